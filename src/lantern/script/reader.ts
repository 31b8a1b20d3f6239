import { chooseReadings, isNounLike } from './choose-reading.ts';
import type { Word } from './choose-reading.ts';
import { currentBeat, emptyDraft, noModifiers, noteUnderstood } from './draft.ts';
import type { Draft } from './draft.ts';
import type { CameraWay, ConnectorOrder, Sense } from './lexicon/entry.ts';
import { readAction } from './read-actions.ts';
import { readBeing, readPronoun, textOf } from './read-beings.ts';
import { cameraWordOf, readCamera } from './read-camera.ts';
import { readRelation } from './read-relations.ts';
import { readQuote, settleQuotes } from './read-speech.ts';
import { paintSubject, readGarment, readHair, readProp, readSetting, wearColour } from './read-things.ts';
import { reportUnknown } from './report-unknown.ts';
import type { Piece } from './recognise.ts';

/**
 * Reads a prompt from left to right, as a script supervisor would: keeps who was named, who is doing something and in
 * which beat, and hands every word to the part of the crew that it concerns. Nothing is looked up twice and nothing
 * waits for more than a sentence.
 */
export function readPrompt(prompt: string, pieces: readonly Piece[]): Draft {
  const draft = emptyDraft(prompt);
  const words = chooseReadings(pieces);
  const ways: CameraWay[] = [];
  for (const [index, word] of words.entries()) {
    if (!word.ofCamera) settleCamera(draft, ways);
    readWord(draft, words, index, ways);
    const beat = currentBeat(draft);
    if (word.kind === 'known' || word.kind === 'quote') beat.end = word.end;
  }
  settleCamera(draft, ways);
  endSentence(draft);
  return draft;
}

function readWord(draft: Draft, words: readonly Word[], index: number, ways: CameraWay[]): void {
  const word = words[index];
  if (word === undefined) return;
  switch (word.kind) {
    case 'stop':
      return word.text.startsWith(':') || word.text.startsWith('：') ? boundary(draft) : endSentence(draft);
    case 'comma':
      if (!negationGoesOn(words[index + 1])) draft.negated = false;
      return boundary(draft);
    case 'quote':
      return readQuote(draft, word) ? endSentence(draft) : undefined;
    case 'reference':
      if (word.token.reference !== undefined) draft.references.push(word.token.reference);
      return;
    case 'unknown':
      return reportUnknown(draft, words, index);
    case 'known':
      if (word.reading !== undefined) readKnown(draft, words, index, word.reading.sense, ways);
  }
}

function readKnown(draft: Draft, words: readonly Word[], index: number, sense: Sense, ways: CameraWay[]): void {
  const word = words[index];
  readSense(draft, words, index, sense, ways);
  for (const effect of word?.reading?.also ?? []) readEffect(draft, word, effect);
}

function readSense(draft: Draft, words: readonly Word[], index: number, sense: Sense, ways: CameraWay[]): void {
  const word = words[index];
  if (word === undefined) return;
  const text = textOf(draft, word);
  switch (sense.is) {
    case 'being':
      return isCompound(words, index) ? undefined : readBeing(draft, word, sense);
    case 'pronoun':
      return readPronoun(draft, sense, sense.owns === true && startsNounPhrase(words[index + 1]));
    case 'garment':
      return draft.negated ? readEffect(draft, word, sense) : readGarment(draft, word, sense.garment, sense.colour, bearerFollows(draft, words, index));
    case 'prop':
      if (draft.negated) draft.excluded.push(sense.prop);
      else if (!readProp(draft, word, sense.prop, bearerFollows(draft, words, index))) draft.notUnderstood.push(text);
      return;
    case 'hair':
      return readHair(draft, word, sense, sense.noun === true && bearerFollows(draft, words, index));
    case 'action':
      readAction(draft, sense, {
        form: word.reading?.form,
        han: word.han,
        beforeNoun: standsBeforeNoun(words, index),
        subjectFollows: subjectFollows(draft, words, index),
      });
      return noteUnderstood(draft, text, `action: ${sense.action}`);
    case 'relation':
      return readRelation(draft, words, index, sense);
    case 'connector':
      return readConnector(draft, words, index, sense.order);
    case 'way':
      ways.push(sense.way);
      return noteUnderstood(draft, text, 'camera');
    case 'camera':
      return readCamera(draft, text, sense.word);
    case 'camera-noun':
      if (isShotNumber(words, index)) cut(draft);
      else if (!word.ofCamera && draft.verb !== undefined && draft.verbOpen && word.text !== 'shot') draft.verb.direction = 'toward';
      return;
    case 'thing':
    case 'unsupported':
      return readThing(draft, text, sense);
    default:
      return readModifier(draft, words, index, sense);
  }
}

/** Words that wait for the noun or the verb that they belong to. */
function readModifier(draft: Draft, words: readonly Word[], index: number, sense: Sense): void {
  const { modifiers } = draft;
  switch (sense.is) {
    case 'number':
      modifiers.count = sense.count;
      break;
    case 'colour':
      readColour(draft, words, index, sense.colour);
      break;
    case 'size':
      modifiers.size = sense.size;
      break;
    case 'age':
      modifiers.age = sense.age;
      break;
    case 'length':
      modifiers.length = sense.length;
      break;
    case 'determiner':
      if (modifiers.refers !== 'other') modifiers.refers = sense.refers;
      if (sense.refers === 'new') draft.negated = false;
      break;
    case 'manner':
      if (draft.verb === undefined || (words[index]?.han === true && !isVerbBefore(words, index))) draft.manner = sense.manner;
      else draft.verb.manner = sense.manner;
      break;
    case 'direction':
      if (draft.verb === undefined || (words[index]?.han === true && !isVerbBefore(words, index))) draft.direction = sense.direction;
      else draft.verb.direction = sense.direction;
      break;
    case 'preposition':
      draft.preposition = sense.word;
      draft.wearing = sense.word === 'in';
      break;
    case 'wear':
      draft.wearing = true;
      break;
    case 'not':
      draft.negated = true;
      break;
    case 'of':
      readOf(draft, words, index);
      break;
    case 'sign':
      draft.sawSign = true;
      break;
    case 'narrator':
      draft.narrated = true;
      break;
    default:
      return readEffect(draft, words[index], sense);
  }
}

/** `No people, cars or boats`: a bare noun after the comma is meant, too; anything else begins anew. */
function negationGoesOn(next: Word | undefined): boolean {
  const is = next?.reading?.sense.is;
  return next?.kind === 'unknown' || is === 'being' || is === 'prop' || is === 'thing' || is === 'garment' || is === 'sound' || is === 'taste';
}

/** Words whose effect does not depend on where they stand. */
function readEffect(draft: Draft, word: Word | undefined, sense: Sense): void {
  if (word === undefined) return;
  const text = textOf(draft, word);
  if (sense.is === 'mood') {
    draft.moods.push(sense.mood);
    noteUnderstood(draft, text, `mood: ${sense.mood}`);
  } else if (sense.is === 'look') {
    draft.looks.push(sense.look);
    noteUnderstood(draft, text, `look: ${sense.look}`);
  } else if (sense.is === 'sound') {
    if (draft.negated) draft.excluded.push(sense.sound);
    else if (!draft.sounds.includes(sense.sound)) draft.sounds.push(sense.sound);
    noteUnderstood(draft, text, `${draft.negated ? 'without' : 'sound'}: ${sense.sound}`);
  } else if (sense.is === 'garment') {
    draft.excluded.push(sense.garment);
  } else if (sense.is === 'taste') {
    noteUnderstood(draft, text, 'style');
  } else readSetting(draft, word, sense);
}

function readThing(draft: Draft, text: string, sense: Extract<Sense, { is: 'thing' | 'unsupported' }>): void {
  if (sense.is === 'unsupported') draft.notUnderstood.push(text);
  else if (draft.negated) draft.excluded.push(sense.name);
  else noteUnderstood(draft, text, `scenery: ${sense.name}`);
  draft.modifiers = noModifiers();
  draft.relation = draft.relation?.object?.[0] === 'frame' ? draft.relation : undefined;
  draft.preposition = undefined;
  draft.phraseOpen = false;
}

function readColour(draft: Draft, words: readonly Word[], index: number, colour: Extract<Sense, { is: 'colour' }>['colour']): void {
  const word = words[index];
  const next = words[index + 1];
  const bare = !startsNounPhrase(next) && next?.reading?.sense.is !== 'of' && !(next?.reading?.sense.is === 'connector' && words[index + 2]?.reading?.sense.is === 'colour');
  const afterBe = words[index - 1]?.reading?.sense.is === 'be' || words[index - 1]?.text === 'that is' || (words[index - 1]?.reading?.sense.is === 'taste' && words[index - 2]?.reading?.sense.is === 'be');
  if (word !== undefined) noteUnderstood(draft, textOf(draft, word), `colour: ${colour}`);
  if (bare && draft.wearing) wearColour(draft, colour);
  else if (afterBe && next?.reading?.sense.is !== 'of') paintSubject(draft, colour);
  else draft.modifiers.colour ??= colour;
}

/** `woman's`, 女人的: the one before owns what follows; 红色的 and `pair of` only link. */
function readOf(draft: Draft, words: readonly Word[], index: number): void {
  const before = words[index - 1]?.reading?.sense.is;
  if (words[index]?.han === true && isNounLike(words[index - 1])) draft.negated = false;
  const owner = before === 'being' || before === 'pronoun' ? draft.lastPhrase : undefined;
  if (owner === undefined || words[index]?.text === 'of' || words[index + 1]?.reading?.sense.is === 'relation') return;
  draft.modifiers.owners = owner.ids;
}

function readConnector(draft: Draft, words: readonly Word[], index: number, order: ConnectorOrder): void {
  switch (order) {
    case 'cut':
      return cut(draft);
    case 'then':
      boundary(draft);
      draft.newBeat = true;
      return;
    case 'while':
      boundary(draft);
      draft.sameBeat = true;
      draft.subject = words[index]?.han === true ? draft.subject : undefined;
      return;
    case 'who':
      if (draft.lastPhrase !== undefined) draft.heads = [draft.lastPhrase];
      return;
    case 'before':
    case 'after':
      boundary(draft);
      draft.newBeat = true;
      return;
    case 'but':
      draft.negated = false;
      return boundary(draft);
    case 'and':
      return boundary(draft, true);
  }
}

/** A comma or `and`: heads without a verb wait for one; after a verb a new part of the sentence begins. */
function boundary(draft: Draft, joins = false): void {
  if (draft.verb !== undefined && !(joins && draft.heads.length > 0)) draft.heads = [];
  if (!joins && !draft.negated) draft.modifiers = { ...noModifiers(), ...(draft.modifiers.garments.length > 0 || draft.modifiers.props.length > 0 ? { ...draft.modifiers } : {}) };
  draft.phraseOpen = false;
  draft.preposition = undefined;
  draft.phraseInSegment = false;
  draft.verbOpen = false;
  if (!joins) draft.wearing = false;
}

function endSentence(draft: Draft): void {
  settleQuotes(draft);
  draft.modifiers = noModifiers();
  draft.heads = [];
  draft.verb = undefined;
  draft.subject = undefined;
  draft.orphans = [];
  draft.relation = undefined;
  draft.lastPhrase = undefined;
  draft.negated = false;
  draft.narrated = false;
  draft.sawSign = false;
  boundary(draft);
}

function cut(draft: Draft): void {
  endSentence(draft);
  draft.newBeat = true;
}

function settleCamera(draft: Draft, ways: CameraWay[]): void {
  const word = cameraWordOf(ways);
  if (word !== undefined && !currentBeat(draft).camera.some((known) => known.split('-')[0] === word.split('-')[0])) readCamera(draft, '', word);
  ways.length = 0;
}

/** `Shot 2:`, 镜头2: a new shot begins. */
function isShotNumber(words: readonly Word[], index: number): boolean {
  return words[index + 1]?.reading?.sense.is === 'number' && words[index + 2]?.kind === 'stop';
}

/** `Car door`, `dog owner`: in English a being right before another noun only describes it. */
function isCompound(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || word.han || word.reading?.plural === true || next === undefined) return false;
  return isNounLike(next) && !['hour', 'season', 'weather'].includes(next.reading?.sense.is ?? '') && next.readings.every(({ sense }) => sense.is !== 'action');
}

/** A running fox, two parked cars: the verb describes the noun after it. */
function standsBeforeNoun(words: readonly Word[], index: number): boolean {
  const form = words[index]?.reading?.form;
  const before = words[index - 1]?.reading?.sense.is;
  const next = words[index + 1]?.reading?.sense.is === 'colour' ? words[index + 2] : words[index + 1];
  const opened = before !== undefined && ['determiner', 'number', 'colour', 'size', 'age', 'taste', 'mood'].includes(before);
  return (form === 'ing' || form === 'past') && opened && next?.reading?.sense.is === 'being';
}

function startsNounPhrase(word: Word | undefined): boolean {
  const is = word?.reading?.sense.is;
  if (word?.kind === 'unknown') return true;
  return isNounLike(word) || (is !== undefined && ['colour', 'size', 'age', 'length', 'number', 'taste', 'mood', 'stop', 'hair', 'look', 'prop', 'garment'].includes(is));
}

/** In 穿着红外套的女人 the wearer comes after what is worn; also when nobody has been named yet. */
function bearerFollows(draft: Draft, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (draft.modifiers.owners !== undefined) return false;
  if (word?.han === true) return words[index + 1]?.reading?.sense.is === 'being' || relativeBeing(words, index);
  return draft.characters.length === 0 && words.slice(index + 1, index + 8).some((later) => later.reading?.sense.is === 'being');
}

/** In Chinese: a 的 and then someone, before the sentence or another verb's object ends. */
function relativeBeing(words: readonly Word[], index: number): boolean {
  for (let at = index + 1; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.kind === 'stop') return false;
    if (word.kind === 'comma' && word.text !== '、') return false;
    if (word.reading?.sense.is === 'of') {
      for (const later of words.slice(at + 1, at + 5)) {
        const is = later.reading?.sense.is;
        if (is === 'being') return true;
        if (later.kind === 'comma' || is === 'garment' || is === 'prop' || is === 'place' || is === 'action' || is === 'hair') break;
      }
    }
  }
  return false;
}

function subjectFollows(draft: Draft, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.han === true) return draft.heads.length === 0 && relativeBeing(words, index);
  if (word?.reading?.form === 'ing') return draft.verb === undefined && draft.heads.length === 0 && beingBeforeStop(words, index);
  const noun = words.slice(index + 1, index + 5).findIndex((later) => later.reading?.sense.is === 'being');
  return draft.heads.length === 0 && noun >= 0 && words.slice(index + 1, index + 1 + noun).every((later) => ['determiner', 'number', 'colour', 'size', 'age', 'taste'].includes(later.reading?.sense.is ?? ''));
}

function beingBeforeStop(words: readonly Word[], index: number): boolean {
  const stop = words.findIndex((word, at) => at > index && word.kind === 'stop');
  return words.slice(index + 1, stop < 0 ? words.length : stop).some((word) => word.reading?.sense.is === 'being');
}

function isVerbBefore(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.reading?.sense.is === 'action';
}

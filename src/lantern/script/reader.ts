import { goesOutside, readInside } from './inside-it.ts';
import { isPerched, thingInstead } from './own-things.ts';
import { bearsIt } from './carry-by-mouth.ts';
import { DEEDS } from '../deeds/deeds.ts';
import { isPerson } from '../kinds/kinds.ts';
import { chooseReadings, hasFurniture } from './choose-reading.ts';
import type { Word } from './choose-reading.ts';
import { boundary, cut, endSentence, endsRelation } from './clause.ts';
import { readConnector } from './read-connector.ts';
import { currentBeat, emptyDraft, noModifiers, noteUnderstood, noteUnshown } from './draft.ts';
import type { Draft } from './draft.ts';
import type { ActionSense, BeingSense, CameraWay, Sense } from './lexicon/entry.ts';
import {
  bearerFollows,
  tellsHowMade,
  isCompound,
  isOfUnknown,
  isShotNumber,
  standsBeforeNoun,
  startsNounPhrase,
  takesObject,
} from './look-around.ts';
import { alsoNamed } from './find-deed.ts';
import { joinsTrade } from './join-trade.ts';
import { findRoles } from './find-roles.ts';
import { readAction } from './read-actions.ts';
import { readKnownPart } from './known-parts.ts';
import { onLand } from './on-land.ts';
import { mayBeVerb } from './may-be-verb.ts';
import { mayDoDeeds } from './may-do.ts';
import { readCatch, readFare, readPrey } from './read-prey.ts';
import { contextOf } from './verb-context.ts';
import { BRINGS, handleIt, handsOver, HOLDS, isDisposal, isDoneInHands, isHeld, isTaken } from './read-handling.ts';
import { readBeing, readPronoun, settleSex } from './read-beings.ts';
import { textOf } from './text-of.ts';
import { aimAtPart, isNobodys, openStart, startsOnWorn } from './read-aim.ts';
import { readCamera, readWay, settleCamera } from './read-camera.ts';
import { groundHere, readGround } from './read-grounds.ts';
import { fillsVessel } from './fill-vessel.ts';
import { HANGS, negationGoesOn, PAINTED, readEffect, readModifier, readThing } from './read-modifiers.ts';
import { readPlace, readWindows } from './read-place.ts';
import { readReference } from './read-references.ts';
import { readState, standsOnStone } from './read-states.ts';
import { readAround, readRelation } from './read-relations.ts';
import { readQuote } from './read-speech.ts';
import { readGarment, readHair, readProp } from './read-things.ts';
import type { Piece } from './recognise.ts';
import type { Garment } from './screenplay.ts';
import { isThing } from './senses.ts';
import { readTow } from './read-tow.ts';
import { plainPieces } from './plain-pieces.ts';
import { lacksDoer, nameSomebody } from './somebody.ts';
import { wordsAside } from './set-aside.ts';
import { fillerHere } from './read-craft.ts';
import { readUnknown } from './read-unknown.ts';
import { verblessSentences } from './verbless.ts';
import { withTrace } from './with-trace.ts';
import { readHolding, readDeed, noteMade } from './read-deed.ts';
import { isOnFace, isWorn, isOfWorn } from './of-worn.ts';
import { settlesOn } from './settles-on.ts';

/**
 * Reads a prompt from left to right, as a script supervisor would: keeps who was named, who is doing something and in
 * which beat, and hands every word to the part of the crew that it concerns. Nothing is looked up twice and nothing
 * waits for more than a sentence.
 */
export function readPrompt(prompt: string, pieces: readonly Piece[]): Draft {
  const opened = plainPieces(pieces);
  const words = chooseReadings(opened);
  const draft = readWords(prompt, words);
  if (lacksDoer(draft)) return readWords(prompt, words, true);
  return draft.characters.length === 0 && hasFurniture(words) ? readWords(prompt, chooseReadings(opened, true)) : draft;
}

function readWords(prompt: string, words: readonly Word[], bySomebody = false): Draft {
  const aside = new Set(wordsAside(words));
  const told = words.filter((_, index) => !aside.has(index));
  const draft = emptyDraft(prompt, findRoles(told));
  const ways: CameraWay[] = [];
  draft.verbless = verblessSentences(words);
  for (const index of aside) draft.consumed.add(index);
  if (bySomebody) nameSomebody(draft, words);
  for (const [index, word] of words.entries()) {
    if (!word.ofCamera) settleCamera(draft, ways, words.slice(0, index));
    if (isBoundary(word)) draft.boundary = { start: word.start, end: word.end };
    if (draft.consumed.has(index) && word.reading?.sense.is === 'being') leaveModifiers(draft);
    if (!draft.consumed.has(index) || word.token.shot !== undefined)
      withTrace(draft, word, () => readWord(draft, words, index, ways));
    const beat = currentBeat(draft);
    if (word.kind === 'known' || word.kind === 'quote') beat.end = word.end;
  }
  settleCamera(draft, ways, words);
  endSentence(draft);
  return draft;
}

/** An old door that somebody opens belongs to the deed: the dragon that comes is not old for that. */
function leaveModifiers(draft: Draft): void {
  const { garments, props, actions } = draft.modifiers;
  draft.modifiers = { ...noModifiers(), garments, props, actions };
}

function isBoundary(word: Word): boolean {
  return word.kind === 'stop' || word.kind === 'comma' || word.reading?.sense.is === 'connector';
}

function readWord(draft: Draft, words: readonly Word[], index: number, ways: CameraWay[]): void {
  const word = words[index];
  if (word === undefined) return;
  switch (word.kind) {
    case 'stop':
      if (word.token.shot !== undefined) return cut(draft, word.token.shot);
      return word.text.startsWith(':') || word.text.startsWith('：') ? boundary(draft) : endSentence(draft);
    case 'comma':
      if (!negationGoesOn(words[index + 1])) draft.negated = false;
      if (endsRelation(draft, words, index)) draft.relation = undefined;
      if (draft.heads.length > 0 && isLocated(words, index)) endLocated(draft);
      return boundary(draft);
    case 'quote':
      return readQuote(draft, word) ? endSentence(draft) : undefined;
    case 'reference':
      return readReference(draft, words, index);
    case 'unknown':
      return readPrey(draft, words, index) ? undefined : readUnknown(draft, words, index);
    case 'known':
      if (word.reading !== undefined) readKnown(draft, words, index, word.reading.sense, ways);
      // A vase cracks by itself, and a squirrel cracks a nut.
      else readPrey(draft, words, index);
  }
}

/** 妈妈在厨房里，: it is told where somebody is, and what comes after the comma is not done by them. */
function isLocated(words: readonly Word[], comma: number): boolean {
  const start = words.slice(0, comma).findLastIndex(({ kind }) => kind === 'comma' || kind === 'stop') + 1;
  const clause = words.slice(start, comma);
  const named = clause.findIndex(({ reading }) => reading?.sense.is === 'being');
  const at = clause.findIndex(
    ({ text, han, reading }, index) =>
      han && (text.startsWith('在') || (index > named && reading?.sense.is === 'condition')),
  );
  const acts = clause.some(({ reading }) => reading?.sense.is === 'action' || reading?.sense.is === 'hold');
  return named >= 0 && at > named && !acts;
}

function endLocated(draft: Draft): void {
  draft.subject = draft.heads.flatMap(({ ids }) => ids);
  draft.heads = [];
}

/** Her toddler, her sleeping toddler. */
function ownsNext(words: readonly Word[], index: number): boolean {
  return startsNounPhrase(words[index + 1]) || standsBeforeNoun(words, index + 1);
}

/** …; behind her firefighters help: she is before them, and they are not hers. */
function standsBehind(words: readonly Word[], index: number): boolean {
  const [mark, relation, her, noun] = words.slice(Math.max(0, index - 2), index + 2);
  const opens = mark?.kind === 'stop' || mark?.kind === 'comma';
  return opens && relation?.reading?.sense.is === 'relation' && her?.text === 'her' && noun?.reading?.plural === true;
}

function readKnown(draft: Draft, words: readonly Word[], index: number, sense: Sense, ways: CameraWay[]): void {
  if (PAINTED.test(words[index]?.text ?? '') && words[index + 1]?.reading?.sense.is === 'colour') return;
  if (readWindows(draft, words, index) || readTow(draft, words, index) || readKnownPart(draft, words, index)) return;
  const word = words[index];
  if (word !== undefined && isPerched(draft, word, sense)) return;
  const ground = groundHere(draft, words, index);
  if (ground === undefined) readSense(draft, words, index, sense, ways);
  else readGround(draft, words, index, ground);
  for (const effect of word?.reading?.also ?? []) readEffect(draft, word, effect);
}

/** A pair of hands is of one person. */
function readSomebody(draft: Draft, word: Word): void {
  draft.modifiers.count = 1;
  readBeing(draft, word, { is: 'being', kind: 'person' });
}

function readSense(draft: Draft, words: readonly Word[], index: number, sense: Sense, ways: CameraWay[]): void {
  const word = words[index];
  if (word === undefined) return;
  const text = textOf(draft, word);
  if (handsOver(draft, words, index) && mayDoDeeds(draft, 'hold-thing'))
    return readAction(draft, HOLDS, contextOf(draft, words, index));
  if (sense.is === 'stop' && goesOutside(draft, words, index)) return;
  if (sense.is === 'stop' && bearsIt(draft, words, index))
    return readAction(draft, BRINGS, contextOf(draft, words, index));
  if (word.reading?.drawnAs !== undefined) noteUnshown(draft, text, word.reading.drawnAs);
  aimAtPart(draft, word);
  if (isNobodys(draft, words, index)) return readSomebody(draft, word);
  if ((sense.is === 'garment' || isThing(sense)) && startsOnWorn(draft, word)) {
    // A pair of boots is of one person.
    delete draft.modifiers.count;
    return readGarment(draft, word, sense.is === 'garment' ? garmentOf(sense) : { name: 'shoes' }, true);
  }
  if (sense.is === 'auxiliary' && word.ofCamera) openStart(draft);
  if (tellsHowMade(words, index)) return noteUnderstood(draft, text, 'style');
  if (mayBeVerb(words, index, sense) && readDeed(draft, words, index)) return;
  switch (sense.is) {
    case 'being':
      return readNoun(draft, words, index, sense);
    case 'pronoun':
      return readPronoun(
        draft,
        word,
        sense,
        sense.owns === true && ownsNext(words, index) && !standsBehind(words, index),
      );
    case 'garment':
      return readWorn(draft, words, index, sense);
    case 'prop':
      return readCarried(draft, words, index, sense);
    case 'hair':
      return readHair(draft, word, sense, sense.noun === true && bearerFollows(draft, words, index));
    case 'action':
      if (word.text.startsWith('hold') && fillsVessel(draft, words, index)) return;
      return readVerb(draft, words, index, sense);
    case 'hold':
      return readHolding(draft, words, index, sense);
    case 'preposition':
      if (readInside(draft, words, index) || fillsVessel(draft, words, index) || readDeed(draft, words, index)) return;
      if (readAround(draft, words, index)) return;
      return readModifier(draft, words, index, sense);
    case 'state':
      return readState(draft, words, index, sense.state);
    case 'wear':
      return readWearing(draft, words, index, sense);
    case 'relation':
      return readRelation(draft, words, index, sense);
    case 'connector':
      return readConnector(draft, words, index, sense.order);
    case 'way':
      ways.push(sense.way);
      return readWay(draft, word);
    case 'camera':
      return readCamera(draft, text, sense.word);
    case 'camera-noun':
      return readCameraNoun(draft, words, index);
    case 'place':
      return readPlace(draft, words, index);
    case 'ground':
      return readThing(draft, text, { is: 'thing', name: sense.ground });
    case 'thing':
    case 'unsupported':
      return readThing(draft, text, sense);
    default:
      return readModifier(draft, words, index, sense);
  }
}

/** `Shot 2:` begins a shot; who runs at the camera comes toward us. */
function readCameraNoun(draft: Draft, words: readonly Word[], index: number): void {
  const word = words[index];
  if (isShotNumber(words, index)) cut(draft);
  else if (word?.ofCamera === false && draft.verb !== undefined && draft.verbOpen && word.text !== 'shot')
    draft.verb.direction = 'toward';
}

/** 六把椅子围着一张圆桌: what is round a table is worn by nobody. */
function readWearing(draft: Draft, words: readonly Word[], index: number, sense: Sense): void {
  const around = roundHere(words, index);
  if (around === undefined) readModifier(draft, words, index, sense);
  else readRelation(draft, words, index, around);
}

/** The relation that a word is that may also say what is worn, where a thing comes next. */
function roundHere(words: readonly Word[], index: number): Extract<Sense, { is: 'relation' }> | undefined {
  const sense = words[index]?.readings.find((reading) => reading.sense.is === 'relation')?.sense;
  const next = words.slice(index + 1, index + 4).find(({ reading }) => reading?.sense.is !== 'number');
  return sense?.is === 'relation' && next?.reading?.sense.is === 'being' ? sense : undefined;
}

/** Reads what is carried, which may be a thing of its own. */
function readCarried(
  draft: Draft,
  words: readonly Word[],
  index: number,
  { prop }: Extract<Sense, { readonly is: 'prop' }>,
): void {
  const word = words[index];
  if (word === undefined) return;
  const thing = draft.negated ? undefined : thingInstead(draft, words, index);
  if (thing !== undefined) return readBeing(draft, word, thing);
  if (draft.negated) draft.excluded.push(prop);
  else if (!readProp(draft, word, prop, bearerFollows(draft, words, index)))
    draft.notUnderstood.push(textOf(draft, word));
}

function readNoun(draft: Draft, words: readonly Word[], index: number, sense: BeingSense): void {
  const word = words[index];
  if (word === undefined) return;
  if (isThingOrBeast(sense) && STATUE.test(words[index + 1]?.text ?? '') && !draft.consumed.has(index + 1)) {
    draft.consumed.add(index + 1);
    const made =
      draft.modifiers.states?.some((state) => ['wooden', 'metal', 'golden', 'glass'].includes(state)) === true;
    if (!made)
      draft.modifiers.states = [
        ...(draft.modifiers.states ?? []),
        draft.modifiers.colour === 'brown' ? 'golden' : 'stone',
      ];
    delete draft.modifiers.colour;
  } else if (joinsTrade(draft, words, index)) return;
  if (isCompound(words, index) && !draft.consumed.has(index + 1)) return;
  if (sense.kind === 'rock' && standsOnStone(draft, words, index)) return;
  const worn = sense.kind === 'glasses' && draft.modifiers.owners !== undefined;
  if (worn || isOnFace(words, index)) return readGarment(draft, word, { name: 'glasses' }, false);
  if (settlesOn(draft, words, index, sense)) draft.preposition = 'on';
  if (isWorn(draft, sense)) readThing(draft, textOf(draft, word), { is: 'unsupported' });
  else readBeing(draft, word, onLand(words, sense));
}

/** A lion statue, 石狮子雕像: the lion, of stone or of bronze. */
const STATUE = /^(?:statues?|sculptures?|figurines?|雕像|雕塑|石像)$/u;

function isThingOrBeast({ kind }: BeingSense): boolean {
  return kind !== 'person' && kind !== 'child' && !isPerson(kind);
}

function garmentOf({ garment, colour, cut }: Extract<Sense, { is: 'garment' }>): Garment {
  return { name: garment, ...(colour === undefined ? {} : { colour }), ...(cut === undefined ? {} : { cut }) };
}

/** Reads what is worn, which may be a thing of its own. */
function readWorn(
  draft: Draft,
  words: readonly Word[],
  index: number,
  sense: Extract<Sense, { readonly is: 'garment' }>,
): void {
  const word = words[index];
  if (word === undefined) return;
  const thing = draft.negated ? undefined : thingInstead(draft, words, index);
  if (thing !== undefined) return readBeing(draft, word, thing);
  // A pair of boots is one farmer's.
  if (!word.han) delete draft.modifiers.count;
  return draft.negated
    ? readEffect(draft, word, sense)
    : readGarment(draft, word, garmentOf(sense), bearerFollows(draft, words, index));
}

function readVerb(draft: Draft, words: readonly Word[], index: number, sense: ActionSense): void {
  const word = words[index];
  if (word === undefined) return;
  const text = textOf(draft, word);
  if (HANGS.test(word.text) && !draft.characters.some(({ kind }) => isPerson(kind))) {
    draft.hung = true;
    return;
  }
  if (isOfUnknown(words, index) && draft.heads.length === 0 && !draft.names.has(words[index - 1]?.text ?? '')) {
    const subject = words[index - 1];
    // Rain runs down a pane, flames leap: as they are shown.
    if (subject?.kind === 'known' && subject.reading?.sense.is !== 'stop')
      noteUnderstood(draft, text, `of ${subject.text}`);
    return;
  }
  // Hands roasted chestnuts to a child: how they were made.
  const made = words[index - 1]?.text === 'hands' && word.reading?.form === 'past';
  if (made) return noteUnderstood(draft, text, 'style');
  if (isOfWorn(words, index)) {
    draft.absent = true;
    return noteUnderstood(draft, text, `of ${words[index - 1]?.text ?? ''}`);
  }
  settleSex(draft, text);
  if (readCatch(draft, words, index, text)) return;
  if (readDeed(draft, words, index, sense.deed === undefined ? sense : sense.plain)) return;
  const eats = (sense.plain ?? sense).action === 'eat';
  if ((eats || sense.wantsObject === true) && readFare(draft, words, index, eats)) return;
  const unplayable = sense.wantsObject === true || (sense.loose === true && takesObject(words, index));
  if (unplayable && bearsIt(draft, words, index)) return readAction(draft, BRINGS, contextOf(draft, words, index));
  // 用: without a deed it says nothing.
  const small = word.readings.some((other) => other.sense.is === 'stop' && other.sense.seen !== true);
  if (unplayable && small) return noteUnderstood(draft, text, 'with');
  // What it is done with comes next, or was named before.
  const inHands =
    isTaken(draft, words, index) || (unplayable && isDoneInHands(word.text) && isHeld(draft, words, index));
  const handles = (unplayable || isDisposal(draft, word, sense)) && inHands && mayDoDeeds(draft, 'hold-thing');
  if (unplayable && !handles) draft.notUnderstood.push(text);
  else noteUnderstood(draft, text, `action: ${sense.deed ?? sense.action}`);
  const own = sense.deed !== undefined && DEEDS[sense.deed].aims !== true && DEEDS[sense.deed].toLarger === undefined;
  if (sense.deed !== undefined && own && mayDoDeeds(draft, sense.deed))
    for (const each of alsoNamed(words, index + 1, sense.deed)) draft.consumed.add(each);
  readAction(
    draft,
    handles
      ? { is: 'action', action: sense.action === 'walk' ? 'walk' : 'stand', deed: 'hold-thing', aims: true }
      : unplayable
        ? fillerHere(draft)
        : sense,
    contextOf(draft, words, index),
  );
  if (sense.deed !== undefined) noteMade(draft, words, index);
  handleIt(draft, text);
}

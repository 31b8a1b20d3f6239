import { readCamera } from './read-camera.ts';
import { isNounLike } from './word-senses.ts';
import type { Word } from './choose-reading.ts';
import { cardOf, familyOf, isPerson } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { characterOf, noModifiers, noteAbsent, noteUnderstood, noteUnshown } from './draft.ts';
import type { CharacterDraft, Draft } from './draft.ts';
import type { Sense } from './lexicon/entry.ts';
import { fillsVessel, FULL_OF } from './fill-vessel.ts';
import { headCount } from './head-count.ts';
import { isVerbBefore, startsNounPhrase, tellsHowMade } from './look-around.ts';
import { dropRelation, readLaid, readOver, readRelation } from './read-relations.ts';
import { openStart, turnAim } from './read-aim.ts';
import { isOfThing } from './look-of-thing.ts';
import { textOf } from './text-of.ts';
import { isThing } from './senses.ts';
import { paintListed, paintOne, readAssorted, readFormation, readMember, setEarlierAside } from './read-several.ts';
import { paintSubject, readSetting, wearColour } from './read-things.ts';

/** Words that wait for the noun or the verb that they belong to. */
export function readModifier(draft: Draft, words: readonly Word[], index: number, sense: Sense): void {
  const { modifiers } = draft;
  switch (sense.is) {
    case 'number':
      readNumber(draft, words, index, sense);
      break;
    case 'colour':
      readColour(draft, words, index, sense.colour);
      break;
    case 'marks':
      readMarks(draft, words, index);
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
      if (sense.refers === 'new') setEarlierAside(draft, words, index, 1);
      if (draft.modifiers.refers !== 'other') draft.modifiers.refers = sense.refers;
      // "Without a table" goes on; "no people, a table" begins anew.
      if (sense.refers === 'new' && words[index - 1]?.reading?.sense.is !== 'not') draft.negated = false;
      break;
    case 'manner':
      if (draft.verb === undefined || (words[index]?.han === true && !isVerbBefore(words, index)))
        draft.manner = sense.manner;
      else draft.verb.manner = sense.manner;
      break;
    case 'direction':
      if (draft.verb === undefined || (words[index]?.han === true && !isVerbBefore(words, index)))
        draft.direction = sense.direction;
      else draft.verb.direction = sense.direction;
      break;
    case 'preposition':
      if (readLaid(draft, words, index, sense.word) || (sense.word === 'over' && readOver(draft))) break;
      if (words[index]?.text === 'overhead') noteOverhead(draft);
      if (sense.word === 'past') notePassing(draft, words[index + 1]);
      if (words[index]?.ofCamera === true && sense.word === 'from' && draft.aim === undefined) openStart(draft);
      turnAim(draft, sense.word);
      draft.preposition = sense.word;
      draft.wearing = sense.word === 'in';
      break;
    case 'wear':
      draft.wearing = true;
      break;
    case 'mood':
      readEffect(draft, words[index], sense);
      if (sense.feeling !== undefined && isPredicative(draft, words, index)) feel(draft, sense.feeling);
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
      return readSaid(draft, words, index, sense);
  }
}

/** So many of what comes next; but a ten year old girl is one. */
function readNumber(draft: Draft, words: readonly Word[], index: number, sense: NumberSense): void {
  if (YEARS.has(words[index + 1]?.text ?? '')) return;
  if (sense.alone === true) draft.alone = true;
  setEarlierAside(draft, words, index, sense.count);
  draft.modifiers.count = sense.count;
  if (sense.piled === true) draft.modifiers.piled = true;
}

type NumberSense = Extract<Sense, { is: 'number' }>;

const YEARS: ReadonlySet<string> = new Set(['year old', 'year-old', 'years old', 'year', 'years', '岁']);

/** Words that have an effect where they stand: looks of a thing, feelings of the one before, parts of a body. */
function readSaid(draft: Draft, words: readonly Word[], index: number, sense: Sense): void {
  if (sense.is === 'look' && isOfThing(draft, words, index, sense.look)) return;
  if (
    sense.is === 'member' &&
    (readMember(draft, words, index, sense) || readSideOnly(draft, words, index, sense.side))
  )
    return;
  if (sense.is === 'assorted') return readAssorted(draft, words, index);
  if (sense.is === 'formation') return readFormation(draft, words, index, sense);
  if (sense.is === 'stop') readBodyPart(draft, words[index]);
  if (sense.is === 'stop' && opensOther(words, index)) draft.preposition = undefined;
  if (sense.is === 'stop' && FULL.test(words[index]?.text ?? '')) draft.modifiers.count = FULL_OF;
  if (sense.is === 'stop' && HANGS.test(words[index]?.text ?? '')) draft.hung = true;
  readEffect(draft, words[index], sense);
  if (sense.is === 'mood' && sense.feeling !== undefined && isPredicative(draft, words, index))
    feel(draft, sense.feeling);
}

/** In the distance a ship passes: the ship is in nothing. */
function opensOther(words: readonly Word[], index: number): boolean {
  const [before, next] = [words[index - 1]?.text, words[index + 1]?.reading?.sense];
  return before === 'the' && (next?.is === 'number' || (next?.is === 'determiner' && next.refers === 'new'));
}

/** Nobody was named of whom there are several: the side of the picture is meant. */
function readSideOnly(draft: Draft, words: readonly Word[], index: number, side: string): boolean {
  if (side !== 'left-of' && side !== 'right-of') return false;
  readRelation(draft, words, index, { is: 'relation', relation: side, frame: true });
  return true;
}

/** 装满: as many as it takes. */
const FULL = /^(?:装满|盛满|放满|摆满|堆满)$/u;

/** What hangs somewhere. */
export const HANGS = /^(?:hang(?:s|ing)?|hung|挂|挂着)$/u;

/** What grows all over an animal has the animal's colour; of another part of a body the colour is not shown. */
const COAT = /^(?:fur|feathers?|coat|plumage|wool|毛|皮毛|羽毛|毛发)$/u;
const BODY_PART =
  /^(?:eyes?|nose|ears?|tail|wings?|paws?|beak|mane|lips?|cheeks?|skin|眼睛|鼻子|耳朵|尾巴|翅膀|爪子|嘴唇|皮肤|肚皮|肚子|鸡冠|羽冠|舌头|嘴巴)$/u;

/** A black cat with green eyes on a pumpkin: green are the eyes, not the pumpkin. */
function readBodyPart(draft: Draft, word: Word | undefined): void {
  const { colour } = draft.modifiers;
  if (word === undefined || colour === undefined) return;
  const bearer = characterOf(draft, draft.lastPhrase?.ids[0]);
  const coat = COAT.test(word.text) && bearer !== undefined && !isPerson(bearer.kind);
  if (!coat && !BODY_PART.test(word.text)) return;
  if (coat) bearer.colour ??= colour;
  else noteUnshown(draft, `${colour} ${word.text}`);
  draft.modifiers = noModifiers();
}

/** She looks angry, 小明生气地摔门: said of the one before, not of what comes. */
function isPredicative({ lastPhrase, heads }: Draft, words: readonly Word[], index: number): boolean {
  if (lastPhrase === undefined && heads.length === 0) return false;
  const [next, after] = [words[index + 1], words[index + 2]];
  if (next === undefined || next.kind !== 'known' || next.text === '地') return true;
  return !startsNounPhrase(next) && !(next.reading?.sense.is === 'of' && startsNounPhrase(after));
}

function feel(draft: Draft, feeling: NonNullable<CharacterDraft['feeling']>): void {
  delete draft.modifiers.feeling;
  for (const id of draft.lastPhrase?.ids ?? draft.heads.flatMap(({ ids }) => ids)) {
    const character = characterOf(draft, id);
    if (character !== undefined && familyOf(character.kind) !== 'thing') character.feeling = feeling;
  }
}

/** Gulls circle overhead: above those whom the film is about, where there are any. */
function noteOverhead(draft: Draft): void {
  const named = draft.phraseInSegment ? draft.lastPhrase?.ids : draft.verb?.who;
  for (const id of named ?? []) {
    const character = characterOf(draft, id);
    if (character !== undefined && ['bird', 'aircraft'].includes(familyOf(character.kind))) character.aside = 'around';
  }
}

/** Commuters hurry past: round those who were named before them. */
function notePassing(draft: Draft, next: Word | undefined): void {
  const ends =
    next === undefined || next.kind === 'stop' || next.kind === 'comma' || next.reading?.sense.is === 'pronoun';
  const ids = draft.verb?.who ?? [];
  const others = draft.characters.some(({ id, aside }) => !ids.includes(id) && aside === undefined);
  if (!ends || !others || draft.lastSubject?.every((id) => ids.includes(id)) !== true) return;
  const several = headCount(draft.characters.filter(({ id }) => ids.includes(id))) > 2;
  for (const character of draft.characters) if (several && ids.includes(character.id)) character.aside = 'around';
}

/** `No people, cars or boats`: a bare noun after the comma is meant, too; anything else begins anew. */
export function negationGoesOn(next: Word | undefined): boolean {
  const is = next?.reading?.sense.is;
  return (
    next?.kind === 'unknown' ||
    is === 'being' ||
    is === 'prop' ||
    is === 'thing' ||
    is === 'garment' ||
    is === 'sound' ||
    is === 'taste'
  );
}

/** Words whose effect does not depend on where they stand. */
export function readEffect(draft: Draft, word: Word | undefined, sense: Sense): void {
  if (word === undefined) return;
  const text = textOf(draft, word);
  if (sense.is === 'camera') readCamera(draft, '', sense.word);
  else if (sense.is === 'assorted') draft.modifiers.assorted = true;
  else if (sense.is === 'second-colour') draft.modifiers.marks = sense.colour;
  else if (sense.is === 'mood') {
    draft.moods.push(sense.mood);
    if (sense.feeling !== undefined) draft.modifiers.feeling = sense.feeling;
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
  } else if (sense.is === 'taste' || sense.is === 'stop') {
    if (sense.is === 'taste') nameGrading(draft, sense);
    if (sense.seen === true) noteUnshown(draft, text);
    else if (sense.is === 'taste') noteUnderstood(draft, text, 'style');
  } else readSetting(draft, word, sense);
}

/** What is done to all of a picture of the user. */
function nameGrading(draft: Draft, { grading, lightSide }: Extract<Sense, { is: 'taste' }>): void {
  if (draft.negated) return;
  if (grading !== undefined) draft.named.push({ grading });
  if (lightSide !== undefined) draft.named.push({ lightSide });
}

/** Scenery that the places bring along, and what no picture exists for. */
export function readThing(draft: Draft, text: string, sense: Extract<Sense, { is: 'thing' | 'unsupported' }>): void {
  noteAbsent(draft);
  if (sense.is === 'unsupported') draft.notUnderstood.push(text);
  else if (draft.negated) draft.excluded.push(sense.name);
  else noteUnderstood(draft, text, `scenery: ${sense.name}`);
  dropRelation(draft, text);
  draft.modifiers = noModifiers();
  draft.preposition = undefined;
  draft.phraseOpen = false;
}

function readColour(
  draft: Draft,
  words: readonly Word[],
  index: number,
  colour: Extract<Sense, { is: 'colour' }>['colour'],
): void {
  const word = words[index];
  const next = words[index + 1];
  const bare =
    !startsNounPhrase(next) &&
    !tellsHowMade(words, index + 1) &&
    next?.reading?.sense.is !== 'of' &&
    !(next?.reading?.sense.is === 'connector' && words[index + 2]?.reading?.sense.is === 'colour');
  const afterBe =
    words[index - 1]?.reading?.sense.is === 'be' ||
    words[index - 1]?.text === 'that is' ||
    PAINTED.test(words[index - 1]?.text ?? '') ||
    (words[index - 1]?.reading?.sense.is === 'taste' && words[index - 2]?.reading?.sense.is === 'be');
  // 最左边那个是蓝色的, 杯子是蓝色的: nothing comes after it.
  const closed = next?.reading?.sense.is === 'of' && !startsNounPhrase(words[index + 2]);
  draft.named.push({ colour });
  if (word !== undefined) noteUnderstood(draft, textOf(draft, word), `colour: ${colour}`);
  if ((bare || (afterBe && closed && draft.member !== undefined)) && paintOne(draft, words, index, colour)) return;
  if ((bare || next?.reading?.sense.is === 'connector') && paintListed(draft, words, index, colour)) return;
  if (bare && draft.wearing) wearColour(draft, colour);
  else if (afterBe && (closed || next?.reading?.sense.is !== 'of')) paintSubject(draft, colour);
  else if (draft.modifiers.colour !== undefined && draft.modifiers.colour !== colour) draft.modifiers.marks ??= colour;
  else draft.modifiers.colour ??= colour;
}

/** The bench is painted red. */
export const PAINTED = /^(?:painted|coloured|colored|dyed)$/u;

/** A white lighthouse with black stripes: the colour is that of the stripes of the one before; striped in orange and white: of both. */
function readMarks(draft: Draft, words: readonly Word[], index: number): void {
  const { colour } = draft.modifiers;
  const marked = characterOf(draft, draft.lastPhrase?.ids[0]);
  draft.modifiers = noModifiers();
  draft.preposition = undefined;
  const [first, , second] = words.slice(index + 1, index + 4).map(({ reading }) => reading?.sense);
  if (marked !== undefined && !isPerson(marked.kind) && first?.is === 'colour' && second?.is === 'colour') {
    marked.colour = first.colour;
    marked.marks = second.colour;
    for (const at of [1, 2, 3]) draft.consumed.add(index + at);
    noteUnderstood(draft, 'stripes', `colours: ${first.colour} and ${second.colour}`);
    return;
  }
  if (colour !== undefined && marked !== undefined && !isPerson(marked.kind)) marked.marks = colour;
}

/** `woman's`, 女人的: the one before owns what follows; 红色的 and `pair of` only link. */
function readOf(draft: Draft, words: readonly Word[], index: number): void {
  const before = words[index - 1]?.reading?.sense.is;
  if (words[index]?.text === 'of' && (likeness(draft, words, index) || fillsVessel(draft, words, index))) return;
  // Along the edge of a bathtub: on it.
  if (words[index]?.text === 'of' && EDGE.test(words[index - 1]?.text ?? '') && draft.preposition !== undefined)
    draft.preposition = 'on';
  if (words[index]?.han === true && isNounLike(words[index - 1])) draft.negated = false;
  if (words[index]?.han === true && before === 'being' && isFullOf(words, index)) {
    draft.relation = { name: 'on', subject: draft.lastPhrase?.ids ?? [], how: 'within' };
    return;
  }
  const owner = before === 'being' || before === 'pronoun' ? draft.lastPhrase : undefined;
  if (owner === undefined || words[index]?.text === 'of' || words[index + 1]?.reading?.sense.is === 'relation') return;
  draft.modifiers.owners = owner.ids;
  // A pianist's dog is curled up: the dog is, and not whose it is.
  const owned = words.slice(index + 1).find(({ reading }) => !OF_OWNED.has(reading?.sense.is ?? ''));
  if (words[index]?.text === "'s" && owned?.reading?.sense.is === 'being')
    draft.heads = draft.heads.filter((head) => head !== owner);
}

const OF_OWNED: ReadonlySet<string> = new Set(['colour', 'size', 'age', 'taste', 'number', 'state', 'mood']);

/** 装满苹果的篮子: what was named before it is in the vessel that comes. */
function isFullOf(words: readonly Word[], index: number): boolean {
  const filled = words.slice(Math.max(0, index - 4), index).some(({ text }) => FULL.test(text));
  const vessel = words[index + 1]?.reading?.sense;
  return filled && vessel?.is === 'being' && isThing(vessel) && cardOf(vessel.kind as Kind).holds !== undefined;
}

const EDGE = /^(?:edge|rim|brim|lip)$/u;

/** A statue of a lion: the lion that comes next, of stone. */
function likeness(draft: Draft, words: readonly Word[], index: number): boolean {
  const statue = words[index - 1]?.reading?.sense;
  const [id] = draft.lastPhrase?.ids ?? [];
  const made = characterOf(draft, id);
  if (statue?.is !== 'being' || statue.trade !== 'statue' || made === undefined || draft.characters.at(-1) !== made)
    return false;
  if (!words.slice(index + 1, index + 5).some(({ reading }) => reading?.sense.is === 'being')) return false;
  draft.characters.pop();
  draft.heads = draft.heads.filter((phrase) => phrase !== draft.lastPhrase);
  draft.lastPhrase = undefined;
  draft.modifiers = { ...noModifiers(), colour: made.colour ?? 'grey', trade: 'statue' };
  return true;
}

import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { isOnlyOfAnimals } from '../kinds/animal-deeds.ts';
import { thingsOf } from '../deeds/things-of.ts';
import { STATIONS } from '../deeds/stations.ts';
import { pluralOf } from './inflect.ts';
import { cardOf, familyOf, isVehicle, namesOf } from '../kinds/kinds.ts';
import { FOOD } from '../kinds/things/food.ts';
import type { Word } from './choose-reading.ts';
import { findByBeast, findWithSomebody } from './deed-to-somebody.ts';
import { withoutResults } from './han-results.ts';
import { listed } from './listed.ts';
import { HELD_METRES_MAX } from './held-metres.ts';
import { canBePiece, pieceOf } from './pieces.ts';
import type { Sense } from './lexicon/entry.ts';
import { deedOfSort } from './deed-of-sort.ts';
import { ANY_THING, deedsOfVerb } from './deeds-by-words.ts';
import type { DeedsByNoun } from './deeds-by-words.ts';
import type { ColourName, Piece } from './screenplay.ts';
import { isOneOfAnimals, namesKind } from './senses.ts';

/** A deed that a verb and a noun name together. */
export interface FoundDeed {
  readonly deed: Deed;
  /** Of what it is done with. */
  readonly colour?: ColourName;
  /** The thing that the noun names, where the deed has a place for it. */
  readonly piece?: Piece;
  /** Indices of the words that named it, which mean nothing else any more. */
  readonly consumed: readonly number[];
  /** It is said to be one: a motorbike, 一辆摩托车. */
  readonly single?: true;
}

/** How many words may stand between a verb and what it is done with. */
const REACH_WORDS = 7;
const PHRASE_WORDS = 3;

/**
 * The deed that the verb at `index` names with a noun after it: `plays` a red `guitar`; undefined when there is none. Of
 * several by the same words it is the first that `may` be: a beaver gnaws a log as no man does.
 */
export function findDeed(
  words: readonly Word[],
  index: number,
  may: (deed: Deed) => boolean = () => true,
): FoundDeed | undefined {
  const verb = words[index];
  // An open black umbrella: nobody opens it.
  if (verb === undefined || describesThing(words, index)) return undefined;
  // 脱下外套: as 脱外套.
  const verbs = verb.han ? [verb.text, ...withoutResults(verb.text)] : [verb.text];
  const known = verbs.flatMap((each) => deedsOfVerb(each) ?? []);
  return (
    findByBeast(words, index, may) ??
    firstOf(known, (nouns) => findWithNoun(words, index, nouns, may)) ??
    findWithSomebody(words, index) ??
    firstOf(known, (nouns) => findWithAnyThing(words, index, nouns, may))
  );
}

/** After an article and before what else describes a noun stands no verb in its base form. */
function describesThing(words: readonly Word[], index: number): boolean {
  const [before, verb, next] = [words[index - 1], words[index], words[index + 1]];
  const led = before?.reading?.sense.is === 'determiner' && /^(?:an?|the)$/u.test(before.text);
  return led && !/(?:ing|ed|s)$/u.test(verb?.text ?? '') && next?.reading?.sense.is === 'colour';
}

/** The first deed that one of several verbs finds. */
function firstOf(
  verbs: readonly DeedsByNoun[],
  find: (nouns: DeedsByNoun) => FoundDeed | undefined,
): FoundDeed | undefined {
  for (const nouns of verbs) {
    const found = find(nouns);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How far after its verb that stands, and what may come between. */
const ANY_THING_WORDS = 4;
const BEFORE_THING: ReadonlySet<string> = new Set([
  'determiner',
  'number',
  'colour',
  'size',
  'age',
  'taste',
  'mood',
  'state',
  'condition',
]);
const PARTICLE = /^(?:up|down|off|out|apart|together)$/u;

function isAnyThing(sense: Sense | undefined): boolean {
  return namesKind(sense) && (familyOf(sense.kind) === 'thing' || isVehicle(sense.kind));
}

/** Not held in two hands. */
function isTooLarge(sense: Sense | undefined): boolean {
  if (!namesKind(sense)) return false;
  const { grip, size } = cardOf(sense.kind);
  return canBePiece(sense.kind) && grip === undefined && size.heightMetres > HELD_METRES_MAX;
}

function findWithAnyThing(
  words: readonly Word[],
  index: number,
  nouns: ReadonlyMap<string, readonly Deed[]>,
  may: (deed: Deed) => boolean,
): FoundDeed | undefined {
  const deed = nouns.get(ANY_THING)?.find(may);
  if (deed === undefined) return undefined;
  const { tooLarge } = DEEDS[deed];
  for (const [offset, word] of words.slice(index + 1, index + 1 + ANY_THING_WORDS).entries()) {
    const { kind, text, reading } = word;
    const sense = reading?.sense;
    const named = sense?.is === 'prop' || sense?.is === 'garment' ? word.readings.map((each) => each.sense) : [sense];
    const thing = named.find(isAnyThing);
    // 背着书包: what one has with one in any case.
    if (sense?.is === 'prop' && DEEDS[deed].takes === true) return undefined;
    if (thing !== undefined)
      return tooLarge === true && !isTooLarge(thing) ? undefined : found(words, index, index + 1 + offset, 1, deed);
    const own = sense?.is === 'pronoun' && sense.owns === true;
    // 炖排骨: what nobody knows is seen in the deed.
    if (word.han && kind === 'unknown' && tooLarge !== true) return { deed, consumed: [index + 1 + offset] };
    const goesOn = word.han && (sense?.is === 'stop' || sense?.is === 'of');
    if (kind !== 'unknown' && !own && !goesOn && !BEFORE_THING.has(sense?.is ?? 'stop') && !PARTICLE.test(text))
      return undefined;
  }
  return undefined;
}

/** Whether a form of a verb and a noun name a deed together. */
export function isDeedOf(verb: string, noun: string): boolean {
  return [verb, ...withoutResults(verb)].some((each) => {
    const nouns = deedsOfVerb(each);
    return nouns !== undefined && (nouns.has(noun) || deedOfSort(each, noun, nouns) !== undefined);
  });
}

function findWithNoun(
  words: readonly Word[],
  index: number,
  nouns: ReadonlyMap<string, readonly Deed[]>,
  may: (deed: Deed) => boolean,
): FoundDeed | undefined {
  let first: FoundDeed | undefined;
  for (let at = index + 1; at <= index + REACH_WORDS && at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.kind === 'stop' || word.kind === 'comma' || word.kind === 'quote') return first;
    const order = word.reading?.sense.is === 'connector' ? word.reading.sense.order : undefined;
    if (order !== undefined) return first;
    for (let length = PHRASE_WORDS; length > 0; length--) {
      const span = words.slice(at, at + length);
      const text = span.map((each) => each.text).join(word.han ? '' : ' ');
      const named = nouns.get(text) ?? deedOfSort(words[index]?.text ?? '', text, nouns);
      const known = named ?? (length === 1 ? byOtherName(word, words[index], nouns) : undefined);
      const here = known?.filter((each) => hasWhatItTakes(words, index, at, each));
      const deed = here?.find(may) ?? here?.find((each) => !isOnlyOfAnimals(each));
      if (deed === undefined || span.length !== length) continue;
      if (isCameOutOf(words, index, at) && !takesOut(deed)) continue;
      // Rocks a baby in a cradle: the later noun says where it is done.
      if (first !== undefined && (deed === first.deed || !refines(deed, first.deed))) continue;
      const next = found(words, index, at, length, deed);
      first = first === undefined ? next : { ...next, consumed: [...first.consumed, ...next.consumed] };
      // The pole of a shoulder pole is no other one.
      at += length - 1;
      break;
    }
    // Another verb has objects of its own: holding a pizza, he smiles at the camera.
    if (word.reading?.sense.is === 'action' && word.reading.form === 's') return first;
  }
  return first;
}

/** Pulls a dress out of a suitcase: what comes before is what it is done to. */
function isCameOutOf(words: readonly Word[], index: number, at: number): boolean {
  const out = words.findIndex(({ text }, each) => each > index + 1 && each < at && /^out(?: of)?$/u.test(text));
  return out >= 0 && (words[out]?.text === 'out of' || words[out + 1]?.text === 'of');
}

/** A tray out of the oven: the deed is to take it there. */
function takesOut(deed: Deed): boolean {
  return DEEDS[deed].takes === true || listed(DEEDS[deed].en.what).some((noun) => noun.includes('out of'));
}

/**
 * A thing by another of its names than the deed knows: a slice of watermelon, an ice cream cone; and whatever food is
 * eaten that no deed tells of is eaten from the hand.
 */
function byOtherName(
  word: Word,
  verb: Word | undefined,
  nouns: ReadonlyMap<string, readonly Deed[]>,
): readonly Deed[] | undefined {
  const sense = word.reading?.sense;
  // Her long black hair: hair is hair, whatever it is like.
  if (sense?.is === 'hair') return nouns.get(word.han ? '头发' : 'hair');
  if (!namesKind(sense) || familyOf(sense.kind) !== 'thing') return undefined;
  const whole = word.text.split(' of ').at(-1) ?? word.text;
  // 用红纸剪: what it is done with is no object.
  if (word.han && verb?.text === '用') return undefined;
  const names = word.han
    ? listed(cardOf(sense.kind).names[0]?.zh)
    : word.text.includes(' ')
      ? [whole, ...namesOf(sense.kind).flatMap((name) => [name, pluralOf(name)])]
      : [];
  const other = names.map((name) => nouns.get(name)).find((deed) => deed !== undefined);
  return other ?? (sense.kind in FOOD && EATS.test(verb?.text ?? '') ? nouns.get('snack') : undefined);
}

const EATS = /^(?:eat|bit|munch|devour|nibbl|gnaw|chew|吃|咬|啃)/u;

/** A station of work, or a deed that says more of the first one: kicks a ball into a goal. */
function refines(deed: Deed, first: Deed): boolean {
  return deed in STATIONS || listed(DEEDS[deed].refines).includes(first);
}

/** Who can be seen by itself, places and weathers keep their own meaning: the dog that is fed, the snow that is shovelled. */
const KEEPS_MEANING = new Set(['place', 'garment', 'hair', 'weather', 'season']);

function keepsMeaning(word: Word | undefined, deed: Deed): boolean {
  const is = word?.reading?.sense.is ?? '';
  return KEEPS_MEANING.has(is) && !(is === 'garment' && DEEDS[deed].makes === true);
}

function startsNoun(word: Word | undefined): boolean {
  return word !== undefined && ['being', 'garment', 'prop', 'thing', 'place'].includes(word.reading?.sense.is ?? '');
}

function found(words: readonly Word[], index: number, at: number, length: number, deed: Deed): FoundDeed {
  const also = alsoNamed(words, at + length, deed);
  // Writes on red paper: the colour may come before what is named last.
  const to = Math.max(at, ...also.filter((each) => words[each]?.reading?.sense.is !== 'being'));
  const colours = words.slice(index + 1, to).flatMap((word, offset) => {
    const sense = word.reading?.sense;
    return sense?.is === 'colour' ? [{ colour: sense.colour, index: index + 1 + offset }] : [];
  });
  // Paints a wall yellow.
  const after = words[at + length];
  const painted = after?.reading?.sense;
  if (DEEDS[deed].paints === true && painted?.is === 'colour' && !startsNoun(words[at + length + 1]))
    colours.push({ colour: painted.colour, index: at + length });
  const colour = colours.at(-1);
  const named = [...Array.from({ length }, (_, offset) => at + offset), ...also];
  const object = named.filter(
    (each) =>
      DEEDS[deed].aims !== true &&
      DEEDS[deed].withThem !== true &&
      !isCharacter(words, each, deed) &&
      // A plank of wood, a block of stone: what it is made of is no place.
      (words[each - 1]?.text === 'of' || !keepsMeaning(words[each], deed)),
  );
  const counted = words.slice(index + 1, at).map(({ reading }) => reading?.sense);
  const number = counted.flatMap((sense) => (sense?.is === 'number' ? [sense.count] : []))[0];
  const takes = DEEDS[deed].takes === true && thingBetween(words, index, at) !== undefined;
  const pieces = (takes ? [] : object).flatMap((each) => namedPiece(words[each], deed, colour?.colour, number));
  // Picks up a red cup from the table: the cup stands between.
  const between = takes ? thingBetween(words, index, at) : undefined;
  // Soup in a red pot: the pot is seen.
  // Bread on a wooden board: the board is there in any case.
  const done =
    pieces.length > 1 ? pieces.filter(({ kind }) => !thingsOf(deed).some((thing) => thing === kind)) : pieces;
  const piece =
    (between === undefined ? undefined : namedPiece(words[between], deed, colour?.colour, number)[0]) ??
    done.findLast(({ kind }) => cardOf(kind).holds !== undefined) ??
    done[0];
  // A wall stays a place to be in, but the paint on it has the colour.
  const dyed = colour !== undefined && (object.length > 0 || between !== undefined || deed === 'paint-wall');
  const one = counted.some((sense) => sense?.is === 'number' && sense.count === 1);
  const article = counted.some(
    (sense) => sense?.is === 'determiner' && (sense.refers !== 'known' || DEEDS[deed].generic !== true),
  );
  return {
    deed,
    ...(one || (article && words[at]?.han !== true && !isPluralHere(words, at, length, deed)) ? { single: true } : {}),
    // What is taken has the colour, and not what it is taken from.
    ...(dyed && between === undefined ? { colour: colour.colour } : {}),
    ...(piece === undefined ? {} : { piece }),
    consumed: [...object, ...(between === undefined ? [] : [between]), ...(dyed ? [colour.index] : [])],
  };
}

/** Of what is taken from a table the thing is named, and is no picture of the user's. */
function hasWhatItTakes(words: readonly Word[], index: number, at: number, deed: Deed): boolean {
  if (DEEDS[deed].takes !== true) return true;
  const shown = words.slice(index, at).some(({ kind }) => kind === 'reference');
  return !shown && thingBetween(words, index, at) !== undefined;
}

/** Index of the thing that is named between a verb and where it is taken from. */
function thingBetween(words: readonly Word[], index: number, at: number): number | undefined {
  const found = words.findIndex(
    ({ readings }, each) =>
      each > index && each < at && readings.some(({ sense }) => namesKind(sense) && canBePiece(sense.kind)),
  );
  return found < 0 ? undefined : found;
}

/** Named in the plural: rides bicycles. */
function isPluralHere(words: readonly Word[], at: number, length: number, deed: Deed): boolean {
  const text = words
    .slice(at, at + length)
    .map((word) => word.text)
    .join(' ');
  const nouns = listed(DEEDS[deed].en.what);
  if (!nouns.includes(text)) return words[at]?.reading?.plural ?? true;
  return nouns.some((noun) => noun !== text && pluralOf(noun) === text);
}

/** A car that is repaired stands there by itself. */
function isCharacter(words: readonly Word[], index: number, deed: Deed): boolean {
  const sense = words[index]?.reading?.sense;
  // A model plane fits on a table.
  if (/^(?:model|toy|miniature)$/u.test(words[index - 1]?.text ?? '')) return false;
  const { play, toLarger, place } = DEEDS[deed];
  // A turkey that is stuffed is meat.
  if (place === 'kitchen' && isOneOfAnimals(sense)) return false;
  // Whatever is named is what it is done to, in the hands or where it stands.
  return play.work !== undefined && namesKind(sense) && (toLarger !== undefined || !canBePiece(sense.kind));
}

/** The carrots that are chopped, as a thing of its own. */
function namedPiece(
  word: Word | undefined,
  deed: Deed,
  colour: ColourName | undefined,
  number?: number,
): readonly Piece[] {
  const sense = word?.readings.find(({ sense: { is } }) => is === 'being')?.sense;
  const { work } = DEEDS[deed].play;
  // A canvas is what is painted on, and not what is painted.
  if (work === undefined || work.grows !== undefined || work.into === 'only') return [];
  if (!namesKind(sense) || !canBePiece(sense.kind)) return [];
  return [
    pieceOf({
      kind: sense.kind,
      count: number ?? (word?.reading?.plural === true ? 3 : 1),
      colour: colour ?? sense.colour,
    }),
  ];
}

/** Indices of further words for what a deed is done with: candles on a birthday cake, a bouquet of roses. */
export function alsoNamed(words: readonly Word[], from: number, deed: Deed): readonly number[] {
  const { en, zh } = DEEDS[deed];
  const [verb] = listed(words[from]?.han === true ? zh.do : (en.do ?? zh.do));
  const nouns = verb === undefined ? undefined : deedsOfVerb(verb);
  const stop = words.findIndex((word, at) => at >= from && ['stop', 'comma', 'quote'].includes(word.kind));
  const to = Math.min(stop < 0 ? words.length : stop, from + 5);
  const named: number[] = [];
  for (let at = from; at < to; at++)
    for (const length of [2, 1]) {
      const text = words
        .slice(at, at + length)
        .map((word) => word.text)
        .join(words[at]?.han === true ? '' : ' ');
      if (nouns?.get(text)?.includes(deed) === true && at + length <= to)
        for (let each = at; each < at + length; each++) named.push(each);
    }
  return named;
}

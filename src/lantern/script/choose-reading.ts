import { cardOf } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { traitsOf } from '../places/places.ts';
import type { Place } from '../places/places.ts';
import type { Reading } from './dictionary.ts';
import { DESCRIBES, fillsSomething, isFilledIn } from './filled.ts';
import type { Sense } from './lexicon/entry.ts';
import type { GarmentName } from './screenplay.ts';
import type { Piece } from './recognise.ts';
import { isDoneInHands } from './read-handling.ts';
import { stateHere } from './read-states.ts';
import { doneBySomebody, happensTo, isByTheWay, isOfScenery, isOfPlace, isPlaceName } from './happens-here.ts';
import { isSomeone, isThing, namesKind } from './senses.ts';
import { saysOfThing, standsForThing, staysOpen, withoutThingVerbs, withReadings } from './verbs-of-things.ts';
import type { Open } from './verbs-of-things.ts';
import { endsCameraClause, onlyWay, startsCameraClause, takenSo } from './camera-clause.ts';
import { isNounHere, isOwnPart, isVerbInstead } from './noun-or-verb.ts';
import { hasOwner, mayBe } from './piece-grammar.ts';
import { follows, NOUN_LIKE } from './word-senses.ts';

/** A piece whose reading is decided. Unknown words and marks have none. */
export interface Word extends Piece {
  readonly reading?: Reading;
  /** The camera is the subject of the clause. */
  readonly ofCamera: boolean;
}

const NAMED = new Set<Sense['is']>(['being', 'prop', 'garment']);
const VERB_LIKE = new Set<Sense['is']>(['action', 'wear', 'hold', 'auxiliary', 'be']);
const BEFORE_NOUN = new Set<Sense['is']>([
  'state',
  'determiner',
  'number',
  'colour',
  'size',
  'age',
  'length',
  'taste',
  'deserted',
  'condition',
  'mood',
  'look',
  'preposition',
  'of',
  'relation',
  'season',
  'weather',
  'wet',
  'hour',
]);

/** Decides between the readings of each piece by its neighbours. `alone`: nobody is named, so that furniture is a subject of its own. */
export function chooseReadings(pieces: readonly Piece[], alone = false): readonly Word[] {
  const words: Word[] = [];
  let ofCamera = false;
  let filmed = false;
  let thingOpen: Open;
  let lastNamed: Open;
  let subject: Open | 'somebody';
  let namesOne = false;
  const atDesk = pieces.some(({ text }) => DESK_WORDS.test(text));
  for (const [index, whole] of pieces.entries()) {
    const next = pieces[index + 1];
    const previous = words.at(-1);
    const heard = takenSo(lookedAt(withoutMouse(whole, atDesk), previous), previous);
    if (endsCameraClause(heard)) ofCamera = false;
    const told = ofCamera ? heard : withoutPull(heard, next);
    // The camera goes round the table and turns: not the table.
    const ofThing =
      (ofCamera && mayBe(told, 'way')) || doneBySomebody(told, words)
        ? undefined
        : (saysOfThing(told, thingOpen, next) ?? (ofCamera ? undefined : goesOn(told, subject, previous, next)));
    let piece = ofThing === undefined ? withoutThingVerbs(told, namesOne) : told;
    // The camera starts on a child holding a seedling: the child holds it.
    if (ofCamera && filmed && piece.readings.some(({ sense, form }) => form === 'ing' && VERB_LIKE.has(sense.is)))
      ofCamera = false;
    filmed = ofCamera && (filmed || mayBe(piece, 'being'));
    if (startsCameraClause(piece, words, next)) ofCamera = true;
    if (piece.kind === 'unknown' && told.kind === 'known' && isOfScenery(told, words))
      piece = { ...told, readings: [SHOWN] };
    if (!ofCamera && onlyWay(piece)) piece = withReadings(piece, [], namesOne);
    const reading =
      ofThing ??
      (alone ? furnitureOf(piece) : undefined) ??
      chooseReading(piece, words, next, { ofCamera, filmed }, pieces.slice(index + 2, index + 7));
    if (reading?.sense.is === 'being' || reading?.sense.is === 'pronoun') namesOne = true;
    if (reading !== undefined && NAMED.has(reading.sense.is)) lastNamed = staysOpen(piece, reading, undefined);
    subject = piece.kind === 'stop' ? undefined : (subject ?? subjectOf(piece, reading, lastNamed));
    thingOpen = standsForThing(reading)
      ? lastNamed
      : isByTheWay(piece, words)
        ? undefined
        : staysOpen(piece, reading, thingOpen);
    const otherwise =
      reading !== undefined &&
      (isOwnPart(reading, piece, words) ||
        isNounHere(reading, previous, next, words.at(-2)) ||
        isVerbInstead(reading, previous, next, words.at(-2)));
    // In her garden: the place, where there is one by that name.
    const stop = otherwise
      ? (piece.readings.find(({ sense }) => sense.is === 'stop') ??
        piece.readings.find(({ sense }) => (sense.is === 'place' || isSomeone(sense)) && sense !== reading?.sense))
      : undefined;
    if (stop !== undefined) words.push({ ...piece, ofCamera, reading: stop });
    else if (otherwise) words.push({ ...piece, kind: 'unknown', ofCamera });
    else words.push({ ...piece, ofCamera, ...(reading === undefined ? {} : { reading }) });
  }
  return words;
}

/** What a sentence is about, by the first that it names: a thing or a vehicle that something happens to, or somebody who does it. */
function subjectOf(piece: Piece, reading: Reading | undefined, named: Open): Open | 'somebody' {
  if (reading === undefined || !(NAMED.has(reading.sense.is) || reading.sense.is === 'pronoun')) return undefined;
  return isSomeone(reading.sense) ? 'somebody' : (staysOpen(piece, reading, undefined) ?? named);
}

/** A trolley rolls into a hedge and tips over: after "and" or a comma, what only things do is said of what the sentence is about. */
function goesOn(
  piece: Piece,
  subject: Open | 'somebody',
  previous: Word | undefined,
  next: Piece | undefined,
): Reading | undefined {
  // An umbrella on a pier gets blown inside out: it does, and no pier.
  const joins = previous?.kind === 'comma' || JOINS_ON.has(previous?.reading?.sense.is ?? 'being') || piece.han;
  if (!joins || subject === undefined || subject === 'somebody') return undefined;
  // Whatever else it may mean takes somebody who does it.
  const ofThings = piece.readings.every(
    ({ sense }) => sense.is === 'action' && (sense.ofThings !== undefined || sense.action === 'stand'),
  );
  return ofThings ? saysOfThing(piece, subject, next) : undefined;
}

const JOINS_ON: ReadonlySet<Sense['is']> = new Set<Sense['is']>(['connector', 'place', 'be']);

/** What weather and sky do, as they are shown. */
const SHOWN: Reading = { sense: { is: 'stop' }, also: [], plural: false };

/** A sofa that is all that a prompt names is no part of the room but what the film is about. */
function furnitureOf(piece: Piece): Reading | undefined {
  return piece.readings.find(({ sense }) => {
    const kind = sense.is === 'being' && isThing(sense) ? (sense.kind as Kind) : undefined;
    return kind !== undefined && cardOf(kind).scenery === true && cardOf(kind).habitat?.every(isRoom) === true;
  });
}

function isRoom(place: Place): boolean {
  return traitsOf(place).indoors === true;
}

/** Whether a prompt that names nobody names a piece of furniture. */
export function hasFurniture(words: readonly Word[]): boolean {
  return words.some((word) => word.kind === 'known' && furnitureOf(word) !== undefined);
}

/** Beside these a mouse is one to click with. */
const DESK_WORDS = /keyboard|computer|laptop|monitor|desk|screen|usb|电脑|键盘/u;

/** Children look at fish: what follows is looked at, and nothing that they do. */
function lookedAt(piece: Piece, previous: Word | undefined): Piece {
  const at = previous?.reading?.sense.is === 'action' && previous.text.endsWith(' at');
  const things = at ? piece.readings.filter(({ sense }) => sense.is !== 'action') : [];
  return things.length === 0 ? piece : { ...piece, readings: things };
}

/** Who pulls out two loaves or pushes in a chair is no operator. */
function withoutPull(piece: Piece, next: Piece | undefined): Piece {
  const handles = next !== undefined && (mayBe(next, 'determiner') || mayBe(next, 'number') || hasOwner(next));
  if (!handles || !/^(?:pull|push|mov)\w* /u.test(piece.text)) return piece;
  return { ...piece, readings: piece.readings.filter(({ sense }) => sense.is !== 'camera') };
}

/** Of the two mice the one that is meant. */
function withoutMouse(piece: Piece, atDesk: boolean): Piece {
  if (!/^(?:mouse|mice)$/u.test(piece.text)) return piece;
  const other = atDesk ? 'mouse' : 'computer-mouse';
  return { ...piece, readings: piece.readings.filter(({ sense }) => sense.is !== 'being' || sense.kind !== other) };
}

function chooseReading(
  piece: Piece,
  words: readonly Word[],
  next: Piece | undefined,
  { ofCamera, filmed }: { readonly ofCamera: boolean; readonly filmed: boolean },
  rest: readonly Piece[],
): Reading | undefined {
  const previous = words.at(-1);
  const camera =
    piece.readings.find(({ sense }) => sense.is === 'camera') ?? piece.readings.find(({ sense }) => sense.is === 'way');
  if (ofCamera && camera !== undefined && !(filmed && actsHan(piece))) return camera;
  // "Close-up, then pull out."
  const alone =
    previous !== undefined && (next === undefined || next.kind === 'stop') && follows(previous, ['connector']);
  if (alone && camera?.sense.is === 'camera' && camera.form === 'base') return camera;
  // A gentle left to right pan, a steady top down drone: no kitchen is there, and no machine.
  if (camera !== undefined && isTaken(previous, next)) return camera;
  const acts = !ofCamera && follows(previous, ['being', 'pronoun']);
  const readings = piece.readings.filter(
    ({ sense, form }) => sense.is !== 'way' && !(acts && sense.is === 'camera' && form === 's'),
  );
  const state = ofCamera ? undefined : stateHere(readings, previous, next === undefined ? [] : [next, ...rest]);
  if (state !== undefined) return state;
  return chooseOther(
    readings.filter(({ sense }) => sense.is !== 'state'),
    words,
    next,
    rest,
    camera,
  );
}

/** 镜头跟随自行车穿过小巷: what is filmed does what is told after it. */
function actsHan(piece: Piece): boolean {
  return piece.han && mayBe(piece, 'action') && !/[圈周]$/u.test(piece.text);
}

/** After what says how one films, at the end of its part of the sentence. */
function isTaken(previous: Word | undefined, next: Piece | undefined): boolean {
  const ends = next === undefined || next.kind === 'comma' || next.kind === 'stop';
  return ends && previous !== undefined && follows(previous, ['camera', 'way', 'direction', 'manner']);
}

function chooseOther(
  readings: readonly Reading[],
  words: readonly Word[],
  next: Piece | undefined,
  rest: readonly Piece[],
  camera: Reading | undefined,
): Reading | undefined {
  const previous = words.at(-1);
  if (readings.length < 2) return readings[0];
  const others = readings.filter(({ sense }) => !isOfPlace(sense));
  if (others.length < readings.length && others.length > 0 && !happensTo([next, ...rest]))
    return chooseOther(others, words, next, rest, camera);
  // Of two places the one that the word names, not one that has such a thing in it.
  if (readings.every(({ sense }) => sense.is === 'place'))
    return readings.toSorted((a, b) => strengthOf(b) - strengthOf(a))[0];
  const acted = readings.some(({ sense, form }) => sense.is === 'action' && form === 'past');
  const said = acted && standsAlone(previous, next) ? readings.find(({ sense }) => sense.is === 'taste') : undefined;
  if (said !== undefined) return said;
  const filming = readings.find(({ sense }) => sense.is === 'camera-noun');
  if (filming !== undefined) return readings.find(({ sense }) => isThing(sense) && isShown(words, next)) ?? filming;
  const opensClause = previous === undefined || previous.kind === 'stop' || previous.kind === 'comma';
  // "Orbit around a statue": no place.
  if (camera?.sense.is === 'camera' && opensClause && next?.text === 'around') return camera;
  const formation = readings.find(({ sense }) => sense.is === 'formation');
  if (formation !== undefined && follows(previous, ['being', 'prop', 'garment', 'be'])) return formation;
  const hour = readings.find(({ sense }) => sense.is === 'hour');
  if (hour !== undefined && readings.some(({ sense }) => sense.is === 'colour'))
    return describesPlace(next, rest) ? hour : readings.find(({ sense }) => sense.is === 'colour');
  const someone = readings.find(({ sense }) => sense.is === 'being');
  if (someone !== undefined && readings.some(({ sense }) => sense.is === 'age' || sense.is === 'number'))
    return next?.readings.some(({ sense }) => sense.is === 'being') === true
      ? readings.find(({ sense }) => sense.is === 'age' || sense.is === 'number')
      : someone;
  const thing = readings.find(({ sense }) => isThing(sense));
  const instead = thing === undefined ? undefined : insteadOfThing(thing, readings, words, next, rest);
  if (instead !== undefined) return instead;
  const nouns = readings.filter(({ sense }) => NOUN_LIKE.has(sense.is));
  const verbs = readings.filter(({ sense }) => VERB_LIKE.has(sense.is));
  if (nouns.length > 0 && verbs.length > 0)
    return !isListed(verbs[0], words) && isVerbHere(verbs[0], previous, next) ? verbs[0] : nouns[0];
  const base = verbs[0]?.form === 'base' || verbs[0]?.form === 's';
  const other = readings.find(({ sense }) => !VERB_LIKE.has(sense.is));
  // Her proud face, the watchmaker's watch.
  if (base && other !== undefined && previous?.han === false && opensNoun(previous)) return other;
  if (verbs.length > 0 && follows(previous, ['being', 'pronoun'])) return verbs[0];
  if (verbs.length > 0 && follows(previous, ['action']) && readings[0] !== undefined)
    return readings.find(({ sense }) => !VERB_LIKE.has(sense.is));
  const hair = readings.find(({ sense }) => sense.is === 'hair');
  if (hair !== undefined && next !== undefined && mayBe(next, 'being')) return hair;
  return readings[0];
}

function strengthOf({ sense }: Reading): number {
  return sense.is === 'place' ? sense.strength : 0;
}

/** A part of a sentence by itself: `…, relaxed.` */
function standsAlone(previous: Word | undefined, next: Piece | undefined): boolean {
  const opens = previous?.kind === 'comma' || previous?.kind === 'stop';
  return opens && (next === undefined || next.kind === 'comma' || next.kind === 'stop');
}

/** A red camera on a desk is a thing that is shown, unless it is told how it films: a slow camera, the camera pans. */
function isShown(words: readonly Word[], next: Piece | undefined): boolean {
  if (
    next !== undefined &&
    (mayBe(next, 'camera') || mayBe(next, 'way') || mayBe(next, 'action') || CAMERA_NOUN.test(next.text))
  )
    return false;
  const before = words.at(-1)?.reading?.sense;
  if (before === undefined) return false;
  const opens = before.is === 'determiner' ? before.refers === 'new' : SHOWS.has(before.is);
  return opens && !words.slice(-3).some(({ reading }) => reading?.sense.is === 'camera' || reading?.sense.is === 'way');
}

const SHOWS: ReadonlySet<Sense['is']> = new Set(['number', 'colour', 'size', 'age', 'relation', 'state', 'look', 'of']);
const CAMERA_NOUN = /^(?:movements?|moves?|angles?|work|motions?|shots?|lens|view)$/u;

/** A verb of the hands stands before what is named, with no more than what describes it between. */
function isTakenInHand(words: readonly Word[]): boolean {
  const verb = verbBefore(words);
  return verb?.reading?.sense.is === 'hold' || (verb !== undefined && isDoneInHands(verb.text));
}

/** Likewise a verb by which somebody else gets it. */
function isGivenAway(words: readonly Word[]): boolean {
  const verb = verbBefore(words);
  return verb !== undefined && HANDS_ON.test(verb.text);
}

const HANDS_ON =
  /^(?:giv(?:e|es|ing)|gave|hand(?:s|ing|ed)?|pass(?:es|ing|ed)?|offer(?:s|ing|ed)?|serv(?:e|es|ing|ed))$/u;

function verbBefore(words: readonly Word[]): Word | undefined {
  return words.findLast(({ reading, text }) => !DESCRIBES_GOODS.has(reading?.sense.is ?? '') && text !== 'pair');
}

const DESCRIBES_GOODS: ReadonlySet<string> = new Set([
  'determiner',
  'number',
  'colour',
  'size',
  'state',
  'of',
  'taste',
  'age',
  'look',
]);

/** A dark workshop: it says when it is, not what colour it has. */
function describesPlace(next: Piece | undefined, rest: readonly Piece[]): boolean {
  const noun = [next, ...rest].find((piece) => piece === undefined || !DESCRIBING.has(piece.readings[0]?.sense.is));
  return noun?.readings.some(({ sense }) => sense.is === 'place' && sense.strength === 3) === true;
}

const DESCRIBING: ReadonlySet<Sense['is'] | undefined> = new Set(['taste', 'size', 'age', 'mood', 'of', 'stop']);

/**
 * A word that names a thing may mean something else beside other words: a hat is worn where somebody is there to wear it,
 * an orange cat is no fruit, and the trees of a forest are the place.
 */
function insteadOfThing(
  thing: Reading,
  readings: readonly Reading[],
  words: readonly Word[],
  next: Piece | undefined,
  rest: readonly Piece[],
): Reading | undefined {
  const previous = words.at(-1);
  const [second] = rest;
  const used = readings.find(({ sense }) => sense.is === 'garment' || sense.is === 'prop');
  // A sneaker that somebody holds up is not on the foot, and a cup that is handed over is nobody's own.
  if (used?.sense.is === 'garment' && SELDOM_WORN.has(used.sense.garment)) return isPutOn(words) ? used : thing;
  if (used !== undefined)
    return isGivenAway(words) || (used.sense.is === 'garment' && isTakenInHand(words)) ? undefined : used;
  const byTheWay = words.some(({ reading }) => reading?.sense.is === 'relation' || reading?.sense.is === 'preposition');
  const happens = happensTo([next, ...rest]) && !(byTheWay && isPlaceName(readings));
  if (happens && !(namesKind(thing.sense) && thing.sense.kind === 'leaf-pile')) return thing;
  const fills = fillsSomething(words);
  // Autumn leaves say when it is; what a basket is full of are things.
  const season = readings.find(({ sense }) => sense.is === 'season' || sense.is === 'airborne');
  if (season !== undefined && thing.sense.is === 'being' && thing.sense.kind === 'leaf-pile')
    return fills ? thing : season;
  const before = previous?.reading?.sense;
  const colour = readings.find(({ sense }) => sense.is === 'colour');
  if (colour !== undefined) {
    // Orange and white stripes.
    const paired = next !== undefined && mayBe(next, 'connector') && second !== undefined && mayBe(second, 'colour');
    const describes =
      paired ||
      (next !== undefined &&
        // An orange sole: what follows is a noun, also when nobody knows it.
        ((next.kind === 'unknown' && !next.han && !thing.plural) ||
          next.readings.some(({ sense }) => NOUN_LIKE.has(sense.is) || sense.is === 'taste')));
    const opened = before !== undefined && ['determiner', 'number', 'size', 'colour', 'taste'].includes(before.is);
    return describes || !(opened || thing.plural) ? colour : thing;
  }
  // A blue marble inside a bowl: with nothing after it that would be made of it.
  const made = readings.some(({ sense }) => sense.is === 'state');
  const sized = before !== undefined && ['number', 'size', 'colour'].includes(before.is);
  const material = words.at(-2)?.reading?.sense.is === 'of' || next === undefined;
  if (made && sized && !material && (mayBe(next, 'preposition') || mayBe(next, 'relation'))) return thing;
  const scenery = readings.find(({ sense }) => ['place', 'thing'].includes(sense.is));
  if (scenery === undefined || thing.sense.is !== 'being') return undefined;
  if (thing.sense.kind === 'leaf-pile' && !fills) return scenery;
  if (fills && (thing.plural || previous?.han === true)) return thing;
  const { kind } = thing.sense;
  // 红色的枕头: the colour is before 的.
  const told = previous?.text === '的' ? words.at(-2)?.reading?.sense : before;
  const counted = told?.is === 'number' || told?.is === 'colour' || told?.is === 'size';
  const beside = isPlaced(words, next);
  // A castle, a great wheel, a camp fire are places to be at; only a red one, two of them, or one on a side are things.
  const place = scenery.sense.is === 'place' && scenery.sense.strength === 3;
  if (place && !counted && beside !== 'side') return scenery;
  if (kind === 'person' || kind === 'child' || cardOf(kind).scenery !== true) return thing;
  // 坐在石头上: it bears somebody.
  if (previous?.han === true && before?.is === 'action' && ['sit', 'stand', 'lie'].includes(before.action))
    return thing;
  // 沙发前面, 树下, 沙发的右边: somebody is placed by it.
  const placing = next?.text === '的' ? second : next;
  if (placing?.han === true && placing.readings.some(({ sense }) => placesAfter(sense))) return thing;
  // 沙发和杯子之间: one of two.
  const joined = next?.han === true && /^[和与跟]$/u.test(next.text);
  if (joined && rest.some(({ han, readings: own }) => han && own.some(({ sense }) => isBetween(sense)))) return thing;
  const single = (before?.is === 'taste' || (before?.is === 'determiner' && before.refers === 'new')) && !thing.plural;
  return counted || single || beside !== undefined || isFilledIn(next, rest) ? thing : scenery;
}

/** Painted, carved and hung up as often as worn. */
const SELDOM_WORN: ReadonlySet<GarmentName> = new Set<GarmentName>(['mask']);

/** What is named next is said to be on somebody: in a mask, 戴着面具. */
function isPutOn(words: readonly Word[]): boolean {
  const before = verbBefore(words);
  return before?.reading?.sense.is === 'wear' || /^(?:in|with|behind|under|beneath)$/u.test(before?.text ?? '');
}

function isBetween(sense: Sense): boolean {
  return sense.is === 'relation' && sense.relation === 'between';
}

/** Whether what is named here has a side, a top or a bottom given to it or by it, or merely stands by something. */
function isPlaced(words: readonly Word[], next: Piece | undefined): 'side' | 'by' | undefined {
  const open = words.findLast(
    ({ han, reading }) => !DESCRIBES.has(reading?.sense.is ?? 'being') && !(han && reading?.sense.is === 'of'),
  )?.reading?.sense;
  const after = next?.readings.find(({ sense }) => sense.is === 'relation')?.sense;
  const ties = [open, after].flatMap((sense) => (sense?.is === 'relation' ? [sense.relation] : []));
  if (ties.length === 0) return undefined;
  return ties.some((tie) => SIDES.has(tie)) ? 'side' : 'by';
}

const SIDES: ReadonlySet<string> = new Set(['left-of', 'right-of', 'on', 'under']);

/** A trumpet and drum, eating leaves: after a noun and `and`, or after a verb, the name of a thing goes on. */
function isListed(verb: Reading | undefined, words: readonly Word[]): boolean {
  const [before, last] = [words.at(-2)?.reading, words.at(-1)?.reading];
  if (last?.sense.is === 'action') return last.form === 'ing' && verb?.form === 's';
  return last?.sense.is === 'connector' && before?.sense.is === 'being' && verb?.form === 'base';
}

/** A Chinese word that stands after what something is placed by. */
function placesAfter(sense: Sense): boolean {
  if (sense.is === 'preposition') return sense.word === 'on';
  return sense.is === 'relation' && (sense.after === true || sense.frame === true);
}

/** Whether a word that can be a noun or a verb is the verb. */
function isVerbHere(verb: Reading | undefined, previous: Word | undefined, next: Piece | undefined): boolean {
  if (previous === undefined) return verb?.form === 'ing';
  if (previous.kind === 'stop' || previous.kind === 'comma')
    return verb?.form === 'ing' || (verb?.form === 's' && !opensNounPhrase(next));
  if (previous.kind === 'unknown') return verb?.form === 's' || verb?.form === 'ing';
  const before = previous.reading?.sense;
  // A tattooed cook.
  if (before?.is === 'action' && previous.reading?.form === 'past' && verb?.form === 'base') return false;
  // 吃拉面: what is eaten, or held.
  if (previous.han && (before?.is === 'hold' || (before?.is === 'action' && before.action === 'eat'))) return false;
  // 在厨房里拉面: where comes before the verb.
  if (previous.han && before?.is === 'preposition' && before.word === 'in') return true;
  if (before?.is === 'preposition') return before.word === 'to' && verb?.form === 'base';
  if (before?.is === 'pronoun') return before.owns !== true;
  // While waves break, as rivers run: the second word is the verb.
  if (before?.is === 'connector' && verb?.form === 's' && opensNounPhrase(next)) return false;
  return before === undefined || !BEFORE_NOUN.has(before.is);
}

/** An article, an owner or what describes: a noun comes. */
function opensNoun({ reading }: Word): boolean {
  const sense = reading?.sense;
  if (sense?.is === 'pronoun') return sense.owns === true;
  return (
    sense !== undefined && ['determiner', 'of', 'age', 'size', 'colour', 'taste', 'mood', 'state'].includes(sense.is)
  );
}

function opensNounPhrase(next: Piece | undefined): boolean {
  return next !== undefined && next.readings.some(({ sense }) => sense.is === 'action');
}

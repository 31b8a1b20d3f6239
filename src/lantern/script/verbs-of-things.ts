import { isVehicle } from '../kinds/kinds.ts';
import { dictionary } from './dictionary.ts';
import type { Reading } from './dictionary.ts';
import type { Sense } from './lexicon/entry.ts';
import { mayBe, mayBeThing } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { namesKind } from './senses.ts';

/** What was named, and nobody else since. */
export type Open = 'thing' | 'vehicle' | undefined;

/** A vase falls and breaks: after a thing, such a word is what it does, unless it is done to what comes next: a machine drops a can. */
export function saysOfThing(piece: Piece, open: Open, next?: Piece): Reading | undefined {
  const does = !piece.han && !piece.text.includes(' ') && next !== undefined && mayBe(next, 'determiner');
  if (open === undefined || does) return undefined;
  return piece.readings.find(
    ({ sense }) =>
      sense.is === 'action' &&
      (sense.ofThings === 'vehicles' || sense.ofThings === (open === 'thing' ? true : 'vehicles-only')),
  );
}

/** A piece without what is said of things alone, where no thing was named. */
export function withoutThingVerbs(piece: Piece, told: boolean): Piece {
  const readings = piece.readings.filter(({ sense }) => sense.is !== 'action' || sense.ofThings === undefined);
  if (readings.length === piece.readings.length) return piece;
  return withReadings(piece, readings, told);
}

/** A piece with some of its readings only; where somebody is `told` of a Chinese word without any left says what its first characters do. */
export function withReadings(piece: Piece, readings: readonly Reading[], told: boolean): Piece {
  if (readings.length > 0) return { ...piece, readings };
  const shorter = piece.han ? shorterReadings(piece.text).filter(({ sense }) => told || sense.is === 'stop') : [];
  return shorter.length > 0 ? { ...piece, readings: shorter } : { ...piece, readings, kind: 'unknown' };
}

/** 鼓起, 飘着, 转到: a verb, with what only says how it goes on. */
function shorterReadings(text: string): readonly Reading[] {
  const words = dictionary();
  for (let length = text.length - 1; length > 0; length--) {
    const verbs = words.readings.get(text.slice(0, length))?.filter(({ sense }) => isVerb(sense)) ?? [];
    if (verbs.length > 0) return verbs;
  }
  return [];
}

function isVerb(sense: Sense): boolean {
  return sense.is === 'stop' || sense.is === 'hold' || (sense.is === 'action' && sense.ofThings === undefined);
}

/** It shatters: what was named last is meant again. */
export function standsForThing(reading: Reading | undefined): boolean {
  return reading?.sense.is === 'pronoun' && reading.sense.who === 'it' && reading.sense.owns !== true;
}

/** What the next verb may be said of, after a piece in its reading. */
export function staysOpen(piece: Piece, reading: Reading | undefined, open: Open): Open {
  // Whether a hat or a balloon is carried is not known yet.
  if (mayBeThing(piece) && reading?.sense.is !== 'action') return 'thing';
  if (namesKind(reading?.sense) && isVehicle(reading.sense.kind)) return 'vehicle';
  // 花瓶掉在地上，摔得粉碎: in Chinese the subject goes on after a comma.
  if (piece.kind === 'comma' && piece.text === '，') return open;
  // A word that nobody knows is hardly a new subject.
  if (piece.kind === 'unknown') return open;
  const is = reading?.sense.is ?? 'being';
  // 冰块在杯子里融化: in Chinese the place stands before the verb.
  return BESIDE_VERBS.has(is) || (piece.han && PLACING.has(is)) ? open : undefined;
}

const BESIDE_VERBS = new Set<Sense['is']>(['connector', 'manner', 'taste', 'be', 'auxiliary', 'action', 'stop']);

const PLACING = new Set<Sense['is']>([
  'relation',
  'preposition',
  'weather',
  'wind',
  'place',
  'sound',
  'hour',
  'season',
  'condition',
  'of',
  'deserted',
  'lighting',
  'ground',
  'state',
  'colour',
  'size',
  'mood',
  'look',
  'pronoun',
  'wet',
  'airborne',
  'thing',
  'number',
  'direction',
  'not',
  'unsupported',
]);

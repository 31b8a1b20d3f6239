import type { Word } from './choose-reading.ts';
import type { Sense } from './lexicon/entry.ts';

/** What may be the name of something. */
export const NOUN_LIKE = new Set<Sense['is']>([
  'being',
  'garment',
  'prop',
  'place',
  'ground',
  'thing',
  'hair',
  'sound',
  'sign',
  'weather',
  'hour',
  'season',
  'camera-noun',
  'wind',
  'sky',
]);

/** True for words that can only be the name of something. */
export function isNounLike(word: Word | undefined): boolean {
  return word?.reading !== undefined && NOUN_LIKE.has(word.reading.sense.is);
}

/** Whether the word before was read as one of these. */
export function follows(previous: Word | undefined, kinds: readonly Sense['is'][]): boolean {
  return previous?.reading !== undefined && kinds.includes(previous.reading.sense.is);
}

import type { Word } from './choose-reading.ts';
import type { Sense } from './lexicon/entry.ts';
import { isOfBearer } from './of-worn.ts';

/** An astronaut plants a flag, a man opens an umbrella: nouns after somebody and words without a picture can be verbs. */
export function mayBeVerb(words: readonly Word[], index: number, sense: Sense): boolean {
  if (sense.is === 'stop' && words[index]?.reading?.form !== 's' && isDescribed(words[index - 1])) return false;
  if (sense.is === 'stop' || sense.is === 'unsupported' || sense.is === 'auxiliary') return true;
  const before = words[index - 1]?.reading?.sense;
  const noun = NOUNS.has(sense.is);
  const somebody = before?.is === 'being' || isOfBearer(words, index - 1);
  // 在纸上画太阳: after where it is done.
  const where = words[index]?.han === true && (before?.is === 'preposition' || before?.is === 'relation');
  return noun && (somebody || where || (before?.is === 'pronoun' && before.owns !== true));
}

/** A chef drizzles oil: words for weather, too. */
const NOUNS: ReadonlySet<Sense['is']> = new Set(['being', 'thing', 'place', 'weather']);

/** Cold fluorescent light: the noun that is described. */
function isDescribed(before: Word | undefined): boolean {
  const is = before?.reading?.sense.is;
  return before?.han === false && (is === 'state' || is === 'taste' || is === 'colour' || is === 'size');
}

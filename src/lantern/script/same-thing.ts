import { familyOf } from '../kinds/kinds.ts';
import type { Word } from './choose-reading.ts';
import type { CharacterDraft } from './draft.ts';
import type { BeingSense } from './lexicon/entry.ts';

/** One thing was named by this word, with an article, and here it has none. */
export function isSameThing(matching: readonly CharacterDraft[], sense: BeingSense, word: Word): boolean {
  const [only, ...others] = matching;
  if (only === undefined || others.length > 0 || word.reading?.plural === true) return false;
  return only.isNew === true && only.count === 1 && only.kind === sense.kind && familyOf(only.kind) === 'thing';
}

import words from './near-words.json' with { type: 'json' };
import { listed } from '../listed.ts';

/** English nouns that are drawn as an entry of the lexicon. */
export interface NearWords {
  /** A word of that entry. */
  readonly head: string;
  /** They mean the same; else the entry is broader. */
  readonly same: boolean;
  readonly nouns: readonly string[];
}

/** Some 12,000 English nouns that no entry lists, under the entries next to them in WordNet 3.1 (`scripts/make-near-words.ts`). */
export const NEAR_WORDS: readonly NearWords[] = [...nearWords(words.same, true), ...nearWords(words.near, false)];

function nearWords(table: Readonly<Record<string, string>>, same: boolean): readonly NearWords[] {
  return Object.entries(table).map(([head, nouns]) => ({ head, same, nouns: listed(nouns) }));
}

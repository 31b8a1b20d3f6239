import { familyOf } from '../kinds/kinds.ts';
import { characterOf } from './draft.ts';
import type { Draft } from './draft.ts';
import type { PronounSense } from './lexicon/entry.ts';

/**
 * Whom "it" means where it begins a part of a sentence: the animal that the last part was about, before any thing that was named
 * since. "A squirrel buries an acorn. It digs." Undefined elsewhere, and of things.
 */
export function itAgain(draft: Draft, { who, owns }: PronounSense): readonly string[] | undefined {
  const begins = draft.heads.length === 0 && !draft.verbOpen && draft.preposition === undefined;
  const [last] = draft.lastSubject ?? [];
  const family = familyOf(characterOf(draft, last)?.kind ?? 'car');
  if (who !== 'it' || owns === true || !begins || last === undefined) return undefined;
  return family === 'animal' || family === 'bird' || family === 'fish' ? [last] : undefined;
}

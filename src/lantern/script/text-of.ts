import type { Draft } from './draft.ts';
import type { Word } from './choose-reading.ts';

/** A word as the prompt has it. */
export function textOf(draft: Draft, word: Word): string {
  return draft.prompt.slice(word.start, word.end);
}

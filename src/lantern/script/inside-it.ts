import { cardOf } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Word } from './choose-reading.ts';
import { characterOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { tie } from './tie.ts';

const INSIDE = /^(?:inside|within|inside of it|in it)$/u;

/**
 * "A box with an apple inside", "an oven with a pizza baking inside": the one that was named last is in the one before it. True
 * when it is so.
 */
export function endsInside(draft: Draft, words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  const ends = next === undefined || next.kind === 'comma' || next.kind === 'stop';
  if (word === undefined || !ends || !INSIDE.test(word.text)) return false;
  const content = draft.characters.at(-1);
  const vessel = draft.characters.slice(0, -1).findLast(({ kind }) => holds(kind));
  if (content === undefined || vessel === undefined || characterOf(draft, content.id) === undefined) return false;
  tie(draft, [content.id], 'on', [vessel.id], 'within');
  return true;
}

/** It is open, or opens for what is in it. */
function holds(kind: Kind): boolean {
  return cardOf(kind).holds !== undefined;
}

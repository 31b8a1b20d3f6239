import { cardOf, familyOf } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Draft } from './draft.ts';

/** Each of a pile is one by itself, as it lies on another. */
export function piled(
  draft: Draft,
  kinds: readonly { kind: Kind; count: number }[],
): readonly { kind: Kind; count: number }[] {
  const [first] = kinds;
  if (draft.modifiers.piled !== true || first === undefined) return kinds;
  // Books lie on each other, oranges make a heap.
  const { size } = cardOf(first.kind);
  if (
    familyOf(first.kind) === 'thing' &&
    size.lengthMetres < FLAT_TIMES * size.heightMetres &&
    draft.modifiers.formed !== true
  ) {
    delete draft.modifiers.piled;
    if (cardOf(first.kind).heap !== true) draft.modifiers.heaped = true;
    return cardOf(first.kind).heap === true ? [{ ...first, count: 1 }] : kinds;
  }
  if (familyOf(first.kind) !== 'thing' || first.count === 1 || cardOf(first.kind).heap === true) {
    delete draft.modifiers.piled;
    return cardOf(first.kind).heap === true ? [{ ...first, count: 1 }] : kinds;
  }
  return Array.from({ length: first.count }, () => ({ kind: first.kind, count: 1 }));
}

/** What is wider than so many times its height lies on its like. */
const FLAT_TIMES = 1.2;

import { halfWidthOf } from './slot.ts';
import type { Present, Slot, SlotRequest } from './slot.ts';

/** One of a heap with its point above: the prompt has them piled up. */
export function isHeaped({ character }: Present, { relations }: SlotRequest): boolean {
  return relations.some(({ subject, how }) => subject === character && how === 'heaped');
}

/** How close neighbours of a row lie, in their widths; how much higher the next row is, in their heights. */
const CLOSE = 0.94;
const RISE = 0.8;
/** How much farther each row is, metres. */
const BACK_METRES = 0.006;

/** Lays a heap: each row one fewer than the one under it, the last of them where they leave off; its middle is at 0. */
export function heapSlots(heaped: readonly Present[], request: SlotRequest): readonly Slot[] {
  let row = 0;
  let inRow = 0;
  let wide = 1;
  while ((wide * (wide + 1)) / 2 < heaped.length) wide++;
  return heaped.map(({ member, character }, index): Slot => {
    if (inRow === wide - row) [row, inRow] = [row + 1, 0];
    const halfWidth = halfWidthOf(member, request);
    const left = heaped.length - (index - inRow);
    const those = Math.min(wide - row, left);
    const slot: Slot = {
      member,
      character,
      x: (inRow - (those - 1) / 2) * 2 * CLOSE * halfWidth,
      y: row * RISE * member.heightMetres,
      z: row * BACK_METRES,
      halfWidth,
      bound: true,
      ...(row > 0 ? { sunk: true as const } : {}),
    };
    inRow++;
    return slot;
  });
}

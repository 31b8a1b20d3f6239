import type { Pixels } from '../paint/canvas.ts';
import type { Focus } from './focus.ts';

/**
 * The outline of a subject is a clear step in colour, just visible differences, over this share of its length at least, so many times as
 * steep as anywhere, and enough of both together: a patch of leaves among leaves has no outline, dark fur among lit leaves has a clear one that
 * is hardly steeper than they are.
 */
const CLEAR_STEPS = 12;
const SURE = { clear: 0.7, steeper: 2.4, both: 0 } as const;
const ENOUGH = { clear: 0.62, steeper: 1.9, both: 1.1 } as const;
/** Pixels that are free at the picture's edges where an outline is looked at; one pixel in so many tells the usual texture. */
const REACH = 3;
const TEXTURE_EVERY = 7;

/** How clear the outline of a mask is. */
export interface Outline {
  /** 0 to about 3, the more the clearer and the steeper. */
  readonly clearness: number;
  /** Whether that is enough for a subject, and whether it is for sure. */
  readonly holds: boolean;
  readonly isSure: boolean;
}

/**
 * How much of a mask's outline is sharp, 0 to 1: of what is in focus nearly all, of a hill behind it little, of both together a part. Where
 * most of a picture is as sharp it tells nothing, and is 1.
 */
export function outlineFocus(
  mask: Float32Array,
  { width, height }: Pick<Pixels, 'width' | 'height'>,
  { edges, parted }: Focus,
): number {
  let [length, sharp] = [0, 0];
  for (let at = 0; at < mask.length; at++) {
    const isAcross = at % width < width - 1 && mask[at] !== mask[at + 1];
    const isDown = at < width * (height - 1) && mask[at] !== mask[at + width];
    if (!isAcross && !isDown) continue;
    length++;
    // Where there is no edge, there is none of something sharp.
    sharp += Number.isNaN(edges[at]!) ? 0 : edges[at]!;
  }
  return 1 - parted * (1 - sharp / Math.max(1, length));
}

/** Tells how clear the outline of a mask is; `apart` says how many steps two pixels of the picture are apart. */
export function outlineOf(
  mask: Float32Array,
  { width, height }: Pick<Pixels, 'width' | 'height'>,
  apart: (one: number, other: number) => number,
): Outline {
  let [length, clear, steepness, texture, probes] = [0, 0, 0, 0, 0];
  for (let y = REACH; y < height - REACH; y++) {
    for (let x = REACH; x < width - REACH; x++) {
      const at = y * width + x;
      for (const step of [1, width]) {
        const across = () => apart(at - 2 * step, at + 3 * step);
        if (at % TEXTURE_EVERY === 0) {
          texture += across();
          probes++;
        }
        if (mask[at] === mask[at + step]) continue;
        const steps = across();
        length++;
        steepness += steps;
        if (steps > CLEAR_STEPS) clear++;
      }
    }
  }
  if (length === 0) return { clearness: 0, holds: false, isSure: false };
  const steeper = steepness / length / (texture / Math.max(1, probes));
  const clearness = (clear / length) * Math.sqrt(steeper);
  const reaches = (least: typeof SURE | typeof ENOUGH) =>
    clear > length * least.clear && steeper > least.steeper && clearness > least.both;
  const isSure = reaches(SURE);
  return { clearness, isSure, holds: isSure || reaches(ENOUGH) };
}

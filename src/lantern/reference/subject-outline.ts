import type { Pixels } from '../paint/canvas.ts';
import { colourSteps } from './superpixels.ts';

/**
 * The outline of a subject is a clear step in colour, just visible differences, over this share of its length, and so many times as
 * steep as anywhere: a patch of leaves among leaves has no outline.
 */
const CLEAR_STEPS = 12;
const CLEAR_MIN = 0.7;
const STEEPER_MIN = 2.4;
/** Pixels that are free at the picture's edges where an outline is looked at; one pixel in so many tells the usual texture. */
const REACH = 3;
const TEXTURE_EVERY = 7;

/** How clear the outline of a mask is: 0 when it has none, else about 1 to 3, the more the clearer and the steeper. */
export function outlineOf(mask: Float32Array, pixels: Pixels): number {
  const { width, height } = pixels;
  const apart = colourSteps(pixels);
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
  if (length === 0) return 0;
  const steeper = steepness / length / (texture / Math.max(1, probes));
  return clear > length * CLEAR_MIN && steeper > STEEPER_MIN ? (clear / length) * Math.sqrt(steeper) : 0;
}

import type { Pixels } from '../paint/canvas.ts';
import { backdropOf } from './is-flat.ts';
import { blur, keepLargest } from './mask-tools.ts';
import { resample, shrink } from './scale-pixels.ts';
import type { SubjectMask } from './subject-mask.ts';

/** Longer side in which a backdrop is followed, pixels. */
const CUT_PIXELS = 512;
/** A backdrop goes on over what is no farther from its colour, codes, and from one pixel to the next by no more than its own noise: so much more than nothing, and so many times its usual step. */
const ALIKE_CODES = 12;
const STEP_MIN = 2;
const NOISE_TIMES = 3;
/** What is before it has at least and at most this share of the picture, in parts of at least this share of the largest. */
const AREA_MIN = 0.01;
const AREA_MAX = 0.8;
const PART_MIN = 0.02;

/**
 * Cuts out what lies before a backdrop of one colour, a product on white or a logo: all that the backdrop, followed from the picture's edges, does not
 * come to, so that a white bottle is whole. Undefined where there is no backdrop, or nothing before it.
 */
export function backdropCut(pixels: Pixels): SubjectMask | undefined {
  const small = shrink(pixels, CUT_PIXELS);
  const backdrop = backdropOf(small);
  if (backdrop === undefined) return undefined;
  const { width, height, data } = small;
  const apart = (one: number, other: number) =>
    Math.max(...[0, 1, 2].map((part) => Math.abs(data[one * 4 + part]! - data[other * 4 + part]!)));
  const along = Array.from({ length: width - 1 }, (_, x) => apart(x, x + 1)).sort((a, b) => a - b);
  const step = STEP_MIN + NOISE_TIMES * along[Math.floor(along.length / 2)]!;
  const mask = new Float32Array(width * height).fill(1);
  const open: number[] = [];
  const take = (at: number, from: number) => {
    if (mask[at] === 0 || apart(at, from) > step) return;
    if (backdrop.some((code, part) => Math.abs(data[at * 4 + part]! - code) > ALIKE_CODES)) return;
    mask[at] = 0;
    open.push(at);
  };
  for (let x = 0; x < width; x++) for (const at of [x, (height - 1) * width + x]) take(at, at);
  for (let y = 0; y < height; y++) for (const at of [y * width, y * width + width - 1]) take(at, at);
  for (const at of open) {
    const x = at % width;
    if (x > 0) take(at - 1, at);
    if (x < width - 1) take(at + 1, at);
    if (at >= width) take(at - width, at);
    if (at < width * (height - 1)) take(at + width, at);
  }
  const whole = keepLargest(mask, width, height, PART_MIN);
  const area = whole.reduce((sum, on) => sum + on, 0) / whole.length;
  if (area < AREA_MIN || area > AREA_MAX) return undefined;
  const share = resample(blur(whole, width, height, 1), small, pixels);
  return { width: pixels.width, height: pixels.height, found: true, share };
}

import type { Pixels } from '../paint/canvas.ts';
import { blur } from './mask-tools.ts';

/**
 * Lays the edges of `values` onto those of a picture, within `radius` pixels (He, Sun, Tang: Guided Image Filtering, IEEE
 * TPAMI 35(6), 2013, with lightness as the guide). `smallest` is the squared contrast, lightness 0 to 1, that counts as an edge.
 */
export function guidedFilter(values: Float32Array, guide: Pixels, radius: number, smallest: number): Float32Array {
  const light = lightnessOf(guide);
  const { slopes, offsets } = guidedLines(values, guide, radius, smallest);
  return light.map((value, at) => Math.min(1, Math.max(0, slopes[at]! * value + offsets[at]!)));
}

/** What the filter found at each pixel: values are lightness, 0 to 1, times the slope, plus the offset; it holds for a larger guide too. */
export interface GuidedLines {
  readonly slopes: Float32Array;
  readonly offsets: Float32Array;
}

/** The first half of `guidedFilter`: with a small guide it serves a large one (He, Sun: Fast Guided Filter, arXiv:1505.00996, 2015). */
export function guidedLines(values: Float32Array, guide: Pixels, radius: number, smallest: number): GuidedLines {
  const { width, height } = guide;
  const mean = (of: Float32Array) => blur(of, width, height, radius);
  const light = lightnessOf(guide);
  const [meanLight, meanValue] = [mean(light), mean(values)];
  const squares = mean(light.map((value) => value * value));
  const products = mean(light.map((value, at) => value * values[at]!));
  const slope = squares.map((square, at) => {
    const variance = square - meanLight[at]! ** 2;
    return (products[at]! - meanLight[at]! * meanValue[at]!) / (variance + smallest);
  });
  const offset = mean(slope.map((a, at) => meanValue[at]! - a * meanLight[at]!));
  return { slopes: mean(slope), offsets: offset };
}

function lightnessOf({ width, height, data }: Pixels): Float32Array {
  const light = new Float32Array(width * height);
  for (let at = 0; at < light.length; at++)
    light[at] = (0.299 * data[at * 4]! + 0.587 * data[at * 4 + 1]! + 0.114 * data[at * 4 + 2]!) / 255;
  return light;
}

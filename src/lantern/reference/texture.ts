import type { Pixels } from '../paint/canvas.ts';
import { blur } from './mask-tools.ts';
import { resample } from './scale-pixels.ts';
import { labPixels, type Superpixels } from './superpixels.ts';

/** How far round a pixel detail is gathered, a share of the longer side. */
const REACH = 0.012;
/** This share of a picture has the least detail: its noise. And what is never told from noise, codes. */
const NOISE_SHARE = 0.08;
const NOISE_MIN = 0.4;
/** Twice the detail differs as much to the eye as so many just visible steps of colour. */
const DOUBLING_STEPS = 12;
/** Codes of a step in a picture that has texture for a colour: three sides of some hundred steps fit into 256 codes. */
const STEP_CODES = 2;
/** Rounds in which the main axis of colours is found. */
const AXIS_ROUNDS = 12;

/**
 * How much detail there is round each pixel, just visible steps above the picture's own noise, 0 to about 80, row by row: what is in focus
 * has more than what lies behind it, grass more than the dog in it, whatever their colours.
 */
export function textureOf({ data, width, height }: Pixels): Float32Array {
  const light = new Float32Array(width * height);
  for (let at = 0; at < light.length; at++)
    light[at] = 0.3 * data[at * 4]! + 0.59 * data[at * 4 + 1]! + 0.11 * data[at * 4 + 2]!;
  const around = blur(light, width, height, 1);
  for (let at = 0; at < light.length; at++) light[at] = Math.abs(light[at]! - around[at]!);
  const reach = Math.max(1, Math.round(REACH * Math.max(width, height)));
  const detail = blur(blur(light, width, height, reach), width, height, Math.ceil(reach / 2));
  const sorted = Float32Array.from({ length: Math.ceil(detail.length / 16) }, (_, index) => detail[index * 16]!).sort();
  const noise = Math.max(NOISE_MIN, sorted[Math.floor(sorted.length * NOISE_SHARE)]!);
  for (let at = 0; at < detail.length; at++) detail[at] = Math.log2(detail[at]! / noise + 1) * DOUBLING_STEPS;
  return detail;
}

/** The mean texture of each patch; `texture` is of a picture of `size`. */
export function textureOfPatches(
  texture: Float32Array,
  size: { readonly width: number; readonly height: number },
  patches: Superpixels,
): Float32Array {
  const [sums, counts] = [new Float32Array(patches.count), new Float32Array(patches.count)];
  const here = resample(texture, size, patches);
  for (const [at, label] of patches.labels.entries()) {
    sums[label]! += here[at]!;
    counts[label]!++;
  }
  return sums.map((sum, label) => sum / counts[label]!);
}

/**
 * A picture as those see it who part by texture as well as by colour: its lightness and colour along the two axes in which they differ most,
 * and its texture in place of the third, all in codes of equal steps. `texture` has the picture's size.
 */
export function withTexture(pixels: Pixels, texture: Float32Array): Pixels {
  const { width, height } = pixels;
  const lab = labPixels(pixels);
  const count = width * height;
  const means = [0, 1, 2].map((part) => {
    let sum = 0;
    for (let at = 0; at < count; at++) sum += lab[at * 3 + part]!;
    return sum / count;
  });
  const spread = new Float64Array(9);
  for (let at = 0; at < count; at++)
    for (let row = 0; row < 3; row++)
      for (let column = 0; column < 3; column++)
        spread[row * 3 + column]! += (lab[at * 3 + row]! - means[row]!) * (lab[at * 3 + column]! - means[column]!);
  const first = mainAxis(spread);
  const second = mainAxis(without(spread, first));
  const data = new Uint8ClampedArray(count * 4);
  for (let at = 0; at < count; at++) {
    const off = [0, 1, 2].map((part) => lab[at * 3 + part]! - means[part]!) as [number, number, number];
    data[at * 4] = 128 + along(off, first) * STEP_CODES;
    data[at * 4 + 1] = 128 + along(off, second) * STEP_CODES;
    data[at * 4 + 2] = texture[at]! * STEP_CODES;
    data[at * 4 + 3] = 255;
  }
  return { width, height, data };
}

/** Tells how many just visible steps two pixels of a picture with texture are apart. */
export function feltSteps({ data }: Pixels): (one: number, other: number) => number {
  return (one, other) =>
    Math.hypot(
      data[one * 4]! - data[other * 4]!,
      data[one * 4 + 1]! - data[other * 4 + 1]!,
      data[one * 4 + 2]! - data[other * 4 + 2]!,
    ) / STEP_CODES;
}

type Axis = readonly [number, number, number];

/** The axis of a symmetric matrix of nine numbers with the largest eigenvalue, of length 1 (power iteration). */
function mainAxis(matrix: Float64Array): Axis {
  let axis: Axis = [0.8, 0.5, 0.33];
  for (let round = 0; round < AXIS_ROUNDS; round++) {
    const next = [0, 1, 2].map((row) => along(axis, [...matrix.subarray(row * 3, row * 3 + 3)] as unknown as Axis));
    const length = Math.hypot(...next) || 1;
    axis = next.map((part) => part / length) as unknown as Axis;
  }
  return axis;
}

/** What is left of a matrix when it has nothing more along an axis. */
function without(matrix: Float64Array, axis: Axis): Float64Array {
  const most = [0, 1, 2].reduce(
    (sum, row) => sum + axis[row]! * along(axis, [...matrix.subarray(row * 3, row * 3 + 3)] as unknown as Axis),
    0,
  );
  return matrix.map((value, at) => value - most * axis[Math.floor(at / 3)]! * axis[at % 3]!);
}

function along(one: readonly number[], other: readonly number[]): number {
  return one[0]! * other[0]! + one[1]! * other[1]! + one[2]! * other[2]!;
}

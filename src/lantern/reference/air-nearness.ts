import type { Pixels } from '../paint/canvas.ts';
import { lerp, smoothstep } from '../../base/interpolation.ts';
import { blur } from './mask-tools.ts';
import { superpixelsOf, type Superpixels } from './superpixels.ts';
import { patchworkOf } from './patchwork.ts';

/** What is known of a picture before the air in it is told. */
export interface AirSurroundings {
  /** 0 to 1 each, row by row: the sky, and what is water. */
  readonly sky: Float32Array;
  readonly water: Float32Array;
  /** Share of the height at which ground meets sky. */
  readonly horizon: number;
  /** One over the distance of the ground in each row, metres, 0 above the horizon. */
  readonly planeAt: (row: number) => number;
  /** How many rows what is so many metres high rises above the horizon where one over its distance is `nearness`. */
  readonly risesTo: (metres: number, nearness: number) => number;
  /** One over the distance of what is far: hills, houses. */
  readonly far: number;
}

/** Patches in which a picture is looked at. */
const PATCHES = 220;
/** Ground goes on over borders at which colours differ by less than this, just visible steps. */
const GROUND_STEPS = 7;
/** With less ground than this share of what is below the horizon nobody knows where anything stands. */
const GROUND_MIN = 0.25;
/** What stands rises so far above the horizon at least, a share of the height: hills do not. */
const RISES = 0.06;
/** Houses and trees are seldom higher, metres: what is seen over that is a mountain or a tower behind them. */
const HIGH_METRES = 10;
/** How gradually, a share of the height. */
const HIGH_SOFT = 0.12;
/** Nothing that stands is nearer than this, one over metres: the air before it is nothing. */
const NEAREST = 1 / 9;
/** Feet are seen so far below the horizon, a share of the height, and are those of so much of the width; the air changes over so much of the height. */
const FEET_BELOW = 0.02;
const FEET_REACH = 0.1;
/** Of the feet near each other the farther ones count: what is taken to be too far is only a little paler. */
const FEET_FAR = 0.35;
const SOFT = 1 / 60;

/**
 * One over the distance of each pixel, as far as the air before it is concerned: what stands (houses, trees) is in all its height as far as its foot is,
 * and does not come out of the haze row by row as the ground before it does.
 */
export function airNearnessOf(pixels: Pixels, around: AirSurroundings): Float32Array {
  const { width, height } = pixels;
  const { sky, planeAt, far, horizon, risesTo } = around;
  const stands = standingOf(pixels, around);
  const feet = feetOf(stands, width, height, (horizon + FEET_BELOW) * height).map((foot) =>
    Math.min(NEAREST, planeAt(foot)),
  );
  const near = Float32Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    if (sky[at]! > 0.5) return 0;
    const ground = Math.max(far, planeAt(y));
    if (stands[at] === 0 || feet[x]! <= ground) return ground;
    const over = horizon * height - y - risesTo(HIGH_METRES, feet[x]!);
    return lerp(feet[x]!, ground, smoothstep(0, HIGH_SOFT * height, over));
  });
  const soft = Math.max(1, Math.round(height * SOFT));
  return blur(blur(near, width, height, soft), width, height, soft);
}

/** 1 for what stands on the ground and rises above the horizon, else 0. */
function standingOf(pixels: Pixels, { sky, water, horizon }: AirSurroundings): Uint8Array {
  const { width, height } = pixels;
  const patches = superpixelsOf(pixels, PATCHES);
  const share = (of: Float32Array) => meansOf(patches, of);
  const [heavens, wet] = [share(sky), share(water)];
  const rows = share(Float32Array.from({ length: width * height }, (_, at) => Math.floor(at / width) / height));
  const isLow = rows.map((row) => (row > horizon ? 1 : 0));
  const ground = groundOf(pixels, patches, isLow);
  let [known, all] = [0, 0];
  for (const [at, label] of patches.labels.entries()) {
    if (at / width <= horizon * height) continue;
    all++;
    if (ground[label] === 1 || wet[label]! > 0.5) known++;
  }
  const stands = new Uint8Array(width * height);
  if (known < all * GROUND_MIN) return stands;
  const isThing = heavens.map((value, patch) => (value < 0.5 && ground[patch] === 0 && wet[patch]! < 0.5 ? 1 : 0));
  const rises = risingOf(patches, isThing, rows, horizon);
  for (const [at, label] of patches.labels.entries()) stands[at] = rises[label]!;
  return stands;
}

function meansOf({ labels, count }: Superpixels, values: Float32Array): Float32Array {
  const [sums, sizes] = [new Float32Array(count), new Float32Array(count)];
  for (const [at, label] of labels.entries()) {
    sums[label]! += values[at]!;
    sizes[label]!++;
  }
  return sums.map((sum, patch) => sum / sizes[patch]!);
}

/** The ground before the viewer: from the lower edge on as far as nothing parts it, below the horizon. */
function groundOf(pixels: Pixels, patches: Superpixels, isLow: Float32Array): Uint8Array {
  const { width, height, labels, count } = patches;
  const { ends, steps, apart } = patchworkOf(patches, pixels, new Float32Array(count));
  const ways: number[][] = Array.from({ length: count }, () => []);
  for (const [border, step] of steps.entries()) {
    const [one, other] = [ends[border * 2]!, ends[border * 2 + 1]!];
    // A patch that has some of both would join a wall to the ground.
    if (Math.max(step, apart[one * count + other]!) > GROUND_STEPS) continue;
    ways[one]!.push(other);
    ways[other]!.push(one);
  }
  const ground = new Uint8Array(count);
  const open: number[] = [];
  const take = (patch: number) => {
    if (ground[patch] === 1 || isLow[patch] === 0) return;
    ground[patch] = 1;
    open.push(patch);
  };
  for (let x = 0; x < width; x++) take(labels[(height - 1) * width + x]!);
  for (const patch of open) for (const next of ways[patch]!) take(next);
  return ground;
}

/** Of things those that rise above the horizon, with all that hangs together with them below it. */
function risingOf(
  { count, neighbours }: Superpixels,
  isThing: Float32Array,
  rows: Float32Array,
  horizon: number,
): Uint8Array {
  const rises = new Uint8Array(count);
  const open: number[] = [];
  const take = (patch: number) => {
    if (rises[patch] === 1 || isThing[patch] === 0) return;
    rises[patch] = 1;
    open.push(patch);
  };
  for (let patch = 0; patch < count; patch++) if (rows[patch]! < horizon - RISES) take(patch);
  for (const patch of open) for (const next of neighbours[patch]!) take(next);
  return rises;
}

/** The lowest row of what stands in each column and has a foot below the highest row for one; 0 where nothing near it does. */
function feetOf(stands: Uint8Array, width: number, height: number, highest: number): Float32Array {
  const lowest = Array.from({ length: width }, (_, x) => {
    let y = height - 1;
    while (y >= 0 && stands[y * width + x] === 0) y--;
    return y < highest ? undefined : y;
  });
  return usual(lowest, Math.max(1, Math.round(width * FEET_REACH)));
}

/** Values along a line, each one of the lower ones near it, softly; 0 where there is none near. */
function usual(values: readonly (number | undefined)[], reach: number): Float32Array {
  const middles = values.map((_, x) => {
    const near = values
      .slice(Math.max(0, x - reach), x + reach + 1)
      .filter((value) => value !== undefined)
      .sort((a, b) => a - b);
    return near[Math.floor(near.length * FEET_FAR)];
  });
  const soften = (of: readonly number[]) => blur(blur(Float32Array.from(of), of.length, 1, reach), of.length, 1, reach);
  const shares = soften(middles.map((value) => (value === undefined ? 0 : 1)));
  return soften(middles.map((value) => value ?? 0)).map((sum, x) => (shares[x]! > 1e-3 ? sum / shares[x]! : 0));
}

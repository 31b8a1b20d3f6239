import { createRandom } from '../../base/random.ts';
import type { Pixels } from '../paint/canvas.ts';
import { resample, shrink } from './scale-pixels.ts';

/** Where each pixel of a hole takes its colour from. */
export interface Fill {
  readonly width: number;
  readonly height: number;
  /** Steps to the source of each pixel, shares of the width and of the height; 0 outside the hole. */
  readonly dx: Float32Array;
  readonly dy: Float32Array;
  /** How far what is found for a pixel of the hole is off what is round it: root of the mean square, codes. */
  readonly misfit: Float32Array;
}

/** How a hole is filled. */
interface FillOptions {
  /** Nothing is taken from where this is not 0; it has the size of the picture. */
  readonly barred?: Float32Array;
  /** What the picture has in the hole is a first guess; else it begins with what is known at the rim. */
  readonly guessed?: true;
}

/** Longer sides in which is filled, coarse to fine, pixels. */
const LEVELS = [48, 96, 176];
/** Half the side of a patch, less its middle. */
const REACH = 3;
const ROUNDS = 3;
/** What is higher or lower in a picture looks otherwise: cost of a step up or down, squared codes for each share of the height. */
const LEVEL_COST = 90_000;

/**
 * Fills a hole with what is elsewhere in the picture, patch by patch, so that texture stays texture: nearest patches by
 * propagation and chance (Barnes et al., PatchMatch, SIGGRAPH 2009), colours by the vote of all patches over a pixel (Wexler,
 * Shechtman, Irani, IEEE TPAMI 29(3), 2007), from coarse to fine. `hole` has the size of `pixels`, 1 where it is open.
 */
export function patchFill(pixels: Pixels, hole: Float32Array, { barred, guessed }: FillOptions = {}): Fill {
  let previous: Level | undefined;
  for (const side of LEVELS) {
    const level = openLevel(shrink(pixels, side), pixels, hole, barred);
    if (previous) inherit(level, previous);
    else if (guessed !== true) diffuse(level);
    for (let round = 0; round < ROUNDS; round++) {
      search(level, round);
      vote(level);
    }
    previous = level;
  }
  const { width, height, from, open } = previous!;
  const dx = new Float32Array(width * height);
  const dy = new Float32Array(width * height);
  for (const at of open) {
    // A hole that is the whole picture has no source.
    if (from[at]! < 0) continue;
    dx[at] = ((from[at]! % width) - (at % width)) / width;
    dy[at] = (Math.floor(from[at]! / width) - Math.floor(at / width)) / height;
  }
  const misfit = new Float32Array(width * height);
  for (const at of open) misfit[at] = Math.sqrt(previous!.cost[at]! / ((2 * REACH + 1) ** 2 * 3));
  return { width, height, dx, dy, misfit };
}

interface Level {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of each pixel. */
  readonly colours: Float32Array;
  readonly isOpen: Uint8Array;
  /** The pixels of the hole, row by row. */
  readonly open: readonly number[];
  /** Middles of patches that lie within the picture and have nothing of the hole. */
  readonly sources: readonly number[];
  readonly isSource: Uint8Array;
  /** The source of each pixel of the hole. */
  readonly from: Int32Array;
  readonly cost: Float32Array;
}

function openLevel(small: Pixels, whole: Pixels, hole: Float32Array, barred: Float32Array | undefined): Level {
  const { width, height, data } = small;
  const share = resample(hole, whole, small);
  const isOpen = Uint8Array.from({ length: share.length }, (_, at) => (share[at]! > 0.02 ? 1 : 0));
  const isBarred = barred && resample(barred, whole, small).map((value) => (value > 0.05 ? 1 : 0));
  const isSource = new Uint8Array(width * height);
  const sources: number[] = [];
  const open: number[] = [];
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    if (isOpen[at]) open.push(at);
    if (x < REACH || y < REACH || x >= width - REACH || y >= height - REACH) continue;
    let free = true;
    for (let row = -REACH; row <= REACH && free; row++)
      for (let column = -REACH; column <= REACH && free; column++) {
        const near = at + row * width + column;
        free = isOpen[near] === 0 && !isBarred?.[near];
      }
    if (!free) continue;
    isSource[at] = 1;
    sources.push(at);
  }
  const colours = new Float32Array(width * height * 3);
  for (let at = 0; at < width * height; at++)
    for (let part = 0; part < 3; part++) colours[at * 3 + part] = data[at * 4 + part]!;
  const from = new Int32Array(width * height).fill(-1);
  return { width, height, colours, isOpen, open, sources, isSource, from, cost: new Float32Array(width * height) };
}

/** First colours of a hole: from its rim inwards, the mean of what is known round each pixel. */
function diffuse({ width, height, colours, isOpen, open }: Level): void {
  const known = isOpen.map((value) => 1 - value);
  let left = [...open];
  while (left.length > 0) {
    const ready = left.filter((at) => neighboursOf(at, width, height).some((next) => known[next]));
    if (ready.length === 0) return;
    for (const at of ready) {
      const near = neighboursOf(at, width, height).filter((next) => known[next]);
      for (let part = 0; part < 3; part++)
        colours[at * 3 + part] = near.reduce((sum, next) => sum + colours[next * 3 + part]!, 0) / near.length;
    }
    for (const at of ready) known[at] = 1;
    left = left.filter((at) => !known[at]);
  }
}

function neighboursOf(at: number, width: number, height: number): readonly number[] {
  const x = at % width;
  return [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width].filter(
    (next) => next >= 0 && next < width * height,
  );
}

/** Takes the sources that the coarser level found. */
function inherit(level: Level, coarse: Level): void {
  const { width, height, open, from, isSource } = level;
  for (const at of open) {
    const x = Math.min(coarse.width - 1, Math.floor((((at % width) + 0.5) / width) * coarse.width));
    const y = Math.min(coarse.height - 1, Math.floor(((Math.floor(at / width) + 0.5) / height) * coarse.height));
    const source = coarse.from[y * coarse.width + x]!;
    if (source < 0) continue;
    const sx = (at % width) + Math.round((((source % coarse.width) - x) / coarse.width) * width);
    const sy = Math.floor(at / width) + Math.round(((Math.floor(source / coarse.width) - y) / coarse.height) * height);
    const found = sy * width + sx;
    if (sx >= 0 && sx < width && isSource[found]) from[at] = found;
  }
  vote(level);
}

/** Betters the source of each pixel of the hole: from its neighbours, then by chance ever nearer. */
function search(level: Level, round: number): void {
  const { width, height, open, sources, isSource, from, cost } = level;
  if (sources.length === 0) return;
  const random = createRandom(open.length * 31 + round);
  const forward = round % 2 === 0;
  const step = forward ? 1 : -1;
  for (const at of open) {
    if (from[at]! < 0) from[at] = sources[random.integer(0, sources.length - 1)]!;
    cost[at] = costOf(level, at, from[at]!, Infinity);
  }
  const attempt = (at: number, candidate: number) => {
    if (candidate < 0 || candidate >= width * height || !isSource[candidate] || candidate === from[at]) return;
    const found = costOf(level, at, candidate, cost[at]!);
    if (found >= cost[at]!) return;
    cost[at] = found;
    from[at] = candidate;
  };
  for (let index = 0; index < open.length; index++) {
    const at = open[forward ? index : open.length - 1 - index]!;
    for (const beside of [at - step, at - step * width])
      if (from[beside] !== undefined && from[beside]! >= 0) attempt(at, from[beside]! + at - beside);
    for (let reach = Math.max(width, height); reach >= 2; reach = Math.floor(reach / 2)) {
      const own = from[at]!;
      const x = (own % width) + random.integer(-reach, reach);
      const y = Math.floor(own / width) + random.integer(-Math.ceil(reach / 3), Math.ceil(reach / 3));
      if (x >= 0 && x < width && y >= 0 && y < height) attempt(at, y * width + x);
    }
  }
}

/** Squared difference of two patches, and what their difference in height costs; stops when it passes `most`. */
function costOf({ width, height, colours }: Level, at: number, source: number, most: number): number {
  const [x, y] = [at % width, Math.floor(at / width)];
  const rise = (Math.floor(source / width) - y) / height;
  let sum = rise * rise * LEVEL_COST * 10;
  for (let row = -REACH; row <= REACH; row++) {
    if (y + row < 0 || y + row >= height) continue;
    for (let column = -REACH; column <= REACH; column++) {
      if (x + column < 0 || x + column >= width) continue;
      const one = (at + row * width + column) * 3;
      const other = (source + row * width + column) * 3;
      const red = colours[one]! - colours[other]!;
      const green = colours[one + 1]! - colours[other + 1]!;
      const blue = colours[one + 2]! - colours[other + 2]!;
      sum += red * red + green * green + blue * blue;
    }
    if (sum >= most) return sum;
  }
  return sum;
}

/** Gives each pixel of the hole the mean of what the patches over it would put there. */
function vote({ width, height, colours, open, from }: Level): void {
  const voted = new Float32Array(open.length * 3);
  for (const [index, at] of open.entries()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    let count = 0;
    for (let row = -REACH; row <= REACH; row++) {
      for (let column = -REACH; column <= REACH; column++) {
        if (x + column < 0 || x + column >= width || y + row < 0 || y + row >= height) continue;
        const source = from[at + row * width + column]!;
        if (source < 0) continue;
        const into = (source - row * width - column) * 3;
        for (let part = 0; part < 3; part++) voted[index * 3 + part]! += colours[into + part]!;
        count++;
      }
    }
    for (let part = 0; part < 3; part++)
      voted[index * 3 + part] = count > 0 ? voted[index * 3 + part]! / count : colours[at * 3 + part]!;
  }
  for (const [index, at] of open.entries()) colours.set(voted.subarray(index * 3, index * 3 + 3), at * 3);
}

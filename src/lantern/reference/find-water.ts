import type { ColourMaps } from './find-sky.ts';
import { regionsOf } from './mask-tools.ts';

/** Hues of what mirrors the sky, degrees, and its least chroma. */
const HUES = [190, 280] as const;
const CHROMA_MIN = 0.02;
/** Water is at least so wide, a share of the width, so many times wider than high, and so much of the box round it. */
const WIDTH_MIN = 0.4;
const FLATNESS_MIN = 1.5;
const FULL_MIN = 0.45;
/** Waves are seen from the side: lightness changes more from row to row than along one, unless all is as smooth as a mirror. */
const LYING_MIN = 1.12;
const MIRROR = 0.008;
/** How level its far and its near shore are: half of its columns end within these shares of the height of the middle one. */
const FAR_SHORE_MAX = 0.03;
const NEAR_SHORE_MAX = 0.07;

/**
 * Finds the water of a picture: what mirrors the sky below `horizon` (share of the height), lies flat and wide, and has waves that lie
 * along its rows. `taken` has what is something else. Returns 1 for water, else 0.
 */
export function findWater(maps: ColourMaps, horizon: number, taken: Float32Array): Float32Array {
  const { width, height, light, chroma, hue } = maps;
  const may = light.map((_, at) => {
    const below = Math.floor(at / width) / height > horizon + 0.02;
    const mirrors = hue[at]! > HUES[0] && hue[at]! < HUES[1] && chroma[at]! > CHROMA_MIN;
    return below && mirrors && taken[at]! < 0.3 ? 1 : 0;
  });
  const water = new Float32Array(width * height);
  for (const region of regionsOf(may, width, height, 1))
    if (liesFlat(region, maps)) for (const at of region) water[at] = 1;
  return water;
}

function liesFlat(region: Int32Array, { width, height, light }: ColourMaps): boolean {
  let [left, right, top, bottom] = [width, -1, height, -1];
  let [along, down] = [0, 0];
  for (const at of region) {
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    if (x < width - 1) along += Math.abs(light[at]! - light[at + 1]!);
    if (y < height - 1) down += Math.abs(light[at]! - light[at + width]!);
  }
  const [wide, high] = [right - left + 1, bottom - top + 1];
  if (wide < width * WIDTH_MIN || wide < high * FLATNESS_MIN || region.length < wide * high * FULL_MIN) return false;
  if (unevenness(region, width, Math.min) > height * FAR_SHORE_MAX) return false;
  if (unevenness(region, width, Math.max) > height * NEAR_SHORE_MAX) return false;
  return down / region.length < MIRROR || down > along * LYING_MIN;
}

/** Median distance of the ends of its columns, the upper ones by `Math.min`, from the median of them, pixels. */
function unevenness(region: Int32Array, width: number, outer: (one: number, other: number) => number): number {
  const ends = new Map<number, number>();
  for (const at of region) {
    const y = Math.floor(at / width);
    ends.set(at % width, outer(ends.get(at % width) ?? y, y));
  }
  const middle = medianOf([...ends.values()]);
  return medianOf([...ends.values()].map((end) => Math.abs(end - middle)));
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

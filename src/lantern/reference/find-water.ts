import type { ColourMaps } from './find-sky.ts';
import { blur, regionsOf } from './mask-tools.ts';

/** Hues of what mirrors the sky, degrees, and its least chroma. */
const HUES = [190, 280] as const;
const CHROMA_MIN = 0.02;
/** What is darker shows no hue but that of noise. */
const LIGHT_MIN = 0.22;
/** Water is at least so wide, a share of the width, so many times wider than high, and so much of the box round it. */
const WIDTH_MIN = 0.4;
const FLATNESS_MIN = 1.5;
const FULL_MIN = 0.45;
/** Waves are seen from the side: lightness changes more from row to row than along one, unless all is as smooth as a mirror. */
const LYING_MIN = 1.12;
const MIRROR = 0.008;
/** Where lightness changes so many times more from row to row, these are streaks of a road that the camera was moved along. */
const STREAKED = 7;
/** A step in lightness all along a row, at which something straight crosses it. */
const LINE = 0.06;
/** How level its far and its near shore are: half of its columns end within these shares of the height of the middle one. */
const FAR_SHORE_MAX = 0.03;
const NEAR_SHORE_MAX = 0.07;

/** Water that mirrors a sky has about its colour, along OKLab's a and b, and is darker; haze and foam lighten it by so much at most. */
const LIKE_SKY = { colour: 0.05, darker: 0.3, lighter: 0.03 } as const;
/** The part of a sky, from below, that far water mirrors; near water mirrors the rest. */
const LOW_SKY = 0.4;
/** Over how many pixels is gathered which way the edges run. */
const EDGES_REACH = 3;

/** What is known of a picture before its water is looked for. */
export interface Surroundings {
  /** Share of the height at which ground meets sky. */
  readonly horizon: number;
  /** 1 for the sky, else 0; without one only what is blue is water. */
  readonly sky?: Float32Array;
  /** What is something else. */
  readonly taken: Float32Array;
}

/**
 * Finds the water of a picture: what mirrors the sky below its horizon, lies flat and wide, and has waves that lie
 * along its rows. Returns 1 for water, else 0.
 */
export function findWater(maps: ColourMaps, { horizon, sky, taken }: Surroundings): Float32Array {
  const { width, height, light, chroma, hue } = maps;
  const mirrored = sky === undefined ? [] : tonesOf(sky, maps);
  const may = light.map((_, at) => {
    const below = Math.floor(at / width) / height > horizon + 0.02;
    if (!below || taken[at]! >= 0.3) return 0;
    if (hue[at]! > HUES[0] && hue[at]! < HUES[1] && chroma[at]! > CHROMA_MIN && light[at]! > LIGHT_MIN) return 1;
    return mirrored.some((tone) => isLike(tone, light[at]!, chroma[at]!, hue[at]!)) ? 1 : 0;
  });
  const water = new Float32Array(width * height);
  for (const region of regionsOf(may, width, height, 1)) {
    if (!liesFlat(region, maps)) continue;
    // What rises above the far shore is a hill in the haze.
    const shore = medianOf([...endsOf(region, width, Math.min).values()]) - height * FAR_SHORE_MAX;
    for (const at of region) if (at >= shore * width) water[at] = 1;
  }
  return water;
}

/** How much the edges round each pixel lie along the rows, as waves do: 1 all of them, -1 all stand upright. */
export function lyingOf({ width, height, light }: ColourMaps): Float32Array {
  const [across, down] = [new Float32Array(light.length), new Float32Array(light.length)];
  for (let at = width + 1; at < light.length - width - 1; at++) {
    across[at] = (light[at + 1]! - light[at - 1]!) ** 2;
    down[at] = (light[at + width]! - light[at - width]!) ** 2;
  }
  const soft = (values: Float32Array) => blur(blur(values, width, height, EDGES_REACH), width, height, EDGES_REACH);
  const [upright, lying] = [soft(across), soft(down)];
  return lying.map((value, at) => (value - upright[at]!) / (value + upright[at]! + 1e-5));
}

interface Tone {
  readonly light: number;
  readonly a: number;
  readonly b: number;
}

/** The mean colours of the lower and of the upper part of a sky. */
function tonesOf(sky: Float32Array, maps: ColourMaps): readonly Tone[] {
  const last = Math.floor(sky.lastIndexOf(1) / maps.width);
  const first = Math.floor(sky.indexOf(1) / maps.width);
  const between = Math.floor(last - (last - first) * LOW_SKY);
  return [toneOf(sky, maps, between, last + 1), toneOf(sky, maps, first, between)].filter((tone) => tone !== undefined);
}

function toneOf(
  sky: Float32Array,
  { width, light, chroma, hue }: ColourMaps,
  from: number,
  to: number,
): Tone | undefined {
  let [count, lightness, a, b] = [0, 0, 0, 0];
  for (let at = from * width; at < to * width; at++) {
    if (sky[at] !== 1) continue;
    const turn = (hue[at]! * Math.PI) / 180;
    count++;
    lightness += light[at]!;
    a += chroma[at]! * Math.cos(turn);
    b += chroma[at]! * Math.sin(turn);
  }
  return count === 0 ? undefined : { light: lightness / count, a: a / count, b: b / count };
}

function isLike(sky: Tone, light: number, chroma: number, hue: number): boolean {
  const turn = (hue * Math.PI) / 180;
  const apart = Math.hypot(chroma * Math.cos(turn) - sky.a, chroma * Math.sin(turn) - sky.b);
  return apart < LIKE_SKY.colour && light > sky.light - LIKE_SKY.darker && light < sky.light + LIKE_SKY.lighter;
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
  if (hasLine(region, { width, light }, wide)) return false;
  return down / region.length < MIRROR || (down > along * LYING_MIN && down < along * STREAKED);
}

/** Whether something straight crosses a region from side to side: a rail, a kerb, the line on a road. */
function hasLine(region: Int32Array, { width, light }: Pick<ColourMaps, 'width' | 'light'>, wide: number): boolean {
  const steps = new Map<number, number[]>();
  for (const at of region) {
    const row = Math.floor(at / width);
    const known = steps.get(row) ?? [];
    if (at + width < light.length) known.push(light[at]! - light[at + width]!);
    steps.set(row, known);
  }
  return [...steps.values()].some((row) => row.length > wide * 0.5 && Math.abs(medianOf(row)) > LINE);
}

/** Median distance of the ends of its columns, the upper ones by `Math.min`, from the median of them, pixels. */
function unevenness(region: Int32Array, width: number, outer: (one: number, other: number) => number): number {
  const ends = [...endsOf(region, width, outer).values()];
  const middle = medianOf(ends);
  return medianOf(ends.map((end) => Math.abs(end - middle)));
}

/** The rows at which the columns of a region end, the upper ends by `Math.min`. */
function endsOf(
  region: Int32Array,
  width: number,
  outer: (one: number, other: number) => number,
): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const at of region) {
    const y = Math.floor(at / width);
    ends.set(at % width, outer(ends.get(at % width) ?? y, y));
  }
  return ends;
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

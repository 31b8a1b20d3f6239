import type { ColourMaps } from './find-sky.ts';

/** Rows between which a bend in the colours of a column is looked for, a share of the height. */
const REACH = 0.024;
/** So much of the width has what is looked for on both sides. */
const WIDTH_MIN = 0.35;
/** The least bend of the middle column, in lightness and colour, and how many times it is what the columns differ by. */
const BEND_MIN = 0.012;
const LEVEL_MIN = 1.5;
/** The sky reaches down so near to it, a share of the height, over this share of the width. */
const NEAR_SKY = 0.035;
const UNDER_SKY_MIN = 0.3;
/** What columns differ by at least: the grain of a camera. */
const GRAIN = 0.004;

/**
 * Finds the level line of far water: the row at which the colours of nearly all columns bend at once, as they do where a sky is mirrored or
 * the sea begins; clouds and hills bend theirs here and there. It lies at the lower end of `sky`, and only columns in which `may` has 1 on both
 * sides count. Returns the row; undefined when there is none.
 */
export function findShore(maps: ColourMaps, sky: Float32Array, may: ArrayLike<number>): number | undefined {
  const { width, height } = maps;
  const reach = Math.max(2, Math.round(height * REACH));
  let best: { readonly row: number; readonly level: number } | undefined;
  for (let row = reach; row < height - reach; row++) {
    const columns = Array.from({ length: width }, (_, x) => row * width + x).filter(
      (at) => may[at - reach * width] === 1 && may[at + reach * width] === 1,
    );
    if (columns.length < width * WIDTH_MIN || !isUnder(sky, maps, row)) continue;
    const bends = columns.map((at) => bendAt(maps, at, reach * width));
    const middle = [0, 1, 2].map((part) => medianOf(bends.map((bend) => bend[part]!)));
    const apart = [0, 1, 2].map((part) => medianOf(bends.map((bend) => Math.abs(bend[part]! - middle[part]!))));
    const bend = Math.hypot(...middle);
    const level = bend / (Math.hypot(...apart) + GRAIN);
    if (bend >= BEND_MIN && level >= LEVEL_MIN && level > (best?.level ?? 0)) best = { row, level };
  }
  return best === undefined ? undefined : sharpest(maps, may, best.row, reach);
}

/** Whether a sky reaches down to a row in much of the width. */
function isUnder(sky: Float32Array, { width, height }: ColourMaps, row: number): boolean {
  const above = Math.max(0, row - Math.ceil(height * NEAR_SKY)) * width;
  let count = 0;
  for (let x = 0; x < width; x++) count += sky[above + x]!;
  return count >= width * UNDER_SKY_MIN;
}

/** A step bends the colours on both of its sides: the row near by at which they change most from one to the next. */
function sharpest(maps: ColourMaps, may: ArrayLike<number>, row: number, reach: number): number {
  const { width, light } = maps;
  const stepAt = (y: number) => {
    const columns = Array.from({ length: width }, (_, x) => y * width + x).filter((at) => may[at] === 1);
    return Math.abs(medianOf(columns.map((at) => light[at + width]! - light[at - width]!)));
  };
  let [best, most] = [row, stepAt(row)];
  for (let y = row - reach + 1; y < row + reach; y++) {
    const step = stepAt(y);
    if (step > most) [best, most] = [y, step];
  }
  return best;
}

/** How much the colour of a pixel is off the middle of the colours above and below it: lightness, a and b. */
function bendAt(maps: ColourMaps, at: number, reach: number): readonly [number, number, number] {
  const [above, here, below] = [labAt(maps, at - reach), labAt(maps, at), labAt(maps, at + reach)];
  return [0, 1, 2].map((part) => above[part]! - 2 * here[part]! + below[part]!) as [number, number, number];
}

function labAt({ light, chroma, hue }: ColourMaps, at: number): readonly [number, number, number] {
  const angle = (hue[at]! * Math.PI) / 180;
  return [light[at]!, chroma[at]! * Math.cos(angle), chroma[at]! * Math.sin(angle)];
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

import type { Pixels } from '../paint/canvas.ts';
import { boxOf, blur, regionsOf } from './mask-tools.ts';

/** A window of a house in a picture. */
export interface HouseWindow {
  /** The box round its panes, shares of the picture's width and height. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Its panes are darker than this, brightness 0 to 1; frames and wall are lighter. */
  readonly darkerThan: number;
}

/**
 * How far round a pixel the wall is looked at, a share of the longer side, and the shares of its brightness that glass may have, tried one
 * after the other: some panes are black in white walls, others hardly darker than bricks.
 */
const WALL_REACH = 0.035;
const DARKER = [0.8, 0.66, 0.52, 0.38];
/** The smallest window, pixels on a side, and the largest, as a share of the longer side. */
const SIDE_MIN = 7;
const SIDE_MAX = 0.13;
/** Height over width, and the share of its box that a window fills. */
const SLIM = [0.4, 3.6] as const;
const FULL_MIN = 0.56;
/** Its sides are straight: how far their pixels are off a line in the mean, a share of the window's side, and pixels that are always let go. */
const STRAIGHT_MAX = 0.05;
const JAGGED_PIXELS = 0.55;
/**
 * Rows and columns of a window that are whole have this share of the longest. They are this share of all; and one of both that other share:
 * in perspective two sides stay upright, and what is round has neither.
 */
const WHOLE_MIN = 0.8;
const WHOLE_SHARE = 0.45;
const WHOLE_SHARE_ONE = 0.76;
/** How far a sill is off a line all along, a share of the window's height: what is round has none. */
const SILL_MAX = 0.02;
/** Edges on its four sides: the step in brightness from glass to wall, and how much of each side has it. */
const EDGE_MIN = 0.06;
const EDGE_SHARE_MIN = 0.5;
/** Windows of one house are as high and as wide as each other within this factor, and no farther apart than so many of their heights. */
const ALIKE = 2;
const APART = 14;
/** A window has at least so many others like it. */
const OTHERS_MIN = 2;
/** Fewer are of no house. */
const COUNT_MIN = 5;

/**
 * Finds the windows of houses: dark, upright rectangles in something lighter, several alike beside each other. `taken` has shares of what is
 * no wall: sky, water, leaves; it has the size of `pixels`.
 */
export function findWindows(pixels: Pixels, taken: Float32Array): readonly HouseWindow[] {
  const { width, height } = pixels;
  const light = brightnessOf(pixels);
  const wall = blur(light, width, height, Math.max(4, Math.round(WALL_REACH * Math.max(width, height))));
  const panes: Pane[] = [];
  for (const share of DARKER) {
    const dark = light.map((value, at) => (taken[at]! < 0.4 && value < wall[at]! * share ? 1 : 0));
    for (const region of regionsOf(dark, width, height, 1)) {
      const pane = paneOf(region, light, taken, { width, height });
      if (pane && !panes.some((other) => overlap(pane, other))) panes.push(pane);
    }
  }
  const rows = panes.filter(
    (pane) => panes.filter((other) => other !== pane && areAlike(pane, other)).length >= OTHERS_MIN,
  );
  if (rows.length < COUNT_MIN) return [];
  return rows.map(({ left, top, right, bottom, darkerThan }) => ({
    left: left / width,
    top: top / height,
    right: (right + 1) / width,
    bottom: (bottom + 1) / height,
    darkerThan,
  }));
}

/** Brightness of each pixel, 0 to 1: the mean of the codes, which is what glass and wall differ in to the eye. */
export function brightnessOf({ data, width, height }: Pixels): Float32Array {
  const bright = new Float32Array(width * height);
  for (let at = 0; at < bright.length; at++)
    bright[at] = (0.3 * data[at * 4]! + 0.59 * data[at * 4 + 1]! + 0.11 * data[at * 4 + 2]!) / 255;
  return bright;
}

/** A box in pixels, its edges included. */
interface Pane {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly darkerThan: number;
}

function paneOf(
  region: Int32Array,
  light: Float32Array,
  taken: Float32Array,
  { width, height }: { readonly width: number; readonly height: number },
): Pane | undefined {
  const { left, right, top, bottom, wide, high, mean: glass } = boxOf(region, light, width);
  const most = SIDE_MAX * Math.max(width, height);
  if (Math.min(wide, high) < SIDE_MIN || Math.max(wide, high) > most) return undefined;
  if (high / wide < SLIM[0] || high / wide > SLIM[1] || region.length < wide * high * FULL_MIN) return undefined;
  if (!hasStraightSides(region, width, { left, right, top, bottom })) return undefined;
  if (left < 2 || top < 2 || right > width - 3 || bottom > height - 3) return undefined;
  const along = (count: number, at: (index: number) => number) => {
    let [clear, all] = [0, 0];
    for (let index = 0; index < count; index++) {
      // A chimney is framed by the sky.
      const step = taken[at(index)]! > 0.4 ? 0 : light[at(index)]! - glass;
      all += step;
      if (step > EDGE_MIN) clear++;
    }
    return clear >= count * EDGE_SHARE_MIN && all > count * EDGE_MIN;
  };
  const isFramed =
    along(high, (index) => (top + index) * width + left - 2) &&
    along(high, (index) => (top + index) * width + right + 2) &&
    along(wide, (index) => (top - 2) * width + left + index) &&
    along(wide, (index) => (bottom + 2) * width + left + index);
  return isFramed ? { left, top, right, bottom, darkerThan: glass + EDGE_MIN } : undefined;
}

/** Whether the four sides of a region are nearly lines; a house in perspective has them askew. */
function hasStraightSides(
  region: Int32Array,
  width: number,
  { left, right, top, bottom }: Pick<Pane, 'left' | 'right' | 'top' | 'bottom'>,
): boolean {
  const [wide, high] = [right - left + 1, bottom - top + 1];
  const [lefts, rights] = [new Float32Array(high).fill(Infinity), new Float32Array(high).fill(-Infinity)];
  const [tops, bottoms] = [new Float32Array(wide).fill(Infinity), new Float32Array(wide).fill(-Infinity)];
  for (const at of region) {
    const [x, y] = [(at % width) - left, Math.floor(at / width) - top];
    lefts[y] = Math.min(lefts[y]!, x);
    rights[y] = Math.max(rights[y]!, x);
    tops[x] = Math.min(tops[x]!, y);
    bottoms[x] = Math.max(bottoms[x]!, y);
  }
  const rows = straightShare(lefts, rights, Math.max(JAGGED_PIXELS, STRAIGHT_MAX * wide));
  const columns = straightShare(tops, bottoms, Math.max(JAGGED_PIXELS, STRAIGHT_MAX * high));
  if (Math.min(rows, columns) >= WHOLE_SHARE && Math.max(rows, columns) >= WHOLE_SHARE_ONE) return true;
  // Under an arch all but the top is straight.
  return rows >= WHOLE_SHARE && offLine(bottoms.subarray(1, -1)) < Math.max(JAGGED_PIXELS, SILL_MAX * high);
}

/** The share of its length over which a region is nearly as wide as anywhere, when its two sides there are lines; else 0. */
function straightShare(nearer: Float32Array, farther: Float32Array, most: number): number {
  const spans = farther.map((value, index) => value - nearer[index]! + 1);
  const widest = Math.max(...spans);
  const whole = (_: number, index: number) => spans[index]! >= widest * WHOLE_MIN;
  const ends = [nearer.filter(whole), farther.filter(whole)] as const;
  return Math.max(offLine(ends[0]), offLine(ends[1])) < most ? ends[0].length / spans.length : 0;
}

/** Mean distance of values from their regression line. */
function offLine(values: Float32Array): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let [rise, run] = [0, 0];
  for (const [index, value] of values.entries()) {
    rise += (index - middle) * (value - mean);
    run += (index - middle) ** 2;
  }
  const slope = run === 0 ? 0 : rise / run;
  return (
    values.reduce((sum, value, index) => sum + Math.abs(value - mean - slope * (index - middle)), 0) / values.length
  );
}

function overlap(one: Pane, other: Pane): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}

/** Whether two may be windows of one house: of about one size, and near each other. */
function areAlike(one: Pane, other: Pane): boolean {
  const [wide, high] = [one.right - one.left + 1, one.bottom - one.top + 1];
  const [otherWide, otherHigh] = [other.right - other.left + 1, other.bottom - other.top + 1];
  const near = (a: number, b: number) => a <= b * ALIKE && b <= a * ALIKE;
  if (!near(high, otherHigh) || !near(wide, otherWide)) return false;
  return Math.hypot(one.left - other.left, one.top - other.top) < APART * Math.max(high, otherHigh);
}

import type { FrameSize } from '../storyboard/storyboard.ts';
import { apart } from './colour-distance.ts';

/** Finds the outlines of what is in a frame. */
export interface Outlines {
  /** Ink for each pixel of the last frame that was traced, 0 (none) to 255. */
  readonly ink: Uint8Array;
  trace(words: Uint32Array): void;
}

export interface OutlineOptions {
  /** Differences of colour (0 to 765, summed over the parts) where ink begins and where it is full. */
  readonly from: number;
  readonly full: number;
  /** Distance of the pixels that are compared: about half the breadth of a line. */
  readonly reachPixels: number;
  /**
   * Where lines cover more than this share of what is round them, they are so much thinner: a hand draws a field of dry grass with some
   * lines, and not every stalk of a photograph. Absent: all are drawn.
   */
  readonly shareMax?: number;
}

/** How far round a line others are counted, in reaches. */
const ROUND_REACHES = 44;
/** Of the pixels each way, one in so many is counted. */
const COUNTED_EVERY = 3;

/** Makes outlines for frames of a size. */
export function createOutlines(
  { width, height }: FrameSize,
  { from, full, reachPixels, shareMax }: OutlineOptions,
): Outlines {
  const ink = new Uint8Array(width * height);
  const reach = Math.max(1, Math.round(reachPixels));
  const strength = 255 / (full - from);
  const thin = shareMax === undefined ? undefined : thinnerOf({ width, height }, reach * ROUND_REACHES, shareMax);
  return {
    ink,
    trace(words) {
      for (let y = reach; y < height - reach; y++) {
        const end = (y + 1) * width - reach;
        for (let at = y * width + reach; at < end; at++) {
          const difference =
            apart(words[at - reach]!, words[at + reach]!) +
            apart(words[at - reach * width]!, words[at + reach * width]!);
          ink[at] = difference <= from ? 0 : difference >= full ? 255 : (difference - from) * strength;
        }
      }
      thin?.(ink);
    },
  };
}

/** Makes what thins ink where it covers more than a share of the cells of a grid, `sidePixels` each, without a seam between them. */
function thinnerOf({ width, height }: FrameSize, sidePixels: number, shareMax: number): (ink: Uint8Array) => void {
  const [columns, rows] = [Math.ceil(width / sidePixels), Math.ceil(height / sidePixels)];
  const left = new Float32Array(columns * rows);
  const line = new Float32Array(columns);
  return (ink) => {
    left.fill(0);
    for (let y = 0; y < height; y += COUNTED_EVERY) {
      const row = Math.floor(y / sidePixels) * columns;
      for (let x = 0; x < width; x += COUNTED_EVERY) left[row + Math.floor(x / sidePixels)]! += ink[y * width + x]!;
    }
    const most = shareMax * 255 * (sidePixels / COUNTED_EVERY) ** 2;
    for (let cell = 0; cell < left.length; cell++) left[cell] = Math.min(1, most / Math.max(most, left[cell]!));
    for (let y = 0; y < height; y++) {
      mixRows(left, line, y / sidePixels - 0.5, columns, rows);
      if (line.every((share) => share === 1)) continue;
      for (let x = 0; x < width; x++) {
        const at = y * width + x;
        if (ink[at] === 0) continue;
        const u = Math.max(0, Math.min(columns - 1, x / sidePixels - 0.5));
        const before = Math.floor(u);
        const here = line[before]!;
        ink[at]! *= here + ((line[before + 1] ?? here) - here) * (u - before);
      }
    }
  };
}

/** Writes a row between two rows of a grid to `out`. */
function mixRows(grid: Float32Array, out: Float32Array, row: number, columns: number, rows: number): void {
  const v = Math.max(0, Math.min(rows - 1, row));
  const above = Math.floor(v);
  const below = Math.min(rows - 1, above + 1);
  for (let column = 0; column < columns; column++) {
    const upper = grid[above * columns + column]!;
    out[column] = upper + (grid[below * columns + column]! - upper) * (v - above);
  }
}

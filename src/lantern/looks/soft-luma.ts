import type { FrameSize } from '../storyboard/storyboard.ts';
import { lumaOf } from './luma.ts';

/** The brightness of a frame, softened: what is around a pixel. */
export interface SoftLuma {
  read(words: Uint32Array): void;
  /** A row of the frame last read, 0 to 255 each; the array is written over by the next call. */
  row(y: number): Float32Array;
}

/** Pixels of the frame, each way, that share one value. */
const COARSE = 4;

/** Makes a soft brightness over about `radiusPixels` pixels each way, kept at a quarter of the size. */
export function createSoftLuma({ width, height }: FrameSize, radiusPixels: number): SoftLuma {
  const [columns, rows] = [Math.ceil(width / COARSE), Math.ceil(height / COARSE)];
  const plane = new Float32Array(columns * rows);
  const line = new Float32Array(Math.max(columns, rows));
  const fine = new Float32Array(width);
  const radius = Math.max(1, Math.round(radiusPixels / COARSE));
  return {
    read(words) {
      for (let row = 0; row < rows; row++) {
        const y = Math.min(height - 1, row * COARSE + 1);
        for (let column = 0; column < columns; column++) {
          const x = Math.min(width - 2, column * COARSE + 1);
          plane[row * columns + column] = (lumaOf(words[y * width + x]!) + lumaOf(words[y * width + x + 1]!)) / 2;
        }
      }
      for (let row = 0; row < rows; row++) softenLine(plane, row * columns, 1, columns, radius, line);
      for (let column = 0; column < columns; column++) softenLine(plane, column, columns, rows, radius, line);
    },
    row(y) {
      // Between the four neighbours, so that no blocks show.
      const v = Math.max(0, (y - 1.5) / COARSE);
      const above = Math.min(rows - 2, v | 0);
      const fy = Math.min(1, v - above);
      for (let column = 0; column < columns; column++) {
        const upper = plane[above * columns + column]!;
        line[column] = upper + (plane[(above + 1) * columns + column]! - upper) * fy;
      }
      for (let x = 0; x < width; x++) {
        const u = Math.max(0, (x - 1.5) / COARSE);
        const before = Math.min(columns - 2, u | 0);
        fine[x] = line[before]! + (line[before + 1]! - line[before]!) * Math.min(1, u - before);
      }
      return fine;
    },
  };
}

/** A running mean of `2 × radius + 1` values along a line; the ends go on beyond the edge. */
function softenLine(
  plane: Float32Array,
  from: number,
  step: number,
  length: number,
  radius: number,
  line: Float32Array,
): void {
  for (let at = 0; at < length; at++) line[at] = plane[from + at * step]!;
  const valueAt = (at: number) => line[at < 0 ? 0 : at >= length ? length - 1 : at]!;
  let sum = 0;
  for (let at = -radius; at <= radius; at++) sum += valueAt(at);
  for (let at = 0; at < length; at++) {
    plane[from + at * step] = sum / (2 * radius + 1);
    sum += valueAt(at + radius + 1) - valueAt(at - radius);
  }
}

import type { Pixels } from '../paint/canvas.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import { mirrored } from './plates.ts';

/** Pixels between the nodes at which a warp is worked out; between them it is a straight mixture. */
export const CELL_PIXELS = 16;

/** Where the pixels at the nodes of a grid come from: x and y in turn, row by row, in pixels of the source. */
export interface WarpGrid {
  readonly columns: number;
  readonly rows: number;
  readonly from: Float32Array;
}

/** A grid over a frame; its last nodes lie on or beyond the edges. */
export function warpGrid({ width, height }: FrameSize): WarpGrid {
  const columns = Math.ceil(width / CELL_PIXELS) + 1;
  const rows = Math.ceil(height / CELL_PIXELS) + 1;
  return { columns, rows, from: new Float32Array(columns * rows * 2) };
}

/** Sub-pixel steps: fractions of a place have 8 bits. */
const ONE = 256;

/**
 * Paints `out` from `source`, both opaque, as the grid says, between pixels bilinearly; the source begins so many pixels `before` the left edge of the
 * frame, and beyond its own edges it is mirrored. Two channels are mixed at once in one 32-bit number: some 10 ns a pixel.
 */
export function warp(source: Pixels, grid: WarpGrid, out: Pixels, before: number): void {
  const { width, height } = out;
  const from = {
    width: source.width,
    height: source.height,
    pixels: new Uint32Array(source.data.buffer, source.data.byteOffset, source.width * source.height),
  };
  const into = { width, pixels: new Uint32Array(out.data.buffer, out.data.byteOffset, width * height) };
  for (let row = 0; row < grid.rows - 1; row++) {
    const top = row * CELL_PIXELS;
    const bottom = Math.min(height, top + CELL_PIXELS);
    for (let column = 0; column < grid.columns - 1; column++) {
      const left = column * CELL_PIXELS;
      const right = Math.min(width, left + CELL_PIXELS);
      paintCell(from, into, before, grid, row, column, left, right, top, bottom);
    }
  }
}

function paintCell(
  { width, height, pixels: from }: FrameSize & { readonly pixels: Uint32Array },
  { width: outWidth, pixels: into }: { readonly width: number; readonly pixels: Uint32Array },
  before: number,
  { columns, from: places }: WarpGrid,
  row: number,
  column: number,
  left: number,
  right: number,
  top: number,
  bottom: number,
): void {
  const a = (row * columns + column) * 2;
  const b = a + columns * 2;
  for (let y = top; y < bottom; y++) {
    const down = (y - top) / CELL_PIXELS;
    const startX = before + places[a]! + (places[b]! - places[a]!) * down;
    const startY = places[a + 1]! + (places[b + 1]! - places[a + 1]!) * down;
    const endX = before + places[a + 2]! + (places[b + 2]! - places[a + 2]!) * down;
    const endY = places[a + 3]! + (places[b + 3]! - places[a + 3]!) * down;
    // Fixed point: 8 bits of fraction that are used, and 8 that steps add up in.
    let u = Math.round(startX * 65536);
    let v = Math.round(startY * 65536);
    const du = Math.round(((endX - startX) * 65536) / CELL_PIXELS);
    const dv = Math.round(((endY - startY) * 65536) / CELL_PIXELS);
    const inside =
      Math.min(startX, endX) >= 0 &&
      Math.max(startX, endX) < width - 1 &&
      Math.min(startY, endY) >= 0 &&
      Math.max(startY, endY) < height - 1;
    for (let at = y * outWidth + left; at < y * outWidth + right; at++) {
      const [x0, y0] = [u >> 16, v >> 16];
      const fx = (u >> 8) & 255;
      const fy = (v >> 8) & 255;
      if (inside) {
        const here = y0 * width + x0;
        into[at] = mixed(from[here]!, from[here + 1]!, from[here + width]!, from[here + width + 1]!, fx, fy);
      } else {
        const [x, x1] = [mirrored(x0, width), mirrored(x0 + 1, width)];
        const [above, below] = [mirrored(y0, height) * width, mirrored(y0 + 1, height) * width];
        into[at] = mixed(from[above + x]!, from[above + x1]!, from[below + x]!, from[below + x1]!, fx, fy);
      }
      u += du;
      v += dv;
    }
  }
}

/** Four neighbours by their shares; red with blue and green with alpha in one multiplication each. */
function mixed(a: number, b: number, c: number, d: number, fx: number, fy: number): number {
  const gx = ONE - fx;
  const gy = ONE - fy;
  const above = ((((a & 0xff00ff) * gx + (b & 0xff00ff) * fx) >>> 8) & 0xff00ff) >>> 0;
  const below = ((((c & 0xff00ff) * gx + (d & 0xff00ff) * fx) >>> 8) & 0xff00ff) >>> 0;
  const aboveGreen = ((((a >>> 8) & 0xff) * gx + ((b >>> 8) & 0xff) * fx) >>> 8) & 0xff;
  const belowGreen = ((((c >>> 8) & 0xff) * gx + ((d >>> 8) & 0xff) * fx) >>> 8) & 0xff;
  const ends = ((above * gy + below * fy) >>> 8) & 0xff00ff;
  const green = ((aboveGreen * gy + belowGreen * fy) >>> 8) & 0xff;
  return (0xff000000 | ends | (green << 8)) >>> 0;
}

import type { Pixels } from '../paint/canvas.ts';

/** A copy of a picture whose longer side has at most `side` pixels; each is the mean of those that it stands for. */
export function shrink(pixels: Pixels, side: number): Pixels {
  const scale = Math.min(1, side / Math.max(pixels.width, pixels.height));
  if (scale === 1) return pixels;
  const width = Math.max(8, Math.round(pixels.width * scale));
  const height = Math.max(8, Math.round(pixels.height * scale));
  const data = new Uint8ClampedArray(width * height * 4);
  const bounds = (length: number, whole: number) =>
    Array.from({ length: length + 1 }, (_, index) => Math.round((index / length) * whole));
  const [columns, rows] = [bounds(width, pixels.width), bounds(height, pixels.height)];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [left, right] = [columns[x]!, Math.max(columns[x]! + 1, columns[x + 1]!)];
      const [top, bottom] = [rows[y]!, Math.max(rows[y]! + 1, rows[y + 1]!)];
      let [red, green, blue, alpha] = [0, 0, 0, 0];
      for (let row = top; row < bottom; row++) {
        for (let at = (row * pixels.width + left) * 4; at < (row * pixels.width + right) * 4; at += 4) {
          red += pixels.data[at]!;
          green += pixels.data[at + 1]!;
          blue += pixels.data[at + 2]!;
          alpha += pixels.data[at + 3]!;
        }
      }
      const count = (right - left) * (bottom - top);
      const into = (y * width + x) * 4;
      data[into] = red / count;
      data[into + 1] = green / count;
      data[into + 2] = blue / count;
      data[into + 3] = alpha / count;
    }
  }
  return { width, height, data };
}

/** Values of one size in another, between the samples bilinearly. */
export function resample(
  values: ArrayLike<number>,
  from: { readonly width: number; readonly height: number },
  to: { readonly width: number; readonly height: number },
): Float32Array {
  const out = new Float32Array(to.width * to.height);
  const spots = (length: number, whole: number) =>
    Array.from({ length }, (_, index) => {
      const at = Math.min(whole - 1, Math.max(0, ((index + 0.5) / length) * whole - 0.5));
      const low = Math.min(whole - 1, Math.floor(at));
      return [low, Math.min(whole - 1, low + 1), at - low] as const;
    });
  const columns = spots(to.width, from.width);
  for (const [y, [top, bottom, fy]] of spots(to.height, from.height).entries()) {
    for (const [x, [left, right, fx]] of columns.entries()) {
      const above = mix(values[top * from.width + left]!, values[top * from.width + right]!, fx);
      const below = mix(values[bottom * from.width + left]!, values[bottom * from.width + right]!, fx);
      out[y * to.width + x] = mix(above, below, fy);
    }
  }
  return out;
}

function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

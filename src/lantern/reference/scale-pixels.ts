import { lerp } from '../../base/interpolation.ts';
import type { Pixels } from '../paint/canvas.ts';

/** A copy of a picture whose longer side has at most `side` pixels; each is the mean of those that it stands for. */
export function shrink(pixels: Pixels, side: number): Pixels {
  const scale = Math.min(1, side / Math.max(pixels.width, pixels.height));
  if (scale === 1) return pixels;
  const width = Math.max(8, Math.round(pixels.width * scale));
  const height = Math.max(8, Math.round(pixels.height * scale));
  const data = new Uint8ClampedArray(width * height * 4);
  const columns = boundsOf(width, pixels.width);
  const rows = boundsOf(height, pixels.height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      putMean(pixels, columns[x]!, columns[x + 1]!, rows[y]!, rows[y + 1]!, data, (y * width + x) * 4);
  return { width, height, data };
}

/** Where each of `length` parts of a whole begins, and the end of the last. */
function boundsOf(length: number, whole: number): Int32Array {
  return Int32Array.from({ length: length + 1 }, (_, index) => Math.round((index / length) * whole));
}

/** Puts the mean of a part of a picture at an index of `out`. */
function putMean(
  { data, width }: Pixels,
  left: number,
  right: number,
  top: number,
  bottom: number,
  out: Uint8ClampedArray,
  into: number,
): void {
  let red = 0;
  let green = 0;
  let blue = 0;
  let alpha = 0;
  for (let row = top; row < bottom; row++) {
    const end = (row * width + right) * 4;
    for (let at = (row * width + left) * 4; at < end; at += 4) {
      red += data[at]!;
      green += data[at + 1]!;
      blue += data[at + 2]!;
      alpha += data[at + 3]!;
    }
  }
  const count = (right - left) * (bottom - top);
  out[into] = red / count;
  out[into + 1] = green / count;
  out[into + 2] = blue / count;
  out[into + 3] = alpha / count;
}

/** Values of one size in another, between the samples bilinearly. */
export function resample(
  values: ArrayLike<number>,
  from: { readonly width: number; readonly height: number },
  to: { readonly width: number; readonly height: number },
): Float32Array {
  const out = new Float32Array(to.width * to.height);
  for (let y = 0; y < to.height; y++) {
    const v = Math.min(from.height - 1, Math.max(0, ((y + 0.5) / to.height) * from.height - 0.5));
    const top = Math.floor(v);
    const below = Math.min(from.height - 1, top + 1) * from.width;
    for (let x = 0; x < to.width; x++) {
      const u = Math.min(from.width - 1, Math.max(0, ((x + 0.5) / to.width) * from.width - 0.5));
      const left = Math.floor(u);
      const right = Math.min(from.width - 1, left + 1);
      const upper = lerp(values[top * from.width + left]!, values[top * from.width + right]!, u - left);
      const lower = lerp(values[below + left]!, values[below + right]!, u - left);
      out[y * to.width + x] = lerp(upper, lower, v - top);
    }
  }
  return out;
}

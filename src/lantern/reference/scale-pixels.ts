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
  const { first: lefts, second: rights, share: along } = samplesOf(from.width, to.width);
  const rows = samplesOf(from.height, to.height);
  let into = 0;
  for (let y = 0; y < to.height; y++) {
    const above = rows.first[y]! * from.width;
    const below = rows.second[y]! * from.width;
    const down = rows.share[y]!;
    for (let x = 0; x < to.width; x++) {
      const left = lefts[x]!;
      const right = rights[x]!;
      const upper = values[above + left]! + (values[above + right]! - values[above + left]!) * along[x]!;
      const lower = values[below + left]! + (values[below + right]! - values[below + left]!) * along[x]!;
      out[into++] = upper + (lower - upper) * down;
    }
  }
  return out;
}

/** The two samples that each of `length` places lies between, of `count`, and how near it is to the second. */
function samplesOf(
  count: number,
  length: number,
): { readonly first: Int32Array; readonly second: Int32Array; readonly share: Float32Array } {
  const places = Float32Array.from({ length }, (_, index) =>
    Math.min(count - 1, Math.max(0, ((index + 0.5) / length) * count - 0.5)),
  );
  const first = Int32Array.from(places, Math.floor);
  return {
    first,
    second: first.map((index) => Math.min(count - 1, index + 1)),
    share: places.map((place, index) => place - first[index]!),
  };
}

/** Values of the nearest pixels of another size. */
export function nearestPixels(
  values: Float32Array,
  size: Pick<Pixels, 'width' | 'height'>,
  { width, height }: Pick<Pixels, 'width' | 'height'>,
): Float32Array {
  return Float32Array.from({ length: width * height }, (_, at) => {
    const x = Math.floor((((at % width) + 0.5) / width) * size.width);
    const y = Math.floor(((Math.floor(at / width) + 0.5) / height) * size.height);
    return values[y * size.width + x]!;
  });
}

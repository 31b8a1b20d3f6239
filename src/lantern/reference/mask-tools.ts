/** Box blur of a single channel, `radius` pixels each way; edges repeat. */
export function blur(values: Float32Array, width: number, height: number, radius: number): Float32Array {
  return blurDown(blurAcross(values, width, height, radius), width, height, radius);
}

/** A box blur along the rows, by a running sum. */
function blurAcross(values: Float32Array, width: number, height: number, radius: number): Float32Array {
  const out = new Float32Array(values.length);
  const size = radius * 2 + 1;
  const last = width - 1;
  for (let start = 0; start < width * height; start += width) {
    let sum = 0;
    for (let x = -radius; x <= radius; x++) sum += values[start + (x < 0 ? 0 : x > last ? last : x)]!;
    for (let x = 0; x < width; x++) {
      out[start + x] = sum / size;
      const [next, gone] = [x + radius + 1, x - radius];
      sum += values[start + (next > last ? last : next)]! - values[start + (gone < 0 ? 0 : gone)]!;
    }
  }
  return out;
}

/** The same down the columns: all of them at once, since memory is read by rows. */
function blurDown(values: Float32Array, width: number, height: number, radius: number): Float32Array {
  const out = new Float32Array(values.length);
  const size = radius * 2 + 1;
  const last = height - 1;
  const sums = new Float64Array(width);
  for (let y = -radius; y <= radius; y++) {
    const row = (y < 0 ? 0 : y > last ? last : y) * width;
    for (let x = 0; x < width; x++) sums[x]! += values[row + x]!;
  }
  for (let y = 0; y < height; y++) {
    const [next, gone] = [Math.min(last, y + radius + 1) * width, Math.max(0, y - radius) * width];
    for (let x = 0; x < width; x++) {
      out[y * width + x] = sums[x]! / size;
      sums[x]! += values[next + x]! - values[gone + x]!;
    }
  }
  return out;
}

/** Closes gaps and drops specks of a 0/1 mask that are smaller than `radius` pixels. */
export function closeMask(mask: Float32Array, width: number, height: number, radius: number): Float32Array {
  const grown = blur(mask, width, height, radius).map((value) => (value > 0.25 ? 1 : 0));
  return blur(grown, width, height, radius).map((value) => (value > 0.6 ? 1 : 0));
}

/** Keeps the largest connected parts of a 0/1 mask: the largest and those of at least `share` of it. Holes are filled. */
export function keepLargest(mask: Float32Array, width: number, height: number, share: number): Float32Array {
  const regions = regionsOf(mask, width, height, 1);
  const largest = Math.max(0, ...regions.map((region) => region.length));
  const out = new Float32Array(mask.length);
  for (const region of regions) if (region.length >= largest * share) for (const at of region) out[at] = 1;
  for (const hole of regionsOf(out, width, height, 0)) {
    const touchesEdge = hole.some(
      (at) => at % width === 0 || at % width === width - 1 || at < width || at >= width * (height - 1),
    );
    if (!touchesEdge) for (const at of hole) out[at] = 1;
  }
  return out;
}

/** The connected parts (four neighbours) of a mask that have the value: the pixels of each, from its first one outward. */
export function regionsOf(mask: Float32Array, width: number, height: number, value: 0 | 1): readonly Int32Array[] {
  const seen = new Uint8Array(mask.length);
  const regions: Int32Array[] = [];
  // All regions lie in it one after the other, so that none has to grow.
  const found = new Int32Array(mask.length);
  let end = 0;
  const take = (at: number) => {
    if (seen[at] === 1 || mask[at] !== value) return;
    seen[at] = 1;
    found[end++] = at;
  };
  for (let start = 0; start < mask.length; start++) {
    const first = end;
    take(start);
    for (let next = first; next < end; next++) {
      const at = found[next]!;
      const x = at % width;
      if (x > 0) take(at - 1);
      if (x < width - 1) take(at + 1);
      if (at >= width) take(at - width);
      if (at < width * (height - 1)) take(at + width);
    }
    if (end > first) regions.push(found.subarray(first, end));
  }
  return regions;
}

/** The areas, pixels, of two masks of one size, and of what they have in common. */
export function sharedArea(
  one: Float32Array,
  other: Float32Array,
): { readonly common: number; readonly one: number; readonly other: number } {
  const area = { common: 0, one: 0, other: 0 };
  for (const [at, on] of one.entries()) {
    area.common += on * other[at]!;
    area.one += on;
    area.other += other[at]!;
  }
  return area;
}

/** A box in pixels, its edges included, with its sides and the mean of what was asked for over the region in it. */
export interface RegionBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly wide: number;
  readonly high: number;
  readonly mean: number;
}

/** The box round a region of at least one pixel, and the mean of `values`, one a pixel of the picture, over the region. */
export function boxOf(region: Int32Array, values: Float32Array, width: number): RegionBox {
  let [left, right, top, bottom, sum] = [Infinity, -1, Infinity, -1, 0];
  for (const at of region) {
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    sum += values[at]!;
  }
  return { left, right, top, bottom, wide: right - left + 1, high: bottom - top + 1, mean: sum / region.length };
}

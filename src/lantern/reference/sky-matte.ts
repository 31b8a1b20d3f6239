import { clamp, smoothstep } from '../../base/interpolation.ts';
import type { Pixels } from '../paint/canvas.ts';
import { blur } from './mask-tools.ts';
import type { Relief } from './relief.ts';
import type { SubjectMask } from './subject-mask.ts';
import { resample, shrink } from './scale-pixels.ts';

/** Where a picture's sky is, to a part of a pixel. */
export interface SkyMatte {
  /** The sky's share of each pixel, 0 to 1. */
  readonly share: Float32Array;
  /** Writes the colour, codes of 0 to 255, of what stands before the sky at a pixel, without the sky's light that its edge has. */
  groundAt(at: number, out: [number, number, number]): void;
}

/** A colour is so far off the way between those of ground and sky that it is none of both, a share of that way. */
const OFF = [0.14, 0.28] as const;

/** Longer side in which the colours of sky and of ground near their edge are gathered, pixels. */
const GATHER_PIXELS = 720;
/** How far the edge may be from where it was found, a share of the longer side; and from how far the colours come. */
const EDGE_REACH = 0.011;
const COLOUR_REACHES = [0.02, 0.08] as const;
/** Share of sky near a pixel from which on it is sky for sure, and below which it is ground. */
const SURE = 0.985;
const NONE = 0.006;
/** Sky and ground that differ by less than the first, codes, cannot be told apart by colour; by the second, they can. */
const APART = [16, 40] as const;

/**
 * Parts a picture's sky from what stands before it. Near the edge that `relief` found in a small copy each pixel is a mixture of the
 * colours that sky and ground have close by, and its share is how far it lies on the way between them (linear compositing: Smith and
 * Blinn, Blue Screen Matting, SIGGRAPH 1996).
 */
export function skyMatte(pixels: Pixels, relief: Relief, subject: SubjectMask): SkyMatte {
  const small = shrink(pixels, GATHER_PIXELS);
  const { width, height } = small;
  const found = resample(relief.sky, relief, small);
  const reach = Math.max(2, Math.round(EDGE_REACH * Math.max(width, height)));
  const near = blur(blur(found, width, height, reach), width, height, reach);
  const sky = coloursOf(
    small,
    near.map((share) => (share > SURE ? 1 : 0)),
  );
  const ground = coloursOf(
    small,
    near.map((share) => (share < NONE ? 1 : 0)),
  );
  const own = resample(subject.share, subject, small);
  const at = pixelsIn(pixels, small);
  const share = new Float32Array(pixels.width * pixels.height);
  // Most of a picture is all sky or all ground, as one sample tells.
  const columns = Int32Array.from({ length: pixels.width }, (_, x) => Math.floor(((x + 0.5) * width) / pixels.width));
  for (let y = 0, index = 0; y < pixels.height; y++) {
    const row = Math.floor(((y + 0.5) * height) / pixels.height) * width;
    for (let x = 0; x < pixels.width; x++, index++) {
      const close = near[row + columns[x]!]!;
      if (close > SURE) share[index] = 1;
      else if (close >= NONE) {
        at.find(index);
        share[index] = mixedShare(index);
      }
    }
  }
  function mixedShare(index: number): number {
    let along = 0;
    let apart = 0;
    for (let part = 0; part < 3; part++) {
      const from = at.read(ground[part]!);
      const way = at.read(sky[part]!) - from;
      along += (pixels.data[index * 4 + part]! - from) * way;
      apart += way * way;
    }
    const told = smoothstep(APART[0], APART[1], Math.sqrt(apart));
    const mixed = along / Math.max(1, apart);
    let off = 0;
    for (let part = 0; part < 3; part++) {
      const from = at.read(ground[part]!);
      off += (pixels.data[index * 4 + part]! - from - mixed * (at.read(sky[part]!) - from)) ** 2;
    }
    // What is of the subject, and no mixture of both, is a wall as pale as the sky.
    const isWall = at.read(own) * smoothstep(...OFF, Math.sqrt(off / Math.max(1, apart)));
    const byColour = smoothstep(0.08, 0.92, mixed) * (1 - isWall);
    return byColour * told + smoothstep(0.3, 0.7, at.read(found)) * (1 - told);
  }
  return {
    share,
    groundAt(index, out) {
      const open = share[index]!;
      if (open > 0) at.find(index);
      for (let part = 0; part < 3; part++) {
        const code = pixels.data[index * 4 + part]!;
        const alone = open > 0.6 ? at.read(ground[part]!) : (code - open * at.read(sky[part]!)) / (1 - open);
        out[part] = open > 0 ? clamp(alone, 0, 255) : code;
      }
    },
  };
}

/** The mean colour near each pixel of those that weigh something, part by part; from farther where none is close. */
function coloursOf({ width, height, data }: Pixels, weights: Float32Array): readonly Float32Array[] {
  const long = Math.max(width, height);
  const reaches = COLOUR_REACHES.map((share) => Math.max(2, Math.round(share * long)));
  const soft = (values: Float32Array) =>
    reaches.map((each) => blur(blur(values, width, height, each), width, height, each));
  const [close, far] = soft(weights) as [Float32Array, Float32Array];
  return [0, 1, 2].map((part) => {
    const [closeSum, farSum] = soft(weights.map((weight, at) => weight * data[at * 4 + part]!)) as [
      Float32Array,
      Float32Array,
    ];
    return closeSum.map((sum, at) => (sum + 0.02 * farSum[at]! + 1e-4 * 128) / (close[at]! + 0.02 * far[at]! + 1e-4));
  });
}

/** Reads maps of a small copy at the pixels of a large one, mixed from the four that are nearest. */
function pixelsIn(large: Pixels, small: Pixels) {
  const columns = samplesOf(large.width, small.width);
  const rows = samplesOf(large.height, small.height);
  let corner = 0;
  let right = 0;
  let below = 0;
  let fx = 0;
  let fy = 0;
  return {
    find(index: number): void {
      const row = Math.floor(index / large.width);
      const column = index - row * large.width;
      corner = rows.first[row]! * small.width + columns.first[column]!;
      right = columns.next[column]!;
      below = rows.next[row]! * small.width;
      fx = columns.share[column]!;
      fy = rows.share[row]!;
    },
    read(map: Float32Array): number {
      const upper = map[corner]! + (map[corner + right]! - map[corner]!) * fx;
      const lower = map[corner + below]! + (map[corner + below + right]! - map[corner + below]!) * fx;
      return upper + (lower - upper) * fy;
    },
  };
}

/** For each of `length` samples the first of `from` that it lies between, whether there is a next one, and how far it is on the way to that. */
function samplesOf(length: number, from: number) {
  const first = new Int32Array(length);
  const next = new Int32Array(length);
  const share = new Float32Array(length);
  for (let index = 0; index < length; index++) {
    const at = clamp((index + 0.5) * (from / length) - 0.5, 0, from - 1);
    first[index] = Math.floor(at);
    next[index] = at < from - 1 ? 1 : 0;
    share[index] = at - Math.floor(at);
  }
  return { first, next, share };
}

import { clamp, smoothstep } from '../../base/interpolation.ts';
import type { Pixels } from '../paint/canvas.ts';
import { blur } from './mask-tools.ts';
import { resample, shrink } from './scale-pixels.ts';

/** Where what lies beyond the left or right edge of a picture is taken from: the same picture, elsewhere, as it is or turned round. */
export interface Continuation {
  readonly side: 'left' | 'right';
  /** What goes on replaces so much of the picture at its edge, along a seam, pixels. */
  readonly overlap: number;
  /** The seam: how far from the edge it lies in each row, pixels, 0 to `overlap`. */
  readonly seam: Float32Array;
  /** The source of a column is `turned - column`, or `column + moved`; that of a row `row + down`. */
  readonly moved: number;
  readonly turned: number | undefined;
  readonly down: number;
}

/** Longer side of the copy in which is looked for what goes on, pixels; how much of the width may be replaced, and how much is added at most. */
const LOOK_PIXELS = 256;
const OVERLAP = 0.07;
const ADDED_MAX = 0.6;
/** How far up and down a source may lie, pixels of the copy; then it is found to the pixel within this reach, pixels of the picture for each of the copy. */
const DOWN = 2;
/** A turned source is so far from the edge, a share of the width: nearer it would be a mirror; and it costs so much more, codes. */
const TURNED_AWAY = 0.2;
const TURNED_COSTS = 1.5;
/** From this share of somebody on, a pixel is no ground; of a source at most so much may be none. */
const SOMEBODY = 0.1;
const SOMEBODY_MAX = 0.004;
/** What is farther apart along the best seam, codes, does not go on there; among leaves, which are rough themselves, so many times that more. */
const APART_MAX = 13;
const ROUGHER = 1.5;
const ROUGH_REACH = 2;
/** Half-width of the seam, a share of the picture's width, and of the overlap where both are smooth: a sky has no edge to hide a seam. */
const SEAM_SOFT = 0.006;
const SMOOTH_SOFT = 0.5;
/** Light is matched over so much of the height, codes at most, and by smooth rows: what differs evenly by less than this, codes, is light. */
const LIGHT_SPAN = 0.05;
const LIGHT_MAX = 90;
const EVEN = 5;

/**
 * Finds what goes on best beyond an edge for `added` pixels: of all strips of the picture without its subject the one that agrees with the edge
 * along some seam (Efros and Freeman, Image Quilting for Texture Synthesis and Transfer, SIGGRAPH 2001). `subject` has the share
 * of the subject in each pixel. Undefined where nothing fits.
 */
export function findContinuation(
  picture: Pixels,
  subject: Float32Array,
  side: 'left' | 'right',
  added: number,
): Continuation | undefined {
  if (added > picture.width * ADDED_MAX) return undefined;
  const small = shrink(picture, LOOK_PIXELS);
  const scale = picture.width / small.width;
  const barred = barredBefore(resample(subject, picture, small), small);
  const sources = sourcesOf(small, side, Math.ceil(added / scale));
  const seams = sources
    .filter((source) => !isBarred(source, barred, small, side, Math.ceil(added / scale)))
    .map((source) => bestSeam(small, side, source));
  const [best] = seams.sort((a, b) => a.cost - b.cost);
  if (best === undefined || best.cost > APART_MAX + ROUGHER * roughnessAt(small, side)) return undefined;
  return fitted(picture, side, best, scale, added);
}

/** A strip that could go on beyond an edge. */
interface Source {
  readonly moved: number;
  readonly turned: number | undefined;
  readonly down: number;
}

function sourcesOf({ width }: Pixels, side: 'left' | 'right', added: number): readonly Source[] {
  const overlap = overlapOf(width);
  const sign = side === 'right' ? -1 : 1;
  const sources: Source[] = [];
  for (let down = -DOWN; down <= DOWN; down++) {
    for (let far = added; far <= width - overlap; far++) sources.push({ moved: sign * far, turned: undefined, down });
    // Columns from the edge inward lie from the source outward.
    for (let far = Math.round(width * TURNED_AWAY) + overlap; far <= width - added; far++)
      sources.push({ moved: 0, turned: side === 'right' ? 2 * width - 1 - far : far - 1, down });
  }
  return sources;
}

function overlapOf(width: number): number {
  return Math.max(4, Math.round(width * OVERLAP));
}

/** The column of a picture that is shown at a column beyond its edge. */
export function sourceColumn({ moved, turned }: Pick<Source, 'moved' | 'turned'>, column: number): number {
  return turned === undefined ? column + moved : turned - column;
}

/** How many pixels of somebody lie in the columns before each. */
function barredBefore(subject: Float32Array, { width }: Pixels): Float32Array {
  const before = new Float32Array(width + 1);
  for (let x = 0; x < width; x++) {
    let own = 0;
    for (let at = x; at < subject.length; at += width) if (subject[at]! > SOMEBODY) own++;
    before[x + 1] = before[x]! + own;
  }
  return before;
}

function isBarred(
  source: Source,
  before: Float32Array,
  { width, height }: Pixels,
  side: 'left' | 'right',
  added: number,
): boolean {
  const overlap = overlapOf(width);
  const [first, last] = side === 'right' ? [width - overlap, width + added - 1] : [-added, overlap - 1];
  const ends = [sourceColumn(source, first), sourceColumn(source, last)];
  const [from, to] = [Math.max(0, Math.min(...ends)), Math.min(width, Math.max(...ends) + 1)];
  return before[to]! - before[from]! > (to - from) * height * SOMEBODY_MAX;
}

/** How rough a picture is beside its edge, codes. */
function roughnessAt(small: Pixels, side: 'left' | 'right'): number {
  const overlap = overlapOf(small.width);
  const beside: Source = { moved: side === 'right' ? -ROUGH_REACH : ROUGH_REACH, turned: undefined, down: 0 };
  let sum = 0;
  for (let y = 0; y < small.height; y++)
    for (let inward = 0; inward < overlap; inward++)
      sum += stepAt(small, side === 'right' ? small.width - 1 - inward : inward, y, beside);
  return sum / (overlap * small.height);
}

interface Seam {
  readonly source: Source;
  /** For each row, how far from the edge. */
  readonly path: Int32Array;
  readonly cost: number;
}

/** The seam along which a strip agrees best with the edge (dynamic programming from the upper to the lower edge). */
function bestSeam(small: Pixels, side: 'left' | 'right', source: Source): Seam {
  const { width, height } = small;
  const overlap = overlapOf(width);
  const costs = new Float32Array(overlap * height);
  for (let y = 0; y < height; y++)
    for (let inward = 0; inward < overlap; inward++) {
      const column = side === 'right' ? width - 1 - inward : inward;
      const own = stepAt(small, column, y, source);
      if (y === 0) {
        costs[inward] = own;
        continue;
      }
      const above = (y - 1) * overlap + inward;
      let least = costs[above]!;
      if (inward > 0) least = Math.min(least, costs[above - 1]!);
      if (inward < overlap - 1) least = Math.min(least, costs[above + 1]!);
      costs[y * overlap + inward] = own + least;
    }
  const path = new Int32Array(height);
  for (let y = height - 1; y >= 0; y--) {
    const [from, to] = y === height - 1 ? [0, overlap - 1] : [path[y + 1]! - 1, path[y + 1]! + 1];
    let best = clamp(from, 0, overlap - 1);
    for (let inward = best; inward <= Math.min(overlap - 1, to); inward++)
      if (costs[y * overlap + inward]! < costs[y * overlap + best]!) best = inward;
    path[y] = best;
  }
  const mean = costs[(height - 1) * overlap + path[height - 1]!]! / height;
  return { source, path, cost: mean + (source.turned === undefined ? 0 : TURNED_COSTS) };
}

/** How far apart a pixel at the edge and its source are, codes. */
function stepAt({ width, height, data }: Pixels, column: number, row: number, source: Source): number {
  const one = (row * width + column) * 4;
  const from = clamp(sourceColumn(source, column), 0, width - 1);
  const other = (clamp(row + source.down, 0, height - 1) * width + from) * 4;
  return (
    (Math.abs(data[one]! - data[other]!) +
      Math.abs(data[one + 1]! - data[other + 1]!) +
      Math.abs(data[one + 2]! - data[other + 2]!)) /
    3
  );
}

/** A seam that was found in a small copy, to the pixel. */
function fitted(
  picture: Pixels,
  side: 'left' | 'right',
  { source, path }: Seam,
  scale: number,
  added: number,
): Continuation {
  const { width, height } = picture;
  const seam = resample(Float32Array.from(path), { width: 1, height: path.length }, { width: 1, height }).map(
    (inward) => (inward + 0.5) * scale,
  );
  const rough: Source = {
    moved: Math.round(source.moved * scale),
    turned: source.turned === undefined ? undefined : Math.round((source.turned + 1) * scale - 1),
    down: Math.round(source.down * scale),
  };
  const reach = Math.ceil(scale);
  const [first, last] = side === 'right' ? [0, width + added - 1] : [-added, width - 1];
  let [best, least] = [rough, Infinity];
  for (let along = -reach; along <= reach; along++)
    for (let down = -reach; down <= reach; down++) {
      const each: Source = {
        moved: rough.moved + (rough.turned === undefined ? along : 0),
        turned: rough.turned === undefined ? undefined : rough.turned + along,
        down: rough.down + down,
      };
      const outer = sourceColumn(each, side === 'right' ? last : first);
      if (outer < 0 || outer >= width) continue;
      let sum = 0;
      for (let y = 0; y < height; y += 2)
        for (let off = -2; off <= 2; off += 2) {
          const inward = clamp(Math.round(seam[y]!) + off, 0, width - 1);
          sum += stepAt(picture, side === 'right' ? width - 1 - inward : inward, y, each);
        }
      if (sum < least) [best, least] = [each, sum];
    }
  return { side, overlap: overlapOf(width / scale) * scale, seam, ...best };
}

/**
 * Puts what goes on beyond an edge into `room`, in which the picture lies `left` pixels from its left edge: along the seam, with the light that
 * the edge has there.
 */
export function putContinuation(room: Pixels, picture: Pixels, left: number, continuation: Continuation): void {
  const { width, height } = picture;
  const { side, overlap, seam, down } = continuation;
  const isRight = side === 'right';
  const added = isRight ? room.width - left - width : left;
  const soft = Math.max(1.5, width * SEAM_SOFT);
  const { light, smooth } = lightAlong(picture, continuation);
  for (let y = 0; y < height; y++) {
    const row = clamp(y + down, 0, height - 1) * width;
    const wide = Math.max(soft, Math.min(seam[y]!, overlap - seam[y]!) * SMOOTH_SOFT * 2 * smooth[y]!);
    for (let beyond = -Math.ceil(overlap); beyond < added; beyond++) {
      const share = beyond >= 0 ? 1 : smoothstep(-wide, wide, beyond + 0.5 + seam[y]!);
      if (share === 0) continue;
      const column = isRight ? width + beyond : -1 - beyond;
      const from = (row + clamp(sourceColumn(continuation, column), 0, width - 1)) * 4;
      const into = (y * room.width + left + column) * 4;
      // The farther out, the more it has its own light.
      const lit = 1 - 0.6 * smoothstep(0, Math.max(1, added), beyond);
      for (let part = 0; part < 3; part++) {
        const value = clamp(picture.data[from + part]! + light[part]![y]! * lit, 0, 255);
        room.data[into + part] = room.data[into + part]! + (value - room.data[into + part]!) * share;
      }
    }
  }
}

/** How much lighter the edge is than its source, row by row, for each colour, codes; and how smooth both are there, 0 to 1. */
function lightAlong(
  picture: Pixels,
  continuation: Continuation,
): { readonly light: readonly Float32Array[]; readonly smooth: Float32Array } {
  const { width, height, data } = picture;
  const { side, overlap, seam, down } = continuation;
  const reach = Math.max(2, Math.round(overlap / 3));
  const sums = [0, 1, 2].map(() => new Float32Array(height));
  const even = new Float32Array(height);
  for (let y = 0; y < height; y++) {
    let [count, squares] = [0, 0];
    for (let off = -reach; off <= reach; off++) {
      const inward = Math.round(seam[y]!) + off;
      if (inward < 0 || inward >= width) continue;
      const column = side === 'right' ? width - 1 - inward : inward;
      const source = sourceColumn(continuation, column);
      if (source < 0 || source >= width) continue;
      count++;
      const [one, other] = [(y * width + column) * 4, (clamp(y + down, 0, height - 1) * width + source) * 4];
      for (let part = 0; part < 3; part++) {
        const step = data[one + part]! - data[other + part]!;
        sums[part]![y]! += step;
        squares += step * step;
      }
    }
    let means = 0;
    for (const sum of sums) {
      sum[y]! /= Math.max(1, count);
      means += sum[y]! ** 2;
    }
    even[y] = 1 / (1 + (squares / Math.max(1, count) - means) / (3 * EVEN * EVEN));
  }
  const span = Math.max(2, Math.round(height * LIGHT_SPAN));
  const soften = (values: Float32Array) => blur(blur(values, 1, height, span), 1, height, span);
  // Rows that differ by things tell no light: theirs is that of smooth rows near them, and less where there is none.
  const weights = soften(even.map((share) => share * share));
  const light = sums.map((sum) =>
    soften(sum.map((step, y) => step * even[y]! ** 2)).map((value, y) =>
      clamp(value / (weights[y]! + 0.02), -LIGHT_MAX, LIGHT_MAX),
    ),
  );
  return { light, smooth: soften(even) };
}

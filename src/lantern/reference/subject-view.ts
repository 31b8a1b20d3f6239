import { shrink } from './scale-pixels.ts';
import type { Pixels } from '../paint/canvas.ts';
import { findHeads, findPortraitHead, type Head } from './find-heads.ts';
import { lchOf } from './oklab.ts';

/** What one picture of somebody or something shows of it, measured on its cut-out. */
export interface SubjectView {
  /** How many pixels high the cut-out is: detail for near shots. */
  readonly pixelsHigh: number;
  /** Where its face looks: -1 to the left, 0 at the viewer, or half, 1 to the right; undefined where no face is found. */
  readonly face: -1 | 0 | 1 | undefined;
  /** Rows from top to bottom: how broad each is, in heights of the cut-out, and its mean colour in Oklab. */
  readonly profile: readonly ProfileRow[];
  /** Share of the pixels at its edge that are half see-through: wisps of ground that were not told from it. */
  readonly frayed: number;
}

interface ProfileRow {
  readonly breadth: number;
  readonly lightness: number;
  readonly a: number;
  readonly b: number;
}

const LOOK_PIXELS = 300;
/** Room round a cut-out in which is looked for its head, a share of its sides. */
const ROOM = 0.25;
/** A body is so many heads high, hair and all; a head that seems higher than this, in breadths, has its neck with it. */
const HEADS_HIGH = 7;
const HEAD_SLIM = 1.35;
const ROWS = 96;
/** How far from the middle of its head a face lies in profile, widths of the head. */
const PROFILE_ASIDE = 0.15;
/** Alpha, 0 to 255, from which a pixel is there, and wholly there. */
const THERE = 40;
const WHOLLY = 232;
/** Shares of a whole that a part of it is tried as. */
const SHARES = { from: 0.14, to: 1, step: 0.02 } as const;
/** What rows differ by in breadth counts so many times as much as in colour. */
const BREADTH_WEIGHT = 0.8;
/** A part and a whole that differ by more than this, on the mean of rows, are not found in each other. */
const ALIKE_MAX = 0.2;

/** Measures a cut-out that is trimmed to what is there. */
export function viewOf(cutOut: Pixels): SubjectView {
  const { width, height, data } = shrink(cutOut, LOOK_PIXELS);
  const body = Float32Array.from({ length: width * height }, (_, at) => (data[at * 4 + 3]! >= THERE ? 1 : 0));
  const seen = opaqueOn({ width, height, data });
  const heads = findHeads(seen, body);
  let [edge, there] = [0, 0];
  for (let at = 3; at < data.length; at += 4) {
    if (data[at]! < THERE) continue;
    there++;
    if (data[at]! < WHOLLY) edge++;
  }
  return {
    pixelsHigh: cutOut.height,
    face: heads[0] === undefined ? undefined : turnOf(heads[0], body, width),
    profile: profileOf({ width, height, data }),
    frayed: there === 0 ? 1 : edge / there,
  };
}

/**
 * How much of a whole, from its top, a picture that is cut below shows, 0 to 1: where the breadths and colours of its rows fit best.
 * Undefined where they fit nowhere.
 */
export function shareOfWhole(part: SubjectView, whole: SubjectView): number | undefined {
  let best = { share: 1, difference: Infinity };
  for (let share: number = SHARES.from; share <= SHARES.to; share += SHARES.step) {
    const difference = differenceAt(part.profile, whole.profile, share);
    if (difference < best.difference) best = { share, difference };
  }
  return best.difference <= ALIKE_MAX ? best.share : undefined;
}

/**
 * How much of somebody, from the top of the head, a portrait shows, 0 to 1, by how large its head is in it; 1 where no such head is found, as of
 * whoever is seen whole.
 */
export function shareOfPortrait(cutOut: Pixels): number {
  const seen = shrink(cutOut, LOOK_PIXELS);
  const head = findPortraitHead(withRoom(opaqueOn(seen)));
  if (head === undefined) return 1;
  const halfHeight = Math.min(head.halfHeight, head.halfWidth * HEAD_SLIM);
  return Math.min(1, seen.height / (HEADS_HIGH * 2 * halfHeight));
}

/** With grey over it and beside it: a head that fills a cut-out is one, too. */
function withRoom({ width, height, data }: Pixels): Pixels {
  const [wide, high] = [Math.round(width * (1 + 2 * ROOM)), Math.round(height * (1 + ROOM))];
  const out = new Uint8ClampedArray(wide * high * 4).fill(128);
  const left = Math.round((wide - width) / 2);
  for (let y = 0; y < height; y++)
    out.set(data.subarray(y * width * 4, (y + 1) * width * 4), ((y + high - height) * wide + left) * 4);
  return { width: wide, height: high, data: out };
}

function differenceAt(part: readonly ProfileRow[], whole: readonly ProfileRow[], share: number): number {
  let sum = 0;
  for (const [index, row] of part.entries()) {
    const other = whole[Math.min(whole.length - 1, Math.floor(((index + 0.5) / part.length) * share * whole.length))]!;
    const colour = Math.hypot(row.lightness - other.lightness, row.a - other.a, row.b - other.b);
    const [one, two] = [row.breadth, other.breadth / share];
    // As a ratio: in what is shown near, all breadths are large.
    sum += colour + (BREADTH_WEIGHT * Math.abs(one - two)) / Math.max(0.1, one + two);
  }
  return sum / part.length;
}

/** A face that lies before the middle of its head is seen from the side. */
function turnOf({ x, y }: Head, body: Float32Array, width: number): -1 | 0 | 1 {
  let [left, right] = [width, -1];
  for (let column = 0; column < width; column++) {
    if (body[Math.round(y) * width + column] !== 1) continue;
    left = Math.min(left, column);
    right = column;
  }
  const aside = (x - (left + right) / 2) / Math.max(1, right - left);
  return Math.abs(aside) < PROFILE_ASIDE ? 0 : aside < 0 ? -1 : 1;
}

function profileOf({ width, height, data }: Pixels): readonly ProfileRow[] {
  return Array.from({ length: ROWS }, (_, row) => {
    const y = Math.min(height - 1, Math.floor(((row + 0.5) / ROWS) * height));
    let [count, lightness, a, b] = [0, 0, 0, 0];
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      if (data[at + 3]! < THERE) continue;
      const colour = lchOf(data[at]!, data[at + 1]!, data[at + 2]!);
      const turn = (colour.hue * Math.PI) / 180;
      count++;
      lightness += colour.lightness;
      a += colour.chroma * Math.cos(turn);
      b += colour.chroma * Math.sin(turn);
    }
    const some = Math.max(1, count);
    return { breadth: count / height, lightness: lightness / some, a: a / some, b: b / some };
  });
}

/** On grey, which is no skin: what is see-through has no colour. */
function opaqueOn({ width, height, data }: Pixels): Pixels {
  const out = Uint8ClampedArray.from(data);
  for (let at = 0; at < out.length; at += 4) {
    if (out[at + 3]! >= THERE) continue;
    out.fill(128, at, at + 3);
  }
  return { width, height, data: out };
}

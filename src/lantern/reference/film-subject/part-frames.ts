import type { Pixels } from '../../paint/canvas.ts';
import { keepLargest } from '../mask-tools.ts';
import type { FilmSegment } from './film-tools.ts';
import type { Seeds } from './seeds.ts';

/** Parts of a subject are at least this share of the largest: another walker, a ball. */
const PART_MIN = 0.04;
/** Ground round a region that is looked at with it, pixels: how clear an edge is shows beside others. */
const MARGIN = 8;

/** Learns the colours of subject and ground from some frames of one size, and parts them; frames without anybody come back empty. */
export function learnFrom(frames: readonly Pixels[], seeds: readonly Seeds[], segment: FilmSegment): Float32Array[] {
  const { width } = frames[0]!;
  const boxes = seeds.map(({ region }, index) => boxIn(region, frames[index]!));
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const wide = right - left;
  if (wide <= 0) return frames.map(({ height }) => new Float32Array(width * height));
  const cuts = frames.map((frame, index) => {
    const box = { ...boxes[index]!, left, right };
    return { box, ...cutTo(box, frame, seeds[index]!.known) };
  });
  const high = cuts.reduce((sum, { box }) => sum + Math.max(0, box.bottom - box.top), 0);
  const data = new Uint8ClampedArray(wide * high * 4);
  const known = new Uint8Array(wide * high);
  let row = 0;
  for (const { pixels, codes } of cuts) {
    data.set(pixels.data, row * wide * 4);
    known.set(codes, row * wide);
    row += pixels.height;
  }
  const all = segment.learn({ width: wide, height: high, data }, known);
  row = 0;
  return cuts.map(({ box, pixels }, index) => {
    const own = all.subarray(row * wide, (row + pixels.height) * wide);
    row += pixels.height;
    return laidIn(own, box, frames[index]!);
  });
}

/** Parts one frame by the colours that were learnt; empty where nobody is sure to be in it. */
export function partFrame(frame: Pixels, { known, region }: Seeds, segment: FilmSegment): Float32Array {
  const box = boxIn(region, frame);
  if (box.right <= box.left || !known.some((code) => (code & 1) === 1)) return new Float32Array(region.length);
  const { pixels, codes } = cutTo(box, frame, known);
  return laidIn(segment.part(pixels, codes), box, frame);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box round a region with its margin, upper bounds excluded; empty when there is none. */
function boxIn(region: Float32Array, { width, height }: Pixels): Box {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let at = 0; at < region.length; at++) {
    if (region[at] === 0) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  }
  if (right < 0) return { left: width, right: 0, top: 0, bottom: 0 };
  return {
    left: Math.max(0, left - MARGIN),
    right: Math.min(width, right + MARGIN + 1),
    top: Math.max(0, top - MARGIN),
    bottom: Math.min(height, bottom + MARGIN + 1),
  };
}

function cutTo(
  { left, right, top, bottom }: Box,
  frame: Pixels,
  known: Uint8Array,
): { readonly pixels: Pixels; readonly codes: Uint8Array } {
  const [width, height] = [right - left, bottom - top];
  const data = new Uint8ClampedArray(width * height * 4);
  const codes = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const from = (top + y) * frame.width + left;
    data.set(frame.data.subarray(from * 4, (from + width) * 4), y * width * 4);
    codes.set(known.subarray(from, from + width), y * width);
  }
  return { pixels: { width, height, data }, codes };
}

/** What was cut out of a box, as a mask of the whole frame without specks and holes. */
function laidIn(own: Uint8Array, { left, right, top, bottom }: Box, { width, height }: Pixels): Float32Array {
  const out = new Float32Array(width * height);
  const wide = right - left;
  for (let y = top; y < bottom; y++) out.set(own.subarray((y - top) * wide, (y - top + 1) * wide), y * width + left);
  return keepLargest(out, width, height, PART_MIN);
}

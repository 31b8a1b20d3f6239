import type { Pixels } from '../paint/canvas.ts';
import { regionsOf } from './mask-tools.ts';
import type { Relief } from './relief.ts';
import { skyMatte } from './sky-matte.ts';
import type { SubjectMask } from './subject-mask.ts';

/** A subject goes on in a row where at least this share of what stands before the sky there rests on it: more is a hill behind. */
const RESTS_MIN = 0.6;
/** Of a subject so much may be added, a share of its area: more is another one. */
const ADDED_MAX = 0.35;
/** Share of sky from which on a pixel is sky; and pixels over which an edge against the sky is soft. */
const OPEN = 0.5;
const SOFT = 2;
/** Less than this share of a picture that is joined is no sky. */
const SKY_MIN = 0.002;

/**
 * A subject with the tops that a cut loses because they are thin and pale before the sky: spires, masts, ears, raised hands. What stands before the
 * sky right above a subject, and no wider than it, is of it. The subject itself where there is none.
 */
export function withTops(subject: SubjectMask, pixels: Pixels, relief: Relief): SubjectMask {
  if (!subject.found || !relief.sky.some((share) => share > OPEN)) return subject;
  const { width, height } = subject;
  const sky = wideSky(skyMatte(pixels, relief, subject).share, width, height);
  const share = Float32Array.from(subject.share);
  let [whole, added] = [0, 0];
  for (const value of share) whole += value;
  for (let y = Math.min(height - 2, Math.floor(relief.horizon * height)); y >= 0; y--) {
    const row = y * width;
    for (const { first, last } of runsBefore(sky, row, width)) {
      const below = restsOn(share, row + width + first, row + width + last);
      if (below === 0 || below < RESTS_MIN * (last - first + 1)) continue;
      for (let x = Math.max(0, first - SOFT); x <= Math.min(width - 1, last + SOFT); x++) {
        const more = Math.max(0, 1 - sky[row + x]! - share[row + x]!);
        share[row + x]! += more;
        added += more;
      }
    }
  }
  return added === 0 || added > whole * ADDED_MAX ? subject : { ...subject, share };
}

/** The sky without what is as pale amid walls. */
function wideSky(sky: Float32Array, width: number, height: number): Float32Array {
  const open = sky.map((share) => (share < OPEN ? 0 : 1));
  for (const region of regionsOf(open, width, height, 1))
    if (region.length < sky.length * SKY_MIN) for (const at of region) sky[at] = 0;
  return sky;
}

/** What stands before the sky in a row, from where to where; who knows how wide it is that goes on beyond an edge of the picture. */
function* runsBefore(sky: Float32Array, row: number, width: number): Generator<{ first: number; last: number }> {
  let first = 0;
  for (let x = 0; x < width; x++) {
    if (sky[row + x]! < OPEN) continue;
    if (first > 0 && x > first) yield { first, last: x - 1 };
    first = x + 1;
  }
}

/** How many pixels of a stretch are of the subject. */
function restsOn(share: Float32Array, first: number, last: number): number {
  let count = 0;
  for (let at = first; at <= last; at++) if (share[at]! > OPEN) count++;
  return count;
}

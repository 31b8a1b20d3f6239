import type { Pixels } from '../paint/canvas.ts';
import { blur, closeMask, keepLargest } from './mask-tools.ts';
import { resample } from './scale-pixels.ts';
import { KNOWN, type Segment } from './segment.ts';

/** The second cut may move the outline so far, a share of the longer side; beyond that the first one is sure. */
const OUTLINE_REACH = 0.016;
const OUTLINE_SURE = 0.03;
/** Parts of a subject are at least this share of the largest: a head that a dark collar parts from its coat. */
export const PART_MIN = 0.015;

/**
 * Cuts a subject that was found in a coarse picture again along its outline in a finer one: what lies deep on either side is known, so
 * that it costs a fraction of a fine cut (Lombaert et al., A Multilevel Banded Graph Cuts Method, ICCV 2005). Returns the finer mask.
 */
export function outlined(
  mask: Float32Array,
  open: Float32Array,
  coarse: Pixels,
  fine: Pixels,
  segment: Segment,
): Float32Array {
  const { width, height } = fine;
  const share = resample(
    mask.map((on, at) => (open[at] === 1 ? 0 : on)),
    coarse,
    fine,
  );
  const near = blur(share, width, height, Math.max(2, Math.round(OUTLINE_REACH * Math.max(width, height))));
  const known = Uint8Array.from({ length: near.length }, (_, at) => {
    if (near[at]! > 1 - OUTLINE_SURE) return KNOWN.subject;
    if (near[at]! < OUTLINE_SURE) return KNOWN.ground;
    return share[at]! >= 0.5 ? KNOWN.ratherSubject : KNOWN.ratherGround;
  });
  if (!known.includes(KNOWN.subject) || !known.includes(KNOWN.ground)) return share;
  const cut = closeMask(Float32Array.from(segment(fine, known, 0)), width, height, 1);
  const through = resample(open, coarse, fine);
  return keepLargest(cut, width, height, PART_MIN).map((on, at) => (through[at]! > 0.5 ? cut[at]! : on));
}

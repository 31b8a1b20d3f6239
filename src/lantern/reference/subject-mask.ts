import type { Pixels } from '../paint/canvas.ts';
import { guidedFilter } from './guided-filter.ts';
import { closeMask, keepLargest } from './mask-tools.ts';
import { saliencyOf } from './saliency.ts';
import { resample, shrink } from './scale-pixels.ts';
import { smoothstep } from '../../base/interpolation.ts';
import { KNOWN, type Segment } from './segment.ts';
import { colourSteps, superpixelsOf, type Superpixels } from './superpixels.ts';

/** How much each pixel belongs to the subject, 0 to 1, row by row. */
export interface SubjectMask {
  readonly width: number;
  readonly height: number;
  readonly share: Float32Array;
  /** False when nothing stands out, as in a landscape: all shares are then 0. */
  readonly found: boolean;
}

/** Longer side in which is looked for what stands out, and in which it is cut out, pixels. */
const SALIENCY_PIXELS = 224;
const CUT_PIXELS = 360;
const PATCHES = 260;
/** Saliency from which on a pixel is taken for the subject, rather for it, and rather not for it; below that it is ground. */
const CERTAIN = 0.85;
const LIKELY = 0.5;
const UNLIKELY = 0.12;
/** A subject has at least and at most this share of the picture. */
const AREA_MIN = 0.006;
const AREA_MAX = 0.62;
/** A subject may touch this share of the upper, left and right edges: what touches more is ground or sky. */
const EDGE_MAX = 0.16;
/** What reaches over this share of the width and is wider than high is a ridge, a shore or a wood. */
const BAND_WIDTH = 0.85;
/** The cut must agree with what stood out, as their common area over their joint one. */
const AGREEMENT_MIN = 0.35;
/**
 * Its outline must be a clear step in colour, just visible differences, over this share of its length, and so many times as
 * steep as anywhere: a patch of leaves among leaves has no outline.
 */
const OUTLINE_STEPS = 12;
const OUTLINE_CLEAR_MIN = 0.7;
const OUTLINE_STEEPER_MIN = 2.4;
/** Parts of a subject are at least this share of the largest: a head that a dark collar parts from its coat. */
const PART_MIN = 0.015;
/** Pixels that are free at the picture's edges where its outline is looked at; one pixel in so many tells the usual texture. */
const OUTLINE_REACH = 3;
const TEXTURE_EVERY = 7;
/** Softness of the edge, shares of the longer side, and the contrast that it follows. */
const EDGE_REACH = 0.007;
const EDGE_CONTRAST = 1e-4;

/** Finds what stands in front of a picture and cuts it out, with a soft edge; the mask has the size of `pixels`. */
export function findSubject(pixels: Pixels, segment: Segment): SubjectMask {
  const { width, height } = pixels;
  const nothing = { width, height, found: false, share: new Float32Array(width * height) };
  const patches = superpixelsOf(shrink(pixels, SALIENCY_PIXELS), PATCHES);
  const small = shrink(pixels, CUT_PIXELS);
  const saliency = saliencyOf(patches).subject;
  const salient = spread(saliency, patches, small);
  const beside = spread(besideLikely(saliency, patches), patches, small);
  const known = Uint8Array.from(salient, (value, at) => knownOf(value, beside[at]! > 0));
  if (!known.includes(KNOWN.subject) || !known.includes(KNOWN.ground)) return nothing;
  const cut = Float32Array.from(segment(small, known));
  const whole = keepLargest(closeMask(cut, small.width, small.height, 2), small.width, small.height, PART_MIN);
  if (!isSubject(whole, salient, small) || !hasOutline(whole, small)) return nothing;
  const rough = resample(whole, small, pixels);
  const reach = Math.max(2, Math.round(EDGE_REACH * Math.max(width, height)));
  const soft = guidedFilter(rough, pixels, reach, EDGE_CONTRAST);
  return { width, height, found: true, share: soft.map((value) => smoothstep(0.12, 0.88, value)) };
}

/** 1 for patches that touch one that is likely the subject: they may have a part of it. */
function besideLikely(saliency: Float32Array, { neighbours }: Superpixels): Float32Array {
  return saliency.map((_, index) => ([...neighbours[index]!].some((near) => saliency[near]! >= LIKELY) ? 1 : 0));
}

function knownOf(saliency: number, isBeside: boolean): number {
  if (saliency >= CERTAIN) return KNOWN.subject;
  if (saliency >= LIKELY) return KNOWN.ratherSubject;
  return saliency >= UNLIKELY || isBeside ? KNOWN.ratherGround : KNOWN.ground;
}

/** Values of patches, pixel by pixel of another size. */
function spread(values: Float32Array, patches: Superpixels, { width, height }: Pixels): Float32Array {
  return Float32Array.from({ length: width * height }, (_, at) => {
    const x = Math.floor((((at % width) + 0.5) / width) * patches.width);
    const y = Math.floor(((Math.floor(at / width) + 0.5) / height) * patches.height);
    return values[patches.labels[y * patches.width + x]!]!;
  });
}

/** Whether what was cut out is a thing that stands somewhere, and not a part of a landscape or a pattern. */
function isSubject(mask: Float32Array, salient: Float32Array, { width, height }: Pixels): boolean {
  let [area, edge, common, joint] = [0, 0, 0, 0];
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (const [at, on] of mask.entries()) {
    const stoodOut = salient[at]! >= LIKELY;
    if (on > 0 && stoodOut) common++;
    if (on > 0 || stoodOut) joint++;
    if (on === 0) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    area++;
    if (x === 0 || y === 0 || x === width - 1) edge++;
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  }
  const share = area / mask.length;
  const isBand = right - left > width * BAND_WIDTH && right - left > (bottom - top) * 1.4;
  return (
    share >= AREA_MIN &&
    share <= AREA_MAX &&
    edge / (width + 2 * height) <= EDGE_MAX &&
    !isBand &&
    common / joint >= AGREEMENT_MIN
  );
}

/** Whether the colours on both sides of a mask's edge differ more than those of neighbours elsewhere. */
function hasOutline(mask: Float32Array, pixels: Pixels): boolean {
  const { width, height } = pixels;
  const apart = colourSteps(pixels);
  let [length, clear, steepness, texture, probes] = [0, 0, 0, 0, 0];
  for (let y = OUTLINE_REACH; y < height - OUTLINE_REACH; y++) {
    for (let x = OUTLINE_REACH; x < width - OUTLINE_REACH; x++) {
      const at = y * width + x;
      for (const step of [1, width]) {
        const across = () => apart(at - 2 * step, at + 3 * step);
        if (at % TEXTURE_EVERY === 0) {
          texture += across();
          probes++;
        }
        if (mask[at] === mask[at + step]) continue;
        const steps = across();
        length++;
        steepness += steps;
        if (steps > OUTLINE_STEPS) clear++;
      }
    }
  }
  const usual = texture / Math.max(1, probes);
  return clear > length * OUTLINE_CLEAR_MIN && steepness / length > usual * OUTLINE_STEEPER_MIN;
}

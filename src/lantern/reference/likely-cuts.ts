import type { Pixels } from '../paint/canvas.ts';
import { signsOf } from './cut-signs.ts';
import { worthOf } from './cut-worth.ts';
import { blur, closeMask, keepLargest, sharedArea } from './mask-tools.ts';
import { patchCuts } from './patch-cuts.ts';
import type { PatchView } from './patch-look.ts';
import type { Patchwork } from './patchwork.ts';
import { KNOWN, type Segment } from './segment.ts';
import { spreadPatches } from './superpixels.ts';

/** A cut of a picture, 1 where it is, and how well it likely agrees with the subject, about 0 to 1. */
export interface LikelyCut {
  readonly mask: Float32Array;
  readonly worth: number;
}

/** How far patches may be wrong about an outline, a share of the longer side; what is deeper in, or farther out, is sure. */
const REACH = 0.03;
const DEEP = 0.93;
const FAR = 0.04;
/** Parts of a subject are at least this share of the largest. */
const PART_MIN = 0.02;
/** A cut by pixels that agrees no better than this with its patches is another one. */
const SAME_MIN = 0.55;

/** The likeliest subject that patches tell, and how likely other cuts of the picture are by the same signs. */
export interface PatchJudge {
  /** Undefined where no patches could be a subject. */
  readonly best: LikelyCut | undefined;
  /** Of another cut; 0 where it has most of no patch. */
  worthOfMask(mask: Float32Array): number;
}

/** Judges by patches; cuts are told in the size of `small`. */
export function createPatchJudge(small: Pixels, { tellings, look }: PatchView): PatchJudge {
  const { patches } = look.patchwork;
  const cuts = patchCuts(look.patchwork, tellings, look.ground);
  const worths = signsOf(cuts, cuts, look).map((signs) => worthOf(signs));
  const best = worths.reduce((most, worth, index) => (worth > (worths[most] ?? -Infinity) ? index : most), 0);
  return {
    best: cuts[best] && {
      mask: spreadPatches(Float32Array.from(cuts[best]), patches, small),
      worth: worths[best]!,
    },
    worthOfMask(mask) {
      const chosen = patchesOf(mask, small, look.patchwork);
      const [signs] = signsOf([chosen], cuts, look);
      return signs !== undefined && chosen.includes(1) ? worthOf(signs) : 0;
    },
  };
}

/** The patches of which a mask has most. */
function patchesOf(mask: Float32Array, { width, height }: Pixels, { patches, sizes }: Patchwork): Uint8Array {
  const sums = new Float32Array(patches.count);
  for (const [at, label] of patches.labels.entries()) {
    const x = Math.floor((((at % patches.width) + 0.5) / patches.width) * width);
    const y = Math.floor(((Math.floor(at / patches.width) + 0.5) / patches.height) * height);
    sums[label]! += mask[y * width + x]!;
  }
  return Uint8Array.from(sums, (sum, patch) => (sum > sizes[patch]! / 2 ? 1 : 0));
}

/** Cuts along the pixels what patches tell roughly: the same where the cut by pixels is another thing. */
export function cutFinely(rough: Float32Array, pixels: Pixels, segment: Segment): Float32Array {
  const { width, height } = pixels;
  const near = blur(rough, width, height, Math.max(2, Math.round(REACH * Math.max(width, height))));
  const known = Uint8Array.from(near, (share, at) => {
    if (share > DEEP) return KNOWN.subject;
    if (share < FAR) return KNOWN.ground;
    return rough[at]! >= 0.5 ? KNOWN.ratherSubject : KNOWN.ratherGround;
  });
  if (!known.includes(KNOWN.ground)) return rough;
  const cut = Float32Array.from(segment(pixels, known, 0));
  const fine = keepLargest(closeMask(cut, width, height, 1), width, height, PART_MIN);
  const { common, one, other } = sharedArea(fine, rough);
  return common < (one + other - common) * SAME_MIN ? rough : fine;
}

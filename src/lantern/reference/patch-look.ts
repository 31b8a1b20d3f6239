import type { Pixels } from '../paint/canvas.ts';
import type { PatchLook } from './cut-signs.ts';
import { focusOf, type Focus } from './focus.ts';
import { patchworkOf } from './patchwork.ts';
import { inFocus, saliencyOf } from './saliency.ts';
import { shrink } from './scale-pixels.ts';
import { superpixelsOf, type Superpixels } from './superpixels.ts';
import { textureOf, textureOfPatches } from './texture.ts';

/** A picture by its patches, and what stands out in it, told in several ways. */
export interface PatchView {
  readonly patches: Superpixels;
  /** The detail of each pixel of the picture. */
  readonly texture: Float32Array;
  readonly focus: Focus;
  /** How much each patch stands out: by sharpness alone (where most is blurred), by colour and texture, and by these where it is sharp, too. */
  readonly bySharpness: Float32Array | undefined;
  readonly byColour: Float32Array;
  readonly byBoth: Float32Array | undefined;
  /** The tellings that patches are cut by, and what the cuts are judged by. */
  readonly tellings: readonly Float32Array[];
  readonly look: PatchLook;
}

/** Longer side in which is looked for what stands out, pixels, and in how many patches. */
const SALIENCY_PIXELS = 224;
const PATCHES = 260;
/** From this shallowness on, what stands out by being in focus is looked for too. */
const SHALLOW_MIN = 0.3;
/** From this on, a picture is parted by focus alone first. */
const PARTED_MIN = 0.3;

/** Looks at a picture by its patches. */
export function patchViewOf(pixels: Pixels): PatchView {
  const tiny = shrink(pixels, SALIENCY_PIXELS);
  const patches = superpixelsOf(tiny, PATCHES);
  const texture = textureOf(pixels);
  const felt = textureOfPatches(texture, pixels, patches);
  const focus = focusOf(pixels, patches);
  const plain = saliencyOf(patches, felt);
  const focused = focus.shallowness > SHALLOW_MIN ? saliencyOf(patches, felt, focus) : undefined;
  const bySharpness = focus.parted > PARTED_MIN ? inFocus(patches, felt, focus) : undefined;
  const { subject, ground } = focused ?? plain;
  const tellings = [subject, ...(bySharpness ? [bySharpness] : [])];
  return {
    patches,
    texture,
    focus,
    bySharpness,
    byColour: plain.subject,
    byBoth: focused?.subject,
    tellings,
    look: {
      patchwork: patchworkOf(patches, tiny, felt),
      texture: felt,
      ground,
      salient: ground.map((_, patch) => tellings.reduce((sum, telling) => sum + telling[patch]!, 0) / tellings.length),
      sharpness: focus.sharpness,
      shallowness: Math.max(focus.shallowness, focus.parted),
    },
  };
}

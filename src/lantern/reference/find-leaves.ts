import { smoothstep } from '../../base/interpolation.ts';
import type { ColourMaps } from './find-sky.ts';
import { blur, regionsOf } from './mask-tools.ts';

/** Hues of what grows, degrees, from dry grass to firs: none of the outer ones, all of the inner ones. Walls and wood are yellower. */
const HUES = [82, 100, 146, 170] as const;
const CHROMA = [0.025, 0.06] as const;
/** A pixel with such a step to its neighbours has texture; leaves have it everywhere, a smooth wall only beside its windows. */
const STEP = 0.013;
const TEXTURE_REACH = 3;
const TEXTURED = [0.72, 0.92] as const;
/** Waves lie along the rows; leaves lie every way. */
const LYING = [0.3, 0.55] as const;
/** Less than this share of a picture is an eye or a lime, and no tree. */
const AREA_MIN = 0.006;

/**
 * How much each pixel of a picture is of leaves or grass, 0 to 1: what is green or yellowish and has texture everywhere. `roughness` has the step of
 * each pixel to its neighbours, `lying` how much edges lie along the rows, `free` 1 where nothing else is.
 */
export function findLeaves(
  { width, height, chroma, hue }: ColourMaps,
  roughness: Float32Array,
  lying: Float32Array,
  free: Float32Array,
): Float32Array {
  const textured = blur(
    roughness.map((step) => (step > STEP ? 1 : 0)),
    width,
    height,
    TEXTURE_REACH,
  );
  const leaves = free.map(
    (share, at) =>
      share *
      leafy(hue[at]!, chroma[at]!) *
      smoothstep(TEXTURED[0], TEXTURED[1], textured[at]!) *
      (1 - smoothstep(LYING[0], LYING[1], lying[at]!)),
  );
  const near = blur(leaves, width, height, TEXTURE_REACH);
  const parts = near.map((share) => (share > 0.1 ? 1 : 0));
  for (const region of regionsOf(parts, width, height, 1))
    if (region.length < AREA_MIN * leaves.length) for (const at of region) near[at] = 0;
  return near;
}

function leafy(hue: number, chroma: number): number {
  const isHue = smoothstep(HUES[0], HUES[1], hue) * (1 - smoothstep(HUES[2], HUES[3], hue));
  return isHue * smoothstep(CHROMA[0], CHROMA[1], chroma);
}

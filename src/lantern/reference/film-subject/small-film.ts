import type { Affine } from '../../../base/affine.ts';

/** A film made small enough to be looked at as a whole. */
export interface SmallFilm {
  readonly width: number;
  readonly height: number;
  /** RGBA, 4 bytes a pixel, rows without a gap. */
  readonly frames: readonly Uint8ClampedArray[];
  /** Where what stood at a place of the first frame is in each frame, pixels of this size. */
  readonly path: readonly Affine[];
}

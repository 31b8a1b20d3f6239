import type { Pixels } from '../paint/canvas.ts';
import { shrink } from './scale-pixels.ts';
import type { Segment } from './segment.ts';
import { findSubject } from './subject-mask.ts';
import type { PictureMaps } from './user-picture.ts';

/** Longer side of the maps of a picture, pixels: a soft edge needs no more for a frame of twice that. */
const MAP_PIXELS = 1024;

/** Finds out what a picture shows, as maps of at most 1024 pixels a side. `pixels` are opaque. */
export function analysePicture(pixels: Pixels, segment: Segment): PictureMaps {
  return { subject: findSubject(shrink(pixels, MAP_PIXELS), segment) };
}

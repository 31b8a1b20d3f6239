import type { Pixels } from '../paint/canvas.ts';
import { backdropCut } from './backdrop-cut.ts';
import { findWindows } from './find-windows.ts';
import { blur } from './mask-tools.ts';
import { patchFill } from './patch-fill.ts';
import { reliefOf, smoothSkyOf, type Relief } from './relief.ts';
import { resample, shrink } from './scale-pixels.ts';
import type { Segment } from './segment.ts';
import { findSubject, type SubjectMask } from './subject-mask.ts';
import type { PictureMaps } from './user-picture.ts';
import { withTops } from './with-tops.ts';
import { withoutSky } from './without-sky.ts';

/** Longer side of the subject's mask, pixels: a soft edge needs no more for a frame of twice that. */
const MASK_PIXELS = 1024;
/** Longer side of the copy that is filled, and of the relief, which is smooth. */
const FILL_PIXELS = 256;
const RELIEF_PIXELS = 192;
/** The hole reaches so far beyond the subject, as a share of the longer side: light and lens mix its edge with the ground. */
const HOLE_MARGIN = 0.012;

/** A picture of which this share at least is see-through has been cut out already, and this share at least is left of it. */
const CLEAR_MIN = 0.03;
const LEFT_MIN = 0.01;

/** Finds out what a picture shows, as maps of at most 1024 pixels a side. What is see-through in it is not of its subject. */
export function analysePicture(pixels: Pixels, segment: Segment): PictureMaps {
  const seen = shrink(pixels, MASK_PIXELS);
  const rough = shrink(seen, RELIEF_PIXELS);
  const cut =
    alreadyCut(seen) ?? backdropCut(seen) ?? withoutSky(findSubject(seen, segment), smoothSkyOf(rough), rough);
  const first = reliefOf(rough, cut);
  const subject = withTops(cut, seen, first);
  const relief = subject === cut ? first : reliefOf(rough, subject);
  const windows = findWindows(seen, noWall(relief, seen));
  const small = shrink(seen, FILL_PIXELS);
  const withFill = (mask: SubjectMask) => ({ subject: mask, fill: patchFill(small, holeOf(mask, small)) });
  if (subject.found) return { relief, windows, ...withFill(subject) };
  const { guess, ...nothing } = subject;
  if (guess === undefined) return { subject: nothing, relief, windows };
  return { subject: nothing, relief, windows, guess: withFill({ ...nothing, found: true, share: guess }) };
}

/** The subject of a picture that came cut out; undefined when it is opaque. */
function alreadyCut({ width, height, data }: Pixels): SubjectMask | undefined {
  const share = new Float32Array(width * height);
  let left = 0;
  for (let at = 0; at < share.length; at++) {
    share[at] = data[at * 4 + 3]! / 255;
    left += share[at]! / share.length;
  }
  return left > 1 - CLEAR_MIN || left < LEFT_MIN ? undefined : { width, height, found: true, share };
}

/** Where nobody builds a house. */
function noWall(relief: Relief, size: Pixels): Float32Array {
  const { sky, water, leaves } = relief;
  return resample(
    sky.map((share, at) => Math.max(share, water[at]!, leaves[at]!)),
    relief,
    size,
  );
}

function holeOf(subject: SubjectMask, small: Pixels): Float32Array {
  const reach = Math.max(1, Math.round(HOLE_MARGIN * Math.max(small.width, small.height)));
  return blur(resample(subject.share, subject, small), small.width, small.height, reach).map((share) =>
    share > 0.02 ? 1 : 0,
  );
}

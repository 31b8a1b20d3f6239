import type { Pixels } from '../paint/canvas.ts';
import { resample } from './scale-pixels.ts';
import type { SubjectMask } from './subject-mask.ts';

/** Of a subject so much may lie on sky or water by its soft edge, or by a blue coat that is taken for sky; more is a cut that went astray. */
const ASTRAY_MIN = 0.15;
/** A subject of which less than this share is left was none. */
const LEFT_MIN = 0.5;

/**
 * Takes out of a subject the sky, and the water that mirrors it, where much of it is that: a glow between clouds stands out as a lamp does. `open` has 1 for them,
 * in the size `size`, found without looking at the subject.
 */
export function withoutSky(
  subject: SubjectMask,
  open: Float32Array,
  size: Pick<Pixels, 'width' | 'height'>,
): SubjectMask {
  if (!subject.found) return subject;
  const sky = resample(open, size, subject);
  let [whole, astray] = [0, 0];
  for (let at = 0; at < sky.length; at++) {
    whole += subject.share[at]!;
    astray += subject.share[at]! * sky[at]!;
  }
  if (astray < whole * ASTRAY_MIN) return subject;
  const found = whole - astray > whole * LEFT_MIN;
  const share = subject.share.map((value, at) => (found ? value * (1 - sky[at]!) : 0));
  return { width: subject.width, height: subject.height, found, share };
}

import type { Pixels } from '../paint/canvas.ts';
import { blur, regionsOf } from './mask-tools.ts';

/** How far round a subject its ground is looked at, a share of the longer side. */
const ROUND = 0.06;
/** Codes are counted in so many bits each way, and everything has been seen so often at least. */
const BITS = 5;
const SEEN_MIN = 0.5;
/**
 * What looks so many times likelier to be ground than subject is ground, together with what is so many pixels round it. It is asked again without
 * what was found: while a hole counts as a part of the subject, it seems to look like it.
 */
const LIKELIER = [1.8, 2.4, 3.2, 4] as const;
const SURROUNDINGS = 2;
/** The least of a picture that is worth seeing through, and the most of a subject that it may be. */
const AREA_MIN = 0.0012;
const PART_MAX = 0.3;

/**
 * Where the ground of a subject is seen through it, between legs or behind a handle: parts of a 0/1 mask that look as what is round the mask does
 * and as nothing else in it. `felt` is the picture by its two main axes of colour (`withTexture`), of the mask's size. 1 where the ground is seen.
 */
export function seenThrough(mask: Float32Array, felt: Pixels): Float32Array {
  const { width, height, data } = felt;
  const near = blur(mask, width, height, Math.max(2, Math.round(ROUND * Math.max(width, height))));
  const looks = Uint16Array.from(
    { length: mask.length },
    (_, at) => ((data[at * 4]! >> (8 - BITS)) << BITS) | (data[at * 4 + 1]! >> (8 - BITS)),
  );
  const ground = frequencies(looks, (at) => mask[at] === 0 && near[at]! > 0);
  let open = new Float32Array(mask.length);
  for (const times of LIKELIER) {
    const known = open;
    const subject = frequencies(looks, (at) => mask[at] === 1 && known[at] === 0);
    const likelier = ground.map((often, look) => Math.log(often / subject[look]!));
    const ofSubject = mask.map((on, at) => (on === 1 ? likelier[looks[at]!]! : 0));
    const round = blur(ofSubject, width, height, SURROUNDINGS);
    open = mask.map((on, at) => (on === 1 && round[at]! > Math.log(times) ? 1 : 0));
  }
  const whole = mask.reduce((sum, on) => sum + on, 0);
  const out = new Float32Array(mask.length);
  for (const region of regionsOf(open, width, height, 1)) {
    if (region.length < AREA_MIN * mask.length || region.length > PART_MAX * whole) continue;
    for (const at of region) out[at] = 1;
  }
  return out;
}

/** How often each look is seen where `isOf` says so, shares of all. */
function frequencies(looks: Uint16Array, isOf: (at: number) => boolean): Float32Array {
  const counts = new Float32Array(1 << (BITS * 2)).fill(SEEN_MIN);
  let all = SEEN_MIN * counts.length;
  for (const [at, look] of looks.entries()) {
    if (!isOf(at)) continue;
    counts[look]!++;
    all++;
  }
  return counts.map((count) => count / all);
}

import { smoothstep } from '../../base/interpolation.ts';
import type { Pixels } from '../paint/canvas.ts';
import { blur } from './mask-tools.ts';

/** A share of a pixel from which on its colour is the subject's own. */
const OWN = 0.96;
/** How far within an edge light and lens mix it with the ground, and how far its colours are looked for, shares of the longer side. */
const MIXED = 0.0024;
const REACH = 0.009;
/** Of the soft edge, this much is cut off outside: what is mostly ground. */
const CHOKE = { from: 0.3, to: 0.92 } as const;

/**
 * A subject's own colours beyond its edge: the mean of its inner pixels within `reach` pixels, three numbers a pixel, and how many there
 * are, 0 to 1. `mask` has the subject's share of each pixel.
 */
export function ownColours(
  { width, height, data }: Pixels,
  mask: Float32Array,
  reach: number,
): { readonly colours: Float32Array; readonly weight: Float32Array } {
  const inner = mask.map((value) => (value > OWN ? 1 : 0));
  const weight = blur(inner, width, height, reach);
  const colours = new Float32Array(width * height * 3);
  for (let part = 0; part < 3; part++) {
    const sums = blur(
      inner.map((value, at) => value * data[at * 4 + part]!),
      width,
      height,
      reach,
    );
    for (let at = 0; at < sums.length; at++) colours[at * 3 + part] = weight[at]! > 0 ? sums[at]! / weight[at]! : 0;
  }
  return { colours, weight };
}

/** Takes what is left of its old ground out of the soft edge of a subject that is cut out, in place: there it has the colours of its inside. */
export function withoutOldGround(pixels: Pixels): void {
  const { width, height, data } = pixels;
  const long = Math.max(width, height);
  const share = Float32Array.from({ length: width * height }, (_, at) => data[at * 4 + 3]! / 255);
  const deep = blur(share, width, height, Math.max(1, Math.round(MIXED * long)));
  const own = ownColours(pixels, deep, Math.max(2, Math.round(REACH * long)));
  for (let at = 0; at < share.length; at++) {
    if (share[at] === 0) continue;
    data[at * 4 + 3] = 255 * smoothstep(CHOKE.from, CHOKE.to, share[at]!);
    // Where a whisker has no inside, what is seen is all that is known.
    const away = own.weight[at]! > 0 ? smoothstep(1, OWN - 0.3, deep[at]!) : 0;
    if (away === 0) continue;
    for (let part = 0; part < 3; part++)
      data[at * 4 + part] = data[at * 4 + part]! * (1 - away) + own.colours[at * 3 + part]! * away;
  }
}

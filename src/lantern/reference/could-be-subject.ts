import type { Pixels } from '../paint/canvas.ts';
import { regionsOf } from './mask-tools.ts';

/** A subject has at least and at most this share of the picture. */
const AREA_MIN = 0.006;
const AREA_MAX = 0.62;
/** A subject may touch this share of the upper, left and right edges: what touches more is ground or sky. */
const EDGE_MAX = 0.16;
/**
 * What reaches over this share of the width and is wider than high is a ridge, a shore or a wood, where it goes on beyond the side edges over this
 * share of its height: a car ends before them, of a fish they cut the tail.
 */
const BAND_WIDTH = 0.88;
const BAND_BEYOND = 0.5;
/** Where of several parts none is large, as shares of the picture and of them all, they are spots of something larger: the eyes of a cat. */
const SPOT_MAX = 0.04;
const SPOTS_SHARE = 0.7;

/** Whether what was cut out is a thing that stands somewhere, and not a part of a landscape or a pattern. */
export function couldBeSubject(mask: Float32Array, { width, height }: Pixels): boolean {
  let [area, edge, sides] = [0, 0, 0];
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (const [at, on] of mask.entries()) {
    if (on === 0) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    area++;
    if (x === 0 || y === 0 || x === width - 1) edge++;
    if (x === 0 || x === width - 1) sides++;
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  }
  const share = area / mask.length;
  const isBand =
    right - left > width * BAND_WIDTH && right - left > (bottom - top) * 1.4 && sides >= (bottom - top) * BAND_BEYOND;
  return (
    share >= AREA_MIN &&
    share <= AREA_MAX &&
    edge / (width + 2 * height) <= EDGE_MAX &&
    !isBand &&
    !isSpots(mask, width, height)
  );
}

function isSpots(mask: Float32Array, width: number, height: number): boolean {
  const parts = regionsOf(mask, width, height, 1).map(({ length }) => length);
  const largest = Math.max(...parts);
  const all = parts.reduce((sum, length) => sum + length, 0);
  return largest < mask.length * SPOT_MAX && largest < all * SPOTS_SHARE;
}

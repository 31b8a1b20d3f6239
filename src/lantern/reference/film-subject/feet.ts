import type { Affine } from '../../../base/affine.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { Foot } from '../inset.ts';
import { boxOf, regionsOf } from '../mask-tools.ts';
import type { FilmSubject } from './separate-subject.ts';

/** Who is cut by the lower edge stands on nothing that is seen: so near to it, a share of the height. */
const FREE = 0.02;
/** Whoever is less high than this share of the highest is no one who stands: a ball, a hand that the ground shows through. */
const HIGH_MIN = 0.4;
/** How much of the rows above the lowest one is looked at for how broad somebody stands, a share of the height. */
const FOOT_ROWS = 0.05;
/** Feet are where they are on the mean over so many frames before and after, of feet that are so near, a share of the width. */
const MEAN = { frames: 5, near: 0.04 } as const;
/** In this share of the frames somebody may be higher than what is taken for the highest: a mask is wrong now and then. */
const STRAY = 0.1;

/** Where everybody stands in each frame of a film, pixels of the frame; nobody whom the lower edge cuts. */
export function feetOf({ width, height, shares }: FilmSubject, frame: FrameSize): readonly (readonly Foot[])[] {
  const raw = shares.map((share) => feetIn(share, width, height));
  const scale = frame.width / width;
  return raw.map((own, index) => {
    const near = raw.slice(Math.max(0, index - MEAN.frames), index + MEAN.frames + 1).flat();
    return own.map((foot) => {
      const same = near.filter(({ x }) => Math.abs(x - foot.x) < width * MEAN.near);
      const mean = (pick: (foot: Foot) => number) =>
        (same.reduce((sum, each) => sum + pick(each), 0) / same.length) * scale;
      return {
        x: mean(({ x }) => x),
        y: mean(({ y }) => y),
        halfWidth: mean(({ halfWidth }) => halfWidth),
        high: mean(({ high }) => high),
      };
    });
  });
}

/** How high in the first frame the ground of whoever is farthest lies, pixels; undefined when nobody stands. */
export function highestFoot(
  feet: readonly (readonly Foot[])[],
  { width, height }: FrameSize,
  groundAt: (frameIndex: number) => Affine,
): number | undefined {
  const heights = feet.flatMap((each, index) => {
    if (each.length === 0) return [];
    const [, b, , d, , f] = groundAt(index);
    const down = (b * width) / 2 + (d * height) / 2 + f - height / 2;
    return Math.min(...each.map(({ y }) => y)) - down;
  });
  return heights.toSorted((one, other) => one - other)[Math.floor(heights.length * STRAY)];
}

function feetIn(share: Uint8Array, width: number, height: number): readonly Foot[] {
  const mask = Float32Array.from(share, (value) => (value > 127 ? 1 : 0));
  const bodies = regionsOf(mask, width, height, 1).map((region) => ({ region, box: boxOf(region, mask, width) }));
  const highest = Math.max(0, ...bodies.map(({ box }) => box.high));
  return bodies
    .filter(({ box }) => box.high >= highest * HIGH_MIN && box.bottom < height * (1 - FREE))
    .map(({ region, box }) => {
      let [left, right] = [width, 0];
      for (const at of region) {
        if (Math.floor(at / width) < box.bottom - height * FOOT_ROWS) continue;
        left = Math.min(left, at % width);
        right = Math.max(right, at % width);
      }
      return { x: (left + right) / 2, y: box.bottom, halfWidth: Math.max(2, (right - left) / 2), high: box.high };
    });
}

import { expect, test } from 'vitest';
import { IDENTITY } from '../../../base/affine.ts';
import { feetOf, highestFoot } from './feet.ts';

const [WIDTH, HEIGHT] = [160, 90];

/** Walkers, each with a left edge, an upper and a lower one. */
function shareOf(...bodies: readonly (readonly [left: number, top: number, bottom: number])[]): Uint8Array {
  return Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)];
    return bodies.some(([left, top, bottom]) => x >= left && x < left + 8 && y >= top && y <= bottom) ? 255 : 0;
  });
}

test('feetOf() finds everyone who stands, no ball in the air and nobody whom the lower edge cuts', () => {
  const share = shareOf([20, 10, 30], [60, 40, 60], [100, 20, 24], [130, 60, 89]);
  const [feet] = feetOf({ width: WIDTH, height: HEIGHT, shares: [share] }, { width: 320, height: 180 });
  expect(feet!.map(({ x, y, high }) => [Math.round(x), y, high])).toEqual([
    [47, 60, 42],
    [127, 120, 42],
  ]);
});

test('highestFoot() is where the farthest stands in the first frame, however the camera turned later', () => {
  const frame = { width: WIDTH, height: HEIGHT };
  const shares = Array.from({ length: 20 }, (_, index) => shareOf([20, 10 + index, 30 + index], [80, 40, 70]));
  const feet = feetOf({ width: WIDTH, height: HEIGHT, shares }, frame);
  expect(highestFoot(feet, frame, () => IDENTITY)).toBeLessThan(36);
  // All of the ground moved down with the walker.
  expect(highestFoot(feet, frame, (index) => [1, 0, 0, 1, 0, index])).toBeLessThanOrEqual(31);
  expect(highestFoot([], frame, () => IDENTITY)).toBeUndefined();
});

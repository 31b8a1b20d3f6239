import { expect, test } from 'vitest';
import { aimAt } from './aim-at.ts';

const FRAME = { width: 200, height: 100 };

/** A subject in a box of the frame. */
function boxed(left: number, right: number, top: number, bottom: number): Float32Array {
  return Float32Array.from({ length: FRAME.width * FRAME.height }, (_, at) => {
    const [x, y] = [at % FRAME.width, Math.floor(at / FRAME.width)];
    return x >= left && x <= right && y >= top && y <= bottom ? 1 : 0;
  });
}

/** Where a row is seen when all has grown to 1.3 times its size. */
const grown = (aim: number, row: number) => aim + (row - aim) * 1.3;

test('a camera aims at the upper part of a subject, and at the middle where there is none', () => {
  const { x, y } = aimAt(boxed(90, 110, 30, 70), FRAME);
  expect(x).toBeCloseTo(100, 0);
  expect(y).toBeGreaterThan(30);
  expect(y).toBeLessThan(50);
  expect(aimAt(boxed(1, 0, 1, 0), FRAME)).toEqual({ x: 100, y: 50 });
});

test('who is whole in the frame is so when all grows, and keeps the head where both do not fit', () => {
  const low = aimAt(boxed(90, 110, 30, 96), FRAME).y;
  expect(grown(low, 96)).toBeLessThan(100);
  expect(grown(low, 30)).toBeGreaterThan(0);
  expect(grown(aimAt(boxed(90, 110, 4, 97), FRAME).y, 4)).toBeGreaterThan(0);
  // Feet that the frame cuts are of no account.
  expect(grown(aimAt(boxed(90, 110, 8, 99), FRAME).y, 8)).toBeGreaterThan(0);
});

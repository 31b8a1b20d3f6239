import { expect, test } from 'vitest';
import { createOutlines } from './outlines.ts';

const frame = { width: 400, height: 200 };
const [WHITE, BLACK] = [0xffffffff, 0xff000000];

/** Stripes all over the left half, one upright line on the right. */
const words = Uint32Array.from({ length: frame.width * frame.height }, (_, at) => {
  const x = at % frame.width;
  return x < 200 ? ((x >> 1) % 2 === 0 ? WHITE : BLACK) : x < 300 ? WHITE : BLACK;
});

test('createOutlines() thins lines where they cover everything, and leaves one that stands alone', () => {
  const settings = { from: 74, full: 190, reachPixels: 1 };
  const [all, some] = [createOutlines(frame, settings), createOutlines(frame, { ...settings, shareMax: 0.16 })];
  all.trace(words);
  some.trace(words);
  const row = 100 * frame.width;
  const meanOf = (ink: Uint8Array) => ink.subarray(row + 40, row + 160).reduce((sum, value) => sum + value, 0) / 120;
  expect(meanOf(some.ink)).toBeLessThan(meanOf(all.ink) * 0.4);
  expect(some.ink[row + 299]).toBe(255);
});

import { expect, test } from 'vitest';
import type { Pixels } from '../paint/canvas.ts';
import { findContinuation, putContinuation } from './go-on-sideways.ts';

const [WIDTH, HEIGHT, ADDED, PERIOD] = [240, 120, 48, 24];
const NOBODY = new Float32Array(WIDTH * HEIGHT);

function picture(width: number, colourAt: (x: number, y: number) => readonly number[]): Pixels {
  const data = new Uint8ClampedArray(width * HEIGHT * 4);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < width; x++) data.set([...colourAt(x, y), 255], (y * width + x) * 4);
  return { width, height: HEIGHT, data };
}

/** Pennants that all fly to the right from their poles, before a sky. */
function pennants(x: number, y: number): readonly number[] {
  const along = ((x % PERIOD) + PERIOD) % PERIOD;
  if (along < 3) return [70, 50, 40];
  return y > 40 && y < 70 && along - 3 < 16 - Math.abs(y - 55) ? [200, 60, 50] : [120 + y / 4, 170, 230];
}

/** A picture that goes on beyond its right edge, or its left one. */
function goneOn(seen: Pixels, side: 'left' | 'right', subject = NOBODY): Pixels | undefined {
  const continuation = findContinuation(seen, subject, side, ADDED);
  if (continuation === undefined) return undefined;
  const room = picture(WIDTH + ADDED, () => [0, 0, 0]);
  const left = side === 'left' ? ADDED : 0;
  for (let y = 0; y < HEIGHT; y++)
    room.data.set(seen.data.subarray(y * WIDTH * 4, (y + 1) * WIDTH * 4), (y * room.width + left) * 4);
  putContinuation(room, seen, left, continuation);
  return room;
}

function meanApart(one: Pixels, other: Pixels): number {
  return one.data.reduce((sum, code, at) => sum + Math.abs(code - other.data[at]!), 0) / (one.data.length * 0.75);
}

test.each(['left', 'right'] as const)(
  'what repeats goes on beyond the %s edge as it is, and is not mirrored',
  (side) => {
    const room = goneOn(picture(WIDTH, pennants), side);
    const first = side === 'left' ? -ADDED : 0;
    expect(room).toBeDefined();
    expect(
      meanApart(
        room!,
        picture(WIDTH + ADDED, (x, y) => pennants(x + first, y)),
      ),
    ).toBeLessThan(2);
  },
);

test('light that grows towards an edge goes on without a step', () => {
  const lit = (x: number, y: number) => pennants(x, y).map((code) => code * (0.8 + (0.2 * x) / WIDTH));
  const room = goneOn(picture(WIDTH, lit), 'right')!;
  // Sky between two poles, within the edge and beyond it.
  const at = (x: number) => room.data[(20 * room.width + x) * 4 + 1]!;
  expect(Math.abs(at(WIDTH + 12) - at(WIDTH - 12))).toBeLessThan(8);
});

test('nobody has a double in what goes on', () => {
  const isThere = (x: number, y: number) => x > 96 && x < 130 && y > 30;
  const seen = picture(WIDTH, (x, y) => (isThere(x, y) ? [20, 200, 40] : pennants(x, y)));
  const subject = NOBODY.map((_, at) => (isThere(at % WIDTH, Math.floor(at / WIDTH)) ? 1 : 0));
  const room = goneOn(seen, 'right', subject)!;
  let greens = 0;
  for (let at = 0; at < room.data.length; at += 4)
    if ((at / 4) % room.width >= WIDTH && room.data[at + 1]! > room.data[at]! + 100) greens++;
  expect(greens).toBe(0);
});

test('nothing goes on where nothing fits', () => {
  expect(
    goneOn(
      picture(WIDTH, (x) => [x, 255 - x, 128]),
      'right',
    ),
  ).toBeUndefined();
});

import { expect, test } from 'vitest';
import { hash2 } from '../../base/random.ts';
import type { Pixels } from '../paint/canvas.ts';
import { backdropCut } from './backdrop-cut.ts';
import { isFlat } from './is-flat.ts';
import { reliefOf } from './relief.ts';

const [WIDTH, HEIGHT] = [192, 128];

function picture(colourAt: (x: number, y: number) => readonly number[]): Pixels {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) data.set([...colourAt(x, y), 255], (y * WIDTH + x) * 4);
  return { width: WIDTH, height: HEIGHT, data };
}

const grain = (x: number, y: number) => (hash2(x, y) - 0.5) * 8;
/** A bottle with a label before white paper, as a camera sees it. */
const bottle = picture((x, y) => {
  const isBottle = Math.abs(x - 96) < 22 && y > 20 && y < 110;
  const level = isBottle ? (y > 50 && y < 80 ? 110 : 236 - Math.abs(x - 90)) : 248 + grain(x, y) / 2;
  return [level, isBottle && y > 50 && y < 80 ? 160 : level, level];
});
const screenshot = picture((x, y) =>
  x < 40 ? [31, 41, 55] : y > 30 && y < 110 && x % 20 < 9 ? [59, 130, 246] : [243, 244, 246],
);
const landscape = picture((x, y) => {
  const level = grain(x, y);
  return y < 60
    ? [120 + y + level, 170 + y / 2 + level, 235 + level / 2]
    : [96 + level, 130 - y / 3 + level, 60 + level];
});
/** A face before a grey wall, cut by the lower edge. */
const portrait = picture((x, y) => {
  const isThere = Math.hypot(x - 96, y - 50) < 28 || (y > 80 && Math.abs(x - 96) < 20 + (y - 80));
  const level = grain(x, y);
  return isThere ? [190 + level, 140 + level, 110 + level] : [150 + level, 150 + level, 152 + level];
});

test.each([
  ['a bottle on white', bottle, true],
  ['a screenshot', screenshot, true],
  ['a landscape', landscape, false],
  ['a portrait', portrait, false],
] as const)('isFlat() of %s', (_, pixels, expected) => {
  expect(isFlat(pixels)).toBe(expected);
});

test('what is flat is not bent by a camera that goes by: all of it is as far as its subject', () => {
  const share = Float32Array.from({ length: WIDTH * HEIGHT }, (_, at) => (at / WIDTH > 50 && at / WIDTH < 80 ? 1 : 0));
  const { nearness, subjectNearness } = reliefOf(bottle, { width: WIDTH, height: HEIGHT, found: true, share });
  for (const value of nearness) expect(value).toBeCloseTo(subjectNearness, 5);
});

test('backdropCut() cuts out a white bottle on white as a whole, and nothing of a landscape', () => {
  const cut = backdropCut(bottle)!;
  const at = (x: number, y: number) => cut.share[y * WIDTH + x]!;
  for (const y of [26, 64, 104]) expect(at(96, y)).toBeGreaterThan(0.9);
  for (const x of [20, 66, 126, 170]) expect(at(x, 64)).toBeLessThan(0.1);
  expect(backdropCut(landscape)).toBeUndefined();
  expect(backdropCut(portrait)).toBeUndefined();
});

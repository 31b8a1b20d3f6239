import { expect, test } from 'vitest';
import type { Pixels } from '../paint/canvas.ts';
import { airNearnessOf } from './air-nearness.ts';

const [WIDTH, HEIGHT, HORIZON] = [192, 128, 0.5];
const FAR = 1 / 60;
const planeAt = (row: number) => Math.max(0, row / HEIGHT - HORIZON) * 0.6;
/** A house on the left, its foot well below the horizon, and low hills behind. */
const HOUSE = { right: 80, top: 12, foot: 88 };

function street(colourAt: (x: number, y: number) => readonly number[]): Pixels {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) data.set([...colourAt(x, y), 255], (y * WIDTH + x) * 4);
  return { width: WIDTH, height: HEIGHT, data };
}

const isHouse = (x: number, y: number) => x < HOUSE.right && y >= HOUSE.top && y < HOUSE.foot;
const isSky = (x: number, y: number) => y < HORIZON * HEIGHT - 4 && !isHouse(x, y);

function nearnessOf(hasHouse: boolean): (x: number, y: number) => number {
  const seen = street((x, y) => {
    if (hasHouse && isHouse(x, y)) return y % 24 < 8 && x % 20 < 9 ? [70, 80, 100] : [190, 120, 90];
    if (y < HORIZON * HEIGHT - 4) return [170, 200, 235];
    return y < HORIZON * HEIGHT ? [110, 130, 140] : [120, 118, 112];
  });
  const sky = Float32Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)];
    return (hasHouse ? isSky(x, y) : y < HORIZON * HEIGHT - 4) ? 1 : 0;
  });
  const near = airNearnessOf(seen, {
    sky,
    water: new Float32Array(sky.length),
    horizon: HORIZON,
    planeAt,
    far: FAR,
    risesTo: (metres, nearness) => 1.1 * HEIGHT * (metres - 1.6) * nearness,
  });
  return (x, y) => near[y * WIDTH + x]!;
}

test('the air before a house is the same from its foot to its roof', () => {
  const at = nearnessOf(true);
  const [foot, middle, roof] = [at(30, HOUSE.foot - 6), at(30, 56), at(30, 24)];
  expect(foot).toBeGreaterThan(FAR * 2);
  expect(middle / foot).toBeGreaterThan(0.85);
  expect(roof / foot).toBeGreaterThan(0.85);
  expect(roof / foot).toBeLessThan(1.15);
});

test('the ground comes out of the haze row by row, and hills stay in it', () => {
  for (const hasHouse of [true, false]) {
    const at = nearnessOf(hasHouse);
    expect(at(170, 62)).toBeLessThan(FAR * 1.6);
    for (let y = 72; y < HEIGHT - 4; y += 6) expect(at(170, y + 4)).toBeGreaterThan(at(170, y));
  }
});

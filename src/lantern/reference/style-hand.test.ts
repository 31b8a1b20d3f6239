import { expect, test } from 'vitest';
import { hash2 } from '../../base/random.ts';
import type { Pixels } from '../paint/canvas.ts';
import { handOf } from './style-hand.ts';

const [WIDTH, HEIGHT] = [320, 200];

/** A sky over a meadow: `brush` is how much strokes of some pixels differ, steps of 256; `colour` how much of its colour is left. */
function picture(brush: number, colour = 1, light = 0): Pixels {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(255);
  for (let at = 0; at < WIDTH * HEIGHT; at++) {
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)];
    const own = y < 90 ? [120 + y / 2, 170, 220] : [96, 140 - y / 4, 60];
    const grey = own.reduce((sum, part) => sum + part, 0) / 3;
    const stroke = (hash2(Math.floor((x + 2 * y) / 4), Math.floor(y / 2)) - 0.5) * brush;
    for (let part = 0; part < 3; part++) data[at * 4 + part] = grey + (own[part]! - grey) * colour + stroke + light;
  }
  return { width: WIDTH, height: HEIGHT, data };
}

test('handOf() tells brushes, thick paint, and pictures without colour from a photograph', () => {
  expect(handOf(picture(0))).toBeUndefined();
  expect(handOf(picture(2))).toBeUndefined();
  expect(handOf(picture(14))).toBe('oil');
  expect(handOf(picture(90))).toBe('van-gogh');
  expect(handOf(picture(0, 0))).toBe('black-and-white');
  expect(handOf(picture(0, 0, 90))).toBe('ink-wash');
});

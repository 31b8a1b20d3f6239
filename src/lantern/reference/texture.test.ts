import { expect, test } from 'vitest';
import { hash2 } from '../../base/random.ts';
import type { Pixels } from '../paint/canvas.ts';
import { ownColours, withoutOldGround } from './own-colours.ts';
import { saliencyOf } from './saliency.ts';
import { seenThrough } from './see-through.ts';
import { superpixelsOf } from './superpixels.ts';
import { textureOf, textureOfPatches, withTexture } from './texture.ts';

const SIZE = { width: 160, height: 120 };

function painted(colourAt: (x: number, y: number) => readonly [number, number, number, number?]): Pixels {
  const data = new Uint8ClampedArray(SIZE.width * SIZE.height * 4);
  for (let at = 0; at < SIZE.width * SIZE.height; at++) {
    const [red, green, blue, alpha = 255] = colourAt(at % SIZE.width, Math.floor(at / SIZE.width));
    data.set([red, green, blue, alpha], at * 4);
  }
  return { ...SIZE, data };
}

function maskOf(isOn: (x: number, y: number) => boolean): Float32Array {
  return Float32Array.from({ length: SIZE.width * SIZE.height }, (_, at) =>
    isOn(at % SIZE.width, Math.floor(at / SIZE.width)) ? 1 : 0,
  );
}

const isAnimal = (x: number, y: number) => Math.hypot((x - 80) / 34, (y - 64) / 30) < 1;

test.each([
  ['in focus before what is not', 40, 3],
  ['of short hair in high grass', 4, 44],
])('saliencyOf() finds somebody of the colour of the ground, %s', (_, own, ground) => {
  const pixels = painted((x, y) => {
    const grey = 120 + (hash2(x, y) - 0.5) * (isAnimal(x, y) ? own : ground);
    return [grey + 20, grey, grey - 30];
  });
  const patches = superpixelsOf(pixels, 120);
  const { subject } = saliencyOf(patches, textureOfPatches(textureOf(pixels), pixels, patches));
  const meanOf = (isIn: (x: number, y: number) => boolean) => {
    const on = [...maskOf(isIn).entries()].filter(([, value]) => value === 1);
    return on.reduce((sum, [at]) => sum + subject[patches.labels[at]!]!, 0) / on.length;
  };
  expect(meanOf((x, y) => Math.hypot((x - 80) / 24, (y - 64) / 20) < 1)).toBeGreaterThan(0.5);
  expect(meanOf((x, y) => x < 16 || x > 144 || y < 10)).toBeLessThan(0.15);
});

test('seenThrough() opens what is between legs, and no coat that is a little like the ground', () => {
  const isBetween = (x: number, y: number) => x > 66 && x < 94 && y > 66 && y < 94;
  const isCoat = (x: number, y: number) => x > 60 && x < 100 && y > 38 && y < 60;
  const pixels = painted((x, y) => {
    const grain = (hash2(x, y) - 0.5) * 20;
    if (!isAnimal(x, y) || isBetween(x, y)) return [90 + grain, 130 + grain, 60 + grain];
    return isCoat(x, y) ? [120 + grain, 150 + grain, 110 + grain] : [150 + grain, 90 + grain, 50 + grain];
  });
  const mask = maskOf(isAnimal);
  const open = seenThrough(mask, withTexture(pixels, textureOf(pixels)));
  const shareOf = (isIn: (x: number, y: number) => boolean) => {
    const inside = maskOf((x, y) => isIn(x, y) && isAnimal(x, y));
    return open.reduce((sum, value, at) => sum + value * inside[at]!, 0) / inside.reduce((sum, on) => sum + on, 0);
  };
  expect(shareOf(isBetween)).toBeGreaterThan(0.75);
  expect(shareOf((x, y) => !isBetween(x, y))).toBeLessThan(0.02);
});

test('withoutOldGround() gives a soft edge the colour of the inside', () => {
  const away = (x: number, y: number) => (30 - Math.hypot(x - 80, y - 60)) / 2;
  const pixels = painted((x, y) => {
    const share = Math.min(1, Math.max(0, away(x, y)));
    return [
      200 * share + 255 * (1 - share),
      40 * share + 255 * (1 - share),
      40 * share + 255 * (1 - share),
      share * 255,
    ];
  });
  withoutOldGround(pixels);
  for (let at = 0; at < SIZE.width * SIZE.height; at++)
    if (pixels.data[at * 4 + 3]! > 8) expect(pixels.data[at * 4 + 1]).toBeLessThan(80);
  const mask = maskOf((x, y) => away(x, y) >= 1);
  expect(ownColours(pixels, mask, 3).weight[60 * SIZE.width + 140]).toBe(0);
});

import { expect, test } from 'vitest';
import { skia } from '../../engines/lantern/skia.ts';
import { createWaterLight } from './water-light.ts';
import { CELL_PIXELS, warpGrid } from './warp.ts';

const FRAME = { width: 320, height: 192 };
/** A lake over the lower half of a frame, lighter toward the horizon. */
function lake() {
  const context = skia.createCanvas(FRAME.width, FRAME.height).getContext('2d');
  const shades = context.createLinearGradient(0, 96, 0, FRAME.height);
  shades.addColorStop(0, '#b8c8d8');
  shades.addColorStop(1, '#40586c');
  context.fillStyle = shades;
  context.fillRect(0, 0, FRAME.width, FRAME.height);
  const grid = warpGrid(FRAME);
  const nothing = new Float32Array(grid.columns * grid.rows);
  for (let node = 0; node < nothing.length; node++)
    grid.from.set([(node % grid.columns) * CELL_PIXELS, Math.floor(node / grid.columns) * CELL_PIXELS], node * 2);
  const water = nothing.map((_, node) => (Math.floor(node / grid.columns) > 6 ? 1 : 0));
  const nodes = {
    grid,
    nearness: nothing,
    airNearness: nothing,
    around: nothing,
    sky: nothing,
    water,
    leaves: nothing,
    fire: nothing,
    smoke: nothing,
  };
  const light = createWaterLight(skia, context.getImageData(0, 0, FRAME.width, FRAME.height), nodes, {
    horizon: 92,
    focal: 220,
  })!;
  return (seconds: number) => {
    const copy = skia.createCanvas(FRAME.width, FRAME.height).getContext('2d');
    copy.drawImage(context.canvas, 0, 0);
    light.paint(copy, nodes, seconds, 2);
    return copy.getImageData(0, 0, FRAME.width, FRAME.height).data;
  };
}

/** Mean difference of two frames between two rows, codes. */
function apart(one: Uint8ClampedArray, other: Uint8ClampedArray, top: number, bottom: number): number {
  let sum = 0;
  for (let at = top * FRAME.width * 4; at < bottom * FRAME.width * 4; at++) sum += Math.abs(one[at]! - other[at]!);
  return sum / ((bottom - top) * FRAME.width * 3);
}

test('createWaterLight() plays on the water alone, begins with the picture and runs without a leap', () => {
  const at = lake();
  const first = at(0);
  expect(apart(first, at(2), 0, 96)).toBe(0);
  expect(apart(first, at(2), 128, 192)).toBeGreaterThan(1.5);
  const frame = apart(at(2), at(2 + 1 / 24), 128, 192);
  const half = apart(at(2), at(2.5), 128, 192);
  expect(frame).toBeGreaterThan(0.1);
  expect(frame).toBeLessThan(half * 0.5);
});

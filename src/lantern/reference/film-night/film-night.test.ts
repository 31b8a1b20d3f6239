import { expect, test } from 'vitest';
import { hash2 } from '../../../base/random.ts';
import type { Affine } from '../../../base/affine.ts';
import { fading, freeIn, nightIn } from './film-night.ts';

const [WIDTH, HEIGHT, FRAMES] = [480, 270, 9];
/** The camera pans over the house. */
const wayOf = (frame: number): Affine => [1, 0, 0, 1, -4 * frame, frame];
const inWindow = (x: number, y: number) =>
  x > 120 && x < 400 && (x - 120) % 60 < 26 && y > 90 && y < 220 && (y - 90) % 65 < 38;
const inHouse = (x: number, y: number) => x > 100 && x < 420 && y > 70 && y < 240;
/** Somebody in dark clothes goes past the windows. */
const passer = (x: number, y: number, frame: number) => Math.abs(x - 60 - 40 * frame) < 22 && y > 120;

function frameOf(frame: number): Uint8ClampedArray {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(255);
  const [, , , , e, f] = wayOf(frame);
  for (let at = 0; at < WIDTH * HEIGHT; at++) {
    const [u, v] = [at % WIDTH, Math.floor(at / WIDTH)];
    const [x, y] = [u - e, v - f];
    const colour = passer(x, y, frame)
      ? [150, 30, 30]
      : inWindow(x, y)
        ? [44, 48, 56]
        : inHouse(x, y)
          ? [168, 112, 88]
          : y < 210
            ? [150, 185, 230]
            : [96, 118, 66];
    const grain = (hash2(at, frame) - 0.5) * 10;
    for (let part = 0; part < 3; part++) data[at * 4 + part] = colour[part]! + grain;
  }
  return data;
}

const frames = Array.from({ length: FRAMES }, (_, frame) => frameOf(frame));
const path = frames.map((_, frame) => wayOf(frame));
const { night, panes, plate } = nightIn({ width: WIDTH, height: HEIGHT, frames, path });

test('nightIn() finds windows and sky where they are in the first frame, though the camera turns and somebody passes', () => {
  expect(panes.length).toBeGreaterThanOrEqual(8);
  for (const { left, top, width, height } of panes)
    expect(inWindow(night.left + left + width / 2, night.top + top + height / 2)).toBe(true);
  const skyAt = (x: number, y: number) => night.sky[(y - night.top) * night.width + x - night.left]!;
  expect(skyAt(240, 20)).toBeGreaterThan(200);
  expect(skyAt(250, 150)).toBeLessThan(40);
  // To the pixel: between house and sky no rim of the day is left.
  expect(skyAt(250, 67)).toBeGreaterThan(230);
  expect(skyAt(250, 75)).toBeLessThan(40);
});

test('freeIn() is 0 for a window that somebody is before, and 1 for the others', () => {
  for (const pane of panes) {
    const [x, y] = [night.left + pane.left + pane.width / 2, night.top + pane.top + pane.height / 2];
    for (const [frame, data] of frames.entries()) {
      const free = freeIn(pane, plate, { width: WIDTH, height: HEIGHT, data }, path[frame]!);
      const away = Math.abs(x - 60 - 40 * frame);
      if (y > 130 && away < 8) expect(free).toBe(0);
      if (y < 110 || away > 40) expect(free).toBe(1);
    }
  }
});

test('fading() takes its time before and after somebody passes', () => {
  const seen = fading(Float32Array.from({ length: 48 }, (_, frame) => (frame > 20 && frame < 26 ? 0 : 1)));
  expect(seen[0]).toBe(255);
  expect(seen[23]).toBe(0);
  for (let frame = 1; frame < seen.length; frame++)
    expect(Math.abs(seen[frame]! - seen[frame - 1]!)).toBeLessThan(255 / 8);
});

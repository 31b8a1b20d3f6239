import { expect, test } from 'vitest';
import { hash2 } from '../base/random.ts';
import { loadOpenCv } from './opencv.ts';
import { createMotionTracker } from './track-motion.ts';

const SIZE = { width: 240, height: 136 };

/** A wall of blotches, seen by a camera that is shifted and has come nearer; somebody crosses it. */
function wall(shiftX: number, shiftY: number, zoom: number, walkerX: number): Uint8Array {
  const { width, height } = SIZE;
  return Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    if (Math.abs(x - walkerX) < 16 && y > 50) return (x + y) % 7 < 3 ? 230 : 20;
    return 60 + 130 * smoothNoise(((x - width / 2) / zoom + shiftX) / 9, ((y - height / 2) / zoom + shiftY) / 9);
  });
}

function smoothNoise(x: number, y: number): number {
  const [i, j] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [x - i, y - j];
  const mix = (a: number, b: number, t: number) => a + (b - a) * t;
  return mix(mix(hash2(i, j), hash2(i + 1, j), u), mix(hash2(i, j + 1), hash2(i + 1, j + 1), u), v);
}

test('next() follows a wall that moves and comes nearer, whoever crosses it', async () => {
  const tracker = createMotionTracker(await loadOpenCv(), SIZE.width, SIZE.height);
  const frames = 30;
  let map: readonly number[] = [];
  for (let frame = 0; frame < frames; frame++)
    map = tracker.next(wall(frame * 0.8, frame * -0.3, 1 + frame * 0.003, 20 + frame * 6));
  tracker.close();
  const zoom = 1 + (frames - 1) * 0.003;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = map;
  expect(Math.abs(a - zoom) + Math.abs(d - zoom)).toBeLessThan(0.02);
  expect(Math.abs(b) + Math.abs(c)).toBeLessThan(0.02);
  // Where the middle of the first frame has gone to.
  const [x, y] = [a * 120 + c * 68 + e, b * 120 + d * 68 + f];
  expect(Math.abs(x - (120 - 29 * 0.8 * zoom))).toBeLessThan(1);
  expect(Math.abs(y - (68 + 29 * 0.3 * zoom))).toBeLessThan(1);
});

test('next() takes a scene without anything to hold on to, and a cut, for a camera that stands', async () => {
  const tracker = createMotionTracker(await loadOpenCv(), SIZE.width, SIZE.height);
  const flat = new Uint8Array(SIZE.width * SIZE.height).fill(90);
  tracker.next(flat);
  expect(tracker.next(flat)).toEqual([1, 0, 0, 1, 0, 0]);
  expect(tracker.next(wall(0, 0, 1, -99))).toEqual([1, 0, 0, 1, 0, 0]);
  tracker.close();
});

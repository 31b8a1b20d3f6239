import { expect, test } from 'vitest';
import { hash2 } from '../../base/random.ts';
import type { Pixels } from '../paint/canvas.ts';
import { couldBeSubject } from './could-be-subject.ts';
import { focusOf } from './focus.ts';
import { blur } from './mask-tools.ts';
import { inFocus, saliencyOf } from './saliency.ts';
import { outlineFocus } from './subject-outline.ts';
import { superpixelsOf } from './superpixels.ts';
import { textureOf, textureOfPatches } from './texture.ts';

const SIZE = { width: 320, height: 240 };
const count = SIZE.width * SIZE.height;
const mid = (at: number) => Math.hypot(((at % SIZE.width) - 160) / 50, (Math.floor(at / SIZE.width) - 130) / 60) < 1;
const window = (at: number) => Math.hypot(((at % SIZE.width) - 70) / 34, (Math.floor(at / SIZE.width) - 60) / 34) < 1;

/** Tiles of two greys, of which a round part in the middle is in focus and the rest as blurred as `ground` pixels; a bright window behind. */
function photographed(ground: number): Pixels {
  const tiles = Float32Array.from({ length: count }, (_, at) => {
    const [x, y] = [at % SIZE.width, Math.floor(at / SIZE.width)];
    return window(at) ? 235 : (Math.floor(x / 30) + Math.floor(y / 30)) % 2 === 0 ? 70 : 150;
  });
  const behind = blur(blur(tiles, SIZE.width, SIZE.height, ground), SIZE.width, SIZE.height, ground);
  const data = new Uint8ClampedArray(count * 4);
  for (let at = 0; at < count; at++) {
    const light = (mid(at) ? tiles[at]! : behind[at]!) + (hash2(at, 5) - 0.5) * 6;
    data.set([light, light, light, 255], at * 4);
  }
  return { ...SIZE, data };
}

function meanOf(values: Float32Array, labels: Int32Array, isIn: (at: number) => boolean): number {
  const inside = [...labels.entries()].filter(([at, label]) => isIn(at) && !Number.isNaN(values[label]!));
  return inside.reduce((sum, [, label]) => sum + values[label]!, 0) / inside.length;
}

test('focusOf() tells what is sharp from what is blurred, whatever its grain', () => {
  const pixels = photographed(4);
  const patches = superpixelsOf(pixels, 120);
  const { sharpness, shallowness } = focusOf(pixels, patches);
  expect(shallowness).toBeGreaterThan(0.8);
  expect(meanOf(sharpness, patches.labels, mid)).toBeGreaterThan(0.7);
  expect(meanOf(sharpness, patches.labels, (at) => at < SIZE.width * 40)).toBeLessThan(0.2);
});

test('inFocus() finds what is sharp by that alone, and its outline is sharp as that of the window behind it is not', () => {
  const pixels = photographed(4);
  const patches = superpixelsOf(pixels, 120);
  const focus = focusOf(pixels, patches);
  expect(focus.parted).toBeGreaterThan(0.8);
  const subject = inFocus(patches, textureOfPatches(textureOf(pixels), pixels, patches), focus);
  expect(meanOf(subject, patches.labels, mid)).toBeGreaterThan(3 * meanOf(subject, patches.labels, window));
  const sharpShare = (isIn: (at: number) => boolean) =>
    outlineFocus(
      Float32Array.from({ length: count }, (_, at) => (isIn(at) ? 1 : 0)),
      SIZE,
      focus,
    );
  // Half of its outline is where both are of one grey.
  expect(sharpShare(mid)).toBeGreaterThan(0.35);
  expect(sharpShare(window)).toBeLessThan(0.2);
});

test('outlineFocus() tells nothing of a picture that is sharp all over', () => {
  const pixels = photographed(0);
  const focus = focusOf(pixels, superpixelsOf(pixels, 120));
  expect(focus.parted).toBe(0);
  expect(outlineFocus(new Float32Array(count).fill(1, 5000, 9000), SIZE, focus)).toBe(1);
});

test('focusOf() tells nothing of a picture that is sharp all over', () => {
  const pixels = photographed(0);
  expect(focusOf(pixels, superpixelsOf(pixels, 120)).shallowness).toBeLessThan(0.2);
});

test('saliencyOf() prefers what is in focus to a bright window behind it', () => {
  const pixels = photographed(4);
  const patches = superpixelsOf(pixels, 120);
  const texture = textureOfPatches(textureOf(pixels), pixels, patches);
  const { subject } = saliencyOf(patches, texture, focusOf(pixels, patches));
  expect(meanOf(subject, patches.labels, mid)).toBeGreaterThan(2 * meanOf(subject, patches.labels, window));
});

test('couldBeSubject() takes what is wide for a car where it ends before the edges, and for a ridge where it goes on', () => {
  const boxed = (left: number, right: number) =>
    Float32Array.from({ length: count }, (_, at) => {
      const [x, y] = [at % SIZE.width, Math.floor(at / SIZE.width)];
      return x >= left && x <= right && y > 80 && y < 180 ? 1 : 0;
    });
  expect(couldBeSubject(boxed(8, 311), SIZE as Pixels)).toBe(true);
  expect(couldBeSubject(boxed(20, 319), SIZE as Pixels)).toBe(false);
});

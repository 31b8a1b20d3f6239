import { expect, test } from 'vitest';
import { figure, portraitIn } from '../../../test/support/picture-scenes.ts';
import { skia } from '../../engines/lantern/skia.ts';
import type { Pixels } from '../paint/canvas.ts';
import { shareOfPortrait, shareOfWhole, viewOf } from './subject-view.ts';

/** Somebody cut out, `size` pixels high, of whom the picture shows so much from the top. */
function cut(size: number, share: number, coat = '#b3262e'): Pixels {
  const [width, height] = [Math.round(size * 0.4), Math.round(size * share)];
  const target = skia.createCanvas(width, height).getContext('2d');
  figure(width / 2, size, size, coat)(target);
  return target.getImageData(0, 0, width, height);
}

test('shareOfWhole() finds how much of somebody a picture shows', () => {
  const whole = viewOf(cut(400, 1));
  for (const share of [0.35, 0.5, 0.75])
    expect(Math.abs((shareOfWhole(viewOf(cut(900, share)), whole) ?? 0) - share)).toBeLessThan(0.07);
  expect(shareOfWhole(viewOf(cut(500, 1)), whole)).toBeGreaterThan(0.9);
});

test('viewOf() tells detail and the clearness of an edge', () => {
  const sharp = cut(400, 1);
  expect(viewOf(sharp).pixelsHigh).toBe(400);
  const faded = { ...sharp, data: sharp.data.map((value, at) => (at % 4 === 3 ? value * 0.6 : value)) };
  expect(viewOf(faded).frayed).toBeGreaterThan(viewOf(sharp).frayed + 0.5);
});

test('shareOfPortrait() tells a bust by how large its head is, and that a figure is whole', () => {
  const target = skia.createCanvas(640, 400).getContext('2d');
  portraitIn(target, '#2c6e5a');
  const share = shareOfPortrait(target.getImageData(190, 68, 270, 332));
  expect(share).toBeGreaterThan(0.2);
  expect(share).toBeLessThan(0.45);
  expect(shareOfPortrait(cut(400, 1))).toBe(1);
});

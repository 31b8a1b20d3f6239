import { expect, test } from 'vitest';
import { skia } from '../../engines/lantern/skia.ts';
import { goOnBeyond } from './beyond-edges.ts';

const [SIDE, MARGIN] = [100, 10];

/** How many pixels of a row of the canvas are covered when a subject with these pixels goes on. */
function widthsOf(isOn: (x: number, y: number) => boolean): (y: number) => number {
  const context = skia.createCanvas(SIDE + 2 * MARGIN, SIDE + 2 * MARGIN).getContext('2d');
  const own = context.createImageData(SIDE, SIDE);
  for (let at = 0; at < SIDE * SIDE; at++)
    if (isOn(at % SIDE, Math.floor(at / SIDE))) own.data.set([200, 120, 80, 255], at * 4);
  goOnBeyond(context, own, MARGIN);
  const { data, width } = context.getImageData(0, 0, SIDE + 2 * MARGIN, SIDE + 2 * MARGIN);
  return (y) =>
    Array.from({ length: width }, (_, x) => data[(y * width + x) * 4 + 3]!).filter((alpha) => alpha > 0).length;
}

test('goOnBeyond() lets shoulders go on spreading below, and nothing where nobody is', () => {
  const widthAt = widthsOf((x, y) => y > 50 && Math.abs(x - 50) < 10 + (y - 50) * 0.4);
  const cut = Math.ceil((10 + 49 * 0.4) * 2 - 1);
  expect(widthAt(MARGIN + SIDE)).toBeGreaterThanOrEqual(cut - 2);
  expect(widthAt(MARGIN + SIDE + MARGIN - 1)).toBeGreaterThan(cut + 4);
  expect(widthAt(0)).toBe(0);
});

test('goOnBeyond() closes the crown of a head above', () => {
  const widthAt = widthsOf((x, y) => Math.hypot(x - 50, y - 36) < 37.5);
  expect(widthAt(MARGIN - 1)).toBeGreaterThan(0);
  expect(widthAt(MARGIN - 4)).toBeLessThan(widthAt(MARGIN - 1));
  expect(widthAt(0)).toBe(0);
});

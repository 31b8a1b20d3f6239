import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCover } from './cover.ts';

const SIZE = { width: 480, height: 270 };
/** A picture of 480 pixels has tiles of 2. */
const TILE = 2;

/** Quarters of a pixel. */
const coordinate = fc.integer({ min: -240, max: 2160 }).map((quarters) => quarters / 4);
const box = fc
  .tuple(coordinate, coordinate, coordinate, coordinate)
  .map(([a, b, c, d]) => [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] as const);
const polygon = fc.array(coordinate, { minLength: 6, maxLength: 10 }).filter((corners) => corners.length % 2 === 0);

test('hides() never hides a point that no box and no convex polygon covers', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 5 }), fc.array(polygon, { maxLength: 5 }), box, (boxes, polygons, asked) => {
      const cover = createCover(SIZE);
      for (const each of boxes) cover.addBox(...each);
      for (const each of polygons) cover.addPolygon(each, 0, each.length);
      if (!cover.hides(...asked)) return;
      const [left, high, right, low] = asked;
      for (let step = 0; step <= 6; step++) {
        for (let down = 0; down <= 6; down++) {
          const x = left + ((right - left) * step) / 6;
          const y = high + ((low - high) * down) / 6;
          if (x <= 0 || y <= 0 || x >= SIZE.width || y >= SIZE.height) continue;
          const covered =
            boxes.some(([l, h, r, b]) => x >= l && x <= r && y >= h && y <= b) ||
            polygons.some((corners) => isInside(corners, x, y));
          expect(covered).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('hides() hides what lies a tile within an opaque box or polygon, and nothing after clear()', () => {
  const cover = createCover(SIZE);
  cover.addPolygon([100, 50, 300, 80, 300, 200, 100, 250], 0, 8);
  expect(cover.hides(104, 80 + TILE, 290, 200 - TILE)).toBe(true);
  expect(cover.hides(90, 100, 200, 150)).toBe(false);
  cover.addBox(0, 0, 100 + TILE, SIZE.height);
  expect(cover.hides(90, 100, 200, 150)).toBe(true);
  cover.clear();
  expect(cover.hides(104, 82, 290, 198)).toBe(false);
});

test('addPolygon() ignores a shape that is not convex', () => {
  const cover = createCover(SIZE);
  cover.addPolygon([100, 50, 300, 50, 200, 100, 300, 250, 100, 250], 0, 10);
  expect(cover.hides(120, 60, 140, 240)).toBe(false);
});

/** Even-odd rule; points on an edge count as inside. */
function isInside(corners: readonly number[], x: number, y: number): boolean {
  let inside = false;
  for (let at = 0; at < corners.length; at += 2) {
    const next = (at + 2) % corners.length;
    const [x0, y0, x1, y1] = [corners[at]!, corners[at + 1]!, corners[next]!, corners[next + 1]!];
    const cross = (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0);
    if (Math.abs(cross) < 1e-6 * Math.hypot(x1 - x0, y1 - y0)) return true;
    if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) inside = !inside;
  }
  return inside;
}

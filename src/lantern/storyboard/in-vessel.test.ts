import { expect, test } from 'vitest';
import { INSIDES } from '../kinds/insides.ts';
import { placeInside } from './in-vessel.ts';

const TALL = 0.3;

test.each(Object.entries(INSIDES))(
  'what is put into a %s is within its mouth and reaches below its rim',
  (_, inside) => {
    if (inside === undefined) return;
    const [left, right] = [inside.lip[0]![0] * TALL, inside.lip.at(-1)![0] * TALL];
    const rim = Math.min(...inside.lip.map(([, y]) => y)) * TALL;
    for (const count of [1, 2, 3, 5, 9, 12]) {
      const wide = (right - left) / Math.max(1.2, Math.ceil(count / 2));
      const contents = { count, halfWidth: wide / 2.3, tall: 0.6 * TALL, slender: false };
      const places = Array.from({ length: count }, (__, index) => placeInside(inside, TALL, contents, index));
      for (const { x } of places) {
        expect(x).toBeGreaterThan(left - 0.2 * (right - left));
        expect(x).toBeLessThan(right + 0.2 * (right - left));
      }
      const lowest = Math.min(...places.map(({ y }) => y));
      if (inside.wall === undefined) expect(lowest).toBeLessThan(rim + 0.3 * inside.deep * TALL);
      // No two lie in the same place.
      const spots = new Set(places.map(({ x, y, z }) => `${x.toFixed(3)} ${y.toFixed(3)} ${z.toFixed(3)}`));
      expect(spots.size).toBe(count);
    }
  },
);

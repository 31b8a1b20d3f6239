import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../../base/random.ts';
import { coast, facing, outlineOnGlobe } from './globe.ts';

test('whatever lies on a globe is seen within its disc, flatter the nearer to its rim', () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }), (x, y) => {
      const outline = outlineOnGlobe(facing(x, y), coast(createRandom('coast'), 0.3), 48);
      for (let at = 0; at < outline.length; at += 2)
        expect(Math.hypot(outline[at]!, outline[at + 1]!)).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
  const width = (x: number) => {
    const xs = outlineOnGlobe(facing(x, 0), () => 0.1, 48).filter((_, at) => at % 2 === 0);
    return Math.max(...xs) - Math.min(...xs);
  };
  expect(width(0.9)).toBeLessThan(0.6 * width(0));
});

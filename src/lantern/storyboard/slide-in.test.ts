import { describe, expect, test } from 'vitest';
import { planOf } from '../../../test/support/plan-of.ts';

const cameraOf = (prompt: string, seed: number) => planOf(prompt, { seed }).shots[0]!.camera;

const SEEDS = Array.from({ length: 20 }, (_, at) => at + 1);

describe('slidWays()', () => {
  test('most takes that nothing is asked of come near on an arc, to either side', () => {
    const ways = SEEDS.map((seed) => {
      const { from, to } = cameraOf('a woman kneads dough in a kitchen', seed);
      return from.x - to.x;
    });
    expect(ways.some((aside) => aside > 0.1)).toBe(true);
    expect(ways.some((aside) => aside < -0.1)).toBe(true);
  });

  test('whom it comes to stays in place', () => {
    for (const seed of SEEDS) {
      const { from } = cameraOf('a woman kneads dough in a kitchen', seed);
      const plain = cameraOf('a woman kneads dough in a kitchen, push in', seed).from;
      // The projection of a point at the depth z of the work: focal · ((x − camera.x) / depth − pan).
      const seenAt = ({ x, z, pan }: typeof from) => (0 - x) / (3 - z) - pan;
      expect(Math.abs(seenAt(from) - seenAt(plain))).toBeLessThan(0.08);
    }
  });

  test('a push in that is asked for goes straight in', () => {
    for (const seed of SEEDS) {
      const { from, to } = cameraOf('a woman kneads dough in a kitchen, push in', seed);
      expect(Math.abs(from.x - to.x)).toBeLessThan(0.35);
    }
  });
});

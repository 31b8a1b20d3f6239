import type { Random } from '../../../base/random.ts';
import type { Face } from '../set.ts';
import { lens } from './ground-marks.ts';
import { reachAt } from './spread.ts';

/** Craters on the ground, from pits to bowls: a lit rim, a floor in shade on the sun's side. Larger ones lie farther off. */
export function craters(
  random: Random,
  like: {
    readonly count: number;
    readonly toZ: number;
    readonly rim: string;
    readonly floor: string;
    readonly lightSide: number;
  },
): readonly Face[] {
  const faces: Face[] = [];
  // Far ones first: nearer ones lie over them.
  const depths = Array.from({ length: like.count }, () => -7 + (like.toZ + 7) * random.next() ** 1.4).toSorted(
    (a, b) => b - a,
  );
  for (const z of depths) {
    const x = random.range(-1, 1) * reachAt(z);
    const wide = random.range(0.9, 3.4) * (1 + Math.max(0, z) * 0.1);
    const deep = wide * 0.72;
    const lift = wide * 0.06 * Math.sign(like.lightSide || 1);
    for (const [grow, dx, colour, lit, alpha] of [
      [1.5, 0, like.rim, 0.15, 0.5],
      [1.16, -lift, like.rim, 0.85, 0.95],
      [1, lift, like.floor, -0.75, 0.9],
      [0.66, -lift * 1.6, like.rim, 0, 0.85],
    ] as const)
      faces.push({ points: lens(random, x + dx, z, wide * grow, deep * grow), colour, lit, alpha, smooth: true });
  }
  return faces;
}

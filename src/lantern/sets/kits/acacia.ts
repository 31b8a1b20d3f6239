import { createRandom } from '../../../base/random.ts';
import type { SetPiece } from '../set.ts';
import { fillSoft, limb, lobes } from './outline.ts';

/** An umbrella acacia: a bare trunk that forks low, limbs that spread, a flat wide crown in tiers. */
export function acacia(x: number, z: number, heightMetres: number, variant: number): SetPiece {
  const kind = variant % 3;
  return {
    x,
    y: 0,
    z,
    box: { left: -heightMetres * 0.95, right: heightMetres * 0.95, top: heightMetres * 1.08, bottom: -0.05 },
    motion: 'sway',
    sprite: `acacia ${kind}`,
    contactShadow: heightMetres * 0.3,
    draw(pen) {
      const { context } = pen;
      const random = createRandom(`acacia ${kind}`);
      const side = pen.lightSide >= 0 ? 1 : -1;
      context.scale(heightMetres, heightMetres);
      const bark = '#5f4a3a';
      const lean = random.range(-0.08, 0.08);
      fillSoft(context, limb(0, -0.02, lean, 0.42, 0.045, 0.032, random.range(-0.02, 0.02)), pen.tone(bark, -0.2));
      for (const [at, high] of [
        [-0.5, 0.78],
        [-0.2, 0.86],
        [0.12, 0.88],
        [0.48, 0.8],
      ] as const) {
        fillSoft(
          context,
          limb(lean, 0.4, lean + at, high, 0.026, 0.008, at * 0.16),
          pen.tone(bark, at * side > 0 ? 0.3 : -0.3),
        );
      }
      // Two tiers of flat leaf, dark below, sunlit on top.
      for (const [tierX, tierY, wide, high] of [
        [-0.3, 0.78, 0.46, 0.075],
        [0.36, 0.8, 0.46, 0.075],
        [0.02, 0.9, 0.72, 0.1],
      ] as const) {
        fillSoft(context, lobes(random, lean + tierX, tierY, wide, high, 13, 0.09), pen.tone('#4a5c30', -0.35));
        fillSoft(
          context,
          lobes(random, lean + tierX + side * 0.03, tierY + high * 0.3, wide * 0.92, high * 0.66, 12, 0.1),
          pen.tone('#6f8240', 0.1),
        );
        fillSoft(
          context,
          lobes(random, lean + tierX + side * wide * 0.25, tierY + high * 0.5, wide * 0.56, high * 0.36, 9, 0.12),
          pen.tone('#8f9a4e', 0.6),
        );
      }
    },
  };
}

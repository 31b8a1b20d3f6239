import { createRandom } from '../../../base/random.ts';
import type { SetPiece } from '../set.ts';
import { fillSoft, limb, lobes } from './outline.ts';

/** A cypress: a dark flame of leaves, as they stand along southern roads. */
export function cypress(x: number, z: number, heightMetres: number, variant: number): SetPiece {
  const kind = variant % 3;
  return {
    x,
    y: 0,
    z,
    box: {
      left: -heightMetres * 0.16,
      right: heightMetres * 0.16,
      top: heightMetres * 1.03,
      bottom: -heightMetres * 0.02,
    },
    motion: 'sway',
    sprite: `cypress ${kind}`,
    contactShadow: heightMetres * 0.12,
    draw(pen) {
      const { context } = pen;
      const random = createRandom(`cypress ${kind}`);
      context.scale(heightMetres, heightMetres);
      const side = pen.lightSide >= 0 ? 1 : -1;
      fillSoft(context, limb(0, -0.02, 0, 0.14, 0.02, 0.016), pen.tone('#5a4636', -0.3));
      fillSoft(
        context,
        [-0.06, 0.05, -0.12, 0.3, -0.09, 0.66, -0.02, 0.96, 0, 1.02, 0.02, 0.96, 0.09, 0.66, 0.12, 0.3, 0.06, 0.05],
        pen.tone('#3c5f44', -0.8),
      );
      for (let mass = 0; mass < 34; mass++) {
        const y = 0.08 + 0.86 * (mass / 34);
        const wide = 0.1 * Math.sin(Math.PI * Math.min(1, 0.16 + y * 0.86)) + 0.012;
        const at = random.range(-1, 1);
        fillSoft(
          context,
          lobes(random, at * wide * 0.8, y, 0.028, 0.05, 7, 0.2),
          pen.tone(
            random.pick(['#3c5f44', '#456b49', '#35583f']),
            Math.max(-0.9, Math.min(0.9, at * side * 0.75 + 0.05)),
          ),
        );
      }
    },
  };
}

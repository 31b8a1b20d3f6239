import { createRandom } from '../../../base/random.ts';
import type { SetPiece } from '../set.ts';
import { fillHard } from './outline.ts';

/** A lump of rock that floats along, lit hard from one side. */
export function asteroid(
  x: number,
  y: number,
  z: number,
  radiusMetres: number,
  variant: number,
  speed: number,
): SetPiece {
  const kind = variant % 4;
  return {
    x,
    y,
    z,
    box: { left: -radiusMetres * 1.2, right: radiusMetres * 1.2, top: radiusMetres * 1.2, bottom: -radiusMetres * 1.2 },
    motion: 'still',
    mirrored: false,
    sprite: `asteroid ${kind}`,
    driftX: speed,
    draw(pen) {
      const { context } = pen;
      const random = createRandom(`asteroid ${kind}`);
      context.scale(radiusMetres, radiusMetres);
      const corners = Array.from({ length: 11 }, (_, corner) => {
        const angle = (corner / 11) * Math.PI * 2;
        const out = random.range(0.72, 1.1);
        return [Math.cos(angle) * out, Math.sin(angle) * out * 0.82] as const;
      });
      fillHard(context, corners.flat(), pen.tone('#7a6f66', -0.95));
      const heart = [random.range(-0.2, 0.2), random.range(0, 0.25)] as const;
      for (const [at, corner] of corners.entries()) {
        const next = corners[(at + 1) % corners.length]!;
        const lit = ((corner[0] + next[0]) / 2) * pen.lightSide * 0.8 + ((corner[1] + next[1]) / 2) * 0.6;
        fillHard(
          context,
          [...heart, ...corner, ...next],
          pen.tone('#8a7d72', Math.max(-1, Math.min(1, lit + random.range(-0.15, 0.15)))),
        );
      }
      for (let pit = 0; pit < 6; pit++) {
        const [px, py, r] = [random.range(-0.5, 0.5), random.range(-0.4, 0.4), random.range(0.06, 0.16)];
        fillHard(context, [px - r, py, px, py + r * 0.7, px + r, py, px, py - r * 0.6], pen.tone('#5a5048', -0.8, 0.7));
      }
    },
  };
}

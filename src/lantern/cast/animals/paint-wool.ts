import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import { bodyFill } from './brush.ts';
import type { Shading } from './brush.ts';
import { onSkin } from './paint-marks.ts';
import type { Pose } from './pose.ts';
import { nearSide, see } from './space.ts';
import type { Coat } from './species.ts';
import type { Ring } from './tube.ts';
import { traceRound } from '../../paint/trace-round.ts';

/** Draws a fleece over trunk and neck: puffs that round the outline, and curls that catch the light. */
export function paintWool(
  pen: Pen,
  pose: Pose,
  rings: readonly Ring[],
  coat: Coat,
  shading: Shading,
  seed: number,
): void {
  const { context } = pen;
  const near = nearSide(pose.view);
  const sides = Math.abs(pose.view.cos) < 0.5 ? [-near, near] : [near];
  const puffs = rings.flatMap((ring, k) =>
    k % 2 === 0
      ? sides.flatMap((side) =>
          [0, 0.5, 1, 1.5, 2, 2.5, 3.1].map((angle, j) => {
            const odd = hash2(seed + k, j);
            const at = see(pose.view, onSkin(ring, angle + (odd - 0.5) * 0.3, side));
            return { ...at, r: ring.rise * (0.26 + 0.12 * odd), odd, angle };
          }),
        )
      : [],
  );
  context.beginPath();
  for (const { x, y, r } of puffs) {
    traceRound(context, x, y, r, r * 0.92);
  }
  // Under the puffs it is thick: no leg is seen between them.
  for (const ring of rings)
    for (const angle of [0.8, 1.4, 2, 2.5]) {
      const { x, y } = see(pose.view, onSkin(ring, angle, near));
      traceRound(context, x, y, ring.rise * 0.4, ring.rise * 0.4);
    }
  context.fillStyle = bodyFill(pen, coat.base, shading, 0.1, coat.edge);
  context.fill();
  for (const [colour, lit, alpha, shift] of [
    [coat.base, -0.75, 0.3, -0.18],
    [coat.light, 1, 0.4, 0.12],
  ] as const) {
    context.beginPath();
    for (const { x, y, r, odd, angle } of puffs) {
      if (angle < 0.3 || angle > 2.8) continue;
      const start = 0.3 + odd + (shift < 0 ? Math.PI : 0);
      context.moveTo(x + Math.cos(start) * r * 0.7, y + shift * r + Math.sin(start) * r * 0.6);
      context.ellipse(x, y + shift * r, r * 0.7, r * 0.6, 0, start, start + 2.1);
    }
    context.strokeStyle = pen.tone(colour, lit, alpha);
    context.lineWidth = shading.rim * 1.1;
    context.lineCap = 'round';
    context.stroke();
  }
}

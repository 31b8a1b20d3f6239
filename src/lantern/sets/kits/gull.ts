import { hash2 } from '../../../base/random.ts';
import type { SetPiece } from '../set.ts';
import { fillSoft, limb } from './outline.ts';

/** A gull far off: glides, and beats its wings from time to time; drifts along at `speed` metres a second. */
export function gull(x: number, y: number, z: number, speed: number): SetPiece {
  const phase = hash2(Math.round(x * 10), Math.round(z * 10)) * 20;
  const way = speed >= 0 ? 1 : -1;
  return {
    x,
    y,
    z,
    box: { left: -1, right: 1, top: 0.8, bottom: -0.6 },
    motion: 'live',
    mirrored: false,
    driftX: speed,
    draw(pen) {
      const beating = Math.max(0, Math.sin(pen.time * 0.7 + phase));
      const lift = 0.16 + 0.3 * beating * Math.sin(pen.time * 9 + phase);
      const tilt = 0.06 * Math.sin(pen.time * 0.9 + phase);
      const wing = pen.tone('#e9edf0', -0.25);
      for (const side of [-1, 1]) {
        const [mx, my] = [side * 0.34, 0.1 + lift * 0.7 + tilt * side];
        fillSoft(pen.context, limb(0, 0.02, mx, my, 0.05, 0.04, 0.03 * side), wing);
        fillSoft(pen.context, limb(mx, my, side * 0.8, my - 0.02 + lift * 0.3, 0.042, 0.004, 0.05 * side), wing);
        fillSoft(
          pen.context,
          limb(side * 0.66, my + lift * 0.22, side * 0.86, my - 0.04 + lift * 0.3, 0.02, 0.003),
          pen.tone('#4a5058', -0.2),
        );
      }
      fillSoft(
        pen.context,
        [-0.24 * way, 0.02, 0, 0.07, 0.2 * way, 0.05, 0.27 * way, 0.01, 0.1 * way, -0.05, -0.12 * way, -0.03],
        pen.tone('#ffffff', 0.2),
      );
    },
  };
}

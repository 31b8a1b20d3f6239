import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import { lock } from './brush.ts';
import { onSkin } from './paint-marks.ts';
import type { Pose } from './pose.ts';
import { nearSide, see } from './space.ts';
import type { Coat } from './species.ts';
import type { Ring } from './tube.ts';

/** Rows of locks, from the flank down: angle on the skin, how long against the section, light. */
const ROWS = [
  [2.95, 0.34, -0.75],
  [2.5, 0.36, -0.4],
  [2.0, 0.32, -0.05],
] as const;

/** Draws long fur, from the side: locks that hang from flank and belly, each row over the one below, the lowest beyond the outline. */
export function paintShag(pen: Pen, pose: Pose, rings: readonly Ring[], coat: Coat, seed: number): void {
  if (Math.abs(pose.view.cos) < 0.4) return;
  const { context } = pen;
  const near = nearSide(pose.view);
  for (const [row, [angle, long, lit]] of ROWS.entries()) {
    context.beginPath();
    for (let k = 3; k < rings.length - 3; k++) {
      const ring = rings[k]!;
      const odd = hash2(seed + row * 13, k);
      const root = see(pose.view, onSkin(ring, angle - 0.25 + 0.2 * odd, near));
      const sway = 0.06 * Math.sin(pen.time * 1.7 + k * 0.6 + row) * ring.fall;
      const reach = ring.fall * long * (0.75 + 0.5 * odd);
      const tip = { x: root.x - near * reach * 0.62 + sway, y: root.y - reach };
      lock(pen, root, tip, ring.fall * 0.34, -near * ring.fall * 0.05);
    }
    context.fillStyle = pen.tone(coat.base, lit, row === 0 ? 1 : 0.55);
    context.fill();
  }
}

const QUILL_ROWS = [0, 0.5, 1, 1.5] as const;

/** Draws quills that lie back along the body, dark at the root and pale at the point, the upper ones off the outline. */
export function paintQuills(pen: Pen, pose: Pose, rings: readonly Ring[], coat: Coat, seed: number): void {
  const { context } = pen;
  const near = nearSide(pose.view);
  for (const angle of QUILL_ROWS.toReversed()) {
    for (const [share, colour, lit] of [
      [1, coat.dark, 0.3],
      [0.62, coat.base, -0.5],
    ] as const) {
      context.beginPath();
      for (let k = 1; k < rings.length - 4; k++) {
        const ring = rings[k]!;
        const odd = hash2(seed + Math.round(angle * 10), k);
        const root = see(pose.view, onSkin(ring, angle + 0.3 * (odd - 0.5), near));
        const reach = ring.rise * (1.05 + 0.5 * odd) * share;
        const up = 1.1 - angle * 0.55 + 0.3 * (odd - 0.5);
        const tip = { x: root.x - near * reach * Math.cos(up), y: root.y + reach * Math.sin(up) };
        lock(pen, root, tip, ring.rise * 0.1, 0);
      }
      context.fillStyle = pen.tone(colour, lit);
      context.fill();
    }
  }
}

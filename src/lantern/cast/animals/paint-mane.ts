import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import { lock } from './brush.ts';
import type { Pose } from './pose.ts';
import { placed, see } from './space.ts';
import type { Coat } from './species.ts';
import { seenBall, sweep } from './tube.ts';
import type { Ring } from './tube.ts';

/**
 * Draws a mane: locks from the crest of the neck, each hanging a little later than the last, blown back by the
 * gait and the wind; with a forelock between the ears.
 */
export function paintMane(pen: Pen, pose: Pose, neck: readonly Ring[], coat: Coat, seed: number): void {
  const { context } = pen;
  const way = pose.view.cos < 0 ? -1 : 1;
  const going = pose.carriage.going * (pose.carriage.earBack > 0.3 ? 1 : 0.35);
  const blown = Math.max(-0.12, Math.min(0.2, pen.wind * -0.012 * way)) + going * 0.26;
  const front = Math.abs(pose.view.cos) < 0.4;
  for (const layer of [0, 1]) {
    context.beginPath();
    for (let k = 4 + layer; k < neck.length * 2 - 2; k += 2) {
      const t = k / (neck.length * 2 - 3);
      const ring = neck[Math.min(neck.length - 1, Math.floor(k / 2) + (k % 2))]!;
      const odd = hash2(seed, k);
      const length = (0.2 + 0.1 * odd) * (0.75 + 0.5 * Math.sin(Math.PI * t));
      const wave = Math.sin(pen.time * (going > 0.2 ? 9 : 1.7) - t * 4 + odd * 1.5) * (0.03 + 0.07 * going);
      const crest = ring.rise * 0.72;
      const root = see(pose.view, {
        x: ring.centre.x + ring.up.x * crest,
        y: ring.centre.y + ring.up.y * crest,
        z: ring.width * 0.2 * way,
      });
      const back = -way * Math.abs(pose.view.cos) * (blown + 0.02) + (front ? 0.06 * (k % 4 < 2 ? 1 : -1) : 0);
      const tip = {
        x: root.x + back * (0.8 + odd * 0.5) + wave * 0.4,
        y: root.y - length * (1 - 1.1 * Math.min(0.8, going * 0.8)) + wave,
      };
      lock(pen, root, tip, 0.115, 0.03 * way);
    }
    if (layer === 0) {
      const crest = neck
        .slice(2)
        .map((ring) => ({
          x: ring.centre.x + ring.up.x * ring.rise * 0.92,
          y: ring.centre.y + ring.up.y * ring.rise * 0.92,
          z: 0,
        }));
      sweep(
        context,
        crest.map((point, k) => seenBall(pose.view, point, 0.02 + 0.02 * Math.sin((Math.PI * (k + 1)) / crest.length))),
      );
    }
    context.fillStyle = pen.tone(coat.dark, layer === 0 ? -0.35 : 0.3);
    context.fill();
  }
}

/** The hair that falls over the brow. */
export function paintForelock(pen: Pen, pose: Pose, coat: Coat): void {
  const { context } = pen;
  context.beginPath();
  for (const [x, z, reach] of [
    [0.02, 0.012, 0.15],
    [0.03, -0.015, 0.13],
    [0.01, 0.03, 0.12],
  ] as const) {
    const root = see(pose.view, placed(pose.head, { x: x - 0.02, y: 0.065, z }));
    const sway = 0.015 * Math.sin(pen.time * 2.3 + z * 50) - pose.carriage.going * 0.01;
    const tip = see(pose.view, placed(pose.head, { x: x + reach + sway, y: 0.04, z: z * 2.2 }));
    lock(pen, root, tip, 0.05, 0.01);
  }
  context.fillStyle = pen.tone(coat.dark, 0.25);
  context.fill();
}

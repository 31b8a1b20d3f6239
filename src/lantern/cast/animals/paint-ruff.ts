import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import { lock } from './brush.ts';
import { onSkin } from './paint-marks.ts';
import type { Pose } from './pose.ts';
import { see } from './space.ts';
import type { Coat } from './species.ts';
import { seenRing, sweep } from './tube.ts';
import type { Ring } from './tube.ts';

/** How much wider than the neck the mane stands, and the locks of one row. */
const SWELL = 1.5;
const LOCKS = 15;

/** Draws a lion's mane: rows of locks round the neck, from the shoulders to the cheeks, each row over the one behind it. */
export function paintRuffMane(pen: Pen, pose: Pose, neck: readonly Ring[], coat: Coat, seed: number): void {
  const { context } = pen;
  // Towards the head it stands up into a crown behind the ears.
  const rings = neck.slice(1).map((ring, k, all) => {
    const share = k / all.length;
    const wide = swollen(ring, SWELL + 0.7 * share ** 1.5);
    return { ...wide, rise: wide.rise * (1 + 0.75 * share ** 2) };
  });
  context.beginPath();
  sweep(
    context,
    rings.map((ring) => seenRing(pose.view, ring)),
  );
  context.fillStyle = pen.tone(coat.dark, -0.2);
  context.fill();
  const rows = [1, 4, 7, 10, 12];
  rows.forEach((k, row) => {
    const ring = rings[Math.min(k, rings.length - 1)]!;
    context.beginPath();
    for (let j = 0; j < LOCKS; j++) {
      const angle = (j / LOCKS) * Math.PI * 2 + row * 0.2;
      const skin = onSkin(swollen(ring, 0.8), angle, 1);
      const root = see(pose.view, skin);
      if (row < rows.length - 1 && root.nearness < see(pose.view, ring.centre).nearness - ring.width * 0.3) continue;
      const odd = hash2(seed + row, j);
      const sway = 0.05 * Math.sin(pen.time * 1.6 + j * 0.7 + row) * ring.rise;
      const reach = ring.rise * (0.75 + 0.4 * odd);
      const out = {
        x: skin.x - ring.centre.x - ring.up.y * reach * 0.8,
        y: skin.y - ring.centre.y + ring.up.x * reach * 0.8 - reach * 0.55,
        z: skin.z - ring.centre.z,
      };
      const tip = see(pose.view, { x: skin.x + out.x * 0.55, y: skin.y + out.y * 0.55, z: skin.z + out.z * 0.55 });
      lock(pen, root, { x: tip.x + sway, y: tip.y }, ring.rise * 0.62, ring.rise * 0.08 * (odd - 0.5));
    }
    context.fillStyle = pen.tone(coat.dark, -0.35 + 0.24 * row);
    context.fill();
  });
}

function swollen(ring: Ring, factor: number): Ring {
  return { ...ring, rise: ring.rise * factor, fall: ring.fall * factor * 1.12, width: ring.width * factor };
}

import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import { onSkin } from './paint-marks.ts';
import type { Pose } from './pose.ts';
import { nearSide, see } from './space.ts';
import type { Coat } from './species.ts';
import type { Ring } from './tube.ts';

/** Hairs are drawn only where the body is at least so many pixels deep: further off they would be noise. */
const DEPTH_PIXELS_MIN = 26;
const STROKES_PER_RING = 6;

/** Short strokes that lie along the coat, half of them lighter and half darker than it; kept to the skin, so they move with it. */
export function paintFur(pen: Pen, pose: Pose, rings: readonly Ring[], coat: Coat, seed: number): void {
  const deep = rings[Math.floor(rings.length / 2)]?.rise ?? 0;
  if (deep < pen.pixelMetres * DEPTH_PIXELS_MIN) return;
  const { context } = pen;
  const side = nearSide(pose.view);
  context.lineCap = 'round';
  for (const tone of [0, 1] as const) {
    context.beginPath();
    for (let k = 1; k < rings.length - 2; k++) {
      const ring = rings[k]!;
      const next = rings[k + 1]!;
      for (let j = tone; j < STROKES_PER_RING * 2; j += 2) {
        const odd = hash2(seed + k * 31, j);
        const angle = 0.25 + (j + odd) * 0.2;
        const from = see(pose.view, onSkin(next, angle, side));
        const to = see(pose.view, onSkin(ring, angle + 0.1 + odd * 0.08, side));
        const reach = 0.55 + 0.4 * hash2(j, k + seed);
        context.moveTo(from.x, from.y);
        context.lineTo(from.x + (to.x - from.x) * reach, from.y + (to.y - from.y) * reach);
      }
    }
    context.strokeStyle = pen.tone(coat.edge ?? coat.base, tone === 0 ? -0.8 : 0.95, 0.26);
    context.lineWidth = Math.max(pen.pixelMetres * 1.1, deep * 0.022);
    context.stroke();
  }
}

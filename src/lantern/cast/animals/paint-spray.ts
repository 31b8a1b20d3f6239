import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';

const DROPS = 16;
/** Share of the leap that a drop is in the air. */
const ALOFT = 0.62;

/**
 * Paints the water that a leap throws up: a crown of drops where the body comes out, which rise and fall back. `own` is the
 * height of the body in metres, `share` how far the leap is, 0 to 1.
 */
export function paintSpray(pen: Pen, own: number, share: number): void {
  const { context } = pen;
  const t = share / ALOFT;
  if (t > 1) return;
  context.beginPath();
  for (let drop = 0; drop < DROPS; drop++) {
    const out = (hash2(drop, 11) * 2 - 1) * own * 1.1;
    const high = own * (0.5 + 1.1 * hash2(drop, 23));
    const [x, y] = [out * (0.25 + t), high * 4 * t * (1 - t)];
    const radius = own * (0.02 + 0.035 * hash2(drop, 37)) * (1 - 0.4 * t);
    context.moveTo(x + radius, y);
    context.ellipse(x, y, radius, radius * 1.3, 0, 0, Math.PI * 2);
  }
  context.fillStyle = pen.tone('#f2f9fd', 0.4, 0.85);
  context.fill();
}

import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../pen.ts';

const PUFFS = 15;
const PUFF_SECONDS = 3.4;
/** How high smoke rises and how wide it gets, as shares of the height of what smokes. */
const RISES = 0.95;
const WIDENS = 0.3;

/** Smoke that comes out at one place and rises, thick at first; in the pen's metres: `tallMetres` is the height of what smokes. */
export function paintTrail(pen: Pen, x: number, y: number, tallMetres: number): void {
  const { context, time, wind } = pen;
  for (let puff = 0; puff < PUFFS; puff++) {
    const clock = time / PUFF_SECONDS + puff / PUFFS;
    const [round, age] = [Math.floor(clock), clock % 1];
    const radius = tallMetres * (0.05 + WIDENS * age) * (0.8 + 0.4 * hash2(round, puff));
    const px = x + (hash2(round, puff + 9) - 0.5) * radius * 1.2 + wind * 0.09 * tallMetres * age * age;
    const py = y + RISES * tallMetres * age;
    const alpha = 0.9 * Math.min(1, age * 6) * (1 - age) ** 0.8;
    const grey = puff % 3 === 0 ? '#8a8683' : puff % 3 === 1 ? '#bdb9b4' : '#e4e1dc';
    const cloud = context.createRadialGradient(px, py, 0, px, py, radius);
    cloud.addColorStop(0, pen.tone(grey, 0.1, alpha));
    cloud.addColorStop(0.6, pen.tone(grey, 0, alpha * 0.6));
    cloud.addColorStop(1, pen.tone(grey, 0, 0));
    context.fillStyle = cloud;
    context.fillRect(px - radius, py - radius, 2 * radius, 2 * radius);
  }
}

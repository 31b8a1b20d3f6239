import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';

const CLOUDS = 22;
const CLOUD_SECONDS = 1.3;

/** Paints what a skid leaves: smoke of the rear tyres that rolls off behind, and dark marks on the road; `half` its half length, metres. */
export function paintSkid(pen: Pen, half: number, left: boolean): void {
  const { context } = pen;
  const way = left ? -1 : 1;
  context.strokeStyle = pen.tone('#16161a', -0.4, 0.7);
  context.lineWidth = 0.05 * half;
  for (const y of [0.02, -0.05]) {
    context.beginPath();
    context.moveTo(-way * 0.62 * half, y * half);
    context.quadraticCurveTo(-way * 2.2 * half, (y + 0.02) * half, -way * 4.6 * half, (y + 0.14) * half);
    context.stroke();
  }
  for (let cloud = 0; cloud < CLOUDS; cloud++) {
    const age = (pen.time / CLOUD_SECONDS + cloud / CLOUDS) % 1;
    const size = half * (0.08 + 0.36 * age);
    const x = -way * half * (0.5 + 0.95 * age + 0.2 * hash2(cloud, 3));
    const y = half * (0.06 + 0.75 * age * (0.35 + hash2(cloud, 7)));
    context.fillStyle = pen.tone('#e9ecef', 0.35, 0.5 * (1 - age) * Math.min(1, age * 8));
    context.beginPath();
    context.ellipse(x, y, size, size * 0.75, 0, 0, 2 * Math.PI);
    context.fill();
  }
}

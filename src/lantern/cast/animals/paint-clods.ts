import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Pose } from './pose.ts';
import { see } from './space.ts';
import type { Species } from './species.ts';

const CLODS = 14;
const FLIGHT_SECONDS = 0.7;

/** Paints the earth that one who digs throws out behind, and the hole before it; the pen is in metres of its build. */
export function paintClods(pen: Pen, species: Species, pose: Pose, seed: number): void {
  const { context, time } = pen;
  const tall = species.heightMetres;
  const front = see(pose.view, { x: species.fore.root.x + 0.22 * tall, y: 0, z: 0 });
  const back = see(pose.view, { x: species.hind.root.x, y: 0, z: 0 });
  const way = Math.sign(back.x - front.x) || -1;
  context.fillStyle = pen.tone('#3a2818', -0.4);
  context.beginPath();
  context.ellipse(front.x, 0, tall * 0.3, tall * 0.07, 0, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = pen.tone('#7a5636', 0);
  context.beginPath();
  context.ellipse(back.x + way * tall * 0.25, 0, tall * 0.26, tall * 0.1, 0, Math.PI, 0);
  context.fill();
  for (let clod = 0; clod < CLODS; clod++) {
    const clock = time / FLIGHT_SECONDS + clod / CLODS;
    const share = clock - Math.floor(clock);
    const own = hash2(seed + Math.floor(clock), clod);
    const x = front.x + way * share * tall * (0.9 + 0.7 * own);
    const y = tall * (0.1 + (1.6 + 0.8 * own) * share * (1 - share));
    context.fillStyle = pen.tone(clod % 2 === 0 ? '#6b4a2c' : '#8a6440', 0.1, 1 - 0.5 * share);
    context.beginPath();
    context.ellipse(x, y, tall * (0.012 + 0.018 * own), tall * (0.01 + 0.014 * own), own * 3, 0, Math.PI * 2);
    context.fill();
  }
}

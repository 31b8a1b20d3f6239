import { smoothstep } from '../../../../base/interpolation.ts';
import { hash2 } from '../../../../base/random.ts';
import type { Pen } from '../../../paint/pen.ts';
import { flameOf, paintFlame } from '../touches.ts';
import { progressOf } from './happening-scene.ts';
import type { HappeningScene } from './happening-scene.ts';

const SPARKS = 26;
const SPARK_SECONDS = 0.7;

/** A match flares up, a wick catches: sparks first, a flame that leaps up, then one that burns quietly. What has no flame is drawn as it is. */
export function paintLighting(pen: Pen, { actor, draw }: HappeningScene): void {
  const flame = flameOf(actor.member.kind);
  if (flame === undefined) return draw(pen);
  const share = progressOf(actor, 2.4);
  draw(pen, true);
  if (share <= 0) return;
  const leaps = 1 + 0.7 * smoothstep(0, 0.25, share) * (1 - smoothstep(0.3, 0.7, share));
  paintFlame(pen, flame.y, flame.tall * smoothstep(0, 0.18, share) * leaps);
  if (share < 0.75) paintSparks(pen, flame.y, actor.member.seed);
}

function paintSparks({ context, glow, time, pixelMetres }: Pen, y: number, seed: number): void {
  context.lineCap = 'round';
  context.lineWidth = Math.max(0.012, pixelMetres * 1.3);
  for (let spark = 0; spark < SPARKS; spark++) {
    const clock = time / SPARK_SECONDS + hash2(seed, spark);
    const age = clock % 1;
    const turn = hash2(seed + Math.floor(clock), spark) * Math.PI * 1.4 - 0.2 * Math.PI;
    const [from, to] = [0.1 + 0.5 * age, 0.14 + 0.55 * age];
    context.strokeStyle = glow(spark % 3 === 0 ? '#fff4c8' : '#ffb84a', 1 - age);
    context.beginPath();
    context.moveTo(Math.cos(turn) * from, y + Math.sin(turn) * from - 0.2 * age * age);
    context.lineTo(Math.cos(turn) * to, y + Math.sin(turn) * to - 0.22 * age * age);
    context.stroke();
  }
}

import { smoothstep } from '../../../../base/interpolation.ts';
import type { Pen } from '../../../paint/pen.ts';
import { flameOf, paintFlame } from '../touches.ts';
import { progressOf } from './happening-scene.ts';
import type { HappeningScene } from './happening-scene.ts';

/** Its flame or its light gets small and goes out; what burned smokes. */
export function paintGoingOut(pen: Pen, { actor, draw }: HappeningScene): void {
  const { context } = pen;
  const { kind } = actor.member;
  const share = progressOf(actor, 2.2);
  const left = 1 - smoothstep(0.25, 0.85, share);
  const dims = (strength: number): Pen => ({ ...pen, glow: (own, alpha = 1) => pen.glow(own, alpha * strength) });
  const flame = flameOf(kind);
  if (flame === undefined) {
    draw(dims(left), left < 0.5 ? true : undefined);
    return;
  }
  draw(pen, true);
  if (left > 0.03) {
    context.save();
    context.translate(0, flame.y);
    const gutters = left < 0.98 ? 1 + 0.18 * Math.sin(pen.time * 23) : 1;
    context.scale(0.35 + 0.65 * left, left * gutters);
    context.translate(0, -flame.y);
    paintFlame(dims(left), flame.y, flame.tall);
    context.restore();
  }
  paintSmoke(pen, flame.y, smoothstep(0.7, 0.95, share));
}

const WISPS = 26;

/** A thread of smoke from the wick that curls and widens. */
function paintSmoke({ context, tone, time }: Pen, y: number, strength: number): void {
  if (strength <= 0) return;
  for (let wisp = 0; wisp < WISPS; wisp++) {
    const age = (time * 0.35 + wisp / WISPS) % 1;
    const x = 0.1 * age * Math.sin(age * 9 - time * 1.7) + 0.05 * Math.sin(age * 4 + time);
    const size = 0.018 + 0.1 * age;
    context.fillStyle = tone('#d9d9dc', 0.5, 0.34 * strength * (1 - age));
    context.beginPath();
    context.ellipse(x, y + 0.03 + 1.1 * age, size, size * 1.3, 0, 0, 2 * Math.PI);
    context.fill();
  }
}

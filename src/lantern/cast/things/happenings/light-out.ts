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

/** How high a thread of smoke goes, units of height, and of how many places it is made. */
const THREAD_HIGH = 1.25;
const THREAD_STEPS = 28;

/** A thread of smoke from the wick, that curls, widens and thins out as it goes up: two veils that cross each other. */
function paintSmoke({ context, tone, time, wind }: Pen, y: number, strength: number): void {
  if (strength <= 0) return;
  for (const [late, wide, alpha] of [
    [0, 1, 0.5],
    [1.9, 0.7, 0.42],
  ] as const) {
    const middle = (age: number) =>
      0.015 * wind * age * age +
      age ** 1.3 * (0.13 * Math.sin(age * 7.5 - time * 1.9 + late) + 0.05 * Math.sin(age * 15 - time * 2.7 + late));
    const half = (age: number) =>
      wide * (0.012 + 0.075 * age ** 1.4) * (0.75 + 0.35 * Math.sin(age * 10 - time * 2.3 + late * 2));
    const fill = context.createLinearGradient(0, y, 0, y + THREAD_HIGH);
    fill.addColorStop(0, tone('#e4e4e6', 0.5, alpha * 0.8 * strength));
    fill.addColorStop(0.3, tone('#dcdcdf', 0.5, alpha * strength));
    fill.addColorStop(1, tone('#d4d4d8', 0.5, 0));
    context.fillStyle = fill;
    context.beginPath();
    for (const side of [-1, 1])
      for (let step = 0; step <= THREAD_STEPS; step++) {
        const age = (side < 0 ? step : THREAD_STEPS - step) / THREAD_STEPS;
        const [px, py] = [middle(age) + side * half(age), y + 0.02 + THREAD_HIGH * age];
        if (side < 0 && step === 0) context.moveTo(px, py);
        else context.lineTo(px, py);
      }
    context.closePath();
    context.fill();
  }
}

import type { Pen } from '../../paint/pen.ts';
import type { Coat } from './species.ts';
import { sweep } from './tube.ts';
import type { Blob } from './tube.ts';

/** Height of the drawing, metres of the build. */
export const OCTOPUS_METRES = 0.98;

const STEPS = 9;

/** What the arms of an octopus are at: at rest they curl, at work those of the fore side reach for what is before it, in joy all go up. */
export type ArmsAt = 'rest' | 'work' | 'joy';

/** Draws an octopus that faces right: a tall soft head with two eyes over eight arms that curl, those behind in shade. */
export function paintOctopus(pen: Pen, coat: Coat, seed: number, at: ArmsAt = 'rest'): void {
  const { context, time } = pen;
  for (const layer of [0, 1]) {
    context.beginPath();
    for (let k = layer; k < 8; k += 2) sweep(context, arm(k, time, seed, at));
    context.fillStyle = pen.tone(coat.base, layer === 0 ? -0.55 : 0.05);
    context.fill();
  }
  const breath = 1 + 0.03 * Math.sin(time * 2 + seed);
  const fill = context.createLinearGradient(pen.lightSide * 0.2, 0.98, -pen.lightSide * 0.2, 0.3);
  fill.addColorStop(0, pen.tone(coat.edge ?? coat.base, 0.8));
  fill.addColorStop(0.6, pen.tone(coat.base, 0.1));
  fill.addColorStop(1, pen.tone(coat.base, -0.4));
  context.beginPath();
  context.moveTo(-0.13, 0.32);
  context.bezierCurveTo(-0.2, 0.5, -0.34 * breath, 0.6, -0.24 * breath, 0.82);
  context.bezierCurveTo(-0.14, 1.03, 0.14, 1.03, 0.24 * breath, 0.82);
  context.bezierCurveTo(0.34 * breath, 0.6, 0.2, 0.5, 0.13, 0.32);
  context.closePath();
  context.fillStyle = fill;
  context.fill();
  for (const side of [-1, 1]) {
    for (const [dx, r, colour, lit] of [
      [0, 0.05, coat.light, 0.4],
      [0.006 * side, 0.028, '#17131a', -0.2],
    ] as const) {
      context.beginPath();
      context.ellipse(side * 0.105 + dx, 0.47, r, r * 1.1, 0, 0, Math.PI * 2);
      context.fillStyle = pen.tone(colour, lit);
      context.fill();
    }
    context.beginPath();
    context.ellipse(side * 0.105 + pen.lightSide * 0.014, 0.487, 0.011, 0.011, 0, 0, Math.PI * 2);
    context.fillStyle = pen.glow('#fff8ee', 0.9);
    context.fill();
  }
}

/** How far an arm turns out from its root to its tip at work and in joy, radians: to what is ahead, and up. */
function bendOf(k: number, at: ArmsAt, time: number): number {
  if (at === 'work' && k >= 4) return 0.3 + 0.05 * (k - 4) + 0.06 * Math.sin(time * 5 + k * 1.9);
  return at === 'joy' ? (k < 4 ? -0.34 : 0.34) + 0.1 * Math.sin(time * 4 + k) : 0;
}

function arm(k: number, time: number, seed: number, at: ArmsAt): readonly Blob[] {
  const share = k / 7 - 0.5;
  let [x, y] = [share * 0.24, 0.36];
  let angle = -Math.PI / 2 + share * 2.1;
  const bend = bendOf(k, at, time);
  const step = at === 'work' && k >= 4 ? 0.074 : 0.062;
  return Array.from({ length: STEPS }, (_, i) => {
    const t = i / (STEPS - 1);
    const radius = 0.062 * (1 - t) ** 0.8 + 0.012;
    const blob = { x, y, ux: 0, uy: 1, ax: 1, ay: 0, rise: radius, fall: radius, width: radius };
    angle +=
      0.24 * Math.sign(share || 1) * t + 0.22 * Math.sin(time * 1.7 + k * 1.4 + seed - t * 4) * t + bend * (1 - t);
    x += Math.cos(angle) * step;
    y = Math.max(0.02, y + Math.sin(angle) * step);
    return blob;
  });
}

import type { Pen } from '../../paint/pen.ts';
import { lerp } from '../../../base/interpolation.ts';
import type { Coat } from './species.ts';
import { sweep } from './tube.ts';
import type { Blob } from './tube.ts';

/** Height of the drawing, metres of the build. */
export const DRAGON_METRES = 1.25;

const STEPS = 22;
/** Radii from the tip of the tail to the neck, at equal steps. */
const RADII = [0.015, 0.035, 0.055, 0.08, 0.12, 0.165, 0.18, 0.165, 0.125, 0.1, 0.09];

/** Draws a dragon that faces right: a winding scaled body, ribbed wings, horns, and a row of spines. `beat` is -1 to 1. */
export function paintDragon(pen: Pen, coat: Coat, seed: number, beat: number): void {
  const { context } = pen;
  const spine = spineOf(pen.time, seed);
  const head = spine.at(-1)!;
  const shoulder = spine[Math.round(STEPS * 0.62)]!;
  wing(pen, coat, shoulder, beat, true);
  for (const k of [10, 14]) leg(pen, coat, spine[k]!, 0.06, true);
  context.beginPath();
  for (let k = 2; k < STEPS; k++) {
    const [a, b] = [spine[k - 1]!, spine[k]!];
    const length = Math.max(1e-6, Math.hypot(b.x - a.x, b.y - a.y));
    const [nx, ny] = [-(b.y - a.y) / length, (b.x - a.x) / length];
    const tall = 0.05 + b.rise * 0.35;
    context.moveTo(b.x + nx * b.rise * 0.8, b.y + ny * b.rise * 0.8);
    context.lineTo(a.x - 0.02 + nx * (a.rise + tall), a.y + ny * (a.rise + tall));
    context.lineTo(a.x + nx * a.rise * 0.8, a.y + ny * a.rise * 0.8);
  }
  context.fillStyle = pen.tone(coat.dark, 0.2);
  context.fill();
  const fill = context.createLinearGradient(pen.lightSide * 0.2, 1, -pen.lightSide * 0.2, 0.3);
  fill.addColorStop(0, pen.tone(coat.edge ?? coat.base, 0.7));
  fill.addColorStop(1, pen.tone(coat.base, -0.4));
  context.beginPath();
  sweep(context, spine);
  context.fillStyle = fill;
  context.fill();
  context.save();
  context.clip();
  context.beginPath();
  sweep(
    context,
    spine
      .slice(3)
      .map((b) => ({ ...b, y: b.y - b.rise * 0.75, rise: b.rise * 0.5, fall: b.rise * 0.5, width: b.rise * 0.6 })),
  );
  context.fillStyle = pen.tone(coat.light, -0.1);
  context.fill();
  context.restore();
  for (const k of [9, 13]) leg(pen, coat, spine[k]!, 0, false);
  paintHead(pen, coat, head);
  wing(pen, coat, shoulder, beat, false);
}

function spineOf(time: number, seed: number): readonly Blob[] {
  return Array.from({ length: STEPS }, (_, k) => {
    const t = k / (STEPS - 1);
    const at = t * (RADII.length - 1);
    const i = Math.min(RADII.length - 2, Math.floor(at));
    const radius = lerp(RADII[i]!, RADII[i + 1]!, at - i);
    const wave = 0.1 * (1 - t) * Math.sin(time * 2 + seed - t * 6);
    const rise = t > 0.7 ? (t - 0.7) ** 1.2 * 1.5 : 0;
    return {
      x: -1.15 + 2.0 * t,
      y: 0.5 + wave + rise + 0.08 * Math.sin(t * 5),
      ux: 0,
      uy: 1,
      ax: 1,
      ay: 0,
      rise: radius,
      fall: radius,
      width: radius,
    };
  });
}

function wing(pen: Pen, coat: Coat, at: Blob, beat: number, far: boolean): void {
  const { context } = pen;
  const lift = 0.62 + 0.45 * beat;
  const shift = far ? 0.16 : 0;
  const [x, y] = [at.x + shift, at.y + at.rise * 0.5];
  const wrist = { x: x - 0.1, y: y + 0.55 * lift };
  const tips = [
    { x: x - 0.42, y: y + 1.0 * lift },
    { x: x - 0.72, y: y + 0.72 * lift },
    { x: x - 0.8, y: y + 0.36 * lift },
    { x: x - 0.62, y: y + 0.06 },
  ];
  context.beginPath();
  context.moveTo(x + 0.08, y);
  context.quadraticCurveTo(x + 0.16, y + 0.3 * lift, wrist.x, wrist.y);
  context.lineTo(tips[0]!.x, tips[0]!.y);
  for (let k = 1; k < tips.length; k++) {
    const [a, b] = [tips[k - 1]!, tips[k]!];
    context.quadraticCurveTo(lerp((a.x + b.x) / 2, wrist.x, 0.3), lerp((a.y + b.y) / 2, wrist.y, 0.3), b.x, b.y);
  }
  context.quadraticCurveTo(x - 0.4, y + 0.06, x - 0.2, y - 0.02);
  context.closePath();
  context.fillStyle = pen.tone(coat.dark, far ? -0.5 : 0.25);
  context.fill();
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(wrist.x, wrist.y);
  for (const tip of tips) {
    context.moveTo(wrist.x, wrist.y);
    context.lineTo(tip.x, tip.y);
  }
  context.strokeStyle = pen.tone(coat.base, far ? -0.4 : 0.3);
  context.lineWidth = 0.026;
  context.lineCap = 'round';
  context.stroke();
}

function leg(pen: Pen, coat: Coat, at: Blob, shift: number, far: boolean): void {
  const { context } = pen;
  context.beginPath();
  context.moveTo(at.x + shift, at.y - at.rise * 0.4);
  context.lineTo(at.x + shift - 0.08, at.y - at.rise - 0.14);
  context.lineTo(at.x + shift + 0.02, at.y - at.rise - 0.22);
  context.lineTo(at.x + shift + 0.09, at.y - at.rise - 0.23);
  context.strokeStyle = pen.tone(coat.base, far ? -0.7 : -0.15);
  context.lineWidth = 0.075;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke();
}

function paintHead(pen: Pen, coat: Coat, { x, y }: Blob): void {
  const { context } = pen;
  context.beginPath();
  for (const dy of [0, 0.025]) {
    context.moveTo(x - 0.02, y + 0.07 + dy);
    context.quadraticCurveTo(x - 0.12, y + 0.2 + dy, x - 0.26, y + 0.2 + dy);
    context.quadraticCurveTo(x - 0.14, y + 0.14, x - 0.07, y + 0.03);
  }
  context.fillStyle = pen.tone('#e9dcc0', 0.3);
  context.fill();
  context.beginPath();
  context.moveTo(x - 0.09, y - 0.07);
  context.quadraticCurveTo(x - 0.06, y + 0.13, x + 0.06, y + 0.1);
  context.quadraticCurveTo(x + 0.2, y + 0.05, x + 0.31, y + 0.05);
  context.quadraticCurveTo(x + 0.36, y - 0.01, x + 0.3, y - 0.03);
  context.lineTo(x + 0.1, y - 0.04);
  context.lineTo(x + 0.27, y - 0.1);
  context.quadraticCurveTo(x + 0.1, y - 0.15, x - 0.09, y - 0.07);
  context.closePath();
  context.fillStyle = pen.tone(coat.base, 0.25);
  context.fill();
  context.beginPath();
  context.ellipse(x + 0.07, y + 0.045, 0.026, 0.022, 0, 0, Math.PI * 2);
  context.fillStyle = pen.glow(coat.eye);
  context.fill();
  context.beginPath();
  context.ellipse(x + 0.075, y + 0.045, 0.008, 0.018, 0, 0, Math.PI * 2);
  context.ellipse(x + 0.29, y + 0.025, 0.01, 0.008, 0, 0, Math.PI * 2);
  context.fillStyle = pen.tone('#120c10', -0.3);
  context.fill();
}

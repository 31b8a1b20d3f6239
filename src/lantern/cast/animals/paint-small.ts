import type { Pen } from '../../paint/pen.ts';
import type { Coat } from './species.ts';
import { traceRound } from '../../paint/trace-round.ts';

/** Draws a butterfly that faces right, its wings opening and closing. Half a metre of the build is its height. */
export function paintButterfly(pen: Pen, coat: Coat, seed: number): void {
  const { context } = pen;
  const open = 0.35 + 0.65 * Math.abs(Math.sin(pen.time * 7 + seed));
  for (const far of [true, false]) {
    const side = far ? 0.55 : -0.85;
    const at = (x: number, y: number) => [x * 0.9 + side * y * 0.25 * open, 0.24 + y * (0.3 + 0.7 * open)] as const;
    for (const [scale, lit, colour] of [
      [1, far ? -0.5 : -0.1, coat.dark],
      [0.8, far ? -0.2 : 0.45, coat.base],
    ] as const) {
      context.beginPath();
      context.moveTo(...at(0.02, 0));
      context.bezierCurveTo(
        ...at(0.22 * scale, 0.12 * scale),
        ...at(0.26 * scale, 0.3 * scale),
        ...at(0.12 * scale, 0.3 * scale),
      );
      context.bezierCurveTo(...at(0.02, 0.29 * scale), ...at(-0.02, 0.14 * scale), ...at(0, 0.04));
      context.bezierCurveTo(
        ...at(-0.1 * scale, 0.2 * scale),
        ...at(-0.26 * scale, 0.14 * scale),
        ...at(-0.2 * scale, 0.04 * scale),
      );
      context.bezierCurveTo(...at(-0.16 * scale, -0.04), ...at(-0.06, -0.03), ...at(0.02, 0));
      context.closePath();
      context.fillStyle = pen.tone(colour, lit);
      context.fill();
    }
  }
  context.beginPath();
  context.ellipse(0, 0.235, 0.13, 0.02, 0.15, 0, Math.PI * 2);
  context.fillStyle = pen.tone('#2a1f1c', 0.1);
  context.fill();
  context.beginPath();
  for (const lift of [0.07, 0.11]) {
    context.moveTo(0.12, 0.25);
    context.quadraticCurveTo(0.17, 0.25 + lift * 0.6, 0.22, 0.24 + lift);
  }
  context.strokeStyle = pen.tone('#2a1f1c', 0.1);
  context.lineWidth = Math.max(0.006, pen.pixelMetres * 0.6);
  context.stroke();
}

/** Draws a bee that faces right: a striped round body under blurred wings. */
export function paintBee(pen: Pen, coat: Coat, seed: number): void {
  const { context } = pen;
  const blur = 0.5 + 0.5 * Math.sin(pen.time * 60 + seed);
  context.beginPath();
  context.ellipse(-0.03, 0.4, 0.07, 0.15, 0.5 + 0.2 * blur, 0, Math.PI * 2);
  context.ellipse(0.05, 0.4, 0.075, 0.16, 0.1 - 0.2 * blur, 0, Math.PI * 2);
  context.fillStyle = pen.tone('#eef4fa', 0.6, 0.6);
  context.fill();
  const fill = context.createLinearGradient(0, 0.34, 0, 0.08);
  fill.addColorStop(0, pen.tone(coat.edge ?? coat.base, 0.7));
  fill.addColorStop(1, pen.tone(coat.base, -0.5));
  context.beginPath();
  context.ellipse(-0.03, 0.21, 0.2, 0.13, 0, 0, Math.PI * 2);
  context.fillStyle = fill;
  context.fill();
  context.save();
  context.clip();
  context.fillStyle = pen.tone(coat.dark, 0);
  for (const x of [-0.2, -0.1, 0]) context.fillRect(x, 0, 0.05, 0.5);
  context.restore();
  context.beginPath();
  context.ellipse(0.17, 0.22, 0.085, 0.085, 0, 0, Math.PI * 2);
  context.fillStyle = pen.tone(coat.dark, 0.1);
  context.fill();
  context.beginPath();
  context.ellipse(0.2, 0.24, 0.028, 0.034, 0, 0, Math.PI * 2);
  context.fillStyle = pen.tone('#ffffff', 0.5);
  context.fill();
}

/** Draws a ghost: a pale sheet that hangs in the air, its hem waving, with two dark eyes and a round mouth. */
export function paintGhost(pen: Pen, coat: Coat, seed: number): void {
  const { context, time } = pen;
  const fill = context.createLinearGradient(pen.lightSide * 0.3, 1, -pen.lightSide * 0.2, 0.1);
  fill.addColorStop(0, pen.tone(coat.base, 0.9, 0.95));
  fill.addColorStop(0.7, pen.tone(coat.base, 0.1, 0.85));
  fill.addColorStop(1, pen.tone(coat.dark, 0, 0.45));
  const hem = (k: number) => 0.12 + 0.05 * Math.sin(time * 2.4 + k * 1.7 + seed);
  context.beginPath();
  context.moveTo(-0.32, hem(0));
  context.bezierCurveTo(-0.3, 0.5, -0.34, 1, 0, 1);
  context.bezierCurveTo(0.34, 1, 0.3, 0.5, 0.34, hem(5));
  for (let k = 4; k >= 0; k--) {
    const x = -0.32 + (0.66 * k) / 5;
    context.quadraticCurveTo(x + 0.066, hem(k) + 0.11, x, hem(k));
  }
  context.closePath();
  context.fillStyle = fill;
  context.fill();
  context.beginPath();
  for (const [x, y, rx, ry] of [
    [-0.06, 0.73, 0.042, 0.062],
    [0.11, 0.73, 0.042, 0.062],
    [0.03, 0.58, 0.04, 0.05],
  ] as const) {
    traceRound(context, x, y, rx, ry);
  }
  context.fillStyle = pen.tone('#1c1a26', -0.1);
  context.fill();
}

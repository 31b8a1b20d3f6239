import type { Pen } from '../../paint/pen.ts';
import type { Coat } from './species.ts';

/** Height of the drawing, metres of the build. */
export const JELLYFISH_METRES = 1;

/** Draws a jellyfish: a bell that pulses, light through it, frilled arms and long threads that trail after it. */
export function paintJellyfish(pen: Pen, coat: Coat, seed: number): void {
  const { context, time } = pen;
  const pulse = Math.sin(time * 2.2 + seed);
  const wide = 0.3 * (1 + 0.12 * pulse);
  const tall = 0.3 * (1 - 0.1 * pulse);
  const rim = 0.68;
  const thread = (x: number, length: number, swing: number, odd: number) => {
    context.moveTo(x, rim);
    const sway = (t: number) => swing * t * Math.sin(time * 1.6 - t * 3 + odd);
    context.bezierCurveTo(
      x + sway(0.3),
      rim - length * 0.33,
      x * 0.8 + sway(0.7),
      rim - length * 0.66,
      x * 0.7 + sway(1),
      rim - length,
    );
  };
  context.lineCap = 'round';
  context.beginPath();
  for (let k = 0; k < 9; k++) thread((k / 8 - 0.5) * wide * 1.7, 0.5 + 0.16 * ((k * 7) % 3), 0.09, k * 1.3 + seed);
  context.strokeStyle = pen.tone(coat.dark, 0.3, 0.7);
  context.lineWidth = Math.max(0.008, pen.pixelMetres * 0.7);
  context.stroke();
  context.beginPath();
  for (const x of [-0.09, 0, 0.09]) thread(x, 0.42, 0.07, x * 20 + seed);
  context.strokeStyle = pen.tone(coat.light, 0.4, 0.75);
  context.lineWidth = 0.036;
  context.stroke();
  const bell = (grow: number) => {
    context.beginPath();
    context.moveTo(-wide * grow, rim);
    context.bezierCurveTo(
      -wide * 1.1 * grow,
      rim + tall * 1.35 * grow,
      wide * 1.1 * grow,
      rim + tall * 1.35 * grow,
      wide * grow,
      rim,
    );
    for (let k = 0; k < 6; k++) {
      const x = wide * grow * (1 - (k + 1) / 3);
      context.quadraticCurveTo(x + wide * grow * 0.167, rim - 0.05 * grow, x, rim);
    }
    context.closePath();
  };
  const fill = context.createLinearGradient(pen.lightSide * 0.1, rim + tall, 0, rim - 0.05);
  fill.addColorStop(0, pen.tone(coat.base, 0.9, 0.95));
  fill.addColorStop(0.6, pen.tone(coat.base, 0.3, 0.85));
  fill.addColorStop(1, pen.tone(coat.dark, 0.1, 0.9));
  bell(1);
  context.fillStyle = fill;
  context.fill();
  bell(0.6);
  context.fillStyle = pen.tone(coat.light, 0.6, 0.4);
  context.fill();
}

import { traceClosed } from '../../shapes.ts';
import type { Point } from '../../shapes.ts';
import type { Held } from './held.ts';

/** A balloon on a string: it leans with the wind and tugs behind who carries it. */
export function drawBalloon({ pen, figure, hand, height, colour }: Held): void {
  const { context } = pen;
  const { pose, turn } = figure;
  const air = pen.wind * 0.05 - pose.pace * turn.sin * 0.13;
  const lean = Math.max(-0.7, Math.min(0.7, air + 0.05 * Math.sin(pen.time * 1.3 + height * 9)));
  const length = height * 0.42 + 0.2;
  const knot = { x: hand.x + Math.sin(lean) * length, y: hand.y + Math.cos(lean) * length };
  context.strokeStyle = pen.tone('#efe6da', 0.2, 0.85);
  context.lineWidth = Math.max(0.004, pen.pixelMetres);
  context.beginPath();
  context.moveTo(hand.x, hand.y - 0.06);
  context.lineTo(hand.x, hand.y);
  context.quadraticCurveTo(hand.x + Math.sin(lean * 0.2) * length * 0.5, hand.y + length * 0.5, knot.x, knot.y);
  context.stroke();
  const r = 0.15;
  context.save();
  context.translate(knot.x, knot.y);
  context.rotate(-lean * 0.8);
  const outline: readonly Point[] = [
    { x: 0, y: 0 },
    { x: r * 0.62, y: r * 0.7 },
    { x: r, y: r * 1.5 },
    { x: r * 0.62, y: r * 2.25 },
    { x: 0, y: r * 2.45 },
    { x: -r * 0.62, y: r * 2.25 },
    { x: -r, y: r * 1.5 },
    { x: -r * 0.62, y: r * 0.7 },
  ];
  const side = pen.lightSide >= 0 ? 1 : -1;
  const gradient = context.createRadialGradient(side * r * 0.35, r * 1.85, r * 0.1, 0, r * 1.4, r * 1.35);
  gradient.addColorStop(0, pen.tone(colour, 1));
  gradient.addColorStop(0.45, pen.tone(colour, 0.35));
  gradient.addColorStop(1, pen.tone(colour, -0.75));
  context.fillStyle = gradient;
  context.beginPath();
  traceClosed(context, outline);
  context.fill();
  context.fillStyle = pen.tone(colour, -0.6);
  context.beginPath();
  context.moveTo(0, r * 0.06);
  context.lineTo(r * 0.14, -r * 0.12);
  context.lineTo(-r * 0.14, -r * 0.12);
  context.fill();
  context.fillStyle = pen.tone('#ffffff', 0.8, 0.55);
  context.beginPath();
  context.ellipse(side * r * 0.42, r * 1.95, r * 0.12, r * 0.24, -side * 0.5, 0, Math.PI * 2);
  context.fill();
  context.restore();
}

import type { Pen } from '../../../paint/pen.ts';
import { trailingChain } from '../../skeleton.ts';
import type { Held } from './held.ts';

/** A hand lantern that swings from its ring; its light breathes. */
export function drawLantern({ pen, figure, hand, height, colour }: Held): void {
  const { context } = pen;
  const { pose, turn } = figure;
  const chain = trailingChain({
    x: hand.x,
    y: hand.y,
    length: height * 0.05,
    count: 2,
    restAngle: 0,
    drag: Math.max(-0.5, Math.min(0.5, pen.wind * 0.02 - pose.pace * turn.sin * 0.06)),
    swing: 0.35 * pose.bounce,
    phase: pose.beat,
  });
  const foot = chain.at(-1)!;
  const angle = Math.atan2(foot.x - hand.x, hand.y - foot.y);
  const s = height * 0.055;
  const flicker = 0.9 + 0.06 * Math.sin(pen.time * 13) + 0.04 * Math.sin(pen.time * 7.3);
  context.save();
  context.translate(hand.x, hand.y);
  context.rotate(angle);
  context.strokeStyle = pen.tone(colour, 0);
  context.lineWidth = s * 0.12;
  context.beginPath();
  context.moveTo(0, 0);
  context.bezierCurveTo(s * 0.9, -s * 0.4, s * 0.7, -s * 0.9, s * 0.55, -s * 1.05);
  context.moveTo(0, 0);
  context.bezierCurveTo(-s * 0.9, -s * 0.4, -s * 0.7, -s * 0.9, -s * 0.55, -s * 1.05);
  context.stroke();
  glowAt(pen, 0, -s * 1.9, s * 7, 0.3 * flicker);
  glowAt(pen, 0, -s * 1.9, s * 19, (pen.light.lampsLit ? 0.3 : 0.1) * flicker);
  context.fillStyle = pen.glow('#ffcf73', 0.95);
  context.beginPath();
  context.roundRect(-s * 0.62, -s * 2.55, s * 1.24, s * 1.5, s * 0.2);
  context.fill();
  glowAt(pen, 0, -s * 1.9, s * 1.1, 0.9 * flicker);
  context.fillStyle = pen.glow('#fffbe0');
  context.beginPath();
  context.moveTo(0, -s * 1.35);
  context.quadraticCurveTo(s * 0.32, -s * 1.95, 0, -s * 2.25);
  context.quadraticCurveTo(-s * 0.32, -s * 1.95, 0, -s * 1.35);
  context.fill();
  context.fillStyle = pen.tone(colour, -0.1);
  context.beginPath();
  context.moveTo(-s * 0.75, -s * 1.05);
  context.quadraticCurveTo(0, -s * 0.3, s * 0.75, -s * 1.05);
  context.closePath();
  context.fill();
  context.beginPath();
  context.roundRect(-s * 0.75, -s * 2.8, s * 1.5, s * 0.3, s * 0.08);
  for (const x of [-0.62, 0.5]) context.rect(s * x, -s * 2.55, s * 0.12, s * 1.5);
  context.fill();
  context.restore();
}

/** A soft warm light round a flame; added to what is behind it. */
export function glowAt(pen: Pen, x: number, y: number, radius: number, alpha: number): void {
  const { context } = pen;
  const strength = Math.round(alpha * 20) / 20;
  const gradient = context.createRadialGradient(x, y, 0, x, y, radius);
  gradient.addColorStop(0, pen.glow('#ffb554', strength));
  gradient.addColorStop(0.3, pen.glow('#ff9a3c', Math.round(strength * 8) / 20));
  gradient.addColorStop(1, pen.glow('#ff8a2c', 0));
  context.save();
  context.globalCompositeOperation = 'lighter';
  context.fillStyle = gradient;
  context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  context.restore();
}

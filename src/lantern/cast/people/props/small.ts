import { traceClosed } from '../../shapes.ts';
import type { Held } from './held.ts';
import { glowAt } from './lantern.ts';

/** A candle with its flame. */
export function drawCandle({ pen, hand, height, colour }: Held): void {
  const { context } = pen;
  const s = height * 0.016;
  const { x } = hand;
  const top = hand.y + s * 5.5;
  const wave = Math.sin(pen.time * 9) * 0.12 + Math.sin(pen.time * 5.3) * 0.1 + pen.wind * 0.03;
  glowAt(pen, x, top + s * 2, height * 0.34, 0.34 + 0.04 * Math.sin(pen.time * 11));
  const wax = context.createLinearGradient(0, hand.y - s * 2, 0, top);
  wax.addColorStop(0, pen.tone(colour, -0.2));
  wax.addColorStop(1, pen.glow('#ffd9a0'));
  context.fillStyle = wax;
  context.beginPath();
  context.roundRect(x - s, hand.y - s * 2.5, s * 2, s * 8, s * 0.4);
  context.fill();
  context.fillStyle = pen.glow('#ffc24a');
  context.beginPath();
  context.moveTo(x, top + s * 0.2);
  context.bezierCurveTo(
    x + s * 1.3,
    top + s * 1.4,
    x + s * (0.4 + wave),
    top + s * 2.8,
    x + s * wave * 2,
    top + s * 4.2,
  );
  context.bezierCurveTo(x - s * (0.6 - wave), top + s * 2.8, x - s * 1.2, top + s * 1.4, x, top + s * 0.2);
  context.fill();
  context.fillStyle = pen.glow('#fffbe6');
  context.beginPath();
  context.moveTo(x, top + s * 0.5);
  context.quadraticCurveTo(x + s * 0.7, top + s * 1.4, x + s * wave, top + s * 2.6);
  context.quadraticCurveTo(x - s * 0.7, top + s * 1.4, x, top + s * 0.5);
  context.fill();
}

/** A phone; its screen lights the one who reads it. */
export function drawPhone({ pen, figure, hand, height, colour }: Held): void {
  const { context } = pen;
  const w = height * 0.021 * Math.max(0.35, Math.abs(figure.turn.cos) * 0.9 + 0.2);
  const h = height * 0.044;
  context.save();
  context.translate(hand.x, hand.y + h * 0.7);
  context.rotate(-0.25 * figure.turn.sin);
  context.fillStyle = pen.tone(colour, 0.1);
  context.beginPath();
  context.roundRect(-w, -h, w * 2, h * 2, w * 0.35);
  context.fill();
  const seen = -figure.turn.cos;
  if (seen > -0.3) {
    context.fillStyle = pen.glow('#bfe3ff', 0.9);
    context.beginPath();
    if (seen > 0.4) context.roundRect(-w * 0.85, -h * 0.88, w * 1.7, h * 1.76, w * 0.2);
    else context.rect(figure.turn.sin > 0 ? -w : w * 0.6, -h * 0.9, w * 0.4, h * 1.8);
    context.fill();
  }
  context.restore();
  const glow = context.createRadialGradient(hand.x, hand.y, 0, hand.x, hand.y, height * 0.16);
  glow.addColorStop(0, pen.glow('#a8d4ff', 0.16));
  glow.addColorStop(1, pen.glow('#a8d4ff', 0));
  context.save();
  context.globalCompositeOperation = 'lighter';
  context.fillStyle = glow;
  context.fillRect(hand.x - height * 0.16, hand.y - height * 0.16, height * 0.32, height * 0.32);
  context.restore();
}

/** An open book: covers, and the pages as two swelling leaves. */
export function drawBook({ pen, figure, hand, height, colour }: Held): void {
  const { context } = pen;
  const { turn } = figure;
  // It lies between the two hands.
  const other = figure.left.arm.wrist;
  const own = figure.right.arm.wrist;
  const apart = Math.abs(other.x - own.x) / 2;
  const w = Math.max(height * 0.03, Math.min(apart, height * 0.085)) + height * 0.014;
  const h = height * 0.058;
  const x = hand.x + (other.x - own.x) / 2;
  const y = hand.y + h * 0.45;
  context.save();
  context.translate(x, y);
  context.rotate(-0.3 * turn.sin);
  context.fillStyle = pen.tone(colour, 0);
  context.beginPath();
  traceClosed(
    context,
    [
      { x: -w * 1.04, y: h },
      { x: 0, y: h * 0.82 },
      { x: w * 1.04, y: h },
      { x: w, y: -h * 0.85 },
      { x: 0, y: -h },
      { x: -w, y: -h * 0.85 },
    ],
    0.3,
  );
  context.fill();
  if (turn.cos < 0.35) {
    for (const side of [-1, 1]) {
      context.fillStyle = pen.tone('#f4ecd8', side * pen.lightSide > 0 ? 0.4 : -0.15);
      context.beginPath();
      context.moveTo(0, h * 0.72);
      context.quadraticCurveTo(side * w * 0.5, h * 1.02, side * w * 0.94, h * 0.88);
      context.lineTo(side * w * 0.92, -h * 0.72);
      context.quadraticCurveTo(side * w * 0.5, -h * 0.6, 0, -h * 0.88);
      context.fill();
    }
  } else {
    context.strokeStyle = pen.tone('#f4ecd8', 0.2);
    context.lineWidth = h * 0.16;
    context.beginPath();
    context.moveTo(-w * 0.98, h * 1.04);
    context.quadraticCurveTo(-w * 0.5, h * 1.12, 0, h * 0.9);
    context.quadraticCurveTo(w * 0.5, h * 1.12, w * 0.98, h * 1.04);
    context.stroke();
  }
  context.restore();
}

/** A cup with steam. */
export function drawCup({ pen, figure, hand, height, colour }: Held): void {
  const { context } = pen;
  const s = height * 0.021;
  const side = figure.turn.sin >= 0 ? 1 : -1;
  const x = hand.x + side * s * 0.5;
  const y = hand.y + s * 0.2;
  const gradient = context.createLinearGradient(x - s, 0, x + s, 0);
  const lit = pen.lightSide >= 0 ? 1 : -1;
  gradient.addColorStop(0, pen.tone(colour, -0.5 * lit));
  gradient.addColorStop(1, pen.tone(colour, 0.5 * lit));
  context.fillStyle = gradient;
  context.beginPath();
  context.moveTo(x - s, y + s * 1.3);
  context.lineTo(x + s, y + s * 1.3);
  context.quadraticCurveTo(x + s * 0.95, y - s, x + s * 0.6, y - s * 1.15);
  context.lineTo(x - s * 0.6, y - s * 1.15);
  context.quadraticCurveTo(x - s * 0.95, y - s, x - s, y + s * 1.3);
  context.fill();
  context.fillStyle = pen.tone('#5a3a28', -0.1);
  context.beginPath();
  context.ellipse(x, y + s * 1.3, s * 0.95, s * 0.16, 0, 0, Math.PI * 2);
  context.fill();
  context.strokeStyle = pen.tone('#ffffff', 0.2, 0.25);
  context.lineWidth = s * 0.3;
  context.lineCap = 'round';
  for (const puff of [-0.4, 0.35]) {
    const wave = Math.sin(pen.time * 1.8 + puff * 6) * s * 0.5;
    context.beginPath();
    context.moveTo(x + puff * s, y + s * 1.9);
    context.bezierCurveTo(
      x + puff * s + wave,
      y + s * 2.8,
      x + puff * s - wave,
      y + s * 3.4,
      x + puff * s + wave * 0.6 + pen.wind * s * 0.1,
      y + s * 4.4,
    );
    context.stroke();
  }
}

/** A bun to eat. */
export function drawFood({ pen, hand, height, colour }: Held): void {
  const { context } = pen;
  const s = height * 0.026;
  const { x } = hand;
  const y = hand.y + s * 0.7;
  const gradient = context.createLinearGradient(0, y - s, 0, y + s);
  gradient.addColorStop(0, pen.tone('#e8c48a', -0.2));
  gradient.addColorStop(0.4, pen.tone(colour, 0));
  gradient.addColorStop(1, pen.tone(colour, 0.6));
  context.fillStyle = gradient;
  context.beginPath();
  traceClosed(context, [
    { x: x - s * 1.1, y: y - s * 0.3 },
    { x: x - s * 0.8, y: y + s * 0.55 },
    { x, y: y + s * 0.85 },
    { x: x + s * 0.8, y: y + s * 0.55 },
    { x: x + s * 1.1, y: y - s * 0.3 },
    { x: x + s * 0.6, y: y - s * 0.65 },
    { x: x - s * 0.6, y: y - s * 0.65 },
  ]);
  context.fill();
}

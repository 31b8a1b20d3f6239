import type { HeadPen } from './head-pen.ts';

/** A soft spot: an ellipse that fades to nothing. */
export function soft(
  head: HeadPen,
  x: number,
  y: number,
  rx: number,
  ry: number,
  colour: string,
  lit: number,
  alpha: number,
): void {
  const { pen } = head;
  const { context } = pen;
  context.save();
  context.translate(x, y);
  context.scale(1, ry / rx);
  const gradient = context.createRadialGradient(0, 0, 0, 0, 0, rx);
  // Two stops cost half of three.
  gradient.addColorStop(0, pen.tone(colour, lit, Math.round(alpha * 95) / 100));
  gradient.addColorStop(1, pen.tone(colour, lit, 0));
  context.fillStyle = gradient;
  context.fillRect(-rx, -rx, rx * 2, rx * 2);
  context.restore();
}

import type { HeadPen } from './head-pen.ts';

/** Headphones over the hair, in head units: a band from ear to ear over the crown, and the cups that are seen. */
export function drawHeadphones(head: HeadPen, colour: string): void {
  const { pen, view } = head;
  const { context } = pen;
  const near = view.nearEar.x * 1.13;
  // Opposite to the near one; from the side, behind it.
  const far = -near - 0.1 * view.profile;
  // From the front it comes down to the far ear, from the side it ends behind the crown.
  const turned = Math.min(1, 1.5 * view.profile);
  const [high, low] = [0.74 - 0.08 * turned, 0.05 + 0.49 * turned];
  context.save();
  context.lineCap = 'round';
  for (const [width, level] of [
    [0.085, -0.8],
    [0.055, 0],
  ] as const) {
    context.strokeStyle = pen.tone(colour, level);
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(near, 0.05);
    context.bezierCurveTo(near * 1.12, high, far * 1.12, high, far, low);
    context.stroke();
  }
  if (view.profile < 0.5) cup(head, colour, far, 0.07);
  cup(head, colour, near, 0.075 + 0.07 * view.profile);
  context.restore();
}

function cup({ pen }: HeadPen, colour: string, x: number, half: number): void {
  const { context } = pen;
  for (const [size, level] of [
    [1, -0.85],
    [0.78, 0.1],
    [0.4, -0.35],
  ] as const) {
    context.fillStyle = pen.tone(colour, level);
    context.beginPath();
    context.ellipse(x, -0.03, half * size, 0.155 * size, 0, 0, Math.PI * 2);
    context.fill();
  }
}

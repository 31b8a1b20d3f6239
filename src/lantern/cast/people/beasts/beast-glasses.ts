import type { HeadPen } from '../head/head-pen.ts';

/** Glasses before the eyes of an animal that plays a person; nothing where only another's eyes would need them. */
export function drawBeastGlasses(head: HeadPen): void {
  const { looks, pen, view } = head;
  if (view.face < 0.3) return;
  const { context } = pen;
  const x = 0.3 * view.profile;
  const narrow = 1 - 0.42 * view.profile;
  context.strokeStyle = pen.tone('#2a2422', 0);
  context.lineWidth = 0.035;
  for (const side of view.profile > 0.8 ? [-1] : [-1, 1]) {
    context.beginPath();
    context.ellipse(x + side * 0.25 * narrow, 0.22, 0.17 * narrow, 0.16, 0, 0, Math.PI * 2);
    if (looks.lens !== undefined) {
      context.fillStyle = pen.tone(looks.lens, -0.2);
      context.fill();
    }
    context.stroke();
  }
  context.beginPath();
  context.moveTo(x - 0.09 * narrow, 0.22);
  context.lineTo(x + 0.09 * narrow, 0.22);
  context.stroke();
}

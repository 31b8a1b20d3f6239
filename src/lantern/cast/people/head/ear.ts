import { traceClosed } from '../../shapes.ts';
import { coversEars } from './hair-cuts.ts';
import type { HeadPen } from './head-pen.ts';

/** The ear on the far side, before the skin. */
export function drawFarEar(head: HeadPen): void {
  if (!coversEars(head.looks.hairStyle)) drawEar(head, head.view.farEar, true);
}

/** The ear on the viewer's side, over short or gathered hair; long hair covers it. */
export function drawNearEar(head: HeadPen): void {
  if (!coversEars(head.looks.hairStyle)) drawEar(head, head.view.nearEar, false);
}

function drawEar(head: HeadPen, ear: { readonly x: number; readonly width: number }, far: boolean): void {
  if (ear.width < 0.1) return;
  const { pen, looks, form, pixels, view, side, child } = head;
  const { context } = pen;
  const away = far ? 1 : -1;
  const w = 0.068 * ear.width;
  const size = (looks.old ? 1.12 : 1) * (child ? 1.04 : 1);
  const top = form.eyeY + 0.045 * size;
  const foot = form.noseY + 0.012 - 0.03 * (size - 1);
  const x = ear.x - away * 0.012;
  const y = (share: number) => foot + (top - foot) * share;
  const lit = away === side ? 0.3 : view.profile > 0.6 ? 0.1 : -0.3;
  context.fillStyle = pen.tone(looks.skin.base, lit);
  context.beginPath();
  traceClosed(context, [
    { x: x - away * w * 0.25, y: y(0.92) },
    { x: x + away * w * 0.55, y: y(1.04) },
    { x: x + away * w * 1.15, y: y(0.86) },
    { x: x + away * w * 1.05, y: y(0.5) },
    { x: x + away * w * 0.5, y: y(0.16) },
    { x: x, y: y(-0.02) },
    { x: x - away * w * 0.45, y: y(0.2) },
    { x: x - away * w * 0.4, y: y(0.6) },
  ]);
  context.fill();
  // From behind its back is seen.
  if (pixels < 46 || view.face < 0.3) return;
  // The hollow behind the rim, red with blood.
  context.fillStyle = pen.tone(looks.skin.blush, lit - 0.35, 0.6);
  context.beginPath();
  traceClosed(context, [
    { x: x - away * w * 0.1, y: y(0.78) },
    { x: x + away * w * 0.6, y: y(0.84) },
    { x: x + away * w * 0.72, y: y(0.56) },
    { x: x + away * w * 0.2, y: y(0.3) },
    { x: x - away * w * 0.2, y: y(0.45) },
  ]);
  context.fill();
  if (pixels > 110) {
    context.strokeStyle = pen.tone(looks.skin.shade, -0.4, 0.6);
    context.lineWidth = 0.009;
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(x - away * w * 0.2, y(0.84));
    context.quadraticCurveTo(x + away * w * 1.05, y(0.98), x + away * w * 0.78, y(0.5));
    context.quadraticCurveTo(x + away * w * 0.5, y(0.24), x - away * w * 0.05, y(0.26));
    context.stroke();
  }
  if (!looks.earring || pixels < 60) return;
  context.fillStyle = pen.glow('#ffd98a', 0.95);
  context.beginPath();
  context.ellipse(x + away * w * 0.1, y(-0.06), 0.018, 0.02, 0, 0, Math.PI * 2);
  context.fill();
}

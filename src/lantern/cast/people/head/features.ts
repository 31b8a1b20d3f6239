import { mixHex } from '../../shapes.ts';
import { drawEye } from './eye.ts';
import type { FaceState } from './face-state.ts';
import type { HeadPen } from './head-pen.ts';
import { drawMouth } from './mouth.ts';
import { soft } from './skin.ts';

/** Draws nose, mouth, eyes and brows on the skin. */
export function drawFeatures(head: HeadPen, face: FaceState): void {
  const { view } = head;
  if (view.face < 0.35 || head.pixels < 9) return;
  drawNose(head);
  drawMouth(head, face);
  for (const [eye, far] of [
    [view.farEye, true],
    [view.nearEye, false],
  ] as const) {
    if (eye.width > 0.035) drawEye(head, face, eye, far);
  }
  if (head.looks.glasses && head.pixels > (head.looks.lens === undefined ? 30 : 12)) drawGlasses(head);
}

/** The nose is one plane in the shade, a lit tip and two nostrils; no outline. */
function drawNose(head: HeadPen): void {
  const { pen, view, looks, eyeLine, child, pixels } = head;
  const { context } = pen;
  if (view.profile > 0.75) return;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const { nose } = view;
  const root = { x: nose * 0.72, y: eyeLine + 0.07 };
  const length = child ? 0.15 : 0.19;
  const wide = (child ? 0.045 : 0.05 + 0.014 * looks.trait.nose) * (head.female ? 0.9 : 1.08);
  const foot = eyeLine - length;
  // Turned away from the viewer the far wing hides behind the tip.
  const dark = { in: nose - side * 0.008, out: nose - side * wide * (side > 0 ? 1 : 1 - nose * 2.2) };
  const gradient = context.createLinearGradient(0, root.y, 0, foot);
  gradient.addColorStop(0, pen.tone(looks.skin.shade, -0.5, 0.15));
  gradient.addColorStop(0.6, pen.tone(looks.skin.shade, -0.5, 0.55));
  gradient.addColorStop(1, pen.tone(looks.skin.shade, -0.55, 0.85));
  context.fillStyle = gradient;
  context.beginPath();
  context.moveTo(root.x - side * 0.012, root.y);
  context.bezierCurveTo(
    root.x - side * 0.004,
    root.y - 0.08,
    dark.in,
    foot + 0.09,
    dark.in + side * 0.006,
    foot + 0.03,
  );
  context.quadraticCurveTo(dark.in, foot - 0.005, nose - side * 0.01, foot - 0.012);
  context.quadraticCurveTo(dark.out, foot - 0.01, dark.out, foot + 0.022);
  context.bezierCurveTo(
    dark.out,
    foot + 0.06,
    root.x - side * 0.045,
    root.y - 0.05,
    root.x - side * 0.05,
    root.y + 0.02,
  );
  context.closePath();
  context.fill();
  soft(head, nose + side * 0.016, foot + 0.045, 0.045, 0.045, mixHex(looks.skin.base, '#fff4e4', 0.5), 1, 0.75);
  soft(head, nose, foot + 0.03, 0.075, 0.05, looks.skin.blush, 0.2, 0.3);
  if (pixels < 40) return;
  context.fillStyle = pen.tone(mixHex(looks.skin.shade, '#3a1414', 0.5), -0.5, 0.85);
  for (const sign of [-1, 1]) {
    const turnedAway = sign > 0 ? 1 - nose * 3.2 : 1;
    if (turnedAway < 0.25) continue;
    context.beginPath();
    context.ellipse(
      nose + sign * wide * 0.52 * turnedAway,
      foot - 0.004,
      0.017 * turnedAway,
      0.0095,
      sign * 0.35,
      0,
      Math.PI * 2,
    );
    context.fill();
  }
}

function drawGlasses(head: HeadPen): void {
  const { pen, view, eyeLine } = head;
  const { context } = pen;
  context.strokeStyle = pen.tone('#2a2024', -0.2);
  context.lineWidth = 0.014;
  context.beginPath();
  for (const eye of [view.farEye, view.nearEye]) {
    if (eye.width < 0.04) continue;
    const w = eye.width * 0.72;
    context.moveTo(eye.x + w, eyeLine - 0.01);
    context.ellipse(eye.x, eyeLine - 0.01, w, 0.088, 0, 0, Math.PI * 2);
  }
  if (view.farEye.width > 0.04) {
    context.moveTo(view.nearEye.x + view.nearEye.width * 0.72, eyeLine + 0.01);
    context.lineTo(view.farEye.x - view.farEye.width * 0.72, eyeLine + 0.01);
  }
  if (head.looks.lens !== undefined) {
    context.fillStyle = pen.tone(head.looks.lens, -0.1, 0.94);
    context.fill();
  }
  context.moveTo(view.nearEye.x - view.nearEye.width * 0.72, eyeLine);
  context.lineTo(view.nearEar.x, eyeLine + 0.02);
  context.stroke();
}

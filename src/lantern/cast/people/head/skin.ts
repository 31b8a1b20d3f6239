import { fillRim, inside, traceClosed } from '../../shapes.ts';
import type { Outline } from '../../shapes.ts';
import { mixHex } from '../../shapes.ts';
import { drawBeard } from './beard.ts';
import { coversEars } from './hair-cuts.ts';
import type { FaceState } from './face-state.ts';
import type { HeadPen } from './head-pen.ts';

/** Draws ears and the skin of skull and jaw, modelled by one light. */
export function drawSkin(head: HeadPen, face: FaceState): void {
  const { pen, view, looks, pixels, eyeLine } = head;
  const { context } = pen;
  if (!coversEars(looks.hairStyle)) drawEar(head, view.farEar.x, view.farEar.width, true);
  const outline = skinOutline(head);
  context.fillStyle = skinGradient(head);
  context.beginPath();
  outline(context);
  context.fill();
  if (pixels > 40 && view.face > 0.3) inside(context, outline, () => drawPlanes(head, face));
  if (!coversEars(looks.hairStyle) && view.profile > 0.2 && view.face > 0.3) {
    // Skin behind the ear, where short hair leaves it bare.
    context.beginPath();
    context.ellipse(view.nearEar.x - 0.03, eyeLine - 0.03, 0.06, 0.08, 0, 0, Math.PI * 2);
    context.fill();
  }
  if (pixels > 24) drawBeard(head, outline);
  if (view.profile > 0.6 && view.face > 0.5) drawProfileNose(head);
  // Below this the edge is thinner than two pixels, and its clip costs as much as all else of the skin.
  if (pixels > 80) fillRim(pen, outline, pen.tone(looks.skin.base, 1, 0.7), 0.022);
}

/** The ear on the viewer's side, over short or gathered hair; long hair covers it. */
export function drawNearEar(head: HeadPen): void {
  const { view, looks } = head;
  if (!coversEars(looks.hairStyle)) drawEar(head, view.nearEar.x, view.nearEar.width, false);
}

function skinOutline(head: HeadPen): Outline {
  const { view, child, female, looks } = head;
  const jaw = child ? 0.97 : female ? 0.94 : 1.06 + 0.05 * looks.trait.jaw;
  const points = view.contour.map(({ x, y }) => {
    const low = Math.min(1, Math.max(0, -y / 0.4));
    const widened = x * (1 + (jaw - 1) * low * (1 - view.profile));
    if (!child) return { x: widened, y };
    // A child's face is round: full cheeks, a small chin that sits higher.
    const cheek = Math.max(0, 1 - Math.abs(y + 0.23) / 0.26);
    return { x: widened * (1 + 0.11 * cheek) + 0.02 * cheek * view.profile, y: y < -0.25 ? y + 0.045 * low : y };
  });
  return (path) => traceClosed(path, points);
}

/** From the side that is turned away, red with blood, to the side that the light reaches. */
function skinGradient(head: HeadPen) {
  const { pen, looks, view } = head;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const strength = 0.45 + 0.55 * Math.min(1, Math.abs(pen.lightSide));
  const middle = view.profile > 0.5 ? 0.05 : 0;
  const gradient = pen.context.createLinearGradient(middle - side * 0.36, -0.12, middle + side * 0.36, 0.12);
  const { shade } = looks.skin;
  const base = litSkin(head);
  gradient.addColorStop(0, pen.tone(mixHex(base, shade, strength), -0.8 * strength));
  gradient.addColorStop(0.36, pen.tone(mixHex(base, shade, 0.58 * strength), -0.35 * strength));
  gradient.addColorStop(0.6, pen.tone(base, 0.12));
  gradient.addColorStop(1, pen.tone(base, 0.6));
  return gradient;
}

/** Dark skin shines where it is lit; in little light it needs that to be read. */
function litSkin({ pen, looks }: HeadPen): string {
  const { base } = looks.skin;
  const dark = Math.max(0, 1 - Number.parseInt(base.slice(3, 5), 16) / 150);
  const night = pen.light.nightVision ?? 0;
  return mixHex(base, '#ffd2a6', Math.min(0.42, dark * (0.14 + 0.9 * night)));
}

function drawPlanes(head: HeadPen, face: FaceState): void {
  const { pen, view, looks, eyeLine, pixels } = head;
  const fine = pixels > 100;
  const { base, shade, blush } = looks.skin;
  const side = pen.lightSide >= 0 ? 1 : -1;
  // The hair's shade on the forehead, and the jaw that turns under.
  soft(head, 0.02, 0.42, 0.42, 0.16, shade, -0.6, 0.55);
  if (fine) soft(head, view.mouth.x * 0.7 - side * 0.06, -0.54, 0.34, 0.13, shade, -0.7, 0.6);
  // Blood in the cheeks; the lit cheekbone.
  const lift = face.cheek * 0.03;
  for (const eye of [view.nearEye, view.farEye]) {
    if (eye.width < 0.04) continue;
    const toSide = eye.x < view.mouth.x ? -1 : 1;
    const lit = toSide === side;
    const x = eye.x + toSide * 0.03;
    soft(head, x, eyeLine - 0.155 + lift, 0.12, 0.09, blush, lit ? 0.25 : -0.25, lit ? 0.5 : 0.42);
    if (lit && fine)
      soft(head, x + side * 0.02, eyeLine - 0.09 + lift, 0.09, 0.055, mixHex(base, '#fff2dc', 0.35), 0.9, 0.5);
    // Sockets: deeper beside the nose.
    soft(head, eye.x - toSide * 0.035, eyeLine + 0.035, eye.width * 0.75, 0.075, shade, -0.55, 0.62);
  }
  if (!fine) return;
  soft(head, view.mouth.x, -0.415, 0.075, 0.04, mixHex(base, '#fff2dc', 0.2), 0.55, 0.35);
  soft(head, view.mouth.x, -0.365, 0.09, 0.022, shade, -0.5, 0.5);
}

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

function drawEar(head: HeadPen, x: number, width: number, far: boolean): void {
  if (width < 0.1) return;
  const { pen, looks, eyeLine, pixels } = head;
  const { context } = pen;
  const w = 0.07 * width;
  const y = eyeLine - 0.06;
  const away = far ? 1 : -1;
  context.fillStyle = pen.tone(looks.skin.base, far === pen.lightSide > 0 ? 0.15 : -0.35);
  context.beginPath();
  traceClosed(context, [
    { x: x + w * 0.2, y: y + 0.1 },
    { x: x + away * w * 0.9, y: y + 0.09 },
    { x: x + away * w, y: y + 0.01 },
    { x: x + away * w * 0.4, y: y - 0.08 },
    { x: x - away * w * 0.3, y: y - 0.1 },
    { x: x - away * w * 0.5, y },
  ]);
  context.fill();
  if (pixels < 60) return;
  context.strokeStyle = pen.tone(looks.skin.shade, -0.6, 0.8);
  context.lineWidth = 0.012;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(x - away * w * 0.1, y + 0.07);
  context.bezierCurveTo(x + away * w * 0.8, y + 0.08, x + away * w * 0.7, y - 0.02, x, y - 0.045);
  context.stroke();
}

/** In profile the nose is part of the silhouette. */
function drawProfileNose(head: HeadPen): void {
  const { pen, view, looks, child, eyeLine } = head;
  const { context } = pen;
  const reach = (view.profile - 0.6) / 0.4;
  const long = (child ? 0.55 : 0.68 + 0.3 * looks.trait.nose) * reach;
  const root = eyeLine + 0.075;
  const tip = { x: 0.305 + 0.075 * long, y: eyeLine - 0.15 };
  context.fillStyle = skinGradient(head);
  context.beginPath();
  context.moveTo(0.272, root + 0.02);
  context.bezierCurveTo(0.292, root - 0.06, tip.x - 0.05, tip.y + 0.07, tip.x - 0.004, tip.y + 0.02);
  context.bezierCurveTo(tip.x + 0.014, tip.y, tip.x + 0.004, tip.y - 0.03, tip.x - 0.02, tip.y - 0.038);
  context.bezierCurveTo(tip.x - 0.04, tip.y - 0.05, 0.3, tip.y - 0.05, 0.288, tip.y - 0.085);
  context.lineTo(0.2, tip.y - 0.06);
  context.lineTo(0.2, root);
  context.closePath();
  context.fill();
  if (head.pixels < 36) return;
  context.strokeStyle = pen.tone(looks.skin.shade, -0.6, 0.85);
  context.lineWidth = 0.014;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(tip.x - 0.075, tip.y + 0.012);
  context.quadraticCurveTo(tip.x - 0.105, tip.y - 0.02, tip.x - 0.07, tip.y - 0.045);
  context.stroke();
}

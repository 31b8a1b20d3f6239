import { fillRim, inside, mixHex, traceClosed } from '../../shapes.ts';
import type { Outline } from '../../shapes.ts';
import type { HairStyle } from '../looks.ts';
import { drawAge } from './age-lines.ts';
import { drawBeard } from './beard.ts';
import { drawFarEar } from './ear.ts';
import type { FaceState } from './face-state.ts';
import type { HeadPen } from './head-pen.ts';
import { soft } from './soft.ts';

/** Draws the far ear and the skin of skull and jaw, modelled by one light. */
export function drawSkin(head: HeadPen, face: FaceState): void {
  const { pen, view, looks, pixels } = head;
  const { context } = pen;
  drawFarEar(head);
  const outline = skinOutline(head, face);
  context.fillStyle = skinGradient(head);
  context.beginPath();
  outline(context);
  context.fill();
  if (pixels > 40 && view.face > 0.3)
    inside(context, outline, () => {
      drawPlanes(head, face);
      if (looks.old && pixels > 60) drawAge(head, face);
    });
  if (pixels > 24) drawBeard(head, outline, face);
  // Below this the edge is thinner than two pixels, and its clip costs as much as all else of the skin.
  if (pixels > 90) fillRim(pen, outline, pen.tone(looks.skin.base, 1, 0.7), 0.018);
}

/** The outline of the skin; an open mouth lowers the chin a little. */
export function skinOutline({ view }: HeadPen, face: FaceState): Outline {
  const drop = 0.045 * face.mouth;
  const contour = view.contour.map(({ x, y }) => ({ x, y: y - drop * Math.min(1, Math.max(0, (-0.24 - y) / 0.2)) }));
  return (path) => traceClosed(path, contour, 0.95);
}

/** From the side that is turned away, red with blood, to the side that the light reaches. */
function skinGradient(head: HeadPen) {
  const { pen, looks, view, side } = head;
  const strength = 0.45 + 0.55 * Math.min(1, Math.abs(pen.lightSide));
  const middle = view.profile > 0.5 ? 0.03 : 0;
  // Two stops cost half of four.
  const gradient = pen.context.createLinearGradient(middle - side * 0.38, -0.14, middle + side * 0.26, 0.1);
  const { shade } = looks.skin;
  const base = litSkin(head);
  gradient.addColorStop(0, pen.tone(mixHex(base, shade, 0.74 * strength), -0.5 * strength));
  gradient.addColorStop(1, pen.tone(base, 0.46));
  return gradient;
}

/** Dark skin shines where it is lit; in little light it needs that to be read. */
function litSkin({ pen, looks }: HeadPen): string {
  const { base } = looks.skin;
  const dark = Math.max(0, 1 - Number.parseInt(base.slice(3, 5), 16) / 150);
  const night = pen.light.nightVision ?? 0;
  return mixHex(base, '#ffd2a6', Math.min(0.42, dark * (0.2 + 0.84 * night)));
}

/** Nothing throws a shadow on the brow of these. */
const BARE: ReadonlySet<HairStyle> = new Set(['bald', 'receding', 'buzz']);

/** The planes of a face: brow in the shade of the hair, sockets, cheeks with blood in them, the jaw that turns under. */
function drawPlanes(head: HeadPen, face: FaceState): void {
  const { form, view, looks, pixels, side, child } = head;
  const fine = pixels > 90;
  const { base, shade, blush } = looks.skin;
  const warm = mixHex(base, '#fff0d8', 0.4);
  const brow = view.onMiddle(0.3).x * 0.6;
  if (BARE.has(looks.hairStyle)) soft(head, brow + side * 0.1, 0.36, 0.2, 0.13, warm, 0.9, 0.6);
  else soft(head, brow, 0.4, 0.46, 0.17, shade, -0.5, 0.5);
  if (fine) soft(head, view.onMiddle(-0.45).x * 0.7 - side * 0.05, -0.55, 0.34, 0.15, shade, -0.6, 0.6);
  const lift = face.cheek * 0.03;
  for (const toSide of [1, -1] as const) {
    const eye = toSide > 0 ? view.farEye : view.nearEye;
    if (eye.width < 0.035) continue;
    const lit = toSide === side;
    const full = eye.width / (form.eyeHalf * 2);
    const wide = 0.125 * Math.min(1, 0.3 + 0.7 * full);
    const cheek = view.onFace(toSide * (form.eyeApart + 0.035), form.noseY + 0.012 + lift);
    const red = (lit ? 0.42 : 0.36) * (child ? 1.35 : 1) * (looks.old ? 0.75 : 1) + 0.16 * face.cheek;
    soft(head, cheek.x, cheek.y, wide, 0.095, blush, lit ? 0.3 : -0.15, Math.min(0.85, red));
    if (lit && fine) soft(head, cheek.x + side * 0.02, cheek.y + 0.06, wide * 0.72, 0.055, warm, 0.9, 0.5);
    // Sockets: deeper beside the nose.
    const socket = view.onFace(toSide * (form.eyeApart - 0.03), form.eyeY + 0.04);
    soft(head, socket.x, socket.y, eye.width * 0.72, 0.08, shade, -0.42, looks.old ? 0.68 : 0.5);
  }
  if (!fine) return;
  const chin = view.onMiddle(form.mouthY - 0.11);
  soft(head, chin.x * 0.94, chin.y - 0.01, 0.08, 0.05, warm, 0.6, 0.34);
  soft(head, chin.x * 0.94, form.mouthY - 0.066, 0.085, 0.022, shade, -0.45, 0.45);
  if (view.profile < 0.8) soft(head, view.onMiddle(0.24).x * 0.85 + side * 0.06, 0.2, 0.16, 0.09, warm, 0.8, 0.3);
}

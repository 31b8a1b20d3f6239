import { inside } from '../../shapes.ts';
import type { Outline } from '../../shapes.ts';
import { mixHex } from '../../shapes.ts';
import type { FaceState } from './face-state.ts';
import type { HeadPen } from './head-pen.ts';

interface EyeShape {
  readonly x: number;
  readonly y: number;
  /** Half width, and how far lids are from the line between the corners. */
  readonly w: number;
  readonly top: number;
  readonly low: number;
  /** +1 when the outer corner is on the right. */
  readonly outer: 1 | -1;
  readonly full: number;
}

/** Draws one eye with lids and brow: how much of it depends on how large the head is. */
export function drawEye(
  head: HeadPen,
  face: FaceState,
  place: { readonly x: number; readonly width: number },
  far: boolean,
): void {
  const { view, eyeLine, female, child, looks, pixels } = head;
  const big = child ? 1.36 : female ? 1.06 : 0.92;
  const w = (place.width / 2) * (child ? 1.2 : 1) * (0.95 + 0.1 * looks.trait.eyes);
  const full = 0.052 * big;
  const open = Math.max(0, face.open);
  const shape: EyeShape = {
    x: place.x,
    y: eyeLine - head.nod * 0.12,
    w,
    top: full * (0.1 + 0.9 * open) - (open < 0.1 ? 0.03 : 0),
    low: full * (0.62 - 0.28 * face.cheek) * Math.min(1, 0.4 + 0.6 * open),
    outer: far || view.profile > 0.8 ? (view.profile > 0.8 ? -1 : 1) : -1,
    full,
  };
  drawBrow(head, face, shape);
  if (pixels < 40) {
    drawSmallEye(head, shape, open);
    return;
  }
  const outline = lidsOutline(shape);
  if (open > 0.08) inside(head.pen.context, outline, () => drawBall(head, face, shape));
  drawLids(head, shape, open);
}

/** Corners, upper lid highest towards the nose, lower lid lowest towards the temple. */
function lidsOutline({ x, y, w, top, low, outer }: EyeShape): Outline {
  return (path) => {
    path.moveTo(x - outer * w, y - 0.008);
    path.bezierCurveTo(
      x - outer * w * 0.55,
      y + top * 1.3,
      x + outer * w * 0.35,
      y + top * 1.42,
      x + outer * w,
      y + 0.012,
    );
    path.bezierCurveTo(
      x + outer * w * 0.55,
      y - low * 1.25,
      x - outer * w * 0.45,
      y - low * 1.2,
      x - outer * w,
      y - 0.008,
    );
    path.closePath();
  };
}

function drawSmallEye(head: HeadPen, { x, y, w, top, low }: EyeShape, open: number): void {
  const { context } = head.pen;
  const dark = head.pen.tone('#1d1216', -0.5);
  if (open < 0.3) {
    context.strokeStyle = dark;
    context.lineWidth = 0.022;
    context.beginPath();
    context.moveTo(x - w, y);
    context.quadraticCurveTo(x, y - 0.03, x + w, y);
    context.stroke();
    return;
  }
  context.fillStyle = dark;
  context.beginPath();
  context.ellipse(x, y + (top - low) / 2, Math.max(w * 0.52, 0.022), (top + low) * 0.62, 0, 0, Math.PI * 2);
  context.fill();
}

function drawBall(head: HeadPen, face: FaceState, eye: EyeShape): void {
  const { pen, looks, view } = head;
  const { context } = pen;
  const { x, y, w, top, low, full } = eye;
  const white = context.createLinearGradient(0, y + full * 1.2, 0, y - full);
  white.addColorStop(0, pen.tone('#b9a8a4', -0.5));
  white.addColorStop(0.45, pen.tone('#efe7df', 0.05));
  white.addColorStop(1, pen.tone('#f4e6dd', 0.15));
  context.fillStyle = white;
  context.fillRect(x - w * 1.1, y - full * 1.6, w * 2.2, full * 3.4);
  // Eyes look across the frame; a turned head looks where it is turned.
  const gaze = face.gazeX * head.mirror;
  const squeeze = Math.min(1, w / 0.066);
  const ix = x + gaze * w * 0.42 + view.profile * w * 0.45;
  const iy = y + (top - low) * 0.28 + face.gazeY * full * 0.35;
  const r = full * 1.02;
  const rx = r * (0.55 + 0.45 * squeeze) * (1 - view.profile * 0.35);
  const iris = context.createRadialGradient(ix, iy - r * 0.35, r * 0.1, ix, iy, r);
  iris.addColorStop(0, pen.tone(mixHex(looks.iris, '#ffd9a0', 0.35), 0.7));
  iris.addColorStop(0.6, pen.tone(looks.iris, -0.2));
  iris.addColorStop(1, pen.tone(mixHex(looks.iris, '#0c0608', 0.75), -0.4));
  context.fillStyle = iris;
  context.beginPath();
  context.ellipse(ix, iy, rx, r, 0, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = pen.tone('#0d0709', -0.8);
  context.beginPath();
  context.ellipse(ix, iy, rx * 0.46, r * 0.46, 0, 0, Math.PI * 2);
  context.fill();
  // The shade of the upper lid, then the wet lights.
  const lid = context.createLinearGradient(0, y + top * 1.1, 0, y + top * 0.15);
  lid.addColorStop(0, pen.tone('#2a1418', -0.9, 0.7));
  lid.addColorStop(1, pen.tone('#2a1418', -0.9, 0));
  context.fillStyle = lid;
  context.fillRect(x - w * 1.1, y + top * 0.1, w * 2.2, top * 1.2);
  const side = pen.lightSide >= 0 ? 1 : -1;
  context.fillStyle = pen.glow('#fffaf0', 0.92);
  context.beginPath();
  context.ellipse(ix + side * rx * 0.34, iy + r * 0.34, r * 0.2, r * 0.23, 0, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = pen.glow('#ffe2bf', 0.45);
  context.beginPath();
  context.ellipse(ix - side * rx * 0.3, iy - r * 0.42, r * 0.13, r * 0.1, 0, 0, Math.PI * 2);
  context.fill();
}

function drawLids(head: HeadPen, eye: EyeShape, open: number): void {
  const { pen, looks, female, child, pixels } = head;
  const { context } = pen;
  const { x, y, w, top, low, outer, full } = eye;
  context.lineCap = 'round';
  // The upper lid is a line that swells towards the temple and ends in a lash.
  const flick = child ? 0.01 : female ? 0.03 : 0.004;
  const thick = child ? 0.015 : female ? 0.02 : 0.014;
  context.fillStyle = pen.tone(mixHex(looks.brow, '#160a0e', 0.6), -0.6);
  context.beginPath();
  context.moveTo(x - outer * w * 1.03, y - 0.01);
  context.bezierCurveTo(
    x - outer * w * 0.55,
    y + top * 1.34,
    x + outer * w * 0.35,
    y + top * 1.46,
    x + outer * w * 1.02,
    y + 0.012,
  );
  context.lineTo(x + outer * (w + flick), y + flick * 0.75 + 0.004);
  context.bezierCurveTo(
    x + outer * w * 0.5,
    y + top * 1.42 + thick * 1.1,
    x - outer * w * 0.5,
    y + top * 1.34 + thick * 0.8,
    x - outer * w * 1.03,
    y - 0.01,
  );
  context.fill();
  if (pixels < 70) return;
  // The fold above, the edge below.
  context.strokeStyle = pen.tone(looks.skin.shade, -0.55, 0.75);
  context.lineWidth = 0.011;
  context.beginPath();
  const crease = full * (open < 0.3 ? 0.5 : 1.62);
  context.moveTo(x - outer * w * 0.85, y + crease * 0.45);
  context.bezierCurveTo(
    x - outer * w * 0.4,
    y + crease * 1.15,
    x + outer * w * 0.4,
    y + crease * 1.2,
    x + outer * w * 1.02,
    y + crease * 0.42,
  );
  context.stroke();
  context.strokeStyle = pen.tone(looks.skin.shade, -0.4, 0.6);
  context.lineWidth = 0.008;
  context.beginPath();
  context.moveTo(x - outer * w * 0.7, y - low * 0.85);
  context.quadraticCurveTo(x + outer * w * 0.2, y - low * 1.25 - 0.008, x + outer * w * 0.95, y - 0.004);
  context.stroke();
  if (!looks.old || (outer === 1 && head.view.profile > 0.1)) return;
  context.beginPath();
  for (const [dy, reach] of [
    [0.02, 0.05],
    [-0.004, 0.055],
    [-0.03, 0.045],
  ] as const) {
    context.moveTo(x + outer * (w + 0.022), y + dy * 0.6);
    context.lineTo(x + outer * (w + reach + 0.02), y + dy * 1.7);
  }
  context.moveTo(x - outer * w * 0.6, y - low * 2.1);
  context.quadraticCurveTo(x + outer * w * 0.3, y - low * 3, x + outer * w, y - low * 1.5);
  context.stroke();
}

/** A brow is one tapering stroke that lifts, frowns or worries. */
function drawBrow(head: HeadPen, face: FaceState, eye: EyeShape): void {
  const { pen, looks, female, child } = head;
  const { context } = pen;
  const { x, w, outer } = eye;
  const y = eye.y + (child ? 0.138 : 0.118) + face.brow * 0.035 - (head.female ? 0 : 0.012);
  const inner = { x: x - outer * w * 1.12, y: y - (female || child ? 0.008 : 0) + face.worry * 0.045 };
  const tip = { x: x + outer * w * 1.32, y: y - 0.014 - face.worry * 0.02 };
  const thick = child ? 0.017 : female ? 0.02 : 0.029;
  context.fillStyle = pen.tone(looks.brow, -0.35);
  context.beginPath();
  context.moveTo(inner.x, inner.y);
  context.bezierCurveTo(
    x - outer * w * 0.2,
    y + 0.03 + thick * 0.5,
    x + outer * w * 0.7,
    y + 0.034 + thick * 0.4,
    tip.x,
    tip.y,
  );
  context.bezierCurveTo(x + outer * w * 0.6, y + 0.012, x - outer * w * 0.3, y + 0.002, inner.x, inner.y - thick);
  context.closePath();
  context.fill();
}

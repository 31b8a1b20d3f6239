import { inside, mixHex } from '../../shapes.ts';
import type { Outline } from '../../shapes.ts';
import type { FaceState } from './face-state.ts';
import type { HeadPen } from './head-pen.ts';

/** One eye in the view, in heads. */
export interface EyeShape {
  readonly x: number;
  readonly y: number;
  /** Half width, and how far the lids are from the line between the corners. */
  readonly w: number;
  readonly top: number;
  readonly low: number;
  /** +1 when the outer corner is on the right. */
  readonly outer: 1 | -1;
  /** The opening at rest. */
  readonly tall: number;
  /** 0 shut, 1 at rest. */
  readonly open: number;
  /** 0 to 1: how far it is shut by laughing cheeks, which lift the lower lid. */
  readonly merry: number;
}

/** The shape of the far or the near eye as the face holds it. */
export function eyeShapeOf({ form, view }: HeadPen, face: FaceState, far: boolean): EyeShape {
  const place = far ? view.farEye : view.nearEye;
  const open = Math.max(0, face.open) * (far ? 1 - face.wink : 1);
  const merry = Math.min(1, Math.max(0, face.cheek - 0.3) / 0.6);
  const { y } = view.onFace(form.eyeApart, form.eyeY);
  return {
    x: place.x,
    y,
    w: place.width / 2,
    top: form.eyeTall * (0.58 * Math.min(1, open) + 0.3 * Math.max(0, open - 1)) * (1 - 0.1 * merry),
    low: form.eyeTall * (0.42 - 0.24 * merry) * Math.min(1, open * 1.1),
    outer: far ? 1 : -1,
    tall: form.eyeTall,
    open,
    merry,
  };
}

/** Draws one eye with its lids: how much of it depends on how large the head is. */
export function drawEye(head: HeadPen, face: FaceState, eye: EyeShape): void {
  if (eye.open < 0.3) {
    drawShutEye(head, eye);
    return;
  }
  if (head.pixels < 30) {
    drawDot(head, eye);
    return;
  }
  inside(head.pen.context, lidsOutline(eye), () => drawBall(head, face, eye));
  drawLids(head, eye);
}

/** An almond: the inner corner low, the upper lid highest over the pupil, the outer corner a little lifted. */
function lidsOutline({ x, y, w, top, low, outer }: EyeShape): Outline {
  const at = (across: number) => x + outer * w * across;
  return (path) => {
    path.moveTo(at(-1), y - low * 0.35);
    path.bezierCurveTo(at(-0.72), y + top * 1.06, at(0.32), y + top * 1.5, at(1), y + top * 0.12);
    path.bezierCurveTo(at(0.7), y - low * 1.12, at(-0.35), y - low * 1.42, at(-1), y - low * 0.35);
    path.closePath();
  };
}

/** Far away an eye is a dark spot under a lid. */
function drawDot({ pen, pixels }: HeadPen, { x, y, w, tall, top }: EyeShape): void {
  const { context } = pen;
  context.fillStyle = pen.tone('#1d1216', -0.5);
  context.beginPath();
  context.ellipse(
    x,
    y,
    Math.max(w * 0.5, 0.8 / pixels),
    Math.max(tall * 0.24 + top * 0.5, 1.1 / pixels),
    0,
    0,
    Math.PI * 2,
  );
  context.fill();
}

/** A shut eye: a bow that hangs when it sleeps, and one that is arched when it laughs; lashes at its end. */
function drawShutEye(head: HeadPen, { x, y, w, tall, outer, merry }: EyeShape): void {
  const { pen, looks, female, pixels, child } = head;
  const { context } = pen;
  const arch = tall * (merry > 0.4 ? 0.52 : -0.42);
  const from = y + (merry > 0.4 ? -tall * 0.16 : tall * 0.06);
  context.strokeStyle = pen.tone(mixHex(looks.brow, '#160a0e', 0.65), -0.55);
  context.lineWidth = Math.max(female ? 0.02 : 0.016, 1.3 / pixels);
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(x - outer * w, from);
  context.quadraticCurveTo(x + outer * w * 0.1, from + arch * 2, x + outer * w, from + tall * 0.03);
  context.stroke();
  if (pixels < 60) return;
  if (female || child) {
    context.lineWidth = 0.011;
    context.beginPath();
    for (const [along, long] of [
      [0.98, 0.03],
      [0.72, 0.026],
    ] as const) {
      const lash = from + arch * (1 - along ** 2) * 0.9;
      context.moveTo(x + outer * w * along, lash);
      context.lineTo(x + outer * (w * along + long), lash + (merry > 0.4 ? 0.6 : -0.5) * long);
    }
    context.stroke();
  }
  context.strokeStyle = pen.tone(looks.skin.shade, -0.4, 0.6);
  context.lineWidth = 0.01;
  context.beginPath();
  const fold = from + tall * (merry > 0.4 ? 0.62 : 0.34);
  context.moveTo(x - outer * w * 0.8, fold - tall * 0.12);
  context.quadraticCurveTo(x, fold + tall * (merry > 0.4 ? 0.4 : 0.12), x + outer * w, fold - tall * 0.18);
  context.stroke();
}

function drawBall(head: HeadPen, face: FaceState, eye: EyeShape): void {
  const { pen, looks, view, form, side, pixels } = head;
  const { context } = pen;
  const { x, y, w, top, low, tall } = eye;
  context.fillStyle = pen.tone('#f6eee6', 0.12);
  context.fillRect(x - w * 1.1, y - tall, w * 2.2, tall * 2.2);
  // Eyes look across the frame; a turned head looks where it is turned.
  const gaze = face.gazeX * head.mirror;
  const squeeze = Math.min(1, w / form.eyeHalf);
  const r = tall * 0.5;
  const rx = r * (0.3 + 0.7 * squeeze);
  const ix = x + gaze * w * 0.4 + view.profile * w * 0.34;
  const iy = y + (top - low) * 0.22 + face.gazeY * tall * 0.2;
  const disc = (
    fill: string | ReturnType<typeof context.createRadialGradient>,
    across: number,
    high: number,
    dx = 0,
    dy = 0,
  ) => {
    context.fillStyle = fill;
    context.beginPath();
    context.ellipse(ix + dx, iy + dy, across, high, 0, 0, Math.PI * 2);
    context.fill();
  };
  disc(pen.tone(mixHex(looks.iris, '#0c0608', 0.72), -0.35), rx, r);
  if (pixels > 44) {
    const iris = context.createRadialGradient(ix, iy - r * 0.45, r * 0.1, ix, iy, r * 0.95);
    iris.addColorStop(0, pen.tone(mixHex(looks.iris, '#ffd9a0', 0.42), 0.8));
    iris.addColorStop(0.7, pen.tone(looks.iris, 0));
    iris.addColorStop(1, pen.tone(mixHex(looks.iris, '#0c0608', 0.5), -0.3));
    disc(iris, rx * 0.88, r * 0.88);
  }
  disc(pen.tone('#0d0709', -0.8), rx * 0.5, r * 0.5);
  // The shade of the upper lid, then the wet lights.
  const lid = context.createLinearGradient(0, y + top * 1.15, 0, y + top * 0.1);
  lid.addColorStop(0, pen.tone('#2a1418', -0.9, 0.62));
  lid.addColorStop(1, pen.tone('#2a1418', -0.9, 0));
  context.fillStyle = lid;
  context.fillRect(x - w * 1.1, y + top * 0.1, w * 2.2, top * 1.3);
  disc(
    pen.glow('#fffaf0', 0.95),
    Math.max(rx * 0.26, 0.6 / pixels),
    Math.max(r * 0.28, 0.6 / pixels),
    side * rx * 0.36,
    r * 0.36,
  );
  if (pixels > 60) disc(pen.glow('#ffe2bf', 0.5), rx * 0.16, r * 0.13, -side * rx * 0.34, -r * 0.46);
}

/** The upper lid is a line that swells towards the temple and ends in a lash; a fold above it, an edge below. */
function drawLids(head: HeadPen, eye: EyeShape): void {
  const { pen, looks, female, child, pixels } = head;
  const { context } = pen;
  const { x, y, w, top, low, outer, tall } = eye;
  const at = (across: number) => x + outer * w * across;
  // A lash of the far eye would stand out beyond the face.
  const flick = (child ? 0.014 : female ? 0.03 : 0.004) * (outer > 0 && head.view.profile > 0.25 ? 0.4 : 1);
  const thick = Math.max(child ? 0.019 : female ? 0.022 : 0.015, 1.5 / pixels);
  context.fillStyle = pen.tone(mixHex(looks.brow, '#160a0e', 0.7), -0.6);
  context.beginPath();
  context.moveTo(at(-1.03), y - low * 0.4);
  context.bezierCurveTo(at(-0.72), y + top * 1.06, at(0.32), y + top * 1.5, at(1), y + top * 0.12);
  context.lineTo(x + outer * (w + flick), y + top * 0.12 + flick * 0.7 + 0.004);
  context.bezierCurveTo(
    at(0.45),
    y + top * 1.42 + thick * 1.15,
    at(-0.62),
    y + top * 1.2 + thick,
    at(-1.03),
    y - low * 0.4,
  );
  context.fill();
  if (pixels < 54) return;
  context.lineCap = 'round';
  context.strokeStyle = pen.tone(looks.skin.shade, -0.45, 0.7);
  context.lineWidth = 0.011;
  context.beginPath();
  const crease = tall * (looks.old ? 0.22 : 0.3);
  context.moveTo(at(-0.8), y + top * 0.62 + crease * 0.5);
  context.bezierCurveTo(
    at(-0.35),
    y + top * 1.12 + crease,
    at(0.4),
    y + top * 1.16 + crease,
    at(1.05),
    y + top * 0.4 + crease * 0.6,
  );
  context.stroke();
  context.strokeStyle = pen.tone(looks.skin.shade, -0.35, looks.old ? 0.55 : 0.4);
  context.lineWidth = 0.009;
  context.beginPath();
  context.moveTo(at(-0.6), y - low * 0.98 - 0.004);
  context.quadraticCurveTo(at(0.2), y - low * 1.2 - 0.008, at(0.92), y - low * 0.22);
  context.stroke();
  if (eye.merry < 0.3) return;
  // Lifted cheeks fold below the eye, on a young face hardly.
  context.strokeStyle = pen.tone(looks.skin.shade, -0.3, Math.round((looks.old ? 55 : 16) * eye.merry) / 100);
  context.lineWidth = 0.012;
  context.beginPath();
  context.moveTo(at(-0.55), y - tall * 0.5);
  context.quadraticCurveTo(at(0.2), y - tall * 0.66, at(0.95), y - tall * 0.34);
  context.stroke();
}

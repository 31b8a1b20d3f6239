import { mixHex } from '../../shapes.ts';
import type { Point } from '../../shapes.ts';
import type { FaceState } from './face-state.ts';
import type { HeadPen } from './head-pen.ts';
import { soft } from './soft.ts';

/** Places of a nose in the view, in heads. */
interface NoseShape {
  readonly tip: Point;
  readonly foot: Point;
  readonly nearWing: Point;
  readonly farWing: Point;
  /** Half of its width, not turned. */
  readonly wide: number;
}

/** The nose: a plane in the shade that fades towards the brow, a lit round tip, wings, and the shadow below; no outline. */
export function drawNose(head: HeadPen, face: FaceState): void {
  const { form, view, looks, side, pixels } = head;
  const { base, shade, blush } = looks.skin;
  const { noseY } = form;
  const wide = form.noseHalf * (1 + 0.12 * Math.max(0, face.corners));
  const nose: NoseShape = {
    tip: view.onMiddle(noseY + 0.032),
    foot: view.onMiddle(noseY),
    nearWing: view.onFace(-wide, noseY + 0.016),
    farWing: view.onFace(wide, noseY + 0.016),
    wide,
  };
  const { tip, foot } = nose;
  if (pixels > 40) drawBridge(head, nose);
  // The shadow that it throws on the lip.
  if (pixels > 26)
    soft(head, (foot.x * 2 + tip.x) / 3 - side * 0.01, noseY - 0.012, wide * 1.05, 0.026, shade, -0.55, 0.75);
  if (pixels < 40) {
    if (pixels > 16) drawSmallNose(head, nose);
    return;
  }
  const x = tip.x - 0.02 * view.profile;
  soft(head, x, noseY + 0.034, 0.075, 0.055, blush, 0.25, looks.old ? 0.5 : 0.36);
  soft(head, x + side * 0.016, noseY + 0.05, 0.042, 0.04, mixHex(base, '#fff4e4', 0.55), 1, 0.7);
  drawNostrils(head, nose);
  if (pixels > 60) drawWings(head, nose);
}

/** The side that is turned from the light; from the profile there is none. */
function drawBridge({ pen, form, view, looks, side }: HeadPen, { tip, foot, nearWing, farWing }: NoseShape): void {
  const flat = 1 - view.profile * 1.25;
  if (flat < 0.1) return;
  const { context } = pen;
  const { shade } = looks.skin;
  const { noseY } = form;
  const root = view.onMiddle(form.eyeY + 0.03);
  const dark = side > 0 ? nearWing : farWing;
  const gradient = context.createLinearGradient(0, root.y + 0.02, 0, noseY);
  gradient.addColorStop(0, pen.tone(shade, -0.35, 0));
  gradient.addColorStop(1, pen.tone(shade, -0.4, Math.round(62 * flat) / 100));
  context.fillStyle = gradient;
  const ridge = (share: number) => root.x + (tip.x - root.x) * share - side * 0.01;
  context.beginPath();
  context.moveTo(ridge(0), root.y + 0.02);
  context.bezierCurveTo(ridge(0.3), root.y - 0.06, ridge(0.75), noseY + 0.09, tip.x - side * 0.022, noseY + 0.05);
  context.quadraticCurveTo(tip.x - side * 0.026, noseY + 0.01, foot.x * 0.5 + tip.x * 0.5, noseY + 0.002);
  context.quadraticCurveTo(dark.x, noseY - 0.006, dark.x, noseY + 0.024);
  context.bezierCurveTo(
    dark.x + side * 0.01,
    noseY + 0.06,
    ridge(0.4) - side * 0.05,
    root.y - 0.05,
    ridge(0),
    root.y + 0.02,
  );
  context.fill();
}

/** From afar it is the shade below its tip. */
function drawSmallNose({ pen, form, view, looks }: HeadPen, { tip, wide }: NoseShape): void {
  const { context } = pen;
  const { noseY } = form;
  context.strokeStyle = pen.tone(mixHex(looks.skin.shade, '#3a1414', 0.25), -0.45, 0.8);
  context.lineWidth = 0.024;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(tip.x - wide * 0.6, noseY + 0.004);
  context.quadraticCurveTo(tip.x, noseY - 0.018, tip.x + wide * 0.6 * (1 - view.profile), noseY + 0.004);
  context.stroke();
}

function drawNostrils({ pen, form, view, looks }: HeadPen, { foot, wide }: NoseShape): void {
  const { context } = pen;
  context.fillStyle = pen.tone(mixHex(looks.skin.shade, '#3a1414', 0.5), -0.5, 0.78);
  for (const [across, turned] of [
    [-0.52, 1],
    [0.52, 1 - view.profile * 1.6],
  ] as const) {
    if (turned < 0.2) continue;
    const { x } = view.onFace(wide * across, form.noseY, 0.02);
    const tilt = x < foot.x ? 0.35 : -0.35;
    context.beginPath();
    context.ellipse(x, form.noseY + 0.001, 0.32 * turned * wide, 0.0085, tilt, 0, Math.PI * 2);
    context.fill();
  }
}

function drawWings({ pen, form, view, looks }: HeadPen, { foot, nearWing, farWing }: NoseShape): void {
  const { context } = pen;
  const { noseY } = form;
  context.strokeStyle = pen.tone(mixHex(looks.skin.shade, '#3a1414', 0.2), -0.45, 0.62);
  context.lineWidth = 0.011;
  context.lineCap = 'round';
  context.beginPath();
  for (const wing of view.profile < 0.2 ? [nearWing, farWing] : [nearWing]) {
    const away = wing.x < foot.x ? -1 : 1;
    context.moveTo(wing.x - away * 0.012, noseY + 0.05);
    context.quadraticCurveTo(wing.x + away * 0.012, noseY + 0.026, wing.x - away * 0.01, noseY + 0.001);
  }
  context.stroke();
}

import { mixHex } from '../../shapes.ts';
import type { FaceState } from './face-state.ts';
import type { HeadPen } from './head-pen.ts';

interface MouthShape {
  /** Corners (left in the drawing is near), their height, the middle, and where the bow of the upper lip is. */
  readonly near: number;
  readonly far: number;
  readonly corner: number;
  readonly x: number;
  readonly y: number;
  readonly bow: number;
  readonly w: number;
  readonly lift: number;
  readonly open: number;
  /** Fullness of the lips. */
  readonly full: number;
  readonly lip: string;
}

/** Draws the mouth: two lips, the dark and the teeth between them, a wet light on the lower one. */
export function drawMouth(head: HeadPen, face: FaceState): void {
  const mouth = mouthShape(head, face);
  if (head.pixels < 34) {
    drawSmallMouth(head, mouth);
    return;
  }
  if (mouth.open > 0.004) drawInside(head, mouth);
  drawLips(head, mouth);
  if (head.pixels >= 70) drawLights(head, face, mouth);
}

function mouthShape({ view, looks, female, child, eyeLine, nod }: HeadPen, face: FaceState): MouthShape {
  const { x } = view.mouth;
  const y = (child ? -0.3 : -0.292) + (eyeLine + 0.015) * 0.4 - nod * 0.05;
  const spread = (1 + face.corners * 0.22 - face.round * 0.3) * (child ? 0.86 : 1);
  const w = (view.mouth.width / 2) * (0.92 + 0.16 * looks.trait.mouth) * spread;
  const lift = face.corners * 0.036;
  // In profile only the front half of the mouth is seen: its far corner is the edge of the face.
  const near = x - w * (1 + view.profile * 0.5);
  const far = x + w * (1 - view.profile * 0.62);
  return {
    near,
    far,
    corner: y + lift,
    x,
    y,
    bow: x + (far - near) * (0.04 + view.profile * 0.3),
    w,
    lift,
    open: face.mouth * (child ? 0.075 : 0.085),
    full: (child ? 0.025 : female ? 0.036 : 0.025) * (0.85 + 0.3 * looks.trait.mouth),
    lip: female && !child ? looks.skin.lip : mixHex(looks.skin.lip, looks.skin.base, 0.42),
  };
}

function drawSmallMouth({ pen }: HeadPen, { near, far, corner, x, y, lift, open, lip }: MouthShape): void {
  const { context } = pen;
  context.strokeStyle = pen.tone(mixHex(lip, '#5a1f24', 0.55), -0.45);
  context.lineWidth = 0.03 + open * 0.6;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(near, corner);
  context.quadraticCurveTo(x, y - lift * 0.8, far, corner);
  context.stroke();
}

/** The dark of an open mouth, and the upper teeth. */
function drawInside({ pen }: HeadPen, { near, far, corner, x, y, w, lift, open, full }: MouthShape): void {
  const { context } = pen;
  context.fillStyle = pen.tone('#4a1418', -0.75);
  context.beginPath();
  context.moveTo(near, corner);
  context.quadraticCurveTo(x, y + full * 0.3, far, corner);
  context.quadraticCurveTo(x, y - open * 2.1 - lift * 0.4, near, corner);
  context.fill();
  const teeth = corner - lift * 0.4;
  context.fillStyle = pen.tone('#f6efe6', 0.45);
  context.beginPath();
  context.moveTo(near + w * 0.22, teeth);
  context.quadraticCurveTo(x, y + full * 0.2, far - w * 0.22, teeth);
  context.quadraticCurveTo(x, y - Math.min(open * 0.9, 0.035) - lift * 0.35, near + w * 0.22, teeth);
  context.fill();
}

/** The upper lip lies in the shade and has its bow, the lower is fuller and turned to the light. */
function drawLips(
  { pen, view }: HeadPen,
  { near, far, corner, x, y, bow, w, lift, open, full, lip }: MouthShape,
): void {
  const { context } = pen;
  const crest = y + full * 1.05;
  context.fillStyle = pen.tone(lip, -0.3);
  context.beginPath();
  context.moveTo(near, corner);
  context.bezierCurveTo(near + w * 0.45, corner + full * 0.35, bow - w * 0.28, crest, bow - w * 0.14, crest);
  context.quadraticCurveTo(bow, y + full * 0.72, bow + w * 0.14, crest);
  context.bezierCurveTo(bow + w * 0.28, crest, far - w * 0.4, corner + full * 0.35, far, corner);
  context.quadraticCurveTo(x, y - lift * 0.9 + full * 0.02, near, corner);
  context.fill();
  const drop = open * 1.9;
  const end = corner - drop * 0.08;
  const low = y - full * 1.5 - drop * 1.05;
  context.fillStyle = pen.tone(lip, 0.25);
  context.beginPath();
  context.moveTo(near + w * 0.06, end);
  context.quadraticCurveTo(x, y - lift * 0.9 - drop, far - w * 0.06, end);
  context.bezierCurveTo(far - w * 0.5, low, near + w * 0.5, low, near + w * 0.06, end);
  context.fill();
  if (open > 0.004) return;
  context.strokeStyle = pen.tone(mixHex(lip, '#3a1016', 0.65), -0.5, 0.9);
  context.lineWidth = 0.009;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(near - 0.008, corner + lift * 0.12);
  context.quadraticCurveTo(x, y - lift * 0.95, far + 0.008 * (1 - view.profile), corner + lift * 0.12);
  context.stroke();
}

/** The wet light on the lower lip, and the dent beside the corner that a smile deepens. */
function drawLights(
  { pen, looks }: HeadPen,
  face: FaceState,
  { near, corner, x, y, w, lift, open, full }: MouthShape,
): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const wet = y - full * 0.85 - open * 1.94 - lift * 0.45;
  context.fillStyle = pen.glow('#fff0e6', 0.42);
  context.beginPath();
  context.ellipse(x + side * w * 0.28, wet, w * 0.24, full * 0.17, side * 0.14, 0, Math.PI * 2);
  context.fill();
  const smile = Math.max(0, face.corners);
  const dent = 0.018 + 0.03 * smile;
  context.strokeStyle = pen.tone(
    looks.skin.shade,
    -0.5,
    looks.old ? 0.7 : Math.round(100 * (0.35 + 0.3 * smile)) / 100,
  );
  context.lineWidth = 0.01;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(near - 0.022, corner + dent);
  context.quadraticCurveTo(near - 0.034 - dent * 0.3, corner, near - 0.02, corner - dent * 0.8);
  context.stroke();
}

import { mixHex } from '../../shapes.ts';
import type { FaceState } from './face-state.ts';
import type { HeadPen } from './head-pen.ts';

/** Draws the mouth: two lips, the dark and the teeth between them, a wet light on the lower one. */
export function drawMouth(head: HeadPen, face: FaceState): void {
  const { pen, view, looks, female, child, eyeLine, pixels } = head;
  const { context } = pen;
  const { x } = view.mouth;
  const y = (child ? -0.3 : -0.292) + (eyeLine + 0.015) * 0.4 - head.nod * 0.05;
  const w = (view.mouth.width / 2) * (0.92 + 0.16 * looks.trait.mouth) * (1 + face.corners * 0.14 - face.round * 0.3) * (child ? 0.86 : 1);
  const lift = face.corners * 0.03;
  const open = face.mouth * (child ? 0.075 : 0.085);
  const full = (female ? 0.036 : child ? 0.024 : 0.025) * (0.85 + 0.3 * looks.trait.mouth);
  // In profile only the front half of the mouth is seen: its far corner is the edge of the face.
  const near = x - w * (1 + view.profile * 0.5);
  const far = x + w * (1 - view.profile * 0.62);
  const bow = x + (far - near) * (0.04 + view.profile * 0.3);
  const lip = female ? looks.skin.lip : mixHex(looks.skin.lip, looks.skin.base, 0.42);
  const side = pen.lightSide >= 0 ? 1 : -1;
  const corner = y + lift;
  if (pixels < 34) {
    context.strokeStyle = pen.tone(mixHex(lip, '#5a1f24', 0.4), -0.35);
    context.lineWidth = 0.026 + open * 0.6;
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(near, corner);
    context.quadraticCurveTo(x, y - lift * 0.8, far, corner);
    context.stroke();
    return;
  }
  if (open > 0.004) {
    context.fillStyle = pen.tone('#4a1418', -0.75);
    context.beginPath();
    context.moveTo(near, corner);
    context.quadraticCurveTo(x, y + full * 0.3, far, corner);
    context.quadraticCurveTo(x, y - open * 2.1 - lift * 0.4, near, corner);
    context.fill();
    context.fillStyle = pen.tone('#f6efe6', 0);
    context.beginPath();
    context.moveTo(near + w * 0.22, corner - lift * 0.4);
    context.quadraticCurveTo(x, y + full * 0.2, far - w * 0.22, corner - lift * 0.4);
    context.quadraticCurveTo(x, y - Math.min(open * 0.9, 0.035) - lift * 0.35, near + w * 0.22, corner - lift * 0.4);
    context.fill();
  }
  // Upper lip: in the shade, with its bow.
  context.fillStyle = pen.tone(lip, -0.3);
  context.beginPath();
  context.moveTo(near, corner);
  context.bezierCurveTo(near + w * 0.45, corner + full * 0.35, bow - w * 0.28, y + full * 1.05, bow - w * 0.14, y + full * 1.02);
  context.quadraticCurveTo(bow, y + full * 0.72, bow + w * 0.14, y + full * 1.02);
  context.bezierCurveTo(bow + w * 0.28, y + full * 1.05, far - w * 0.4, corner + full * 0.35, far, corner);
  context.quadraticCurveTo(x, y - lift * 0.9 + full * 0.02, near, corner);
  context.fill();
  // Lower lip: fuller, towards the light.
  const drop = open * 1.9;
  context.fillStyle = pen.tone(lip, 0.25);
  context.beginPath();
  context.moveTo(near + w * 0.06, corner - 0.002 - drop * 0.08);
  context.quadraticCurveTo(x, y - lift * 0.9 - drop, far - w * 0.06, corner - 0.002 - drop * 0.08);
  context.bezierCurveTo(far - w * 0.5, y - full * 1.5 - drop * 1.05, near + w * 0.5, y - full * 1.5 - drop * 1.05, near + w * 0.06, corner - drop * 0.08);
  context.fill();
  context.strokeStyle = pen.tone(mixHex(lip, '#3a1016', 0.65), -0.5, 0.9);
  context.lineWidth = 0.009;
  context.lineCap = 'round';
  if (open <= 0.004) {
    context.beginPath();
    context.moveTo(near - 0.008, corner + lift * 0.12);
    context.quadraticCurveTo(x, y - lift * 0.95, far + 0.008 * (1 - view.profile), corner + lift * 0.12);
    context.stroke();
  }
  if (pixels < 70) return;
  context.fillStyle = pen.glow('#fff0e6', 0.42);
  context.beginPath();
  context.ellipse(x + side * w * 0.28, y - full * 0.85 - drop * 1.02 - lift * 0.45, w * 0.24, full * 0.17, side * 0.14, 0, Math.PI * 2);
  context.fill();
  context.strokeStyle = pen.tone(looks.skin.shade, -0.5, looks.old ? 0.7 : 0.35 + 0.3 * Math.max(0, face.corners));
  context.lineWidth = 0.01;
  context.beginPath();
  const dent = 0.018 + 0.03 * Math.max(0, face.corners);
  context.moveTo(near - 0.022, corner + dent);
  context.quadraticCurveTo(near - 0.034 - dent * 0.3, corner, near - 0.02, corner - dent * 0.8);
  context.stroke();
}

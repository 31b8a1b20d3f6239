import type { EyeShape } from './eye.ts';
import type { FaceState } from './face-state.ts';
import type { HeadPen } from './head-pen.ts';

/** A brow is one tapering stroke that lifts, frowns or worries. */
export function drawBrow(head: HeadPen, face: FaceState, eye: EyeShape): void {
  const { pen, looks, female, child, pixels } = head;
  const { context } = pen;
  const { x, w, outer, tall } = eye;
  const grownMan = !female && !child;
  const rest = eye.y + tall * 0.58 + (grownMan ? 0.046 : 0.056);
  const y = rest + face.brow * 0.036;
  const frown = Math.max(0, -face.worry);
  const inner = { x: x - outer * (w * 1.04 + 0.012 * frown), y: y + face.worry * 0.044 - 0.006 };
  const tip = { x: x + outer * w * 1.34, y: y - 0.016 - face.worry * 0.026 };
  const thick = Math.max(
    (child ? 0.02 : female ? 0.023 : 0.034) * (0.85 + 0.4 * looks.trait.brow) * (looks.old && grownMan ? 1.25 : 1),
    1.2 / pixels,
  );
  const arch = 0.02 + (female ? 0.014 : 0.006) + 0.01 * Math.max(0, face.brow);
  context.fillStyle = pen.tone(looks.brow, -0.3);
  context.beginPath();
  context.moveTo(inner.x, inner.y + thick * 0.35);
  context.bezierCurveTo(
    x - outer * w * 0.3,
    y + arch + thick * 0.5,
    x + outer * w * 0.6,
    y + arch + thick * 0.45,
    tip.x,
    tip.y,
  );
  context.bezierCurveTo(
    x + outer * w * 0.55,
    y + arch - thick * 0.42,
    x - outer * w * 0.35,
    y + arch * 0.62 - thick * 0.42,
    inner.x,
    inner.y - thick * 0.62,
  );
  context.quadraticCurveTo(inner.x - outer * 0.012, inner.y, inner.x, inner.y + thick * 0.35);
  context.fill();
}

import { inside } from '../../shapes.ts';
import { drawBrow } from './brow.ts';
import { drawEye, eyeShapeOf } from './eye.ts';
import type { FaceState } from './face-state.ts';
import { drawGlasses } from './glasses.ts';
import type { HeadPen } from './head-pen.ts';
import { drawMask } from './mask.ts';
import { drawMouth } from './mouth.ts';
import { drawNose } from './nose.ts';
import { skinOutline } from './skin.ts';
import { drawTears } from './tears.ts';

/** Draws nose, mouth, eyes and brows on the skin. */
export function drawFeatures(head: HeadPen, face: FaceState): void {
  const { view, looks, pixels } = head;
  if (view.face < 0.35 || pixels < 9) return;
  drawMouth(head, face);
  // From the side the light on its tip would reach past the face.
  if (view.profile > 0.35 && pixels > 26) inside(head.pen.context, skinOutline(head, face), () => drawNose(head, face));
  else drawNose(head, face);
  if (looks.mask !== undefined) drawMask(head, looks.mask);
  const bare = looks.mask === undefined || looks.mask.cut === 'surgical';
  for (const far of [true, false]) {
    const eye = eyeShapeOf(head, face, far);
    if (eye.w < 0.018) continue;
    drawEye(head, face, eye);
    if (bare && pixels > 14) drawBrow(head, face, eye);
  }
  drawTears(head, face);
  if (looks.glasses && pixels > (looks.lens === undefined ? 26 : 12)) drawGlasses(head);
}

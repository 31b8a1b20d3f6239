import type { FaceState } from './face-state.ts';
import type { HeadPen } from './head-pen.ts';
import { soft } from './soft.ts';

/** What age writes into a face: lines of the brow, crow's feet, bags, the folds from nose to chin. Clipped to the skin. */
export function drawAge(head: HeadPen, face: FaceState): void {
  const { pen, form, view, looks, pixels } = head;
  const { context } = pen;
  const line = (points: readonly { readonly x: number; readonly y: number }[]) => {
    const [from, bend, to] = points;
    if (from === undefined || bend === undefined || to === undefined) return;
    context.moveTo(from.x, from.y);
    context.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
  };
  context.strokeStyle = pen.tone(looks.skin.shade, -0.5, 0.62);
  context.lineWidth = Math.max(0.009, 0.9 / pixels);
  context.lineCap = 'round';
  context.beginPath();
  if (view.profile < 0.85) {
    const high = 0.235 + face.brow * 0.02;
    for (const [at, wide] of [
      [high, 0.16],
      [high + 0.055, 0.12],
    ] as const)
      line([view.onFace(-wide, at), view.onFace(0, at + 0.012), view.onFace(wide, at)]);
  }
  for (const side of [1, -1] as const) {
    if (side > 0 && view.farEye.width < 0.06) continue;
    const outer = side * (form.eyeApart + form.eyeHalf);
    for (const up of [0.035, 0, -0.035])
      line([
        view.onFace(outer + side * 0.022, form.eyeY + up * 0.5),
        view.onFace(outer + side * 0.04, form.eyeY + up),
        view.onFace(outer + side * 0.058, form.eyeY + up * 1.6),
      ]);
    const low = form.eyeY - form.eyeTall * 0.5;
    line([
      view.onFace(side * (form.eyeApart - form.eyeHalf * 0.8), low - 0.012),
      view.onFace(side * form.eyeApart, low - 0.052),
      view.onFace(side * (form.eyeApart + form.eyeHalf * 0.8), low - 0.016),
    ]);
    line([
      view.onFace(side * (form.mouthHalf + 0.012), form.mouthY - 0.02),
      view.onFace(side * (form.mouthHalf + 0.03), form.mouthY - 0.06),
      view.onFace(side * (form.mouthHalf + 0.018), form.mouthY - 0.105),
    ]);
  }
  context.stroke();
  for (const side of [1, -1] as const) {
    // Cheeks sink and jowls hang.
    const hollow = view.onFace(side * 0.2, form.mouthY + 0.02);
    soft(head, hollow.x, hollow.y, 0.07, 0.1, looks.skin.shade, -0.4, 0.34);
  }
}

import type { HeadPen } from './head-pen.ts';
import { traceRound } from '../../../paint/trace-round.ts';

/** Spectacles: two rims with a bridge and the bow to the near ear, and a shine; dark where the lenses are. */
export function drawGlasses(head: HeadPen): void {
  const { pen, view, form, side, looks, pixels } = head;
  const { context } = pen;
  const y = view.onFace(form.eyeApart, form.eyeY - 0.008).y;
  const tall = 0.098;
  const rims = [view.farEye, view.nearEye]
    .filter(({ width }) => width > 0.03)
    .map(({ x, width }) => ({ x, w: width * 0.5 + 0.03 * Math.min(1, width / 0.14) }));
  const trace = () => {
    context.beginPath();
    for (const { x, w } of rims) {
      traceRound(context, x, y, w, tall);
    }
  };
  trace();
  context.fillStyle = looks.lens === undefined ? pen.glow('#e8f4ff', 0.07) : pen.tone(looks.lens, -0.1, 0.94);
  context.fill();
  context.fillStyle = pen.glow('#ffffff', looks.lens === undefined ? 0.17 : 0.22);
  context.beginPath();
  for (const { x, w } of rims) {
    context.moveTo(x + side * w * 0.62, y + tall * 0.66);
    context.lineTo(x + side * w * 0.18, y + tall * 0.86);
    context.lineTo(x - side * w * 0.34, y - tall * 0.5);
    context.lineTo(x - side * w * 0.1, y - tall * 0.74);
  }
  context.fill();
  context.strokeStyle = pen.tone('#2a2024', -0.2);
  context.lineWidth = Math.max(0.013, 1 / pixels);
  trace();
  const [far, near] = [rims[0], rims.at(-1)];
  if (rims.length > 1 && far !== undefined && near !== undefined) {
    context.moveTo(near.x + near.w, y + 0.01);
    context.quadraticCurveTo((near.x + near.w + far.x - far.w) / 2, y + 0.04, far.x - far.w, y + 0.01);
  }
  if (near !== undefined) {
    context.moveTo(near.x - near.w, y + 0.02);
    context.lineTo(Math.min(near.x - near.w, view.nearEar.x + 0.02), y + 0.04);
  }
  context.stroke();
}

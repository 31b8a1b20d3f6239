import { inside, traceClosed, traceOpen } from '../../shapes.ts';
import type { Outline, Point } from '../../shapes.ts';
import type { HeadPen } from './head-pen.ts';

/** Draws a beard on the skin: a shadow of stubble, or full, round the mouth and past the chin. `skin` is the head's outline. */
export function drawBeard(head: HeadPen, skin: Outline): void {
  const { pen, view, looks } = head;
  if (looks.beard === 'none' || view.face < 0.4) return;
  const { context } = pen;
  const full = looks.beard === 'full';
  const upper = upperEdge(head);
  const last = upper.at(-1)!;
  const first = upper[0]!;
  const trace: Outline = (path) => {
    traceOpen(path, upper);
    path.lineTo(last.x + 0.2, -0.3);
    path.lineTo(last.x + 0.1, -0.75);
    path.lineTo(first.x - 0.3, -0.75);
    path.lineTo(first.x - 0.1, -0.2);
    path.closePath();
  };
  const side = pen.lightSide >= 0 ? 1 : -1;
  const alpha = full ? 0.96 : 0.3;
  const gradient = context.createLinearGradient(-side * 0.34, -0.2, side * 0.34, -0.3);
  gradient.addColorStop(0, pen.tone(looks.hairDark, -0.6, alpha));
  gradient.addColorStop(0.6, pen.tone(looks.brow, -0.2, alpha));
  gradient.addColorStop(1, pen.tone(looks.hair, 0.35, alpha));
  context.fillStyle = gradient;
  if (full) {
    const chin = view.mouth.x * 0.85 - view.profile * 0.06;
    context.beginPath();
    traceClosed(context, [
      { x: chin - 0.24, y: -0.34 },
      { x: chin - 0.17, y: -0.52 },
      { x: chin - 0.02, y: -0.6 },
      { x: chin + 0.11, y: -0.54 },
      { x: chin + 0.2 - view.profile * 0.07, y: -0.36 },
    ]);
    context.fill();
  }
  inside(context, skin, () => {
    context.beginPath();
    trace(context);
    context.fill();
  });
}

/** From the near ear over the cheek and under the nose to the far cheek. */
function upperEdge({ view }: HeadPen): readonly Point[] {
  const near = view.nearEar.x + 0.05;
  const far = view.farEar.x;
  const mouth = view.mouth.x + view.profile * 0.02;
  const toward = (from: number, share: number) => from + (mouth - from) * share;
  return [
    { x: near, y: 0.02 },
    { x: toward(near, 0.25), y: -0.15 },
    { x: toward(near, 0.66), y: -0.245 },
    { x: mouth, y: -0.222 },
    { x: toward(far, 0.45), y: -0.245 },
    { x: toward(far, 0.12), y: -0.16 },
    { x: far + 0.04, y: 0.02 },
  ];
}

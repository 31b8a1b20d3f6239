import { hash2 } from '../../../../base/random.ts';
import { fillRim, fillStrand, inside, traceOpen } from '../../shapes.ts';
import type { Outline, Point } from '../../shapes.ts';
import type { FaceState } from './face-state.ts';
import type { HeadPen } from './head-pen.ts';

/** Draws a beard on the skin: stubble, a full beard past the chin, a moustache or a goatee. `skin` is the head's outline. */
export function drawBeard(head: HeadPen, skin: Outline, face: FaceState): void {
  const { pen, view, looks, pixels, side } = head;
  const { beard } = looks;
  if (beard === 'none' || view.face < 0.4) return;
  const { context } = pen;
  const gradient = (alpha: number) => {
    const fill = context.createLinearGradient(-side * 0.34, -0.2, side * 0.34, -0.3);
    fill.addColorStop(0, pen.tone(looks.hairDark, -0.55, alpha));
    fill.addColorStop(0.6, pen.tone(looks.hair, -0.2, alpha));
    fill.addColorStop(1, pen.tone(looks.hair, 0.3, alpha));
    return fill;
  };
  if (beard === 'short') {
    context.fillStyle = gradient(0.26);
    inside(context, skin, () => {
      context.beginPath();
      cheeksOutline(head, face, 0)(context);
      context.fill();
    });
    return;
  }
  context.fillStyle = gradient(0.98);
  if (beard === 'full') {
    const outline = cheeksOutline(head, face, 0.085);
    context.beginPath();
    outline(context);
    context.fill('evenodd');
    if (pixels > 60) {
      inside(context, outline, () => drawHairs(head, face));
      fillRim(pen, outline, pen.tone(looks.hair, 0.9, 0.5), 0.014);
    }
  }
  if (beard === 'goatee') drawGoatee(head, face);
  drawMoustache(head, face);
}

/** From the near ear along the cheek and under the nose to the far cheek, then round the jaw, `past` heads beyond the chin. */
function cheeksOutline({ view, form }: HeadPen, face: FaceState, past: number): Outline {
  const drop = 0.04 * face.mouth;
  const near = view.onSkull(-1.36, -0.06);
  const far = view.onSkull(1.36, -0.06);
  const mouth = view.onFace(0, form.mouthY);
  const edge = (side: 1 | -1, y: number): number => {
    const { left, right } = view.edgeAt(y, past * 0.25);
    const hidden = side < 0 && view.angle > 0.35;
    return hidden ? Math.max(left, view.onSkull(-1.62, y, past * 0.25).x) : side > 0 ? right : left;
  };
  const along: readonly Point[] = [
    { x: near.x, y: -0.03 },
    view.onFace(-0.29, form.mouthY + 0.13),
    view.onFace(-0.22, form.mouthY + 0.062),
    view.onFace(-0.12, form.mouthY + 0.068),
    view.onFace(-0.04, form.noseY - 0.035),
    view.onMiddle(form.noseY - 0.03),
    view.onFace(0.05, form.noseY - 0.035),
    view.onFace(0.13, form.mouthY + 0.068),
    view.onFace(0.22, form.mouthY + 0.062),
    view.onFace(0.29, form.mouthY + 0.13),
    { x: Math.min(far.x, edge(1, -0.06)), y: -0.03 },
  ];
  // From the side the far half is hidden behind the lip.
  let reached = -Infinity;
  const upper = along.map(({ x, y }) => ({ x: (reached = Math.max(reached, Math.min(x, edge(1, y)))), y }));
  const chin = view.onMiddle(-0.46).x * 0.8;
  const lower: readonly Point[] = [
    { x: edge(1, -0.2), y: -0.2 },
    { x: edge(1, -0.34), y: -0.35 - drop },
    { x: edge(1, -0.44), y: -0.46 - drop - past * 0.4 },
    { x: chin, y: -0.505 - drop - past },
    { x: edge(-1, -0.44), y: -0.45 - drop - past * 0.35 },
    { x: edge(-1, -0.34), y: -0.34 - drop },
    { x: edge(-1, -0.2), y: -0.2 },
  ];
  // The mouth stays free of it.
  const opening = Math.max(0.012, face.mouth * 0.1);
  const half = form.mouthHalf * 0.82 * Math.cos(Math.min(1.2, view.angle));
  return (path) => {
    traceOpen(path, upper, { tension: 0.8 });
    traceOpen(path, [upper.at(-1)!, ...lower, upper[0]!], { move: false, tension: 0.9 });
    path.closePath();
    path.moveTo(mouth.x + half, form.mouthY - opening * 0.6);
    path.ellipse(
      mouth.x + 0.03 * view.profile,
      form.mouthY - 0.012 - opening * 0.6,
      half + 0.012,
      0.026 + opening,
      0,
      0,
      Math.PI * 2,
      false,
    );
  };
}

function drawHairs({ pen, view, looks, side }: HeadPen, face: FaceState): void {
  const { context } = pen;
  for (let hair = 0; hair < 22; hair++) {
    const across = (hash2(31, hair) - 0.5) * 0.5;
    const y = -0.26 - 0.22 * hash2(32, hair) - 0.03 * face.mouth;
    const from = view.onFace(across, y + 0.08);
    const to = view.onFace(across * 0.85, y - 0.06);
    const lit = from.x * side > 0 ? 0.5 : -0.7;
    context.fillStyle = pen.tone(lit > 0 ? looks.hair : looks.hairDark, lit, 0.5);
    fillStrand(context, [from, { x: (from.x + to.x) / 2 + 0.006, y: (from.y + to.y) / 2 }, to], 0.012);
  }
}

function drawMoustache({ pen, view, form }: HeadPen, face: FaceState): void {
  const { context } = pen;
  const middle = view.onMiddle(form.noseY - 0.03);
  const y = form.noseY - 0.032;
  const lift = 0.03 * face.corners;
  const near = view.onFace(-form.mouthHalf * 1.08, y);
  const far = view.onFace(form.mouthHalf * 1.08, y);
  const end = Math.min(far.x, Math.max(middle.x, far.x));
  context.beginPath();
  context.moveTo(middle.x, y + 0.012);
  context.bezierCurveTo(
    middle.x + (end - middle.x) * 0.5,
    y + 0.022,
    end - 0.01,
    y - 0.01 + lift,
    end,
    y - 0.062 + lift,
  );
  context.bezierCurveTo(end - 0.03, y - 0.05 + lift, middle.x + 0.03, y - 0.052, middle.x, y - 0.036);
  context.bezierCurveTo(middle.x - 0.03, y - 0.052, near.x + 0.03, y - 0.05 + lift, near.x, y - 0.062 + lift);
  context.bezierCurveTo(
    near.x + 0.01,
    y - 0.01 + lift,
    middle.x - (middle.x - near.x) * 0.5,
    y + 0.022,
    middle.x,
    y + 0.012,
  );
  context.fill();
}

function drawGoatee({ pen, view, form }: HeadPen, face: FaceState): void {
  const { context } = pen;
  const drop = 0.045 * face.mouth;
  const chin = view.onMiddle(-0.45);
  const x = chin.x * 0.94;
  const top = form.mouthY - 0.06 - face.mouth * 0.1;
  const narrow = 1 - 0.4 * view.profile;
  context.beginPath();
  context.moveTo(x - 0.03 * narrow, top);
  context.bezierCurveTo(x - 0.12 * narrow, top - 0.04, x - 0.1 * narrow, -0.53 - drop, x, -0.56 - drop);
  context.bezierCurveTo(x + 0.1 * narrow, -0.53 - drop, x + 0.1 * narrow, top - 0.04, x + 0.03 * narrow, top);
  context.fill();
}

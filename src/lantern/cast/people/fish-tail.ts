import type { Pen } from '../../paint/pen.ts';
import { fillForm, inside, mixHex, traceLimb } from '../shapes.ts';
import type { LimbPoint, Outline, Point } from '../shapes.ts';
import type { Figure } from './figure.ts';
import { mid } from './span.ts';

/** Draws the tail of a mermaid along where legs would be: scaled, narrowing, ending in a fluke that waves. */
export function drawFishTail(pen: Pen, figure: Figure, colour: string): void {
  const { build, left, right, pose, turn } = figure;
  const h = build.height;
  const hip = mid(left.leg.hip, right.leg.hip, 0.5);
  const knee = mid(left.leg.knee, right.leg.knee, 0.5);
  const feet = mid(left.leg.ankle, right.leg.ankle, 0.5);
  // On a seat it hangs down before the body, longer than legs would.
  const ankle = pose.seated ? { x: knee.x + turn.sin * 0.14 * h, y: Math.min(feet.y, knee.y - 0.3 * h) } : feet;
  const wave = 0.02 * h * Math.sin(pen.time * 2.1 + build.hip * 40) * (pose.seated ? 1.4 : 1);
  const end = { x: ankle.x + wave, y: pose.seated ? ankle.y : Math.max(0.03 * h, ankle.y) };
  const spine: LimbPoint[] = [
    { x: hip.x, y: hip.y + 0.03 * h, r: build.half.hip * 1.08 },
    { ...mid(hip, knee, 0.4), r: build.half.hip * 1.02 },
    { ...knee, r: build.half.thigh * 1.3 },
    { ...mid(knee, end, 0.55), r: build.half.knee * 1.25 },
    { ...end, r: build.half.ankle * 1.5 },
  ];
  const outline: Outline = (path) => traceLimb(path, spine);
  const across = { left: Math.min(hip.x, knee.x, end.x) - h * 0.09, right: Math.max(hip.x, knee.x, end.x) + h * 0.09 };
  fluke(pen, end, mid(knee, end, 0.55), h, mixHex(colour, '#8ff0e0', 0.25));
  fillForm(pen, outline, colour, across, { shade: -0.7, middle: 0, lit: 0.7, rim: h * 0.006 });
  if (pen.pixelMetres > h / 90) return;
  inside(pen.context, outline, () => scales(pen, spine, h, mixHex(colour, '#10243a', 0.45)));
}

/** Two lobes beyond the end, fanned across the way the tail points. */
function fluke(pen: Pen, end: Point, before: Point, h: number, colour: string): void {
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [ux, uy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const sway = 0.25 * Math.sin(pen.time * 2.1);
  // On the ground it lies flat instead of going into it.
  const flat = end.y > -0.02 * h && end.y < 0.09 * h && uy < -0.5;
  const at = (along: number, out: number): Point => {
    const [a, o] = [along * h * 0.15, out * h * 0.12];
    return flat
      ? {
          x: end.x + o * 1.25 + sway * 0.01 * h,
          y: Math.max(0.006 * h, end.y - 0.02 * h + (Math.abs(out) - along) * h * 0.035),
        }
      : { x: end.x + ux * a - uy * o, y: end.y + uy * a + ux * o };
  };
  fillForm(
    pen,
    (path) => {
      for (const side of [-1, 1]) {
        const [root, out, tip, back] = [
          at(-0.2, side * 0.1),
          at(0.3, side * 0.9),
          at(1.05 + sway * side * 0.2, side * 1.1),
          at(0.4, side * 0.1),
        ];
        path.moveTo(root.x, root.y);
        path.quadraticCurveTo(out.x, out.y, tip.x, tip.y);
        path.quadraticCurveTo((tip.x + back.x) / 2, (tip.y + back.y) / 2, back.x, back.y);
        path.closePath();
      }
    },
    colour,
    { left: end.x - h * 0.14, right: end.x + h * 0.14 },
    { shade: -0.6, middle: 0.05, lit: 0.7 },
  );
}

function scales(pen: Pen, spine: readonly LimbPoint[], h: number, colour: string): void {
  const { context } = pen;
  context.beginPath();
  for (let k = 0; k + 1 < spine.length; k++) {
    const [a, b] = [spine[k]!, spine[k + 1]!];
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const [nx, ny] = [-(b.y - a.y) / length, (b.x - a.x) / length];
    const rows = Math.max(2, Math.round(length / (0.03 * h)));
    for (let row = 0; row < rows; row++) {
      const t = row / rows;
      const r = a.r + (b.r - a.r) * t;
      const [x, y] = [a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t];
      const count = 3;
      for (let i = -count; i <= count; i++) {
        const out = ((i + (row % 2) * 0.5) / count) * r;
        const half = (r / count) * 0.5;
        const [cx, cy] = [x + nx * out, y + ny * out];
        context.moveTo(cx - nx * half, cy - ny * half);
        context.quadraticCurveTo(
          cx + ((b.x - a.x) / length) * half * 1.2,
          cy + ((b.y - a.y) / length) * half * 1.2,
          cx + nx * half,
          cy + ny * half,
        );
      }
    }
  }
  context.strokeStyle = pen.tone(colour, -0.1, 0.55);
  context.lineWidth = Math.max(0.0028 * h, pen.pixelMetres * 0.6);
  context.stroke();
}

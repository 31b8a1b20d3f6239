import type { Pen } from '../../paint/pen.ts';
import { fillForm, inside } from '../shapes.ts';
import type { Outline, Point } from '../shapes.ts';
import { edgeOf } from './figure.ts';
import type { Figure } from './figure.ts';
import type { Looks } from './looks.ts';
import type { Wardrobe } from './wardrobe.ts';

/** Where the neck leaves the skull, in heads from its middle, by the angle of the head from the front. */
const ROOTS: readonly { readonly degrees: number; readonly back: Pair; readonly front: Pair }[] = [
  { degrees: 0, back: [-0.19, -0.25], front: [0.19, -0.25] },
  { degrees: 42, back: [-0.225, -0.12], front: [0.13, -0.38] },
  { degrees: 90, back: [-0.28, -0.06], front: [0.02, -0.36] },
  { degrees: 138, back: [-0.22, -0.14], front: [0.14, -0.3] },
  { degrees: 180, back: [-0.19, -0.25], front: [0.19, -0.25] },
];

type Pair = readonly [x: number, y: number];

/** Draws the neck from the skull to the shoulders, in the shade of the jaw, with the back of a collar behind it. */
export function drawNeck(pen: Pen, figure: Figure, looks: Looks, wardrobe: Wardrobe): void {
  const { build, rings, turn } = figure;
  const base = edgeOf(rings.neck, turn);
  if (wardrobe.upper.name !== 'dress') drawCollarBack(pen, figure, wardrobe.upper.colour, base);
  const { left, right } = rootsOf(figure);
  const low = build.head * 0.3;
  const outline: Outline = (path) => {
    path.moveTo(left.x, left.y);
    path.lineTo((figure.head.x * 2 + left.x) / 3, figure.head.y);
    path.lineTo(figure.head.x, figure.head.y - build.head * 0.1);
    path.lineTo(right.x, right.y);
    path.bezierCurveTo(
      right.x + (base.right.x - right.x) * 0.2,
      right.y - (right.y - base.right.y) * 0.7,
      base.right.x,
      base.right.y + low * 0.2,
      base.right.x + low * 0.3,
      base.right.y - low * 0.5,
    );
    path.lineTo(base.centre.x, base.centre.y - low * 1.6);
    path.lineTo(base.left.x - low * 0.3, base.left.y - low * 0.5);
    path.bezierCurveTo(
      base.left.x,
      base.left.y + low * 0.2,
      left.x + (base.left.x - left.x) * 0.2,
      left.y - (left.y - base.left.y) * 0.7,
      left.x,
      left.y,
    );
    path.closePath();
  };
  fillForm(
    pen,
    outline,
    looks.skin.base,
    { left: base.left.x, right: base.right.x },
    { shade: -0.8, middle: -0.2, lit: 0.35 },
  );
  inside(pen.context, outline, () => {
    const { context } = pen;
    const top = Math.max(left.y, right.y);
    const foot = base.centre.y;
    const shadow = context.createLinearGradient(0, top, 0, foot - low * 0.3);
    shadow.addColorStop(0, pen.tone(looks.skin.shade, -0.85, 0.9));
    shadow.addColorStop(1, pen.tone(looks.skin.shade, -0.6, 0));
    context.fillStyle = shadow;
    context.fillRect(left.x - 1, foot - low * 2, right.x - left.x + 2, top - foot + low * 2);
  });
}

function rootsOf(figure: Figure): { readonly left: Point; readonly right: Point } {
  const { build, head, headTurn, headRoll } = figure;
  const yaw = Math.atan2(headTurn.sin, headTurn.cos);
  const degrees = (Math.abs(yaw) * 180) / Math.PI;
  const next = Math.max(
    1,
    ROOTS.findIndex((root) => root.degrees >= degrees),
  );
  const a = ROOTS[next - 1]!;
  const b = ROOTS[next]!;
  const share = (degrees - a.degrees) / (b.degrees - a.degrees);
  const wide = build.child ? 0.7 : build.female ? 0.74 : 0.9;
  const mirror = yaw < 0 ? -1 : 1;
  const place = (from: Pair, to: Pair): Point => {
    const x = (from[0] + (to[0] - from[0]) * share) * wide * mirror * build.head;
    const y = (from[1] + (to[1] - from[1]) * share) * build.head;
    const sin = Math.sin(-headRoll);
    const cos = Math.cos(-headRoll);
    return { x: head.x + x * cos - y * sin, y: head.y + x * sin + y * cos };
  };
  const back = place(a.back, b.back);
  const front = place(a.front, b.front);
  return mirror > 0 ? { left: back, right: front } : { left: front, right: back };
}

function drawCollarBack(
  pen: Pen,
  figure: Figure,
  colour: string,
  base: { readonly left: Point; readonly right: Point },
): void {
  const { context } = pen;
  const up = figure.build.head * 0.11;
  const out = figure.build.head * 0.02;
  context.fillStyle = pen.tone(colour, -0.8);
  context.beginPath();
  context.moveTo(base.left.x - out, base.left.y - up);
  context.quadraticCurveTo(base.left.x - out, base.left.y, base.left.x + out * 0.6, base.left.y + up * 0.5);
  context.quadraticCurveTo(
    (base.left.x + base.right.x) / 2,
    base.left.y + up * 0.4,
    base.right.x - out * 0.6,
    base.right.y + up * 0.5,
  );
  context.quadraticCurveTo(base.right.x + out, base.right.y, base.right.x + out, base.right.y - up);
  context.closePath();
  context.fill();
}

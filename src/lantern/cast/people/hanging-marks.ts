import type { Pen } from '../../paint/pen.ts';
import type { Mark } from '../../trades/trade-card.ts';
import { fillForm, traceClosed, traceLimb } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import { trailingChain } from '../skeleton.ts';
import { edgeOf } from './figure.ts';
import type { Figure } from './figure.ts';
import { mid } from './span.ts';

const STEEL = '#9aa3b2';

/** What lies over shoulders and sleeves, after trunk and arms: plates of armour, the joints of a machine. */
export function drawShoulders(pen: Pen, figure: Figure, marks: readonly Mark[]): void {
  if (marks.includes('panels')) drawJoints(pen, figure);
  const colour = marks.includes('plates') ? STEEL : marks.includes('lamellae') ? '#7a1f26' : undefined;
  if (colour === undefined) return;
  const { height, half } = figure.build;
  for (const { arm } of [figure.left, figure.right].toSorted((a, b) => b.arm.shoulder.depth - a.arm.shoulder.depth)) {
    const at = mid(arm.shoulder, arm.elbow, 0.12);
    const end = mid(arm.shoulder, arm.elbow, 0.46);
    const r = half.arm * 1.6;
    fillForm(
      pen,
      (path) =>
        traceLimb(path, [
          { ...at, y: at.y + height * 0.012, r },
          { ...mid(at, end, 0.5), r: r * 0.96 },
          { ...end, r: r * 0.72 },
        ]),
      colour,
      { left: at.x - r, right: at.x + r },
      { shade: -0.8, middle: 0, lit: 0.8, rim: height * 0.006 },
    );
  }
}

/** The round joints that a machine bends in. */
function drawJoints(pen: Pen, { build, left, right }: Figure): void {
  const { half, height } = build;
  for (const { arm, leg } of [left, right].toSorted((a, b) => b.arm.shoulder.depth - a.arm.shoulder.depth)) {
    for (const [at, r] of [
      [arm.shoulder, half.arm * 1.35],
      [arm.elbow, half.arm * 1.05],
      [leg.knee, half.knee * 1.1],
    ] as const)
      fillForm(
        pen,
        (path) => path.ellipse(at.x, at.y, r, r, 0, 0, Math.PI * 2),
        '#5b6474',
        { left: at.x - r, right: at.x + r },
        { shade: -0.6, middle: 0, lit: 0.9, rim: height * 0.004 },
      );
  }
}

/** What hangs behind the body: a cape, wings. */
export function drawBehind(pen: Pen, figure: Figure, marks: readonly Mark[], colour: string): void {
  if (marks.includes('wings')) drawWings(pen, figure);
  if (marks.includes('space-suit')) drawLifePack(pen, figure);
  if (marks.includes('cape')) drawCape(pen, figure, colour);
}

function drawCape(pen: Pen, figure: Figure, colour: string): void {
  const { build, rings, turn, pose } = figure;
  const h = build.height;
  const { left, right } = edgeOf(rings.shoulder, turn, h * 0.008);
  const air = pen.wind * 0.05 - pose.pace * turn.sin * 0.3 - turn.sin * 0.12;
  const side = (from: Point, sign: number) =>
    trailingChain({
      x: from.x,
      y: from.y,
      length: h * 0.66,
      count: 5,
      restAngle: sign * 0.07,
      drag: Math.max(-1, Math.min(1, air)),
      swing: 0.04 + 0.1 * pose.bounce,
      phase: pose.bounce > 0.2 ? pose.beat : pen.time * 2.2,
    });
  const [a, b] = [side(left, -1), side(right, 1)];
  fillForm(
    pen,
    (path) => traceClosed(path, [...a, ...b.toReversed()], 0.7),
    colour,
    { left: Math.min(...a.map(({ x }) => x)), right: Math.max(...b.map(({ x }) => x)) },
    { shade: -0.9, middle: -0.3, lit: 0.35, rim: h * 0.005 },
  );
}

function drawWings(pen: Pen, figure: Figure): void {
  const { build, rings, turn } = figure;
  const h = build.height;
  const { centre } = edgeOf(rings.chest, turn, 0);
  const beat = 0.12 * Math.sin(pen.time * 2.4);
  for (const sign of [-1, 1]) {
    const wide = sign * Math.max(0.3, Math.abs(turn.cos)) * h;
    const at = (x: number, y: number): Point => ({
      x: centre.x + wide * x - turn.sin * 0.05 * h,
      y: centre.y + h * (y + beat * Math.abs(x)),
    });
    fillForm(
      pen,
      (path) =>
        traceClosed(
          path,
          [at(0.02, 0.06), at(0.2, 0.3), at(0.48, 0.36), at(0.44, 0.1), at(0.36, -0.1), at(0.26, -0.2), at(0.1, -0.14)],
          0.7,
        ),
      '#f4f2ee',
      { left: centre.x - h * 0.4, right: centre.x + h * 0.4 },
      { shade: -0.5, middle: 0.1, lit: 0.7, rim: h * 0.005 },
    );
  }
}

function drawLifePack(pen: Pen, figure: Figure): void {
  const { build, rings, turn } = figure;
  const h = build.height;
  const { left, right, centre } = edgeOf(rings.shoulder, turn, 0.01);
  const shift = -turn.sin * 0.09 * h;
  const wide = Math.max((right.x - left.x) * 0.46, h * 0.07);
  pen.context.fillStyle = pen.tone('#d3d9e2', -0.2);
  pen.context.beginPath();
  pen.context.roundRect(centre.x + shift - wide, centre.y - 0.26 * h, wide * 2, 0.3 * h, 0.03 * h);
  pen.context.fill();
}

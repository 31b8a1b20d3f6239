import type { Pen } from '../../paint/pen.ts';
import { callingAt } from '../../stage/calling.ts';
import type { ActorState } from '../../stage/stage.ts';
import { traceClosed } from '../shapes.ts';
import { fillLimbs, fillOval, fillShape, footNow, paintBall, roundFill } from './creature-brush.ts';
import type { Coat } from './species.ts';

/** Height of the drawing, metres of the build. */
export const TYRANNOSAURUS_METRES = 1;

/** Draws a tyrannosaurus that faces right: a great head against a long tail over two strong legs; it roars when it speaks. */
export function paintTyrannosaurus(pen: Pen, coat: Coat, actor: ActorState, unitMetres: number): void {
  const { seed } = actor.member;
  const left = footNow(actor, 'left', unitMetres);
  const right = footNow(actor, 'right', unitMetres);
  const going = actor.speed > 0;
  const bob = going ? 0.018 * Math.abs(left.ahead - right.ahead) : 0.006 * Math.sin(pen.time * 1.6 + seed);
  const leap = actor.action === 'jump' && !going ? 0.14 * Math.abs(Math.sin(actor.actionTime * 3)) : 0;
  const roar = roarOf(actor, pen.time);
  const dip = actor.action === 'eat' ? 0.5 + 0.2 * Math.sin(pen.time * 2) : 0;
  const { context } = pen;
  context.save();
  context.translate(0, leap);
  leg(pen, coat, 0.1, right, true);
  context.save();
  context.translate(-0.05, 0.52 - bob);
  // Head down, tail up; head up to roar.
  context.rotate(0.1 * roar - 0.45 * dip);
  arm(pen, coat, 0.05, true);
  trunk(pen, coat, seed, going);
  arm(pen, coat, 0, false);
  head(pen, coat, seed, roar, dip);
  context.restore();
  leg(pen, coat, 0, left, false);
  context.restore();
}

/** How wide the jaws are, 0 to 1. */
function roarOf({ action, actionTime, mouth }: ActorState, time: number): number {
  if (action === 'speak') return Math.max(0.08, callingAt(actionTime));
  return Math.max(mouth, 0.06 + 0.05 * Math.sin(time * 1.3));
}

/** From the tip of the tail to the neck; the hips are the origin here. */
function trunk(pen: Pen, coat: Coat, seed: number, going: boolean): void {
  const swing = (k: number) => (going ? 0.03 : 0.016) * Math.sin(pen.time * (going ? 4 : 1.2) + seed - k) * k;
  const spine = [
    [-1.08, 0.1 + swing(2), 0.012],
    [-0.8, 0.07 + swing(1.4), 0.045],
    [-0.5, 0.04 + swing(0.8), 0.085],
    [-0.2, 0.02, 0.15],
    [0.04, 0.03, 0.185],
    [0.26, 0.09, 0.165],
    [0.4, 0.19, 0.12],
    [0.5, 0.31, 0.1],
  ] as const;
  const { context } = pen;
  const fill = roundFill(pen, coat, 0.3, -0.2);
  fillLimbs(pen, [spine], fill);
  context.save();
  context.clip();
  fillLimbs(
    pen,
    [spine.map(([x, y, r]) => [x + r * 0.25, y - r * 0.85, r * 0.6] as const)],
    pen.tone(coat.light, -0.15),
  );
  context.beginPath();
  for (let k = 0; k < 9; k++) {
    const x = -0.66 + k * 0.12;
    context.moveTo(x - 0.025, 0.35);
    context.quadraticCurveTo(x + 0.02, 0.1, x + 0.05, 0.04);
    context.quadraticCurveTo(x + 0.04, 0.14, x + 0.025, 0.35);
  }
  context.fillStyle = pen.tone(coat.dark, 0.1, 0.5);
  context.fill();
  context.restore();
}

function head(pen: Pen, coat: Coat, seed: number, roar: number, dip: number): void {
  const { context } = pen;
  context.save();
  context.translate(0.5, 0.36);
  context.rotate(0.12 * roar - 0.35 * dip);
  // Lower jaw, the red of the mouth, then the upper one with its row of teeth.
  context.save();
  context.translate(0, -0.02);
  context.rotate(-0.52 * roar);
  fillShape(
    pen,
    (path) => {
      path.moveTo(-0.08, 0.02);
      path.quadraticCurveTo(0.12, -0.12, 0.33, -0.06);
      path.quadraticCurveTo(0.37, -0.03, 0.34, -0.01);
      path.lineTo(0.02, 0.03);
      path.closePath();
    },
    roundFill(pen, coat, 0.02, -0.12, -0.15),
  );
  fillShape(
    pen,
    (path) => {
      path.moveTo(0.03, 0.03);
      path.lineTo(0.33, -0.012);
      path.quadraticCurveTo(0.2, -0.06, 0.04, 0);
      path.closePath();
    },
    pen.tone('#a8323a', -0.1),
  );
  teeth(pen, 0.08, 0.31, -0.002, 0.026, -0.03);
  context.restore();
  teeth(pen, 0.1, 0.35, 0.008, -0.034, -0.02);
  fillShape(
    pen,
    (path) =>
      traceClosed(path, [
        { x: -0.13, y: -0.02 },
        { x: -0.1, y: 0.12 },
        { x: 0.02, y: 0.165 },
        { x: 0.1, y: 0.15 },
        { x: 0.28, y: 0.125 },
        { x: 0.385, y: 0.07 },
        { x: 0.385, y: 0.01 },
        { x: 0.2, y: 0 },
        { x: 0.02, y: -0.03 },
      ]),
    roundFill(pen, coat, 0.17, -0.05),
  );
  fillOval(pen, 0.345, 0.085, 0.012, 0.008, pen.tone(coat.dark, 0));
  fillOval(pen, 0.085, 0.115, 0.045, 0.022, pen.tone(coat.dark, 0.05), -0.25);
  paintBall(pen, 0.085, 0.095, 0.026, seed, coat.eye);
  context.restore();
}

function teeth(pen: Pen, from: number, to: number, y: number, long: number, rise: number): void {
  const count = 8;
  fillShape(
    pen,
    (path) => {
      for (let k = 0; k < count; k++) {
        const x = from + ((to - from) * k) / count;
        const base = y + rise * (k / count) * Math.sign(long);
        const wide = (to - from) / count;
        path.moveTo(x, base);
        path.lineTo(x + wide * 0.5, base + long);
        path.lineTo(x + wide * 0.9, base);
        path.closePath();
      }
    },
    pen.tone('#fbf3dc', 0.4),
  );
}

function arm(pen: Pen, coat: Coat, shift: number, far: boolean): void {
  const wag = 0.01 * Math.sin(pen.time * 2.3 + shift * 40);
  fillLimbs(
    pen,
    [
      [
        [0.33 + shift, 0.02, 0.035],
        [0.35 + shift, -0.07, 0.026],
        [0.42 + shift, -0.09 + wag, 0.017],
        [0.45 + shift, -0.115 + wag, 0.01],
      ],
    ],
    pen.tone(coat.base, far ? -0.6 : 0),
  );
}

function leg(pen: Pen, coat: Coat, shift: number, foot: { ahead: number; lift: number }, far: boolean): void {
  const hip = [-0.06 + shift, 0.5] as const;
  const toe = [0.02 + shift + foot.ahead, 0.028 + 0.12 * foot.lift] as const;
  const heel = [toe[0] - 0.15 + 0.03 * foot.lift, toe[1] + 0.12 + 0.05 * foot.lift] as const;
  const knee = [(hip[0] + heel[0]) / 2 + 0.16, (hip[1] + heel[1]) / 2 + 0.03 + 0.03 * foot.lift] as const;
  fillLimbs(
    pen,
    [
      [
        [...hip, 0.15],
        [(hip[0] + knee[0]) / 2 + 0.02, (hip[1] + knee[1]) / 2, 0.12],
        [...knee, 0.07],
      ],
      [
        [...knee, 0.066],
        [(knee[0] + heel[0]) / 2, (knee[1] + heel[1]) / 2, 0.052],
        [...heel, 0.036],
      ],
      [
        [...heel, 0.036],
        [toe[0], toe[1] + 0.01, 0.034],
      ],
      [
        [toe[0] - 0.03, toe[1], 0.026],
        [toe[0] + 0.1, toe[1] - 0.008, 0.018],
      ],
    ],
    far ? pen.tone(coat.base, -0.65) : roundFill(pen, coat, 0.6, 0, -0.05),
  );
}

import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import { traceClosed } from '../shapes.ts';
import { fillLimbs, fillOval, fillShape, paintBall, roundFill } from './creature-brush.ts';
import type { CastMember } from '../../storyboard/storyboard.ts';
import { paintAt } from './paint-mouthful.ts';
import type { Coat } from './species.ts';

/** Height of the drawing, metres of the build. */
export const SEAL_METRES = 0.5;

/** Places of its parts now: how far its back is hunched, and how far its head nods, metres of the build. */
interface Bearing {
  readonly hunch: number;
  readonly nod: number;
  readonly breath: number;
}

const SPOTS = [
  [-0.3, 0.14, 0.022],
  [-0.16, 0.19, 0.03],
  [-0.04, 0.15, 0.02],
  [0.06, 0.23, 0.024],
  [-0.22, 0.09, 0.018],
  [0.16, 0.3, 0.016],
] as const;
const WHISKERS = [
  [0.1, 0.01],
  [0.11, -0.025],
  [0.09, -0.055],
] as const;

/** Draws a seal that faces right: chest up on its fore flippers, hind flippers together; it hunches itself along. */
export function paintSeal(pen: Pen, coat: Coat, actor: ActorState, unitMetres: number): void {
  const { seed } = actor.member;
  const balances = actor.deed === 'balance-ball';
  const bearing: Bearing = {
    hunch: actor.speed > 0 ? 0.035 * Math.sin((actor.travelled / unitMetres) * 9) : 0,
    nod: 0.012 * Math.sin(pen.time * 0.9 + seed) - (actor.action === 'lie' ? 0.16 : 0) + (balances ? 0.05 : 0),
    breath: 0.006 * Math.sin(pen.time * 1.7 + seed),
  };
  paintHindFlippers(pen, coat, bearing);
  const clap = actor.deed === 'clap-flippers' ? 0.5 + 0.5 * Math.sin(actor.actionTime * 9) : undefined;
  foreFlipper(pen, pen.tone(coat.dark, -0.3), 0.09, clap);
  paintTrunk(pen, coat, bearing);
  if (clap === undefined) foreFlipper(pen, roundFill(pen, { ...coat, base: coat.dark }, 0.2, 0), 0);
  paintFace(pen, coat, bearing, seed);
  if (balances) paintBalanced(pen, bearing, actor.mouthful ?? actor.member.mouthful);
  if (clap === undefined) return;
  foreFlipper(pen, roundFill(pen, { ...coat, base: coat.dark }, 0.4, 0.1), 0, -clap);
  paintClap(pen, clap);
}

/** How tall a thing on the nose is drawn. */
const BALANCED_TALL = 0.26;

/** What is named, else a striped ball, on the nose, which rolls to and fro on it. */
function paintBalanced(pen: Pen, { nod }: Bearing, thing: CastMember['mouthful']): void {
  const { context, time } = pen;
  if (thing !== undefined && (thing.kind !== 'ball' || thing.colour !== undefined)) {
    const turn = 0.09 * Math.sin(time * 2.3);
    return paintAt(pen, thing, { x: 0.485, y: 0.43 + nod, tall: BALANCED_TALL, turn, foot: 0 });
  }
  const radius = 0.15;
  const sway = 0.03 * Math.sin(time * 2.6);
  context.save();
  context.translate(0.485 + sway, 0.43 + nod + radius + 0.02 * Math.abs(Math.sin(time * 5)));
  context.rotate(-sway * 8);
  context.beginPath();
  context.ellipse(0, 0, radius, radius, 0, 0, Math.PI * 2);
  context.fillStyle = pen.tone('#fbf6ea', 0.4);
  context.fill();
  context.clip();
  for (const [turn, colour] of [
    [0, '#d8392f'],
    [2.1, '#2f7fd0'],
    [4.2, '#f2b632'],
  ] as const) {
    context.beginPath();
    context.moveTo(0, 0);
    context.ellipse(0, 0, radius * 1.1, radius * 1.1, 0, turn, turn + 1.05);
    context.closePath();
    context.fillStyle = pen.tone(colour, 0.15);
    context.fill();
  }
  context.restore();
}

function paintHindFlippers(pen: Pen, coat: Coat, { hunch }: Bearing): void {
  const flipper = (lift: number, tip: number) =>
    [
      [-0.42, 0.06, 0.045],
      [-0.54, 0.06 + lift, 0.04],
      [-0.63, tip + lift, 0.012],
    ] as const;
  fillLimbs(pen, [flipper(0.02 + hunch, 0.11), flipper(-0.015, 0.045)], pen.tone(coat.dark, -0.1));
}

/** Marks of the clap, where both flippers meet. */
function paintClap({ context, tone }: Pen, apart: number): void {
  if (apart > 0.45) return;
  context.strokeStyle = tone('#fff6d8', 0.6, 0.9);
  context.lineWidth = 0.014;
  context.lineCap = 'round';
  context.beginPath();
  for (const [dx, dy] of [
    [0.09, 0.05],
    [0.11, 0],
    [0.09, -0.05],
  ] as const) {
    context.moveTo(0.52 + dx * 0.35, 0.2 + dy * 0.8);
    context.lineTo(0.52 + dx, 0.2 + dy * 1.7);
  }
  context.stroke();
}

/** `clap`: lifted before the breast, that far above the other one, 0 when they meet; below it for the near one. */
function foreFlipper(pen: Pen, fill: ReturnType<typeof roundFill> | string, ahead: number, clap?: number): void {
  if (clap !== undefined) {
    const lifted = [
      [0.2, 0.2, 0.05],
      [0.34, 0.19 + 0.07 * clap, 0.045],
      [0.5, 0.2 + 0.15 * clap, 0.02],
    ] as const;
    return fillLimbs(pen, [lifted], fill);
  }
  const limb = [
    [0.12 + ahead, 0.14, 0.062],
    [0.18 + ahead, 0.05, 0.052],
    [0.3 + ahead, 0.016, 0.018],
  ] as const;
  fillLimbs(pen, [limb], fill);
}

function paintTrunk(pen: Pen, coat: Coat, { hunch, nod, breath }: Bearing): void {
  const { context } = pen;
  fillShape(
    pen,
    (path) =>
      traceClosed(path, [
        { x: -0.5, y: 0.05 },
        { x: -0.44, y: 0.12 + hunch },
        { x: -0.22, y: 0.2 + breath - hunch },
        { x: 0.02, y: 0.25 + breath + hunch },
        { x: 0.16, y: 0.34 + nod * 0.4 },
        { x: 0.22, y: 0.44 + nod },
        { x: 0.3, y: 0.5 + nod },
        { x: 0.4, y: 0.48 + nod },
        { x: 0.48, y: 0.42 + nod },
        { x: 0.485, y: 0.38 + nod },
        { x: 0.42, y: 0.345 + nod },
        { x: 0.36, y: 0.28 + nod * 0.5 },
        { x: 0.31, y: 0.13 },
        { x: 0.22, y: 0.03 },
        { x: -0.1, y: 0.004 },
        { x: -0.36, y: 0.01 },
      ]),
    roundFill(pen, coat, 0.46, 0.02),
  );
  context.save();
  context.clip();
  fillOval(pen, 0.2, 0.1, 0.16, 0.2, pen.tone(coat.light, 0.1, 0.55), -0.35);
  for (const [x, y, r] of SPOTS) fillOval(pen, x, y, r * 1.3, r, pen.tone(coat.dark, -0.1, 0.5));
  context.restore();
}

function paintFace(pen: Pen, coat: Coat, { nod }: Bearing, seed: number): void {
  const { context } = pen;
  fillOval(pen, 0.445, 0.385 + nod, 0.055, 0.04, pen.tone(coat.light, 0.25));
  fillOval(pen, 0.48, 0.415 + nod, 0.02, 0.015, pen.tone('#1d1a20', 0));
  paintBall(pen, 0.375, 0.435 + nod, 0.03, seed);
  context.beginPath();
  for (const [dx, dy] of WHISKERS) {
    context.moveTo(0.455, 0.385 + nod);
    context.quadraticCurveTo(0.455 + dx * 0.6, 0.385 + nod + dy * 0.4, 0.455 + dx, 0.385 + nod + dy);
  }
  context.strokeStyle = pen.tone('#f4f1ea', 0.4, 0.8);
  context.lineWidth = 0.006;
  context.stroke();
}

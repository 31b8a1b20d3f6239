import { smoothstep } from '../../../base/interpolation.ts';
import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import { traceClosed } from '../shapes.ts';
import { fillLimbs, fillOval, fillShape, footNow, paintBall, roundFill } from './creature-brush.ts';
import type { Coat } from './species.ts';

/** Height of the drawing, metres of the build. */
export const HEDGEHOG_METRES = 0.45;

/** The dome of quills: its middle and half axes, metres of the build. */
const DOME = { x: -0.08, y: 0.16, wide: 0.32, high: 0.25 } as const;
/** Layers of quills from the skin outwards: where they are rooted as a share of the dome, how long they are, how many. */
const LAYERS = [
  { root: 0.98, long: 0.085, count: 26, lit: -0.35 },
  { root: 0.8, long: 0.1, count: 22, lit: 0 },
  { root: 0.58, long: 0.1, count: 17, lit: 0.2 },
  { root: 0.34, long: 0.1, count: 11, lit: 0.35 },
] as const;

/** Draws a hedgehog that faces right: a dome of quills, a pale pointed face with a wet nose that sniffs, four little feet. */
export function paintHedgehog(pen: Pen, coat: Coat, actor: ActorState, unitMetres: number): void {
  const { seed } = actor.member;
  if (actor.action === 'lie' && actor.expression !== 'closed-eyes')
    return paintRolledUp(pen, coat, seed, actor.actionTime);
  const low = actor.action === 'lie' ? 0.03 : 0;
  const sniff = actor.action === 'look' || actor.action === 'eat' ? 1 : 0.35;
  const nod = sniff * (0.014 * Math.sin(pen.time * 5.2 + seed) - 0.02);
  const leg = (x: number, limb: string) => {
    const foot = footNow(actor, limb, unitMetres);
    return [
      [x, 0.09 - low, 0.035],
      [x + foot.ahead, 0.035 - low * 0.5 + 0.05 * foot.lift, 0.03],
      [x + 0.045 + foot.ahead, 0.015 + 0.05 * foot.lift, 0.016],
    ] as const;
  };
  fillLimbs(pen, [leg(0.1, 'c'), leg(-0.22, 'd')], pen.tone('#5b4634', -0.5));
  fillOval(pen, -0.04, 0.11 - low, 0.3, 0.1, pen.tone(coat.light, -0.25));
  paintQuills(pen, coat, low, seed);
  paintFace(pen, coat, low, nod, seed);
  fillLimbs(pen, [leg(0.14, 'a'), leg(-0.18, 'b')], pen.tone('#8a6c50', -0.05));
}

/** How long one takes to roll itself up, seconds, and the ball that it is then: its middle and half axes. */
const ROLL_SECONDS = 1.1;
const BALL = { x: -0.02, y: 0.19, wide: 0.25, high: 0.2 } as const;

/** Rolled up: a ball of quills with nose and paws tucked in under the rim of them, where they are all that is seen of it. */
function paintRolledUp(pen: Pen, coat: Coat, seed: number, seconds: number): void {
  const { context } = pen;
  const rolled = smoothstep(0, ROLL_SECONDS, seconds);
  context.save();
  context.translate(BALL.x, BALL.y);
  context.rotate(0.02 * Math.sin(pen.time * 1.7 + seed));
  context.scale(1 + 0.2 * (1 - rolled), 1 - 0.08 * (1 - rolled));
  fillOval(pen, 0, 0, BALL.wide, BALL.high, roundFill(pen, coat, BALL.high, -BALL.high));
  for (const { root, long, count, lit } of LAYERS)
    for (const tip of [false, true]) {
      context.beginPath();
      for (let quill = 0; quill < count * 1.8; quill++)
        tracedQuill(pen, { root, long, turn: quill / (count * 1.8) + root, tip, seed: seed + quill });
      context.fillStyle = tip ? pen.tone('#e6d3b0', 0.2 + lit * 0.5) : pen.tone(coat.dark, lit);
      context.fill();
    }
  paintTuckedIn(pen, coat, rolled);
  context.restore();
}

interface Quill {
  readonly root: number;
  readonly long: number;
  /** Round the ball, 0 to 1. */
  readonly turn: number;
  readonly tip: boolean;
  readonly seed: number;
}

function tracedQuill({ context, time }: Pen, { root, long, turn, tip, seed }: Quill): void {
  const angle = turn * 2 * Math.PI + 0.12 * Math.sin(seed * 7.3);
  const lean = angle + 0.35 + 0.16 * Math.sin(seed * 3.1) + 0.03 * Math.sin(time * 1.9 + seed);
  const from = { x: Math.cos(angle) * BALL.wide * root, y: Math.sin(angle) * BALL.high * root };
  const end = { x: from.x + Math.cos(lean) * long * 0.85, y: from.y + Math.sin(lean) * long * 0.85 };
  const thick = tip ? 0.006 : 0.015;
  const start = tip ? { x: (from.x + end.x) / 2, y: (from.y + end.y) / 2 } : from;
  context.moveTo(start.x - Math.sin(lean) * thick, start.y + Math.cos(lean) * thick);
  context.lineTo(end.x, end.y);
  context.lineTo(start.x + Math.sin(lean) * thick, start.y - Math.cos(lean) * thick);
  context.closePath();
}

/** Face and paws go in under the quills at the front. */
function paintTuckedIn(pen: Pen, coat: Coat, rolled: number): void {
  const out = 0.13 * (1 - rolled);
  fillOval(pen, 0.13 + out, -0.1, 0.105, 0.075, pen.tone(coat.light, 0.05), -0.5);
  for (const x of [0.06, 0.11]) fillOval(pen, x + out, -0.15, 0.03, 0.02, pen.tone('#8a6c50', 0));
  fillOval(pen, 0.205 + out, -0.06, 0.026, 0.023, pen.tone('#1b1614', 0.05));
  fillOval(pen, 0.21 + out, -0.053, 0.008, 0.006, pen.tone('#ffffff', 0.6, 0.8));
  fillOval(pen, 0.13 + out, -0.075, 0.016, 0.005, pen.tone('#33271f', -0.2), -0.4);
}

function paintQuills(pen: Pen, coat: Coat, low: number, seed: number): void {
  const { context } = pen;
  const at = (angle: number, share: number) => ({
    x: DOME.x + Math.cos(angle) * DOME.wide * share,
    y: DOME.y - low + Math.sin(angle) * DOME.high * share,
  });
  fillOval(pen, DOME.x, DOME.y - low, DOME.wide, DOME.high, roundFill(pen, coat, 0.42, 0.02));
  for (const [layer, { root, long, count, lit }] of LAYERS.entries()) {
    for (const tip of [false, true]) {
      context.beginPath();
      for (let quill = 0; quill < count; quill++) {
        const angle = -0.35 + ((quill + 0.5 * (layer % 2)) / (count - 1)) * (Math.PI + 0.55);
        const wave = 0.03 * Math.sin(pen.time * 1.9 + seed + quill);
        // Quills lie back, towards the rump.
        const lean = angle + 0.34 + wave;
        const from = at(angle, root);
        const length = long * (tip ? 1 : 0.94);
        const end = { x: from.x + Math.cos(lean) * length * 1.15, y: from.y + Math.sin(lean) * length };
        const thick = tip ? 0.006 : 0.017;
        const start = tip ? { x: (from.x + end.x) / 2, y: (from.y + end.y) / 2 } : from;
        context.moveTo(start.x - Math.sin(lean) * thick, start.y + Math.cos(lean) * thick);
        context.lineTo(end.x, end.y);
        context.lineTo(start.x + Math.sin(lean) * thick, start.y - Math.cos(lean) * thick);
        context.closePath();
      }
      context.fillStyle = tip ? pen.tone('#e6d3b0', 0.2 + lit * 0.5) : pen.tone(coat.dark, lit);
      context.fill();
    }
  }
}

function paintFace(pen: Pen, coat: Coat, low: number, nod: number, seed: number): void {
  const { context } = pen;
  const face: Coat = { ...coat, base: coat.light, dark: '#a58862' };
  context.save();
  context.translate(0, nod - low);
  fillShape(
    pen,
    (path) =>
      traceClosed(path, [
        { x: 0.12, y: 0.06 },
        { x: 0.14, y: 0.25 },
        { x: 0.25, y: 0.28 },
        { x: 0.35, y: 0.21 },
        { x: 0.46, y: 0.165 },
        { x: 0.475, y: 0.135 },
        { x: 0.42, y: 0.1 },
        { x: 0.28, y: 0.055 },
      ]),
    roundFill(pen, face, 0.28, 0.05),
  );
  fillOval(pen, 0.475, 0.155, 0.026, 0.022, pen.tone('#1b1614', 0.05));
  fillOval(pen, 0.48, 0.162, 0.008, 0.006, pen.tone('#ffffff', 0.6, 0.8));
  fillOval(pen, 0.17, 0.255, 0.036, 0.042, pen.tone('#7a5a44', 0.1), -0.3);
  fillOval(pen, 0.175, 0.252, 0.02, 0.026, pen.tone('#d9a78c', 0.1), -0.3);
  paintBall(pen, 0.315, 0.195, 0.026, seed);
  context.beginPath();
  context.moveTo(0.45, 0.12);
  context.quadraticCurveTo(0.4, 0.1, 0.36, 0.115);
  context.strokeStyle = pen.tone('#6b4f38', -0.1);
  context.lineWidth = 0.008;
  context.stroke();
  context.restore();
}

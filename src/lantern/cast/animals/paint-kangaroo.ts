import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import { traceClosed } from '../shapes.ts';
import { fillLimbs, fillOval, fillShape, footNow, paintBall, roundFill } from './creature-brush.ts';
import { lerp, smoothstep } from '../../../base/interpolation.ts';
import type { Coat } from './species.ts';

/** Height of the drawing, metres of the build. */
export const KANGAROO_METRES = 1.6;
const HOP_METRES = 0.45;
const LEAP_SECONDS = 1.1;

/** Draws a kangaroo that faces right: upright on long feet and a thick tail at rest, low and stretched in its bounds. */
export function paintKangaroo(pen: Pen, coat: Coat, actor: ActorState, unitMetres: number): void {
  const { seed } = actor.member;
  const going = actor.speed > 0;
  const foot = going ? footNow(actor, 'left', unitMetres) : { ahead: 0, lift: 0, air: airAtRest(actor) };
  const { air } = foot;
  const high = 4 * air * (1 - air);
  const eating = actor.action === 'eat' ? 0.5 + 0.5 * Math.sin(pen.time * 0.8 + seed) : 0;
  const bow = (going ? 0.62 + 0.12 * high : 0.05 * Math.sin(pen.time * 0.9 + seed)) + eating * 0.9;
  const { context } = pen;
  context.save();
  context.translate(0, HOP_METRES * high);
  tail(pen, coat, bow, high, going);
  leg(pen, coat, foot.ahead + 0.06, air, true);
  // The trunk tips over its hips.
  context.save();
  context.translate(-0.1, 0.56);
  context.rotate(-bow);
  // At a bout it strikes out with its fists; so it does with bare paws at whatever it is busy with.
  const boxes = actor.deed === 'fight' || actor.deed === 'busy-with' ? actor.actionTime : undefined;
  const gloved = actor.deed === 'fight' && actor.other === undefined;
  arm(pen, coat, 0.05, true, going, boxes, gloved);
  trunk(pen, coat, seed);
  head(pen, coat, seed, bow, actor);
  arm(pen, coat, 0, false, going, boxes, gloved);
  context.restore();
  leg(pen, coat, foot.ahead, air, false);
  context.restore();
}

function airAtRest({ action, actionTime }: ActorState): number {
  const share = (actionTime % LEAP_SECONDS) / LEAP_SECONDS;
  return action === 'jump' && share > 0.4 ? (share - 0.4) / 0.6 : 0;
}

/** The trunk from the hips, which are the origin here. */
function trunk(pen: Pen, coat: Coat, seed: number): void {
  const breath = 0.008 * Math.sin(pen.time * 2.2 + seed);
  fillShape(
    pen,
    (path) =>
      traceClosed(path, [
        { x: -0.2, y: -0.08 },
        { x: -0.19, y: 0.16 },
        { x: -0.02, y: 0.42 },
        { x: 0.17, y: 0.62 },
        { x: 0.27, y: 0.72 },
        { x: 0.37, y: 0.66 },
        { x: 0.34 + breath, y: 0.45 },
        { x: 0.3 + breath, y: 0.22 },
        { x: 0.2, y: -0.06 },
        { x: 0, y: -0.17 },
      ]),
    roundFill(pen, coat, 0.6, -0.2),
  );
  fillShape(
    pen,
    (path) =>
      traceClosed(path, [
        { x: 0.34 + breath, y: 0.52 },
        { x: 0.31 + breath, y: 0.2 },
        { x: 0.2, y: -0.06 },
        { x: 0.1, y: -0.1 },
        { x: 0.17, y: 0.16 },
        { x: 0.25, y: 0.42 },
      ]),
    pen.tone(coat.light, 0),
  );
}

function head(pen: Pen, coat: Coat, seed: number, bow: number, actor: ActorState): void {
  const { context } = pen;
  const turn = bow * 0.75 - (actor.action === 'look' ? 0.15 : 0) + 0.05 * Math.sin(pen.time * 0.7 + seed * 2);
  context.save();
  context.translate(0.31, 0.72);
  context.rotate(turn);
  for (const far of [true, false]) {
    const flick = 0.1 * Math.max(0, Math.sin(pen.time * 1.3 + seed + (far ? 2 : 0)) - 0.8) * 5;
    const x = far ? 0.06 : 0;
    fillShape(
      pen,
      (path) => {
        path.moveTo(x - 0.06, 0.13);
        path.bezierCurveTo(x - 0.14 - flick, 0.24, x - 0.12 - flick, 0.33, x - 0.05 - flick, 0.38);
        path.bezierCurveTo(x + 0.03, 0.3, x + 0.04, 0.22, x + 0.03, 0.14);
        path.closePath();
      },
      pen.tone(far ? coat.dark : coat.base, far ? -0.1 : 0.35),
    );
  }
  fillShape(
    pen,
    (path) =>
      traceClosed(path, [
        { x: -0.12, y: -0.04 },
        { x: -0.09, y: 0.13 },
        { x: 0.03, y: 0.18 },
        { x: 0.16, y: 0.12 },
        { x: 0.3, y: 0.04 },
        { x: 0.315, y: -0.02 },
        { x: 0.22, y: -0.06 },
        { x: 0.06, y: -0.08 },
      ]),
    roundFill(pen, coat, 0.2, -0.1),
  );
  fillOval(pen, 0.3, 0.015, 0.028, 0.03, pen.tone(coat.nose, -0.1));
  paintBall(pen, 0.1, 0.08, 0.032, seed, coat.eye);
  context.restore();
}

/** Seconds between two blows of one who boxes. */
const BLOW_SECONDS = 0.9;

function arm(pen: Pen, coat: Coat, shift: number, far: boolean, going: boolean, boxes?: number, gloved = false): void {
  const beat = going ? 0 : 0.02 * Math.sin(pen.time * 1.6);
  if (boxes !== undefined) {
    // Guards before the chest, and strikes out with one after the other.
    const share = (boxes / BLOW_SECONDS + (far ? 0.5 : 0)) % 1;
    const blow = smoothstep(0.1, 0.25, share) * (1 - smoothstep(0.32, 0.55, share));
    const fist = { x: lerp(0.46, 0.86, blow) + shift, y: lerp(0.6, 0.62, blow) };
    fillLimbs(
      pen,
      [
        [
          [0.27 + shift, 0.54, 0.055],
          [lerp(0.4, 0.52, blow) + shift, lerp(0.42, 0.56, blow), 0.042],
          [fist.x, fist.y, 0.034],
        ],
      ],
      pen.tone(coat.base, far ? -0.6 : -0.05),
    );
    if (gloved) fillOval(pen, fist.x + 0.03, fist.y, 0.075, 0.065, pen.tone('#c8242e', far ? -0.5 : 0.1));
    return;
  }
  fillLimbs(
    pen,
    [
      [
        [0.27 + shift, 0.54, 0.055],
        [0.3 + shift, 0.36, 0.042],
        [0.42 + shift, 0.31 + beat, 0.03],
        [0.49 + shift, 0.26 + beat, 0.026],
      ],
    ],
    pen.tone(coat.base, far ? -0.6 : -0.05),
  );
}

/** Long thigh, long shin, long foot: flat below it at rest, trailing after the push, reaching to land. */
function leg(pen: Pen, coat: Coat, ahead: number, air: number, far: boolean): void {
  const late = smoothstep(0.15, 0.9, air);
  const flown = air > 0 ? 1 : 0;
  const rest = { x: -0.06 + ahead, y: 0.035 };
  const heel = { x: flown ? lerp(-0.5, 0.3, late) : rest.x - 0.1, y: flown ? lerp(0.12, 0.16, late) : rest.y + 0.06 };
  const toe = {
    x: heel.x + (flown ? lerp(-0.2, 0.3, late) : 0.4),
    y: flown ? heel.y + lerp(-0.26, -0.05, late) : 0.03,
  };
  const hip = { x: -0.12, y: 0.54 };
  const knee = { x: (hip.x + heel.x) / 2 + (flown ? 0.16 : 0.3), y: (hip.y + heel.y) / 2 + 0.06 };
  fillLimbs(
    pen,
    [
      [
        [hip.x, hip.y, 0.2],
        [(hip.x + knee.x) / 2, (hip.y + knee.y) / 2, 0.16],
        [knee.x, knee.y, 0.075],
      ],
      [
        [knee.x, knee.y, 0.07],
        [(knee.x + heel.x) / 2, (knee.y + heel.y) / 2, 0.05],
        [heel.x, heel.y, 0.042],
      ],
      [
        [heel.x, heel.y, 0.042],
        [(heel.x + toe.x) / 2, (heel.y + toe.y) / 2, 0.036],
        [toe.x, toe.y, 0.022],
      ],
    ],
    far ? pen.tone(coat.base, -0.65) : roundFill(pen, coat, 0.75, 0),
  );
}

function tail(pen: Pen, coat: Coat, bow: number, high: number, going: boolean): void {
  const up = going ? 0.2 + 0.18 * high : 0;
  fillLimbs(
    pen,
    [
      [
        [-0.16, 0.48 + 0.1 * bow, 0.14],
        [-0.42, 0.3 + up, 0.09],
        [-0.72, 0.1 + up * 1.3 + 0.02 * Math.sin(pen.time * 1.4), 0.055],
        [-1.04, 0.04 + up * 1.1, 0.03],
      ],
    ],
    roundFill(pen, coat, 0.6, 0, -0.1),
  );
}

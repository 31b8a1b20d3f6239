import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import { traceClosed } from '../shapes.ts';
import { fillLimbs, fillOval, fillShape, footNow, paintBall, roundFill } from './creature-brush.ts';
import { lerp, smoothstep } from '../../../base/interpolation.ts';
import type { Coat } from './species.ts';

/** Height of the drawing, metres of the build. */
export const FROG_METRES = 0.5;
const HOP_METRES = 0.42;
const LEAP_SECONDS = 1.5;

/** Draws a frog that faces right: sits folded with its throat beating, and leaps with its hind legs stretched behind. */
export function paintFrog(pen: Pen, coat: Coat, actor: ActorState, unitMetres: number): void {
  const { seed } = actor.member;
  const air = airOf(actor, unitMetres);
  const high = 4 * air * (1 - air);
  const stretch = air > 0 ? smoothstep(0, 0.2, air) * (1 - smoothstep(0.55, 0.95, air)) : 0;
  const { context } = pen;
  context.save();
  context.translate(0, HOP_METRES * high);
  context.rotate(air > 0 ? 0.35 - 0.75 * air : 0);
  for (const far of [true, false]) {
    hindLeg(pen, coat, far, stretch);
    if (far) {
      foreLeg(pen, coat, far, stretch);
      trunk(pen, coat, seed, stretch);
    }
  }
  foreLeg(pen, coat, false, stretch);
  context.restore();
  if (actor.deed === 'flick-tongue') paintTongue(pen, actor.actionTime);
}

const FLICK_SECONDS = 1.7;
/** From when to when in a round the tongue is on its way out, at the fly, and back, shares. */
const FLICK = { out: 0.4, there: 0.5, back: 0.66 } as const;
const TONGUE_METRES = 0.62;

/** The fly that hovers before it, and the tongue that shoots out for it. */
function paintTongue({ context, tone, time }: Pen, seconds: number): void {
  const share = (seconds / FLICK_SECONDS) % 1;
  const out = smoothstep(FLICK.out, FLICK.there, share) * (1 - smoothstep(FLICK.there + 0.05, FLICK.back, share));
  const mouth = { x: 0.36, y: 0.285 };
  const [far, high] = [TONGUE_METRES, 0.2];
  const hovers = share < FLICK.there;
  const fly = hovers
    ? { x: mouth.x + far + 0.03 * Math.sin(time * 9), y: mouth.y + high + 0.03 * Math.sin(time * 13) }
    : { x: mouth.x + far * out, y: mouth.y + high * out };
  if (out > 0.02) {
    context.strokeStyle = tone('#e0708a', 0.2);
    context.lineCap = 'round';
    context.lineWidth = 0.035;
    context.beginPath();
    context.moveTo(mouth.x - 0.02, mouth.y);
    context.quadraticCurveTo(
      mouth.x + far * out * 0.5,
      mouth.y + high * out * 0.2,
      mouth.x + far * out,
      mouth.y + high * out,
    );
    context.stroke();
  }
  if (!hovers && out < 0.05) return;
  context.fillStyle = tone('#e8f0f4', 0.4, 0.8);
  for (const side of [-1, 1]) {
    context.beginPath();
    context.ellipse(
      fly.x + side * 0.03,
      fly.y + 0.04,
      0.035,
      0.018,
      side * 0.7 + 0.4 * Math.sin(time * 50),
      0,
      2 * Math.PI,
    );
    context.fill();
  }
  context.fillStyle = tone('#22252a', -0.1);
  context.beginPath();
  context.ellipse(fly.x, fly.y, 0.034, 0.026, 0, 0, 2 * Math.PI);
  context.fill();
}

/** How far through the air it is, 0 to 1; 0 on the ground. */
function airOf(actor: ActorState, unitMetres: number): number {
  if (actor.speed > 0) return footNow(actor, 'hind-left', unitMetres).air;
  if (actor.action !== 'jump') return 0;
  const share = (actor.actionTime % LEAP_SECONDS) / LEAP_SECONDS;
  return share < 0.45 ? 0 : (share - 0.45) / 0.55;
}

function trunk(pen: Pen, coat: Coat, seed: number, stretch: number): void {
  const throat = 0.018 * Math.sin(pen.time * 7 + seed);
  const nose = lerp(0.36, 0.4, stretch);
  fillShape(
    pen,
    (path) =>
      traceClosed(path, [
        { x: -0.3, y: 0.07 },
        { x: -0.24, y: 0.2 },
        { x: -0.02, y: 0.36 },
        { x: 0.16, y: 0.42 },
        { x: 0.3, y: 0.38 },
        { x: nose, y: 0.3 },
        { x: 0.3, y: 0.23 },
        { x: 0.18, y: 0.14 },
        { x: 0, y: 0.06 },
      ]),
    roundFill(pen, coat, 0.42, 0.05),
  );
  fillShape(
    pen,
    (path) =>
      traceClosed(path, [
        { x: 0.34, y: 0.255 },
        { x: 0.26 + throat, y: 0.19 - throat },
        { x: 0.17, y: 0.12 },
        { x: 0, y: 0.06 },
        { x: 0.1, y: 0.19 },
      ]),
    pen.tone(coat.light, 0.1),
  );
  for (const [x, y, r] of [
    [-0.16, 0.2, 0.028],
    [-0.05, 0.28, 0.034],
    [-0.09, 0.16, 0.02],
    [0.07, 0.32, 0.024],
  ] as const)
    fillOval(pen, x, y, r * 1.25, r, pen.tone(coat.dark, 0.2, 0.55), 0.6);
  const { context } = pen;
  context.beginPath();
  context.moveTo(0.37, 0.275);
  context.quadraticCurveTo(0.26, 0.24, 0.16, 0.275);
  context.strokeStyle = pen.tone(coat.dark, 0);
  context.lineWidth = Math.max(0.01, pen.pixelMetres * 0.6);
  context.lineCap = 'round';
  context.stroke();
  fillOval(pen, 0.2, 0.43, 0.075, 0.068, pen.tone(coat.base, 0.45));
  paintBall(pen, 0.215, 0.437, 0.052, seed, '#f6d24a');
}

/** Folded: knee up beside the flank, foot flat below; stretched: one line behind. */
function hindLeg(pen: Pen, coat: Coat, far: boolean, stretch: number): void {
  const shift = far ? 0.07 : -0.02;
  const mix = (a: number, b: number) => lerp(a, b, stretch);
  const hip = [-0.2 + shift, 0.14] as const;
  const knee = [mix(0.0, -0.4) + shift, mix(0.19, 0.07)] as const;
  const ankle = [mix(-0.24, -0.62) + shift, mix(0.05, 0.02)] as const;
  const toe = [mix(0.02, -0.84) + shift, mix(0.02, -0.03)] as const;
  const fill = far ? pen.tone(coat.base, -0.6) : roundFill(pen, coat, 0.26, 0);
  fillLimbs(
    pen,
    [
      [
        [...hip, 0.085],
        [(hip[0] + knee[0]) / 2, (hip[1] + knee[1]) / 2 + 0.015, 0.082],
        [...knee, 0.055],
      ],
      [
        [...knee, 0.045],
        [...ankle, 0.028],
      ],
      [
        [...ankle, 0.026],
        [...toe, 0.022],
      ],
    ],
    fill,
  );
}

function foreLeg(pen: Pen, coat: Coat, far: boolean, stretch: number): void {
  const shift = far ? 0.07 : 0;
  const mix = (a: number, b: number) => lerp(a, b, stretch);
  fillLimbs(
    pen,
    [
      [
        [0.15 + shift, 0.19, 0.045],
        [mix(0.12, 0.1) + shift, mix(0.1, 0.1), 0.032],
        [mix(0.2, 0.02) + shift, mix(0.025, 0.05), 0.026],
        [mix(0.27, -0.05) + shift, mix(0.018, 0.03), 0.018],
      ],
    ],
    pen.tone(coat.base, far ? -0.6 : -0.05),
  );
}

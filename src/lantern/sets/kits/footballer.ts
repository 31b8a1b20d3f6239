import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { fillSoft, limb } from './outline.ts';

const SKINS = ['#e8bf9c', '#c08a62', '#8a5a3c', '#f0cfae'] as const;
const HAIRS = ['#3a2a22', '#6a4a30', '#241c1c', '#b08a50'] as const;
/** Shirt and shorts of the two sides. */
const KITS = [
  ['#d23a34', '#f2efe8'],
  ['#3a66b8', '#f2efe8'],
] as const;
/** A running step, metres. */
const STEP_METRES = 1.15;
const BALL_METRES = 0.11;

/** A player of one of two sides who runs over the pitch, `speed` metres per second to the right; with the ball at his feet or without. */
export function footballer(x: number, z: number, speed: number, number: number, withBall = false): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: { left: -1.3, right: 1.3, top: 1.95, bottom: -0.1 },
    motion: 'live',
    mirrored: false,
    driftX: speed,
    draw(pen) {
      const way = speed < 0 ? -1 : 1;
      pen.context.scale(way, 1);
      const stride = (pen.time * Math.abs(speed) * Math.PI) / STEP_METRES + number * 1.7;
      fillSoft(pen.context, [-0.4, 0, 0, 0.035, 0.4, 0, 0, -0.035], pen.tone('#1c3020', -0.6, 0.4));
      drawRunner(pen, stride, number);
      if (withBall) drawBall(pen, stride);
    },
  };
}

/** Facing right: two jointed legs and arms about a trunk that leans into the run. */
function drawRunner(pen: Pen, stride: number, number: number): void {
  const { context } = pen;
  const [shirt, shorts] = KITS[number % 2]!;
  const skin = SKINS[Math.floor(hash2(number, 6) * SKINS.length)]!;
  const rise = 0.04 * Math.abs(Math.cos(stride));
  for (const side of [-1, 1]) {
    const swing = side * Math.sin(stride);
    const lift = Math.max(0, side * Math.cos(stride));
    const knee = { x: 0.06 + 0.3 * swing, y: 0.52 + 0.1 * lift };
    const foot = { x: knee.x - 0.06 - 0.34 * lift + 0.14 * Math.max(0, swing), y: 0.08 + 0.26 * lift };
    fillSoft(context, limb(0.02, 0.94 + rise, knee.x, knee.y, 0.1, 0.065), pen.tone(skin, 0.25 * side - 0.2));
    fillSoft(context, limb(knee.x, knee.y, foot.x, foot.y, 0.06, 0.05), pen.tone(shirt, 0.25 * side - 0.2));
    fillSoft(
      context,
      limb(foot.x - 0.03, foot.y, foot.x + 0.15, foot.y - 0.03, 0.045, 0.04),
      pen.tone('#1e1e22', -0.1),
    );
    fillSoft(context, limb(0.02, 0.98 + rise, knee.x * 0.6, 0.74, 0.14, 0.12), pen.tone(shorts, 0.2 * side));
  }
  const arm = (side: 1 | -1): void => {
    const swing = -side * Math.sin(stride);
    const elbow = { x: 0.08 + 0.2 * swing, y: 1.12 + rise };
    fillSoft(context, limb(0.1, 1.4 + rise, elbow.x, elbow.y, 0.075, 0.05), pen.tone(shirt, 0.3 * side));
    fillSoft(
      context,
      limb(elbow.x, elbow.y, elbow.x + 0.2, elbow.y + 0.06 + 0.1 * swing, 0.045, 0.035),
      pen.tone(skin, 0.2 * side),
    );
  };
  arm(-1);
  fillSoft(
    context,
    [-0.08, 1.46, -0.14, 1.36, -0.15, 0.94, 0.15, 0.94, 0.26, 1.34, 0.2, 1.47].map((at, index) =>
      index % 2 ? at + rise : at,
    ),
    pen.tone(shirt, 0.1),
  );
  arm(1);
  fillSoft(context, limb(0.1, 1.44 + rise, 0.13, 1.54 + rise, 0.055, 0.05), pen.tone(skin, -0.3));
  context.fillStyle = pen.tone(skin, 0.1);
  context.beginPath();
  context.ellipse(0.16, 1.64 + rise, 0.1, 0.125, 0, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = pen.tone(HAIRS[Math.floor(hash2(number, 7) * HAIRS.length)]!, -0.1);
  context.beginPath();
  context.ellipse(0.125, 1.69 + rise, 0.11, 0.1, 0, 0, Math.PI * 2);
  context.fill();
}

/** A ball that is pushed ahead at each step and rolls until the next. */
function drawBall(pen: Pen, stride: number): void {
  const x = 0.62 + 0.22 * Math.sin(stride * 2);
  pen.context.fillStyle = pen.tone('#f4f2ec', 0.3);
  pen.context.beginPath();
  pen.context.ellipse(x, BALL_METRES, BALL_METRES, BALL_METRES, 0, 0, Math.PI * 2);
  pen.context.fill();
  pen.context.fillStyle = pen.tone('#2a2c30', -0.2);
  pen.context.beginPath();
  pen.context.ellipse(x + 0.02 * Math.cos(stride), BALL_METRES * 1.1, 0.04, 0.035, 0, 0, Math.PI * 2);
  pen.context.fill();
}

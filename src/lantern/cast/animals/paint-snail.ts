import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import { fillLimbs, fillOval, paintBall, roundFill } from './creature-brush.ts';
import type { Coat } from './species.ts';
import { withdrawnAt } from './stirring.ts';

/** Draws a snail that faces right: a coiled shell on a long soft foot, its horns feeling about; drawn in, the shell is all there is. */
export function paintSnail(pen: Pen, coat: Coat, actor: ActorState, unitMetres: number): void {
  const { context } = pen;
  const inside = withdrawnAt(actor);
  context.save();
  // All that is soft shrinks to the mouth of the shell, which settles on the ground.
  context.translate(0.02 * inside, 0);
  context.scale(1 - 0.76 * inside, 1 - 0.66 * inside);
  paintSoftParts(pen, coat, actor, unitMetres);
  context.restore();
  context.save();
  context.translate(0, -0.05 * inside);
  paintShell(pen, coat);
  context.restore();
}

function paintSoftParts(pen: Pen, coat: Coat, { member, travelled }: ActorState, unitMetres: number): void {
  const { context } = pen;
  const { seed } = member;
  const skin: Coat = { ...coat, base: '#c9a877', dark: '#7d5f3c' };
  const ripple = (x: number) => 0.006 * Math.sin(x * 30 - (travelled / unitMetres) * 40 - pen.time * 1.5);
  const sway = 0.02 * Math.sin(pen.time * 1.1 + seed);
  fillLimbs(
    pen,
    [
      [
        [-0.46, 0.012, 0.012],
        [-0.2, 0.05 + ripple(-0.2), 0.05],
        [0.15, 0.07 + ripple(0.15), 0.065],
        [0.3, 0.15, 0.066],
        [0.37 + sway, 0.26, 0.06],
      ],
      [
        [0.36 + sway, 0.28, 0.018],
        [0.38 + sway, 0.38, 0.013],
        [0.36 + sway * 2.5, 0.46, 0.012],
      ],
      [
        [0.4 + sway, 0.28, 0.018],
        [0.45 + sway, 0.37, 0.013],
        [0.47 + sway * 2.5, 0.44, 0.012],
      ],
    ],
    roundFill(pen, skin, 0.4, 0),
  );
  paintBall(pen, 0.36 + sway * 2.5, 0.475, 0.028, seed);
  paintBall(pen, 0.47 + sway * 2.5, 0.455, 0.028, seed);
  context.beginPath();
  context.moveTo(0.37 + sway, 0.235);
  context.quadraticCurveTo(0.4 + sway, 0.215, 0.425 + sway, 0.235);
  context.strokeStyle = pen.tone(skin.dark, -0.1);
  context.lineWidth = 0.012;
  context.lineCap = 'round';
  context.stroke();
}

function paintShell(pen: Pen, coat: Coat): void {
  const { context } = pen;
  fillOval(pen, -0.06, 0.27, 0.24, 0.22, roundFill(pen, coat, 0.5, 0.05), 0.15);
  context.beginPath();
  for (let k = 0; k <= 44; k++) {
    const angle = -0.4 + k * 0.27;
    const r = 0.2 * (1 - k / 48) ** 1.15;
    const [x, y] = [-0.055 + r * 1.05 * Math.cos(angle), 0.27 + r * Math.sin(angle)];
    if (k === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.strokeStyle = pen.tone(coat.dark, 0.1, 0.85);
  context.lineWidth = 0.022;
  context.lineCap = 'round';
  context.stroke();
}

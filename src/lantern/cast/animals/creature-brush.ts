import type { Gradient } from '../../paint/canvas.ts';
import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import { gaitOf, limbAt } from '../gait.ts';
import { traceLimb } from '../shapes.ts';
import type { LimbPoint, Outline } from '../shapes.ts';
import type { Coat } from './species.ts';

/** The fill of a rounded form from the height of its back to that of its belly: lit above, in shade below, leaning to the light. */
export function roundFill(pen: Pen, coat: Coat, back: number, belly: number, turn = 0): Gradient {
  const lean = pen.lightSide * (back - belly) * 0.25;
  const gradient = pen.context.createLinearGradient(lean, back, -lean, belly);
  gradient.addColorStop(0, pen.tone(coat.edge ?? coat.base, 0.75 + turn));
  gradient.addColorStop(0.45, pen.tone(coat.base, 0.15 + turn));
  gradient.addColorStop(1, pen.tone(coat.base, -0.5 + turn));
  return gradient;
}

/** Fills one outline. */
export function fillShape(pen: Pen, outline: Outline, fill: string | Gradient): void {
  const { context } = pen;
  context.beginPath();
  outline(context);
  context.fillStyle = fill;
  context.fill();
}

/** Fills limbs, tails and stalks, all in one: places with their half widths, as `[x, y, r]`. */
export function fillLimbs(
  pen: Pen,
  limbs: readonly (readonly (readonly [number, number, number])[])[],
  fill: string | Gradient,
): void {
  fillShape(
    pen,
    (path) => {
      for (const limb of limbs)
        traceLimb(
          path,
          limb.map(([x, y, r]): LimbPoint => ({ x, y, r })),
        );
    },
    fill,
  );
}

/** Fills an ellipse. */
export function fillOval(
  pen: Pen,
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string | Gradient,
  turn = 0,
): void {
  fillShape(pen, (path) => path.ellipse(x, y, rx, ry, turn, 0, Math.PI * 2), fill);
}

/** An eye that blinks: a ball of its own colour with a dark pupil towards where it looks, and a wet spot on the light side. */
export function paintBall(pen: Pen, x: number, y: number, radius: number, seed: number, white = '#fbf6e6'): void {
  const shut = Math.sin(pen.time * 0.9 + seed * 3.1) > 0.985;
  const open = shut ? 0.12 : 1;
  fillOval(pen, x, y, radius, radius * open, pen.tone(white, 0.35));
  if (shut) return;
  fillOval(pen, x + radius * 0.18, y, radius * 0.58, radius * 0.66, pen.tone('#15110f', -0.2));
  fillOval(
    pen,
    x + radius * (0.18 + 0.25 * pen.lightSide),
    y + radius * 0.32,
    radius * 0.2,
    radius * 0.2,
    pen.glow('#fff8ee', 0.9),
  );
}

/** Where a foot is in units of the drawing: ahead of where it stands at rest, and above the ground, 0 to 1. */
export function footNow(
  actor: ActorState,
  limb: string,
  unitMetres: number,
): { ahead: number; lift: number; air: number } {
  const { member, action, travelled } = actor;
  const gait = gaitOf(member.kind, action === 'jump' && actor.speed > 0 ? 'run' : action);
  if (gait === undefined) return { ahead: 0, lift: 0, air: 0 };
  const { along, lift, planted, progress } = limbAt(gait, gait.strideHeights * member.heightMetres, limb, travelled);
  return { ahead: along / unitMetres, lift, air: planted ? 0 : progress };
}

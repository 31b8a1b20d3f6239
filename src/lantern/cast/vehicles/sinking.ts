import { smoothstep } from '../../../base/interpolation.ts';
import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';

/** A moment afloat before it goes down, seconds, and how much of its height is gone at the end. */
const AFLOAT_SECONDS = 0.7;
const SUNK_SHARE = 0.86;
/** Radians by which it lies over at the end, stern first. */
const HEEL = 0.38;
const RINGS = 4;
const BUBBLES = 14;

/** Draws a boat that goes down: lower and more aslant, cut off by the water, with rings and bubbles where it sinks. */
export function paintSinking(
  pen: Pen,
  actor: ActorState,
  [tall, half]: readonly [tall: number, half: number],
  draw: () => void,
): void {
  const { context } = pen;
  const whole = Math.max(1, actor.actionTime + actor.actionLeft - AFLOAT_SECONDS);
  const gone = smoothstep(0, whole, actor.actionTime - AFLOAT_SECONDS);
  const way = actor.facing.endsWith('left') ? 1 : -1;
  context.strokeStyle = pen.tone('#e8f4fa', 0.5, 0.55);
  context.lineWidth = Math.max(pen.pixelMetres * 1.6, 0.012 * tall);
  for (let ring = 0; ring < RINGS; ring++) {
    const age = (pen.time * 0.4 + ring / RINGS) % 1;
    context.globalAlpha = 1 - age;
    context.beginPath();
    context.ellipse(0, 0, half * (0.9 + 0.9 * age), half * (0.12 + 0.14 * age), 0, 0, 2 * Math.PI);
    context.stroke();
  }
  context.globalAlpha = 1;
  context.save();
  context.beginPath();
  context.rect(-4 * half, 0, 8 * half, 4 * tall);
  context.clip();
  context.translate(0, -SUNK_SHARE * tall * gone);
  context.rotate(-way * HEEL * gone);
  draw();
  context.restore();
  context.fillStyle = pen.tone('#f4fafc', 0.6, 0.85);
  for (let bubble = 0; bubble < BUBBLES; bubble++) {
    const age = (pen.time * 1.3 + bubble * 0.37) % 1;
    const size = (0.012 + 0.02 * age) * tall * Math.min(1, gone * 5);
    const x = ((bubble / BUBBLES) * 2 - 1) * half * (1 - 0.4 * gone);
    context.beginPath();
    context.ellipse(x, 0.03 * tall * age, size, size * 0.7, 0, 0, 2 * Math.PI);
    context.fill();
  }
}

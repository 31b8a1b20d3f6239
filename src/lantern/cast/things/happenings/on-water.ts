import { smoothstep } from '../../../../base/interpolation.ts';
import { hash2 } from '../../../../base/random.ts';
import type { Pen } from '../../../paint/pen.ts';
import { clipped, FAR, progressOf } from './happening-scene.ts';
import type { HappeningScene } from './happening-scene.ts';

/** How far it drifts while we look, and how high it bobs, in units of its height. */
const DRIFTS = 1.5;
const BOB = 0.05;

/** It is carried along and rocks. */
export function paintDrifting(pen: Pen, { actor, draw }: HappeningScene): void {
  const { context, time } = pen;
  const { actionTime, actionLeft, member } = actor;
  const share = actionTime / Math.max(0.1, actionTime + actionLeft);
  const way = hash2(member.seed, 41) < 0.5 ? -1 : 1;
  context.save();
  context.translate(way * DRIFTS * (share - 0.5) * 2, BOB * Math.sin(time * 2.3));
  context.rotate(0.07 * Math.sin(time * 1.7));
  draw(pen);
  context.restore();
}

/** It leans, fills and goes down; what is under the line of the water is not seen. */
export function paintSinking(pen: Pen, { actor, half, draw }: HappeningScene): void {
  const { context, time } = pen;
  const share = smoothstep(0, 1, progressOf(actor, 3.6));
  const side = hash2(actor.member.seed, 43) < 0.5 ? -1 : 1;
  clipped(
    pen,
    () => context.rect(-FAR, -0.01, 2 * FAR, FAR),
    undefined,
    () => {
      context.save();
      context.translate(0, -(1.15 + 0.3 * half) * share + 0.02 * Math.sin(time * 2.6));
      context.rotate(side * 0.5 * share);
      draw(pen);
      context.restore();
    },
  );
  paintRings(pen, half, share);
}

/** Rings that run out from where it went down, and bubbles. */
function paintRings({ context, tone, time, pixelMetres }: Pen, half: number, share: number): void {
  if (share <= 0.02) return;
  context.lineWidth = Math.max(0.014, pixelMetres * 1.3);
  for (let ring = 0; ring < 4; ring++) {
    const age = (time * 0.45 + ring / 4) % 1;
    const wide = half * (0.7 + 1.5 * age);
    context.strokeStyle = tone('#f2fafe', 0.7, 0.75 * (1 - age) * Math.min(1, share * 3));
    context.beginPath();
    context.ellipse(0, 0, wide, wide * 0.17, 0, 0, 2 * Math.PI);
    context.stroke();
  }
  if (share < 0.5) return;
  for (let bubble = 0; bubble < 7; bubble++) {
    const age = (time * 1.3 + hash2(7, bubble)) % 1;
    context.fillStyle = tone('#ffffff', 0.7, 0.8 * (1 - age));
    context.beginPath();
    context.ellipse((hash2(9, bubble) - 0.5) * half, 0.01, 0.03 * age + 0.012, 0.018 * age + 0.01, 0, 0, 2 * Math.PI);
    context.fill();
  }
}

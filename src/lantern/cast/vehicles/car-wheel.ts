import type { Pen } from '../../paint/pen.ts';
import { see } from '../animals/space.ts';
import { sweep } from '../animals/tube.ts';
import type { Blob } from '../animals/tube.ts';
import { WHEEL } from './car-body.ts';
import type { CarPose } from './car-pose.ts';

/** Draws one wheel on the side `side`: tyre, rim and spokes that turn with the way driven. */
export function paintWheel(pen: Pen, pose: CarPose, x: number, side: number): void {
  const { context } = pen;
  const { radius, track, width } = WHEEL;
  const { view } = pose;
  const disc = (z: number, r: number): Blob => {
    const at = see(view, { x, y: radius, z });
    return {
      x: at.x,
      y: at.y,
      ux: 0,
      uy: 1,
      ax: Math.max(0.02, Math.abs(view.cos)),
      ay: 0,
      rise: r,
      fall: r,
      width: r,
    };
  };
  const outer = track + width / 2;
  context.beginPath();
  sweep(context, [disc((track - width / 2) * side, radius), disc(outer * side, radius)]);
  context.fillStyle = pen.tone('#1a1b20', side === pose.near ? -0.2 : -0.7);
  context.fill();
  if (side !== pose.near || Math.abs(view.cos) < 0.25) return;
  const face = disc(outer * side, radius);
  context.save();
  context.translate(face.x, face.y);
  context.scale(face.ax, 1);
  fillDisc(pen, radius * 0.97, pen.tone('#2a2b31', -0.1));
  fillDisc(pen, radius * 0.66, pen.tone('#5a5e66', -0.3));
  const spin = -pose.roll * (view.cos < 0 ? -1 : 1);
  // Faster than about a spoke a frame the eye sees a disc: the spokes fade into it.
  const blur = Math.min(0.75, pose.speed / 22);
  fillDisc(pen, radius * 0.6, pen.tone('#c9ccd2', 0.25, 0.35 + blur * 0.6));
  context.save();
  context.rotate(spin);
  context.fillStyle = pen.tone('#dfe2e7', 0.35, 1 - blur * 0.8);
  for (let k = 0; k < 5; k++) {
    context.rotate((Math.PI * 2) / 5);
    context.beginPath();
    context.moveTo(-radius * 0.1, 0);
    context.lineTo(-radius * 0.075, radius * 0.6);
    context.lineTo(radius * 0.075, radius * 0.6);
    context.lineTo(radius * 0.1, 0);
    context.closePath();
    context.fill();
  }
  context.restore();
  fillDisc(pen, radius * 0.17, pen.tone('#f0f2f5', 0.4));
  context.restore();
}

function fillDisc(pen: Pen, radius: number, style: string): void {
  const { context } = pen;
  context.beginPath();
  context.arc(0, 0, radius, 0, Math.PI * 2);
  context.fillStyle = style;
  context.fill();
}

import type { Pen } from '../../paint/pen.ts';
import { see } from '../animals/space.ts';
import { CAR_PROFILE, halfWidth, WHEEL } from './car-body.ts';
import { onBody } from './car-pose.ts';
import type { CarPose } from './car-pose.ts';
import { trace } from './loft.ts';

/** Where snow lies, from x to x: bonnet, roof, boot; and how deep, metres. */
const BEDS: readonly (readonly [from: number, to: number, deep: number])[] = [
  [1.16, 1.98, 0.05],
  [-1.06, 0.36, 0.075],
  [-2.0, -1.7, 0.05],
];

/** Draws the snow that has settled: on roof, bonnet and boot, and heaped where the wheels stand in it. */
export function paintSnow(pen: Pen, pose: CarPose, endOn: boolean): void {
  for (const [from, to, deep] of BEDS) {
    const top = CAR_PROFILE.filter(({ x, y }) => x >= from && x <= to && y > 0.8);
    // The boot is out of sight from the front, the bonnet from behind.
    const hidden = (to < -1.5 && pose.view.sin < -0.25) || (from > 1 && pose.view.sin > 0.25);
    if (top.length < 2 || hidden) continue;
    const thick = (k: number) =>
      deep * Math.sin((Math.PI * (k + 0.5)) / top.length) ** 0.5 * (1 + 0.12 * Math.sin(k * 2.3));
    const upper = top.map(({ x, y }, k) => onBody(pose, { x, y: y + thick(k), z: -halfWidth(x, y) * pose.near * 0.9 }));
    const lower = top.map(({ x, y }, k) =>
      onBody(pose, { x, y: y - thick(k) * 0.3, z: halfWidth(x, y) * pose.near * 0.97 }),
    );
    trace(pen, [...upper, ...lower.toReversed()]);
    const [a, b] = [upper[0]!, lower[0]!];
    const fill = pen.context.createLinearGradient(0, Math.max(a.y, b.y) + deep, 0, b.y - deep);
    fill.addColorStop(0, pen.tone('#f7f9fd', 0.6));
    fill.addColorStop(1, pen.tone('#dfe6f2', -0.1));
    pen.context.fillStyle = fill;
    pen.context.fill();
  }
  if (endOn) return;
  const { context } = pen;
  for (const x of [WHEEL.front, WHEEL.rear]) {
    const at = see(pose.view, { x, y: 0, z: (WHEEL.track + WHEEL.width / 2) * pose.near });
    const wide = WHEEL.radius * 1.5;
    const fill = context.createLinearGradient(0, at.y + 0.08, 0, at.y - 0.12);
    fill.addColorStop(0, pen.tone('#e9eef6', 0.3, 0.95));
    fill.addColorStop(0.45, pen.tone('#e2e9f4', 0.2, 0.8));
    fill.addColorStop(1, pen.tone('#e2e9f4', 0.2, 0));
    context.fillStyle = fill;
    context.beginPath();
    context.moveTo(at.x - wide, at.y - 0.12);
    context.bezierCurveTo(at.x - wide * 0.7, at.y + 0.07, at.x - wide * 0.4, at.y + 0.09, at.x, at.y + 0.06);
    context.bezierCurveTo(at.x + wide * 0.4, at.y + 0.1, at.x + wide * 0.7, at.y + 0.06, at.x + wide, at.y - 0.12);
    context.closePath();
    context.fill();
  }
}

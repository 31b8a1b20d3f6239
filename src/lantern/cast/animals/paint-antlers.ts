import type { Pen } from '../../paint/pen.ts';
import type { Pose } from './pose.ts';
import { placed, see } from './space.ts';
import type { Vec3 } from './space.ts';
import { seenBall, sweep } from './tube.ts';

/** One antler: a beam that sweeps back, out and up again, and where its tines leave it. */
const BEAM: readonly Vec3[] = [
  { x: -0.012, y: 0.045, z: 0.028 },
  { x: -0.05, y: 0.11, z: 0.07 },
  { x: -0.085, y: 0.19, z: 0.13 },
  { x: -0.075, y: 0.27, z: 0.175 },
  { x: -0.03, y: 0.35, z: 0.19 },
];
const TINES: readonly (readonly Vec3[])[] = [
  [
    { x: -0.025, y: 0.075, z: 0.045 },
    { x: 0.035, y: 0.11, z: 0.06 },
    { x: 0.07, y: 0.165, z: 0.065 },
  ],
  [
    { x: -0.08, y: 0.175, z: 0.12 },
    { x: -0.025, y: 0.215, z: 0.14 },
    { x: 0.0, y: 0.275, z: 0.15 },
  ],
  [
    { x: -0.08, y: 0.255, z: 0.165 },
    { x: -0.13, y: 0.305, z: 0.175 },
    { x: -0.14, y: 0.36, z: 0.18 },
  ],
];

/** Draws the antler of one side of the head. */
export function paintAntler(pen: Pen, pose: Pose, side: number, far: boolean): void {
  const { context } = pen;
  const place = (v: Vec3) => placed(pose.head, { x: v.x, y: v.y, z: v.z * side });
  const branch = (points: readonly Vec3[], thick: number) =>
    points.map((v, k) => seenBall(pose.view, place(v), thick * (1 - (0.8 * k) / (points.length - 1))));
  context.beginPath();
  sweep(context, branch(BEAM, 0.0155));
  for (const tine of TINES) sweep(context, branch(tine, 0.0115));
  const top = see(pose.view, place(BEAM.at(-1)!));
  const root = see(pose.view, place(BEAM[0]!));
  const fill = context.createLinearGradient(root.x, root.y, top.x, top.y + 1e-6);
  fill.addColorStop(0, pen.tone('#7d5c3e', far ? -0.6 : 0));
  fill.addColorStop(1, pen.tone('#ecdcc0', far ? -0.4 : 0.5));
  context.fillStyle = fill;
  context.fill();
}

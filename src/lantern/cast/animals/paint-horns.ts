import type { Pen } from '../../paint/pen.ts';
import type { Pose } from './pose.ts';
import { placed, see } from './space.ts';
import type { Vec3 } from './space.ts';
import type { HeadBuild, Horn } from './species.ts';
import { curve, seenBall, sweep } from './tube.ts';

const STEPS = 4;

/** Draws the horns of one side of the head; those on the middle line belong to the near side. */
export function paintHorns(pen: Pen, build: HeadBuild, pose: Pose, side: number, far: boolean): void {
  for (const horn of build.horns ?? []) {
    const single = horn.path.every(({ z }) => z === 0);
    if (!(single && far)) paintHorn(pen, horn, pose, single ? 1 : side, far);
  }
}

function paintHorn(pen: Pen, horn: Horn, pose: Pose, side: number, far: boolean): void {
  const { context } = pen;
  const spine = smooth(horn.path).map((v) => placed(pose.head, { ...v, z: v.z * side }));
  const last = spine.length - 1;
  context.beginPath();
  sweep(
    context,
    spine.map((v, k) => seenBall(pose.view, v, horn.radius * (1 - 0.88 * (k / last) ** 1.2))),
  );
  const [root, top] = [see(pose.view, spine[0]!), see(pose.view, spine[last]!)];
  const fill = context.createLinearGradient(root.x, root.y, top.x, top.y + 1e-6);
  fill.addColorStop(0, pen.tone(horn.colours[0], far ? -0.5 : 0.1));
  fill.addColorStop(1, pen.tone(horn.colours[1], far ? -0.4 : 0.5));
  context.fillStyle = fill;
  context.fill();
}

function smooth(path: readonly Vec3[]): readonly Vec3[] {
  const points: Vec3[] = [];
  for (let i = 0; i < path.length - 1; i++) {
    const [b, c] = [path[i]!, path[i + 1]!];
    const [a, d] = [path[i - 1] ?? b, path[i + 2] ?? c];
    for (let k = 0; k < STEPS; k++) {
      const t = k / STEPS;
      points.push({
        x: curve(a.x, b.x, c.x, d.x, t),
        y: curve(a.y, b.y, c.y, d.y, t),
        z: curve(a.z, b.z, c.z, d.z, t),
      });
    }
  }
  return [...points, path.at(-1)!];
}

import type { Deed } from '../../deeds/deeds.ts';
import type { Pen } from '../../paint/pen.ts';
import { boughHeight, trunkBefore } from './in-trees.ts';
import type { Pose } from './pose.ts';
import { nearSide, see } from './space.ts';
import type { Species } from './species.ts';

/** Half of the width of a trunk, heights of who is at it. */
export const TRUNK_HALF = 0.17;

/** The trunk that is climbed: tall, with bark and the first boughs. */
export function paintClimbed(pen: Pen, species: Species, pose: Pose, deed?: Deed): void {
  const tall = species.heightMetres;
  if (deed === 'climb-wall') {
    const { x } = see(pose.view, { x: trunkBefore(species) - 0.1 * tall, y: 0, z: 0 });
    return paintWallAt(pen, tall, x, nearSide(pose.view));
  }
  paintTrunkAt(pen, tall, see(pose.view, { x: trunkBefore(species) + TRUNK_HALF * tall, y: 0, z: 0 }).x);
}

/** How high a wall is that one so tall is on, its own heights. */
const WALL_HIGH = 4.4;

/** A wall of bricks from `x` on, as far as one sees, for one so tall; metres of the body. */
export function paintWallAt(pen: Pen, tall: number, x: number, way: number): void {
  const { context, tone } = pen;
  const [high, far, course] = [WALL_HIGH * tall, 6 * tall, 0.36 * tall];
  context.save();
  context.translate(x, 0);
  context.scale(way, 1);
  context.fillStyle = tone('#a86a50', 0.05);
  context.fillRect(0, 0, far, high);
  context.strokeStyle = tone('#d8c3ae', 0.1, 0.8);
  context.lineWidth = Math.max(0.03 * tall, pen.pixelMetres);
  context.beginPath();
  for (let row = 0; row * course < high; row++) {
    context.moveTo(0, row * course);
    context.lineTo(far, row * course);
    for (let brick = row % 2 === 0 ? 0.4 : 0.8; brick * tall < far; brick += 0.8) {
      context.moveTo(brick * tall, row * course);
      context.lineTo(brick * tall, Math.min(high, (row + 1) * course));
    }
  }
  context.stroke();
  // Its edge, and the stones on its top.
  context.fillStyle = tone('#7d4a38', -0.3);
  context.fillRect(0, 0, 0.06 * tall, high);
  context.fillStyle = tone('#cdbba6', 0.3);
  context.fillRect(-0.1 * tall, high, far, 0.16 * tall);
  context.restore();
}

/** A trunk with its crown for one so tall, its middle at `x`; metres of the body. */
export function paintTrunkAt(pen: Pen, tall: number, x: number): void {
  const { context } = pen;
  const [half, high] = [TRUNK_HALF * tall, 2.75 * tall];
  const bark = context.createLinearGradient(x - half, 0, x + half, 0);
  bark.addColorStop(0, pen.tone('#7a5a3c', 0.25));
  bark.addColorStop(1, pen.tone('#5a4028', -0.35));
  context.fillStyle = bark;
  context.beginPath();
  context.moveTo(x - half * 1.5, 0);
  context.quadraticCurveTo(x - half, 0.3 * tall, x - half * 0.92, 1.2 * tall);
  context.lineTo(x - half * 0.7, high);
  context.lineTo(x + half * 0.7, high);
  context.lineTo(x + half * 0.92, 1.2 * tall);
  context.quadraticCurveTo(x + half, 0.3 * tall, x + half * 1.6, 0);
  context.closePath();
  context.fill();
  context.strokeStyle = pen.tone('#3c2a1a', -0.2, 0.6);
  context.lineWidth = Math.max(0.012 * tall, pen.pixelMetres);
  context.beginPath();
  for (const [aside, from, to] of [
    [-0.4, 0.3, 1.1],
    [0.2, 0.1, 0.8],
    [0.5, 1, 1.9],
    [-0.15, 1.4, 2.3],
  ] as const) {
    context.moveTo(x + aside * half, from * tall);
    context.lineTo(x + aside * half * 0.9, to * tall);
  }
  context.stroke();
  for (const [aside, up, r] of [
    [-1, 2.7, 0.42],
    [1.05, 2.66, 0.42],
    [0.1, 2.95, 0.5],
    [-0.6, 3.05, 0.36],
    [0.75, 3.05, 0.38],
  ] as const) {
    context.fillStyle = pen.tone('#4f8a3c', 0.3 * (up - 2.7));
    context.beginPath();
    context.ellipse(x + aside * tall * 0.8, up * tall, r * tall, r * tall * 0.8, 0, 0, Math.PI * 2);
    context.fill();
  }
}

/** The bough that one hangs from, with twigs and leaves, on the tree that it grows from. */
export function paintBough(pen: Pen, species: Species): void {
  const { context } = pen;
  const tall = species.heightMetres;
  const high = boughHeight(species);
  const stem = -1.75 * tall;
  const bark = context.createLinearGradient(0, high + 0.12 * tall, 0, high - 0.12 * tall);
  bark.addColorStop(0, pen.tone('#8a6846', 0.3));
  bark.addColorStop(1, pen.tone('#54391f', -0.3));
  context.fillStyle = bark;
  context.beginPath();
  context.moveTo(stem - 0.24 * tall, 0);
  context.quadraticCurveTo(stem - 0.13 * tall, 0.5 * tall, stem - 0.15 * tall, 3.6 * tall);
  context.lineTo(stem + 0.15 * tall, 3.6 * tall);
  context.quadraticCurveTo(stem + 0.17 * tall, high + 0.16 * tall, stem + 0.5 * tall, high + 0.13 * tall);
  context.quadraticCurveTo(0, high + 0.1 * tall, 1.5 * tall, high + 0.2 * tall);
  context.quadraticCurveTo(0, high - 0.07 * tall, stem + 0.4 * tall, high - 0.1 * tall);
  context.quadraticCurveTo(stem + 0.16 * tall, high - 0.2 * tall, stem + 0.15 * tall, 0.5 * tall);
  context.lineTo(stem + 0.26 * tall, 0);
  context.closePath();
  context.fill();
  for (const [x, up, r, light] of [
    [-2.3, 1.05, 0.55, 0],
    [-1.5, 1.15, 0.6, 0.25],
    [-0.75, 0.62, 0.34, 0.1],
    [-0.3, 0.52, 0.26, 0.35],
    [0.8, 0.5, 0.3, 0],
    [1.3, 0.4, 0.36, 0.25],
    [1.65, 0.2, 0.26, 0.4],
  ] as const) {
    const sway = 0.02 * tall * Math.sin(pen.time * 1.7 + x * 3);
    context.fillStyle = pen.tone('#4c8a3a', light);
    context.beginPath();
    context.ellipse(x * tall + sway, high + up * tall, r * tall, r * tall * 0.62, 0, 0, Math.PI * 2);
    context.fill();
  }
}

import type { Pen } from '../../paint/pen.ts';
import { trunkBefore } from './footing.ts';
import type { Pose } from './pose.ts';
import { see } from './space.ts';
import type { Species } from './species.ts';

/** The trunk that is climbed: tall, with bark and the first boughs. */
export function paintClimbed(pen: Pen, species: Species, pose: Pose): void {
  const { context } = pen;
  const tall = species.heightMetres;
  const { x } = see(pose.view, { x: trunkBefore(species) + 0.17 * tall, y: 0, z: 0 });
  const [half, high] = [0.17 * tall, 2.75 * tall];
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

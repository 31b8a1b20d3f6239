import type { Random } from '../../../base/random.ts';
import type { Context2D } from '../../paint/canvas.ts';

/** Fills a closed curve through soft corners: x, y, x, y, … in metres. */
export function fillSoft(context: Context2D, points: readonly number[], colour: string): void {
  context.beginPath();
  traceSoft(context, points);
  context.fillStyle = colour;
  context.fill();
}

/** Adds a closed curve to the path: corners are control points, the middles between them are its ends. */
export function traceSoft(context: Context2D, points: readonly number[]): void {
  const count = points.length;
  context.moveTo((points[count - 2]! + points[0]!) / 2, (points[count - 1]! + points[1]!) / 2);
  for (let at = 0; at < count; at += 2) {
    const next = (at + 2) % count;
    context.quadraticCurveTo(
      points[at]!,
      points[at + 1]!,
      (points[at]! + points[next]!) / 2,
      (points[at + 1]! + points[next + 1]!) / 2,
    );
  }
  context.closePath();
}

/** Fills a polygon with hard corners. */
export function fillHard(context: Context2D, points: readonly number[], colour: string): void {
  context.beginPath();
  context.moveTo(points[0]!, points[1]!);
  for (let at = 2; at < points.length; at += 2) context.lineTo(points[at]!, points[at + 1]!);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
}

/** An uneven round shape of `bumps` lobes: a mass of leaves, a cloud, a bush. */
export function lobes(
  random: Random,
  x: number,
  y: number,
  rx: number,
  ry: number,
  bumps: number,
  depth: number,
): readonly number[] {
  const points: number[] = [];
  const turn = random.next() * Math.PI;
  for (let bump = 0; bump < bumps; bump++) {
    const from = turn + (bump / bumps) * Math.PI * 2;
    const wide = (Math.PI * 2) / bumps;
    const size = random.range(0.88, 1.12);
    for (const [share, radius] of [
      [0, 1 - depth],
      [0.3, 1 + depth * 0.6],
      [0.7, 1 + depth * 0.6],
    ] as const) {
      const angle = from + wide * share;
      points.push(x + Math.cos(angle) * rx * radius * size, y + Math.sin(angle) * ry * radius * size);
    }
  }
  return points;
}

/** A tapering limb from one point to another with a bend, as a closed shape. */
export function limb(
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  thick: number,
  thin: number,
  bend = 0,
): readonly number[] {
  const length = Math.hypot(toX - fromX, toY - fromY) || 1;
  const nx = -(toY - fromY) / length;
  const ny = (toX - fromX) / length;
  const mx = (fromX + toX) / 2 + nx * bend;
  const my = (fromY + toY) / 2 + ny * bend;
  const middle = (thick + thin) / 2;
  return [
    fromX + nx * thick,
    fromY + ny * thick,
    fromX + nx * thick,
    fromY + ny * thick,
    mx + nx * middle,
    my + ny * middle,
    toX + nx * thin,
    toY + ny * thin,
    toX - nx * thin,
    toY - ny * thin,
    mx - nx * middle,
    my - ny * middle,
    fromX - nx * thick,
    fromY - ny * thick,
    fromX - nx * thick,
    fromY - ny * thick,
  ];
}

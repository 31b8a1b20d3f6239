import type { Point } from '../shapes.ts';

/** A place on the way from one point to another. */
export function mid(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** From the leftmost to the rightmost of some points, widened by `room`. */
export function spanOf(points: readonly Point[], room: number): { readonly left: number; readonly right: number } {
  let left = Infinity;
  let right = -Infinity;
  for (const { x } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  return { left: left - room, right: right + room + 1e-4 };
}

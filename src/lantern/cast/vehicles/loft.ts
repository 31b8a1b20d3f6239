import type { Pen } from '../../paint/pen.ts';
import { see } from '../animals/space.ts';
import type { Vec3, View } from '../animals/space.ts';

/** A point of a side profile in metres, with half the width that the body has there. */
export interface ProfilePoint {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/** One strip across the body between two neighbours of the profile. */
export interface Strip {
  readonly index: number;
  readonly corners: readonly Spot[];
  /** How far its surface looks up (1) or down (-1), and ahead (1) or back (-1). */
  readonly up: number;
  readonly ahead: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A closed outline through handles, `steps` points for each: Catmull and Rom 1974, uniform. Clockwise as seen from the right. */
export function closedCurve(handles: readonly (readonly [number, number])[], steps: number): readonly Spot[] {
  const count = handles.length;
  const points: Spot[] = [];
  for (let i = 0; i < count; i++) {
    const [a, b, c, d] = [-1, 0, 1, 2].map((k) => handles[(i + k + count) % count]!) as [H, H, H, H];
    for (let k = 0; k < steps; k++) {
      const t = k / steps;
      points.push({ x: blend(a[0], b[0], c[0], d[0], t), y: blend(a[1], b[1], c[1], d[1], t) });
    }
  }
  return points;
}

type H = readonly [number, number];

function blend(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** The strips of a lofted body that face the viewer, in the order of the profile. The profile runs from front over the roof to the rear. */
export function facingStrips(view: View, profile: readonly ProfilePoint[]): readonly Strip[] {
  const strips: Strip[] = [];
  profile.forEach((from, index) => {
    const to = profile[(index + 1) % profile.length]!;
    const length = Math.max(1e-9, Math.hypot(to.x - from.x, to.y - from.y));
    // Outward normal of a clockwise-from-the-front outline: the profile goes back over the top, so up is on its right.
    const normal: Vec3 = { x: (to.y - from.y) / length, y: -(to.x - from.x) / length, z: 0 };
    const nearness = -normal.x * view.sin;
    // Seen end-on, what slopes away behind the crest is hidden by it.
    if (Math.abs(view.cos) < 0.3 && nearness < -0.02) return;
    if (nearness + normal.y * view.tilt <= 0.001) return;
    const corners = [
      see(view, { x: from.x, y: from.y, z: from.half }),
      see(view, { x: to.x, y: to.y, z: to.half }),
      see(view, { x: to.x, y: to.y, z: -to.half }),
      see(view, { x: from.x, y: from.y, z: -from.half }),
    ];
    strips.push({ index, corners, up: normal.y, ahead: normal.x });
  });
  return strips;
}

/** Traces a closed outline. */
export function trace(pen: Pen, points: readonly Spot[]): void {
  const { context } = pen;
  context.beginPath();
  points.forEach((point, k) => (k === 0 ? context.moveTo(point.x, point.y) : context.lineTo(point.x, point.y)));
  context.closePath();
}

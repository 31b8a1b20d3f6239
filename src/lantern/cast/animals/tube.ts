import type { Context2D } from '../../paint/canvas.ts';
import { see } from './space.ts';
import type { Vec3, View } from './space.ts';

/** A cross-section of a body part: an upright oval across the direction that the part runs in. */
export interface Ring {
  readonly centre: Vec3;
  /** Unit directions: up the section and across it. */
  readonly up: Vec3;
  readonly across: Vec3;
  /** Metres from the centre to the top, to the bottom and to either side. */
  readonly rise: number;
  readonly fall: number;
  readonly width: number;
}

/** A ring as seen: two half ellipses back to back. */
export interface Blob {
  readonly x: number;
  readonly y: number;
  readonly ux: number;
  readonly uy: number;
  readonly ax: number;
  readonly ay: number;
  readonly rise: number;
  readonly fall: number;
  readonly width: number;
}

/** One line of a profile: position along the part, shift of its middle up, rise, fall, half width; metres but the first. */
export type Station = readonly [at: number, shift: number, rise: number, fall: number, width: number];

const DIRECTIONS = Array.from({ length: 24 }, (_, k) => {
  const angle = (k / 24) * Math.PI * 2;
  return { x: Math.cos(angle), y: Math.sin(angle) };
});

/** Projects a ring. */
export function seenRing(view: View, ring: Ring): Blob {
  const centre = see(view, ring.centre);
  const up = see(view, ring.up);
  const across = see(view, ring.across);
  return {
    x: centre.x,
    y: centre.y,
    ux: up.x,
    uy: up.y,
    ax: across.x,
    ay: across.y,
    rise: ring.rise,
    fall: ring.fall,
    width: ring.width,
  };
}

/** A round section: joints of legs and tails look the same from all sides. */
export function seenBall(view: View, centre: Vec3, radius: number): Blob {
  const at = see(view, centre);
  return { x: at.x, y: at.y, ux: 0, uy: 1, ax: 1, ay: 0, rise: radius, fall: radius, width: radius };
}

/** Adds the outline of a part to the current path, whatever side it is seen from. */
export function sweep(path: Context2D, blobs: readonly Blob[], shiftX = 0, shiftY = 0): void {
  if (isLong(blobs)) ribbon(path, blobs, shiftX, shiftY);
  else bundle(path, blobs, shiftX, shiftY);
}

/** True when a part runs across the picture rather than into it, so that its two edges are enough to draw it. */
function isLong(blobs: readonly Blob[]): boolean {
  if (blobs.length < 3) return false;
  let length = 0;
  let widest = 0;
  blobs.forEach((blob, k) => {
    widest = Math.max(widest, blob.width * Math.abs(blob.ax));
    const before = blobs[k - 1];
    if (before !== undefined) length += Math.hypot(blob.x - before.x, blob.y - before.y);
  });
  return length > widest * 3.2;
}

/** One outline along both edges with rounded ends. Where it folds over itself, non-zero fill keeps it whole. */
function ribbon(path: Context2D, blobs: readonly Blob[], shiftX: number, shiftY: number): void {
  const count = blobs.length;
  const there: number[] = [];
  const back: number[] = [];
  for (let k = 0; k < count; k++) {
    const [a, b] = [blobs[Math.max(0, k - 1)]!, blobs[Math.min(count - 1, k + 1)]!];
    const length = Math.max(1e-9, Math.hypot(b.x - a.x, b.y - a.y));
    const [tx, ty] = [(b.x - a.x) / length, (b.y - a.y) / length];
    const blob = blobs[k]!;
    if (k === 0) cap(there, blob, -tx, -ty);
    there.push(...support(blob, ty, -tx));
    back.push(...support(blob, -ty, tx));
    if (k === count - 1) cap(there, blob, tx, ty);
  }
  for (let k = back.length - 2; k >= 0; k -= 2) there.push(back[k]!, back[k + 1]!);
  smoothOutline(path, there, shiftX, shiftY);
}

/** A closed curve that touches the middle of every side of a polygon; the corners are its handles. */
function smoothOutline(path: Context2D, points: readonly number[], shiftX: number, shiftY: number): void {
  const count = points.length / 2;
  const x = (k: number) => points[(k % count) * 2]! + shiftX;
  const y = (k: number) => points[(k % count) * 2 + 1]! + shiftY;
  path.moveTo((x(0) + x(count - 1)) / 2, (y(0) + y(count - 1)) / 2);
  for (let k = 0; k < count; k++) path.quadraticCurveTo(x(k), y(k), (x(k) + x(k + 1)) / 2, (y(k) + y(k + 1)) / 2);
  path.closePath();
}

/** The round end of a ribbon: a half turn through the direction that it ends in. */
function cap(points: number[], blob: Blob, dx: number, dy: number): void {
  for (let k = 1; k <= 5; k++) {
    const angle = (k * Math.PI) / 6 - Math.PI / 2;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    points.push(...support(blob, dx * c - dy * s, dy * c + dx * s));
  }
}

/** The outermost point of a section in a direction. */
function support(blob: Blob, dx: number, dy: number): [number, number] {
  const a = blob.ux * dx + blob.uy * dy;
  const b = blob.ax * dx + blob.ay * dy;
  const tall = a >= 0 ? blob.rise : blob.fall;
  const q = Math.hypot(tall * a, blob.width * b);
  const p = q < 1e-9 ? 0 : (tall * tall * a) / q;
  const r = q < 1e-9 ? 0 : (blob.width * blob.width * b) / q;
  return [blob.x + p * blob.ux + r * blob.ax, blob.y + p * blob.uy + r * blob.ay];
}

/**
 * The union of the convex hulls of neighbouring sections, each hull from the support function of an ellipse,
 * h(d) = √((a·d)² + (b·d)²). All polygons run the same way, so non-zero fill joins them.
 */
function bundle(path: Context2D, blobs: readonly Blob[], shiftX: number, shiftY: number): void {
  const hulls = blobs.map(hullOf);
  if (hulls.length === 1) trace(path, hulls[0]!, shiftX, shiftY);
  for (let i = 1; i < hulls.length; i++) trace(path, joined(hulls[i - 1]!, hulls[i]!), shiftX, shiftY);
}

interface Hull {
  readonly reach: Float64Array;
  readonly points: Float64Array;
}

function hullOf(blob: Blob): Hull {
  const reach = new Float64Array(DIRECTIONS.length);
  const points = new Float64Array(DIRECTIONS.length * 2);
  DIRECTIONS.forEach((d, k) => {
    const [x, y] = support(blob, d.x, d.y);
    points[k * 2] = x;
    points[k * 2 + 1] = y;
    reach[k] = x * d.x + y * d.y;
  });
  return { reach, points };
}

function joined(a: Hull, b: Hull): Hull {
  const points = new Float64Array(DIRECTIONS.length * 2);
  for (let k = 0; k < DIRECTIONS.length; k++) {
    const from = a.reach[k]! >= b.reach[k]! ? a.points : b.points;
    points[k * 2] = from[k * 2]!;
    points[k * 2 + 1] = from[k * 2 + 1]!;
  }
  return { reach: a.reach, points };
}

/** Metres below which two points of an outline are one: sections seen edge-on give most of theirs twice. */
const POINT_APART_METRES = 0.0005;

function trace(path: Context2D, hull: Hull, shiftX: number, shiftY: number): void {
  const { points } = hull;
  let [lastX, lastY] = [points[0]!, points[1]!];
  path.moveTo(lastX + shiftX, lastY + shiftY);
  for (let k = 2; k < points.length; k += 2) {
    const [x, y] = [points[k]!, points[k + 1]!];
    if (Math.abs(x - lastX) + Math.abs(y - lastY) < POINT_APART_METRES) continue;
    path.lineTo(x + shiftX, y + shiftY);
    [lastX, lastY] = [x, y];
  }
  path.closePath();
}

/** Fills in a profile with Catmull-Rom curves between its stations, `count` in all. */
export function resampled(stations: readonly Station[], count: number): readonly Station[] {
  const first = stations[0]!;
  const last = stations.at(-1)!;
  return Array.from({ length: count }, (_, k) => {
    const at = first[0] + ((last[0] - first[0]) * k) / (count - 1);
    let i = stations.findLastIndex((station) => station[0] <= at + 1e-9);
    i = Math.max(0, Math.min(stations.length - 2, i));
    const [b, c] = [stations[i]!, stations[i + 1]!];
    const [a, d] = [stations[i - 1] ?? b, stations[i + 2] ?? c];
    const t = (at - b[0]) / (c[0] - b[0]);
    const part = (n: 1 | 2 | 3 | 4) => curve(a[n], b[n], c[n], d[n], t);
    return [at, part(1), Math.max(0.001, part(2)), Math.max(0.001, part(3)), Math.max(0.001, part(4))] as const;
  });
}

/** Catmull and Rom 1974, uniform. */
export function curve(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

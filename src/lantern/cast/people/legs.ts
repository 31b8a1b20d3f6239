import type { Pen } from '../../paint/pen.ts';
import { fillForm, traceClosed, traceLimb } from '../shapes.ts';
import type { LimbPoint, Point } from '../shapes.ts';
import type { Figure, LegJoints } from './figure.ts';
import type { Looks } from './looks.ts';
import type { Wardrobe } from './wardrobe.ts';

/** Draws one leg with what covers it and its shoe. `far` legs are in the shade of the near one. */
export function drawLeg(
  pen: Pen,
  figure: Figure,
  leg: LegJoints,
  wardrobe: Wardrobe,
  looks: Looks,
  far: boolean,
): void {
  const { build, turn } = figure;
  const bare = wardrobe.lower.name !== 'trousers';
  const ease = bare ? 0 : build.height * (build.female ? 0.003 : 0.0055);
  const back = -turn.sin * build.height * 0.011;
  const { half } = build;
  const spine: LimbPoint[] = [
    { ...leg.hip, r: half.thigh + ease },
    { ...mid(leg.hip, leg.knee, 0.45), r: half.thigh * 0.9 + ease },
    { ...mid(leg.hip, leg.knee, 0.92), r: half.knee + ease },
    { ...mid(leg.knee, leg.ankle, 0.12), r: half.knee * 0.98 + ease },
    { x: mid(leg.knee, leg.ankle, 0.38).x + back, y: mid(leg.knee, leg.ankle, 0.38).y, r: half.calf + ease * 1.1 },
    { ...mid(leg.knee, leg.ankle, 0.72), r: (half.calf * 0.8 + half.ankle * 1.2) / 2 + ease * 1.3 },
    { ...mid(leg.knee, leg.ankle, bare ? 1 : 0.97), r: half.ankle * (bare ? 1 : 1.12) + ease * 1.7 },
  ];
  drawShoe(pen, figure, leg, wardrobe, far);
  const colour = bare ? looks.skin.base : wardrobe.lower.colour;
  const span = spanOf([leg.hip, leg.knee, leg.ankle], half.thigh * 0.9);
  const dim = far ? 0.4 : 0;
  fillForm(pen, (path) => traceLimb(path, spine), colour, span, {
    shade: -0.85 - dim * 0.3,
    middle: -0.25 - dim,
    lit: 0.4 - dim,
    rim: far ? 0 : build.height * 0.006,
    rimLit: 0.75,
  });
  if (figure.pose.seated) drawLap(pen, figure, leg, wardrobe, dim);
}

/** The part of a skirt, dress or coat that lies over a thigh and falls from the knee. */
function drawLap(pen: Pen, figure: Figure, leg: LegJoints, wardrobe: Wardrobe, dim: number): void {
  const { build } = figure;
  const skirt = wardrobe.lower.name === 'skirt';
  if (!skirt && wardrobe.upper.hem < 0.3) return;
  const thick = build.half.thigh + build.height * 0.014;
  const spine: LimbPoint[] = [
    { ...mid(leg.hip, leg.knee, -0.05), r: thick * 1.1 },
    { ...mid(leg.hip, leg.knee, 0.5), r: thick },
    { ...mid(leg.hip, leg.knee, 0.95), r: thick * 0.86 },
    { ...mid(leg.knee, leg.ankle, 0.2), r: thick * 0.84 },
  ];
  const colour = skirt ? wardrobe.lower.colour : wardrobe.upper.colour;
  fillForm(pen, (path) => traceLimb(path, spine), colour, spanOf([leg.hip, leg.knee], thick), {
    shade: -0.85,
    middle: -0.15 - dim,
    lit: 0.5 - dim,
    rim: build.height * 0.006,
  });
}

/** A shoe seen from any side: its profile, squeezed as the foot turns towards the viewer, widened by its own width. */
function drawShoe(pen: Pen, figure: Figure, leg: LegJoints, wardrobe: Wardrobe, far: boolean): void {
  const { build, turn } = figure;
  const { context } = pen;
  const length = build.foot;
  const width = length * 0.19;
  const sin = Math.sin(leg.pitch);
  const cos = Math.cos(leg.pitch);
  // From the ankle: a along the foot, b up. The sole lies one ankle's height below.
  const place = (a: number, b: number, side = 0): Point => {
    const along = a * length;
    const up = b * length;
    return {
      x: leg.ankle.x + (along * cos - up * sin) * turn.sin + side * width * turn.cos,
      y: leg.ankle.y + along * sin + up * cos + (-along * turn.cos + side * width * turn.sin) * 0.1,
    };
  };
  const sole = -build.ankle / length;
  const collar = wardrobe.shoe.boot ? 0.34 : 0.06;
  const profile: readonly (readonly [a: number, b: number, wide: number])[] = [
    [-0.17, collar, 0.75],
    [-0.2, -0.08, 0.8],
    [-0.24, sole + 0.07, 0.85],
    [-0.21, sole, 0.8],
    [0.12, sole, 0.8],
    [0.6, sole, 1.12],
    [0.77, sole + 0.045, 0.85],
    [0.74, sole + 0.13, 0.8],
    [0.52, sole + 0.2, 0.95],
    [0.24, -0.03, 0.85],
    [0.17, collar, 0.75],
  ];
  const sideways = Math.abs(turn.sin) > 0.55;
  const points = sideways
    ? profile.map(([a, b]) => place(a, b))
    : hullOf(profile.flatMap(([a, b, wide]) => [place(a, b, wide), place(a, b, -wide)]));
  const span = spanOf(points, 0);
  fillForm(pen, (path) => traceClosed(path, points, 0.8), wardrobe.shoe.colour, span, {
    shade: -0.9,
    middle: far ? -0.6 : -0.3,
    lit: far ? -0.2 : 0.5,
    rim: far ? 0 : length * 0.03,
  });
  if (!sideways || pen.pixelMetres > 0.006) return;
  context.strokeStyle = pen.tone('#1a1216', -0.6);
  context.lineWidth = length * 0.035;
  context.lineCap = 'round';
  context.beginPath();
  const heel = place(-0.21, sole + 0.015);
  const toe = place(0.68, sole + 0.02);
  context.moveTo(heel.x, heel.y);
  context.lineTo(toe.x, toe.y);
  context.stroke();
}

/** The convex hull of points (Andrew's monotone chain, 1979). */
function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const half = (list: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of list) {
      while (chain.length > 1 && cross(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

function cross(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

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

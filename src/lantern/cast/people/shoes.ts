import type { Pen } from '../../paint/pen.ts';
import { fillForm, traceClosed } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import { drawHindPaw } from './beasts/paws.ts';
import type { Figure, LegJoints } from './figure.ts';
import type { Looks } from './looks.ts';
import { spanOf } from './span.ts';
import type { Wardrobe } from './wardrobe.ts';

type Place = (a: number, b: number, side?: number) => Point;

/** A shoe seen from any side: its profile, squeezed as the foot turns towards the viewer, widened by its own width. */
export function drawShoe(
  pen: Pen,
  figure: Figure,
  leg: LegJoints,
  wardrobe: Wardrobe,
  looks: Looks,
  far: boolean,
): void {
  const { build, turn } = figure;
  const length = build.foot;
  const width = length * 0.19;
  const sin = Math.sin(leg.pitch);
  const cos = Math.cos(leg.pitch);
  // From the ankle: a along the foot, b up. The sole lies one ankle's height below.
  const place: Place = (a, b, side = 0) => {
    const along = a * length;
    const up = b * length;
    return {
      x: leg.ankle.x + (along * cos - up * sin) * turn.sin + side * width * turn.cos,
      y: leg.ankle.y + along * sin + up * cos + (-along * turn.cos + side * width * turn.sin) * 0.1,
    };
  };
  if (build.paws && Math.abs(turn.sin) > 0.4) return drawHindPaw(pen, place, length, looks, far);
  const sole = -build.ankle / length;
  // Trousers cover the shaft of a boot.
  const collar = wardrobe.shoe.tall ? 0.95 : wardrobe.shoe.boot && wardrobe.lower.name !== 'trousers' ? 0.3 : 0.06;
  const profile: readonly (readonly [a: number, b: number, wide: number])[] = [
    [-0.16, collar, 0.72],
    [-0.19, -0.08, 0.78],
    [-0.24, sole + 0.07, 0.85],
    [-0.21, sole, 0.8],
    [0.12, sole, 0.8],
    [0.6, sole, 1.12],
    [0.77, sole + 0.045, 0.8],
    [0.74, sole + 0.12, 0.76],
    [0.52, sole + 0.2, 0.92],
    [0.24, -0.03, 0.82],
    [0.16, collar, 0.72],
  ];
  const sideways = Math.abs(turn.sin) > 0.55;
  const points = sideways
    ? profile.map(([a, b]) => place(a, b))
    : hullOf(profile.flatMap(([a, b, wide]) => [place(a, b, wide), place(a, b, -wide)]));
  const { colour } = wardrobe.shoe;
  fillForm(pen, (path) => traceClosed(path, points, 0.8), colour, spanOf(points, 0), {
    shade: -0.8,
    middle: far ? -0.5 : -0.2,
    lit: far ? -0.15 : 0.55,
  });
  if (pen.pixelMetres > length * 0.06) return;
  if (!sideways && turn.cos > 0) drawToe(pen, place, sole, colour, far);
  drawSole(pen, place, { length, sole, sideways, front: turn.cos > 0 });
}

/** The dark line where a sole meets the ground, from its side, before or behind. */
function drawSole(
  { context, tone }: Pen,
  place: Place,
  {
    length,
    sole,
    sideways,
    front,
  }: { readonly length: number; readonly sole: number; readonly sideways: boolean; readonly front: boolean },
): void {
  context.strokeStyle = tone('#1a1216', -0.75);
  context.lineWidth = length * 0.05;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  const edge: readonly Point[] = sideways
    ? [place(-0.2, sole + 0.012), place(0.14, sole + 0.012), place(0.6, sole + 0.014), place(0.72, sole + 0.045)]
    : front
      ? [
          place(0.62, sole + 0.03, -0.98),
          place(0.77, sole + 0.02, -0.4),
          place(0.77, sole + 0.02, 0.4),
          place(0.62, sole + 0.03, 0.98),
        ]
      : [place(-0.22, sole + 0.01, -0.72), place(-0.23, sole + 0.01, 0.72)];
  for (const [index, point] of edge.entries()) {
    if (index === 0) context.moveTo(point.x, point.y);
    else context.lineTo(point.x, point.y);
  }
  context.stroke();
}

/** The toe cap of a shoe that points at the viewer. */
function drawToe(pen: Pen, place: Place, sole: number, colour: string, far: boolean): void {
  const cap = [
    place(0.6, sole + 0.04, -1.02),
    place(0.5, sole + 0.2, -0.72),
    place(0.45, sole + 0.24, 0),
    place(0.5, sole + 0.2, 0.72),
    place(0.6, sole + 0.04, 1.02),
    place(0.77, sole + 0.02, 0.4),
    place(0.77, sole + 0.02, -0.4),
  ];
  fillForm(pen, (path) => traceClosed(path, cap, 0.9), colour, spanOf(cap, 0), {
    shade: -0.45,
    middle: far ? -0.2 : 0.2,
    lit: far ? 0.1 : 0.8,
  });
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

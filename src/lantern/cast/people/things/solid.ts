import type { BodyPoint } from '../../skeleton.ts';
import type { Painted } from '../../things/paint-kind.ts';

/**
 * What things that people use are made of. Places are in the body's own directions, metres, so that one description is
 * right from every side.
 */
export type Solid = (
  | { readonly is: 'tube'; readonly from: BodyPoint; readonly to: BodyPoint; readonly r: number; readonly r2?: number }
  | { readonly is: 'wire'; readonly through: readonly BodyPoint[]; readonly r: number; readonly closed?: true }
  | { readonly is: 'box'; readonly corner: BodyPoint; readonly edges: readonly [BodyPoint, BodyPoint, BodyPoint] }
  | { readonly is: 'plate'; readonly outline: readonly BodyPoint[]; readonly round?: number; readonly edge?: string }
  | { readonly is: 'ball'; readonly at: BodyPoint; readonly r: number; readonly flat?: number }
  | { readonly is: 'glow'; readonly at: BodyPoint; readonly r: number }
  | { readonly is: 'puff'; readonly at: BodyPoint; readonly r: number }
  | PaintedThing
) & {
  readonly colour: string;
  /** 0 to 1; absent: opaque. */
  readonly alpha?: number;
  /** Lighter or darker than its place makes it, -1 to 1. */
  readonly lit?: number;
  /** A flame: it shines by itself, at night too. */
  readonly shines?: true;
};

/** A thing that is painted with its face to us, upright on its foot. */
export interface PaintedThing {
  readonly is: 'painted';
  readonly at: BodyPoint;
  readonly thing: Painted;
  /** Its height, metres, and its length as a share of it. */
  readonly tall: number;
  readonly aspect: number;
  /** Turn in the picture round its middle, radians; it then lies on what it was standing on. */
  readonly turn?: number;
  /** How many bites of it are gone, on the side where the body is. */
  readonly bites?: number;
  /** It is turned the way that the body is turned. */
  readonly turns?: true;
  /** Metres that its wheels have rolled. */
  readonly rolled?: number;
  /** Throws a small shadow on what it stands on. */
  readonly shadow?: true;
}

/** The directions of a thing: where it is held, along it, across it, and out of it. Each direction has length one. */
export interface Frame {
  readonly origin: BodyPoint;
  readonly along: BodyPoint;
  readonly across: BodyPoint;
  readonly out: BodyPoint;
  /** Metres that a metre of the thing's description is: things grow with who uses them. */
  readonly scale: number;
}

/** A frame that points along a direction, with `up` as near to the given one as can be. */
export function frameAlong(origin: BodyPoint, aim: BodyPoint, scale = 1, up: BodyPoint = { f: 0, l: 0, u: 1 }): Frame {
  const along = unit(aim);
  const square = minusAlong(up, along);
  const out = lengthOf(square) > 0.05 ? unit(square) : unit(minusAlong({ f: -1, l: 0, u: 0 }, along));
  return { origin, along, across: cross(out, along), out, scale };
}

/** A place in a frame: metres along, across and out. */
export function inFrame(frame: Frame, along: number, across = 0, out = 0): BodyPoint {
  const { origin, scale } = frame;
  const part = (key: 'f' | 'l' | 'u') =>
    origin[key] + (frame.along[key] * along + frame.across[key] * across + frame.out[key] * out) * scale;
  return { f: part('f'), l: part('l'), u: part('u') };
}

/** Where a place of the body is in a frame, metres along, across and out: the inverse of `inFrame`. */
export function placeIn(frame: Frame, { f, l, u }: BodyPoint): readonly [number, number, number] {
  const { origin, scale } = frame;
  const by = (axis: BodyPoint) => (axis.f * (f - origin.f) + axis.l * (l - origin.l) + axis.u * (u - origin.u)) / scale;
  return [by(frame.along), by(frame.across), by(frame.out)];
}

/** A place moved by `by`, metres of what the things of a body are scaled by `k` to. */
export function moved({ f, l, u }: BodyPoint, by: readonly [number, number, number], k: number): BodyPoint {
  return { f: f + by[0] * k, l: l + by[1] * k, u: u + by[2] * k };
}

/** A box in a frame, from its middle and its lengths along, across and out. */
export function boxIn(
  frame: Frame,
  middle: readonly [number, number, number],
  size: readonly [number, number, number],
  colour: string,
): Solid {
  const corner = inFrame(frame, middle[0] - size[0] / 2, middle[1] - size[1] / 2, middle[2] - size[2] / 2);
  return {
    is: 'box',
    corner,
    edges: [
      scaled(frame.along, size[0] * frame.scale),
      scaled(frame.across, size[1] * frame.scale),
      scaled(frame.out, size[2] * frame.scale),
    ],
    colour,
  };
}

/** A round plate in a frame, square to `axis`. */
export function discIn(
  frame: Frame,
  middle: readonly [number, number, number],
  radius: number,
  axis: 'along' | 'across' | 'out',
  colour: string,
  oval = 1,
): Solid {
  const outline = Array.from({ length: 20 }, (_, index) => {
    const a = (index / 20) * Math.PI * 2;
    const [p, q] = [Math.cos(a) * radius, Math.sin(a) * radius * oval];
    const [x, y, z] = middle;
    if (axis === 'along') return inFrame(frame, x, y + p, z + q);
    if (axis === 'across') return inFrame(frame, x + p, y, z + q);
    return inFrame(frame, x + p, y + q, z);
  });
  return { is: 'plate', outline, colour };
}

/** A ring in a frame, square to `axis`: a wheel, a hoop. */
export function ringIn(
  frame: Frame,
  middle: readonly [number, number, number],
  radius: number,
  axis: 'along' | 'across' | 'out',
  r: number,
  colour: string,
): Solid {
  const disc = discIn(frame, middle, radius, axis, colour);
  return { is: 'wire', through: disc.is === 'plate' ? disc.outline : [], r, closed: true, colour };
}

/** A rod in a frame. */
export function tubeIn(
  frame: Frame,
  from: readonly [number, number, number],
  to: readonly [number, number, number],
  r: number,
  colour: string,
  r2 = r,
): Solid {
  return {
    is: 'tube',
    from: inFrame(frame, ...from),
    to: inFrame(frame, ...to),
    r: r * frame.scale,
    r2: r2 * frame.scale,
    colour,
  };
}

/** A flat shape in the plane of `along` and `across` (or `out`), as places in a frame. */
export function plateIn(
  frame: Frame,
  outline: readonly (readonly [number, number, number])[],
  colour: string,
  round = 0,
): Solid {
  return { is: 'plate', outline: outline.map((place) => inFrame(frame, ...place)), colour, round };
}

/** A ball in a frame. */
export function ballIn(frame: Frame, at: readonly [number, number, number], r: number, colour: string): Solid {
  return { is: 'ball', at: inFrame(frame, ...at), r: r * frame.scale, colour };
}

function scaled(a: BodyPoint, by: number): BodyPoint {
  return { f: a.f * by, l: a.l * by, u: a.u * by };
}

function minusAlong(a: BodyPoint, axis: BodyPoint): BodyPoint {
  const by = a.f * axis.f + a.l * axis.l + a.u * axis.u;
  return { f: a.f - axis.f * by, l: a.l - axis.l * by, u: a.u - axis.u * by };
}

function cross(a: BodyPoint, b: BodyPoint): BodyPoint {
  return { f: a.l * b.u - a.u * b.l, l: a.u * b.f - a.f * b.u, u: a.f * b.l - a.l * b.f };
}

function lengthOf(a: BodyPoint): number {
  return Math.hypot(a.f, a.l, a.u);
}

function unit(a: BodyPoint): BodyPoint {
  const length = lengthOf(a) || 1;
  return { f: a.f / length, l: a.l / length, u: a.u / length };
}

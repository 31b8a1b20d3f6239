import type { Face } from '../set.ts';

type Span = readonly [from: number, to: number];

/**
 * A block in true perspective: flanks, top and front, in the order in which they hide each other for any lens before it.
 * Spans are in metres; a span of x may run either way. Seen from below, its top hides behind its front.
 */
export function solid(x: Span, y: Span, z: Span, colour: string, lit = 0): readonly Face[] {
  const [left, right] = [Math.min(...x), Math.max(...x)];
  return [
    alongside(right, y, z, colour, lit - 0.35),
    alongside(left, y, z, colour, lit - 0.25),
    { points: [left, y[1], z[0], right, y[1], z[0], right, y[1], z[1], left, y[1], z[1]], colour, lit: lit + 0.45 },
    upright([left, right], y, z[0], colour, lit),
  ];
}

/** A rectangle that faces the viewer. */
export function upright(x: Span, y: Span, z: number, colour: string, lit = 0, alpha?: number): Face {
  return {
    points: [x[0], y[0], z, x[1], y[0], z, x[1], y[1], z, x[0], y[1], z],
    colour,
    lit,
    ...(alpha === undefined ? {} : { alpha }),
  };
}

/** A rectangle of a wall that runs away from the viewer. */
export function alongside(x: number, y: Span, z: Span, colour: string, lit = 0): Face {
  return { points: [x, y[0], z[0], x, y[0], z[1], x, y[1], z[1], x, y[1], z[0]], colour, lit };
}

/** The underside of something overhead. */
export function underside(x: Span, y: number, z: Span, colour: string, lit = 0): Face {
  return { points: [x[0], y, z[0], x[1], y, z[0], x[1], y, z[1], x[0], y, z[1]], colour, lit };
}

/** A table: a top on four legs, drawn from its far legs to its near ones. */
export function table(x: Span, high: number, z: Span, colour: string, thick = 0.05): readonly Face[] {
  const [left, right] = [Math.min(...x), Math.max(...x)];
  const leg = (at: number, near: number) =>
    solid([at, at + 0.07], [0, high - thick], [near, near + 0.07], colour, -0.4);
  return [
    ...leg(left + 0.05, z[1] - 0.12),
    ...leg(right - 0.12, z[1] - 0.12),
    ...leg(left + 0.05, z[0] + 0.05),
    ...leg(right - 0.12, z[0] + 0.05),
    ...solid(x, [high - thick, high], z, colour, 0.1),
  ];
}

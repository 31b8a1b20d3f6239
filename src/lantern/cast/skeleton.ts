/**
 * A point of a body in its view: metres right, metres up, and metres away from the viewer (negative is nearer).
 * Bodies are posed in their own directions (forward, left, up) and turned into the view by their yaw.
 */
export interface Joint {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

/** A place in a body's own directions, metres: forward, to its own left, and up from the ground. */
export interface BodyPoint {
  readonly f: number;
  readonly l: number;
  readonly u: number;
}

/** How a turned body lies in the view. */
export interface Turn {
  /** Radians: 0 faces the viewer, +π/2 the right of the frame, -π/2 the left, ±π away. */
  readonly yaw: number;
  readonly sin: number;
  readonly cos: number;
  readonly lens: Lens;
}

/** From where a body is seen: metres above its foot, and away from it. */
export interface Lens {
  readonly up: number;
  readonly away: number;
}

/** Where no lens is told of: at eye height, far enough to look down only a little. */
const FAR_LENS: Lens = { up: 1.5, away: 15 };

/** Prepares a yaw in radians, for who is seen through a lens. */
export function turnOf(yaw: number, lens: Lens = FAR_LENS): Turn {
  return { yaw, sin: Math.sin(yaw), cos: Math.cos(yaw), lens };
}

/**
 * Places a point of a body in the view: the pinhole projection to the first order of its depth, so that what lies on a
 * table rises on the picture as the floor under it does.
 */
export function toView({ sin, cos, lens }: Turn, point: BodyPoint): Joint {
  const depth = -point.f * cos + point.l * sin;
  return {
    x: point.f * sin + point.l * cos,
    y: point.u + (depth * (lens.up - point.u)) / lens.away,
    depth,
  };
}

/** Takes a place in the view back into the directions of a body of a yaw, the rise of the ground left aside. */
export function fromView(yaw: number, { x, y, depth }: Joint): BodyPoint {
  const { sin, cos } = turnOf(yaw);
  return { f: x * sin - depth * cos, l: x * cos + depth * sin, u: y };
}

/** Two bones bent to reach a target. */
export interface Reach {
  readonly middle: BodyPoint;
  /** The target itself, or the nearest point that the bones can reach. */
  readonly end: BodyPoint;
}

/**
 * Solves two bones of the given lengths from `root` to `target` by the law of cosines; the middle joint bends towards
 * `pole`, a direction. Never fails: a target out of reach is pulled in, a pole along the bone gets a substitute.
 */
export function reachWith(root: BodyPoint, target: BodyPoint, upper: number, lower: number, pole: BodyPoint): Reach {
  const away = minus(target, root);
  const wanted = Math.max(1e-6, lengthOf(away));
  const span = Math.min(Math.max(wanted, Math.abs(upper - lower) + 1e-4), (upper + lower) * 0.9995);
  const axis = times(away, 1 / wanted);
  const along = (upper * upper - lower * lower + span * span) / (2 * span);
  const out = Math.sqrt(Math.max(0, upper * upper - along * along));
  const side = sideOf(axis, pole);
  return {
    middle: plus(plus(root, times(axis, along)), times(side, out)),
    end: plus(root, times(axis, span)),
  };
}

/** The part of `pole` that is square to `axis`, of length one. */
function sideOf(axis: BodyPoint, pole: BodyPoint): BodyPoint {
  const square = minus(pole, times(axis, dot(axis, pole)));
  const length = lengthOf(square);
  if (length > 1e-6) return times(square, 1 / length);
  const other = Math.abs(axis.f) < 0.9 ? { f: 1, l: 0, u: 0 } : { f: 0, l: 1, u: 0 };
  const spare = minus(other, times(axis, dot(axis, other)));
  return times(spare, 1 / lengthOf(spare));
}

/** The sum of two points of a body, metres. */
export function plus(a: BodyPoint, b: BodyPoint): BodyPoint {
  return { f: a.f + b.f, l: a.l + b.l, u: a.u + b.u };
}

/** The way from `b` to `a`, metres. */
export function minus(a: BodyPoint, b: BodyPoint): BodyPoint {
  return { f: a.f - b.f, l: a.l - b.l, u: a.u - b.u };
}

/** A point scaled by a factor. */
export function times(a: BodyPoint, factor: number): BodyPoint {
  return { f: a.f * factor, l: a.l * factor, u: a.u * factor };
}

/** The point that lies `share` (0 to 1) of the way from `a` to `b`. */
export function between(a: BodyPoint, b: BodyPoint, share: number): BodyPoint {
  return { f: a.f + (b.f - a.f) * share, l: a.l + (b.l - a.l) * share, u: a.u + (b.u - a.u) * share };
}

function dot(a: BodyPoint, b: BodyPoint): number {
  return a.f * b.f + a.l * b.l + a.u * b.u;
}

function lengthOf(a: BodyPoint): number {
  return Math.hypot(a.f, a.l, a.u);
}

/**
 * A hanging thing that lags behind what it hangs from: hair, tails, scarf ends. Returns `count + 1` points from the root.
 *
 * `restAngle` is where it hangs at rest (radians from straight down, positive to the right); `drag` bends it further
 * towards its end (radians, from speed and wind); `swing` and `phase` are the beat of the gait, later for each segment.
 */
export function trailingChain(options: {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly count: number;
  readonly restAngle: number;
  readonly drag: number;
  readonly swing: number;
  readonly phase: number;
  /** Radians of phase by which each segment is later than the one before. */
  readonly lag?: number;
}): readonly { readonly x: number; readonly y: number }[] {
  const { length, count, restAngle, drag, swing, phase, lag = 0.55 } = options;
  let { x, y } = options;
  const points = [{ x, y }];
  for (let segment = 1; segment <= count; segment++) {
    const share = segment / count;
    const angle = restAngle + drag * share ** 0.8 + swing * share * Math.sin(phase - lag * segment);
    x += (Math.sin(angle) * length) / count;
    y -= (Math.cos(angle) * length) / count;
    points.push({ x, y });
  }
  return points;
}

import { closedCurve } from './loft.ts';
import type { ProfilePoint, Spot } from './loft.ts';

/** A small family car of no make: round shoulders, upright glass, wheels at the corners. Metres; the front is +x. */
export const CAR_LENGTH_METRES = 4.3;
export const WHEEL = { radius: 0.33, front: 1.32, rear: -1.32, track: 0.7, width: 0.2 } as const;
export const HALF_WIDTH = 0.86;
const SHOULDER_METRES = 0.92;
const ROOF_METRES = 1.45;

/** Front bumper, bonnet, windscreen, roof, rear glass, tail, rear bumper, floor. */
const HANDLES: readonly (readonly [number, number])[] = [
  [1.98, 0.24],
  [2.12, 0.34],
  [2.15, 0.52],
  [2.1, 0.7],
  [1.96, 0.83],
  [1.55, 0.92],
  [1.08, 0.98],
  [0.78, 1.18],
  [0.44, 1.37],
  [0.1, 1.435],
  [-0.4, 1.45],
  [-0.92, 1.41],
  [-1.3, 1.27],
  [-1.62, 1.03],
  [-1.92, 0.93],
  [-2.08, 0.84],
  [-2.14, 0.62],
  [-2.13, 0.42],
  [-2.02, 0.26],
  [-1.6, 0.2],
  [0, 0.19],
  [1.6, 0.2],
];

/** The whole outline, front to rear over the roof and back under the floor. */
export const CAR_PROFILE: readonly ProfilePoint[] = closedCurve(HANDLES, 4).map((point) => ({
  ...point,
  half: halfWidth(point.x, point.y),
}));

/** Half the width of the body at a height: the sides lean in above the shoulder, and the corners are rounded in plan. */
export function halfWidth(x: number, y: number): number {
  const lean = y <= SHOULDER_METRES ? 1 : 1 - 0.24 * ((y - SHOULDER_METRES) / (ROOF_METRES - SHOULDER_METRES)) ** 1.1;
  const low = y < 0.4 ? 1 - 0.06 * ((0.4 - y) / 0.2) : 1;
  const end = Math.max(0, (Math.abs(x) - 1.55) / 0.6);
  return HALF_WIDTH * lean * low * (1 - 0.2 * end * end);
}

/** Range of profile strips that are glass: windscreen and rear window. */
export const GLASS_STRIPS = { front: [6 * 4, 8 * 4 + 1], rear: [11 * 4 + 2, 13 * 4 - 1] } as const;

/** Side windows as outlines in x and y, front and rear, and the line of the doors. */
export const SIDE_WINDOWS: readonly (readonly Spot[])[] = [
  [
    { x: 0.86, y: 1.01 },
    { x: 0.68, y: 1.16 },
    { x: 0.4, y: 1.32 },
    { x: 0.08, y: 1.365 },
    { x: -0.22, y: 1.375 },
    { x: -0.22, y: 1.0 },
  ],
  [
    { x: -0.32, y: 1.0 },
    { x: -0.32, y: 1.375 },
    { x: -0.78, y: 1.355 },
    { x: -1.16, y: 1.245 },
    { x: -1.42, y: 1.06 },
    { x: -1.44, y: 1.0 },
  ],
];
export const DOOR_LINES: readonly (readonly Spot[])[] = [
  [
    { x: 0.92, y: 0.99 },
    { x: 0.955, y: 0.9 },
    { x: 0.965, y: 0.78 },
    { x: 0.95, y: 0.66 },
    { x: 0.9, y: 0.5 },
    { x: 0.87, y: 0.36 },
  ],
  [
    { x: -0.27, y: 1.38 },
    { x: -0.27, y: 0.36 },
  ],
  [
    { x: -1.13, y: 0.99 },
    { x: -1.06, y: 0.9 },
    { x: -0.99, y: 0.8 },
    { x: -0.95, y: 0.7 },
    { x: -0.935, y: 0.62 },
  ],
];

/** A lamp or a plate on the front or rear: where it lies on the profile and how wide it is to either side. */
export interface EndPart {
  readonly y: readonly [low: number, high: number];
  readonly z: readonly [inner: number, outer: number];
}
export const HEADLIGHT = { x: 2.06, y: 0.67, z: 0.53, radius: 0.125 } as const;
export const TAIL_LIGHT: EndPart = { y: [0.62, 0.84], z: [0.5, 0.68] };
export const GRILLE: EndPart = { y: [0.44, 0.56], z: [0, 0.42] };
export const PLATE: EndPart = { y: [0.4, 0.5], z: [0, 0.26] };

/** Where the front or the rear surface is at a height. */
export function endX(front: boolean, y: number): number {
  const points = CAR_PROFILE.filter(
    (point) => (front ? point.x > 1.5 : point.x < -1.5) && point.y > 0.24 && point.y < 0.95,
  );
  let best = points[0]!;
  for (const point of points) if (Math.abs(point.y - y) < Math.abs(best.y - y)) best = point;
  return best.x;
}

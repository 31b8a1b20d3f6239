import type { Facing } from '../../storyboard/storyboard.ts';

/** A point or direction of a body in its own metres: x forward, y up, z to the side that is near when it faces right. */
export interface Vec3 {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** A point of a body as seen: metres on the picture plane, y up, and how near it is to the viewer. */
export interface Seen {
  readonly x: number;
  readonly y: number;
  readonly nearness: number;
}

/** How a body is turned to the viewer. */
export interface View {
  readonly cos: number;
  readonly sin: number;
  /** How much lower on the picture a metre nearer to the viewer is. */
  readonly tilt: number;
}

/** How much lower a metre nearer to the viewer stands: the ground is seen from a little above. */
const GROUND_TILT = 0.11;

/** Side views are turned a little to the viewer, so that both ears, a chest and all four legs show. */
const YAW_DEGREES: Readonly<Record<Facing, number>> = {
  right: -9,
  'three-quarter-right': -42,
  toward: -86,
  'three-quarter-left': -138,
  left: -171,
  away: 84,
  'away-right': 38,
  'away-left': 142,
};

/** Radians that a body is turned for a facing: 0 faces right, -π/2 the viewer. */
export function yawOf(facing: Facing): number {
  return (YAW_DEGREES[facing] * Math.PI) / 180;
}

/** The view of a body turned by `yaw` radians. */
export function viewOf(yaw: number, tilt = GROUND_TILT): View {
  return { cos: Math.cos(yaw), sin: Math.sin(yaw), tilt };
}

/** The side of the body that the viewer sees more of; at once the way that it faces, 1 to the right and -1 to the left. */
export function nearSide({ cos }: View): 1 | -1 {
  return cos < 0 ? -1 : 1;
}

/** Projects a point of the body; linear, so that it serves directions as well. */
export function see(view: View, point: Vec3): Seen {
  const nearness = point.z * view.cos - point.x * view.sin;
  return { x: point.x * view.cos + point.z * view.sin, y: point.y - nearness * view.tilt, nearness };
}

/** A rigid part: where it hangs, how far it is tipped up (pitch) and turned to the near side (yaw), in radians. */
export interface Frame {
  readonly origin: Vec3;
  readonly pitch: number;
  readonly yaw: number;
}

/** Turns a direction of the part into one of the body. */
export function turned(frame: Frame, v: Vec3): Vec3 {
  const [c, s] = [Math.cos(frame.pitch), Math.sin(frame.pitch)];
  const [cy, sy] = [Math.cos(frame.yaw), Math.sin(frame.yaw)];
  const x = v.x * c - v.y * s;
  return { x: x * cy - v.z * sy, y: v.x * s + v.y * c, z: v.z * cy + x * sy };
}

/** Turns a point of the part into one of the body. */
export function placed(frame: Frame, v: Vec3): Vec3 {
  const t = turned(frame, v);
  return { x: frame.origin.x + t.x, y: frame.origin.y + t.y, z: frame.origin.z + t.z };
}

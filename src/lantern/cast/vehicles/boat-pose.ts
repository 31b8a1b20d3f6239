import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import { placed, see, viewOf } from '../animals/space.ts';
import type { Frame, Vec3, View } from '../animals/space.ts';
import { yawNow } from '../animals/turning.ts';
import type { Spot } from './loft.ts';

/** A boat as seen now. */
export interface BoatPose {
  readonly view: View;
  /** Lifts, pitches and rolls on the swell; a point of the boat goes through it to where it is. */
  readonly place: (point: Vec3) => Spot & { readonly nearness: number };
  /** 1 when the side at +z is near, else -1. */
  readonly near: 1 | -1;
  /** Metres per second. */
  readonly speed: number;
  /** Wind that the sail feels, metres per second, never quite none. */
  readonly breeze: number;
  readonly wet: number;
}

/** How deep the boat lies in the water beyond the foot of its planks, metres. */
const DRAUGHT_METRES = 0.1;

/** The pose of an actor; `scale` is its size against the boat's own. */
export function boatPose(pen: Pen, actor: ActorState, scale: number): BoatPose {
  const yaw = yawNow(actor);
  const view = viewOf(yaw, endOn(yaw) ? 0.07 : 0.14);
  const { seed } = actor.member;
  const t = pen.time;
  const speed = actor.speed / scale;
  const heave = 0.035 * Math.sin(t * 1.25 + seed) + 0.015 * Math.sin(t * 2.3 + seed * 2);
  const pitch = 0.028 * Math.sin(t * 1.25 + seed + 1.1) + 0.012 * Math.sin(t * 2.9) + Math.min(0.03, speed * 0.008);
  const near = view.cos < 0 ? -1 : 1;
  const heel = 0.035 * Math.sin(t * 0.9 + seed * 1.7) + Math.max(-0.07, Math.min(0.07, pen.wind * 0.008));
  const frame: Frame = { origin: { x: 0, y: heave - DRAUGHT_METRES, z: 0 }, pitch, yaw: 0 };
  const [c, s] = [Math.cos(heel), Math.sin(heel)];
  return {
    view,
    place: (p) => see(view, placed(frame, { x: p.x, y: p.y * c - p.z * s, z: p.z * c + p.y * s })),
    near,
    speed,
    breeze: Math.max(1.2, Math.abs(pen.wind)),
    wet: Math.min(1, speed / 2),
  };
}

/** True when the boat comes or goes: then only the nearer half of the hull is seen from outside. */
function endOn(yaw: number): boolean {
  return Math.abs(Math.cos(yaw)) < 0.4;
}

/** Half the beam, height of the sheer and depth of the keel along the boat, stern (-1) to stem (1). */
export function lines(u: number): {
  readonly x: number;
  readonly beam: number;
  readonly sheer: number;
  readonly keel: number;
} {
  const x = u * 2.22;
  const bow = Math.max(0, u);
  return {
    x: x + 0.06 * bow ** 3,
    beam: 0.78 * (u < 0 ? 1 - 0.32 * u * u : 1 - u ** 2.4) ** 0.8 + 0.004,
    sheer: 0.46 + 0.1 * u * u + 0.26 * bow ** 2.2,
    keel: -0.12,
  };
}

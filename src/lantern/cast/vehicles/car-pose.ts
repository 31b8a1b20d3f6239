import type { ActorState } from '../../stage/stage.ts';
import type { Facing } from '../../storyboard/storyboard.ts';
import { see, viewOf, yawOf } from '../animals/space.ts';
import type { Vec3, View } from '../animals/space.ts';
import { yawNow } from '../animals/turning.ts';
import { WHEEL } from './car-body.ts';

/** A car as seen now: how it is turned, and how its body sits on its wheels. */
export interface CarPose {
  readonly view: View;
  /** 1 when the side at +z is near, else -1. */
  readonly near: 1 | -1;
  readonly heave: number;
  readonly pitch: number;
  /** Radians that the wheels have turned. */
  readonly roll: number;
  readonly speed: number;
  /** Somebody is in it: what moves is driven, what stands there may be empty. */
  readonly manned: boolean;
}

/** The pose of an actor; `scale` is its size against the car's own. */
export function carPose(actor: ActorState, time: number, scale: number): CarPose {
  // In a skid the tail comes round.
  const skid = actor.action === 'drift' ? SKID_YAW * (0.8 + 0.2 * Math.sin(time * 2.2)) : 0;
  const yaw = yawNow(actor, yawOfCar) - skid;
  const view = viewOf(yaw, Math.abs(Math.cos(yaw)) < 0.3 ? 0.06 : 0.11);
  const travelled = actor.travelled / scale;
  const moving = Math.min(1, actor.speed / 3);
  const idle = 0.0015 * Math.sin(time * 40 + actor.member.seed);
  const pull = Math.max(0, 1 - actor.actionTime / 0.8) * moving;
  return {
    view,
    near: view.cos < 0 ? -1 : 1,
    heave: moving * (0.012 * Math.sin(travelled * 1.7) + 0.007 * Math.sin(travelled * 4.1 + 1)) + idle,
    pitch: moving * 0.006 * Math.sin(travelled * 1.3 + 0.8) + pull * 0.02,
    roll: travelled / WHEEL.radius,
    speed: actor.speed / scale,
    manned: actor.aboard !== undefined || actor.speed > 0.05,
  };
}

/** Radians by which a car is turned in a skid. */
const SKID_YAW = 0.5;

/** Seen from the side a car turns its front to the viewer only so far that its sill still runs with the road, radians. */
const SIDE_YAW = 0.06;

/** Seen from the front or behind a car is square to the viewer. */
function yawOfCar(facing: Facing): number {
  if (facing === 'toward') return -Math.PI / 2;
  if (facing === 'away') return Math.PI / 2;
  if (facing === 'right') return -SIDE_YAW;
  return facing === 'left' ? SIDE_YAW - Math.PI : yawOf(facing);
}

/** Puts a point of the sprung body on the picture. */
export function onBody(pose: CarPose, point: Vec3) {
  return see(pose.view, {
    x: point.x - point.y * pose.pitch,
    y: point.y + pose.heave + point.x * pose.pitch,
    z: point.z,
  });
}

import { isRide } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { familyOf, isVehicle } from '../kinds/kinds.ts';
import { headAsideOf, postureOf, reachAbove, widthOf } from '../storyboard/bodies.ts';
import type { ActorTrack, CastMember, FrameSize, Shot } from '../storyboard/storyboard.ts';
import { cameraAt, project } from './camera.ts';
import type { Camera } from './camera.ts';
import { legAt, legsOf, placeAt, secondsOf } from './track.ts';

/** A rectangle on the picture, pixels; top is above bottom. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One member at one moment of a shot, as the lens sees it. */
export interface Sight {
  readonly camera: Camera;
  readonly member: CastMember;
  readonly x: number;
  readonly z: number;
  /** Half the length of the vehicle that it is, or that it rides, metres; absent for who is on foot. */
  readonly vehicleHalf?: number;
  readonly body: Box;
  readonly head: Box;
}

/** Where the body and the head of a member fall on the picture, seconds since the shot began. */
export function sightAt(shot: Shot, track: ActorTrack, member: CastMember, time: number, frame: FrameSize): Sight {
  const seconds = secondsOf(shot);
  const { action, facing, deed, chair } = legAt(legsOf(track, seconds), time).from;
  const camera = cameraAt(shot, time);
  const { x, y, z } = placeAt(track, time, seconds);
  const posture = postureOf(member.kind, action, y, deed, chair);
  const fromSide = familyOf(member.kind) !== 'person' && facing !== 'toward' && facing !== 'away';
  const tall = member.heightMetres * posture.height;
  const half = (widthOf(member.kind, member.heightMetres, fromSide) * posture.width) / 2;
  const forward = fromSide ? (facing.endsWith('left') ? -1 : 1) : 0;
  const at = (dx: number, up: number) => project(camera, frame, x + dx, y + up, z);
  const boxOf = (left: number, right: number, low: number, high: number): Box => ({
    left: at(left, 0).x,
    right: at(right, 0).x,
    top: at(0, high).y,
    bottom: at(0, low).y,
  });
  const aside = forward * headAsideOf(member.kind, member.heightMetres);
  const flies = action === 'fly';
  const headHalf = familyOf(member.kind) === 'person' ? tall * 0.1 : half * (flies ? 1 : 0.45);
  return {
    camera,
    member,
    x,
    z,
    ...vehicleHalfOf(member, deed),
    body: boxOf(-half, half, 0, tall + reachAbove(member.props)),
    head: boxOf(aside - headHalf, aside + headHalf, flies ? 0 : tall * 0.68, tall * 1.06),
  };
}

function vehicleHalfOf({ kind, heightMetres }: CastMember, deed: Deed | undefined): Pick<Sight, 'vehicleHalf'> {
  if (isVehicle(kind)) return { vehicleHalf: widthOf(kind, heightMetres, true) / 2 };
  return deed !== undefined && isRide(deed) ? { vehicleHalf: RIDDEN_METRES / 2 } : {};
}

/** About as long are bicycles and rowing boats. */
const RIDDEN_METRES = 2.4;

import { buildOf } from '../cast/people/build.ts';
import { figureAt } from '../cast/people/figure-at.ts';
import type { Joint } from '../cast/skeleton.ts';
import { DEEDS } from '../deeds/deeds.ts';
import type { Vector } from '../deeds/deed-card.ts';
import type { CastMember, Shot } from '../storyboard/storyboard.ts';
import { actorsAt } from './actors.ts';
import { cameraAt } from './camera.ts';
import { lensOn } from './lens-on.ts';
import { FRAME_RATE } from '../storyboard/storyboard.ts';

/** Where the hands, the middle of the head and the balls of the feet of a person are, metres right of and above its place. */
export interface Limbs {
  readonly hands: readonly [Joint, Joint];
  readonly head: Joint;
  readonly feet: readonly [Joint, Joint];
  /** Where what they do something to is: the cup that tea is poured into. */
  readonly work?: { readonly x: number; readonly y: number };
}

/**
 * The limbs of a person at a moment, seconds since the shot began, by the same rig that draws it; undefined for who lies or is
 * turned over, whose drawing is turned as a whole, and for who is not in the shot.
 */
export function limbsAt(shot: Shot, cast: readonly CastMember[], member: CastMember, time: number): Limbs | undefined {
  const actor = actorsAt({ cast, lines: [] }, shot, time).find((each) => each.member.id === member.id);
  if (actor === undefined) return undefined;
  const filmTime = shot.startFrame / FRAME_RATE + time;
  const lens = lensOn(cameraAt(shot, time), actor);
  const { left, right, head, pose } = figureAt(actor, buildOf(member), filmTime, false, lens);
  if (pose.laid !== 0 || pose.tumble !== undefined) return undefined;
  const at = actor.deed === undefined ? undefined : DEEDS[actor.deed].play.work?.at;
  return {
    hands: [left.arm.wrist, right.arm.wrist],
    head,
    feet: [left.leg.ball, right.leg.ball],
    ...(at === undefined || typeof at === 'string' ? {} : { work: seenAt(at, pose.yaw) }),
  };
}

/** Where a place in the directions of a body is in the view. */
function seenAt([forward, left, up]: Vector, yaw: number): { readonly x: number; readonly y: number } {
  return { x: Math.sin(yaw) * forward + Math.cos(yaw) * left, y: up };
}

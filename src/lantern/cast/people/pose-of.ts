import type { ActorState } from '../../stage/stage.ts';
import type { Build } from './build.ts';
import { HEADINGS, YAWS } from './facing.ts';
import type { Pose } from './pose.ts';
import { standingPose } from './poses/standing.ts';
import { goingPose } from './poses/walking.ts';

/** The pose of a person for what it does at this moment; `time` in seconds since the film began. */
export function poseOf(actor: ActorState, build: Build, time: number): Pose {
  const yaw = YAWS[actor.facing];
  const { action } = actor;
  if (action === 'walk' || action === 'run') {
    const { travelled, speed } = actor;
    return goingPose({ build, action, travelled, speed, yaw, heading: HEADINGS[actor.facing], swagger: 0 });
  }
  return standingPose(build, yaw, time, actor.member.seed);
}

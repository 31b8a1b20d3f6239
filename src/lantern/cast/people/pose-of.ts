import { hash2 } from '../../../base/random.ts';
import type { Action } from '../../script/screenplay.ts';
import type { ActorState } from '../../stage/stage.ts';
import { strideAhead } from '../gait.ts';
import { isInStep } from '../../deeds/deeds.ts';
import { isPerson } from '../../kinds/kinds.ts';
import { buildOf } from './build.ts';
import type { Build } from './build.ts';
import { figureOf } from './figure.ts';
import type { Figure } from './figure.ts';
import { deedPose } from './deeds/deed-pose.ts';
import { HEADINGS, turnedYaw } from './facing.ts';
import type { Pose } from './pose.ts';
import { dancing, eating, jumping, looking, speaking, waving } from './poses/acting.ts';
import type { Acting } from './poses/acting.ts';
import { attitudeOf } from './poses/attitude.ts';
import { carryingPose } from './poses/carrying.ts';
import { lyingPose, sittingPose } from './poses/resting.ts';
import { standingPose } from './poses/standing.ts';
import { goingPose } from './poses/walking.ts';
import { keepsProp } from './props/kept-prop.ts';

const ACTINGS: Partial<Record<Action, Acting>> = {
  wave: waving,
  speak: speaking,
  eat: eating,
  look: looking,
  jump: jumping,
  dance: dancing,
};

/** The pose of a person for what it does at this moment; `time` in seconds since the film began. */
export function poseOf(actor: ActorState, build: Build, time: number): Pose {
  const stood = basePose(actor, build, time);
  const base = isIdle(actor) ? attitudeOf(stood, actor, build) : stood;
  if (actor.deed !== undefined) {
    const done = deedPose(actor.deed, base, actor, build, time, otherOf(actor, time));
    return keepsProp(actor) ? carryingPose(done, actor.member.props, build) : done;
  }
  const acting = ACTINGS[actor.action];
  const acted = acting === undefined ? base : acting(base, actor, build, time);
  // Jumping and dancing need both arms, unless something must be held up.
  const carried = actor.action === 'eat' ? acted : carryingPose(acted, actor.member.props, build);
  return lookedAt(carried, actor.gaze);
}

/** Stands and looks on: all there is to see of it is how it stands. */
function isIdle({ action, deed, speed }: ActorState): boolean {
  return deed === undefined && speed < 0.05 && (action === 'stand' || action === 'look' || action === 'smile');
}

/** The figure of the one that something is done with, as it stands while nobody is reached for; found when it is asked for. */
function otherOf(actor: ActorState, time: number): () => Figure | undefined {
  let known: Figure | undefined;
  return () => {
    const { other } = actor;
    if (other === undefined || !isPerson(other.member.kind)) return undefined;
    const build = buildOf(other.member);
    return (known ??= figureOf(build, poseOf(other, build, time)));
  };
}

function basePose(actor: ActorState, build: Build, time: number): Pose {
  const { action, travelled, speed } = actor;
  const turn = turnedYaw(actor);
  if (action === 'walk' || action === 'run' || speed > 0.05) {
    const inStep = actor.deed !== undefined && isInStep(actor.deed);
    const gait = action === 'run' || (action !== 'walk' && speed > 2.2) ? 'run' : 'walk';
    return goingPose({
      build,
      action: gait,
      travelled,
      speed,
      yaw: turn.yaw,
      heading: actor.heading ?? HEADINGS[actor.facing],
      ahead: inStep ? 0 : strideAhead(actor.member.seed),
      swagger: inStep ? 0 : 2 * hash2(actor.member.seed, 11) - 1,
      march: actor.deed === 'march',
    });
  }
  const standing = standingPose(build, turn.yaw, time, actor.member.seed);
  if (action === 'sit') return sittingPose(standing, actor, build, time);
  if (action === 'lie') return lyingPose(standing, build, time);
  return turn.progress < 1 ? stepped(standing, build, turn.progress) : standing;
}

/** Steps round: one foot, then the other. */
function stepped(pose: Pose, build: Build, progress: number): Pose {
  const lift = (from: number) => Math.sin(Math.PI * Math.min(1, Math.max(0, (progress - from) / 0.5)));
  const raise = (part: Pose['left'], amount: number): Pose['left'] => ({
    ...part,
    foot: { ball: { ...part.foot.ball, u: part.foot.ball.u + 0.045 * build.height * amount }, pitch: -0.35 * amount },
  });
  return {
    ...pose,
    hips: { ...pose.hips, u: pose.hips.u - 0.012 * build.height * Math.sin(Math.PI * progress) },
    left: raise(pose.left, lift(0.02)),
    right: raise(pose.right, lift(0.46)),
    beat: progress * 6,
    bounce: 0.6,
  };
}

/** The head follows the eyes half way. */
function lookedAt(pose: Pose, gaze: number): Pose {
  if (gaze === 0) return pose;
  const toRight = Math.cos(pose.yaw) >= 0 ? -1 : 1;
  return { ...pose, headTurn: pose.headTurn + toRight * Math.max(-1, Math.min(1, gaze)) * 0.5 };
}

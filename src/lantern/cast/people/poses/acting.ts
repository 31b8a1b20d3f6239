import type { ActorState } from '../../../stage/stage.ts';
import type { Build } from '../build.ts';
import { HANGING_ARM } from '../pose.ts';
import type { ArmPose, FootPose, Pose } from '../pose.ts';

/** Changes a stand or a walk into what the action says; the legs keep going where they can. */
export type Acting = (pose: Pose, actor: ActorState, build: Build, time: number) => Pose;

/** Waves with the arm that the viewer sees best; the elbow beside the head, the hand going to and fro. */
export const waving: Acting = (pose, actor, build) => {
  const h = build.height;
  const rise = ease(actor.actionTime / 0.45);
  const swing = Math.sin(actor.actionTime * 8.5);
  const left = waves(actor, pose) === 'left';
  const sign = left ? 1 : -1;
  const across = Math.abs(Math.sin(pose.yaw));
  // Under an umbrella the hand waves below its edge, out to the side.
  const sheltered = actor.member.props.some(({ name }) => name === 'umbrella');
  const arm: ArmPose = {
    ...HANGING_ARM,
    hand: 'open',
    reach: {
      f: (0.06 + (across > 0.9 ? 0.2 : -0.03) * rise + 0.05 * swing * across * rise) * h,
      l: sign * (0.19 + (sheltered ? 0.09 : 0.03) * rise + 0.045 * swing * rise) * h,
      u: (-0.3 + (sheltered ? 0.37 : 0.47) * rise) * h,
    },
  };
  const part = left ? { ...pose.left, arm } : { ...pose.right, arm };
  return {
    ...pose,
    side: pose.side - sign * 0.05 * rise,
    headTilt: pose.headTilt - sign * 0.08,
    [left ? 'left' : 'right']: part,
  };
};

function waves(actor: ActorState, pose: Pose): 'left' | 'right' {
  if (actor.member.props.length > 0) return 'left';
  return Math.sin(pose.yaw) < -0.3 ? 'left' : 'right';
}

/** Talks with the hands: one forearm comes up and beats with the words, the head nods. */
export const speaking: Acting = (pose, actor, build, time) => {
  const rise = ease(actor.actionTime / 0.5);
  const beat = Math.sin(time * 4.1 + actor.member.seed) * 0.5 + Math.sin(time * 2.3) * 0.5;
  const gesture: ArmPose = {
    swing: 0.1 + 0.3 * rise,
    spread: 0.14 + 0.08 * rise,
    bend: 0.3 + (1.25 + 0.28 * beat) * rise,
    inward: 0.1 + 0.25 * rise * Math.sin(time * 1.3),
  };
  const free = actor.member.props.length > 0 ? 'left' : 'right';
  return {
    ...pose,
    headNod: pose.headNod + 0.05 * Math.sin(time * 3.7),
    headTilt: pose.headTilt + 0.04 * Math.sin(time * 1.9),
    lean: pose.lean + 0.02 * build.height * 0.5 * rise,
    [free]: { ...pose[free], arm: gesture },
  };
};

/** Brings something to the mouth, bites, and rests. */
export const eating: Acting = (pose, actor, build) => {
  const h = build.height;
  const cycle = (actor.actionTime % 2.4) / 2.4;
  const bite = ease(cycle / 0.25) * (1 - ease((cycle - 0.45) / 0.25));
  const mouth = build.chin + 0.1 * build.head - build.shoulder;
  const arm: ArmPose = {
    ...HANGING_ARM,
    reach: {
      f: (0.17 - 0.045 * bite) * h,
      l: (-0.06 + 0.035 * bite) * h,
      u: -0.13 * h + (mouth + 0.13 * h - 0.035 * h) * bite,
    },
  };
  const rest: ArmPose = { ...HANGING_ARM, reach: { f: 0.1 * h, l: 0.06 * h, u: -0.22 * h } };
  return { ...pose, headNod: pose.headNod + 0.12, right: { ...pose.right, arm }, left: { ...pose.left, arm: rest } };
};

/** Looks round: the head leads, the chest follows a little. */
export const looking: Acting = (pose, actor, _build, time) => {
  const search = actor.gaze === 0 ? 0.45 * Math.sin(time * 0.9 + actor.member.seed) : 0;
  return {
    ...pose,
    headTurn: pose.headTurn + search,
    chestTurn: pose.chestTurn + search * 0.25,
    headNod: pose.headNod - 0.05,
  };
};

/** Bends the knees, leaps, hangs, lands soft; again and again with a breath between. */
export const jumping: Acting = (pose, actor, build) => {
  const h = build.height;
  const t = actor.actionTime % 1.25;
  const crouch =
    t < 0.3
      ? ease(t / 0.3)
      : t < 0.42
        ? 1 - ease((t - 0.3) / 0.12)
        : t < 0.92
          ? 0
          : Math.sin(Math.PI * Math.min(1, (t - 0.92) / 0.33)) * 0.8;
  // A throw upwards: 0.5 s in the air is 0.3 m of height under gravity.
  const air = Math.min(1, Math.max(0, (t - 0.42) / 0.5));
  const aloft = 4 * air * (1 - air) * 0.19 * h;
  const flying = Math.sin(Math.PI * air);
  const arms: ArmPose = {
    swing: 0.1 - 0.9 * crouch + 2.4 * flying,
    spread: 0.2 + 0.5 * flying,
    bend: 0.4 - 0.1 * flying,
    inward: 0.05,
    ...(flying > 0.4 && { hand: 'open' as const }),
  };
  const foot = (sign: 1 | -1): FootPose => ({
    ball: {
      f: build.foot * 0.35 - 0.08 * h * flying * (sign > 0 ? 1 : 0.4),
      l: sign * build.half.hip * 0.62,
      u: aloft + 0.06 * h * flying * (sign > 0 ? 1 : 0.5),
    },
    pitch: -0.75 * flying,
  });
  return {
    ...pose,
    hips: { f: -0.06 * h * crouch, l: 0, u: build.hip * (0.985 - 0.17 * crouch) + aloft },
    hipDrop: 0,
    lean: 0.05 + 0.5 * crouch,
    side: 0,
    headNod: -0.1 - 0.2 * crouch,
    left: { foot: foot(1), arm: arms },
    right: { foot: foot(-1), arm: arms },
    aloft,
    beat: t * 8,
    bounce: 0.6,
  };
};

/** Sways from foot to foot at 116 beats a minute, arms high and low in turn. */
export const dancing: Acting = (pose, actor, build, time) => {
  const h = build.height;
  const beat = time * ((116 / 60) * Math.PI);
  const sway = Math.sin(beat);
  const bob = Math.abs(Math.cos(beat));
  const turn = Math.sin(beat / 4 + actor.member.seed) * 0.35;
  const foot = (sign: 1 | -1): FootPose => {
    const lift = Math.max(0, -sign * sway);
    return {
      ball: { f: build.foot * 0.35 + 0.04 * h * lift, l: sign * build.half.hip * 0.85, u: 0.035 * h * lift },
      pitch: -0.6 * lift,
    };
  };
  const arm = (sign: 1 | -1): ArmPose => {
    const high = 0.5 + 0.5 * Math.sin(beat / 2 + sign * 1.57);
    return {
      ...HANGING_ARM,
      ...(high > 0.5 && { hand: 'open' as const }),
      reach: {
        f: (0.08 + 0.06 * (1 - high)) * h,
        l: (sign * (0.2 + 0.05 * high) + 0.03 * sway) * h,
        u: (-0.2 + 0.38 * high * high) * h,
      },
    };
  };
  return {
    ...pose,
    yaw: pose.yaw + turn,
    hips: { f: 0, l: 0.035 * h * sway, u: build.hip * (0.968 - 0.03 * bob) },
    hipTurn: 0.2 * Math.sin(beat / 2),
    hipDrop: -0.2 * sway,
    chestTurn: -0.28 * Math.sin(beat / 2),
    side: -0.1 * sway,
    headTilt: 0.12 * Math.sin(beat / 2 + 0.6),
    left: { foot: foot(1), arm: arm(1) },
    right: { foot: foot(-1), arm: arm(-1) },
    beat: beat * 2,
    bounce: 0.8,
  };
};

/** Smooth from 0 to 1. */
export function ease(value: number): number {
  const t = Math.min(1, Math.max(0, value));
  return t * t * (3 - 2 * t);
}

import type { ActorState } from '../../../stage/stage.ts';
import type { Build } from '../build.ts';
import { HANGING_ARM } from '../pose.ts';
import type { ArmPose, FootPose, Pose } from '../pose.ts';
import { ease } from './acting.ts';

/** Higher than this it sits astride: nothing that one sits on is as high, but a horse is. */
const ASTRIDE_MIN_METRES = 0.75;
/** Higher than this a member sits on something, and its legs hang down to the ground; below, it sits on the ground. */
const SEAT_MIN_METRES = 0.2;

/** Sits down over a second, then stays: on the ground with the knees drawn up, or on a seat as high as the member stands. */
export function sittingPose(pose: Pose, actor: ActorState, build: Build, time: number): Pose {
  const down = ease(actor.actionTime / 0.9);
  if (actor.y >= ASTRIDE_MIN_METRES) return astride(pose, build, time);
  return actor.y >= SEAT_MIN_METRES ? onSeat(pose, actor, build, time) : onGround(pose, build, time, down);
}

function onGround(pose: Pose, build: Build, time: number, down: number): Pose {
  const h = build.height;
  const mix = (from: number, to: number) => from + (to - from) * down;
  const breath = 0.012 * Math.sin(time * 1.6);
  const foot = (sign: 1 | -1): FootPose => ({
    ball: { f: mix(build.foot * 0.4, (sign > 0 ? 0.33 : 0.29) * h), l: sign * build.half.hip * mix(0.6, 0.75), u: 0 },
    pitch: 0.04,
  });
  // Hands come to rest on the knees, which are about here:
  const knee = { f: 0.16 * h, u: 0.24 * h };
  const shoulders = 0.072 * h + (build.shoulder - build.hip);
  const arm = (sign: 1 | -1): ArmPose =>
    down < 0.5
      ? { ...HANGING_ARM, swing: 0.5 * down, bend: 0.3 + down }
      : {
          ...HANGING_ARM,
          reach: { f: knee.f + 0.02 * h, l: sign * build.half.hip * 0.45, u: knee.u - shoulders + 0.035 * h },
        };
  return {
    ...pose,
    hips: { f: mix(0, -0.13 * h), l: 0, u: mix(build.hip, 0.07 * h) },
    hipTurn: 0,
    hipDrop: 0,
    chestTurn: 0,
    lean: mix(0.02, 0.16) + 0.5 * Math.sin(Math.PI * down) + breath,
    side: 0,
    headNod: pose.headNod + 0.03,
    left: { foot: foot(1), arm: arm(1) },
    right: { foot: foot(-1), arm: arm(-1) },
    seated: down > 0.55,
    bounce: 0.05,
    pace: 0,
  };
}

function onSeat(pose: Pose, actor: ActorState, build: Build, time: number): Pose {
  const h = build.height;
  const hang = Math.min(actor.y, build.shin + build.ankle);
  const breath = 0.012 * Math.sin(time * 1.6);
  const foot = (sign: 1 | -1): FootPose => ({
    ball: { f: 0.245 * h + build.foot * 0.5, l: sign * build.half.hip * 0.6, u: 0.06 * h - hang },
    pitch: build.child ? -0.25 + 0.15 * Math.sin(time * 2.2 + sign) : 0,
  });
  const arm = (sign: 1 | -1): ArmPose => ({
    ...HANGING_ARM,
    reach: { f: 0.15 * h, l: sign * build.half.hip * 0.55, u: -(build.shoulder - build.hip) + 0.05 * h },
  });
  return {
    ...pose,
    hips: { f: 0, l: 0, u: 0.06 * h },
    hipTurn: 0,
    hipDrop: 0,
    chestTurn: 0,
    lean: 0.05 + breath,
    side: 0,
    left: { foot: foot(1), arm: arm(1) },
    right: { foot: foot(-1), arm: arm(-1) },
    seated: true,
    bounce: 0.05,
    pace: 0,
  };
}

/** Rides: upright, thighs down and forward, feet below the knees, hands at the reins. */
function astride(pose: Pose, build: Build, time: number): Pose {
  const h = build.height;
  const foot = (sign: 1 | -1): FootPose => ({
    ball: { f: 0.12 * h, l: sign * 0.15 * h, u: -0.335 * h },
    pitch: 0.12,
  });
  const arm = (sign: 1 | -1): ArmPose => ({
    ...HANGING_ARM,
    reach: { f: (0.185 + 0.006 * Math.sin(time * 5)) * h, l: sign * 0.05 * h, u: -0.2 * h },
  });
  return {
    ...pose,
    hips: { f: 0, l: 0, u: 0.025 * h },
    hipTurn: 0,
    hipDrop: 0,
    chestTurn: 0,
    lean: 0.06 + 0.012 * Math.sin(time * 5),
    side: 0,
    left: { foot: foot(1), arm: arm(1) },
    right: { foot: foot(-1), arm: arm(-1) },
    seated: true,
    astride: true,
    beat: time * 10,
    bounce: 0.4,
    pace: 1.5,
  };
}

/** Lies on the back, one knee drawn up, one hand on the belly; breathing is all that moves. */
export function lyingPose(pose: Pose, build: Build, time: number): Pose {
  const h = build.height;
  const breath = Math.sin(time * 1.3);
  const straight: FootPose = { ball: { f: build.foot * 0.15, l: build.half.hip * 0.7, u: 0.02 * h }, pitch: -0.5 };
  const knee = build.female ? 0.02 : 0.15;
  const drawn: FootPose = { ball: { f: 0.02 * h, l: -build.half.hip * 0.7, u: knee * h }, pitch: -0.4 - knee * 4 };
  return {
    ...pose,
    yaw: Math.sin(pose.yaw) < -0.2 ? -1.25 : 1.25,
    hips: { f: 0, l: 0, u: build.hip },
    hipTurn: 0,
    hipDrop: 0,
    chestTurn: 0,
    lean: -0.02,
    side: 0,
    headTurn: 0.05,
    headNod: 0.12,
    headTilt: 0,
    shrug: 0.004 * h * breath,
    left: { foot: straight, arm: { ...HANGING_ARM, swing: -0.02, bend: 0.1 } },
    right: {
      foot: drawn,
      arm: { ...HANGING_ARM, reach: { f: (0.088 + 0.006 * breath) * h, l: -0.01 * h, u: -0.25 * h } },
    },
    laid: Math.PI / 2,
    bounce: 0.03,
    pace: 0,
  };
}

import { smoothstep } from '../../../../base/interpolation.ts';
import { gaitOf, limbAt } from '../../gait.ts';
import type { Gait } from '../../../kinds/kind-card.ts';
import type { LimbPhase } from '../../gait.ts';
import type { BodyPoint } from '../../skeleton.ts';
import type { Build } from '../build.ts';
import { HANGING_ARM } from '../pose.ts';
import type { FootPose, Pose } from '../pose.ts';

/** What a walk or run is made from. */
export interface Going {
  readonly build: Build;
  readonly action: 'walk' | 'run';
  readonly travelled: number;
  readonly speed: number;
  /** Where the body faces. */
  readonly yaw: number;
  /** Where it goes, as a yaw: the feet follow this line, whatever the body faces. */
  readonly heading: number;
  /** Share of a stride by which it is ahead of the common beat; see `strideAhead`. */
  readonly ahead: number;
  /** With knees and straight arms that go high. */
  readonly march?: boolean;
  /** Rest of the lean, -1 to 1, by character. */
  readonly swagger: number;
}

/** A walk or run at a distance: feet by the gait, hips over the standing leg, trunk and arms against them. */
export function goingPose(going: Going): Pose {
  const { build, action, yaw, heading, march = false } = going;
  const gait = gaitOf('woman', action)!;
  const stride = gait.strideHeights * build.height;
  const travelled = going.travelled + going.ahead * stride;
  const left = limbAt(gait, stride, 'left', travelled);
  const right = limbAt(gait, stride, 'right', travelled);
  const phase = (travelled / stride) * Math.PI * 2;
  const run = action === 'run';
  const shift = run ? -0.015 * build.height : 0.055 * build.height;
  const track = build.half.hip * (build.female ? 0.32 : 0.5);
  const footOf = (limb: LimbPhase, sign: 1 | -1) =>
    turned(footPose(build, gait, limb, sign * track, shift, march), heading - yaw);
  const feet = { left: footOf(left, 1), right: footOf(right, -1) };
  const up = hipHeight(build, gait, run, phase, [left, right], [feet.left, feet.right]);
  const swing = march ? 0.95 : (run ? 0.85 : 0.42) * (1 + 0.22 * going.swagger);
  const reach = Math.cos(phase);
  const hipTurn = -(run ? 0.24 : 0.13) * reach;
  return {
    yaw,
    hips: { f: 0, l: Math.sin(phase) * 0.012 * build.height, u: up },
    hipTurn,
    hipDrop: -0.09 * Math.sin(phase) * (build.female ? 1 : 0.6),
    chestTurn: -hipTurn * 1.15,
    lean: run ? 0.33 + 0.04 * going.swagger : 0.05 + 0.03 * going.swagger,
    side: -0.02 * Math.sin(phase),
    headTurn: 0.09 * going.swagger,
    headNod: run ? -0.16 : 0.05 * going.swagger + 0.02 * Math.cos(2 * phase + 0.6),
    headTilt: 0,
    shrug: 0,
    left: { foot: feet.left, arm: armSwing(-reach, swing, run) },
    right: { foot: feet.right, arm: armSwing(reach, swing, run) },
    seated: false,
    astride: false,
    laid: 0,
    aloft: 0,
    beat: 2 * phase,
    bounce: run ? 1 : 0.5,
    pace: going.speed,
  };
}

/** An arm swings against its leg, and bends more in front than behind. */
function armSwing(forward: number, reach: number, run: boolean) {
  const swing = forward * reach;
  if (run) return { swing: swing - 0.15, spread: 0.14, bend: 1.5 + 0.35 * forward, inward: 0.25 };
  return { ...HANGING_ARM, swing: swing + 0.02, bend: 0.24 + 0.3 * Math.max(0, forward + 0.15) };
}

/** Heel first, flat, off the ball, then the toes trail, clear the ground and lift for the next heel. */
function footPose(build: Build, gait: Gait, limb: LimbPhase, l: number, shift: number, march: boolean): FootPose {
  const run = gait.name === 'run';
  const { progress } = limb;
  if (limb.planted) {
    const heel = run ? 0.06 : 0.34 * (1 - smoothstep(0, 1, progress / 0.18));
    const off = (run ? 1.05 : 0.95) * smoothstep(0, 1, (progress - (run ? 0.45 : 0.56)) / (run ? 0.55 : 0.44)) ** 1.5;
    return { ball: { f: limb.along + shift, l, u: heelRise(build, heel) }, pitch: heel - off };
  }
  const start = run ? -1.05 : -0.95;
  const pitch = run
    ? start * (1 - smoothstep(0, 1, progress * 1.15))
    : start * (1 - smoothstep(0, 1, progress / 0.72)) + 0.34 * smoothstep(0, 1, (progress - 0.62) / 0.38);
  // A swinging foot is carried by the shin: in a run the heel comes up to the seat.
  const lift = run
    ? 0.2 * Math.sin(Math.PI * Math.min(1, progress * 1.05)) ** 1.3 * (1 - 0.55 * progress)
    : 0.034 * limb.lift + (march ? 0.16 * Math.sin(Math.PI * progress) ** 1.2 : 0);
  const rise = lift * build.height + heelRise(build, Math.max(0, pitch));
  return { ball: { f: limb.along + shift, l, u: rise }, pitch };
}

/** A foot that stands on its heel has its ball in the air. */
function heelRise(build: Build, pitch: number): number {
  return Math.sin(Math.max(0, pitch)) * build.foot * 0.8;
}

/** Turns a foot from the line of travel into the body's directions. */
function turned(foot: FootPose, angle: number): FootPose {
  const { f, l, u } = foot.ball;
  const sin = Math.sin(angle);
  const cos = Math.cos(angle);
  return { ...foot, ball: { f: f * cos - l * sin, l: f * sin + l * cos, u } };
}

/** As high as the standing legs allow: the body vaults over them (an inverted pendulum), softened by the knees. */
function hipHeight(
  build: Build,
  gait: Gait,
  run: boolean,
  phase: number,
  limbs: readonly LimbPhase[],
  feet: readonly FootPose[],
): number {
  const leg = build.thigh + build.shin;
  const bounce = run ? -0.03 * Math.cos(2 * phase - 1.2) : -0.007 * Math.cos(2 * (phase - gait.duty * 0.35));
  const wanted = build.ankle + leg * (run ? 0.93 : 0.968) + bounce * build.height;
  let height = wanted;
  for (const [index, limb] of limbs.entries()) {
    if (!limb.planted) continue;
    const ankle = ankleOf(build, feet[index]!);
    const across = Math.min(Math.hypot(ankle.f, ankle.l - build.half.hip * 0.5 * (index === 0 ? 1 : -1)), leg * 0.9);
    height = softMin(height, ankle.u + Math.sqrt((leg * 0.997) ** 2 - across ** 2), 0.006 * build.height);
  }
  return height;
}

function ankleOf(build: Build, foot: FootPose): BodyPoint {
  const sole = build.foot * 0.62;
  return {
    f: foot.ball.f - sole * Math.cos(foot.pitch),
    l: foot.ball.l,
    u: foot.ball.u + build.ankle - sole * Math.sin(foot.pitch),
  };
}

/** A minimum without a corner (Inigo Quilez, "Smooth minimum", quadratic form). */
function softMin(a: number, b: number, width: number): number {
  const near = Math.max(width - Math.abs(a - b), 0) / width;
  return Math.min(a, b) - (near * near * width) / 4;
}

import { hash2 } from '../../../../base/random.ts';
import type { Build } from '../build.ts';
import { HANGING_ARM } from '../pose.ts';
import type { FootPose, Pose } from '../pose.ts';

/** A relaxed stand: the weight on one leg, breath, and small shifts that never repeat. */
export function standingPose(build: Build, yaw: number, time: number, seed: number): Pose {
  const h = build.height;
  const side = hash2(seed, 3) < 0.5 ? 1 : -1;
  const shift = 0.5 + 0.5 * Math.sin(time * 0.55 + hash2(seed, 4) * 6);
  const weight = side * (0.35 + 0.65 * shift);
  const breath = Math.sin(time * 1.6 + seed);
  const apart = build.half.hip * 0.62;
  const foot = (sign: 1 | -1): FootPose => ({
    ball: {
      f: (sign === side ? 0.01 : 0.05) * h + build.foot * 0.3,
      l: sign * apart * (sign === side ? 0.8 : 1.25),
      u: 0,
    },
    pitch: 0,
  });
  return {
    yaw,
    hips: { f: 0, l: weight * 0.022 * h, u: build.hip - 0.008 * h },
    hipTurn: 0.05 * side,
    hipDrop: -0.1 * weight * (build.female ? 1 : 0.6),
    chestTurn: -0.04 * side,
    lean: 0.01 + 0.006 * breath,
    side: -0.05 * weight,
    headTurn: 0.06 * Math.sin(time * 0.37 + seed),
    headNod: 0.02 * Math.sin(time * 0.8 + seed),
    headTilt: 0.05 * side + 0.02 * Math.sin(time * 0.5),
    shrug: 0.003 * h * breath,
    left: { foot: foot(1), arm: { ...HANGING_ARM, swing: 0.05 + 0.02 * breath, spread: 0.09, bend: 0.28 } },
    right: { foot: foot(-1), arm: { ...HANGING_ARM, swing: 0.02, spread: 0.1, bend: 0.24 + 0.02 * breath } },
    seated: false,
    astride: false,
    laid: 0,
    aloft: 0,
    beat: time * 1.6,
    bounce: 0.12,
    pace: 0,
  };
}

import { lerp } from '../../../../base/interpolation.ts';
import { gaitOf } from '../../gait.ts';
import { between } from '../../skeleton.ts';
import type { Build } from '../build.ts';
import type { FootPose, Pose } from '../pose.ts';
import { goingPose } from '../poses/walking.ts';
import type { KeyNow, MixedTarget } from './key-at.ts';

/** Metres per second that a run-up looks like: what hair and cloth are dragged by. */
const PACE = 4;
/** Where a wrist is at the front and at the back of its swing, in lengths of the arm from the shoulder: forward, aside, up. */
const AHEAD = [0.52, 0.02, -0.3] as const;
const BEHIND = [-0.34, 0.2, -0.56] as const;

/**
 * The legs of one who runs while a deed moves it along the ground, mixed with its stance by `run` of the key: the feet go by
 * the way it has gone, so that they do not slide.
 */
export function withRun(pose: Pose, key: KeyNow, build: Build): Pose {
  const share = key.run ?? 0;
  if (share <= 0) return pose;
  const { yaw } = pose;
  const going = goingPose({
    build,
    action: 'run',
    travelled: goneOf(key, build),
    speed: PACE,
    yaw,
    heading: yaw,
    ahead: 0,
    swagger: 0,
  });
  return {
    ...pose,
    hips: between(pose.hips, going.hips, share),
    hipTurn: lerp(pose.hipTurn, going.hipTurn, share),
    hipDrop: lerp(pose.hipDrop, going.hipDrop, share),
    lean: lerp(pose.lean, going.lean * 0.6, share),
    left: { ...pose.left, foot: mixFeet(pose.left.foot, going.left.foot, share) },
    right: { ...pose.right, foot: mixFeet(pose.right.foot, going.right.foot, share) },
  };
}

/** The hands of one who runs: each swings against its leg by `swing` of the key, whatever it does otherwise. */
export function withSwing(key: KeyNow, build: Build): KeyNow {
  const share = key.swing ?? 0;
  if (share <= 0) return key;
  const stride = (gaitOf('woman', 'run')?.strideHeights ?? 1) * build.height;
  const reach = Math.cos((goneOf(key, build) / stride) * Math.PI * 2);
  return { ...key, right: swung(key.right, -1, reach, share), left: swung(key.left, 1, -reach, share) };
}

function swung(target: MixedTarget | undefined, side: 1 | -1, forward: number, share: number): MixedTarget {
  const ahead = 0.5 + 0.5 * forward;
  const off = [0, 1, 2].map((axis) => lerp(BEHIND[axis] ?? 0, AHEAD[axis] ?? 0, ahead));
  const to = { by: 'shoulder', off: [off[0] ?? 0, side * (off[1] ?? 0), off[2] ?? 0] } as const;
  return target === undefined || share >= 1 ? to : { from: target, to, share };
}

/** Metres that the deed has moved the body. */
function goneOf({ along = 0 }: KeyNow, build: Build): number {
  return along * build.height;
}

function mixFeet(from: FootPose, to: FootPose, share: number): FootPose {
  return { ...from, ball: between(from.ball, to.ball, share), pitch: lerp(from.pitch, to.pitch, share) };
}

import type { PropName } from '../../../script/screenplay.ts';
import type { Build } from '../build.ts';
import { HANGING_ARM } from '../pose.ts';
import type { ArmPose, Pose } from '../pose.ts';

/** Where the wrist of the carrying (right) arm is, in heights from between the shoulders; and of the other, if it helps. */
const HOLDS: Readonly<
  Record<PropName, { readonly right?: Place; readonly left?: Place; readonly nod?: number; readonly swing?: number }>
> = {
  umbrella: { right: [0.13, -0.065, -0.125], swing: 0.12 },
  lantern: { right: [0.17, -0.14, -0.185], swing: 0.3 },
  backpack: {},
  wheelchair: {},
  balloon: { right: [0.12, -0.12, -0.15], swing: 0.3 },
  candle: { right: [0.155, -0.05, -0.145], left: [0.15, 0.05, -0.17], swing: 0.1 },
  phone: { right: [0.165, -0.05, -0.075], nod: 0.22, swing: 0.08 },
  book: { right: [0.16, -0.075, -0.125], left: [0.16, 0.075, -0.125], nod: 0.24, swing: 0.06 },
  cup: { right: [0.15, -0.06, -0.12], swing: 0.12 },
};

type Place = readonly [f: number, l: number, u: number];

/** Gives the arms to what they carry; everything else of the pose goes on. */
export function carryingPose(pose: Pose, props: readonly { readonly name: PropName }[], build: Build): Pose {
  const held = props.find(({ name }) => HOLDS[name].right !== undefined);
  if (held === undefined || pose.laid > 0) return pose;
  const { right, left, nod = 0, swing = 0 } = HOLDS[held.name];
  const sway = Math.sin(pose.beat + 0.6) * pose.bounce * swing * 0.06;
  const place = held.name === 'umbrella' ? besideHead(pose.yaw) : right;
  const arm = ([f, l, u]: Place): ArmPose => ({
    ...HANGING_ARM,
    reach: { f: (f + sway * 0.6) * build.height, l: l * build.height, u: (u + sway * 0.4) * build.height },
  });
  return {
    ...pose,
    headNod: pose.headNod + nod,
    right: place === undefined ? pose.right : { ...pose.right, arm: arm(place) },
    left: left === undefined ? pose.left : { ...pose.left, arm: arm(left) },
  };
}

/**
 * Where the hand of an umbrella is, so that its shaft stands beside the head in the view: at the right shoulder of one who
 * is seen from the front or behind, before the face of one who is seen from the side.
 */
function besideHead(yaw: number): Place {
  const sin = Math.sin(yaw);
  const cos = Math.cos(yaw);
  if (Math.abs(sin) > 0.9) return [0.175, -0.08, -0.1];
  const f = 0.06;
  const across = -0.15 * Math.sign(cos || 1);
  return [f, Math.max(-0.26, Math.min(-0.1, (across - f * sin) / (cos || 1))), -0.13];
}

import { hash2 } from '../../../../base/random.ts';
import { lerp, smoothstep } from '../../../../base/interpolation.ts';
import type { Expression } from '../../../storyboard/storyboard.ts';
import type { ActorState } from '../../../stage/stage.ts';
import type { Build } from '../build.ts';
import { HANGING_ARM } from '../pose.ts';
import type { ArmPose, Pose } from '../pose.ts';

/** A place for a wrist in heights from between the shoulders: forward, out to its own side, up. */
type Place = readonly [f: number, out: number, u: number];

/** How one who does nothing holds arms and head; an arm that is absent hangs. */
interface Attitude {
  readonly one?: Place;
  readonly other?: Place;
  readonly nod?: number;
  readonly curl?: number;
  readonly tilt?: number;
  /** Lift of the shoulders, heights. */
  readonly shrug?: number;
  readonly lean?: number;
}

const ON_HIP: Place = [0.015, 0.125, -0.275];
const IN_POCKET: Place = [0.05, 0.118, -0.315];
const HANGING: Place = [0.035, 0.15, -0.345];

/** Of people at their ease; who of them has which is by the seed. */
const AT_EASE: readonly Attitude[] = [
  { one: ON_HIP, tilt: 0.04 },
  { one: [0.105, 0.012, -0.3], other: [0.115, 0.012, -0.285] },
  { one: [0.105, -0.085, -0.2], other: [0.045, 0.125, -0.32] },
  { one: IN_POCKET, tilt: -0.03 },
  { one: [-0.085, 0.03, -0.3], other: [-0.09, 0.02, -0.285], lean: -0.02 },
  { one: IN_POCKET, other: [0.1, 0.06, -0.19] },
  {},
];
/** Of children: hands together before or behind, or hanging. */
const CHILDISH: readonly Attitude[] = [
  { one: [0.1, 0.012, -0.29], other: [0.11, 0.012, -0.28], tilt: 0.08 },
  { one: [-0.085, 0.03, -0.29], other: [-0.09, 0.02, -0.28], lean: -0.02 },
  { one: [0.11, 0.05, -0.13], tilt: 0.06 },
  {},
];
/** A feeling is seen in the whole body, and from far. */
const FELT: Partial<Readonly<Record<Expression, readonly Attitude[]>>> = {
  sad: [
    { one: HANGING, other: HANGING, nod: 0.26, curl: 0.2 },
    { one: [0.105, -0.085, -0.2], other: [0.045, 0.125, -0.32], nod: 0.24, curl: 0.16 },
  ],
  angry: [
    { one: ON_HIP, other: ON_HIP, lean: 0.05, nod: 0.06 },
    { one: [0.125, -0.07, -0.14], other: [0.145, -0.06, -0.11], nod: 0.06 },
  ],
  afraid: [
    { one: [0.12, 0.03, -0.09], other: [0.125, 0.03, -0.07], curl: 0.14, shrug: 0.018, lean: -0.06 },
    { one: [0.13, 0.02, 0.035], other: [0.1, -0.06, -0.16], curl: 0.12, shrug: 0.014, lean: -0.05 },
  ],
  surprised: [
    { one: [0.13, 0.02, 0.04], lean: -0.05 },
    { one: [0.1, 0.16, -0.06], other: [0.1, 0.16, -0.06], lean: -0.06 },
  ],
};

/** The same stand with the arms and the bearing of who it is and what it feels; comes and goes softly. */
export function attitudeOf(pose: Pose, actor: ActorState, build: Build): Pose {
  const { seed } = actor.member;
  const comes = actor.previousAction === undefined ? 1 : smoothstep(0, 0.7, actor.actionTime);
  const share = comes * (actor.lasts === true ? 1 : smoothstep(0, 0.6, actor.actionLeft));
  const child = actor.member.kind === 'girl' || actor.member.kind === 'boy';
  const choices = FELT[actor.expression] ?? (child ? CHILDISH : AT_EASE);
  const {
    one,
    other,
    nod = 0,
    curl = 0,
    tilt = 0,
    shrug = 0,
    lean = 0,
  } = choices[Math.floor(hash2(seed, 57) * choices.length)] ?? {};
  // Which hand it is differs from one to the next.
  const rightFirst = hash2(seed, 58) < 0.5;
  return {
    ...pose,
    headNod: pose.headNod + nod * share,
    headTilt: pose.headTilt + tilt * share,
    lean: pose.lean + lean * share,
    curl: (pose.curl ?? 0) + curl * share,
    shrug: pose.shrug + shrug * build.height * share,
    right: { ...pose.right, arm: armAt(pose.right.arm, rightFirst ? one : other, -1, share, build) },
    left: { ...pose.left, arm: armAt(pose.left.arm, rightFirst ? other : one, 1, share, build) },
  };
}

function armAt(arm: ArmPose, place: Place | undefined, side: 1 | -1, share: number, { height }: Build): ArmPose {
  if (place === undefined || share === 0) return arm;
  const at = (index: 0 | 1 | 2) => lerp(HANGING[index], place[index], share) * height;
  return { ...HANGING_ARM, reach: { f: at(0), l: side * at(1), u: at(2) } };
}

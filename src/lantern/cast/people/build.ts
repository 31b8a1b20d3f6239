import { createRandom } from '../../../base/random.ts';
import type { CastMember } from '../../storyboard/storyboard.ts';

/** The measures of one body in metres: heights from the ground when upright, half widths, lengths of bones. */
export interface Build {
  readonly height: number;
  /** Chin to crown. */
  readonly head: number;
  readonly chin: number;
  readonly shoulder: number;
  readonly chest: number;
  readonly waist: number;
  readonly hip: number;
  readonly ankle: number;
  readonly thigh: number;
  readonly shin: number;
  readonly upperArm: number;
  readonly foreArm: number;
  readonly hand: number;
  readonly foot: number;
  readonly half: {
    readonly neck: number;
    readonly shoulder: number;
    readonly chest: number;
    readonly waist: number;
    readonly hip: number;
    readonly thigh: number;
    readonly knee: number;
    readonly calf: number;
    readonly ankle: number;
    readonly arm: number;
    readonly wrist: number;
  };
  /** How far the trunk reaches before and behind its middle. */
  readonly deep: {
    readonly chestFront: number;
    readonly chestBack: number;
    readonly waistFront: number;
    readonly waistBack: number;
    readonly hipFront: number;
    readonly hipBack: number;
  };
  readonly child: boolean;
  /** 0 grown up to 1 a toddler: how round and large the head is. */
  readonly childish: number;
  readonly female: boolean;
  /** 0 upright to 1 bent by age. */
  readonly stoop: number;
}

interface Shares {
  readonly head: number;
  readonly hip: number;
  readonly shoulder: number;
  readonly hipHalf: number;
  readonly waistHalf: number;
  readonly chestFront: number;
}

const SHARES: Readonly<Record<'woman' | 'man' | 'child', Shares>> = {
  woman: { head: 0.162, hip: 0.535, shoulder: 0.103, hipHalf: 0.086, waistHalf: 0.064, chestFront: 0.07 },
  man: { head: 0.158, hip: 0.525, shoulder: 0.13, hipHalf: 0.079, waistHalf: 0.08, chestFront: 0.066 },
  child: { head: 0.226, hip: 0.462, shoulder: 0.112, hipHalf: 0.082, waistHalf: 0.076, chestFront: 0.068 },
};

/** Heights between which a child's head turns from that of a toddler, a quarter of its height, to that of a schoolchild. */
const TODDLER_METRES = 0.9;
const SCHOOLCHILD_METRES = 1.25;

/** The measures of a member: by kind, age and height, with a slimmer or broader build by seed. */
export function buildOf(member: CastMember): Build {
  const child = member.kind === 'girl' || member.kind === 'boy';
  const female = member.kind === 'woman' || member.kind === 'girl';
  const shares = child ? SHARES.child : SHARES[female ? 'woman' : 'man'];
  const h = member.heightMetres;
  const random = createRandom(member.seed).fork('build');
  const old = member.age === 'old';
  const girth = random.range(0.94, 1.08) * (old ? 1.06 : 1);
  const toddles = child
    ? Math.min(1, Math.max(0, (SCHOOLCHILD_METRES - h) / (SCHOOLCHILD_METRES - TODDLER_METRES)))
    : 0;
  const head = (shares.head + 0.03 * toddles) * h;
  const hip = shares.hip * h;
  const chin = h - head * 1.03;
  const ankle = 0.043 * h;
  const leg = hip - ankle;
  const slim = (value: number) => value * h * girth;
  return {
    height: h,
    head,
    chin,
    shoulder: chin - (child ? 0.028 : 0.035) * h,
    chest: hip + (chin - hip) * 0.6,
    waist: hip + (chin - hip) * 0.27,
    hip,
    ankle,
    thigh: leg * 0.515,
    shin: leg * 0.49,
    upperArm: (child ? 0.15 : 0.17) * h,
    foreArm: (child ? 0.13 : 0.148) * h,
    hand: (child ? 0.076 : 0.083) * h,
    foot: (child ? 0.145 : female ? 0.14 : 0.15) * h,
    half: {
      neck: (child ? 0.027 : female ? 0.0245 : 0.032) * h,
      shoulder: slim(shares.shoulder),
      chest: slim(shares.shoulder * 0.79),
      waist: slim(shares.waistHalf),
      hip: slim(shares.hipHalf),
      thigh: slim(child ? 0.043 : 0.045),
      knee: slim(child ? 0.034 : 0.032),
      calf: slim(child ? 0.034 : 0.034),
      ankle: slim(0.018),
      arm: slim(child ? 0.026 : female ? 0.024 : 0.0285),
      wrist: slim(0.0175),
    },
    deep: {
      chestFront: slim(shares.chestFront),
      chestBack: slim(0.056),
      waistFront: slim(child ? 0.066 : female ? 0.05 : 0.06),
      waistBack: slim(0.042),
      hipFront: slim(0.056),
      hipBack: slim(female ? 0.07 : 0.062),
    },
    child,
    childish: child ? 0.6 + 0.4 * toddles : 0,
    female,
    stoop: old ? 0.8 : 0,
  };
}

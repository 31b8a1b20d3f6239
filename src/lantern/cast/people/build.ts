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
  /** Paws instead of hands and shoes. */
  readonly paws: boolean;
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

const SHARES: Readonly<Record<'woman' | 'man' | 'teenGirl' | 'teenBoy' | 'child' | 'beast', Shares>> = {
  woman: { head: 0.162, hip: 0.535, shoulder: 0.103, hipHalf: 0.086, waistHalf: 0.064, chestFront: 0.07 },
  man: { head: 0.158, hip: 0.525, shoulder: 0.13, hipHalf: 0.079, waistHalf: 0.08, chestFront: 0.066 },
  teenGirl: { head: 0.186, hip: 0.53, shoulder: 0.098, hipHalf: 0.076, waistHalf: 0.06, chestFront: 0.062 },
  teenBoy: { head: 0.182, hip: 0.53, shoulder: 0.112, hipHalf: 0.074, waistHalf: 0.068, chestFront: 0.058 },
  child: { head: 0.248, hip: 0.435, shoulder: 0.112, hipHalf: 0.088, waistHalf: 0.086, chestFront: 0.072 },
  beast: { head: 0.2, hip: 0.36, shoulder: 0.112, hipHalf: 0.116, waistHalf: 0.118, chestFront: 0.092 },
};

/** Which shares a member has: animals that play people are round and stand on short legs. */
function sharesOf({ kind, age, beast }: CastMember): Shares {
  if (beast !== undefined) return SHARES.beast;
  const female = kind === 'woman' || kind === 'girl';
  if (kind === 'girl' || kind === 'boy') return SHARES.child;
  if (age === 'teen') return female ? SHARES.teenGirl : SHARES.teenBoy;
  return female ? SHARES.woman : SHARES.man;
}

/** How childish the face of a teenager is. */
const TEEN_FACE = 0.3;

/** Heights between which a child's head turns from that of a toddler, a quarter of its height, to that of a schoolchild. */
const TODDLER_METRES = 0.9;
const SCHOOLCHILD_METRES = 1.25;

/** The measures of a member: by kind, age and height, with a slimmer or broader build by seed. */
export function buildOf(member: CastMember): Build {
  const child = member.kind === 'girl' || member.kind === 'boy';
  const female = member.kind === 'woman' || member.kind === 'girl';
  const shares = sharesOf(member);
  const beast = member.beast !== undefined;
  const teen = !child && member.age === 'teen';
  const h = member.heightMetres;
  const random = createRandom(member.seed).fork('build');
  const old = member.age === 'old';
  const girth = random.range(0.94, 1.08) * (old ? 1.06 : 1);
  const toddles = child
    ? Math.min(1, Math.max(0, (SCHOOLCHILD_METRES - h) / (SCHOOLCHILD_METRES - TODDLER_METRES)))
    : 0;
  const head = (shares.head + (beast ? 0 : 0.03 * toddles)) * h;
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
    hand: (beast ? 0.098 : child ? 0.088 : 0.09) * h,
    foot: (beast ? 0.17 : child ? 0.145 : female ? 0.14 : 0.15) * h,
    half: {
      neck: (beast ? 0.06 : child ? 0.027 : female ? 0.0245 : teen ? 0.027 : 0.032) * h,
      shoulder: slim(shares.shoulder),
      chest: slim(shares.shoulder * 0.79),
      waist: slim(shares.waistHalf),
      hip: slim(shares.hipHalf),
      thigh: slim(beast ? 0.066 : child ? 0.045 : 0.045),
      knee: slim(beast ? 0.05 : child ? 0.036 : 0.032),
      calf: slim(beast ? 0.045 : child ? 0.036 : 0.034),
      ankle: slim(beast ? 0.034 : 0.018),
      arm: slim(beast ? 0.036 : child ? 0.028 : female ? 0.024 : teen ? 0.025 : 0.0285),
      wrist: slim(beast ? 0.028 : 0.0175),
    },
    deep: {
      chestFront: slim(shares.chestFront),
      chestBack: slim(0.056),
      waistFront: slim(beast ? 0.125 : child ? 0.072 : female ? 0.05 : 0.06),
      waistBack: slim(beast ? 0.085 : 0.042),
      hipFront: slim(beast ? 0.105 : 0.056),
      hipBack: slim(beast ? 0.1 : female ? 0.07 : 0.062),
    },
    child,
    paws: beast,
    childish: child ? 0.75 + 0.25 * toddles : teen ? TEEN_FACE : 0,
    female,
    stoop: old ? 1.15 : 0,
  };
}

import { smoothstep } from '../../../../base/interpolation.ts';
import type { Looks } from '../looks.ts';

/**
 * One level of a skull: an ellipse across it. Lengths in heads (1 is chin to crown): height from the middle of the head,
 * half of the width, reach forward and backward of the axis.
 */
export interface HeadLevel {
  readonly y: number;
  readonly half: number;
  readonly front: number;
  readonly back: number;
}

/** A head in the round, in heads: from it every view is projected. */
export interface HeadForm {
  /** From crown to chin. */
  readonly levels: readonly HeadLevel[];
  /** The line of the profile, from brow to chin: how far forward of the axis it lies at each height. */
  readonly profile: readonly { readonly y: number; readonly z: number }[];
  /** Heights of the pupils, the foot of the nose, the line between the lips. */
  readonly eyeY: number;
  readonly noseY: number;
  readonly mouthY: number;
  /** From the middle of the face to the middle of an eye, half of the width of an eye, and its opening at rest. */
  readonly eyeApart: number;
  readonly eyeHalf: number;
  readonly eyeTall: number;
  /** Half of the width of nose and mouth. */
  readonly noseHalf: number;
  readonly mouthHalf: number;
}

/** What a form depends on. */
export interface HeadTraits {
  readonly looks: Looks;
  readonly female: boolean;
  /** 0 grown up to 1 a toddler. */
  readonly childish: number;
}

/** The skull of a grown-up between woman and man, from crown to chin: y, half, front, back. */
const LEVELS: readonly (readonly [y: number, half: number, front: number, back: number])[] = [
  [0.5, 0.02, -0.02, 0.08],
  [0.485, 0.112, 0.07, 0.155],
  [0.445, 0.2, 0.17, 0.245],
  [0.35, 0.298, 0.268, 0.37],
  [0.19, 0.35, 0.313, 0.44],
  [0.06, 0.352, 0.298, 0.44],
  [-0.06, 0.348, 0.303, 0.395],
  [-0.16, 0.332, 0.296, 0.26],
  [-0.26, 0.292, 0.27, 0.145],
  [-0.36, 0.222, 0.252, 0.075],
  [-0.44, 0.138, 0.238, -0.03],
  [-0.49, 0.062, 0.215, -0.1],
];

/** Shapes a head: by age and sex, and by the traits that make it somebody's own. */
export function headFormOf({ looks, female, childish }: HeadTraits): HeadForm {
  const { trait, old } = looks;
  const grown = 1 - childish;
  const sexed = grown * (female ? -1 : 1);
  const long = (trait.face - 0.5) * 0.07 * (0.4 + 0.6 * grown);
  const jaw = (trait.jaw - 0.5) * 0.16 * grown + 0.05 * sexed;
  const levels = LEVELS.map(([y, half, front, back]): HeadLevel => {
    const low = smoothstep(0, 1, (-0.1 - y) / 0.3);
    const cheek = Math.max(0, 1 - Math.abs(y + 0.24) / 0.2);
    const jowl = old ? 0.022 * Math.max(0, 1 - Math.abs(y + 0.37) / 0.12) : 0;
    const brow = Math.max(0, 1 - Math.abs(y - 0.25) / 0.3);
    return {
      // A child's chin lies higher under fuller cheeks.
      y: y < -0.2 ? y + 0.03 * childish * low : y,
      half: half * (1 - long) * (1 + jaw * low) * (1 + (0.1 * cheek + 0.04 * brow) * childish) + jowl,
      front: front + 0.02 * cheek * childish + 0.012 * brow * childish,
      back: back + 0.03 * brow * childish,
    };
  });
  const eyeY = -0.02 - 0.075 * childish;
  const noseY = -0.192 - 0.038 * childish - 0.014 * (trait.nose - 0.5) * grown - (old ? 0.008 : 0);
  const mouthY = -0.302 - 0.014 * childish - 0.008 * sexed;
  return {
    levels,
    profile: profileOf(looks, childish, { eyeY, noseY, mouthY }),
    eyeY,
    noseY,
    mouthY,
    eyeApart: 0.15 + 0.012 * (trait.eyes - 0.5) + 0.006 * childish,
    eyeHalf: (0.084 + 0.012 * childish - 0.004 * sexed) * (0.96 + 0.08 * trait.eyes),
    eyeTall: (0.098 + 0.036 * childish - 0.011 * sexed) * (0.94 + 0.12 * trait.lids) * (old ? 0.88 : 1),
    noseHalf: (0.056 - 0.008 * childish + 0.006 * sexed) * (0.85 + 0.4 * trait.nose) * (old ? 1.08 : 1),
    mouthHalf: (0.112 - 0.014 * childish + 0.004 * sexed) * (0.9 + 0.2 * trait.mouth),
  };
}

interface Heights {
  readonly eyeY: number;
  readonly noseY: number;
  readonly mouthY: number;
}

/** Brow, bridge, tip and wing of the nose, lips, chin. */
function profileOf(looks: Looks, childish: number, { eyeY, noseY, mouthY }: Heights): HeadForm['profile'] {
  const { trait } = looks;
  const long = (0.1 + 0.035 * trait.bridge) * (1 - 0.42 * childish);
  const full = 0.012 + 0.012 * trait.mouth;
  const bridge = (trait.bridge - 0.5) * 0.03 * (1 - childish);
  return [
    { y: 0.2, z: 0.312 + 0.014 * childish },
    { y: eyeY + 0.1, z: 0.312 },
    { y: eyeY + 0.02, z: 0.298 },
    { y: eyeY - 0.05, z: 0.315 + bridge + 0.2 * long },
    { y: noseY + 0.055, z: 0.305 + 0.86 * long },
    { y: noseY + 0.028, z: 0.305 + long },
    { y: noseY + 0.008, z: 0.303 + 0.86 * long },
    { y: noseY - 0.004, z: 0.31 + 0.2 * long },
    { y: mouthY + 0.05, z: 0.309 },
    { y: mouthY + 0.024, z: 0.308 + full },
    { y: mouthY, z: 0.3 },
    { y: mouthY - 0.026, z: 0.304 + full * 0.8 },
    { y: mouthY - 0.066, z: 0.28 },
    { y: -0.42, z: 0.292 },
    { y: -0.47, z: 0.278 },
    { y: -0.497 + 0.03 * childish, z: 0.225 },
  ];
}

/** The level at a height: a smooth curve through those that are given (cubic Hermite, its slopes those of the neighbours). */
export function levelAt({ levels }: HeadForm, y: number): HeadLevel {
  const below = levels.findIndex((level) => level.y <= y);
  if (below <= 0) return below === 0 ? levels[0]! : levels.at(-1)!;
  const a = levels[below - 1]!;
  const b = levels[below]!;
  const before = levels[below - 2] ?? a;
  const after = levels[below + 1] ?? b;
  const t = (a.y - y) / (a.y - b.y);
  const [t2, t3] = [t * t, t * t * t];
  const span = a.y - b.y;
  const mix = (of: (level: HeadLevel) => number) => {
    const from = ((of(b) - of(before)) / (before.y - b.y)) * span;
    const to = ((of(after) - of(a)) / (a.y - after.y)) * span;
    return of(a) * (2 * t3 - 3 * t2 + 1) + from * (t3 - 2 * t2 + t) + of(b) * (3 * t2 - 2 * t3) + to * (t3 - t2);
  };
  return { y, half: mix(({ half }) => half), front: mix(({ front }) => front), back: mix(({ back }) => back) };
}

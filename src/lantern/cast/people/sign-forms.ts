import { CLOSED, BENT_LITTLE, BENT_RING, BENT_MIDDLE, BENT_INDEX, THUMB_ACROSS } from './hand-form.ts';
import type { HandForm } from './hand-form.ts';

/** The positions of a hand that says something. */
export const SIGN_FORMS = {
  /** A closed hand laid across, its thumb straight up. */
  thumb: {
    size: 1.2,
    wrist: 'level',
    palm: CLOSED,
    fingers: [BENT_LITTLE, BENT_RING, BENT_MIDDLE, BENT_INDEX],
    thumb: {
      through: [
        [0.14, 0.16],
        [0.28, 0.44],
        [0.29, 0.72],
      ],
      r: 0.088,
    },
  },
  /** Thumb against the middle finger, the index stretched away: before it snaps. */
  snap: {
    size: 1.24,
    wrist: 'up',
    palm: CLOSED,
    fingers: [
      BENT_LITTLE,
      BENT_RING,
      {
        through: [
          [0.44, 0.06],
          [0.74, 0.12],
          [0.86, 0.26],
        ],
        r: 0.066,
      },
      {
        through: [
          [0.44, 0.17],
          [0.78, 0.13],
          [0.94, 0.08],
        ],
        r: 0.063,
      },
    ],
    thumb: {
      through: [
        [0.08, 0.16],
        [0.42, 0.38],
        [0.84, 0.34],
      ],
      r: 0.076,
    },
  },
  /** Two fingers spread upright. */
  two: {
    size: 1.2,
    wrist: 'up',
    palm: CLOSED,
    fingers: [
      BENT_LITTLE,
      BENT_RING,
      {
        through: [
          [0.42, 0.02],
          [0.78, -0.06],
          [1.1, -0.14],
        ],
        r: 0.065,
      },
      {
        through: [
          [0.42, 0.16],
          [0.76, 0.26],
          [1.04, 0.36],
        ],
        r: 0.064,
      },
    ],
    thumb: THUMB_ACROSS,
  },
  /** Thumb and index make a ring, three fingers stand up. */
  ring: {
    size: 1.2,
    wrist: 'up',
    palm: CLOSED,
    fingers: [
      {
        through: [
          [0.44, -0.18],
          [0.7, -0.3],
          [0.88, -0.38],
        ],
        r: 0.058,
      },
      {
        through: [
          [0.46, -0.06],
          [0.8, -0.12],
          [1.02, -0.18],
        ],
        r: 0.064,
      },
      {
        through: [
          [0.46, 0.06],
          [0.82, 0.06],
          [1.06, 0.04],
        ],
        r: 0.064,
      },
      {
        through: [
          [0.42, 0.16],
          [0.7, 0.22],
          [0.8, 0.38],
          [0.66, 0.5],
        ],
        r: 0.062,
      },
    ],
    thumb: {
      through: [
        [0.1, 0.16],
        [0.34, 0.42],
        [0.64, 0.5],
      ],
      r: 0.074,
    },
  },
} as const satisfies Record<string, HandForm>;

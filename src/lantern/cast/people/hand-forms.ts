import type { HandShape } from '../../deeds/deed-card.ts';
import { CLOSED, BENT_LITTLE, BENT_RING, BENT_MIDDLE, BENT_INDEX, THUMB_ACROSS, PALM } from './hand-form.ts';
import type { HandForm } from './hand-form.ts';
import { SIGN_FORMS } from './sign-forms.ts';

/** The positions of a hand. */
export const HAND_FORMS = {
  ...SIGN_FORMS,
  /** Hangs or rests: fingers a little bent, each its own. */
  rest: {
    size: 1.06,
    palm: PALM,
    fingers: [
      {
        through: [
          [0.46, -0.16],
          [0.68, -0.17],
          [0.8, -0.1],
        ],
        r: 0.054,
      },
      {
        through: [
          [0.5, -0.06],
          [0.78, -0.07],
          [0.93, 0],
        ],
        r: 0.062,
      },
      {
        through: [
          [0.52, 0.05],
          [0.82, 0.05],
          [0.99, 0.09],
        ],
        r: 0.062,
      },
      {
        through: [
          [0.48, 0.15],
          [0.76, 0.17],
          [0.92, 0.16],
        ],
        r: 0.06,
      },
    ],
    thumb: {
      through: [
        [0.08, 0.13],
        [0.3, 0.27],
        [0.52, 0.31],
      ],
      r: 0.072,
    },
  },
  /** The palm to the viewer, fingers up and a little spread. */
  open: {
    size: 1.14,
    wrist: 'up',
    lined: true,
    palm: [
      [-0.1, -0.13],
      [0.2, -0.25],
      [0.52, -0.27],
      [0.6, 0],
      [0.54, 0.27],
      [0.28, 0.28],
      [0.05, 0.2],
      [-0.1, 0.13],
    ],
    fingers: [
      {
        through: [
          [0.42, -0.2],
          [0.64, -0.26],
          [0.82, -0.32],
        ],
        r: 0.06,
      },
      {
        through: [
          [0.42, -0.07],
          [0.74, -0.095],
          [0.98, -0.12],
        ],
        r: 0.066,
      },
      {
        through: [
          [0.42, 0.07],
          [0.76, 0.085],
          [1.02, 0.1],
        ],
        r: 0.066,
      },
      {
        through: [
          [0.42, 0.19],
          [0.71, 0.25],
          [0.93, 0.31],
        ],
        r: 0.064,
      },
    ],
    thumb: {
      through: [
        [0.1, 0.14],
        [0.3, 0.33],
        [0.52, 0.46],
      ],
      r: 0.078,
    },
  },
  /** Straight, the fingers side by side: it presses, strokes, wipes, claps. */
  flat: {
    size: 1.08,
    palm: PALM,
    fingers: [
      {
        through: [
          [0.44, -0.165],
          [0.66, -0.175],
          [0.84, -0.165],
        ],
        r: 0.056,
      },
      {
        through: [
          [0.48, -0.06],
          [0.78, -0.065],
          [0.99, -0.06],
        ],
        r: 0.062,
      },
      {
        through: [
          [0.48, 0.05],
          [0.8, 0.05],
          [1.04, 0.045],
        ],
        r: 0.063,
      },
      {
        through: [
          [0.46, 0.155],
          [0.76, 0.16],
          [0.96, 0.145],
        ],
        r: 0.061,
      },
    ],
    thumb: {
      through: [
        [0.1, 0.16],
        [0.32, 0.29],
        [0.54, 0.3],
      ],
      r: 0.07,
    },
  },
  /** Closed round something, or to a blow. */
  fist: {
    size: 1.02,
    palm: CLOSED,
    fingers: [BENT_LITTLE, BENT_RING, BENT_MIDDLE, BENT_INDEX],
    thumb: THUMB_ACROSS,
  },
  /** One finger stretched out. */
  point: {
    size: 1.08,
    palm: CLOSED,
    fingers: [
      BENT_LITTLE,
      BENT_RING,
      BENT_MIDDLE,
      {
        through: [
          [0.4, 0.17],
          [0.74, 0.2],
          [1.04, 0.2],
        ],
        r: 0.064,
      },
    ],
    thumb: {
      through: [
        [0.12, 0.18],
        [0.34, 0.2],
        [0.52, 0.08],
      ],
      r: 0.078,
    },
  },
  /** The tips of thumb and index meet, the others stand off a little. */
  pinch: {
    size: 1.08,
    palm: CLOSED,
    fingers: [
      {
        through: [
          [0.44, -0.16],
          [0.62, -0.2],
          [0.74, -0.14],
        ],
        r: 0.056,
      },
      {
        through: [
          [0.46, -0.06],
          [0.72, -0.09],
          [0.86, -0.02],
        ],
        r: 0.062,
      },
      {
        through: [
          [0.46, 0.05],
          [0.78, 0.04],
          [0.9, 0.11],
        ],
        r: 0.062,
      },
      {
        through: [
          [0.44, 0.15],
          [0.72, 0.25],
          [0.88, 0.32],
        ],
        r: 0.062,
      },
    ],
    thumb: {
      through: [
        [0.1, 0.16],
        [0.42, 0.4],
        [0.82, 0.35],
      ],
      r: 0.07,
    },
  },
} as const satisfies Record<HandShape, HandForm>;

import type { HandShape } from '../../deeds/deed-card.ts';

/** A place in a hand, in its lengths: along it from the wrist, and across it towards the thumb. */
export type Spot = readonly [along: number, across: number];

/** A finger from its root to its tip, with its half width there. */
export interface Finger {
  readonly through: readonly Spot[];
  readonly r: number;
}

/** A hand in one of its positions, as data: every part is drawn alike. */
export interface HandForm {
  /** In lengths of the hand of the build. */
  readonly size: number;
  readonly palm: readonly Spot[];
  /** Fingers from the farthest to the nearest, which lies over the others. */
  readonly fingers: readonly Finger[];
  readonly thumb: Finger;
  /** The thumb lies behind the fingers. */
  readonly thumbBehind?: true;
  /** The wrist bends it: `up` turns the fingers upward, `level` lays it across with the thumb on top. */
  readonly wrist?: 'up' | 'level';
  /** The lines of the palm are seen. */
  readonly lined?: true;
}

const PALM: readonly Spot[] = [
  [-0.12, 0.13],
  [0.18, 0.22],
  [0.46, 0.23],
  [0.6, 0.16],
  [0.62, -0.08],
  [0.54, -0.21],
  [0.25, -0.2],
  [-0.12, -0.14],
];

/** The back of a closed hand, which its fingers end. */
const CLOSED: readonly Spot[] = [
  [-0.12, 0.14],
  [0.16, 0.23],
  [0.44, 0.24],
  [0.56, 0.12],
  [0.57, -0.1],
  [0.44, -0.23],
  [0.14, -0.21],
  [-0.12, -0.14],
];

/** A finger that is bent round something: only its middle part is seen. */
function bent(across: number, along = 0.34, r = 0.073): Finger {
  return {
    through: [
      [along, across],
      [along + 0.14, across],
      [along + 0.24, across * 0.92],
    ],
    r,
  };
}

const BENT_LITTLE = bent(-0.175, 0.3, 0.064);
const BENT_RING = bent(-0.06);
const BENT_MIDDLE = bent(0.06, 0.36);
const BENT_INDEX = bent(0.175, 0.34);
const THUMB_ACROSS: Finger = {
  through: [
    [0.12, 0.2],
    [0.34, 0.22],
    [0.5, 0.06],
  ],
  r: 0.08,
};

/** The positions of a hand. */
export const HAND_FORMS = {
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
          [1.06, 0.0],
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
} as const satisfies Record<HandShape, HandForm>;

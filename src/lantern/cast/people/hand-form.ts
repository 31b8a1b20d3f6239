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

/** The palm or the back of a hand that is open. */
export const PALM: readonly Spot[] = [
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
export const CLOSED: readonly Spot[] = [
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

/** The fingers of a closed hand, and its thumb across them. */
export const BENT_LITTLE = bent(-0.175, 0.3, 0.064);
export const BENT_RING = bent(-0.06);
export const BENT_MIDDLE = bent(0.06, 0.36);
export const BENT_INDEX = bent(0.175, 0.34);
export const THUMB_ACROSS: Finger = {
  through: [
    [0.12, 0.2],
    [0.34, 0.22],
    [0.5, 0.06],
  ],
  r: 0.08,
};

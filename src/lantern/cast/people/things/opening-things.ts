import { smoothstep } from '../../../../base/interpolation.ts';
import type { OPENING_THINGS } from '../../../deeds/opening-things.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const FRAME = '#f1ece2';
const PANE = '#cfe8f6';
/** How much smaller the outer edge of a leaf is that stands out, and about what height, metres. */
const OUT_SMALLER = 0.16;
const EYE_METRES = 1.5;

/** How far something is open that goes open in the middle of a round, 0 to 1; of what is shut, the other way. */
function openAt({ phase }: Make, shuts: boolean): number {
  const eased = smoothstep(0.25, 0.75, phase);
  return shuts ? 1 - eased : eased;
}

/** Where the glass of a window is, metres. */
const WINDOW = { low: 0.92, high: 1.98, half: 0.56 } as const;

/** The sky and a hill in the frame of a window, on its sill. */
function outlook(make: Make): readonly Solid[] {
  const { low, high, half } = WINDOW;
  return [
    make.plate(
      [
        [0.03, -half, low],
        [0.03, half, low],
        [0.03, half, high],
        [0.03, -half, high],
      ],
      '#9fd4f2',
      0,
    ),
    make.plate(
      [
        [0.028, -half, low],
        [0.028, half, low],
        [0.028, half, low + 0.3],
        [0.028, 0.1, low + 0.42],
        [0.028, -half, low + 0.26],
      ],
      '#7fb86a',
      0.2,
    ),
    ...([1, -1] as const).map((side) =>
      make.box([0, side * (half + 0.05), (low + high) / 2], [0.1, 0.1, high - low + 0.16], FRAME),
    ),
    make.box([0, 0, high + 0.06], [0.1, 2 * half + 0.2, 0.1], FRAME),
    make.box([-0.06, 0, low - 0.05], [0.26, 2 * half + 0.3, 0.07], FRAME),
  ];
}

/** A window of two leaves in its frame, with the sky behind it; they swing away from the body. */
function casement(shuts: boolean): Thing {
  return (make) => {
    const swing = 1.2 * openAt(make, shuts);
    const { low, high, half } = WINDOW;
    const leaf = (side: 1 | -1): Solid[] => {
      // What is seen through the window lies in its plane: the leaves go on before that, smaller the farther out they are.
      const at = (far: number, up: number): At => [
        -0.005,
        side * (half - far * half * Math.cos(swing)),
        up + OUT_SMALLER * far * Math.sin(swing) * (EYE_METRES - up),
      ];
      const bars = [
        [at(0, low), at(1, low)],
        [at(0, high), at(1, high)],
        [at(1, low), at(1, high)],
        [at(0, (low + high) / 2), at(1, (low + high) / 2)],
      ] as const;
      return [
        { ...make.plate([at(0, low), at(1, low), at(1, high), at(0, high)], PANE, 0), alpha: 0.55 },
        ...bars.map(([from, to]) => make.tube(from, to, 0.024, FRAME)),
        make.ball([-0.03, at(0.94, 0)[1], (low + high) / 2], 0.028, '#c9a24a'),
      ];
    };
    return [...outlook(make), ...leaf(1), ...leaf(-1)];
  };
}

/** A chest of three drawers; the middle one comes out toward the body, with folded clothes in it. */
function chest(shuts: boolean): Thing {
  return (make) => {
    const out = 0.34 * openAt(make, shuts);
    const wood = make.colour ?? '#a8713f';
    const front = -0.22;
    const drawer = (up: number, pulled: number): Solid[] => [
      make.box([front - pulled, 0, up], [0.03, 0.74, 0.2], '#c08a54'),
      make.ball([front - pulled - 0.03, 0, up], 0.028, '#e0c48a'),
    ];
    return [
      make.box([0, 0, 0.47], [0.44, 0.84, 0.94], wood),
      make.box([0, 0, 0.96], [0.5, 0.9, 0.04], '#8a5a30'),
      ...drawer(0.2, 0),
      ...drawer(0.48, 0),
      ...(out > 0.02
        ? [
            make.box([front - out / 2, 0, 0.7], [out, 0.7, 0.12], '#7a5028'),
            make.box([front - out / 2, -0.16, 0.79], [out * 0.8, 0.3, 0.08], '#6f9fd8'),
            make.box([front - out / 2, 0.16, 0.79], [out * 0.8, 0.28, 0.07], '#e9e2d4'),
          ]
        : []),
      ...drawer(0.76, out),
    ];
  };
}

/** How each of the things that are opened is made. */
export const OPENING_THING_MAKERS: Readonly<Record<(typeof OPENING_THINGS)[number], Thing>> = {
  casement: casement(false),
  'casement-shutting': casement(true),
  'drawer-chest': chest(false),
  'drawer-chest-shutting': chest(true),
  'preserve-jar': (make) => [
    make.tube([-0.03, 0, 0], [0.15, 0, 0], 0.085, make.colour ?? '#e39a2c'),
    make.tube([0.15, 0, 0], [0.19, 0, 0], 0.06, '#dcecf2', 0.055),
    make.plate(
      [
        [0.03, -0.077, 0.02],
        [0.03, -0.077, -0.05],
        [0.11, -0.077, -0.05],
        [0.11, -0.077, 0.02],
      ],
      '#f6f1e2',
      0.1,
    ),
  ],
  'jar-lid': (make) => [
    make.disc([0, 0, -0.035], 0.07, 'out', '#d9b04a'),
    make.tube([0, 0, -0.06], [0, 0, -0.03], 0.068, '#c2983a'),
  ],
  /** Whole until the knife is through; then its two red halves fall apart. */
  'cut-melon': (make) => {
    const [f, up] = [0.02, 1.07];
    if (make.phase < 0.5)
      return [
        { is: 'ball', at: make.place([f, 0.02, up]), r: 0.15 * make.frame.scale, flat: 0.9, colour: '#3f8f45' },
        ...[-0.08, -0.03, 0.03, 0.08].map((across) =>
          make.wire(
            [
              [f - 0.06, across + 0.02, up - 0.1],
              [f - 0.15, across * 1.2 + 0.02, up],
              [f - 0.06, across + 0.02, up + 0.11],
            ],
            0.008,
            '#235c2c',
          ),
        ),
      ];
    const apart = 0.12 + 0.1 * Math.min(1, (make.phase - 0.5) * 5);
    return ([1, -1] as const).flatMap((side): Solid[] => [
      {
        is: 'ball',
        at: make.place([f + 0.03, side * apart + 0.02, up - 0.02]),
        r: 0.15 * make.frame.scale,
        flat: 0.9,
        colour: '#3f8f45',
      },
      make.disc([f - 0.1, side * apart + 0.02, up - 0.02], 0.145, 'along', '#e9f2d8'),
      make.disc([f - 0.11, side * apart + 0.02, up - 0.02], 0.125, 'along', '#e2483f'),
      ...[0, 1, 2, 3, 4].map((seed) =>
        make.ball(
          [f - 0.125, side * apart + 0.02 + 0.06 * Math.cos(seed * 1.26), up - 0.02 + 0.06 * Math.sin(seed * 1.26)],
          0.01,
          '#2a1a18',
        ),
      ),
    ]);
  },
};

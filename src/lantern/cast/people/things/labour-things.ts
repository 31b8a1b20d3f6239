import { smoothstep } from '../../../../base/interpolation.ts';
import { between } from '../../skeleton.ts';
import { steam } from './kitchen-things.ts';
import { frameAlong } from './solid.ts';
import type { Solid } from './solid.ts';
import { makeIn, onDish } from './thing.ts';
import type { At, Make, Thing } from './thing.ts';

const EARTH = '#6b4930';
const FRESH_EARTH = '#7d563a';

function mound(make: Make, at: At, r: number, flat: number, colour: string): Solid {
  return { is: 'ball', at: make.place(at), r: r * make.frame.scale, flat, colour };
}

/** How often the line has been pulled on by one piece of clothing: a whole number, and the share of the pull under way. */
function pulls({ time, phase }: Make): number {
  const rounds = Math.max(0, Math.round(time / HANG_SECONDS - phase));
  return rounds + smoothstep(HUNG, TAKEN, phase);
}

/** Which piece is in the hands, or has just been pegged. */
function onLine(make: Make): number {
  return Math.floor(pulls(make) + 1e-6);
}

/** One round of hanging a piece up; from which share of it on it hangs, and when the next one has been taken. */
const HANG_SECONDS = 2.4;
const HUNG = 0.5;
const TAKEN = 0.72;
/** How high the line is, how far from each other pieces hang on it, and how far to each side it goes, metres. */
const LINE_METRES = 1.64;
const NEXT_PIECE = 0.44;
const LINE_HALF = 1.45;
const WASH_COLOURS = ['#f2c23e', '#f7f3ea', '#3fa7a0', '#e8824a', '#b7d36a', '#8f6fc0'] as const;

/** A shirt, trousers or a towel that hangs by its upper edge with `at` in the middle of it; below 0 `which` counts from the last. */
function garment(make: Make, which: number, at: At): readonly Solid[] {
  const colour = WASH_COLOURS.at(which % WASH_COLOURS.length)!;
  const sway = 0.04 * Math.sin(make.time * 2 + which);
  const shape = SHAPES.at(which % SHAPES.length)!;
  const [along, across, up] = at;
  return [
    make.plate(
      shape.map(([l, u]): At => [along + sway * (-u / 0.6), across + l, up + u]),
      colour,
      0.06,
    ),
    ...[-0.14, 0.14].map((peg) => make.box([along - 0.012, across + peg, up + 0.005], [0.02, 0.022, 0.07], '#c98b4a')),
  ];
}

/** Outlines across and up from the middle of the upper edge, metres. */
const SHAPES: readonly (readonly (readonly [number, number])[])[] = [
  [
    [-0.15, 0],
    [0.15, 0],
    [0.27, -0.16],
    [0.2, -0.24],
    [0.15, -0.17],
    [0.15, -0.56],
    [-0.15, -0.56],
    [-0.15, -0.17],
    [-0.2, -0.24],
    [-0.27, -0.16],
  ],
  [
    [-0.2, 0],
    [0.2, 0],
    [0.2, -0.62],
    [-0.2, -0.62],
  ],
  [
    [-0.16, 0],
    [0.16, 0],
    [0.2, -0.7],
    [0.06, -0.7],
    [0, -0.24],
    [-0.06, -0.7],
    [-0.2, -0.7],
  ],
];

/** The udder of a cow, which is as large whoever milks it: its middle above the ground and its radius, metres. */
const UDDER = { high: 0.68, r: 0.14 } as const;

/** What changes under the work: the ground that is opened, washing on its line, a pot that is stirred. */
export const LABOUR_THING_MAKERS = {
  /** A dark pit with a rim, and the heap beside it that grows with every spade. */
  'dug-hole': (make) => {
    const grown = Math.min(1, 0.25 + make.time / 6);
    const thrown = (make.phase - 0.74) / 0.16;
    const heap: At = [0.05, 0.78, 0];
    const falling =
      thrown > 0 && thrown < 1
        ? [0, 1, 2, 3].map((index) =>
            mound(
              make,
              [-0.05 + 0.05 * index, 0.5 + 0.28 * thrown, 0.55 - 0.3 * thrown * thrown + 0.05 * (index % 2)],
              0.05,
              0.9,
              index % 2 === 0 ? EARTH : FRESH_EARTH,
            ),
          )
        : [];
    return [
      mound(make, heap, 0.24 + 0.16 * grown, 0.5 + 0.25 * grown, FRESH_EARTH),
      ...[-1, 0, 1].map((side) => mound(make, [heap[0] - 0.1, heap[1] + 0.22 * side, 0], 0.12, 0.7, EARTH)),
      mound(make, [0, 0, 0.02], 0.44, 0.17, EARTH),
      mound(make, [0, 0, 0.035], 0.33, 0.13, '#24160d'),
      ...falling,
    ];
  },
  /** On the blade while it is lifted. */
  'earth-clod': (make) => [
    mound(make, [1.0, 0, 0.05], 0.13, 0.6, FRESH_EARTH),
    mound(make, [0.92, 0.05, 0.05], 0.08, 0.7, EARTH),
    mound(make, [1.08, -0.04, 0.04], 0.07, 0.7, EARTH),
  ],
  /** Rows of broken ground across the way of the hoe, and clods that it throws up. */
  furrows: (make) => {
    const struck = make.phase < 0.3 ? make.phase / 0.3 : 1;
    return [
      ...[-0.55, -0.3, -0.05, 0.2, 0.45].flatMap((along, row) => [
        make.tube([along, -1.1, 0.01], [along, 1.1, 0.01], 0.075, row % 2 === 0 ? EARTH : '#5a3c28'),
        ...[-0.8, -0.35, 0.1, 0.5, 0.9].map((across, index) =>
          mound(make, [along + 0.03 * (index % 3), across + 0.07 * row, 0.06], 0.07, 0.7, FRESH_EARTH),
        ),
      ]),
      ...(struck < 1
        ? [-1, 0, 1].map((side) =>
            mound(
              make,
              [-0.05 - 0.2 * struck, 0.14 * side, 0.1 + 0.7 * struck * (1 - struck)],
              0.045,
              0.9,
              FRESH_EARTH,
            ),
          )
        : []),
    ];
  },
  /** A line between two posts that is pulled on by a place for each piece that is pegged to it. */
  'drying-line': (make) => {
    const pulled = pulls(make);
    const newest = onLine(make) - (make.phase >= HUNG && make.phase < TAKEN ? 0 : 1);
    // One is there when the work begins.
    const hanging = Array.from({ length: newest + 2 }, (_, index) => index - 1);
    return [
      ...[-LINE_HALF, LINE_HALF].map((end) =>
        make.tube([0, end, -0.02], [0, end, LINE_METRES + 0.12], 0.034, '#8a5a33'),
      ),
      make.wire(
        [
          [0, -LINE_HALF, LINE_METRES + 0.02],
          [0, 0, LINE_METRES],
          [0, LINE_HALF, LINE_METRES + 0.02],
        ],
        0.01,
        '#f6f2e6',
      ),
      ...hanging.flatMap((which) => {
        const across = (pulled - which) * NEXT_PIECE;
        return across > LINE_HALF - 0.1 ? [] : garment(make, which, [0, across, LINE_METRES]);
      }),
    ];
  },
  /** The piece between both fists. */
  'hung-cloth': (make) => {
    const { right, left, frame } = make;
    return garment(
      makeIn(frameAlong(between(right, left, 0.5), { f: 1, l: 0, u: 0 }, frame.scale), make),
      onLine(make),
      [0, 0, 0],
    );
  },
  /** Open, so that what is stirred in it is seen. */
  'stirred-pot': (make) => {
    const pot = make.colour ?? '#7d8794';
    const top: At = [0, 0, 1.05];
    return [
      ...[-1, 1].map((side) => make.tube([0, 0.15 * side, 1.01], [0, 0.25 * side, 1.01], 0.022, '#3a3d46')),
      make.tube([0, 0, 0.915], [0, 0, 1.03], 0.165, pot, 0.175),
      make.dish(top, 0.185, pot, 0.01),
      make.dish(top, 0.165, '#e08a34', 0.015),
      ...[0, 1, 2, 3, 4].map((index) => {
        const turn = make.time * 1.6 + index * 1.26;
        return make.dish(
          onDish(top, 0.1 * Math.cos(turn), 0.1 * Math.sin(turn)),
          0.026,
          index % 2 === 0 ? '#5f9a45' : '#d8432f',
          0.02,
        );
      }),
      ...steam(make, [0, 0, 1.1], 0.12),
    ];
  },
  /** On the sponge and round the hand, dripping. */
  'hand-lather': (make) => [
    ...Array.from({ length: 12 }, (_, index) =>
      mound(
        make,
        [0.06 + 0.1 * Math.cos(index * 2.4), 0.08 * Math.sin(index * 1.7), 0.09 * Math.sin(index * 2.4) - 0.03],
        0.035 + 0.014 * (index % 3),
        0.9,
        index % 3 === 0 ? '#e3f1fb' : '#ffffff',
      ),
    ),
    ...[0, 1, 2].map((index) => {
      const fall = (make.time * 0.9 + index / 3) % 1;
      return mound(make, [0.05 * index, 0.04, -0.1 - 0.4 * fall * fall], 0.02, 1.2, '#bfe3f5');
    }),
  ],
  /** A nail that stands up, and the blow on it. */
  'nail-strike': (make) => {
    const blow = make.phase > 0.4 && make.phase < 0.62 ? (make.phase - 0.4) / 0.22 : undefined;
    return [
      make.tube([0, 0, 0.86], [0, 0, 0.95], 0.011, '#dfe5ee'),
      make.tube([0, 0, 0.95], [0, 0, 0.958], 0.024, '#dfe5ee'),
      ...(blow === undefined
        ? []
        : [0.2, 0.8, 1.5, 2.2, 2.9].map((turn): Solid => {
            const [c, s, from] = [Math.cos(turn), Math.sin(turn), 0.07 + 0.1 * blow];
            return {
              ...make.tube(
                [0, from * c, 0.96 + from * s],
                [0, (from + 0.06) * c, 0.96 + (from + 0.06) * s],
                0.008,
                '#ffd23f',
                0.003,
              ),
              lit: 0.4,
              alpha: 1 - 0.6 * blow,
            };
          })),
    ];
  },
  /** The kerf in a plank, and the dust that falls from it on a growing heap. */
  'saw-cut': (make) => [
    make.box([0.1, 0, 0.872], [0.16, 0.014, 0.008], '#4a2d16'),
    ...Array.from({ length: 9 }, (_, index) => {
      const fall = (make.time * 1.3 + index / 9) % 1;
      return mound(
        make,
        [0.02 * (index % 4), -0.04 + 0.02 * (index % 5), 0.82 - 0.78 * fall * fall],
        0.013,
        1,
        '#f0d9a0',
      );
    }),
    mound(make, [0.02, 0, 0.01], 0.1 + 0.08 * Math.min(1, make.time / 5), 0.4, '#e6c98c'),
  ],
  /** Under a cow, between the hands of who milks it; the milk shoots into the pail in turn. */
  udder: (make) => {
    const { right, left, frame } = make;
    const stream = (at: typeof right, on: boolean): readonly Solid[] =>
      on
        ? [
            {
              is: 'tube',
              from: { ...at, u: at.u - 0.04 },
              to: { f: at.f - 0.02, l: at.l * 0.5, u: 0.3 * frame.scale },
              r: 0.008 * frame.scale,
              colour: '#ffffff',
              lit: 0.3,
            },
          ]
        : [];
    const teat = (at: typeof right): Solid => ({
      is: 'tube',
      from: { ...make.place([0, at.l > 0 ? 0.05 : -0.05, 0]), u: UDDER.high - 0.08 },
      to: { ...at, u: at.u + 0.01 },
      r: 0.026 * frame.scale,
      r2: 0.018 * frame.scale,
      colour: '#e08f8a',
    });
    return [
      { is: 'ball', at: { ...make.place([0, 0, 0]), u: UDDER.high }, r: UDDER.r, flat: 0.8, colour: '#eebcae' },
      teat(right),
      teat(left),
      ...stream(right, make.phase < 0.5),
      ...stream(left, make.phase >= 0.5),
    ];
  },
  /** Lather that spreads where it is scrubbed and runs down, with bubbles that rise. */
  'lathered-flank': (make) => [
    ...Array.from({ length: 26 }, (_, index): Solid => {
      const [turn, share] = [index * 2.4, Math.sqrt((index * 0.618) % 1)];
      const wide = 0.3 + 0.3 * Math.min(1, make.time / 4);
      const run = 0.05 * Math.sin(make.time * 1.1 + index) - (index % 4 === 0 ? 0.12 * (make.time % 2) : 0);
      return mound(
        make,
        [0, wide * share * Math.cos(turn), 0.98 + 0.32 * share * Math.sin(turn) + run],
        0.05 + 0.025 * (index % 3),
        0.85,
        index % 3 === 0 ? '#e6f3fb' : '#ffffff',
      );
    }),
    ...[0, 1, 2, 3].map((index): Solid => {
      const rise = (make.time * 0.4 + index / 4) % 1;
      return {
        ...make.ball(
          [-0.12, -0.3 + 0.22 * index + 0.06 * Math.sin(make.time * 2 + index), 1.1 + 0.7 * rise],
          0.035,
          '#d6efff',
        ),
        alpha: 0.7 * (1 - rise),
      };
    }),
  ],
  'pot-spoon': (make) => [
    make.tube([-0.1, 0, 0], [0.3, 0, 0], 0.013, '#8a5a2e'),
    make.ball([0.28, 0, 0], 0.024, '#8a5a2e'),
  ],
  'washing-basket': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.26], 0.2, '#c99a5c', 0.27),
    make.ring([0, 0, 0.26], 0.27, 'out', 0.018, '#a8763d'),
    mound(make, [0.02, -0.1, 0.28], 0.14, 0.6, '#3fa7a0'),
    mound(make, [0, 0.08, 0.3], 0.15, 0.6, '#f7f3ea'),
    mound(make, [-0.06, 0.02, 0.33], 0.1, 0.6, '#f2c23e'),
  ],
} as const satisfies Partial<Record<string, Thing>>;

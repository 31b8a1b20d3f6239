import type { BodyPoint } from '../../skeleton.ts';
import type { Make, Thing } from './thing.ts';
import type { Solid } from './solid.ts';

const WOOD = '#b07a45';
const PALE_WOOD = '#e2bb7c';
const NET_CORD = '#2f7f78';
const NET_ROPE = '#e6dcb8';

/** Places from one hand to the other that hang down in the middle, metres. */
function hanging(
  { right, left, frame }: Pick<Make, 'right' | 'left' | 'frame'>,
  sag: number,
  count: number,
): BodyPoint[] {
  return Array.from({ length: count }, (_, index) => {
    const share = index / (count - 1);
    return {
      f: right.f + (left.f - right.f) * share,
      l: right.l + (left.l - right.l) * share,
      u: right.u + (left.u - right.u) * share - sag * frame.scale * (1 - (2 * share - 1) ** 2),
    };
  });
}

/** Meshes of a net over the lap: across and along. */
const MESHES = { across: 8, along: 6 };

/** Where a net over the lap and down before the knees lies: `across` from -1 on the right to 1 on the left, `along` from 0 at the belt to 1 at the ground. */
function onNet(across: number, along: number): readonly [f: number, l: number, u: number] {
  const fallen = Math.max(0, along - 0.35) / 0.65;
  const half = 0.24 + 0.2 * along;
  // Its folds swing out where nothing bears it.
  const fold = 0.035 * fallen * Math.sin(across * 7);
  return [
    -0.14 + 0.98 * Math.min(along, 0.36) + 0.1 * fallen + fold,
    across * half,
    0.08 + 0.03 * along - 0.6 * fallen ** 1.3,
  ];
}

/** A net in work: knotted meshes that one sees through, a rope with floats along its foot. */
const lapNet: Thing = (make) => {
  const cords = [1, -1].flatMap((way) =>
    Array.from({ length: MESHES.across + MESHES.along }, (_, index) => {
      const from = (2 * (index - MESHES.along)) / MESHES.across - 1;
      const points = Array.from({ length: 4 * MESHES.along + 1 }, (_each, step) => {
        const along = step / (4 * MESHES.along);
        return { across: from + (2 * MESHES.along * along) / MESHES.across, along };
      }).filter(({ across }) => across >= -1 && across <= 1);
      return points.map(({ across, along }) => onNet(way * across, along));
    }),
  );
  const edge = (along: number) => Array.from({ length: 9 }, (_, step) => onNet(step / 4 - 1, along));
  return [
    ...cords.filter((points) => points.length > 1).map((points) => make.wire(points, 0.0055, NET_CORD)),
    make.wire(edge(0), 0.011, NET_CORD),
    make.wire(edge(1), 0.014, NET_ROPE),
    ...[-1, -0.5, 0, 0.5, 1].map((across) => make.ball(onNet(across, 1), 0.036, '#e08a3a')),
  ];
};

/** What fine work is done with and on: needle, cord, beads, paper, clay, wood. */
export const FINE_WORK_THINGS = {
  'knotted-cord': (make) => {
    const points = hanging(make, 0.07, 7);
    const middle = points[3]!;
    const k = make.frame.scale;
    const colour = make.colour ?? '#c8343f';
    return [
      { is: 'wire', through: points, r: 0.012 * k, colour },
      { is: 'ball', at: middle, r: 0.032 * k, colour },
      {
        is: 'wire',
        through: [
          middle,
          { ...middle, l: middle.l - 0.05 * k, u: middle.u - 0.14 * k },
          { ...middle, l: middle.l - 0.03 * k, u: middle.u - 0.28 * k },
        ],
        r: 0.012 * k,
        colour,
      },
      {
        is: 'wire',
        through: [
          middle,
          { ...middle, l: middle.l + 0.05 * k, u: middle.u - 0.12 * k },
          { ...middle, l: middle.l + 0.06 * k, u: middle.u - 0.24 * k },
        ],
        r: 0.012 * k,
        colour,
      },
    ];
  },
  'lap-net': lapNet,
  'clay-figure': (make) => {
    const colour = make.colour ?? '#4fa89a';
    return [
      make.disc([0.03, 0, 0.003], 0.2, 'out', '#d9cdb8'),
      make.tube([0.03, 0, 0], [0.03, 0, 0.15], 0.09, colour, 0.06),
      make.ball([0.03, 0, 0.22], 0.075, colour),
      ...[-0.045, 0.045].map((across) => make.ball([0.03, across, 0.29], 0.028, colour)),
      ...[-0.085, 0.085].map((across) => make.tube([0.03, across * 0.7, 0.14], [0, across * 1.3, 0.08], 0.022, colour)),
      ...[-0.026, 0.026].map((across) => make.ball([-0.04, across, 0.235], 0.01, '#2a1c18')),
      make.ball([0.08, 0.36, 0.04], 0.06, '#5aa7d6'),
      make.ball([0, -0.36, 0.035], 0.055, '#f0c23e'),
    ];
  },
  'whittled-stick': (make) => [
    make.tube([-0.08, 0, 0], [0.15, 0, 0], 0.018, PALE_WOOD, 0.015),
    { is: 'ball', at: make.place([0.19, 0, 0]), r: 0.042 * make.frame.scale, flat: 0.7, colour: PALE_WOOD },
  ],
  'wood-chips': (make) =>
    Array.from({ length: 12 }, (_, index) => {
      const [f, l] = [
        0.28 * Math.cos(index * 2.4) * (0.3 + (index % 4) * 0.22),
        0.34 * Math.sin(index * 2.4) * (0.3 + (index % 3) * 0.3),
      ];
      return make.tube([f, l, 0.012], [f + 0.04, l + 0.02, 0.016], 0.009, '#e6c48c', 0.004);
    }),
  'work-board': (make) => [
    make.box([0.04, 0, 0.022], [0.26, 0.9, 0.044], make.colour ?? PALE_WOOD),
    ...[-0.07, 0.01, 0.09].map((along) =>
      make.wire(
        [
          [along, -0.42, 0.046],
          [along + 0.01, 0, 0.046],
          [along, 0.42, 0.046],
        ],
        0.003,
        '#c59a5c',
      ),
    ),
  ],
  'puzzle-piece': (make) => [
    make.box([0.03, 0, 0], [0.06, 0.06, 0.012], '#e2843c'),
    make.ball([0.065, 0, 0], 0.014, '#e2843c'),
  ],
  'puzzle-board': (make) =>
    Array.from({ length: 15 }, (_, index): Solid => {
      const [row, column] = [Math.floor(index / 5), index % 5];
      const colour = ['#4f9fd6', '#7cc06a', '#e6c250', '#d8674e', '#8a6ac0'][(row * 2 + column) % 5]!;
      const loose = index > 11;
      return make.box(
        [-0.08 + row * 0.085 + (loose ? 0.05 : 0), -0.19 + column * 0.095 + (loose ? 0.08 : 0), 0.008],
        [0.078, 0.088, 0.016],
        colour,
      );
    }),
  'toy-brick': (make) => [make.box([0.03, 0, 0], [0.05, 0.08, 0.04], make.colour ?? '#e23c3c')],
  'brick-model': (make) =>
    ['#e23c3c', '#f2c22e', '#3b82d0', '#46a85a', '#e23c3c', '#f2c22e'].flatMap((colour, index): Solid[] => {
      const [level, side] = [Math.floor(index / 2), index % 2 === 0 ? -1 : 1];
      const across = side * (0.075 - 0.012 * level) + 0.02 * (level % 2);
      return [
        make.box([0, across, 0.03 + level * 0.062], [0.13, 0.145, 0.058], colour),
        ...[-0.035, 0.035].map((off) =>
          make.tube([0, across + off, 0.06 + level * 0.062], [0, across + off, 0.072 + level * 0.062], 0.018, colour),
        ),
      ];
    }),
  'potted-shrub': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.13], 0.1, '#a8573a', 0.14),
    make.disc([0, 0, 0.131], 0.125, 'out', '#4a3020'),
    make.wire(
      [
        [0, 0, 0.12],
        [0.02, 0.03, 0.2],
        [-0.01, -0.03, 0.27],
        [0.01, 0.02, 0.36],
      ],
      0.018,
      '#6b4428',
    ),
    ...[
      [0, -0.1, 0.3, 0.085],
      [0.02, 0.1, 0.32, 0.08],
      [0, 0, 0.41, 0.1],
    ].map(([f, l, u, r]): Solid => ({
      is: 'ball',
      at: make.place([f!, l!, u!]),
      r: r! * make.frame.scale,
      flat: 0.7,
      colour: '#4f8f45',
    })),
  ],
  'soil-heap': (make) => [
    { is: 'ball', at: make.place([0, 0, 0.02]), r: 0.12 * make.frame.scale, flat: 0.45, colour: '#5a3a26' },
    make.tube([0.02, 0.04, 0.07], [0.1, 0.16, 0.12], 0.012, WOOD),
  ],
} as const satisfies Record<string, Thing>;

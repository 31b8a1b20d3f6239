import { steam } from './kitchen-things.ts';
import type { Solid } from './solid.ts';
import type { Make, Thing } from './thing.ts';

const STEEL = '#b9c0cc';
const WOOD = '#b5824b';
const DARK = '#2c2d34';
const RUBBER = '#24252b';

/** A long handle from fist to fist and beyond. */
function handle(make: Make): Solid {
  return make.tube([-0.22, 0, 0], [1.0, 0, 0], 0.015, WOOD);
}

/** The hub without its tyre, on a jack. */
function jackedHub(make: Make): readonly Solid[] {
  return [
    make.disc([-0.42, -0.05, 0.36], 0.19, 'across', '#8d949f'),
    make.disc([-0.42, -0.06, 0.36], 0.07, 'across', '#4d525b'),
    ...[0, 1, 2, 3, 4].map((index) =>
      make.ball([-0.42 + 0.12 * Math.cos(index * 1.257), -0.07, 0.36 + 0.12 * Math.sin(index * 1.257)], 0.018, STEEL),
    ),
    make.tube([0.22, -0.1, 0], [0.22, -0.1, 0.3], 0.05, '#c23b30', 0.03),
  ];
}

/** The flank of a car that stands across: a metre along is a metre of its length. */
const parkedCar: Thing = (make) => {
  const paint = make.colour ?? '#4b78b8';
  const wheel = (at: number) => [
    make.disc([at, -0.02, 0.33], 0.33, 'across', RUBBER),
    make.disc([at, -0.04, 0.33], 0.2, 'across', STEEL),
    make.disc([at, -0.05, 0.33], 0.06, 'across', '#6d7480'),
  ];
  return [
    make.plate(
      [
        [-1.3, 0, 0.3],
        [-1.34, 0, 0.78],
        [-1.1, 0, 0.92],
        [-0.72, 0, 1.42],
        [0.62, 0, 1.44],
        [1.22, 0, 0.96],
        [2.3, 0, 0.82],
        [2.42, 0, 0.34],
      ],
      paint,
      0.12,
    ),
    make.plate(
      [
        [-0.94, -0.01, 0.94],
        [-0.66, -0.01, 1.35],
        [-0.06, -0.01, 1.36],
        [-0.06, -0.01, 0.94],
      ],
      '#a8cbe4',
      0.05,
    ),
    make.plate(
      [
        [0.02, -0.01, 0.94],
        [0.02, -0.01, 1.36],
        [0.58, -0.01, 1.36],
        [1.06, -0.01, 0.94],
      ],
      '#a8cbe4',
      0.05,
    ),
    make.tube([0.36, -0.02, 0.76], [0.52, -0.02, 0.76], 0.016, STEEL),
    make.plate(
      [
        [2.3, -0.01, 0.62],
        [2.41, -0.01, 0.6],
        [2.39, -0.01, 0.74],
        [2.3, -0.01, 0.76],
      ],
      '#fff1c0',
      0.2,
    ),
    make.plate(
      [
        [-0.86, -0.015, 0.2],
        [-0.78, -0.015, 0.56],
        [-0.42, -0.015, 0.74],
        [-0.06, -0.015, 0.56],
        [0.02, -0.015, 0.2],
      ],
      '#14151a',
      0.4,
    ),
    ...wheel(1.5),
    ...jackedHub(make),
  ];
};

/** A net that is drawn in: a curtain of cords with floats, and fish in it. */
const fishingNet: Thing = (make) => {
  const sway = 0.04 * Math.sin(make.phase * Math.PI * 2);
  const bundle: readonly Solid[] = [
    { is: 'ball', at: make.place([0.34, 0, 0.13]), r: 0.42, flat: 0.5, colour: '#3f6f68' },
    { is: 'ball', at: make.place([0.02, 0.1, 0.08]), r: 0.26, flat: 0.5, colour: '#4b7f76' },
  ];
  const from = { right: make.right, left: make.left };
  const cords = [0, 1, 2, 3, 4, 5].map((index): Solid => ({
    is: 'wire',
    through: [
      index % 2 === 0 ? from.right : from.left,
      make.place([-0.22 + 0.07 * index, -0.1 + 0.05 * index + sway, 0.52]),
      make.place([0.02 + 0.12 * index, -0.2 + 0.09 * index, 0.1]),
    ],
    r: 0.008,
    colour: '#d9cfae',
  }));
  const rungs = [0.2, 0.4, 0.6, 0.8].map((t): Solid => {
    const at = (index: number) => {
      const hand = index % 2 === 0 ? from.right : from.left;
      const foot = make.place([0.02 + 0.12 * index, -0.2 + 0.09 * index, 0.1]);
      const mix = (key: 'f' | 'l' | 'u') => hand[key] + (foot[key] - hand[key]) * t;
      return { f: mix('f') + 0.02 * index * t, l: mix('l'), u: mix('u') - 0.06 * t };
    };
    return { is: 'wire', through: [0, 1, 2, 3, 4, 5].map(at), r: 0.006, colour: '#d9cfae' };
  });
  const mesh = [0, 1, 2, 3, 4, 5, 6].map((index): Solid =>
    make.wire(
      [
        [0.0 + 0.11 * index, -0.3, 0.06],
        [-0.02 + 0.12 * index, -0.02, 0.3 - 0.03 * Math.abs(index - 3)],
        [0.06 + 0.1 * index, 0.3, 0.08],
      ],
      0.007,
      '#d9cfae',
    ),
  );
  const fish = [0, 1, 2].map((index): Solid =>
    make.plate(
      [
        [0.16 + 0.2 * index, -0.34, 0.16 + 0.07 * (index % 2)],
        [0.26 + 0.2 * index, -0.34, 0.21 + 0.07 * (index % 2)],
        [0.36 + 0.2 * index, -0.34, 0.16 + 0.07 * (index % 2)],
        [0.26 + 0.2 * index, -0.34, 0.12 + 0.07 * (index % 2)],
      ],
      '#cfdbe6',
      0.6,
    ),
  );
  const floats = [0, 1, 2, 3].map((index) => make.ball([0.0 + 0.22 * index, -0.36, 0.07], 0.05, '#e0803a'));
  return [...bundle, ...mesh, ...fish, ...floats, ...cords, ...rungs];
};

/** What is worked with out of doors. */
export const YARD_THINGS = {
  'snow-shovel': (make) => [
    handle(make),
    make.plate(
      [
        [0.98, -0.2, 0.02],
        [1.36, -0.22, -0.02],
        [1.36, 0.22, -0.02],
        [0.98, 0.2, 0.02],
      ],
      make.colour ?? '#c9413a',
      0.1,
    ),
    ...(make.phase > 0.3 && make.phase < 0.66
      ? [make.ball([1.16, 0, 0.06], 0.14, '#ffffff'), make.ball([1.06, 0.08, 0.04], 0.1, '#f4f8ff')]
      : []),
    ...(make.phase >= 0.66
      ? [0, 1, 2].map((index): Solid => ({
          is: 'puff',
          at: make.place([
            1.2 + (make.phase - 0.66) * 2.2,
            0.2 * index,
            0.15 + (make.phase - 0.66) * (1 - index * 0.4),
          ]),
          r: 0.16,
          colour: '#ffffff',
          alpha: 0.8,
        }))
      : []),
  ],
  'snow-heap': (make) => [
    { is: 'ball', at: make.place([0.1, 0.3, 0.02]), r: 0.7, flat: 0.5, colour: '#f6f9ff' },
    { is: 'ball', at: make.place([-0.4, 0.1, 0.0]), r: 0.42, flat: 0.34, colour: '#ffffff' },
    { is: 'ball', at: make.place([0.6, 0.2, 0.0]), r: 0.44, flat: 0.36, colour: '#eef4ff' },
    { is: 'ball', at: make.place([-1.5, 0.7, 0.0]), r: 0.5, flat: 0.26, colour: '#f6f9ff' },
  ],
  rake: (make) => [
    handle(make),
    make.tube([1.0, -0.2, 0], [1.0, 0.2, 0], 0.012, DARK),
    ...[-0.2, -0.13, -0.06, 0.02, 0.09, 0.16, 0.2].map((across) =>
      make.tube([1.0, across * 0.8, 0], [1.12, across * 1.15, -0.05], 0.006, '#c4632c'),
    ),
  ],
  /** Fallen leaves, loose on a low mound and about it. */
  'leaf-heap': (make) =>
    Array.from({ length: 150 }, (_, index): Solid => {
      const [turn, share, way] = [index * 2.4, (index * 0.618) % 1, index * 1.7];
      const r = 0.8 * share ** 0.7;
      const high = Math.max(0.015, 0.26 * (1 - (r / 0.55) ** 2) * (0.4 + 0.6 * ((index * 0.37) % 1)));
      const [f, l] = [0.15 + r * Math.cos(turn), 0.8 * r * Math.sin(turn)];
      const [c, s] = [0.095 * Math.cos(way), 0.06 * Math.sin(way)];
      return make.plate(
        [
          [f + c, l, high + s],
          [f - s * 0.7, l, high + c * 0.5],
          [f - c, l, high - s],
          [f + s * 0.7, l, high - c * 0.5],
        ],
        ['#e08a2e', '#c2452b', '#ecb63e', '#a5552a', '#d9662a'][index % 5] ?? '#d9772e',
        0.3,
      );
    }),
  'lawn-mower': (make) => [
    make.tube([-0.56, -0.2, 0.86], [0, -0.2, 0.24], 0.014, DARK),
    make.tube([-0.56, 0.2, 0.86], [0, 0.2, 0.24], 0.014, DARK),
    make.tube([-0.56, -0.2, 0.86], [-0.56, 0.2, 0.86], 0.018, DARK),
    make.box([0.12, 0, 0.2], [0.52, 0.44, 0.16], make.colour ?? '#c9352e'),
    make.tube([0.12, 0, 0.28], [0.12, 0, 0.4], 0.12, '#33353d'),
    ...[-0.12, 0.36].flatMap((along) =>
      [-0.25, 0.25].map((across) => make.disc([along, across, 0.1], 0.1, 'across', RUBBER)),
    ),
    ...[0, 1, 2, 3, 4].map((index) => {
      const t = (make.time * 2 + index / 5) % 1;
      return make.plate(
        [
          [-0.1 - 0.5 * t, -0.28, 0.1 + 0.5 * t * (1 - t)],
          [-0.04 - 0.5 * t, -0.28, 0.14 + 0.5 * t * (1 - t)],
          [-0.08 - 0.5 * t, -0.28, 0.08 + 0.5 * t * (1 - t)],
        ],
        '#63a53c',
        0.3,
      );
    }),
  ],
  shear: (make) => [
    make.tube([-0.14, 0, 0], [0.08, 0, 0], 0.015, '#d0582c'),
    make.plate(
      [
        [0.08, 0, 0.03],
        [0.4, 0, 0.012],
        [0.42, 0, -0.01],
        [0.08, 0, -0.02],
      ],
      '#d5dbe4',
      0.1,
    ),
  ],
  hedge: (make) => [
    ...Array.from({ length: 96 }, (_, index): Solid => {
      const [a, b, c] = [(0.4 + index * 0.7549) % 1, (0.2 + index * 0.5698) % 1, Math.floor(index / 8) / 12];
      return {
        is: 'ball',
        at: make.place([-0.2 + 0.7 * a, -0.7 + 1.4 * b, 0.08 + 1.06 * c]),
        r: 0.2 * make.frame.scale,
        colour: ['#4f9040', '#437c34', '#5d9f49'][index % 3] ?? '#4f9040',
      };
    }),
    ...[0, 1, 2, 3].map((index) => {
      const t = (make.time * 1.1 + index / 4) % 1;
      return make.ball([-0.3 - 0.08 * index, -0.2 + 0.1 * index, 1.1 * (1 - t * t)], 0.025, '#77b552');
    }),
  ],
  'fishing-net': fishingNet,
  'parked-car': parkedCar,
  'spare-tyre': (make) => [
    { is: 'ball', at: make.place([0, 0, 0.1]), r: 0.33, flat: 0.42, colour: RUBBER },
    { is: 'ball', at: make.place([0, 0, 0.15]), r: 0.19, flat: 0.36, colour: '#7d858f' },
  ],
  'fire-hose': (make) => [
    make.wire(
      [
        [-0.5, -0.05, -0.9],
        [-0.42, 0, -0.5],
        [-0.2, 0, -0.06],
        [0.1, 0, 0],
      ],
      0.04,
      '#c9a23a',
    ),
    make.tube([0.04, 0, 0], [0.5, 0, 0.02], 0.035, '#c23b30', 0.025),
    ...Array.from({ length: 14 }, (_, index): Solid => {
      const t = (index + ((make.time * 6) % 1)) / 14;
      return {
        is: 'puff',
        at: make.place([0.5 + 2.6 * t, 0, 0.04 + 1.3 * t - 2.1 * t * t]),
        r: 0.06 + 0.16 * t,
        colour: '#e6f4ff',
        alpha: 0.85 - 0.4 * t,
      };
    }),
    make.wire(
      Array.from({ length: 9 }, (_, index) => {
        const t = index / 8;
        return [0.5 + 2.4 * t, 0, 0.03 + 1.3 * t - 2.1 * t * t] as const;
      }),
      0.03,
      '#d4ecff',
    ),
  ],
  grill: (make) => [
    ...[-0.2, 0.2].map((across) => make.tube([0, across, 0], [0, across * 0.6, 0.66], 0.018, DARK)),
    make.tube([0, 0, 0.64], [0, 0, 0.84], 0.2, '#3a3c45', 0.34),
    make.disc([0, 0, 0.85], 0.33, 'out', '#55302a'),
    ...[-0.2, -0.1, 0, 0.1, 0.2].map((across) => make.tube([-0.26, across, 0.87], [0.26, across, 0.87], 0.006, STEEL)),
    ...[-0.14, -0.02, 0.1].map((along) => make.tube([along, -0.1, 0.9], [along + 0.03, 0.06, 0.9], 0.028, '#a3532e')),
    { is: 'glow', at: make.place([0, 0, 0.88]), r: 0.36, colour: '#ff7a2a', alpha: 0.5 },
    ...steam(make, [0, 0, 0.95], 0.2, '#d9d4cf'),
  ],
  'open-hive': (make) => {
    const wood = make.colour ?? '#f4f1e8';
    return [
      ...[-0.2, 0.2].map((across) => make.box([0, across, 0.06], [0.44, 0.06, 0.12], '#8a6a48')),
      make.box([0, 0, 0.32], [0.5, 0.52, 0.38], wood),
      make.box([0, 0, 0.52], [0.53, 0.55, 0.025], '#c9b58c'),
      make.box([0, 0, 0.66], [0.5, 0.52, 0.24], wood),
      make.box([-0.26, 0, 0.17], [0.02, 0.3, 0.03], '#3a2a1a'),
      ...[-0.18, -0.09, 0, 0.09, 0.18].map((across) => make.box([0, across, 0.79], [0.42, 0.03, 0.02], '#d8a23a')),
      // Its lid leans against it.
      make.box([0.06, 0.36, 0.3], [0.54, 0.05, 0.52], '#b9c0c8'),
      ...bees(make, 11),
    ];
  },
  honeycomb: (make) => [
    make.tube([-0.05, 0, 0], [0.45, 0, 0], 0.016, '#b98a4a'),
    make.tube([0, 0, 0], [0, 0, -0.28], 0.014, '#b98a4a'),
    make.tube([0.4, 0, 0], [0.4, 0, -0.28], 0.014, '#b98a4a'),
    make.tube([0, 0, -0.28], [0.4, 0, -0.28], 0.014, '#b98a4a'),
    make.plate(
      [
        [0.01, 0, -0.01],
        [0.39, 0, -0.01],
        [0.39, 0, -0.27],
        [0.01, 0, -0.27],
      ],
      '#e6a52c',
      0,
    ),
    ...Array.from({ length: 18 }, (_, index) =>
      make.ball([0.05 + (index % 6) * 0.06, 0, -0.06 - Math.floor(index / 6) * 0.075], 0.018, '#b87414'),
    ),
  ],
} as const satisfies Record<string, Thing>;

/** Bees round a hive: each on a loop of its own. */
function bees(make: Make, count: number) {
  return Array.from({ length: count }, (_, index) => {
    const [pace, reach] = [1.3 + (index % 4) * 0.35, 0.3 + (index % 5) * 0.12];
    const angle = make.time * pace + index * 2.4;
    return make.ball(
      [Math.cos(angle) * reach, Math.sin(angle * 1.3) * reach, 0.95 + 0.28 * Math.sin(angle * 0.7 + index)],
      0.016,
      index % 2 === 0 ? '#e8b020' : '#3a2a14',
    );
  });
}

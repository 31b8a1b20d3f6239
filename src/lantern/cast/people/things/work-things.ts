import { steam } from './kitchen-things.ts';
import type { Solid } from './solid.ts';
import type { At, Thing } from './thing.ts';

const STEEL = '#b9c0cc';
const WOOD = '#a06a3a';
const DARK = '#2c2d34';

const laptop: Thing = (make) => [
  make.box([0, 0, 0.742], [0.24, 0.36, 0.018], '#aeb4be'),
  make.plate(
    [
      [-0.08, -0.15, 0.753],
      [0.07, -0.15, 0.753],
      [0.07, 0.15, 0.753],
      [-0.08, 0.15, 0.753],
    ],
    '#3c4048',
    0,
  ),
  make.plate(
    [
      [0.12, -0.18, 0.75],
      [0.12, 0.18, 0.75],
      [0.19, 0.18, 0.99],
      [0.19, -0.18, 0.99],
    ],
    '#8d95a2',
    0,
  ),
  {
    ...make.plate(
      [
        [0.115, -0.165, 0.765],
        [0.115, 0.165, 0.765],
        [0.182, 0.165, 0.975],
        [0.182, -0.165, 0.975],
      ],
      '#bfe0ff',
      0,
    ),
    lit: 0.5,
  },
  { is: 'glow', at: make.place([0.06, 0, 0.88]), r: 0.34, colour: '#9fd0ff', alpha: 0.2 },
];

const easel: Thing = (make) => [
  make.tube([0.05, -0.3, 0], [0.02, -0.04, 1.72], 0.018, WOOD),
  make.tube([0.05, 0.3, 0], [0.02, 0.04, 1.72], 0.018, WOOD),
  make.tube([0.5, 0, 0], [0.04, 0, 1.6], 0.018, WOOD),
  make.box([-0.01, 0, 0.76], [0.07, 0.86, 0.03], WOOD),
  make.plate(
    [
      [-0.01, -0.5, 0.8],
      [-0.01, 0.5, 0.8],
      [0.03, 0.5, 1.68],
      [0.03, -0.5, 1.68],
    ],
    '#f7f2e6',
    0,
  ),
];

const paintedLandscape: Thing = (make) => [
  make.plate(
    [
      [-0.018, -0.47, 0.83],
      [-0.018, 0.47, 0.83],
      [-0.008, 0.47, 1.16],
      [-0.008, -0.47, 1.1],
    ],
    '#5f9a5a',
    0.1,
  ),
  make.plate(
    [
      [-0.018, -0.47, 1.1],
      [-0.018, 0.47, 1.16],
      [0.008, 0.47, 1.65],
      [0.008, -0.47, 1.65],
    ],
    '#9cc8e6',
    0.1,
  ),
  make.plate(
    [
      [-0.02, -0.3, 1.06],
      [-0.02, -0.05, 1.08],
      [-0.012, -0.17, 1.28],
    ],
    '#6d7fa8',
    0.1,
  ),
  make.ball([-0.02, 0.18, 1.34], 0.05, '#f2b53c'),
];

/** A sheet with signs that hangs down over the edge of its table. */
const sheet =
  (plain: string): Thing =>
  (make) => {
    // Signs come one after the other; those that are written hang down over the edge of the table.
    const paper = make.colour ?? plain;
    const done = Math.min(3, 1 + Math.floor(make.time / 1.9));
    const sign = (across: number, high: number): readonly Solid[] =>
      [
        [
          [0.352, across - 0.06, high + 0.05],
          [0.352, across + 0.06, high + 0.055],
        ],
        [
          [0.352, across, high + 0.08],
          [0.352, across - 0.005, high - 0.06],
        ],
        [
          [0.352, across - 0.005, high + 0.02],
          [0.352, across - 0.065, high - 0.05],
        ],
        [
          [0.352, across + 0.005, high + 0.02],
          [0.352, across + 0.07, high - 0.05],
        ],
      ].map((line) => make.wire(line as unknown as readonly At[], 0.011, '#1d1a1c'));
    return [
      make.box([0, 0, 0.733], [0.7, 0.34, 0.008], paper),
      make.plate(
        [
          [0.35, -0.17, 0.737],
          [0.35, 0.17, 0.737],
          [0.35, 0.17, 0.16],
          [0.35, -0.17, 0.16],
        ],
        paper,
        0,
      ),
      ...Array.from({ length: done }, (_, index) => sign(0, 0.63 - (done - 1 - index) * 0.19)).flat(),
      make.box([0.1, -0.4, 0.745], [0.12, 0.09, 0.03], '#2b2d33'),
      make.disc([0.1, -0.4, 0.762], 0.034, 'out', '#0f1014'),
    ];
  };

const camera: Thing = (make) => [
  make.box([0.02, 0.05, 0.0], [0.08, 0.17, 0.11], make.colour ?? '#26272d'),
  make.box([0.02, 0.05, 0.065], [0.06, 0.07, 0.03], '#26272d'),
  make.tube([0.06, 0.05, -0.005], [0.15, 0.05, -0.005], 0.042, '#34363e', 0.046),
  make.disc([0.152, 0.05, -0.005], 0.034, 'along', '#5f7fae'),
  ...(make.phase > 0.9
    ? [{ is: 'glow' as const, at: make.place([0.1, 0.05, 0.07]), r: 0.22, colour: '#ffffff', alpha: 0.8 }]
    : []),
];

/** What one works and studies with. */
export const WORK_THINGS = {
  laptop,
  monitor: (make) => [
    make.box([0.1, 0, 0.745], [0.16, 0.24, 0.02], DARK),
    make.tube([0.12, 0, 0.75], [0.12, 0, 0.92], 0.022, DARK),
    make.box([0.12, 0, 1.08], [0.03, 0.66, 0.38], DARK),
    {
      ...make.plate(
        [
          [0.1, -0.31, 0.91],
          [0.1, 0.31, 0.91],
          [0.1, 0.31, 1.25],
          [0.1, -0.31, 1.25],
        ],
        '#9fd0ff',
        0,
      ),
      lit: 0.4,
    },
    make.box([-0.1, 0, 0.742], [0.14, 0.4, 0.018], '#3c4048'),
    { is: 'glow', at: make.place([0, 0, 1.05]), r: 0.5, colour: '#9fd0ff', alpha: 0.2 },
  ],
  gamepad: (make) => [
    make.box([0.05, 0.055, 0], [0.07, 0.16, 0.045], '#2a2c36'),
    make.ball([0.06, 0.02, 0.03], 0.014, '#d8435a'),
    make.ball([0.06, 0.09, 0.03], 0.014, '#4f9ad8'),
  ],
  phone: (make) => [
    make.box([0.03, 0, 0.0], [0.15, 0.075, 0.012], make.colour ?? '#23252c'),
    {
      ...make.plate(
        [
          [-0.03, -0.03, 0.009],
          [0.095, -0.03, 0.009],
          [0.095, 0.03, 0.009],
          [-0.03, 0.03, 0.009],
        ],
        '#bfe3ff',
        0.1,
      ),
      lit: 0.6,
    },
  ],
  pen: (make) => [
    make.tube([-0.07, 0, 0], [0.08, 0, 0], 0.006, make.colour ?? '#2f4f8f'),
    make.tube([0.08, 0, 0], [0.1, 0, 0], 0.005, '#e0c070', 0.001),
  ],
  paper: (make) => [
    make.plate(
      [
        [-0.13, -0.11, 0.736],
        [0.15, -0.11, 0.736],
        [0.15, 0.15, 0.78],
        [-0.13, 0.15, 0.78],
      ],
      '#fbf8ef',
      0,
    ),
    ...[0, 1, 2, 3, 4].map((index) =>
      make.wire(
        [
          [0.11 - index * 0.045, -0.08, 0.739],
          [0.11 - index * 0.045, 0.08 - (index === 4 ? 0.1 : 0), 0.739],
        ],
        0.003,
        '#6f7688',
      ),
    ),
  ],
  'scroll-paper': sheet('#f4ead2'),
  'red-paper': sheet('#c8302a'),
  book: (make) => {
    const leaf = (side: 1 | -1) => [
      make.plate(
        [
          [0, 0, 0],
          [0, side * 0.17, 0.035],
          [0.25, side * 0.17, 0.035],
          [0.25, 0, 0],
        ],
        make.colour ?? '#8a3a34',
        0.05,
      ),
      make.plate(
        [
          [0.01, 0, 0.012],
          [0.01, side * 0.155, 0.045],
          [0.24, side * 0.155, 0.045],
          [0.24, 0, 0.012],
        ],
        '#f8f2e2',
        0.15,
      ),
    ];
    return [...leaf(1), ...leaf(-1)];
  },
  newspaper: (make) => {
    const sheet = (side: 1 | -1) => [
      make.plate(
        [
          [0, 0, 0],
          [0, side * 0.28, 0.05],
          [0.42, side * 0.28, 0.05],
          [0.42, 0, 0],
        ],
        '#ece8dd',
        0.05,
      ),
      ...[0.08, 0.13, 0.18, 0.23, 0.33].map((along) =>
        make.wire(
          [
            [along, side * 0.04, 0.02],
            [along, side * 0.24, 0.05],
          ],
          along > 0.3 ? 0.014 : 0.005,
          '#6a6a70',
        ),
      ),
    ];
    return [...sheet(1), ...sheet(-1)];
  },
  letter: (make) => {
    const [half, high] = [0.11, 0.27];
    return [
      make.plate(
        [
          [0, -half, 0.012],
          [0, half, 0.012],
          [high / 2, half, 0],
          [high, half, 0.014],
          [high, -half, 0.014],
          [high / 2, -half, 0],
        ],
        '#f4ecd8',
        0.05,
      ),
      // The crease where it was folded, and the lines that are written on it.
      ...[0.05, 0.085, 0.12, 0.155, 0.19, 0.225].map((along, line) =>
        make.wire(
          [
            [along, -half * 0.78, -0.004],
            [along, half * (line === 0 ? 0.1 : 0.74), -0.004],
          ],
          0.0035,
          '#56606e',
        ),
      ),
    ];
  },
  brush: (make) => [
    make.tube([-0.1, 0, 0], [0.12, 0, 0], 0.006, '#c98a4a'),
    make.tube([0.12, 0, 0], [0.145, 0, 0], 0.009, STEEL),
    make.tube([0.145, 0, 0], [0.185, 0, 0], 0.01, '#d8533c', 0.003),
  ],
  easel,
  'painted-landscape': paintedLandscape,
  palette: (make) => [
    make.plate(
      [
        [-0.02, -0.1, 0],
        [0.12, -0.14, 0],
        [0.22, -0.03, 0],
        [0.18, 0.12, 0],
        [0.02, 0.13, 0],
      ],
      '#c9975a',
      0.9,
    ),
    ...(['#d8433c', '#f2c23e', '#4f8fd0', '#5fa65a', '#ffffff'] as const).map((colour, index) =>
      make.ball([0.12 + 0.06 * Math.cos(index * 1.2), 0.08 * Math.sin(index * 1.2), 0.012], 0.02, colour),
    ),
  ],
  camera,
  'test-tube': (make) => {
    const colour = make.colour ?? '#49c37a';
    return [
      { ...make.tube([0.02, 0, -0.08], [0.02, 0, 0.1], 0.02, '#e4f2fa'), alpha: 0.55 },
      make.tube([0.02, 0, -0.08], [0.02, 0, 0.03], 0.018, colour),
      { is: 'glow', at: make.place([0.02, 0, -0.02]), r: 0.12, colour, alpha: 0.35 },
      ...steam(make, [0.02, 0, 0.11], 0.025, '#d9f2e2'),
    ];
  },
  /** A felt pen where the board is white. */
  chalk: (make) =>
    make.onWhite === true
      ? [
          make.tube([-0.05, 0, 0], [0.05, 0, 0], 0.012, '#2a4fa8'),
          make.tube([0.05, 0, 0], [0.075, 0, 0], 0.006, '#1c2c5a', 0.003),
        ]
      : [make.tube([-0.02, 0, 0], [0.06, 0, 0], 0.008, '#ffffff')],
  blackboard: (make) => [
    make.tube([0.05, -0.85, 0], [0.05, -0.85, 1.9], 0.03, WOOD),
    make.tube([0.05, 0.85, 0], [0.05, 0.85, 1.9], 0.03, WOOD),
    make.box([0.03, 0, 1.36], [0.05, 1.78, 1.06], WOOD),
    make.plate(
      [
        [0, -0.84, 0.88],
        [0, 0.84, 0.88],
        [0, 0.84, 1.84],
        [0, -0.84, 1.84],
      ],
      '#2d5144',
      0,
    ),
    ...[0, 1, 2].map((row) =>
      make.wire(
        [
          [-0.005, -0.7, 1.7 - row * 0.17],
          [-0.005, -0.35, 1.71 - row * 0.17],
          [-0.005, 0.1 - row * 0.12, 1.7 - row * 0.17],
        ],
        0.008,
        '#eef4ee',
      ),
    ),
    make.ring([-0.005, 0.52, 1.55], 0.15, 'along', 0.007, '#eef4ee'),
    make.wire(
      [
        [-0.005, 0.37, 1.55],
        [-0.005, 0.52, 1.7],
        [-0.005, 0.67, 1.55],
        [-0.005, 0.37, 1.55],
      ],
      0.006,
      '#f2d26a',
    ),
  ],
  map: (make) => [
    make.plate(
      [
        [0, -0.3, 0.02],
        [0, 0.3, 0.02],
        [0.34, 0.28, 0.04],
        [0.34, -0.28, 0.04],
      ],
      '#ecdfb8',
      0.1,
    ),
    make.wire(
      [
        [0.06, -0.2, 0.03],
        [0.16, -0.05, 0.035],
        [0.14, 0.12, 0.035],
        [0.28, 0.2, 0.045],
      ],
      0.007,
      '#c2463a',
    ),
    make.plate(
      [
        [0.2, -0.2, 0.036],
        [0.3, -0.16, 0.042],
        [0.22, -0.05, 0.037],
      ],
      '#8fbf7a',
      0.8,
    ),
  ],
} as const satisfies Record<string, Thing>;

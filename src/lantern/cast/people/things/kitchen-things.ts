import { between } from '../../skeleton.ts';
import { moved } from './solid.ts';
import type { Solid } from './solid.ts';
import { onDish } from './thing.ts';
import type { At, Make, Thing } from './thing.ts';

const STEEL = '#b9c0cc';
const IRON = '#34353d';
const WOOD = '#b07a45';

/** Steam or smoke that rises from a place and fades. */
export function steam(make: Make, at: readonly [number, number, number], size: number, colour = '#ffffff'): Solid[] {
  return [0, 1, 2, 3].map((index) => {
    const rise = (make.time * 0.45 + index / 4) % 1;
    const sway = 0.05 * Math.sin(make.time * 2 + index * 2.1) * rise;
    return {
      is: 'puff',
      at: make.place([at[0] + sway, at[1] + sway * 0.6, at[2] + rise * size * 3.2]),
      r: size * (0.35 + 0.6 * rise),
      colour,
      alpha: 0.34 * Math.sin(Math.PI * Math.min(1, rise + 0.08)),
    };
  });
}

const stove: Thing = (make) => [
  make.box([0, 0, 0.45], [0.56, 0.9, 0.84], '#3f434d'),
  make.box([0, 0, 0.88], [0.6, 0.94, 0.04], '#23252c'),
  ...[-0.285, 0.285].map((along) => make.box([along, 0, 0.36], [0.012, 0.6, 0.4], '#1d1f26')),
  make.tube([0.3, -0.28, 0.62], [0.3, 0.28, 0.62], 0.014, STEEL),
  ...[-0.3, -0.1, 0.1, 0.3].map((across) => make.tube([0.29, across, 0.76], [0.32, across, 0.76], 0.028, '#c9ced8')),
  make.tube([-0.31, -0.28, 0.62], [-0.31, 0.28, 0.62], 0.014, STEEL),
  ...[-0.3, -0.1, 0.1, 0.3].map((across) => make.tube([-0.29, across, 0.76], [-0.32, across, 0.76], 0.028, '#4a4c56')),
  { is: 'glow', at: make.place([0.02, -0.02, 0.93]), r: 0.2, colour: '#ff9a3c', alpha: 0.55 },
  ...steam(make, [0.05, 0, 1.02], 0.13),
];

/** A work table with legs: a closed front would hide who stands behind it. */
const counter: Thing = (make) => [
  ...[-0.2, 0.22].flatMap((along) =>
    [-0.58, 0.58].map((across) => make.tube([along, across, 0], [along, across, 0.86], 0.03, WOOD)),
  ),
  make.tube([-0.2, -0.58, 0.24], [-0.2, 0.58, 0.24], 0.02, WOOD),
  make.box([0.01, 0, 0.885], [0.58, 1.34, 0.05], make.colour ?? '#c99a5c'),
];

const table: Thing = (make) => [
  ...[-0.26, 0.26].flatMap((along) =>
    [-0.5, 0.5].map((across) => make.tube([along, across, 0], [along, across, 0.7], 0.03, WOOD)),
  ),
  make.box([0, 0, 0.705], [0.68, 1.16, 0.045], make.colour ?? '#c08a52'),
];

function cupOf(radius: number, deep: number, colour: string, full: string): Thing {
  return (make) => [
    make.tube([0.01, 0, -deep / 2], [0.01, 0, deep / 2], radius * 0.8, make.colour ?? colour, radius),
    make.disc([0.01, 0, deep / 2], radius * 0.92, 'out', full),
  ];
}

/** What cooks, eats and drinks. */
export const KITCHEN_THINGS = {
  stove,
  counter,
  table,
  'cutting-board': (make) => [
    make.box([0, 0.03, 0.92], [0.3, 0.6, 0.025], '#d9a866'),
    ...[0, 1, 2, 3, 4].map((index) =>
      make.disc([0, -0.06 - index * 0.03, 0.945], 0.022, 'out', make.colour ?? '#f0a03c'),
    ),
  ],
  'board-food': (make) => [
    make.ball([0.06, 0.1, 0.97], 0.045, '#d8432f'),
    make.ball([-0.02, 0.16, 0.965], 0.04, '#d8432f'),
    make.tube([-0.02, 0.02, 0.955], [0.05, -0.02, 0.955], 0.024, '#e8862c', 0.014),
  ],
  knife: (make) => [
    make.tube([-0.06, 0, 0], [0.05, 0, 0], 0.014, IRON),
    make.plate(
      [
        [0.05, 0, 0.018],
        [0.25, 0, 0.012],
        [0.2, 0, -0.022],
        [0.05, 0, -0.028],
      ],
      '#dfe5ee',
      0.1,
    ),
  ],
  /** Fried eggs slide in it and jump at the toss. */
  pan: (make) => {
    const toss = Math.max(0, Math.sin(make.phase * Math.PI * 2)) * 0.09;
    const middle = [0.33, 0, 0.03] as const;
    return [
      make.tube([-0.06, 0, 0], [0.2, 0, -0.01], 0.015, IRON),
      make.tube([0.33, 0, -0.05], [0.33, 0, 0.02], 0.125, '#2c2d34', 0.165),
      make.dish(middle, 0.165, '#3a3b44'),
      make.dish(middle, 0.14, '#191a1f', 0.004),
      ...[-0.055, 0.06].flatMap((across, index) => {
        const at = onDish(middle, 0.03 * (index === 0 ? 1 : -1), across, 0.015 + toss * (index === 0 ? 1 : 0.7));
        return [make.dish(at, 0.068, '#fdfbf2'), make.ball([at[0], at[1], at[2] + 0.014], 0.03, '#f5a623')];
      }),
      ...steam(make, [0.33, 0, 0.1], 0.06),
    ];
  },
  ladle: (make) => [make.tube([-0.05, 0, 0], [0.26, 0, 0], 0.008, WOOD), make.ball([0.28, 0, 0], 0.032, '#9a6534')],
  'mixing-bowl': (make) => [
    make.tube([0, 0, 0.9], [0, 0, 1.0], 0.09, make.colour ?? '#6fa8c9', 0.165),
    make.dish([0, 0, 1.02], 0.18, make.colour ?? '#8fc0da', 0.006),
    make.dish([0, 0, 1.02], 0.158, '#f7dd93', 0.012),
  ],
  whisk: (make) => [
    make.tube([-0.04, 0, 0], [0.08, 0, 0], 0.012, STEEL),
    ...[-0.03, 0, 0.03].map((across) =>
      make.wire(
        [
          [0.08, 0, 0],
          [0.14, across, 0],
          [0.2, across * 0.8, 0],
          [0.22, 0, 0],
        ],
        0.003,
        '#e4e8ef',
      ),
    ),
  ],
  'rolling-pin': (make) => [
    make.tube([-0.06, 0, 0], [0.38, 0, 0], 0.016, '#7a4a22'),
    make.tube([0.03, 0, 0], [0.29, 0, 0], 0.038, '#b5773a'),
  ],
  teapot: (make) => [
    { is: 'ball', at: make.place([0.1, 0, -0.04]), r: 0.078, flat: 0.85, colour: make.colour ?? '#b5523b' },
    make.tube([0.15, 0, -0.05], [0.23, 0, 0.02], 0.016, make.colour ?? '#b5523b', 0.01),
    make.ball([0.1, 0, 0.035], 0.016, '#7e3526'),
    make.wire(
      [
        [0.03, 0, -0.07],
        [-0.01, 0, -0.03],
        [0.0, 0, 0.01],
        [0.05, 0, 0.015],
      ],
      0.01,
      '#7e3526',
    ),
    ...(make.phase > 0.12 && make.phase < 0.95
      ? [
          {
            is: 'wire' as const,
            through: [
              make.place([0.235, 0, 0.02]),
              { ...make.place([0.262, 0, 0.0]), u: make.place([0.26, 0, 0]).u - 0.03 },
              { ...make.place([0.268, 0, 0]), u: 0.985 * make.frame.scale },
            ],
            r: 0.008,
            colour: '#c98a4a',
          },
        ]
      : []),
  ],
  'standing-cup': (make) => [
    make.tube([0, 0, 0.735], [0, 0, 0.82], 0.034, '#f3efe6', 0.048),
    make.disc([0, 0, 0.82], 0.043, 'out', '#8a5a34'),
    ...steam(make, [0, 0, 0.85], 0.035),
  ],
  cup: (make) => [...cupOf(0.042, 0.085, '#f3efe6', '#5a3520')(make), ...steam(make, [0.01, 0, 0.06], 0.035)],
  glass: (make) => [
    { ...make.tube([0.01, 0, -0.06], [0.01, 0, 0.03], 0.028, make.colour ?? '#e8a33a', 0.034), alpha: 0.9 },
    { ...make.tube([0.01, 0, 0.03], [0.01, 0, 0.07], 0.034, '#eaf4fb', 0.036), alpha: 0.6 },
  ],
  fork: (make) => [
    make.tube([-0.04, 0, 0], [0.13, 0, 0], 0.006, STEEL),
    make.plate(
      [
        [0.13, -0.014, 0],
        [0.19, -0.016, 0],
        [0.19, 0.016, 0],
        [0.13, 0.014, 0],
      ],
      '#dfe4ec',
      0.2,
    ),
    make.ball([0.19, 0, 0.005], 0.02, '#c9763a'),
  ],
  chopsticks: (make) => [
    make.tube([-0.06, 0.006, 0.004], [0.2, 0.002, 0], 0.005, '#8a3a26', 0.003),
    make.tube([-0.06, -0.012, -0.004], [0.2, -0.004, 0], 0.005, '#8a3a26', 0.003),
    make.wire(
      [
        [0.2, 0, 0],
        [0.21, 0.01, -0.04],
        [0.2, 0, -0.08],
      ],
      0.005,
      '#f0d890',
    ),
  ],
  plate: (make) => {
    const middle = [0, 0, 0.775] as const;
    return [
      make.dish(middle, 0.19, '#f6f4ee'),
      make.dish(middle, 0.13, '#e4dfd2', 0.003),
      make.ball(onDish(middle, 0.03, -0.03, 0.03), 0.055, '#b9653a'),
      make.ball(onDish(middle, -0.05, 0.05, 0.025), 0.038, '#6fa545'),
      make.ball(onDish(middle, -0.05, -0.06, 0.025), 0.042, '#f0d27a'),
      make.ball(onDish(middle, 0.04, 0.06, 0.025), 0.034, '#d8432e'),
    ];
  },
  'noodle-bowl': (make) => [
    make.tube([0, 0, -0.02], [0, 0, 0.05], 0.045, make.colour ?? '#c23b34', 0.085),
    make.disc([0, 0, 0.05], 0.078, 'out', '#f0d890'),
    ...steam(make, [0, 0, 0.07], 0.05),
  ],
  apple: (make) => [
    make.ball([0.03, 0, 0.01], 0.042, make.colour ?? '#cf3a32'),
    make.tube([0.03, 0, 0.045], [0.035, 0, 0.065], 0.004, '#5a3a20'),
    make.ball([0.045, 0.012, 0.062], 0.012, '#5f9a45'),
  ],
  'ice-cream': (make) => [
    make.tube([0.02, 0, -0.07], [0.02, 0, 0.03], 0.008, '#d79a52', 0.034),
    make.ball([0.02, 0, 0.055], 0.042, make.colour ?? '#f4b6c2'),
    make.ball([0.02, 0, 0.1], 0.034, '#fbf1df'),
  ],
  bread: (make) => [
    { is: 'ball', at: make.place([0.05, 0, 0.03]), r: 0.055, flat: 0.62, colour: '#d89a4c' },
    make.box([0.05, 0, 0.022], [0.1, 0.09, 0.016], '#6fa545'),
    make.box([0.05, 0, 0.006], [0.09, 0.08, 0.018], '#8a4a2a'),
  ],
  sink: (make) => [
    make.box([0, 0, 0.43], [0.54, 1.1, 0.86], '#8a9aa0'),
    make.box([0, 0, 0.885], [0.6, 1.16, 0.045], '#dfe3e6'),
    make.box([-0.02, 0, 0.912], [0.34, 0.56, 0.012], '#a8b3ba'),
    make.wire(
      [
        [0.2, 0, 0.9],
        [0.2, 0, 1.18],
        [0.12, 0, 1.24],
        [0.03, 0, 1.18],
      ],
      0.018,
      STEEL,
    ),
  ],
  suds: (make) => [
    {
      is: 'wire',
      through: [make.place([0.03, 0, 1.17]), make.place([0.03, 0, 0.93])],
      r: 0.009,
      colour: '#cfe8f6',
      alpha: 0.8,
    },
    ...[0, 1, 2, 3, 4, 5].map((index) =>
      make.ball(
        [
          -0.06 + 0.05 * Math.sin(index * 2.3),
          0.18 * Math.cos(index * 1.9),
          0.94 + 0.012 * Math.sin(make.time * 3 + index),
        ],
        0.035,
        '#f4fbff',
      ),
    ),
  ],
  dish: (make) => [
    make.disc([0.08, 0, 0], 0.12, 'across', '#f3f1ea'),
    make.disc([0.08, -0.006, 0], 0.08, 'across', '#d9dde2'),
  ],
  sponge: (make) => [make.box([0.04, 0, 0], [0.1, 0.05, 0.06], '#f0cf4a'), make.ball([0.07, 0, 0.04], 0.02, '#ffffff')],
  cake: (make) => [
    make.disc([0, 0, 0.735], 0.2, 'out', '#eceae4'),
    make.tube([0, 0, 0.735], [0, 0, 0.86], 0.16, '#f6dfe6'),
    make.disc([0, 0, 0.865], 0.16, 'out', '#fff6f0'),
    ...[0, 1, 2, 3, 4, 5, 6].map((index) =>
      make.ball([0.14 * Math.cos(index * 0.9), 0.14 * Math.sin(index * 0.9), 0.87], 0.022, '#d8435a'),
    ),
  ],
  // Flames lean away from the breath before they go out, the nearest first.
  'candle-cake': (make) => {
    const blown = make.phase > 0.26 && make.phase < 0.88;
    return [
      ...CANDLES.flatMap(([along, across, colour], index): readonly Solid[] => [
        make.tube([along, across, 0.87], [along, across, 0.97], 0.009, colour),
        ...(make.phase > 0.5 + 0.08 * index
          ? steam(make, [along, across, 0.99], 0.02, '#c8c4c0')
          : flame(make, [along + (blown ? 0.018 : 0), across, 0.995])),
      ]),
      ...(blown ? breath(make, [-0.12, 0, 1.0]) : []),
    ];
  },
} as const satisfies Record<string, Thing>;

const CANDLES = [
  [-0.09, 0.02, '#5aa0d8'],
  [-0.035, -0.05, '#e8b13c'],
  [0.03, 0.05, '#7bb85a'],
  [0.09, -0.01, '#c774c0'],
] as const;

function flame(make: Make, at: At): readonly Solid[] {
  return [
    { is: 'ball', at: make.place(at), r: 0.018, flat: 1.9, colour: '#ffd36a', lit: 0.5 },
    { is: 'glow', at: make.place(at), r: 0.11, colour: '#ffb45a', alpha: 0.4 },
  ];
}

/** Air that streams from the lips to a place of the thing. */
function breath(make: Make, to: At): readonly Solid[] {
  const { mouth, frame, time } = make;
  const end = make.place(to);
  return [-1, 0, 1].map((side): Solid => {
    const share = (time * 1.6 + 0.33 * (side + 1)) % 1;
    const at = (t: number) => moved(between(mouth, end, t), [0, 0, side * 0.035 * t], frame.scale);
    return {
      is: 'wire',
      through: [at(0.12 + 0.5 * share), at(0.25 + 0.5 * share), at(0.4 + 0.5 * share)],
      r: 0.006 * frame.scale,
      colour: '#ffffff',
      alpha: 0.75 * (1 - share),
    };
  });
}

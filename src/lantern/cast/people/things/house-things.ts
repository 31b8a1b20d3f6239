import type { Solid } from './solid.ts';
import { steam } from './kitchen-things.ts';
import type { At, Thing } from './thing.ts';

const STEEL = '#b9c0cc';
const WOOD = '#a06a3a';
const DARK = '#2c2d34';

const chair: Thing = (make) => [
  ...[-0.2, 0.18].flatMap((along) =>
    [-0.19, 0.19].map((across) => make.tube([along, across, 0], [along, across, 0.44], 0.02, WOOD)),
  ),
  make.box([-0.01, 0, 0.45], [0.44, 0.44, 0.04], make.colour ?? '#c08a52'),
  ...[-0.19, 0.19].map((across) => make.tube([-0.21, across, 0.45], [-0.27, across, 0.92], 0.018, WOOD)),
  make.box([-0.25, 0, 0.8], [0.03, 0.4, 0.16], '#b57c46'),
];

const bed: Thing = (make) => [
  make.box([0, 0, 0.2], [2.1, 1.0, 0.2], WOOD),
  make.box([0, 0, 0.36], [2.02, 0.94, 0.16], '#f1ede4'),
  make.box([-1.05, 0, 0.5], [0.08, 1.04, 0.9], '#7d4f2a'),
  { ...make.box([-0.76, 0, 0.48], [0.4, 0.7, 0.12], '#ffffff') },
];

function standPane(colour: string): Thing {
  return (make) => [
    {
      is: 'plate',
      outline: [
        make.place([0, -0.6, 0.5]),
        make.place([0, 0.6, 0.5]),
        make.place([0, 0.6, 2.0]),
        make.place([0, -0.6, 2.0]),
      ],
      colour,
      round: 0,
      alpha: 0.5,
    },
    make.tube([0, -0.62, 0.45], [0, -0.62, 2.05], 0.035, '#f1ece2'),
    make.tube([0, 0.62, 0.45], [0, 0.62, 2.05], 0.035, '#f1ece2'),
    make.tube([0, -0.62, 0.48], [0, 0.62, 0.48], 0.035, '#f1ece2'),
    make.tube([0, -0.62, 2.02], [0, 0.62, 2.02], 0.035, '#f1ece2'),
    make.tube([0, 0, 0.5], [0, 0, 2.0], 0.018, '#f1ece2'),
  ];
}

function broomLike(head: Thing): Thing {
  return (make) => [make.tube([-0.16, 0, 0], [1.0, 0, 0], 0.014, make.colour ?? '#c99555'), ...head(make)];
}

/** What a house is kept with, and what one cares for oneself with. */
export const HOUSE_THINGS = {
  stool: (make) => [
    ...[0, 1, 2, 3].map((index) => {
      const a = index * 1.57 + 0.78;
      return make.tube(
        [0.16 * Math.cos(a), 0.16 * Math.sin(a), 0],
        [0.11 * Math.cos(a), 0.11 * Math.sin(a), 0.42],
        0.02,
        WOOD,
      );
    }),
    make.tube([0, 0, 0.42], [0, 0, 0.465], 0.17, make.colour ?? '#8a5630'),
  ],
  chair,
  bench: (make) => [
    make.tube([-0.12, -0.3, 0], [-0.12, -0.3, 0.42], 0.022, DARK),
    make.tube([0.12, -0.3, 0], [0.12, -0.3, 0.42], 0.022, DARK),
    make.tube([-0.12, 0.3, 0], [-0.12, 0.3, 0.42], 0.022, DARK),
    make.tube([0.12, 0.3, 0], [0.12, 0.3, 0.42], 0.022, DARK),
    make.box([0, 0, 0.44], [0.34, 0.76, 0.06], '#3a2a2a'),
  ],
  desk: (make) => [
    make.tube([-0.24, -0.55, 0], [-0.24, -0.55, 0.7], 0.028, '#5a4636'),
    make.tube([0.26, -0.55, 0], [0.26, -0.55, 0.7], 0.028, '#5a4636'),
    make.tube([-0.24, 0.55, 0], [-0.24, 0.55, 0.7], 0.028, '#5a4636'),
    make.tube([0.26, 0.55, 0], [0.26, 0.55, 0.7], 0.028, '#5a4636'),
    make.box([0.01, 0, 0.71], [0.66, 1.24, 0.045], make.colour ?? '#b98552'),
  ],
  bed,
  broom: broomLike((make) => [
    make.tube([1.0, 0, 0], [1.06, 0, 0], 0.03, '#8a3a2a'),
    make.plate(
      [
        [1.04, -0.06, 0],
        [1.28, -0.15, 0],
        [1.28, 0.15, 0],
        [1.04, 0.06, 0],
      ],
      '#d9b25a',
      0.15,
    ),
  ]),
  mop: broomLike((make) =>
    [-0.12, -0.06, 0, 0.06, 0.12].map((across) =>
      make.tube(
        [1.0, across * 0.3, 0],
        [1.22, across * 1.4, 0.02 * Math.sin(make.time * 7 + across * 20)],
        0.026,
        '#eceff2',
      ),
    ),
  ),
  /** A wand from both hands to a wide head that stays on the floor; a hose goes to the body on wheels behind it. */
  'vacuum-cleaner': ({ right, left, frame, colour, time }) => {
    const k = frame.scale;
    const low = left.f >= right.f ? left : right;
    const head = { f: low.f + 0.52 * k, l: low.l, u: 0.05 * k };
    const high = left.f >= right.f ? right : left;
    const tank = { f: -0.35 * k, l: -0.42 * k, u: 0.17 * k };
    const paint = colour ?? '#c2363c';
    return [
      { is: 'tube', from: high, to: head, r: 0.02 * k, colour: STEEL },
      {
        is: 'tube',
        from: { ...head, l: head.l - 0.17 * k },
        to: { ...head, l: head.l + 0.17 * k },
        r: 0.05 * k,
        colour: DARK,
      },
      {
        is: 'wire',
        through: [
          high,
          { f: high.f - 0.22 * k, l: high.l - 0.1 * k, u: high.u * 0.9 },
          { f: high.f - 0.4 * k, l: -0.3 * k, u: high.u * 0.45 },
          { ...tank, u: tank.u + 0.1 * k },
        ],
        r: 0.026 * k,
        colour: DARK,
      },
      { is: 'ball', at: tank, r: 0.2 * k, flat: 0.8, colour: paint },
      { is: 'ball', at: { ...tank, f: tank.f + 0.12 * k, u: 0.06 * k }, r: 0.06 * k, colour: DARK },
      { is: 'ball', at: { ...tank, f: tank.f - 0.12 * k, u: 0.06 * k }, r: 0.06 * k, colour: DARK },
      ...Array.from({ length: 6 }, (_, index): Solid => {
        const share = 1 - ((time * 1.1 + index / 6) % 1);
        const at = {
          f: head.f + (0.06 + 0.34 * share) * k,
          l: head.l + 0.16 * Math.sin(index * 2.3) * share * k,
          u: 0.02,
        };
        return { is: 'ball', at, r: 0.016 * k, colour: '#8a7a66' };
      }),
    ];
  },
  iron: (make) => [
    make.box([0.03, 0, -0.055], [0.22, 0.1, 0.05], make.colour ?? '#4d86c6'),
    make.box([0.03, 0, -0.085], [0.24, 0.11, 0.014], STEEL),
    make.tube([-0.05, 0, 0], [0.08, 0, 0], 0.016, '#2f5c94'),
    ...steam(make, [0.06, 0, -0.05], 0.05),
  ],
  'ironing-board': (make) => [
    make.tube([0, -0.4, 0], [0, 0.3, 0.86], 0.018, STEEL),
    make.tube([0, 0.4, 0], [0, -0.3, 0.86], 0.018, STEEL),
    make.box([0, 0, 0.885], [0.36, 1.3, 0.04], '#7fb0d8'),
    // A shirt that lies over the edge, with one sleeve.
    make.box([0, 0.1, 0.91], [0.37, 0.56, 0.014], make.colour ?? '#f7f0dc'),
    make.plate(
      [
        [0.19, -0.18, 0.916],
        [0.19, 0.38, 0.916],
        [0.2, 0.36, 0.66],
        [0.2, -0.16, 0.66],
      ],
      make.colour ?? '#f7f0dc',
      0.05,
    ),
    make.plate(
      [
        [0.192, 0.36, 0.916],
        [0.192, 0.56, 0.916],
        [0.205, 0.6, 0.72],
        [0.205, 0.46, 0.7],
      ],
      make.colour ?? '#e6dcc0',
      0.05,
    ),
  ],
  cloth: (make) => [
    make.plate(
      [
        [0, -0.07, 0.02],
        [0.12, -0.08, 0],
        [0.13, 0.07, 0.01],
        [0, 0.08, 0],
      ],
      make.colour ?? '#f0d24e',
      0.6,
    ),
  ],
  'window-pane': standPane('#bfe0f2'),
  'watering-can': (make) => [
    make.tube([0.04, 0, -0.2], [0.04, 0, -0.04], 0.1, make.colour ?? '#4f9a72'),
    make.tube([0.1, 0, -0.14], [0.36, 0, -0.02], 0.02, make.colour ?? '#4f9a72', 0.014),
    make.tube([0.36, 0, -0.02], [0.39, 0, 0], 0.014, '#3d7d5c', 0.036),
    make.wire(
      [
        [-0.04, 0, -0.05],
        [-0.02, 0, 0.015],
        [0.08, 0, 0.015],
        [0.11, 0, -0.05],
      ],
      0.011,
      '#3d7d5c',
    ),
    ...[0, 1, 2, 3, 4, 5].map((index) => {
      const fall = (make.time * 1.6 + index / 6) % 1;
      const from = make.place([0.4, (index % 3) * 0.02 - 0.02, 0]);
      const speed = 0.16 + 0.03 * (index % 3);
      return {
        is: 'ball' as const,
        at: { f: from.f + speed * fall, l: from.l, u: from.u - 0.85 * fall * fall * from.u },
        r: 0.011,
        flat: 1.8,
        colour: '#bfe4f8',
        alpha: 0.85,
      };
    }),
  ],
  'seed-in-fingers': (make) => [
    { is: 'ball', at: make.place([0.05, 0, -0.02]), r: 0.022, flat: 0.7, colour: '#6a4222' },
  ],
  /** A pot full of dark earth. */
  'earth-pot': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.34], 0.13, make.colour ?? '#b8603a', 0.19),
    make.tube([0, 0, 0.31], [0, 0, 0.37], 0.205, make.colour ?? '#c06a42', 0.205),
    make.disc([0, 0, 0.375], 0.18, 'out', '#3f2a1a'),
  ],
  'flower-pot': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.22], 0.11, '#b8603a', 0.16),
    make.disc([0, 0, 0.22], 0.145, 'out', '#4a3020'),
    ...[-0.09, 0, 0.09].flatMap((across, index) => [
      make.tube([0, across * 0.4, 0.2], [0.02 * index, across, 0.46 + 0.05 * (index % 2)], 0.009, '#4f8f45'),
      make.ball(
        [0.02 * index, across, 0.5 + 0.05 * (index % 2)],
        0.055,
        ['#e24f6a', '#f2c23e', '#d85ac0'][index] ?? '#e24f6a',
      ),
      make.ball([0.02 * index, across, 0.5 + 0.05 * (index % 2)], 0.02, '#fff1c0'),
      make.ball([0, across * 0.8 + 0.03, 0.34], 0.035, '#5ca04e'),
    ]),
  ],
  // Rows of stitches that hang from the needles, and the ball that the yarn comes from.
  knitting: (make) => {
    const wool = make.colour ?? '#c94f6d';
    const row = (share: number, out: number): readonly At[] =>
      Array.from({ length: 9 }, (_, index): At => {
        const across = (index / 4 - 1) * (0.1 + 0.03 * share);
        return [0.012 + 0.05 * share + out, across, -0.25 * share - 0.012 * (index % 2)];
      });
    const cloth: readonly At[] = [...row(0, 0), ...row(1, 0).toReversed()];
    return [
      make.plate(cloth, wool, 0.1),
      ...[-0.006, 0.006].flatMap((out) =>
        [0.06, 0.2, 0.34, 0.48, 0.62, 0.76, 0.9].map((share, index) => ({
          ...make.wire(row(share, out), 0.007, wool),
          lit: index % 2 === 0 ? 0.5 : -0.45,
        })),
      ),
      make.wire(
        [
          [0.02, 0.1, 0],
          [0.12, 0.2, -0.06],
          [0.2, 0.24, -0.2],
          [0.16, 0.2, -0.27],
        ],
        0.007,
        wool,
      ),
      make.ball([0.12, 0.19, -0.22], 0.075, wool),
      ...[-0.4, 0.1, 0.6].map((turn) => ({
        ...make.ring([0.12, 0.19, -0.22], 0.074, turn < 0 ? 'along' : turn < 0.5 ? 'out' : 'across', 0.006, wool),
        lit: 0.5,
      })),
    ];
  },
  needle: (make) => [
    make.tube([-0.05, 0, 0], [0.24, 0, 0], 0.006, '#d9dde6', 0.003),
    make.ball([-0.06, 0, 0], 0.012, '#8a3a4a'),
  ],
  // Cloth that falls over the knees, and of it what is sewn, taut in its hoop.
  embroidery: (make) => [
    make.plate(
      [
        [-0.12, -0.2, -0.02],
        [-0.12, 0.2, -0.02],
        [0.14, 0.24, -0.02],
        [0.22, 0.2, -0.22],
        [0.22, -0.22, -0.24],
        [0.14, -0.24, -0.02],
      ],
      make.colour ?? '#c8d8ee',
      0.2,
    ),
    make.disc([0.02, 0, 0], 0.13, 'out', '#f6f0e2'),
    make.ring([0.02, 0, 0], 0.135, 'out', 0.01, '#a8743e'),
    make.ball([0.05, 0.02, 0.008], 0.03, '#d8435a'),
    make.ball([-0.02, -0.03, 0.008], 0.022, '#4f8f45'),
  ],
  mirror: (make) => [
    make.tube([0, 0, 0.7], [0, 0, 1.2], 0.02, '#8a6a3a'),
    make.box([0, 0, 0.35], [0.4, 0.9, 0.7], '#a87848'),
    make.disc([-0.01, 0, 1.45], 0.3, 'along', '#cfe3ee', 1.2),
    make.ring([-0.01, 0, 1.45], 0.31, 'along', 0.02, '#b98a44'),
  ],
  comb: (make) => [
    make.tube([-0.06, 0, 0], [0.14, 0, 0], 0.01, make.colour ?? '#7a3f28'),
    ...Array.from({ length: 8 }, (_, index) =>
      make.tube([0.02 + index * 0.016, 0, 0], [0.02 + index * 0.016, 0, -0.035], 0.003, '#5a2e1c'),
    ),
  ],
  razor: (make) => [
    make.tube([-0.05, 0, 0], [0.08, 0, 0], 0.009, STEEL),
    make.tube([0.085, -0.025, 0], [0.085, 0.025, 0], 0.011, '#3d6fa8'),
  ],
  lipstick: (make) => [
    make.tube([-0.03, 0, 0], [0.055, 0, 0], 0.013, '#2a2430'),
    make.tube([0.055, 0, 0], [0.075, 0, 0], 0.011, '#d9b04a'),
    make.tube([0.075, 0, 0], [0.12, 0, 0], 0.0105, make.colour ?? '#e0183c', 0.007),
  ],
  'hair-dryer': (make) => [
    make.tube([0, 0, -0.08], [0, 0, 0.02], 0.018, make.colour ?? '#d8567a'),
    make.tube([-0.06, 0, 0.04], [0.15, 0, 0.04], 0.042, make.colour ?? '#d8567a', 0.03),
  ],
  'wash-basin': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.78], 0.1, '#e6e9ec'),
    make.tube([0, 0, 0.76], [0, 0, 0.9], 0.16, '#f4f6f8', 0.28),
    make.disc([0, 0, 0.9], 0.24, 'out', '#c9e4f2'),
    make.wire(
      [
        [0.24, 0, 0.9],
        [0.24, 0, 1.08],
        [0.12, 0, 1.08],
      ],
      0.018,
      STEEL,
    ),
    {
      is: 'wire',
      through: [make.place([0.12, 0, 1.07]), make.place([0.1, 0, 0.91])],
      r: 0.009,
      colour: '#cfe8f6',
      alpha: 0.8,
    },
  ],
  door: (make) => {
    const open = 0.95 * Math.min(1, Math.max(0, (make.phase - 0.35) / 0.5));
    const [dx, dy] = [Math.sin(open) * 0.9, Math.cos(open) * 0.9];
    return [
      {
        is: 'plate',
        outline: [
          make.place([0.03, -0.5, 0]),
          make.place([0.03, 0.5, 0]),
          make.place([0.03, 0.5, 2.1]),
          make.place([0.03, -0.5, 2.1]),
        ],
        colour: '#ffe2a8',
        round: 0,
        lit: 0.4,
      },
      make.box([0, -0.52, 1.06], [0.14, 0.1, 2.16], '#efe7d8'),
      make.box([0, 0.52, 1.06], [0.14, 0.1, 2.16], '#efe7d8'),
      make.box([0, 0, 2.14], [0.14, 1.14, 0.1], '#efe7d8'),
      {
        is: 'plate',
        outline: [
          make.place([0, 0.46, 0]),
          make.place([dx, 0.46 - dy, 0]),
          make.place([dx, 0.46 - dy, 2.08]),
          make.place([0, 0.46, 2.08]),
        ],
        colour: make.colour ?? '#8a4f2c',
        round: 0,
      },
      make.ball([dx * 0.88 - 0.03, 0.46 - dy * 0.88, 1.0], 0.035, '#d9b04a'),
    ];
  },
  'umbrella-open': (make) => {
    const open = Math.min(1, Math.max(0.12, (make.phase - 0.25) / 0.4));
    const [w, top] = [0.58 * open, 0.95];
    const drop = 0.24 + 0.4 * (1 - open);
    const colour = make.colour ?? '#c8323e';
    const rim = Array.from(
      { length: 8 },
      (_, index) => [top - drop, w * Math.cos((index / 8) * 6.283), w * Math.sin((index / 8) * 6.283)] as const,
    );
    return [
      make.tube([-0.1, 0, 0], [top, 0, 0], 0.01, '#5a4632'),
      ...rim.map((at, index) => ({
        ...make.plate([[top + 0.02, 0, 0], at, rim[(index + 1) % 8] ?? at], colour, 0.15),
        lit: index % 2 ? 0.12 : -0.08,
      })),
    ];
  },
  bucket: (make) => [
    make.tube([0, 0, 0], [0, 0, 0.3], 0.12, make.colour ?? '#4d86c6', 0.16),
    make.disc([0, 0, 0.3], 0.15, 'out', '#cfe6f2'),
  ],
} as const satisfies Record<string, Thing>;

import type { BodyPoint } from '../../skeleton.ts';
import { steam } from './kitchen-things.ts';
import type { Solid } from './solid.ts';
import type { Thing } from './thing.ts';

const STEEL = '#b9c0cc';
const DARK = '#2c2d34';

/** A croissant, seen as the curve that it is. */
function roll(make: Parameters<Thing>[0], along: number, across: number): readonly Solid[] {
  return [
    make.ball([along, across, 0.03], 0.045, '#d9963f'),
    make.ball([along - 0.02, across - 0.045, 0.025], 0.03, '#c57f2f'),
    make.ball([along - 0.02, across + 0.045, 0.025], 0.03, '#c57f2f'),
  ];
}

/** What baking, serving, quarrels and small doings need. */
export const DEALING_THINGS = {
  scissors: (make) => [
    make.ring([-0.02, 0, 0.03], 0.022, 'across', 0.007, '#c8323e'),
    make.ring([-0.02, 0, -0.03], 0.022, 'across', 0.007, '#c8323e'),
    ...[1, -1].map((side) => {
      const open = 0.35 + 0.3 * Math.sin(make.time * 9);
      return make.tube([0, 0, 0.022 * side], [0.15, 0, -0.05 * side * open], 0.008, '#d6dbe4', 0.003);
    }),
  ],
  // From both ears down to the round end that is pressed on.
  stethoscope: ({ head, right, place, frame, tube, disc }) => {
    const k = frame.scale;
    const at = (f: number, l: number, u: number) => ({ f: head.f + f * k, l: head.l + l * k, u: head.u + u * k });
    const joint = at(0.13, 0, -0.3);
    const arm = (side: 1 | -1): Solid => ({
      is: 'wire',
      through: [at(0, 0.085 * side, 0), at(0.09, 0.08 * side, -0.13), joint],
      r: 0.009 * k,
      colour: '#b8bec8',
    });
    return [
      arm(1),
      arm(-1),
      {
        is: 'wire',
        through: [joint, { f: (joint.f + right.f) / 2, l: right.l, u: right.u - 0.16 * k }, right, place([0.09, 0, 0])],
        r: 0.012 * k,
        colour: '#1f6f78',
      },
      tube([0.06, 0, 0], [0.12, 0, 0], 0.04, '#d6dbe4'),
      disc([0.12, 0, 0], 0.055, 'along', '#eef1f6'),
    ];
  },
  'ring-box': (make) => [
    make.box([0.06, 0, 0.015], [0.075, 0.08, 0.045], '#a01c30'),
    make.plate(
      [
        [0.1, -0.04, 0.035],
        [0.1, 0.04, 0.035],
        [0.125, 0.04, 0.11],
        [0.125, -0.04, 0.11],
      ],
      '#c83048',
    ),
    make.ring([0.065, 0, 0.055], 0.018, 'along', 0.006, '#f2c84a'),
    {
      is: 'glow',
      at: make.place([0.065, 0, 0.08]),
      r: 0.07 + 0.015 * Math.sin(make.time * 7),
      colour: '#fff6d0',
      alpha: 0.9,
    },
  ],
  dumpling: (make) => [
    { is: 'ball', at: make.place([0.03, 0.03, 0.02]), r: 0.042, flat: 0.7, colour: '#fbf3e2' },
    make.tube([0.0, 0.0, 0.045], [0.06, 0.06, 0.045], 0.008, '#efe0c2'),
  ],
  'dumpling-tray': (make) => [
    make.box([0.06, 0, 0.92], [0.4, 0.78, 0.018], '#c08a52'),
    ...[-0.3, -0.18, -0.06, 0.06, 0.18, 0.3].flatMap((across) =>
      [-0.04, 0.08, 0.2].flatMap((along): Solid[] => [
        { is: 'ball', at: make.place([along, across, 0.955]), r: 0.048, flat: 0.7, colour: '#fbf3e2' },
        make.tube([along - 0.035, across, 0.985], [along + 0.035, across, 0.985], 0.007, '#eadbbb'),
      ]),
    ),
    make.tube([0.0, -0.52, 0.91], [0.0, -0.52, 0.99], 0.08, '#6f9bb8', 0.12),
    make.disc([0.0, -0.52, 0.99], 0.11, 'out', '#9a5a3c'),
  ],
  'baking-tray': (make) => [
    make.box([0.2, 0, 0.0], [0.34, 0.46, 0.02], '#5a5e68'),
    ...[0.1, 0.22, 0.33].flatMap((along) => [-0.12, 0.04, 0.16].flatMap((across) => roll(make, along, across))),
    ...steam(make, [0.2, 0, 0.08], 0.13),
  ],
  'baking-oven': (make) => [
    make.box([0, 0, 0.62], [0.62, 1.0, 1.24], '#a8604a'),
    make.box([0, 0, 1.28], [0.72, 1.1, 0.1], '#8a4b3a'),
    make.box([-0.315, 0, 0.82], [0.012, 0.74, 0.42], '#2a1712'),
    { is: 'glow', at: make.place([-0.33, 0, 0.78]), r: 0.5, colour: '#ffa03c', alpha: 0.85 },
    make.box([-0.5, 0, 0.6], [0.34, 0.76, 0.03], '#3a3c45'),
    make.tube([-0.66, -0.3, 0.61], [-0.66, 0.3, 0.61], 0.014, STEEL),
    ...[-0.3, -0.1, 0.1, 0.3].map((across) => make.tube([-0.31, across, 1.12], [-0.35, across, 1.12], 0.03, '#e6d7b8')),
  ],
  'serving-tray': (make) => [
    { is: 'plate', outline: discOf(make, 0.22), colour: '#c7ced8', round: 0.2, edge: '#8d95a2' },
    make.tube([-0.06, 0.04, 0.05], [-0.06, 0.04, 0.24], 0.035, '#2f6a3c'),
    make.tube([-0.06, 0.04, 0.24], [-0.06, 0.04, 0.34], 0.014, '#2f6a3c'),
    make.tube([0.08, -0.05, 0.05], [0.08, -0.05, 0.13], 0.006, '#eef3f8'),
    make.tube([0.08, -0.05, 0.12], [0.08, -0.05, 0.2], 0.03, '#b8324a', 0.045),
    make.tube([0.06, 0.12, 0.05], [0.06, 0.12, 0.15], 0.035, '#f0c95a', 0.04),
  ],
  match: (make) => [
    make.tube([0, 0, 0], [0.14, 0, 0], 0.006, '#d9b27a'),
    { is: 'glow', at: make.place([0.16, 0, 0.02]), r: 0.14, colour: '#ffb347', alpha: 0.95 },
    make.ball([0.16, 0, 0.02], 0.016, '#fff2c0'),
  ],
  /** One burns already; the next two take the flame of the match, one after the other. */
  'lit-candles': (make) =>
    [0.26, 0, -0.22].flatMap((across, index): Solid[] => {
      const high = 0.76 + [0.2, 0.28, 0.16][index]!;
      const lit = make.time > [0, 1.6, 4][index]!;
      return [
        make.tube([0, across, 0.735], [0, across, 0.75], 0.075, '#c9a04a'),
        make.tube([0, across, 0.75], [0, across, high], 0.038, make.colour ?? '#f6efdf'),
        make.tube([0, across, high], [0, across, high + 0.025], 0.005, DARK),
        ...(lit
          ? [
              {
                is: 'glow' as const,
                at: make.place([0, across, high + 0.06]),
                r: 0.3 * make.frame.scale,
                colour: '#ffb347',
                alpha: 0.8,
              },
              {
                ...make.tube(
                  [0, across, high + 0.02],
                  [0, across + 0.004 * Math.sin(make.time * 9 + index), high + 0.1],
                  0.022,
                  '#ffd36a',
                  0.004,
                ),
                shines: true as const,
              },
            ]
          : []),
      ];
    }),
  // A strap round the wrist, and the face on its back, with hands.
  wristwatch: (make) => [
    make.tube([-0.08, 0, 0], [-0.045, 0, 0], 0.036, '#5a3220'),
    make.disc([-0.062, 0, 0.04], 0.036, 'out', '#e9c24a'),
    make.disc([-0.062, 0, 0.042], 0.029, 'out', '#fdfdf8'),
    make.wire(
      [
        [-0.062, 0, 0.044],
        [-0.042, 0, 0.044],
      ],
      0.004,
      '#20242c',
    ),
    make.wire(
      [
        [-0.062, 0, 0.044],
        [-0.062, 0.016, 0.044],
      ],
      0.004,
      '#20242c',
    ),
    make.disc([-0.062, -0.04, 0], 0.036, 'across', '#e9c24a'),
    make.disc([-0.062, -0.042, 0], 0.029, 'across', '#fdfdf8'),
    make.wire(
      [
        [-0.062, -0.044, 0],
        [-0.062, -0.044, 0.02],
      ],
      0.004,
      '#20242c',
    ),
    make.wire(
      [
        [-0.062, -0.044, 0],
        [-0.05, -0.044, -0.008],
      ],
      0.004,
      '#20242c',
    ),
  ],
  found: (make) => [
    make.ball([0.04, 0, 0.01], 0.032, make.colour ?? '#f2d9b0'),
    make.ball([0.045, 0.0, 0.02], 0.016, '#ffffff'),
  ],
  envelope: (make) => [
    make.plate(
      [
        [0.02, -0.075, 0],
        [0.2, -0.075, 0.02],
        [0.2, 0.075, 0.02],
        [0.02, 0.075, 0],
      ],
      make.colour ?? '#fbf4e4',
      0,
    ),
    make.plate(
      [
        [0.02, -0.075, 0.004],
        [0.11, 0, 0.014],
        [0.02, 0.075, 0.004],
      ],
      '#e3d5b8',
      0,
    ),
    make.ball([0.1, 0, 0.02], 0.014, '#c23b30'),
  ],
  magnifier: (make) => [
    make.tube([-0.1, 0, 0], [0.06, 0, 0], 0.014, '#5a3a24'),
    make.ring([0.15, 0, 0], 0.085, 'out', 0.012, '#c9a23a'),
    { is: 'plate', outline: discOf(make, 0.08, 0.15), colour: '#d4ecff', alpha: 0.45, round: 0.2 },
  ],
  lasso: (make) => {
    const turn = make.time * 6;
    const loop = Array.from({ length: 25 }, (_, index) => {
      const a = (index / 24) * Math.PI * 2;
      return { f: 0.05 + 0.62 * Math.cos(a), l: 0.62 * Math.sin(a), u: 0.34 + 0.08 * Math.sin(a + turn) };
    });
    const at = make.right;
    return [
      {
        is: 'wire',
        through: loop.map(({ f, l, u }) => ({ f: at.f + f, l: at.l + l, u: at.u + u })),
        r: 0.014,
        colour: '#d9b56a',
      },
      {
        is: 'wire',
        through: [
          at,
          { f: at.f + 0.2 * Math.cos(turn), l: at.l + 0.2 * Math.sin(turn), u: at.u + 0.2 },
          { f: at.f + 0.05 + 0.62 * Math.cos(turn), l: at.l + 0.62 * Math.sin(turn), u: at.u + 0.34 },
        ],
        r: 0.014,
        colour: '#d9b56a',
      },
    ];
  },
  'held-ball': (make) => [
    make.ball([0.06, 0.06, 0.02], 0.12, make.colour ?? '#f4f4f2'),
    make.ball([0.1, 0.02, 0.06], 0.03, '#22232a'),
  ],
  'shot-at-goal': (make) => {
    const t = make.phase / 0.28;
    if (t >= 1) return [];
    return [make.ball([2.4 * (1 - t), -1.5 + 3.1 * t, 0.15 + 1.1 * t], 0.12, make.colour ?? '#f4f4f2')];
  },
  goal: (make) => {
    const post = (across: number) => make.tube([0, across, 0], [0, across, 2.3], 0.05, '#ffffff');
    const net = (index: number) => -2.7 + (5.4 * index) / 18;
    return [
      ...Array.from({ length: 19 }, (_, index) =>
        make.wire(
          [
            [0, net(index), 2.28],
            [-0.9, net(index), 1.9],
            [-1.2, net(index), 0],
          ],
          0.008,
          '#e8edf2',
        ),
      ),
      ...[0.3, 0.7, 1.1, 1.5, 1.9].map((high) =>
        make.wire(
          [
            [-1.1, -2.7, high],
            [-1.1, 2.7, high],
          ],
          0.008,
          '#e8edf2',
        ),
      ),
      post(-2.7),
      post(2.7),
      make.tube([0, -2.7, 2.3], [0, 2.7, 2.3], 0.05, '#ffffff'),
    ];
  },
  'basket-stand': (make) => [
    make.tube([0.75, 0, 0], [0.75, 0, 2.6], 0.06, '#5a6472'),
    make.tube([0.75, 0, 2.5], [0.3, 0, 2.7], 0.04, '#5a6472'),
    make.box([0.27, 0, 2.85], [0.04, 1.3, 0.85], '#f6f6f4'),
    make.box([0.24, 0, 2.72], [0.02, 0.5, 0.38], '#c9413a'),
    make.ring([0, 0, 2.5], 0.23, 'out', 0.02, '#e0602c'),
    ...Array.from({ length: 10 }, (_, index) => {
      const a = (index / 10) * Math.PI * 2;
      return make.wire(
        [
          [0.23 * Math.cos(a), 0.23 * Math.sin(a), 2.5],
          [0.14 * Math.cos(a + 0.5), 0.14 * Math.sin(a + 0.5), 2.16],
        ],
        0.008,
        '#ffffff',
      );
    }),
  ],
  'juggled-balls': (make) =>
    [0, 1, 2].map((index): Solid => ({
      is: 'ball',
      at: juggledAt(make, index),
      r: 0.068 * make.frame.scale,
      colour: make.colour ?? JUGGLED[index] ?? '#d8432f',
    })),
  // Each turns over once on its way from hand to hand.
  'juggled-clubs': (make) =>
    [0, 1, 2].flatMap((index): readonly Solid[] => {
      const k = make.frame.scale;
      const turn = ((make.phase + index / 3) % 1) * Math.PI * 4;
      const middle = juggledAt(make, index);
      const along = (share: number) => ({
        ...middle,
        l: middle.l + share * Math.cos(turn) * k,
        u: middle.u + share * Math.sin(turn) * k,
      });
      const colour = make.colour ?? JUGGLED[index] ?? '#d8432f';
      return [
        { is: 'tube', from: along(-0.2), to: along(-0.02), r: 0.018 * k, r2: 0.024 * k, colour: '#fbf8ee' },
        { is: 'tube', from: along(-0.02), to: along(0.16), r: 0.03 * k, r2: 0.055 * k, colour },
        { is: 'tube', from: along(0.15), to: along(0.22), r: 0.055 * k, r2: 0.03 * k, colour: '#fbf8ee' },
      ];
    }),
} as const satisfies Record<string, Thing>;

const JUGGLED = ['#d8432f', '#f0c23c', '#3f7fd0'] as const;

/** Where one of three is that cross: thrown from each hand over the head to the other one, which keeps it for a moment. */
function juggledAt({ phase, right, left, frame }: Parameters<Thing>[0], index: number): BodyPoint {
  const t = (phase + index / 3) % 1;
  const [from, to] = t < 0.5 ? [right, left] : [left, right];
  const way = (t * 2) % 1;
  const air = Math.min(1, way / JUGGLED_AIR);
  const k = frame.scale;
  return {
    f: from.f + (to.f - from.f) * air + 0.05 * k,
    l: from.l + (to.l - from.l) * air,
    u: from.u + (to.u - from.u) * air + (0.07 + 4 * JUGGLED_METRES * air * (1 - air)) * k,
  };
}

/** The share of its way that a juggled thing is in the air, and how high it flies over the hands. */
const JUGGLED_AIR = 0.72;
const JUGGLED_METRES = 0.95;

function discOf(make: Parameters<Thing>[0], radius: number, along = 0) {
  return Array.from({ length: 24 }, (_, index) => {
    const a = (index / 24) * Math.PI * 2;
    return make.place([along + radius * Math.cos(a), radius * Math.sin(a), along === 0 ? 0.045 : 0]);
  });
}

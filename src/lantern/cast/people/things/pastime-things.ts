import { moved } from './solid.ts';
import type { Solid } from './solid.ts';
import type { At, Thing } from './thing.ts';

const WOOD = '#a06a3a';
const RED = '#c8323e';
/** How far apart two sit on a seesaw. */
const SEESAW_METRES = 2.3;

/** What games, quarrels and heavy loads for two need. */
export const PASTIME_THINGS = {
  pillow: (make) => [
    make.plate(
      [
        [-0.02, -0.2, 0.02],
        [0.24, -0.24, 0.06],
        [0.5, -0.2, 0.02],
        [0.52, 0, 0.05],
        [0.5, 0.2, 0.02],
        [0.24, 0.24, 0.06],
        [-0.02, 0.2, 0.02],
      ],
      make.colour ?? '#f7f3ea',
      0.5,
    ),
    make.plate(
      [
        [-0.02, 0, -0.1],
        [0.24, 0, -0.14],
        [0.5, 0, -0.1],
        [0.52, 0, 0.02],
        [0.5, 0, 0.13],
        [0.24, 0, 0.16],
        [-0.02, 0, 0.12],
      ],
      make.colour ?? '#fffdf7',
      0.5,
    ),
    ...[0, 1, 2, 3, 4, 5].map((index): Solid => {
      const t = (make.time * 0.5 + index / 6) % 1;
      return {
        is: 'ball',
        at: make.place([0.3 + 0.4 * Math.sin(index * 2.1), 0.4 * Math.cos(index * 1.7), 0.5 - 0.9 * t]),
        r: 0.022,
        flat: 0.5,
        colour: '#fffdf7',
      };
    }),
  ],
  'hopscotch-grid': (make) =>
    [
      [-0.9, 0],
      [-0.4, 0],
      [0.1, -0.25],
      [0.1, 0.25],
      [0.6, 0],
      [1.1, -0.25],
      [1.1, 0.25],
      [1.6, 0],
    ].flatMap(([along = 0, across = 0], index): Solid[] => [
      {
        is: 'wire',
        through: [
          make.place([along - 0.24, across - 0.24, 0.004]),
          make.place([along + 0.24, across - 0.24, 0.004]),
          make.place([along + 0.24, across + 0.24, 0.004]),
          make.place([along - 0.24, across + 0.24, 0.004]),
        ],
        closed: true,
        r: 0.016,
        colour: ['#ffffff', '#ffe08a', '#9fd8ff', '#ffb0c0'][index % 4]!,
      },
    ]),
  // A long arched board on two trestles, its far edge lower, so that the strings over their slanting row of bridges are seen.
  'long-zither': (make) => {
    const top = (along: number, across: number): At => [
      along,
      across,
      0.8 - 0.32 * along - 0.06 * across * across - 0.35 * along * along,
    ];
    const wood = make.colour ?? '#5f2f18';
    // Strips with their strings lie at one depth from every side: each string then lies on its strip.
    const strips = [-0.14, -0.1, -0.06, -0.02, 0.02, 0.06, 0.1, 0.14].flatMap((along, index) => {
      const at = (across: number, lift = 0): At => {
        const [f, l, u] = top(along, across);
        return [f, l, u + lift];
      };
      const strip = (from: number, to: number): readonly At[] =>
        [from, (from + to) / 2, to]
          .flatMap((across) => [top(along - 0.021, across)])
          .concat([to, (from + to) / 2, from].map((across) => top(along + 0.021, across)));
      const b = -0.34 + 0.1 * index;
      return [
        make.plate(strip(-0.84, 0.84), '#c8904e'),
        make.wire([at(-0.68), at(-Math.abs(b), 0.02), at(Math.abs(b), 0.02), at(0.68)], 0.004, '#fbf3dc'),
        make.wire([at(b - 0.03), at(b, 0.05), at(b + 0.03), at(-1.5 * b, 0.01), at(-1.5 * b, 0.01)], 0.008, '#fff8e2'),
      ];
    });
    return [
      ...[-0.52, 0.52].flatMap((across) => [
        make.tube([-0.14, across, 0], [0.02, across, 0.68], 0.022, '#3a2014'),
        make.tube([0.18, across, 0], [0.02, across, 0.68], 0.022, '#3a2014'),
      ]),
      make.box([0, 0, 0.7], [0.32, 1.68, 0.09], wood),
      ...strips,
    ];
  },
  'feathered-shuttlecock': (make) => {
    const { feet, phase, frame } = make;
    const k = frame.scale;
    // Off the foot at the top of its kick, up beside the head, and down to it again.
    const t = (phase + 0.6) % 1;
    const from = moved(feet.right.ball, [0.06, 0, 0.1], k);
    const at = moved(
      { ...from, u: Math.max(from.u, 0.62 * k) },
      [0.06, -0.1 * Math.sin(Math.PI * t), 5 * t * (1 - t)],
      k,
    );
    return [
      ...(
        [
          [0, 0, '#e0475a'],
          [0.09, 0.04, '#f2c84a'],
          [-0.09, 0.03, '#4f9ad8'],
          [0.04, -0.07, '#5fae6a'],
        ] as const
      ).map(([l, f, colour]): Solid => ({
        is: 'tube',
        from: at,
        to: moved(at, [f, l, 0.24], k),
        r: 0.012 * k,
        r2: 0.045 * k,
        colour,
      })),
      { is: 'ball', at, r: 0.05 * k, flat: 0.5, colour: '#d8a24a' },
    ];
  },
  whip: (make) => {
    const flick = Math.sin(make.phase * Math.PI * 2);
    return [
      make.tube([-0.05, 0, 0], [0.36, 0, 0], 0.013, WOOD),
      {
        is: 'wire',
        through: [
          make.place([0.36, 0, 0]),
          make.place([0.55, 0.06 * flick, -0.12]),
          make.place([0.72, 0.14 * flick, -0.32]),
          make.place([0.8, 0.05, -0.55]),
        ],
        r: 0.008,
        colour: '#e9dfc8',
      },
    ];
  },
  'turning-top': (make) => {
    const lean = 0.03 * Math.sin(make.time * 3);
    const turn = make.time * 18;
    return [
      make.tube([0, 0, 0], [lean * 0.4, 0, 0.12], 0.012, make.colour ?? '#c8323e', 0.13),
      make.tube([lean * 0.4, 0, 0.12], [lean, 0, 0.19], 0.13, '#f2c84a', 0.12),
      make.disc([lean, 0, 0.19], 0.12, 'out', '#4f9ad8'),
      ...[0, 2.1, 4.2].map((a) =>
        make.ball([lean + 0.08 * Math.cos(turn + a), 0.08 * Math.sin(turn + a), 0.195], 0.022, '#ffffff'),
      ),
      {
        is: 'wire',
        through: [0, 1, 2, 3, 4].map((k) =>
          make.place([0.24 * Math.cos(k * 0.7 + turn), 0.24 * Math.sin(k * 0.7 + turn), 0.03]),
        ),
        r: 0.006,
        colour: '#ffffff',
        alpha: 0.5,
      },
    ];
  },
  'rolling-marbles': (make) => {
    const colours = ['#4f9ad8', '#e0475a', '#5fae6a', '#f2c84a', '#a86ac0', '#f08a3c'];
    const shot = Math.min(1, make.phase * 2);
    return [
      make.ring([0, 0, 0.004], 0.3, 'out', 0.012, '#ffffff'),
      ...colours.map((colour, index) => {
        const a = index * 1.05 + 0.3;
        const r = 0.1 + 0.1 * (index % 2) + 0.05 * shot * (index % 3);
        return make.ball([r * Math.cos(a), r * Math.sin(a), 0.035], 0.035, colour);
      }),
      make.ball([-0.4 + 0.28 * shot, 0.02, 0.04], 0.042, '#e8f4ff'),
    ];
  },
  'seesaw-half': (make) => {
    // The plank runs from under one's own seat to the pivot, which is half way to the other one.
    const pivot = SEESAW_METRES / 2 / make.frame.scale;
    const up = 0.3 + 0.24 * (0.5 - 0.5 * Math.cos(make.phase * Math.PI * 2));
    return [
      make.tube([-0.35, 0, up - 0.02], [pivot, 0, 0.5], 0.05, make.colour ?? RED, 0.05),
      make.box([-0.02, 0, up + 0.05], [0.34, 0.3, 0.05], '#f2c84a'),
      make.tube([0.26, 0, up], [0.26, 0, up + 0.2], 0.018, '#4a4e58'),
      make.tube([0.26, -0.14, up + 0.2], [0.26, 0.14, up + 0.2], 0.018, '#4a4e58'),
      make.tube([pivot - 0.12, -0.16, 0], [pivot, 0, 0.48], 0.045, '#4f9ad8'),
      make.tube([pivot + 0.12, 0.16, 0], [pivot, 0, 0.48], 0.045, '#4f9ad8'),
    ];
  },
  'slide-frame': (make) => {
    const colour = make.colour ?? '#f0b429';
    return [
      make.tube([-1.05, -0.26, 0], [-1.05, -0.26, 1.75], 0.04, '#4f9ad8'),
      make.tube([-1.05, 0.26, 0], [-1.05, 0.26, 1.75], 0.04, '#4f9ad8'),
      ...[0.25, 0.5, 0.75, 1.0].map((up) => make.tube([-1.05, -0.26, up], [-1.05, 0.26, up], 0.025, '#7fb4e0')),
      make.plate(
        [
          [-1.0, -0.28, 1.2],
          [-1.0, 0.28, 1.2],
          [0.45, 0.28, 0.28],
          [0.45, -0.28, 0.28],
        ],
        colour,
      ),
      make.plate(
        [
          [0.45, -0.28, 0.28],
          [0.45, 0.28, 0.28],
          [1.1, 0.28, 0.2],
          [1.1, -0.28, 0.2],
        ],
        colour,
      ),
      make.tube([-1.0, 0.29, 1.32], [0.45, 0.29, 0.4], 0.035, '#e08a1c'),
      make.tube([0.45, 0.29, 0.4], [1.1, 0.29, 0.28], 0.035, '#e08a1c'),
      make.tube([0.6, 0, 0], [0.6, 0, 0.26], 0.04, '#4f9ad8'),
    ];
  },
  'held-tile': (make) => [
    make.box([0.05, 0, 0.0], [0.045, 0.06, 0.08], '#fbf6e8'),
    make.box([0.028, 0, 0.0], [0.01, 0.06, 0.08], '#3f8f5a'),
  ],
  'tile-wall': (make) => [
    ...Array.from({ length: 9 }, (_, index) =>
      make.box([-0.16, (index - 4) * 0.055, 0.77], [0.03, 0.05, 0.07], index % 2 ? '#fbf6e8' : '#f3ecd8'),
    ),
    ...Array.from({ length: 9 }, (_, index) =>
      make.box([-0.178, (index - 4) * 0.055, 0.77], [0.008, 0.05, 0.07], '#3f8f5a'),
    ),
    ...Array.from({ length: 8 }, (_, index) =>
      make.box(
        [0.04 + 0.09 * Math.cos(index * 2.3), 0.16 * Math.sin(index * 1.9), 0.75],
        [0.055, 0.04, 0.02],
        index % 3 ? '#fbf6e8' : '#3f8f5a',
      ),
    ),
  ],
  'served-ball': (make) => {
    const { left } = make;
    const p = make.phase;
    const at =
      p < 0.3
        ? { ...left, u: left.u + 0.06 }
        : p < 0.55
          ? { f: left.f * 0.6 + 0.18, l: 0.05, u: 2.05 + 0.5 * Math.sin((p - 0.3) * 8) }
          : { f: 0.5 + (p - 0.55) * 9, l: 0, u: 2.1 - (p - 0.55) * 2.2 };
    return [{ is: 'ball', at, r: 0.045, colour: '#d8f04a' }];
  },
  'slammed-door': (make) => {
    const shut = Math.min(1, Math.max(0, (make.phase - 0.05) * 5));
    const open = 0.75 * (1 - shut);
    const shake = shut >= 1 ? 0.01 * Math.sin(make.time * 50) * Math.max(0, 1 - (make.phase - 0.25) * 4) : 0;
    return [
      make.box([0.06, -0.5, 1.05], [0.12, 0.12, 2.1], '#e9e2d4'),
      make.box([0.06, 0.5, 1.05], [0.12, 0.12, 2.1], '#e9e2d4'),
      make.box([0.06, 0, 2.14], [0.12, 1.12, 0.12], '#e9e2d4'),
      make.plate(
        [
          [0.02 + shake, 0.44, 0.02],
          [0.02 - open + shake, -0.44 + open * 0.6, 0.02],
          [0.02 - open + shake, -0.44 + open * 0.6, 2.06],
          [0.02 + shake, 0.44, 2.06],
        ],
        make.colour ?? '#8a5630',
      ),
      make.ball([-0.03 - open, -0.34 + open * 0.6, 1.0], 0.04, '#f2c84a'),
      ...(shut >= 1
        ? [0.4, 0.9, 1.4, 1.9].map((up, index) =>
            make.tube([-0.1, -0.6, up], [-0.28, -0.72, up + 0.05 * (index - 1.5)], 0.012, '#ffffff'),
          )
        : []),
    ];
  },
  'keyhole-door': (make) => [
    make.box([0.1, 0, 1.1], [0.14, 1.24, 2.22], '#e9e2d4'),
    make.box([0.08, 0, 1.05], [0.14, 1.02, 2.1], make.colour ?? '#8a5630'),
    make.box([0.0, 0, 0.55], [0.02, 0.7, 0.7], '#7a4a28'),
    make.box([0.0, 0, 1.55], [0.02, 0.7, 0.7], '#7a4a28'),
    make.box([-0.01, -0.34, 1.02], [0.03, 0.1, 0.3], '#c9a24a'),
    make.ball([-0.06, -0.34, 1.1], 0.04, '#f2c84a'),
    { is: 'glow', at: make.place([-0.03, -0.34, 0.97]), r: 0.24, colour: '#ffe9a0', alpha: 0.8 },
  ],
  'raised-cup': (make) => [
    make.tube([0.02, 0, -0.02], [0.02, 0, 0.09], 0.036, make.colour ?? '#e8edf5', 0.046),
    make.ring([0.075, 0, 0.035], 0.028, 'across', 0.008, make.colour ?? '#e8edf5'),
  ],
  'flying-shards': (make) => {
    if (make.phase < 0.36) return [];
    const t = Math.min(1, (make.phase - 0.36) * 4);
    return Array.from({ length: 11 }, (_, index): Solid => {
      const a = index * 2.399;
      const r = (0.08 + 0.32 * t) * (0.5 + 0.06 * index);
      const up = 0.02 + 0.5 * t * (1 - t) * (index % 3);
      const [c, s] = [Math.cos(a) * r, Math.sin(a) * r];
      return make.plate(
        [
          [c, s, up],
          [c + 0.07, s + 0.02, up + 0.05],
          [c + 0.02, s + 0.06, up + 0.08],
        ],
        make.colour ?? '#e8edf5',
      );
    });
  },
  'shared-load': (make) => {
    const colour = make.colour ?? '#4f86c6';
    return [
      make.box([0, 0, 0.95], [1.25, 0.62, 0.26], colour),
      make.box([0, 0.24, 1.2], [1.25, 0.16, 0.42], colour),
      ...[-0.58, 0.58].map((along) => make.box([along, 0, 1.12], [0.16, 0.62, 0.2], colour)),
      ...[-0.22, 0.22].map((along) => make.box([along, -0.05, 1.1], [0.42, 0.5, 0.08], '#6fa0d8')),
      ...[-0.5, 0.5].flatMap((along) =>
        [-0.24, 0.24].map((across) => make.tube([along, across, 0.74], [along, across, 0.84], 0.03, '#5a3a24')),
      ),
    ];
  },
  'pulled-bear': (make) => {
    const mid = { f: (make.right.f + make.left.f) / 2, l: 0, u: (make.right.u + make.left.u) / 2 };
    const fur = make.colour ?? '#b5814a';
    const ball = (l: number, u: number, r: number, colour = fur, f = 0): Solid => ({
      is: 'ball',
      at: { f: mid.f + f, l: mid.l + l, u: mid.u + u },
      r,
      colour,
    });
    const arm = (f: number): Solid => ({
      is: 'tube',
      from: { f: mid.f + f * 0.3, l: 0.02, u: mid.u + 0.02 },
      to: { f: mid.f + f, l: 0.02, u: mid.u + 0.05 },
      r: 0.05,
      colour: fur,
    });
    return [
      arm(-0.17),
      arm(0.17),
      ball(0, 0, 0.1),
      ball(-0.02, 0, 0.07, '#e6c593'),
      ball(0, 0.15, 0.085),
      ball(-0.05, 0.13, 0.04, '#e6c593'),
      ball(0, 0.22, 0.032, fur, -0.06),
      ball(0, 0.22, 0.032, fur, 0.06),
      ball(-0.08, 0.16, 0.012, '#20140c', -0.03),
      ball(-0.08, 0.16, 0.012, '#20140c', 0.03),
      ball(-0.03, -0.13, 0.05, fur, -0.06),
      ball(-0.03, -0.13, 0.05, fur, 0.06),
    ];
  },
} as const satisfies Record<string, Thing>;

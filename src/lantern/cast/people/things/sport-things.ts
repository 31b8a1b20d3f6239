import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const STEEL = '#b9c0cc';
const DARK = '#26272e';

function blade(length: number, colour: string): Thing {
  return (make) => [
    make.tube([-0.12, 0, 0], [0.05, 0, 0], 0.016, '#3a2430'),
    make.ball([-0.14, 0, 0], 0.022, '#d9b04a'),
    make.tube([0.06, -0.09, 0], [0.06, 0.09, 0], 0.015, '#d9b04a'),
    make.tube([0.06, 0, -0.09], [0.06, 0, 0.09], 0.015, '#d9b04a'),
    make.plate(
      [
        [0.07, 0, 0.026],
        [length, 0, 0.018],
        [length + 0.08, 0, 0],
        [length, 0, -0.018],
        [0.07, 0, -0.026],
      ],
      make.colour ?? colour,
      0.05,
    ),
  ];
}

/** A kite on its line, `away` metres from the place of the thing: along, to the left and up; its tail hangs toward the ground. */
function kiteAt(make: Make, [f, l, u]: At): readonly Solid[] {
  const side = Math.sign(f);
  const at = (along: number, out: number) =>
    make.place([f + side * along + 0.12 * Math.sin(make.time * 1.3), l, u + out + 0.14 * Math.sin(make.time * 1.9)]);
  const tail = [0, 1, 2, 3, 4].map((index) => {
    const p = at(-0.1 - index * 0.14 * side, -0.42 - index * 0.12);
    return { ...p, f: p.f + 0.06 * Math.sin(make.time * 5 + index) };
  });
  const line = { f: make.right.f + 0.47 * f, l: 0.1, u: make.right.u + 0.42 * u };
  return [
    { is: 'wire', through: [make.right, line, at(0, 0)], r: 0.002, colour: '#ffffff' },
    {
      is: 'plate',
      outline: [at(0.1, 0.42), at(0.34, 0), at(-0.1, -0.42), at(-0.34, 0)],
      round: 0,
      colour: make.colour ?? '#e0402f',
    },
    { is: 'plate', outline: [at(0.1, 0.42), at(0, 0), at(-0.34, 0)], round: 0, colour: '#f2c23e' },
    { is: 'wire', through: tail, r: 0.016, colour: '#3f8fd0' },
  ];
}

/** How far before who fishes the float swims, metres. */
const FLOAT_BEFORE = 2.6;

/** What sport and play are done with. */
export const SPORT_THINGS = {
  basketball: (make) => {
    const bounce = Math.abs(Math.cos(make.phase * Math.PI));
    const to = make.place([0.02, 0, 0]);
    return [
      {
        is: 'ball',
        at: { f: to.f + 0.03, l: to.l, u: 0.13 + (to.u - 0.2 - 0.13) * bounce },
        r: 0.125,
        colour: make.colour ?? '#d9722c',
      },
    ];
  },
  snowball: (make) => [make.ball([0.05, 0, 0.02], 0.07, make.colour ?? '#f6f1e2')],
  'tennis-racket': (make) => [
    make.tube([-0.08, 0, 0], [0.22, 0, 0], 0.016, '#2a2c34'),
    make.ring([0.4, 0, 0], 0.16, 'across', 0.012, make.colour ?? '#c8323e'),
    ...[-0.08, 0, 0.08].flatMap((d) => [
      make.wire(
        [
          [0.26, 0, d],
          [0.55, 0, d],
        ],
        0.002,
        '#f4f4f2',
      ),
      make.wire(
        [
          [0.4 + d, 0, -0.14],
          [0.4 + d, 0, 0.14],
        ],
        0.002,
        '#f4f4f2',
      ),
    ]),
  ],
  'golf-club': (make) => [
    make.tube([-0.12, 0, 0], [0.86, 0, 0], 0.014, '#4d535e', 0.011),
    make.box([0.88, 0, -0.03], [0.05, 0.03, 0.11], '#4a4d57'),
  ],
  bat: (make) => [make.tube([-0.08, 0, 0], [0.72, 0, 0], 0.014, make.colour ?? '#c98f4f', 0.034)],
  barbell: (make) => [
    make.tube([-0.62, 0, 0], [1.0, 0, 0], 0.014, STEEL),
    // Seen along the bar a weight is round, with the hub in its middle.
    ...[-0.52, -0.46, 0.84, 0.9].flatMap((along, index) => {
      const radius = index === 0 || index === 3 ? 0.18 : 0.23;
      return [
        make.tube([along, 0, 0], [along + 0.05, 0, 0], radius, DARK),
        ...[along, along + 0.05].flatMap((end) => [
          make.disc([end, 0, 0], radius, 'along', DARK),
          make.disc([end, 0, 0], radius * 0.86, 'along', make.colour ?? '#c8383c'),
          make.disc([end, 0, 0], radius * 0.5, 'along', DARK),
          make.disc([end, 0, 0], 0.05, 'along', STEEL),
        ]),
      ];
    }),
  ],
  dumbbell: (make) => [
    make.tube([0, -0.12, 0], [0, 0.12, 0], 0.014, STEEL),
    make.tube([0, -0.15, 0], [0, -0.09, 0], 0.06, make.colour ?? DARK),
    make.tube([0, 0.09, 0], [0, 0.15, 0], 0.06, make.colour ?? DARK),
  ],
  'archery-bow': (make) => {
    const half = 0.72;
    const tip = (sign: number) => [-0.16, 0, sign * half] as const;
    const drawn = make.phase < 0.62;
    const string = [make.place(tip(1)), drawn ? make.right : make.place([-0.16, 0, 0]), make.place(tip(-1))];
    return [
      make.wire(
        [
          tip(1),
          [-0.04, 0, half * 0.72],
          [0.04, 0, half * 0.3],
          [0, 0, 0],
          [0.04, 0, -half * 0.3],
          [-0.04, 0, -half * 0.72],
          tip(-1),
        ],
        0.014,
        make.colour ?? '#8a4f2a',
      ),
      { is: 'wire', through: string, r: 0.003, colour: '#f2ead6' },
    ];
  },
  arrow: (make) => {
    const flies = Math.max(0, make.phase - 0.62) * 14;
    return [
      make.tube([flies, 0, 0], [0.74 + flies, 0, 0], 0.006, '#d9b88a'),
      make.tube([0.74 + flies, 0, 0], [0.8 + flies, 0, 0], 0.013, STEEL, 0.001),
      make.plate(
        [
          [flies, 0, 0],
          [flies - 0.02, 0, 0.03],
          [flies + 0.08, 0, 0.03],
          [flies + 0.1, 0, 0],
        ],
        '#d8433c',
        0,
      ),
    ];
  },
  sword: blade(0.86, '#dfe6f0'),
  'skipping-rope': (make) => {
    const a = make.phase * Math.PI * 2;
    const mid = { f: (make.right.f + make.left.f) / 2, l: 0, u: (make.right.u + make.left.u) / 2 };
    const swing = { f: mid.f - Math.sin(a) * 0.95, l: 0, u: mid.u + Math.cos(a) * 0.95 };
    return [
      {
        is: 'wire',
        through: Array.from({ length: 25 }, (_, index) => {
          // A loop that is widest half way out.
          const t = (index / 24) * Math.PI;
          const side = Math.cos(t);
          const out = Math.sin(t) ** 0.8;
          const from = side > 0 ? make.left : make.right;
          return {
            f: from.f + (swing.f - from.f) * out,
            l: from.l * Math.abs(side) * (1 + 0.9 * out),
            u: from.u + (swing.u - from.u) * out,
          };
        }),
        r: 0.01,
        colour: make.colour ?? '#d8435a',
      },
    ];
  },
  hoop: (make) => {
    const a = make.time * 7;
    return [
      {
        is: 'wire',
        closed: true,
        through: Array.from({ length: 24 }, (_, index) => {
          const b = (index / 24) * Math.PI * 2;
          return make.place([
            0.16 * Math.cos(a) + 0.42 * Math.cos(b),
            0.16 * Math.sin(a) + 0.42 * Math.sin(b),
            0.03 * Math.sin(b + a),
          ]);
        }),
        r: 0.016,
        colour: make.colour ?? '#e8458a',
      },
    ];
  },
  'fishing-rod': (make) => {
    const tip = make.place([1.75, 0, 0.04]);
    const float = FLOAT_BEFORE * make.frame.scale;
    return [
      make.tube([-0.3, 0, 0], [0.1, 0, 0], 0.016, '#8a5f34'),
      make.wire(
        [
          [0.1, 0, 0],
          [0.9, 0, 0.05],
          [1.5, 0, 0.07],
          [1.75, 0, 0.04],
        ],
        0.007,
        '#5a3a24',
      ),
      make.ball([0.08, 0, -0.04], 0.04, STEEL),
      {
        is: 'wire',
        through: [tip, { f: (tip.f + float) / 2 + 0.08, l: 0, u: tip.u * 0.4 }, { f: float, l: 0, u: 0.03 }],
        r: 0.002,
        colour: '#ffffff',
      },
      {
        is: 'ball',
        at: { f: float, l: 0, u: 0.04 + 0.02 * Math.sin(make.time * 2) },
        r: 0.04,
        colour: '#e0402f',
      },
    ];
  },
  // The bay of a lake before the feet of who sits at its edge: the water, and the rings round the float.
  'fished-water': (make) => {
    const shore = (out: number, up: number): readonly At[] =>
      Array.from({ length: 40 }, (_, index): At => {
        const a = (index / 40) * Math.PI * 2;
        const rough = 1 + 0.04 * Math.sin(3 * a + 1) + 0.03 * Math.sin(5 * a);
        return [2.6 + (2.45 + out) * rough * Math.cos(a), 0.4 + (2.2 + out) * rough * Math.sin(a), up];
      });
    const float = FLOAT_BEFORE - 0.75;
    const rings = [0, 1, 2].map((index) => (make.time * 0.45 + index / 3) % 1);
    return [
      { ...make.plate(shore(0, 0.003), '#5288a8'), alpha: 0.6, lit: -0.12 },
      // Who sits there does so on planks that reach out a little over the water.
      make.box([-1, 0, 0.02], [2.7, 1.1, 0.05], '#9a744a'),
      ...[-2.1, -1.7, -1.3, -0.9, -0.5, -0.1].map((along) =>
        make.box([along, 0, 0.047], [0.03, 1.1, 0.004], '#6e5030'),
      ),
      ...[-1.1, -0.5, 0.5, 1.3].map((across, index) =>
        make.wire(
          [0, 0.4, 0.8].map((along): At => [1.2 + 0.8 * index + along, across, 0.006]),
          0.008,
          '#cfe6f2',
        ),
      ),
      ...rings.map((t) => ({ ...make.ring([float, 0, 0.008], 0.08 + 0.4 * t, 'out', 0.012, '#eaf6fc'), alpha: 1 - t })),
    ];
  },
  'yoga-mat': (make) => [
    make.plate(
      [
        [-0.9, -0.36, 0.005],
        [0.9, -0.36, 0.005],
        [0.9, 0.36, 0.005],
        [-0.9, 0.36, 0.005],
      ],
      make.colour ?? '#6f8fd0',
      0.04,
    ),
  ],
  'punching-bag': (make) => {
    const swing = 0.08 * Math.sin(make.phase * Math.PI * 2 - 0.6);
    return [
      make.tube([0.12, 0, 2.5], [0.02 + swing * 0.3, 0, 1.72], 0.01, STEEL),
      make.tube([swing, 0, 1.72], [swing * 1.6, 0, 0.72], 0.19, make.colour ?? '#8a2a2a'),
    ];
  },
  'boxing-glove': (make) => [{ is: 'ball', at: make.place([0.03, 0, 0]), r: 0.085, colour: make.colour ?? '#c8242e' }],
  kite: (make) => kiteAt(make, [1.9, 0.2, 1.7]),
  /** Behind who runs. */
  'trailing-kite': (make) => kiteAt(make, [-1.5, 0.2, 1.25]),
  swing: (make) => {
    const a = 0.5 * Math.sin(make.phase * Math.PI * 2);
    const side = (l: number) => ({
      is: 'wire' as const,
      through: [make.place([0, l, 2.6]), make.place([0.9 * Math.sin(a) * 0.4, l, 0.5])],
      r: 0.012,
      colour: '#8a7a5a',
    });
    return [
      side(0.26),
      side(-0.26),
      make.tube([0, -1.2, 0], [0, -0.9, 2.62], 0.05, '#7a5433'),
      make.tube([0, 1.2, 0], [0, 0.9, 2.62], 0.05, '#7a5433'),
      make.tube([0, -0.95, 2.62], [0, 0.95, 2.62], 0.05, '#7a5433'),
    ];
  },
  chessboard: (make) => [
    make.box([0, 0, 0.74], [0.42, 0.42, 0.025], '#6a4326'),
    ...Array.from({ length: 32 }, (_, index) => {
      const row = Math.floor(index / 4);
      const [x, y] = [-0.175 + row * 0.05, -0.175 + ((index % 4) * 2 + (row % 2)) * 0.05];
      return make.plate(
        [
          [x - 0.024, y - 0.024, 0.755],
          [x + 0.024, y - 0.024, 0.755],
          [x + 0.024, y + 0.024, 0.755],
          [x - 0.024, y + 0.024, 0.755],
        ],
        '#f0dfb8',
        0,
      );
    }),
    ...[-0.17, -0.07, 0.03, 0.13].flatMap((y) => [
      make.tube([-0.17, y, 0.755], [-0.17, y, 0.82], 0.016, '#f4ead0', 0.008),
      make.tube([0.17, y, 0.755], [0.17, y, 0.82], 0.016, '#2a2024', 0.008),
    ]),
  ],
  // A fan: the backs on one side, the pips on the other.
  'playing-card': (make) =>
    [-0.45, -0.15, 0.15, 0.45].flatMap((turn, index) => {
      const at = (along: number, across: number, out: number): At => [
        0.02 + along * Math.cos(turn) - across * Math.sin(turn),
        along * Math.sin(turn) + across * Math.cos(turn),
        index * 0.003 + out,
      ];
      const card = (low: number, high: number, half: number, out: number, colour: string) =>
        make.plate([at(low, -half, out), at(high, -half, out), at(high, half, out), at(low, half, out)], colour, 0.1);
      return [
        card(0, 0.12, 0.037, 0, '#fdfaf2'),
        card(0.012, 0.108, 0.028, -0.001, '#b8323a'),
        make.ball(at(0.06, 0, 0.002), 0.014, index % 2 === 0 ? '#d8303a' : '#20242c'),
      ];
    }),
} as const satisfies Record<string, Thing>;

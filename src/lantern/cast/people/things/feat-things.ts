import { BICYCLE } from '../deeds/stances.ts';
import { isWithin, thrown, within } from './flight.ts';
import type { Solid } from './solid.ts';
import type { At, Thing } from './thing.ts';

const STEEL = '#b9c0cc';
const DARK = '#2a2c34';
const WOOD = '#8a5f3c';
const H = 1.7;

/** What feats are done on, over and with. */
export const FEAT_THINGS = {
  // Along is up: a wide arched canopy in panels, and the lines down to the harness.
  'glider-canopy': (make) => {
    const panels = ['#e8402f', '#f2c23e', '#f6f4ea', '#3f8fd8', '#e8402f', '#f2c23e'];
    const spot = (share: number, high: number): At => {
      const across = (share - 0.5) * 4.2;
      return [2.3 + high - 0.55 * (2 * share - 1) ** 2, across * 0.94, 0.38 * across];
    };
    return [
      ...[0.04, 0.24, 0.44, 0.56, 0.76, 0.96].map((share) =>
        make.wire([[0.06, share < 0.5 ? -0.1 : 0.1, 0], spot(share, 0)], 0.006, '#f4f4f2'),
      ),
      ...panels.map((colour, index) => {
        const [a, b] = [index / 6, (index + 1) / 6];
        const middle = (a + b) / 2;
        return make.plate(
          [spot(a, 0), spot(a, 0.42), spot(middle, 0.47), spot(b, 0.42), spot(b, 0), spot(middle, 0.03)],
          index % 2 === 0 ? (make.colour ?? colour) : colour,
          0,
        );
      }),
    ];
  },
  'zip-rope': (make) => {
    const dip = 0.02 * Math.sin(make.time * 9);
    const line = (f: number): At => [f, 0, 3.62 - 0.1 * f + dip];
    return [
      make.tube(line(-7), line(7), 0.03, '#3a3e48'),
      make.box([0.12, 0, 3.56], [0.3, 0.08, 0.16], make.colour ?? '#e8542e'),
      make.ball([0.02, -0.05, 3.62], 0.06, DARK),
      make.ball([0.22, -0.05, 3.6], 0.06, DARK),
      make.wire(
        [
          [0.12, 0, 3.5],
          [0.1, 0, 2.9],
          [0.06, 0, 2.35],
        ],
        0.014,
        '#e8b62c',
      ),
    ];
  },
  'balance-pole': (make) => [make.tube([-1.3, 0, 0], [1.6, 0, 0], 0.018, make.colour ?? '#e9d5a8')],
  'tight-rope': (make) => {
    const under = 0.03 * Math.sin(make.time * 4);
    return [
      make.tube([-2.3, 0.2, 0], [-2.15, 0, 1.3], 0.05, WOOD),
      make.tube([-2.3, -0.2, 0], [-2.15, 0, 1.3], 0.05, WOOD),
      make.tube([2.3, 0.2, 0], [2.15, 0, 1.3], 0.05, WOOD),
      make.tube([2.3, -0.2, 0], [2.15, 0, 1.3], 0.05, WOOD),
      make.wire(
        [
          [-2.15, 0, 1.28],
          [-0.6, 0, 1.22 + under],
          [0.6, 0, 1.22 - under],
          [2.15, 0, 1.28],
        ],
        0.036,
        '#4a3a2a',
      ),
    ];
  },
  unicycle: (make) => {
    const r = BICYCLE.crank.u * H + 0.06;
    const f = BICYCLE.crank.f * H;
    const turn = make.gone / (r + 0.05) / make.frame.scale;
    const saddle: At = [f - 0.06, 0, BICYCLE.saddle * H];
    return [
      make.ring([f, 0, r], r - 0.02, 'across', 0.026, DARK),
      ...[0, 1, 2, 3, 4, 5].map((index) => {
        const a = -turn + (index / 6) * Math.PI;
        return make.wire(
          [
            [f - Math.cos(a) * r * 0.92, 0, r - Math.sin(a) * r * 0.92],
            [f + Math.cos(a) * r * 0.92, 0, r + Math.sin(a) * r * 0.92],
          ],
          0.004,
          '#c9ced8',
        );
      }),
      make.tube([f, -0.05, r], [saddle[0], 0, saddle[2] - 0.05], 0.024, make.colour ?? '#d8322c'),
      make.tube([saddle[0] - 0.14, 0, saddle[2]], [saddle[0] + 0.14, 0, saddle[2] + 0.03], 0.045, DARK),
    ];
  },
  'vaulted-wall': (make) => {
    const bar = (up: number) => make.tube([0.34, 0.62, up], [-0.34, -0.62, up], 0.035, make.colour ?? '#f6f4ee');
    return [
      make.tube([0.33, 0.6, 0], [0.33, 0.6, 0.82], 0.03, DARK),
      make.tube([-0.33, -0.6, 0], [-0.33, -0.6, 0.82], 0.03, DARK),
      make.tube([0.33, 0.6, 0.02], [-0.1, 0.6, 0.02], 0.03, DARK),
      make.tube([-0.33, -0.6, 0.02], [-0.76, -0.6, 0.02], 0.03, DARK),
      bar(0.84),
      bar(0.76),
      make.tube([0.11, 0.2, 0.8], [-0.11, -0.2, 0.8], 0.075, '#d8322c'),
    ];
  },
  'ice-axe': (make) => [
    make.tube([-0.16, 0, 0], [0.34, 0, 0], 0.016, make.colour ?? '#e8542e'),
    make.plate(
      [
        [0.32, 0, 0.02],
        [0.38, 0, 0.02],
        [0.36, 0, -0.16],
        [0.26, 0, -0.26],
      ],
      STEEL,
      0,
    ),
    make.tube([0.35, 0, 0], [0.36, 0, 0.1], 0.018, STEEL),
  ],
  'ice-wall': (make) => {
    const face = (points: readonly (readonly [number, number])[], colour: string, near = 0) =>
      make.plate(
        points.map(([across, up]): At => [-near, across, up]),
        colour,
        0.1,
      );
    return [
      face(
        [
          [-2.4, 0],
          [-2.1, 1.5],
          [-2.3, 3],
          [-1.5, 4.6],
          [0.2, 5],
          [1.7, 4.4],
          [2.2, 2.8],
          [1.9, 1.3],
          [2.5, 0],
        ],
        make.colour ?? '#bfe2f2',
      ),
      ...Array.from({ length: 13 }, (_, index) => {
        const across = -1.9 + ((index * 43) % 38) / 10;
        const up = 0.6 + ((index * 61) % 36) / 10;
        return face(
          [
            [across, up + 0.8],
            [across + 0.16, up + 0.84],
            [across + 0.28, up + 0.78],
            [across + 0.15, up - 0.2],
          ],
          index % 2 === 0 ? '#e9f7fd' : '#93c8e2',
          0.01,
        );
      }),
    ];
  },
  // A fork held up, its bands drawn back to the other hand.
  sling: (make) => {
    const { right } = make;
    const k = make.frame.scale;
    const drawn = make.phase < 0.64;
    const pouch = drawn ? right : make.place([0.14, 0, -0.05]);
    const prong = (side: 1 | -1): At => [0.2, side * 0.06, 0.03];
    return [
      make.tube([-0.12, 0, 0], [0.05, 0, 0], 0.018, WOOD),
      make.tube([0.05, 0, 0], prong(1), 0.015, WOOD),
      make.tube([0.05, 0, 0], prong(-1), 0.015, WOOD),
      { is: 'wire', through: [make.place(prong(1)), pouch, make.place(prong(-1))], r: 0.009 * k, colour: '#c8322c' },
      ...(drawn ? [{ is: 'ball' as const, at: pouch, r: 0.028 * k, colour: '#5a5f66' }] : []),
    ];
  },
  // A can on a post; the stone knocks it off.
  'shot-can': (make) => {
    const t = within(make.phase, 0.645, 0.72);
    const falls = within(make.phase, 0.72, 0.9);
    const can: At = [0.7 * falls, 0, 1.1 + 0.35 * 4 * falls * (1 - falls) - 1.02 * falls * falls];
    const a = falls * 4;
    return [
      make.tube([0, 0, 0], [0, 0, 1], 0.07, WOOD),
      make.tube(
        [can[0] - 0.11 * Math.sin(a), 0, can[2] - 0.11 * Math.cos(a) + 0.02],
        [can[0] + 0.11 * Math.sin(a), 0, can[2] + 0.11 * Math.cos(a) + 0.02],
        0.065,
        make.colour ?? '#d8322c',
      ),
      ...(t > 0 && t < 1 ? [make.ball(thrown(t, [-2.3, 0, 1.4], [-0.05, 0, 1.14], 0.08), 0.035, '#5a5f66')] : []),
    ];
  },
  'flat-stone': (make) => [{ is: 'ball', at: make.place([0.06, 0, 0]), r: 0.07, flat: 0.4, colour: '#6a6f78' }],
  // Four hops over the water, each lower, with a ring where it touched.
  /** Planks on which one stands at the water. */
  landing: (make) => [
    make.box([-0.75, 0, 0.02], [2.6, 1.2, 0.05], '#9a744a'),
    ...[-1.7, -1.3, -0.9, -0.5, -0.1, 0.3].map((along) => make.box([along, 0, 0.047], [0.03, 1.2, 0.004], '#6e5030')),
  ],
  'skipping-stone': (make) => {
    const t = within(make.phase, 0.375, 0.74);
    const hops = [-1.5, -0.4, 0.6, 1.5, 2.3];
    const at = t * 4;
    const leg = Math.min(3, Math.floor(at));
    const from = hops[leg] ?? -1.5;
    const to = hops[leg + 1] ?? 2.3;
    const s = at - leg;
    const stone: At = [from + (to - from) * s, 0, 0.03 + (0.62 - 0.14 * leg) * 4 * s * (1 - s)];
    const flies = isWithin(make.phase, 0.375, 0.74);
    const lead = within(make.phase, 0.375, 0.4);
    const rings = hops.flatMap((f, index): readonly Solid[] => {
      const since = make.phase - (0.39 + (0.35 * index) / 4);
      if (since < 0 || since > 0.4) return [];
      const r = 0.1 + since * 1.4;
      return [
        {
          is: 'wire',
          closed: true,
          through: Array.from({ length: 20 }, (_, k) => {
            const a = (k / 20) * Math.PI * 2;
            return make.place([f + r * Math.cos(a), 0.28 * r * Math.sin(a), 0.01]);
          }),
          r: 0.018 * make.frame.scale,
          colour: '#ffffff',
          alpha: 1 - since / 0.4,
        },
        ...(since < 0.1
          ? [-0.5, -0.2, 0.2, 0.5].map((way): Solid =>
              make.ball([f + way * since * 4, 0, 0.1 + 2.4 * since * (1 - Math.abs(way))], 0.03, '#ffffff'),
            )
          : []),
      ];
    });
    return [
      ...rings,
      ...(flies
        ? [
            {
              is: 'ball' as const,
              at: make.place(lead < 1 && leg === 0 && s < 0.4 ? [-2.9 + 1.9 * lead, 0, 1.05 - 0.5 * lead] : stone),
              r: 0.075,
              flat: 0.4,
              colour: '#5a5f68',
            },
          ]
        : []),
    ];
  },
  'pulled-cart': (make) => {
    const turn = make.gone / 0.4 / make.frame.scale;
    const cloth = make.colour ?? '#a8743c';
    return [
      make.tube([0.1, 0.34, 0.95], [1.75, 0.34, 0.92], 0.03, WOOD),
      make.box([-0.35, 0, 0.72], [1.5, 0.9, 0.1], WOOD),
      ...[0.2, 0.42].flatMap((up) =>
        [-0.9, -0.35, 0.2].map((along, index) =>
          make.ball([along, 0, 0.72 + up], 0.3 - 0.02 * index - up * 0.1, index % 2 === 0 ? '#d8b878' : '#c9a562'),
        ),
      ),
      make.box([-0.35, -0.46, 0.86], [1.5, 0.05, 0.28], cloth),
      make.ring([-0.35, -0.5, 0.42], 0.4, 'across', 0.035, DARK),
      ...[0, 1, 2, 3].map((index) => {
        const a = -turn + (index / 4) * Math.PI;
        return make.wire(
          [
            [-0.35 - Math.cos(a) * 0.38, -0.5, 0.42 - Math.sin(a) * 0.38],
            [-0.35 + Math.cos(a) * 0.38, -0.5, 0.42 + Math.sin(a) * 0.38],
          ],
          0.02,
          WOOD,
        );
      }),
      make.tube([0.1, -0.34, 0.95], [1.75, -0.34, 0.92], 0.03, WOOD),
    ];
  },
  // Rolls before the hands that push it: by the keys of the deed.
  'heavy-boulder': (make) => {
    const eased = (s: number) => s * s * (3 - 2 * s);
    const stops = [
      [0, -0.7],
      [0.2, -0.42],
      [0.4, -0.14],
      [0.6, 0.14],
      [0.78, 0.3],
      [0.98, -0.7],
    ] as const;
    const index = Math.max(
      0,
      stops.findLastIndex(([at]) => make.phase >= at),
    );
    const [a, b] = [stops[index] ?? stops[0], stops[index + 1] ?? stops[5]];
    const along = a[1] + (b[1] - a[1]) * eased(within(make.phase, a[0], Math.max(a[0] + 0.01, b[0])));
    const x = along * H + 0.84;
    const turn = along * 2.4;
    const r = 0.78;
    const edge = Array.from({ length: 11 }, (_, k): At => {
      const angle = (k / 11) * Math.PI * 2 - turn;
      const out = r * (0.9 + 0.1 * Math.sin(k * 2.7));
      return [x + out * Math.cos(angle), 0, r * 0.93 + out * Math.sin(angle)];
    });
    const mark = (angle: number, far: number, size: number, colour: string): Solid => {
      const [f, u] = [x + far * Math.cos(angle - turn), r * 0.93 + far * Math.sin(angle - turn)];
      return make.plate(
        [
          [f - size, -0.1, u],
          [f, -0.1, u + size * 0.7],
          [f + size * 1.1, -0.1, u + size * 0.2],
          [f + size * 0.3, -0.1, u - size * 0.6],
        ],
        colour,
        0.3,
      );
    };
    return [
      make.plate(edge, make.colour ?? '#8d8a86', 0.35),
      mark(0.6, 0.42, 0.2, '#a29f9a'),
      mark(2.6, 0.4, 0.24, '#7a7773'),
      mark(4.4, 0.36, 0.18, '#9c9994'),
      mark(5.6, 0.5, 0.12, '#6f6c68'),
    ];
  },
  'grain-sack': (make) => [
    make.tube([-0.36, 0, 0], [0.3, 0, 0.02], 0.17, make.colour ?? '#cdb489', 0.15),
    make.ball([-0.38, 0, -0.02], 0.16, make.colour ?? '#cdb489'),
    make.tube([0.3, 0, 0.02], [0.4, 0, 0.04], 0.09, '#b89a6a', 0.05),
    make.ball([0.44, 0, 0.05], 0.07, '#cdb489'),
    make.ring([0.36, 0, 0.03], 0.075, 'along', 0.016, '#7a5433'),
  ],
  crutch: (make) => [
    make.tube([-0.12, 0, 0], [0.82, 0, 0], 0.02, make.colour ?? '#8a5f3c'),
    make.tube([-0.12, -0.05, 0], [-0.12, 0.05, 0], 0.024, '#5a3a24'),
    make.tube([0.8, 0, 0], [0.86, 0, 0], 0.028, DARK),
  ],
  'tipping-chair': (make) => {
    const a = 1.45 * within(make.phase, 0.24, 0.46) ** 1.6 * (1 - within(make.phase, 0.9, 1));
    const on = (f: number, l: number, u: number): At => {
      const [x, y] = [f + 0.24, u];
      return [-0.24 + x * Math.cos(a) - y * Math.sin(a), l, Math.max(0.02, x * Math.sin(a) + y * Math.cos(a))];
    };
    const leg = (f: number, l: number) => make.tube(on(f, l, 0), on(f, l, 0.44), 0.024, WOOD);
    return [
      leg(0.22, 0.2),
      leg(-0.22, 0.2),
      make.plate(
        [on(-0.24, -0.22, 0.46), on(0.24, -0.22, 0.46), on(0.24, 0.22, 0.46), on(-0.24, 0.22, 0.46)],
        '#a8743c',
        0,
      ),
      make.tube(on(-0.22, 0.2, 0.44), on(-0.27, 0.2, 0.98), 0.024, WOOD),
      make.tube(on(-0.22, -0.2, 0.44), on(-0.27, -0.2, 0.98), 0.024, WOOD),
      make.tube(on(-0.26, -0.2, 0.92), on(-0.26, 0.2, 0.92), 0.04, WOOD),
      make.tube(on(-0.25, -0.2, 0.72), on(-0.25, 0.2, 0.72), 0.03, WOOD),
      leg(0.22, -0.2),
      leg(-0.22, -0.2),
    ];
  },
  'bamboo-raft': (make) =>
    [-0.42, -0.21, 0, 0.21, 0.42].map((across, index) =>
      make.tube([-1.5, across, 0.1], [1.5, across, 0.14], 0.1, index % 2 === 0 ? '#b99a52' : '#a98a46'),
    ),
  'baton-stick': (make) => [make.tube([-0.06, 0, 0.03], [0.2, 0, 0.03], 0.024, make.colour ?? '#f2c23e')],
  // From the soles down to the ground, with the step that the foot stands on.
  'stilt-pair': (make) =>
    (['left', 'right'] as const).flatMap((side): readonly Solid[] => {
      const { ball } = make.feet[side];
      const k = make.frame.scale;
      const at = (f: number, u: number) => ({ f: ball.f + f * k, l: ball.l, u: ball.u + u * k });
      return [
        { is: 'tube', from: at(-0.06, 0.3), to: at(-0.06, -0.84), r: 0.032 * k, colour: make.colour ?? '#c9965c' },
        { is: 'tube', from: at(-0.12, -0.03), to: at(0.12, -0.03), r: 0.03 * k, colour: '#8a5f3c' },
        { is: 'tube', from: at(-0.06, -0.8), to: at(-0.06, -0.86), r: 0.045 * k, colour: '#3a2c20' },
      ];
    }),
  'dance-pole': (make) => [
    make.tube([0, 0, 0], [0, 0, 3], 0.03, '#d8dde4'),
    make.disc([0, 0, 0.02], 0.32, 'out', '#8f98a6', 0.5),
  ],
} as const satisfies Record<string, Thing>;

import type { Thing } from './thing.ts';

/** What goes between people, and small pleasures. */
export const COMPANY_THINGS = {
  /** Two loops of lace between the fingers, and their ends. */
  'lace-loops': (make) => [
    make.wire(
      [
        [0.02, 0, 0],
        [-0.06, 0, 0.09],
        [0.02, 0, 0.13],
        [0.07, 0, 0.05],
        [0.06, 0, -0.02],
      ],
      0.011,
      '#f7f4ec',
    ),
    make.wire(
      [
        [0.06, 0, -0.02],
        [0.1, 0, 0.1],
        [0.17, 0, 0.12],
        [0.2, 0, 0.05],
        [0.1, 0, 0],
      ],
      0.011,
      '#f7f4ec',
    ),
    make.wire(
      [
        [0.06, 0, -0.02],
        [0.05, 0, -0.1],
        [0.09, 0, -0.16],
      ],
      0.009,
      '#f7f4ec',
    ),
  ],
  flowers: (make) => [
    make.tube([-0.12, 0, 0], [0.06, 0, 0], 0.022, '#5fa050', 0.04),
    make.tube([-0.02, 0, 0], [0.12, 0, 0], 0.03, '#f4e6ea', 0.085),
    ...[0, 1, 2, 3, 4, 5, 6].map((index) => {
      const a = index * 1.05;
      const r = index === 6 ? 0 : 0.075;
      return make.ball(
        [0.16 + (index === 6 ? 0.04 : 0), r * Math.cos(a), r * Math.sin(a)],
        0.044,
        make.colour ?? ['#e24f6a', '#f2c23e', '#f7f2f4'][index % 3] ?? '#e24f6a',
      );
    }),
  ],
  gift: (make) => {
    const colour = make.colour ?? '#d8324a';
    return [
      make.box([0.08, 0, 0.04], [0.22, 0.24, 0.18], colour),
      make.box([0.08, 0, 0.04], [0.224, 0.05, 0.184], '#f6dc8a'),
      make.box([0.08, 0, 0.04], [0.05, 0.244, 0.184], '#f6dc8a'),
      make.ring([0.08, 0.045, 0.16], 0.04, 'along', 0.012, '#f6dc8a'),
      make.ring([0.08, -0.045, 0.16], 0.04, 'along', 0.012, '#f6dc8a'),
    ];
  },
  flag: (make) => {
    const wave = (share: number, out: number) =>
      [1.0 - out, 0.04 * Math.sin(make.time * 5 - share * 5) * share, share * 0.62] as const;
    const edge = (out: number) =>
      [0, 0.25, 0.5, 0.75, 1].map((share) => {
        const [along, across, far] = wave(share, out);
        return [along, across, -far] as const;
      });
    return [
      make.tube([-0.2, 0, 0], [1.08, 0, 0], 0.014, '#c9a468'),
      make.ball([1.1, 0, 0], 0.026, '#d9b04a'),
      make.plate([...edge(0.02), ...edge(0.44).toReversed()], make.colour ?? '#d8323c', 0.15),
    ];
  },
  leash: (make) => [
    {
      is: 'wire',
      through: [
        make.right,
        { f: make.right.f + 0.55, l: make.right.l, u: make.right.u * 0.62 },
        { f: make.right.f + 1.2, l: make.right.l, u: 0.44 },
      ],
      r: 0.008,
      colour: make.colour ?? '#c8323e',
    },
  ],
  /** Wrapped in a blanket, its face to us: closed eyes, cheeks, a tuft of hair, a hand that waves. */
  baby: (make) => {
    const wave = 0.02 * Math.sin(make.time * 3);
    const skin = '#f2c9a8';
    const cloth = make.colour ?? '#8fc4dc';
    return [
      make.tube([0.04, -0.2, -0.02], [0.04, 0.12, 0.03], 0.085, cloth, 0.115),
      make.tube([0.05, -0.16, 0.03], [0.09, 0.1, 0.0], 0.05, '#f6f4ee', 0.06),
      make.ball([0.03, 0.19, 0.07], 0.125, cloth),
      make.ball([0.07, 0.2, 0.075], 0.098, skin),
      make.ball([0.05, 0.22, 0.155], 0.04, '#6b4528'),
      make.ball([0.085, 0.205, 0.165], 0.022, '#6b4528'),
      ...[0.165, 0.235].flatMap((across) => [
        make.wire(
          [
            [0.165, across - 0.018, 0.09],
            [0.17, across, 0.082],
            [0.165, across + 0.018, 0.09],
          ],
          0.005,
          '#5a3a30',
        ),
        make.ball([0.155, across + (across < 0.2 ? -0.02 : 0.02), 0.055], 0.02, '#f0a898'),
      ]),
      make.ball([0.172, 0.2, 0.07], 0.014, '#e8b08e'),
      make.wire(
        [
          [0.165, 0.182, 0.042],
          [0.17, 0.2, 0.034],
          [0.165, 0.218, 0.042],
        ],
        0.006,
        '#c8545a',
      ),
      make.tube([0.09, 0.06, 0.06], [0.14, 0.08, 0.13 + wave], 0.028, '#f6f4ee'),
      make.ball([0.15, 0.082, 0.16 + wave], 0.03, skin),
    ];
  },
  torch: (make) => {
    const flick = 0.02 * Math.sin(make.time * 13) + 0.012 * Math.sin(make.time * 29);
    return [
      make.tube([-0.14, 0, 0], [0.34, 0, 0], 0.02, '#6b4528', 0.028),
      { is: 'ball', at: make.place([0.42 + flick, 0, 0]), r: 0.075, flat: 1.5, colour: '#ff9a2c', lit: 0.5 },
      { is: 'ball', at: make.place([0.4, 0, 0]), r: 0.045, flat: 1.5, colour: '#ffe08a', shines: true },
      { is: 'glow', at: make.place([0.43, 0, 0]), r: 0.75, colour: '#ff9a3c', alpha: 0.5 },
    ];
  },
  wand: (make) => [
    make.tube([-0.06, 0, 0], [0.34, 0, 0], 0.009, make.colour ?? '#4a2c1c', 0.006),
    {
      is: 'glow',
      at: make.place([0.36, 0, 0]),
      r: 0.22 + 0.06 * Math.sin(make.time * 8),
      colour: '#9fd8ff',
      alpha: 0.95,
    },
    ...[0, 1, 2, 3, 4, 5, 6].map((index) => {
      const t = (make.time * 0.7 + index / 7) % 1;
      return {
        is: 'glow' as const,
        at: make.place([0.38 + 0.5 * t, 0.25 * t * Math.sin(index * 2.4), 0.25 * t * Math.cos(index * 2.4)]),
        r: 0.07 * (1 - t),
        colour: index % 2 ? '#ffe48a' : '#b08aff',
        alpha: 0.9,
      };
    }),
  ],
} as const satisfies Record<string, Thing>;

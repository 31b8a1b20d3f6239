import { between } from '../../skeleton.ts';
import { CAR, SEDAN } from './taken-along-things.ts';
import { moved } from './solid.ts';
import type { Solid } from './solid.ts';
import type { Thing } from './thing.ts';

const STEEL = '#b9c0cc';
const DARK = '#2b2a31';

/** The colours that a wall is sprayed with, stroke by stroke: where each goes, metres across and up. */
const STROKES: readonly (readonly [colour: string, through: readonly (readonly [number, number])[]])[] = [
  [
    '#e8458a',
    [
      [-0.55, 1.1],
      [-0.3, 1.7],
      [-0.05, 1.1],
    ],
  ],
  [
    '#3fb8d6',
    [
      [-0.48, 1.32],
      [-0.12, 1.32],
    ],
  ],
  [
    '#f2c23e',
    [
      [0.1, 1.1],
      [0.1, 1.7],
      [0.4, 1.55],
      [0.1, 1.4],
      [0.45, 1.1],
    ],
  ],
  [
    '#7cb84a',
    [
      [-0.62, 0.92],
      [0, 0.82],
      [0.6, 0.95],
    ],
  ],
  [
    '#8f5bb8',
    [
      [0.55, 1.7],
      [0.62, 1.2],
      [0.72, 1.7],
    ],
  ],
];

/** Work with fire, spray and hose; tricks. */
export const TRADE_THING_MAKERS = {
  blowpipe: ({ mouth, left: hand, frame, time, colour }) => {
    const k = frame.scale;
    const end = moved(mouth, [1.02, 0, -0.34], k);
    const size = (0.1 + 0.055 * Math.min(1, time / 4) + 0.012 * Math.sin(time * 2.6)) * k;
    return [
      { is: 'tube', from: mouth, to: end, r: 0.014 * k, colour: STEEL },
      {
        is: 'ball',
        at: moved(end, [0.09, 0, -0.03], k),
        r: size,
        flat: 1.15,
        colour: colour ?? '#ff9a3c',
        shines: true,
      },
      { is: 'ball', at: moved(end, [0.05, -0.02, 0.02], k), r: size * 0.45, colour: '#ffe2a0', shines: true },
      { is: 'glow', at: moved(end, [0.09, 0, -0.03], k), r: 0.5 * k, colour: '#ff8a2a', alpha: 0.6 },
      { is: 'ball', at: hand, r: 0.012 * k, colour: STEEL },
    ];
  },
  'tattoo-needle': (make) => [
    make.tube([-0.06, 0, 0.02], [0.05, 0, 0], 0.022, DARK, 0.016),
    make.tube([0.05, 0, 0], [0.12, 0, 0], 0.008, STEEL, 0.003),
    make.wire(
      [
        [-0.06, 0, 0.02],
        [-0.14, 0.03, 0.1],
        [-0.22, 0.02, -0.02],
      ],
      0.006,
      DARK,
    ),
  ],
  /** An arm on a cushion, with a picture that grows on it. */
  'inked-arm': (make) => {
    const drawn = Math.min(1, 0.3 + make.time / 5);
    const rose = [0, 1, 2, 3, 4].slice(0, Math.ceil(drawn * 5));
    return [
      make.tube([0, 0.1, 0], [0, 0.1, 0.74], 0.03, STEEL),
      make.disc([0, 0.1, 0.01], 0.2, 'out', STEEL),
      make.box([0, 0.02, 0.755], [0.24, 0.8, 0.07], '#3a3c48'),
      make.tube([0, -0.28, 0.9], [0, 0.44, 0.91], 0.052, '#e2b088', 0.07),
      make.ball([0, -0.35, 0.9], 0.06, '#e2b088'),
      ...rose.map((index): Solid =>
        make.ball(
          [-0.02, 0.02 + 0.035 * Math.cos(index * 1.26), 0.93 + 0.03 * Math.sin(index * 1.26)],
          0.02,
          '#2f3f8f',
        ),
      ),
      make.ball([-0.03, 0.02, 0.93], 0.016, '#c8323e'),
      ...[0.1, 0.15, 0.2]
        .slice(0, Math.ceil(drawn * 3))
        .map((across) => make.ball([-0.02, across, 0.94], 0.016, '#2f7f4f')),
    ];
  },
  'one-tile': (make) => [make.box([0.03, 0, 0.06], [0.03, 0.24, 0.24], make.colour ?? '#e9f1f4')],
  /** Rows of tiles in their mortar, and its bucket. */
  'tiled-wall': (make) => {
    const done = 13 + Math.floor(make.time * 0.9);
    return [
      make.box([0.06, 0, 0.66], [0.04, 1.7, 1.32], '#a9a39a'),
      ...Array.from({ length: Math.min(24, done) }, (_, index) => {
        const [row, column] = [Math.floor(index / 6), index % 6];
        return make.box(
          [0.02, -0.68 + 0.27 * column, 0.15 + 0.27 * row],
          [0.03, 0.25, 0.25],
          make.colour ?? ((row + column) % 2 === 0 ? '#eef4f6' : '#7fb4c8'),
        );
      }),
      make.tube([-0.35, 0.5, 0], [-0.35, 0.5, 0.26], 0.14, '#d8862e', 0.17),
    ];
  },
  'fuel-nozzle': (make) => [
    make.tube([-0.08, 0, 0.02], [0.08, 0, 0], 0.03, make.colour ?? '#d8323c', 0.026),
    make.tube([0.08, 0, 0], [0.24, 0, -0.03], 0.016, STEEL),
    {
      is: 'wire',
      through: [
        make.place([-0.08, 0, 0.02]),
        make.place([-0.2, -0.04, -0.3]),
        make.place([-0.34, -0.1, -0.62]),
        make.place([-0.62, -0.2, -0.7]),
      ],
      r: 0.024 * make.frame.scale,
      colour: DARK,
    },
  ],
  /** The rear of a car, with its lid open where it is filled. */
  'car-flank': (make) => [
    {
      is: 'painted',
      at: make.place([2.05, 0.1, 0]),
      thing: { kind: 'car', paint: make.colour ?? '#3f7fc0', form: SEDAN },
      tall: CAR.tall * make.frame.scale,
      aspect: CAR.aspect,
      colour: '#000000',
      turns: true,
      shadow: true,
    },
    make.disc([0.02, -0.02, 0.72], 0.09, 'across', DARK),
    make.box([-0.1, -0.04, 0.74], [0.03, 0.02, 0.2], '#2f6aa8'),
  ],
  'floor-sander': ({ right, left: hand, frame, time, colour }) => {
    const k = frame.scale;
    const grip = between(right, hand, 0.5);
    const base = { f: grip.f + 0.5 * k, l: grip.l, u: 0.13 * k };
    return [
      { is: 'tube', from: moved(grip, [0, -0.16, 0], k), to: moved(grip, [0, 0.16, 0], k), r: 0.02 * k, colour: DARK },
      { is: 'tube', from: grip, to: base, r: 0.022 * k, colour: STEEL },
      {
        is: 'tube',
        from: moved(base, [0, 0, -0.1], k),
        to: moved(base, [0, 0, 0.12], k),
        r: 0.2 * k,
        r2: 0.13 * k,
        colour: colour ?? '#f2a42e',
      },
      { is: 'tube', from: moved(base, [0, 0, -0.12], k), to: moved(base, [0, 0, -0.09], k), r: 0.23 * k, colour: DARK },
      ...Array.from({ length: 7 }, (_, index): Solid => {
        const share = (time * 1.1 + index / 7) % 1;
        return {
          is: 'puff',
          at: moved(base, [0.2 + 0.35 * share, 0.25 * Math.sin(index * 2.4), -0.05 + 0.16 * share], k),
          r: (0.05 + 0.1 * share) * k,
          colour: '#e0c79a',
          alpha: 0.7 * (1 - share),
        };
      }),
    ];
  },
  'spray-can': (make) => {
    const k = make.frame.scale;
    const tip = make.place([0.17, 0, 0]);
    const colour = make.colour ?? STROKES[Math.floor(make.time / 1.1) % STROKES.length]![0];
    return [
      make.tube([-0.12, 0, 0], [0.1, 0, 0], 0.042, '#dfe3e8'),
      make.tube([-0.06, 0, 0], [0.04, 0, 0], 0.043, colour),
      make.tube([0.1, 0, 0], [0.15, 0, 0], 0.02, '#f6f4ee'),
      ...Array.from({ length: 9 }, (_, index): Solid => {
        const share = (make.time * 2.6 + index / 9) % 1;
        return {
          is: 'puff',
          at: moved(
            tip,
            [0.05 + 0.42 * share, 0.1 * share * Math.sin(index * 2.2), 0.1 * share * Math.cos(index * 1.9)],
            k,
          ),
          r: (0.02 + 0.1 * share) * k,
          colour,
          alpha: 0.75 * (1 - 0.6 * share),
        };
      }),
    ];
  },
  /** Letters and bows that come into being, one stroke after the other. */
  'sprayed-wall': (make) => {
    const drawn = 1.4 + make.time * 0.8;
    return STROKES.flatMap(([colour, through], index): Solid[] => {
      const share = Math.min(1, Math.max(0, drawn - index));
      if (share <= 0) return [];
      const count = Math.max(2, Math.ceil(through.length * share));
      return [
        make.wire(
          through.slice(0, count).map(([across, out]) => [0.01, across, out] as const),
          0.055,
          make.colour ?? colour,
        ),
      ];
    });
  },
  'tomato-in-hand': (make) => [
    make.ball([0.05, 0, 0.05], 0.062, make.colour ?? '#d8322c'),
    make.ball([0.05, 0, 0.11], 0.02, '#5f9a45'),
  ],
  'grain-bag': (make) => [
    make.tube([0.02, 0, -0.14], [0.02, 0, 0.02], 0.085, '#d8b98a', 0.075),
    make.tube([0.02, 0, 0.02], [0.02, 0, 0.06], 0.085, '#c9a672', 0.09),
    make.dish([0.02, 0, 0.06], 0.078, '#e8c45a'),
  ],
  /** Grain that leaves the hand, falls in a bow and lies on the ground. */
  'thrown-grain': ({ right, frame, phase }) => {
    const k = frame.scale;
    const since = phase - 0.36;
    const flying =
      since < 0 || since > 0.42
        ? []
        : Array.from({ length: 18 }, (_, index): Solid => {
            const share = Math.min(1, Math.max(0, since * 3.4 - 0.012 * index));
            const at = {
              f: right.f + (0.08 + (0.5 + 0.03 * index) * share) * k,
              l: right.l + 0.05 * Math.sin(index * 2.2) * k,
              u: Math.max(0.02, right.u + (0.22 * share - 1.25 * share * share) * k),
            };
            return { is: 'ball', at, r: 0.018 * k, colour: '#f2cf5a' };
          });
    return [
      ...flying,
      ...Array.from({ length: 16 }, (_, index): Solid => ({
        is: 'ball',
        at: { f: (0.85 + 0.09 * ((index * 7) % 11)) * k, l: 0.22 * Math.sin(index * 2.4) * k, u: 0.012 },
        r: 0.016 * k,
        flat: 0.7,
        colour: '#e8c04a',
      })),
    ];
  },
} as const satisfies Record<string, Thing>;

import { between } from '../../skeleton.ts';
import type { BodyPoint } from '../../skeleton.ts';
import { moved } from './solid.ts';
import type { Solid } from './solid.ts';
import { onDish } from './thing.ts';
import type { Make, Thing } from './thing.ts';
import { coat } from './tool-things.ts';

const WHITE = '#f4f5f7';
const STEEL = '#b9c0cc';
const DARK = '#2b2a31';

/** Grains that fall from a place so far, spread so wide. */
function falling(
  from: BodyPoint,
  k: number,
  time: number,
  count: number,
  down: number,
  wide: number,
  colour: string,
): Solid[] {
  return Array.from({ length: count }, (_, index): Solid => {
    const share = (time * 1.8 + index * 0.381) % 1;
    const at = moved(from, [wide * Math.sin(index * 2.4), wide * Math.cos(index * 3.1), -down * share], k);
    return { is: 'ball', at, r: 0.009 * k, colour };
  });
}

/** A picture on a screen that faces the body: hills, a sun that moves, a ball that flies. */
function programme(make: Make, across: number, high: number, out: number): Solid[] {
  const scene = Math.floor(make.time / 1.6) % 2;
  const at = (l: number, u: number) => [-0.03, l * across, out + u * high] as const;
  return [
    make.plate([at(-1, -1), at(1, -1), at(1, 1), at(-1, 1)], scene === 0 ? '#8fd0f2' : '#3f8f4c', 0.02),
    ...(scene === 0
      ? [
          make.plate([at(-1, -1), at(1, -1), at(1, -0.2), at(0.2, 0.2), at(-0.4, -0.3), at(-1, 0.1)], '#5fae5a', 0.4),
          make.ball([-0.035, (0.5 - 0.2 * Math.sin(make.time)) * across, out + 0.5 * high], 0.05, '#ffe27a'),
        ]
      : [
          make.plate([at(-0.03, -1), at(0.03, -1), at(0.03, 1), at(-0.03, 1)], '#e9f4ea', 0.02),
          make.ball(
            [-0.035, 0.7 * Math.sin(make.time * 3) * across, out + 0.3 * Math.cos(make.time * 4) * high],
            0.035,
            '#ffffff',
          ),
        ]),
  ].map((solid) => ({ ...solid, shines: true }) as Solid);
}

/** The house and its machines. */
export const UPKEEP_THING_MAKERS = {
  'salt-shaker': (make) => [
    make.tube([-0.05, 0, 0], [0.07, 0, 0], 0.045, '#e8eef4', 0.04),
    make.tube([0.07, 0, 0], [0.1, 0, 0], 0.042, STEEL, 0.03),
    ...falling(make.place([0.12, 0, 0]), make.frame.scale, make.time, 16, 0.16, 0.05, '#ffffff'),
  ],
  'seasoned-plate': (make) => {
    const middle = [0, 0, 0.06] as const;
    return [
      make.dish(middle, 0.21, WHITE),
      make.dish(middle, 0.15, '#dfe4ea', 0.003),
      make.dish(onDish(middle, 0, 0, 0.02), 0.11, '#8f4a2a'),
      make.dish(onDish(middle, 0, 0, 0.035), 0.095, '#a85a34'),
      ...[-0.05, 0, 0.05].map((across) =>
        make.tube(onDish(middle, -0.05, across, 0.045), onDish(middle, 0.05, across, 0.045), 0.006, '#5f2f1a'),
      ),
      ...[0, 1, 2, 3].map((index) => make.ball(onDish(middle, -0.09 + 0.02 * index, 0.12, 0.02), 0.026, '#5f9a45')),
    ];
  },
  'flour-sieve': ({ right, left, frame, time }) => {
    const k = frame.scale;
    const middle = moved(between(right, left, 0.5), [0.04, 0, 0], k);
    return [
      {
        is: 'tube',
        from: moved(middle, [0, 0, -0.03], k),
        to: moved(middle, [0, 0, 0.05], k),
        r: 0.16 * k,
        colour: '#c99a5c',
      },
      { is: 'ball', at: moved(middle, [0, 0, 0.05], k), r: 0.14 * k, flat: 0.35, colour: '#fbf6ea' },
      ...falling(moved(middle, [0, 0, -0.04], k), k, time, 26, 0.2, 0.12, '#fbf6ea'),
    ];
  },
  'flour-heap': (make) => [
    make.tube([0, 0, 0.91], [0, 0, 0.955], 0.2, '#7fb4c8', 0.23),
    {
      is: 'ball',
      at: make.place([0, 0, 0.955]),
      r: (0.12 + 0.015 * Math.min(5, make.time)) * make.frame.scale,
      flat: 0.45,
      colour: '#fbf6ea',
    },
  ],
  'toilet-brush': (make) => [
    make.tube([-0.08, 0, 0], [0.26, 0, 0], 0.014, '#3f8fd6'),
    make.tube([0.26, 0, 0], [0.38, 0, 0], 0.05, WHITE, 0.06),
  ],
  'toilet-bowl': (make) => [
    make.tube([0.06, 0, 0], [0.04, 0, 0.2], 0.12, WHITE, 0.1),
    make.tube([0.02, 0, 0.16], [0, 0, 0.4], 0.1, WHITE, 0.24),
    make.dish([0, 0, 0.42], 0.25, '#e6eaee'),
    make.dish([0, 0, 0.42], 0.18, '#7fc0dc', 0.004),
    make.box([0.34, 0, 0.52], [0.2, 0.46, 0.48], WHITE),
    make.box([0.34, 0, 0.78], [0.22, 0.48, 0.04], '#dfe4ea'),
    ...[0, 1, 2, 3, 4].map((index) =>
      make.ball(
        [0.1 * Math.sin(index * 2.1), 0.13 * Math.cos(index * 1.7), 0.45 + 0.02 * Math.sin(make.time * 4 + index)],
        0.035,
        '#fbfeff',
      ),
    ),
  ],
  'bin-bag': (make) => {
    const { right, frame } = make;
    const k = frame.scale;
    return [
      { is: 'ball', at: moved(right, [0.03, 0, -0.24], k), r: 0.2 * k, flat: 1.05, colour: make.colour ?? '#2f323c' },
      {
        is: 'tube',
        from: moved(right, [0.01, 0, 0.03], k),
        to: moved(right, [0.02, 0, -0.09], k),
        r: 0.025 * k,
        r2: 0.07 * k,
        colour: make.colour ?? '#2f323c',
      },
      {
        is: 'tube',
        from: moved(right, [0, -0.03, -0.02], k),
        to: moved(right, [0, 0.03, -0.02], k),
        r: 0.02 * k,
        colour: '#f2c23e',
      },
    ];
  },
  'open-bin': (make) => [
    make.tube([0, 0, 0.05], [0, 0, 0.82], 0.24, make.colour ?? '#3f8f5a', 0.3),
    make.dish([0, 0, 0.85], 0.29, '#1f3a28'),
    make.plate(
      [
        [0.26, -0.3, 0.84],
        [0.26, 0.3, 0.84],
        [0.36, 0.26, 1.3],
        [0.36, -0.26, 1.3],
      ],
      '#2f6b44',
      0.3,
    ),
    ...[-0.12, 0.1].map((across) => make.ball([0, across, 0.88], 0.11, '#2f323c')),
  ],
  /** Its door swings to us, and light and food are within. */
  'cold-cupboard': (make) => {
    const open = Math.min(1, Math.max(0, (make.phase - 0.08) * 5)) * (make.phase > 0.92 ? (1 - make.phase) * 12 : 1);
    const swing = 1.25 * open;
    const [c, s] = [Math.cos(swing), Math.sin(swing)];
    const hinge = [-0.3, 0.36] as const;
    const leaf = (far: number, out: number) => [hinge[0] - 0.7 * far * s, hinge[1] - 0.7 * far * c, out] as const;
    return [
      make.box([0, 0, 0.92], [0.6, 0.74, 1.84], '#dfe4ea'),
      make.plate(
        [
          [-0.305, -0.33, 0.1],
          [-0.305, 0.33, 0.1],
          [-0.305, 0.33, 1.78],
          [-0.305, -0.33, 1.78],
        ],
        '#fffbe8',
        0.02,
      ),
      ...[0.5, 0.9, 1.3].map((out) => make.box([-0.31, 0, out], [0.01, 0.64, 0.02], '#b9d4e2')),
      ...[
        [-0.2, 0.58, '#4fae4c'],
        [0, 0.58, '#d8432e'],
        [0.2, 0.58, '#f0902a'],
        [-0.18, 0.98, '#f6f4ee'],
        [0.04, 0.98, '#e8c45a'],
        [0.22, 0.98, '#8f5bb8'],
        [-0.1, 1.38, '#d8432e'],
        [0.14, 1.38, '#3f8fd6'],
      ].map(([across, out, colour]) => make.ball([-0.33, across as number, out as number], 0.075, colour as string)),
      ...(open > 0.1
        ? [
            {
              is: 'glow' as const,
              at: make.place([-0.4, 0, 1.0]),
              r: 0.9 * make.frame.scale,
              colour: '#fff2c0',
              alpha: 0.35 * open,
            },
          ]
        : []),
      make.plate([leaf(0, 0.06), leaf(1, 0.06), leaf(1, 1.82), leaf(0, 1.82)], WHITE, 0.02),
      make.tube(leaf(0.92, 0.9), leaf(0.92, 1.3), 0.018, STEEL),
    ];
  },
  'remote-control': (make) => [
    make.box([0.07, 0, 0], [0.26, 0.07, 0.035], DARK),
    ...[0.02, 0.07, 0.12].flatMap((along) =>
      [-0.015, 0.015].map((across) => make.ball([along, across, 0.02], 0.012, '#f6f4ee')),
    ),
    make.ball([0.18, 0, 0.02], 0.016, '#e2432e'),
  ],
  'tv-set': (make) => [
    make.box([0.06, 0, 0.24], [0.36, 1.3, 0.46], '#6b4a30'),
    make.box([0.02, 0, 0.86], [0.06, 1.3, 0.76], '#17171c'),
    ...programme(make, 0.6, 0.33, 0.87),
    { is: 'glow', at: make.place([-0.1, 0, 0.86]), r: 0.7 * make.frame.scale, colour: '#bfe6ff', alpha: 0.18 },
  ],
  'cash-machine': (make) => {
    const paid = Math.min(0.12, Math.max(0, (make.time - 2) * 0.06));
    return [
      make.box([0.06, 0, 0.86], [0.5, 0.8, 1.72], make.colour ?? '#2f6fae'),
      make.box([-0.2, 0, 1.58], [0.03, 0.7, 0.2], '#f2c23e'),
      make.plate(
        [
          [-0.22, -0.26, 1.12],
          [-0.22, 0.26, 1.12],
          [-0.2, 0.26, 1.44],
          [-0.2, -0.26, 1.44],
        ],
        '#bfe6ff',
        0.02,
      ),
      ...[1.2, 1.28, 1.36].map((out) => make.tube([-0.23, -0.18, out], [-0.23, 0.1, out], 0.008, '#2f6fae')),
      make.box([-0.26, 0, 1.0], [0.16, 0.6, 0.04], '#1f4a78'),
      ...[-0.06, 0, 0.06].flatMap((along) =>
        [-0.1, -0.03, 0.04].map((across) => make.ball([-0.26 + along * 0.6, across, 1.03], 0.018, '#f4f5f7')),
      ),
      make.box([-0.2, 0.0, 0.84], [0.03, 0.4, 0.05], DARK),
      ...(paid > 0 ? [make.box([-0.2 - paid, 0, 0.845], [2 * paid, 0.26, 0.02], '#7fbf7a')] : []),
    ];
  },
  copier: (make) => {
    const lamp = 0.34 * Math.sin(make.time * 2.2);
    return [
      make.box([0, 0, 0.44], [0.5, 0.9, 0.88], '#dfe4ea'),
      make.box([-0.255, 0, 0.6], [0.01, 0.8, 0.14], '#aab4c0'),
      make.box([-0.255, 0, 0.4], [0.01, 0.8, 0.14], '#aab4c0'),
      make.box([0, 0, 0.91], [0.52, 0.92, 0.06], '#3a3f4c'),
      { ...make.box([-0.1, lamp, 0.945], [0.3, 0.06, 0.02], '#d8ffe6'), shines: true },
      { is: 'glow', at: make.place([-0.1, lamp, 0.96]), r: 0.26 * make.frame.scale, colour: '#9dffc0', alpha: 0.8 },
      make.plate(
        [
          [0.22, -0.44, 0.95],
          [0.22, 0.44, 0.95],
          [0.3, 0.44, 1.32],
          [0.3, -0.44, 1.32],
        ],
        WHITE,
        0.05,
      ),
      make.box([0.02, 0.56, 0.62], [0.34, 0.26, 0.02], STEEL),
      ...Array.from({ length: Math.min(6, 1 + Math.floor(make.time)) }, (_, index) =>
        make.box([0.02, 0.56, 0.64 + 0.018 * index], [0.3, 0.24, 0.012], '#fbf8ee'),
      ),
    ];
  },
  'plaster-float': (make) => [
    make.box([0.06, 0, -0.03], [0.36, 0.15, 0.02], STEEL),
    make.tube([-0.04, 0, 0.02], [0.14, 0, 0.02], 0.022, '#a8713f'),
  ],
  'plaster-board': (make) => [
    make.tube([0.04, 0, -0.12], [0.04, 0, 0.0], 0.018, '#a8713f'),
    make.box([0.04, 0, 0.02], [0.28, 0.28, 0.02], STEEL),
    { is: 'ball', at: make.place([0.04, 0, 0.05]), r: 0.11 * make.frame.scale, flat: 0.5, colour: '#d8d4c8' },
  ],
  /** A whole wall of bare bricks. */
  'brick-wall-face': (make) =>
    Array.from({ length: 13 * 14 }, (_, index) => {
      const [row, column] = [Math.floor(index / 14), index % 14];
      const [low, across] = [0.14 + 0.24 * row, -5.2 + 0.8 * column + 0.4 * (row % 2)];
      const brick = make.plate(
        [
          [0.03, across - 0.4, low],
          [0.03, across + 0.4, low],
          [0.03, across + 0.4, low + 0.24],
          [0.03, across - 0.4, low + 0.24],
        ],
        ['#a44a32', '#b3563c', '#bd6248'][(row * 2 + column) % 3]!,
      );
      return { ...brick, edge: '#d8b8a0' };
    }),
  'wall-plaster': (make) => [coat(make, make.colour ?? '#e4e0d4')],
  'letter-box': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.9], 0.04, '#7a4526'),
    make.box([0.05, 0, 1.02], [0.46, 0.3, 0.24], make.colour ?? '#d8242e'),
    make.tube([-0.18, 0, 1.14], [0.28, 0, 1.14], 0.15, make.colour ?? '#d8242e'),
    make.box([-0.185, 0, 1.04], [0.01, 0.24, 0.05], DARK),
    make.box([0.06, -0.16, 1.24], [0.03, 0.02, 0.2], '#f2c23e'),
    make.box([0.1, -0.16, 1.32], [0.12, 0.02, 0.08], '#f2c23e'),
  ],
  /** Its lid stands up behind what is packed. */
  'open-suitcase': (make) => {
    const packed = Math.min(6, 2 + Math.floor(make.time * 0.9));
    const shell = make.colour ?? '#3f7fb8';
    return [
      make.plate(
        [
          [0.2, -0.4, 0.1],
          [0.2, 0.4, 0.1],
          [0.3, 0.4, 0.52],
          [0.3, -0.4, 0.52],
        ],
        shell,
        0.15,
      ),
      ...Array.from({ length: packed }, (_, index) =>
        make.box(
          [0.02, -0.2 + 0.4 * (index % 2), 0.1 + 0.055 * Math.floor(index / 2)],
          [0.3, 0.34, 0.05],
          ['#d8574a', '#f2eee2', '#f2c23e', '#5fa050', '#8f5bb8', '#f2eee2'][index]!,
        ),
      ),
      make.box([-0.2, 0, 0.08], [0.03, 0.84, 0.16], shell),
      make.box([0, -0.42, 0.08], [0.4, 0.03, 0.16], shell),
      make.box([0, 0.42, 0.08], [0.4, 0.03, 0.16], shell),
      make.box([-0.22, 0, 0.09], [0.03, 0.2, 0.04], '#2b2a31'),
    ];
  },
  /** Over one who lies: from the chest over the knees down to the feet, lifted by the breath. */
  blanket: (make) => {
    const breath = 0.01 * Math.sin(make.time * 1.6);
    const cloth = make.colour ?? '#5c7fc0';
    return [
      make.plate(
        [
          [-0.1, -0.2, 0.34],
          [0.1 + breath, -0.2, 0.34],
          [0.12 + breath, -0.2, 0.1],
          [0.36, -0.2, -0.22],
          [0.18, -0.2, -0.6],
          [0.06, -0.2, -0.78],
          [-0.1, -0.2, -0.78],
        ],
        cloth,
        0.4,
      ),
      make.plate(
        [
          [-0.1, -0.21, 0.36],
          [0.105 + breath, -0.21, 0.36],
          [0.115 + breath, -0.21, 0.26],
          [-0.1, -0.21, 0.26],
        ],
        '#f6f4ee',
        0.2,
      ),
    ];
  },
} as const satisfies Record<string, Thing>;

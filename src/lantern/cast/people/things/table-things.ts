import { steam } from './kitchen-things.ts';
import type { Solid } from './solid.ts';
import { onDish } from './thing.ts';
import type { At, Make, Thing } from './thing.ts';

const STEEL = '#b9c0cc';
const CHINA = '#f6f4ee';
const WOOD = '#a8713f';
const TOPPINGS = ['#c8322c', '#e9dfc6', '#5f9a45', '#8a5a34', '#e0b23c'];

/** Skewered meat along a frame, from where it is held. */
function skewer(make: Make, [along, across, out]: At, turned: number): Solid[] {
  return [
    make.tube([along - 0.16, across, out], [along + 0.34, across, out], 0.006, '#d8b27a'),
    ...[0.03, 0.1, 0.17, 0.24, 0.3].map((more, index): Solid => ({
      is: 'ball',
      at: make.place([along + more, across, out]),
      r: 0.032 * make.frame.scale,
      flat: 0.85,
      colour: ['#8f3f24', '#b9572e', '#7d351f'][(index + turned) % 3]!,
    })),
  ];
}

/** A fork on the left of a plate, a knife on its right, a glass beyond. */
function placeLaid(make: Make, across: number): Solid[] {
  const middle = [0, across, 0.77] as const;
  return [
    make.dish(middle, 0.13, CHINA),
    make.dish(middle, 0.085, '#dfe4ea', 0.003),
    make.tube([0.08, across - 0.17, 0.75], [-0.1, across - 0.17, 0.775], 0.008, STEEL),
    make.tube([0.08, across + 0.17, 0.75], [-0.1, across + 0.17, 0.775], 0.01, STEEL),
    { ...make.tube([0.1, across + 0.14, 0.74], [0.1, across + 0.14, 0.87], 0.03, '#cfe6f2', 0.036), alpha: 0.75 },
  ];
}

/** How far the topping has come down at this moment, 0 in the hand to 1 on the pizza. */
function fallen(phase: number): number {
  return Math.min(1, Math.max(0, (phase - 0.3) / 0.14));
}

/** Snacks, dishes in the making, and the table that they are for. */
export const TABLE_THING_MAKERS = {
  crisp: (make) => [
    { is: 'ball', at: make.place([0.045, 0, 0.02]), r: 0.04 * make.frame.scale, flat: 0.6, colour: '#f0c04a' },
  ],
  'crisp-bag': (make) => [
    make.plate(
      [
        [0.04, -0.12, -0.14],
        [0.04, 0.12, -0.14],
        [0.03, 0.1, 0],
        [0.05, 0.125, 0.15],
        [0.05, -0.125, 0.15],
        [0.03, -0.1, 0],
      ],
      make.colour ?? '#e2432e',
      0.35,
    ),
    { is: 'ball', at: make.place([0.03, 0, 0]), r: 0.07 * make.frame.scale, flat: 0.7, colour: '#f6d24e' },
    ...[-0.07, -0.02, 0.04, 0.08].map((across, index) =>
      make.ball([0.05, across, 0.155 + 0.012 * (index % 2)], 0.03, '#f0c04a'),
    ),
  ],
  'soup-bowl': (make) => {
    const middle = [0, 0, 0.84] as const;
    return [
      make.tube([0, 0, 0.735], [0, 0, 0.83], 0.07, make.colour ?? '#4f86c0', 0.135),
      make.dish(middle, 0.14, '#f6f4ee'),
      make.dish(middle, 0.118, '#e0913a', 0.002),
      make.ball(onDish(middle, 0.02, 0.03, 0.01), 0.018, '#6fa545'),
      make.ball(onDish(middle, -0.04, -0.04, 0.01), 0.018, '#6fa545'),
      ...steam(make, [0, 0, 0.9], 0.06),
    ];
  },
  'straw-cup': ({ right, mouth, frame, colour }) => {
    const k = frame.scale;
    const at = (u: number, f = 0, l = 0.03) => ({
      f: right.f + (0.045 + f) * k,
      l: right.l + l * k,
      u: right.u + u * k,
    });
    return [
      { is: 'tube', from: at(-0.1), to: at(0.12), r: 0.05 * k, r2: 0.065 * k, colour: colour ?? '#d9a878' },
      ...[-0.085, -0.065, -0.05].flatMap((u, row) =>
        [-0.03, -0.01, 0.012, 0.03].map((across): Solid => ({
          is: 'ball',
          at: at(u, 0.04, 0.03 + across + 0.006 * (row % 2)),
          r: 0.012 * k,
          colour: '#3a2018',
        })),
      ),
      { is: 'tube', from: at(0.12), to: at(0.14), r: 0.07 * k, colour: '#f6f4ee' },
      {
        is: 'tube',
        from: at(0.13),
        to: mouth,
        r: 0.012 * k,
        colour: '#e8458a',
      },
    ];
  },
  'meat-skewer': (make) => skewer(make, [0.02, 0, 0], Math.floor(make.time * 2)),
  /** A long trough of glowing coals with skewers across it. */
  'skewer-grill': (make) => [
    ...[-0.55, 0.55].map((across) => make.tube([0, across, 0], [0, across, 0.8], 0.025, '#3a3c45')),
    make.box([0, 0, 0.84], [0.34, 1.3, 0.12], '#4a4c55'),
    make.box([0, 0, 0.905], [0.26, 1.22, 0.012], '#7a2c1c'),
    ...[-0.48, -0.28, -0.1, 0.1, 0.3, 0.5].map((across, index): Solid => ({
      is: 'ball',
      at: make.place([0.05, across, 0.905]),
      r: (0.04 + 0.008 * Math.sin(make.time * 7 + index)) * make.frame.scale,
      flat: 0.5,
      colour: '#ff7a2a',
      shines: true,
    })),
    ...[-0.5, -0.36, -0.22, -0.08, 0.06, 0.2, 0.34, 0.48].flatMap((across, index) =>
      skewer({ ...make }, [-0.12, across, 0.945], index + Math.floor(make.time * 1.2)),
    ),
    { is: 'glow', at: make.place([0, 0, 0.92]), r: 0.62 * make.frame.scale, colour: '#ff7a2a', alpha: 0.4 },
    ...steam(make, [0, -0.25, 1.0], 0.16, '#e3ded8'),
    ...steam(make, [0.02, 0.3, 1.0], 0.18, '#e3ded8'),
  ],
  'grinder-crank': ({ right, frame }) => {
    const k = frame.scale;
    const hub = { f: 0.54 * k, l: -0.19 * k, u: 1.13 * k };
    return [
      { is: 'tube', from: hub, to: { f: right.f, l: hub.l, u: right.u }, r: 0.022 * k, colour: '#6b6f78' },
      {
        is: 'tube',
        from: { f: right.f, l: hub.l, u: right.u },
        to: { ...right, l: right.l - 0.03 * k },
        r: 0.03 * k,
        colour: WOOD,
      },
    ];
  },
  'meat-grinder': (make) => [
    make.tube([0, 0, 0.91], [0, 0, 1.0], 0.05, STEEL),
    make.tube([0, -0.18, 1.13], [0, 0.16, 1.13], 0.075, '#c9cfd8', 0.085),
    make.tube([0, -0.02, 1.16], [0, -0.02, 1.3], 0.055, '#c9cfd8', 0.12),
    make.dish([0, -0.02, 1.31], 0.12, '#b04a3c'),
    ...[-0.045, -0.015, 0.015, 0.045].map((along, index) => {
      const sway = 0.01 * Math.sin(make.time * 6 + index * 2);
      return make.wire(
        [
          [along, 0.17, 1.13],
          [along + sway, 0.22, 1.09],
          [along, 0.24, 1.0],
          [along - sway, 0.23, 0.95],
        ],
        0.013,
        '#c8564a',
      );
    }),
    make.tube([0, 0.24, 0.91], [0, 0.24, 0.95], 0.1, CHINA, 0.14),
    {
      is: 'ball',
      at: make.place([0, 0.24, 0.97]),
      r: 0.1 * make.frame.scale,
      flat: 0.4 + 0.06 * Math.min(4, make.time),
      colour: '#c05246',
    },
  ],
  /** What falls from the fingers on the pizza. */
  'falling-topping': ({ right, frame, phase }) => {
    const share = fallen(phase);
    if (share <= 0 || share >= 1) return [];
    const k = frame.scale;
    return [0, 1, 2, 3, 4].map((index): Solid => ({
      is: 'ball',
      at: {
        f: right.f + 0.02 * Math.sin(index * 2.4) * k,
        l: right.l + (index - 2) * 0.025 * k,
        u: right.u - (0.03 + 0.16 * share + 0.02 * (index % 2)) * k,
      },
      r: 0.017 * k,
      colour: TOPPINGS[index]!,
    }));
  },
  /** More lies on it with every handful. */
  'pizza-base': (make) => {
    const middle = [0, 0, 0.97] as const;
    const count = Math.min(22, 5 + Math.floor(make.time * 3.5));
    return [
      make.dish(middle, 0.29, '#c98f4e', -0.014),
      make.dish(middle, 0.28, '#ecc888'),
      make.dish(middle, 0.235, '#d0452e', 0.004),
      make.dish(middle, 0.19, '#f2d488', 0.007),
      ...Array.from({ length: count }, (_, index) => {
        const [turn, far] = [index * 2.4, 0.2 * Math.sqrt((index + 0.5) / 22)];
        return make.ball(
          onDish(middle, far * Math.cos(turn), far * Math.sin(turn), 0.014),
          0.027,
          TOPPINGS[index % 5]!,
        );
      }),
      ...[0.34, 0.46, 0.58].flatMap((across, index) => [
        make.tube([0.02, -across, 0.91], [0.02, -across, 0.96], 0.05, CHINA, 0.065),
        make.dish([0.02, -across, 0.965], 0.06, TOPPINGS[index]!),
      ]),
    ];
  },
  'held-plate': (make) => [make.dish([0.12, 0, 0.02], 0.14, CHINA), make.dish([0.12, 0, 0.023], 0.09, '#dfe4ea')],
  'plate-stack': (make) =>
    [0, 1, 2].map((index) => make.dish([0.09, 0, 0.02 + 0.022 * index], 0.14, index === 1 ? '#dfe4ea' : CHINA)),
  'laid-places': (make) => [
    ...placeLaid(make, -0.4),
    ...(make.time > 1.2 ? placeLaid(make, 0.02) : []),
    ...(make.time > 3.4 ? placeLaid(make, 0.42) : []),
    make.tube([0.14, 0.24, 0.735], [0.14, 0.24, 0.86], 0.04, '#4f86c0', 0.055),
    make.ball([0.14, 0.24, 0.93], 0.05, '#e24f6a'),
    make.ball([0.12, 0.2, 0.9], 0.04, '#f2c23e'),
  ],
  'salad-bowl': (make) => {
    const toss = Math.max(0, Math.sin(make.phase * Math.PI * 2 - 0.6));
    return [
      make.tube([0, 0, 0.91], [0, 0, 1.05], 0.11, make.colour ?? '#c98f4e', 0.21),
      ...Array.from({ length: 13 }, (_, index): Solid => {
        const [turn, far] = [index * 2.4, 0.16 * Math.sqrt(index / 13)];
        const high = 1.07 + (index % 3 === 0 ? 0.2 * toss : 0.05 * toss);
        return {
          is: 'ball',
          at: make.place([far * Math.cos(turn), far * Math.sin(turn) * 1.1, high + 0.02 * (index % 2)]),
          r: (index % 4 === 1 ? 0.032 : 0.045) * make.frame.scale,
          flat: 0.75,
          colour: index % 4 === 1 ? '#d8432e' : index % 4 === 3 ? '#9cc44a' : '#5f9a45',
        };
      }),
    ];
  },
  'half-orange': (make) => [
    {
      is: 'ball',
      at: make.place([0.03, 0, 0.02]),
      r: 0.062 * make.frame.scale,
      flat: 0.75,
      colour: make.colour ?? '#f0902a',
    },
  ],
  'citrus-press': (make) => [
    make.tube([0, 0, 0.91], [0, 0, 1.0], 0.075, '#cfe6f2', 0.1),
    make.tube([0, 0, 0.92], [0, 0, 0.925 + Math.min(0.075, 0.02 + 0.014 * make.time)], 0.074, '#f2a83a', 0.095),
    make.dish([0, 0, 1.01], 0.11, '#f6f4ee'),
    make.tube([0, 0, 1.01], [0, 0, 1.07], 0.045, '#e3e6ea', 0.012),
    ...[0, 1, 2].map((index): Solid => {
      const share = (make.time * 1.9 + index / 3) % 1;
      return make.ball(
        [0.03 * Math.sin(index * 2.1), 0.05 * Math.cos(index * 2.1), 1.03 - 0.08 * share],
        0.012,
        '#f2a83a',
      );
    }),
    ...[0.26, 0.36, 0.31].map((across, index) =>
      make.ball([0.02, across, index === 2 ? 1.04 : 0.96], 0.055, '#f0902a'),
    ),
    make.dish([-0.02, -0.3, 0.95], 0.055, '#f6c46a'),
    make.dish([-0.02, -0.42, 0.95], 0.055, '#f6c46a'),
  ],
  'wiping-cloth': (make) => [
    make.plate(
      [
        [-0.08, -0.11, -0.035],
        [0.12, -0.12, -0.04],
        [0.14, 0.1, -0.035],
        [-0.07, 0.12, -0.03],
      ],
      make.colour ?? '#f2c23e',
      0.4,
    ),
    make.ball([0.02, 0, -0.015], 0.04, make.colour ?? '#f2c23e'),
  ],
  /** Wet where the cloth has been, and it shines. */
  'wiped-top': ({ right, frame, time }) => {
    const k = frame.scale;
    return [
      {
        is: 'tube',
        from: { f: right.f, l: right.l - 0.2 * k, u: frame.origin.u + 0.012 * k },
        to: { f: right.f, l: right.l + 0.14 * k, u: frame.origin.u + 0.012 * k },
        r: 0.008 * k,
        colour: '#eaf6fc',
        alpha: 0.8,
      },
      ...[0, 1, 2].map((index): Solid => {
        const share = (time * 0.9 + index / 3) % 1;
        const l = right.l + 0.3 * (index - 1) * k;
        return {
          is: 'glow',
          at: { f: right.f, l, u: right.u },
          r: 0.09 * k * Math.sin(Math.PI * share),
          colour: '#ffffff',
          alpha: 0.8,
        };
      }),
    ];
  },
  /** What has been peeled off hangs from the fruit, longer and longer. */
  'peel-curl': (make) => {
    const long = 0.1 + 0.16 * make.phase;
    return [
      make.wire(
        [0, 0.25, 0.5, 0.75, 1].map((share) => [
          0.06 + 0.03 * Math.sin(share * 7 + make.time * 2),
          -0.05 + 0.025 * Math.cos(share * 7),
          -long * share,
        ]),
        0.011,
        '#e0a860',
      ),
    ];
  },
  /** One more slice lies on the board with every cut. */
  'cut-slices': (make) =>
    Array.from({ length: Math.min(7, 1 + Math.floor(make.time * 1.5)) }, (_, index) =>
      make.dish([-0.02 + 0.03 * (index % 2), -0.1 - 0.055 * index, 0.955], 0.042, make.colour ?? '#f0a848'),
    ),
  'spray-bottle': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.17], 0.05, '#4fa8d8', 0.045),
    make.tube([0, 0, 0.17], [0, 0, 0.21], 0.018, CHINA),
    make.box([-0.03, 0, 0.225], [0.1, 0.035, 0.035], '#e2543a'),
  ],
} as const satisfies Record<string, Thing>;

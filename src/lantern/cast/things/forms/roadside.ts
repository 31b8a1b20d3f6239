import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const DARK = '#26282e';
const WOOD = '#8a5a34';
const GREEN = '#4f8a4a';

/** Tubes of neon in a line, with their glow. */
const tube = (spots: readonly (readonly [number, number])[], colour: `#${string}`): readonly Part[] =>
  spots.map(([x, y]): Part => ({ glow: [x, y, 0.014], colour, reach: 0.07 }));

const between = (
  from: readonly [number, number],
  to: readonly [number, number],
  count: number,
): readonly (readonly [number, number])[] =>
  spread(count, 0, 1).map((s) => [from[0] + (to[0] - from[0]) * s, from[1] + (to[1] - from[1]) * s] as const);

/** The strokes of four letters, from 0 to 1 across and up. */
const LETTERS: readonly (readonly (readonly [number, number, number, number])[])[] = [
  [
    [0, 0, 0, 1],
    [0, 1, 1, 1],
    [1, 1, 1, 0],
    [1, 0, 0, 0],
  ],
  [
    [0, 0, 0, 1],
    [0, 1, 1, 1],
    [1, 1, 1, 0.5],
    [1, 0.5, 0, 0.5],
  ],
  [
    [0, 0, 0, 1],
    [0, 1, 1, 1],
    [0, 0.5, 0.8, 0.5],
    [0, 0, 1, 0],
  ],
  [
    [0, 0, 0, 1],
    [0, 1, 1, 0],
    [1, 0, 1, 1],
  ],
];

/** What stands in streets, gardens and on the land. */
export const ROADSIDE_FORMS: Readonly<Record<string, Form>> = {
  gate: {
    colour: '#e8e4da',
    shadow: 0.5,
    parts: [
      ...[-0.5, 0.5].flatMap((x): readonly Part[] => [
        { box: [x - 0.06, 0, x + 0.06, 0.94], deep: 0.1, colour: '$', round: 0.01 },
        { ball: [x + 0.01, 0.97, 0.055, 0.04], colour: '$+' },
      ]),
      ...spread(7, -0.38, 0.38).map((x): Part => {
        const top = 0.72 + 0.14 * Math.cos(x * 3.6);
        return {
          plate: `${x - 0.045} 0.05, ${x + 0.045} 0.05, ${x + 0.045} ${top - 0.05}, ${x} ${top}, ${x - 0.045} ${top - 0.05}`,
          colour: '$',
        };
      }),
      { box: [-0.43, 0.18, 0.43, 0.25], colour: '$-', round: 0.01 },
      { box: [-0.43, 0.56, 0.43, 0.63], colour: '$-', round: 0.01 },
      { plate: '-0.42 0.25, -0.36 0.25, 0.42 0.56, 0.36 0.56', colour: '$-' },
      ...[0.22, 0.6].map((y): Part => ({ box: [-0.5, y - 0.02, -0.36, y + 0.02], colour: '#3a3d44', round: 0.01 })),
      { box: [0.32, 0.42, 0.5, 0.46], colour: '#3a3d44', round: 0.01 },
    ],
  },
  'neon-sign': {
    colour: '#ff4a9a',
    shadow: 0.12,
    parts: [
      { box: [-0.05, 0, 0.03, 0.6], deep: 0.1, colour: '$--', round: 0 },
      { box: [-0.56, 0.54, 0.52, 0.99], deep: 0.06, colour: '$--', round: 0.05 },
      ...tube(between([-0.5, 0.58], [0.46, 0.58], 26), '#ff5aa8'),
      ...tube(between([-0.5, 0.95], [0.46, 0.95], 26), '#ff5aa8'),
      ...tube(between([-0.52, 0.6], [-0.52, 0.93], 10), '#ff5aa8'),
      ...tube(between([0.48, 0.6], [0.48, 0.93], 10), '#ff5aa8'),
      // OPEN, in strokes of tubes.
      ...LETTERS.flatMap((strokes, at): readonly Part[] =>
        strokes.flatMap(([x, y, u, v]) =>
          tube(
            between(
              [-0.43 + at * 0.235 + x * 0.15, 0.66 + y * 0.2],
              [-0.43 + at * 0.235 + u * 0.15, 0.66 + v * 0.2],
              7,
            ),
            '#6ae8ff',
          ),
        ),
      ),
    ],
  },
  'street-sign': {
    colour: '#2f6a4c',
    parts: [
      { rod: '0 0, 0 0.98', radius: 0.014, colour: '#8b929a' },
      { plate: '-0.03 0.84, 0.16 0.84, 0.2 0.88, 0.16 0.92, -0.03 0.92', colour: '$' },
      { plate: '0.03 0.7, -0.16 0.7, -0.2 0.74, -0.16 0.78, 0.03 0.78', colour: '$' },
      { box: [0, 0.87, 0.13, 0.885], colour: '#fbfaf6', round: 0 },
      { box: [-0.13, 0.73, 0, 0.745], colour: '#fbfaf6', round: 0 },
    ],
  },
  'shop-sign': {
    colour: '#8a5a34',
    parts: [
      { rod: '-0.5 0.3, -0.56 0', radius: 0.03, colour: '$-' },
      { rod: '0.5 0.3, 0.56 0', radius: 0.03, colour: '$-' },
      { box: [-0.74, 0.24, 0.7, 0.96], deep: 0.06, colour: '$', round: 0.05 },
      { box: [-0.66, 0.32, 0.62, 0.88], colour: '#2a3430', round: 0.02 },
      {
        rod: '-0.5 0.74, -0.3 0.78, -0.1 0.72, 0.1 0.78, 0.3 0.73, 0.46 0.77',
        radius: 0.022,
        colour: '#f4ecd8',
        bent: true,
      },
      { rod: '-0.4 0.56, -0.1 0.58, 0.3 0.55', radius: 0.016, colour: '#f4ecd8', bent: true },
      { rod: '-0.3 0.44, 0 0.45, 0.2 0.43', radius: 0.016, colour: '#f0b84c', bent: true },
    ],
  },
  billboard: {
    colour: '#3f8ac0',
    parts: [
      { box: [-0.34, 0, -0.28, 0.44], colour: '#5a6068', round: 0 },
      { box: [0.26, 0, 0.32, 0.44], colour: '#5a6068', round: 0 },
      { box: [-0.7, 0.4, 0.66, 0.97], deep: 0.1, colour: '#e8e8e4', round: 0.01 },
      { box: [-0.67, 0.43, 0.63, 0.94], colour: '$', round: 0 },
      { ball: [0.36, 0.7, 0.16], colour: '#f4c84c', flat: true },
      { plate: '-0.67 0.43, 0.63 0.43, 0.63 0.52, 0.2 0.6, -0.2 0.5, -0.67 0.58', colour: '#f4f0e4', flat: true },
      { box: [-0.56, 0.78, 0.06, 0.87], colour: '#fbfaf6', round: 0 },
      { box: [-0.56, 0.68, -0.1, 0.73], colour: '#fbfaf6', round: 0 },
      ...[-0.4, 0, 0.4].map((x): Part => ({ rod: `${x} 0.98, ${x + 0.06} 1.02`, radius: 0.01, colour: '#5a6068' })),
    ],
  },
  banner: {
    colour: '#b8282c',
    shadow: 0.1,
    parts: [
      { rod: '-0.12 0, -0.12 0.99', radius: 0.013, colour: WOOD },
      { ball: [-0.12, 0.99, 0.022], colour: '#d8b256' },
      { rod: '-0.14 0.94, 0.2 0.94', radius: 0.011, colour: WOOD },
      {
        plate: '-0.09 0.93, 0.19 0.93, 0.18 0.7, 0.2 0.4, 0.12 0.46, 0.05 0.38, -0.02 0.46, -0.09 0.4, -0.08 0.7',
        colour: '$',
      },
      { plate: '-0.06 0.9, -0.02 0.9, -0.01 0.5, -0.06 0.48', colour: '$-', flat: true },
      { plate: '0.05 0.82, 0.12 0.72, 0.05 0.58, -0.02 0.72', colour: '#f0c84c', flat: true },
      { plate: '0.05 0.78, 0.09 0.72, 0.05 0.64, 0.01 0.72', colour: '$', flat: true },
    ],
  },
  scarecrow: {
    colour: '#8a4a3c',
    parts: [
      { rod: '0 0, 0 0.8', radius: 0.018, colour: WOOD },
      { rod: '-0.4 0.66, 0.4 0.66', radius: 0.016, colour: WOOD },
      ...[-1, 1].flatMap((s): readonly Part[] =>
        spread(5, -0.05, 0.05).map((d): Part => ({
          rod: `${s * 0.33} 0.66, ${s * 0.42} ${0.64 + d}`,
          radius: 0.008,
          colour: '#e0c070',
        })),
      ),
      ...spread(9, -0.13, 0.13).map((x): Part => ({
        rod: `${x} 0.34, ${x * 1.3} 0.24`,
        radius: 0.009,
        colour: '#e0c070',
      })),
      { plate: '-0.36 0.71, 0.36 0.71, 0.36 0.6, 0.16 0.6, 0.15 0.3, -0.15 0.3, -0.16 0.6, -0.36 0.6', colour: '$' },
      { box: [-0.11, 0.4, -0.03, 0.48], colour: '#c8a04c', round: 0.01 },
      { box: [0.04, 0.5, 0.11, 0.56], colour: '#4a6a8c', round: 0.01 },
      { rod: '-0.15 0.38, 0.15 0.38', radius: 0.01, colour: '#c8a870' },
      { ball: [0, 0.79, 0.1, 0.1], colour: '#e0c090' },
      { ball: [-0.035, 0.8, 0.015], colour: DARK, flat: true },
      { ball: [0.035, 0.8, 0.015], colour: DARK, flat: true },
      { rod: '-0.04 0.75, 0 0.735, 0.04 0.75', radius: 0.007, colour: DARK, bent: true },
      { ball: [0, 0.865, 0.17, 0.03], colour: '#d8b064' },
      { plate: '-0.09 0.87, 0.09 0.87, 0.06 0.97, -0.05 0.99', colour: '#d8b064' },
    ],
  },
  'tree-stump': {
    colour: '#7a5638',
    parts: [
      {
        plate: '-0.44 0.84, 0.44 0.84, 0.46 0.3, 0.7 0.04, 0.3 0.1, 0.06 0.02, -0.24 0.1, -0.68 0.03, -0.46 0.3',
        colour: '$',
      },
      ...[-0.3, -0.12, 0.1, 0.3].map((x): Part => ({ rod: `${x} 0.76, ${x * 1.1} 0.2`, radius: 0.012, colour: '$--' })),
      { ball: [0, 0.86, 0.45, 0.11], colour: '#d8b07c' },
      ...[0.34, 0.22, 0.1].flatMap((r): readonly Part[] => [
        { ball: [0, 0.86, r, r * 0.24], colour: '#b08850', flat: true },
        { ball: [0, 0.862, r - 0.03, (r - 0.03) * 0.24], colour: '#d8b07c', flat: true },
      ]),
      { ball: [-0.44, 0.24, 0.14, 0.07], colour: '#6a9a4a', flat: true, alpha: 0.8 },
    ],
  },
  driftwood: {
    colour: '#b0a08c',
    parts: [
      { rod: '0.5 0.4, 1 0.8, 1.3 0.96', radius: [0.12, 0.05], colour: '$', bent: true },
      { rod: '-0.7 0.4, -1 0.8', radius: [0.09, 0.04], colour: '$-' },
      { rod: '-1.74 0.3, -0.8 0.42, 0.4 0.36, 1.7 0.26', radius: [0.2, 0.24], colour: '$', bent: true },
      ...[0.3, 0.42].map((y): Part => ({
        rod: `-1.6 ${y - 0.02}, -0.6 ${y + 0.06}, 0.5 ${y}, 1.5 ${y - 0.1}`,
        radius: 0.02,
        colour: '$-',
        bent: true,
      })),
      { ball: [1.72, 0.26, 0.1, 0.2], colour: '#8a7a64', flat: true },
    ],
  },
  'fern-plant': {
    colour: GREEN,
    parts: spread(9, -1, 1).flatMap((s): readonly Part[] => {
      const tip = [s * 0.8, 0.94 - s * s * 0.55] as const;
      const at = (u: number) =>
        [tip[0] * u ** 1.4 + s * 0.05 * u, 0.02 + (tip[1] + 0.1) * (1.6 * u - 0.66 * u * u)] as const;
      return [
        { rod: [at(0), at(0.4), at(0.75), at(1)], radius: [0.016, 0.006], colour: '$-', bent: true },
        ...spread(8, 0.2, 0.98).flatMap((u): readonly Part[] => {
          const [x, y] = at(u);
          const r = 0.15 * (1.1 - u);
          return [
            { plate: `${x} ${y}, ${x - r * 0.7} ${y + r * 0.9}, ${x - r * 0.2} ${y + r * 0.5}`, colour: '$' },
            { plate: `${x} ${y}, ${x + r * 0.9} ${y - r * 0.3}, ${x + r * 0.5} ${y + r * 0.2}`, colour: '$+' },
          ];
        }),
      ];
    }),
  },
  ivy: {
    colour: GREEN,
    parts: [
      { turned: '0.2 0.3, 0.28 0.62', colour: '#c8785a', edged: true },
      ...(
        [
          [-0.4, 0.04, -0.3],
          [-0.28, 0.2, -0.16],
          [0.36, 0.02, 0.28],
          [0.24, 0.24, 0.14],
          [0.46, 0.4, 0.3],
          [-0.48, 0.44, -0.3],
          [0, 0.14, 0.02],
        ] as const
      ).flatMap(([x, y, m]): readonly Part[] => [
        { rod: `${m * 0.5} 0.64, ${m} 0.72, ${x} 0.5, ${x} ${y}`, radius: 0.01, colour: '$--', bent: true },
        ...spread(4, 0, 1).map((s, i): Part => {
          const [lx, ly] = [m + (x - m) * Math.min(1, s * 1.4), 0.72 + (y - 0.68) * s];
          return {
            plate: `${lx} ${ly - 0.09}, ${lx - 0.08} ${ly + 0.02}, ${lx - 0.03} ${ly + 0.03}, ${lx} ${ly + 0.08}, ${lx + 0.03} ${ly + 0.03}, ${lx + 0.08} ${ly + 0.02}`,
            colour: i % 2 === 0 ? '$' : '$+',
          };
        }),
      ]),
      ...spread(6, -0.2, 0.2).map((x, i): Part => ({
        plate: `${x} ${0.66}, ${x - 0.09} ${0.8}, ${x} ${0.94 - Math.abs(x)}, ${x + 0.09} ${0.8}`,
        colour: i % 2 === 0 ? '$+' : '$',
        curved: true,
      })),
    ],
  },
  terrarium: {
    colour: '#cfe4ea',
    parts: [
      { turned: '0.34 0.05, 0.39 0.18, 0.38 0.3', colour: '#5a4030' },
      { turned: '0.36 0.03, 0.37 0.08', colour: '#c8b48c' },
      { ball: [0, 0.3, 0.37, 0.08], colour: '#5a8a44' },
      ...[
        [-0.2, 0.5],
        [-0.08, 0.62],
        [0.06, 0.56],
        [0.18, 0.48],
      ].flatMap(([x = 0, y = 0]): readonly Part[] => [
        {
          plate: `${x} 0.28, ${x - 0.09} ${y - 0.08}, ${x} ${y}, ${x + 0.08} ${y - 0.1}`,
          colour: '#4f9a4a',
          curved: true,
        },
        { plate: `${x} 0.28, ${x - 0.16} ${y - 0.16}, ${x - 0.1} ${y - 0.06}`, colour: '#6ab05a' },
      ]),
      { ball: [0.24, 0.33, 0.07, 0.05], colour: '#a8a49c' },
      { turned: '0.34 0.01, 0.4 0.2, 0.39 0.44, 0.3 0.7, 0.17 0.8, 0.18 0.86', colour: '$', clear: 0.76, gloss: 0.9 },
      { turned: '0.15 0.84, 0.13 0.98', colour: '#b8844c', edged: true },
    ],
  },
  'leaf-pile': {
    colour: '#d8782c',
    parts: [
      {
        plate: '-1.3 0.02, -0.9 0.4, -0.3 0.8, 0.2 0.84, 0.8 0.46, 1.3 0.02',
        colour: '#a8541c',
      },
      ...spread(96, 0, 95).map((k): Part => {
        const u = ((k * 0.618) % 1) * 2 - 1;
        const y = 0.06 + ((k * 0.754877) % 1) * 0.86 * (1 - u * u * 0.9);
        const [x, r, a] = [u * 1.2, 0.15, k * 1.3];
        const at = (t: number, q: number) => `${x + q * Math.cos(a + t)} ${y + q * 0.7 * Math.sin(a + t)}`;
        return {
          plate: `${at(0, r * 1.3)}, ${at(0.7, r * 0.6)}, ${at(1.57, r)}, ${at(2.6, r * 0.6)}, ${at(3.6, r)}, ${at(4.6, r * 0.6)}, ${at(5.4, r)}`,
          colour: (['$', '#c83c20', '#e8b03c', '#b85a24', '#e0902c'] as const)[k % 5]!,
        };
      }),
    ],
  },
  'lavender-bunch': {
    colour: '#8a6ac0',
    shadow: 0.14,
    parts: [
      ...spread(9, -1, 1).flatMap((s): readonly Part[] => [
        { rod: `${s * 0.07} 0.02, ${-s * 0.03} 0.26, ${s * 0.22} 0.66`, radius: 0.008, colour: '#7a9a6a', bent: true },
        ...spread(7, 0.6, 0.97 - Math.abs(s) * 0.06).map((y, i): Part => ({
          ball: [s * (0.2 + (y - 0.6) * 0.16) + (i % 2 === 0 ? 0.012 : -0.012), y, 0.032, 0.03],
          colour: i % 3 === 0 ? '$+' : '$',
        })),
      ]),
      { box: [-0.07, 0.24, 0.07, 0.3], colour: '#e8dcc0', round: 0.02 },
    ],
  },
  buoy: {
    colour: '#d8342c',
    parts: [
      { rod: '-0.14 0.4, 0 0.84', radius: 0.018, colour: '#8b929a' },
      { rod: '0.14 0.4, 0 0.84', radius: 0.018, colour: '#8b929a' },
      { rod: '-0.08 0.6, 0.08 0.6', radius: 0.014, colour: '#8b929a' },
      { turned: '0.3 0.02, 0.34 0.1, 0.3 0.3, 0.18 0.42', colour: '$', gloss: 0.5 },
      { plate: '-0.33 0.14, 0 0.09, 0.33 0.14, 0.31 0.26, 0 0.21, -0.31 0.26', colour: '#fbfaf6' },
      { box: [-0.05, 0.8, 0.05, 0.86], colour: '#3a3d44', round: 0.01 },
      { glow: [0, 0.92, 0.05, 0.06], colour: '#ff6a4a', reach: 0.2 },
    ],
  },
  barricade: {
    colour: '#d8443c',
    parts: [
      ...[-0.5, 0.5].flatMap((x): readonly Part[] => [
        { rod: `${x - 0.1} 0, ${x} 0.9`, radius: 0.024, colour: '#8b929a' },
        { rod: `${x + 0.1} 0, ${x} 0.9`, radius: 0.024, colour: '#8b929a' },
      ]),
      ...[0.66, 0.34].flatMap((y): readonly Part[] => [
        { box: [-0.7, y, 0.7, y + 0.2], colour: '#fbfaf6', round: 0.02 },
        ...spread(5, -0.6, 0.5).map((x): Part => ({
          plate: `${x - 0.04} ${y}, ${x + 0.1} ${y}, ${x + 0.18} ${y + 0.2}, ${x + 0.04} ${y + 0.2}`,
          colour: '$',
          flat: true,
        })),
      ]),
      { glow: [-0.5, 0.95, 0.05], colour: '#ffb04a', reach: 0.16 },
      { glow: [0.5, 0.95, 0.05], colour: '#ffb04a', reach: 0.16 },
    ],
  },
  manhole: {
    colour: '#5a5c60',
    parts: [
      { ball: [0, 0.46, 4.9, 0.5], colour: '$-' },
      { ball: [0, 0.56, 4.6, 0.42], colour: '$' },
      ...[-2.6, -0.9, 0.9, 2.6].map((x): Part => ({ rod: `${x} 0.3, ${x * 0.94} 0.82`, radius: 0.06, colour: '$--' })),
      ...[0.42, 0.6, 0.76].map((y): Part => ({ rod: `-3.6 ${y}, 3.6 ${y}`, radius: 0.04, colour: '$--' })),
    ],
  },
  atm: {
    colour: '#2f5a9c',
    parts: [
      { box: [-0.24, 0, 0.2, 0.97], deep: 0.24, colour: '$', round: 0.02 },
      { box: [-0.24, 0.84, 0.2, 0.97], colour: '#f0b42c', round: 0.02 },
      { box: [-0.18, 0.56, 0.14, 0.8], colour: '#14202c', round: 0.01 },
      { box: [-0.16, 0.59, 0.12, 0.77], colour: '#6ab0e0', round: 0 },
      { plate: '-0.2 0.46, 0.16 0.46, 0.22 0.52, -0.16 0.52', colour: '#c4c8cc' },
      ...[0.47, 0.495].flatMap((y): readonly Part[] =>
        [-0.08, -0.03, 0.02].map((x): Part => ({ ball: [x, y, 0.012], colour: '#3a3d44', flat: true })),
      ),
      { box: [-0.12, 0.34, 0.08, 0.37], colour: '#0c1016', round: 0 },
      { plate: '-0.1 0.35, 0.06 0.35, 0.06 0.28, -0.1 0.28', colour: '#8ab87a' },
    ],
  },
};

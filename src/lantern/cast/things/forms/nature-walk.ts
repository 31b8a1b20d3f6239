import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEM = '#4f8a3e';
const LEAF = '#5a9a48';
const BROWN = '#7a5230';

/** A round blossom of petals about a middle, on its stem with two leaves. */
const blossom = (
  count: number,
  {
    long = 0.2,
    wide = 0.1,
    heart = '#e8b83a',
    y = 0.78,
  }: { long?: number; wide?: number; heart?: `#${string}`; y?: number },
): readonly Part[] => [
  { rod: `0 0, 0.02 0.4, 0 ${y}`, radius: 0.014, colour: STEM, bent: true },
  { plate: '0 0.16, 0.16 0.3, 0.24 0.28, 0.12 0.16', colour: LEAF, curved: true },
  { plate: '0 0.24, -0.16 0.4, -0.24 0.38, -0.12 0.24', colour: LEAF, curved: true },
  ...Array.from({ length: count }, (_, index): Part => {
    const angle = (index / count) * 2 * Math.PI;
    const [s, c] = [Math.sin(angle), Math.cos(angle)];
    const at = (out: number, across: number) => [s * out + c * across, y + c * out - s * across] as const;
    return {
      plate: [
        at(0.02, 0),
        at(long * 0.6, wide),
        at(long, wide * 0.6),
        at(long * 1.04, 0),
        at(long, -wide * 0.6),
        at(long * 0.6, -wide),
      ],
      colour: index % 2 === 0 ? '$' : '$-',
      curved: true,
    };
  }),
  { ball: [0, y, 0.055], colour: heart },
];

/** Flowers, and what one picks up on walks. */
export const WALK_FORMS: Readonly<Record<string, Form>> = {
  acorn: {
    colour: '#b0733a',
    shadow: 0.3,
    parts: [
      { turned: '0.04 0.02, 0.22 0.14, 0.3 0.4, 0.3 0.58', colour: '$', gloss: 0.7 },
      { turned: '0.36 0.54, 0.36 0.66, 0.22 0.82, 0.05 0.88', colour: '#7a5232' },
      ...[0.6, 0.7].flatMap((y, row) =>
        spread(5, -0.24, 0.24).map((x): Part => ({
          ball: [x + row * 0.04, y, 0.045, 0.03],
          colour: '#8f6640',
          flat: true,
        })),
      ),
      { rod: '0 0.86, 0.05 0.99', radius: 0.035, colour: '#5f4026' },
    ],
  },
  'pine-cone': {
    colour: '#8a5f3a',
    shadow: 0.36,
    parts: [0.1, 0.22, 0.34, 0.46, 0.58, 0.7, 0.82, 0.92].flatMap((y, row) => {
      const wide = Math.sin(0.5 + row * 0.31) * 0.34;
      return spread(row === 7 ? 2 : 4, -wide, wide).map((x): Part => ({
        plate: `${x - 0.12} ${y - 0.02}, ${x} ${y - 0.1}, ${x + 0.12} ${y - 0.02}, ${x} ${y + 0.07}`,
        colour: row % 2 === 0 ? '$' : '$-',
        curved: true,
      }));
    }),
  },
  orchid: {
    colour: '#c86ac0',
    shadow: 0.3,
    parts: [
      { turned: '0.13 0.01, 0.17 0.18', colour: '#e8e2d8', edged: true, open: '#5a4030' },
      { plate: '0 0.2, 0.3 0.3, 0.36 0.22, 0.12 0.18', colour: STEM, curved: true },
      { plate: '0 0.2, -0.3 0.28, -0.36 0.2, -0.12 0.18', colour: STEM, curved: true },
      { rod: '0 0.18, 0 0.6, 0.12 0.88, 0.3 0.92', radius: 0.011, colour: STEM, bent: true },
      ...(
        [
          [0.28, 0.88],
          [0.12, 0.84],
          [0.02, 0.7],
        ] as const
      ).flatMap(([x, y]): readonly Part[] => [
        {
          plate: `${x} ${y}, ${x - 0.05} ${y + 0.1}, ${x} ${y + 0.13}, ${x + 0.05} ${y + 0.1}`,
          colour: '$',
          curved: true,
        },
        { plate: `${x} ${y}, ${x - 0.12} ${y + 0.04}, ${x - 0.11} ${y - 0.05}`, colour: '$', curved: true },
        { plate: `${x} ${y}, ${x + 0.12} ${y + 0.04}, ${x + 0.11} ${y - 0.05}`, colour: '$', curved: true },
        { plate: `${x} ${y}, ${x - 0.05} ${y - 0.09}, ${x + 0.05} ${y - 0.09}`, colour: '$-', curved: true },
        { ball: [x, y - 0.01, 0.026], colour: '#f4d23a' },
      ]),
    ],
  },
  dandelion: {
    colour: '#f6f6f0',
    shadow: 0.04,
    parts: [
      { rod: '0 0, 0.02 0.4, 0 0.76', radius: 0.012, colour: STEM, bent: true },
      { plate: '0 0.02, 0.2 0.12, 0.26 0.06, 0.1 0', colour: LEAF },
      { plate: '0 0.02, -0.2 0.1, -0.28 0.05, -0.1 0', colour: LEAF },
      { ball: [0, 0.79, 0.2], colour: '$', alpha: 0.35 },
      ...spread(19, 0, 2 * Math.PI).flatMap((angle, index): readonly Part[] => {
        const out = index % 2 === 0 ? 0.19 : 0.13;
        const [x, y] = [Math.cos(angle) * out, 0.79 + Math.sin(angle) * out];
        return [
          { rod: `0 0.79, ${x} ${y}`, radius: 0.003, colour: '#d8d8cc' },
          { ball: [x, y, 0.018], colour: '$', flat: true, alpha: 0.9 },
        ];
      }),
      { ball: [0, 0.79, 0.03], colour: '#a89a6a' },
    ],
  },
  poppy: { colour: '#e03a2c', shadow: 0.04, parts: blossom(5, { long: 0.2, wide: 0.14, heart: '#2a2228' }) },
  chrysanthemum: {
    colour: '#f0b428',
    shadow: 0.04,
    parts: [
      ...blossom(16, { long: 0.21, wide: 0.03, heart: '#d8902a' }),
      ...blossom(11, { long: 0.13, wide: 0.028, heart: '#d8902a' }).slice(3),
    ],
  },
  carnation: {
    colour: '#e86a8a',
    shadow: 0.04,
    parts: [
      ...blossom(9, { long: 0.18, wide: 0.08, heart: '#e86a8a' }),
      ...blossom(7, { long: 0.11, wide: 0.06, heart: '#d8506a' }).slice(3),
    ],
  },
  daffodil: {
    colour: '#f6d43a',
    shadow: 0.04,
    parts: [
      ...blossom(6, { long: 0.21, wide: 0.08, heart: '#f08a2a' }),
      { ball: [0, 0.78, 0.085], colour: '#f08a2a' },
      { ball: [0, 0.78, 0.055], colour: '#c8601a', flat: true },
    ],
  },
  peony: {
    colour: '#e884a8',
    shadow: 0.04,
    parts: [
      ...blossom(8, { long: 0.22, wide: 0.13, heart: '#e884a8' }),
      ...blossom(7, { long: 0.16, wide: 0.1, heart: '#e884a8' }).slice(3),
      ...blossom(5, { long: 0.1, wide: 0.07, heart: '#d8608a' }).slice(3),
    ],
  },
  bonsai: {
    colour: '#4f8a48',
    shadow: 0.6,
    parts: [
      { box: [-0.46, 0, 0.46, 0.16], deep: 0.2, colour: '#6a4a8a', round: 0.04 },
      { rod: '0.08 0.16, -0.06 0.34, 0.14 0.5, 0.04 0.72', radius: [0.075, 0.03], colour: BROWN, bent: true },
      { rod: '0.06 0.44, 0.36 0.52', radius: [0.035, 0.015], colour: BROWN },
      { rod: '0 0.34, -0.36 0.46', radius: [0.035, 0.015], colour: BROWN },
      ...(
        [
          [-0.42, 0.5, 0.24],
          [0.42, 0.56, 0.26],
          [0.02, 0.8, 0.36],
        ] as const
      ).flatMap(([x, y, r]): readonly Part[] => [
        { ball: [x, y, r, r * 0.42], colour: '$-' },
        { ball: [x - r * 0.25, y + r * 0.16, r * 0.7, r * 0.32], colour: '$' },
        { ball: [x + r * 0.2, y + r * 0.26, r * 0.5, r * 0.22], colour: '$+' },
      ]),
    ],
  },
  starfish: {
    colour: '#e8834a',
    shadow: 0.5,
    parts: [
      {
        plate: Array.from({ length: 10 }, (_, index) => {
          const angle = (index / 10) * 2 * Math.PI;
          const out = index % 2 === 0 ? 0.53 : 0.2;
          return [Math.sin(angle) * out, 0.47 + Math.cos(angle) * out] as const;
        }),
        colour: '$',
        curved: true,
      },
      ...spread(6, 0, 2 * Math.PI)
        .slice(1)
        .flatMap((angle) =>
          [0.12, 0.24, 0.35].map((out): Part => ({
            ball: [Math.sin(angle) * out, 0.47 + Math.cos(angle) * out, 0.028],
            colour: '$+',
            flat: true,
          })),
        ),
    ],
  },
  pebble: {
    colour: '#9a9690',
    shadow: 0.8,
    parts: [
      { plate: '-0.86 0.3, -0.5 0.86, 0.2 0.99, 0.8 0.66, 0.84 0.24, 0.3 0.02, -0.5 0.03', colour: '$', curved: true },
      { plate: '-0.4 0.72, 0.1 0.84, 0.3 0.74, -0.1 0.66', colour: '#ffffff', curved: true, flat: true, alpha: 0.25 },
    ],
  },
  crystal: {
    colour: '#8a6ad8',
    shadow: 0.46,
    parts: [
      { glow: [0, 0.4, 0.1, 0.1], colour: '#d8c8ff', reach: 0.4 },
      ...(
        [
          [-0.3, 0.12, 0.56, -0.16],
          [0.3, 0.13, 0.62, 0.16],
          [0, 0.17, 0.98, 0],
        ] as const
      ).flatMap(([x, w, h, lean]): readonly Part[] => [
        {
          plate: `${x - w} 0.02, ${x + w} 0.02, ${x + lean + w * 0.8} ${h * 0.76}, ${x + lean} ${h}, ${x + lean - w * 0.8} ${h * 0.76}`,
          colour: '$',
        },
        {
          plate: `${x} 0.02, ${x + w} 0.02, ${x + lean + w * 0.8} ${h * 0.76}, ${x + lean} ${h}, ${x + lean * 0.9} ${h * 0.7}`,
          colour: '$-',
          flat: true,
          alpha: 0.7,
        },
        {
          plate: `${x - w * 0.8} 0.06, ${x - w * 0.5} 0.06, ${x + lean - w * 0.4} ${h * 0.72}, ${x + lean - w * 0.66} ${h * 0.72}`,
          colour: '#ffffff',
          flat: true,
          alpha: 0.4,
        },
      ]),
    ],
  },
};

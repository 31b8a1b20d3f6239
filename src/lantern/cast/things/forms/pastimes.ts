import { hash2 } from '../../../../base/random.ts';
import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#b9c0c6';
const DARK = '#2b2c32';
const BRASS = '#e0b23c';

/** What one plays, wears to a party, takes along to the sea and eats there. */
export const PASTIME_FORMS: Readonly<Record<string, Form>> = {
  zipper: {
    colour: '#2f5fb0',
    shadow: 0,
    parts: [
      { plate: '-0.3 0, -0.02 0, -0.02 0.6, -0.34 0.99, -0.5 0.99, -0.3 0.6', colour: '$' },
      { plate: '0.3 0, 0.02 0, 0.02 0.6, 0.34 0.99, 0.5 0.99, 0.3 0.6', colour: '$-' },
      ...spread(15, 0.03, 0.56).map((y, at): Part => ({
        rod: `${at % 2 === 0 ? -0.06 : 0} ${y}, ${at % 2 === 0 ? 0 : 0.06} ${y}`,
        radius: 0.016,
        colour: '#d8b256',
      })),
      ...[-1, 1].flatMap((side) =>
        spread(9, 0.66, 0.96).map((y): Part => ({
          rod: `${side * (y - 0.6) * 0.84} ${y}, ${side * ((y - 0.6) * 0.84 + 0.055)} ${y - 0.03}`,
          radius: 0.015,
          colour: '#d8b256',
        })),
      ),
      { plate: '-0.1 0.56, 0.1 0.56, 0.12 0.68, -0.12 0.68', colour: STEEL },
      { rod: '0 0.56, 0 0.4', radius: 0.02, colour: '#98a0a8' },
      { box: [-0.06, 0.24, 0.06, 0.42], colour: STEEL, round: 0.03 },
    ],
  },
  diabolo: {
    colour: '#c8402c',
    shadow: 0.4,
    parts: [
      { rod: '-0.8 0.98, 0 0.44, 0.8 0.98', radius: 0.012, colour: '#f4f0e4' },
      { rod: '-1 0.6, -0.78 0.98', radius: [0.05, 0.03], colour: '#3a6ab0' },
      { rod: '1 0.6, 0.78 0.98', radius: [0.05, 0.03], colour: '#3a6ab0' },
      { plate: '-0.52 0.02, -0.52 0.74, -0.06 0.44, -0.06 0.32', colour: '$' },
      { plate: '0.52 0.02, 0.52 0.74, 0.06 0.44, 0.06 0.32', colour: '$' },
      { ball: [-0.52, 0.38, 0.1, 0.36], colour: '$+' },
      { ball: [0.52, 0.38, 0.1, 0.36], colour: '$-' },
      { rod: '-0.08 0.38, 0.08 0.38', radius: 0.06, colour: STEEL },
    ],
  },
  sparkler: {
    colour: '#8a9098',
    shadow: 0,
    parts: [
      { rod: '-0.3 0, 0 0.66', radius: 0.016, colour: '$' },
      { rod: '-0.12 0.4, 0 0.66', radius: 0.03, colour: '#5a5f68' },
      { glow: [0.01, 0.68, 0.06], colour: '#fff6d0', reach: 0.5 },
      ...Array.from({ length: 44 }, (_, spark): Part => {
        const turn = hash2(spark, 1) * 2 * Math.PI;
        const [from, to] = [0.08 + 0.1 * hash2(spark, 2), 0.18 + 0.15 * hash2(spark, 3)];
        return {
          plate: [
            [0.01 + from * Math.cos(turn), 0.68 + from * Math.sin(turn)],
            [0.01 + to * Math.cos(turn - 0.02), 0.68 + to * Math.sin(turn - 0.02)],
            [0.01 + to * Math.cos(turn + 0.03), 0.68 + to * Math.sin(turn + 0.03)],
          ],
          colour: spark % 3 === 0 ? '#ffffff' : spark % 3 === 1 ? '#ffe08a' : '#ffb84a',
          flat: true,
        };
      }),
    ],
  },
  gong: {
    colour: '#c8923c',
    shadow: 0.5,
    parts: [
      { rod: '-0.5 0.02, -0.44 0.98', radius: 0.03, colour: '#7a2a20' },
      { rod: '0.5 0.02, 0.44 0.98', radius: 0.03, colour: '#7a2a20' },
      { rod: '-0.58 0.96, 0 0.99, 0.58 0.96', radius: 0.034, colour: '#8a3226', bent: true },
      ...[-0.5, 0.5].map((x): Part => ({ rod: `${x - 0.12} 0.02, ${x + 0.12} 0.02`, radius: 0.03, colour: '#7a2a20' })),
      ...[-0.16, 0.16].map((x): Part => ({ rod: `${x} 0.96, ${x * 1.2} 0.82`, radius: 0.01, colour: '#e8dcc0' })),
      { ball: [0, 0.5, 0.37], colour: '$-' },
      { ball: [0, 0.5, 0.34], colour: '$', gloss: 0.5 },
      { ball: [0, 0.5, 0.22], colour: '$-', flat: true, alpha: 0.5 },
      { ball: [0, 0.5, 0.2], colour: '$' },
      { ball: [0, 0.5, 0.09], colour: '$+', gloss: 0.8 },
      { rod: '0.62 0.06, 0.66 0.5', radius: 0.018, colour: '#8a5a34' },
      { ball: [0.67, 0.56, 0.07], colour: '#f4ecd8' },
    ],
  },
  cowbell: {
    colour: '#b8863c',
    parts: [
      { rod: '-0.16 0.82, -0.14 0.98, 0.14 0.98, 0.16 0.82', radius: 0.04, colour: '#5a3a22', bent: true },
      { plate: '-0.24 0.84, 0.24 0.84, 0.42 0.12, -0.42 0.12', colour: '$' },
      { plate: '0.24 0.84, 0.34 0.86, 0.54 0.18, 0.42 0.12', colour: '$-' },
      { plate: '-0.24 0.84, 0.24 0.84, 0.34 0.88, -0.12 0.88', colour: '$+' },
      { ball: [0.04, 0.08, 0.08, 0.075], colour: '#6b5020' },
      { rod: '-0.4 0.2, 0.4 0.2', radius: 0.014, colour: '$-' },
    ],
  },
  oboe: {
    colour: '#2f2622',
    shadow: 0.1,
    parts: [
      { rod: '0 0.93, 0 0.99', radius: [0.008, 0.014], colour: '#e8d09a' },
      { rod: '0 0.9, 0 0.94', radius: 0.01, colour: BRASS },
      { rod: '0 0.08, 0 0.9', radius: [0.03, 0.022], colour: '$' },
      { rod: '0 0.1, 0 0', radius: [0.032, 0.06], colour: '$' },
      ...[0.12, 0.34, 0.62, 0.86].map((y): Part => ({
        rod: `-0.032 ${y}, 0.032 ${y}`,
        radius: 0.007,
        colour: '#d4dade',
      })),
      ...spread(9, 0.2, 0.8).map((y, at): Part => ({
        ball: [at % 2 === 0 ? 0.012 : -0.008, y, 0.018],
        colour: '#d4dade',
        gloss: 0.8,
      })),
      { rod: '0.036 0.2, 0.036 0.56', radius: 0.006, colour: '#d4dade' },
      { rod: '-0.034 0.42, -0.034 0.78', radius: 0.006, colour: '#d4dade' },
    ],
  },
  bassoon: {
    colour: '#7a2f20',
    shadow: 0.12,
    parts: [
      { rod: '0.03 0.02, 0.03 0.98', radius: [0.036, 0.026], colour: '$' },
      { rod: '-0.034 0.02, -0.034 0.68', radius: [0.036, 0.026], colour: '$-' },
      { rod: '-0.04 0.02, 0.04 0.02', radius: 0.034, colour: STEEL },
      { rod: '0.03 0.95, 0.03 0.99', radius: 0.036, colour: '#f4ecd8' },
      { rod: '-0.034 0.66, -0.04 0.76, -0.16 0.74, -0.2 0.66', radius: 0.009, colour: '#d4dade', bent: true },
      { rod: '-0.2 0.67, -0.22 0.62', radius: [0.009, 0.016], colour: '#e8d09a' },
      ...[0.22, 0.48, 0.7].map((y): Part => ({ rod: `-0.005 ${y}, 0.062 ${y}`, radius: 0.008, colour: '#d4dade' })),
      ...spread(8, 0.14, 0.84).map((y, at): Part => ({
        ball: [at % 2 === 0 ? 0.04 : -0.03, Math.min(y, at % 2 === 0 ? 0.9 : 0.62), 0.019],
        colour: '#d4dade',
        gloss: 0.8,
      })),
    ],
  },
  bongos: {
    colour: '#a8602c',
    parts: [
      { turned: '0.34 0, 0.42 0.5, 0.46 0.86', x: -0.5, colour: '$', edged: true },
      { turned: '0.46 0.84, 0.47 0.94', x: -0.5, colour: STEEL, edged: true },
      { ball: [-0.5, 0.93, 0.45, 0.09], colour: '#f4e8cc' },
      { turned: '0.42 0, 0.52 0.5, 0.58 0.86', x: 0.56, colour: '$', edged: true },
      { turned: '0.58 0.84, 0.59 0.94', x: 0.56, colour: STEEL, edged: true },
      { ball: [0.56, 0.93, 0.57, 0.11], colour: '#f4e8cc' },
      { box: [-0.12, 0.38, 0.08, 0.6], colour: '$--', round: 0.02 },
      ...[-0.76, -0.5, -0.24, 0.2, 0.56, 0.92].map((x): Part => ({
        rod: `${x} 0.5, ${x} 0.86`,
        radius: 0.018,
        colour: '#d4dade',
      })),
    ],
  },
  flippers: {
    colour: '#2f8fc0',
    shadow: 0.3,
    parts: (
      [
        [-0.24, '$'],
        [0.24, '$-'],
      ] as const
    ).flatMap(([x, colour]): readonly Part[] => [
      { plate: `${x - 0.07} 0.34, ${x - 0.2} 0.02, ${x} 0.06, ${x + 0.2} 0.02, ${x + 0.07} 0.34`, colour },
      ...[-0.1, 0, 0.1].map((dx): Part => ({
        rod: `${x + dx * 0.4} 0.34, ${x + dx * 1.4} 0.06`,
        radius: 0.01,
        colour: '$--',
      })),
      {
        plate: `${x - 0.08} 0.32, ${x - 0.12} 0.56, ${x - 0.1} 0.78, ${x + 0.1} 0.78, ${x + 0.12} 0.56, ${x + 0.08} 0.32`,
        colour,
        curved: true,
      },
      { ball: [x, 0.7, 0.08, 0.07], colour: '#12202a', flat: true },
      {
        rod: `${x - 0.1} 0.74, ${x - 0.08} 0.96, ${x + 0.08} 0.96, ${x + 0.1} 0.74`,
        radius: 0.022,
        colour: DARK,
        bent: true,
      },
    ]),
  },
  monocle: {
    colour: '#e0b23c',
    shadow: 0.1,
    parts: [
      { ball: [0, 0.68, 0.28], colour: '#dcecf4', alpha: 0.6 },
      {
        rod: Array.from(
          { length: 25 },
          (_, at) => [0.28 * Math.cos((at * Math.PI) / 12), 0.68 + 0.28 * Math.sin((at * Math.PI) / 12)] as const,
        ),
        radius: 0.032,
        colour: '$',
        bent: true,
      },
      { plate: '-0.16 0.8, -0.02 0.88, -0.18 0.64', colour: '#ffffff', flat: true, alpha: 0.7 },
      {
        rod: '0.26 0.56, 0.36 0.3, 0.2 0.1, -0.06 0.06, -0.3 0.16, -0.36 0.02',
        radius: 0.014,
        colour: '$',
        bent: true,
      },
    ],
  },
  'tent-peg': {
    colour: '#d8702c',
    parts: [
      { rod: '-0.02 0.02, 0 0.86', radius: [0.012, 0.05], colour: '$' },
      { rod: '0 0.84, 0.12 0.86, 0.16 0.76', radius: 0.045, colour: '$', bent: true },
      { rod: '-0.06 0.94, 0.1 0.94', radius: 0.05, colour: '$-' },
      { rod: '0.08 0.8, 0.3 0.9, 0.42 0.98', radius: 0.018, colour: '#f4f0e4', bent: true },
      { plate: '-0.4 0, -0.2 0.14, 0 0.18, 0.22 0.12, 0.4 0', colour: '#6a8a3c', curved: true },
    ],
  },
  nachos: {
    colour: '#f6f2e8',
    parts: [
      { ball: [0, 0.14, 1.5, 0.18], colour: '$' },
      ...Array.from({ length: 26 }, (_, chip): Part => {
        const row = Math.floor(chip / 9);
        const x = ((chip % 9) - 4) * 0.28 * (1 - row * 0.24);
        const y = 0.14 + row * 0.22 + 0.1 * hash2(chip, 1);
        const lean = 0.24 * (hash2(chip, 2) - 0.5);
        return {
          plate: [
            [x - 0.22, y],
            [x + 0.22, y + lean],
            [x + lean, y + 0.34],
          ],
          colour: chip % 3 === 0 ? '#e8b04a' : chip % 3 === 1 ? '#f0c060' : '#d89a3c',
        };
      }),
      {
        plate: '-0.7 0.6, -0.3 0.86, 0.2 0.9, 0.7 0.62, 0.5 0.4, 0.4 0.56, 0.1 0.38, -0.1 0.58, -0.4 0.36',
        colour: '#f4a82c',
        curved: true,
      },
      ...Array.from({ length: 12 }, (_, bit): Part => ({
        ball: [(hash2(bit, 4) - 0.5) * 1.2, 0.5 + 0.34 * hash2(bit, 5), 0.055, 0.045],
        colour: (['#4a9a3c', '#d8382c', '#2a2430'] as const)[bit % 3]!,
        flat: true,
      })),
      { ball: [0.04, 0.9, 0.18, 0.09], colour: '#fbf8f0' },
    ],
  },
  pavlova: {
    colour: '#f6f2e8',
    parts: [
      { ball: [0, 0.08, 1.1, 0.1], colour: '$' },
      ...spread(9, -0.8, 0.8).map((x, at): Part => ({
        ball: [x, 0.28 + 0.05 * (at % 2), 0.2, 0.22],
        colour: at % 2 === 0 ? '$' : '$-',
      })),
      { ball: [0, 0.54, 0.84, 0.14], colour: '#ffffff' },
      ...(
        [
          [-0.5, 0.66],
          [-0.1, 0.72],
          [0.3, 0.68],
          [0.6, 0.6],
        ] as const
      ).map(([x, y]): Part => ({ ball: [x, y, 0.15, 0.14], colour: '#d8283c', gloss: 0.6 })),
      ...(
        [
          [-0.3, 0.62],
          [0.1, 0.6],
          [0.46, 0.56],
          [-0.62, 0.56],
        ] as const
      ).map(([x, y]): Part => ({ ball: [x, y, 0.075], colour: '#3a3a7a', gloss: 0.7 })),
      { ball: [0.04, 0.88, 0.16, 0.12], colour: '#ffffff' },
      { plate: '0.04 0.9, 0.2 0.99, 0.22 0.9', colour: '#4a9a4c', curved: true },
    ],
  },
  samosa: {
    colour: '#f6f2e8',
    parts: [
      { ball: [0, 0.1, 1.26, 0.2], colour: '$' },
      { ball: [0, 0.11, 1.02, 0.14], colour: '$+', flat: true },
      ...(
        [
          [-0.5, 0.1, 0.86],
          [0.5, 0.1, 0.84],
          [0, 0.04, 0.98],
        ] as const
      ).flatMap(([x, y, top]): readonly Part[] => [
        { plate: `${x - 0.52} ${y}, ${x} ${top}, ${x + 0.52} ${y}, ${x} ${y - 0.04}`, colour: '#d8963c' },
        { plate: `${x} ${top}, ${x + 0.52} ${y}, ${x + 0.12} ${y}`, colour: '#c07c2c', flat: true },
        {
          rod: `${x - 0.5} ${y + 0.01}, ${x} ${y - 0.02}, ${x + 0.5} ${y + 0.01}`,
          radius: 0.035,
          colour: '#e8b25c',
          bent: true,
        },
        ...[0.3, 0.5].map((share): Part => ({
          ball: [x - 0.14 + share * 0.2, y + share * 0.7, 0.04, 0.03],
          colour: '#a8642c',
          flat: true,
        })),
      ]),
      { ball: [0.98, 0.14, 0.2, 0.1], colour: '#4a8a3c' },
    ],
  },
  lasagna: {
    colour: '#f6f2e8',
    parts: [
      { ball: [0, 0.08, 1.24, 0.14], colour: '$' },
      ...[0, 1, 2, 3].flatMap((layer): readonly Part[] => [
        { box: [-0.8, 0.1 + layer * 0.19, 0.62, 0.2 + layer * 0.19], deep: 0.26, colour: '#c8402c', round: 0.02 },
        {
          plate: [
            [-0.84, 0.19 + layer * 0.19],
            [-0.4, 0.24 + layer * 0.19],
            [0, 0.19 + layer * 0.19],
            [0.4, 0.24 + layer * 0.19],
            [0.66, 0.2 + layer * 0.19],
            [0.66, 0.28 + layer * 0.19],
            [0.4, 0.31 + layer * 0.19],
            [0, 0.27 + layer * 0.19],
            [-0.4, 0.31 + layer * 0.19],
            [-0.84, 0.27 + layer * 0.19],
          ],
          colour: '#f4dc9c',
          curved: true,
        },
      ]),
      { plate: '-0.86 0.84, 0.64 0.84, 0.92 1.02, -0.52 1.02', colour: '#f0b84a' },
      ...(
        [
          [-0.4, 0.9],
          [0.2, 0.95],
          [0.5, 0.9],
          [-0.1, 0.87],
        ] as const
      ).map(([x, y]): Part => ({ ball: [x, y, 0.12, 0.035], colour: '#c8702c', flat: true })),
      ...[-0.5, 0.1].map((x): Part => ({ rod: `${x} 0.84, ${x + 0.03} 0.66`, radius: 0.05, colour: '#f4d07a' })),
      { plate: '0 0.96, 0.14 1.06, 0.26 0.97', colour: '#4a9a3c', curved: true },
    ],
  },
};

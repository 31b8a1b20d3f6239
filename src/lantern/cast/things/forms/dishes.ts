import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const CHINA = '#f4f2ec';
/** A plate under something, `half` its half width, in units of height; its rim is at 0.14. */
const dish = (half: number, colour = CHINA): readonly Part[] => [
  { ball: [0, 0.09, half, 0.09], colour: '#c8c4bc' },
  { ball: [0, 0.14, half, 0.1], colour: colour as `#${string}` },
  { ball: [0, 0.14, half * 0.78, 0.07], colour: '#dedad2', flat: true },
];

/** A straight glass up to the brim, filled up to `level`. */
/** Dishes, drinks and groceries. */
export const DISH_FORMS: Readonly<Record<string, Form>> = {
  'cinnamon-stick': {
    colour: '#9a5a2c',
    parts: [
      ...[0.2, 0.5].map((y): Part => ({ rod: `-2.3 ${y}, 2.3 ${y + 0.08}`, radius: 0.2, colour: '$' })),
      { rod: '-2 0.62, 1.9 0.86', radius: 0.2, colour: '$+' },
      ...[
        [2.3, 0.28],
        [2.3, 0.58],
        [1.9, 0.86],
      ].map(([x = 0, y = 0]): Part => ({ ball: [x, y, 0.1, 0.13], colour: '#4a2410', flat: true })),
      ...[0.24, 0.54].map((y): Part => ({ rod: `-2.1 ${y}, 2.1 ${y + 0.07}`, radius: 0.025, colour: '$--' })),
    ],
  },
  'coffee-beans': {
    colour: '#5a3018',
    parts: spread(3, 0, 2).flatMap((row): readonly Part[] =>
      spread(7 - row * 2, -1.05 + row * 0.3, 1.05 - row * 0.3).flatMap((x, i): readonly Part[] => [
        { ball: [x, 0.2 + row * 0.28 + (i % 2) * 0.06, 0.2, 0.16], colour: i % 3 === 0 ? '$-' : '$', gloss: 0.5 },
        {
          rod: `${x - 0.12} ${0.17 + row * 0.28 + (i % 2) * 0.06}, ${x} ${0.21 + row * 0.28 + (i % 2) * 0.06}, ${x + 0.13} ${0.22 + row * 0.28 + (i % 2) * 0.06}`,
          radius: 0.018,
          colour: '#1e0f08',
          bent: true,
        },
      ]),
    ),
  },
  tofu: {
    colour: '#f6f0de',
    parts: [
      ...dish(0.84),
      { box: [-0.56, 0.14, 0.4, 0.74], deep: 0.8, colour: '$', round: 0.03 },
      ...spread(5, -0.3, 0.4).map((x, i): Part => ({
        box: [x, 0.84 + (i % 2) * 0.05, x + 0.1, 0.88 + (i % 2) * 0.05],
        colour: '#4a9a3c',
        round: 0.02,
      })),
    ],
  },
  youtiao: {
    colour: '#d89a44',
    parts: [
      { rod: '-1.8 0.3, -0.6 0.34, 0.6 0.28, 1.8 0.34', radius: 0.28, colour: '$-', bent: true },
      { rod: '-1.8 0.62, -0.6 0.66, 0.6 0.62, 1.8 0.66', radius: 0.3, colour: '$', bent: true },
      ...[-1.2, -0.3, 0.7, 1.4].map((x): Part => ({
        ball: [x, 0.74, 0.24, 0.06],
        colour: '#f0c880',
        flat: true,
        alpha: 0.7,
      })),
    ],
  },
  'roast-chicken': {
    colour: '#b8682c',
    parts: [
      { ball: [0, 0.09, 0.8, 0.09], colour: '#c8c4bc' },
      { ball: [0, 0.13, 0.8, 0.1], colour: CHINA },
      ...spread(9, -0.66, 0.66).map((x, i): Part => ({
        ball: [x, 0.15 + (i % 2) * 0.04, 0.11, 0.06],
        colour: i % 2 === 0 ? '#5a9a3c' : '#7ab04c',
      })),
      {
        plate: '-0.56 0.3, -0.46 0.66, -0.1 0.94, 0.3 0.86, 0.52 0.56, 0.5 0.26, 0 0.14, -0.44 0.18',
        colour: '$',
        curved: true,
      },
      { plate: '-0.2 0.5, 0 0.72, 0.24 0.66, 0.3 0.44, 0.06 0.34', colour: '$-', curved: true },
      { plate: '0.18 0.3, 0.3 0.56, 0.56 0.62, 0.62 0.44, 0.46 0.24', colour: '$+', curved: true },
      { rod: '0.54 0.56, 0.74 0.74', radius: [0.07, 0.045], colour: '#ecd8b8' },
      { ball: [0.78, 0.78, 0.055], colour: '#f6ecd8' },
      { plate: '-0.4 0.4, -0.3 0.62, -0.14 0.56, -0.2 0.34', colour: '$-', curved: true, alpha: 0.7 },
      { ball: [-0.1, 0.82, 0.2, 0.06], colour: '#f0c080', flat: true, alpha: 0.6 },
      { ball: [-0.62, 0.22, 0.1], colour: '#f0dc5a' },
    ],
  },
  'fish-dish': {
    colour: '#c07a3c',
    parts: [
      { ball: [0, 0.2, 2.2, 0.2], colour: '#c8c4bc' },
      { ball: [0, 0.28, 2.2, 0.22], colour: CHINA },
      {
        plate:
          '-1.7 0.56, -1.2 0.86, -0.2 0.96, 0.9 0.72, 1.3 0.58, 1.9 0.86, 1.8 0.5, 1.9 0.26, 1.3 0.44, 0.6 0.3, -0.6 0.26, -1.4 0.34',
        colour: '$',
        curved: true,
      },
      { ball: [-1.36, 0.64, 0.09], colour: '#f6f2e6' },
      { ball: [-1.36, 0.64, 0.045], colour: '#1c1a20', flat: true },
      { rod: '-1.06 0.8, -0.98 0.56, -1.1 0.36', radius: 0.03, colour: '$--', bent: true },
      ...[-0.6, -0.1, 0.4].map((x): Part => ({ rod: `${x} 0.84, ${x + 0.24} 0.42`, radius: 0.04, colour: '$--' })),
      { ball: [-0.3, 0.3, 0.26, 0.1], colour: '#f4dc5a' },
      { ball: [0.3, 0.27, 0.26, 0.1], colour: '#f4dc5a' },
      ...spread(5, -0.9, 0.9).map((x, i): Part => ({
        rod: `${x} ${0.86 - i * 0.04}, ${x + 0.3} ${0.92 - i * 0.05}`,
        radius: 0.03,
        colour: '#5aa03c',
      })),
    ],
  },
  'spring-roll': {
    colour: '#d8a048',
    parts: [
      ...dish(1.06),
      { rod: '-0.7 0.3, 0.5 0.3', radius: 0.15, colour: '$' },
      { rod: '-0.5 0.32, 0.76 0.36', radius: 0.15, colour: '$-' },
      { rod: '-0.62 0.66, 0.6 0.72', radius: 0.17, colour: '$' },
      ...[
        [-0.7, 0.3],
        [-0.62, 0.66],
      ].map(([x = 0, y = 0]): Part => ({ ball: [x - 0.08, y, 0.07, 0.11], colour: '#8ab048', flat: true })),
    ],
  },
  'steamed-bun': {
    colour: '#f8f2e6',
    parts: [
      {
        plate: '-0.62 0.18, -0.54 0.6, -0.2 0.88, 0 0.92, 0.2 0.88, 0.54 0.6, 0.62 0.18, 0 0.02',
        colour: '$',
        curved: true,
      },
      ...spread(7, -0.34, 0.34).map((x): Part => ({
        rod: `0 0.9, ${x * 0.7} 0.8, ${x * 1.3} ${0.6 - Math.abs(x) * 0.3}`,
        radius: 0.016,
        colour: '#d0c4b0',
        bent: true,
      })),
      { ball: [0, 0.9, 0.06, 0.04], colour: '#d0c4b0', flat: true },
    ],
  },
  'hot-pot': {
    colour: '#b0b6bc',
    parts: [
      { box: [-0.5, 0, 0.5, 0.24], colour: '#34363c', round: 0.06 },
      { ball: [0.3, 0.12, 0.05], colour: '#c8ccd0' },
      { rod: '-0.9 0.7, -1.04 0.78, -1.02 0.6, -0.86 0.56', radius: 0.035, colour: '$-', bent: true },
      { rod: '0.9 0.7, 1.04 0.78, 1.02 0.6, 0.86 0.56', radius: 0.035, colour: '$-', bent: true },
      { turned: '0.7 0.24, 0.84 0.4, 0.9 0.76', colour: '$', gloss: 0.9 },
      { ball: [0, 0.77, 0.92, 0.2], colour: '$+' },
      { ball: [0, 0.77, 0.84, 0.17], colour: '#b8301c' },
      {
        plate: '0 0.6, 0.3 0.61, 0.66 0.67, 0.84 0.77, 0.66 0.87, 0.3 0.93, 0 0.94, 0.14 0.85, -0.1 0.74',
        colour: '#f0dca4',
        curved: true,
        flat: true,
      },
      ...[
        [-0.5, 0.8],
        [-0.3, 0.7],
        [-0.2, 0.86],
        [-0.6, 0.73],
      ].map(([x = 0, y = 0]): Part => ({
        plate: `${x - 0.08} ${y}, ${x} ${y + 0.03}, ${x + 0.1} ${y - 0.01}, ${x} ${y - 0.03}`,
        colour: '#e8382c',
        curved: true,
      })),
      { ball: [0.36, 0.76, 0.13, 0.05], colour: '#e8c8a0' },
      { ball: [0.56, 0.8, 0.1, 0.04], colour: '#5a9a3c' },
      { ball: [0.4, 0.86, 0.09, 0.035], colour: '#f6f2ea' },
      { ball: [-0.4, 0.78, 0.1, 0.045], colour: '#8a5a38' },
    ],
  },
  zongzi: {
    colour: '#5a7a34',
    parts: [
      { plate: '-0.58 0.04, 0.5 0.02, 0.06 0.98', colour: '$' },
      { plate: '0.5 0.02, 0.62 0.14, 0.06 0.98', colour: '$-' },
      { plate: '-0.58 0.04, 0.06 0.98, -0.12 0.4', colour: '$+' },
      { rod: '-0.34 0.4, 0 0.34, 0.36 0.4', radius: 0.03, colour: '#e8dcb8', bent: true },
      { rod: '-0.2 0.6, 0 0.54, 0.24 0.6', radius: 0.03, colour: '#e8dcb8', bent: true },
      { rod: '0.02 0.5, 0.2 0.44, 0.14 0.28', radius: 0.024, colour: '#e8dcb8', bent: true },
    ],
  },
  tangyuan: {
    colour: '#f6f2ea',
    parts: [
      { turned: '0.26 0.02, 0.44 0.2, 0.66 0.68', colour: '#3f6ea8', gloss: 0.8, open: '#e8f0f0' },
      { ball: [0, 0.68, 0.6, 0.13], colour: '#d8e4e0' },
      ...[
        [-0.3, 0.7],
        [0, 0.66],
        [0.3, 0.7],
        [-0.14, 0.8],
        [0.16, 0.8],
      ].map(([x = 0, y = 0]): Part => ({ ball: [x, y, 0.15], colour: '$', gloss: 0.7 })),
    ],
  },
  'dumpling-plate': {
    colour: '#f6ead2',
    parts: [
      { ball: [0, 0.12, 1.56, 0.12], colour: '#c8c4bc' },
      { ball: [0, 0.2, 1.56, 0.16], colour: CHINA },
      ...[
        [4, 0.6, 0.9],
        [5, 0.38, 1.1],
        [4, 0.24, 0.86],
      ].flatMap(([n = 2, y = 0, half = 0]): readonly Part[] =>
        spread(n, -half, half).flatMap((x): readonly Part[] => [
          {
            plate: `${x - 0.26} ${y}, ${x - 0.18} ${y + 0.2}, ${x} ${y + 0.28}, ${x + 0.18} ${y + 0.2}, ${x + 0.26} ${y}, ${x} ${y - 0.06}`,
            colour: '$',
            curved: true,
          },
          ...[-0.12, -0.04, 0.04, 0.12].map((d): Part => ({
            rod: `${x + d} ${y + 0.25 - d * d * 4}, ${x + d * 1.2} ${y + 0.12}`,
            radius: 0.014,
            colour: '#d0b88c',
          })),
        ]),
      ),
    ],
  },
  tanghulu: {
    colour: '#c01c24',
    shadow: 0.08,
    parts: [
      { rod: '0 0.02, 0 0.98', radius: 0.012, colour: '#d8b880' },
      ...spread(6, 0.32, 0.9).map((y): Part => ({ ball: [0, y, 0.085, 0.07], colour: '$', gloss: 1 })),
    ],
  },
  skewer: {
    colour: '#9a5430',
    parts: [
      { rod: '-2.4 0.5, 2.4 0.5', radius: 0.05, colour: '#d8c8a0' },
      ...spread(8, -1.5, 1.9).map((x, i): Part =>
        i % 3 === 2
          ? { box: [x - 0.2, 0.16, x + 0.2, 0.84], colour: i % 2 === 0 ? '#5a9a3c' : '#d8382c', round: 0.1 }
          : { box: [x - 0.23, 0.08, x + 0.23, 0.92], colour: '$', round: 0.16 },
      ),
    ],
  },
  zucchini: {
    colour: '#4a7a34',
    parts: [
      { rod: '-1.5 0.5, 0.2 0.52, 1.4 0.5', radius: [0.44, 0.36], colour: '$', bent: true },
      ...[0.36, 0.62].map((y): Part => ({ rod: `-1.5 ${y}, 1.3 ${y}`, radius: 0.03, colour: '$+' })),
      { rod: '1.66 0.52, 1.86 0.58', radius: 0.12, colour: '#7a9a4c' },
    ],
  },
  grapefruit: {
    colour: '#f0a04c',
    parts: [
      { ball: [0, 0.48, 0.49], colour: '$', gloss: 0.4 },
      { ball: [0.16, 0.4, 0.34, 0.36], colour: '#fbf0d8' },
      { ball: [0.16, 0.4, 0.3, 0.32], colour: '#e0584c' },
      ...spread(8, 0, 7).map((k): Part => ({
        rod: `0.16 0.4, ${0.16 + 0.28 * Math.cos((k * Math.PI) / 4)} ${0.4 + 0.3 * Math.sin((k * Math.PI) / 4)}`,
        radius: 0.012,
        colour: '#f6d8c0',
      })),
    ],
  },
  papaya: {
    colour: '#e8a038',
    parts: [
      { plate: '-0.84 0.5, -0.5 0.92, 0.2 0.96, 0.8 0.66, 0.82 0.44, 0.2 0.06, -0.5 0.1', colour: '$', curved: true },
      {
        plate: '-0.72 0.5, -0.44 0.82, 0.18 0.84, 0.66 0.58, 0.66 0.5, 0.18 0.18, -0.44 0.18',
        colour: '#f07838',
        curved: true,
        flat: true,
      },
      { ball: [-0.14, 0.5, 0.36, 0.17], colour: '#c84c1c', flat: true },
      ...spread(5, -0.4, 0.12).flatMap((x): readonly Part[] =>
        [0.44, 0.56].map((y): Part => ({ ball: [x, y, 0.05], colour: '#2a2420', gloss: 0.6 })),
      ),
    ],
  },
  'dragon-fruit': {
    colour: '#d8286c',
    parts: [
      { ball: [0, 0.46, 0.42, 0.44], colour: '$' },
      ...[
        [-0.36, 0.3, -1],
        [-0.4, 0.56, -1],
        [0.36, 0.34, 1],
        [0.4, 0.6, 1],
        [-0.22, 0.78, -1],
        [0.2, 0.8, 1],
        [0, 0.86, 0.2],
      ].map(([x = 0, y = 0, s = 1]): Part => ({
        plate: `${x - 0.08} ${y - 0.08}, ${x + 0.08} ${y - 0.06}, ${x + s * 0.12} ${y + 0.14}`,
        colour: '#7ab84c',
      })),
      { ball: [0.06, 0.42, 0.28, 0.31], colour: '#f6f2f0' },
      ...spread(14, 0, 13).map((k): Part => ({
        ball: [
          0.06 + Math.cos(k * 2.4) * 0.058 * Math.sqrt(k + 1),
          0.42 + Math.sin(k * 2.4) * 0.066 * Math.sqrt(k + 1),
          0.014,
        ],
        colour: '#2a2428',
        flat: true,
      })),
    ],
  },
  spinach: {
    colour: '#3f8a3c',
    parts: [
      ...[-0.1, -0.04, 0.03, 0.1].map((x): Part => ({
        rod: `${x * 0.6} 0.03, ${x * 2} 0.5`,
        radius: 0.035,
        colour: '#b8d890',
        bent: true,
      })),
      ...[
        [-0.3, 0.62],
        [0.3, 0.64],
        [-0.14, 0.76],
        [0.16, 0.78],
        [0, 0.68],
      ].flatMap(([x = 0, y = 0], i): readonly Part[] => [
        {
          plate: `${x * 0.5} ${y - 0.3}, ${x - 0.18} ${y - 0.04}, ${x - 0.1} ${y + 0.18}, ${x + 0.04} ${y + 0.22}, ${x + 0.18} ${y + 0.06}, ${x + 0.1} ${y - 0.16}`,
          colour: i % 2 === 0 ? '$' : '$+',
          curved: true,
        },
        { rod: `${x * 0.5} ${y - 0.26}, ${x} ${y + 0.14}`, radius: 0.012, colour: '#b8d890' },
      ]),
      { box: [-0.12, 0.2, 0.12, 0.27], colour: '#8a5ac0', round: 0.02 },
    ],
  },
  almonds: {
    colour: '#b8783c',
    parts: [
      [-0.9, 0.3],
      [-0.3, 0.28],
      [0.35, 0.3],
      [0.95, 0.28],
      [-0.6, 0.62],
      [0.05, 0.64],
      [0.66, 0.62],
    ].flatMap(([x = 0, y = 0], i): readonly Part[] => [
      {
        plate: `${x - 0.36} ${y - 0.06}, ${x - 0.1} ${y + 0.22}, ${x + 0.38} ${y + 0.08}, ${x + 0.1} ${y - 0.22}`,
        colour: i % 2 === 0 ? '$' : '$+',
        curved: true,
      },
      { rod: `${x - 0.24} ${y - 0.03}, ${x + 0.24} ${y + 0.06}`, radius: 0.02, colour: '$-' },
    ]),
  },
  'half-orange': {
    colour: '#ee8a28',
    parts: [
      { ball: [0, 0.5, 0.49], colour: '$' },
      { ball: [0, 0.5, 0.43], colour: '#fbe8c8', flat: true },
      ...spread(8, 0, 7).map((k): Part => {
        const turn = (a: number, r: number) => `${r * Math.cos(a)} ${0.5 + r * Math.sin(a)}`;
        const mid = (k * Math.PI) / 4;
        return {
          plate: `${turn(mid, 0.06)}, ${turn(mid - 0.33, 0.38)}, ${turn(mid, 0.4)}, ${turn(mid + 0.33, 0.38)}`,
          colour: '#f6a43c',
        };
      }),
    ],
  },
};

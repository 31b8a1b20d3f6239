import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#b9bfc5';
const DARK = '#2b2b30';
const CHINA = '#f1ede4';

/** Plates that lie on each other, the lowest first. */
const PLATES: readonly Part[] = spread(6, 0, 5).flatMap((row): readonly Part[] => {
  const [x, y] = [(row % 2 === 0 ? 1 : -1) * 0.02, 0.05 + row * 0.1];
  return [
    { ball: [x, y, 0.56, 0.09], colour: '#b9b4aa' },
    { ball: [x, y + 0.045, 0.58, 0.09], colour: row % 2 === 0 ? '$' : '#dbe4ea' },
  ];
});

/** A kernel of popcorn: three puffs and a brown hull. */
function kernel(x: number, y: number, size: number): readonly Part[] {
  return [
    { ball: [x - size * 0.5, y, size * 0.85], colour: '#e9c873', flat: true },
    { ball: [x + size * 0.5, y + size * 0.1, size * 0.8], colour: '#f6dc96', flat: true },
    { ball: [x, y + size * 0.55, size * 0.85], colour: '#fff3cc', flat: true },
    { ball: [x - size * 0.1, y + size * 0.2, size * 0.7], colour: '#fffbe8', flat: true },
    { ball: [x, y - size * 0.1, size * 0.3, size * 0.2], colour: '#d8a84a', flat: true },
  ];
}

/** Rows of popcorn that get narrower upward. */
function popcornHeap(left: number, right: number, foot: number, rows: number, step: number): readonly Part[] {
  return Array.from({ length: rows }, (_, row) => rows - 1 - row).flatMap((row) => {
    const inset = row * 0.13 * (right - left) * 0.5;
    const count = Math.max(2, 7 - row);
    return spread(count, left + inset, right - inset).flatMap((x, at) =>
      kernel(x, foot + row * step + (at % 2) * 0.03, 0.085),
    );
  });
}

/** Popcorn without its box, as it lies in a pot. */
export const LOOSE_POPCORN: Form = {
  colour: '#fff4d6',
  shadow: 0.5,
  parts: popcornHeap(-0.56, 0.56, 0.2, 4, 0.14),
};

/** A slice of toast, as it stands in a toaster. */
export const SLICE: Form = {
  colour: '#dca75f',
  shadow: 0.4,
  parts: [
    {
      plate:
        '-0.42 0.04, 0.42 0.04, 0.46 0.3, 0.44 0.62, 0.5 0.82, 0.4 0.98, 0.16 1, 0 0.97, -0.16 1, -0.4 0.98, -0.5 0.82, -0.44 0.62, -0.46 0.3',
      colour: '#b9752f',
    },
    {
      plate:
        '-0.34 0.11, 0.34 0.11, 0.37 0.32, 0.35 0.62, 0.4 0.8, 0.32 0.9, 0.14 0.92, 0 0.89, -0.14 0.92, -0.32 0.9, -0.4 0.8, -0.35 0.62, -0.37 0.32',
      colour: '#eec78a',
      flat: true,
    },
  ],
};

/** Two cards that lean against each other. */
function leaning(x: number, y: number): readonly Part[] {
  return [
    { plate: `${x - 0.15} ${y}, ${x - 0.01} ${y + 0.3}, ${x + 0.015} ${y + 0.3}, ${x - 0.12} ${y}`, colour: '#f6f2ea' },
    { plate: `${x + 0.15} ${y}, ${x + 0.01} ${y + 0.3}, ${x - 0.015} ${y + 0.3}, ${x + 0.12} ${y}`, colour: '#e4ddd0' },
    { plate: `${x - 0.15} ${y}, ${x - 0.01} ${y + 0.3}, ${x + 0.1} ${y + 0.33}, ${x - 0.04} ${y + 0.03}`, colour: '$' },
    {
      plate: `${x - 0.115} ${y + 0.035}, ${x - 0.01} ${y + 0.265}, ${x + 0.065} ${y + 0.285}, ${x - 0.035} ${y + 0.055}`,
      colour: '$+',
      flat: true,
    },
  ];
}

/** What lies and stands in kitchens and on desks. */
export const SUNDRY_FORMS: Readonly<Record<string, Form>> = {
  dough: {
    colour: '#ecdcb8',
    shadow: 0.8,
    parts: [
      { turned: '0.74 0, 0.9 0.2, 0.84 0.56, 0.56 0.88, 0.18 0.99, 0 1', colour: '$' },
      { rod: '-0.34 0.72, -0.1 0.82, 0.2 0.8', radius: 0.018, colour: '$-', bent: true },
      { rod: '0.1 0.58, 0.36 0.54, 0.5 0.42', radius: 0.016, colour: '$-', bent: true },
      { ball: [-0.42, 0.34, 0.06, 0.05], colour: '$-', flat: true },
    ],
  },
  'fried-egg': {
    colour: '#fbf8f0',
    shadow: 2,
    parts: [
      {
        plate: '-2.1 0.3, -1.5 0.02, -0.4 0, 0.6 -0.06, 1.7 0.06, 2.15 0.34, 1.6 0.66, 0.5 0.8, -0.7 0.74, -1.7 0.62',
        colour: '$',
        curved: true,
      },
      {
        plate: '-1.8 0.34, -0.4 0.12, 1.6 0.2, 1.7 0.44, 0.3 0.66, -1.3 0.54',
        colour: '#ffffff',
        curved: true,
        flat: true,
      },
      { ball: [0.1, 0.5, 0.86, 0.46], colour: '#f4a81e', gloss: 1 },
    ],
  },
  soup: {
    colour: '#4f7fae',
    shadow: 0.6,
    parts: [
      { turned: '0.4 0, 0.42 0.08, 0.72 0.34, 0.92 0.7, 0.95 0.86', colour: '$', open: '$--', gloss: 0.6 },
      { ball: [0, 0.85, 0.86, 0.15], colour: '#d9722a', flat: true },
      { ball: [-0.16, 0.87, 0.5, 0.08], colour: '#e88c3e', flat: true },
      ...(
        [
          [-0.44, 0.84],
          [0.12, 0.79],
          [0.4, 0.88],
          [-0.1, 0.91],
        ] as const
      ).map(([x, y]): Part => ({ ball: [x, y, 0.07, 0.03], colour: '#4f9a3c', flat: true })),
      { rod: '0.3 0.86, 0.62 0.96, 0.9 1.1', radius: [0.035, 0.05], colour: STEEL },
    ],
  },
  'green-tea': {
    colour: '#e9efe6',
    shadow: 0.42,
    parts: [
      { turned: '0.3 0, 0.34 0.06, 0.48 0.4, 0.54 0.96', colour: '$', open: '#cfd8c8', gloss: 0.7 },
      { ball: [0, 0.93, 0.48, 0.09], colour: '#8fae3c', flat: true },
      { ball: [-0.1, 0.94, 0.26, 0.045], colour: '#a9c65a', flat: true },
      { plate: '0.08 0.92, 0.26 0.96, 0.2 0.9', colour: '#4f7a2a', flat: true },
    ],
  },
  'popcorn-bowl': {
    colour: '#c43c34',
    shadow: 0.5,
    parts: [
      ...popcornHeap(-0.56, 0.56, 0.52, 4, 0.12),
      { turned: '0.34 0, 0.36 0.05, 0.56 0.22, 0.68 0.46, 0.7 0.56', colour: '$', gloss: 0.7 },
      ...spread(6, -0.5, 0.5).flatMap((x) => kernel(x, 0.57, 0.08)),
    ],
  },
  'dish-pile': {
    colour: CHINA,
    shadow: 0.55,
    parts: [
      ...PLATES,
      { turned: '0.16 0.62, 0.18 0.64, 0.34 0.76, 0.4 0.92', colour: '#7fa3c4', open: '#5f83a4', x: 0.02 },
      { rod: '0.1 0.9, 0.46 1.04, 0.62 1.02', radius: [0.014, 0.03], colour: STEEL },
    ],
  },
  'paper-sheet': {
    colour: '#fbfaf5',
    shadow: 0.4,
    parts: [
      { plate: '-0.38 0, 0.36 0.02, 0.4 0.98, -0.34 1', colour: '$' },
      ...spread(9, 0.16, 0.84).map((y, row): Part => ({
        rod: `${-0.27 + y * 0.03} ${y}, ${(row % 4 === 0 ? 0.08 : 0.27) + y * 0.03} ${y - 0.005}`,
        radius: 0.008,
        colour: '#8a93a6',
      })),
      { plate: '0.26 0.02, 0.36 0.02, 0.364 0.13', colour: '#d9d5c8' },
    ],
  },
  'greeting-card': {
    colour: '#f4ead6',
    shadow: 0.5,
    parts: [
      { plate: '-0.1 0.02, 0.42 0.14, 0.42 1.02, -0.1 0.96', colour: '$-' },
      { plate: '-0.44 0, 0.26 0, 0.26 0.96, -0.44 0.96', colour: '$' },
      { plate: '-0.38 0.06, 0.2 0.06, 0.2 0.9, -0.38 0.9', colour: '#e8596a', flat: true },
      { plate: '-0.34 0.1, 0.16 0.1, 0.16 0.86, -0.34 0.86', colour: '$+', flat: true },
      { box: [-0.2, 0.24, 0.03, 0.38], colour: '#e88fb0', round: 0.02 },
      { box: [-0.15, 0.38, -0.02, 0.47], colour: '#f4c95a', round: 0.02 },
      { rod: '-0.085 0.47, -0.085 0.58', radius: 0.012, colour: '#4f86c6' },
      { ball: [-0.085, 0.62, 0.022, 0.04], colour: '#f09a2c', flat: true },
      { rod: '-0.24 0.74, -0.15 0.79, -0.06 0.73, 0.03 0.79, 0.08 0.75', radius: 0.014, colour: '#c23a4c', bent: true },
    ],
  },
  'house-of-cards': {
    colour: '#b8353a',
    shadow: 0.5,
    parts: [
      ...[-0.34, 0, 0.34].flatMap((x) => leaning(x, 0)),
      { plate: '-0.42 0.31, 0.4 0.31, 0.46 0.35, -0.34 0.35', colour: '#efe9dc' },
      ...[-0.17, 0.17].flatMap((x) => leaning(x, 0.345)),
      { plate: '-0.24 0.655, 0.22 0.655, 0.28 0.69, -0.16 0.69', colour: '#efe9dc' },
      ...leaning(0, 0.69),
    ],
  },
  'pencil-case': {
    colour: '#3f78b8',
    shadow: 1.2,
    parts: [
      { rod: '-0.5 0.7, -0.36 1.06', radius: 0.07, colour: '#f2c23c' },
      { rod: '-0.36 1.06, -0.32 1.17', radius: [0.06, 0.012], colour: '#e8c9a0' },
      { rod: '-0.08 0.7, 0.02 1.04', radius: 0.07, colour: '#c8423a' },
      { rod: '0.02 1.04, 0.05 1.15', radius: [0.06, 0.012], colour: '#e8c9a0' },
      { rod: '0.3 0.7, 0.5 1', radius: 0.07, colour: '#4f9a5a' },
      { rod: '0.5 1, 0.56 1.1', radius: [0.06, 0.012], colour: '#e8c9a0' },
      { box: [-1.3, 0, 1.2, 0.8], deep: 0.5, colour: '$', round: 0.3 },
      { rod: '-1.14 0.64, 1.06 0.64', radius: 0.035, colour: '#e8c85a' },
      { box: [0.9, 0.46, 1, 0.66], colour: '#e8c85a', round: 0.03 },
      { plate: '-0.9 0.2, 0.2 0.2, 0.2 0.4, -0.9 0.4', colour: '$+', flat: true },
    ],
  },
  wallet: {
    colour: '#6b4328',
    shadow: 0.6,
    parts: [
      { plate: '-0.5 0.3, 0.5 0.36, 0.54 1.06, -0.46 1.02', colour: '#7fae7a' },
      { plate: '-0.42 0.3, 0.56 0.3, 0.6 0.98, -0.4 0.96', colour: '#9cc48f' },
      { box: [-0.66, 0, 0.62, 0.86], deep: 0.16, colour: '$', round: 0.08 },
      { rod: '-0.58 0.08, 0.54 0.08, 0.54 0.78, -0.58 0.78, -0.58 0.08', radius: 0.008, colour: '$+' },
      { box: [0.3, 0.3, 0.66, 0.54], colour: '$-', round: 0.06 },
      { ball: [0.42, 0.42, 0.045], colour: '#d8b04a', gloss: 1 },
    ],
  },
  matchstick: {
    colour: '#d9b98a',
    shadow: 0.06,
    parts: [
      { box: [-0.022, 0, 0.022, 0.86], deep: 0.05, colour: '$', round: 0 },
      { ball: [0, 0.9, 0.055, 0.09], colour: '#b8322c' },
    ],
  },
  thermometer: {
    colour: '#e8dcc0',
    shadow: 0.18,
    parts: [
      { box: [-0.17, 0, 0.17, 0.99], deep: 0.1, colour: '$', round: 0.12 },
      { ball: [0, 0.13, 0.075], colour: '#d8322c', gloss: 0.8 },
      { rod: '0 0.14, 0 0.9', radius: 0.034, colour: '#f6f8f8' },
      { rod: '0 0.14, 0 0.62', radius: 0.022, colour: '#d8322c' },
      ...spread(13, 0.26, 0.88).map((y, at): Part => ({
        rod: `0.05 ${y}, ${at % 3 === 0 ? 0.13 : 0.095} ${y}`,
        radius: 0.006,
        colour: DARK,
      })),
      ...spread(7, 0.26, 0.88).map((y): Part => ({ rod: `-0.13 ${y}, -0.09 ${y}`, radius: 0.006, colour: DARK })),
    ],
  },
  'grand-piano': {
    colour: '#211f22',
    shadow: 0.7,
    parts: [
      ...(
        [
          [-0.58, 0.02],
          [0.56, 0.06],
          [0.1, 0.12],
        ] as const
      ).map(([x, y]): Part => ({ rod: `${x} ${y}, ${x} 0.36`, radius: [0.018, 0.03], colour: '$-' })),
      {
        plate: '-0.62 0.44, 0.62 0.44, 0.74 0.52, 0.6 0.98, 0.2 0.94, -0.2 0.72, -0.5 0.66',
        colour: '$',
        curved: true,
      },
      {
        plate: '-0.56 0.5, 0.6 0.48, 0.68 0.54, 0.56 0.92, 0.22 0.88, -0.18 0.68',
        colour: '#5a3a22',
        curved: true,
        flat: true,
      },
      ...spread(9, -0.32, 0.5).map((x): Part => ({
        rod: `${x} 0.5, ${x + 0.08} ${0.62 + (x + 0.4) * 0.26}`,
        radius: 0.003,
        colour: '#d8c07a',
      })),
      { rod: '0.3 0.5, 0.36 0.8', radius: 0.01, colour: DARK },
      { box: [-0.64, 0.32, 0.62, 0.5], deep: 0.1, colour: '$', round: 0.02 },
      { plate: '-0.58 0.46, 0.56 0.46, 0.58 0.51, -0.56 0.51', colour: '#f6f3ea' },
      ...spread(26, -0.56, 0.54).map((x): Part => ({
        rod: `${x} 0.462, ${x + 0.004} 0.506`,
        radius: 0.002,
        colour: DARK,
      })),
      ...spread(18, -0.53, 0.5).map((x): Part => ({ box: [x, 0.482, x + 0.02, 0.512], colour: '#17161a', round: 0 })),
      { plate: '-0.2 0.53, 0.22 0.53, 0.25 0.68, -0.17 0.68', colour: '#f4efe2' },
      { rod: '-0.05 0.3, -0.05 0.06', radius: 0.014, colour: '$-' },
      ...[-0.1, -0.05, 0].map((x): Part => ({ ball: [x, 0.05, 0.022, 0.012], colour: '#d8b04a' })),
    ],
  },
};

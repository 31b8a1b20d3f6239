import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const LEAF = '#5a9a48';
const BROWN = '#7a5230';

/** A berry of many small ones, wide at the top. */
const berry = (dark: '$-' | '$'): readonly Part[] =>
  [0.14, 0.28, 0.42, 0.56, 0.7].flatMap((y, row) =>
    spread([2, 3, 4, 5, 4][row] ?? 3, -[0.1, 0.22, 0.32, 0.37, 0.28][row]!, [0.1, 0.22, 0.32, 0.37, 0.28][row]!).map(
      (x): Part => ({ ball: [x, y, 0.125], colour: row % 2 === 0 ? '$' : dark, gloss: 0.6 }),
    ),
  );

/** Fruit, vegetables and sweets. */
export const PRODUCE_FORMS: Readonly<Record<string, Form>> = {
  pizza: {
    colour: '#d9974a',
    shadow: 1.1,
    parts: [
      { ball: [0, 0.46, 1.14, 0.45], colour: '$' },
      { ball: [0, 0.53, 1, 0.37], colour: '#c4472b', flat: true },
      { ball: [0, 0.55, 0.95, 0.34], colour: '#f2c65a', gloss: 0.3 },
      ...[
        [-0.62, 0.56],
        [-0.22, 0.72],
        [0.26, 0.74],
        [0.64, 0.58],
        [0.3, 0.4],
        [-0.3, 0.42],
        [0.02, 0.57],
      ].map(([x = 0, y = 0]): Part => ({ ball: [x, y, 0.16, 0.07], colour: '#b3372a', gloss: 0.4 })),
      ...[
        [-0.44, 0.66],
        [0.44, 0.5],
        [-0.06, 0.38],
        [0.06, 0.8],
      ].map(([x = 0, y = 0]): Part => ({
        plate: `${x - 0.1} ${y}, ${x} ${y + 0.05}, ${x + 0.11} ${y + 0.01}, ${x} ${y - 0.03}`,
        colour: LEAF,
        curved: true,
      })),
      // Cut into eight.
      { rod: '-0.93 0.52, 0.93 0.58', radius: 0.008, colour: '#c98f35' },
      { rod: '-0.6 0.8, 0.62 0.3', radius: 0.008, colour: '#c98f35' },
      { rod: '-0.64 0.32, 0.6 0.79', radius: 0.008, colour: '#c98f35' },
    ],
  },
  plum: {
    colour: '#6a3a7a',
    shadow: 0.4,
    parts: [
      { ball: [0, 0.45, 0.46, 0.45], colour: '$', gloss: 0.6 },
      { rod: '0.03 0.88, -0.02 0.5, 0.03 0.12', radius: 0.014, colour: '$-', bent: true },
      { rod: '0 0.86, 0.05 0.99', radius: 0.025, colour: BROWN },
      { plate: '0.04 0.94, 0.24 0.99, 0.36 0.9, 0.18 0.86', colour: LEAF, curved: true },
    ],
  },
  fig: {
    colour: '#5a3a5e',
    shadow: 0.4,
    parts: [
      { turned: '0.2 0.02, 0.42 0.18, 0.43 0.36, 0.24 0.66, 0.08 0.86, 0.06 0.98', colour: '$', gloss: 0.4 },
      ...[-0.2, 0, 0.2].map((x): Part => ({
        rod: `${x * 0.3} 0.86, ${x} 0.5, ${x * 1.2} 0.12`,
        radius: 0.01,
        colour: '$+',
        bent: true,
      })),
    ],
  },
  pomegranate: {
    colour: '#c02f3a',
    shadow: 0.45,
    parts: [
      { ball: [0, 0.42, 0.46, 0.42], colour: '$', gloss: 0.5 },
      { plate: '-0.14 0.8, 0.14 0.8, 0.18 0.98, 0.07 0.9, 0 0.99, -0.07 0.9, -0.18 0.98', colour: '$' },
      { plate: '0.02 0.56, 0.3 0.5, 0.34 0.3, 0.16 0.16, 0 0.26', colour: '#f6dfc0', curved: true, flat: true },
      ...[
        [0.08, 0.44],
        [0.2, 0.44],
        [0.12, 0.34],
        [0.25, 0.34],
        [0.1, 0.25],
        [0.2, 0.25],
      ].map(([x = 0, y = 0]): Part => ({ ball: [x, y, 0.055], colour: '#9a1428', gloss: 1 })),
    ],
  },
  raspberry: {
    colour: '#d8305a',
    shadow: 0.3,
    parts: [
      ...berry('$-'),
      { plate: '0 0.99, 0.1 0.86, 0.34 0.84, 0.16 0.76, 0 0.8, -0.16 0.76, -0.34 0.84, -0.1 0.86', colour: LEAF },
    ],
  },
  blackberry: {
    colour: '#3a2a4a',
    shadow: 0.3,
    parts: [
      ...berry('$'),
      { plate: '0 0.99, 0.1 0.86, 0.34 0.84, 0.16 0.76, 0 0.8, -0.16 0.76, -0.34 0.84, -0.1 0.86', colour: LEAF },
    ],
  },
  lychee: {
    colour: '#d8475a',
    shadow: 0.4,
    parts: [
      { ball: [0, 0.46, 0.45, 0.46], colour: '$' },
      ...[0.2, 0.38, 0.56, 0.74].flatMap((y, row) =>
        spread(4, -0.27, 0.27).map((x): Part => ({
          ball: [x + (row % 2) * 0.06, y, 0.05, 0.04],
          colour: '$-',
          flat: true,
          alpha: 0.6,
        })),
      ),
      { rod: '0 0.88, 0.04 0.99', radius: 0.03, colour: BROWN },
    ],
  },
  durian: {
    colour: '#a8a040',
    shadow: 0.5,
    parts: [
      { rod: '0 0.86, 0.02 0.99', radius: 0.05, colour: BROWN },
      { ball: [0, 0.46, 0.52, 0.45], colour: '$' },
      ...[0.12, 0.28, 0.44, 0.6, 0.76].flatMap((y, row) =>
        spread(6, -0.44 * Math.sin(0.5 + row * 0.5), 0.44 * Math.sin(0.5 + row * 0.5)).map((x): Part => ({
          plate: `${x - 0.07} ${y - 0.04}, ${x} ${y + 0.11}, ${x + 0.07} ${y - 0.04}`,
          colour: row % 2 === 0 ? '$+' : '$-',
        })),
      ),
    ],
  },
  asparagus: {
    colour: '#6f9a4a',
    shadow: 0.2,
    parts: [-0.12, 0.12, 0].flatMap((x): readonly Part[] => [
      { rod: `${x} 0.02, ${x} 0.74`, radius: 0.05, colour: '$' },
      {
        plate: `${x - 0.06} 0.72, ${x + 0.06} 0.72, ${x + 0.055} 0.88, ${x} 0.99, ${x - 0.055} 0.88`,
        colour: '$-',
        curved: true,
      },
      ...[0.3, 0.46, 0.6].map((y): Part => ({
        plate: `${x - 0.03} ${y}, ${x + 0.03} ${y}, ${x} ${y + 0.08}`,
        colour: '$-',
        flat: true,
      })),
    ]),
  },
  radish: {
    colour: '#d8305a',
    shadow: 0.26,
    parts: [
      ...[-0.16, 0, 0.16].map((x): Part => ({
        plate: `0 0.5, ${x - 0.1} 0.74, ${x * 2} 0.99, ${x + 0.1} 0.76`,
        colour: x === 0 ? '#6fae52' : LEAF,
        curved: true,
      })),
      { plate: '-0.02 0.1, 0 0, 0.02 0.1', colour: '#f4e8e4' },
      { ball: [0, 0.32, 0.26, 0.24], colour: '$', gloss: 0.7 },
      { ball: [0, 0.14, 0.1, 0.07], colour: '#f4e8e4', flat: true },
    ],
  },
  celery: {
    colour: '#a8c86a',
    shadow: 0.2,
    parts: [
      ...[-0.14, -0.06, 0.05, 0.13].map((x): Part => ({
        rod: `${x * 0.5} 0.02, ${x} 0.4, ${x * 1.5} 0.76`,
        radius: [0.07, 0.035],
        colour: '$',
        bent: true,
      })),
      ...[-0.26, -0.1, 0.06, 0.22].map((x, index): Part => ({
        ball: [x, 0.82 + (index % 2) * 0.06, 0.13, 0.1],
        colour: index % 2 === 0 ? '#5fa04a' : '#74b25a',
      })),
    ],
  },
  leek: {
    colour: '#f0f2e0',
    shadow: 0.12,
    parts: [
      { rod: '0 0.04, 0 0.56', radius: 0.06, colour: '$' },
      { plate: '-0.06 0.5, 0.06 0.5, 0.2 0.96, 0.06 0.84, 0 0.99, -0.06 0.84, -0.2 0.94', colour: '#4f8a4a' },
      ...[-0.04, 0, 0.04].map((x): Part => ({ rod: `${x} 0.05, ${x * 1.4} 0`, radius: 0.006, colour: '#d8c8a0' })),
    ],
  },
  'cotton-candy': {
    colour: '#f4a8cc',
    shadow: 0.06,
    parts: [
      { plate: '-0.06 0.5, 0.06 0.5, 0.01 0, -0.01 0', colour: '#f4efe2' },
      ...(
        [
          [0, 0.72, 0.26],
          [-0.16, 0.64, 0.18],
          [0.16, 0.64, 0.18],
          [-0.14, 0.82, 0.16],
          [0.14, 0.82, 0.16],
          [0, 0.6, 0.18],
        ] as const
      ).map(([x, y, r], index): Part => ({ ball: [x, y, r], colour: index % 2 === 0 ? '$' : '$+' })),
    ],
  },
  popsicle: {
    colour: '#e84a5a',
    shadow: 0.1,
    parts: [
      { rod: '0 0.02, 0 0.36', radius: 0.045, colour: '#dcb884' },
      { plate: '-0.2 0.28, 0.2 0.28, 0.2 0.8, 0.12 0.97, -0.12 0.97, -0.2 0.8', colour: '$' },
      { plate: '-0.2 0.28, 0.2 0.28, 0.2 0.52, -0.2 0.52', colour: '#f7c24a', flat: true, alpha: 0.9 },
      { plate: '-0.13 0.36, -0.07 0.36, -0.07 0.86, -0.13 0.86', colour: '#ffffff', flat: true, alpha: 0.4 },
    ],
  },
  macaron: {
    colour: '#e88aa8',
    shadow: 0.6,
    parts: [
      { turned: '0.5 0.02, 0.62 0.12, 0.62 0.3', colour: '$' },
      { turned: '0.64 0.28, 0.64 0.36', colour: '$-', edged: true },
      { turned: '0.58 0.36, 0.58 0.54', colour: '#fbf2e2', edged: true },
      { turned: '0.64 0.52, 0.64 0.6', colour: '$-', edged: true },
      { turned: '0.62 0.6, 0.6 0.78, 0.36 0.95, 0.1 0.98', colour: '$', gloss: 0.3 },
    ],
  },
  'candy-cane': {
    colour: '#d8303a',
    shadow: 0.08,
    parts: [
      { rod: '-0.12 0.02, -0.12 0.74, -0.06 0.92, 0.1 0.95, 0.2 0.8', radius: 0.05, colour: '#f8f4ee', bent: true },
      ...[0.08, 0.22, 0.36, 0.5, 0.64].map((y): Part => ({
        plate: `-0.17 ${y}, -0.07 ${y + 0.06}, -0.07 ${y + 0.11}, -0.17 ${y + 0.05}`,
        colour: '$',
        flat: true,
      })),
      { plate: '-0.16 0.8, -0.07 0.79, -0.05 0.84, -0.13 0.88', colour: '$', flat: true },
      { plate: '-0.02 0.98, 0 0.89, 0.05 0.9, 0.06 0.99', colour: '$', flat: true },
      { plate: '0.14 0.96, 0.11 0.87, 0.15 0.84, 0.2 0.9', colour: '$', flat: true },
    ],
  },
  'gingerbread-man': {
    colour: '#b8743a',
    shadow: 0.3,
    parts: [
      { rod: '-0.16 0.06, -0.08 0.36', radius: 0.1, colour: '$' },
      { rod: '0.16 0.06, 0.08 0.36', radius: 0.1, colour: '$' },
      { rod: '-0.34 0.52, 0.34 0.52', radius: 0.095, colour: '$' },
      { plate: '-0.15 0.3, 0.15 0.3, 0.16 0.6, -0.16 0.6', colour: '$', curved: true },
      { ball: [0, 0.79, 0.2], colour: '$' },
      { ball: [-0.07, 0.83, 0.025], colour: '#f8f4ee', flat: true },
      { ball: [0.07, 0.83, 0.025], colour: '#f8f4ee', flat: true },
      { rod: '-0.08 0.73, 0 0.7, 0.08 0.73', radius: 0.012, colour: '#f8f4ee', bent: true },
      ...[0.34, 0.44, 0.54].map((y): Part => ({ ball: [0, y, 0.03], colour: '#d8303a', gloss: 0.6 })),
      { rod: '-0.4 0.46, -0.36 0.58', radius: 0.012, colour: '#f8f4ee' },
      { rod: '0.4 0.46, 0.36 0.58', radius: 0.012, colour: '#f8f4ee' },
      { rod: '-0.24 0.1, -0.1 0.1', radius: 0.012, colour: '#f8f4ee' },
      { rod: '0.24 0.1, 0.1 0.1', radius: 0.012, colour: '#f8f4ee' },
    ],
  },
  'gingerbread-house': {
    colour: '#b8743a',
    shadow: 0.6,
    parts: [
      { box: [-0.44, 0, 0.44, 0.5], deep: 0.24, colour: '$', round: 0.02 },
      { plate: '-0.44 0.48, 0.44 0.48, 0 0.88', colour: '$' },
      { plate: '-0.6 0.44, 0 0.98, 0.6 0.44, 0.52 0.38, 0 0.82, -0.52 0.38', colour: '#f8f4ee' },
      ...[-0.44, -0.2, 0.2, 0.44].map((x, index): Part => ({
        ball: [x, 0.86 - Math.abs(x) * 0.86 + 0.02, 0.05],
        colour: (['#e0483c', '#4fa05a', '#f0b83a', '#3f8ad0'] as const)[index] ?? '#e0483c',
        gloss: 0.8,
      })),
      { plate: '-0.1 0.01, 0.1 0.01, 0.1 0.26, 0 0.34, -0.1 0.26', colour: '#6a3a1c', curved: true },
      ...[-0.28, 0.28].map((x): Part => ({ box: [x - 0.09, 0.2, x + 0.09, 0.36], colour: '#ffe08a', round: 0.02 })),
      { rod: '-0.44 0.02, 0.44 0.02', radius: 0.035, colour: '#f8f4ee' },
    ],
  },
  sausage: {
    colour: '#a8502e',
    shadow: 1.6,
    parts: [
      { rod: '-1.3 0.62, -0.6 0.46, 0.6 0.46, 1.3 0.62', radius: 0.4, colour: '$', bent: true },
      { rod: '-1.68 0.7, -1.8 0.8', radius: 0.06, colour: '$-' },
      { rod: '1.68 0.7, 1.8 0.8', radius: 0.06, colour: '$-' },
      ...[-0.8, -0.2, 0.4, 1].map((x): Part => ({
        rod: `${x - 0.16} 0.34, ${x + 0.06} 0.7`,
        radius: 0.03,
        colour: '$--',
      })),
    ],
  },
  cauliflower: {
    colour: '#f4efdc',
    shadow: 0.5,
    parts: [
      { plate: '-0.55 0.62, -0.5 0.16, 0 0, 0.5 0.16, 0.55 0.62, 0.3 0.4, -0.3 0.4', colour: '#7aa84e', curved: true },
      ...[
        [-0.3, 0.56],
        [0.3, 0.56],
        [0, 0.52],
        [-0.2, 0.76],
        [0.2, 0.76],
        [0, 0.84],
        [-0.06, 0.66],
        [0.1, 0.62],
      ].map(([x = 0, y = 0], index): Part => ({ ball: [x, y, 0.19, 0.16], colour: index % 2 === 0 ? '$' : '$+' })),
      { plate: '-0.56 0.66, -0.42 0.1, 0 0.02, -0.24 0.34', colour: '#8fbc5c', curved: true },
      { plate: '0.56 0.66, 0.42 0.1, 0 0.02, 0.24 0.34', colour: '#6c9a44', curved: true },
    ],
  },
};

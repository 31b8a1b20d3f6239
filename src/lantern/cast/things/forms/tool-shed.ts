import type { Form, Part } from '../form.ts';

const STEEL = '#b9c0c6';
const DARK = '#2b2c32';
const WOOD = '#9a6a3c';

/** Tools of sheds, garages and kitchen drawers. */
export const TOOL_SHED_FORMS: Readonly<Record<string, Form>> = {
  trowel: {
    colour: '#4a8a5a',
    parts: [
      { rod: '-0.62 0.34, -0.2 0.36', radius: [0.13, 0.1], colour: '$' },
      { rod: '-0.72 0.34, -0.6 0.34', radius: 0.12, colour: '$-' },
      { rod: '-0.2 0.36, 0.12 0.52, 0.34 0.5', radius: 0.045, colour: STEEL, bent: true },
      { plate: '0.24 0.44, 0.28 0.9, 0.62 0.92, 1.42 0.52, 0.66 0.06, 0.3 0.1', colour: STEEL },
      { rod: '0.34 0.5, 1.2 0.5', radius: 0.03, colour: '#dfe5e9' },
    ],
  },
  shears: {
    colour: '#c8402c',
    shadow: 0.3,
    parts: [
      { rod: '-0.05 0.56, -0.2 0.34, -0.26 0.04', radius: [0.05, 0.045], colour: '$', bent: true },
      { rod: '0.07 0.56, 0.22 0.34, 0.24 0.04', radius: [0.05, 0.045], colour: '$', bent: true },
      { rod: '-0.08 0.4, 0 0.45, 0.1 0.4', radius: 0.018, colour: '#8a9098', bent: true },
      { plate: '-0.06 0.5, 0.1 0.56, 0.2 0.8, 0.06 1, -0.04 0.86', colour: STEEL, curved: true },
      { plate: '0.1 0.52, -0.06 0.56, -0.22 0.72, -0.22 0.9, -0.04 0.74', colour: '#98a0a8', curved: true },
      { ball: [0.01, 0.56, 0.045], colour: DARK, gloss: 0.6 },
    ],
  },
  'soldering-iron': {
    colour: '#d8702c',
    parts: [
      { rod: '-1.9 0.3, -1.5 0.24, -1.2 0.3', radius: 0.06, colour: DARK, bent: true },
      { rod: '-1.2 0.34, -0.1 0.5', radius: [0.2, 0.24], colour: '$' },
      { rod: '-0.14 0.5, 0 0.52', radius: 0.3, colour: DARK },
      { rod: '0 0.52, 0.9 0.64', radius: 0.1, colour: STEEL },
      { rod: '0.9 0.64, 1.5 0.8', radius: [0.07, 0.02], colour: '#c88a4a' },
      { glow: [1.5, 0.82, 0.06], colour: '#ffb04a', reach: 0.3 },
      ...[0, 1, 2, 3, 4].map((at): Part => ({
        ball: [1.52 + 0.06 * Math.sin(at * 1.7), 0.8 + at * 0.05, 0.05 + at * 0.02],
        colour: '#ffffff',
        flat: true,
        alpha: 0.28 - at * 0.04,
      })),
      { rod: '0.4 0.04, 0.5 0.58, 0.6 0.04', radius: 0.035, colour: '#8a9098' },
      { box: [0.2, 0, 0.8, 0.06], colour: DARK, round: 0.02 },
    ],
  },
  jerrycan: {
    colour: '#5a6a3c',
    shadow: 0.4,
    parts: [
      { box: [-0.38, 0.02, 0.32, 0.8], deep: 0.2, colour: '$', round: 0.08 },
      { rod: '-0.24 0.18, 0.18 0.66', radius: 0.022, colour: '$-' },
      { rod: '-0.24 0.66, 0.18 0.18', radius: 0.022, colour: '$-' },
      ...[-0.2, -0.08].map((x): Part => ({
        rod: `${x} 0.8, ${x} 0.93, ${x + 0.26} 0.93, ${x + 0.26} 0.8`,
        radius: 0.028,
        colour: '$-',
        bent: true,
      })),
      { rod: '0.28 0.78, 0.4 0.94', radius: [0.08, 0.065], colour: '$-' },
      { rod: '0.38 0.92, 0.43 0.98', radius: 0.08, colour: '#c8402c' },
    ],
  },
  'bicycle-pump': {
    colour: '#2f6fc0',
    shadow: 0.24,
    parts: [
      { rod: '0.02 0.08, 0.2 0.3, 0.26 0.12, 0.2 0.02', radius: 0.016, colour: DARK, bent: true },
      { box: [-0.2, 0, 0.2, 0.045], colour: DARK, round: 0.02 },
      { turned: '0.055 0.04, 0.055 0.68', colour: '$', gloss: 0.6, edged: true },
      { turned: '0.065 0.66, 0.065 0.71', colour: DARK, edged: true },
      { rod: '0 0.7, 0 0.95', radius: 0.016, colour: STEEL },
      { rod: '-0.19 0.965, 0.19 0.965', radius: 0.034, colour: DARK },
      { ball: [0, 0.13, 0.075], colour: '#f4f2ea' },
      { rod: '0 0.13, 0.03 0.17', radius: 0.008, colour: '#c8402c' },
    ],
  },
  'compost-bin': {
    colour: '#9a7444',
    parts: [
      { plate: '-0.56 0.84, -0.3 0.99, 0.1 0.93, 0.36 1, 0.58 0.84', colour: '#5a4228', curved: true },
      ...[
        [-0.3, '#6a9a3c'],
        [0.02, '#d8702c'],
        [0.28, '#8ab84c'],
        [-0.1, '#e8dcc0'],
      ].map(([x, colour]): Part => ({
        ball: [Number(x), 0.9, 0.09, 0.05],
        colour: colour as `#${string}`,
      })),
      ...[0.04, 0.21, 0.38, 0.55, 0.72].map((y, at): Part => ({
        box: [-0.62, y, 0.58, y + 0.13],
        deep: 0.16,
        colour: at % 2 === 0 ? '$' : '$-',
        round: 0.01,
      })),
      ...[-0.56, 0.46].map((x): Part => ({ box: [x, 0, x + 0.1, 0.9], colour: '$--', round: 0.01 })),
    ],
  },
  'pizza-cutter': {
    colour: '#c8402c',
    parts: [
      { rod: '-1.3 0.46, -0.3 0.5', radius: [0.14, 0.12], colour: '$' },
      { rod: '-0.32 0.5, 0.3 0.54', radius: 0.06, colour: STEEL },
      { ball: [0.62, 0.5, 0.5], colour: STEEL },
      { ball: [0.62, 0.5, 0.42], colour: '#d4dade', flat: true },
      { ball: [0.62, 0.5, 0.1], colour: DARK, gloss: 0.5 },
      { rod: '0.2 0.54, 0.62 0.5', radius: 0.07, colour: '#98a0a8' },
    ],
  },
  'can-opener': {
    colour: '#c8402c',
    parts: [
      { rod: '-1.2 0.62, -0.3 0.56, 0.3 0.6', radius: [0.11, 0.07], colour: '$', bent: true },
      { rod: '-1.2 0.26, -0.3 0.44, 0.3 0.5', radius: [0.11, 0.07], colour: '$-', bent: true },
      { plate: '0.1 0.72, 0.6 0.72, 0.72 0.4, 0.4 0.28, 0.1 0.4', colour: STEEL, curved: true },
      { ball: [0.46, 0.5, 0.17], colour: '#8a9098' },
      ...[0, 1, 2, 3, 4, 5, 6, 7].map((tooth): Part => ({
        ball: [0.46 + 0.17 * Math.cos((tooth * Math.PI) / 4), 0.5 + 0.17 * Math.sin((tooth * Math.PI) / 4), 0.035],
        colour: DARK,
        flat: true,
      })),
      { rod: '0.46 0.5, 0.46 0.88', radius: 0.045, colour: STEEL },
      { rod: '0.1 0.92, 0.82 0.92', radius: 0.085, colour: '$' },
    ],
  },
  'ice-cream-scoop': {
    colour: '#3f8f8a',
    parts: [
      { rod: '-1.5 0.3, -0.3 0.42', radius: [0.16, 0.12], colour: '$' },
      { rod: '-0.3 0.42, 0.3 0.5', radius: 0.08, colour: STEEL },
      { ball: [0.66, 0.62, 0.4, 0.36], colour: '#f4d8c0' },
      { ball: [0.52, 0.76, 0.16, 0.12], colour: '#fbeadb' },
      { plate: '0.22 0.58, 1.1 0.62, 1.06 0.32, 0.82 0.12, 0.5 0.12, 0.28 0.3', colour: STEEL, curved: true },
      { rod: '0.24 0.58, 0.66 0.5, 1.08 0.6', radius: 0.03, colour: '#e4eaee', bent: true },
    ],
  },
  'garlic-press': {
    colour: STEEL,
    parts: [
      { rod: '-1.3 0.24, 0.3 0.36', radius: [0.1, 0.08], colour: '$-' },
      { rod: '-1.2 0.86, -0.2 0.66, 0.5 0.62', radius: [0.1, 0.08], colour: '$', bent: true },
      { box: [0.2, 0.16, 0.86, 0.54], deep: 0.16, colour: '$', round: 0.06 },
      ...[0.3, 0.45, 0.6, 0.75].map((x): Part => ({ ball: [x, 0.24, 0.035], colour: DARK, flat: true })),
      ...[0.3, 0.45, 0.6, 0.75].map((x): Part => ({
        rod: `${x} 0.2, ${x + 0.03} 0.02`,
        radius: 0.03,
        colour: '#f4ecd4',
      })),
      { rod: '0.3 0.62, 0.76 0.58', radius: 0.1, colour: '$-' },
      { ball: [0.94, 0.46, 0.07], colour: DARK },
    ],
  },
  mortar: {
    colour: '#a8aab0',
    shadow: 0.4,
    parts: [
      { rod: '0.1 0.5, 0.46 0.94', radius: [0.07, 0.1], colour: '$+' },
      { turned: '0.3 0, 0.28 0.06, 0.2 0.12, 0.34 0.24, 0.46 0.44, 0.5 0.66', colour: '$', open: '$--', gloss: 0.3 },
      { rod: '0.16 0.58, 0.46 0.94', radius: [0.07, 0.1], colour: '$+' },
      { rod: '-0.5 0.62, -0.58 0.68, -0.5 0.7', radius: 0.04, colour: '$' },
      { ball: [-0.16, 0.64, 0.09, 0.03], colour: '#6a8a3c', flat: true },
    ],
  },
  'ships-wheel': {
    colour: '#8a5428',
    shadow: 0.1,
    parts: [
      ...[0, 1, 2, 3].flatMap((spoke): readonly Part[] => {
        const turn = (spoke * Math.PI) / 4;
        const [c, s] = [Math.cos(turn), Math.sin(turn)];
        return [
          { rod: `${-0.49 * c} ${0.5 - 0.49 * s}, ${0.49 * c} ${0.5 + 0.49 * s}`, radius: 0.024, colour: '$' },
          { rod: `${0.38 * c} ${0.5 + 0.38 * s}, ${0.49 * c} ${0.5 + 0.49 * s}`, radius: [0.024, 0.034], colour: '$+' },
          {
            rod: `${-0.38 * c} ${0.5 - 0.38 * s}, ${-0.49 * c} ${0.5 - 0.49 * s}`,
            radius: [0.024, 0.034],
            colour: '$+',
          },
        ];
      }),
      ...[0.33, 0.3].map((radius, at): Part => ({
        rod: Array.from(
          { length: 25 },
          (_, step) =>
            [radius * Math.cos((step * Math.PI) / 12), 0.5 + radius * Math.sin((step * Math.PI) / 12)] as const,
        ),
        radius: at === 0 ? 0.034 : 0.008,
        colour: at === 0 ? '$' : '#d8b256',
        bent: true,
      })),
      { ball: [0, 0.5, 0.1], colour: '$-' },
      { ball: [0, 0.5, 0.055], colour: '#d8b256', gloss: 0.8 },
    ],
  },
  'lobster-trap': {
    colour: WOOD,
    parts: [
      { box: [-0.9, 0.02, 0.74, 0.12], deep: 0.4, colour: '$', round: 0.02 },
      {
        plate: '-0.86 0.1, -0.86 0.5, -0.5 0.84, 0 0.92, 0.5 0.84, 0.8 0.5, 0.8 0.1',
        colour: '#5f6a58',
        curved: true,
        flat: true,
        alpha: 0.45,
      },
      ...[-0.8, -0.4, 0, 0.4, 0.76].map((x): Part => ({
        rod: `${x} 0.1, ${x * 0.96} 0.6, ${x * 0.8 + 0.06} 0.9`,
        radius: 0.03,
        colour: '$',
        bent: true,
      })),
      ...[0.24, 0.4, 0.56, 0.74, 0.9].map((y): Part => ({
        box: [-0.88 + y * 0.18, y - 0.03, 0.82 - y * 0.16, y + 0.03],
        colour: y > 0.6 ? '$+' : '$',
        round: 0.01,
      })),
      { ball: [-0.1, 0.34, 0.16, 0.14], colour: '#23262a', flat: true },
      { rod: '0.7 0.86, 1 0.7, 1.06 0.3, 0.9 0.04', radius: 0.03, colour: '#d8b87a', bent: true },
    ],
  },
  sextant: {
    colour: '#d0a23c',
    shadow: 0.3,
    parts: [
      { rod: '0 0.9, -0.42 0.16', radius: 0.028, colour: '$' },
      { rod: '0 0.9, 0.42 0.16', radius: 0.028, colour: '$' },
      {
        rod: Array.from(
          { length: 11 },
          (_, at) => [0.44 * ((at - 5) / 5), 0.16 - 0.1 * (1 - ((at - 5) / 5) ** 2)] as const,
        ),
        radius: 0.05,
        colour: '$',
        bent: true,
      },
      { rod: '-0.22 0.46, 0.22 0.46', radius: 0.02, colour: '$-' },
      { rod: '0 0.9, 0.16 0.1', radius: 0.026, colour: '$-' },
      { ball: [0.16, 0.1, 0.06], colour: DARK },
      { ball: [0, 0.9, 0.07], colour: '$+', gloss: 0.6 },
      { box: [-0.03, 0.86, 0.06, 0.99], colour: '#cfe4ec', round: 0.01 },
      { rod: '0.1 0.54, 0.52 0.6', radius: [0.05, 0.065], colour: DARK },
      { box: [-0.34, 0.5, -0.24, 0.62], colour: '#7a3a2c', round: 0.01 },
    ],
  },
};

import type { Form, Part } from '../form.ts';

const DARK = '#26282e';
const STEEL = '#b9c0c6';

/** Machines and fittings of kitchens and bathrooms. */
export const KITCHEN_FORMS: Readonly<Record<string, Form>> = {
  oven: {
    colour: '#d8dade',
    parts: [
      { box: [-0.34, 0.02, 0.3, 0.94], deep: 0.2, colour: '$', round: 0.02 },
      {
        plate: '-0.24 0.955, -0.06 0.955, -0.02 0.985, -0.18 0.985',
        colour: DARK,
        flat: true,
      },
      {
        plate: '0.06 0.955, 0.24 0.955, 0.28 0.985, 0.12 0.985',
        colour: DARK,
        flat: true,
      },
      {
        plate: '-0.3 0.8, 0.26 0.8, 0.26 0.92, -0.3 0.92',
        colour: DARK,
        flat: true,
      },
      ...[-0.24, -0.14, 0.1, 0.2].map((x): Part => ({ ball: [x, 0.86, 0.028], colour: '#c9ccd1' })),
      { glow: [-0.02, 0.86, 0.05, 0.018], colour: '#6fe0c0' },
      {
        plate: '-0.29 0.12, 0.25 0.12, 0.25 0.74, -0.29 0.74',
        colour: '$-',
        flat: true,
      },
      {
        plate: '-0.24 0.2, 0.2 0.2, 0.2 0.62, -0.24 0.62',
        colour: DARK,
        flat: true,
      },
      { glow: [-0.02, 0.33, 0.19, 0.09], colour: '#c86a28', reach: 0.2 },
      {
        rod: '-0.24 0.69, 0.2 0.69',
        radius: 0.014,
        colour: STEEL,
      },
    ],
  },
  microwave: {
    colour: '#c9ccd1',
    parts: [
      { box: [-0.84, 0.06, 0.7, 0.9], deep: 0.4, colour: '$', round: 0.05 },
      {
        plate: '-0.76 0.16, 0.3 0.16, 0.3 0.8, -0.76 0.8',
        colour: DARK,
        flat: true,
      },
      {
        plate: '-0.66 0.26, 0.2 0.26, 0.2 0.7, -0.66 0.7',
        colour: '#3d4048',
        flat: true,
      },
      {
        plate: '-0.6 0.66, -0.36 0.66, -0.52 0.32, -0.62 0.32',
        colour: '#ffffff',
        flat: true,
        alpha: 0.14,
      },
      {
        rod: '0.36 0.2, 0.36 0.76',
        radius: 0.025,
        colour: STEEL,
      },
      { glow: [0.54, 0.72, 0.1, 0.05], colour: '#7fe3a8', reach: 0.2 },
      ...[0.56, 0.44, 0.32].flatMap((y) =>
        [0.48, 0.54, 0.6].map((x): Part => ({ ball: [x, y, 0.02], colour: '#70757e', flat: true })),
      ),
      { ball: [-0.7, 0.04, 0.05, 0.04], colour: DARK, flat: true },
      { ball: [0.6, 0.04, 0.05, 0.04], colour: DARK, flat: true },
    ],
  },
  toaster: {
    colour: '#c4524a',
    parts: [
      { box: [-0.5, 0.56, -0.1, 1.0], deep: 0, colour: '#d9a765', round: 0.08 },
      { box: [0.02, 0.56, 0.42, 0.97], deep: 0, colour: '#cf9a58', round: 0.08 },
      { box: [-0.68, 0.08, 0.6, 0.76], deep: 0.3, colour: '$', round: 0.16 },
      {
        plate: '-0.5 0.775, 0.46 0.775, 0.5 0.805, -0.46 0.805',
        colour: DARK,
        flat: true,
      },
      {
        plate: '-0.52 0.2, -0.3 0.2, -0.3 0.66, -0.52 0.66',
        colour: '#ffffff',
        flat: true,
        alpha: 0.16,
      },
      {
        rod: '0.5 0.3, 0.5 0.58',
        radius: 0.02,
        colour: DARK,
      },
      { box: [0.44, 0.5, 0.58, 0.58], colour: DARK, round: 0.03 },
      { ball: [0.3, 0.22, 0.05], colour: STEEL },
      { box: [-0.6, 0.02, -0.4, 0.1], colour: DARK },
      { box: [0.34, 0.02, 0.54, 0.1], colour: DARK },
    ],
  },
  sink: {
    colour: '#f1f0ec',
    parts: [
      {
        turned: '0.12 0.03, 0.1 0.4, 0.14 0.62',
        colour: '$-',
      },
      {
        turned: '0.16 0.58, 0.3 0.66, 0.37 0.82',
        colour: '$',
        open: '$-',
        gloss: 0.5,
      },
      { ball: [0, 0.8, 0.24, 0.045], colour: '#a9c4cf', flat: true },
      {
        rod: '0 0.86, 0 0.98, 0.06 1, 0.1 0.95',
        radius: 0.022,
        colour: STEEL,
        bent: true,
      },
      { ball: [-0.12, 0.89, 0.03], colour: STEEL },
      { ball: [0.16, 0.885, 0.03], colour: STEEL },
    ],
  },
  refrigerator: {
    colour: '#dfe3e6',
    parts: [
      { box: [-0.2, 0.02, 0.16, 0.97], deep: 0.14, colour: '$', round: 0.025 },
      {
        plate: '-0.2 0.655, 0.16 0.655, 0.16 0.665, -0.2 0.665',
        colour: '$--',
        flat: true,
      },
      {
        rod: '-0.15 0.34, -0.15 0.6',
        radius: 0.011,
        colour: '#8b929a',
      },
      {
        rod: '-0.15 0.72, -0.15 0.86',
        radius: 0.011,
        colour: '#8b929a',
      },
      { box: [-0.02, 0.78, 0.06, 0.85], colour: '#f0d768', round: 0.005 },
      { ball: [0.02, 0.86, 0.01], colour: '#c8332c', flat: true },
      {
        plate: '0.1 0.1, 0.13 0.1, 0.13 0.6, 0.1 0.6',
        colour: '#ffffff',
        flat: true,
        alpha: 0.35,
      },
    ],
  },
  toilet: {
    colour: '#f1f0ec',
    parts: [
      { box: [-0.28, 0.5, 0.14, 0.94], deep: 0.12, colour: '$', round: 0.03 },
      { box: [-0.31, 0.92, 0.17, 0.98], deep: 0.12, colour: '$', round: 0.02 },
      { box: [-0.22, 0.8, -0.12, 0.84], colour: STEEL, round: 0.015 },
      {
        turned: '0.17 0.02, 0.14 0.16, 0.2 0.3',
        colour: '$-',
        x: 0.02,
      },
      {
        turned: '0.19 0.24, 0.3 0.36, 0.36 0.46',
        colour: '$',
        x: 0,
        gloss: 0.6,
      },
      { ball: [0, 0.475, 0.37, 0.085], colour: '$' },
      { ball: [0, 0.485, 0.27, 0.056], colour: '$--', flat: true },
      { ball: [0, 0.476, 0.25, 0.045], colour: '#a9c4cf', flat: true },
    ],
  },
  toothbrush: {
    colour: '#3a86c8',
    parts: [
      {
        rod: '0 0.03, 0.01 0.4, 0 0.72',
        radius: [0.042, 0.022],
        colour: '$',
        bent: true,
      },
      {
        plate: '-0.03 0.7, 0.02 0.7, 0.02 0.99, -0.03 0.98',
        colour: '$',
      },
      ...[0.74, 0.79, 0.84, 0.89, 0.94].map((y, index): Part => ({
        box: [0.02, y, 0.1, y + 0.04],
        colour: index % 2 === 0 ? '#f4f4f2' : '#8fd0e8',
        round: 0.008,
      })),
      {
        rod: '0 0.12, 0.008 0.34',
        radius: 0.016,
        colour: '#f4f4f2',
      },
    ],
  },
  'hair-drier': {
    colour: '#c34a86',
    parts: [
      {
        rod: '-0.02 0.06, 0.02 0.3, -0.06 0.62',
        radius: [0.1, 0.12],
        colour: '$-',
        bent: true,
      },
      {
        plate: '-0.42 0.98, -0.1 1, 0.36 0.9, 0.36 0.58, -0.1 0.48, -0.42 0.5',
        colour: '$',
        curved: true,
      },
      { ball: [-0.22, 0.75, 0.25, 0.25], colour: '$', gloss: 0.6 },
      { box: [0.3, 0.56, 0.52, 0.92], colour: DARK, round: 0.04 },
      { ball: [-0.22, 0.75, 0.12, 0.13], colour: DARK, flat: true },
      ...[-0.28, -0.22, -0.16].map((x): Part => ({
        rod: [
          [x, 0.68],
          [x, 0.82],
        ],
        radius: 0.01,
        colour: '#70757e',
      })),
      { box: [0.02, 0.34, 0.07, 0.46], colour: '#f4f4f2', round: 0.02 },
      {
        rod: '-0.02 0.04, -0.2 -0.02, -0.44 0.03',
        radius: 0.02,
        colour: DARK,
        bent: true,
      },
    ],
  },
};

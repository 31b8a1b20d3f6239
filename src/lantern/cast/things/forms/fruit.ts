import type { Form, Part } from '../form.ts';

const STALK: Part = {
  rod: '0 0.84, 0.02 0.93, 0.06 1',
  radius: [0.022, 0.03],
  colour: '#5b4030',
  bent: true,
};
const LEAF: Part = {
  plate: '0.05 0.93, 0.16 1.0, 0.32 0.98, 0.38 0.9, 0.24 0.86',
  colour: '#5c9a3f',
  curved: true,
};

/** Fruit and vegetables. */
export const FRUIT: Readonly<Record<string, Form>> = {
  apple: {
    colour: '#c8332c',
    parts: [
      { ball: [-0.02, 0.45, 0.5, 0.445], colour: '$', gloss: 0.9 },
      { ball: [0.02, 0.82, 0.17, 0.055], colour: '$--', flat: true, alpha: 0.75 },
      {
        plate: '-0.3 0.2, -0.34 0.5, -0.25 0.72, -0.29 0.5, -0.26 0.24',
        colour: '$+',
        curved: true,
        flat: true,
        alpha: 0.3,
      },
      STALK,
      LEAF,
    ],
  },
  orange: {
    colour: '#ee8f2d',
    parts: [
      { ball: [0, 0.49, 0.5, 0.49], colour: '$', gloss: 0.7 },
      { ball: [0.02, 0.9, 0.07, 0.028], colour: '#5c7a33', flat: true },
      { ball: [0.02, 0.91, 0.03, 0.015], colour: '#3f5526', flat: true },
      ...[
        [-0.26, 0.34],
        [-0.1, 0.2],
        [0.12, 0.28],
        [-0.02, 0.46],
        [0.26, 0.42],
        [-0.3, 0.58],
        [0.08, 0.66],
      ].map(([x = 0, y = 0]): Part => ({ ball: [x, y, 0.017, 0.013], colour: '$-', flat: true, alpha: 0.55 })),
    ],
  },
  banana: {
    colour: '#f0c93a',
    parts: [
      {
        plate:
          '-0.6 0.72, -0.66 0.5, -0.5 0.2, -0.2 0.03, 0.14 0.02, 0.4 0.16, 0.32 0.2, 0 0.26, -0.3 0.42, -0.52 0.68',
        colour: '$-',
        curved: true,
      },
      {
        plate:
          '-0.58 0.9, -0.58 0.62, -0.38 0.3, -0.02 0.1, 0.36 0.12, 0.62 0.3, 0.66 0.37, 0.56 0.37, 0.3 0.3, 0 0.34, -0.3 0.56, -0.46 0.84, -0.46 0.92',
        colour: '$',
        curved: true,
      },
      {
        plate: '-0.52 0.72, -0.3 0.38, 0.04 0.2, 0.42 0.22, 0.06 0.25, -0.26 0.44, -0.48 0.76',
        colour: '$+',
        curved: true,
        flat: true,
        alpha: 0.7,
      },
      {
        rod: '-0.53 0.86, -0.51 1',
        radius: [0.05, 0.055],
        colour: '#8a6a2c',
      },
      { ball: [0.64, 0.36, 0.035, 0.03], colour: '#4d3a1e', flat: true },
    ],
  },
  pear: {
    colour: '#a9bf45',
    parts: [
      {
        plate:
          '0 0.02, 0.24 0.03, 0.36 0.2, 0.34 0.38, 0.22 0.58, 0.15 0.78, 0.05 0.9, -0.06 0.9, -0.15 0.78, -0.22 0.58, -0.34 0.38, -0.36 0.2, -0.24 0.03',
        colour: '$',
        curved: true,
      },
      { ball: [0.12, 0.36, 0.06, 0.05], colour: '#ffffff', flat: true, alpha: 0.45 },
      {
        rod: '0 0.87, 0.03 1',
        radius: [0.018, 0.026],
        colour: '#5b4030',
      },
    ],
  },
  lemon: {
    colour: '#f2d432',
    parts: [
      {
        plate:
          '-0.66 0.46, -0.52 0.6, -0.3 0.86, 0 0.97, 0.3 0.86, 0.52 0.6, 0.66 0.5, 0.52 0.38, 0.3 0.12, 0 0.02, -0.3 0.12, -0.52 0.36',
        colour: '$',
        curved: true,
      },
      { ball: [0.16, 0.66, 0.12, 0.08], colour: '#ffffff', flat: true, alpha: 0.5 },
    ],
  },
  tomato: {
    colour: '#d33a2a',
    parts: [
      { ball: [0, 0.44, 0.55, 0.44], colour: '$', gloss: 1 },
      {
        plate: '-0.32 0.86, -0.1 0.86, -0.08 1, 0 0.9, 0.16 0.98, 0.12 0.86, 0.32 0.8, 0.08 0.8, 0 0.72, -0.06 0.82',
        colour: '#4c8a36',
      },
    ],
  },
  pumpkin: {
    colour: '#e07c22',
    parts: [
      { ball: [-0.34, 0.42, 0.3, 0.38], colour: '$-' },
      { ball: [0.34, 0.42, 0.3, 0.38], colour: '$-' },
      { ball: [-0.2, 0.42, 0.27, 0.41], colour: '$' },
      { ball: [0.2, 0.42, 0.27, 0.41], colour: '$' },
      { ball: [0, 0.42, 0.2, 0.42], colour: '$', gloss: 0.4 },
      {
        rod: '0 0.78, 0.02 0.9, 0.1 1',
        radius: [0.07, 0.045],
        colour: '#5f7a35',
        bent: true,
      },
    ],
  },
};

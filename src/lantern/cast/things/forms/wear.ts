import type { Form, Part } from '../form.ts';

const DARK = '#2c2a30';

/** Bags, an umbrella, a tie. */
export const WEAR_FORMS: Readonly<Record<string, Form>> = {
  umbrella: {
    colour: '#c8332c',
    shadow: 0.12,
    parts: [
      {
        rod: '0 0.66, 0 0.1, 0.04 0.03, 0.1 0.03, 0.13 0.1',
        radius: 0.016,
        colour: '#6b4a30',
        bent: true,
      },
      {
        plate: '-0.62 0.56, -0.56 0.74, -0.36 0.9, 0 0.97, 0 0.6, -0.3 0.62',
        colour: '$-',
        curved: true,
      },
      {
        plate: '0.62 0.56, 0.56 0.74, 0.36 0.9, 0 0.97, 0 0.6, 0.3 0.62',
        colour: '$',
        curved: true,
      },
      {
        plate: '0 0.97, -0.3 0.88, -0.36 0.61, -0.19 0.56, 0 0.6, 0.19 0.56, 0.36 0.61, 0.3 0.88',
        colour: '$',
        curved: true,
      },
      {
        plate: '0 0.97, -0.12 0.86, -0.19 0.56, -0.16 0.56, -0.07 0.84',
        colour: '$--',
        flat: true,
        alpha: 0.5,
      },
      {
        plate: '0 0.97, 0.12 0.86, 0.19 0.56, 0.16 0.56, 0.07 0.84',
        colour: '$+',
        flat: true,
        alpha: 0.6,
      },
      {
        rod: '0 0.95, 0 1',
        radius: 0.012,
        colour: '#6b4a30',
      },
    ],
  },
  backpack: {
    colour: '#4c7a5a',
    parts: [
      {
        rod: '-0.08 0.92, 0 1, 0.08 0.92',
        radius: 0.022,
        colour: '$--',
        bent: true,
      },
      {
        rod: '-0.3 0.76, -0.38 0.46, -0.31 0.16',
        radius: 0.04,
        colour: '$--',
        bent: true,
      },
      {
        rod: '0.3 0.76, 0.38 0.46, 0.31 0.16',
        radius: 0.04,
        colour: '$--',
        bent: true,
      },
      { box: [-0.31, 0.02, 0.31, 0.94], deep: 0.08, colour: '$', round: 0.2 },
      {
        rod: '-0.24 0.62, 0 0.7, 0.24 0.62',
        radius: 0.012,
        colour: '$--',
        bent: true,
      },
      { box: [-0.23, 0.07, 0.23, 0.5], colour: '$+', round: 0.09 },
      {
        rod: '-0.2 0.4, 0.2 0.4',
        radius: 0.01,
        colour: '$--',
      },
      { box: [-0.025, 0.34, 0.025, 0.42], colour: '#d8c27a', round: 0.01 },
    ],
  },
  handbag: {
    colour: '#9c4f36',
    parts: [
      {
        rod: '-0.24 0.5, -0.2 0.86, 0 0.98, 0.2 0.86, 0.24 0.5',
        radius: 0.026,
        colour: '$--',
        bent: true,
      },
      {
        plate: '-0.5 0.04, 0.5 0.04, 0.52 0.1, 0.4 0.6, -0.4 0.6, -0.52 0.1',
        colour: '$',
      },
      {
        plate: '-0.41 0.6, 0.41 0.6, 0.44 0.44, 0 0.3, -0.44 0.44',
        colour: '$-',
      },
      { ball: [0, 0.33, 0.05, 0.045], colour: '#d8b45a', gloss: 1 },
      { ball: [-0.24, 0.54, 0.025], colour: '#d8b45a' },
      { ball: [0.24, 0.54, 0.025], colour: '#d8b45a' },
    ],
  },
  suitcase: {
    colour: '#3f6f9c',
    parts: [
      {
        rod: '-0.12 0.78, -0.12 0.98, 0.1 0.98, 0.1 0.78',
        radius: 0.018,
        colour: DARK,
      },
      { box: [-0.33, 0.07, 0.27, 0.82], deep: 0.2, colour: '$', round: 0.06 },
      ...[-0.2, -0.08, 0.04, 0.16].map((x): Part => ({
        plate: [
          [x, 0.12],
          [x + 0.025, 0.12],
          [x + 0.025, 0.77],
          [x, 0.77],
        ],
        colour: '$-',
        flat: true,
      })),
      { box: [-0.12, 0.5, 0.06, 0.55], colour: '$--', round: 0.02 },
      { ball: [-0.25, 0.04, 0.045], colour: DARK },
      { ball: [0.19, 0.04, 0.045], colour: DARK },
      { ball: [0.29, 0.08, 0.035], colour: DARK },
    ],
  },
  tie: {
    colour: '#2f5fa8',
    shadow: 0,
    parts: [
      {
        plate: '-0.045 0.86, 0.045 0.86, 0.1 0.18, 0 0.01, -0.1 0.18',
        colour: '$',
      },
      ...[0.72, 0.56, 0.4, 0.24].map((y): Part => ({
        plate: [
          [-0.055 - (0.8 - y) * 0.055, y],
          [0.055 + (0.8 - y) * 0.055, y + 0.08],
          [0.055 + (0.8 - y) * 0.055, y + 0.03],
          [-0.055 - (0.8 - y) * 0.055, y - 0.05],
        ],
        colour: '$+',
        flat: true,
        alpha: 0.8,
      })),
      {
        plate: '-0.07 0.99, 0.07 0.99, 0.04 0.84, -0.04 0.84',
        colour: '$-',
      },
    ],
  },
};

import type { Form, Part } from '../form.ts';

const STEEL = '#b9c0c6';
const STEAM = '#ffffff';

/** What one eats from, drinks from and cooks with. */
export const TABLEWARE: Readonly<Record<string, Form>> = {
  'open-bottle': {
    colour: '#7fae93',
    parts: [
      {
        turned: '0.145 0.015, 0.15 0.05, 0.15 0.52, 0.135 0.6, 0.06 0.7, 0.05 0.78, 0.05 0.97',
        colour: '$',
        gloss: 1,
        clear: 0.35,
        open: '$-',
      },
      { turned: '0.06 0.93, 0.06 0.97', colour: '$', edged: true, clear: 0.2 },
    ],
  },
  bottle: {
    colour: '#3f7a4e',
    parts: [
      {
        turned: '0.145 0.015, 0.15 0.05, 0.15 0.52, 0.135 0.6, 0.06 0.7, 0.05 0.78, 0.05 0.94',
        colour: '$',
        gloss: 1,
      },
      {
        turned: '0.151 0.16, 0.151 0.42',
        colour: '#efe6d2',
        edged: true,
      },
      {
        plate: '-0.08 0.26, 0.08 0.26, 0.08 0.28, -0.08 0.28',
        colour: '#8c6f4a',
        flat: true,
      },
      {
        plate: '-0.1 0.32, 0.1 0.32, 0.1 0.345, -0.1 0.345',
        colour: '#b6563e',
        flat: true,
      },
      {
        turned: '0.056 0.88, 0.056 0.99',
        colour: '#7a5a3a',
        edged: true,
      },
    ],
  },
  cup: {
    colour: '#d9583f',
    parts: [
      {
        rod: '0.4 0.78, 0.66 0.74, 0.68 0.42, 0.36 0.28',
        radius: 0.065,
        colour: '$',
        bent: true,
      },
      {
        turned: '0.28 0.05, 0.36 0.1, 0.43 0.4, 0.45 0.9',
        colour: '$',
        open: '#f6efe2',
        gloss: 0.7,
      },
      { ball: [0, 0.87, 0.37, 0.062], colour: '#5a3a26', flat: true },
      {
        plate: '-0.12 1.05, -0.2 1.2, -0.08 1.34, -0.16 1.5, -0.12 1.34, -0.24 1.2',
        colour: STEAM,
        curved: true,
        flat: true,
        alpha: 0.22,
      },
      {
        plate: '0.12 1.05, 0.04 1.22, 0.16 1.38, 0.08 1.56, 0.12 1.38, 0 1.22',
        colour: STEAM,
        curved: true,
        flat: true,
        alpha: 0.22,
      },
    ],
  },
  'wine-glass': {
    colour: '#8c1f33',
    parts: [
      { ball: [0, 0.02, 0.18, 0.034], colour: '#dfe9ee', alpha: 0.75 },
      {
        rod: '0 0.03, 0 0.46',
        radius: [0.028, 0.018],
        colour: '#dfe9ee',
      },
      {
        turned: '0.02 0.46, 0.14 0.52, 0.205 0.66, 0.2 0.76',
        colour: '$',
        open: '$-',
        gloss: 0.5,
      },
      {
        turned: '0.205 0.68, 0.2 0.78, 0.17 0.96',
        colour: '#e8f2f6',
        open: '#dfe9ee',
        clear: 0.72,
        gloss: 0.9,
      },
    ],
  },
  glass: {
    colour: '#9cc9d8',
    parts: [
      {
        turned: '0.21 0.04, 0.26 0.66',
        colour: '$',
        open: '$+',
        clear: 0.25,
        gloss: 0.8,
      },
      {
        turned: '0.21 0.03, 0.29 0.95',
        colour: '#e8f2f6',
        open: '#dfe9ee',
        clear: 0.7,
        gloss: 1,
      },
    ],
  },
  bowl: {
    colour: '#4f86c0',
    parts: [
      {
        turned: '0.42 0.06, 0.44 0.12',
        colour: '$-',
        edged: true,
      },
      {
        turned: '0.4 0.1, 0.72 0.3, 0.94 0.58, 1.02 0.8',
        colour: '$',
        open: '#f2ece0',
        gloss: 0.6,
      },
    ],
  },
  plate: {
    colour: '#f2ece0',
    parts: [
      {
        turned: '2.4 0.1, 3.2 0.35, 4 0.8',
        colour: '$',
        open: '$',
        gloss: 0.2,
      },
      { ball: [0, 0.82, 2.7, 0.42], colour: '$-', flat: true, alpha: 0.35 },
      { ball: [0, 0.74, 2.6, 0.4], colour: '$+', flat: true, alpha: 0.9 },
    ],
  },
  pot: {
    colour: '#8c949c',
    parts: [
      {
        rod: '-0.62 0.62, -0.76 0.62, -0.76 0.5, -0.62 0.5',
        radius: 0.035,
        colour: '#2c2c30',
        bent: true,
      },
      {
        rod: '0.62 0.62, 0.76 0.62, 0.76 0.5, 0.62 0.5',
        radius: 0.035,
        colour: '#2c2c30',
        bent: true,
      },
      {
        turned: '0.58 0.12, 0.62 0.2, 0.62 0.7',
        colour: '$',
        gloss: 0.8,
      },
      {
        turned: '0.65 0.7, 0.62 0.76, 0.3 0.86, 0.06 0.88',
        colour: '$+',
        gloss: 0.3,
      },
      { ball: [0, 0.94, 0.08, 0.06], colour: '#2c2c30' },
    ],
  },
  teapot: {
    colour: '#4a8f86',
    parts: [
      {
        rod: '-0.44 0.66, -0.74 0.66, -0.76 0.36, -0.44 0.26',
        radius: 0.045,
        colour: '$-',
        bent: true,
      },
      {
        rod: '0.4 0.3, 0.58 0.42, 0.66 0.6, 0.8 0.68',
        radius: [0.1, 0.045],
        colour: '$',
        bent: true,
      },
      {
        turned: '0.3 0.06, 0.48 0.22, 0.54 0.42, 0.44 0.66, 0.28 0.76',
        colour: '$',
        gloss: 0.9,
      },
      {
        turned: '0.3 0.75, 0.24 0.82, 0.05 0.88',
        colour: '$-',
        gloss: 0.4,
      },
      { ball: [0, 0.93, 0.07, 0.065], colour: '$', gloss: 0.6 },
    ],
  },
  fork: {
    colour: STEEL,
    parts: [
      {
        rod: '0 0.03, 0 0.5',
        radius: [0.035, 0.016],
        colour: '$',
      },
      {
        plate: '-0.065 0.72, -0.06 0.6, -0.02 0.5, 0.02 0.5, 0.06 0.6, 0.065 0.72',
        colour: '$',
      },
      ...[-0.056, -0.019, 0.019, 0.056].map((x): Part => ({
        rod: [
          [x, 0.68],
          [x, 0.985],
        ],
        radius: [0.011, 0.008],
        colour: '$',
      })),
    ],
  },
  knife: {
    colour: STEEL,
    parts: [
      {
        plate: '-0.04 0.38, 0.045 0.38, 0.045 0.99, 0 0.96, -0.035 0.84, -0.045 0.6',
        colour: '$',
      },
      {
        plate: '0.03 0.4, 0.042 0.4, 0.042 0.96, 0.034 0.95',
        colour: '#ffffff',
        flat: true,
        alpha: 0.6,
      },
      {
        rod: '0 0.04, 0 0.36',
        radius: [0.042, 0.036],
        colour: '#4a3426',
      },
      { ball: [0, 0.12, 0.01], colour: STEEL, flat: true },
      { ball: [0, 0.27, 0.01], colour: STEEL, flat: true },
    ],
  },
  spoon: {
    colour: STEEL,
    parts: [
      {
        rod: '0 0.03, 0 0.66',
        radius: [0.034, 0.018],
        colour: '$',
      },
      { ball: [0, 0.82, 0.105, 0.17], colour: '$', gloss: 0.6 },
      { ball: [0, 0.83, 0.075, 0.13], colour: '$-', flat: true, alpha: 0.55 },
      { ball: [0.02, 0.87, 0.03, 0.06], colour: '#ffffff', flat: true, alpha: 0.5 },
    ],
  },
};

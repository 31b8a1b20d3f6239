import type { Form, Part, Spot } from '../form.ts';

const STEEL = '#b9c0c6';

const loop = (x: number, y: number, rx: number, ry: number): readonly Spot[] =>
  Array.from({ length: 13 }, (_, step): Spot => {
    const angle = (step / 12) * 2 * Math.PI;
    return [x + Math.sin(angle) * rx, y + Math.cos(angle) * ry];
  });

/** Screens, keys, books and scissors. */
export const DEVICE_FORMS: Readonly<Record<string, Form>> = {
  laptop: {
    colour: '#aeb4ba',
    parts: [
      { box: [-0.62, 0.2, 0.66, 1], colour: '$', round: 0.04 },
      {
        plate: '-0.57 0.26, 0.61 0.26, 0.61 0.95, -0.57 0.95',
        colour: '#1d2530',
        flat: true,
      },
      {
        plate: '-0.55 0.28, 0.59 0.28, 0.59 0.93, -0.55 0.93',
        colour: '#4f86b8',
        flat: true,
      },
      {
        plate: '-0.4 0.42, 0.1 0.42, 0.1 0.8, -0.4 0.8',
        colour: '#e8edf2',
        flat: true,
      },
      {
        plate: '-0.34 0.7, 0.02 0.7, 0.02 0.73, -0.34 0.73',
        colour: '#7d8894',
        flat: true,
      },
      {
        plate: '-0.34 0.6, -0.06 0.6, -0.06 0.63, -0.34 0.63',
        colour: '#7d8894',
        flat: true,
      },
      {
        plate: '-0.34 0.5, 0 0.5, 0 0.53, -0.34 0.53',
        colour: '#7d8894',
        flat: true,
      },
      {
        plate: '-0.55 0.93, -0.2 0.93, -0.42 0.28, -0.55 0.28',
        colour: '#ffffff',
        flat: true,
        alpha: 0.14,
      },
      {
        plate: '-0.74 0.05, 0.72 0.05, 0.64 0.24, -0.6 0.24',
        colour: '$',
      },
      {
        plate: '-0.6 0.12, 0.58 0.12, 0.54 0.22, -0.52 0.22',
        colour: '#3c4048',
        flat: true,
      },
      {
        plate: '-0.14 0.065, 0.14 0.065, 0.13 0.105, -0.13 0.105',
        colour: '$-',
        flat: true,
      },
      {
        plate: '-0.74 0.05, 0.72 0.05, 0.72 0.01, -0.74 0.01',
        colour: '$-',
        flat: true,
      },
    ],
  },
  remote: {
    colour: '#2c2f36',
    parts: [
      { box: [-0.13, 0.01, 0.13, 0.99], deep: 0.06, colour: '$', round: 0.06 },
      { ball: [0, 0.9, 0.035], colour: '#d23c34' },
      { ball: [0, 0.72, 0.085], colour: '#5a5f69' },
      { ball: [0, 0.72, 0.04], colour: '$', flat: true },
      ...[0.54, 0.45, 0.36].flatMap((y) =>
        [-0.07, 0, 0.07].map((x): Part => ({ ball: [x, y, 0.025, 0.022], colour: '#c9ccd1' })),
      ),
      { box: [-0.09, 0.2, -0.03, 0.29], colour: '#70757e', round: 0.02 },
      { box: [0.03, 0.2, 0.09, 0.29], colour: '#70757e', round: 0.02 },
    ],
  },
  keyboard: {
    colour: '#d8dade',
    parts: [
      {
        plate: '-2.2 0.14, 2.2 0.14, 2.06 0.98, -2.06 0.98',
        colour: '$',
      },
      {
        plate: '-2.2 0.14, 2.2 0.14, 2.2 0.02, -2.2 0.02',
        colour: '$--',
        flat: true,
      },
      ...[0.24, 0.43, 0.62, 0.8].flatMap((y, row) =>
        Array.from({ length: 13 }, (_, key): Part => {
          const half = 2.1 - y * 0.13;
          const wide = (half * 2) / 13;
          const left = -half + key * wide + 0.03;
          if (row === 0 && key > 3 && key < 9)
            return { box: [-half + 4 * wide + 0.03, y, -half + 9 * wide - 0.03, y + 0.13], colour: '$+', round: 0.03 };
          return {
            box: [left, y, left + wide - 0.06, y + 0.13],
            colour: key === 12 && row === 1 ? '#5f8fd0' : '$+',
            round: 0.03,
          };
        }),
      ),
    ],
  },
  phone: {
    colour: '#2c2f36',
    parts: [
      { box: [-0.24, 0.01, 0.24, 0.99], deep: 0.03, colour: '$', round: 0.06 },
      { box: [-0.195, 0.055, 0.195, 0.945], colour: '#15181e', round: 0.04 },
      {
        plate: '-0.18 0.08, 0.18 0.08, 0.18 0.92, -0.18 0.92',
        colour: '#5a86b8',
        flat: true,
      },
      {
        plate: '-0.18 0.08, 0.18 0.08, 0.18 0.4, 0 0.5, -0.18 0.36',
        colour: '#8c6fa8',
        flat: true,
      },
      ...[0.74, 0.6].flatMap((y, row) =>
        [-0.13, 0, 0.13].map((x, column): Part => ({
          box: [x - 0.045, y - 0.045, x + 0.045, y + 0.045],
          colour:
            (['#e8b84a', '#62b08a', '#d8685a', '#f0efe8', '#4a9ad0', '#a86ad0'] as const)[row * 3 + column] ??
            '#ffffff',
          round: 0.02,
        })),
      ),
      {
        plate: '-0.18 0.92, -0.02 0.92, -0.16 0.08, -0.18 0.08',
        colour: '#ffffff',
        flat: true,
        alpha: 0.14,
      },
      { ball: [0, 0.91, 0.02], colour: '#15181e', flat: true },
    ],
  },
  book: {
    colour: '#a33b34',
    shadow: 1.5,
    parts: [
      {
        plate: '-1.7 0.16, 1.1 0.16, 1.8 1.5, -0.9 1.5',
        colour: '$--',
      },
      {
        plate: '-1.6 0.2, 1.14 0.2, 1.14 0.84, -1.6 0.84',
        colour: '#efe6d0',
        flat: true,
      },
      ...[0.34, 0.48, 0.62, 0.74].map((y): Part => ({
        plate: [
          [-1.6, y],
          [1.14, y],
          [1.14, y + 0.03],
          [-1.6, y + 0.03],
        ],
        colour: '#cfc4a8',
        flat: true,
      })),
      {
        plate: '1.14 0.2, 1.78 1.44, 1.78 2.0, 1.14 0.84',
        colour: '#dccfb2',
        flat: true,
      },
      {
        plate: '-1.72 0.84, 1.16 0.84, 1.84 2.1, -0.94 2.1',
        colour: '$',
      },
      {
        plate: '-1.1 1.1, 0.72 1.1, 1.2 1.84, -0.58 1.84',
        colour: '$+',
        flat: true,
        alpha: 0.4,
      },
      {
        plate: '-0.4 1.35, 0.42 1.35, 0.56 1.58, -0.26 1.58',
        colour: '#e8cf8a',
        flat: true,
      },
      {
        plate: '-1.72 0.84, -1.72 0.14, -1.6 0.06, -1.6 0.8',
        colour: '$-',
        flat: true,
      },
    ],
  },
  scissors: {
    colour: '#c8332c',
    parts: [
      {
        plate: '-0.02 0.42, 0.05 0.46, 0.17 0.98, 0.1 0.9',
        colour: STEEL,
      },
      {
        plate: '0.02 0.42, -0.05 0.46, -0.17 0.98, -0.1 0.9',
        colour: '#d3d9de',
      },
      {
        rod: '0.02 0.44, -0.08 0.32',
        radius: 0.035,
        colour: '$',
      },
      {
        rod: '-0.02 0.44, 0.08 0.32',
        radius: 0.035,
        colour: '$',
      },
      { rod: loop(-0.14, 0.18, 0.1, 0.15), radius: 0.034, colour: '$', bent: true },
      { rod: loop(0.14, 0.18, 0.1, 0.15), radius: 0.034, colour: '$', bent: true },
      { ball: [0, 0.46, 0.022], colour: '#7d858c' },
    ],
  },
};

import type { Form, Part, Spot } from '../form.ts';

const STRING = '#f0ead8';

/** Sport, toys, a sword. */
export const PLAY_FORMS: Readonly<Record<string, Form>> = {
  'paper-boat': {
    colour: '#f6f3ea',
    shadow: 0.6,
    parts: [
      { plate: '-0.34 0.3, 0 1, 0.34 0.3', colour: '$' },
      { plate: '0 1, 0.34 0.3, 0.02 0.3', colour: '$-', flat: true, alpha: 0.45 },
      { plate: '-0.95 0.62, -0.34 0.34, 0.34 0.34, 0.95 0.62, 0.5 0, -0.5 0', colour: '$' },
      { plate: '-0.95 0.62, -0.34 0.34, 0 0.06, -0.5 0', colour: '$+', flat: true },
      { plate: '0.95 0.62, 0.34 0.34, 0 0.06, 0.5 0', colour: '$-', flat: true, alpha: 0.5 },
      { rod: '-0.95 0.62, 0 0.06, 0.95 0.62', radius: 0.006, colour: '$-' },
    ],
  },
  ball: {
    colour: '#d8483c',
    parts: [
      { ball: [0, 0.5, 0.5], colour: '$', gloss: 0.9 },
      {
        plate: '-0.06 0.98, -0.3 0.72, -0.34 0.36, -0.14 0.04, -0.1 0.34, -0.08 0.68',
        colour: '#ffffff',
        curved: true,
        flat: true,
        alpha: 0.55,
      },
      {
        plate: '0.1 0.97, 0.24 0.66, 0.24 0.3, 0.12 0.03, 0.36 0.22, 0.42 0.5, 0.34 0.8',
        colour: '#ffffff',
        curved: true,
        flat: true,
        alpha: 0.4,
      },
    ],
  },
  'tennis-ball': {
    colour: '#c6d838',
    parts: [
      { ball: [0, 0.5, 0.5], colour: '$' },
      {
        rod: '-0.42 0.76, -0.16 0.62, -0.1 0.34, -0.26 0.08',
        radius: 0.02,
        colour: '#f6f6ea',
        bent: true,
      },
      {
        rod: '0.44 0.7, 0.2 0.58, 0.16 0.32, 0.3 0.12',
        radius: 0.02,
        colour: '#f6f6ea',
        bent: true,
      },
    ],
  },
  'baseball-bat': {
    colour: '#c99a62',
    shadow: 0.12,
    parts: [
      {
        rod: '-0.0 0.03, 0 0.36',
        radius: [0.014, 0.018],
        colour: '#3a2a22',
      },
      { ball: [0, 0.015, 0.026, 0.016], colour: '$' },
      {
        rod: '0 0.32, 0 0.62, 0 0.96',
        radius: [0.018, 0.048],
        colour: '$',
      },
      {
        plate: '-0.03 0.7, 0.03 0.7, 0.034 0.74, -0.034 0.74',
        colour: '$-',
        flat: true,
      },
    ],
  },
  'baseball-glove': {
    colour: '#9a5c30',
    parts: [
      ...[
        [-0.36, 0.62, 0.84],
        [-0.17, 0.7, 0.98],
        [0.03, 0.7, 1],
        [0.22, 0.64, 0.9],
      ].map(([x = 0, y = 0, top = 1]): Part => ({
        rod: [
          [x * 0.8, 0.36],
          [x, y],
          [x * 1.08, top - 0.1],
        ],
        radius: [0.13, 0.1],
        colour: '$',
        bent: true,
      })),
      {
        rod: '0.3 0.28, 0.42 0.46, 0.4 0.62',
        radius: [0.12, 0.09],
        colour: '$-',
        bent: true,
      },
      { ball: [-0.04, 0.34, 0.4, 0.34], colour: '$' },
      {
        plate: '0.14 0.6, 0.36 0.62, 0.36 0.42, 0.2 0.4',
        colour: '$--',
        flat: true,
      },
      {
        rod: '0.16 0.56, 0.36 0.5',
        radius: 0.012,
        colour: '#e0bd8c',
      },
      {
        rod: '0.18 0.48, 0.36 0.56',
        radius: 0.012,
        colour: '#e0bd8c',
      },
      { ball: [-0.06, 0.34, 0.2, 0.19], colour: '$--', flat: true, alpha: 0.55 },
      { box: [-0.3, 0.0, 0.2, 0.12], colour: '$-', round: 0.04 },
    ],
  },
  'tennis-racket': {
    colour: '#c8332c',
    shadow: 0.1,
    parts: [
      ...[-0.12, -0.08, -0.04, 0, 0.04, 0.08, 0.12].map((x): Part => {
        const half = 0.24 * Math.sqrt(1 - (x / 0.185) ** 2);
        return {
          rod: [
            [x, 0.74 - half],
            [x, 0.74 + half],
          ],
          radius: 0.0035,
          colour: STRING,
        };
      }),
      ...[-0.18, -0.12, -0.06, 0, 0.06, 0.12, 0.18].map((y): Part => {
        const half = 0.185 * Math.sqrt(1 - (y / 0.245) ** 2);
        return {
          rod: [
            [-half, 0.74 + y],
            [half, 0.74 + y],
          ],
          radius: 0.0035,
          colour: STRING,
        };
      }),
      {
        rod: Array.from({ length: 25 }, (_, step): Spot => [
          0.185 * Math.sin((step / 12) * Math.PI),
          0.74 + 0.25 * Math.cos((step / 12) * Math.PI),
        ]),
        radius: 0.016,
        colour: '$',
        bent: true,
      },
      {
        rod: '-0.11 0.54, 0 0.36, 0.11 0.54',
        radius: 0.014,
        colour: '$',
      },
      {
        rod: '0 0.38, 0 0.02',
        radius: [0.018, 0.026],
        colour: '#2c2a30',
      },
    ],
  },
  frisbee: {
    colour: '#3a86c8',
    shadow: 2.4,
    parts: [
      {
        turned: '2.4 0.1, 2.5 0.5',
        colour: '$',
        edged: true,
      },
      { ball: [0, 0.55, 2.5, 0.5], colour: '$', gloss: 0.3 },
      { ball: [0, 0.6, 1.7, 0.3], colour: '$+', flat: true, alpha: 0.5 },
      { ball: [0, 0.62, 0.9, 0.16], colour: '$-', flat: true, alpha: 0.5 },
    ],
  },
  skis: {
    colour: '#2f6fc0',
    shadow: 0.14,
    parts: [-0.06, 0.06].flatMap((x): readonly Part[] => [
      {
        plate: [
          [x - 0.03, 0.02],
          [x + 0.03, 0.02],
          [x + 0.024, 0.5],
          [x + 0.034, 0.9],
          [x + 0.01, 0.99],
          [x - 0.01, 0.99],
          [x - 0.034, 0.9],
          [x - 0.024, 0.5],
        ],
        colour: '$',
      },
      { box: [x - 0.024, 0.4, x + 0.024, 0.56], colour: '#2c2a30', round: 0.01 },
      {
        plate: [
          [x - 0.02, 0.66],
          [x + 0.02, 0.72],
          [x + 0.02, 0.78],
          [x - 0.02, 0.72],
        ],
        colour: '#f2efe9',
        flat: true,
      },
    ]),
  },
  snowboard: {
    colour: '#e57f2b',
    shadow: 0.12,
    parts: [
      {
        plate:
          '0 0.01, 0.08 0.05, 0.095 0.16, 0.078 0.5, 0.095 0.84, 0.08 0.95, 0 0.99, -0.08 0.95, -0.095 0.84, -0.078 0.5, -0.095 0.16, -0.08 0.05',
        colour: '$',
        curved: true,
      },
      {
        plate: '-0.08 0.6, 0.08 0.74, 0.085 0.82, -0.085 0.68',
        colour: '#f2efe9',
        flat: true,
        alpha: 0.85,
      },
      { box: [-0.07, 0.3, 0.07, 0.37], colour: '#2c2a30', round: 0.02 },
      { box: [-0.07, 0.6, 0.07, 0.67], colour: '#2c2a30', round: 0.02 },
    ],
  },
  surfboard: {
    colour: '#f0e3c0',
    shadow: 0.13,
    parts: [
      {
        plate:
          '0 0.01, 0.07 0.06, 0.12 0.3, 0.13 0.55, 0.09 0.82, 0.02 0.985, -0.02 0.985, -0.09 0.82, -0.13 0.55, -0.12 0.3, -0.07 0.06',
        colour: '$',
        curved: true,
      },
      {
        plate: '-0.006 0.03, 0.006 0.03, 0.006 0.96, -0.006 0.96',
        colour: '#7a4f33',
        flat: true,
      },
      {
        plate: '-0.118 0.3, 0.118 0.3, 0.122 0.36, -0.122 0.36',
        colour: '#2f8fb0',
        flat: true,
      },
      {
        plate: '-0.114 0.24, 0.114 0.24, 0.117 0.275, -0.117 0.275',
        colour: '#d8583f',
        flat: true,
      },
    ],
  },
  kite: {
    colour: '#d8483c',
    shadow: 0,
    parts: [
      {
        plate: '0 0.3, 0.4 0.7, 0 1, -0.4 0.7',
        colour: '$',
      },
      {
        plate: '0 0.3, 0.4 0.7, 0 0.7',
        colour: '$-',
        flat: true,
        alpha: 0.8,
      },
      {
        plate: '0 0.7, -0.4 0.7, 0 1',
        colour: '$+',
        flat: true,
        alpha: 0.7,
      },
      {
        rod: '0 0.3, 0 1',
        radius: 0.008,
        colour: '#6b4a30',
      },
      {
        rod: '-0.4 0.7, 0.4 0.7',
        radius: 0.008,
        colour: '#6b4a30',
      },
    ],
  },
  balloon: {
    colour: '#d8383c',
    shadow: 0,
    parts: [
      {
        plate: '-0.05 0, 0.05 0, 0 0.06',
        colour: '$-',
      },
      {
        plate: '0 0.05, 0.16 0.16, 0.34 0.42, 0.38 0.66, 0.28 0.9, 0 1, -0.28 0.9, -0.38 0.66, -0.34 0.42, -0.16 0.16',
        colour: '$',
        curved: true,
      },
      { ball: [0, 0.6, 0.372, 0.4], colour: '$', gloss: 1 },
    ],
  },
  sword: {
    colour: '#c3cad0',
    shadow: 0.12,
    parts: [
      {
        plate: '-0.035 0.24, 0.035 0.24, 0.03 0.9, 0 0.995, -0.03 0.9',
        colour: '$',
      },
      {
        plate: '0 0.26, 0.032 0.26, 0.028 0.9, 0 0.98',
        colour: '$-',
        flat: true,
        alpha: 0.7,
      },
      {
        rod: '-0.1 0.235, 0.1 0.235',
        radius: 0.018,
        colour: '#c99b3a',
      },
      {
        rod: '0 0.05, 0 0.22',
        radius: 0.018,
        colour: '#5a2f26',
      },
      { ball: [0, 0.03, 0.028], colour: '#c99b3a', gloss: 1 },
    ],
  },
};

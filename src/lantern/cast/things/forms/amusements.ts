import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#b9c0c6';
const DARK = '#2b2c32';
const BRASS = '#e0b23c';

/** What one plays with, plays on and throws. */
export const AMUSEMENT_FORMS: Readonly<Record<string, Form>> = {
  'jack-in-the-box': {
    colour: '#c8402c',
    shadow: 0.4,
    parts: [
      { plate: '-0.34 0.4, 0.26 0.4, 0.36 0.5, 0.3 0.78, -0.3 0.74', colour: '$-' },
      ...[0.42, 0.47, 0.52, 0.57, 0.62].map((y, at): Part => ({
        ball: [at % 2 === 0 ? 0.01 : -0.01, y, 0.09, 0.024],
        colour: STEEL,
      })),
      { plate: '-0.16 0.66, -0.1 0.7, 0.1 0.7, 0.16 0.66, 0.08 0.6, -0.08 0.6', colour: '#f4d03c', curved: true },
      { ball: [0, 0.78, 0.12, 0.11], colour: '#f4d8c0' },
      { plate: '-0.13 0.84, 0 0.99, 0.13 0.84', colour: '#3a6ab0' },
      { ball: [0.01, 0.99, 0.028], colour: '#f4d03c' },
      { ball: [0, 0.77, 0.03], colour: '#e03a2c' },
      ...[-0.05, 0.05].map((x): Part => ({ ball: [x, 0.815, 0.017, 0.022], colour: '#1d1f24', flat: true })),
      { rod: '-0.06 0.73, 0 0.705, 0.06 0.73', radius: 0.01, colour: '#a8202c', bent: true },
      { box: [-0.34, 0, 0.26, 0.42], deep: 0.16, colour: '$', round: 0.01 },
      { plate: '-0.04 0.32, 0.06 0.21, -0.04 0.1, -0.14 0.21', colour: '#f4d03c', flat: true },
      { rod: '0.34 0.24, 0.42 0.24, 0.42 0.34', radius: 0.014, colour: STEEL, bent: true },
      { ball: [0.42, 0.36, 0.03], colour: '#f4d03c' },
    ],
  },
  'pogo-stick': {
    colour: '#2f8fc0',
    shadow: 0.08,
    parts: [
      { rod: '0 0.02, 0 0.3', radius: 0.02, colour: STEEL },
      { ball: [0, 0.02, 0.04, 0.022], colour: DARK },
      ...spread(6, 0.08, 0.26).map((y): Part => ({
        rod: `-0.042 ${y}, 0.042 ${y + 0.02}`,
        radius: 0.011,
        colour: '#6b6f76',
      })),
      { rod: '0 0.28, 0 0.9', radius: 0.034, colour: '$' },
      { box: [-0.17, 0.285, 0.17, 0.325], colour: DARK, round: 0.012 },
      { rod: '-0.19 0.92, 0.19 0.92', radius: 0.018, colour: '$-' },
      ...[-0.17, 0.17].map((x): Part => ({
        rod: `${x - 0.04} 0.92, ${x + 0.04} 0.92`,
        radius: 0.03,
        colour: '#c8402c',
      })),
      { ball: [0, 0.94, 0.04], colour: '$+' },
    ],
  },
  rattle: {
    colour: '#e88aa8',
    parts: [
      { rod: '0 0.28, 0 0.6', radius: 0.045, colour: '#f4d03c' },
      { ball: [0, 0.16, 0.15], colour: '$-' },
      { ball: [0, 0.16, 0.08], colour: '#fbf6ee', flat: true },
      { ball: [0, 0.76, 0.24], colour: '$', gloss: 0.7 },
      { rod: '-0.22 0.76, 0 0.71, 0.22 0.76', radius: 0.03, colour: '#f4d03c', bent: true },
      ...(
        [
          [-0.1, 0.86],
          [0.1, 0.87],
          [0, 0.64],
          [0.13, 0.66],
        ] as const
      ).map(([x, y]): Part => ({ ball: [x, y, 0.032], colour: '#ffffff', flat: true })),
    ],
  },
  seesaw: {
    colour: '#c8402c',
    shadow: 0.4,
    parts: [
      { plate: '-0.36 0, -0.08 0.62, 0.08 0.62, 0.36 0, 0.22 0, 0 0.4, -0.22 0', colour: '#3a6ab0' },
      { rod: '-1.36 0.26, 1.36 0.86', radius: 0.075, colour: '$' },
      { ball: [0, 0.57, 0.11], colour: '#f4d03c' },
      { rod: '-1.34 0.32, -0.98 0.4', radius: 0.1, colour: '#f4d03c' },
      { rod: '0.98 0.83, 1.34 0.92', radius: 0.1, colour: '#f4d03c' },
      { rod: '-0.92 0.4, -0.94 0.66, -0.74 0.7', radius: 0.04, colour: STEEL, bent: true },
      { rod: '0.92 0.8, 0.88 1.06, 0.7 1.02', radius: 0.04, colour: STEEL, bent: true },
    ],
  },
  'hockey-puck': {
    colour: '#26272d',
    shadow: 1.4,
    parts: [
      { turned: '1.46 0.06, 1.46 0.7', colour: '$', open: '$+', edged: true },
      { rod: '-1.3 0.12, 0 -0.06, 1.3 0.12', radius: 0.02, colour: '$+', bent: true },
      { rod: '-1.3 0.42, 0 0.24, 1.3 0.42', radius: 0.02, colour: '$+', bent: true },
      { ball: [0, 0.7, 0.72, 0.13], colour: '#c8ccd2', flat: true },
      { ball: [0, 0.7, 0.5, 0.09], colour: '#c8302c', flat: true },
    ],
  },
  javelin: {
    colour: '#c8402c',
    shadow: 0.3,
    parts: [
      { rod: '-4.4 0.12, 4.2 0.86', radius: [0.05, 0.07], colour: '$' },
      { rod: '-0.5 0.46, 0.5 0.54', radius: 0.13, colour: '#f4f0e4' },
      { rod: '3.6 0.8, 4.6 0.9', radius: [0.1, 0.02], colour: STEEL },
      ...[-2.6, 1.8].map((x): Part => ({
        rod: `${x} ${0.27 + (x + 2.6) * 0.086}, ${x + 0.5} ${0.31 + (x + 2.6) * 0.086}`,
        radius: 0.075,
        colour: '#f4f0e4',
      })),
    ],
  },
  discus: {
    colour: '#a8683a',
    shadow: 0.3,
    parts: [
      { ball: [0, 0.5, 0.5], colour: STEEL, gloss: 0.6 },
      { ball: [0, 0.5, 0.42], colour: '$' },
      { ball: [0, 0.5, 0.3], colour: '$+', flat: true, alpha: 0.5 },
      { ball: [0, 0.5, 0.12], colour: STEEL, gloss: 0.7 },
      { ball: [0, 0.5, 0.05], colour: DARK, flat: true },
    ],
  },
  bagpipes: {
    colour: '#8a2a34',
    shadow: 0.3,
    parts: [
      ...(
        [
          [-0.22, 0.98],
          [-0.02, 0.94],
          [0.2, 0.99],
        ] as const
      ).flatMap(([x, top]): readonly Part[] => [
        { rod: `${x * 0.6 - 0.04} 0.46, ${x} ${top}`, radius: 0.028, colour: DARK },
        { rod: `${x} ${top - 0.05}, ${x * 1.03} ${top}`, radius: [0.03, 0.05], colour: '#efe6d0' },
        { rod: `${x * 0.84 - 0.01} 0.72, ${x * 0.87} 0.76`, radius: 0.042, colour: '#efe6d0' },
      ]),
      { rod: '-0.3 0.4, -0.46 0.62, -0.5 0.68', radius: 0.022, colour: DARK, bent: true },
      {
        plate: '-0.4 0.36, -0.3 0.52, 0 0.56, 0.32 0.5, 0.46 0.34, 0.3 0.18, 0 0.16, -0.3 0.22',
        colour: '$',
        curved: true,
      },
      ...[-0.28, -0.08, 0.12, 0.32].map((x): Part => ({
        rod: `${x} 0.2, ${x + 0.03} 0.5`,
        radius: 0.012,
        colour: '#2f6a4a',
      })),
      ...[0.28, 0.4].map((y): Part => ({ rod: `-0.36 ${y}, 0.42 ${y - 0.01}`, radius: 0.012, colour: '#f4d03c' })),
      { rod: '0.3 0.24, 0.42 0.02', radius: [0.03, 0.022], colour: DARK },
      { rod: '0.41 0.04, 0.44 0', radius: [0.03, 0.05], colour: '#efe6d0' },
      ...[0.16, 0.11, 0.06].map((y, at): Part => ({
        ball: [0.35 + at * 0.024, y, 0.008],
        colour: '#efe6d0',
        flat: true,
      })),
    ],
  },
  didgeridoo: {
    colour: '#8a5428',
    parts: [
      { rod: '-3.4 0.62, -1 0.54, 2.4 0.5, 3.4 0.48', radius: [0.2, 0.44], colour: '$', bent: true },
      ...[-2.6, -1.4, -0.2, 1, 2.2].flatMap((x, at): readonly Part[] => [
        {
          rod: `${x} ${0.3 - at * 0.03}, ${x + 0.02} ${0.84 + at * 0.01}`,
          radius: 0.05,
          colour: at % 2 === 0 ? '#f4ecd4' : '#d8702c',
        },
        { ball: [x + 0.36, 0.58, 0.09], colour: '#f4ecd4', flat: true },
        { ball: [x + 0.62, 0.5, 0.09], colour: '#f4d03c', flat: true },
        { ball: [x + 0.88, 0.6, 0.09], colour: '#f4ecd4', flat: true },
      ]),
      { ball: [3.46, 0.48, 0.2, 0.42], colour: '#2a1a10' },
      { ball: [-3.46, 0.62, 0.1, 0.2], colour: '#e8c88a' },
    ],
  },
  sitar: {
    colour: '#a8602c',
    shadow: 0.24,
    parts: [
      { rod: '0.02 0.24, 0.2 0.93', radius: [0.055, 0.045], colour: '$' },
      { rod: '0.02 0.24, 0.19 0.9', radius: 0.02, colour: '#5a3418' },
      ...spread(11, 0.36, 0.86).map((y): Part => ({
        rod: `${-0.04 + (y - 0.24) * 0.26} ${y + 0.012}, ${0.09 + (y - 0.24) * 0.26} ${y - 0.012}`,
        radius: 0.008,
        colour: BRASS,
      })),
      { ball: [0.2, 0.9, 0.085, 0.075], colour: '$-' },
      { ball: [0, 0.2, 0.21, 0.2], colour: '$', gloss: 0.6 },
      { ball: [0, 0.19, 0.15, 0.14], colour: '#e8c48a', flat: true },
      { box: [-0.06, 0.12, 0.06, 0.145], colour: '#f4ecd4', round: 0.005 },
      { rod: '-0.02 0.12, 0.16 0.92', radius: 0.003, colour: '#f4ecd4' },
      { rod: '0.02 0.12, 0.2 0.92', radius: 0.003, colour: '#f4ecd4' },
      ...spread(5, 0.52, 0.84).map((y): Part => ({
        rod: `${0.12 + (y - 0.24) * 0.26} ${y}, ${0.2 + (y - 0.24) * 0.26} ${y + 0.01}`,
        radius: 0.014,
        colour: '#5a3418',
      })),
      { rod: '0.21 0.95, 0.28 1, 0.3 0.96', radius: 0.02, colour: '$-', bent: true },
    ],
  },
  castanets: {
    colour: '#8a3a2a',
    parts: [
      { ball: [-0.3, 0.4, 0.38, 0.4], colour: '$-' },
      { ball: [-0.18, 0.42, 0.38, 0.4], colour: '$', gloss: 0.6 },
      { ball: [0.62, 0.44, 0.36, 0.42], colour: '$-' },
      { ball: [0.5, 0.42, 0.38, 0.4], colour: '$', gloss: 0.6 },
      { ball: [-0.18, 0.4, 0.2, 0.2], colour: '$-', flat: true },
      { ball: [0.5, 0.4, 0.2, 0.2], colour: '$-', flat: true },
      { rod: '-0.2 0.76, 0.1 0.98, 0.5 0.8', radius: 0.03, colour: '#e8c04a', bent: true },
      { rod: '-0.3 0.76, -0.5 0.94, -0.66 0.8', radius: 0.026, colour: '#e8c04a', bent: true },
      { rod: '0.6 0.78, 0.8 0.92, 0.9 0.74', radius: 0.026, colour: '#e8c04a', bent: true },
    ],
  },
  balalaika: {
    colour: '#c8843c',
    shadow: 0.26,
    parts: [
      { rod: '0 0.36, 0 0.88', radius: 0.034, colour: '#6a3f1e' },
      { plate: '-0.34 0.02, 0 0.52, 0.34 0.02', colour: '$' },
      { plate: '-0.28 0.05, 0 0.46, 0.28 0.05', colour: '$+', flat: true, alpha: 0.7 },
      { ball: [0, 0.22, 0.055], colour: '#2a1a10', flat: true },
      { box: [-0.1, 0.09, 0.1, 0.11], colour: '#3a2414', round: 0.005 },
      { plate: '-0.05 0.86, 0.05 0.86, 0.065 0.99, -0.065 0.99', colour: '#6a3f1e' },
      ...[-0.02, 0, 0.02].map((x): Part => ({ rod: `${x} 0.1, ${x} 0.9`, radius: 0.004, colour: '#f4ecd4' })),
      ...spread(8, 0.5, 0.84).map((y): Part => ({ rod: `-0.034 ${y}, 0.034 ${y}`, radius: 0.005, colour: BRASS })),
      ...[0.9, 0.94].flatMap((y): readonly Part[] => [
        { ball: [-0.085, y, 0.016], colour: '#f4ecd4' },
        { ball: [0.085, y, 0.016], colour: '#f4ecd4' },
      ]),
    ],
  },
  'french-horn': {
    colour: BRASS,
    shadow: 0.34,
    parts: [
      ...[0.36, 0.28].map((radius, at): Part => ({
        rod: Array.from(
          { length: 25 },
          (_, step) =>
            [
              -0.06 + radius * Math.cos((step * Math.PI) / 12),
              0.56 + radius * Math.sin((step * Math.PI) / 12),
            ] as const,
        ),
        radius: at === 0 ? 0.036 : 0.026,
        colour: at === 0 ? '$' : '$-',
        bent: true,
      })),
      { rod: '-0.3 0.3, -0.06 0.24, 0.2 0.3', radius: [0.03, 0.08], colour: '$', bent: true },
      { plate: '0.1 0.38, 0.2 0.22, 0.4 0.02, 0.56 0.2, 0.58 0.44, 0.36 0.44', colour: '$', curved: true },
      { ball: [0.46, 0.24, 0.2, 0.25], colour: '$+' },
      { ball: [0.47, 0.24, 0.15, 0.2], colour: '#7a5414', flat: true },
      ...[-0.18, -0.06, 0.06].map((x): Part => ({
        turned: '0.045 0.48, 0.045 0.64',
        x,
        colour: '$+',
        edged: true,
        gloss: 0.6,
      })),
      { rod: '-0.36 0.72, -0.56 0.86, -0.62 0.9', radius: [0.026, 0.018], colour: '$', bent: true },
      { rod: '-0.6 0.88, -0.66 0.93', radius: [0.02, 0.045], colour: STEEL },
    ],
  },
  tumbleweed: {
    colour: '#b8935a',
    shadow: 0.3,
    parts: [
      { ball: [0, 0.5, 0.46], colour: '#7a5a30', alpha: 0.35, flat: true },
      ...Array.from({ length: 26 }, (_, twig): Part => {
        const turn = twig * 2.4;
        const [x, y] = [0.46 * Math.cos(turn), 0.46 * Math.sin(turn)];
        return {
          rod: [
            [x, 0.5 + y],
            [-0.24 * y + 0.1 * x, 0.5 + 0.3 * x],
            [-x * Math.cos(twig) * 0.9 - 0.2 * y, 0.5 - y * 0.85 + 0.1 * x],
          ],
          radius: 0.012,
          colour: twig % 3 === 0 ? '$-' : twig % 3 === 1 ? '$' : '$+',
          bent: true,
        };
      }),
      ...Array.from({ length: 30 }, (_, twig): Part => {
        const turn = twig * 0.21;
        return {
          rod: `${0.36 * Math.cos(turn)} ${0.5 + 0.36 * Math.sin(turn)}, ${0.49 * Math.cos(turn + 0.14)} ${0.5 + 0.49 * Math.sin(turn + 0.14)}`,
          radius: 0.008,
          colour: '$',
        };
      }),
    ],
  },
  snowball: {
    colour: '#f4f8fc',
    shadow: 0.4,
    parts: [
      { ball: [0, 0.5, 0.5], colour: '$' },
      ...(
        [
          [-0.2, 0.7, 0.1],
          [0.14, 0.5, 0.13],
          [-0.1, 0.3, 0.11],
          [0.26, 0.76, 0.07],
        ] as const
      ).map(([x, y, size]): Part => ({ ball: [x, y, size, size * 0.7], colour: '#d4e2f0', flat: true, alpha: 0.6 })),
    ],
  },
};

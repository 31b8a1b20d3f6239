import type { Form, Part } from '../form.ts';

const WOOD = '#a9794c';
const IRON = '#3a3d45';

/** What others sit on, hang from or stand before: fences, wires, walls, cushions. */
export const BEARER_FORMS: Readonly<Record<string, Form>> = {
  fence: {
    colour: WOOD,
    shadow: 0,
    parts: [
      ...[0.3, 0.58, 0.86].map((y): Part => ({ box: [-2.3, y, 2.3, y + 0.1], colour: '$', round: 0.02 })),
      ...[-2.1, -1.05, 0, 1.05, 2.1].map((x): Part => ({
        box: [x - 0.075, 0, x + 0.075, 1],
        deep: 0.1,
        colour: '$',
        round: 0.02,
      })),
    ],
  },
  'power-line': {
    colour: IRON,
    shadow: 0,
    parts: [
      ...[-1.32, 1.32].flatMap((x): readonly Part[] => [
        { rod: `${x} 0, ${x} 1`, radius: [0.026, 0.018], colour: '#6b4c33' },
        { box: [x - 0.16, 0.91, x + 0.16, 0.935], colour: '#5a3f2b', round: 0.005 },
        { ball: [x - 0.13, 0.945, 0.012, 0.016], colour: '#dfe6ea' },
        { ball: [x + 0.13, 0.945, 0.012, 0.016], colour: '#dfe6ea' },
      ]),
      { rod: '-1.9 0.86, -1.32 0.845, 0 0.832, 1.32 0.845, 1.9 0.86', radius: 0.0028, colour: '$', bent: true },
      { rod: '-1.9 0.95, 1.9 0.95', radius: 0.0034, colour: '$' },
    ],
  },
  wall: {
    colour: '#c9bda8',
    shadow: 0,
    parts: [
      { box: [-1.7, 0, 1.7, 1], colour: '$', round: 0 },
      ...[-1.5, -0.9, -0.2, 0.35, 0.95, 1.4].map((x, index): Part => ({
        plate: `${x} ${0.2 + 0.1 * ((index * 3) % 5)}, ${x + 0.26} ${0.22 + 0.1 * ((index * 3) % 5)}, ${x + 0.3} ${0.3 + 0.1 * ((index * 3) % 5)}, ${x + 0.04} ${0.29 + 0.1 * ((index * 3) % 5)}`,
        colour: '$+',
        curved: true,
        flat: true,
        alpha: 0.22,
      })),
      { box: [-1.7, 0, 1.7, 0.07], colour: '$-', round: 0 },
      { plate: '-1.7 0.07, 1.7 0.07, 1.7 0.078, -1.7 0.078', colour: '$+', flat: true, alpha: 0.7 },
    ],
  },
  counter: {
    colour: '#6f8f83',
    parts: [
      { box: [-1.05, 0, 1.0, 0.94], deep: 0.3, colour: '$', round: 0.01 },
      ...[-0.98, -0.48, 0.02, 0.52].map((x): Part => ({ box: [x, 0.12, x + 0.42, 0.86], colour: '$+', round: 0.02 })),
      { box: [-1.1, 0.93, 1.05, 1], deep: 0.34, colour: '#ddd8ce', round: 0.01 },
    ],
  },
  ledge: {
    colour: '#9a6a42',
    shadow: 0,
    parts: [
      { rod: '-0.26 0.82, -0.26 0.97', radius: 0.014, colour: '$--' },
      { rod: '0.26 0.82, 0.26 0.97', radius: 0.014, colour: '$--' },
      { box: [-0.4, 0.96, 0.38, 1], deep: 0.12, colour: '$', round: 0.005 },
    ],
  },
  windowsill: {
    colour: '#efe8da',
    parts: [
      { box: [-0.7, 0.2, 0.7, 1], colour: '#a9cfe6', round: 0.01 },
      {
        plate: '-0.66 0.24, 0.66 0.24, 0.66 0.48, 0.2 0.58, -0.3 0.44, -0.66 0.56',
        colour: '#6f9a5a',
        curved: true,
        flat: true,
      },
      { rod: '-0.7 0.2, -0.7 0.98, 0.7 0.98, 0.7 0.2', radius: 0.03, colour: '$' },
      { rod: '0 0.2, 0 0.98', radius: 0.02, colour: '$' },
      { box: [-0.8, 0.1, 0.8, 0.2], deep: 0.1, colour: '$', round: 0.01 },
    ],
  },
  blanket: {
    colour: '#c0453c',
    shadow: 0,
    parts: [
      { plate: '-20 0, 18 0, 20 1, -17 1', colour: '#f4ecdf' },
      ...[-17, -11, -5, 1, 7, 13].map((x): Part => ({
        plate: `${x} 0, ${x + 3} 0, ${x + 4.4} 1, ${x + 1.4} 1`,
        colour: '$',
        flat: true,
        alpha: 0.6,
      })),
      { plate: '-19.6 0.14, 18.4 0.14, 18.9 0.43, -19 0.43', colour: '$', flat: true, alpha: 0.6 },
      { plate: '-18.4 0.71, 19.2 0.71, 19.7 0.91, -17.8 0.91', colour: '$', flat: true, alpha: 0.6 },
    ],
  },
  cushion: {
    colour: '#d98b3f',
    shadow: 0.55,
    parts: [
      {
        plate: '-0.62 0.08, -0.52 0.5, -0.6 0.96, 0 0.9, 0.6 0.97, 0.54 0.5, 0.62 0.06, 0 0.03',
        colour: '$',
        curved: true,
      },
      { rod: '-0.44 0.8, 0 0.74, 0.44 0.82', radius: 0.012, colour: '$-', bent: true },
      { ball: [0, 0.48, 0.05], colour: '$-' },
    ],
  },
  'floor-lamp': {
    colour: '#e8d9b8',
    shadow: 0.13,
    parts: [
      { turned: '0.12 0, 0.12 0.012, 0.03 0.03', colour: IRON },
      { rod: '0 0.02, 0 0.8', radius: 0.009, colour: IRON },
      { glow: [0, 0.86, 0.05, 0.06], colour: '#ffe2a0', reach: 0.34 },
      { turned: '0.15 0.76, 0.09 0.98', colour: '$', edged: true },
      { plate: '-0.15 0.76, 0.15 0.76, 0.09 0.98, -0.09 0.98', colour: '#fff0c4', flat: true, alpha: 0.45 },
    ],
  },
  'rocking-horse': {
    colour: '#c98f56',
    shadow: 0.5,
    parts: [
      { rod: '-0.62 0.16, -0.3 0.05, 0.1 0.05, 0.5 0.16', radius: 0.03, colour: '#8a3a30', bent: true },
      { rod: '-0.34 0.44, -0.42 0.1', radius: [0.06, 0.04], colour: '$-' },
      { rod: '0.16 0.44, 0.26 0.1', radius: [0.06, 0.04], colour: '$-' },
      { plate: '-0.5 0.62, -0.62 0.5, -0.66 0.32, -0.58 0.3, -0.52 0.46, -0.42 0.56', colour: '#f0e4cc', curved: true },
      {
        plate:
          '-0.46 0.46, -0.44 0.64, -0.2 0.66, 0.06 0.64, 0.2 0.78, 0.28 0.94, 0.4 0.92, 0.6 0.76, 0.58 0.68, 0.42 0.72, 0.34 0.56, 0.26 0.42, 0 0.38, -0.3 0.38',
        colour: '$',
        curved: true,
      },
      { plate: '0.3 0.99, 0.36 0.9, 0.27 0.9', colour: '$-' },
      { plate: '0.24 0.96, 0.1 0.86, 0.04 0.66, 0.14 0.66, 0.22 0.78, 0.32 0.9', colour: '#f0e4cc', curved: true },
      { ball: [0.42, 0.83, 0.025], colour: '#2a2228' },
      { rod: '0.36 0.72, 0.5 0.84', radius: 0.012, colour: '#8a3a30' },
      { plate: '-0.26 0.68, 0.04 0.67, 0.02 0.5, -0.22 0.5', colour: '#b8443a', curved: true },
      { rod: '-0.28 0.5, -0.36 0.12', radius: [0.065, 0.042], colour: '$' },
      { rod: '0.22 0.5, 0.32 0.12', radius: [0.065, 0.042], colour: '$' },
      { rod: '-0.66 0.15, -0.3 0.02, 0.16 0.02, 0.58 0.15', radius: 0.032, colour: '#a8453a', bent: true },
    ],
  },
  helmet: {
    colour: '#d8473a',
    shadow: 0.5,
    parts: [
      { rod: '-0.2 0.26, -0.06 0.04, 0.1 0.02, 0.24 0.26', radius: 0.03, colour: '#2b2c32', bent: true },
      {
        plate:
          '-0.54 0.3, -0.5 0.68, -0.26 0.94, 0.06 1, 0.36 0.9, 0.56 0.62, 0.6 0.36, 0.5 0.26, 0.2 0.3, -0.14 0.24, -0.44 0.2',
        colour: '$',
        curved: true,
      },
      ...[
        '-0.36 0.6, -0.2 0.86, -0.12 0.84, -0.22 0.58',
        '-0.06 0.62, 0 0.92, 0.1 0.92, 0.1 0.62',
        '0.24 0.6, 0.22 0.86, 0.32 0.8, 0.4 0.58',
      ].map((plate): Part => ({ plate, colour: '#2b2c32', flat: true, curved: true })),
      { rod: '-0.5 0.36, 0.02 0.42, 0.56 0.44', radius: 0.022, colour: '#f2efe9', bent: true },
    ],
  },
  trophy: {
    colour: '#e0a92e',
    shadow: 0.3,
    parts: [
      { rod: '-0.26 0.9, -0.46 0.84, -0.42 0.62, -0.2 0.52', radius: 0.035, colour: '$', bent: true },
      { rod: '0.26 0.9, 0.46 0.84, 0.42 0.62, 0.2 0.52', radius: 0.035, colour: '$', bent: true },
      { box: [-0.28, 0, 0.26, 0.13], deep: 0.12, colour: '#4a2f22', round: 0.01 },
      { box: [-0.13, 0.03, 0.11, 0.1], colour: '#f0d78a', round: 0.01 },
      { turned: '0.2 0.13, 0.17 0.18, 0.06 0.24, 0.05 0.34, 0.1 0.4', colour: '$', gloss: 0.6 },
      { turned: '0.08 0.38, 0.2 0.46, 0.28 0.62, 0.31 0.96', colour: '$', open: '$--', gloss: 1 },
      {
        plate:
          '0 0.84, 0.035 0.75, 0.12 0.74, 0.05 0.68, 0.08 0.59, 0 0.64, -0.08 0.59, -0.05 0.68, -0.12 0.74, -0.035 0.75',
        colour: '$+',
      },
    ],
  },
  mailbox: {
    colour: '#c4342c',
    shadow: 0.3,
    parts: [
      { turned: '0.29 0, 0.29 0.08', colour: '#2b2c32', edged: true },
      { turned: '0.25 0.07, 0.25 0.8', colour: '$', edged: true, gloss: 0.5 },
      { turned: '0.285 0.79, 0.29 0.85, 0.27 0.9, 0.18 0.96, 0.02 1', colour: '$', gloss: 0.5 },
      { box: [-0.15, 0.7, 0.13, 0.735], colour: '#1f1c22', round: 0.015 },
      { box: [-0.12, 0.5, 0.1, 0.64], colour: '#f2efe6', round: 0.01 },
      ...[0.54, 0.57, 0.6].map((y): Part => ({
        plate: `-0.1 ${y}, 0.08 ${y}, 0.08 ${y + 0.008}, -0.1 ${y + 0.008}`,
        colour: '#6b6a70',
        flat: true,
      })),
      { plate: '-0.16 0.16, 0.14 0.16, 0.14 0.44, -0.16 0.44', colour: '$-', flat: true, alpha: 0.6 },
      { ball: [0.1, 0.3, 0.018], colour: '#d8b256' },
    ],
  },
};

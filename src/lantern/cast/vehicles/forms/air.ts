import type { Form, Part } from '../../things/form.ts';

const GLASS = '#9cc4d6';
const DARK = '#26282e';

/** What flies, and the ship under sail, facing right. */
export const AIR_FORMS: Readonly<Record<string, Form>> = {
  airplane: {
    colour: '#f0efec',
    shadow: 0,
    parts: [
      { plate: '-1.3 0.42, -1.1 0.98, -0.92 1, -0.86 0.56', colour: '#2f6fc0' },
      { plate: '0.3 0.5, -0.1 0.86, -0.28 0.86, -0.06 0.5', colour: '$-' },
      {
        plate:
          '-1.62 0.5, -1.2 0.6, -0.6 0.62, 0.8 0.62, 1.2 0.57, 1.48 0.46, 1.54 0.38, 1.4 0.3, 1.0 0.24, -0.4 0.24, -1.0 0.32, -1.5 0.46',
        colour: '$',
        curved: true,
      },
      {
        plate: '-1.4 0.44, -0.9 0.4, 0 0.37, 1 0.36, 1.5 0.38, 1.46 0.34, 1 0.31, 0 0.32, -0.9 0.36',
        colour: '#2f6fc0',
        flat: true,
      },
      { plate: '1.2 0.5, 1.36 0.45, 1.44 0.42, 1.28 0.42, 1.14 0.46', colour: '#2f3a44', flat: true },
      ...Array.from({ length: 13 }, (_, index): Part => ({
        ball: [-0.72 + index * 0.135, 0.48, 0.028, 0.036],
        colour: '#4a6a84',
        flat: true,
      })),
      { box: [0.98, 0.34, 1.06, 0.54], colour: '$-', round: 0.02 },
      { plate: '-1.1 0.46, -1.62 0.56, -1.74 0.56, -1.4 0.44', colour: '$-' },
      { box: [-0.24, 0.1, 0.2, 0.24], colour: '#c9ccd1', round: 0.06 },
      { ball: [0.19, 0.17, 0.03, 0.07], colour: DARK, flat: true },
      { plate: '0.42 0.34, -0.36 0.04, -0.62 0.03, -0.2 0.33', colour: '$' },
    ],
  },
  helicopter: {
    colour: '#c8332c',
    shadow: 0,
    seats: [
      { pane: [0.26, 0.38, 0.72, 0.72], x: 0.42, crown: 0.66 },
      { pane: [-0.05, 0.48, 0.17, 0.67], x: 0.05, crown: 0.65 },
    ],
    parts: [
      { rod: '-0.3 0.06, 0.56 0.06, 0.68 0.1', radius: 0.018, colour: DARK, bent: true },
      { rod: '-0.1 0.06, 0 0.26', radius: 0.014, colour: DARK },
      { rod: '0.36 0.06, 0.3 0.26', radius: 0.014, colour: DARK },
      { plate: '-0.2 0.66, -1.3 0.64, -1.34 0.56, -0.2 0.4', colour: '$' },
      { plate: '-1.22 0.6, -1.42 0.9, -1.3 0.9, -1.1 0.62', colour: '$-' },
      {
        plate: '-0.34 0.56, -0.3 0.76, 0.06 0.82, 0.44 0.76, 0.72 0.56, 0.78 0.42, 0.64 0.26, 0.2 0.2, -0.16 0.26',
        colour: '$',
        curved: true,
      },
      { plate: '0.26 0.72, 0.48 0.7, 0.7 0.52, 0.74 0.42, 0.56 0.36, 0.28 0.38', colour: GLASS, curved: true },
      { plate: '0.36 0.68, 0.46 0.68, 0.4 0.4, 0.32 0.4', colour: '#ffffff', flat: true, alpha: 0.3 },
      { box: [-0.08, 0.3, 0.2, 0.7], colour: '$-', round: 0.04 },
      { box: [-0.05, 0.48, 0.17, 0.67], colour: GLASS, round: 0.03 },
      { box: [-0.1, 0.78, 0.18, 0.88], colour: '$-', round: 0.03 },
      { rod: '0.04 0.86, 0.04 0.96', radius: 0.02, colour: DARK },
      { rotor: [0.04, 0.97, 1.25], axis: 'up' },
      { rotor: [-1.34, 0.74, 0.2], axis: 'side' },
    ],
  },
  rocket: {
    colour: '#eceae4',
    shadow: 0,
    seats: [{ pane: [-0.034, 0.63, 0.034, 0.693], x: 0, crown: 0.685 }],
    parts: [
      { plate: '-0.06 0.2, -0.16 0.02, -0.16 0.16, -0.06 0.36', colour: '#c02a26' },
      { plate: '0.06 0.2, 0.16 0.02, 0.16 0.16, 0.06 0.36', colour: '#98201d' },
      { plate: '-0.05 0.04, 0.05 0.04, 0.065 0.0, -0.065 0', colour: '#4a4e56' },
      {
        plate: '-0.07 0.06, 0.07 0.06, 0.105 0.3, 0.1 0.6, 0.06 0.86, 0 1, -0.06 0.86, -0.1 0.6, -0.105 0.3',
        colour: '$',
        curved: true,
      },
      { plate: '0 1, 0.06 0.86, 0.078 0.8, -0.078 0.8, -0.06 0.86', colour: '#c02a26', curved: true },
      { ball: [0, 0.66, 0.05, 0.05], colour: '#8b9097' },
      { ball: [0, 0.66, 0.037], colour: '#5f9ac0', gloss: 1 },
      { ball: [0, 0.5, 0.03], colour: '#5f9ac0', gloss: 0.8 },
      { plate: '-0.103 0.24, 0.103 0.24, 0.104 0.28, -0.104 0.28', colour: '#c02a26', flat: true },
      { plate: '-0.015 0.04, 0.015 0.04, 0.018 0.26, -0.018 0.26', colour: '#c02a26' },
    ],
  },
  'hot-air-balloon': {
    colour: '#d8412f',
    marks: '#f2c14a',
    shadow: 0,
    seats: [
      { pane: [-0.1, 0.126, 0.1, 0.26], x: 0.03, crown: 0.212 },
      { pane: [-0.1, 0.126, 0.1, 0.26], x: -0.04, crown: 0.208 },
      { pane: [-0.1, 0.126, 0.1, 0.26], x: 0.065, crown: 0.2 },
      { pane: [-0.1, 0.126, 0.1, 0.26], x: -0.07, crown: 0.2 },
    ],
    parts: [
      { rod: '-0.09 0.13, -0.14 0.3', radius: 0.003, colour: '#6b4a30' },
      { rod: '0.09 0.13, 0.14 0.3', radius: 0.003, colour: '#6b4a30' },
      { rod: '-0.03 0.13, -0.05 0.28', radius: 0.003, colour: '#6b4a30' },
      { rod: '0.03 0.13, 0.05 0.28', radius: 0.003, colour: '#6b4a30' },
      {
        plate:
          '-0.11 0.26, 0.11 0.26, 0.24 0.42, 0.36 0.62, 0.33 0.84, 0.2 0.965, 0 1, -0.2 0.965, -0.33 0.84, -0.36 0.62, -0.24 0.42',
        colour: '$',
        curved: true,
      },
      {
        plate: '-0.08 0.26, 0.08 0.26, 0.15 0.5, 0.17 0.7, 0.12 0.92, 0 1, -0.12 0.92, -0.17 0.7, -0.15 0.5',
        colour: '$2',
        curved: true,
        flat: true,
      },
      {
        plate: '-0.03 0.26, 0.03 0.26, 0.055 0.5, 0.06 0.7, 0.045 0.92, 0 1, -0.045 0.92, -0.06 0.7, -0.055 0.5',
        colour: '$',
        curved: true,
        flat: true,
      },
      { ball: [0, 0.64, 0.37, 0.38], colour: '#ffffff', alpha: 0.12 },
      { turned: '0.08 0.02, 0.1 0.12', colour: '#a9763f', edged: true, open: '#4a3220' },
      { rod: '-0.1 0.125, 0.1 0.125', radius: 0.012, colour: '#7a5230' },
    ],
  },
  spaceship: {
    colour: '#aab3bc',
    shadow: 0,
    seats: [
      { pane: [-0.45, 0.6, 0.45, 0.95], x: 0, crown: 0.92 },
      { pane: [-0.45, 0.6, 0.45, 0.92], x: -0.32, crown: 0.88 },
    ],
    parts: [
      { glow: [0, 0.2, 0.7, 0.1], colour: '#7fe8ff', reach: 1.1 },
      { turned: '0.5 0.16, 1.1 0.26, 1.7 0.4', colour: '$-' },
      { ball: [0, 0.42, 1.74, 0.18], colour: '$' },
      { turned: '1.2 0.5, 0.8 0.6, 0.6 0.62', colour: '$+' },
      { ball: [0, 0.68, 0.6, 0.3], colour: '#7fb8d8', gloss: 0.9 },
      ...[-1.3, -0.78, -0.26, 0.26, 0.78, 1.3].map((x): Part => ({
        glow: [x, 0.38 - 0.05 * (1 - (x / 1.7) ** 2), 0.07, 0.045],
        colour: '#ffe28a',
        reach: 0.22,
      })),
    ],
  },
  'sailing-ship': {
    colour: '#7a4f33',
    shadow: 0,
    parts: [
      { rod: '-0.32 0.16, -0.3 0.86', radius: 0.012, colour: '#5a3a26' },
      { rod: '0.06 0.16, 0.06 0.98', radius: 0.013, colour: '#5a3a26' },
      { rod: '0.36 0.16, 0.36 0.84', radius: 0.012, colour: '#5a3a26' },
      { rod: '0.5 0.24, 0.78 0.34', radius: 0.01, colour: '#5a3a26' },
      { plate: '0.44 0.72, 0.74 0.33, 0.42 0.3', colour: '#e9e0cc' },
      ...[
        [-0.32, 0.3, 0.3, 0.13],
        [-0.31, 0.56, 0.22, 0.1],
        [0.06, 0.3, 0.34, 0.15],
        [0.06, 0.58, 0.26, 0.12],
        [0.06, 0.8, 0.14, 0.08],
        [0.36, 0.3, 0.28, 0.12],
        [0.36, 0.55, 0.2, 0.09],
      ].map(([x = 0, y = 0, high = 0, half = 0]): Part => ({
        plate: `${x - half} ${y + high * 0.92}, ${x} ${y + high * 0.86}, ${x + half} ${y + high * 0.92}, ${x + half * 1.3} ${y + high * 0.4}, ${x + half} ${y}, ${x} ${y + 0.03}, ${x - half} ${y}, ${x - half * 0.72} ${y + high * 0.5}`,
        colour: '#f2ead8',
        curved: true,
      })),
      {
        plate: '-0.66 0.26, -0.62 0.06, -0.5 0, 0.44 0, 0.56 0.08, 0.66 0.24, 0.5 0.2, 0.4 0.16, -0.3 0.15, -0.42 0.2',
        colour: '$',
        curved: true,
      },
      { plate: '-0.62 0.14, 0.58 0.13, 0.6 0.16, 0.4 0.12, -0.4 0.11, -0.62 0.17', colour: '#d8b45a', flat: true },
      ...[-0.4, -0.2, 0, 0.2, 0.38].map((x): Part => ({
        box: [x, 0.055, x + 0.045, 0.09],
        colour: '#2c1d14',
        round: 0.004,
      })),
      { plate: '0.07 0.98, 0.22 0.955, 0.07 0.93', colour: '#c02a26' },
    ],
  },
};

import type { Form, Part } from '../form.ts';

const STEEL = '#b9c0c6';
const DARK = '#2b2c32';
const BRASS = '#d8b256';

/** What one listens to, looks through and plays on. */
export const LISTENING_FORMS: Readonly<Record<string, Form>> = {
  tripod: {
    colour: DARK,
    shadow: 0.26,
    parts: [
      { rod: '0 0.8, 0.05 0.02', radius: 0.013, colour: '#1d1e22' },
      { rod: '0 0.8, -0.24 0', radius: 0.014, colour: '$' },
      { rod: '0 0.8, 0.25 0', radius: 0.014, colour: '$' },
      { box: [-0.04, 0.78, 0.04, 0.87], colour: '#4a4d55', round: 0.01 },
      { box: [-0.1, 0.86, 0.1, 0.98], deep: 0.1, colour: '$', round: 0.02 },
      { ball: [0, 0.92, 0.045], colour: '#51606e', gloss: 1 },
    ],
  },
  binoculars: {
    colour: '#33363d',
    shadow: 0.55,
    parts: [
      ...[-0.3, 0.3].flatMap((x): readonly Part[] => [
        {
          turned: '0.29 0.02, 0.29 0.4, 0.2 0.62, 0.16 0.86, 0.19 0.9, 0.18 0.98',
          x,
          colour: '$',
          gloss: 0.6,
          open: '#14161a',
        },
        { turned: '0.3 0.03, 0.3 0.09', x, colour: BRASS, edged: true },
      ]),
      { box: [-0.12, 0.34, 0.12, 0.62], colour: '$+', round: 0.03 },
    ],
  },
  vinyl: {
    colour: '#1b1b20',
    shadow: 0.4,
    parts: [
      { ball: [0, 0.5, 0.5], colour: '$', gloss: 0.5 },
      ...[0.44, 0.38, 0.31, 0.25].map((radius, index): Part => ({
        ball: [0, 0.5, radius],
        colour: index % 2 === 0 ? '$+' : '$',
        flat: true,
      })),
      { plate: '-0.06 0.55, -0.4 0.76, -0.28 0.9, 0 0.56', colour: '#ffffff', flat: true, alpha: 0.12 },
      { plate: '0.06 0.45, 0.4 0.24, 0.28 0.1, 0 0.44', colour: '#ffffff', flat: true, alpha: 0.12 },
      { ball: [0, 0.5, 0.17], colour: '#e8d8b0', flat: true },
      { ball: [0, 0.5, 0.02], colour: '#f4efe4', flat: true },
    ],
  },
  gramophone: {
    colour: BRASS,
    shadow: 0.34,
    parts: [
      {
        plate: '0.02 0.46, 0.12 0.5, 0.1 0.62, -0.06 0.74, -0.34 0.98, -0.46 0.66, -0.2 0.6, -0.06 0.54',
        colour: '$',
        curved: true,
      },
      { plate: '-0.34 0.99, -0.22 0.84, -0.26 0.7, -0.47 0.65, -0.46 0.86', colour: '$--', curved: true },
      { rod: '0.08 0.54, 0.26 0.5, 0.3 0.32', radius: 0.026, colour: '$', bent: true },
      { box: [-0.3, 0.02, 0.3, 0.24], deep: 0.24, colour: '#7a4527', round: 0.02 },
      { box: [-0.33, 0, 0.33, 0.05], deep: 0.24, colour: '#5f3319', round: 0.01 },
      { ball: [0.02, 0.28, 0.27, 0.055], colour: '#1b1b20' },
      { ball: [0.02, 0.285, 0.08, 0.017], colour: '#c8384a', flat: true },
      { rod: '0.3 0.34, 0.16 0.3', radius: 0.018, colour: STEEL },
      { rod: '0.36 0.14, 0.46 0.14, 0.46 0.06', radius: 0.016, colour: STEEL },
    ],
  },
  'record-player': {
    colour: '#9a5f38',
    shadow: 1.05,
    parts: [
      { box: [-1.05, 0.1, 0.95, 0.6], deep: 0.9, colour: '$', round: 0.04 },
      { ball: [-0.04, 0.72, 0.68, 0.14], colour: '#1b1b20' },
      { ball: [-0.04, 0.73, 0.2, 0.04], colour: '#c8384a', flat: true },
      { rod: '0.92 0.8, 0.86 0.86, 0.36 0.74', radius: 0.03, colour: STEEL },
      { ball: [-0.8, 0.34, 0.08], colour: BRASS, gloss: 1 },
      { ball: [-0.55, 0.34, 0.08], colour: BRASS, gloss: 1 },
      { rod: '-0.85 0.05, -0.7 0.05', radius: 0.05, colour: DARK },
      { rod: '0.6 0.05, 0.75 0.05', radius: 0.05, colour: DARK },
    ],
  },
  boombox: {
    colour: '#3f434c',
    shadow: 0.85,
    parts: [
      { rod: '-0.6 0.74, -0.58 0.97, 0.58 0.97, 0.6 0.74', radius: 0.035, colour: STEEL, bent: true },
      { box: [-0.86, 0, 0.86, 0.78], deep: 0.12, colour: '$', round: 0.06 },
      ...[-0.54, 0.54].flatMap((x): readonly Part[] => [
        { ball: [x, 0.34, 0.26], colour: STEEL, flat: true },
        { ball: [x, 0.34, 0.23], colour: '#17181c', flat: true },
        { ball: [x, 0.34, 0.1], colour: '#5a606a' },
      ]),
      { box: [-0.22, 0.14, 0.22, 0.44], colour: '#1e2026', round: 0.03 },
      { box: [-0.18, 0.2, 0.18, 0.38], colour: '#8fa0b4', round: 0.02 },
      { box: [-0.7, 0.62, 0.7, 0.71], colour: '#c8d0b4', round: 0.02 },
      { plate: '0.2 0.62, 0.23 0.62, 0.23 0.71, 0.2 0.71', colour: '#d8303a', flat: true },
    ],
  },
  speaker: {
    colour: '#2f3138',
    shadow: 0.32,
    parts: [
      { box: [-0.3, 0, 0.3, 0.98], deep: 0.2, colour: '$', round: 0.03 },
      { ball: [0, 0.32, 0.22], colour: '#6d747b', flat: true },
      { ball: [0, 0.32, 0.2], colour: '#15161a', flat: true },
      { ball: [0, 0.32, 0.08], colour: '#54585f' },
      { ball: [0, 0.74, 0.12], colour: '#6d747b', flat: true },
      { ball: [0, 0.74, 0.1], colour: '#15161a', flat: true },
      { ball: [0, 0.74, 0.04], colour: '#54585f' },
    ],
  },
  'arcade-machine': {
    colour: '#3b4fa8',
    shadow: 0.28,
    parts: [
      {
        plate:
          '-0.24 0, 0.24 0, 0.24 0.42, 0.3 0.5, 0.22 0.56, 0.2 0.78, 0.28 0.84, 0.28 1, -0.28 1, -0.28 0.84, -0.2 0.78, -0.22 0.56, -0.3 0.5, -0.24 0.42',
        colour: '$',
      },
      { plate: '-0.25 0.86, 0.25 0.86, 0.25 0.97, -0.25 0.97', colour: '#f0b83a', flat: true },
      { plate: '-0.16 0.9, 0.16 0.9, 0.16 0.93, -0.16 0.93', colour: '#d8303a', flat: true },
      { glow: [0, 0.68, 0.13, 0.08], colour: '#7fe0ff', reach: 0.2 },
      { box: [-0.17, 0.58, 0.17, 0.79], colour: '#10243a', round: 0.02 },
      { plate: '-0.1 0.64, -0.04 0.64, -0.04 0.67, -0.1 0.67', colour: '#7fe07a', flat: true },
      { plate: '0.03 0.72, 0.09 0.72, 0.09 0.75, 0.03 0.75', colour: '#ff7a9a', flat: true },
      { plate: '-0.28 0.46, 0.28 0.46, 0.24 0.55, -0.24 0.55', colour: DARK },
      { rod: '-0.12 0.5, -0.12 0.57', radius: 0.012, colour: STEEL },
      { ball: [-0.12, 0.58, 0.025], colour: '#d8303a', gloss: 0.7 },
      ...[0.04, 0.1, 0.16].map((x, index): Part => ({
        ball: [x, 0.51, 0.02, 0.014],
        colour: ['#f0b83a', '#4ab0e8', '#5ac06a'][index] as '#f0b83a',
      })),
      { box: [-0.08, 0.12, 0.08, 0.3], colour: '#1d2a5a', round: 0.02 },
    ],
  },
};

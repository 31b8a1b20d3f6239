import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#b4bbc2';
const DARK = '#2b2c32';
const WOOD = '#b07a48';

const CELLO: Form = {
  colour: '#a5562a',
  shadow: 0.12,
  parts: [
    { rod: '0 0, 0 0.1', radius: 0.008, colour: STEEL },
    {
      plate:
        '0 0.08, 0.15 0.11, 0.19 0.22, 0.12 0.33, 0.11 0.4, 0.16 0.5, 0.1 0.58, 0 0.6, -0.1 0.58, -0.16 0.5, -0.11 0.4, -0.12 0.33, -0.19 0.22, -0.15 0.11',
      colour: '$',
      curved: true,
    },
    { rod: '0 0.5, 0 0.9', radius: 0.018, colour: '#3a2218' },
    { rod: '0 0.9, 0 0.98', radius: 0.022, colour: '$-' },
    { ball: [0.015, 0.985, 0.02], colour: '$-' },
    ...[-0.085, 0.085].map((x): Part => ({
      rod: `${x} 0.4, ${x * 0.8} 0.35, ${x} 0.29`,
      radius: 0.007,
      colour: '#2a1810',
      bent: true,
    })),
    { plate: '-0.04 0.335, 0.04 0.335, 0.03 0.355, -0.03 0.355', colour: '#e8d2a0', flat: true },
    { plate: '-0.025 0.13, 0.025 0.13, 0.018 0.26, -0.018 0.26', colour: '#2a1810', flat: true },
    ...[-0.009, 0, 0.009].map((x): Part => ({ rod: `${x} 0.2, ${x} 0.9`, radius: 0.0025, colour: '#e6e2d6' })),
    ...[0.91, 0.94].map((y): Part => ({ rod: `-0.045 ${y}, 0.045 ${y}`, radius: 0.009, colour: '#2a1810' })),
  ],
};

/** Instruments of bands and orchestras. */
export const ORCHESTRA_FORMS: Readonly<Record<string, Form>> = {
  cello: CELLO,
  'double-bass': { ...CELLO, colour: '#7a3f20' },
  harp: {
    colour: '#d8b256',
    shadow: 0.34,
    parts: [
      ...spread(13, -0.22, 0.28).map((x): Part => ({
        rod: `${x} ${0.3 + (x + 0.3) * -0.3 + 0.02}, ${x} ${0.84 - Math.sin((x + 0.3) * 4) * 0.06}`,
        radius: 0.003,
        colour: '#f4efe0',
      })),
      { rod: '-0.3 0.32, 0.34 0.06', radius: [0.03, 0.06], colour: '$-' },
      {
        rod: '-0.3 0.34, -0.34 0.7, -0.24 0.86, -0.02 0.8, 0.14 0.78, 0.3 0.94',
        radius: 0.034,
        colour: '$',
        bent: true,
      },
      { rod: '0.34 0.06, 0.32 0.94', radius: [0.045, 0.036], colour: '$' },
      { ball: [0.31, 0.95, 0.05], colour: '$+', gloss: 0.9 },
      { box: [0.16, 0, 0.46, 0.07], deep: 0.14, colour: '$-', round: 0.02 },
    ],
  },
  trombone: {
    colour: '#e0b84a',
    shadow: 1.5,
    parts: [
      { rod: '-1.5 0.92, 0.9 0.92, 1.04 0.7, 0.9 0.5, -1.2 0.5', radius: 0.045, colour: '$', bent: true },
      { rod: '-1.16 0.5, -1.7 0.5, -1.8 0.32, -1.6 0.16, 0.3 0.16', radius: 0.045, colour: '$-', bent: true },
      { plate: '0.2 0.2, 0.8 0.24, 1.2 0.44, 1.2 -0.02, 0.8 0.1, 0.2 0.12', colour: '$' },
      { ball: [-1.52, 0.92, 0.06, 0.1], colour: STEEL },
      { rod: '-0.6 0.92, -0.6 0.5', radius: 0.025, colour: '$+' },
      { rod: '0.4 0.92, 0.4 0.5', radius: 0.025, colour: '$+' },
    ],
  },
  tuba: {
    colour: '#e0b84a',
    shadow: 0.4,
    parts: [
      {
        rod: '0.2 0.8, 0.26 0.4, 0.14 0.1, -0.14 0.1, -0.28 0.36, -0.26 0.56',
        radius: [0.12, 0.06],
        colour: '$',
        bent: true,
      },
      { rod: '-0.26 0.56, -0.14 0.64, 0 0.6, 0.06 0.4, 0 0.26, -0.12 0.28', radius: 0.035, colour: '$-', bent: true },
      { plate: '0.1 0.66, 0.32 0.66, 0.44 0.86, 0.56 0.98, -0.12 0.98, 0.02 0.86', colour: '$', curved: true },
      { ball: [0.22, 0.96, 0.33, 0.05], colour: '$--', flat: true },
      ...[-0.06, 0.02, 0.1].map((x): Part => ({ box: [x - 0.028, 0.34, x + 0.028, 0.56], colour: STEEL, round: 0.02 })),
      { rod: '-0.26 0.56, -0.42 0.6', radius: 0.02, colour: STEEL },
    ],
  },
  tambourine: {
    colour: '#c8743a',
    shadow: 0.9,
    parts: [
      { turned: '0.92 0.16, 0.96 0.5, 0.94 0.78', colour: '$', open: '#f3ead6' },
      ...spread(5, -0.66, 0.66).flatMap((x): readonly Part[] => [
        { ball: [x, 0.36 - (0.7 - x * x) * 0.16, 0.12, 0.08], colour: '#e6c85a', gloss: 1 },
      ]),
    ],
  },
  triangle: {
    colour: STEEL,
    shadow: 0,
    parts: [
      { rod: '0 0.8, 0 0.99', radius: 0.012, colour: '#d8394a' },
      { rod: '0.3 0.06, 0.5 0.06, 0 0.84, -0.5 0.06, 0.16 0.06', radius: 0.034, colour: '$' },
      { rod: '0.24 0.2, 0.62 0.5', radius: 0.025, colour: '$-' },
    ],
  },
  xylophone: {
    colour: '#8a5a34',
    shadow: 1.5,
    parts: [
      { rod: '-1.5 0.14, 1.5 0.3', radius: 0.06, colour: '$' },
      { rod: '-1.5 0.72, 1.5 0.56', radius: 0.06, colour: '$' },
      ...spread(8, -1.3, 1.3).map((x, index): Part => ({
        box: [x - 0.13, 0.02 + index * 0.025, x + 0.13, 0.86 - index * 0.025],
        colour:
          (['#e0483c', '#f08a3c', '#f0c83a', '#6fb84a', '#3fb0b0', '#3f8ad0', '#5a5ac8', '#a04ab8'] as const)[index] ??
          '#e0483c',
        round: 0.06,
      })),
      { rod: '-0.7 0.98, 0.4 0.5', radius: 0.025, colour: WOOD },
      { ball: [0.42, 0.5, 0.08], colour: '#c8303c', gloss: 0.8 },
    ],
  },
  pipa: {
    colour: '#b0703a',
    shadow: 0.16,
    parts: [
      {
        plate: '0 0.01, 0.16 0.08, 0.18 0.24, 0.08 0.44, 0.03 0.6, -0.03 0.6, -0.08 0.44, -0.18 0.24, -0.16 0.08',
        colour: '$',
        curved: true,
      },
      { rod: '0 0.5, 0 0.9', radius: 0.026, colour: '#5a3420' },
      { rod: '0 0.88, 0.03 0.98', radius: 0.03, colour: '#5a3420' },
      ...[0.9, 0.94].map((y): Part => ({ rod: `-0.07 ${y}, 0.07 ${y}`, radius: 0.01, colour: '#e8dcc0' })),
      { box: [-0.06, 0.1, 0.06, 0.13], colour: '#5a3420', round: 0.01 },
      ...spread(8, 0.22, 0.56).map((y): Part => ({ rod: `-0.035 ${y}, 0.035 ${y}`, radius: 0.006, colour: '#f4ead0' })),
      ...[-0.012, 0, 0.012].map((x): Part => ({ rod: `${x} 0.12, ${x} 0.88`, radius: 0.0025, colour: '#f4f0e4' })),
    ],
  },
  'music-stand': {
    colour: '#2b2c32',
    shadow: 0.2,
    parts: [
      { rod: '0 0.1, -0.18 0.01', radius: 0.014, colour: '$' },
      { rod: '0 0.1, 0.18 0.01', radius: 0.014, colour: '$' },
      { rod: '0 0.02, 0 0.74', radius: 0.015, colour: '$' },
      { plate: '-0.26 0.66, 0.26 0.66, 0.24 0.98, -0.24 0.98', colour: '$' },
      { plate: '-0.22 0.7, -0.01 0.7, -0.01 0.96, -0.2 0.96', colour: '#f6f2e6', flat: true },
      { plate: '0.22 0.7, 0.01 0.7, 0.01 0.96, 0.2 0.96', colour: '#f6f2e6', flat: true },
      ...[0.75, 0.81, 0.87].flatMap((y) =>
        [-0.17, 0.04].map((x): Part => ({
          plate: `${x} ${y}, ${x + 0.13} ${y}, ${x + 0.13} ${y + 0.008}, ${x} ${y + 0.008}`,
          colour: DARK,
          flat: true,
        })),
      ),
      { plate: '-0.27 0.65, 0.27 0.65, 0.27 0.685, -0.27 0.685', colour: '$' },
    ],
  },
  'drum-kit': {
    colour: '#b02a34',
    shadow: 0.75,
    parts: [
      { rod: '-0.6 0, -0.56 0.8', radius: 0.012, colour: STEEL },
      { rod: '0.62 0, 0.56 0.92', radius: 0.012, colour: STEEL },
      { turned: '0.17 0.56, 0.17 0.74', x: -0.2, colour: '$', edged: true, open: '#f6f2e8', gloss: 0.6 },
      { turned: '0.17 0.56, 0.17 0.74', x: 0.2, colour: '$', edged: true, open: '#f6f2e8', gloss: 0.6 },
      { turned: '0.2 0.06, 0.2 0.42', x: 0.56, colour: '$', edged: true, open: '#f6f2e8', gloss: 0.6 },
      { turned: '0.17 0.3, 0.17 0.44', x: -0.54, colour: STEEL, edged: true, open: '#f6f2e8', gloss: 0.6 },
      { rod: '-0.54 0.02, -0.54 0.3', radius: 0.014, colour: STEEL },
      { ball: [0, 0.3, 0.33, 0.3], colour: '$', flat: true },
      { ball: [0, 0.3, 0.29, 0.265], colour: '#f6f2e8' },
      { ball: [0, 0.3, 0.1], colour: '$', flat: true },
      { ball: [-0.58, 0.84, 0.26, 0.04], colour: '#e6c04a', gloss: 1 },
      { ball: [0.58, 0.95, 0.28, 0.045], colour: '#e6c04a', gloss: 1 },
    ],
  },
  harmonica: {
    colour: '#c9ced4',
    shadow: 1.9,
    parts: [
      { box: [-2.1, 0.04, 2.1, 0.96], deep: 0.4, colour: '$', round: 0.24 },
      { box: [-2, 0.34, 2, 0.68], colour: '#7a2a30', round: 0.06 },
      ...spread(10, -1.7, 1.7).map((x): Part => ({ box: [x - 0.11, 0.38, x + 0.11, 0.64], colour: DARK, round: 0.02 })),
    ],
  },
  whistle: {
    colour: '#c9ced4',
    shadow: 0.6,
    parts: [
      { plate: '-0.3 0.96, 0.82 0.98, 0.82 0.66, 0.14 0.6', colour: '$' },
      { ball: [-0.26, 0.5, 0.48], colour: '$', gloss: 0.8 },
      { ball: [-0.26, 0.5, 0.17], colour: DARK, flat: true },
      { box: [0.08, 0.84, 0.3, 1], colour: DARK, round: 0.02 },
    ],
  },
};

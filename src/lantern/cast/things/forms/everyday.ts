import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

/** Everyday things: what one wears on the feet, hangs out, plays with, eats from. */
export const EVERYDAY_FORMS: Readonly<Record<string, Form>> = {
  boot: {
    colour: '#4a6b3a',
    shadow: 0.5,
    parts: [
      {
        plate: '-0.34 0.98, 0.06 0.98, 0.08 0.5, 0.16 0.36, 0.42 0.28, 0.5 0.16, 0.48 0.08, -0.36 0.08, -0.34 0.5',
        colour: '$',
      },
      { ball: [-0.14, 0.97, 0.2, 0.045], colour: '$--', flat: true },
      { rod: '-0.34 0.93, 0.06 0.93', radius: 0.035, colour: '$-' },
      { plate: '-0.26 0.86, -0.16 0.86, -0.14 0.3, -0.24 0.2', colour: '$+', curved: true, flat: true, alpha: 0.55 },
      { plate: '0.06 0.4, 0.3 0.3, 0.44 0.2, 0.2 0.2', colour: '$+', curved: true, flat: true, alpha: 0.4 },
      {
        plate: '-0.38 0.1, 0.5 0.1, 0.5 0.02, 0.06 0.02, 0.04 0.05, -0.1 0.05, -0.12 0.0, -0.38 0.0',
        colour: '#2c2620',
      },
    ],
  },
  slipper: {
    colour: '#c86a8a',
    shadow: 1.2,
    parts: [
      { plate: '-1.2 0.06, 1.16 0.06, 1.2 0.22, 0.9 0.26, -1.1 0.3, -1.22 0.2', colour: '#e8dcc8', curved: true },
      { plate: '-1.16 0.26, 0.2 0.28, 0.3 0.34, -1 0.42, -1.2 0.34', colour: '$-', curved: true },
      { plate: '-0.2 0.3, 0.1 0.7, 0.5 0.92, 0.9 0.8, 1.18 0.44, 1.14 0.24, 0.6 0.24', colour: '$', curved: true },
      { rod: '-0.2 0.32, 0.08 0.7, 0.46 0.92', radius: 0.07, colour: '$+', bent: true },
    ],
  },
  'butter-knife': {
    colour: '#c3c9ce',
    shadow: 0.06,
    parts: [
      { rod: '0 0.02, 0 0.44', radius: [0.045, 0.03], colour: '$-' },
      {
        plate: '-0.035 0.44, 0.035 0.44, 0.06 0.6, 0.055 0.9, 0.01 0.99, -0.04 0.96, -0.045 0.6',
        colour: '$',
        curved: true,
      },
    ],
  },
  'paper-cup': {
    colour: '#f0ede4',
    shadow: 0.34,
    parts: [
      { turned: '0.3 0.02, 0.44 0.94', colour: '$', edged: true, open: '$-' },
      { turned: '0.44 0.9, 0.46 0.96', colour: '$+', edged: true },
      { turned: '0.35 0.36, 0.39 0.6', colour: '$-', edged: true },
    ],
  },
  persimmon: {
    colour: '#e8742c',
    shadow: 0.55,
    parts: [
      { ball: [0, 0.44, 0.58, 0.43], colour: '$', gloss: 0.8 },
      {
        plate: '-0.3 0.86, -0.1 0.8, -0.16 0.7, 0 0.76, 0.18 0.7, 0.1 0.8, 0.32 0.86, 0.06 0.92, -0.06 0.92',
        colour: '#5a7a3a',
      },
      { rod: '0 0.86, 0.03 0.99', radius: 0.03, colour: '#6b4a2a' },
    ],
  },
  'golf-ball': {
    colour: '#f7f6f2',
    shadow: 0.42,
    parts: [
      { ball: [0, 0.5, 0.49], colour: '$', gloss: 0.5 },
      ...[0.24, 0.38, 0.52, 0.66, 0.8].flatMap((y, row) =>
        spread(5, -0.32 + (row % 2) * 0.07, 0.26 + (row % 2) * 0.07).map((x): Part => ({
          ball: [x * (1 - Math.abs(y - 0.5)), y, 0.04],
          colour: '$-',
          flat: true,
          alpha: 0.4,
        })),
      ),
    ],
  },
  'toy-robot': {
    colour: '#c8423a',
    shadow: 0.34,
    parts: [
      { box: [-0.24, 0.02, -0.06, 0.24], deep: 0.1, colour: '$-', round: 0.02 },
      { box: [0.06, 0.02, 0.24, 0.24], deep: 0.1, colour: '$-', round: 0.02 },
      { rod: '-0.26 0.6, -0.33 0.36', radius: 0.05, colour: '#8a949c' },
      { rod: '0.26 0.6, 0.34 0.44', radius: 0.05, colour: '#8a949c' },
      { box: [-0.26, 0.24, 0.24, 0.66], deep: 0.14, colour: '$', round: 0.03 },
      { box: [-0.14, 0.34, 0.12, 0.54], colour: '#e8d8a0', round: 0.02 },
      { ball: [-0.06, 0.44, 0.04], colour: '#d8b256' },
      { ball: [0.06, 0.44, 0.04], colour: '#5fa0d0' },
      { box: [-0.18, 0.68, 0.16, 0.92], deep: 0.12, colour: '#aab2ba', round: 0.03 },
      { ball: [-0.08, 0.82, 0.045], colour: '#f7e07a' },
      { ball: [0.07, 0.82, 0.045], colour: '#f7e07a' },
      { rod: '0 0.92, 0 0.98', radius: 0.012, colour: '#8a949c' },
      { ball: [0, 0.98, 0.03], colour: '#d8323c' },
    ],
  },
  'potted-cactus': {
    colour: '#4f9a58',
    shadow: 0.24,
    parts: [
      { rod: '-0.12 0.62, -0.26 0.62, -0.28 0.78', radius: 0.055, colour: '$-', bent: true },
      { rod: '0.12 0.54, 0.26 0.54, 0.28 0.7', radius: 0.05, colour: '$', bent: true },
      { plate: '-0.14 0.34, -0.16 0.7, -0.1 0.9, 0 0.96, 0.1 0.9, 0.16 0.7, 0.14 0.34', colour: '$', curved: true },
      ...[-0.07, 0, 0.07].map((x): Part => ({
        rod: `${x} 0.4, ${x * 1.2} 0.7, ${x * 0.6} 0.92`,
        radius: 0.009,
        colour: '$--',
        bent: true,
      })),
      ...[0.46, 0.6, 0.74, 0.86].flatMap((y) =>
        [-0.1, 0.1].map((x): Part => ({ ball: [x, y, 0.012], colour: '#f4f0d8', flat: true })),
      ),
      { ball: [0.02, 0.96, 0.045, 0.035], colour: '#e86a9a' },
      { turned: '0.18 0.02, 0.23 0.3', colour: '#b8643c', edged: true },
      { turned: '0.26 0.28, 0.265 0.38', colour: '#c4704a', edged: true, open: '#4a3222' },
    ],
  },
  'closed-umbrella': {
    colour: '#c8332c',
    shadow: 0.08,
    parts: [
      { rod: '0 0.2, 0 0.08, -0.03 0.02, -0.09 0.02, -0.11 0.08', radius: 0.018, colour: '#6b4a30', bent: true },
      {
        plate: '-0.02 0.98, -0.06 0.8, -0.1 0.5, -0.09 0.26, 0 0.2, 0.09 0.26, 0.1 0.5, 0.06 0.8, 0.02 0.98',
        colour: '$',
        curved: true,
      },
      { rod: '0 0.94, -0.035 0.6, -0.03 0.26', radius: 0.008, colour: '$--', bent: true },
      { rod: '0 0.94, 0.045 0.6, 0.04 0.28', radius: 0.008, colour: '$+', bent: true },
      { rod: '-0.1 0.46, 0.1 0.5', radius: 0.014, colour: '$--' },
      { rod: '0 0.96, 0 1', radius: 0.01, colour: '#6b4a30' },
    ],
  },
  'tree-swing': {
    colour: '#a8703f',
    shadow: 0.14,
    parts: [
      { rod: '-0.13 0.2, -0.13 1', radius: 0.014, colour: '#e8d8b0' },
      { rod: '0.13 0.2, 0.13 1', radius: 0.014, colour: '#e8d8b0' },
      { box: [-0.18, 0.17, 0.18, 0.215], deep: 0.1, colour: '$', round: 0.01 },
    ],
  },
  'covered-table': {
    colour: '#eee6d6',
    shadow: 0.9,
    parts: [
      { rod: '-0.78 0.4, -0.78 0.02', radius: 0.035, colour: '#6b4426' },
      { rod: '0.78 0.4, 0.78 0.02', radius: 0.035, colour: '#6b4426' },
      { rod: '-0.58 0.4, -0.58 0.12', radius: 0.03, colour: '#4a2e1a' },
      { rod: '0.58 0.4, 0.58 0.12', radius: 0.03, colour: '#4a2e1a' },
      { plate: '-0.92 0.84, 0.92 0.84, 0.76 0.99, -0.76 0.99', colour: '$+' },
      {
        plate:
          '-0.92 0.85, 0.92 0.85, 0.95 0.42, 0.8 0.36, 0.62 0.43, 0.4 0.36, 0.18 0.43, -0.06 0.36, -0.3 0.43, -0.52 0.36, -0.74 0.43, -0.95 0.38',
        colour: '$',
      },
      ...[-0.74, -0.3, 0.18, 0.62].map((x): Part => ({
        plate: `${x - 0.03} 0.84, ${x + 0.03} 0.84, ${x + 0.07} 0.42, ${x - 0.06} 0.42`,
        colour: '$-',
        flat: true,
        alpha: 0.5,
      })),
    ],
  },
  hook: {
    colour: '#c9a24a',
    shadow: 0,
    parts: [
      { box: [-0.26, 0.44, 0.26, 0.98], colour: '$-', round: 0.1 },
      { ball: [0, 0.86, 0.05], colour: '$+' },
      { rod: '0 0.66, 0 0.24, 0.1 0.08, 0.24 0.12, 0.3 0.3', radius: 0.065, colour: '$', bent: true },
    ],
  },
  'rubber-duck': {
    colour: '#f7cf3a',
    shadow: 0.5,
    parts: [
      {
        plate: '-0.56 0.5, -0.4 0.36, -0.46 0.16, -0.2 0.02, 0.3 0.02, 0.5 0.2, 0.46 0.42, 0.1 0.5, -0.3 0.44',
        colour: '$',
        curved: true,
      },
      { ball: [0.02, 0.26, 0.44, 0.24], colour: '$', gloss: 0.5 },
      { plate: '-0.3 0.36, 0.02 0.42, 0.2 0.28, 0 0.14, -0.24 0.2', colour: '$-', curved: true, alpha: 0.7 },
      { ball: [0.24, 0.7, 0.28], colour: '$', gloss: 0.8 },
      { plate: '0.46 0.72, 0.7 0.7, 0.72 0.64, 0.48 0.58', colour: '#f08a2c', curved: true },
      { ball: [0.34, 0.78, 0.05], colour: '#1c1c20', flat: true },
      { ball: [0.355, 0.795, 0.016], colour: '#ffffff', flat: true },
    ],
  },
};

import type { Form, Part } from '../form.ts';

const STEEL = '#b4bbc2';
const DARK = '#2b2c32';
const WOOD = '#b07a48';

/** What one trains with, and what one wears and holds in a boat. */
export const TRAINING_FORMS: Readonly<Record<string, Form>> = {
  dumbbell: {
    colour: '#3a3d45',
    shadow: 1.1,
    parts: [
      { rod: '-0.7 0.5, 0.7 0.5', radius: 0.1, colour: STEEL },
      ...[-1, 1].flatMap((side): readonly Part[] => [
        {
          box: [Math.min(side * 0.5, side * 0.82), 0, Math.max(side * 0.5, side * 0.82), 1],
          deep: 0.12,
          colour: '$',
          round: 0.14,
        },
        {
          box: [Math.min(side * 0.84, side * 1.06), 0.14, Math.max(side * 0.84, side * 1.06), 0.86],
          deep: 0.1,
          colour: '$-',
          round: 0.12,
        },
      ]),
    ],
  },
  barbell: {
    colour: '#2f3138',
    shadow: 1.9,
    parts: [
      { rod: '-2.2 0.5, 2.2 0.5', radius: 0.035, colour: STEEL },
      ...[-1, 1].flatMap((side): readonly Part[] => [
        {
          box: [Math.min(side * 1.5, side * 1.66), 0, Math.max(side * 1.5, side * 1.66), 1],
          deep: 0.1,
          colour: '$',
          round: 0.08,
        },
        {
          box: [Math.min(side * 1.7, side * 1.82), 0.1, Math.max(side * 1.7, side * 1.82), 0.9],
          deep: 0.1,
          colour: '#c8303c',
          round: 0.06,
        },
        {
          box: [Math.min(side * 1.85, side * 1.93), 0.34, Math.max(side * 1.85, side * 1.93), 0.66],
          colour: STEEL,
          round: 0.02,
        },
      ]),
    ],
  },
  kettlebell: {
    colour: '#3a3d45',
    shadow: 0.36,
    parts: [
      { rod: '-0.24 0.5, -0.3 0.8, -0.18 0.94, 0.18 0.94, 0.3 0.8, 0.24 0.5', radius: 0.06, colour: '$', bent: true },
      { turned: '0.24 0.01, 0.38 0.12, 0.4 0.34, 0.26 0.58', colour: '$', gloss: 0.7 },
      { ball: [0, 0.32, 0.15], colour: '#e0483c', flat: true },
    ],
  },
  'yoga-mat': {
    colour: '#8a5ab0',
    shadow: 2,
    parts: [
      { plate: '-2 0.02, 1.3 0.02, 1.6 0.3, -1.7 0.3', colour: '$+' },
      { rod: '1.3 0.5, 1.9 0.5', radius: 0.48, colour: '$' },
      { ball: [1.32, 0.5, 0.3, 0.46], colour: '$-' },
      { ball: [1.32, 0.5, 0.16, 0.26], colour: '$+' },
      { ball: [1.32, 0.5, 0.07, 0.12], colour: '$--' },
    ],
  },
  treadmill: {
    colour: '#3a3d45',
    shadow: 0.62,
    parts: [
      { plate: '-0.66 0.04, 0.4 0.1, 0.44 0.18, -0.62 0.14', colour: '$' },
      { plate: '-0.6 0.13, 0.4 0.175, 0.44 0.2, -0.56 0.16', colour: '#14151a', flat: true },
      { rod: '0.4 0.14, 0.56 0.9', radius: 0.035, colour: STEEL },
      { rod: '0.52 0.72, 0.1 0.66', radius: 0.025, colour: DARK },
      { plate: '0.4 0.84, 0.66 0.88, 0.62 0.99, 0.36 0.95', colour: '$' },
      { plate: '0.42 0.88, 0.58 0.9, 0.56 0.96, 0.4 0.94', colour: '#5ae0c0', flat: true },
      { rod: '-0.62 0.03, -0.5 0.03', radius: 0.03, colour: DARK },
      { rod: '0.4 0.03, 0.52 0.03', radius: 0.03, colour: DARK },
    ],
  },
  trampoline: {
    colour: '#3f6fd0',
    shadow: 1.5,
    parts: [
      ...[-1.3, -0.5, 0.5, 1.3].map((x): Part => ({ rod: `${x} 0.8, ${x * 1.02} 0.02`, radius: 0.035, colour: STEEL })),
      { ball: [0, 0.8, 1.5, 0.19], colour: '$' },
      { ball: [0, 0.82, 1.26, 0.14], colour: '#1d1e24', flat: true },
    ],
  },
  oar: {
    colour: WOOD,
    shadow: 0.05,
    parts: [
      { rod: '0 0.3, 0 0.97', radius: 0.013, colour: '$' },
      { rod: '-0.03 0.985, 0.03 0.985', radius: 0.014, colour: '$-' },
      { plate: '-0.02 0.34, 0.02 0.34, 0.055 0.2, 0.05 0.02, -0.05 0.02, -0.055 0.2', colour: '$+', curved: true },
    ],
  },
  'life-jacket': {
    colour: '#f0702a',
    shadow: 0.4,
    parts: [
      {
        plate: '-0.38 0.04, -0.03 0.04, -0.03 0.62, -0.14 0.98, -0.32 0.98, -0.3 0.72, -0.42 0.56',
        colour: '$',
        curved: true,
      },
      {
        plate: '0.38 0.04, 0.03 0.04, 0.03 0.62, 0.14 0.98, 0.32 0.98, 0.3 0.72, 0.42 0.56',
        colour: '$',
        curved: true,
      },
      ...[0.2, 0.42].flatMap((y): readonly Part[] => [
        { plate: `-0.4 ${y}, 0.4 ${y}, 0.4 ${y + 0.07}, -0.4 ${y + 0.07}`, colour: DARK, flat: true },
        { box: [-0.06, y - 0.02, 0.06, y + 0.09], colour: '#4a4d55', round: 0.02 },
      ]),
      { plate: '-0.32 0.66, -0.12 0.66, -0.12 0.72, -0.32 0.72', colour: '#f4f4ec', flat: true },
      { plate: '0.32 0.66, 0.12 0.66, 0.12 0.72, 0.32 0.72', colour: '#f4f4ec', flat: true },
    ],
  },
  'punching-bag': {
    colour: '#b02a34',
    shadow: 0.1,
    parts: [
      { rod: '-0.1 0.8, 0 0.98', radius: 0.01, colour: STEEL },
      { rod: '0.1 0.8, 0 0.98', radius: 0.01, colour: STEEL },
      { turned: '0.1 0.08, 0.15 0.12, 0.155 0.76, 0.12 0.82', colour: '$', gloss: 0.5 },
      { turned: '0.157 0.66, 0.157 0.72', colour: DARK, edged: true },
      { turned: '0.157 0.16, 0.157 0.2', colour: DARK, edged: true },
    ],
  },
};

import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const GLASS = '#cfe4ea';
/** Staves of a tub, with its hoops. */
/** What groceries are sold and kept in. */
export const GROCERY_FORMS: Readonly<Record<string, Form>> = {
  'water-bottle': {
    colour: '#9cd0e8',
    parts: [
      {
        turned: '0.14 0.02, 0.165 0.05, 0.165 0.3, 0.15 0.36, 0.165 0.42, 0.165 0.62, 0.1 0.78, 0.06 0.84, 0.06 0.88',
        colour: '$',
        clear: 0.25,
        gloss: 1,
      },
      { plate: '-0.165 0.42, 0 0.39, 0.165 0.42, 0.165 0.6, 0 0.57, -0.165 0.6', colour: '#2f78c0' },
      { plate: '-0.1 0.5, 0 0.46, 0.1 0.5, 0 0.53', colour: '#ffffff', flat: true },
      ...[0.1, 0.17, 0.24].map((y): Part => ({
        rod: `-0.15 ${y}, 0 ${y - 0.025}, 0.15 ${y}`,
        radius: 0.006,
        colour: '#ffffff',
        bent: true,
      })),
      { turned: '0.075 0.87, 0.075 0.98', colour: '#2f78c0', edged: true },
    ],
  },
  'cola-bottle': {
    colour: '#4a2018',
    parts: [
      {
        turned: '0.13 0.02, 0.15 0.06, 0.15 0.6, 0.12 0.7, 0.06 0.82, 0.05 0.92',
        colour: '$',
        gloss: 1,
      },
      { turned: '0.152 0.26, 0.152 0.5', colour: '#e8a83c', edged: true },
      { ball: [0, 0.38, 0.06], colour: '#fff4dc', flat: true },
      { turned: '0.062 0.92, 0.068 0.95, 0.055 0.98', colour: '#d8b04a', edged: true },
    ],
  },
  'beer-bottle': {
    colour: '#6a3a18',
    parts: [
      { turned: '0.12 0.02, 0.13 0.05, 0.13 0.52, 0.1 0.64, 0.05 0.74, 0.045 0.92', colour: '$', gloss: 1 },
      { plate: '-0.13 0.18, 0 0.15, 0.13 0.18, 0.13 0.46, 0 0.43, -0.13 0.46', colour: '#f0e2b8' },
      { ball: [0, 0.3, 0.07, 0.08], colour: '#b8862c' },
      { plate: '-0.05 0.76, 0.05 0.76, 0.05 0.86, -0.05 0.86', colour: '#f0e2b8', flat: true },
      { turned: '0.056 0.92, 0.06 0.95, 0.05 0.985', colour: '#d8b256', edged: true },
    ],
  },
  'oil-bottle': {
    colour: '#8a9a2c',
    parts: [
      {
        turned: '0.13 0.02, 0.145 0.05, 0.145 0.56, 0.12 0.68, 0.05 0.78, 0.05 0.88',
        colour: '$',
        clear: 0.1,
        gloss: 1,
      },
      { plate: '-0.11 0.16, 0.11 0.16, 0.11 0.48, -0.11 0.48', colour: '#f6f0dc' },
      { ball: [-0.02, 0.34, 0.035, 0.045], colour: '#5a7a2c' },
      { rod: '0.02 0.38, 0.06 0.44', radius: 0.008, colour: '#5a7a2c' },
      { ball: [0.05, 0.42, 0.03, 0.016], colour: '#7a9a4c', flat: true },
      { box: [-0.06, 0.22, 0.06, 0.24], colour: '#6a5a3a', round: 0 },
      { turned: '0.055 0.87, 0.055 0.97', colour: '#2f2a24', edged: true },
    ],
  },
  'sauce-bottle': {
    colour: '#c82c24',
    parts: [
      { turned: '0.15 0.02, 0.17 0.06, 0.17 0.4, 0.14 0.56, 0.08 0.7, 0.075 0.8', colour: '$', gloss: 0.9 },
      { plate: '-0.13 0.16, 0.13 0.16, 0.13 0.44, -0.13 0.44', colour: '#fbf4e4' },
      { ball: [0, 0.32, 0.07, 0.065], colour: '$' },
      { ball: [0, 0.385, 0.03, 0.014], colour: '#4a8a3c', flat: true },
      { box: [-0.08, 0.2, 0.08, 0.225], colour: '#6a5a4a', round: 0 },
      { turned: '0.085 0.78, 0.085 0.94, 0.05 0.98', colour: '#f4f2ec', edged: true },
    ],
  },
  'jam-jar': {
    colour: '#b0243c',
    parts: [
      { turned: '0.34 0.02, 0.39 0.08, 0.39 0.62, 0.33 0.72', colour: '$', gloss: 0.9 },
      { turned: '0.35 0.01, 0.4 0.08, 0.4 0.64, 0.33 0.76', colour: GLASS, clear: 0.9 },
      { plate: '-0.26 0.2, 0.26 0.2, 0.26 0.54, -0.26 0.54', colour: '#fbf4e4' },
      { ball: [0, 0.4, 0.1, 0.09], colour: '$' },
      { box: [-0.16, 0.25, 0.16, 0.28], colour: '#6a5a4a', round: 0 },
      { plate: '-0.44 0.72, 0.44 0.72, 0.36 0.96, 0 1, -0.36 0.96', colour: '#f0ece2', curved: true },
      ...spread(4, -0.3, 0.3).flatMap((x, i): readonly Part[] =>
        [0.78, 0.88].map((y, j): Part => ({
          box: [x - 0.04, y - 0.035, x + 0.04, y + 0.035],
          colour: (i + j) % 2 === 0 ? '#c8343c' : '#e8a0a0',
          round: 0,
        })),
      ),
      { rod: '-0.36 0.73, 0 0.69, 0.36 0.73', radius: 0.02, colour: '#8a5a34', bent: true },
    ],
  },
  'honey-jar': {
    colour: '#e0982c',
    parts: [
      { turned: '0.32 0.02, 0.39 0.1, 0.4 0.4, 0.37 0.62, 0.31 0.7', colour: '$', gloss: 1 },
      { turned: '0.33 0.01, 0.4 0.1, 0.41 0.4, 0.38 0.64, 0.32 0.74', colour: GLASS, clear: 0.92 },
      { plate: '-0.25 0.2, 0.25 0.2, 0.25 0.5, -0.25 0.5', colour: '#fbf4e4' },
      { ball: [0, 0.37, 0.09, 0.065], colour: '#f0bc3c' },
      { box: [-0.02, 0.31, 0.01, 0.43], colour: '#3a2a1c', round: 0 },
      { box: [0.035, 0.32, 0.06, 0.42], colour: '#3a2a1c', round: 0 },
      { ball: [-0.04, 0.45, 0.05, 0.026], colour: '#cfe0e8', flat: true },
      { turned: '0.35 0.72, 0.36 0.76, 0.36 0.88, 0.3 0.93', colour: '#c8a04c', gloss: 0.9 },
    ],
  },
  'spice-jar': {
    colour: '#b84a1c',
    parts: [
      { turned: '0.2 0.02, 0.23 0.06, 0.23 0.66, 0.2 0.74', colour: '$', gloss: 0.9 },
      { plate: '-0.18 0.2, 0.18 0.2, 0.18 0.48, -0.18 0.48', colour: '#fbf4e4' },
      { box: [-0.1, 0.36, 0.1, 0.39], colour: '#4a3a2a', round: 0 },
      { box: [-0.07, 0.28, 0.07, 0.3], colour: '#8a7a6a', round: 0 },
      { turned: '0.22 0.74, 0.22 0.95, 0.18 0.98', colour: '#2f2c2a', gloss: 0.4 },
    ],
  },
  'milk-carton': {
    colour: '#4a8ac8',
    parts: [
      { box: [-0.22, 0.02, 0.14, 0.7], deep: 0.34, colour: '#f6f6f2', round: 0 },
      { plate: '-0.22 0.02, 0.14 0.02, 0.14 0.26, 0.02 0.34, -0.1 0.24, -0.22 0.32', colour: '$', flat: true },
      { plate: '-0.22 0.7, 0.14 0.7, 0.1 0.9, -0.14 0.9', colour: '#f6f6f2' },
      { plate: '0.14 0.7, 0.24 0.78, 0.16 0.93, 0.1 0.9', colour: '$-' },
      { box: [-0.15, 0.89, 0.16, 0.99], colour: '$', round: 0.01 },
      { plate: '-0.14 0.56, 0.06 0.56, 0.06 0.6, -0.14 0.6', colour: '$', flat: true },
      { ball: [-0.04, 0.46, 0.08, 0.06], colour: '#26282e', flat: true },
      { ball: [0.0, 0.42, 0.03, 0.03], colour: '#f0b0a8', flat: true },
    ],
  },
  'cereal-box': {
    colour: '#e8a02c',
    parts: [
      { box: [-0.3, 0.01, 0.26, 0.97], deep: 0.26, colour: '$', round: 0.01 },
      { plate: '-0.24 0.7, 0.2 0.76, 0.2 0.9, -0.24 0.86', colour: '#fbf6e8', flat: true },
      { plate: '-0.18 0.76, 0.14 0.8, 0.14 0.84, -0.18 0.81', colour: '#b82c24', flat: true },
      { ball: [-0.02, 0.34, 0.24, 0.14], colour: '#f6f2ea' },
      { ball: [-0.02, 0.4, 0.2, 0.08], colour: '#f8f4e8', flat: true },
      ...spread(7, -0.16, 0.12).map((x, index): Part => ({
        ball: [x, 0.41 + (index % 2) * 0.05, 0.04],
        colour: '#c8883c',
      })),
    ],
  },
  'chips-bag': {
    colour: '#e0442c',
    parts: [
      {
        plate: '-0.32 0.03, 0.32 0.03, 0.34 0.4, 0.35 0.7, 0.32 0.97, -0.32 0.97, -0.35 0.7, -0.34 0.4',
        colour: '$',
        curved: true,
      },
      { box: [-0.33, 0.91, 0.33, 0.99], colour: '$-', round: 0 },
      { box: [-0.33, 0.01, 0.33, 0.08], colour: '$-', round: 0 },
      { ball: [0, 0.68, 0.24, 0.12], colour: '#fbf0d0' },
      { plate: '-0.16 0.64, 0.16 0.68, 0.16 0.73, -0.16 0.69', colour: '#b82c24', flat: true },
      ...[
        [-0.1, 0.34],
        [0.08, 0.3],
        [0, 0.42],
        [0.16, 0.42],
        [-0.18, 0.44],
      ].map(([x = 0, y = 0]): Part => ({ ball: [x, y, 0.1, 0.055], colour: '#f0c860' })),
      { plate: '-0.28 0.86, -0.2 0.88, -0.24 0.14, -0.3 0.14', colour: '#ffffff', flat: true, alpha: 0.3 },
    ],
  },
  'coffee-bag': {
    colour: '#3a3a38',
    parts: [
      { plate: '-0.28 0.02, 0.28 0.02, 0.29 0.5, 0.27 0.86, -0.27 0.86, -0.29 0.5', colour: '$' },
      { box: [-0.27, 0.84, 0.27, 0.98], colour: '$-', round: 0.01 },
      { box: [-0.29, 0.88, 0.29, 0.93], colour: '#c8a04c', round: 0.01 },
      { plate: '-0.2 0.22, 0.2 0.22, 0.2 0.68, -0.2 0.68', colour: '#e8d8b8' },
      { ball: [0, 0.52, 0.1, 0.075], colour: '#5a3418' },
      { rod: '-0.06 0.49, 0 0.53, 0.06 0.54', radius: 0.01, colour: '#2a1a10', bent: true },
      { box: [-0.13, 0.36, 0.13, 0.39], colour: '#5a4a3a', round: 0 },
      { box: [-0.09, 0.29, 0.09, 0.31], colour: '#8a7a6a', round: 0 },
      { plate: '-0.28 0.06, -0.22 0.06, -0.24 0.82, -0.27 0.82', colour: '#ffffff', flat: true, alpha: 0.14 },
    ],
  },
  'tea-tin': {
    colour: '#3f7a5a',
    parts: [
      { turned: '0.34 0.02, 0.35 0.05, 0.35 0.78', colour: '$', gloss: 0.8, edged: true },
      { plate: '-0.24 0.2, 0.24 0.2, 0.24 0.62, -0.24 0.62', colour: '#f2e8cc' },
      { plate: '0 0.28, 0.12 0.38, 0.02 0.56, -0.1 0.42', colour: '#5a8a3c', curved: true },
      { rod: '-0.02 0.26, 0.01 0.52', radius: 0.008, colour: '#e8f0d0' },
      { turned: '0.36 0.76, 0.36 0.92, 0.3 0.97', colour: '#c8a04c', gloss: 0.9 },
    ],
  },
  'gift-bag': {
    colour: '#c8a070',
    parts: [
      { rod: '-0.14 0.68, -0.12 0.94, 0.02 0.98, 0.12 0.94, 0.14 0.68', radius: 0.016, colour: '$--', bent: true },
      { box: [-0.36, 0.01, 0.28, 0.72], deep: 0.3, colour: '$', round: 0 },
      { plate: '-0.02 0.01, -0.03 0.01, -0.03 0.72, -0.02 0.72', colour: '$-', flat: true, alpha: 0.5 },
      { rod: '-0.16 0.66, -0.14 0.9, -0.02 0.95, 0.08 0.9, 0.1 0.66', radius: 0.016, colour: '$--', bent: true },
      { ball: [-0.04, 0.36, 0.13, 0.13], colour: '#f6efe0', flat: true },
    ],
  },
  'tissue-box': {
    colour: '#8ab8c8',
    parts: [
      { box: [-0.86, 0.02, 0.66, 0.6], deep: 0.8, colour: '$', round: 0.03 },
      { plate: '-0.3 0.66, 0.5 0.66, 0.52 0.74, -0.16 0.74', colour: '#3a4a54', flat: true },
      { plate: '-0.14 0.68, 0.36 0.68, 0.5 0.9, 0.24 0.84, 0.12 1, -0.02 0.84, -0.24 0.94', colour: '#fbfaf6' },
      ...[-0.5, 0, 0.4].map((x): Part => ({ ball: [x, 0.3, 0.1], colour: '#f6f2ea', flat: true })),
    ],
  },
};

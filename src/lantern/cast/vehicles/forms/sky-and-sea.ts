import type { Form, Part } from '../../things/form.ts';
import { spread } from '../../things/forms/spread.ts';

const GLASS = '#9cc4d6';
const DARK = '#26282e';
const STEEL = '#b9c0c6';

/** Old and rarer craft of the air and the sea, facing right. */
export const SKY_AND_SEA_FORMS: Readonly<Record<string, Form>> = {
  biplane: {
    colour: '#c8332c',
    shadow: 0,
    parts: [
      { plate: '-1.3 0.46, -1.5 0.86, -1.24 0.9, -1.06 0.58', colour: '#f0ead8' },
      { plate: '-1.6 0.5, -1 0.44, -0.98 0.52, -1.5 0.58', colour: '$-' },
      { box: [-0.3, 0.86, 0.74, 0.94], colour: '$', round: 0.04 },
      ...[-0.1, 0.5].map((x): Part => ({ rod: `${x} 0.36, ${x} 0.88`, radius: 0.018, colour: '#8a5a34' })),
      { rod: '-0.1 0.36, 0.5 0.88', radius: 0.006, colour: STEEL },
      {
        plate: '-1.4 0.54, -0.6 0.68, 0.5 0.7, 0.86 0.6, 0.9 0.46, 0.6 0.34, -0.4 0.36, -1.4 0.46',
        colour: '$',
        curved: true,
      },
      { plate: '0.62 0.68, 0.92 0.62, 0.94 0.44, 0.64 0.36', colour: '#3a3d45', curved: true },
      { ball: [-0.16, 0.76, 0.1], colour: '#7a5230' },
      { ball: [-0.12, 0.765, 0.055], colour: GLASS, flat: true },
      { plate: '0.02 0.7, 0.12 0.8, 0.16 0.7', colour: GLASS },
      { box: [-0.36, 0.3, 0.8, 0.38], colour: '$', round: 0.04 },
      { rod: '0.3 0.34, 0.44 0.12', radius: 0.02, colour: STEEL },
      { ball: [0.46, 0.1, 0.1], colour: DARK },
      { ball: [0.46, 0.1, 0.045], colour: STEEL, flat: true },
      { ball: [0.96, 0.53, 0.05], colour: '#d8b256' },
      { rotor: [0.99, 0.53, 0.42], axis: 'side' },
    ],
  },
  airship: {
    colour: '#c9ced4',
    shadow: 0,
    parts: [
      { plate: '-1.5 0.64, -1.94 0.98, -1.7 0.98, -1.24 0.72', colour: '#c8332c' },
      { plate: '-1.5 0.5, -1.94 0.18, -1.7 0.18, -1.24 0.46', colour: '#a82a24' },
      { box: [-0.42, 0.06, 0.46, 0.22], colour: '#3f4a5a', round: 0.06 },
      ...spread(5, -0.32, 0.32).map((x): Part => ({
        box: [x - 0.06, 0.1, x + 0.06, 0.18],
        colour: GLASS,
        round: 0.02,
      })),
      {
        plate: '-1.9 0.6, -1.2 0.86, -0.2 0.98, 0.9 0.94, 1.6 0.76, 1.9 0.58, 1.6 0.4, 0.9 0.24, -0.2 0.2, -1.2 0.34',
        colour: '$',
        curved: true,
      },
      ...[0.42, 0.76].map((y): Part => ({
        rod: `-1.7 ${0.59 + (y - 0.59) * 0.3}, -0.6 ${y}, 0.6 ${y}, 1.7 ${0.59 + (y - 0.59) * 0.4}`,
        radius: 0.008,
        colour: '$-',
        bent: true,
      })),
      { plate: '-1.7 0.62, 1.74 0.62, 1.74 0.54, -1.7 0.56', colour: '#c8332c', flat: true },
      { rod: '-0.6 0.2, -0.7 0.12', radius: 0.03, colour: DARK },
      { rotor: [-0.78, 0.12, 0.14], axis: 'side' },
    ],
  },
  'hang-glider': {
    colour: '#e8502e',
    shadow: 0,
    parts: [
      { plate: '-1.3 0.62, 0.1 0.99, 1.4 0.66, 0.1 0.78', colour: '$' },
      { plate: '-1.3 0.62, 0.1 0.78, 0.1 0.99', colour: '$-', flat: true },
      { plate: '0.1 0.78, 0.66 0.73, 0.5 0.88, 0.1 0.99', colour: '#f6d04a', flat: true },
      { rod: '0.1 0.8, -0.24 0.3', radius: 0.015, colour: STEEL },
      { rod: '0.1 0.8, 0.44 0.3', radius: 0.015, colour: STEEL },
      { rod: '-0.24 0.3, 0.44 0.3', radius: 0.015, colour: STEEL },
      { rod: '-0.56 0.4, 0.1 0.42', radius: [0.07, 0.09], colour: '#2f5a8a' },
      { ball: [0.24, 0.46, 0.09], colour: '#f2efe9' },
      { rod: '0.1 0.42, 0.26 0.3', radius: 0.035, colour: '#2f5a8a' },
      { rod: '0.1 0.8, 0 0.46', radius: 0.008, colour: DARK },
    ],
  },
  submarine: {
    colour: '#e0a52a',
    shadow: 0,
    parts: [
      { rod: '0.1 0.7, 0.1 0.96, 0.2 0.96', radius: 0.025, colour: STEEL },
      { plate: '-0.3 0.56, 0.34 0.56, 0.26 0.84, -0.2 0.84', colour: '$', curved: true },
      { ball: [0.02, 0.7, 0.07], colour: GLASS, gloss: 1 },
      { plate: '-1.3 0.36, -1.56 0.6, -1.4 0.62, -1.1 0.42', colour: '$-' },
      { plate: '-1.3 0.28, -1.56 0.06, -1.4 0.04, -1.1 0.22', colour: '$-' },
      {
        plate: '-1.4 0.33, -1 0.52, -0.2 0.6, 0.7 0.56, 1.16 0.42, 1.24 0.32, 1.1 0.16, 0.6 0.06, -0.3 0.04, -1 0.14',
        colour: '$',
        curved: true,
      },
      {
        plate: '-1.2 0.28, -0.3 0.2, 0.6 0.2, 1.16 0.28, 1.06 0.16, 0.6 0.06, -0.3 0.04, -1 0.14',
        colour: '$-',
        flat: true,
        alpha: 0.5,
      },
      ...[-0.5, -0.06, 0.38].flatMap((x): readonly Part[] => [
        { ball: [x, 0.36, 0.13], colour: STEEL, flat: true },
        { ball: [x, 0.36, 0.1], colour: GLASS, gloss: 1 },
      ]),
      { glow: [1.14, 0.34, 0.05, 0.07], colour: '#fff2c8', reach: 0.3 },
      { ball: [-1.42, 0.33, 0.05], colour: STEEL },
      { rotor: [-1.48, 0.33, 0.2], axis: 'side' },
    ],
  },
};

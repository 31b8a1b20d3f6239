import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#c3c9ce';
const DARK = '#2f3138';
const WHITE = '#f1efe9';

/** Cupboards, and what stands or hangs in rooms. */
export const NURSERY_FORMS: Readonly<Record<string, Form>> = {
  crib: {
    colour: WHITE,
    shadow: 0.6,
    parts: [
      ...spread(9, -0.5, 0.5).map((x): Part => ({
        rod: `${x + 0.06} 0.3, ${x + 0.06} 0.86`,
        radius: 0.012,
        colour: '$-',
      })),
      { box: [-0.58, 0.3, 0.58, 0.44], deep: 0.3, colour: '#a9cfe4', round: 0.04 },
      { rod: '-0.6 0.9, 0.6 0.9', radius: 0.028, colour: '$' },
      { rod: '-0.6 0.26, 0.6 0.26', radius: 0.03, colour: '$' },
      ...spread(11, -0.54, 0.54).map((x): Part => ({ rod: `${x} 0.27, ${x} 0.89`, radius: 0.013, colour: '$' })),
      { rod: '-0.62 0, -0.62 0.97', radius: 0.034, colour: '$' },
      { rod: '0.62 0, 0.62 0.97', radius: 0.034, colour: '$' },
    ],
  },
  cradle: {
    colour: '#a8703f',
    shadow: 0.62,
    parts: [
      { rod: '-0.62 0.1, -0.3 0.02, 0.3 0.02, 0.62 0.1', radius: 0.035, colour: '$-', bent: true },
      { plate: '-0.82 0.98, -0.4 0.98, -0.44 0.5, -0.74 0.5', colour: '$-', curved: true },
      { ball: [-0.44, 0.64, 0.2, 0.13], colour: '#f4efe6' },
      { plate: '-0.52 0.56, 0.62 0.56, 0.66 0.7, 0.1 0.78, -0.44 0.68', colour: '#a9cfe4', curved: true },
      { plate: '-0.78 0.6, 0.78 0.6, 0.62 0.1, -0.62 0.1', colour: '$' },
      ...spread(7, -0.56, 0.56).map((x): Part => ({
        plate: `${x - 0.01} 0.14, ${x + 0.01} 0.14, ${x * 1.1 + 0.01} 0.56, ${x * 1.1 - 0.01} 0.56`,
        colour: '$-',
        flat: true,
        alpha: 0.6,
      })),
      { rod: '-0.8 0.6, 0.8 0.6', radius: 0.04, colour: '$+' },
    ],
  },
  stroller: {
    colour: '#3f6fa8',
    shadow: 0.5,
    parts: [
      { rod: '-0.3 0.2, 0.14 0.5, 0.46 0.92', radius: 0.022, colour: STEEL },
      { rod: '0.32 0.2, -0.1 0.5', radius: 0.022, colour: STEEL },
      { rod: '0.4 0.94, 0.54 0.9', radius: 0.035, colour: DARK },
      { plate: '-0.46 0.56, 0.28 0.5, 0.2 0.32, -0.3 0.32, -0.48 0.44', colour: '$', curved: true },
      { plate: '-0.06 0.54, 0.3 0.52, 0.28 0.8, 0.06 0.97, -0.24 0.92, -0.02 0.72', colour: '$+', curved: true },
      { wheel: [-0.32, 0.15, 0.15], style: 'spokes' },
      { wheel: [0.34, 0.15, 0.15], style: 'spokes' },
    ],
  },
  wardrobe: {
    colour: '#8a5a34',
    shadow: 0.34,
    parts: [
      { box: [-0.33, 0.02, 0.33, 0.97], deep: 0.26, colour: '$', round: 0.01 },
      { box: [-0.36, 0.94, 0.36, 0.99], deep: 0.28, colour: '$-', round: 0.01 },
      { plate: '-0.29 0.2, -0.015 0.2, -0.015 0.9, -0.29 0.9', colour: '$+', flat: true },
      { plate: '0.29 0.2, 0.015 0.2, 0.015 0.9, 0.29 0.9', colour: '$+', flat: true },
      { plate: '-0.29 0.05, 0.29 0.05, 0.29 0.17, -0.29 0.17', colour: '$+', flat: true },
      { ball: [-0.045, 0.54, 0.014], colour: '#e0c060' },
      { ball: [0.045, 0.54, 0.014], colour: '#e0c060' },
      { ball: [0, 0.11, 0.014], colour: '#e0c060' },
    ],
  },
  dresser: {
    colour: '#a8703f',
    shadow: 0.6,
    parts: [
      { rod: '-0.56 0, -0.56 0.1', radius: 0.04, colour: '$-' },
      { rod: '0.56 0, 0.56 0.1', radius: 0.04, colour: '$-' },
      { box: [-0.62, 0.08, 0.62, 0.92], deep: 0.3, colour: '$', round: 0.02 },
      { box: [-0.66, 0.9, 0.66, 0.96], deep: 0.34, colour: '$-', round: 0.01 },
      ...[0.13, 0.39, 0.65].flatMap((y): readonly Part[] => [
        { plate: `-0.56 ${y}, 0.56 ${y}, 0.56 ${y + 0.21}, -0.56 ${y + 0.21}`, colour: '$+', flat: true },
        { ball: [-0.26, y + 0.105, 0.03], colour: '#e0c060' },
        { ball: [0.26, y + 0.105, 0.03], colour: '#e0c060' },
      ]),
    ],
  },
  chandelier: {
    colour: '#d8b256',
    shadow: 0,
    parts: [
      { rod: '0 0.5, 0 1', radius: 0.012, colour: '$-' },
      ...[-0.6, -0.32, 0.32, 0.6].flatMap((x): readonly Part[] => [
        { rod: `0 0.3, ${x * 0.6} 0.16, ${x} 0.34`, radius: 0.02, colour: '$', bent: true },
        { turned: '0.02 0.34, 0.06 0.37', x, colour: '$', edged: true },
        { turned: '0.026 0.37, 0.026 0.5', x, colour: '#f6efdc', edged: true },
        { glow: [x, 0.54, 0.022, 0.045], colour: '#ffc766', reach: 0.3 },
      ]),
      { turned: '0.02 0.04, 0.09 0.14, 0.05 0.24, 0.1 0.34, 0.04 0.5', colour: '$', gloss: 0.9 },
      { ball: [0, 0.03, 0.035], colour: '#e8f4fa', gloss: 1 },
    ],
  },
  radiator: {
    colour: WHITE,
    shadow: 0.7,
    parts: [
      ...spread(9, -0.66, 0.66).map((x): Part => ({
        box: [x - 0.07, 0.06, x + 0.07, 0.98],
        deep: 0.1,
        colour: '$',
        round: 0.06,
      })),
      { rod: '-0.66 0.02, -0.66 0.1', radius: 0.03, colour: '$-' },
      { rod: '0.66 0.02, 0.66 0.1', radius: 0.03, colour: '$-' },
    ],
  },
};

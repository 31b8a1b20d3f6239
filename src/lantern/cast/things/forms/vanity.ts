import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const DARK = '#2f3138';

/** What lies by a mirror. */
export const VANITY_FORMS: Readonly<Record<string, Form>> = {
  'perfume-bottle': {
    colour: '#8fc6a0',
    shadow: 0.4,
    parts: [
      { box: [-0.36, 0.03, 0.36, 0.56], deep: 0.16, colour: '$', round: 0.08 },
      { plate: '-0.3 0.42, 0.3 0.42, 0.34 0.62, 0.14 0.66, -0.14 0.66, -0.34 0.62', colour: '$+', curved: true },
      { plate: '-0.28 0.1, -0.2 0.1, -0.2 0.5, -0.28 0.5', colour: '#ffffff', flat: true, alpha: 0.5 },
      { plate: '-0.12 0.2, 0.2 0.2, 0.2 0.4, -0.12 0.4', colour: '#fbf6ea', flat: true, alpha: 0.85 },
      { plate: '-0.06 0.29, 0.14 0.29, 0.14 0.31, -0.06 0.31', colour: '#8a6a3c', flat: true },
      { turned: '0.13 0.63, 0.13 0.7', colour: '#d8b256', edged: true, gloss: 0.8 },
      { turned: '0.15 0.7, 0.17 0.74, 0.16 0.94, 0.1 0.98', colour: '#d8b256', gloss: 1 },
    ],
  },
  hairbrush: {
    colour: '#8a4f2c',
    shadow: 0.1,
    parts: [
      { rod: '0 0.02, 0 0.5', radius: [0.045, 0.035], colour: '$' },
      ...spread(7, 0.52, 0.94).map((y): Part => ({ rod: `0.03 ${y}, 0.17 ${y}`, radius: 0.01, colour: DARK })),
      { plate: '-0.09 0.52, 0.05 0.5, 0.08 0.72, 0.05 0.94, -0.04 0.99, -0.12 0.78', colour: '$', curved: true },
    ],
  },
  toothpaste: {
    colour: '#e9f1f6',
    shadow: 1.6,
    parts: [
      { plate: '-1.7 0.06, -1.62 0.94, 1.1 0.8, 1.3 0.66, 1.3 0.34, 1.1 0.2', colour: '$' },
      { plate: '-1 0.1, -0.2 0.14, 0 0.86, -0.9 0.9', colour: '#3f9ad0', flat: true },
      { box: [1.26, 0.28, 1.75, 0.72], colour: '#d8394a', round: 0.08 },
      { plate: '-1.78 0.02, -1.6 0.02, -1.6 0.98, -1.78 0.98', colour: '$-' },
    ],
  },
  necklace: {
    colour: '#f4efe6',
    shadow: 0.5,
    parts: [
      ...spread(23, -0.86, Math.PI + 0.86).map((angle): Part => ({
        ball: [-Math.cos(angle) * 0.62, 0.56 - Math.sin(angle) * 0.4, 0.055],
        colour: '$',
        gloss: 0.9,
      })),
      { ball: [0, 0.07, 0.07, 0.07], colour: '#d8394a', gloss: 1 },
    ],
  },
  earrings: {
    colour: '#3f86d0',
    shadow: 0.4,
    parts: [-0.3, 0.3].flatMap((x): readonly Part[] => [
      { rod: `${x} 0.6, ${x} 0.82, ${x + 0.1} 0.96, ${x + 0.14} 0.8`, radius: 0.025, colour: '#d8b256', bent: true },
      { plate: `${x} 0.66, ${x + 0.17} 0.3, ${x} 0.02, ${x - 0.17} 0.3`, colour: '$', curved: true },
      {
        plate: `${x - 0.02} 0.54, ${x + 0.05} 0.3, ${x - 0.04} 0.2, ${x - 0.09} 0.32`,
        colour: '#ffffff',
        flat: true,
        alpha: 0.4,
      },
    ]),
  },
  bracelet: {
    colour: '#d8b256',
    shadow: 0.8,
    parts: [
      { ball: [0, 0.5, 0.94, 0.48], colour: '$', flat: true },
      { ball: [0, 0.56, 0.8, 0.36], colour: '#6f5520', flat: true },
      ...spread(7, -0.66, 0.66).map((x): Part => ({
        ball: [x, 0.12 + x * x * 0.32, 0.08],
        colour: '#c8384a',
        gloss: 1,
      })),
    ],
  },
  tiara: {
    colour: '#dfe6ee',
    shadow: 0.9,
    parts: [
      {
        plate:
          '-0.98 0.04, -0.6 0.02, 0 0, 0.6 0.02, 0.98 0.04, 0.92 0.4, 0.66 0.28, 0.5 0.66, 0.26 0.42, 0 0.99, -0.26 0.42, -0.5 0.66, -0.66 0.28, -0.92 0.4',
        colour: '$',
      },
      { ball: [0, 0.42, 0.1, 0.13], colour: '#4a9ae0', gloss: 1 },
      ...[-0.5, 0.5].map((x): Part => ({ ball: [x, 0.34, 0.07, 0.09], colour: '#e86a9a', gloss: 1 })),
      ...[-0.8, -0.26, 0.26, 0.8].map((x): Part => ({ ball: [x, 0.14, 0.05], colour: '#ffffff', gloss: 1 })),
    ],
  },
};

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
  watch: {
    colour: '#c3c9ce',
    shadow: 0.16,
    parts: [
      { plate: '-0.11 0.02, 0.11 0.02, 0.14 0.3, -0.14 0.3', colour: '$--' },
      { plate: '-0.11 0.99, 0.11 0.99, 0.14 0.7, -0.14 0.7', colour: '$--' },
      ...[0.06, 0.13, 0.2, 0.8, 0.87, 0.94].map((y): Part => ({
        plate: `-0.09 ${y}, 0.09 ${y}, 0.09 ${y + 0.008}, -0.09 ${y + 0.008}`,
        colour: '#2c1d15',
        flat: true,
      })),
      { box: [0.225, 0.47, 0.27, 0.53], colour: '$-', round: 0.015 },
      { ball: [0, 0.5, 0.245], colour: '$', gloss: 0.5 },
      { ball: [0, 0.5, 0.215], colour: '$-', flat: true },
      { ball: [0, 0.5, 0.2], colour: '#f7f5ef', flat: true },
      ...spread(13, 0, 2 * Math.PI)
        .slice(1)
        .map((angle, index): Part => {
          const [s, c] = [Math.sin(angle), Math.cos(angle)];
          const inner = index % 3 === 2 ? 0.145 : 0.165;
          return {
            rod: `${s * inner} ${0.5 + c * inner}, ${s * 0.183} ${0.5 + c * 0.183}`,
            radius: index % 3 === 2 ? 0.009 : 0.005,
            colour: '#2b2c32',
          };
        }),
      { rod: '0 0.5, -0.075 0.575', radius: [0.011, 0.006], colour: '#2b2c32' },
      { rod: '0 0.5, 0.1 0.6', radius: [0.009, 0.004], colour: '#2b2c32' },
      { rod: '0 0.45, 0.03 0.36', radius: 0.004, colour: '#d8303a' },
      { rod: '0 0.5, 0 0.44', radius: 0.005, colour: '#d8303a' },
      { ball: [0, 0.5, 0.014], colour: '#d8303a', flat: true },
      {
        plate: '-0.14 0.56, -0.04 0.66, 0.06 0.66, -0.12 0.46',
        colour: '#ffffff',
        curved: true,
        flat: true,
        alpha: 0.3,
      },
    ],
  },
  coins: {
    colour: '#e6b93a',
    shadow: 0.95,
    parts: [
      ...(
        [
          [-0.5, 5],
          [0.52, 4],
          [0, 8],
        ] as const
      ).flatMap(([x, count]): readonly Part[] =>
        spread(count, 0.01, (count - 1) * 0.115 + 0.01).map((y): Part => ({
          turned: `0.42 ${y}, 0.42 ${y + 0.1}`,
          x,
          colour: '$',
          edged: true,
          open: '$+',
        })),
      ),
      { ball: [0.86, 0.1, 0.2, 0.06], colour: '$+' },
    ],
  },
  'piggy-bank': {
    colour: '#f0a0b4',
    shadow: 0.5,
    parts: [
      { rod: '-0.56 0.6, -0.68 0.66, -0.62 0.74, -0.7 0.8', radius: 0.025, colour: '$-', bent: true },
      ...[-0.3, 0.24].map((x): Part => ({ turned: '0.1 0.01, 0.11 0.2', x, colour: '$-', edged: true })),
      { ball: [-0.04, 0.52, 0.56, 0.4], colour: '$', gloss: 0.5 },
      ...[-0.16, 0.36].map((x): Part => ({ turned: '0.1 0.01, 0.12 0.22', x, colour: '$', edged: true })),
      { plate: '0.24 0.86, 0.28 0.99, 0.44 0.8', colour: '$-' },
      { plate: '0.36 0.84, 0.46 0.97, 0.56 0.72', colour: '$' },
      { ball: [0.5, 0.52, 0.16, 0.14], colour: '$+' },
      { ball: [0.47, 0.53, 0.025, 0.04], colour: '#a84a62', flat: true },
      { ball: [0.55, 0.53, 0.025, 0.04], colour: '#a84a62', flat: true },
      { ball: [0.36, 0.68, 0.035], colour: '#2b2c32', flat: true },
      { box: [-0.24, 0.88, 0.08, 0.92], colour: '#7a3448', round: 0.02 },
      { ball: [-0.08, 0.965, 0.1, 0.035], colour: '#e6b93a' },
    ],
  },
};

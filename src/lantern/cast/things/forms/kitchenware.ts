import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#b9c0c6';
const DARK = '#26282e';
const GLASS = '#cfe4ea';
const WOOD = '#8a5a34';

/** Staves of a tub, with its hoops. */
const staves = (wide: number, foot: number, bottom: number, top: number): readonly Part[] =>
  spread(9, -1, 1).map((s): Part => ({
    rod: `${s * foot} ${bottom}, ${s * wide} ${top}`,
    radius: 0.007,
    colour: '$--',
  }));

/** Vessels, tools and machines of kitchens that are not in every one. */
export const KITCHENWARE_FORMS: Readonly<Record<string, Form>> = {
  'frying-pan': {
    colour: '#3a3d44',
    parts: [
      { rod: '1.5 0.62, 2.2 0.82, 3.2 0.98', radius: [0.16, 0.2], colour: '#2a2422', bent: true },
      { ball: [3.1, 0.95, 0.07], colour: '#8b929a', flat: true },
      { turned: '1.3 0.04, 1.5 0.2, 1.72 0.72', colour: '$', edged: true },
      { ball: [0, 0.74, 1.72, 0.3], colour: '$+' },
      { ball: [0, 0.7, 1.56, 0.24], colour: '$-' },
      { ball: [-0.4, 0.68, 0.7, 0.1], colour: '#ffffff', flat: true, alpha: 0.14 },
    ],
  },
  wok: {
    colour: '#34363c',
    parts: [
      { rod: '1 0.74, 1.4 0.9, 1.98 0.98', radius: [0.06, 0.09], colour: WOOD, bent: true },
      { rod: '-0.98 0.74, -1.16 0.86, -1.16 0.7, -0.96 0.62', radius: 0.04, colour: '$-', bent: true },
      { turned: '0.36 0.02, 0.6 0.14, 0.86 0.44, 1.04 0.82', colour: '$', gloss: 0.3 },
      { ball: [0, 0.82, 1.04, 0.17], colour: '$+' },
      { ball: [0, 0.79, 0.94, 0.13], colour: '$-' },
    ],
  },
  'rice-cooker': {
    colour: '#eceae4',
    parts: [
      { turned: '0.44 0.03, 0.54 0.1, 0.56 0.5, 0.54 0.66', colour: '$', gloss: 0.5 },
      { turned: '0.55 0.64, 0.52 0.8, 0.34 0.92, 0.1 0.96', colour: '$-', gloss: 0.4 },
      { rod: '-0.16 0.93, 0 1, 0.16 0.93', radius: 0.035, colour: DARK, bent: true },
      { box: [-0.24, 0.16, 0.24, 0.46], colour: DARK, round: 0.06 },
      { glow: [0, 0.36, 0.13, 0.05], colour: '#8ae0b0' },
      ...[-0.12, 0, 0.12].map((x): Part => ({ ball: [x, 0.23, 0.035], colour: '#d8dade', flat: true })),
      { box: [-0.5, 0.61, 0.5, 0.65], colour: STEEL, round: 0.01 },
    ],
  },
  'moka-pot': {
    colour: '#b4bac0',
    parts: [
      { rod: '0.2 0.84, 0.4 0.8, 0.4 0.5', radius: 0.045, colour: DARK, bent: true },
      { plate: '-0.32 0.02, 0.3 0.02, 0.2 0.44, -0.2 0.44', colour: '$' },
      { plate: '-0.1 0.02, 0.08 0.02, 0.06 0.44, -0.06 0.44', colour: '$+', flat: true },
      { plate: '0.14 0.02, 0.3 0.02, 0.2 0.44, 0.1 0.44', colour: '$-', flat: true },
      { box: [-0.21, 0.43, 0.21, 0.5], colour: '$-', round: 0.02 },
      { plate: '-0.2 0.5, 0.2 0.5, 0.27 0.86, -0.3 0.86, -0.4 0.84', colour: '$' },
      { plate: '-0.08 0.5, 0.06 0.5, 0.09 0.86, -0.12 0.86', colour: '$+', flat: true },
      { plate: '0.1 0.5, 0.2 0.5, 0.27 0.86, 0.15 0.86', colour: '$-', flat: true },
      { plate: '-0.29 0.86, 0.27 0.86, 0.04 0.94, -0.06 0.94', colour: '$-' },
      { ball: [-0.01, 0.96, 0.04], colour: DARK },
    ],
  },
  'french-press': {
    colour: '#3a2a22',
    parts: [
      { rod: '0.22 0.74, 0.36 0.7, 0.36 0.3, 0.22 0.24', radius: 0.026, colour: DARK, bent: true },
      { turned: '0.21 0.04, 0.22 0.08, 0.22 0.52', colour: '$', gloss: 0.6 },
      { turned: '0.22 0.52, 0.22 0.8', colour: GLASS, clear: 0.45, gloss: 0.8, edged: true },
      ...[0.1, 0.5, 0.76].map((y): Part => ({
        plate: `-0.23 ${y}, 0 ${y - 0.045}, 0.23 ${y}, 0.23 ${y + 0.035}, 0 ${y - 0.01}, -0.23 ${y + 0.035}`,
        colour: STEEL,
      })),
      ...[-0.2, 0.2].map((x): Part => ({ rod: `${x} 0.02, ${x} 0.8`, radius: 0.018, colour: STEEL })),
      { turned: '0.23 0.8, 0.2 0.86, 0.08 0.89', colour: STEEL, gloss: 0.9 },
      { rod: '0 0.88, 0 0.96', radius: 0.012, colour: STEEL },
      { ball: [0, 0.965, 0.04], colour: DARK },
    ],
  },
  'pour-over': {
    colour: '#f2efe8',
    shadow: 0.34,
    parts: [
      { rod: '0.26 0.4, 0.46 0.38, 0.46 0.14, 0.28 0.1', radius: 0.028, colour: '#b9d2da', bent: true },
      {
        turned: '0.3 0.01, 0.32 0.08, 0.28 0.32, 0.2 0.48, 0.22 0.54',
        colour: GLASS,
        clear: 0.66,
        gloss: 1,
        edged: true,
      },
      { turned: '0.275 0.03, 0.295 0.08, 0.285 0.17', colour: '#4a2818', open: '#6a4026', gloss: 0.9 },
      { turned: '0.3 0.53, 0.3 0.57', colour: '$-', edged: true },
      { turned: '0.07 0.56, 0.1 0.6, 0.33 0.94', colour: '$', gloss: 0.8, edged: true, open: '#fbf6ea' },
      { ball: [0, 0.945, 0.27, 0.05], colour: '#5a3420', flat: true },
      { ball: [0, 0.94, 0.2, 0.03], colour: '#3c2114', flat: true },
      { plate: '-0.33 0.94, -0.35 0.99, -0.2 0.985, -0.28 0.93', colour: '#fbf6ea', curved: true },
      { plate: '0.33 0.94, 0.36 0.985, 0.22 0.99, 0.28 0.93', colour: '#f0e8d8', curved: true },
    ],
  },
  'coffee-grinder': {
    colour: '#8a5a34',
    parts: [
      { box: [-0.32, 0.02, 0.24, 0.5], deep: 0.36, colour: '$', round: 0.02 },
      { box: [-0.22, 0.1, 0.14, 0.3], colour: '$-', round: 0.01 },
      { ball: [-0.04, 0.2, 0.035], colour: '#d8b256' },
      { turned: '0.26 0.54, 0.27 0.6, 0.2 0.72, 0.08 0.8', colour: '#b8863c', gloss: 0.9 },
      { rod: '0 0.8, 0 0.88, 0.34 0.92', radius: 0.022, colour: STEEL },
      { ball: [0.36, 0.95, 0.05], colour: '#3a2618' },
    ],
  },
  'stand-mixer': {
    colour: '#c8463c',
    parts: [
      { box: [-0.46, 0.02, 0.46, 0.14], colour: '$', round: 0.06 },
      { plate: '0.2 0.1, 0.46 0.1, 0.44 0.4, 0.42 0.7, 0.18 0.7', colour: '$', curved: true },
      { rod: '-0.18 0.62, -0.18 0.4', radius: 0.02, colour: STEEL },
      { rod: '-0.26 0.44, -0.2 0.28, -0.1 0.44', radius: 0.014, colour: STEEL, bent: true },
      { turned: '0.16 0.14, 0.24 0.2, 0.28 0.46', colour: STEEL, x: -0.16, gloss: 1, open: '#8b929a' },
      {
        plate: '-0.48 0.68, -0.44 0.9, -0.2 0.98, 0.3 0.98, 0.5 0.86, 0.46 0.66, 0.1 0.6, -0.3 0.62',
        colour: '$',
        curved: true,
      },
      { plate: '-0.44 0.76, 0.44 0.74, 0.44 0.78, -0.44 0.8', colour: STEEL, flat: true },
      { ball: [-0.45, 0.8, 0.06], colour: STEEL, gloss: 1 },
      { ball: [0.24, 0.86, 0.03], colour: '#f0ece4' },
    ],
  },
  dishwasher: {
    colour: '#d4d8dc',
    parts: [
      { box: [-0.4, 0.02, 0.34, 0.96], deep: 0.24, colour: '$', round: 0.02 },
      { plate: '-0.38 0.84, 0.32 0.84, 0.32 0.93, -0.38 0.93', colour: DARK, flat: true },
      { glow: [0.16, 0.885, 0.07, 0.02], colour: '#7fe0c0' },
      { rod: '-0.26 0.76, 0.2 0.76', radius: 0.02, colour: '#8b929a' },
      { plate: '-0.4 0.14, 0.34 0.14, 0.34 0.15, -0.4 0.15', colour: '$--', flat: true },
    ],
  },
  cleaver: {
    colour: '#c4cad0',
    parts: [
      { rod: '0.6 0.66, 1.72 0.66', radius: [0.17, 0.2], colour: '#5a3a24' },
      ...[0.86, 1.2, 1.54].map((x): Part => ({ ball: [x, 0.66, 0.06], colour: '#d8b256', flat: true })),
      { plate: '-1.74 0.98, 0.64 0.98, 0.64 0.44, 0.5 0.06, -1.74 0.02', colour: '$' },
      { plate: '-1.74 0.24, 0.56 0.24, 0.5 0.06, -1.74 0.02', colour: '#eef2f4', flat: true },
      { ball: [-1.52, 0.82, 0.08], colour: '#5a6068', flat: true },
    ],
  },
  decanter: {
    colour: '#8a2434',
    parts: [
      { turned: '0.26 0.02, 0.33 0.1, 0.3 0.3, 0.2 0.4', colour: '$', gloss: 0.6 },
      { turned: '0.27 0.01, 0.335 0.1, 0.3 0.3, 0.1 0.52, 0.07 0.7, 0.12 0.82', colour: GLASS, clear: 0.8, gloss: 1 },
      { ball: [0, 0.91, 0.09, 0.09], colour: '#e4f0f4', gloss: 1 },
    ],
  },
  carafe: {
    colour: '#a8d0e0',
    parts: [
      { turned: '0.2 0.02, 0.24 0.1, 0.22 0.34, 0.16 0.5', colour: '$', clear: 0.2, gloss: 0.6 },
      { turned: '0.2 0.01, 0.245 0.1, 0.225 0.34, 0.1 0.66, 0.09 0.8, 0.14 0.98', colour: GLASS, clear: 0.6, gloss: 1 },
    ],
  },
  'champagne-flute': {
    colour: '#ecd07a',
    parts: [
      { ball: [0, 0.02, 0.12, 0.022], colour: GLASS },
      { rod: '0 0.02, 0 0.4', radius: 0.011, colour: GLASS },
      { turned: '0.015 0.38, 0.08 0.5, 0.1 0.7, 0.1 0.86', colour: '$', clear: 0.15, gloss: 0.8 },
      { turned: '0.1 0.86, 0.09 0.99', colour: GLASS, clear: 0.6, edged: true },
      ...spread(6, 0.5, 0.84).map((y, index): Part => ({
        ball: [Math.sin(index * 2.2) * 0.04, y, 0.008],
        colour: '#fffbe8',
        flat: true,
      })),
    ],
  },
  'martini-glass': {
    colour: '#d8ecd0',
    parts: [
      { ball: [0, 0.03, 0.2, 0.035], colour: GLASS },
      { rod: '0 0.03, 0 0.5', radius: 0.013, colour: GLASS },
      { plate: '0 0.48, 0.3 0.92, -0.3 0.92', colour: GLASS, alpha: 0.7 },
      { plate: '0 0.52, 0.26 0.88, 0 0.84, -0.26 0.88', colour: '$', flat: true, alpha: 0.85 },
      { ball: [0, 0.885, 0.262, 0.04], colour: '$', flat: true },
      { rod: '-0.24 1, 0.1 0.72', radius: 0.01, colour: '#d8b256' },
      { ball: [-0.02, 0.82, 0.055], colour: '#7a9a3c', gloss: 0.6 },
      { ball: [0.02, 0.83, 0.014], colour: '#c8362c', flat: true },
      { plate: '-0.26 0.9, -0.2 0.9, -0.02 0.6, -0.04 0.6', colour: '#ffffff', flat: true, alpha: 0.4 },
    ],
  },
  'cake-stand': {
    colour: '#f2d4dc',
    parts: [
      { turned: '0.24 0.02, 0.06 0.08, 0.05 0.28', colour: '#f4f2ee' },
      { ball: [0, 0.34, 0.58, 0.08], colour: '#e4e0da' },
      { ball: [0, 0.37, 0.58, 0.075], colour: '#fbfaf6' },
      { turned: '0.42 0.37, 0.42 0.62', colour: '#f4e4c8', edged: true },
      { turned: '0.43 0.62, 0.42 0.8', colour: '$', edged: true },
      { ball: [0, 0.8, 0.42, 0.085], colour: '$+' },
      ...spread(6, -0.36, 0.36).map((x, index): Part => ({
        rod: `${x} 0.64, ${x} ${0.56 - (index % 2) * 0.07}`,
        radius: 0.045,
        colour: '$',
      })),
      ...spread(5, -0.3, 0.3).map((x): Part => ({
        ball: [x, 0.87 - x * x * 0.2, 0.06],
        colour: '#c8283c',
        gloss: 0.8,
      })),
    ],
  },
  'baking-tray': {
    colour: '#6c7076',
    parts: [
      { plate: '-4.4 0.36, -3.6 0.98, 3.8 0.98, 4.4 0.36', colour: '$' },
      { plate: '-4 0.4, -3.4 0.88, 3.6 0.88, 4 0.4', colour: '$-', flat: true },
      { plate: '-3.6 0.42, -3.1 0.8, -1 0.8, -1.4 0.42', colour: '#ffffff', flat: true, alpha: 0.1 },
      { box: [-4.46, 0, 4.46, 0.42], colour: '$+', round: 0.12 },
    ],
  },
  'muffin-tin': {
    colour: '#8a9096',
    parts: [
      { plate: '-2.2 0.5, -1.8 0.98, 1.9 0.98, 2.2 0.5', colour: '$' },
      ...[0, 1].flatMap((row) =>
        spread(3, -1.25, 1.25).flatMap((x): readonly Part[] => [
          { ball: [x * (1 - row * 0.1), 0.66 + row * 0.2, 0.42, 0.085], colour: '$--', flat: true },
          { ball: [x * (1 - row * 0.1), 0.72 + row * 0.2, 0.4, 0.15], colour: '#c88a48' },
        ]),
      ),
      { box: [-2.24, 0.4, 2.24, 0.56], colour: '$+', round: 0.05 },
      ...spread(3, -1.3, 1.3).map((x): Part => ({
        plate: `${x - 0.46} 0.42, ${x + 0.46} 0.42, ${x + 0.34} 0, ${x - 0.34} 0`,
        colour: '$-',
      })),
    ],
  },
  'cake-tin': {
    colour: '#9aa0a6',
    parts: [
      { turned: '1.24 0.02, 1.3 0.1, 1.42 0.86', colour: '$', gloss: 0.6 },
      { ball: [0, 0.86, 1.42, 0.24], colour: '$+' },
      { ball: [0, 0.86, 1.3, 0.2], colour: '$--', flat: true },
      { ball: [0, 0.8, 1.24, 0.16], colour: '#d8a458' },
    ],
  },
  'mixing-bowl': {
    colour: '#c4cad0',
    parts: [
      { turned: '0.4 0.02, 0.46 0.06, 0.78 0.42, 0.94 0.88', colour: '$', gloss: 0.9, open: '$-' },
      { rod: '-0.94 0.88, 0 0.72, 0.94 0.88', radius: 0.02, colour: '$+', bent: true },
    ],
  },
  'sugar-bowl': {
    colour: '#f0eee6',
    parts: [
      { rod: '-0.4 0.5, -0.6 0.6, -0.54 0.3, -0.36 0.24', radius: 0.035, colour: '$-', bent: true },
      { rod: '0.4 0.5, 0.6 0.6, 0.54 0.3, 0.36 0.24', radius: 0.035, colour: '$-', bent: true },
      { turned: '0.26 0.02, 0.42 0.2, 0.44 0.44, 0.36 0.62', colour: '$', gloss: 0.8 },
      { turned: '0.39 0.62, 0.3 0.76, 0.08 0.82', colour: '$', gloss: 0.8 },
      { ball: [0, 0.9, 0.09], colour: '$-' },
      { plate: '-0.43 0.36, 0 0.28, 0.43 0.36, 0.44 0.4, 0 0.32, -0.44 0.4', colour: '#3f6ea8', flat: true },
    ],
  },
  'butter-dish': {
    colour: '#f0eee6',
    parts: [
      { plate: '-0.94 0.1, -0.74 0.26, 0.86 0.26, 0.94 0.1, 0.8 0.02, -0.8 0.02', colour: '$' },
      { box: [-0.62, 0.12, 0.46, 0.8], deep: 0.7, colour: '#f2d470', round: 0.05 },
      { plate: '-0.36 0.12, -0.34 0.12, -0.34 0.8, -0.36 0.8', colour: '#d8b64c', flat: true },
    ],
  },
  'bamboo-steamer': {
    colour: '#d8b070',
    parts: [
      { turned: '0.72 0.03, 0.72 0.38', colour: '$', edged: true },
      { turned: '0.74 0.36, 0.74 0.72', colour: '$', edged: true },
      ...[0.05, 0.32, 0.4, 0.66].map((y): Part => ({
        plate: `-0.75 ${y}, 0 ${y - 0.13}, 0.75 ${y}, 0.75 ${y + 0.07}, 0 ${y - 0.06}, -0.75 ${y + 0.07}`,
        colour: '$-',
      })),
      { ball: [0, 0.76, 0.74, 0.16], colour: '$+' },
      ...spread(7, -0.5, 0.5).map((x): Part => ({
        rod: `${x} ${0.66 + x * x * 0.1}, ${x * 0.9} ${0.87 - x * x * 0.14}`,
        radius: 0.014,
        colour: '$-',
      })),
      { rod: '-0.1 0.82, 0 0.98, 0.1 0.82', radius: 0.03, colour: '$--', bent: true },
    ],
  },
  'picnic-hamper': {
    colour: '#c08a4c',
    parts: [
      { rod: '-0.3 0.56, -0.26 0.9, 0 0.99, 0.26 0.9, 0.3 0.56', radius: 0.03, colour: '$-', bent: true },
      { plate: '-0.56 0.02, 0.56 0.02, 0.66 0.56, -0.66 0.56', colour: '$' },
      ...spread(12, -0.56, 0.56).map((x): Part => ({
        rod: `${x} 0.04, ${x * 1.15} 0.54`,
        radius: 0.012,
        colour: '$-',
      })),
      ...[0.14, 0.26, 0.38].map((y): Part => ({
        rod: `${-0.58 - y * 0.12} ${y}, ${0.58 + y * 0.12} ${y}`,
        radius: 0.016,
        colour: '$+',
      })),
      { plate: '-0.69 0.54, 0.69 0.54, 0.64 0.66, -0.64 0.66', colour: '$' },
      { plate: '0.06 0.66, 0.5 0.62, 0.56 0.36, 0.34 0.4, 0.2 0.3, 0.08 0.4', colour: '#f4f0e6' },
      ...[
        [0.16, 0.5],
        [0.36, 0.5],
        [0.26, 0.6],
        [0.26, 0.42],
        [0.46, 0.58],
      ].map(([x = 0, y = 0]): Part => ({
        box: [x - 0.045, y - 0.04, x + 0.045, y + 0.04],
        colour: '#c8342c',
        round: 0,
      })),
    ],
  },
  'wooden-tub': {
    colour: '#a87444',
    parts: [
      { rod: '-0.96 0.86, -1.02 1, -0.9 1', radius: 0.04, colour: '$-' },
      { turned: '0.84 0.04, 0.88 0.12, 1 0.84', colour: '$', edged: true },
      ...staves(0.99, 0.84, 0.04, 0.8),
      ...[0.22, 0.62].map((y): Part => {
        const r = 0.86 + y * 0.15;
        return {
          plate: `${-r} ${y}, ${-r * 0.5} ${y - 0.13}, ${r * 0.5} ${y - 0.13}, ${r} ${y}, ${r} ${y + 0.07}, ${r * 0.5} ${y - 0.06}, ${-r * 0.5} ${y - 0.06}, ${-r} ${y + 0.07}`,
          colour: '#6a6258',
        };
      }),
      { ball: [0, 0.84, 1, 0.2], colour: '$+' },
      { ball: [0, 0.84, 0.92, 0.17], colour: '$--', flat: true },
      { ball: [0, 0.8, 0.88, 0.145], colour: '#7fb4cc' },
      { ball: [-0.24, 0.83, 0.4, 0.03], colour: '#ffffff', flat: true, alpha: 0.35 },
      { ball: [0.4, 0.76, 0.24, 0.02], colour: '#ffffff', flat: true, alpha: 0.25 },
    ],
  },
  'plastic-basin': {
    colour: '#e0587c',
    parts: [
      { turned: '0.9 0.03, 0.98 0.1, 1.22 0.86', colour: '$', gloss: 0.6 },
      { ball: [0, 0.86, 1.3, 0.25], colour: '$+' },
      { ball: [0, 0.86, 1.16, 0.2], colour: '$-', flat: true },
      { ball: [0, 0.8, 1.1, 0.16], colour: '#8fc4d8' },
      { ball: [-0.3, 0.83, 0.44, 0.03], colour: '#ffffff', flat: true, alpha: 0.4 },
    ],
  },
  'magnifying-glass': {
    colour: '#5a3a24',
    shadow: 0.3,
    parts: [
      { rod: '-0.38 0.06, -0.08 0.4', radius: [0.06, 0.045], colour: '$' },
      { rod: '-0.1 0.38, -0.02 0.47', radius: 0.035, colour: '#d8b256' },
      { ball: [0.14, 0.68, 0.31], colour: '#c8a04c' },
      { ball: [0.14, 0.68, 0.255], colour: '#cfe6ee', flat: true },
      { plate: '0 0.86, 0.12 0.91, 0.02 0.5, -0.06 0.58', colour: '#ffffff', flat: true, alpha: 0.6 },
    ],
  },
};

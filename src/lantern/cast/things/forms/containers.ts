import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const DARK = '#2b2a30';
const STEEL = '#b4bcc4';
const STRAW = '#c99a54';

/** Strands of wicker round a body from one radius to another, wound from low to high. */
function wicker(low: number, high: number, rows: number, radii: readonly [number, number]): readonly Part[] {
  return spread(rows, low, high).flatMap((y, row) => {
    const radius = radii[0] + ((radii[1] - radii[0]) * (y - low)) / (high - low);
    return spread(7, -radius * 0.86, radius * 0.86).map((x, column): Part => ({
      rod: [
        [x - radius * 0.12, y - 0.02 - 0.02 * Math.sqrt(Math.max(0, 1 - (x / radius) ** 2))],
        [x + radius * 0.12, y - 0.02 - 0.02 * Math.sqrt(Math.max(0, 1 - (x / radius) ** 2))],
      ],
      radius: 0.022,
      colour: (row + column) % 2 === 0 ? '$+' : '$-',
    }));
  });
}

/** What stands open, so that one sees what is in it; where it opens is in `kinds/insides.ts`. */
export const CONTAINER_FORMS: Readonly<Record<string, Form>> = {
  basket: {
    colour: STRAW,
    shadow: 0.5,
    parts: [
      { rod: '-0.58 0.58, -0.44 0.92, 0 1, 0.44 0.92, 0.58 0.58', radius: 0.032, colour: '$-', bent: true },
      { turned: '0.4 0.03, 0.46 0.1, 0.58 0.5, 0.6 0.6', colour: '$', open: '#5a3a1c' },
      ...wicker(0.14, 0.54, 5, [0.47, 0.58]),
      { rod: '-0.6 0.6, -0.42 0.525, 0 0.495, 0.42 0.525, 0.6 0.6', radius: 0.034, colour: '$+', bent: true },
    ],
  },
  bucket: {
    colour: '#4a90c8',
    shadow: 0.34,
    parts: [
      { rod: '-0.42 0.76, -0.34 0.96, 0 1, 0.34 0.96, 0.42 0.76', radius: 0.018, colour: STEEL, bent: true },
      { turned: '0.29 0.02, 0.42 0.78', colour: '$', edged: true, open: '$--', gloss: 0.7 },
      { turned: '0.415 0.72, 0.43 0.78', colour: '$+', edged: true },
      { turned: '0.335 0.26, 0.34 0.29', colour: '$-', edged: true },
      { ball: [-0.4, 0.74, 0.035], colour: STEEL },
      { ball: [0.4, 0.74, 0.035], colour: STEEL },
    ],
  },
  barrel: {
    colour: '#9a6436',
    shadow: 0.34,
    parts: [
      { turned: '0.28 0.02, 0.35 0.3, 0.37 0.5, 0.35 0.72, 0.3 0.95', colour: '$', open: '$--' },
      ...spread(6, -0.24, 0.24).map((x): Part => ({
        rod: `${x * 0.9} 0.02, ${x * 1.25} 0.48, ${x} 0.92`,
        radius: 0.006,
        colour: '$--',
        bent: true,
      })),
      { turned: '0.31 0.14, 0.33 0.2', colour: '#5b6168', edged: true },
      { turned: '0.345 0.76, 0.33 0.82', colour: '#5b6168', edged: true },
    ],
  },
  'trash-can': {
    colour: '#7d868e',
    shadow: 0.34,
    parts: [
      { turned: '0.28 0.02, 0.34 0.92', colour: '$', edged: true, open: DARK, gloss: 0.5 },
      ...spread(7, -0.24, 0.24).map((x): Part => ({
        rod: `${x * 0.86} 0.06, ${x} 0.84`,
        radius: 0.01,
        colour: '$-',
      })),
      { turned: '0.345 0.87, 0.36 0.93', colour: '$+', edged: true },
    ],
  },
  wastebasket: {
    colour: '#8a949c',
    shadow: 0.38,
    parts: [
      { turned: '0.32 0.02, 0.42 0.92', colour: '$', edged: true, open: DARK },
      ...spread(5, 0.2, 0.76).flatMap((y) =>
        spread(7, -0.28, 0.28).map((x): Part => ({ ball: [x, y, 0.022, 0.045], colour: '$--', flat: true })),
      ),
      { turned: '0.425 0.87, 0.44 0.93', colour: '$+', edged: true },
    ],
  },
  bathtub: {
    colour: '#f4f2ec',
    shadow: 1,
    parts: [
      { rod: '0.8 0.56, 0.82 0.9, 0.7 0.96, 0.62 0.86', radius: 0.03, colour: '#d8b256', bent: true },
      { ball: [0.84, 0.72, 0.05], colour: '#d8b256' },
      ...[-0.62, 0.62].map((x): Part => ({
        rod: `${x} 0.16, ${x * 1.1} 0.04`,
        radius: [0.06, 0.04],
        colour: '#d8b256',
      })),
      { turned: '0.62 0.1, 0.78 0.22, 0.86 0.44, 0.92 0.6', colour: '$', open: '$-', gloss: 0.8 },
      { ball: [0, 0.575, 0.8, 0.12], colour: '#8ecbe0', flat: true },
      { ball: [-0.2, 0.6, 0.4, 0.03], colour: '#d6f0f8', flat: true, alpha: 0.6 },
      { rod: '-0.93 0.6, -0.66 0.47, 0 0.43, 0.66 0.47, 0.93 0.6', radius: 0.03, colour: '$+', bent: true },
    ],
  },
  nest: {
    colour: '#8a6238',
    shadow: 0.85,
    parts: [
      { turned: '0.5 0.04, 0.78 0.34, 0.88 0.66, 0.8 0.8', colour: '$', open: '#4a3018' },
      ...spread(13, -0.8, 0.8).flatMap((x, index): readonly Part[] => [
        {
          rod: [
            [x - 0.22, 0.22 + 0.05 * (index % 3) + 0.2 * x * x],
            [x, 0.4 + 0.07 * (index % 4)],
            [x + 0.2, 0.46 + 0.06 * (index % 3) + 0.1 * x * x],
          ],
          radius: 0.018,
          colour: index % 3 === 0 ? '$+' : index % 3 === 1 ? '$-' : '#b98a50',
          bent: true,
        },
      ]),
      ...[-0.94, -0.7, 0.62, 0.9].map((x, index): Part => ({
        rod: `${x * 0.8} ${0.5 + 0.05 * index}, ${x * 1.08} ${0.72 + 0.1 * (index % 2)}`,
        radius: 0.014,
        colour: '$+',
      })),
      { rod: '-0.8 0.8, -0.56 0.7, 0 0.66, 0.56 0.7, 0.8 0.8', radius: 0.05, colour: '$+', bent: true },
      { rod: '-0.7 0.74, -0.3 0.67, 0.3 0.68, 0.74 0.76', radius: 0.02, colour: '$--', bent: true },
    ],
  },
  'open-box': {
    colour: '#b98a55',
    shadow: 0.66,
    parts: [
      { plate: '-0.6 0.8, -0.82 0.7, -0.56 0.9, -0.37 0.98', colour: '$+' },
      { plate: '-0.6 0.1, 0.44 0.1, 0.665 0.98, -0.375 0.98', colour: '#6b4a28' },
      { plate: '-0.375 0.98, 0.665 0.98, 0.665 0.5, -0.375 0.5', colour: '$--' },
      { plate: '0.44 0.8, 0.665 0.98, 0.9 0.94, 0.66 0.74', colour: '$+' },
      { plate: '0.44 0.02, 0.665 0.2, 0.665 0.98, 0.44 0.8', colour: '$-' },
      { plate: '-0.6 0.02, 0.44 0.02, 0.44 0.8, -0.6 0.8', colour: '$' },
      { plate: '-0.6 0.8, 0.44 0.8, 0.5 0.6, -0.66 0.6', colour: '$+' },
      { plate: '-0.14 0.02, -0.02 0.02, -0.02 0.6, -0.14 0.6', colour: '$+', flat: true, alpha: 0.6 },
    ],
  },
  'open-crate': {
    colour: '#b98550',
    shadow: 0.72,
    parts: [
      { plate: '-0.66 0.1, 0.62 0.1, 0.82 1, -0.46 1', colour: '#4a3018' },
      { plate: '-0.46 1, 0.82 1, 0.82 0.7, -0.46 0.7', colour: '$--' },
      { plate: '0.62 0, 0.82 0.16, 0.82 1, 0.62 0.84', colour: '$-' },
      ...[0.02, 0.3, 0.58].map((y): Part => ({
        plate: `-0.68 ${y}, 0.62 ${y}, 0.62 ${y + 0.24}, -0.68 ${y + 0.24}`,
        colour: '$',
      })),
      ...[-0.6, 0.54].map((x): Part => ({
        plate: `${x - 0.07} 0, ${x + 0.07} 0, ${x + 0.07} 0.85, ${x - 0.07} 0.85`,
        colour: '$+',
      })),
    ],
  },
  'open-drawer': {
    colour: '#a8703f',
    shadow: 1.2,
    parts: [
      { plate: '-1.1 0.72, 0.9 0.72, 1.275 1.02, -0.725 1.02', colour: '#3c2818' },
      { plate: '-0.725 1.02, 1.275 1.02, 1.275 0.84, -0.725 0.84', colour: '#6b4426' },
      { plate: '0.9 0.04, 1.275 0.34, 1.275 1.02, 0.9 0.72', colour: '$-' },
      { plate: '-1.14 0.02, 0.94 0.02, 0.94 0.74, -1.14 0.74', colour: '$' },
      { plate: '-1.04 0.12, 0.84 0.12, 0.84 0.64, -1.04 0.64', colour: '$+', flat: true, alpha: 0.5 },
      { rod: '-0.34 0.4, 0.14 0.4', radius: 0.045, colour: '#d8b256' },
    ],
  },
  'open-suitcase': {
    colour: '#3f6fa8',
    shadow: 0.9,
    parts: [
      { plate: '-0.58 0.52, 0.86 0.52, 0.98 1, -0.46 1', colour: '$' },
      { plate: '-0.5 0.56, 0.8 0.56, 0.9 0.94, -0.4 0.94', colour: '#e4d6b8', flat: true },
      { plate: '-0.8 0.34, 0.64 0.34, 0.86 0.52, -0.58 0.52', colour: '#8c7a5a' },
      { plate: '0.64 0.02, 0.86 0.2, 0.86 0.52, 0.64 0.34', colour: '$-' },
      { box: [-0.82, 0.02, 0.66, 0.36], colour: '$', round: 0.04 },
      { rod: '-0.2 0.2, -0.2 0.1, 0.06 0.1, 0.06 0.2', radius: 0.022, colour: DARK },
      { ball: [-0.6, 0.28, 0.04], colour: '#d8b256' },
      { ball: [0.44, 0.28, 0.04], colour: '#d8b256' },
    ],
  },
  'shopping-cart': {
    colour: '#aab2ba',
    shadow: 0.5,
    parts: [
      { rod: '-0.3 0.16, 0.36 0.16, 0.3 0.4', radius: 0.018, colour: '#7d858c' },
      { plate: '-0.44 0.76, 0.34 0.84, 0.28 0.4, -0.3 0.4', colour: '#6f777f', alpha: 0.28, flat: true },
      ...spread(8, -0.42, 0.3).map((x): Part => ({
        rod: `${x} ${0.76 + (x + 0.42) * 0.1}, ${x * 0.74 + 0.02} 0.4`,
        radius: 0.009,
        colour: '$',
      })),
      ...[0.5, 0.6, 0.69].map((y): Part => ({
        rod: `${-0.32 - (y - 0.4) * 0.36} ${y}, ${0.28 + (y - 0.4) * 0.14} ${y + 0.03}`,
        radius: 0.009,
        colour: '$',
      })),
      { rod: '-0.45 0.77, 0.35 0.85, 0.27 0.39, -0.31 0.39, -0.45 0.77', radius: 0.016, colour: '$+' },
      { rod: '0.34 0.84, 0.46 0.96', radius: 0.02, colour: '#7d858c' },
      { rod: '0.38 0.97, 0.52 0.97', radius: 0.032, colour: '#c8323c' },
      { wheel: [-0.26, 0.07, 0.07], style: 'tyre' },
      { wheel: [0.32, 0.07, 0.07], style: 'tyre' },
    ],
  },
  fishbowl: {
    colour: '#bfe3f0',
    shadow: 0.4,
    parts: [
      { turned: '0.24 0.02, 0.44 0.16, 0.53 0.4, 0.5 0.62, 0.46 0.72', colour: '#5fb4d8', clear: 0.5, open: '#a8dcf0' },
      { turned: '0.24 0.03, 0.4 0.12, 0.36 0.15', colour: '#d8c08a', clear: 0.1 },
      { rod: '-0.24 0.12, -0.3 0.3, -0.22 0.46', radius: [0.03, 0.008], colour: '#4f9148', bent: true },
      { rod: '-0.18 0.12, -0.14 0.28, -0.2 0.38', radius: [0.03, 0.008], colour: '#5ca052', bent: true },
      {
        turned: '0.26 0.01, 0.46 0.14, 0.55 0.4, 0.5 0.66, 0.4 0.82, 0.44 0.9',
        colour: '$',
        clear: 0.74,
        gloss: 1,
        open: '$+',
      },
    ],
  },
  aquarium: {
    colour: '#33363d',
    shadow: 1,
    parts: [
      { plate: '-0.9 0.08, 0.74 0.08, 0.92 0.96, -0.74 0.96', colour: '#3f98c4', alpha: 0.4, flat: true },
      { box: [-0.9, 0.06, 0.74, 0.18], deep: 0.6, colour: '#d8bd82', round: 0.01 },
      ...[-0.7, -0.56, 0.4, 0.56].map((x, index): Part => ({
        rod: `${x} 0.16, ${x + 0.06} 0.36, ${x - 0.04} ${0.5 + 0.08 * (index % 2)}`,
        radius: [0.035, 0.01],
        colour: index % 2 === 0 ? '#3f8a48' : '#5ca052',
        bent: true,
      })),
      { plate: '-0.9 0.08, 0.74 0.08, 0.74 0.84, -0.9 0.84', colour: '#6fc4e4', alpha: 0.3, flat: true },
      { plate: '-0.9 0.84, 0.74 0.84, 0.9 0.94, -0.74 0.94', colour: '#c8ecf8', alpha: 0.6, flat: true },
      { plate: '-0.78 0.8, -0.5 0.8, -0.66 0.2, -0.8 0.2', colour: '#ffffff', alpha: 0.16, flat: true },
      { rod: '-0.92 0.06, -0.92 0.92, 0.76 0.92, 0.76 0.06', radius: 0.022, colour: '$' },
      { box: [-0.96, 0, 0.8, 0.08], colour: '$', round: 0.01 },
      { rod: '0.76 0.92, 0.94 1', radius: 0.02, colour: '$' },
      { rod: '-0.92 0.92, -0.74 1, 0.94 1', radius: 0.016, colour: '$' },
    ],
  },
  'open-pot': {
    colour: '#8c949c',
    shadow: 0.6,
    parts: [
      { rod: '-0.62 0.68, -0.78 0.66, -0.78 0.54, -0.62 0.52', radius: 0.035, colour: DARK, bent: true },
      { rod: '0.62 0.68, 0.78 0.66, 0.78 0.54, 0.62 0.52', radius: 0.035, colour: DARK, bent: true },
      { turned: '0.58 0.04, 0.62 0.12, 0.62 0.8', colour: '$', open: '$--', gloss: 0.8 },
      { turned: '0.62 0.76, 0.65 0.81', colour: '$+', edged: true },
    ],
  },
  pocket: {
    colour: '#3f5f94',
    shadow: 0,
    parts: [
      { plate: '-0.6 0, 0.6 0, 0.6 1, -0.6 1', colour: '$-' },
      { plate: '-0.42 0.76, 0.42 0.76, 0.42 0.22, 0 0.08, -0.42 0.22', colour: '$' },
      { rod: '-0.38 0.7, -0.38 0.25, 0 0.125, 0.38 0.25, 0.38 0.7', radius: 0.006, colour: '#d8a25a' },
      { rod: '-0.42 0.74, 0.42 0.74', radius: 0.02, colour: '$+' },
      { ball: [-0.38, 0.72, 0.022], colour: '#c98a4a' },
      { ball: [0.38, 0.72, 0.022], colour: '#c98a4a' },
    ],
  },
  handcart: {
    colour: '#9a6436',
    shadow: 0.9,
    parts: [
      { rod: '0.7 0.5, 1.2 0.66, 1.36 0.9', radius: 0.03, colour: '$-' },
      { plate: '-0.88 0.76, 0.78 0.76, 0.72 0.66, -0.9 0.66', colour: '#4a3018' },
      ...[0.4, 0.53].map((y): Part => ({ box: [-0.9, y, 0.72, y + 0.12], colour: '$', round: 0.01 })),
      ...[-0.84, -0.1, 0.64].map((x): Part => ({ box: [x - 0.04, 0.36, x + 0.04, 0.68], colour: '$+', round: 0.01 })),
      { wheel: [-0.46, 0.28, 0.28], style: 'spokes' },
      { wheel: [0.34, 0.28, 0.28], style: 'spokes' },
    ],
  },
};

import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const PAPER = '#f4ecd8';
const GOLD = '#d8b256';
const STEEL = '#b9c0c6';
const INK = '#26242a';

/** Lines of writing between two heights. */
const writing = (left: number, right: number, ys: readonly number[]): readonly Part[] =>
  ys.map((y, index): Part => ({
    rod: `${left} ${y}, ${index % 3 === 2 ? left + (right - left) * 0.6 : right} ${y}`,
    radius: 0.006,
    colour: '#6a6058',
  }));

/** What one writes, paints and seals with. */
export const SCRIPTORIUM_FORMS: Readonly<Record<string, Form>> = {
  'paint-tube': {
    colour: '#c4342c',
    shadow: 0.2,
    parts: [
      { plate: '-0.2 0.98, 0.2 0.98, 0.19 0.86, 0.15 0.24, -0.15 0.24, -0.19 0.86', colour: '#d4d8dc' },
      { plate: '-0.21 1, 0.21 1, 0.21 0.93, -0.21 0.93', colour: STEEL },
      { plate: '-0.186 0.78, 0.186 0.78, 0.166 0.44, -0.166 0.44', colour: '$' },
      { plate: '-0.1 0.72, 0.1 0.72, 0.09 0.6, -0.09 0.6', colour: '#fbf6ea', flat: true },
      { plate: '0.06 0.9, 0.11 0.9, 0.09 0.28, 0.05 0.28', colour: '#ffffff', flat: true, alpha: 0.4 },
      { turned: '0.15 0.24, 0.09 0.16, 0.09 0.13', colour: STEEL, edged: true, gloss: 0.6 },
      { turned: '0.08 0, 0.1 0.02, 0.1 0.13', colour: '$', edged: true },
    ],
  },
  'palette-knife': {
    colour: '#8a5a34',
    shadow: 0.06,
    parts: [
      { rod: '0 0.02, 0 0.44', radius: [0.036, 0.028], colour: '$' },
      { turned: '0.03 0.42, 0.03 0.47', colour: GOLD, edged: true },
      { rod: '0 0.46, 0.05 0.54, 0.05 0.6', radius: 0.01, colour: STEEL, bent: true },
      { plate: '0.0 0.6, 0.1 0.6, 0.12 0.76, 0.05 1, -0.02 0.76', colour: STEEL, curved: true },
      { plate: '0.05 0.62, 0.09 0.64, 0.06 0.96', colour: '#ffffff', flat: true, alpha: 0.5 },
    ],
  },
  bookmark: {
    colour: '#a83240',
    shadow: 0.1,
    parts: [
      { plate: '-0.13 0.12, 0.13 0.12, 0.13 0.9, -0.13 0.9', colour: '$' },
      { plate: '-0.1 0.15, 0.1 0.15, 0.1 0.87, -0.1 0.87', colour: '$+', flat: true, alpha: 0.6 },
      { ball: [0, 0.55, 0.05, 0.1], colour: GOLD, flat: true },
      { ball: [0, 0.84, 0.02], colour: '#f8f2e4', flat: true },
      { rod: '0 0.84, 0.03 0.94, -0.02 1', radius: 0.012, colour: GOLD, bent: true },
      ...spread(5, -0.06, 0.06).map((x): Part => ({ rod: `${x * 0.3} 0.1, ${x} 0`, radius: 0.008, colour: GOLD })),
    ],
  },
  'ink-stick': {
    colour: '#2a282e',
    parts: [
      { box: [-0.16, 0, 0.12, 0.98], deep: 0.2, colour: '$', round: 0.03 },
      ...[0.78, 0.62, 0.46].map((y): Part => ({ box: [-0.07, y - 0.05, 0.03, y + 0.05], colour: GOLD, round: 0.02 })),
      { box: [-0.13, 0.08, 0.09, 0.3], colour: '#3c3940', round: 0.03 },
    ],
  },
  'writing-brush': {
    colour: '#8a5230',
    shadow: 0.05,
    parts: [
      { rod: '0 0.3, 0 0.96', radius: 0.022, colour: '$' },
      { rod: '0 0.34, 0 0.92', radius: 0.006, colour: '$+' },
      { turned: '0.03 0.26, 0.028 0.34', colour: '#e8dcc0', edged: true },
      { plate: '-0.028 0.27, 0.028 0.27, 0.036 0.16, 0 0, -0.036 0.16', colour: '#d8c4a0', curved: true },
      { plate: '-0.03 0.13, 0.03 0.13, 0 0, 0 0', colour: INK, curved: true },
      { rod: '0 0.96, 0.03 1, -0.02 1, 0 0.96', radius: 0.008, colour: '#c4342c', bent: true },
    ],
  },
  'brush-rest': {
    colour: '#4a7a9c',
    parts: [
      { box: [-1.3, 0, 1.2, 0.16], deep: 0.4, colour: '$-', round: 0.06 },
      {
        plate:
          '-1.1 0.14, -0.98 0.56, -0.72 0.4, -0.4 0.8, -0.2 0.55, 0.06 1, 0.34 0.56, 0.56 0.76, 0.78 0.42, 0.96 0.5, 1.06 0.14',
        colour: '$',
        curved: true,
      },
      { plate: '-0.3 0.2, 0.06 0.9, 0.2 0.2', colour: '$+', curved: true, flat: true, alpha: 0.5 },
    ],
  },
  paperweight: {
    colour: '#6aa8c8',
    parts: [
      { ball: [0, 0.46, 0.66, 0.5], colour: '#cfe4ec', gloss: 1 },
      { ball: [0, 0.38, 0.48, 0.34], colour: '$', alpha: 0.8 },
      ...spread(6, 0, 5).map((at): Part => ({
        ball: [0.24 * Math.sin((at * Math.PI) / 3), 0.4 + 0.14 * Math.cos((at * Math.PI) / 3), 0.13, 0.1],
        colour: at % 2 === 0 ? '#f4d0dc' : '#fbf0d8',
      })),
      { ball: [0, 0.4, 0.09], colour: GOLD, flat: true },
      { ball: [0.26, 0.72, 0.16, 0.09], colour: '#ffffff', flat: true, alpha: 0.75 },
    ],
  },
  'wax-seal': {
    colour: '#a8282c',
    parts: [
      {
        plate: '-0.62 0.2, -0.5 0.62, -0.2 0.84, 0.2 0.8, 0.56 0.66, 0.64 0.3, 0.4 0.04, 0 0, -0.4 0.04',
        colour: '$',
        curved: true,
      },
      { ball: [0, 0.44, 0.4, 0.3], colour: '$-' },
      { ball: [0, 0.45, 0.34, 0.25], colour: '$+' },
      { rod: '-0.14 0.34, 0 0.6, 0.14 0.34', radius: 0.03, colour: '$-' },
      { rod: '-0.08 0.42, 0.08 0.42', radius: 0.024, colour: '$-' },
      { ball: [0.3, 0.66, 0.08, 0.04], colour: '#ffffff', flat: true, alpha: 0.6 },
      { turned: '0.09 0.78, 0.1 0.92, 0.16 1', colour: GOLD, x: 0.1, gloss: 0.6 },
    ],
  },
  'photo-print': {
    colour: '#8fb0c4',
    shadow: 0.4,
    parts: [
      { plate: '-0.62 0.02, 0.6 0.06, 0.58 0.98, -0.64 0.94', colour: '#ece4d4' },
      { plate: '-0.54 0.1, 0.52 0.13, 0.5 0.9, -0.56 0.87', colour: '$' },
      { plate: '-0.54 0.1, 0.52 0.13, 0.52 0.36, 0.1 0.5, -0.2 0.4, -0.55 0.46', colour: '#6a7a5a', flat: true },
      { ball: [0.26, 0.72, 0.08], colour: '#f8e0a8', flat: true },
      { plate: '-0.16 0.3, -0.04 0.3, -0.05 0.52, -0.15 0.52', colour: '#4a3a34', flat: true },
      { ball: [-0.1, 0.58, 0.055, 0.06], colour: '#d8a888', flat: true },
    ],
  },
  'twine-ball': {
    colour: '#b89058',
    parts: [
      { ball: [0, 0.5, 0.5], colour: '$' },
      ...spread(6, -0.32, 0.32).map((y): Part => ({
        rod: `${-0.46 + Math.abs(y) * 0.3} ${0.5 + y}, 0 ${0.56 + y * 1.1}, ${0.46 - Math.abs(y) * 0.3} ${0.5 + y * 0.8}`,
        radius: 0.02,
        colour: '$-',
        bent: true,
      })),
      ...spread(4, -0.24, 0.24).map((x): Part => ({
        rod: `${x - 0.16} 0.14, ${x * 1.2} 0.5, ${x + 0.18} 0.86`,
        radius: 0.02,
        colour: '$+',
        bent: true,
      })),
      { rod: '0.42 0.2, 0.6 0.04, 0.86 0.03', radius: 0.022, colour: '$', bent: true },
    ],
  },
  passport: {
    colour: '#7a1f2c',
    shadow: 0.34,
    parts: [
      { box: [-0.36, 0.02, 0.34, 0.98], deep: 0.12, colour: '$', round: 0.04 },
      { ball: [0, 0.6, 0.17, 0.17], colour: GOLD, flat: true },
      { ball: [0, 0.6, 0.13, 0.13], colour: '$', flat: true },
      { plate: '-0.08 0.6, 0 0.7, 0.08 0.6, 0 0.52', colour: GOLD, flat: true },
      ...[0.86, 0.3].map((y): Part => ({ rod: `-0.2 ${y}, 0.2 ${y}`, radius: 0.018, colour: GOLD })),
      { box: [-0.06, 0.12, 0.06, 0.18], colour: GOLD, round: 0.01 },
    ],
  },
  'boarding-pass': {
    colour: '#2f6fc0',
    shadow: 0.6,
    parts: [
      { plate: '-1.1 0.04, 1.1 0.04, 1.1 0.96, -1.1 0.96', colour: '#fbfaf4' },
      { plate: '-1.1 0.76, 1.1 0.76, 1.1 0.96, -1.1 0.96', colour: '$', flat: true },
      { plate: '-0.96 0.84, -0.72 0.9, -0.66 0.9, -0.76 0.82, -0.66 0.8, -0.94 0.8', colour: '#ffffff', flat: true },
      ...writing(-0.95, 0.1, [0.62, 0.5, 0.38, 0.26]),
      ...spread(12, 0.1, 0.9).map((y): Part => ({ ball: [0.5, y, 0.012], colour: '#9aa0a8', flat: true })),
      ...spread(11, -0.4, 0.34).map((x, index): Part => ({
        rod: `${x} 0.12, ${x} 0.3`,
        radius: index % 3 === 0 ? 0.018 : 0.009,
        colour: INK,
      })),
      ...writing(0.6, 0.98, [0.6, 0.46, 0.3]),
    ],
  },
  matchbox: {
    colour: '#c4342c',
    parts: [
      { box: [-0.5, 0.1, 0.9, 0.62], deep: 0.4, colour: '#c89858', round: 0.02 },
      ...spread(6, 0.56, 0.94).map((x, index): Part => ({
        rod: `${x} 0.62, ${x + 0.06} ${0.84 + (index % 2) * 0.06}`,
        radius: 0.026,
        colour: '#e8d0a0',
      })),
      ...spread(6, 0.62, 1).map((x, index): Part => ({
        ball: [x, 0.87 + (index % 2) * 0.06, 0.045],
        colour: '#b8282c',
      })),
      { box: [-1, 0, 0.46, 0.76], deep: 0.5, colour: '$', round: 0.03 },
      { plate: '-0.86 0.14, 0.3 0.14, 0.3 0.62, -0.86 0.62', colour: PAPER, flat: true },
      { ball: [-0.28, 0.38, 0.18], colour: '$', flat: true },
      {
        plate: '-0.34 0.3, -0.22 0.3, -0.24 0.44, -0.28 0.52, -0.34 0.42',
        colour: '#f4c93f',
        flat: true,
        curved: true,
      },
    ],
  },
  'film-roll': {
    colour: '#e0a82c',
    parts: [
      { plate: '0.2 0.14, 1.06 0.1, 1.1 0.7, 0.2 0.78', colour: '#4a3628' },
      ...spread(6, 0.42, 1.02).flatMap((x): readonly Part[] => [
        { box: [x - 0.03, 0.66, x + 0.03, 0.71], colour: '#e8e0d0', round: 0.01 },
        { box: [x - 0.03, 0.16, x + 0.03, 0.21], colour: '#e8e0d0', round: 0.01 },
      ]),
      ...[0.46, 0.76].map((x): Part => ({ box: [x, 0.28, x + 0.24, 0.58], colour: '#7a5a40', round: 0.01 })),
      { turned: '0.3 0.06, 0.32 0.1, 0.32 0.82, 0.3 0.86', colour: '$', edged: true, gloss: 0.6 },
      { turned: '0.33 0.04, 0.33 0.1', colour: INK, edged: true },
      { turned: '0.33 0.8, 0.33 0.88', colour: INK, edged: true },
      { turned: '0.11 0.88, 0.11 0.98', colour: '#3a383e', edged: true },
      { plate: '-0.22 0.32, 0.22 0.32, 0.22 0.56, -0.22 0.56', colour: INK, flat: true },
    ],
  },
  'camera-lens': {
    colour: '#26272d',
    parts: [
      { turned: '0.36 0.02, 0.4 0.06, 0.4 0.3', colour: '$', edged: true, gloss: 0.6 },
      { turned: '0.43 0.3, 0.43 0.56', colour: '#34363c', edged: true, gloss: 0.4 },
      ...spread(9, -0.36, 0.36).map((x): Part => ({ rod: `${x} 0.32, ${x} 0.54`, radius: 0.012, colour: '#1a1b20' })),
      { turned: '0.42 0.56, 0.42 0.62', colour: '#c43a34', edged: true },
      { turned: '0.42 0.62, 0.46 0.7, 0.46 0.9', colour: '$', edged: true, gloss: 0.7 },
      { ball: [0, 0.9, 0.46, 0.1], colour: '#34363c' },
      { ball: [0, 0.9, 0.37, 0.075], colour: '#1a2440', flat: true },
      { ball: [0.06, 0.905, 0.24, 0.045], colour: '#5a7ac8', flat: true, alpha: 0.8 },
      { ball: [0.16, 0.92, 0.09, 0.02], colour: '#e8d0f4', flat: true },
    ],
  },
  'walkie-talkie': {
    colour: '#34383e',
    parts: [
      { rod: '-0.12 0.66, -0.12 0.99', radius: [0.032, 0.022], colour: '#1e2024' },
      { turned: '0.05 0.66, 0.05 0.73', colour: '#1e2024', x: 0.1, edged: true },
      { box: [-0.2, 0, 0.18, 0.68], deep: 0.2, colour: '$', round: 0.05 },
      { box: [-0.13, 0.46, 0.11, 0.6], colour: '#9ac4a0', round: 0.02 },
      ...spread(5, 0.14, 0.36).map((y): Part => ({ rod: `-0.1 ${y}, 0.08 ${y}`, radius: 0.012, colour: '#15161a' })),
      { ball: [-0.1, 0.06, 0.025], colour: '#e8a02c', flat: true },
    ],
  },
};

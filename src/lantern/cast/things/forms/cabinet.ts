import type { Form, Part, Spot } from '../form.ts';
import { beads } from './beads.ts';
import { spread } from './spread.ts';

const GOLD = '#d8b256';
const STEEL = '#b9c0c6';
const WOOD = '#7a5030';
const STONE = '#e4ded2';

/** Half of an ellipse that hangs down. */
const hanging = (steps: number, wide: number, top: number, low: number): readonly Spot[] =>
  spread(steps, -1, 1).map((x): Spot => [x * wide, low + (top - low) * x * x * (0.55 + 0.45 * x * x)]);

/** What stands in cabinets and boxes: jewels, likenesses, smokers' things, lids. */
export const CABINET_FORMS: Readonly<Record<string, Form>> = {
  ring: {
    colour: GOLD,
    shadow: 0.22,
    parts: [
      {
        rod: spread(25, 0, 2 * Math.PI).map((turn): Spot => [0.36 * Math.sin(turn), 0.34 + 0.3 * Math.cos(turn)]),
        radius: 0.055,
        colour: '$',
        bent: true,
      },
      {
        rod: spread(9, 2.6, 3.7).map((turn): Spot => [0.35 * Math.sin(turn), 0.34 + 0.29 * Math.cos(turn)]),
        radius: 0.02,
        colour: '#fff4cc',
        bent: true,
      },
      { plate: '-0.14 0.64, 0.14 0.64, 0.1 0.74, -0.1 0.74', colour: '$-' },
      { plate: '-0.2 0.84, 0 0.6, 0.2 0.84, 0.12 0.98, -0.12 0.98', colour: '#d4ecf4' },
      { plate: '-0.2 0.84, -0.07 0.84, 0 0.6', colour: '#9cc8dc', flat: true },
      { plate: '-0.07 0.84, 0.07 0.84, 0 0.6', colour: '#f4fcff', flat: true },
      { plate: '-0.12 0.98, -0.07 0.84, 0.07 0.84, 0.12 0.98', colour: '#ffffff', flat: true },
      ...[-0.13, 0.13].map((x): Part => ({ rod: `${x} 0.66, ${x * 1.2} 0.86`, radius: 0.022, colour: '$' })),
    ],
  },
  gem: {
    colour: '#8fd0e8',
    shadow: 0.3,
    parts: [
      { plate: '-0.62 0.62, 0 0, 0.62 0.62, 0.36 0.98, -0.36 0.98', colour: '$' },
      { plate: '-0.62 0.62, -0.24 0.62, 0 0', colour: '$-', flat: true },
      { plate: '-0.24 0.62, 0.24 0.62, 0 0', colour: '$+', flat: true },
      { plate: '0.24 0.62, 0.62 0.62, 0 0', colour: '$', flat: true },
      { plate: '-0.36 0.98, -0.24 0.62, 0 0.98', colour: '#ffffff', flat: true, alpha: 0.7 },
      { plate: '0 0.98, -0.24 0.62, 0.24 0.62', colour: '$+', flat: true },
      { plate: '0 0.98, 0.24 0.62, 0.36 0.98', colour: '#ffffff', flat: true, alpha: 0.4 },
      { plate: '-0.36 0.98, -0.62 0.62, -0.24 0.62', colour: '$+', flat: true },
      { plate: '0.36 0.98, 0.62 0.62, 0.24 0.62', colour: '$-', flat: true },
    ],
  },
  pearl: {
    colour: '#f4efe6',
    parts: [
      { ball: [0, 0.5, 0.5], colour: '$', gloss: 1 },
      { ball: [-0.2, 0.3, 0.2, 0.14], colour: '#f4d8dc', flat: true, alpha: 0.5 },
      { ball: [0.22, 0.24, 0.16, 0.1], colour: '#cfe0ec', flat: true, alpha: 0.5 },
    ],
  },
  pendant: {
    colour: '#2f6fc0',
    shadow: 0.5,
    parts: [
      ...beads(hanging(31, 0.62, 0.99, 0.34), 0.016, GOLD),
      { rod: '0 0.36, 0 0.3', radius: 0.02, colour: GOLD },
      { plate: '-0.17 0.16, 0 0.32, 0.17 0.16, 0 0', colour: GOLD, curved: true },
      { plate: '-0.12 0.16, 0 0.28, 0.12 0.16, 0 0.04', colour: '$', curved: true },
      { ball: [0.03, 0.2, 0.035], colour: '#ffffff', flat: true, alpha: 0.8 },
    ],
  },
  hairpin: {
    colour: GOLD,
    shadow: 0.08,
    parts: [
      { rod: '0 0, 0 0.78', radius: [0.008, 0.022], colour: '$' },
      ...spread(5, 0, 4).map((at): Part => ({
        ball: [0.085 * Math.sin(at * 1.257), 0.87 + 0.085 * Math.cos(at * 1.257), 0.065, 0.06],
        colour: '#f0b8c4',
      })),
      { ball: [0, 0.87, 0.04], colour: '$', gloss: 1 },
      ...beads(
        [
          [-0.1, 0.72],
          [-0.1, 0.64],
          [-0.11, 0.56],
        ],
        0.022,
        '#f4efe6',
      ),
      { rod: '-0.02 0.82, -0.1 0.76, -0.1 0.54', radius: 0.006, colour: '$' },
    ],
  },
  'ring-box': {
    colour: '#7a1f2c',
    parts: [
      { plate: '-0.62 0.5, 0.5 0.5, 0.62 0.99, -0.5 0.99', colour: '$' },
      { plate: '-0.52 0.54, 0.42 0.54, 0.52 0.93, -0.42 0.93', colour: '#f4ece0', flat: true },
      { rod: '-0.2 0.74, 0.22 0.74', radius: 0.01, colour: GOLD },
      { box: [-0.62, 0, 0.5, 0.44], deep: 0.5, colour: '$', round: 0.06 },
      { plate: '-0.52 0.45, 0.44 0.45, 0.56 0.54, -0.4 0.54', colour: '#f4ece0', flat: true },
      { rod: '-0.4 0.49, 0.44 0.5', radius: 0.02, colour: '#c8bca8' },
      { box: [-0.1, 0.3, 0, 0.42], colour: GOLD, round: 0.02 },
    ],
  },
  candelabra: {
    colour: GOLD,
    parts: [
      {
        turned: '0.24 0, 0.27 0.03, 0.12 0.08, 0.05 0.12, 0.07 0.24, 0.035 0.34, 0.05 0.48, 0.03 0.56',
        colour: '$',
        gloss: 0.9,
      },
      ...[-1, 1].map((s): Part => ({
        rod: `0 0.4, ${s * 0.2} 0.36, ${s * 0.36} 0.44, ${s * 0.38} 0.56`,
        radius: 0.022,
        colour: '$',
        bent: true,
      })),
      ...[-0.38, 0, 0.38].flatMap((x): readonly Part[] => [
        { turned: '0.03 0.54, 0.085 0.57, 0.085 0.6', colour: '$', x, gloss: 0.8 },
        { turned: '0.042 0.6, 0.042 0.84', colour: '#f6f0e0', x, edged: true },
        { rod: `${x} 0.84, ${x} 0.87`, radius: 0.006, colour: '#3a342c' },
        { glow: [x, 0.925, 0.024, 0.055], colour: '#ffd27a', reach: 0.2 },
      ]),
    ],
  },
  bust: {
    colour: STONE,
    parts: [
      { turned: '0.24 0, 0.26 0.03, 0.26 0.08, 0.13 0.12, 0.13 0.2', colour: '$-', edged: true },
      {
        plate:
          '-0.4 0.42, -0.34 0.26, -0.1 0.18, 0.12 0.18, 0.34 0.26, 0.4 0.42, 0.26 0.5, 0.1 0.52, -0.1 0.52, -0.26 0.5',
        colour: '$',
        curved: true,
      },
      { rod: '0.01 0.44, 0.01 0.6', radius: 0.1, colour: '$-' },
      {
        plate: '-0.17 0.86, -0.19 0.72, -0.14 0.58, -0.02 0.53, 0.1 0.58, 0.17 0.72, 0.18 0.86, 0.08 0.97, -0.08 0.97',
        colour: '$',
        curved: true,
      },
      {
        plate: '-0.2 0.84, -0.18 0.96, 0 1, 0.2 0.95, 0.22 0.76, 0.14 0.7, 0.15 0.86, -0.04 0.9, -0.17 0.84',
        colour: '$-',
        curved: true,
      },
      ...spread(5, -0.14, 0.16).map((x): Part => ({ ball: [x, 0.93 - Math.abs(x) * 0.16, 0.045], colour: '$' })),
      { plate: '-0.05 0.8, -0.09 0.69, -0.03 0.67', colour: '$--', flat: true, alpha: 0.5 },
      { rod: '-0.15 0.79, -0.08 0.8', radius: 0.01, colour: '$--' },
      { rod: '0 0.8, 0.08 0.79', radius: 0.01, colour: '$--' },
      { rod: '-0.09 0.62, 0.02 0.62', radius: 0.01, colour: '$--' },
    ],
  },
  figurine: {
    colour: STONE,
    parts: [
      { turned: '0.2 0, 0.22 0.03, 0.22 0.07', colour: '$-', edged: true },
      { turned: '0.19 0.07, 0.14 0.3, 0.08 0.5, 0.1 0.64, 0.07 0.74', colour: '$', gloss: 0.8 },
      { rod: '-0.09 0.68, -0.2 0.54, -0.08 0.44', radius: 0.034, colour: '$', bent: true },
      { rod: '0.09 0.68, 0.22 0.8, 0.18 0.95', radius: 0.03, colour: '$', bent: true },
      { ball: [0, 0.85, 0.085, 0.1], colour: '$', gloss: 0.6 },
      { ball: [0.02, 0.93, 0.07, 0.05], colour: '$-' },
    ],
  },
  cigar: {
    colour: '#6a4024',
    shadow: 0.08,
    parts: [
      { rod: '0 0.05, 0 0.95', radius: 0.05, colour: '$' },
      ...spread(5, 0.12, 0.84).map((y): Part => ({
        rod: `-0.046 ${y}, 0.046 ${y + 0.05}`,
        radius: 0.004,
        colour: '$-',
      })),
      { box: [-0.053, 0.62, 0.053, 0.74], colour: '#a8282c', round: 0.01 },
      { box: [-0.053, 0.655, 0.053, 0.705], colour: GOLD, round: 0.005 },
      { ball: [0, 0.05, 0.048, 0.05], colour: '#b8b0a8' },
      { ball: [0, 0.03, 0.03, 0.03], colour: '#e86a2c', flat: true },
    ],
  },
  pipe: {
    colour: '#7a4222',
    parts: [
      { rod: '-0.5 0.3, 0 0.24, 0.5 0.56, 1.05 0.8', radius: [0.13, 0.05], colour: '$', bent: true },
      { rod: '0.72 0.68, 1.1 0.84', radius: [0.055, 0.05], colour: '#26242a' },
      { rod: '0.64 0.63, 0.74 0.68', radius: 0.065, colour: GOLD },
      { turned: '0.16 0.02, 0.3 0.2, 0.3 0.6, 0.26 0.98', colour: '$', x: -0.6, open: '#241a14', gloss: 0.8 },
      { turned: '0.27 0.9, 0.27 0.96', colour: '$-', x: -0.6, edged: true, open: '#241a14' },
    ],
  },
  ashtray: {
    colour: '#9cc0cc',
    parts: [
      { turned: '0.9 0.02, 1.1 0.3, 1.2 0.86, 1.06 0.94', colour: '$', open: '#5a7480', gloss: 0.9 },
      { rod: '0.5 0.94, 1.1 1.1', radius: 0.1, colour: '#f4efe6' },
      { rod: '0.5 0.94, 0.66 0.98', radius: 0.1, colour: '#d89048' },
    ],
  },
  cork: {
    colour: '#c89860',
    parts: [
      { turned: '0.28 0.01, 0.3 0.04, 0.3 0.94, 0.28 0.98', colour: '$', edged: true },
      { ball: [0, 0.97, 0.28, 0.06], colour: '$+' },
      ...[
        [-0.12, 0.3],
        [0.1, 0.54],
        [-0.04, 0.72],
        [0.16, 0.22],
        [-0.2, 0.6],
      ].map(([x = 0, y = 0]): Part => ({ ball: [x, y, 0.026, 0.018], colour: '$-', flat: true })),
      { plate: '-0.2 0.36, 0.2 0.36, 0.2 0.48, -0.2 0.48', colour: '$-', flat: true, alpha: 0.5 },
    ],
  },
  lid: {
    colour: GOLD,
    parts: [
      { turned: '1 0.04, 1.05 0.14, 1.05 0.8, 1 0.92', colour: '$', gloss: 0.9 },
      { ball: [0, 0.9, 1, 0.19], colour: '$+' },
      { ball: [0, 0.9, 0.76, 0.13], colour: '$', flat: true },
      ...spread(13, -0.96, 0.96).map((x): Part => ({ rod: `${x} 0.18, ${x} 0.74`, radius: 0.016, colour: '$-' })),
    ],
  },
  pouch: {
    colour: '#5a2a6a',
    parts: [
      {
        plate: '-0.44 0.08, -0.5 0.34, -0.3 0.6, -0.14 0.7, 0.14 0.7, 0.3 0.6, 0.5 0.34, 0.44 0.08, 0.2 0, -0.2 0',
        colour: '$',
        curved: true,
      },
      { plate: '-0.12 0.7, -0.3 0.94, -0.1 0.98, 0 0.94, 0.12 1, 0.3 0.92, 0.12 0.7', colour: '$+', curved: true },
      { rod: '-0.16 0.7, 0 0.67, 0.16 0.7', radius: 0.028, colour: GOLD, bent: true },
      { rod: '0.1 0.68, 0.26 0.56, 0.2 0.4', radius: 0.016, colour: GOLD, bent: true },
      { rod: '0.1 0.68, 0.34 0.6, 0.36 0.46', radius: 0.016, colour: GOLD, bent: true },
      ...[-0.2, -0.06, 0.1].map((x): Part => ({
        rod: `${x * 0.5} 0.66, ${x} 0.46, ${x * 1.3} 0.24`,
        radius: 0.012,
        colour: '$-',
        bent: true,
      })),
    ],
  },
  ribbon: {
    colour: '#c8343c',
    shadow: 0.5,
    parts: [
      { plate: '0 0.5, -0.5 0.84, -0.86 0.74, -0.8 0.42, -0.4 0.4', colour: '$', curved: true },
      { plate: '0 0.5, 0.5 0.9, 0.88 0.78, 0.8 0.44, 0.4 0.4', colour: '$', curved: true },
      { plate: '-0.2 0.52, -0.56 0.66, -0.7 0.6, -0.56 0.5', colour: '$-', curved: true, flat: true },
      { plate: '0.2 0.52, 0.56 0.7, 0.7 0.62, 0.56 0.5', colour: '$-', curved: true, flat: true },
      { plate: '-0.08 0.46, -0.4 0.2, -0.72 0.02, -0.46 0, -0.2 0.2, 0.04 0.44', colour: '$+', curved: true },
      { plate: '0.08 0.46, 0.34 0.24, 0.66 0.06, 0.44 0, 0.14 0.2, -0.02 0.44', colour: '$-', curved: true },
      { ball: [0, 0.5, 0.14, 0.13], colour: '$', gloss: 0.5 },
    ],
  },
  'silk-scarf': {
    colour: '#2fb3ae',
    marks: '#f4e6c0',
    shadow: 0.9,
    parts: [
      {
        plate: '-1.1 0.06, -0.9 0.5, -0.5 0.72, -0.1 0.98, 0.4 0.8, 0.9 0.56, 1.12 0.08, 0.5 0, -0.5 0',
        colour: '$',
        curved: true,
      },
      { plate: '-0.8 0.12, -0.5 0.56, -0.1 0.9, -0.2 0.5, -0.46 0.08', colour: '$-', curved: true, flat: true },
      { plate: '0 0.1, 0.1 0.6, 0.36 0.74, 0.4 0.4, 0.3 0.06', colour: '$+', curved: true, flat: true },
      { plate: '0.6 0.08, 0.6 0.44, 0.86 0.5, 0.96 0.1', colour: '$-', curved: true, flat: true, alpha: 0.8 },
      {
        rod: '-1.04 0.1, -0.86 0.46, -0.48 0.67, -0.1 0.92, 0.38 0.75, 0.86 0.52, 1.06 0.12',
        radius: 0.025,
        colour: '$2',
        bent: true,
      },
      { rod: '-0.9 0.06, -0.3 0.16, 0.3 0.08, 1 0.08', radius: 0.022, colour: '$2', bent: true },
    ],
  },
  'violin-case': {
    colour: '#3a2a24',
    parts: [
      { plate: '-1.2 0.42, 1.1 0.42, 1.24 0.98, -1.06 0.98', colour: '$' },
      { plate: '-1.1 0.46, 1 0.46, 1.13 0.93, -0.97 0.93', colour: '#7a1f2c', flat: true },
      { plate: '-1.24 0.12, 1.14 0.12, 1.18 0.46, -1.2 0.46', colour: '#5a1620' },
      { box: [-1.26, 0, 1.16, 0.3], deep: 0.1, colour: '$', round: 0.1 },
      ...[-0.6, 0.5].map((x): Part => ({ box: [x - 0.07, 0.14, x + 0.07, 0.28], colour: GOLD, round: 0.02 })),
      { rod: '-0.2 0.14, -0.12 0.07, 0.06 0.07, 0.14 0.14', radius: 0.03, colour: '#26201c', bent: true },
    ],
  },
  'fencing-mask': {
    colour: '#f0ece2',
    parts: [
      { plate: '-0.3 0.2, 0 0, 0.34 0.2, 0.3 0.34, -0.26 0.34', colour: '$', curved: true },
      { ball: [0, 0.6, 0.36, 0.4], colour: '#34383e' },
      { ball: [-0.04, 0.58, 0.31, 0.35], colour: '#5a626a', flat: true },
      ...spread(8, -0.28, 0.22).map((x): Part => ({
        rod: `${x} 0.32, ${x - 0.02} 0.84`,
        radius: 0.006,
        colour: '#26282e',
      })),
      ...spread(8, 0.32, 0.84).map((y): Part => ({ rod: `-0.3 ${y}, 0.24 ${y}`, radius: 0.006, colour: '#26282e' })),
      { plate: '0.14 0.98, 0.34 0.84, 0.4 0.56, 0.34 0.24, 0.24 0.26, 0.28 0.6, 0.06 0.98', colour: '$', curved: true },
      { rod: '-0.34 0.44, -0.3 0.26, 0 0.2, 0.3 0.26', radius: 0.03, colour: '$', bent: true },
    ],
  },
  tangram: {
    colour: '#c4342c',
    shadow: 0.5,
    parts: [
      { plate: '-0.5 0.04, 0.46 0.04, 0 0.5', colour: '$' },
      { plate: '-0.5 0.06, -0.02 0.52, -0.5 0.98', colour: '#2f6fc0' },
      { plate: '-0.48 1, 0.02 1, 0.25 0.77, -0.02 0.53', colour: '#f4c93f' },
      { plate: '0.27 0.77, 0.5 1, 0.04 1', colour: '#3f8f5a' },
      { plate: '0.02 0.5, 0.25 0.27, 0.48 0.5, 0.25 0.74', colour: '#74489f' },
      { plate: '0.27 0.25, 0.5 0.04, 0.5 0.48', colour: '#ee8a2c' },
      { plate: '0.5 0.52, 0.5 0.96, 0.27 0.75', colour: '#f090b2' },
    ],
  },
  'eyelash-curler': {
    colour: STEEL,
    shadow: 0.1,
    parts: [
      { rod: '-0.14 0.06, -0.1 0.4, 0 0.56, 0.08 0.74', radius: 0.022, colour: '$', bent: true },
      { rod: '0.14 0.06, 0.1 0.4, 0 0.56, -0.08 0.74', radius: 0.022, colour: '$', bent: true },
      ...[-0.14, 0.14].map((x): Part => ({ ball: [x, 0.06, 0.065], colour: '$-' })),
      { plate: '-0.16 0.76, 0.16 0.76, 0.14 0.84, -0.14 0.84', colour: '$' },
      { rod: '-0.17 0.94, 0 0.98, 0.17 0.94', radius: 0.028, colour: '$', bent: true },
      { rod: '-0.15 0.92, 0 0.95, 0.15 0.92', radius: 0.016, colour: '#26242a', bent: true },
      ...[-0.15, 0.15].map((x): Part => ({ rod: `${x} 0.8, ${x} 0.95`, radius: 0.016, colour: '$' })),
    ],
  },
  'shaving-brush': {
    colour: WOOD,
    parts: [
      { turned: '0.18 0, 0.2 0.04, 0.11 0.2, 0.15 0.36, 0.16 0.44', colour: '$', gloss: 0.8 },
      { turned: '0.165 0.44, 0.165 0.5', colour: GOLD, edged: true, gloss: 1 },
      { plate: '-0.15 0.5, 0.15 0.5, 0.28 0.86, 0.16 0.98, -0.16 0.98, -0.28 0.86', colour: '#d8c8ac', curved: true },
      {
        plate: '-0.15 0.52, 0.15 0.52, 0.19 0.66, -0.19 0.66',
        colour: '#5a4838',
        curved: true,
        flat: true,
        alpha: 0.7,
      },
      ...spread(7, -0.18, 0.18).map((x): Part => ({
        rod: `${x * 0.6} 0.56, ${x} 0.92`,
        radius: 0.006,
        colour: '#b8a480',
      })),
    ],
  },
};

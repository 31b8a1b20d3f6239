import type { Form, Part } from '../../things/form.ts';
import { spread } from '../../things/forms/spread.ts';

const GLASS = '#9cc4d6';
const DARK = '#26282e';
const STEEL = '#b9c0c6';
const WOOD = '#8a5a34';
const SAIL = '#f2e6cc';

/** Where the hull meets the water. */
const foam = (from: number, to: number): Part => ({
  rod: `${from} 0.012, ${to} 0.012`,
  radius: 0.012,
  colour: '#e8f2f4',
});

const ports = (count: number, from: number, to: number, y: number, radius = 0.014): readonly Part[] =>
  spread(count, from, to).map((x): Part => ({ ball: [x, y, radius], colour: '#3a4a58', flat: true }));

/** Boats and ships of all eras, facing right, the water at their foot. */
export const WATERBORNE_FORMS: Readonly<Record<string, Form>> = {
  rowboat: {
    colour: '#a8683c',
    shadow: 0,
    parts: [
      { plate: '-1.8 0.86, -1.5 0.7, 1.5 0.7, 1.9 0.96, 1.4 0.84, -1.4 0.8', colour: '$--' },
      ...[-0.8, 0, 0.8].map((x): Part => ({ box: [x - 0.16, 0.62, x + 0.16, 0.76], colour: '$+', round: 0.02 })),
      {
        plate: '-1.84 0.86, -1.6 0.2, -1.2 0.02, 1.3 0.02, 1.66 0.3, 1.96 0.98, 1.3 0.72, 0 0.62, -1.3 0.66',
        colour: '$',
      },
      ...[0.3, 0.48].map((y): Part => ({
        rod: `-1.66 ${y + 0.06}, 0 ${y - 0.06}, 1.76 ${y + 0.1}`,
        radius: 0.016,
        colour: '$-',
        bent: true,
      })),
      { rod: '-1.84 0.86, -1.3 0.67, 0 0.62, 1.3 0.72, 1.96 0.98', radius: 0.04, colour: '$+', bent: true },
      { rod: '0.5 0.76, -0.9 0.12', radius: 0.032, colour: '#d8b480' },
      { plate: '-0.84 0.2, -1.24 0.06, -1.28 -0.04, -0.8 0.08', colour: '#d8b480' },
      foam(-1.5, 1.5),
    ],
  },
  canoe: {
    colour: '#b83c2c',
    shadow: 0,
    parts: [
      { plate: '-3 0.9, -2.4 0.66, 2.4 0.66, 3 0.9, 2.3 0.76, -2.3 0.76', colour: '$--' },
      ...[-1.2, 1].map((x): Part => ({ box: [x - 0.2, 0.58, x + 0.2, 0.72], colour: WOOD, round: 0.02 })),
      {
        plate: '-3.1 0.98, -2.9 0.4, -2.3 0.04, 2.3 0.04, 2.9 0.4, 3.1 0.98, 2.4 0.66, 0 0.54, -2.4 0.66',
        colour: '$',
      },
      { rod: '-3.1 0.98, -2.4 0.66, 0 0.54, 2.4 0.66, 3.1 0.98', radius: 0.05, colour: WOOD, bent: true },
      { rod: '-0.4 0.9, 0.9 0.5', radius: 0.04, colour: '#d8b480' },
      foam(-2.5, 2.5),
    ],
  },
  gondola: {
    colour: '#1f1c20',
    shadow: 0,
    parts: [
      { plate: '-2.4 0.5, -1.6 0.26, 1.6 0.26, 2.2 0.44, 1.6 0.34, -1.6 0.34', colour: '#6a2424' },
      { plate: '-0.6 0.3, -0.66 0.56, -0.4 0.56, -0.34 0.4, 0.3 0.4, 0.3 0.3', colour: '#b8242c' },
      {
        plate: '-2.6 0.62, -2.4 0.3, -1.8 0.03, 1.6 0.03, 2.2 0.26, 2.42 0.7, 2.1 0.4, 1.4 0.26, -1.4 0.26, -2.1 0.38',
        colour: '$',
      },
      { rod: '-2.6 0.62, -2.1 0.38, -1.4 0.27, 1.4 0.27, 2.1 0.41', radius: 0.024, colour: '#d8b256', bent: true },
      { plate: '2.36 0.5, 2.5 0.98, 2.6 0.92, 2.5 0.8, 2.66 0.78, 2.5 0.7, 2.64 0.64, 2.46 0.6', colour: STEEL },
      { rod: '-1.8 0.96, -2.3 0.04', radius: 0.022, colour: WOOD },
      foam(-2, 2),
    ],
  },
  galley: {
    colour: '#8a5030',
    shadow: 0,
    parts: [
      { rod: '-0.1 0.3, -0.1 0.98', radius: 0.018, colour: WOOD },
      { rod: '-0.62 0.9, 0.42 0.9', radius: 0.014, colour: WOOD },
      { plate: '-0.58 0.89, 0.38 0.89, 0.42 0.5, 0.2 0.44, -0.1 0.47, -0.4 0.44, -0.6 0.5', colour: SAIL },
      ...[-0.36, -0.1, 0.16].map((x): Part => ({
        plate: `${x - 0.08} 0.885, ${x + 0.08} 0.885, ${x + 0.09} 0.46, ${x - 0.09} 0.46`,
        colour: '$2',
        flat: true,
      })),
      { plate: '-0.1 0.98, -0.1 0.93, -0.3 0.955', colour: '#c8282c' },
      { rod: '-1.02 0.24, -1.2 0.4, -1.18 0.62, -1.04 0.66', radius: [0.05, 0.03], colour: '$', bent: true },
      { rod: '1 0.24, 1.16 0.42, 1.12 0.6', radius: [0.05, 0.03], colour: '$', bent: true },
      {
        plate: '-1.12 0.3, -0.94 0.06, -0.8 0.02, 0.9 0.02, 1.24 0.08, 1.04 0.16, 1.04 0.32, 0.6 0.26, -0.6 0.26',
        colour: '$',
      },
      { rod: '-1.1 0.3, -0.6 0.27, 0.6 0.27, 1.04 0.32', radius: 0.022, colour: '$+', bent: true },
      ...spread(7, -0.72, 0.72).map((x): Part => ({ ball: [x, 0.26, 0.065], colour: '#c8a04c' })),
      ...spread(7, -0.72, 0.72).map((x): Part => ({ ball: [x, 0.26, 0.035], colour: '#a8302c', flat: true })),
      ...spread(9, -0.78, 0.78).map((x): Part => ({
        rod: `${x} 0.17, ${x - 0.16} -0.01`,
        radius: 0.012,
        colour: '#c89a60',
      })),
      { ball: [0.94, 0.2, 0.03], colour: '#fbfaf6' },
      { ball: [0.945, 0.2, 0.014], colour: DARK, flat: true },
      foam(-0.9, 1),
    ],
    marks: '#a8302c',
  },
  'cruise-ship': {
    colour: '#f2f4f4',
    shadow: 0,
    parts: [
      { plate: '-0.7 0.78, -0.6 0.98, -0.3 0.98, -0.26 0.78', colour: '#2f5a9c' },
      { plate: '-0.68 0.88, -0.6 0.98, -0.3 0.98, -0.28 0.88', colour: '#c8282c' },
      { rod: '0.9 0.72, 0.9 0.94', radius: 0.012, colour: STEEL },
      ...[0.34, 0.46, 0.58, 0.69].map((y, i): Part => ({
        box: [-1.5 + i * 0.12, y, 1.2 - i * 0.16, y + 0.115],
        colour: '$',
        round: 0.02,
      })),
      ...[0.37, 0.49, 0.61, 0.72].flatMap((y, i): readonly Part[] =>
        spread(18 - i * 2, -1.42 + i * 0.12, 1.06 - i * 0.16).map((x): Part => ({
          box: [x, y, x + 0.08, y + 0.06],
          colour: GLASS,
          round: 0.01,
        })),
      ),
      { box: [0.5, 0.78, 0.94, 0.86], colour: '$', round: 0.02 },
      { box: [0.56, 0.8, 0.9, 0.84], colour: '#3a5a70', round: 0.01 },
      { plate: '-1.7 0.36, -1.6 0.02, 1.4 0.02, 1.96 0.4, 1.2 0.36', colour: '$' },
      { plate: '-1.66 0.1, -1.64 0.02, 1.4 0.02, 1.54 0.1', colour: '#2f5a9c', flat: true },
      ...ports(22, -1.5, 1.3, 0.24),
      foam(-1.6, 1.5),
    ],
  },
  steamship: {
    colour: '#2a2c32',
    shadow: 0,
    parts: [
      ...[-0.5, -0.1, 0.3].map((x): Part => ({
        plate: `${x - 0.09} 0.5, ${x - 0.13} 0.94, ${x + 0.07} 0.94, ${x + 0.09} 0.5`,
        colour: '#c8703c',
      })),
      ...[-0.5, -0.1, 0.3].map((x): Part => ({
        plate: `${x - 0.125} 0.87, ${x - 0.13} 0.95, ${x + 0.07} 0.95, ${x + 0.075} 0.87`,
        colour: DARK,
      })),
      ...[-1.2, 1].map((x): Part => ({ rod: `${x} 0.36, ${x - 0.03} 0.98`, radius: 0.012, colour: WOOD })),
      { box: [-0.9, 0.4, 0.74, 0.56], colour: '#f2ead8', round: 0.02 },
      ...spread(13, -0.82, 0.64).map((x): Part => ({ box: [x, 0.45, x + 0.06, 0.51], colour: GLASS, round: 0.01 })),
      { box: [-1.1, 0.34, 0.9, 0.43], colour: '#f2ead8', round: 0.02 },
      { plate: '-1.7 0.42, -1.5 0.02, 1.3 0.02, 1.6 0.16, 1.74 0.46, 1.2 0.36, -1.3 0.35', colour: '$' },
      { plate: '-1.56 0.08, -1.5 0.02, 1.3 0.02, 1.44 0.08', colour: '#a8302c', flat: true },
      ...ports(18, -1.3, 1.3, 0.25),
      foam(-1.5, 1.4),
    ],
  },
  'container-ship': {
    colour: '#2f4a7c',
    shadow: 0,
    parts: [
      { box: [-1.56, 0.34, -1.2, 0.96], colour: '#f2f4f4', round: 0.02 },
      { box: [-1.52, 0.82, -1.2, 0.9], colour: '#3a5a70', round: 0.01 },
      { box: [-1.52, 0.94, -1.4, 1], colour: '#c8703c', round: 0.01 },
      ...[0.36, 0.5, 0.64].flatMap((y, row): readonly Part[] =>
        spread(9 - row, -1.08, 1.1 - row * 0.28).map((x, i): Part => ({
          box: [x, y, x + 0.25, y + 0.13],
          colour: (['#c8442c', '#3f8ac0', '#e0a83c', '#4a9a5c', '#8a5a9c'] as const)[(i * 2 + row * 3) % 5]!,
          round: 0.005,
        })),
      ),
      { plate: '-1.74 0.36, -1.66 0.02, 1.4 0.02, 1.86 0.42, 1.4 0.36', colour: '$' },
      { plate: '-1.67 0.1, -1.66 0.02, 1.4 0.02, 1.5 0.1', colour: '#a8302c', flat: true },
      foam(-1.6, 1.5),
    ],
  },
  speedboat: {
    colour: '#e8eaec',
    shadow: 0,
    parts: [
      { plate: '-0.2 0.6, 0.3 0.6, 0.06 0.96, -0.06 0.96', colour: '#3a5a70' },
      { box: [-1, 0.54, -0.6, 0.74], colour: '#c8442c', round: 0.05 },
      { box: [-1.76, 0.4, -1.56, 0.74], colour: DARK, round: 0.05 },
      { plate: '-1.6 0.62, -1.5 0.14, -1.2 0.02, 0.9 0.02, 1.5 0.26, 2 0.7, 0.9 0.68, -1 0.58', colour: '$' },
      { plate: '-1.56 0.42, 1.72 0.5, 1.56 0.36, -1.53 0.28', colour: '$2', flat: true },
      { rod: '1 0.7, 1.5 0.84, 1.9 0.72', radius: 0.018, colour: STEEL, bent: true },
      foam(-1.5, 1.2),
    ],
    marks: '#c8282c',
  },
  raft: {
    colour: '#b08a5c',
    shadow: 0,
    parts: [
      { rod: '0 0.2, 0 0.98', radius: 0.02, colour: WOOD },
      { plate: '0.03 0.94, 0.4 0.6, 0.03 0.36', colour: SAIL },
      { plate: '-0.9 0.16, -0.7 0.28, 0.84 0.28, 0.96 0.16', colour: '$' },
      ...spread(6, 0, 1).map((s): Part => ({
        rod: `${-0.9 + s * 0.2} ${0.16 + s * 0.12}, ${0.96 - s * 0.12} ${0.16 + s * 0.12}`,
        radius: 0.022,
        colour: s > 0.5 ? '$-' : '$',
      })),
      { rod: '-0.94 0.08, 0.96 0.08', radius: 0.075, colour: '$' },
      ...[-0.6, 0.6].map((x): Part => ({ rod: `${x} 0, ${x + 0.1} 0.28`, radius: 0.016, colour: '#e0d0a8' })),
      foam(-0.9, 0.9),
    ],
  },
  'awning-boat': {
    colour: '#3a2c24',
    shadow: 0,
    parts: [
      { plate: '-0.9 0.4, -0.7 0.9, -0.2 0.99, 0.4 0.9, 0.56 0.4', colour: '#2a2624' },
      ...[-0.6, -0.3, 0, 0.3].map((x): Part => ({
        rod: `${x - 0.06} 0.42, ${x} 0.92`,
        radius: 0.014,
        colour: '#5a4a3a',
      })),
      { plate: '0.34 0.42, 0.3 0.86, 0.46 0.76, 0.52 0.42', colour: '#120e0c', flat: true },
      { plate: '-1.9 0.7, -1.6 0.2, -1.2 0.02, 1.2 0.02, 1.6 0.2, 2 0.74, 1.3 0.44, 0 0.36, -1.2 0.42', colour: '$' },
      { rod: '-1.9 0.7, -1.2 0.43, 0 0.37, 1.3 0.45, 2 0.74', radius: 0.034, colour: '$+', bent: true },
      { rod: '-1.3 0.86, -2 0.06', radius: 0.026, colour: '#a8845c' },
      foam(-1.5, 1.5),
    ],
  },
};

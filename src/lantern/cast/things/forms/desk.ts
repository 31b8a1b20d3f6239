import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#b9c0c6';
const DARK = '#2b2c32';
const WOOD = '#a87245';

/** What lies on desks and stands in studios. */
export const DESK_FORMS: Readonly<Record<string, Form>> = {
  'alarm-clock': {
    colour: '#c8403a',
    shadow: 0.3,
    parts: [
      { rod: '-0.2 0.16, -0.3 0.01', radius: 0.03, colour: '$--' },
      { rod: '0.2 0.16, 0.3 0.01', radius: 0.03, colour: '$--' },
      { rod: '0 0.76, 0 0.93', radius: 0.02, colour: '#8d949c' },
      { ball: [0, 0.95, 0.05], colour: '#8d949c' },
      { ball: [-0.23, 0.84, 0.17, 0.13], colour: '#d9b04a' },
      { ball: [0.23, 0.84, 0.17, 0.13], colour: '#d9b04a' },
      { ball: [0, 0.45, 0.41], colour: '$' },
      { ball: [0, 0.45, 0.33], colour: '#f6f2e8', flat: true },
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((hour): Part => {
        const [x, y] = [0.28 * Math.sin((hour * Math.PI) / 6), 0.28 * Math.cos((hour * Math.PI) / 6)];
        return { ball: [x, 0.45 + y, hour % 3 === 0 ? 0.025 : 0.014], colour: '#3a3a42', flat: true };
      }),
      { rod: '0 0.45, -0.13 0.57', radius: 0.02, colour: '#26262c' },
      { rod: '0 0.45, 0.07 0.68', radius: 0.014, colour: '#26262c' },
      { ball: [0, 0.45, 0.03], colour: '$', flat: true },
    ],
  },
  typewriter: {
    colour: '#4f7f78',
    shadow: 0.85,
    parts: [
      { plate: '-0.5 0.66, 0.5 0.66, 0.46 1, -0.46 1', colour: '#f6f1e4' },
      ...[0.78, 0.85, 0.92].map((y): Part => ({
        plate: `-0.36 ${y}, ${y === 0.78 ? 0.08 : 0.34} ${y}, ${y === 0.78 ? 0.08 : 0.34} ${y + 0.014}, -0.36 ${y + 0.014}`,
        colour: '#57545c',
        flat: true,
      })),
      { rod: '-0.8 0.7, 0.8 0.7', radius: 0.085, colour: DARK },
      { ball: [-0.84, 0.7, 0.06, 0.1], colour: DARK },
      { ball: [0.84, 0.7, 0.06, 0.1], colour: DARK },
      { rod: '-0.74 0.78, -0.86 0.92', radius: 0.022, colour: STEEL },
      { plate: '-0.66 0.36, 0.66 0.36, 0.6 0.68, -0.6 0.68', colour: '$' },
      { plate: '-0.3 0.5, 0.3 0.5, 0.26 0.64, -0.26 0.64', colour: DARK, flat: true },
      { plate: '-0.8 0.06, 0.8 0.06, 0.68 0.42, -0.68 0.42', colour: '$' },
      { plate: '-0.82 0, 0.82 0, 0.82 0.09, -0.82 0.09', colour: '$-' },
      ...[0.12, 0.205, 0.29].flatMap((y, row) =>
        spread(9 - row, -0.6 + row * 0.05, 0.6 - row * 0.05).map((x): Part => ({
          ball: [x, y + 0.02, 0.042, 0.034],
          colour: '#f4efe4',
          gloss: 0.3,
        })),
      ),
      { plate: '-0.36 0.045, 0.36 0.045, 0.36 0.085, -0.36 0.085', colour: '#f4efe4', flat: true },
    ],
  },
  calculator: {
    colour: '#3f434c',
    shadow: 0.3,
    parts: [
      { box: [-0.32, 0, 0.32, 1], deep: 0.06, colour: '$', round: 0.06 },
      { box: [-0.24, 0.74, 0.24, 0.9], colour: '#b8cfae', round: 0.02 },
      ...spread(4, 0.12, 0.58).flatMap((y) =>
        spread(4, -0.2, 0.2).map((x, column): Part => ({
          box: [x - 0.05, y - 0.045, x + 0.05, y + 0.045],
          colour: column === 3 ? '#e08a3c' : '#e4e6ea',
          round: 0.02,
        })),
      ),
    ],
  },
  stapler: {
    colour: '#c8323c',
    shadow: 1.2,
    parts: [
      { plate: '-1.3 0.02, 1.3 0.02, 1.3 0.16, -1.3 0.16', colour: '#3a3d45' },
      { plate: '-1.2 0.3, -1.1 0.24, 1.2 0.42, 1.3 0.62', colour: STEEL },
      {
        plate: '-1.3 0.34, -1.1 0.3, 1.1 0.5, 1.34 0.6, 1.26 0.86, 0.9 0.98, -0.4 0.76, -1.2 0.56',
        colour: '$',
        curved: true,
      },
    ],
  },
  'tape-measure': {
    colour: '#f0b429',
    shadow: 0.7,
    parts: [
      { plate: '0.4 0.03, 1.5 0.03, 1.5 0.12, 0.4 0.12', colour: '#f7d558' },
      ...spread(7, 0.62, 1.4).map((x): Part => ({
        plate: `${x} 0.03, ${x + 0.02} 0.03, ${x + 0.02} 0.1, ${x} 0.1`,
        colour: DARK,
        flat: true,
      })),
      { plate: '1.46 0, 1.54 0, 1.54 0.2, 1.46 0.2', colour: STEEL },
      { box: [-0.55, 0, 0.5, 0.98], deep: 0.16, colour: '$', round: 0.28 },
      { ball: [-0.02, 0.54, 0.3], colour: DARK, flat: true },
      { ball: [-0.02, 0.54, 0.24], colour: '$', flat: true },
    ],
  },
  'tape-roll': {
    colour: '#d8b98a',
    shadow: 0.5,
    parts: [
      { ball: [0, 0.5, 0.5], colour: '$' },
      { ball: [0, 0.5, 0.34], colour: '$--', flat: true },
      { ball: [0, 0.5, 0.29], colour: '#f1ece0', flat: true },
    ],
  },
  glue: {
    colour: '#f4f2ea',
    shadow: 0.2,
    parts: [
      { turned: '0.18 0.01, 0.19 0.05, 0.19 0.6, 0.12 0.7', colour: '$', gloss: 0.6 },
      { turned: '0.192 0.18, 0.192 0.5', colour: '$-', edged: true },
      { turned: '0.11 0.68, 0.03 0.98', colour: '#e0732c', edged: true },
    ],
  },
  eraser: {
    colour: '#f08aa0',
    shadow: 0.9,
    parts: [
      { box: [-0.85, 0.02, 0.8, 0.84], deep: 0.5, colour: '$', round: 0.14 },
      { box: [-0.2, 0.02, 0.8, 0.84], deep: 0.5, colour: '$-', round: 0.03 },
    ],
  },
  blackboard: {
    colour: '#2f4f42',
    shadow: 0.6,
    parts: [
      { rod: '-0.6 0, -0.46 0.5', radius: 0.025, colour: WOOD },
      { rod: '0.6 0, 0.46 0.5', radius: 0.025, colour: WOOD },
      { plate: '-0.78 0.26, 0.78 0.26, 0.78 1, -0.78 1', colour: WOOD },
      { plate: '-0.72 0.32, 0.72 0.32, 0.72 0.94, -0.72 0.94', colour: '$', flat: true },
      { plate: '-0.72 0.24, 0.72 0.24, 0.72 0.27, -0.72 0.27', colour: '#c69466' },
      { rod: '-0.5 0.76, -0.3 0.78, -0.12 0.75', radius: 0.01, colour: '#eef2ee' },
      { rod: '-0.5 0.64, -0.2 0.66', radius: 0.01, colour: '#eef2ee' },
      { rod: '0.14 0.5, 0.34 0.82, 0.52 0.5, 0.14 0.5', radius: 0.01, colour: '#eef2ee' },
    ],
  },
  easel: {
    colour: '#f6f2e8',
    shadow: 0.3,
    parts: [
      { rod: '0.03 0.94, 0.13 0.02', radius: 0.014, colour: '#8a5a34' },
      { rod: '0 0.99, -0.3 0', radius: 0.016, colour: WOOD },
      { rod: '0 0.99, 0.3 0', radius: 0.016, colour: WOOD },
      { plate: '-0.29 0.4, 0.29 0.4, 0.29 0.86, -0.29 0.86', colour: '$' },
      { rod: '-0.32 0.385, 0.32 0.385', radius: 0.018, colour: WOOD },
    ],
  },
  canvas: {
    colour: '#f6f2e8',
    shadow: 0.5,
    parts: [
      { box: [-0.62, 0, 0.62, 0.98], deep: 0.08, colour: '$', round: 0.01 },
      {
        plate: '-0.56 0.08, 0.56 0.08, 0.56 0.4, 0.2 0.34, -0.2 0.44, -0.56 0.36',
        colour: '#7fae6a',
        flat: true,
        alpha: 0.9,
      },
      {
        plate: '-0.56 0.36, -0.2 0.44, 0.2 0.34, 0.56 0.4, 0.56 0.9, -0.56 0.9',
        colour: '#9cc6e0',
        flat: true,
        alpha: 0.9,
      },
      { ball: [0.26, 0.72, 0.09], colour: '#f2c14e', flat: true },
    ],
  },
  chalk: {
    colour: '#f6f6f2',
    shadow: 1.9,
    parts: [{ rod: '-2.1 0.5, 2.1 0.5', radius: [0.5, 0.42], colour: '$' }],
  },
};

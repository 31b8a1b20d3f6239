import type { Form, Part, Spot } from '../form.ts';
import { beads } from './beads.ts';
import { spread } from './spread.ts';

const GOLD = '#d8b256';

/** The near half of a ring round something, from left to right: `tilt` is how much higher its right end is. */
const around = (y: number, half: number, sag: number, tilt: number, steps: number): readonly Spot[] =>
  spread(steps, -1, 1).map((x): Spot => [x * half, y - sag * Math.sqrt(Math.max(0, 1 - x * x)) + (tilt * x) / 2]);

/** A string that hangs down in a bow between two points of the same height. */
const bow = (half: number, top: number, low: number, steps: number): readonly Spot[] =>
  spread(steps, -1, 1).map((x): Spot => [x * half * (1.12 - 0.12 * x * x), low + (top - low) * x * x]);

const folds = (xs: readonly number[], bottom: number, top: number): readonly Part[] =>
  xs.map((x, index): Part => ({
    plate: `${x - 0.012} ${top}, ${x + 0.016} ${top}, ${x + 0.03 + 0.01 * index} ${bottom + 0.03}, ${x - 0.02} ${bottom + 0.02}`,
    colour: index % 2 === 0 ? '$-' : '$+',
    flat: true,
    alpha: 0.5,
  }));

/** Cloths, cords and beads that hang over something or go round it. */
export const ATTACHED_FORMS: Readonly<Record<string, Form>> = {
  'draped-cloth': {
    colour: '#7fb0c8',
    marks: '#f4f2ea',
    shadow: 0,
    parts: [
      { plate: '-0.3 0.95, 0.42 0.95, 0.44 0.4, 0.36 0.36, -0.26 0.4', colour: '$--' },
      {
        plate: '-0.37 0.97, -0.3 1, 0.34 1, 0.38 0.96, 0.4 0.06, 0.24 0.015, 0.02 0.045, -0.2 0, -0.39 0.05',
        colour: '$',
      },
      { plate: '-0.36 0.965, -0.3 1, 0.34 1, 0.375 0.96, 0.36 0.91, -0.35 0.91', colour: '$+', flat: true },
      {
        plate: '-0.386 0.2, 0.02 0.19, 0.396 0.21, 0.398 0.15, 0.02 0.13, -0.388 0.14',
        colour: '$2',
        flat: true,
        alpha: 0.9,
      },
      {
        plate: '-0.388 0.11, 0.02 0.1, 0.398 0.12, 0.398 0.1, 0.02 0.08, -0.388 0.09',
        colour: '$2',
        flat: true,
        alpha: 0.9,
      },
      ...folds([-0.22, -0.02, 0.2], 0.04, 0.9),
    ],
  },
  'draped-scarf': {
    colour: '#c8343c',
    shadow: 0,
    parts: [
      { plate: '0 0.99, 0.2 0.93, 0.22 0.4, 0.16 0.24, 0.02 0.3, -0.02 0.7', colour: '$-', curved: true },
      {
        plate: '-0.22 0.9, -0.1 1, 0.12 1, 0.14 0.86, 0.06 0.4, 0.09 0.06, -0.19 0.05, -0.16 0.5',
        colour: '$',
        curved: true,
      },
      { plate: '-0.2 0.9, -0.1 0.99, 0.12 0.99, 0.12 0.9', colour: '$+', flat: true, curved: true },
      ...folds([-0.1, 0], 0.08, 0.86),
      ...spread(7, -0.17, 0.07).map((x): Part => ({ rod: `${x} 0.07, ${x - 0.006} 0`, radius: 0.008, colour: '$' })),
      ...spread(4, 0.05, 0.17).map((x): Part => ({ rod: `${x} 0.28, ${x + 0.004} 0.21`, radius: 0.007, colour: '$-' })),
    ],
  },
  'draped-cord': {
    colour: '#c8343c',
    shadow: 0,
    parts: [
      { rod: '0.06 0.98, 0.2 0.86, 0.22 0.5, 0.18 0.3, 0.24 0.12', radius: 0.032, colour: '$-', bent: true },
      {
        rod: '0.08 0.97, -0.06 1, -0.16 0.88, -0.2 0.5, -0.14 0.24, -0.22 0.02',
        radius: 0.034,
        colour: '$',
        bent: true,
      },
    ],
  },
  'draped-beads': {
    colour: '#f4f0e8',
    shadow: 0,
    parts: [
      ...beads(bow(0.24, 0.96, 0.34, 17), 0.036),
      ...beads(bow(0.36, 0.98, 0.05, 25), 0.04),
      { ball: [0, 0.05, 0.055], colour: GOLD, gloss: 1 },
    ],
  },
  'wound-cloth': {
    colour: '#c8343c',
    shadow: 0,
    parts: [
      {
        plate: [...around(0.86, 0.96, 0.2, 0.04, 13), ...around(0.44, 0.96, 0.2, 0.04, 13).toReversed()],
        colour: '$',
      },
      {
        plate: [...around(0.7, 0.95, 0.2, 0.02, 13), ...around(0.66, 0.95, 0.2, 0.06, 13).toReversed()],
        colour: '$-',
        flat: true,
        alpha: 0.6,
      },
      { plate: '0.3 0.5, 0.5 0.5, 0.62 0, 0.36 0.04', colour: '$-' },
      { plate: '0.28 0.5, 0.42 0.5, 0.3 0.02, 0.1 0.06', colour: '$' },
      { ball: [0.36, 0.48, 0.15, 0.17], colour: '$' },
    ],
  },
  'wound-cord': {
    colour: '#c8a878',
    shadow: 0,
    parts: [
      ...[0.9, 0.7, 0.5].map((y, index): Part => ({
        rod: around(y, 1 - index * 0.004, 0.2, 0.12, 13),
        radius: 0.072,
        colour: index % 2 === 0 ? '$' : '$+',
        bent: true,
      })),
      { rod: '0.5 0.34, 0.62 0.18, 0.56 0.02', radius: [0.07, 0.05], colour: '$', bent: true },
    ],
  },
  'wound-beads': {
    colour: '#f4f0e8',
    shadow: 0,
    parts: [
      ...[0.88, 0.64, 0.42].flatMap((y, index) => beads(around(y, 1, 0.22, index % 2 === 0 ? 0.14 : -0.1, 19), 0.072)),
      ...beads(
        [
          [0.5, 0.2],
          [0.54, 0.06],
        ],
        0.072,
      ),
    ],
  },
  'wound-watch': {
    colour: '#6a4026',
    shadow: 0,
    parts: [
      { plate: [...around(0.74, 0.9, 0.16, 0, 13), ...around(0.36, 0.9, 0.16, 0, 13).toReversed()], colour: '$' },
      {
        plate: [...around(0.7, 0.88, 0.16, 0, 13), ...around(0.68, 0.88, 0.16, 0, 13).toReversed()],
        colour: '$+',
        flat: true,
      },
      { ball: [0, 0.46, 0.42, 0.46], colour: '#c8ccd2', gloss: 0.4 },
      { ball: [0, 0.46, 0.35, 0.385], colour: '#fbfaf4', flat: true },
      ...spread(12, 0, 11).map((hour): Part => ({
        ball: [0.27 * Math.sin((hour * Math.PI) / 6), 0.46 + 0.31 * Math.cos((hour * Math.PI) / 6), 0.018],
        colour: '#26282e',
        flat: true,
      })),
      { rod: '0 0.46, -0.12 0.62', radius: 0.022, colour: '#26282e' },
      { rod: '0 0.46, 0.14 0.68', radius: 0.016, colour: '#26282e' },
      { ball: [0.45, 0.46, 0.04], colour: GOLD },
    ],
  },
};

import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#c3c9ce';
const DARK = '#2f3138';
const WOOD = '#b98150';

/** What one cooks with. */
export const COOKWARE_FORMS: Readonly<Record<string, Form>> = {
  stick: {
    colour: '#8a6238',
    shadow: 2.4,
    parts: [
      { rod: '-3.6 0.4, -1 0.5, 1.5 0.42, 3.6 0.5', radius: [0.34, 0.44], colour: '$' },
      { rod: '1 0.5, 1.9 0.84', radius: [0.24, 0.15], colour: '$-' },
    ],
  },
  'rolling-pin': {
    colour: WOOD,
    shadow: 2.4,
    parts: [
      { rod: '-3.4 0.5, 3.4 0.5', radius: 0.22, colour: '$-' },
      { ball: [-3.35, 0.5, 0.3, 0.26], colour: '$-' },
      { ball: [3.35, 0.5, 0.3, 0.26], colour: '$-' },
      { rod: '-2.2 0.5, 2.2 0.5', radius: 0.5, colour: '$' },
    ],
  },
  whisk: {
    colour: '#3a3d45',
    shadow: 0.1,
    parts: [
      ...[0.17, 0.1, 0.03].map((wide): Part => ({
        rod: `0 0.5, ${-wide} 0.24, ${-wide * 0.7} 0.06, 0 0.02, ${wide * 0.7} 0.06, ${wide} 0.24, 0 0.5`,
        radius: 0.007,
        colour: STEEL,
        bent: true,
      })),
      { rod: '0 0.46, 0 0.58', radius: 0.026, colour: STEEL },
      { rod: '0 0.56, 0 0.96', radius: [0.032, 0.04], colour: '$' },
    ],
  },
  spatula: {
    colour: '#33363d',
    shadow: 0.12,
    parts: [
      { rod: '0 0.34, 0 0.98', radius: [0.014, 0.028], colour: '$' },
      { plate: '-0.1 0.02, 0.1 0.02, 0.09 0.3, 0.03 0.37, -0.03 0.37, -0.09 0.3', colour: STEEL },
      ...[-0.045, 0, 0.045].map((x): Part => ({
        plate: `${x - 0.011} 0.08, ${x + 0.011} 0.08, ${x + 0.011} 0.26, ${x - 0.011} 0.26`,
        colour: '#6d747b',
        flat: true,
      })),
    ],
  },
  ladle: {
    colour: STEEL,
    shadow: 0.16,
    parts: [
      { rod: '0.1 0.14, 0.1 0.86, 0.04 0.96, -0.02 0.9', radius: 0.018, colour: '$', bent: true },
      { turned: '0.05 0.01, 0.13 0.06, 0.16 0.17', x: 0, colour: '$', open: '#7d858c', gloss: 1 },
    ],
  },
  grater: {
    colour: STEEL,
    shadow: 0.26,
    parts: [
      { rod: '-0.08 0.84, -0.09 0.98, 0.09 0.98, 0.08 0.84', radius: 0.024, colour: DARK, bent: true },
      { plate: '-0.26 0.02, 0.2 0.02, 0.12 0.86, -0.16 0.86', colour: '$' },
      { plate: '0.2 0.02, 0.29 0.06, 0.18 0.87, 0.12 0.86', colour: '$-' },
      ...spread(5, 0.16, 0.7).flatMap((y) =>
        spread(4, -0.16, 0.1).map((x): Part => ({ ball: [x, y, 0.022, 0.016], colour: '#6d747b', flat: true })),
      ),
    ],
  },
  blender: {
    colour: '#3a3d45',
    shadow: 0.24,
    parts: [
      { turned: '0.24 0.01, 0.25 0.06, 0.19 0.3, 0.15 0.36', colour: '$', gloss: 0.7 },
      { ball: [0, 0.16, 0.05], colour: STEEL },
      { rod: '0.19 0.86, 0.33 0.82, 0.31 0.5, 0.16 0.44', radius: 0.024, colour: '#dfe9ee', bent: true },
      { turned: '0.13 0.38, 0.19 0.74', colour: '#8fbf5a', clear: 0.1 },
      { turned: '0.135 0.36, 0.215 0.9', colour: '#e3eff4', edged: true, clear: 0.68, gloss: 1 },
      { turned: '0.225 0.88, 0.2 0.95', colour: '$', edged: true, open: '$' },
      { turned: '0.08 0.94, 0.08 0.98', colour: '$', edged: true },
    ],
  },
  'coffee-machine': {
    colour: '#a3343a',
    shadow: 0.55,
    parts: [
      { box: [-0.42, 0, 0.42, 0.12], deep: 0.3, colour: DARK, round: 0.03 },
      { box: [-0.42, 0.1, 0.42, 0.6], deep: 0.3, colour: '$--', round: 0.02 },
      { box: [-0.46, 0.58, 0.46, 0.92], deep: 0.32, colour: '$', round: 0.05 },
      { box: [-0.4, 0.96, 0.4, 0.985], deep: 0.26, colour: STEEL, round: 0.01 },
      { turned: '0.12 0.5, 0.13 0.58', colour: STEEL, edged: true },
      { rod: '0 0.54, -0.2 0.47, -0.34 0.45', radius: 0.035, colour: DARK },
      { rod: '0.34 0.6, 0.38 0.3', radius: 0.015, colour: STEEL },
      { turned: '0.07 0.13, 0.1 0.17, 0.11 0.3', colour: '#f5f0e6', open: '#4a2c1a' },
      { ball: [-0.28, 0.76, 0.07], colour: '#f6f2e8' },
      { ball: [-0.28, 0.76, 0.012], colour: DARK, flat: true },
      { ball: [0.1, 0.76, 0.03], colour: STEEL },
      { ball: [0.24, 0.76, 0.03], colour: STEEL },
    ],
  },
  'pepper-mill': {
    colour: '#7a4a2a',
    shadow: 0.15,
    parts: [
      { turned: '0.14 0.01, 0.15 0.06, 0.1 0.3, 0.08 0.42, 0.12 0.58, 0.1 0.66', colour: '$', gloss: 0.8 },
      { turned: '0.1 0.66, 0.13 0.74, 0.11 0.86, 0.05 0.92', colour: '$', gloss: 0.8 },
      { ball: [0, 0.95, 0.045], colour: STEEL, gloss: 1 },
    ],
  },
  corkscrew: {
    colour: STEEL,
    shadow: 0.14,
    parts: [
      {
        rod: '0 0.7, 0.05 0.6, -0.05 0.52, 0.05 0.44, -0.05 0.36, 0.05 0.28, -0.04 0.2, 0 0.02',
        radius: 0.018,
        colour: '$',
        bent: true,
      },
      { rod: '0 0.66, 0 0.86', radius: 0.03, colour: '$' },
      { rod: '-0.3 0.9, 0.3 0.9', radius: 0.075, colour: WOOD },
    ],
  },
};

import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#c3c9ce';
const DARK = '#2f3138';
const WOOD = '#b07a48';

/** Tools with a shaft, upright as one holds them. */
export const HAND_TOOL_FORMS: Readonly<Record<string, Form>> = {
  broom: {
    colour: '#d9a94e',
    shadow: 0.16,
    parts: [
      { rod: '0 0.24, 0 0.99', radius: 0.012, colour: WOOD },
      { plate: '-0.05 0.3, 0.05 0.3, 0.14 0.02, -0.14 0.02', colour: '$' },
      ...spread(7, -0.11, 0.11).map((x): Part => ({
        rod: `${x * 0.4} 0.28, ${x} 0.03`,
        radius: 0.004,
        colour: '$-',
      })),
      { box: [-0.058, 0.25, 0.058, 0.275], colour: '#c23a34', round: 0.006 },
      { box: [-0.068, 0.2, 0.068, 0.222], colour: '#c23a34', round: 0.006 },
    ],
  },
  axe: {
    colour: STEEL,
    shadow: 0.12,
    parts: [
      { rod: '0.02 0.01, 0 0.4, 0.01 0.97', radius: 0.026, colour: WOOD, bent: true },
      { plate: '-0.06 0.76, 0.06 0.76, 0.3 0.64, 0.34 0.82, 0.3 1, 0.06 0.9, -0.06 0.9', colour: '$', curved: true },
      { plate: '0.29 0.65, 0.33 0.82, 0.29 0.99, 0.37 0.98, 0.4 0.82, 0.37 0.66', colour: '#eef2f5', curved: true },
    ],
  },
  pickaxe: {
    colour: STEEL,
    shadow: 0.12,
    parts: [
      { rod: '0 0.01, 0 0.96', radius: 0.026, colour: WOOD },
      {
        plate: '-0.5 0.72, -0.22 0.9, 0 0.95, 0.22 0.9, 0.5 0.72, 0.24 0.98, 0 1, -0.24 0.98',
        colour: '$',
        curved: true,
      },
      { box: [-0.05, 0.87, 0.05, 0.99], colour: DARK, round: 0.02 },
    ],
  },
  'fishing-rod': {
    colour: '#2f5a4c',
    shadow: 0.06,
    parts: [
      { rod: '0 0.01, 0.003 0.12', radius: 0.014, colour: WOOD },
      { rod: '0.003 0.12, 0.008 0.34', radius: 0.013, colour: '$' },
      { rod: '0.005 0.22, 0.02 0.55, 0.1 0.86, 0.22 0.99', radius: 0.008, colour: '$', bent: true },
      { ball: [0.03, 0.2, 0.026], colour: DARK },
      { ball: [0.03, 0.2, 0.012], colour: STEEL, flat: true },
      { rod: '0.22 0.99, 0.235 0.46', radius: 0.0012, colour: '#e8eef2' },
      { ball: [0.235, 0.45, 0.014], colour: '#d8352c' },
    ],
  },
  'hockey-stick': {
    colour: '#c23a34',
    shadow: 0.2,
    parts: [
      { rod: '0 0.08, 0 0.99', radius: 0.022, colour: '$' },
      { rod: '0 0.82, 0 0.99', radius: 0.024, colour: DARK },
      { plate: '-0.02 0.02, 0.24 0.0, 0.26 0.06, 0.02 0.1, -0.02 0.12', colour: '$-', curved: true },
    ],
  },
};

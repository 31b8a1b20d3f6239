import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#c3c9ce';
const DARK = '#2f3138';
const WOOD = '#b07a48';
const WHITE = '#f1efe9';

/** Machines and tools of a household. */
export const HOUSEWORK_FORMS: Readonly<Record<string, Form>> = {
  iron: {
    colour: '#3f86c0',
    shadow: 0.9,
    parts: [
      { plate: '-0.95 0.02, 0.8 0.02, 1.05 0.12, 0.9 0.2, -0.95 0.2', colour: STEEL },
      { plate: '-0.9 0.2, 1 0.2, 0.6 0.48, 0.1 0.66, -0.86 0.62', colour: '$', curved: true },
      { rod: '-0.74 0.6, -0.7 0.92, 0.1 0.92, 0.36 0.58', radius: 0.085, colour: '$-', bent: true },
      { ball: [0.36, 0.46, 0.12], colour: WHITE },
    ],
  },
  'ironing-board': {
    colour: '#8fb4cf',
    shadow: 0.7,
    parts: [
      { rod: '-0.46 0, 0.36 0.86', radius: 0.022, colour: STEEL },
      { rod: '0.46 0, -0.36 0.86', radius: 0.022, colour: STEEL },
      { plate: '-0.86 0.86, 0.7 0.86, 0.98 0.92, 0.7 0.99, -0.86 0.99', colour: '$' },
    ],
  },
  'vacuum-cleaner': {
    colour: '#c8384a',
    shadow: 0.5,
    parts: [
      { rod: '-0.1 0.34, 0.2 0.62, 0.5 0.9, 0.62 0.96, 0.7 0.6, 0.82 0.06', radius: 0.03, colour: DARK, bent: true },
      { plate: '0.62 0, 1.04 0, 1 0.09, 0.66 0.09', colour: DARK },
      { plate: '-0.8 0.06, 0.1 0.06, 0.14 0.26, -0.1 0.46, -0.5 0.5, -0.82 0.3', colour: '$', curved: true },
      { ball: [-0.58, 0.14, 0.14], colour: DARK },
      { ball: [-0.58, 0.14, 0.06], colour: STEEL },
      { ball: [-0.2, 0.3, 0.1], colour: '$+', gloss: 0.6 },
    ],
  },
  'washing-machine': {
    colour: WHITE,
    shadow: 0.42,
    parts: [
      { box: [-0.42, 0, 0.42, 0.96], deep: 0.3, colour: '$', round: 0.03 },
      { plate: '-0.42 0.8, 0.42 0.8, 0.42 0.82, -0.42 0.82', colour: '#b4bcc2', flat: true },
      { ball: [0, 0.42, 0.29], colour: STEEL, flat: true },
      { ball: [0, 0.42, 0.23], colour: '#34495a', gloss: 0.8 },
      { ball: [-0.08, 0.34, 0.12, 0.08], colour: '#d8564a', flat: true, alpha: 0.9 },
      { ball: [0.1, 0.36, 0.09, 0.07], colour: '#f0c24a', flat: true, alpha: 0.9 },
      { ball: [0, 0.29, 0.13, 0.06], colour: '#5a8ad0', flat: true, alpha: 0.9 },
      { ball: [0.06, 0.52, 0.08, 0.05], colour: '#f2f0ea', flat: true, alpha: 0.85 },
      { ball: [-0.11, 0.5, 0.06, 0.05], colour: '#7ab87a', flat: true, alpha: 0.8 },
      { ball: [-0.08, 0.54, 0.07, 0.03], colour: '#cfe2ee', flat: true, alpha: 0.5 },
      { ball: [0.26, 0.88, 0.045], colour: STEEL },
      { box: [-0.34, 0.85, -0.06, 0.92], colour: '#c9d2d8', round: 0.02 },
    ],
  },
  mop: {
    colour: '#e9e4d6',
    shadow: 0.1,
    parts: [
      { rod: '0 0.16, 0 0.99', radius: 0.011, colour: WOOD },
      ...spread(9, -0.085, 0.085).map((x): Part => ({
        rod: `${x * 0.3} 0.2, ${x} 0.1, ${x * 1.15} 0.01`,
        radius: 0.012,
        colour: '$',
        bent: true,
      })),
      { box: [-0.045, 0.17, 0.045, 0.21], colour: '#3f86c0', round: 0.01 },
    ],
  },
  dustpan: {
    colour: '#4a9ac0',
    shadow: 0.8,
    parts: [
      { rod: '0.5 0.4, 1.1 0.9', radius: [0.09, 0.07], colour: '$-' },
      { plate: '-0.95 0.04, 0.62 0.04, 0.72 0.62, -0.62 0.4', colour: '$--' },
      { plate: '-1 0.02, 0.62 0.02, 0.6 0.2, -0.96 0.08', colour: '$' },
    ],
  },
  hanger: {
    colour: WOOD,
    shadow: 0,
    parts: [
      { rod: '0 0.56, 0 0.74, 0.1 0.82, 0.06 0.95, -0.08 0.94', radius: 0.025, colour: STEEL, bent: true },
      { rod: '-0.94 0.14, -0.5 0.36, 0 0.56, 0.5 0.36, 0.94 0.14', radius: 0.06, colour: '$', bent: true },
      { rod: '-0.86 0.13, 0.86 0.13', radius: 0.04, colour: '$-' },
    ],
  },
  towel: {
    colour: '#7fb0c8',
    shadow: 1,
    parts: [
      ...[0.02, 0.34, 0.66].map((y, index): Part => ({
        box: [-1.05 + index * 0.02, y, 1.05 - index * 0.02, y + 0.32],
        deep: 0.5,
        colour: index % 2 === 0 ? '$' : '$+',
        round: 0.15,
      })),
      { plate: '-0.95 0.76, 0.95 0.76, 0.95 0.84, -0.95 0.84', colour: '$-', flat: true, alpha: 0.5 },
    ],
  },
  'oil-lamp': {
    colour: '#b07a35',
    shadow: 0.24,
    parts: [
      { glow: [0, 0.56, 0.05, 0.1], colour: '#ffb347', reach: 0.8 },
      {
        rod: '-0.18 0.34, -0.26 0.66, -0.14 0.96, 0.14 0.96, 0.26 0.66, 0.18 0.34',
        radius: 0.012,
        colour: '$-',
        bent: true,
      },
      { turned: '0.22 0.01, 0.22 0.05, 0.2 0.22, 0.12 0.32, 0.12 0.4', colour: '$', gloss: 0.9 },
      { turned: '0.11 0.4, 0.17 0.54, 0.12 0.78, 0.1 0.84', colour: '#fff1cf', clear: 0.6, gloss: 1 },
      { turned: '0.13 0.82, 0.15 0.86, 0.06 0.92', colour: '$', edged: true },
    ],
  },
  silk: {
    colour: '#eee6d6',
    shadow: 14,
    parts: [
      { plate: '-14 0.1, -8 0.6, 0 0.9, 8 0.7, 14.5 0.2, 8 0, -8 0', colour: '$', curved: true },
      { plate: '-6 0.5, 0 0.85, 5 0.7, 0 0.5', colour: '$+', curved: true, flat: true },
    ],
  },
};

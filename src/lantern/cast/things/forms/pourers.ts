import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#c3c9ce';
const WOOD = '#b98150';

/** What one pours from, serves on and brews in. */
export const POURER_FORMS: Readonly<Record<string, Form>> = {
  jug: {
    colour: '#4f86b8',
    shadow: 0.34,
    parts: [
      { rod: '0.22 0.84, 0.5 0.82, 0.52 0.5, 0.3 0.34', radius: 0.045, colour: '$', bent: true },
      {
        turned: '0.24 0.02, 0.3 0.06, 0.37 0.26, 0.35 0.44, 0.25 0.66, 0.23 0.8, 0.28 0.94',
        colour: '$',
        open: '$--',
        gloss: 0.8,
      },
      { plate: '-0.24 0.96, -0.42 1, -0.36 0.88, -0.24 0.8', colour: '$', curved: true },
      { turned: '0.365 0.27, 0.368 0.31', colour: '#f3ead6', edged: true },
    ],
  },
  thermos: {
    colour: '#2f6f62',
    shadow: 0.17,
    parts: [
      { turned: '0.16 0.01, 0.17 0.03, 0.17 0.68, 0.13 0.75', colour: '$', gloss: 0.8 },
      { turned: '0.172 0.04, 0.172 0.1', colour: STEEL, edged: true },
      { turned: '0.172 0.6, 0.172 0.64', colour: STEEL, edged: true },
      { turned: '0.135 0.74, 0.14 0.76, 0.125 0.97, 0.1 0.99', colour: STEEL, gloss: 1 },
    ],
  },
  tray: {
    colour: '#8a5a34',
    shadow: 4.2,
    parts: [
      { plate: '-4.6 0.3, 4.6 0.3, 5 0.9, -5 0.9', colour: '$--' },
      { plate: '-4.3 0.42, 4.3 0.42, 4.6 0.82, -4.6 0.82', colour: '$+', flat: true },
      { plate: '-4.7 0.02, 4.7 0.02, 4.95 0.5, -4.95 0.5', colour: '$' },
      { rod: '-4.95 0.9, -5 0.5', radius: 0.1, colour: '$' },
      { rod: '4.95 0.9, 5 0.5', radius: 0.1, colour: '$' },
    ],
  },
  smoothie: {
    colour: '#e8749a',
    shadow: 0.2,
    parts: [
      { rod: '0.02 0.3, 0.14 0.99', radius: 0.016, colour: '#d8394a' },
      { turned: '0.155 0.05, 0.2 0.7', colour: '$', gloss: 0.3 },
      { turned: '0.15 0.02, 0.16 0.05, 0.225 0.8', colour: '#dfeef2', clear: 0.74, gloss: 1, open: '$+' },
      { ball: [-0.2, 0.83, 0.1, 0.1], colour: '#e14a4a', gloss: 0.5 },
    ],
  },
  'soda-can': {
    colour: '#d8303a',
    shadow: 0.27,
    parts: [
      { turned: '0.2 0.01, 0.26 0.06, 0.265 0.1', colour: STEEL, edged: true },
      { turned: '0.265 0.09, 0.265 0.88', colour: '$', edged: true, gloss: 1 },
      { turned: '0.265 0.87, 0.225 0.95, 0.23 0.97', colour: STEEL, edged: true, open: '#d9dee2' },
      {
        plate: '-0.26 0.3, -0.02 0.42, 0.26 0.36, 0.26 0.48, 0 0.55, -0.26 0.42',
        colour: '#f6f2ea',
        curved: true,
        flat: true,
      },
      { ball: [-0.08, 0.66, 0.035], colour: '$+', flat: true },
      { ball: [0.06, 0.73, 0.022], colour: '$+', flat: true },
      { ball: [0.1, 0.63, 0.016], colour: '$+', flat: true },
      { ball: [0.02, 0.965, 0.06, 0.016], colour: '#8d959c', flat: true },
    ],
  },
  'fruit-slice': {
    colour: '#8fbf3a',
    shadow: 0.3,
    parts: [
      { ball: [0, 0.5, 0.5], colour: '$-', flat: true },
      { ball: [0, 0.5, 0.47], colour: '$', flat: true },
      { ball: [0, 0.5, 0.42], colour: '#f4f6d8', flat: true },
      ...spread(9, 0, 2 * Math.PI)
        .slice(1)
        .map((angle): Part => {
          const at = (out: number, turn: number) =>
            [Math.cos(angle + turn) * out, 0.5 + Math.sin(angle + turn) * out] as const;
          return {
            plate: [at(0.06, 0), at(0.38, -0.32), at(0.4, 0), at(0.38, 0.32)],
            colour: '$+',
            curved: true,
            flat: true,
          };
        }),
      { ball: [0, 0.5, 0.04], colour: '#f4f6d8', flat: true },
    ],
  },
  colander: {
    colour: STEEL,
    shadow: 0.5,
    parts: [
      { rod: '-0.86 0.84, -1.08 0.74, -0.84 0.62', radius: 0.05, colour: '$-', bent: true },
      { rod: '0.86 0.84, 1.08 0.74, 0.84 0.62', radius: 0.05, colour: '$-', bent: true },
      { turned: '0.4 0.02, 0.42 0.14', colour: '$-', edged: true },
      { turned: '0.4 0.1, 0.72 0.34, 0.88 0.68, 0.92 0.88', colour: '$', open: '$-', gloss: 0.7 },
      ...spread(7, -0.54, 0.54).map((x): Part => ({ ball: [x, 0.5, 0.035], colour: '#5b6168', flat: true })),
      ...spread(6, -0.4, 0.4).map((x): Part => ({ ball: [x, 0.34, 0.033], colour: '#5b6168', flat: true })),
    ],
  },
  'cutting-board': {
    colour: '#c8965c',
    shadow: 4,
    parts: [
      { plate: '-4.4 0.3, 4 0.3, 4.6 0.94, -3.8 0.94', colour: '$+' },
      { plate: '-4.4 0.02, 4 0.02, 4 0.34, -4.4 0.34', colour: '$' },
      { plate: '4 0.02, 4.6 0.6, 4.6 0.94, 4 0.32', colour: '$-' },
      { plate: '-3.6 0.5, 3.9 0.5, 4 0.58, -3.5 0.58', colour: '$-', flat: true, alpha: 0.5 },
      { ball: [3.7, 0.76, 0.24, 0.09], colour: '#6b4426', flat: true },
    ],
  },
  napkin: {
    colour: '#f3efe6',
    shadow: 2,
    parts: [
      { box: [-2, 0, 1.5, 0.36], deep: 2.4, colour: '$', round: 0.12 },
      { plate: '-1.9 0.4, 1.5 0.4, 2.1 0.88, -1.3 0.88', colour: '$+', flat: true },
      { rod: '-1.9 0.16, 1.4 0.16', radius: 0.03, colour: '$-' },
      { plate: '-1.6 0.44, -0.1 0.44, 0.4 0.82, -1.1 0.82', colour: '$', flat: true },
      { rod: '-0.06 0.42, 0.46 0.84', radius: 0.03, colour: '$-' },
    ],
  },
  eggcup: {
    colour: '#e8e2d6',
    shadow: 0.3,
    parts: [
      { turned: '0.26 0.015, 0.27 0.05, 0.2 0.1, 0.075 0.2, 0.06 0.32, 0.1 0.42', colour: '$', gloss: 0.6 },
      { turned: '0.09 0.4, 0.25 0.5, 0.33 0.68, 0.345 0.86, 0.33 0.97', colour: '$', open: '$-', gloss: 0.8 },
      { turned: '0.342 0.82, 0.342 0.86', colour: '$2', edged: true },
    ],
  },
  candlestick: {
    colour: '#c9a14a',
    shadow: 0.2,
    parts: [
      { glow: [0, 0.93, 0.03, 0.06], colour: '#ffb347', reach: 0.7 },
      { turned: '0.2 0.01, 0.2 0.04, 0.07 0.1, 0.04 0.2, 0.07 0.28, 0.035 0.36, 0.04 0.46', colour: '$', gloss: 1 },
      { turned: '0.05 0.46, 0.11 0.5, 0.11 0.53', colour: '$', open: '$-', gloss: 0.6 },
      { turned: '0.042 0.52, 0.04 0.86', colour: '#f5eddc', edged: true },
    ],
  },
  'milk-bottle': {
    colour: '#f7f5ee',
    shadow: 0.2,
    parts: [
      { turned: '0.19 0.01, 0.2 0.05, 0.2 0.52, 0.12 0.68, 0.1 0.86, 0.12 0.9', colour: '$', gloss: 1 },
      { turned: '0.125 0.89, 0.125 0.95', colour: '#4f86b8', edged: true, open: '#6fa0cc' },
    ],
  },
  'measuring-cup': {
    colour: '#dfeaf0',
    shadow: 0.45,
    parts: [
      { rod: '0.44 0.84, 0.72 0.78, 0.68 0.34, 0.42 0.28', radius: 0.05, colour: '$', bent: true },
      { turned: '0.38 0.02, 0.42 0.5', colour: '#f0dca8', clear: 0.15 },
      { turned: '0.38 0.01, 0.42 0.06, 0.47 0.94', colour: '$', clear: 0.66, gloss: 1, open: '$-' },
      ...[0.3, 0.5, 0.7].map((y): Part => ({
        plate: `-0.3 ${y}, -0.12 ${y}, -0.12 ${y + 0.025}, -0.3 ${y + 0.025}`,
        colour: '#c8384a',
        flat: true,
      })),
    ],
  },
  cauldron: {
    colour: '#33323a',
    shadow: 0.56,
    parts: [
      { glow: [0, 0.02, 0.3, 0.05], colour: '#ff8a3c', reach: 0.4 },
      { rod: '-0.36 0.2, -0.44 0.02', radius: 0.05, colour: '$' },
      { rod: '0.36 0.2, 0.44 0.02', radius: 0.05, colour: '$' },
      { turned: '0.2 0.06, 0.44 0.16, 0.6 0.42, 0.55 0.68, 0.47 0.78', colour: '$', gloss: 0.4 },
      { turned: '0.47 0.77, 0.55 0.8, 0.55 0.85', colour: '$+', open: '#6fd04a' },
      { ball: [-0.2, 0.87, 0.09, 0.07], colour: '#a6ee6e', gloss: 0.8 },
      { ball: [0.08, 0.88, 0.12, 0.1], colour: '#8fe05a', gloss: 0.8 },
      { ball: [0.28, 0.86, 0.06, 0.05], colour: '#a6ee6e', gloss: 0.8 },
      { rod: '-0.58 0.6, -0.68 0.5, -0.6 0.42', radius: 0.035, colour: '$+', bent: true },
      { rod: '0.58 0.6, 0.68 0.5, 0.6 0.42', radius: 0.035, colour: '$+', bent: true },
    ],
  },
  potion: {
    colour: '#9a4ad0',
    shadow: 0.3,
    parts: [
      { glow: [0, 0.3, 0.2, 0.16], colour: '#e8c8ff', reach: 0.4 },
      { turned: '0.14 0.02, 0.3 0.1, 0.35 0.28, 0.28 0.44', colour: '$' },
      {
        turned: '0.14 0.01, 0.32 0.08, 0.37 0.3, 0.26 0.52, 0.1 0.62, 0.1 0.82, 0.13 0.85',
        colour: '#e6f0f6',
        clear: 0.66,
        gloss: 1,
      },
      { turned: '0.085 0.8, 0.1 0.98', colour: WOOD, edged: true },
    ],
  },
};

import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#aeb6bd';
const DARK = '#2b2c32';
const WOOD = '#a87245';
const STRAW = '#d8b458';

/** What stands in the yards of farms and castles. */
export const COURTYARD_FORMS: Readonly<Record<string, Form>> = {
  flag: {
    colour: '#d8303a',
    shadow: 0.06,
    parts: [
      { rod: '-0.3 0, -0.3 0.99', radius: 0.014, colour: '#d8d2c4' },
      { ball: [-0.3, 0.985, 0.022], colour: '#e0c060' },
      {
        plate: '-0.29 0.96, -0.08 0.99, 0.12 0.93, 0.34 0.95, 0.32 0.6, 0.1 0.57, -0.1 0.62, -0.29 0.58',
        colour: '$',
        curved: true,
      },
      { plate: '-0.1 0.97, -0.02 0.95, -0.02 0.6, -0.1 0.62', colour: '$-', flat: true, alpha: 0.4 },
    ],
  },
  well: {
    colour: '#8d8a86',
    shadow: 0.42,
    parts: [
      { rod: '-0.3 0.3, -0.3 0.74', radius: 0.025, colour: WOOD },
      { rod: '0.3 0.3, 0.3 0.74', radius: 0.025, colour: WOOD },
      { rod: '-0.32 0.62, 0.34 0.62', radius: 0.03, colour: '#8a5a34' },
      { rod: '0 0.62, 0 0.48', radius: 0.008, colour: '#d8c090' },
      { turned: '0.07 0.36, 0.09 0.48', colour: '#8a5a34', edged: true, open: '#3a2a1c' },
      { turned: '0.36 0.01, 0.36 0.34', colour: '$', edged: true, open: '#26282e' },
      ...[0.06, 0.17, 0.28].flatMap((y, row) =>
        spread(5, -0.26, 0.26).map((x): Part => ({
          box: [x - 0.05 + (row % 2) * 0.03, y - 0.04, x + 0.05 + (row % 2) * 0.03, y + 0.045],
          colour: '$+',
          round: 0.02,
        })),
      ),
      { plate: '-0.5 0.7, 0.5 0.7, 0.28 0.98, -0.28 0.98', colour: '#9a4a34' },
      { rod: '0.34 0.62, 0.42 0.62, 0.42 0.54', radius: 0.014, colour: STEEL },
    ],
  },
  torch: {
    colour: '#7a4a28',
    shadow: 0.06,
    parts: [
      { glow: [0, 0.82, 0.07, 0.13], colour: '#ff9a3c', reach: 0.9 },
      { rod: '0 0.02, 0 0.64', radius: [0.03, 0.045], colour: '$' },
      { turned: '0.05 0.6, 0.075 0.72', colour: DARK, edged: true },
      { plate: '0 0.99, 0.07 0.86, 0.06 0.72, -0.06 0.72, -0.07 0.84', colour: '#ffb347', curved: true, flat: true },
      { plate: '0 0.9, 0.035 0.8, 0.03 0.73, -0.03 0.73, -0.035 0.8', colour: '#fff0b0', curved: true, flat: true },
    ],
  },
  birdcage: {
    colour: '#d8b256',
    shadow: 0.3,
    parts: [
      { rod: '-0.05 0.9, -0.05 0.98, 0.05 0.98, 0.05 0.9', radius: 0.016, colour: '$', bent: true },
      ...spread(9, -0.3, 0.3).map((x): Part => ({
        rod: `${x} 0.1, ${x} 0.6, ${x * 0.8} 0.76, 0 0.91`,
        radius: 0.009,
        colour: '$',
        bent: true,
      })),
      { rod: '-0.3 0.58, 0.3 0.58', radius: 0.014, colour: '$' },
      { rod: '-0.2 0.34, 0.2 0.34', radius: 0.014, colour: WOOD },
      { turned: '0.33 0.01, 0.32 0.11', colour: '$', edged: true, gloss: 0.6 },
    ],
  },
  birdhouse: {
    colour: '#c87a4a',
    shadow: 0.3,
    parts: [
      { box: [-0.3, 0.02, 0.3, 0.6], deep: 0.24, colour: '$', round: 0.02 },
      { plate: '-0.3 0.58, 0.3 0.58, 0 0.9', colour: '$' },
      { plate: '-0.46 0.5, 0 0.98, 0.46 0.5, 0.38 0.46, 0 0.84, -0.38 0.46', colour: '#5a7a9a' },
      { ball: [0, 0.46, 0.11], colour: '#2a1e18', flat: true },
      { rod: '0 0.24, 0.08 0.22', radius: 0.025, colour: WOOD },
    ],
  },
  beehive: {
    colour: STRAW,
    shadow: 0.45,
    parts: [
      ...[0, 1, 2, 3, 4].map((ring): Part => ({
        turned: `${[0.42, 0.47, 0.45, 0.37, 0.22][ring]} ${0.02 + ring * 0.19}, ${[0.48, 0.5, 0.47, 0.37, 0.2][ring]} ${0.1 + ring * 0.19}, ${[0.46, 0.46, 0.4, 0.27, 0.06][ring]} ${0.2 + ring * 0.19}`,
        colour: ring % 2 === 0 ? '$' : '$-',
      })),
      { ball: [0, 0.13, 0.1, 0.09], colour: '#3a2712', flat: true },
    ],
  },
  'hay-bale': {
    colour: STRAW,
    shadow: 0.9,
    parts: [
      { box: [-0.9, 0, 0.78, 0.82], deep: 0.62, colour: '$', round: 0.06 },
      { plate: '-0.5 0, -0.45 0, -0.45 0.82, -0.5 0.82', colour: '#a5452c', flat: true },
      { plate: '0.34 0, 0.39 0, 0.39 0.82, 0.34 0.82', colour: '#a5452c', flat: true },
      ...spread(11, -0.82, 0.7).map((x, index): Part => ({
        rod: `${x} ${0.14 + (index % 4) * 0.17}, ${x + 0.18} ${0.18 + (index % 4) * 0.17}`,
        radius: 0.012,
        colour: index % 2 === 0 ? '$+' : '$-',
      })),
    ],
  },
  horseshoe: {
    colour: '#8d949b',
    shadow: 0.3,
    parts: [
      {
        rod: '-0.3 0.06, -0.4 0.5, -0.26 0.84, 0 0.93, 0.26 0.84, 0.4 0.5, 0.3 0.06',
        radius: 0.075,
        colour: '$',
        bent: true,
      },
      ...[
        [-0.38, 0.4],
        [-0.3, 0.7],
        [0.3, 0.7],
        [0.38, 0.4],
      ].map(([x = 0, y = 0]): Part => ({ ball: [x, y, 0.022], colour: DARK, flat: true })),
    ],
  },
  saddle: {
    colour: '#8a4f2c',
    shadow: 0.6,
    parts: [
      { plate: '-0.34 0.62, 0.3 0.62, 0.34 0.2, 0.1 0.06, -0.16 0.1, -0.3 0.3', colour: '$-', curved: true },
      {
        plate:
          '-0.74 0.86, -0.5 0.7, -0.1 0.6, 0.34 0.66, 0.6 0.98, 0.7 0.9, 0.62 0.56, 0.3 0.44, -0.3 0.44, -0.7 0.56',
        colour: '$',
        curved: true,
      },
      { rod: '0.02 0.44, 0.02 0.16', radius: 0.02, colour: '$--' },
      { rod: '-0.06 0.02, 0.1 0.02, 0.06 0.16, -0.02 0.16, -0.06 0.02', radius: 0.018, colour: STEEL },
    ],
  },
  spear: {
    colour: STEEL,
    shadow: 0.03,
    parts: [
      { rod: '0 0, 0 0.88', radius: 0.009, colour: WOOD },
      { plate: '-0.03 0.86, 0 0.84, 0.03 0.86, 0.022 0.92, 0 1, -0.022 0.92', colour: '$' },
      { rod: '0 0.82, 0.03 0.77', radius: 0.006, colour: '#c8303c' },
      { rod: '0 0.82, -0.03 0.77', radius: 0.006, colour: '#c8303c' },
    ],
  },
  throne: {
    colour: '#b02a3c',
    shadow: 0.36,
    parts: [
      { plate: '-0.3 0.36, 0.3 0.36, 0.32 0.86, 0.16 0.9, 0 1, -0.16 0.9, -0.32 0.86', colour: '#d8b256' },
      { plate: '-0.23 0.38, 0.23 0.38, 0.24 0.82, 0 0.9, -0.24 0.82', colour: '$' },
      { box: [-0.34, 0.28, 0.34, 0.4], deep: 0.26, colour: '$', round: 0.04 },
      { box: [-0.36, 0, -0.28, 0.56], deep: 0.1, colour: '#d8b256', round: 0.02 },
      { box: [0.28, 0, 0.36, 0.56], deep: 0.1, colour: '#d8b256', round: 0.02 },
      { ball: [-0.32, 0.58, 0.055], colour: '#e8c86a', gloss: 0.8 },
      { ball: [0.32, 0.58, 0.055], colour: '#e8c86a', gloss: 0.8 },
      { ball: [0, 0.94, 0.035], colour: '#4a9ae0', gloss: 1 },
      { box: [-0.36, 0, 0.36, 0.08], deep: 0.26, colour: '#a8823a', round: 0.02 },
    ],
  },
  armour: {
    colour: '#aab2bb',
    shadow: 0.2,
    parts: [
      { rod: '-0.07 0.02, -0.07 0.44', radius: [0.05, 0.06], colour: '$' },
      { rod: '0.07 0.02, 0.07 0.44', radius: [0.05, 0.06], colour: '$' },
      { plate: '-0.15 0.04, -0.02 0.04, -0.02 0, -0.17 0', colour: '$-' },
      { plate: '0.15 0.04, 0.02 0.04, 0.02 0, 0.17 0', colour: '$-' },
      { rod: '-0.19 0.72, -0.22 0.56, -0.18 0.42', radius: 0.04, colour: '$', bent: true },
      { rod: '0.19 0.72, 0.22 0.56, 0.18 0.42', radius: 0.04, colour: '$', bent: true },
      { plate: '-0.17 0.76, 0.17 0.76, 0.16 0.58, 0.11 0.42, -0.11 0.42, -0.16 0.58', colour: '$', curved: true },
      { ball: [-0.18, 0.74, 0.07, 0.06], colour: '$+', gloss: 0.8 },
      { ball: [0.18, 0.74, 0.07, 0.06], colour: '$+', gloss: 0.8 },
      { turned: '0.06 0.78, 0.08 0.84, 0.075 0.92, 0.03 0.97', colour: '$', gloss: 1 },
      { plate: '-0.055 0.87, 0.055 0.87, 0.055 0.885, -0.055 0.885', colour: DARK, flat: true },
      { plate: '-0.01 0.96, 0.02 1, 0.1 0.97, 0.12 0.9, 0.06 0.94', colour: '#c8303c', curved: true },
    ],
  },
  cannon: {
    colour: '#3a3d45',
    shadow: 0.9,
    parts: [
      { plate: '-0.9 0.14, -0.2 0.3, 0.3 0.3, 0.3 0.46, -0.3 0.5', colour: '#8a5a34' },
      { rod: '-0.5 0.52, 0.98 0.86', radius: [0.2, 0.12], colour: '$' },
      { rod: '0.86 0.84, 1 0.87', radius: 0.145, colour: '$+' },
      { ball: [-0.6, 0.5, 0.07], colour: '$' },
      { wheel: [-0.02, 0.32, 0.32], style: 'spokes' },
    ],
  },
  wreath: {
    colour: '#3f8a4a',
    shadow: 0,
    parts: [
      ...spread(19, 0, 2 * Math.PI)
        .slice(1)
        .map((angle, index): Part => ({
          ball: [Math.cos(angle) * 0.38, 0.5 + Math.sin(angle) * 0.38, 0.115],
          colour: index % 3 === 0 ? '$+' : index % 3 === 1 ? '$' : '$-',
        })),
      ...spread(8, 0.3, 2 * Math.PI + 0.3)
        .slice(1)
        .map((angle): Part => ({
          ball: [Math.cos(angle) * 0.38, 0.5 + Math.sin(angle) * 0.38, 0.04],
          colour: '#d8303a',
          gloss: 0.9,
        })),
      { plate: '0 0.12, -0.2 0.22, -0.22 0.04', colour: '#c8303c' },
      { plate: '0 0.12, 0.2 0.22, 0.22 0.04', colour: '#c8303c' },
      { ball: [0, 0.12, 0.055], colour: '#e04a54' },
    ],
  },
  yurt: {
    colour: '#f2ede0',
    shadow: 0.95,
    parts: [
      { turned: '0.86 0.01, 0.88 0.06, 0.88 0.56', colour: '$', edged: true },
      { turned: '0.94 0.54, 0.6 0.78, 0.2 0.93, 0.14 0.95', colour: '$', open: '#5a4636' },
      {
        plate: '-0.8 0.46, 0 0.4, 0.8 0.46, 0.8 0.53, 0 0.47, -0.8 0.53',
        colour: '#b0452f',
        curved: true,
        flat: true,
      },
      {
        plate: '-0.8 0.12, 0 0.03, 0.8 0.12, 0.8 0.15, 0 0.06, -0.8 0.15',
        colour: '#b9976a',
        curved: true,
        flat: true,
      },
      { plate: '-0.2 0.02, 0.2 0.02, 0.2 0.48, -0.2 0.48', colour: '#a8552e' },
      { plate: '-0.16 0.04, -0.01 0.04, -0.01 0.45, -0.16 0.45', colour: '#c8783a', flat: true },
      { plate: '0.16 0.04, 0.01 0.04, 0.01 0.45, 0.16 0.45', colour: '#c8783a', flat: true },
      ...[-0.085, 0.085].map((x): Part => ({ ball: [x, 0.26, 0.035], colour: '#f0c860', flat: true })),
      ...[-0.6, -0.3, 0.3, 0.6].map((x): Part => ({
        rod: `${x * 0.24} 0.93, ${x} ${0.74 - Math.abs(x) * 0.24}, ${x * 1.2} 0.5`,
        radius: 0.008,
        colour: '#b9976a',
        bent: true,
      })),
      { rod: '0.06 0.9, 0.06 1', radius: 0.03, colour: '#4a4d55' },
    ],
  },
};

import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#aeb6bd';
const DARK = '#2b2c32';
const WOOD = '#a87245';

/** Tools of garden, forge and building site, and what is carried and sold. */
export const YARD_FORMS: Readonly<Record<string, Form>> = {
  drill: {
    colour: '#e0a020',
    shadow: 0.6,
    parts: [
      { plate: '-0.62 0.02, -0.2 0.02, -0.12 0.24, -0.2 0.62, -0.56 0.62, -0.54 0.24', colour: DARK },
      { box: [-0.72, 0, -0.06, 0.2], colour: '#3a3d45', round: 0.04 },
      { plate: '-0.7 0.56, 0.3 0.6, 0.36 0.78, 0.3 0.96, -0.62 0.98, -0.74 0.8', colour: '$', curved: true },
      { plate: '0.3 0.64, 0.58 0.7, 0.58 0.86, 0.3 0.92', colour: DARK },
      { rod: '0.56 0.78, 1 0.78', radius: 0.03, colour: STEEL },
      { ball: [-0.1, 0.5, 0.07, 0.08], colour: '#c8323c' },
    ],
  },
  trough: {
    colour: '#8a5a34',
    shadow: 1.2,
    parts: [
      { box: [-1.05, 0, -0.85, 0.3], colour: '#6b4526', round: 0.02 },
      { box: [0.85, 0, 1.05, 0.3], colour: '#6b4526', round: 0.02 },
      { plate: '-1.2 1, 1.2 1, 1.24 0.86, -1.24 0.86', colour: '#7fc0e0' },
      { plate: '-1.3 0.94, 1.3 0.94, 1.12 0.2, -1.12 0.2', colour: '$' },
      { plate: '-1.26 0.72, 1.26 0.72, 1.24 0.66, -1.24 0.66', colour: '$-', flat: true },
      { plate: '-1.2 0.46, 1.2 0.46, 1.18 0.41, -1.18 0.41', colour: '$-', flat: true },
    ],
  },
  shovel: {
    colour: '#8b939b',
    shadow: 0.1,
    parts: [
      { rod: '0 0.3, 0 0.88', radius: 0.015, colour: WOOD },
      { rod: '-0.05 0.97, 0.05 0.97', radius: 0.014, colour: DARK },
      { rod: '0 0.86, -0.05 0.97', radius: 0.012, colour: DARK },
      { rod: '0 0.86, 0.05 0.97', radius: 0.012, colour: DARK },
      { plate: '-0.09 0.3, 0.09 0.3, 0.1 0.14, 0 0.01, -0.1 0.14', colour: '$' },
      { plate: '-0.02 0.34, 0.02 0.34, 0.01 0.1, -0.01 0.1', colour: '$+', flat: true },
    ],
  },
  rake: {
    colour: '#c8452c',
    shadow: 0.14,
    parts: [
      { rod: '0 0.1, 0 0.99', radius: 0.012, colour: WOOD },
      { rod: '-0.16 0.11, 0.16 0.11', radius: 0.015, colour: '$' },
      ...spread(8, -0.15, 0.15).map((x): Part => ({ rod: `${x} 0.11, ${x} 0.01`, radius: 0.008, colour: '$' })),
    ],
  },
  hoe: {
    colour: STEEL,
    shadow: 0.14,
    parts: [
      { rod: '0 0.02, 0 0.99', radius: 0.013, colour: WOOD },
      { plate: '0.01 0.1, 0.17 0.06, 0.16 0, 0.01 0.02', colour: '$' },
    ],
  },
  pitchfork: {
    colour: STEEL,
    shadow: 0.12,
    parts: [
      { rod: '0 0.3, 0 0.99', radius: 0.013, colour: WOOD },
      ...[-0.09, -0.03, 0.03, 0.09].map((x): Part => ({
        rod: `0 0.32, ${x} 0.26, ${x} 0.01`,
        radius: [0.012, 0.006],
        colour: '$',
        bent: true,
      })),
    ],
  },
  'watering-can': {
    colour: '#5aa06a',
    shadow: 0.44,
    parts: [
      { rod: '0.3 0.26, 0.66 0.62, 0.82 0.84', radius: [0.075, 0.045], colour: '$' },
      { plate: '0.72 0.9, 0.92 0.72, 0.99 0.82, 0.82 0.99', colour: '$-' },
      { rod: '-0.36 0.32, -0.68 0.5, -0.6 0.82, -0.28 0.74', radius: 0.045, colour: '$-', bent: true },
      { rod: '-0.3 0.7, -0.1 0.97, 0.22 0.72', radius: 0.04, colour: '$-', bent: true },
      { turned: '0.4 0.02, 0.4 0.66, 0.3 0.74', colour: '$', gloss: 0.5, edged: true, open: '$--' },
      { turned: '0.41 0.12, 0.41 0.16', colour: '$+', edged: true },
    ],
  },
  hose: {
    colour: '#3f9a52',
    shadow: 1,
    parts: [
      ...[0.14, 0.34, 0.54, 0.74].map((y): Part => ({
        rod: `-0.95 ${y}, -0.6 ${y + 0.16}, 0.6 ${y + 0.16}, 0.95 ${y}, 0.6 ${y - 0.12}, -0.6 ${y - 0.12}, -0.95 ${y}`,
        radius: 0.085,
        colour: '$',
        bent: true,
      })),
      { rod: '0.9 0.14, 1.2 0.1', radius: 0.08, colour: '$' },
      { rod: '1.18 0.1, 1.4 0.14', radius: [0.1, 0.05], colour: '#d8b256' },
    ],
  },
  anvil: {
    colour: '#4a4d56',
    shadow: 0.75,
    parts: [
      {
        plate:
          '-0.5 0, 0.5 0, 0.44 0.14, 0.22 0.24, 0.2 0.46, 0.46 0.56, -0.46 0.56, -0.22 0.46, -0.22 0.24, -0.44 0.14',
        colour: '$',
      },
      { plate: '-0.62 0.98, 0.72 0.98, 0.72 0.62, 0.44 0.52, -0.44 0.52, -0.62 0.62', colour: '$' },
      { plate: '-0.6 0.98, -1.02 0.92, -1.14 0.84, -0.86 0.7, -0.56 0.62', colour: '$', curved: true },
      { plate: '-0.62 0.99, 0.72 0.99, 0.72 0.93, -0.62 0.93', colour: '#9aa0a9', flat: true },
    ],
  },
  rope: {
    colour: '#c8a06a',
    shadow: 0.9,
    parts: [
      ...[0.2, 0.44, 0.68].map((y): Part => ({
        rod: `-0.85 ${y}, -0.5 ${y + 0.18}, 0.5 ${y + 0.18}, 0.85 ${y}, 0.5 ${y - 0.14}, -0.5 ${y - 0.14}, -0.85 ${y}`,
        radius: 0.1,
        colour: '$',
        bent: true,
      })),
      { rod: '0.8 0.2, 1.1 0.1, 1.35 0.12', radius: 0.09, colour: '$', bent: true },
      ...spread(9, -0.66, 0.66).map((x): Part => ({
        rod: `${x - 0.05} ${0.5 + x * x * 0.2}, ${x + 0.04} ${0.64 + x * x * 0.2}`,
        radius: 0.018,
        colour: '$-',
      })),
    ],
  },
  crate: {
    colour: '#b98550',
    shadow: 0.72,
    parts: [
      { box: [-0.66, 0, 0.62, 0.86], deep: 0.46, colour: '$--', round: 0.01 },
      ...[0.02, 0.31, 0.6].map((y): Part => ({
        plate: `-0.68 ${y}, 0.62 ${y}, 0.62 ${y + 0.24}, -0.68 ${y + 0.24}`,
        colour: '$',
      })),
      ...[-0.6, 0.54].map((x): Part => ({
        plate: `${x - 0.07} 0, ${x + 0.07} 0, ${x + 0.07} 0.86, ${x - 0.07} 0.86`,
        colour: '$+',
      })),
      ...[-0.6, 0.54].flatMap((x) =>
        [0.14, 0.43, 0.72].map((y): Part => ({ ball: [x, y, 0.018], colour: DARK, flat: true })),
      ),
    ],
  },
  sack: {
    colour: '#c9ab78',
    shadow: 0.46,
    parts: [
      {
        plate: '-0.4 0.02, 0.4 0.02, 0.5 0.24, 0.42 0.6, 0.14 0.78, -0.14 0.78, -0.42 0.6, -0.5 0.24',
        colour: '$',
        curved: true,
      },
      { plate: '-0.12 0.76, -0.26 0.98, -0.08 0.93, 0.06 0.99, 0.22 0.95, 0.12 0.76', colour: '$', curved: true },
      { rod: '-0.15 0.78, 0.15 0.78', radius: 0.03, colour: '#7a5a34' },
    ],
  },
  'gold-bar': {
    colour: '#e6b93a',
    shadow: 1.1,
    parts: [
      { plate: '-1.1 0.02, 1.1 0.02, 0.86 0.72, -0.86 0.72', colour: '$' },
      { plate: '-0.86 0.72, 0.86 0.72, 1.04 0.98, -0.6 0.98', colour: '$+' },
      { plate: '1.1 0.02, 1.3 0.4, 1.04 0.98, 0.86 0.72', colour: '$-' },
      { plate: '-0.4 0.28, 0.4 0.28, 0.34 0.48, -0.34 0.48', colour: '$-', flat: true, alpha: 0.6 },
    ],
  },
  safe: {
    colour: '#4b525c',
    shadow: 0.55,
    parts: [
      { box: [-0.5, 0.04, 0.48, 0.96], deep: 0.36, colour: '$', round: 0.04 },
      { box: [-0.42, 0.12, 0.4, 0.88], colour: '$+', round: 0.03 },
      { ball: [-0.12, 0.54, 0.13], colour: STEEL },
      ...[0, 1, 2].map((turn): Part => ({
        rod: `${-0.12 - Math.cos(turn * 1.047) * 0.2} ${0.54 - Math.sin(turn * 1.047) * 0.2}, ${-0.12 + Math.cos(turn * 1.047) * 0.2} ${0.54 + Math.sin(turn * 1.047) * 0.2}`,
        radius: 0.02,
        colour: '#dfe4e8',
      })),
      { ball: [0.22, 0.54, 0.08], colour: DARK },
      { ball: [0.22, 0.54, 0.03], colour: '#f0efe8', flat: true },
    ],
  },
  'cash-register': {
    colour: '#6f3f24',
    shadow: 0.7,
    parts: [
      { box: [-0.6, 0, 0.6, 0.26], deep: 0.5, colour: '$', round: 0.02 },
      { ball: [0, 0.13, 0.04], colour: '#d8b256' },
      { plate: '-0.56 0.26, 0.56 0.26, 0.44 0.72, -0.44 0.72', colour: '$' },
      { box: [-0.36, 0.7, 0.36, 0.98], deep: 0.12, colour: '#d8b256', round: 0.08 },
      { plate: '-0.26 0.76, 0.26 0.76, 0.26 0.92, -0.26 0.92', colour: '#f8f4e6', flat: true },
      { plate: '-0.1 0.8, -0.02 0.8, -0.02 0.88, -0.1 0.88', colour: DARK, flat: true },
      { plate: '0.04 0.8, 0.12 0.8, 0.12 0.88, 0.04 0.88', colour: DARK, flat: true },
      ...[0.34, 0.46, 0.58].flatMap((y) =>
        spread(5, -0.3, 0.3).map((x): Part => ({ ball: [x, y, 0.045, 0.034], colour: '#f4efe4', gloss: 0.3 })),
      ),
      { rod: '0.58 0.5, 0.76 0.62', radius: 0.025, colour: '#d8b256' },
    ],
  },
  'phone-booth': {
    colour: '#c62f28',
    shadow: 0.3,
    parts: [
      { box: [-0.19, 0, 0.19, 0.94], deep: 0.34, colour: '$', round: 0.01 },
      { glow: [0, 0.52, 0.16, 0.34], colour: '#fff0c4', reach: 0.12 },
      { box: [-0.15, 0.2, 0.15, 0.8], colour: '#b4ccd4', round: 0.005 },
      { box: [-0.06, 0.42, 0.06, 0.62], colour: '#2b2c32', round: 0.01 },
      { ball: [0, 0.53, 0.036], colour: '#c9ccd0' },
      ...[-0.05, 0.05].map((x): Part => ({ box: [x - 0.008, 0.2, x + 0.008, 0.8], colour: '$' })),
      ...spread(7, 0.275, 0.725).map((y): Part => ({ box: [-0.15, y - 0.005, 0.15, y + 0.005], colour: '$' })),
      { box: [-0.18, 0.83, 0.18, 0.91], colour: '#f7f3e6', round: 0.005 },
      ...spread(8, -0.14, 0.118).map((x): Part => ({
        plate: `${x} 0.85, ${x + 0.022} 0.85, ${x + 0.022} 0.89, ${x} 0.89`,
        colour: '#23262c',
        flat: true,
      })),
      { plate: '-0.21 0.93, 0.21 0.93, 0.19 0.965, 0.1 0.995, 0 1, -0.1 0.995, -0.19 0.965', colour: '$+' },
    ],
  },
  'vending-machine': {
    colour: '#c8303c',
    shadow: 0.3,
    parts: [
      { box: [-0.28, 0, 0.28, 0.98], deep: 0.26, colour: '$', round: 0.02 },
      { glow: [-0.06, 0.62, 0.16, 0.28], colour: '#e8f6ff', reach: 0.14 },
      { box: [-0.24, 0.32, 0.12, 0.93], colour: '#dff0f8', round: 0.01 },
      ...[0.36, 0.51, 0.66, 0.81].flatMap((y, row) =>
        spread(5, -0.2, 0.08).map((x, column): Part => ({
          box: [x - 0.024, y, x + 0.024, y + 0.09],
          colour:
            (['#e0483c', '#3f8ad0', '#f0b83a', '#4fa05a', '#8a4ab0'] as const)[(column + row * 2) % 5] ?? '#e0483c',
          round: 0.01,
        })),
      ),
      { box: [0.16, 0.6, 0.25, 0.82], colour: '#2b2c32', round: 0.01 },
      { box: [-0.22, 0.08, 0.1, 0.2], colour: '#2b2c32', round: 0.02 },
    ],
  },
  drone: {
    colour: '#4a4f58',
    shadow: 1.1,
    parts: [
      { rod: '-1.3 0.94, -1.3 0.8, 0 0.5, 1.3 0.8, 1.3 0.94', radius: 0.07, colour: '$' },
      { rod: '-0.4 0.34, -0.5 0.02, -0.7 0.02', radius: 0.04, colour: DARK },
      { rod: '0.4 0.34, 0.5 0.02, 0.7 0.02', radius: 0.04, colour: DARK },
      { plate: '-0.55 0.36, 0.55 0.36, 0.46 0.7, 0.2 0.8, -0.2 0.8, -0.46 0.7', colour: '$', curved: true },
      { ball: [0, 0.3, 0.15], colour: DARK, gloss: 0.9 },
      { ball: [0, 0.3, 0.06], colour: '#5a86c0', gloss: 1 },
      { rotor: [-1.3, 0.98, 0.6], axis: 'up' },
      { rotor: [1.3, 0.98, 0.6], axis: 'up' },
      { ball: [0.4, 0.56, 0.05], colour: '#5ae07a' },
    ],
  },
  'traffic-cone': {
    colour: '#f0702a',
    shadow: 0.36,
    parts: [
      { box: [-0.36, 0, 0.36, 0.08], deep: 0.2, colour: '$-', round: 0.03 },
      { turned: '0.26 0.07, 0.05 0.97', colour: '$', edged: true, gloss: 0.4 },
      { turned: '0.205 0.32, 0.16 0.5', colour: '#f6f3ea', edged: true },
      { turned: '0.115 0.7, 0.085 0.82', colour: '#f6f3ea', edged: true },
    ],
  },
  pliers: {
    colour: '#c8323c',
    shadow: 0.2,
    parts: [
      { rod: '-0.02 0.62, -0.16 0.4, -0.2 0.04', radius: [0.035, 0.05], colour: '$', bent: true },
      { rod: '0.02 0.62, 0.16 0.4, 0.2 0.04', radius: [0.035, 0.05], colour: '$', bent: true },
      { plate: '-0.12 0.6, 0 0.56, 0.02 0.76, 0 0.99, -0.1 0.86', colour: STEEL, curved: true },
      { plate: '0.12 0.6, 0 0.56, -0.02 0.76, 0 0.99, 0.1 0.86', colour: '#8f979f', curved: true },
      { ball: [0, 0.64, 0.06], colour: '#d9dee2' },
    ],
  },
};

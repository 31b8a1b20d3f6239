import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#b9c0c6';
const DARK = '#2a2c32';
const WOOD = '#9a6a40';
const GOLD = '#d8b256';

const leg = (from: string, to: string, radius = 0.03, colour: '$' | '$-' | '#b9c0c6' = '$'): Part => ({
  rod: `${from}, ${to}`,
  radius,
  colour,
});

/** Furniture beyond the commonest. */
export const FURNISHING_FORMS: Readonly<Record<string, Form>> = {
  stool: {
    colour: WOOD,
    parts: [
      leg('-0.16 0.9', '-0.22 0.06', 0.04, '$-'),
      leg('0.2 0.9', '0.26 0.06', 0.04, '$-'),
      { rod: '-0.2 0.36, 0.24 0.36', radius: 0.028, colour: '$-' },
      leg('-0.28 0.88', '-0.36 0', 0.05),
      leg('0.26 0.88', '0.34 0', 0.05),
      { rod: '-0.32 0.3, 0.3 0.3', radius: 0.034, colour: '$' },
      { ball: [0, 0.88, 0.42, 0.1], colour: '$-' },
      { ball: [0, 0.93, 0.42, 0.085], colour: '$+' },
    ],
  },
  mirror: {
    colour: '#8a5a34',
    shadow: 0.5,
    parts: [
      { box: [-0.25, 0, 0.25, 1], deep: 0.05, colour: '$', round: 0.03 },
      { plate: '-0.215 0.035, 0.215 0.035, 0.215 0.965, -0.215 0.965', colour: '#b7d0d8', flat: true },
      { plate: '-0.215 0.035, 0.215 0.035, 0.215 0.22, -0.215 0.27', colour: '#94b3bf', flat: true },
      { plate: '-0.215 0.45, 0.06 0.965, 0.17 0.965, -0.215 0.25', colour: '#edf7fa', flat: true, alpha: 0.6 },
      { plate: '-0.06 0.035, 0.215 0.55, 0.215 0.64, -0.11 0.035', colour: '#edf7fa', flat: true, alpha: 0.4 },
      { plate: '-0.25 0.98, 0.25 0.98, 0.25 1, -0.25 1', colour: '$+', flat: true },
    ],
  },
  'bar-stool': {
    colour: '#8a3c34',
    parts: [
      { ball: [0, 0.03, 0.22, 0.035], colour: STEEL },
      { rod: '0 0.04, 0 0.84', radius: 0.026, colour: STEEL },
      { rod: '-0.16 0.34, 0 0.3, 0.16 0.34', radius: 0.014, colour: STEEL, bent: true },
      { turned: '0.22 0.8, 0.25 0.85, 0.24 0.92', colour: '$', gloss: 0.4 },
      { ball: [0, 0.93, 0.235, 0.06], colour: '$+' },
    ],
  },
  'rocking-chair': {
    colour: '#8a5a34',
    parts: [
      { rod: '-0.24 0.96, -0.12 0.44', radius: 0.026, colour: '$-' },
      ...[0.02, 0.08].map((d): Part => ({ rod: `${-0.2 + d} 0.94, ${-0.08 + d} 0.46`, radius: 0.012, colour: '$-' })),
      { rod: '-0.44 0.16, -0.1 0.05, 0.2 0.04, 0.48 0.14', radius: 0.024, colour: '$-', bent: true },
      leg('-0.1 0.42', '-0.16 0.07', 0.024, '$-'),
      leg('0.26 0.42', '0.3 0.07', 0.024, '$-'),
      { plate: '-0.28 1, -0.1 0.98, -0.02 0.46, -0.16 0.46', colour: '$' },
      ...[0.58, 0.7, 0.82].map((y): Part => ({
        rod: `${-0.16 - (y - 0.46) * 0.2} ${y}, ${-0.04 - (y - 0.46) * 0.14} ${y}`,
        radius: 0.008,
        colour: '$--',
      })),
      { box: [-0.18, 0.38, 0.26, 0.44], deep: 0.3, colour: '$', round: 0.02 },
      { rod: '-0.16 0.62, 0.24 0.6', radius: 0.024, colour: '$+' },
      leg('0.2 0.6', '0.22 0.42', 0.02),
      leg('-0.14 0.4', '-0.2 0.05', 0.028),
      leg('0.2 0.4', '0.26 0.05', 0.028),
      { rod: '-0.48 0.13, -0.14 0.02, 0.16 0.01, 0.44 0.1', radius: 0.028, colour: '$', bent: true },
    ],
  },
  'office-chair': {
    colour: '#34404c',
    parts: [
      ...[-0.28, -0.14, 0.14, 0.28].map((x): Part => ({ rod: `0 0.18, ${x} 0.06`, radius: 0.022, colour: DARK })),
      ...[-0.28, -0.14, 0.02, 0.14, 0.28].map((x): Part => ({ ball: [x, 0.035, 0.034], colour: '#14161a' })),
      { rod: '0 0.16, 0 0.42', radius: 0.028, colour: STEEL },
      { box: [-0.21, 0.56, 0.21, 0.98], deep: 0.1, colour: '$', round: 0.1 },
      { rod: '0 0.42, 0 0.6', radius: 0.03, colour: DARK },
      { box: [-0.26, 0.4, 0.26, 0.5], deep: 0.16, colour: '$', round: 0.05 },
      ...[-0.28, 0.3].map((x): Part => ({ rod: `${x} 0.46, ${x} 0.64`, radius: 0.018, colour: DARK })),
      ...[-0.28, 0.3].map((x): Part => ({ box: [x - 0.06, 0.62, x + 0.06, 0.67], colour: DARK, round: 0.03 })),
    ],
  },
  'deck-chair': {
    colour: '#d8483c',
    parts: [
      { rod: '-0.46 0.96, 0.34 0.02', radius: 0.024, colour: '#b8844c' },
      { rod: '-0.1 0.02, 0.5 0.4', radius: 0.022, colour: '#9a6a3c' },
      { plate: '-0.5 0.94, -0.34 0.98, 0.02 0.36, 0.5 0.44, 0.46 0.34, 0 0.22', colour: '$', curved: true },
      ...[0.33, 0.66].map((s): Part => ({
        rod: `${-0.5 + s * 0.16} ${0.94 + s * 0.03}, ${-0.22 + s * 0.1} 0.6, ${0.0 + s * 0.02} ${0.24 + s * 0.1}, ${0.46 + s * 0.02} ${0.35 + s * 0.08}`,
        radius: 0.02,
        colour: '$2',
        bent: true,
      })),
      { rod: '-0.4 0.04, 0.52 0.42', radius: 0.024, colour: '#c8945c' },
      { rod: '-0.52 0.97, 0.28 0', radius: 0.026, colour: '#c8945c' },
    ],
    marks: '#f6f2ea',
  },
  'stone-bench': {
    colour: '#a8a49c',
    parts: [
      { box: [-1.3, 0.02, -0.94, 0.72], deep: 0.5, colour: '$-', round: 0.05 },
      { box: [0.86, 0.02, 1.22, 0.72], deep: 0.5, colour: '$-', round: 0.05 },
      { box: [-1.66, 0.68, 1.52, 0.92], deep: 0.46, colour: '$', round: 0.05 },
      ...[
        [-1.2, 0.8],
        [-0.5, 0.76],
        [0.3, 0.84],
        [1.1, 0.78],
      ].map(([x = 0, y = 0]): Part => ({ ball: [x, y, 0.12, 0.035], colour: '$-', flat: true, alpha: 0.5 })),
      { ball: [-1.4, 0.72, 0.16, 0.05], colour: '#7a9a5a', flat: true, alpha: 0.7 },
      { ball: [1.02, 0.12, 0.16, 0.07], colour: '#7a9a5a', flat: true, alpha: 0.6 },
    ],
  },
  'stone-table': {
    colour: '#a8a49c',
    parts: [
      { turned: '0.34 0.02, 0.24 0.12, 0.22 0.5, 0.34 0.74', colour: '$-' },
      { turned: '0.68 0.74, 0.7 0.8, 0.7 0.9', colour: '$', edged: true },
      { ball: [0, 0.9, 0.7, 0.1], colour: '$+' },
      { ball: [-0.24, 0.8, 0.14, 0.04], colour: '#7a9a5a', flat: true, alpha: 0.6 },
    ],
  },
  pouf: {
    colour: '#c88a4c',
    parts: [
      {
        plate: '-0.6 0.1, -0.64 0.5, -0.46 0.9, 0 0.98, 0.46 0.9, 0.64 0.5, 0.6 0.1, 0 0.01',
        colour: '$',
        curved: true,
      },
      ...spread(5, -0.5, 0.5).map((x): Part => ({
        rod: `${x * 0.2} 0.94, ${x * 1.1} 0.5, ${x} 0.06`,
        radius: 0.012,
        colour: '$-',
        bent: true,
      })),
      { ball: [0, 0.93, 0.07, 0.03], colour: '$--', flat: true },
    ],
  },
  nightstand: {
    colour: WOOD,
    parts: [
      ...[-0.34, 0.28].map((x): Part => ({ box: [x - 0.04, 0, x + 0.04, 0.3], colour: '$-', round: 0.01 })),
      { box: [-0.4, 0.24, 0.32, 0.92], deep: 0.34, colour: '$', round: 0.02 },
      { box: [-0.34, 0.6, 0.26, 0.84], colour: '$+', round: 0.02 },
      { box: [-0.34, 0.3, 0.26, 0.55], colour: '$+', round: 0.02 },
      { ball: [-0.04, 0.72, 0.035], colour: GOLD },
      { ball: [-0.04, 0.43, 0.035], colour: GOLD },
      { box: [-0.44, 0.9, 0.36, 0.98], deep: 0.34, colour: '$', round: 0.02 },
    ],
  },
  sideboard: {
    colour: '#8a5a38',
    parts: [
      ...[-0.78, 0.7].map((x): Part => ({ rod: `${x} 0.24, ${x * 1.04} 0`, radius: 0.03, colour: '$-' })),
      { box: [-0.9, 0.2, 0.8, 0.94], deep: 0.24, colour: '$', round: 0.02 },
      ...[-0.84, -0.3, 0.24].map((x): Part => ({ box: [x, 0.27, x + 0.5, 0.86], colour: '$+', round: 0.02 })),
      ...[-0.42, -0.05, 0.32].map((x): Part => ({ rod: `${x} 0.5, ${x} 0.64`, radius: 0.014, colour: GOLD })),
    ],
  },
  'wooden-chest': {
    colour: '#7a4c2c',
    parts: [
      { box: [-0.72, 0.02, 0.6, 0.6], deep: 0.4, colour: '$', round: 0.02 },
      { plate: '-0.74 0.58, 0.62 0.58, 0.62 0.76, 0.54 0.9, -0.66 0.9, -0.74 0.76', colour: '$' },
      { plate: '0.62 0.58, 0.74 0.68, 0.74 0.86, 0.64 0.98, 0.54 0.9, 0.62 0.76', colour: '$-' },
      { plate: '-0.66 0.9, 0.54 0.9, 0.64 0.98, -0.54 0.98', colour: '$+' },
      ...[-0.5, 0.3].map((x): Part => ({ box: [x, 0.02, x + 0.12, 0.9], colour: '#4a4e56', round: 0.01 })),
      ...[0.2, 0.4].map((y): Part => ({ rod: `-0.72 ${y}, 0.6 ${y}`, radius: 0.008, colour: '$--' })),
      { box: [-0.74, 0.55, 0.62, 0.61], colour: '#4a4e56', round: 0.01 },
      { box: [-0.16, 0.44, 0.04, 0.66], colour: GOLD, round: 0.03 },
      { ball: [-0.06, 0.53, 0.03], colour: DARK, flat: true },
    ],
  },
  'treasure-chest': {
    colour: '#7a4426',
    parts: [
      { plate: '-0.6 0.56, 0.56 0.56, 0.62 0.8, 0.5 0.98, -0.46 0.98, -0.62 0.82', colour: '$-' },
      { plate: '-0.52 0.58, 0.5 0.58, 0.54 0.78, 0.44 0.9, -0.42 0.9, -0.54 0.78', colour: '#4a2814' },
      { box: [-0.62, 0.76, 0.6, 0.82], colour: GOLD, round: 0.02 },
      ...spread(4, 0, 3).flatMap((row): readonly Part[] =>
        spread(9 - row * 2, -0.48 + row * 0.1, 0.46 - row * 0.1).map((x, i): Part => ({
          ball: [x, 0.52 + row * 0.055 + (i % 2) * 0.02, 0.08, 0.05],
          colour: (i + row) % 3 === 0 ? '#f6dc7a' : '#e0b03c',
          gloss: 0.7,
        })),
      ),
      { ball: [-0.24, 0.68, 0.06], colour: '#c8202c', gloss: 1 },
      { ball: [0.2, 0.7, 0.055], colour: '#2f7ac0', gloss: 1 },
      { ball: [0.02, 0.74, 0.05], colour: '#3fa85c', gloss: 1 },
      { box: [-0.64, 0.02, 0.56, 0.52], deep: 0.2, colour: '$', round: 0.02 },
      ...[-0.54, 0.36].map((x): Part => ({ box: [x, 0.02, x + 0.12, 0.53], colour: GOLD, round: 0.01 })),
      { rod: '-0.62 0.28, 0.54 0.28', radius: 0.008, colour: '$--' },
      { box: [-0.66, 0.46, 0.58, 0.53], colour: GOLD, round: 0.01 },
      { box: [-0.12, 0.32, 0.06, 0.52], colour: GOLD, round: 0.03 },
      { ball: [-0.03, 0.42, 0.03], colour: DARK, flat: true },
    ],
  },
  hammock: {
    colour: '#d8a04c',
    shadow: 0.7,
    parts: [
      { box: [-1, 0, -0.94, 0.98], colour: '#7a5232', round: 0.02 },
      { box: [0.94, 0, 1, 0.98], colour: '#7a5232', round: 0.02 },
      ...[-1, 1].flatMap((s): readonly Part[] =>
        [0.5, 0.56, 0.62].map((y): Part => ({
          rod: `${s * 0.96} 0.8, ${s * 0.66} ${y}`,
          radius: 0.008,
          colour: '#e8dcc0',
        })),
      ),
      {
        plate: '-0.7 0.62, -0.3 0.42, 0.3 0.42, 0.7 0.62, 0.6 0.4, 0.24 0.2, -0.24 0.2, -0.6 0.4',
        colour: '$',
        curved: true,
      },
      ...[-0.34, 0, 0.34].map((x): Part => ({
        plate: `${x - 0.06} ${0.44 + x * x * 0.6}, ${x + 0.06} ${0.44 + x * x * 0.6}, ${x * 0.9 + 0.05} ${0.22 + x * x * 0.6}, ${x * 0.9 - 0.05} ${0.22 + x * x * 0.6}`,
        colour: '$2',
        flat: true,
      })),
    ],
    marks: '#c8443c',
  },
  'bunk-bed': {
    colour: '#5b7fb0',
    parts: [
      ...[-0.52, 0.58].map((x): Part => ({ box: [x - 0.03, 0.06, x + 0.03, 1], colour: '#7a5232', round: 0.01 })),
      ...[0.2, 0.64].flatMap((y): readonly Part[] => [
        { box: [-0.58, y, 0.5, y + 0.06], deep: 0.3, colour: '#9a6a40', round: 0.01 },
        { box: [-0.54, y + 0.05, 0.48, y + 0.13], deep: 0.28, colour: '#efe9dc', round: 0.03 },
        { box: [-0.52, y + 0.12, -0.3, y + 0.2], deep: 0.1, colour: '#fbf8f0', round: 0.04 },
        { box: [-0.24, y + 0.04, 0.49, y + 0.15], deep: 0.28, colour: '$', round: 0.03 },
      ]),
      { box: [-0.58, 0.86, 0.1, 0.9], colour: '#9a6a40', round: 0.01 },
      { rod: '-0.2 0.88, -0.2 0.8', radius: 0.014, colour: '#9a6a40' },
      ...[-0.57, 0.5].map((x): Part => ({ box: [x - 0.035, 0, x + 0.035, 0.98], colour: '#9a6a40', round: 0.01 })),
      ...[0.2, 0.38].map((x): Part => ({ rod: `${x} 0, ${x} 0.84`, radius: 0.018, colour: '#b0804c' })),
      ...[0.14, 0.3, 0.46, 0.62, 0.76].map((y): Part => ({
        rod: `0.2 ${y}, 0.38 ${y}`,
        radius: 0.018,
        colour: '#b0804c',
      })),
    ],
  },
  'cat-tree': {
    colour: '#c8b08c',
    parts: [
      { box: [-0.26, 0, 0.22, 0.05], deep: 0.2, colour: '$', round: 0.01 },
      { rod: '-0.1 0.05, -0.1 0.94', radius: 0.036, colour: '#b89464' },
      ...spread(18, 0.08, 0.9).map((y): Part => ({
        rod: `-0.135 ${y}, -0.065 ${y + 0.012}`,
        radius: 0.006,
        colour: '#8a6a40',
      })),
      { rod: '0.13 0.05, 0.13 0.5', radius: 0.032, colour: '#b89464' },
      { box: [0, 0.48, 0.26, 0.53], deep: 0.16, colour: '$', round: 0.02 },
      { box: [-0.28, 0.24, 0.02, 0.42], deep: 0.16, colour: '$', round: 0.03 },
      { ball: [-0.13, 0.33, 0.065], colour: '#3a3028', flat: true },
      { box: [-0.26, 0.92, 0.06, 0.98], deep: 0.16, colour: '$', round: 0.02 },
      { rod: '0.2 0.48, 0.2 0.36', radius: 0.005, colour: '#8a7a5a' },
      { ball: [0.2, 0.34, 0.026], colour: '#d8443c' },
    ],
  },
  'dog-house': {
    colour: '#c8503c',
    parts: [
      { box: [-0.38, 0.02, 0.3, 0.58], deep: 0.5, colour: '#c89a60', round: 0 },
      { plate: '-0.38 0.58, 0.3 0.58, -0.04 0.92', colour: '#c89a60' },
      { plate: '-0.18 0.02, 0.1 0.02, 0.1 0.34, 0.02 0.46, -0.1 0.46, -0.18 0.34', colour: '#2a1c14' },
      { plate: '-0.5 0.52, -0.04 1, 0.06 1, -0.38 0.5', colour: '$-' },
      { plate: '-0.04 1, 0.18 1, 0.56 0.6, 0.4 0.5, -0.04 0.92', colour: '$' },
      { plate: '-0.5 0.5, -0.04 0.96, 0.42 0.48, 0.36 0.46, -0.04 0.88, -0.44 0.46', colour: '$+' },
      { box: [-0.14, 0.56, 0.06, 0.64], colour: '#f4ecd8', round: 0.02 },
    ],
  },
  'pet-bed': {
    colour: '#8a7aa8',
    parts: [
      { plate: '-1.3 0.1, -1.4 0.5, -1.2 0.9, 0 0.98, 1.2 0.9, 1.4 0.5, 1.3 0.1, 0 0.02', colour: '$', curved: true },
      { ball: [0, 0.7, 1.06, 0.22], colour: '$--' },
      { ball: [0, 0.62, 1, 0.16], colour: '#f0e8dc' },
      {
        plate: '-1.34 0.1, -1.38 0.4, -0.8 0.56, 0 0.5, 0.8 0.56, 1.38 0.4, 1.34 0.1, 0 0.02',
        colour: '$',
        curved: true,
      },
    ],
  },
  'high-chair': {
    colour: '#c89a60',
    parts: [
      leg('-0.14 0.6', '-0.2 0.02', 0.022, '$-'),
      leg('0.2 0.6', '0.28 0.02', 0.022, '$-'),
      { box: [-0.18, 0.56, 0.18, 0.98], deep: 0.12, colour: '$', round: 0.05 },
      { box: [-0.2, 0.5, 0.2, 0.57], deep: 0.24, colour: '$-', round: 0.02 },
      { rod: '-0.24 0.22, 0.26 0.22', radius: 0.018, colour: '$-' },
      leg('-0.19 0.54', '-0.27 0', 0.026),
      leg('0.19 0.54', '0.25 0', 0.026),
      { box: [-0.28, 0.7, 0.26, 0.75], deep: 0.16, colour: '#f4f2ee', round: 0.03 },
    ],
  },
};

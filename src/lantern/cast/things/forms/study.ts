import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#b9c0c6';
const DARK = '#2b2c32';
const WOOD = '#9a6a3c';

/** What stands in offices, schools, laboratories and workrooms. */
export const STUDY_FORMS: Readonly<Record<string, Form>> = {
  'hole-punch': {
    colour: '#3a6ab0',
    parts: [
      { box: [-0.8, 0, 0.7, 0.16], deep: 0.3, colour: DARK, round: 0.04 },
      ...[-0.4, 0.3].map((x): Part => ({
        box: [x - 0.09, 0.14, x + 0.09, 0.5],
        deep: 0.16,
        colour: STEEL,
        round: 0.02,
      })),
      { plate: '-0.86 0.5, -0.7 0.92, 0.7 0.98, 0.86 0.6, 0.78 0.46', colour: '$', curved: true },
      { rod: '-0.7 0.82, 0.66 0.9', radius: 0.04, colour: '$+' },
      { box: [-0.66, 0.17, 0.52, 0.2], colour: '#f6f4ec', round: 0 },
    ],
  },
  'paper-shredder': {
    colour: '#3a3d45',
    shadow: 0.36,
    parts: [
      { box: [-0.16, 0.72, 0.14, 1], colour: '#f8f6ee', round: 0 },
      ...[0.78, 0.84, 0.9, 0.95].map((y): Part => ({ rod: `-0.11 ${y}, 0.09 ${y}`, radius: 0.006, colour: '#8a8f98' })),
      { box: [-0.32, 0.02, 0.26, 0.6], deep: 0.2, colour: '#8fa0ac', round: 0.03 },
      ...spread(13, -0.25, 0.2).map((x, at): Part => ({
        rod: `${x} 0.56, ${x + (at % 2 === 0 ? 0.02 : -0.02)} 0.36, ${x} ${0.08 + 0.06 * (at % 3)}`,
        radius: 0.009,
        colour: '#f8f6ee',
        bent: true,
      })),
      { box: [-0.36, 0.6, 0.3, 0.76], deep: 0.22, colour: '$', round: 0.03 },
      { box: [-0.24, 0.735, 0.2, 0.755], colour: '#0c0d10', round: 0 },
      { glow: [0.22, 0.68, 0.018], colour: '#5cff8a', reach: 0.06 },
    ],
  },
  whiteboard: {
    colour: '#8a9098',
    shadow: 0.4,
    parts: [
      ...[-0.5, 0.5].map((x): Part => ({ rod: `${x} 0.02, ${x} 0.4`, radius: 0.016, colour: '$-' })),
      ...[-0.5, 0.5].map((x): Part => ({ rod: `${x - 0.12} 0.02, ${x + 0.12} 0.02`, radius: 0.016, colour: '$-' })),
      { box: [-0.66, 0.3, 0.66, 0.99], colour: '$', round: 0.02 },
      { box: [-0.62, 0.35, 0.62, 0.95], colour: '#fbfbf8', round: 0.01 },
      { rod: '-0.5 0.82, -0.1 0.82', radius: 0.01, colour: '#2f5fb8' },
      { rod: '-0.5 0.75, 0 0.75', radius: 0.008, colour: '#2b2c32' },
      { rod: '-0.5 0.69, -0.14 0.69', radius: 0.008, colour: '#2b2c32' },
      { rod: '0.14 0.48, 0.14 0.84', radius: 0.009, colour: '#2b2c32' },
      { rod: '0.14 0.48, 0.54 0.48', radius: 0.009, colour: '#2b2c32' },
      { rod: '0.16 0.52, 0.26 0.58, 0.36 0.57, 0.52 0.78', radius: 0.012, colour: '#c8302c', bent: true },
      { box: [-0.5, 0.28, 0.5, 0.32], colour: '$+', round: 0.01 },
      ...(
        [
          [-0.3, '#c8302c'],
          [-0.14, '#2f5fb8'],
          [0.02, '#2b2c32'],
        ] as const
      ).map(([x, colour]): Part => ({
        rod: `${x} 0.335, ${x + 0.11} 0.335`,
        radius: 0.014,
        colour,
      })),
    ],
  },
  lectern: {
    colour: '#8a5a34',
    shadow: 0.3,
    parts: [
      { box: [-0.26, 0, 0.22, 0.07], deep: 0.16, colour: '$-', round: 0.01 },
      { box: [-0.2, 0.06, 0.16, 0.74], deep: 0.12, colour: '$', round: 0.01 },
      { box: [-0.13, 0.2, 0.09, 0.6], colour: '$+', round: 0.01 },
      { plate: '-0.3 0.72, 0.26 0.72, 0.34 0.9, -0.22 0.9', colour: '$+' },
      { plate: '-0.3 0.68, 0.26 0.68, 0.26 0.74, -0.3 0.74', colour: '$-' },
      { plate: '-0.16 0.745, 0.12 0.745, 0.18 0.87, -0.1 0.87', colour: '#f8f4e8', flat: true },
      { rod: '0.2 0.86, 0.22 0.94, 0.14 0.98', radius: 0.012, colour: DARK, bent: true },
      { ball: [0.12, 0.98, 0.028], colour: DARK },
    ],
  },
  protractor: {
    colour: '#5aa8d0',
    shadow: 0,
    parts: [
      {
        plate: Array.from(
          { length: 25 },
          (_, at) => [0.98 * Math.cos((at * Math.PI) / 24), 0.02 + 0.97 * Math.sin((at * Math.PI) / 24)] as const,
        ),
        colour: '$',
        alpha: 0.8,
      },
      {
        plate: Array.from(
          { length: 19 },
          (_, at) => [0.42 * Math.cos((at * Math.PI) / 18), 0.2 + 0.4 * Math.sin((at * Math.PI) / 18)] as const,
        ),
        colour: '#eef6fa',
        flat: true,
      },
      ...Array.from({ length: 37 }, (_, at): Part => {
        const turn = (at * Math.PI) / 36;
        const from = at % 6 === 0 ? 0.76 : at % 3 === 0 ? 0.82 : 0.88;
        return {
          rod: `${from * Math.cos(turn)} ${0.02 + from * Math.sin(turn)}, ${0.95 * Math.cos(turn)} ${0.02 + 0.95 * Math.sin(turn)}`,
          radius: 0.007,
          colour: '#12303f',
        };
      }),
      { rod: '-0.9 0.08, 0.9 0.08', radius: 0.008, colour: '#12303f' },
      { rod: '0 0.04, 0 0.16', radius: 0.008, colour: '#12303f' },
    ],
  },
  'drawing-compass': {
    colour: STEEL,
    shadow: 0.2,
    parts: [
      {
        rod: Array.from(
          { length: 13 },
          (_, at) =>
            [
              -0.26 + 0.5 * Math.cos(-0.3 + (at * Math.PI) / 16),
              0.02 + 0.1 * Math.sin(-0.3 + (at * Math.PI) / 16),
            ] as const,
        ),
        radius: 0.006,
        colour: '#4a4d55',
        bent: true,
      },
      { rod: '0 0.86, -0.24 0.14', radius: [0.034, 0.022], colour: '$' },
      { rod: '-0.24 0.14, -0.27 0.01', radius: [0.014, 0.004], colour: '#6b6f76' },
      { rod: '0.01 0.86, 0.2 0.26', radius: [0.034, 0.024], colour: '$-' },
      { rod: '0.14 0.34, 0.25 0.02', radius: [0.03, 0.022], colour: '#e8b23c' },
      { rod: '0.235 0.06, 0.255 0', radius: [0.02, 0.004], colour: DARK },
      { box: [0.13, 0.24, 0.22, 0.3], colour: '$+', round: 0.01 },
      { ball: [0, 0.86, 0.06], colour: '$+', gloss: 0.7 },
      { rod: '0 0.9, 0 0.99', radius: 0.028, colour: DARK },
    ],
  },
  'test-tube-rack': {
    colour: WOOD,
    parts: [
      ...(
        [
          [-0.72, '#d8402c'],
          [-0.36, '#3f8fd0'],
          [0, '#5ab84c'],
          [0.36, '#e8b23c'],
          [0.72, '#a04cb8'],
        ] as const
      ).flatMap(([x, colour]): readonly Part[] => [
        { rod: `${x} 0.16, ${x} 0.96`, radius: 0.105, colour: '#d4e6ee' },
        { rod: `${x} 0.16, ${x} ${0.46 + 0.1 * Math.cos(x * 7)}`, radius: 0.088, colour },
        { ball: [x, 0.98, 0.125, 0.04], colour: '#eaf4f8' },
      ]),
      { box: [-0.98, 0.62, 0.94, 0.74], deep: 0.16, colour: '$', round: 0.02 },
      { box: [-0.98, 0, 0.94, 0.12], deep: 0.24, colour: '$', round: 0.02 },
      ...[-0.98, 0.84].map((x): Part => ({ box: [x, 0.1, x + 0.1, 0.66], colour: '$-', round: 0.01 })),
    ],
  },
  'bunsen-burner': {
    colour: '#8a9098',
    shadow: 0.26,
    parts: [
      { rod: '0.1 0.12, 0.34 0.1, 0.46 0.03', radius: 0.026, colour: '#c8702c', bent: true },
      { turned: '0.24 0, 0.24 0.03, 0.1 0.07, 0.05 0.12', colour: DARK, edged: true },
      { turned: '0.045 0.1, 0.045 0.56', colour: '$', gloss: 0.8, edged: true },
      { turned: '0.06 0.16, 0.06 0.25', colour: '#d8b256', edged: true },
      { ball: [0, 0.2, 0.018], colour: DARK, flat: true },
      { glow: [0, 0.7, 0.075, 0.16], colour: '#3a8cff', reach: 0.4 },
      {
        plate: '-0.06 0.58, -0.075 0.7, 0 1, 0.075 0.7, 0.06 0.58',
        colour: '#6ab4ff',
        curved: true,
        flat: true,
        alpha: 0.9,
      },
      { plate: '-0.03 0.58, -0.035 0.66, 0 0.8, 0.035 0.66, 0.03 0.58', colour: '#e4f4ff', curved: true, flat: true },
    ],
  },
  kaleidoscope: {
    colour: '#8a3a8a',
    parts: [
      { rod: '-1.1 0.4, 0.5 0.52', radius: 0.34, colour: '$' },
      ...[-0.9, -0.5, -0.1, 0.3].map((x): Part => ({
        rod: `${x} ${0.16 + (x + 1.1) * 0.075}, ${x + 0.02} ${0.66 + (x + 1.1) * 0.075}`,
        radius: 0.035,
        colour: '#e8c04a',
      })),
      { ball: [0.74, 0.54, 0.4, 0.46], colour: '#e8c04a' },
      { ball: [0.8, 0.54, 0.34, 0.4], colour: '#2a1f4a', flat: true },
      ...Array.from({ length: 12 }, (_, at): Part => {
        const turn = (at * Math.PI) / 6;
        return {
          plate: [
            [0.8, 0.54],
            [0.8 + 0.32 * Math.cos(turn - 0.2), 0.54 + 0.38 * Math.sin(turn - 0.2)],
            [0.8 + 0.32 * Math.cos(turn + 0.2), 0.54 + 0.38 * Math.sin(turn + 0.2)],
          ],
          colour: (['#e8485a', '#48b8e8', '#f4d03c', '#5ad07a'] as const)[at % 4]!,
          flat: true,
        };
      }),
      ...Array.from({ length: 6 }, (_, at): Part => ({
        ball: [0.8 + 0.14 * Math.cos((at * Math.PI) / 3), 0.54 + 0.16 * Math.sin((at * Math.PI) / 3), 0.05],
        colour: '#ffffff',
        flat: true,
      })),
      { ball: [-1.14, 0.4, 0.1, 0.3], colour: DARK },
    ],
  },
  'dress-form': {
    colour: '#d8c4a0',
    shadow: 0.2,
    parts: [
      ...[-0.16, 0, 0.16].map((x): Part => ({ rod: `0 0.2, ${x} 0.01`, radius: 0.014, colour: '#5a3a22' })),
      { rod: '0 0.1, 0 0.46', radius: 0.018, colour: '#5a3a22' },
      {
        turned: '0.14 0.4, 0.155 0.46, 0.12 0.6, 0.1 0.66, 0.135 0.76, 0.15 0.83, 0.09 0.89, 0.045 0.91, 0.042 0.955',
        colour: '$',
      },
      { rod: '0 0.42, 0.008 0.66, 0 0.9', radius: 0.004, colour: '$--', bent: true },
      { rod: '-0.1 0.66, 0 0.65, 0.1 0.66', radius: 0.004, colour: '$--', bent: true },
      { turned: '0.044 0.95, 0.03 0.965, 0.018 0.99', colour: '#5a3a22' },
      { rod: '-0.11 0.84, -0.12 0.6, -0.1 0.48', radius: 0.007, colour: '#f4d03c', bent: true },
    ],
  },
};

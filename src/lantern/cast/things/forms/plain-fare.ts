import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const CREAM = '#fbf4e6';

/** A crown of florets about a point. */
const florets = (x: number, y: number, reach: number): readonly Part[] =>
  spread(9, 0, 8).map((k): Part => ({
    ball: [
      x + reach * Math.cos(k * 2.4) * Math.sqrt((k + 0.5) / 9),
      y + reach * 0.7 * Math.sin(k * 2.4) * Math.sqrt((k + 0.5) / 9),
      reach * 0.42,
    ],
    colour: k % 3 === 0 ? '$-' : k % 3 === 1 ? '$' : '$+',
  }));

/** Everyday fare, as it lies on a table. */
export const PLAIN_FARE_FORMS: Readonly<Record<string, Form>> = {
  broccoli: {
    colour: '#3f8a3c',
    parts: [
      { rod: '-0.02 0.3, -0.3 0.6', radius: [0.1, 0.08], colour: '#a8c870' },
      { rod: '0.02 0.3, 0.3 0.6', radius: [0.1, 0.08], colour: '#98b860' },
      { rod: '0 0.08, 0 0.62', radius: [0.15, 0.12], colour: '#b8d480' },
      ...florets(-0.32, 0.68, 0.24),
      ...florets(0.32, 0.68, 0.24),
      ...florets(0, 0.76, 0.28),
    ],
  },
  carrot: {
    colour: '#ee7a28',
    shadow: 1.4,
    parts: [
      ...[0.2, 0.5, 0.8].map((y): Part => ({
        rod: `1.1 0.5, 1.5 ${0.36 + y * 0.4}, 2 ${y}`,
        radius: [0.07, 0.04],
        colour: '#4a9a3c',
        bent: true,
      })),
      ...[0.34, 0.66, 0.96].map((y): Part => ({ ball: [1.86, y, 0.2, 0.15], colour: '#5aaa48' })),
      {
        plate:
          '1.3 0.5, 1.22 0.9, 0.9 0.98, -0.4 0.82, -1.7 0.56, -2.04 0.46, -1.7 0.36, -0.4 0.14, 0.9 0.02, 1.22 0.1',
        colour: '$',
        curved: true,
      },
      ...[
        [-0.9, 0.72],
        [-0.1, 0.24],
        [0.4, 0.86],
        [0.9, 0.2],
        [-0.4, 0.5],
      ].map(([x = 0, y = 0]): Part => ({
        rod: `${x - 0.05} ${y}, ${x + 0.08} ${y - 0.1}`,
        radius: 0.03,
        colour: '$-',
      })),
    ],
  },
  'hot-dog': {
    colour: '#d8a058',
    shadow: 1.1,
    parts: [
      { box: [-1.12, 0.34, 1.12, 0.97], colour: '$-', round: 0.3 },
      { box: [-1.24, 0.36, 1.24, 0.82], colour: '#b8482c', round: 0.22 },
      {
        rod: '-0.9 0.7, -0.64 0.86, -0.38 0.68, -0.12 0.86, 0.14 0.68, 0.4 0.86, 0.66 0.7, 0.9 0.8',
        radius: 0.055,
        colour: '#f4c83c',
        bent: true,
      },
      { box: [-1.16, 0.02, 1.16, 0.58], colour: '$', round: 0.27 },
      { box: [-0.8, 0.4, 0.8, 0.48], colour: '$+', round: 0.04 },
    ],
  },
  donut: {
    colour: '#e07aa0',
    shadow: 1.1,
    parts: [
      { ball: [0, 0.36, 1.16, 0.36], colour: '#c88a4c' },
      { ball: [0, 0.56, 1.12, 0.4], colour: '$' },
      ...spread(9, -0.96, 0.96).map((x, i): Part => ({
        rod: `${x} ${0.5 - 0.22 * Math.sqrt(1 - x * x)}, ${x} ${0.4 - 0.2 * Math.sqrt(1 - x * x) - (i % 2) * 0.07}`,
        radius: 0.11,
        colour: '$',
      })),
      { ball: [0, 0.62, 0.42, 0.13], colour: '#8a5a2c' },
      { ball: [0, 0.57, 0.36, 0.09], colour: '#5a3818', flat: true },
      ...[
        [-0.8, 0.6, '#f4dc5a'],
        [-0.5, 0.84, '#5ac0e0'],
        [-0.1, 0.88, '#fbfaf6'],
        [0.4, 0.86, '#f4dc5a'],
        [0.76, 0.68, '#5ac0e0'],
        [0.6, 0.46, '#fbfaf6'],
        [-0.5, 0.42, '#7ad07a'],
        [0.1, 0.34, '#f4dc5a'],
        [-0.16, 0.42, '#5ac0e0'],
        [0.86, 0.54, '#7ad07a'],
      ].map(([x = 0, y = 0, colour = '#f4dc5a'], i): Part => ({
        rod: `${Number(x) - 0.06} ${Number(y) - (i % 2) * 0.03}, ${Number(x) + 0.06} ${Number(y) + (i % 2) * 0.03}`,
        radius: 0.026,
        colour: colour as '#f4dc5a',
      })),
    ],
  },
  sandwich: {
    colour: '#dca860',
    parts: [
      { box: [-0.66, 0.02, 0.5, 0.26], deep: 0.5, colour: '$', round: 0.08 },
      {
        plate:
          '-0.74 0.3, -0.6 0.22, -0.4 0.3, -0.2 0.2, 0 0.3, 0.2 0.2, 0.4 0.3, 0.6 0.24, 0.72 0.34, 0.5 0.42, -0.68 0.42',
        colour: '#6ab04c',
        curved: true,
      },
      { box: [-0.66, 0.36, 0.52, 0.46], deep: 0.5, colour: '#e0584c', round: 0.04 },
      { plate: '-0.7 0.46, 0.56 0.46, 0.66 0.54, 0.3 0.5, 0.1 0.4, -0.1 0.5', colour: '#f4c84c' },
      { box: [-0.66, 0.48, 0.5, 0.58], deep: 0.5, colour: '#f0a8a0', round: 0.04 },
      { box: [-0.66, 0.58, 0.5, 0.84], deep: 0.5, colour: '$', round: 0.09 },
      { plate: '-0.5 0.88, 0.5 0.88, 0.58 0.94, -0.4 0.94', colour: '$+', flat: true, alpha: 0.7 },
    ],
  },
  cake: {
    colour: '#f2b8c4',
    parts: [
      { ball: [0, 0.05, 0.56, 0.06], colour: '#c8c4bc' },
      { ball: [0, 0.08, 0.56, 0.06], colour: '#f4f2ec' },
      { turned: '0.46 0.1, 0.46 0.46', colour: '#f0d8a8', edged: true },
      { plate: '-0.46 0.26, 0 0.19, 0.46 0.26, 0.46 0.31, 0 0.24, -0.46 0.31', colour: '#c8445c' },
      { turned: '0.47 0.42, 0.46 0.58', colour: '$', edged: true },
      ...spread(8, -0.42, 0.42).map((x, i): Part => ({
        rod: `${x} 0.44, ${x} ${0.33 - (i % 2) * 0.06 - 0.05 * Math.sqrt(1 - (x / 0.5) ** 2)}`,
        radius: 0.05,
        colour: '$',
      })),
      { ball: [0, 0.58, 0.46, 0.09], colour: '$+' },
      ...spread(7, -0.38, 0.38).map((x): Part => ({
        ball: [x, 0.6 - 0.06 * Math.sqrt(1 - (x / 0.46) ** 2), 0.045],
        colour: CREAM,
      })),
      ...(
        [
          [-0.2, '#5ac0e0'],
          [0, '#f4dc5a'],
          [0.2, '#7ad07a'],
        ] as const
      ).flatMap(([x, colour]): readonly Part[] => [
        { rod: `${x} 0.6, ${x} 0.82`, radius: 0.022, colour },
        { glow: [x, 0.91, 0.026, 0.055], colour: '#ffcf6a', reach: 0.16 },
      ]),
    ],
  },
  snowman: {
    colour: '#f2f6fa',
    shadow: 0.36,
    parts: [
      { rod: '-0.18 0.54, -0.36 0.62, -0.46 0.74', radius: [0.014, 0.008], colour: '#5a4030' },
      { rod: '-0.38 0.65, -0.46 0.66', radius: 0.008, colour: '#5a4030' },
      { rod: '0.18 0.54, 0.36 0.6, 0.47 0.7', radius: [0.014, 0.008], colour: '#5a4030' },
      { rod: '0.39 0.62, 0.48 0.62', radius: 0.008, colour: '#5a4030' },
      { ball: [0, 0.22, 0.3, 0.22], colour: '$' },
      { ball: [0, 0.5, 0.22, 0.18], colour: '$' },
      { ball: [0, 0.73, 0.16, 0.15], colour: '$' },
      ...[0.56, 0.48, 0.4].map((y): Part => ({ ball: [0.01, y, 0.02], colour: '#2a2a30' })),
      { ball: [-0.055, 0.77, 0.018], colour: '#1c1c22', gloss: 0.8 },
      { ball: [0.065, 0.77, 0.018], colour: '#1c1c22', gloss: 0.8 },
      { plate: '0 0.745, 0 0.715, 0.17 0.715', colour: '#ee7a28' },
      ...[-0.07, -0.035, 0.005, 0.045, 0.08].map((x): Part => ({
        ball: [x, 0.665 + Math.abs(x) * 0.25, 0.009],
        colour: '#2a2a30',
        flat: true,
      })),
      { plate: '-0.17 0.64, 0 0.6, 0.17 0.64, 0.18 0.6, 0 0.555, -0.18 0.6', colour: '$2', curved: true },
      { plate: '0.06 0.6, 0.13 0.61, 0.15 0.42, 0.08 0.42', colour: '$2' },
      { box: [-0.17, 0.845, 0.17, 0.875], colour: '#2c2c34', round: 0.01 },
      { box: [-0.11, 0.86, 0.11, 0.995], colour: '#2c2c34', round: 0.02 },
      { box: [-0.11, 0.875, 0.11, 0.905], colour: '$2', round: 0 },
    ],
    marks: '#c8343c',
  },
  'computer-mouse': {
    colour: '#3a3d44',
    shadow: 1.1,
    parts: [
      { rod: '1 0.3, 1.2 0.24, 1.3 0.1', radius: 0.05, colour: '#26282e', bent: true },
      {
        plate: '-1.16 0.04, -1.2 0.4, -0.8 0.82, -0.1 0.99, 0.6 0.86, 1.06 0.42, 1.08 0.04, 0 0',
        colour: '$',
        curved: true,
      },
      { plate: '0.1 0.94, 0.66 0.82, 1.04 0.4, 0.7 0.46, 0.2 0.6', colour: '$+', curved: true },
      { rod: '0.02 0.96, 0.3 0.62, 0.9 0.42', radius: 0.022, colour: '#1a1c20', bent: true },
      { ball: [0.52, 0.8, 0.13, 0.14], colour: '#8b929a' },
    ],
  },
  bed: {
    colour: '#5b7fb0',
    shadow: 1.1,
    parts: [
      { plate: '-0.9 0.04, 0.9 0.04, 1.16 0.24, -0.66 0.24', colour: '#2a2024', flat: true, alpha: 0.55 },
      { box: [-1.02, 0.02, -0.92, 1], deep: 0.9, colour: '#8a5c3a', round: 0.03 },
      { box: [0.98, 0.02, 1.04, 0.3], deep: 0, colour: '#6a4428', round: 0.01 },
      { box: [-0.94, 0.12, 0.94, 0.3], deep: 0.9, colour: '#8a5c3a', round: 0.02 },
      { box: [-0.94, 0.28, 0.94, 0.48], deep: 0.9, colour: '#efe9dc', round: 0.05 },
      { box: [-0.86, 0.5, -0.5, 0.66], deep: 0.3, colour: '#fbf8f0', round: 0.08 },
      { box: [-0.72, 0.62, -0.36, 0.78], deep: 0.1, colour: '#fbf8f0', round: 0.08 },
      { box: [-0.36, 0.2, 0.96, 0.52], deep: 0.9, colour: '$', round: 0.05 },
      { box: [-0.42, 0.42, -0.26, 0.55], deep: 0.9, colour: '$+', round: 0.05 },
      ...[0.1, 0.5].map((x): Part => ({ rod: `${x} 0.24, ${x + 0.02} 0.5`, radius: 0.012, colour: '$-' })),
      { box: [0.9, 0.02, 1, 0.62], deep: 0.9, colour: '#8a5c3a', round: 0.03 },
      ...[-0.97, 0.95].map((x): Part => ({ box: [x - 0.05, 0, x + 0.05, 0.14], colour: '#6a4428', round: 0.01 })),
    ],
  },
};

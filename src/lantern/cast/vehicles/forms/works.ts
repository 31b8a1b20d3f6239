import type { Form, Part } from '../../things/form.ts';
import { spread } from '../../things/forms/spread.ts';

const GLASS = '#9cc4d6';
const DARK = '#26282e';
const STEEL = '#b9c0c6';
const TRACK = '#33363d';

/** A crawler track from left to right with its wheels, as high as `high`. */
const crawler = (left: number, right: number, high: number): readonly Part[] => [
  { box: [left, 0, right, high], colour: TRACK, round: high / 2 },
  ...spread(4, left + high * 0.55, right - high * 0.55).map((x): Part => ({
    wheel: [x, high / 2, high * 0.36],
    style: 'disc',
  })),
  ...spread(11, left + 0.05, right - 0.05).map((x): Part => ({
    plate: `${x - 0.012} ${high - 0.012}, ${x + 0.012} ${high - 0.012}, ${x + 0.012} ${high + 0.012}, ${x - 0.012} ${high + 0.012}`,
    colour: DARK,
    flat: true,
  })),
];

/** Two lamps, in front and behind, and a warning light on the roof at (`x`, `y`). */
const beacon = (x: number, y: number): readonly Part[] => [
  { box: [x - 0.03, y - 0.02, x + 0.03, y + 0.01], colour: DARK, round: 0.01 },
  { glow: [x, y + 0.025, 0.022, 0.024], colour: '#ffb03a', reach: 0.14 },
];

/** Machines of building sites, docks and railways, facing right. */
export const WORKS_FORMS: Readonly<Record<string, Form>> = {
  excavator: {
    colour: '#e8a91e',
    shadow: 0.75,
    parts: [
      ...crawler(-0.72, 0.4, 0.2),
      { rod: '0.14 0.42, 0.42 0.92, 0.74 0.94', radius: [0.05, 0.04], colour: '$', bent: true },
      { rod: '0.2 0.36, 0.44 0.74', radius: 0.022, colour: STEEL },
      { rod: '0.72 0.97, 0.94 0.4', radius: [0.04, 0.03], colour: '$-' },
      { rod: '0.56 0.98, 0.8 0.86', radius: 0.018, colour: STEEL },
      { plate: '0.86 0.4, 1 0.36, 1.04 0.2, 0.94 0.08, 0.78 0.12, 0.84 0.22', colour: '#4a4d55', curved: true },
      ...[0.8, 0.86].map((x): Part => ({
        plate: `${x - 0.03} 0.13, ${x + 0.01} 0.14, ${x - 0.05} 0.06`,
        colour: STEEL,
      })),
      { box: [-0.62, 0.2, 0.3, 0.3], colour: '#4a4d55', round: 0.03 },
      { box: [-0.7, 0.28, -0.1, 0.58], deep: 0.1, colour: '$', round: 0.06 },
      { plate: '-0.16 0.28, 0.24 0.28, 0.26 0.46, 0.16 0.82, -0.16 0.82', colour: '$' },
      { plate: '-0.11 0.44, 0.2 0.44, 0.12 0.77, -0.11 0.77', colour: GLASS },
      { plate: '-0.04 0.46, 0.04 0.46, 0.02 0.75, -0.06 0.75', colour: '#ffffff', flat: true, alpha: 0.28 },
      ...spread(4, -0.6, -0.36).map((x): Part => ({
        plate: `${x} 0.34, ${x + 0.025} 0.34, ${x + 0.025} 0.5, ${x} 0.5`,
        colour: '$--',
        flat: true,
      })),
      ...beacon(0, 0.84),
    ],
  },
  bulldozer: {
    colour: '#e8a91e',
    shadow: 0.8,
    parts: [
      ...crawler(-0.7, 0.46, 0.28),
      { rod: '0.1 0.2, 0.8 0.16', radius: 0.035, colour: '$-' },
      {
        plate: '0.76 0.02, 0.96 0.04, 0.86 0.2, 0.86 0.34, 0.94 0.48, 0.8 0.46, 0.74 0.26',
        colour: STEEL,
        curved: true,
      },
      { box: [-0.6, 0.26, 0.52, 0.5], deep: 0.1, colour: '$', round: 0.04 },
      { box: [0, 0.48, 0.5, 0.62], deep: 0.1, colour: '$', round: 0.03 },
      { rod: '0.3 0.6, 0.3 0.86', radius: 0.025, colour: DARK },
      { plate: '-0.5 0.48, -0.04 0.48, -0.04 0.9, -0.5 0.9', colour: '$-' },
      { plate: '-0.45 0.54, -0.09 0.54, -0.09 0.85, -0.45 0.85', colour: GLASS },
      { box: [-0.56, 0.88, 0.02, 0.95], deep: 0.12, colour: '$', round: 0.02 },
      ...beacon(-0.2, 0.965),
    ],
  },
  'dump-truck': {
    colour: '#e0812a',
    shadow: 1.1,
    parts: [
      { box: [-1, 0.2, 1.02, 0.3], colour: DARK, round: 0.02 },
      { plate: '-0.94 0.72, -0.5 0.96, 0.06 0.94, 0.28 0.78', colour: '#9a7650', curved: true },
      { plate: '-1.12 0.8, 0.4 0.8, 0.46 0.96, 0.62 0.98, 0.56 0.9, 0.34 0.32, -0.92 0.32', colour: '$' },
      ...spread(4, -0.8, 0.2).map((x): Part => ({
        plate: `${x} 0.34, ${x + 0.04} 0.34, ${x + 0.04} 0.78, ${x} 0.78`,
        colour: '$-',
        flat: true,
      })),
      { plate: '0.46 0.2, 1.08 0.2, 1.1 0.46, 1.02 0.52, 0.94 0.82, 0.46 0.82', colour: '$' },
      { plate: '0.64 0.52, 0.98 0.52, 0.9 0.77, 0.64 0.77', colour: GLASS },
      { wheel: [-0.68, 0.18, 0.18], style: 'tyre' },
      { wheel: [-0.26, 0.18, 0.18], style: 'tyre' },
      { wheel: [0.8, 0.18, 0.18], style: 'tyre' },
      { glow: [1.07, 0.34, 0.025, 0.035], colour: '#fff2c8', reach: 0.14 },
    ],
  },
  'cement-mixer': {
    colour: '#d8d4c8',
    shadow: 1.1,
    parts: [
      { box: [-1.06, 0.2, 1.02, 0.3], colour: DARK, round: 0.02 },
      { rod: '-0.94 0.3, -0.94 0.86', radius: 0.025, colour: STEEL },
      { rod: '-1 0.74, -1.12 0.4', radius: [0.05, 0.06], colour: STEEL },
      {
        plate: '-1 0.94, -0.8 0.98, -0.3 0.94, 0.2 0.66, 0.3 0.5, 0.2 0.36, -0.4 0.34, -0.82 0.5, -1.02 0.78',
        colour: '$',
        curved: true,
      },
      { plate: '-0.7 0.97, -0.5 0.96, -0.4 0.36, -0.6 0.42', colour: '#d8572c', flat: true },
      { plate: '-0.16 0.88, 0 0.79, -0.04 0.36, -0.2 0.36', colour: '#d8572c', flat: true },
      { plate: '0.42 0.2, 1.06 0.2, 1.08 0.46, 1 0.54, 0.92 0.86, 0.42 0.86', colour: '$-' },
      { plate: '0.6 0.54, 0.96 0.54, 0.88 0.81, 0.6 0.81', colour: GLASS },
      { wheel: [-0.76, 0.16, 0.16], style: 'tyre' },
      { wheel: [-0.38, 0.16, 0.16], style: 'tyre' },
      { wheel: [0.76, 0.16, 0.16], style: 'tyre' },
      { glow: [1.05, 0.34, 0.025, 0.035], colour: '#fff2c8', reach: 0.14 },
    ],
  },
  forklift: {
    colour: '#e8a91e',
    shadow: 0.55,
    parts: [
      { rod: '0.36 0.06, 0.36 0.97', radius: 0.026, colour: DARK },
      { rod: '0.46 0.06, 0.46 0.9', radius: 0.022, colour: STEEL },
      { box: [0.46, 0.1, 0.88, 0.14], colour: STEEL, round: 0.01 },
      { box: [0.52, 0.14, 0.86, 0.44], deep: 0.12, colour: '#b98550', round: 0.01 },
      { rod: '-0.44 0.4, -0.4 0.94, 0.18 0.94, 0.28 0.4', radius: 0.024, colour: DARK },
      { box: [-0.44, 0.92, 0.24, 0.97], colour: '$', round: 0.02 },
      { box: [-0.24, 0.4, 0.02, 0.5], colour: DARK, round: 0.03 },
      { box: [-0.3, 0.44, -0.2, 0.7], colour: DARK, round: 0.04 },
      { rod: '0.14 0.46, 0.08 0.62', radius: 0.014, colour: DARK },
      { plate: '-0.56 0.12, 0.34 0.12, 0.34 0.4, 0.12 0.44, -0.5 0.44, -0.58 0.34', colour: '$', curved: true },
      { wheel: [-0.36, 0.14, 0.14], style: 'tyre' },
      { wheel: [0.24, 0.15, 0.15], style: 'tyre' },
    ],
  },
  'steam-locomotive': {
    colour: '#2f5a46',
    shadow: 1.3,
    parts: [
      { box: [-1.3, 0.22, 1.16, 0.3], colour: DARK, round: 0.02 },
      { box: [-1.3, 0.28, -0.84, 0.62], deep: 0.08, colour: '$', round: 0.02 },
      { plate: '-1.26 0.62, -1.1 0.7, -0.94 0.69, -0.86 0.62', colour: '#1c1c20', curved: true },
      { box: [-0.78, 0.28, -0.3, 0.86], deep: 0.08, colour: '$', round: 0.02 },
      { box: [-0.68, 0.54, -0.4, 0.78], colour: GLASS, round: 0.02 },
      { box: [-0.86, 0.86, -0.22, 0.93], deep: 0.1, colour: '$--', round: 0.03 },
      { rod: '-0.3 0.5, 1.04 0.5', radius: 0.19, colour: '$' },
      ...[-0.1, 0.3, 0.7].map((x): Part => ({
        plate: `${x} 0.31, ${x + 0.03} 0.31, ${x + 0.03} 0.69, ${x} 0.69`,
        colour: '#d8b256',
        flat: true,
      })),
      { ball: [1.06, 0.5, 0.14, 0.19], colour: DARK },
      { turned: '0.07 0.66, 0.07 0.86, 0.12 0.99', x: 0.88, colour: DARK, edged: true, open: '#0f0f12' },
      { turned: '0.1 0.68, 0.09 0.78, 0.03 0.83', x: 0.44, colour: '#d8b256', gloss: 1 },
      { turned: '0.08 0.68, 0.07 0.75, 0.02 0.78', x: 0.1, colour: '$-' },
      { glow: [1.1, 0.76, 0.045, 0.05], colour: '#fff2c8', reach: 0.2 },
      { plate: '1.1 0.26, 1.4 0.03, 1.08 0.03', colour: '#a8322a' },
      { wheel: [-1.14, 0.12, 0.12], style: 'spokes' },
      { wheel: [-0.92, 0.12, 0.12], style: 'spokes' },
      { wheel: [-0.5, 0.19, 0.19], style: 'spokes' },
      { wheel: [-0.06, 0.19, 0.19], style: 'spokes' },
      { wheel: [0.38, 0.19, 0.19], style: 'spokes' },
      { wheel: [0.86, 0.12, 0.12], style: 'spokes' },
      { rod: '-0.5 0.16, 0.66 0.2', radius: 0.022, colour: STEEL },
    ],
  },
};

import type { Form, Part } from '../../things/form.ts';

const GLASS = '#9cc4d6';
const DARK = '#26282e';
const STEEL = '#b9c0c6';

const shine = (left: number, bottom: number, right: number, top: number): Part => ({
  plate: `${left} ${bottom}, ${(left + right) / 2} ${bottom}, ${right} ${top}, ${(left + right) / 2} ${top}`,
  colour: '#ffffff',
  flat: true,
  alpha: 0.28,
});

/** The front and rear lamps of a car that is `half` long to either side, at height `y`. */
const lamps = (half: number, y: number): readonly Part[] => [
  { glow: [half - 0.02, y, 0.03, 0.04], colour: '#fff2c8', reach: 0.16 },
  { glow: [0.02 - half, y + 0.03, 0.02, 0.05], colour: '#ff4a36', reach: 0.1 },
];

const cross = (x: number, y: number, size: number): readonly Part[] => [
  { box: [x - size, y - size * 0.34, x + size, y + size * 0.34], colour: '#d8303a', round: 0.005 },
  { box: [x - size * 0.34, y - size, x + size * 0.34, y + size], colour: '#d8303a', round: 0.005 },
];

/** Cars of services, delivery and sport, facing right. */
export const STREET_VEHICLE_FORMS: Readonly<Record<string, Form>> = {
  ambulance: {
    colour: '#f4f2ec',
    shadow: 1.05,
    parts: [
      { box: [-1.04, 0.14, 0.4, 0.92], deep: 0.1, colour: '$', round: 0.04 },
      { plate: '0.38 0.14, 1.06 0.14, 1.08 0.4, 1 0.48, 0.74 0.54, 0.6 0.84, 0.38 0.88', colour: '$' },
      { plate: '0.46 0.52, 0.7 0.52, 0.57 0.8, 0.46 0.8', colour: GLASS },
      shine(0.47, 0.54, 0.6, 0.78),
      { plate: '-1.04 0.34, 1.08 0.34, 1.07 0.44, -1.04 0.44', colour: '#d8303a', flat: true },
      { box: [-0.36, 0.54, 0.06, 0.8], colour: GLASS, round: 0.02 },
      ...cross(-0.7, 0.66, 0.14),
      { box: [0.06, 0.92, 0.36, 0.95], colour: DARK, round: 0.01 },
      { glow: [0.13, 0.965, 0.06, 0.03], colour: '#5a9aff', reach: 0.22 },
      { glow: [0.29, 0.965, 0.06, 0.03], colour: '#ff5a4a', reach: 0.22 },
      { wheel: [-0.64, 0.16, 0.16], style: 'tyre' },
      { wheel: [0.72, 0.16, 0.16], style: 'tyre' },
      ...lamps(1.06, 0.3),
    ],
  },
  'police-car': {
    colour: '#f4f2ec',
    shadow: 1.4,
    parts: [
      { plate: '-0.66 0.86, 0.4 0.86, 0.76 0.56, -0.98 0.56', colour: DARK },
      { plate: '-0.88 0.58, -0.6 0.82, -0.16 0.82, -0.16 0.58', colour: GLASS },
      { plate: '-0.08 0.58, -0.08 0.82, 0.38 0.82, 0.66 0.58', colour: GLASS },
      shine(-0.6, 0.6, -0.3, 0.8),
      shine(0.08, 0.6, 0.36, 0.8),
      {
        plate: '-1.46 0.18, 1.46 0.18, 1.48 0.4, 1.36 0.52, 0.72 0.58, -0.96 0.58, -1.44 0.54, -1.5 0.4',
        colour: '#1d2a44',
        curved: true,
      },
      { plate: '-0.6 0.2, 0.6 0.2, 0.6 0.565, -0.6 0.565', colour: '$', flat: true },
      { ball: [0, 0.38, 0.1], colour: '#d8b256', flat: true },
      { ball: [0, 0.38, 0.055], colour: '#1d2a44', flat: true },
      { box: [-0.3, 0.86, 0.12, 0.9], colour: DARK, round: 0.01 },
      { glow: [-0.2, 0.945, 0.1, 0.05], colour: '#ff4a3a', reach: 0.3 },
      { glow: [0.02, 0.945, 0.1, 0.05], colour: '#4a8aff', reach: 0.3 },
      { wheel: [-0.9, 0.21, 0.21], style: 'tyre' },
      { wheel: [0.92, 0.21, 0.21], style: 'tyre' },
      ...lamps(1.46, 0.4),
    ],
  },
  taxi: {
    colour: '#f2b92c',
    shadow: 1.32,
    writing: {
      x: -0.1,
      parts: [
        '-0.2 0.91, -0.11 0.91',
        '-0.155 0.91, -0.155 0.83',
        '-0.09 0.83, -0.05 0.91, -0.01 0.83',
        '-0.075 0.855, -0.025 0.855',
        '0.02 0.83, 0.1 0.91',
        '0.02 0.91, 0.1 0.83',
        '0.15 0.83, 0.15 0.91',
      ].map((rod): Part => ({ rod, radius: 0.011, colour: DARK })),
    },
    parts: [
      { plate: '-0.62 0.79, 0.4 0.79, 0.73 0.52, -0.94 0.52', colour: '$' },
      { plate: '-0.84 0.54, -0.57 0.755, -0.16 0.755, -0.16 0.54', colour: GLASS },
      { plate: '-0.09 0.54, -0.09 0.755, 0.37 0.755, 0.63 0.54', colour: GLASS },
      shine(-0.58, 0.56, -0.3, 0.74),
      shine(0.08, 0.56, 0.34, 0.74),
      {
        plate: '-1.36 0.17, 1.36 0.17, 1.38 0.37, 1.27 0.48, 0.68 0.54, -0.9 0.54, -1.34 0.5, -1.4 0.37',
        colour: '$',
        curved: true,
      },
      // The chequered band along the doors, the doors, their handles.
      ...Array.from({ length: 16 }, (_, at): Part => {
        const left = -0.8 + at * 0.1;
        const foot = at % 2 === 0 ? 0.36 : 0.4;
        return { box: [left, foot, left + 0.1, foot + 0.04], colour: DARK, flat: true };
      }),
      { box: [-0.135, 0.2, -0.12, 0.53], colour: '$--', flat: true },
      { box: [0.6, 0.22, 0.612, 0.52], colour: '$--', flat: true },
      { box: [-0.32, 0.465, -0.2, 0.485], colour: STEEL, round: 0.008 },
      { box: [0.38, 0.465, 0.5, 0.485], colour: STEEL, round: 0.008 },
      { box: [-1.38, 0.14, 1.36, 0.2], colour: DARK, round: 0.02 },
      // The lit sign on the roof.
      { glow: [-0.1, 0.87, 0.26, 0.06], colour: '#fff0b8', reach: 0.2 },
      { box: [-0.34, 0.8, 0.14, 0.94], colour: '#fff6d8', round: 0.02, flat: true },
      { wheel: [-0.84, 0.2, 0.2], style: 'tyre' },
      { wheel: [0.86, 0.2, 0.2], style: 'tyre' },
      ...lamps(1.36, 0.37),
    ],
  },
  van: {
    colour: '#d9dde0',
    shadow: 1.15,
    parts: [
      {
        plate: '-1.16 0.14, 1.14 0.14, 1.18 0.4, 1.08 0.5, 0.84 0.56, 0.62 0.92, 0.5 0.97, -1.12 0.97, -1.18 0.9',
        colour: '$',
      },
      { plate: '0.46 0.56, 0.8 0.56, 0.62 0.87, 0.46 0.87', colour: GLASS },
      shine(0.5, 0.58, 0.64, 0.84),
      { plate: '0.38 0.18, 0.39 0.18, 0.39 0.92, 0.38 0.92', colour: '$-', flat: true },
      { plate: '-0.5 0.18, -0.49 0.18, -0.49 0.92, -0.5 0.92', colour: '$-', flat: true },
      { box: [0.2, 0.46, 0.3, 0.49], colour: '$--', round: 0.01 },
      { box: [-1.18, 0.12, 1.16, 0.2], colour: DARK, round: 0.02 },
      { wheel: [-0.74, 0.16, 0.16], style: 'tyre' },
      { wheel: [0.74, 0.16, 0.16], style: 'tyre' },
      ...lamps(1.16, 0.36),
    ],
  },
  pickup: {
    colour: '#3f78b0',
    shadow: 1.45,
    parts: [
      { plate: '-0.24 0.54, 0.7 0.54, 0.44 0.97, -0.2 0.97', colour: '$' },
      { plate: '-0.16 0.6, 0.14 0.6, 0.14 0.9, -0.14 0.9', colour: GLASS },
      { plate: '0.2 0.6, 0.6 0.6, 0.42 0.9, 0.2 0.9', colour: GLASS },
      shine(0.24, 0.62, 0.4, 0.88),
      { plate: '-1.5 0.2, 1.46 0.2, 1.5 0.46, 1.4 0.56, 0.7 0.6, -1.5 0.6', colour: '$' },
      { plate: '-1.46 0.54, -0.28 0.54, -0.28 0.6, -1.46 0.6', colour: '$--', flat: true },
      { box: [-1.52, 0.16, 1.5, 0.24], colour: DARK, round: 0.02 },
      { wheel: [-0.92, 0.23, 0.23], style: 'tyre' },
      { wheel: [0.94, 0.23, 0.23], style: 'tyre' },
      ...lamps(1.48, 0.42),
    ],
  },
  'race-car': {
    colour: '#d8262e',
    shadow: 2.2,
    parts: [
      { rod: '-2.1 0.5, -2.1 0.86', radius: 0.05, colour: DARK },
      { box: [-2.4, 0.84, -1.8, 0.98], colour: '$', round: 0.03 },
      {
        plate: '-2.2 0.22, 2 0.18, 2.3 0.28, 1.2 0.5, 0.5 0.62, 0.1 0.6, -0.2 0.94, -0.5 0.96, -1.2 0.64, -2.2 0.54',
        colour: '$',
        curved: true,
      },
      { plate: '-0.24 0.66, 0.3 0.62, 0.1 0.74, -0.2 0.8', colour: '#1d1e24', curved: true },
      { ball: [-0.02, 0.82, 0.17, 0.16], colour: '#f2efe9' },
      { plate: '0.02 0.86, 0.16 0.84, 0.15 0.76, 0.04 0.76', colour: '#1d2a44', flat: true },
      { ball: [-0.9, 0.5, 0.2, 0.16], colour: '#f6f3ea', flat: true },
      { plate: '-0.94 0.42, -0.86 0.42, -0.86 0.58, -0.94 0.58', colour: DARK, flat: true },
      { plate: '1.9 0.08, 2.5 0.08, 2.5 0.18, 1.9 0.22', colour: '$-' },
      { wheel: [-1.5, 0.36, 0.36], style: 'tyre' },
      { wheel: [1.5, 0.33, 0.33], style: 'tyre' },
    ],
  },
  moped: {
    colour: '#3fa0a8',
    shadow: 0.72,
    parts: [
      { wheel: [-0.46, 0.2, 0.2], style: 'tyre' },
      { wheel: [0.56, 0.2, 0.2], style: 'tyre' },
      { rod: '0.56 0.2, 0.34 0.9', radius: 0.03, colour: STEEL },
      { box: [-0.8, 0.62, -0.4, 0.98], deep: 0.1, colour: '#f0b83a', round: 0.03 },
      {
        plate: '-0.78 0.4, -0.6 0.3, -0.1 0.28, -0.02 0.2, 0.24 0.2, 0.26 0.28, 0.02 0.3, -0.08 0.56, -0.66 0.6',
        colour: '$',
        curved: true,
      },
      { plate: '-0.42 0.56, -0.06 0.55, -0.04 0.63, -0.4 0.64', colour: DARK, curved: true },
      { plate: '0.2 0.2, 0.34 0.3, 0.46 0.8, 0.34 0.84, 0.26 0.5, 0.14 0.26', colour: '$', curved: true },
      { plate: '0.4 0.3, 0.56 0.44, 0.74 0.36, 0.68 0.28, 0.56 0.34', colour: '$-', curved: true },
      { rod: '0.36 0.86, 0.22 0.94', radius: 0.026, colour: DARK },
      { glow: [0.46, 0.74, 0.04, 0.05], colour: '#fff2c8', reach: 0.2 },
      { glow: [-0.8, 0.48, 0.02, 0.03], colour: '#ff4a36', reach: 0.1 },
    ],
  },
  tricycle: {
    colour: '#d8303a',
    shadow: 0.55,
    parts: [
      { wheel: [-0.36, 0.17, 0.17], style: 'spokes' },
      { wheel: [-0.24, 0.17, 0.17], style: 'spokes' },
      { rod: '-0.34 0.2, 0.1 0.44, 0.34 0.62', radius: 0.035, colour: '$', bent: true },
      { rod: '0.42 0.26, 0.3 0.84', radius: 0.03, colour: STEEL },
      { plate: '-0.3 0.48, 0 0.48, 0 0.56, -0.28 0.56', colour: DARK, curved: true },
      { rod: '-0.14 0.3, -0.14 0.5', radius: 0.03, colour: STEEL },
      { rod: '0.3 0.84, 0.14 0.92', radius: 0.026, colour: DARK },
      { ball: [0.12, 0.935, 0.045], colour: '#f0b83a' },
      { crank: [0.42, 0.26, 0.12], near: false },
      { wheel: [0.42, 0.26, 0.26], style: 'spokes' },
      { crank: [0.42, 0.26, 0.12], near: true },
      { rod: '0.14 0.93, 0.04 0.74', radius: 0.012, colour: '#e86a9a' },
    ],
  },
  wheelchair: {
    colour: '#3f6fa8',
    shadow: 0.46,
    parts: [
      { rod: '-0.34 0.94, -0.24 0.92, -0.2 0.44', radius: 0.025, colour: STEEL, bent: true },
      { plate: '-0.22 0.46, -0.14 0.46, -0.16 0.88, -0.24 0.88', colour: '$' },
      { plate: '-0.2 0.4, 0.26 0.42, 0.26 0.5, -0.2 0.49', colour: '$' },
      { rod: '-0.2 0.64, 0.2 0.64, 0.26 0.44, 0.36 0.16, 0.48 0.12', radius: 0.022, colour: STEEL },
      { wheel: [0.3, 0.1, 0.1], style: 'tyre' },
      { wheel: [-0.14, 0.3, 0.3], style: 'spokes' },
    ],
  },
};

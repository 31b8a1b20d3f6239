import type { Form, Part, Spot } from '../form.ts';

const IRON = '#3a3e46';

const octagon = (x: number, y: number, r: number): readonly Spot[] =>
  Array.from({ length: 8 }, (_, step): Spot => {
    const angle = ((step + 0.5) / 8) * 2 * Math.PI;
    return [x + r * Math.sin(angle), y + r * Math.cos(angle)];
  });

/** The strokes of STOP in a field 1 wide and 1 high round its middle. */
const STOP: readonly (readonly Spot[])[] = [
  [
    [-0.34, 0.3],
    [-0.46, 0.3],
    [-0.46, 0.02],
    [-0.34, 0],
    [-0.34, -0.28],
    [-0.46, -0.28],
  ],
  [
    [-0.27, 0.3],
    [-0.09, 0.3],
  ],
  [
    [-0.18, 0.3],
    [-0.18, -0.28],
  ],
  [
    [0, 0.3],
    [0.12, 0.3],
    [0.12, -0.28],
    [0, -0.28],
    [0, 0.3],
  ],
  [
    [0.24, -0.28],
    [0.24, 0.3],
    [0.38, 0.3],
    [0.38, 0.02],
    [0.24, 0.02],
  ],
];

/** What stands in streets. */
export const STREET_FORMS: Readonly<Record<string, Form>> = {
  'traffic-light': {
    colour: '#2f3a36',
    shadow: 0.07,
    parts: [
      {
        turned: '0.035 0, 0.03 0.03, 0.016 0.05, 0.014 0.62',
        colour: IRON,
      },
      { box: [-0.075, 0.6, 0.065, 0.99], deep: 0.06, colour: '$', round: 0.02 },
      ...[0.925, 0.8, 0.675].map((y): Part => ({ ball: [-0.005, y, 0.05], colour: '#14181a', flat: true })),
      { glow: [-0.005, 0.92, 0.042], colour: '#ff4336', reach: 0.16 },
      { ball: [-0.005, 0.795, 0.042], colour: '#7a6420' },
      { ball: [-0.005, 0.67, 0.042], colour: '#1f5a3a' },
      ...[0.955, 0.83, 0.705].map((y): Part => ({
        plate: [
          [-0.06, y],
          [-0.005, y + 0.035],
          [0.05, y],
          [0.045, y - 0.01],
          [-0.005, y + 0.02],
          [-0.055, y - 0.01],
        ],
        colour: '#14181a',
      })),
    ],
  },
  'fire-hydrant': {
    colour: '#c8332c',
    parts: [
      {
        turned: '0.24 0.02, 0.24 0.08, 0.18 0.1',
        colour: '$-',
        edged: true,
      },
      {
        rod: '-0.3 0.55, 0.3 0.55',
        radius: 0.075,
        colour: '$-',
      },
      {
        turned: '0.165 0.08, 0.16 0.66',
        colour: '$',
        gloss: 0.5,
      },
      {
        turned: '0.21 0.66, 0.21 0.71',
        colour: '$-',
        edged: true,
      },
      {
        turned: '0.18 0.7, 0.16 0.82, 0.07 0.9, 0.05 0.92',
        colour: '$',
        gloss: 0.4,
      },
      {
        turned: '0.045 0.9, 0.045 0.99',
        colour: '$-',
        edged: true,
      },
      { ball: [-0.31, 0.55, 0.035, 0.09], colour: '$' },
      { ball: [0.31, 0.55, 0.035, 0.09], colour: '$-' },
      { ball: [0, 0.46, 0.12], colour: '$-' },
      { ball: [0, 0.46, 0.085], colour: '$', gloss: 0.4 },
      { ball: [0, 0.46, 0.03], colour: '$--', flat: true },
      {
        rod: '0.1 0.4, 0.16 0.28, 0.24 0.42',
        radius: 0.008,
        colour: '#8b9097',
        bent: true,
      },
    ],
  },
  'stop-sign': {
    colour: '#c02a26',
    shadow: 0.06,
    parts: [
      {
        rod: '0 0.01, 0 0.7',
        radius: 0.013,
        colour: '#8b9097',
      },
      { plate: octagon(0, 0.83, 0.178), colour: '#f2efe9' },
      { plate: octagon(0, 0.83, 0.16), colour: '$' },
      ...STOP.map((stroke): Part => ({
        rod: stroke.map(([x, y]): Spot => [x * 0.27 + 0.005, 0.83 + y * 0.2]),
        radius: 0.0095,
        colour: '#f6f3ec',
      })),
    ],
  },
  'parking-meter': {
    colour: '#4a6a8a',
    shadow: 0.1,
    parts: [
      {
        turned: '0.07 0.0, 0.06 0.02, 0.026 0.04, 0.024 0.62',
        colour: IRON,
      },
      {
        turned: '0.05 0.6, 0.085 0.64, 0.095 0.8',
        colour: '$',
        gloss: 0.3,
      },
      { ball: [0, 0.86, 0.1, 0.13], colour: '$', gloss: 0.4 },
      {
        plate: '-0.07 0.84, 0.07 0.84, 0.06 0.92, 0.03 0.96, -0.03 0.96, -0.06 0.92',
        colour: '#e8ebe2',
      },
      {
        rod: '-0.05 0.87, 0 0.94, 0.05 0.87',
        radius: 0.005,
        colour: '#4a4e56',
        bent: true,
      },
      {
        rod: '0 0.86, 0.03 0.93',
        radius: 0.006,
        colour: '#c02a26',
      },
      { box: [-0.035, 0.72, 0.035, 0.735], colour: '#1c1e22', round: 0.004 },
      { ball: [0, 0.68, 0.022], colour: '#c9ccd1' },
    ],
  },
  'street-lamp': {
    colour: '#33393f',
    shadow: 0.07,
    parts: [
      {
        turned: '0.035 0, 0.03 0.03, 0.016 0.06, 0.011 0.84',
        colour: '$',
      },
      {
        rod: '-0.07 0.84, 0.07 0.84',
        radius: 0.007,
        colour: '$',
      },
      { glow: [0, 0.9, 0.035, 0.045], colour: '#ffe2a0', reach: 0.28 },
      {
        plate: '-0.05 0.85, 0.05 0.85, 0.04 0.86, -0.04 0.86',
        colour: '$',
      },
      {
        plate: '-0.06 0.945, 0.06 0.945, 0.02 0.985, 0 1, -0.02 0.985',
        colour: '$',
      },
    ],
  },
};

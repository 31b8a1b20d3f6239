import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const BRASS = '#c09a48';
const DARK_BRASS = '#8a6a2c';
const WOOD = '#6a4026';
const STEEL = '#b9c0c6';

/** Points of an ellipse, from the right and up. */
const ring = (x: number, y: number, rx: number, ry: number, lean = 0, steps = 24): string =>
  spread(steps, 0, 2 * Math.PI)
    .map((turn) => {
      const [along, across] = [rx * Math.cos(turn), ry * Math.sin(turn)];
      const [px, py] = [
        x + along * Math.cos(lean) - across * Math.sin(lean),
        y + along * Math.sin(lean) + across * Math.cos(lean),
      ];
      return `${px.toFixed(3)} ${py.toFixed(3)}`;
    })
    .join(', ');

const dial = (x: number, y: number, radius: number, count: number, colour: `#${string}`): readonly Part[] =>
  spread(count + 1, 0, 2 * Math.PI)
    .slice(0, count)
    .map((turn, index): Part => ({
      rod: `${x + radius * Math.sin(turn)} ${y + radius * Math.cos(turn)}, ${x + radius * 0.88 * Math.sin(turn)} ${y + radius * 0.88 * Math.cos(turn)}`,
      radius: index % 3 === 0 ? 0.014 : 0.008,
      colour,
    }));

/** What measures the sky, the sea and the air. */
export const OBSERVATORY_FORMS: Readonly<Record<string, Form>> = {
  globe: {
    colour: '#3f7fae',
    parts: [
      { turned: '0.24 0, 0.26 0.03, 0.14 0.07, 0.05 0.1, 0.04 0.18', colour: WOOD, gloss: 0.5 },
      {
        rod: '0.13 0.955, -0.04 0.985, -0.26 0.88, -0.38 0.62, -0.33 0.38, -0.14 0.2, 0 0.18',
        radius: 0.018,
        colour: BRASS,
        bent: true,
      },
      { ball: [0.02, 0.58, 0.37], colour: '$' },
      {
        plate: '-0.2 0.8, -0.02 0.86, 0.04 0.74, -0.06 0.66, -0.02 0.58, -0.14 0.6, -0.26 0.72',
        colour: '#7fa05a',
        curved: true,
        flat: true,
      },
      { plate: '-0.06 0.54, 0.08 0.52, 0.1 0.42, 0 0.26, -0.06 0.38', colour: '#8aa860', curved: true, flat: true },
      {
        plate: '0.14 0.84, 0.3 0.76, 0.36 0.62, 0.24 0.6, 0.2 0.68, 0.12 0.72',
        colour: '#b8a860',
        curved: true,
        flat: true,
      },
      { plate: '0.18 0.56, 0.32 0.54, 0.3 0.4, 0.22 0.34, 0.18 0.46', colour: '#a8a458', curved: true, flat: true },
      { plate: ring(0.02, 0.58, 0.365, 0.1, -0.38), colour: '#ffffff', flat: true, alpha: 0.08 },
      { ball: [0.16, 0.76, 0.09, 0.06], colour: '#ffffff', flat: true, alpha: 0.3 },
      { ball: [0.14, 0.955, 0.03], colour: BRASS, gloss: 1 },
      { ball: [-0.12, 0.21, 0.03], colour: BRASS, gloss: 1 },
    ],
  },
  compass: {
    colour: BRASS,
    shadow: 0.5,
    parts: [
      { ball: [0, 0.92, 0.09, 0.09], colour: DARK_BRASS },
      { ball: [0, 0.45, 0.48, 0.45], colour: '$', gloss: 0.4 },
      { ball: [0, 0.45, 0.4, 0.375], colour: '#f8f2e0', flat: true },
      ...dial(0, 0.45, 0.37, 24, '#4a4034'),
      { plate: '0 0.72, 0.06 0.45, 0 0.4, -0.06 0.45', colour: '#3a4a6a', flat: true },
      { plate: '0.27 0.45, 0 0.51, -0.05 0.45, 0 0.39', colour: '#8a92a0', flat: true, alpha: 0.5 },
      { plate: '-0.27 0.45, 0 0.51, 0.05 0.45, 0 0.39', colour: '#8a92a0', flat: true, alpha: 0.5 },
      { plate: '0.16 0.68, 0.04 0.45, -0.03 0.43', colour: '#c4342c', flat: true },
      { plate: '-0.16 0.22, -0.04 0.45, 0.03 0.47', colour: '#26282e', flat: true },
      { ball: [0, 0.45, 0.035], colour: DARK_BRASS },
      { plate: '-0.3 0.62, -0.12 0.76, 0.02 0.78, -0.2 0.54', colour: '#ffffff', flat: true, alpha: 0.5, curved: true },
    ],
  },
  'rolled-chart': {
    colour: '#e8d8b0',
    parts: [
      { ball: [-1.9, 0.5, 0.24, 0.46], colour: '$-' },
      { box: [-1.92, 0.04, 1.96, 0.96], colour: '$', round: 0.1 },
      { plate: '-1.9 0.76, 1.9 0.76, 1.9 0.88, -1.9 0.88', colour: '#fff8e4', flat: true, alpha: 0.6 },
      { plate: '-1.9 0.06, 1.9 0.06, 1.9 0.26, -1.9 0.26', colour: '#8a7650', flat: true, alpha: 0.35 },
      ...[-1.4, -0.9, 0.7, 1.2].map((x): Part => ({
        rod: `${x - 0.16} 0.2, ${x} 0.5, ${x - 0.1} 0.84`,
        radius: 0.024,
        colour: '#5a8a9c',
        bent: true,
      })),
      { plate: '-1.2 0.42, -0.86 0.6, -0.5 0.5, -0.62 0.34, -0.96 0.3', colour: '#c8b078', curved: true, flat: true },
      { plate: '0.6 0.7, 1 0.8, 1.36 0.66, 1 0.56', colour: '#c8b078', curved: true, flat: true },
      { box: [-0.13, 0.05, 0.13, 0.96], colour: '#a83240', round: 0.06 },
      { ball: [1.96, 0.5, 0.26, 0.46], colour: '#d0bc90' },
      { ball: [1.98, 0.5, 0.18, 0.33], colour: '#a8926a', flat: true },
      { ball: [2, 0.5, 0.12, 0.22], colour: '#e8d8b0', flat: true },
      { ball: [2.01, 0.5, 0.06, 0.12], colour: '#8a7650', flat: true },
    ],
  },
  spyglass: {
    colour: BRASS,
    shadow: 0.1,
    parts: [
      { turned: '0.05 0.02, 0.055 0.05, 0.055 0.34', colour: '$', edged: true, gloss: 1 },
      { turned: '0.075 0, 0.075 0.05', colour: DARK_BRASS, edged: true },
      { turned: '0.07 0.32, 0.07 0.36', colour: DARK_BRASS, edged: true },
      { turned: '0.07 0.36, 0.07 0.62', colour: '$', edged: true, gloss: 1 },
      { turned: '0.09 0.6, 0.09 0.66', colour: DARK_BRASS, edged: true },
      { turned: '0.09 0.66, 0.1 0.94', colour: '#5a3020', edged: true, gloss: 0.3 },
      { turned: '0.115 0.92, 0.12 0.98', colour: '$', edged: true, gloss: 1 },
      { ball: [0, 0.985, 0.1, 0.022], colour: '#9cc4dc', flat: true },
    ],
  },
  barometer: {
    colour: WOOD,
    parts: [
      { ball: [0, 0.94, 0.06], colour: BRASS },
      { ball: [0, 0.46, 0.46], colour: '$' },
      { ball: [0, 0.46, 0.38], colour: BRASS, gloss: 0.4 },
      { ball: [0, 0.46, 0.33], colour: '#fbf6e6', flat: true },
      ...dial(0, 0.46, 0.3, 30, '#4a4034'),
      { rod: '0 0.46, 0.14 0.66', radius: 0.014, colour: '#26282e' },
      { rod: '0 0.46, -0.18 0.56', radius: 0.01, colour: BRASS },
      { ball: [0, 0.46, 0.035], colour: DARK_BRASS },
      { plate: '-0.26 0.6, -0.06 0.76, 0.06 0.76, -0.2 0.5', colour: '#ffffff', flat: true, alpha: 0.4, curved: true },
    ],
  },
  prism: {
    colour: '#d4e6ee',
    parts: [
      { plate: '0.3 0.5, 1.1 0.06, 1.16 0.3', colour: '#c4342c', flat: true, alpha: 0.32 },
      { plate: '0.3 0.5, 1.16 0.22, 1.18 0.44', colour: '#f4c93f', flat: true, alpha: 0.34 },
      { plate: '0.3 0.5, 1.18 0.38, 1.18 0.58', colour: '#3f9f6a', flat: true, alpha: 0.32 },
      { plate: '0.3 0.5, 1.18 0.52, 1.16 0.74', colour: '#3a6ac8', flat: true, alpha: 0.34 },
      { rod: '-1.1 0.62, -0.24 0.46', radius: 0.014, colour: '#fffdf2' },
      { plate: '-0.56 0.02, 0.44 0.02, -0.06 0.94', colour: '$' },
      { plate: '0.44 0.02, 0.66 0.14, 0.16 1, -0.06 0.94', colour: '#a8c4d4' },
      { plate: '-0.44 0.07, -0.3 0.07, -0.02 0.76, -0.07 0.82', colour: '#ffffff', flat: true, alpha: 0.75 },
      { plate: '0.04 0.1, 0.34 0.1, 0.02 0.66', colour: '#8a7ac8', flat: true, alpha: 0.25 },
    ],
  },
  'armillary-sphere': {
    colour: BRASS,
    parts: [
      { turned: '0.22 0, 0.25 0.03, 0.12 0.07, 0.05 0.1, 0.045 0.2', colour: DARK_BRASS, gloss: 0.7 },
      { rod: ring(0, 0.6, 0.38, 0.12, 0.4), radius: 0.012, colour: '$-', bent: true },
      { rod: '-0.16 0.24, 0.16 0.96', radius: 0.012, colour: DARK_BRASS },
      { ball: [0, 0.6, 0.1], colour: '#4a7aa0', gloss: 0.8 },
      { rod: ring(0, 0.6, 0.38, 0.38), radius: 0.022, colour: '$', bent: true },
      { rod: ring(0, 0.6, 0.14, 0.37, -0.4), radius: 0.016, colour: '$+', bent: true },
      { rod: ring(0, 0.6, 0.38, 0.1, -0.28), radius: 0.026, colour: '$', bent: true },
      { rod: ring(0, 0.6, 0.3, 0.3), radius: 0.01, colour: '$-', bent: true },
      { ball: [0.16, 0.97, 0.028], colour: '$', gloss: 1 },
    ],
  },
  astrolabe: {
    colour: BRASS,
    shadow: 0.3,
    parts: [
      { rod: ring(0, 0.93, 0.06, 0.06), radius: 0.016, colour: DARK_BRASS, bent: true },
      { plate: '-0.12 0.84, 0 0.94, 0.12 0.84', colour: '$' },
      { ball: [0, 0.44, 0.44], colour: '$', gloss: 0.3 },
      { ball: [0, 0.44, 0.37], colour: '#a88238', flat: true },
      ...dial(0, 0.44, 0.43, 36, '#5a4420'),
      { rod: ring(0, 0.5, 0.24, 0.24), radius: 0.014, colour: '#e8cc84', bent: true },
      { rod: ring(0, 0.38, 0.3, 0.26), radius: 0.012, colour: '#e8cc84', bent: true },
      { rod: '-0.34 0.6, 0.34 0.28', radius: [0.03, 0.014], colour: '#f0d894' },
      { ball: [0, 0.44, 0.04], colour: DARK_BRASS, gloss: 1 },
    ],
  },
  'tuning-fork': {
    colour: STEEL,
    shadow: 0.06,
    parts: [
      { ball: [0, 0.03, 0.035], colour: '$', gloss: 1 },
      { rod: '0 0.04, 0 0.34', radius: [0.018, 0.024], colour: '$' },
      {
        rod: '-0.09 0.99, -0.09 0.46, -0.05 0.36, 0.05 0.36, 0.09 0.46, 0.09 0.99',
        radius: 0.028,
        colour: '$',
        bent: true,
      },
      { rod: '-0.1 0.94, -0.1 0.5', radius: 0.007, colour: '#ffffff' },
      { rod: '0.08 0.94, 0.08 0.5', radius: 0.007, colour: '#ffffff' },
    ],
  },
  'plumb-bob': {
    colour: BRASS,
    shadow: 0,
    parts: [
      { rod: '0 0.44, 0 1', radius: 0.008, colour: '#e8e0d0' },
      { turned: '0.01 0, 0.09 0.2, 0.13 0.32, 0.11 0.38, 0.05 0.41, 0.05 0.46', colour: '$', gloss: 1 },
      { turned: '0.06 0.4, 0.06 0.44', colour: DARK_BRASS, edged: true },
    ],
  },
  'bell-jar': {
    colour: '#dcecf0',
    parts: [
      { turned: '0.4 0, 0.42 0.03, 0.42 0.08', colour: WOOD, edged: true, gloss: 0.4 },
      { turned: '0.34 0.08, 0.35 0.12, 0.35 0.6, 0.3 0.8, 0.16 0.91, 0.03 0.93', colour: '$', clear: 0.72, gloss: 1 },
      { ball: [0, 0.96, 0.04], colour: '#e8f2f4', gloss: 1 },
    ],
  },
  'bottled-ship': {
    colour: '#b8d4dc',
    parts: [
      { box: [-0.9, 0, -0.6, 0.22], deep: 0.3, colour: WOOD, round: 0.03 },
      { box: [0.4, 0, 0.7, 0.22], deep: 0.3, colour: WOOD, round: 0.03 },
      { plate: '-0.74 0.36, 0.42 0.36, 0.34 0.26, -0.62 0.26', colour: '#5a8ab0', curved: true },
      { plate: '-0.6 0.44, 0.26 0.46, 0.12 0.32, -0.44 0.32', colour: '#7a4a2c' },
      ...[-0.4, -0.14, 0.1].map((x): Part => ({ rod: `${x} 0.42, ${x} 0.86`, radius: 0.014, colour: WOOD })),
      ...[-0.4, -0.14, 0.1].flatMap((x): readonly Part[] => [
        { plate: `${x - 0.1} 0.48, ${x + 0.11} 0.48, ${x + 0.09} 0.66, ${x - 0.08} 0.66`, colour: '#f6efe0' },
        { plate: `${x - 0.08} 0.68, ${x + 0.09} 0.68, ${x + 0.06} 0.82, ${x - 0.05} 0.82`, colour: '#f6efe0' },
      ]),
      {
        plate: '-1.06 0.56, -0.98 0.2, 0.5 0.16, 0.76 0.4, 1.12 0.46, 1.12 0.66, 0.76 0.72, 0.5 0.96, -0.98 0.94',
        colour: '$',
        alpha: 0.34,
        flat: true,
        curved: true,
      },
      { plate: '-0.8 0.86, 0.3 0.9, 0.3 0.84, -0.8 0.8', colour: '#ffffff', flat: true, alpha: 0.6, curved: true },
      { box: [1.08, 0.46, 1.3, 0.66], colour: '#b08a5a', round: 0.03 },
    ],
  },
};

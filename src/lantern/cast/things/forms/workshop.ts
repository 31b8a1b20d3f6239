import type { Form, Paint, Part } from '../form.ts';

const STEEL = '#aeb6bd';
const DARK = '#2b2c32';
const WOOD = '#a87245';
const GOLD = '#d8b256';

/** All of a sewing machine that stands still, and the cloth on it. */
const SEWING_MACHINE: readonly Part[] = [
  { box: [-0.74, 0, 0.6, 0.13], deep: 0.34, colour: '#7a4c2c', round: 0.02 },
  { box: [-0.66, 0.13, 0.54, 0.2], deep: 0.24, colour: '$', round: 0.02 },
  { box: [0.2, 0.18, 0.5, 0.82], deep: 0.1, colour: '$', round: 0.06 },
  { turned: '0.05 0.9, 0.05 1', colour: '#c8485a', edged: true },
  {
    plate: '-0.62 0.6, -0.3 0.66, 0.06 0.62, 0.24 0.5, 0.5 0.6, 0.5 0.88, 0.1 0.94, -0.62 0.92',
    colour: '$',
    curved: true,
  },
  { box: [-0.64, 0.44, -0.42, 0.9], deep: 0.06, colour: '$', round: 0.05 },
  { plate: '-0.3 0.72, 0.02 0.72, 0.1 0.78, 0.02 0.84, -0.3 0.84, -0.36 0.78', colour: GOLD, flat: true, alpha: 0.9 },
  { plate: '-0.26 0.745, 0 0.745, 0 0.815, -0.26 0.815', colour: '$', flat: true },
  { ball: [0.35, 0.42, 0.06, 0.1], colour: GOLD, flat: true, alpha: 0.8 },
  { rod: '-0.53 0.46, -0.53 0.3', radius: 0.022, colour: STEEL },
  { plate: '-0.6 0.215, -0.44 0.215, -0.47 0.25, -0.57 0.25', colour: STEEL },
  {
    plate: '-0.9 0.04, -0.78 0.2, -0.2 0.225, 0.1 0.215, 0.02 0.19, -0.62 0.16, -0.7 0.02',
    colour: '#c8566a',
    curved: true,
  },
  { ball: [0.56, 0.72, 0.06, 0.15], colour: '$' },
  { ball: [0.6, 0.72, 0.045, 0.12], colour: STEEL },
];

/** A sewing machine, whose needle is down at half a turn of its wheel. */
export function sewingMachineAt(turn: number): Form {
  const up = 0.5 + 0.5 * Math.cos(turn * 2 * Math.PI);
  const fed = (turn % 1) * 0.06;
  const spoke = turn * 2 * Math.PI;
  return {
    colour: '#2f2c34',
    shadow: 0.75,
    parts: [
      ...SEWING_MACHINE,
      bar(-0.53, 0.34 + 0.08 * up, -0.53, 0.19 + 0.08 * up, 0.009, '#e6eaee'),
      ...Array.from({ length: 8 }, (_, stitch) =>
        bar(-0.5 + stitch * 0.06 + fed, 0.203, -0.475 + stitch * 0.06 + fed, 0.204, 0.006, '#f8ecd8'),
      ),
      bar(0.61, 0.72, 0.61 + 0.02 * Math.sin(spoke), 0.72 + 0.09 * Math.cos(spoke), 0.016, DARK),
    ],
  };
}

function bar(x0: number, y0: number, x1: number, y1: number, radius: number, colour: Paint): Part {
  return {
    rod: [
      [x0, y0],
      [x1, y1],
    ],
    radius,
    colour,
  };
}

/** Tools, and the machines of a home. */
export const WORKSHOP_FORMS: Readonly<Record<string, Form>> = {
  screwdriver: {
    colour: '#d8572c',
    shadow: 0.08,
    parts: [
      { rod: '0 0.4, 0 0.96', radius: 0.016, colour: '#b9c0c6' },
      { plate: '-0.026 0.93, 0.026 0.93, 0.02 1, -0.02 1', colour: '#dfe4e8' },
      { turned: '0.05 0.02, 0.074 0.06, 0.066 0.16, 0.07 0.34, 0.042 0.4, 0.03 0.44', colour: '$', gloss: 0.8 },
      { rod: '-0.022 0.07, -0.022 0.33', radius: 0.008, colour: '$-' },
      { rod: '0.022 0.07, 0.022 0.33', radius: 0.008, colour: '$-' },
    ],
  },
  hammer: {
    colour: WOOD,
    shadow: 1.1,
    parts: [
      { rod: '-1.1 0.24, -0.5 0.26, 0.64 0.31', radius: [0.14, 0.09], colour: '$' },
      { rod: '-1.1 0.24, -0.75 0.25', radius: [0.145, 0.14], colour: '#3a3d45' },
      {
        plate: '0.5 0.66, 0.54 0.4, 0.82 0.4, 0.85 0.6, 0.93 0.84, 1.04 1, 0.82 0.88, 0.66 0.74',
        colour: STEEL,
        curved: true,
      },
      { plate: '0.52 0.48, 0.54 0.08, 0.84 0.08, 0.86 0.48', colour: STEEL },
      { box: [0.46, 0, 0.93, 0.16], colour: '#8d959d', round: 0.04 },
      { rod: '0.66 0.31, 0.9 0.32', radius: 0.09, colour: '$-' },
    ],
  },
  nail: {
    colour: STEEL,
    shadow: 0.2,
    parts: [
      { plate: '-0.045 0.16, 0.045 0.16, 0 0', colour: '$' },
      { rod: '0 0.14, 0 0.95', radius: 0.05, colour: '$' },
      { turned: '0.17 0.93, 0.17 0.98', colour: '$-', edged: true, open: '#c9cfd4' },
    ],
  },
  pencil: {
    colour: '#e3a72f',
    shadow: 0.1,
    parts: [
      { turned: '0.046 0, 0.046 0.07', colour: '#e58a94', edged: true },
      { turned: '0.049 0.07, 0.049 0.13', colour: STEEL, edged: true },
      { turned: '0.046 0.13, 0.046 0.84', colour: '$', edged: true },
      { plate: '-0.016 0.13, 0.014 0.13, 0.014 0.84, -0.016 0.84', colour: '$+', flat: true, alpha: 0.7 },
      { turned: '0.046 0.84, 0.012 0.965', colour: '#e9cda0', edged: true },
      { turned: '0.014 0.96, 0.002 1', colour: DARK, edged: true },
    ],
  },
  wheelbarrow: {
    colour: '#3f8a58',
    shadow: 0.9,
    parts: [
      { rod: '0.72 0.22, -0.2 0.5, -1.08 0.62', radius: 0.03, colour: WOOD },
      { plate: '-0.5 0.98, 0.78 0.9, 0.74 0.84, -0.44 0.9', colour: '$--' },
      { plate: '-0.56 0.96, 0.84 0.86, 0.5 0.36, -0.28 0.36', colour: '$' },
      { rod: '-0.57 0.965, 0.85 0.865', radius: 0.028, colour: '$+' },
      { rod: '-0.3 0.46, -0.44 0.02, -0.3 0.02', radius: 0.028, colour: '#4a4d55' },
      { rod: '0.72 0.22, 0.1 0.34, -0.9 0.5, -1.12 0.56', radius: 0.032, colour: WOOD },
      { rod: '-0.96 0.53, -1.14 0.565', radius: 0.042, colour: DARK },
      { wheel: [0.72, 0.22, 0.22], style: 'tyre' },
    ],
  },
  'sewing-machine': sewingMachineAt(0),
};

import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const LAYERS = 12;
const WOODS = ['$', '$-', '$+', '$'] as const;

/** A tower of three planks a layer, each layer across the one below: we see ends and sides by turns. */
function planks(): readonly Part[] {
  const tall = 1 / LAYERS;
  return Array.from({ length: LAYERS }, (_, layer) => layer).flatMap((layer): readonly Part[] => {
    const [bottom, top] = [layer * tall, (layer + 1) * tall - 0.004];
    const wood = (at: number) => WOODS[(layer * 5 + at * 3) % WOODS.length]!;
    // Those that were pushed in or out a little by players.
    const slid = 0.012 * Math.sin(layer * 2.7);
    if (layer % 2 === 0)
      return [{ box: [-0.21 + slid, bottom, 0.17 + slid, top], deep: 0.2, colour: wood(0), round: 0.008 }];
    return spread(3, -0.147, 0.107).map((x, at): Part => ({
      box: [x - 0.061 + slid, bottom, x + 0.061 + slid, top],
      deep: 0.2,
      colour: wood(at),
      round: 0.008,
    }));
  });
}

/** Firecrackers on both sides of a string, the lowest with its fuse. */
function crackers(): readonly Part[] {
  return spread(13, 0.9, 0.1).flatMap((y, row): readonly Part[] =>
    ([-1, 1] as const).flatMap((side): readonly Part[] => {
      const [x, tip] = [side * 0.015, side * (0.125 + 0.012 * Math.sin(row * 2.1 + side))];
      return [
        { rod: `${x} ${y}, ${tip} ${y - 0.052}`, radius: 0.026, colour: (row + side) % 3 === 0 ? '$-' : '$' },
        { rod: `${tip * 0.9} ${y - 0.047}, ${tip} ${y - 0.052}`, radius: 0.027, colour: '#f0c040' },
      ];
    }),
  );
}

/** What is set up so that something happens to it. */
export const SET_UP_FORMS: Readonly<Record<string, Form>> = {
  'jenga-tower': { colour: '#dcb67c', shadow: 0.26, parts: planks() },
  'volcano-model': {
    colour: '#8a6244',
    shadow: 0.78,
    parts: [
      { box: [-0.82, 0, 0.76, 0.09], deep: 0.16, colour: '#d8b27c', round: 0.02 },
      {
        plate:
          '-0.68 0.08, -0.5 0.3, -0.36 0.56, -0.24 0.82, -0.17 0.95, 0.17 0.95, 0.26 0.78, 0.38 0.52, 0.52 0.28, 0.7 0.08',
        colour: '$',
        curved: true,
      },
      {
        plate: '0.06 0.94, 0.17 0.95, 0.26 0.78, 0.38 0.52, 0.52 0.28, 0.7 0.08, 0.3 0.08, 0.2 0.4',
        colour: '$-',
        flat: true,
      },
      { ball: [0, 0.95, 0.17, 0.04], colour: '#3a2418' },
      { plate: '-0.08 0.95, -0.16 0.62, -0.1 0.44, -0.02 0.7, 0.04 0.95', colour: '#e8542c', curved: true, flat: true },
      { plate: '0.02 0.95, 0.1 0.66, 0.2 0.5, 0.22 0.66, 0.13 0.95', colour: '#f08a34', curved: true, flat: true },
      { rod: '-0.54 0.13, -0.54 0.26', radius: 0.018, colour: '#6a4428' },
      { ball: [-0.54, 0.28, 0.075, 0.09], colour: '#4f9a4a' },
      { rod: '0.56 0.13, 0.56 0.22', radius: 0.016, colour: '#6a4428' },
      { ball: [0.56, 0.24, 0.06, 0.075], colour: '#5aa653' },
    ],
  },
  firecrackers: {
    colour: '#d8262c',
    shadow: 0.16,
    parts: [
      { rod: '0 1, 0 0.1', radius: 0.008, colour: '#e8d8b0' },
      { box: [-0.1, 0.9, 0.1, 0.99], colour: '#f0c040', round: 0.02 },
      ...crackers(),
      { rod: '0 0.1, 0.02 0.06, -0.01 0.02', radius: 0.007, colour: '#8a8478', bent: true },
    ],
  },
  'bicycle-wheel': {
    colour: '#24262c',
    shadow: 0.1,
    parts: [{ wheel: [0, 0.5, 0.5], style: 'spokes' }],
  },
  'wall-mirror': {
    colour: '#e9e4da',
    shadow: 0.5,
    parts: [
      { box: [-0.66, 0, 0.66, 1], deep: 0.04, colour: '$', round: 0.04 },
      { plate: '-0.6 0.1, 0.6 0.1, 0.6 0.94, -0.6 0.94', colour: '#9fc4d2', flat: true },
      { plate: '-0.6 0.1, 0.6 0.1, 0.6 0.4, -0.6 0.3', colour: '#7fa9ba', flat: true },
      { plate: '-0.6 0.5, -0.24 0.94, -0.02 0.94, -0.6 0.24', colour: '#e4f3f8', flat: true, alpha: 0.55 },
      { plate: '0.1 0.1, 0.6 0.72, 0.6 0.9, -0.04 0.1', colour: '#e4f3f8', flat: true, alpha: 0.35 },
      { box: [-0.7, -0.02, 0.7, 0.07], deep: 0.16, colour: '$-', round: 0.02 },
    ],
  },
  'sponge-cake': {
    colour: '#e2b266',
    shadow: 1,
    parts: [
      { turned: '0.94 0.5, 0.9 0.72, 0.7 0.9, 0.36 0.99, 0.02 1', colour: '$', gloss: 0.2 },
      {
        plate: '-0.5 0.84, -0.2 0.9, 0.1 0.84, 0.42 0.9, 0.3 0.8, 0 0.78, -0.3 0.8',
        colour: '$-',
        curved: true,
        flat: true,
        alpha: 0.4,
      },
      { turned: '0.86 0, 0.9 0.1, 0.98 0.56', colour: '#9aa2aa', gloss: 0.8, edged: true },
      { turned: '0.98 0.54, 1 0.6', colour: '#c4cad0', edged: true },
    ],
  },
  'honey-dipper': {
    colour: '#b9803f',
    shadow: 0.42,
    parts: [
      // A shallow pot of honey under it.
      { turned: '0.3 0.02, 0.4 0.1, 0.42 0.26', x: -0.3, colour: '#d8cbb4', open: '#e09a26', gloss: 0.6 },
      { ball: [-0.3, 0.265, 0.37, 0.065], colour: '#e8a42e', flat: true },
      { rod: '-0.16 0.68, 0.62 0.98', radius: 0.024, colour: '$' },
      ...spread(6, 0, 5).map((ring): Part => ({
        ball: [-0.34 + ring * 0.036, 0.6 + ring * 0.014, 0.032, 0.105 - 0.012 * Math.abs(ring - 2.5)],
        colour: ring % 2 === 0 ? '$' : '$-',
      })),
      {
        plate: '-0.4 0.58, -0.24 0.66, -0.22 0.56, -0.29 0.5, -0.36 0.52',
        colour: '#e8a42e',
        curved: true,
        alpha: 0.9,
      },
      { rod: '-0.3 0.54, -0.3 0.28', radius: [0.024, 0.009], colour: '#eaa830' },
    ],
  },
  'pirate-flag': {
    colour: '#20222a',
    shadow: 0.06,
    parts: [
      { rod: '-0.3 0, -0.3 0.99', radius: 0.014, colour: '#b08a5a' },
      { ball: [-0.3, 0.985, 0.022], colour: '#e0c060' },
      {
        plate: '-0.29 0.96, -0.08 0.99, 0.12 0.93, 0.34 0.95, 0.32 0.6, 0.1 0.57, -0.1 0.62, -0.29 0.58',
        colour: '$',
        curved: true,
      },
      { rod: '-0.12 0.66, 0.16 0.76', radius: 0.014, colour: '#f2efe6' },
      { rod: '-0.12 0.76, 0.16 0.66', radius: 0.014, colour: '#f2efe6' },
      { ball: [0.02, 0.81, 0.075, 0.07], colour: '#f6f3ea', flat: true },
      { box: [-0.025, 0.72, 0.065, 0.77], colour: '#f6f3ea', round: 0.012 },
      { ball: [-0.01, 0.805, 0.02, 0.022], colour: '#20222a', flat: true },
      { ball: [0.05, 0.805, 0.02, 0.022], colour: '#20222a', flat: true },
      { plate: '0.02 0.775, 0.01 0.76, 0.03 0.76', colour: '#20222a', flat: true },
    ],
  },
  'hard-hat': {
    colour: '#f2c22e',
    shadow: 0.84,
    parts: [
      { ball: [0.04, 0.14, 0.86, 0.13], colour: '$-' },
      {
        plate: '-0.66 0.14, -0.66 0.4, -0.5 0.74, -0.2 0.94, 0.1 0.98, 0.42 0.9, 0.66 0.62, 0.7 0.14',
        colour: '$',
        curved: true,
      },
      {
        plate: '-0.14 0.14, -0.16 0.5, -0.06 0.96, 0.14 0.99, 0.22 0.5, 0.2 0.14',
        colour: '$+',
        curved: true,
        flat: true,
      },
      { rod: '-0.34 0.16, -0.38 0.5, -0.24 0.9', radius: 0.03, colour: '$-', bent: true },
      { rod: '0.42 0.16, 0.46 0.5, 0.34 0.88', radius: 0.03, colour: '$-', bent: true },
      { plate: '-0.7 0.2, 0.74 0.2, 0.9 0.12, 0.86 0.06, -0.76 0.06, -0.8 0.12', colour: '$', curved: true },
    ],
  },
  lighter: {
    colour: '#b9c0c8',
    shadow: 0.3,
    parts: [
      { box: [-0.24, 0, 0.2, 0.6], deep: 0.16, colour: '$', round: 0.03 },
      { plate: '-0.18 0.06, -0.08 0.06, -0.08 0.54, -0.18 0.54', colour: '#ffffff', flat: true, alpha: 0.4 },
      { box: [-0.14, 0.6, 0.14, 0.76], deep: 0.1, colour: '#8d949c', round: 0.02 },
      ...spread(3, -0.08, 0.08).map((x): Part => ({ ball: [x, 0.68, 0.02], colour: '#3a3f46', flat: true })),
      { box: [0.22, 0.6, 0.34, 0.9], deep: 0.14, colour: '$-', round: 0.03 },
      { plate: '-0.07 0.76, -0.1 0.86, 0 1.08, 0.09 0.86, 0.06 0.76', colour: '#ff9a34', curved: true },
      { plate: '-0.035 0.78, -0.05 0.84, 0 0.97, 0.045 0.84, 0.03 0.78', colour: '#fff0b4', curved: true, flat: true },
    ],
  },
  'toy-tractor': {
    colour: '#d8442c',
    shadow: 0.72,
    parts: [
      { wheel: [-0.36, 0.34, 0.34], style: 'disc' },
      { box: [-0.2, 0.3, 0.66, 0.58], deep: 0.16, colour: '$', round: 0.05 },
      { rod: '0.3 0.58, 0.3 0.86', radius: 0.03, colour: '#2b2c32' },
      { box: [-0.6, 0.46, 0.02, 0.54], deep: 0.14, colour: '$-', round: 0.04 },
      { rod: '-0.5 0.52, -0.46 0.94', radius: 0.025, colour: '$-' },
      { rod: '-0.04 0.52, -0.08 0.94', radius: 0.025, colour: '$-' },
      { plate: '-0.46 0.56, -0.08 0.56, -0.1 0.9, -0.44 0.9', colour: '#bfe0f0', flat: true, alpha: 0.8 },
      { box: [-0.56, 0.92, 0.02, 1], deep: 0.16, colour: '$', round: 0.03 },
      { wheel: [-0.34, 0.3, 0.3], style: 'tyre' },
      { wheel: [0.48, 0.18, 0.18], style: 'tyre' },
      { ball: [0.7, 0.46, 0.045], colour: '#fff0b0' },
    ],
  },
  'flamingo-float': {
    colour: '#f47aa4',
    shadow: 0.5,
    parts: [
      { ball: [-0.02, 0.2, 0.5, 0.2], colour: '$' },
      { ball: [-0.02, 0.24, 0.27, 0.085], colour: '$--', flat: true },
      { ball: [-0.02, 0.225, 0.26, 0.075], colour: '#7fb2c8', flat: true },
      { plate: '-0.5 0.26, -0.6 0.42, -0.44 0.4, -0.34 0.3', colour: '$-', curved: true },
      { rod: '0.36 0.24, 0.46 0.44, 0.34 0.62, 0.26 0.8, 0.36 0.92', radius: [0.085, 0.06], colour: '$', bent: true },
      { ball: [0.38, 0.92, 0.1, 0.08], colour: '$' },
      { plate: '0.44 0.95, 0.58 0.9, 0.54 0.8, 0.48 0.82, 0.42 0.88', colour: '#fbf0e4', curved: true },
      { plate: '0.58 0.9, 0.56 0.79, 0.52 0.8, 0.53 0.87', colour: '#2b2628', curved: true },
      { ball: [0.39, 0.94, 0.02], colour: '#241c1e', flat: true },
      { plate: '-0.2 0.36, 0 0.42, 0.2 0.36, 0.06 0.3, -0.1 0.3', colour: '$+', curved: true, alpha: 0.8 },
    ],
  },
  'cable-cabin': {
    colour: '#d8382e',
    shadow: 0,
    parts: [
      { rod: '-9 1.28, 9 1.62', radius: 0.016, colour: '#3a3f46' },
      { box: [-0.16, 1.4, 0.16, 1.5], colour: '#3a3f46', round: 0.02 },
      { rod: '0 1.42, 0.1 1.2, 0 0.98', radius: 0.035, colour: '#4a5058', bent: true },
      { box: [-0.62, 0.04, 0.56, 0.98], deep: 0.16, colour: '$', round: 0.14 },
      ...([-0.54, -0.16, 0.22] as const).map((x): Part => ({
        plate: `${x} 0.46, ${x + 0.32} 0.46, ${x + 0.32} 0.88, ${x} 0.88`,
        colour: '#bfe0f0',
        flat: true,
      })),
      { plate: '-0.54 0.72, -0.4 0.88, -0.3 0.88, -0.54 0.6', colour: '#ffffff', flat: true, alpha: 0.5 },
      { plate: '-0.6 0.32, 0.56 0.32, 0.56 0.38, -0.6 0.38', colour: '#f6f0e4', flat: true },
      { box: [-0.5, 0, 0.46, 0.06], colour: '$-', round: 0.02 },
    ],
  },
};

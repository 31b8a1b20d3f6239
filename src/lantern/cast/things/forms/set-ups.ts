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
};

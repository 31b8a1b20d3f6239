import type { Form } from '../form.ts';

/** Plain solids, as on a teacher's desk. */
export const SOLID_FORMS: Readonly<Record<string, Form>> = {
  'sugar-cube': { colour: '#f7f4ec', parts: [{ box: [-0.48, 0.01, 0.3, 0.79], deep: 0.86, colour: '$', round: 0.05 }] },
  marble: {
    colour: '#3f8fc8',
    parts: [
      { ball: [0, 0.5, 0.49], colour: '$', gloss: 1 },
      {
        plate: '-0.24 0.2, -0.02 0.36, 0.2 0.62, 0.26 0.8, 0.02 0.66, -0.2 0.42',
        colour: '#f2c84a',
        curved: true,
        flat: true,
        alpha: 0.85,
      },
    ],
  },
  cube: { colour: '#4a7ac0', parts: [{ box: [-0.48, 0.01, 0.3, 0.79], deep: 0.86, colour: '$', round: 0.01 }] },
  cuboid: { colour: '#c88a3c', parts: [{ box: [-0.9, 0.01, 0.72, 0.8], deep: 0.8, colour: '$', round: 0.01 }] },
  sphere: { colour: '#c8443c', parts: [{ ball: [0, 0.5, 0.49], colour: '$', gloss: 0.7 }] },
  pyramid: {
    colour: '#e0b03c',
    parts: [
      { plate: '-0.56 0.04, 0.26 0, 0.02 0.98', colour: '$' },
      { plate: '0.26 0, 0.6 0.14, 0.02 0.98', colour: '$-' },
    ],
  },
  cone: {
    colour: '#4aa05c',
    parts: [{ turned: '0.42 0.06, 0.03 0.96, 0 0.99', colour: '$', edged: true }],
  },
  cylinder: {
    colour: '#8a5ab0',
    parts: [
      { turned: '0.36 0.06, 0.36 0.92', colour: '$', edged: true },
      { ball: [0, 0.92, 0.36, 0.072], colour: '$+' },
    ],
  },
};

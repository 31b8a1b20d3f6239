import type { Form, Part } from '../form.ts';

/** A boot of rubber, its foot at `x`. */
const rubberBoot = (x: number): readonly Part[] => [
  {
    plate: `${x - 0.2} 0.06, ${x + 0.3} 0.06, ${x + 0.36} 0.16, ${x + 0.26} 0.28, ${x + 0.08} 0.4, ${x + 0.1} 0.96, ${x - 0.2} 0.96, ${x - 0.17} 0.4`,
    colour: '$',
  },
  {
    plate: `${x - 0.14} 0.9, ${x - 0.08} 0.9, ${x - 0.06} 0.42, ${x - 0.11} 0.42`,
    colour: '#ffffff',
    flat: true,
    alpha: 0.3,
  },
  { box: [x - 0.22, 0.88, x + 0.12, 0.98], colour: '$-', round: 0.03 },
  { ball: [x - 0.05, 0.975, 0.15, 0.022], colour: '#2a2330', flat: true },
  { box: [x - 0.23, 0, x + 0.38, 0.08], colour: '$--', round: 0.03 },
];

/** Shoes and boots by themselves, their toes to the right. */
export const FOOTWEAR_FORMS: Readonly<Record<string, Form>> = {
  'rain-boots': { colour: '#e0b02c', parts: rubberBoot(-0.07) },
  sneaker: {
    colour: '#e9e7e2',
    marks: '#3f6ca8',
    shadow: 0.9,
    parts: [
      // The tongue, and the dark within the collar.
      { plate: '-0.5 0.6, -0.2 0.62, -0.08 0.98, -0.22 1, -0.36 0.86', colour: '$-', curved: true },
      { plate: '-0.92 0.84, -0.72 0.76, -0.36 0.78, -0.3 0.86, -0.6 0.9', colour: '#2c2a30', curved: true, flat: true },
      // The upper: heel, ankle, throat, toe box.
      {
        plate:
          '-0.98 0.2, -1.02 0.5, -0.96 0.9, -0.86 0.92, -0.7 0.72, -0.42 0.7, -0.3 0.84, -0.16 0.86, 0.2 0.6, 0.56 0.48, 0.92 0.38, 1.02 0.24, 1 0.16, 0 0.14',
        colour: '$',
        curved: true,
      },
      // Overlays at the heel and the toe, a band over the arch.
      { plate: '-0.98 0.2, -1 0.52, -0.9 0.56, -0.7 0.4, -0.58 0.18', colour: '$2', curved: true, flat: true },
      { plate: '0.5 0.18, 0.58 0.4, 0.78 0.42, 0.96 0.32, 1.02 0.2', colour: '$-', curved: true, flat: true },
      { plate: '-0.4 0.2, -0.18 0.64, -0.04 0.6, -0.2 0.2', colour: '$2', flat: true },
      { plate: '-0.08 0.2, 0.06 0.54, 0.18 0.5, 0.1 0.2', colour: '$2', flat: true },
      ...[-0.2, -0.05, 0.1, 0.25, 0.4].map((x, index): Part => ({
        rod: `${x - 0.09} ${0.7 - index * 0.062}, ${x + 0.09} ${0.8 - index * 0.075}`,
        radius: 0.022,
        colour: '#ffffff',
      })),
      // The midsole that rises at the heel and the toe, and the tread under it.
      {
        plate: '-1.06 0.04, -1.06 0.24, -0.7 0.2, 0 0.16, 0.6 0.18, 1.04 0.24, 1.08 0.14, 0.9 0.03, -0.9 0.02',
        colour: '#ffffff',
        curved: true,
      },
      { plate: '-1.02 0.1, 0 0.07, 1.02 0.14, 1.02 0.11, 0 0.04, -1.02 0.06', colour: '$2', flat: true, alpha: 0.7 },
      { plate: '-1 0.03, 0.94 0.03, 0.8 0, -0.92 0', colour: '#3a3a42' },
    ],
  },
  'leather-boot': {
    colour: '#8a5530',
    parts: [
      {
        plate:
          '-0.22 0.1, 0.3 0.07, 0.4 0.13, 0.32 0.24, 0.1 0.36, 0.14 0.92, 0.02 0.98, -0.08 0.92, -0.2 0.98, -0.17 0.4, -0.24 0.22',
        colour: '$',
      },
      { plate: '-0.12 0.86, -0.06 0.62, 0 0.86, -0.06 0.78', colour: '$+', flat: true },
      { rod: '-0.14 0.58, -0.04 0.5, 0.08 0.58', radius: 0.012, colour: '$--', bent: true },
      { rod: '-0.16 0.3, 0 0.34, 0.12 0.28', radius: 0.012, colour: '$--', bent: true },
      { plate: '-0.25 0.1, 0.4 0.1, 0.38 0.04, 0.06 0.05, -0.02 0.07', colour: '#3a2618' },
      { box: [-0.25, 0, -0.06, 0.11], colour: '#3a2618', round: 0.01 },
    ],
  },
};

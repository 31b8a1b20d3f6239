import type { Form, Part } from '../form.ts';

const WOOD = '#8a5632';
const IVORY = '#f5f1e6';
const EBONY = '#26222a';

/** Fractions of 1 with `count` steps, the first 0 and the last 1. */
const steps = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index / (count - 1));

/** Instruments of their own, without anybody who plays them. */
export const MUSIC_FORMS: Readonly<Record<string, Form>> = {
  erhu: {
    colour: '#5a2a18',
    shadow: 0.13,
    parts: [
      { rod: '0 0.1, 0 0.99', radius: [0.014, 0.012], colour: '#3a1a12' },
      { plate: '-0.012 0.97, 0.012 0.97, 0.05 1, 0 1', colour: '#3a1a12', curved: true },
      { rod: '0 0.88, 0.11 0.9', radius: [0.01, 0.014], colour: EBONY },
      { rod: '0 0.8, 0.11 0.82', radius: [0.01, 0.014], colour: EBONY },
      { turned: '0.1 0, 0.11 0.05, 0.11 0.15, 0.1 0.2', colour: '$', edged: true, gloss: 0.5 },
      { ball: [0, 0.1, 0.082], colour: '$-', flat: true },
      { ball: [0, 0.1, 0.07], colour: '#c9b48c', flat: true },
      { rod: '-0.007 0.87, -0.007 0.1', radius: 0.002, colour: '#e8e2d4' },
      { rod: '0.007 0.79, 0.007 0.1', radius: 0.002, colour: '#e8e2d4' },
      { rod: '-0.02 0.66, 0.02 0.66', radius: 0.006, colour: '#b8382f' },
      { rod: '-0.16 0.26, 0.12 0.98', radius: 0.006, colour: '#b98a52' },
      { rod: '-0.145 0.24, 0.135 0.95', radius: 0.003, colour: IVORY },
    ],
  },
  guitar: {
    colour: '#c98a48',
    shadow: 0.16,
    parts: [
      { rod: '0 0.4, 0 0.86', radius: [0.03, 0.022], colour: '#5a3420' },
      {
        plate:
          '-0.05 0.03, -0.17 0.09, -0.19 0.2, -0.13 0.28, -0.12 0.34, -0.145 0.42, -0.1 0.49, 0 0.5, 0.1 0.49, 0.145 0.42, 0.12 0.34, 0.13 0.28, 0.19 0.2, 0.17 0.09, 0.05 0.03',
        colour: '$--',
        curved: true,
      },
      {
        plate:
          '-0.05 0.045, -0.155 0.1, -0.175 0.2, -0.12 0.28, -0.108 0.34, -0.13 0.42, -0.09 0.478, 0 0.487, 0.09 0.478, 0.13 0.42, 0.108 0.34, 0.12 0.28, 0.175 0.2, 0.155 0.1, 0.05 0.045',
        colour: '$',
        curved: true,
      },
      { ball: [0, 0.34, 0.062], colour: '#6b4426', flat: true },
      { ball: [0, 0.34, 0.05], colour: '#2a1810', flat: true },
      { plate: '0.02 0.28, 0.09 0.3, 0.1 0.22, 0.05 0.18, 0.02 0.22', colour: '#4a2c1a', curved: true, flat: true },
      { box: [-0.07, 0.15, 0.07, 0.175], colour: '#4a2c1a', round: 0.005 },
      { box: [-0.022, 0.36, 0.022, 0.87], colour: '#3a2418', round: 0.005 },
      ...steps(9).map((at): Part => ({
        rod: `-0.022 ${0.46 + at * 0.38}, 0.022 ${0.46 + at * 0.38}`,
        radius: 0.003,
        colour: '#d8c8a0',
      })),
      { plate: '-0.028 0.86, 0.028 0.86, 0.045 0.995, -0.045 0.995', colour: '$-' },
      ...[0.89, 0.93, 0.97].flatMap((y): readonly Part[] => [
        { ball: [-0.052, y, 0.012], colour: IVORY },
        { ball: [0.052, y, 0.012], colour: IVORY },
      ]),
      ...[-0.012, -0.004, 0.004, 0.012].map((x): Part => ({
        rod: `${x} 0.16, ${x} 0.88`,
        radius: 0.0016,
        colour: '#f0ead8',
      })),
    ],
  },
  drum: {
    colour: '#b8382f',
    shadow: 0.6,
    parts: [
      { turned: '0.6 0.08, 0.6 0.8', colour: '$', edged: true, gloss: 0.6 },
      ...steps(5).flatMap((at): readonly Part[] => [
        { rod: `${-0.56 + at * 0.9} 0.78, ${-0.45 + at * 0.9} 0.12`, radius: 0.012, colour: IVORY },
        { rod: `${-0.34 + at * 0.9} 0.78, ${-0.45 + at * 0.9} 0.12`, radius: 0.012, colour: IVORY },
      ]),
      { turned: '0.63 0.03, 0.63 0.13', colour: '#d8b256', edged: true },
      { turned: '0.63 0.76, 0.63 0.87', colour: '#d8b256', edged: true, open: '#f4ead4' },
      { rod: '-0.36 0.87, 0.5 0.93', radius: [0.02, 0.014], colour: '#d9b183' },
      { rod: '0.34 0.84, -0.44 0.95', radius: [0.02, 0.014], colour: '#c99c6a' },
      { ball: [-0.46, 0.955, 0.035], colour: '#d9b183' },
      { ball: [0.52, 0.935, 0.035], colour: '#d9b183' },
    ],
  },
  piano: {
    colour: '#33282c',
    shadow: 0.7,
    parts: [
      { box: [-0.6, 0.02, 0.56, 1], deep: 0.28, colour: '$', round: 0.02 },
      { box: [-0.5, 0.64, 0.46, 0.94], colour: '$+', round: 0.02 },
      { box: [-0.5, 0.08, 0.46, 0.38], colour: '$+', round: 0.02 },
      { plate: '-0.2 0.6, 0.18 0.6, 0.16 0.88, -0.18 0.88', colour: '$-' },
      { plate: '-0.16 0.62, 0 0.62, 0 0.84, -0.14 0.84', colour: IVORY, flat: true },
      { plate: '0.01 0.62, 0.15 0.62, 0.13 0.84, 0.01 0.84', colour: '#e9e2d2', flat: true },
      ...[0.68, 0.73, 0.78].map((y): Part => ({
        plate: `-0.13 ${y}, 0.12 ${y}, 0.12 ${y + 0.012}, -0.13 ${y + 0.012}`,
        colour: '#4a4650',
        flat: true,
        alpha: 0.6,
      })),
      { box: [-0.64, 0.42, 0.6, 0.5], deep: 0.1, colour: '$', round: 0.015 },
      { plate: '-0.58 0.5, 0.52 0.5, 0.56 0.565, -0.54 0.565', colour: IVORY, flat: true },
      ...steps(26).map((at): Part => ({
        plate: `${-0.575 + at * 1.09} 0.5, ${-0.572 + at * 1.09} 0.5, ${-0.535 + at * 1.09} 0.565, ${-0.538 + at * 1.09} 0.565`,
        colour: '#9a948a',
        flat: true,
      })),
      ...steps(18).map((at): Part => ({
        plate: `${-0.545 + at * 1.05} 0.528, ${-0.523 + at * 1.05} 0.528, ${-0.503 + at * 1.05} 0.565, ${-0.525 + at * 1.05} 0.565`,
        colour: EBONY,
        flat: true,
      })),
      { rod: '-0.58 0.03, -0.58 0.44', radius: 0.035, colour: '$-' },
      { rod: '0.54 0.03, 0.54 0.44', radius: 0.035, colour: '$-' },
      ...[-0.06, 0, 0.06].map((x): Part => ({ box: [x - 0.018, 0.02, x + 0.018, 0.07], colour: '#d8b256' })),
    ],
  },
  guzheng: {
    colour: '#7a4526',
    shadow: 1.1,
    parts: [
      ...[-0.74, 0.74].flatMap((x): readonly Part[] => [
        { rod: `${x - 0.14} 0.02, ${x + 0.1} 0.7`, radius: 0.032, colour: '#3d2618' },
        { rod: `${x + 0.14} 0.02, ${x - 0.1} 0.7`, radius: 0.032, colour: '#4a2e1c' },
      ]),
      { rod: '-0.74 0.32, 0.74 0.32', radius: 0.018, colour: '#3d2618' },
      // The long sound box is vaulted; its strings run over a flight of small bridges.
      { plate: '-1.26 0.68, 1.26 0.68, 1.24 0.86, 0.6 0.89, -0.6 0.89, -1.24 0.86', colour: '$-', curved: true },
      { plate: '-1.24 0.8, 1.22 0.8, 1.14 0.98, 0.5 1, -0.5 1, -1.16 0.98', colour: '$' },
      { plate: '-1.24 0.8, -1.02 0.8, -0.94 0.985, -1.16 0.98', colour: '#3d2618' },
      { plate: '1.02 0.8, 1.22 0.8, 1.14 0.98, 0.94 0.985', colour: '#3d2618' },
      ...steps(9).map((at): Part => ({
        rod: `${-1.06 + at * 0.1} ${0.82 + at * 0.15}, ${1.06 - at * 0.1} ${0.82 + at * 0.15}`,
        radius: 0.004,
        colour: '#f2e3bd',
      })),
      ...steps(9).map((at): Part => ({
        plate: `${-0.42 + at * 0.72} ${0.82 + at * 0.14}, ${-0.37 + at * 0.72} ${0.82 + at * 0.14}, ${-0.395 + at * 0.72} ${0.9 + at * 0.13}`,
        colour: '#e9d9b4',
      })),
      ...[-0.9, 0.9].map((x): Part => ({ ball: [x, 0.76, 0.05, 0.035], colour: '#d8b256', flat: true })),
    ],
  },
  accordion: accordionAt(0.5),
};

/** An accordion whose bellows are shut (0) to drawn out (1). */
export function accordionAt(open: number): Form {
  const half = 0.12 + 0.3 * open;
  const folds = 11;
  return {
    colour: '#b8343c',
    shadow: 0.4 + half,
    parts: [
      ...Array.from({ length: folds }, (_, index): readonly Part[] => {
        const x = -half + (index / folds) * 2 * half;
        const wide = (2 * half) / folds;
        return [
          { box: [x, 0.1, x + wide * 0.55, 0.95], colour: '#f0e3c6', round: 0.005 },
          { box: [x + wide * 0.5, 0.12, x + wide, 0.93], colour: '#a8794c', round: 0.005 },
        ];
      }).flat(),
      { box: [half - 0.01, 0.05, half + 0.34, 0.97], deep: 0.12, colour: '$', round: 0.05 },
      ...[0.2, 0.36, 0.52, 0.68, 0.84].flatMap((y) =>
        [0.1, 0.19, 0.28].map((x): Part => ({ ball: [half + x - 0.02, y, 0.026], colour: IVORY, gloss: 0.6 })),
      ),
      { box: [-half - 0.4, 0.03, -half + 0.01, 1], deep: 0, colour: '$', round: 0.05 },
      { box: [-half - 0.36, 0.1, -half - 0.19, 0.93], colour: IVORY, round: 0.01 },
      ...steps(11).map((at): Part => ({
        box: [-half - 0.36, 0.12 + at * 0.78, -half - 0.19, 0.128 + at * 0.78],
        colour: '#9a948a',
        round: 0,
      })),
      ...[0, 1, 3, 4, 5, 7, 8, 10].map((at): Part => ({
        box: [-half - 0.28, 0.145 + at * 0.072, -half - 0.19, 0.185 + at * 0.072],
        colour: EBONY,
        round: 0.004,
      })),
      { box: [-half - 0.15, 0.3, -half - 0.04, 0.72], colour: '#d8b256', round: 0.03 },
      {
        rod: [
          [half + 0.06, 0.95],
          [half + 0.17, 1.05],
          [half + 0.28, 0.95],
        ],
        radius: 0.018,
        colour: WOOD,
        bent: true,
      },
    ],
  };
}

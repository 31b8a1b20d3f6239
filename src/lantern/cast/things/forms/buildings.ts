import type { Form, Part } from '../form.ts';

const SLATE = '#565b66';
const STONE = '#cfc6b4';
const TRIM = '#f1ece0';

/** Buildings that stand alone, as one sees them from a field. */
export const BUILDING_FORMS: Readonly<Record<string, Form>> = {
  barn: {
    colour: '#a83a30',
    shadow: 0.7,
    parts: [
      { plate: '0.32 0, 0.78 0.05, 0.78 0.5, 0.32 0.48', colour: '$-' },
      { plate: '0.36 0.47, 0.2 0.78, 0.7 0.8, 0.84 0.5', colour: SLATE },
      { plate: '0.2 0.77, -0.22 1, 0.32 1, 0.7 0.8', colour: '#666c78' },
      { plate: '-0.76 0, -0.76 0.48, -0.63 0.77, -0.22 0.99, 0.19 0.77, 0.32 0.48, 0.32 0', colour: '$' },
      ...[-0.66, -0.55, -0.44, -0.33, 0, 0.11, 0.22].map((x): Part => ({
        plate: `${x} 0, ${x + 0.008} 0, ${x + 0.008} 0.6, ${x} 0.6`,
        colour: '$--',
        flat: true,
        alpha: 0.35,
      })),
      { rod: '-0.8 0.45, -0.64 0.79, -0.22 1, 0.2 0.79, 0.36 0.45', radius: 0.02, colour: TRIM },
      { box: [-0.44, 0, 0, 0.44], colour: '$-', round: 0.005 },
      ...[-0.43, -0.225, -0.02].map((x): Part => ({ rod: `${x} 0.01, ${x} 0.43`, radius: 0.014, colour: TRIM })),
      { rod: '-0.43 0.43, -0.02 0.43', radius: 0.016, colour: TRIM },
      { rod: '-0.42 0.02, -0.24 0.42', radius: 0.011, colour: TRIM },
      { rod: '-0.03 0.02, -0.21 0.42', radius: 0.011, colour: TRIM },
      { box: [-0.33, 0.6, -0.11, 0.78], colour: '#3a2a28', round: 0.005 },
      { rod: '-0.33 0.6, -0.11 0.6, -0.11 0.78, -0.33 0.78, -0.33 0.6', radius: 0.011, colour: TRIM },
    ],
  },
  church: {
    colour: '#efe8da',
    shadow: 0.42,
    parts: [
      { plate: '-0.05 0, 0.46 0.02, 0.46 0.34, -0.05 0.34', colour: '$-' },
      { plate: '-0.07 0.33, 0.5 0.33, 0.42 0.54, 0.02 0.54', colour: '#8a4638' },
      ...[0.06, 0.2, 0.34].flatMap((x): readonly Part[] => [
        { box: [x, 0.1, x + 0.06, 0.22], colour: '#4a6478', round: 0.03 },
        { ball: [x + 0.03, 0.225, 0.03], colour: '#4a6478', flat: true },
      ]),
      { box: [-0.36, 0, -0.06, 0.62], deep: 0.12, colour: '$', round: 0.005 },
      { plate: '-0.39 0.61, -0.02 0.63, -0.2 0.94', colour: '#7a3d32' },
      { plate: '-0.2 0.94, -0.02 0.63, -0.06 0.61', colour: '#5f2f28', flat: true },
      { rod: '-0.2 0.92, -0.2 1', radius: 0.008, colour: '#3a3438' },
      { rod: '-0.235 0.97, -0.165 0.97', radius: 0.008, colour: '#3a3438' },
      { box: [-0.27, 0.44, -0.15, 0.54], colour: '#4a4048', round: 0.05 },
      { ball: [-0.21, 0.35, 0.05], colour: TRIM },
      { rod: '-0.21 0.35, -0.21 0.385', radius: 0.005, colour: '#2b2c32' },
      { rod: '-0.21 0.35, -0.188 0.34', radius: 0.005, colour: '#2b2c32' },
      { box: [-0.28, 0, -0.14, 0.18], colour: '#6b4428', round: 0.005 },
      { ball: [-0.21, 0.18, 0.07, 0.06], colour: '#6b4428', flat: true },
      { rod: '-0.21 0.01, -0.21 0.22', radius: 0.005, colour: '#4a2e1c' },
    ],
  },
  lighthouse: {
    colour: '#f2efe9',
    marks: '#c4402f',
    shadow: 0.24,
    parts: [
      { turned: '0.25 0, 0.25 0.03', colour: '#8a857c', edged: true },
      { turned: '0.2 0.02, 0.135 0.78', colour: '$', edged: true },
      ...[0.14, 0.36, 0.58].map((y): Part => ({
        turned: [
          [0.2 - (y - 0.02) * 0.0855, y],
          [0.2 - (y + 0.08) * 0.0855, y + 0.1],
        ],
        colour: '$2',
        edged: true,
      })),
      ...[0.3, 0.52].map((y): Part => ({ box: [-0.025, y, 0.025, y + 0.05], colour: '#3a4450', round: 0.02 })),
      { box: [-0.045, 0.03, 0.045, 0.12], colour: '#5a3a28', round: 0.04 },
      { turned: '0.185 0.77, 0.185 0.795', colour: '#33363d', edged: true },
      { rod: '-0.18 0.85, 0.18 0.85', radius: 0.006, colour: '#33363d' },
      ...[-0.17, -0.085, 0, 0.085, 0.17].map((x): Part => ({
        rod: `${x} 0.78, ${x} 0.85`,
        radius: 0.005,
        colour: '#33363d',
      })),
      { turned: '0.1 0.79, 0.1 0.9', colour: '#cfe0e6', edged: true, clear: 0.2 },
      { glow: [0, 0.845, 0.05, 0.045], colour: '#ffe9a8', reach: 0.24 },
      { rod: '-0.1 0.79, -0.1 0.9', radius: 0.007, colour: '#33363d' },
      { rod: '0.1 0.79, 0.1 0.9', radius: 0.007, colour: '#33363d' },
      { turned: '0.125 0.89, 0.11 0.92, 0.05 0.965, 0.01 0.98', colour: '$2' },
      { ball: [0, 0.985, 0.015], colour: '#33363d' },
    ],
  },
  rock: {
    colour: '#8d9198',
    shadow: 0.82,
    parts: [
      {
        plate:
          '-0.8 0, -0.86 0.12, -0.82 0.38, -0.66 0.72, -0.42 0.92, 0.1 1, 0.5 0.9, 0.74 0.6, 0.86 0.16, 0.78 0, 0.3 -0.03, -0.4 -0.03',
        colour: '$',
        curved: true,
      },
      { plate: '-0.62 0.7, -0.4 0.92, 0.1 1, 0.5 0.9, 0.3 0.76, -0.14 0.72', colour: '$+', flat: true, alpha: 0.75 },
      { plate: '-0.84 0, -0.8 0.36, -0.62 0.7, -0.14 0.72, -0.3 0.3, -0.26 0', colour: '$+', flat: true, alpha: 0.3 },
      { plate: '0.3 0.76, 0.5 0.9, 0.72 0.6, 0.84 0.2, 0.8 0, 0.42 0, 0.5 0.34', colour: '$-', flat: true, alpha: 0.6 },
      { rod: '-0.3 0.3, -0.14 0.72', radius: 0.006, colour: '$--' },
      { rod: '0.5 0.34, 0.3 0.76', radius: 0.006, colour: '$--' },
      { rod: '0.02 0.2, 0.14 0.34, 0.1 0.5', radius: 0.007, colour: '$--' },
      { ball: [-0.5, 0.06, 0.16, 0.05], colour: '#6f8a52', flat: true, alpha: 0.8 },
    ],
  },
  windmill: windmillAt(0),
};

/** A windmill whose sails have gone through `turn` rounds. */
export function windmillAt(turn: number): Form {
  const hub: readonly [number, number] = [0, 0.62];
  const sails = [0, 0.25, 0.5, 0.75].map((at) => (at + turn) * 2 * Math.PI + 0.5);
  const on = (angle: number, along: number, aside: number): readonly [number, number] => [
    hub[0] + Math.cos(angle) * along - Math.sin(angle) * aside,
    hub[1] + Math.sin(angle) * along + Math.cos(angle) * aside,
  ];
  return {
    colour: '#d9cdb4',
    shadow: 0.28,
    parts: [
      { turned: '0.24 0, 0.22 0.1', colour: STONE, edged: true },
      { turned: '0.22 0.1, 0.14 0.58', colour: '$', edged: true },
      { turned: '0.27 0.2, 0.27 0.22', colour: '#6b4428', edged: true },
      { box: [-0.05, 0, 0.05, 0.13], colour: '#5a3a28', round: 0.04 },
      ...[0.3, 0.44].map((y): Part => ({ box: [-0.03, y, 0.03, y + 0.06], colour: '#46525c', round: 0.01 })),
      { turned: '0.155 0.57, 0.15 0.62, 0.09 0.7, 0.02 0.73', colour: '#5f3d30' },
      ...sails.flatMap((angle): readonly Part[] => [
        {
          plate: [on(angle, 0.07, 0.005), on(angle, 0.37, 0.005), on(angle, 0.37, 0.085), on(angle, 0.07, 0.06)],
          colour: '#f3ecdc',
        },
        ...[0.12, 0.2, 0.28, 0.36].map((along): Part => ({
          rod: [on(angle, along, 0), on(angle, along, 0.08)],
          radius: 0.004,
          colour: '#7a5636',
        })),
        { rod: [on(angle, 0, 0), on(angle, 0.38, 0)], radius: 0.011, colour: '#6b4428' },
      ]),
      { ball: [hub[0], hub[1], 0.028], colour: '#4a2e1c' },
    ],
  };
}

import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const MORTAR = '#7a3f30';
const STEEL = '#8f98a2';

/** What stands high or wide over the land and water, and may come down. */
export const LANDMARK_FORMS: Readonly<Record<string, Form>> = {
  'heavy-ball': {
    colour: '#2f4a86',
    parts: [
      { ball: [0, 0.5, 0.5], colour: '$', gloss: 0.9 },
      ...[
        [0.02, 0.72],
        [0.15, 0.68],
        [0.08, 0.56],
      ].map(([x = 0, y = 0]): Part => ({ ball: [x, y, 0.045, 0.04], colour: '#141a26', flat: true })),
    ],
  },
  chimney: {
    colour: '#a8573f',
    shadow: 0.16,
    parts: [
      { box: [-0.17, 0, 0.17, 0.07], deep: 0.05, colour: '#8d8578', round: 0.004 },
      { turned: '0.12 0.06, 0.082 0.94', colour: '$', edged: true },
      ...spread(15, 0.1, 0.9).flatMap((y, row): readonly Part[] => {
        const half = 0.115 - 0.036 * ((y - 0.06) / 0.88);
        return [
          { rod: `${-half} ${y}, 0 ${y - 0.006}, ${half} ${y}`, radius: 0.0022, colour: MORTAR, bent: true },
          ...spread(3, -half * 0.6, half * 0.6).map((x): Part => ({
            rod: `${x + (row % 2) * 0.02} ${y}, ${x + (row % 2) * 0.02} ${y + 0.052}`,
            radius: 0.0018,
            colour: MORTAR,
          })),
        ];
      }),
      { turned: '0.1 0.9, 0.112 0.93, 0.112 0.975, 0.095 0.985, 0.095 1', colour: '$-', edged: true, open: '#241a18' },
      { turned: '0.1 0.78, 0.104 0.79, 0.1 0.805', colour: STEEL, edged: true },
      { turned: '0.112 0.4, 0.114 0.41, 0.11 0.425', colour: STEEL, edged: true },
    ],
  },
  'arch-bridge': {
    colour: '#b3a894',
    shadow: 1.4,
    parts: [
      ...[-1.05, 0, 1.05].map((x): Part => ({
        plate: archAt(x, 0.46),
        colour: '#5d564c',
        curved: true,
      })),
      ...[-1.58, -0.53, 0.53, 1.58].map((x): Part => ({
        plate: `${x - 0.15} 0, ${x + 0.15} 0, ${x + 0.1} 0.62, ${x - 0.1} 0.62`,
        colour: '$',
      })),
      { box: [-1.75, 0.56, 1.75, 0.82], deep: 0.08, colour: '$', round: 0.005 },
      ...[-1.05, 0, 1.05].flatMap((x): readonly Part[] => [
        { rod: archAt(x, 0.42), radius: 0.045, colour: '$+', bent: true },
        { rod: archAt(x, 0.45), radius: 0.008, colour: '#8a806e', bent: true },
      ]),
      { box: [-1.78, 0.8, 1.78, 0.87], colour: '$-', round: 0.004 },
      ...spread(18, -1.7, 1.7).map((x): Part => ({
        box: [x - 0.035, 0.86, x + 0.035, 0.96],
        colour: '$',
        round: 0.004,
      })),
      { box: [-1.78, 0.95, 1.78, 1], colour: '$+', round: 0.004 },
    ],
  },
  iceberg: {
    colour: '#cfe8f4',
    shadow: 0.9,
    parts: [
      {
        plate:
          '-0.95 0, -0.86 0.2, -0.62 0.34, -0.5 0.62, -0.28 0.72, -0.12 1, 0.1 0.86, 0.24 0.56, 0.5 0.44, 0.66 0.2, 0.92 0',
        colour: '$',
      },
      {
        plate: '-0.12 1, 0.1 0.86, 0.24 0.56, 0.5 0.44, 0.66 0.2, 0.92 0, 0.2 0, 0.06 0.42',
        colour: '$-',
        flat: true,
      },
      { plate: '-0.5 0.62, -0.28 0.72, -0.12 1, 0.06 0.42, -0.2 0.3', colour: '$+', flat: true },
      { plate: '-0.95 0, -0.86 0.2, -0.62 0.34, -0.2 0.3, -0.3 0', colour: '$+', flat: true },
      { plate: '-0.3 0, -0.2 0.3, 0.06 0.42, 0.2 0', colour: '$', flat: true },
      { plate: '0.24 0.56, 0.5 0.44, 0.46 0.2, 0.3 0.3', colour: '$--', flat: true, alpha: 0.7 },
      { plate: '-0.98 -0.01, 0.95 -0.01, 0.9 0.05, -0.92 0.05', colour: '#86c2de', flat: true, alpha: 0.8 },
    ],
  },
  'tower-block': {
    colour: '#9fb0bd',
    shadow: 0.24,
    parts: [
      { box: [-0.17, 0, 0.17, 0.94], deep: 0.08, colour: '$', round: 0.002 },
      ...spread(16, 0.08, 0.89).flatMap((y): readonly Part[] =>
        spread(5, -0.13, 0.13).map((x, at): Part => ({
          box: [x - 0.021, y - 0.017, x + 0.021, y + 0.017],
          colour: (Math.round(y * 100) * 7 + at * 3) % 5 === 0 ? '#ffe2a0' : '#4f6a80',
          round: 0.002,
        })),
      ),
      { box: [-0.05, 0, 0.05, 0.06], colour: '#39434c', round: 0.002 },
      { box: [-0.1, 0.93, 0.08, 0.965], colour: '$-', round: 0.002 },
      { rod: '0.02 0.96, 0.02 1', radius: 0.004, colour: '#555c64' },
    ],
  },
};

/** Half a round over the water at `x`, so wide and as high. */
function archAt(x: number, half: number): string {
  return spread(9, 0, Math.PI)
    .map((turn) => `${(x - Math.cos(turn) * half).toFixed(3)} ${(Math.sin(turn) * 0.52).toFixed(3)}`)
    .join(', ');
}

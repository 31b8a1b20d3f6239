import type { Form, Part } from '../form.ts';

const STEEL = '#c3c9ce';

/** What holds other things, and what stands on a table beside it. */
export const VESSEL_FORMS: Readonly<Record<string, Form>> = {
  jar: {
    colour: '#cfe3ea',
    shadow: 0.4,
    parts: [
      {
        turned: '0.3 0.01, 0.38 0.06, 0.39 0.4, 0.38 0.74, 0.31 0.86, 0.32 0.96',
        colour: '$',
        clear: 0.66,
        gloss: 1,
      },
      { turned: '0.345 0.88, 0.35 0.92, 0.345 0.96', colour: '$+', clear: 0.3 },
      { turned: '0.34 0.01, 0.37 0.05', colour: '$-', clear: 0.35 },
    ],
  },
  flowerpot: {
    colour: '#b8643c',
    shadow: 0.36,
    parts: [
      { turned: '0.31 0.02, 0.42 0.76', colour: '$', edged: true },
      { turned: '0.48 0.74, 0.49 0.96', colour: '$', edged: true, open: '#3f2a1e' },
      { turned: '0.43 0.7, 0.43 0.74', colour: '$--', edged: true },
    ],
  },
  'egg-carton': {
    colour: '#b3aa98',
    shadow: 2.3,
    parts: [
      { plate: '-2.3 0.86, 2.3 0.86, 2.16 0.04, -2.16 0.04', colour: '$' },
      ...[-1.9, -1.14, -0.38, 0.38, 1.14, 1.9].flatMap((x): readonly Part[] => [
        { plate: `${x - 0.34} 0.8, ${x + 0.34} 0.8, ${x + 0.24} 0.12, ${x - 0.24} 0.12`, colour: '$+', curved: true },
      ]),
      { plate: '-2.36 0.98, 2.36 0.98, 2.3 0.78, -2.3 0.78', colour: '$+' },
    ],
  },
  kettle: {
    colour: STEEL,
    shadow: 0.46,
    parts: [
      { rod: '-0.34 0.5, -0.34 0.88, 0 1, 0.32 0.88, 0.32 0.52', radius: 0.045, colour: '#33363d', bent: true },
      { rod: '0.34 0.26, 0.52 0.42, 0.6 0.62', radius: [0.09, 0.045], colour: '$', bent: true },
      { turned: '0.43 0.02, 0.45 0.12, 0.42 0.4, 0.3 0.56, 0.2 0.61', colour: '$', gloss: 1 },
      { turned: '0.21 0.6, 0.2 0.64, 0.06 0.68', colour: '$+', gloss: 0.5 },
      { ball: [0, 0.71, 0.045], colour: '#33363d' },
    ],
  },
  'plain-cake': {
    colour: '#f2a9b8',
    shadow: 0.75,
    parts: [
      { turned: '0.5 0.01, 0.72 0.05, 0.76 0.08', colour: '#e4e7ea', edged: true, open: '#f6f8f9' },
      { turned: '0.6 0.07, 0.6 0.84', colour: '#f4dfc0', edged: true },
      { turned: '0.605 0.38, 0.605 0.46', colour: '#a8543c', edged: true },
      { turned: '0.605 0.68, 0.615 0.94', colour: '$', edged: true, open: '$+' },
      ...[-0.52, -0.34, -0.14, 0.08, 0.28, 0.47].map((x, index): Part => ({
        rod: `${x} 0.8, ${x} ${[0.62, 0.52, 0.6, 0.5, 0.58, 0.63][index]}`,
        radius: 0.055,
        colour: '$',
      })),
      ...[-0.4, -0.2, 0, 0.2, 0.4].map((x, index): Part => ({
        ball: [x, 0.88 - Math.sqrt(0.36 - x * x) * 0.17, 0.065],
        colour: index % 2 === 0 ? '#fff7ee' : '#d8394a',
        gloss: 0.4,
      })),
    ],
  },
  walnut: {
    colour: '#b08350',
    shadow: 0.45,
    parts: [
      { ball: [0, 0.49, 0.52, 0.49], colour: '$' },
      { rod: '0.02 0.97, 0.07 0.5, 0.02 0.02', radius: 0.035, colour: '$--', bent: true },
      ...[
        '-0.16 0.88, -0.06 0.74, -0.14 0.6, -0.04 0.44, -0.14 0.26, -0.05 0.14',
        '-0.34 0.74, -0.24 0.6, -0.32 0.46, -0.22 0.32, -0.28 0.2',
        '-0.44 0.58, -0.38 0.48, -0.43 0.38',
        '0.2 0.86, 0.16 0.7, 0.24 0.56, 0.16 0.4, 0.22 0.24, 0.14 0.1',
        '0.38 0.7, 0.31 0.58, 0.39 0.44, 0.31 0.3',
      ].map((rod): Part => ({ rod, radius: 0.022, colour: '$-', bent: true })),
    ],
  },
  noodles: {
    colour: '#b8402f',
    shadow: 0.4,
    parts: [
      { turned: '0.26 0.02, 0.3 0.06, 0.55 0.5, 0.63 0.74', colour: '$', open: '#b56a2e', gloss: 0.7 },
      { turned: '0.6 0.64, 0.622 0.71', colour: '#f3e9d4' },
      { ball: [0, 0.74, 0.56, 0.105], colour: '#c27a36', flat: true },
      ...[-0.3, -0.2, -0.1, 0, 0.1].map((x, index): Part => ({
        rod: `${x - 0.16} 0.74, ${x} ${0.79 + (index % 2) * 0.02}, ${x + 0.16} 0.76, ${x + 0.3} 0.7`,
        radius: 0.022,
        colour: index % 2 === 0 ? '#f3dc9a' : '#e8c878',
        bent: true,
      })),
      { plate: '0.12 0.76, 0.3 0.72, 0.46 0.75, 0.4 0.83, 0.2 0.84', colour: '#7d4128', curved: true },
      { plate: '0.02 0.8, 0.2 0.77, 0.3 0.82, 0.14 0.87', colour: '#94502f', curved: true },
      ...[
        [-0.38, 0.78],
        [-0.26, 0.82],
        [-0.06, 0.84],
        [-0.2, 0.72],
        [0.36, 0.7],
        [0.06, 0.7],
      ].map(([x = 0, y = 0]): Part => ({
        ball: [x, y, 0.035, 0.016],
        colour: '#4f9a4a',
        flat: true,
      })),
      { rod: '-0.2 0.8, 0.62 1', radius: [0.016, 0.024], colour: '#5a2f20' },
      { rod: '-0.12 0.79, 0.68 0.94', radius: [0.016, 0.024], colour: '#6b3a28' },
    ],
  },
  pancakes: pancakesAt(1),
};

/** A stack of pancakes; its syrup has run down by a share of the way, 0 to 1. */
export function pancakesAt(run: number): Form {
  const cakes = [0.1, 0.235, 0.37, 0.505, 0.64];
  const drips = [-0.46, -0.27, -0.05, 0.17, 0.36, 0.5];
  return {
    colour: '#d99a4e',
    shadow: 0.9,
    parts: [
      { turned: '0.5 0.01, 0.82 0.05, 0.9 0.09', colour: '#e9edf0', edged: true, open: '#f6f8f9' },
      ...cakes.flatMap((y, index): readonly Part[] => {
        const wide = 0.6 + 0.02 * ((index * 7) % 3);
        const x = 0.018 * (((index * 5) % 3) - 1);
        return [
          {
            turned: [
              [wide - 0.05, y],
              [wide, y + 0.05],
              [wide - 0.01, y + 0.1],
              [wide - 0.06, y + 0.13],
            ],
            x,
            colour: index % 2 === 0 ? '#e9be7c' : '#e3b26c',
            open: '#b8742f',
          },
        ];
      }),
      { ball: [0, 0.775, 0.5, 0.088], colour: '#7d3f14', flat: true, gloss: 0.6 },
      ...drips.map((x, index): Part => {
        const starts = 0.12 * ((index * 3) % 5);
        const share = Math.min(1, Math.max(0.08, (run - starts) / (1 - starts)));
        const from = 0.79 - Math.sqrt(Math.max(0, 0.3 - x * x)) * 0.19;
        const length = (0.2 + 0.09 * ((index * 2) % 4)) * share + 0.05;
        return {
          rod: [
            [x, from],
            [x, from - length],
          ],
          radius: [0.034, 0.05],
          colour: '#8a4a18',
        };
      }),
      { ball: [-0.12, 0.8, 0.2, 0.04], colour: '#c98a4a', flat: true, alpha: 0.5 },
      { box: [-0.12, 0.8, 0.13, 0.93], deep: 0.14, colour: '#f7dc7a', round: 0.02 },
    ],
  };
}

import type { Form, Part } from '../form.ts';

const WOOD = '#9c6b42';
const IRON = '#33363d';

/** What one sits, lies and puts things on. */
export const FURNITURE: Readonly<Record<string, Form>> = {
  chair: {
    colour: WOOD,
    parts: [
      {
        rod: '-0.17 0.1, -0.15 0.98',
        radius: 0.022,
        colour: '$-',
      },
      {
        rod: '0.27 0.1, 0.23 0.98',
        radius: 0.022,
        colour: '$-',
      },
      ...[0.64, 0.76, 0.88].map((y): Part => ({ box: [-0.15, y, 0.24, y + 0.075], colour: '$', round: 0.02 })),
      {
        rod: '-0.22 0.2, 0.22 0.2',
        radius: 0.014,
        colour: '$-',
      },
      { box: [-0.26, 0.44, 0.2, 0.5], deep: 0.3, colour: '$', round: 0.015 },
      {
        rod: '-0.23 0.02, -0.22 0.45',
        radius: 0.025,
        colour: '$',
      },
      {
        rod: '0.18 0.02, 0.17 0.45',
        radius: 0.025,
        colour: '$',
      },
    ],
  },
  couch: {
    colour: '#5d7f9c',
    parts: [
      ...[-0.95, 0.9].map((x): Part => ({
        rod: [
          [x, 0.02],
          [x, 0.16],
        ],
        radius: 0.035,
        colour: '#4a3426',
      })),
      { box: [-0.98, 0.3, 0.94, 0.92], deep: 0.2, colour: '$-', round: 0.12 },
      ...[-0.92, -0.31, 0.3].map((x): Part => ({ box: [x, 0.44, x + 0.59, 0.9], colour: '$', round: 0.1 })),
      { box: [-0.98, 0.14, 0.98, 0.34], deep: 0, colour: '$-', round: 0.06 },
      ...[-0.92, -0.31, 0.3].map((x): Part => ({ box: [x, 0.31, x + 0.6, 0.5], colour: '$+', round: 0.08 })),
      { box: [-1.15, 0.12, -0.88, 0.66], deep: 0.1, colour: '$', round: 0.12 },
      { box: [0.86, 0.12, 1.12, 0.66], deep: 0.1, colour: '$', round: 0.12 },
    ],
  },
  armchair: {
    colour: '#8a4b3c',
    parts: [
      ...[-0.36, 0.34].map((x): Part => ({
        rod: [
          [x, 0.02],
          [x, 0.14],
        ],
        radius: 0.03,
        colour: '#4a3426',
      })),
      { box: [-0.36, 0.24, 0.34, 0.97], deep: 0.16, colour: '$-', round: 0.16 },
      { box: [-0.3, 0.42, 0.3, 0.9], colour: '$', round: 0.12 },
      { box: [-0.36, 0.13, 0.36, 0.32], colour: '$-', round: 0.05 },
      { box: [-0.32, 0.3, 0.32, 0.47], colour: '$+', round: 0.07 },
      { box: [-0.48, 0.11, -0.28, 0.6], deep: 0.08, colour: '$', round: 0.09 },
      { box: [0.26, 0.11, 0.46, 0.6], deep: 0.08, colour: '$', round: 0.09 },
    ],
  },
  table: {
    colour: WOOD,
    parts: [
      {
        rod: '-0.68 0.2, -0.68 0.84',
        radius: 0.04,
        colour: '$--',
      },
      {
        rod: '0.92 0.2, 0.92 0.84',
        radius: 0.04,
        colour: '$--',
      },
      { box: [-0.88, 0.74, 0.78, 0.86], colour: '$-', round: 0.01 },
      {
        rod: '-0.88 0.02, -0.86 0.84',
        radius: [0.04, 0.055],
        colour: '$',
      },
      {
        rod: '0.78 0.02, 0.76 0.84',
        radius: [0.04, 0.055],
        colour: '$',
      },
      { box: [-0.98, 0.84, 0.86, 0.91], deep: 0.45, colour: '$', round: 0.02 },
    ],
  },
  bench: {
    colour: WOOD,
    parts: [
      ...[-0.8, 0.84].map((x): Part => ({
        rod: [
          [x, 0.14],
          [x, 0.96],
        ],
        radius: 0.03,
        colour: IRON,
      })),
      ...[0.64, 0.77, 0.9].map((y): Part => ({ box: [-0.9, y, 0.94, y + 0.1], colour: '$', round: 0.02 })),
      ...[0.5, 0.465, 0.43].map((y, index): Part => ({
        box: [-0.92 - index * 0.02, y - 0.03, 0.92 - index * 0.02, y + 0.025],
        colour: index % 2 === 0 ? '$-' : '$',
        round: 0.015,
      })),
      { box: [-0.98, 0.4, 0.88, 0.46], colour: '$', round: 0.02 },
      ...[-0.86, 0.76].flatMap((x): readonly Part[] => [
        {
          rod: [
            [x, 0.02],
            [x + 0.02, 0.42],
          ],
          radius: 0.035,
          colour: IRON,
        },
        {
          rod: [
            [x + 0.1, 0.08],
            [x + 0.1, 0.4],
          ],
          radius: 0.025,
          colour: IRON,
        },
        {
          rod: [
            [x - 0.02, 0.62],
            [x + 0.1, 0.66],
          ],
          radius: 0.025,
          colour: IRON,
        },
        {
          rod: [
            [x - 0.02, 0.42],
            [x - 0.02, 0.62],
          ],
          radius: 0.022,
          colour: IRON,
        },
      ]),
    ],
  },
  shelf: {
    colour: '#8a5c3a',
    parts: [
      { box: [-0.3, 0.01, 0.28, 0.98], deep: 0.06, colour: '$', round: 0.01 },
      ...[0.06, 0.3, 0.54, 0.77].map((y): Part => ({ box: [-0.26, y, 0.24, y + 0.19], colour: '$--', round: 0.005 })),
      ...[0.06, 0.3, 0.54, 0.77].flatMap((y, row) =>
        ['#a8463a', '#3f6f8f', '#c99b4a', '#5b7d4f', '#7a4f78', '#d8cfb8', '#365066'].map((colour, index): Part => {
          const x = -0.25 + index * 0.062 + ((row * 7 + index) % 3) * 0.004;
          return {
            box: [x, y, x + 0.05, y + 0.12 + ((row * 5 + index * 3) % 4) * 0.015],
            colour: colour as `#${string}`,
            round: 0.004,
          };
        }),
      ),
    ],
  },
};

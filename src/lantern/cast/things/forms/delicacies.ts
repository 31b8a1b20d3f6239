import { hash2 } from '../../../../base/random.ts';
import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

/** Dishes of many countries, and what they are served in. */
export const DELICACY_FORMS: Readonly<Record<string, Form>> = {
  paella: {
    colour: '#2b2c32',
    shadow: 2,
    parts: [
      ...[-2.1, 2.1].map((x): Part => ({
        rod: `${x * 0.94} 0.44, ${x} 0.62, ${x * 1.04} 0.5`,
        radius: 0.07,
        colour: '#c8402c',
        bent: true,
      })),
      { turned: '1.7 0.02, 2 0.5', colour: '$', edged: true, open: '$+' },
      { ball: [0, 0.52, 1.9, 0.36], colour: '#e8b23c' },
      ...Array.from({ length: 46 }, (_, at): Part => ({
        ball: [
          (hash2(at, 1) * 2 - 1) * 1.6,
          0.54 + (hash2(at, 2) - 0.5) * 0.5 * Math.sqrt(1 - ((hash2(at, 1) * 2 - 1) * 0.9) ** 2),
          0.06,
          0.03,
        ],
        colour: at % 3 === 0 ? '#f4d05c' : '#d89a2c',
        flat: true,
      })),
      ...(
        [
          [-1.1, 0.58],
          [-0.3, 0.72],
          [0.5, 0.5],
          [1.2, 0.62],
          [0.1, 0.4],
        ] as const
      ).flatMap(([x, y]): readonly Part[] => [
        {
          rod: `${x - 0.22} ${y}, ${x} ${y + 0.16}, ${x + 0.22} ${y}`,
          radius: [0.09, 0.05],
          colour: '#f0805c',
          bent: true,
        },
      ]),
      ...(
        [
          [-0.7, 0.44],
          [0.86, 0.76],
          [-1.5, 0.5],
        ] as const
      ).flatMap(([x, y]): readonly Part[] => [
        { ball: [x, y, 0.22, 0.11], colour: '#23263a' },
        { ball: [x + 0.03, y + 0.03, 0.13, 0.06], colour: '#e8a05a', flat: true },
      ]),
      ...(
        [
          [-0.6, 0.66],
          [0.3, 0.6],
          [1, 0.46],
        ] as const
      ).map(([x, y]): Part => ({ rod: `${x - 0.2} ${y}, ${x + 0.2} ${y + 0.05}`, radius: 0.04, colour: '#c8302c' })),
      { plate: '1.3 0.5, 1.75 0.56, 1.5 0.74', colour: '#f4dc4c', curved: true },
      ...(
        [
          [-1, 0.74],
          [0, 0.54],
          [0.7, 0.64],
          [-0.2, 0.46],
        ] as const
      ).map(([x, y]): Part => ({ ball: [x, y, 0.06, 0.035], colour: '#4a8a3c', flat: true })),
    ],
  },
  kimchi: {
    colour: '#8fb0c0',
    parts: [
      { turned: '0.4 0, 0.5 0.06, 0.78 0.34, 0.88 0.6', colour: '$', open: '$-', gloss: 0.6 },
      {
        plate: '-0.84 0.6, -0.6 0.84, -0.2 0.98, 0.24 0.96, 0.62 0.84, 0.84 0.6, 0.3 0.5, -0.3 0.5',
        colour: '#d8482c',
        curved: true,
      },
      ...(
        [
          [-0.5, 0.68, -0.1, 0.84],
          [-0.1, 0.62, 0.34, 0.86],
          [0.24, 0.6, 0.6, 0.74],
          [-0.3, 0.84, 0.14, 0.92],
        ] as const
      ).flatMap(([a, b, c, d]): readonly Part[] => [
        { rod: `${a} ${b}, ${(a + c) / 2} ${d}, ${c} ${b + 0.04}`, radius: 0.075, colour: '#f0c88a', bent: true },
        {
          rod: `${a} ${b + 0.03}, ${(a + c) / 2} ${d + 0.03}, ${c} ${b + 0.07}`,
          radius: 0.03,
          colour: '#e0502c',
          bent: true,
        },
      ]),
      ...(
        [
          [-0.2, 0.76],
          [0.2, 0.86],
          [0.44, 0.68],
          [-0.56, 0.74],
        ] as const
      ).map(([x, y]): Part => ({ rod: `${x} ${y}, ${x + 0.16} ${y + 0.06}`, radius: 0.02, colour: '#5a9a3c' })),
    ],
  },
  baklava: {
    colour: '#f6f2e8',
    shadow: 1.5,
    parts: [
      { ball: [0, 0.1, 1.62, 0.2], colour: '$' },
      { ball: [0, 0.12, 1.36, 0.15], colour: '$+', flat: true },
      ...(
        [
          [-0.72, 0.1, 0.86],
          [0.72, 0.1, 0.86],
          [0, 0.06, 0.98],
        ] as const
      ).flatMap(([x, y, tall]): readonly Part[] => [
        {
          plate: `${x - 0.56} ${y + 0.12}, ${x} ${y}, ${x + 0.56} ${y + 0.12}, ${x + 0.56} ${tall - 0.3}, ${x} ${tall - 0.44}, ${x - 0.56} ${tall - 0.3}`,
          colour: '#c07c34',
        },
        ...spread(4, y + 0.14, tall - 0.42).map((layer): Part => ({
          rod: `${x - 0.54} ${layer + 0.1}, ${x} ${layer}, ${x + 0.54} ${layer + 0.1}`,
          radius: 0.02,
          colour: '#f0cf8c',
        })),
        {
          plate: `${x - 0.58} ${tall - 0.28}, ${x} ${tall - 0.42}, ${x + 0.58} ${tall - 0.28}, ${x} ${tall - 0.12}`,
          colour: '#e8b25c',
        },
        { ball: [x, tall - 0.25, 0.2, 0.07], colour: '#7fa03c' },
        { ball: [x + 0.06, tall - 0.23, 0.09, 0.035], colour: '#a8c85c', flat: true },
      ]),
    ],
  },
  tiramisu: {
    colour: '#f6f2e8',
    shadow: 1.1,
    parts: [
      { ball: [0, 0.07, 1.2, 0.13], colour: '$' },
      { box: [-0.78, 0.08, 0.62, 0.3], deep: 0.3, colour: '#a8703c', round: 0.02 },
      { box: [-0.78, 0.28, 0.62, 0.46], deep: 0.3, colour: '#f8edd2', round: 0.02 },
      { box: [-0.78, 0.45, 0.62, 0.66], deep: 0.3, colour: '#a06434', round: 0.02 },
      { box: [-0.78, 0.64, 0.62, 0.86], deep: 0.3, colour: '#fbf2dc', round: 0.03 },
      { plate: '-0.78 0.84, 0.62 0.84, 0.99 1.06, -0.41 1.06', colour: '#5a3420' },
      ...Array.from({ length: 22 }, (_, at): Part => ({
        ball: [-0.5 + hash2(at, 4) * 1.1 + 0.1, 0.87 + hash2(at, 5) * 0.15, 0.03, 0.016],
        colour: at % 2 === 0 ? '#7a4a2c' : '#3c2214',
        flat: true,
      })),
    ],
  },
  tagine: {
    colour: '#c8683a',
    parts: [
      { turned: '0.44 0, 0.54 0.06, 0.62 0.22, 0.64 0.28', colour: '$' },
      { turned: '0.66 0.27, 0.66 0.32', colour: '$-', edged: true },
      { turned: '0.58 0.31, 0.44 0.46, 0.22 0.68, 0.12 0.86', colour: '$', gloss: 0.5 },
      { turned: '0.12 0.85, 0.15 0.9, 0.15 0.96, 0.1 0.99', colour: '$-' },
      ...[-0.36, -0.18, 0, 0.18, 0.36].map((x): Part => ({
        plate: `${x} 0.38, ${x + 0.06} 0.44, ${x} 0.5, ${x - 0.06} 0.44`,
        colour: '#2f6fa8',
        flat: true,
      })),
      { rod: '-0.56 0.34, 0 0.28, 0.56 0.34', radius: 0.014, colour: '#f4e4bc', bent: true },
      { rod: '-0.3 0.58, 0 0.53, 0.3 0.58', radius: 0.014, colour: '#f4e4bc', bent: true },
      ...[-0.4, -0.2, 0, 0.2, 0.4].map((x): Part => ({
        ball: [x, 0.16 - 0.06 * (1 - x * x * 4), 0.03],
        colour: '#f4e4bc',
        flat: true,
      })),
    ],
  },
  'gravy-boat': {
    colour: '#f4f0e6',
    shadow: 0.7,
    parts: [
      { rod: '0.7 0.72, 1.02 0.86, 1.06 0.5, 0.72 0.36', radius: 0.07, colour: '$', bent: true },
      { ball: [0, 0.06, 0.6, 0.09], colour: '$-' },
      { plate: '-0.98 0.92, -0.86 0.6, -0.5 0.26, 0 0.14, 0.5 0.24, 0.78 0.56, 0.84 0.86', colour: '$', curved: true },
      { plate: '-1 0.9, -0.6 0.78, 0.1 0.74, 0.8 0.82, 0.4 0.94, -0.4 0.96', colour: '$-', curved: true, flat: true },
      {
        plate: '-0.84 0.88, -0.5 0.8, 0.1 0.78, 0.68 0.84, 0.36 0.91, -0.36 0.93',
        colour: '#8a5428',
        curved: true,
        flat: true,
      },
      { rod: '-0.6 0.44, 0 0.34, 0.62 0.44', radius: 0.02, colour: '#3a6ab0', bent: true },
    ],
  },
  tureen: {
    colour: '#f2eee4',
    parts: [
      ...[-1, 1].map((s): Part => ({
        rod: `${s * 0.62} 0.46, ${s * 0.86} 0.5, ${s * 0.84} 0.34, ${s * 0.6} 0.3`,
        radius: 0.04,
        colour: '$-',
        bent: true,
      })),
      { turned: '0.34 0, 0.36 0.04, 0.22 0.1, 0.4 0.16, 0.62 0.32, 0.68 0.52', colour: '$', gloss: 0.6 },
      { turned: '0.72 0.51, 0.72 0.56', colour: '#3a6ab0', edged: true },
      { turned: '0.66 0.55, 0.56 0.7, 0.34 0.82, 0.1 0.88', colour: '$', gloss: 0.6 },
      { ball: [0, 0.93, 0.08, 0.07], colour: '#d8b256', gloss: 0.7 },
      ...[-0.36, 0, 0.36].flatMap((x): readonly Part[] => [
        { ball: [x, 0.34, 0.07, 0.06], colour: '#3a6ab0', flat: true },
        { ball: [x + 0.11, 0.31, 0.04, 0.03], colour: '#5a9a6c', flat: true },
      ]),
      { rod: '0.5 0.62, 0.74 0.86', radius: 0.025, colour: '#b9c0c6' },
    ],
  },
};

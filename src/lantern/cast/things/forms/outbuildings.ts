import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#b9c0c6';
const DARK = '#26282e';
const WOOD = '#8a5a34';

/** Small buildings and monuments. */
export const OUTBUILDING_FORMS: Readonly<Record<string, Form>> = {
  door: {
    colour: '#8a5a38',
    shadow: 0.3,
    parts: [
      { box: [-0.27, 0.015, 0.27, 1], deep: 0.05, colour: '#efe7d8', round: 0.006 },
      { box: [-0.285, 0.955, 0.285, 1], colour: '#f8f2e6', round: 0.008 },
      { box: [-0.222, 0.02, 0.222, 0.945], colour: '$', round: 0.004 },
      ...[-0.105, 0.105].flatMap((x) =>
        [
          [0.1, 0.46],
          [0.55, 0.88],
        ].flatMap(([low = 0, high = 0]): readonly Part[] => [
          { box: [x - 0.082, low, x + 0.082, high], colour: '$--', round: 0.004, flat: true },
          { box: [x - 0.07, low + 0.014, x + 0.076, high - 0.008], colour: '$+', round: 0.004, flat: true },
          { box: [x - 0.066, low + 0.018, x + 0.07, high - 0.014], colour: '$', round: 0.004, flat: true },
        ]),
      ),
      { box: [-0.06, 0.496, 0.06, 0.518], colour: '#d9b254', round: 0.006 },
      { ball: [0.185, 0.47, 0.02], colour: '#e2bb5a' },
      { box: [0.176, 0.4, 0.194, 0.43], colour: '#d9b254', round: 0.004, flat: true },
      { box: [-0.31, 0, 0.31, 0.026], deep: 0.06, colour: '#b9b2a6', round: 0.004 },
    ],
  },
  'market-stall': {
    colour: '#d8443c',
    shadow: 0.6,
    parts: [
      ...[-0.44, 0.44].map((x): Part => ({ rod: `${x * 0.94} 0.1, ${x * 0.94} 0.86`, radius: 0.014, colour: '$-' })),
      ...spread(6, 0, 5).flatMap((i): readonly Part[] => {
        const [a, b] = [-0.55 + i * 0.1833, -0.55 + (i + 1) * 0.1833];
        const colour = i % 2 === 0 ? '$' : '#fbf4e6';
        return [
          { plate: `${a} 0.74, ${b} 0.74, ${b * 0.9} 0.98, ${a * 0.9} 0.98`, colour },
          {
            plate: `${a} 0.74, ${b} 0.74, ${b} 0.7, ${(a + b) / 2} 0.66, ${a} 0.7`,
            colour: i % 2 === 0 ? '$-' : '#e0d8c8',
          },
        ];
      }),
      ...[-0.48, 0.48].map((x): Part => ({ rod: `${x} 0, ${x} 0.76`, radius: 0.018, colour: WOOD })),
      { plate: '-0.5 0.36, -0.46 0.48, 0.46 0.48, 0.5 0.36', colour: '#b8844c' },
      ...[-0.36, -0.12, 0.12, 0.36].flatMap((x, i): readonly Part[] => [
        { box: [x - 0.11, 0.36, x + 0.11, 0.43], colour: '#9a6a3c', round: 0.01 },
        ...spread(4, -0.08, 0.08).map((d): Part => ({
          ball: [x + d, 0.44, 0.034],
          colour: (['#c8282c', '#f09a2c', '#6aa83c', '#f4d43c'] as const)[i]!,
        })),
        ...spread(3, -0.05, 0.05).map((d): Part => ({
          ball: [x + d, 0.48, 0.034],
          colour: (['#d8443c', '#f0a83c', '#7ab84c', '#f4dc5a'] as const)[i]!,
        })),
      ]),
      { box: [-0.52, 0.02, 0.52, 0.37], colour: '#a87844', round: 0.01 },
      ...spread(6, -0.36, 0.36).map((x): Part => ({ rod: `${x} 0.03, ${x} 0.36`, radius: 0.006, colour: '#7a5232' })),
    ],
  },
  'stone-lantern': {
    colour: '#9a988e',
    parts: [
      { turned: '0.22 0.02, 0.2 0.08, 0.1 0.12, 0.09 0.44, 0.2 0.5, 0.2 0.54', colour: '$', edged: true },
      { box: [-0.14, 0.54, 0.14, 0.74], colour: '$', round: 0.01 },
      { glow: [0, 0.64, 0.07, 0.07], colour: '#ffcf7a', reach: 0.22 },
      { plate: '-0.28 0.74, 0.28 0.74, 0.08 0.9, -0.08 0.9', colour: '$' },
      { ball: [0, 0.94, 0.05, 0.055], colour: '$+' },
      { ball: [-0.14, 0.77, 0.08, 0.02], colour: '#6a9a4a', flat: true, alpha: 0.7 },
    ],
  },
  'old-well': {
    colour: '#9a948a',
    parts: [
      ...[-0.3, 0.3].map((x): Part => ({ box: [x - 0.025, 0.36, x + 0.025, 0.82], colour: WOOD, round: 0 })),
      { rod: '-0.34 0.66, 0.4 0.66', radius: 0.02, colour: '#7a5232' },
      { rod: '0.4 0.66, 0.4 0.58, 0.46 0.58', radius: 0.012, colour: '#3a3d44' },
      { rod: '0 0.65, 0 0.5', radius: 0.008, colour: '#e0d0a8' },
      { turned: '0.07 0.38, 0.085 0.5', colour: '#8a5a34', edged: true },
      { turned: '0.38 0.02, 0.4 0.05, 0.38 0.38', colour: '$', edged: true, open: '#2a2c30' },
      ...[0.1, 0.2, 0.3].flatMap((y, j): readonly Part[] =>
        spread(5, -0.3, 0.3).map((x): Part => ({
          ball: [x + (j % 2) * 0.06 - 0.03, y - 0.03, 0.07, 0.038],
          colour: '$+',
        })),
      ),
      { plate: '-0.48 0.76, 0 0.99, 0.48 0.76, 0.4 0.74, 0 0.92, -0.4 0.74', colour: '#8a4030' },
      { plate: '-0.48 0.76, 0 0.99, 0.06 0.99, -0.38 0.74', colour: '#a85440' },
    ],
  },
  'stilt-house': {
    colour: '#9a6a40',
    shadow: 0.5,
    parts: [
      ...[-0.5, -0.25, 0.02, 0.28, 0.52].map((x): Part => ({
        rod: `${x} 0.36, ${x * 1.04} 0`,
        radius: 0.016,
        colour: '#5a3c24',
      })),
      ...[-0.5, 0.02].map((x): Part => ({ rod: `${x} 0.06, ${x + 0.26} 0.32`, radius: 0.008, colour: '#5a3c24' })),
      { box: [-0.6, 0.34, 0.58, 0.38], deep: 0.1, colour: '#7a5232', round: 0 },
      { box: [-0.42, 0.38, 0.4, 0.66], deep: 0.1, colour: '$', round: 0 },
      ...spread(6, 0.42, 0.64).map((y): Part => ({ rod: `-0.42 ${y}, 0.4 ${y}`, radius: 0.004, colour: '$-' })),
      { box: [-0.06, 0.38, 0.1, 0.58], colour: '#4a2c1a', round: 0 },
      ...[-0.28, 0.26].flatMap((x): readonly Part[] => [
        { box: [x - 0.07, 0.47, x + 0.07, 0.58], colour: '#4a2c1a', round: 0 },
        { glow: [x, 0.525, 0.05, 0.04], colour: '#ffd890', reach: 0.12 },
      ]),
      ...[-0.58, -0.5, 0.48, 0.56].map((x): Part => ({
        rod: `${x} 0.38, ${x} 0.47`,
        radius: 0.008,
        colour: '#7a5232',
      })),
      { rod: '-0.6 0.47, -0.42 0.47', radius: 0.008, colour: '#7a5232' },
      { rod: '0.42 0.47, 0.58 0.47', radius: 0.008, colour: '#7a5232' },
      { plate: '-0.58 0.62, -0.1 0.98, 0.16 0.98, 0.58 0.62', colour: '#b8945c' },
      ...spread(9, -0.48, 0.48).map((x): Part => ({
        rod: `${x * 0.3 + 0.03} 0.96, ${x * 1.08} 0.64`,
        radius: 0.006,
        colour: '#8a6a3c',
      })),
      { rod: '0.46 0.36, 0.56 0.02', radius: 0.01, colour: '#8a5a34' },
      { rod: '0.54 0.36, 0.64 0.02', radius: 0.01, colour: '#8a5a34' },
      ...[0.08, 0.16, 0.24, 0.31].map((y): Part => ({
        rod: `${0.565 - y * 0.29} ${y}, ${0.645 - y * 0.29} ${y}`,
        radius: 0.008,
        colour: '#8a5a34',
      })),
    ],
  },
  treehouse: {
    colour: '#b07c48',
    parts: [
      { rod: '-0.02 0, 0 0.3, -0.02 0.66', radius: [0.1, 0.07], colour: '#6a4a30' },
      { rod: '0 0.4, 0.24 0.66', radius: 0.04, colour: '#6a4a30' },
      { rod: '0 0.36, -0.26 0.64', radius: 0.04, colour: '#6a4a30' },
      ...[
        [-0.24, 0.78, 0.18],
        [0.26, 0.78, 0.17],
        [0, 0.86, 0.2],
        [-0.34, 0.64, 0.1],
        [0.36, 0.64, 0.1],
      ].map(([x = 0, y = 0, r = 0]): Part => ({ ball: [x, y, r, r * 0.8], colour: '#4a8a44' })),
      { box: [-0.3, 0.4, 0.28, 0.43], deep: 0.16, colour: '#7a5232', round: 0 },
      { box: [-0.2, 0.43, 0.18, 0.64], deep: 0.1, colour: '$', round: 0 },
      ...spread(5, -0.14, 0.12).map((x): Part => ({ rod: `${x} 0.43, ${x} 0.64`, radius: 0.004, colour: '$-' })),
      { box: [-0.14, 0.43, -0.02, 0.57], colour: '#4a2c1a', round: 0.01 },
      { box: [0.04, 0.49, 0.13, 0.58], colour: '#f4d890', round: 0.01 },
      { plate: '-0.26 0.62, 0 0.8, 0.28 0.62', colour: '$-' },
      ...[-0.28, 0.26].map((x): Part => ({ rod: `${x} 0.43, ${x} 0.5`, radius: 0.008, colour: '#7a5232' })),
      { rod: '0.16 0.02, 0.16 0.41', radius: 0.007, colour: '#c8a870' },
      { rod: '0.25 0.02, 0.25 0.41', radius: 0.007, colour: '#c8a870' },
      ...spread(7, 0.06, 0.38).map((y): Part => ({ rod: `0.16 ${y}, 0.25 ${y}`, radius: 0.008, colour: '#8a5a34' })),
      ...[
        [-0.1, 0.9, 0.13],
        [0.14, 0.92, 0.11],
        [-0.32, 0.86, 0.1],
      ].map(([x = 0, y = 0, r = 0]): Part => ({ ball: [x, y, r, r * 0.74], colour: '#5a9a50' })),
    ],
  },
  igloo: {
    colour: '#e4f0f6',
    parts: [
      {
        plate: '-0.86 0, -0.84 0.4, -0.6 0.8, -0.1 0.98, 0.4 0.86, 0.7 0.5, 0.78 0',
        colour: '$',
      },
      { ball: [-0.05, 0.46, 0.8, 0.5], colour: '$' },
      ...[0.24, 0.5, 0.74].map((y, i): Part => ({
        rod: `${-0.8 + i * 0.14} ${y}, -0.05 ${y - 0.08}, ${0.72 - i * 0.14} ${y}`,
        radius: 0.01,
        colour: '#a8c4d4',
        bent: true,
      })),
      ...[-0.5, -0.1, 0.3].flatMap((x, i): readonly Part[] => [
        { rod: `${x} 0.02, ${x} ${0.2}`, radius: 0.01, colour: '#a8c4d4' },
        { rod: `${x + 0.16} 0.22, ${x + 0.14} ${0.44 - i * 0.01}`, radius: 0.01, colour: '#a8c4d4' },
      ]),
      { plate: '0.3 0, 0.3 0.34, 0.5 0.54, 0.74 0.5, 0.9 0.34, 0.92 0', colour: '$' },
      { plate: '0.46 0, 0.46 0.26, 0.6 0.4, 0.74 0.36, 0.8 0.24, 0.8 0', colour: '#2a4458' },
    ],
  },
  tipi: {
    colour: '#e8d8b8',
    parts: [
      ...[-0.14, -0.05, 0.06, 0.15].map((x): Part => ({
        rod: `${-x * 1.6} 0.7, ${x} 0.99`,
        radius: 0.012,
        colour: '#7a5232',
      })),
      { plate: '-0.42 0.01, -0.03 0.88, 0.03 0.88, 0.42 0.01, 0 -0.02', colour: '$' },
      { plate: '0.12 0.01, 0.03 0.88, 0.42 0.01', colour: '$-', flat: true, alpha: 0.5 },
      { plate: '-0.11 0, 0 0.5, 0.1 0', colour: '#4a3424' },
      { plate: '-0.36 0.16, -0.14 0.16, -0.1 0.24, -0.32 0.24', colour: '#b8442c', flat: true },
      { plate: '0.13 0.16, 0.355 0.16, 0.32 0.24, 0.11 0.24', colour: '#b8442c', flat: true },
      { plate: '-0.12 0.68, 0.12 0.68, 0.09 0.74, -0.09 0.74', colour: '#2f6a8c', flat: true },
    ],
  },
  'clock-tower': {
    colour: '#b89a78',
    parts: [
      { box: [-0.12, 0, 0.1, 0.62], deep: 0.14, colour: '$', round: 0 },
      ...[0.14, 0.3, 0.46].map((y): Part => ({ box: [-0.03, y, 0.01, y + 0.07], colour: '#4a3a30', round: 0.01 })),
      { box: [-0.14, 0.6, 0.12, 0.8], deep: 0.14, colour: '$', round: 0 },
      { ball: [-0.01, 0.7, 0.085], colour: '#3a2c24' },
      { ball: [-0.01, 0.7, 0.075], colour: '#fbf6e6', flat: true },
      { rod: '-0.01 0.7, -0.01 0.755', radius: 0.006, colour: DARK },
      { rod: '-0.01 0.7, 0.03 0.68', radius: 0.007, colour: DARK },
      { plate: '-0.16 0.8, 0.13 0.8, 0.17 0.83, 0.02 0.985, 0 0.985', colour: '#4a6a5c' },
      { rod: '0.01 0.97, 0.01 1', radius: 0.004, colour: '#d8b256' },
    ],
  },
  'stone-statue': {
    colour: '#c4c0b6',
    parts: [
      { box: [-0.2, 0, 0.16, 0.24], deep: 0.16, colour: '$-', round: 0.01 },
      { box: [-0.17, 0.24, 0.13, 0.29], deep: 0.12, colour: '$', round: 0.01 },
      { plate: '-0.08 0.28, 0.07 0.28, 0.1 0.5, 0.07 0.72, -0.08 0.72, -0.1 0.5', colour: '$' },
      ...[-0.05, 0, 0.05].map((x): Part => ({
        rod: `${x * 0.6} 0.66, ${x} 0.46, ${x * 1.3} 0.3`,
        radius: 0.006,
        colour: '$-',
        bent: true,
      })),
      { rod: '-0.08 0.7, -0.14 0.58, -0.07 0.52', radius: 0.026, colour: '$' },
      { rod: '0.07 0.7, 0.14 0.78, 0.17 0.9', radius: 0.024, colour: '$' },
      { plate: '-0.09 0.72, 0.08 0.72, 0.06 0.76, -0.06 0.76', colour: '$' },
      { rod: '0 0.74, 0 0.8', radius: 0.026, colour: '$' },
      { ball: [0, 0.85, 0.05, 0.06], colour: '$' },
      { plate: '-0.055 0.87, -0.03 0.93, 0.03 0.93, 0.055 0.87, 0 0.89', colour: '$-', curved: true },
      { plate: '-0.1 0.72, 0.02 0.66, 0.1 0.5, 0.1 0.44, -0.06 0.56', colour: '$+', curved: true },
    ],
  },
  'garden-fountain': {
    colour: '#b0aca2',
    parts: [
      { turned: '0.56 0.02, 0.6 0.06, 0.56 0.22', colour: '$', edged: true },
      { ball: [0, 0.22, 0.57, 0.09], colour: '$+' },
      { ball: [0, 0.22, 0.5, 0.07], colour: '#6ab0cc' },
      { turned: '0.1 0.18, 0.07 0.3, 0.08 0.5', colour: '$' },
      { turned: '0.1 0.46, 0.28 0.56', colour: '$', edged: true },
      { ball: [0, 0.56, 0.28, 0.05], colour: '#7ac0d8' },
      { turned: '0.05 0.54, 0.04 0.72', colour: '$' },
      ...[-1, 1].flatMap((s): readonly Part[] => [
        {
          rod: `0 0.72, ${s * 0.06} 0.94, ${s * 0.16} 0.86, ${s * 0.22} 0.58`,
          radius: [0.02, 0.012],
          colour: '#d8f0fa',
          bent: true,
        },
        {
          rod: `0 0.72, ${s * 0.03} 0.97, ${s * 0.09} 0.9, ${s * 0.12} 0.58`,
          radius: [0.018, 0.01],
          colour: '#e8f8ff',
          bent: true,
        },
        {
          rod: `${s * 0.27} 0.55, ${s * 0.36} 0.5, ${s * 0.4} 0.22`,
          radius: [0.016, 0.01],
          colour: '#d8f0fa',
          bent: true,
        },
      ]),
    ],
  },
  'garden-gnome': {
    colour: '#c8282c',
    parts: [
      { ball: [-0.1, 0.04, 0.11, 0.05], colour: '#3a2618' },
      { ball: [0.12, 0.04, 0.11, 0.05], colour: '#3a2618' },
      { plate: '-0.18 0.06, 0.18 0.06, 0.2 0.3, 0.1 0.5, -0.1 0.5, -0.2 0.3', colour: '#2f5a9c', curved: true },
      { box: [-0.19, 0.2, 0.19, 0.26], colour: '#3a2618', round: 0.01 },
      { rod: '-0.15 0.42, -0.26 0.26', radius: 0.045, colour: '#2f5a9c' },
      { rod: '0.15 0.42, 0.26 0.26', radius: 0.045, colour: '#2f5a9c' },
      { ball: [0, 0.56, 0.14, 0.12], colour: '#f0c0a0' },
      { plate: '-0.15 0.56, -0.1 0.36, 0 0.26, 0.1 0.36, 0.15 0.56, 0 0.5', colour: '#fbfaf6', curved: true },
      { ball: [0, 0.55, 0.035], colour: '#e09080' },
      { ball: [-0.05, 0.6, 0.015], colour: DARK, flat: true },
      { ball: [0.05, 0.6, 0.015], colour: DARK, flat: true },
      { plate: '-0.17 0.62, 0.17 0.62, 0.08 0.86, 0.02 0.99, -0.06 0.86', colour: '$' },
    ],
  },
  'bus-sign': {
    colour: '#2f7ac0',
    parts: [
      { box: [-0.1, 0, 0.1, 0.03], colour: '#5a6068', round: 0.01 },
      { rod: '0 0.02, 0 0.96', radius: 0.012, colour: STEEL },
      { box: [-0.14, 0.76, 0.14, 0.98], colour: '$', round: 0.02 },
      { box: [-0.09, 0.83, 0.09, 0.93], colour: '#fbfaf6', round: 0.02 },
      { box: [-0.07, 0.87, 0.07, 0.91], colour: '$', round: 0 },
      { ball: [-0.05, 0.82, 0.018], colour: '#fbfaf6', flat: true },
      { ball: [0.05, 0.82, 0.018], colour: '#fbfaf6', flat: true },
      { box: [-0.08, 0.44, 0.08, 0.68], colour: '#fbfaf6', round: 0.01 },
      ...[0.62, 0.57, 0.52, 0.47].map((y): Part => ({ box: [-0.06, y, 0.06, y + 0.016], colour: '#8a8a90', round: 0 })),
    ],
  },
};

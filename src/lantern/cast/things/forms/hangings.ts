import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#b9c0c6';
/** What dresses a room: frames, posters, linen. */
export const HANGING_FORMS: Readonly<Record<string, Form>> = {
  'coat-rack': {
    colour: '#6a4026',
    parts: [
      ...[-0.17, 0.17].map((x): Part => ({ rod: `0 0.14, ${x} 0`, radius: 0.014, colour: '$' })),
      { rod: '0 0, 0 0.97', radius: 0.016, colour: '$' },
      { ball: [0, 0.975, 0.024], colour: '$+' },
      ...[-1, 1].flatMap((s): readonly Part[] => [
        { rod: `0 0.86, ${s * 0.1} 0.86, ${s * 0.15} 0.92`, radius: 0.011, colour: '$', bent: true },
        { rod: `0 0.76, ${s * 0.08} 0.75, ${s * 0.12} 0.8`, radius: 0.01, colour: '$', bent: true },
        { ball: [s * 0.15, 0.925, 0.015], colour: '$+' },
      ]),
    ],
  },
  'umbrella-stand': {
    colour: '#5a6a5a',
    parts: [
      { rod: '-0.06 0.3, -0.16 0.94, -0.24 0.98, -0.28 0.92', radius: 0.018, colour: '#7a5232', bent: true },
      { plate: '-0.1 0.3, 0 0.3, -0.1 0.8, -0.16 0.8', colour: '#c8343c' },
      { plate: '0.04 0.3, 0.14 0.3, 0.18 0.78, 0.12 0.78', colour: '#2f5a8c' },
      { rod: '0.15 0.76, 0.18 0.92, 0.26 0.92', radius: 0.018, colour: '#3a2618', bent: true },
      { turned: '0.2 0.02, 0.22 0.06, 0.24 0.52', colour: '$', edged: true, gloss: 0.4 },
      { rod: '-0.24 0.52, 0 0.48, 0.24 0.52', radius: 0.018, colour: '$+', bent: true },
    ],
  },
  'laundry-basket': {
    colour: '#d0a468',
    parts: [
      { plate: '-0.3 0.76, -0.2 0.96, 0 0.86, 0.14 0.99, 0.3 0.78', colour: '#f4f2ee', curved: true },
      { plate: '0.02 0.78, 0.12 0.9, 0.3 0.88, 0.34 0.76', colour: '#5a8ac0', curved: true },
      { plate: '-0.34 0.03, 0.34 0.03, 0.43 0.8, -0.43 0.8', colour: '$' },
      ...spread(9, -0.32, 0.32).map((x): Part => ({ rod: `${x} 0.06, ${x * 1.24} 0.76`, radius: 0.012, colour: '$-' })),
      ...[0.22, 0.42, 0.62].map((y): Part => ({
        rod: `${-0.36 - y * 0.08} ${y}, ${0.36 + y * 0.08} ${y}`,
        radius: 0.016,
        colour: '$+',
      })),
      { rod: '-0.43 0.8, 0.43 0.8', radius: 0.035, colour: '$' },
    ],
  },
  ladder: {
    colour: '#b08048',
    shadow: 0.16,
    parts: [
      ...[0.12, 0.26, 0.4, 0.54, 0.68, 0.82, 0.93].map((y): Part => ({
        rod: `-0.095 ${y}, 0.095 ${y}`,
        radius: 0.012,
        colour: '$-',
      })),
      ...[-0.1, 0.1].map((x): Part => ({ rod: `${x * 1.15} 0.01, ${x * 0.9} 0.99`, radius: 0.017, colour: '$' })),
    ],
  },
  'folding-screen': {
    colour: '#8a3c2c',
    parts: [-0.4, -0.13, 0.14, 0.41].flatMap((x, i): readonly Part[] => {
      const d = i % 2 === 0 ? 0.03 : -0.03;
      const quad = (m: number) =>
        `${x - 0.13 + m} ${0.02 + m - d}, ${x + 0.13 - m} ${0.02 + m + d}, ${x + 0.13 - m} ${0.97 - m + d}, ${x - 0.13 + m} ${0.97 - m - d}`;
      return [
        { plate: quad(0), colour: '$' },
        { plate: quad(0.02), colour: '#f2e6c8', flat: true },
        {
          plate: `${x - 0.1} ${0.12 - d}, ${x} ${0.36}, ${x + 0.1} ${0.2 + d}, ${x + 0.1} ${0.06 + d}, ${x - 0.1} ${0.06 - d}`,
          colour: '#7a9a8a',
          flat: true,
        },
        { rod: `${x - 0.06} 0.4, ${x + 0.02} 0.62, ${x + 0.07} 0.8`, radius: 0.008, colour: '#5a4030', bent: true },
        ...[
          [0.02, 0.64],
          [0.05, 0.74],
          [-0.01, 0.56],
          [0.08, 0.82],
        ].map(([dx = 0, y = 0]): Part => ({ ball: [x + dx, y, 0.018], colour: '#d8527a', flat: true })),
      ];
    }),
  },
  'picture-frame': {
    colour: '#8a5a34',
    parts: [
      { plate: '0.2 0.5, 0.42 0.02, 0.36 0.02, 0.12 0.5', colour: '#3a2618' },
      { box: [-0.4, 0.01, 0.36, 0.99], deep: 0.08, colour: '$', round: 0.02 },
      { box: [-0.33, 0.08, 0.29, 0.92], colour: '#f6f0e4', round: 0 },
      { box: [-0.26, 0.16, 0.22, 0.84], colour: '#a8c4cc', round: 0 },
      { plate: '-0.26 0.16, 0.22 0.16, 0.22 0.34, -0.26 0.38', colour: '#8aa87a', flat: true },
      ...[
        [-0.1, 0.56, '#5a6a9c'],
        [0.08, 0.52, '#b8584c'],
      ].flatMap(([x = 0, y = 0, colour = '#5a6a9c']): readonly Part[] => [
        {
          plate: `${Number(x) - 0.09} 0.16, ${Number(x) + 0.09} 0.16, ${Number(x) + 0.06} ${Number(y) - 0.1}, ${Number(x) - 0.06} ${Number(y) - 0.1}`,
          colour: colour as '#5a6a9c',
          flat: true,
        },
        { ball: [Number(x), Number(y), 0.06, 0.07], colour: '#e8b898', flat: true },
        { ball: [Number(x), Number(y) + 0.04, 0.062, 0.045], colour: '#4a3020', flat: true },
      ]),
    ],
  },
  poster: {
    colour: '#d8583c',
    shadow: 0,
    parts: [
      { box: [-0.35, 0.01, 0.35, 0.99], colour: '$', round: 0 },
      { ball: [0, 0.6, 0.22, 0.22], colour: '#f4dc8a', flat: true },
      { plate: '-0.35 0.24, -0.16 0.52, 0 0.34, 0.14 0.5, 0.35 0.24', colour: '#2f3a5c', flat: true },
      { box: [-0.26, 0.12, 0.26, 0.18], colour: '#fbf4e4', round: 0 },
      { box: [-0.18, 0.06, 0.18, 0.09], colour: '#fbf4e4', round: 0 },
      { box: [-0.28, 0.87, 0.28, 0.94], colour: '#fbf4e4', round: 0 },
    ],
  },
  'folded-quilt': {
    colour: '#5a7aa8',
    parts: [
      ...[0.04, 0.36, 0.66].map((y, i): Part => ({
        box: [-1.16 + i * 0.03, y, 1 - i * 0.03, y + 0.3],
        deep: 0.7,
        colour: i === 1 ? '$+' : '$',
        round: 0.14,
      })),
      ...[-0.8, -0.3, 0.2, 0.7].flatMap((x, i): readonly Part[] =>
        [0.1, 0.42, 0.72].map((y, j): Part => ({
          box: [x - 0.14, y, x + 0.12, y + 0.18],
          colour: (['#e8c878', '#c8584c', '#f4f0e6'] as const)[(i + j) % 3]!,
          round: 0.03,
        })),
      ),
    ],
  },
  'towel-rack': {
    colour: '#5a9ab8',
    parts: [
      ...[-0.4, 0.4].map((x): Part => ({ rod: `${x} 0.02, ${x} 0.96`, radius: 0.016, colour: STEEL })),
      ...[-0.4, 0.4].map((x): Part => ({ rod: `${x - 0.07} 0.02, ${x + 0.07} 0.02`, radius: 0.016, colour: STEEL })),
      { rod: '-0.42 0.95, 0.42 0.95', radius: 0.016, colour: STEEL },
      { rod: '-0.4 0.5, 0.4 0.5', radius: 0.012, colour: STEEL },
      { plate: '-0.3 0.97, 0 0.97, 0 0.44, -0.3 0.44', colour: '$' },
      { plate: '0.06 0.97, 0.3 0.97, 0.3 0.56, 0.06 0.56', colour: '$+' },
      ...[0.5, 0.54].map((y): Part => ({ rod: `-0.29 ${y}, -0.01 ${y}`, radius: 0.008, colour: '#ffffff' })),
    ],
  },
};

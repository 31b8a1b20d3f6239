import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const GLASS = '#cfe4ea';
const CHINA = '#f4f2ec';
const CREAM = '#fbf4e6';

/** A plate under something, `half` its half width, in units of height; its rim is at 0.14. */
const dish = (half: number, colour = CHINA): readonly Part[] => [
  { ball: [0, 0.09, half, 0.09], colour: '#c8c4bc' },
  { ball: [0, 0.14, half, 0.1], colour: colour as `#${string}` },
  { ball: [0, 0.14, half * 0.78, 0.07], colour: '#dedad2', flat: true },
];

/** A straight glass up to the brim, filled up to `level`. */
const tumbler = (wide: number, level: number): readonly Part[] => [
  { turned: `${wide * 0.82} 0.03, ${wide * 0.96} ${level}`, colour: '$', clear: 0.08, edged: true, gloss: 0.4 },
  { turned: `${wide * 0.84} 0.01, ${wide} 0.97`, colour: GLASS, clear: 0.72, edged: true, gloss: 0.9 },
  { ball: [0, level, wide * 0.94, wide * 0.18], colour: '$+', flat: true },
];

const ice = (x: number, y: number, size: number): Part => ({
  box: [x - size, y - size, x + size, y + size],
  colour: '#e8f6fa',
  round: size * 0.4,
});

/** Cakes, ices, drinks and sweets. */
export const SWEET_FORMS: Readonly<Record<string, Form>> = {
  yogurt: {
    colour: '#f6f2ea',
    parts: [
      { turned: '0.3 0.02, 0.4 0.8', colour: '$', edged: true },
      { plate: '-0.34 0.26, 0 0.2, 0.34 0.26, 0.37 0.56, 0 0.5, -0.37 0.56', colour: '#4a7ac0' },
      { ball: [0, 0.36, 0.1], colour: '#c8283c' },
      { ball: [0, 0.82, 0.42, 0.09], colour: '#e4e0d8' },
      { ball: [0, 0.86, 0.34, 0.1], colour: CREAM },
      ...[-0.16, 0.04, 0.2].map((x, i): Part => ({
        ball: [x, 0.92 + (i % 2) * 0.03, 0.07],
        colour: i === 1 ? '#c8283c' : '#3f4a8c',
        gloss: 0.8,
      })),
    ],
  },
  sundae: {
    colour: '#e89ab0',
    parts: [
      { ball: [0, 0.02, 0.2, 0.03], colour: GLASS },
      { turned: '0.03 0.03, 0.03 0.16, 0.14 0.24, 0.27 0.56', colour: GLASS, clear: 0.3, gloss: 0.9 },
      { turned: '0.04 0.2, 0.13 0.28, 0.25 0.55', colour: '$', clear: 0.2 },
      { plate: '-0.2 0.4, 0 0.36, 0.2 0.4, 0.23 0.5, 0 0.46, -0.23 0.5', colour: '#5a3018', flat: true, alpha: 0.8 },
      { ball: [-0.13, 0.62, 0.15], colour: '$' },
      { ball: [0.14, 0.63, 0.15], colour: '#f6e6c0' },
      { ball: [0, 0.74, 0.15], colour: '#8a5a38' },
      { plate: '-0.16 0.8, -0.06 0.9, 0.08 0.9, 0.15 0.8, 0.1 0.72, 0 0.78, -0.1 0.7', colour: CREAM, curved: true },
      { rod: '0.16 0.7, 0.28 0.98', radius: 0.022, colour: '#d8a458' },
      { ball: [0, 0.93, 0.06], colour: '#c8202c', gloss: 1 },
    ],
  },
  tart: {
    colour: '#f0c050',
    parts: [
      { plate: '-1.34 0.62, -1.06 0.04, 1.06 0.04, 1.34 0.62', colour: '#c88a44' },
      ...spread(15, -1.2, 1.2).map((x): Part => ({
        rod: `${x} 0.6, ${x * 0.84} 0.06`,
        radius: 0.03,
        colour: '#a86c30',
      })),
      { ball: [0, 0.64, 1.4, 0.28], colour: '#dca458' },
      { ball: [0, 0.68, 1.2, 0.2], colour: '$' },
      ...spread(6, -0.9, 0.9).map((x, i): Part => ({
        ball: [x, 0.76 + (i % 2) * 0.06 - x * x * 0.05, 0.17, 0.14],
        colour: i % 2 === 0 ? '#c8202c' : '#3c4a90',
        gloss: 0.8,
      })),
    ],
  },
  cheesecake: {
    colour: '#f4dc94',
    parts: [
      ...dish(0.66),
      { plate: '-0.5 0.16, 0.42 0.12, 0.46 0.66, -0.5 0.72', colour: '$' },
      { plate: '-0.5 0.16, 0.42 0.12, 0.425 0.22, -0.5 0.27', colour: '#b07c44', flat: true },
      { plate: '-0.5 0.72, 0.46 0.66, 0.1 0.92', colour: '#e8b060' },
      { plate: '-0.36 0.72, 0.42 0.67, 0.36 0.46, 0.26 0.6, 0.1 0.5, -0.06 0.62, -0.26 0.56', colour: '#b8203c' },
      { ball: [0.02, 0.86, 0.13, 0.12], colour: '#c8202c', gloss: 0.9 },
      { plate: '-0.08 0.96, 0.02 1, 0.1 0.95, 0.02 0.92', colour: '#4a8a3c', flat: true },
    ],
  },
  'chocolate-cake': {
    colour: '#5a3220',
    shadow: 0.7,
    parts: [
      ...dish(0.68),
      { turned: '0.6 0.16, 0.6 0.66', colour: '$', edged: true },
      { plate: '-0.6 0.4, 0 0.28, 0.6 0.4, 0.6 0.46, 0 0.34, -0.6 0.46', colour: '#c89a6c' },
      { turned: '0.615 0.62, 0.6 0.78', colour: '$-', edged: true, gloss: 0.5 },
      ...spread(9, -0.56, 0.56).map((x, i): Part => ({
        rod: `${x} ${0.64 - 0.06 * Math.sqrt(1 - x * x)}, ${x} ${0.54 - 0.1 * (i % 2) - 0.06 * Math.sqrt(1 - x * x)}`,
        radius: 0.05,
        colour: '$-',
      })),
      { ball: [0, 0.78, 0.6, 0.13], colour: '$' },
      { ball: [-0.14, 0.8, 0.34, 0.05], colour: '#ffffff', flat: true, alpha: 0.14 },
      ...spread(6, -0.44, 0.44).map((x, i): Part => ({
        ball: [x, 0.8 + (i % 2 === 0 ? 0.07 : -0.02) - x * x * 0.06, 0.07, 0.07],
        colour: CREAM,
      })),
      { ball: [0, 0.87, 0.09], colour: '#c8202c', gloss: 1 },
    ],
  },
  'wedding-cake': {
    colour: '#fbf8f0',
    parts: [
      { ball: [0, 0.04, 0.37, 0.045], colour: '#d8d4cc' },
      { turned: '0.32 0.04, 0.32 0.3', colour: '$', edged: true },
      { ball: [0, 0.3, 0.32, 0.06], colour: '$' },
      { turned: '0.23 0.3, 0.23 0.54', colour: '$', edged: true },
      { ball: [0, 0.54, 0.23, 0.045], colour: '$' },
      { turned: '0.14 0.54, 0.14 0.74', colour: '$', edged: true },
      { ball: [0, 0.74, 0.14, 0.03], colour: '$' },
      ...[
        [0.32, 0.1],
        [0.23, 0.36],
        [0.14, 0.6],
      ].flatMap(([r = 0, y = 0]): readonly Part[] =>
        spread(7, -r * 0.92, r * 0.92).map((x): Part => ({
          ball: [x, y - 0.05 * Math.sqrt(Math.max(0, 1 - (x / r) ** 2)), 0.022],
          colour: '#e8b8c0',
        })),
      ),
      ...[
        [-0.2, 0.32],
        [-0.1, 0.29],
        [0.14, 0.56],
        [0.06, 0.54],
      ].map(([x = 0, y = 0]): Part => ({ ball: [x, y, 0.05], colour: '#e08a98' })),
      { ball: [-0.05, 0.86, 0.024], colour: '#2a2630' },
      { plate: '-0.08 0.75, -0.02 0.75, -0.025 0.85, -0.075 0.85', colour: '#2a2630' },
      { ball: [0.05, 0.86, 0.022], colour: '#8a5a34' },
      { plate: '0 0.75, 0.11 0.75, 0.065 0.84, 0.035 0.84', colour: '#ffffff' },
    ],
  },
  'iced-coffee': {
    colour: '#8a5a38',
    parts: [
      { rod: '0.08 0.3, 0.2 1.1', radius: 0.028, colour: '#2c2a30' },
      ...tumbler(0.3, 0.82),
      { plate: '-0.27 0.6, 0 0.5, 0.27 0.62, 0.28 0.8, -0.28 0.8', colour: '#e8d2b4', flat: true, alpha: 0.75 },
      ice(-0.1, 0.78, 0.075),
      ice(0.09, 0.74, 0.07),
      ice(-0.02, 0.62, 0.07),
    ],
  },
  latte: {
    colour: '#f2f0ea',
    parts: [
      { ball: [0, 0.1, 1, 0.12], colour: '$-' },
      { ball: [0, 0.15, 1, 0.12], colour: '$' },
      { rod: '0.6 0.66, 0.92 0.72, 0.92 0.4, 0.5 0.34', radius: 0.06, colour: '$', bent: true },
      { turned: '0.34 0.16, 0.56 0.4, 0.68 0.84', colour: '$', gloss: 0.8 },
      { ball: [0, 0.84, 0.68, 0.17], colour: '$+' },
      { ball: [0, 0.84, 0.6, 0.14], colour: '#b07a48' },
      {
        plate: '0 0.74, 0.3 0.86, 0.16 0.94, 0 0.88, -0.16 0.94, -0.3 0.86',
        colour: '#f6e6cc',
        curved: true,
        flat: true,
      },
    ],
  },
  'hot-chocolate': {
    colour: '#c8443c',
    parts: [
      { rod: '0.34 0.7, 0.58 0.66, 0.56 0.28, 0.32 0.24', radius: 0.05, colour: '$', bent: true },
      { turned: '0.34 0.02, 0.37 0.06, 0.37 0.82', colour: '$', gloss: 0.7 },
      { ball: [0, 0.82, 0.37, 0.09], colour: '$+' },
      { ball: [0, 0.83, 0.33, 0.07], colour: '#5a3018' },
      ...[
        [-0.16, 0.88],
        [0.02, 0.86],
        [0.17, 0.9],
        [-0.04, 0.95],
      ].map(([x = 0, y = 0]): Part => ({
        box: [x - 0.075, y - 0.055, x + 0.075, y + 0.055],
        colour: '#fbf4ee',
        round: 0.03,
      })),
    ],
  },
  'iced-tea': {
    colour: '#e8c060',
    parts: [
      { rod: '-0.02 0.3, -0.16 1.08', radius: 0.024, colour: '#d8443c' },
      ...tumbler(0.28, 0.84),
      ice(-0.08, 0.74, 0.07),
      ice(0.1, 0.66, 0.065),
      ice(0, 0.5, 0.065),
      { ball: [0.02, 0.36, 0.14, 0.14], colour: '#f4dc5a', flat: true },
      { ball: [0.02, 0.36, 0.11, 0.11], colour: '#fbf0a0', flat: true },
      { ball: [0.25, 0.95, 0.13, 0.13], colour: '#f4d43c' },
      { ball: [0.25, 0.95, 0.095, 0.095], colour: '#fbf0a0', flat: true },
      { plate: '-0.2 0.9, -0.1 1.02, 0.02 0.96, -0.06 0.86', colour: '#4a9a4c', curved: true },
      { plate: '-0.12 0.86, 0.04 0.92, 0.02 0.82', colour: '#3a8a3c', curved: true },
    ],
  },
  churros: {
    colour: '#c8823c',
    parts: [
      ...dish(0.6),
      ...(
        [
          ['-0.46 0.3, 0.4 0.36', 0.085],
          ['-0.4 0.46, 0.46 0.42', 0.085],
          ['-0.36 0.3, 0.26 0.84', 0.085],
          ['-0.3 0.74, 0.4 0.62', 0.085],
        ] as const
      ).map(([rod, radius]): Part => ({ rod, radius, colour: '$' })),
      ...([['-0.4 0.31, 0.34 0.37'], ['-0.34 0.47, 0.4 0.43'], ['-0.3 0.35, 0.2 0.79']] as const).map(
        ([rod]): Part => ({ rod, radius: 0.02, colour: '$-' }),
      ),
      { turned: '0.14 0.16, 0.17 0.38', colour: CHINA, x: 0.36, open: '#4a2410' },
    ],
  },
  marshmallow: {
    colour: '#fbf2f0',
    parts: [
      { turned: '0.46 0.05, 0.5 0.14, 0.5 0.8, 0.46 0.9', colour: '$', gloss: 0.3 },
      { ball: [0, 0.9, 0.44, 0.09], colour: '#ffffff' },
    ],
  },
  'easter-egg': {
    colour: '#6ab0d8',
    parts: [
      {
        plate: '0 0.01, 0.3 0.12, 0.37 0.42, 0.25 0.8, 0 0.99, -0.25 0.8, -0.37 0.42, -0.3 0.12',
        colour: '$',
        curved: true,
      },
      { plate: '-0.36 0.34, 0 0.26, 0.36 0.34, 0.36 0.48, 0 0.4, -0.36 0.48', colour: '$2', flat: true },
      {
        rod: '-0.34 0.6, -0.22 0.54, -0.1 0.6, 0.02 0.54, 0.14 0.6, 0.24 0.54, 0.32 0.6',
        radius: 0.022,
        colour: '#f6f2ea',
      },
      ...spread(4, -0.22, 0.22).map((x): Part => ({ ball: [x, 0.38, 0.034], colour: '#e0527a', flat: true })),
      ...spread(3, -0.14, 0.14).map((x): Part => ({ ball: [x, 0.76 - x * x, 0.036], colour: '#f4dc5a', flat: true })),
      { ball: [0.1, 0.74, 0.06, 0.1], colour: '#ffffff', flat: true, alpha: 0.3 },
    ],
    marks: '#f4dc5a',
  },
  milk: { colour: '#fbfaf6', parts: [...tumbler(0.28, 0.84)] },
  juice: {
    colour: '#f0982c',
    parts: [
      ...tumbler(0.29, 0.84),
      { ball: [0.27, 0.95, 0.15], colour: '#ee8a28' },
      { ball: [0.27, 0.95, 0.11], colour: '#f8c46a', flat: true },
    ],
  },
  'granola-bar': {
    colour: '#b07c44',
    parts: [
      { box: [-1.5, 0.1, 1.3, 0.78], deep: 0.6, colour: '$', round: 0.12 },
      ...spread(14, -1.35, 1.15).map((x, i): Part => ({
        ball: [x, 0.3 + ((i * 7) % 5) * 0.1, 0.11, 0.08],
        colour: (['#e8c88c', '#6a3c20', '#c8202c', '#d8a858'] as const)[i % 4]!,
      })),
    ],
  },
};

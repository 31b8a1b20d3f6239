import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#b9c0c6';
const DARK = '#26282e';
const GOLD = '#d8b256';

/** Ribs of knitting along an edge. */
const ribs = (xs: readonly number[], bottom: number, top: number): readonly Part[] =>
  xs.map((x): Part => ({ rod: `${x} ${bottom}, ${x} ${top}`, radius: 0.008, colour: '$-' }));

/** Clothes, hats and masks by themselves. */
export const APPAREL_FORMS: Readonly<Record<string, Form>> = {
  'apron-item': {
    colour: '#c8a878',
    shadow: 0,
    parts: [
      { rod: '-0.13 0.86, -0.08 0.99, 0.08 0.99, 0.13 0.86', radius: 0.016, colour: '$--', bent: true },
      { rod: '-0.3 0.56, -0.38 0.5, -0.36 0.34', radius: 0.014, colour: '$--', bent: true },
      { rod: '0.3 0.56, 0.38 0.5, 0.36 0.36', radius: 0.014, colour: '$--', bent: true },
      {
        plate: '-0.16 0.88, 0.16 0.88, 0.2 0.66, 0.31 0.56, 0.32 0.02, -0.32 0.02, -0.31 0.56, -0.2 0.66',
        colour: '$',
      },
      { plate: '-0.16 0.88, 0.16 0.88, 0.165 0.84, -0.165 0.84', colour: '$-', flat: true },
      { box: [-0.19, 0.26, 0.19, 0.44], colour: '$+', round: 0.03 },
      { rod: '0 0.27, 0 0.43', radius: 0.006, colour: '$-' },
      { plate: '-0.26 0.5, -0.22 0.5, -0.25 0.03, -0.28 0.03', colour: '$-', flat: true, alpha: 0.6 },
      { plate: '0.22 0.48, 0.25 0.48, 0.29 0.03, 0.25 0.03', colour: '$-', flat: true, alpha: 0.6 },
    ],
  },
  hoodie: {
    colour: '#5a6e8c',
    shadow: 0,
    parts: [
      { plate: '-0.16 0.84, -0.14 0.98, 0 1, 0.14 0.98, 0.16 0.84, 0 0.74', colour: '$-', curved: true },
      { plate: '-0.26 0.84, -0.5 0.2, -0.4 0.14, -0.26 0.46', colour: '$' },
      { plate: '0.26 0.84, 0.5 0.2, 0.4 0.14, 0.26 0.46', colour: '$-' },
      { plate: '-0.16 0.88, 0.16 0.88, 0.28 0.82, 0.3 0.1, -0.3 0.1, -0.28 0.82', colour: '$' },
      { plate: '-0.12 0.9, 0.12 0.9, 0.06 0.76, 0 0.72, -0.06 0.76', colour: '$--', curved: true },
      { plate: '-0.18 0.88, -0.1 0.95, -0.04 0.74, -0.1 0.72', colour: '$+' },
      { plate: '0.18 0.88, 0.1 0.95, 0.04 0.74, 0.1 0.72', colour: '$-' },
      { box: [-0.3, 0.02, 0.3, 0.12], colour: '$-', round: 0.03 },
      { plate: '-0.18 0.2, 0.18 0.2, 0.18 0.28, 0.11 0.42, -0.11 0.42, -0.18 0.28', colour: '$-' },
      { rod: '-0.04 0.74, -0.05 0.54', radius: 0.011, colour: '#f0ece2' },
      { rod: '0.04 0.74, 0.06 0.56', radius: 0.011, colour: '#f0ece2' },
      { plate: '-0.51 0.2, -0.39 0.13, -0.42 0.08, -0.53 0.13', colour: '$-' },
      { plate: '0.51 0.2, 0.39 0.13, 0.42 0.08, 0.53 0.13', colour: '$--' },
    ],
  },
  'knit-sweater': {
    colour: '#b4503c',
    shadow: 0,
    parts: [
      { plate: '-0.24 0.9, -0.52 0.2, -0.4 0.13, -0.26 0.46', colour: '$' },
      { plate: '0.24 0.9, 0.52 0.2, 0.4 0.13, 0.26 0.46', colour: '$-' },
      { plate: '-0.14 0.94, 0.14 0.94, 0.27 0.88, 0.3 0.1, -0.3 0.1, -0.27 0.88', colour: '$' },
      ...spread(3, -0.16, 0.16).flatMap((x): readonly Part[] =>
        spread(6, 0.2, 0.76).map((y): Part => ({ ball: [x, y, 0.045, 0.05], colour: '$+' })),
      ),
      { box: [-0.14, 0.9, 0.14, 1], colour: '$-', round: 0.04 },
      ...ribs(spread(6, -0.11, 0.11), 0.91, 0.99),
      { box: [-0.3, 0, 0.3, 0.12], colour: '$-', round: 0.03 },
      ...ribs(spread(13, -0.26, 0.26), 0.01, 0.11),
      { plate: '-0.53 0.2, -0.39 0.13, -0.42 0.06, -0.55 0.12', colour: '$-' },
      { plate: '0.53 0.2, 0.39 0.13, 0.42 0.06, 0.55 0.12', colour: '$--' },
    ],
  },
  'skirt-item': {
    colour: '#a84868',
    shadow: 0,
    parts: [
      { plate: '-0.24 0.92, 0.24 0.92, 0.48 0.06, 0.24 0, 0 0.03, -0.24 0, -0.48 0.06', colour: '$' },
      ...spread(6, -1, 1).map((s): Part => ({
        plate: `${s * 0.2} 0.9, ${s * 0.2 + 0.014} 0.9, ${s * 0.42 + 0.05} 0.03, ${s * 0.42 - 0.02} 0.03`,
        colour: '$-',
        flat: true,
      })),
      { box: [-0.25, 0.9, 0.25, 1], colour: '$--', round: 0.03 },
    ],
  },
  'trench-coat': {
    colour: '#b89a6c',
    shadow: 0,
    parts: [
      { plate: '-0.19 0.9, -0.33 0.34, -0.24 0.3, -0.17 0.56', colour: '$' },
      { plate: '0.19 0.9, 0.33 0.34, 0.24 0.3, 0.17 0.56', colour: '$-' },
      { plate: '-0.09 0.95, 0.09 0.95, 0.2 0.9, 0.18 0.56, 0.27 0.02, -0.27 0.02, -0.18 0.56, -0.2 0.9', colour: '$' },
      { plate: '0.01 0.84, 0.04 0.84, 0.05 0.02, 0.02 0.02', colour: '$--', flat: true },
      { plate: '-0.1 0.97, -0.17 0.82, -0.1 0.78, 0.01 0.86, -0.03 0.96', colour: '$+' },
      { plate: '0.1 0.97, 0.17 0.82, 0.1 0.78, 0.02 0.86, 0.03 0.96', colour: '$-' },
      { plate: '-0.05 0.98, 0.05 0.98, 0 0.87', colour: '#6a5238', flat: true },
      { box: [-0.19, 0.52, 0.19, 0.58], colour: '$--', round: 0.01 },
      { box: [-0.04, 0.51, 0.04, 0.59], colour: GOLD, round: 0.01 },
      ...[0.72, 0.64, 0.44, 0.34].flatMap((y): readonly Part[] => [
        { ball: [-0.06, y, 0.014], colour: '#4a3826' },
        { ball: [0.1, y, 0.014], colour: '#4a3826' },
      ]),
      { plate: '-0.21 0.4, -0.1 0.38, -0.11 0.34, -0.22 0.36', colour: '$-' },
    ],
  },
  'straw-hat': {
    colour: '#dfbd72',
    parts: [
      { ball: [0, 0.16, 1.34, 0.16], colour: '$-' },
      { ball: [0, 0.19, 1.32, 0.15], colour: '$' },
      ...[0.78, 0.98, 1.18].map((r): Part => ({
        ball: [0, 0.19, r, 0.12 * r],
        colour: r > 1 ? '$-' : '$',
        flat: true,
        alpha: 0.35,
      })),
      { turned: '0.66 0.2, 0.62 0.5, 0.56 0.84, 0.4 0.97, 0.16 0.99', colour: '$' },
      ...[0.58, 0.7, 0.82].map((y): Part => ({
        plate: `-0.6 ${y - 0.05}, 0 ${y - 0.12}, 0.6 ${y - 0.05}, 0.6 ${y - 0.03}, 0 ${y - 0.1}, -0.6 ${y - 0.03}`,
        colour: '$-',
        flat: true,
        alpha: 0.5,
      })),
      { plate: '-0.67 0.22, -0.3 0.1, 0.3 0.1, 0.67 0.22, 0.635 0.42, 0.3 0.3, -0.3 0.3, -0.635 0.42', colour: '$2' },
    ],
    marks: '#a8352c',
  },
  hat: {
    colour: '#7a5a3c',
    parts: [
      {
        plate: '-1.04 0.26, -0.7 0.08, 0 0.02, 0.7 0.08, 1.04 0.26, 0.7 0.26, 0 0.2, -0.7 0.26',
        colour: '$',
        curved: true,
      },
      {
        plate: '-0.6 0.16, -0.56 0.78, -0.36 0.99, -0.08 0.9, 0.08 0.9, 0.36 0.99, 0.56 0.78, 0.6 0.16, 0 0.1',
        colour: '$',
        curved: true,
      },
      { plate: '-0.1 0.92, 0 0.78, 0.1 0.92, 0.04 0.64', colour: '$-', flat: true },
      { plate: '-0.6 0.18, 0 0.11, 0.6 0.18, 0.585 0.38, 0 0.3, -0.585 0.38', colour: '$2' },
    ],
    marks: '#2f2620',
  },
  sombrero: {
    colour: '#d8a848',
    parts: [
      {
        plate: '-1.24 0.4, -1.1 0.14, -0.5 0.02, 0.5 0.02, 1.1 0.14, 1.24 0.4, 0.7 0.24, 0 0.2, -0.7 0.24',
        colour: '$',
        curved: true,
      },
      ...spread(9, -1.05, 1.05).map((x): Part => ({ ball: [x, 0.09 + 0.16 * x * x, 0.055], colour: '$2' })),
      { turned: '0.42 0.18, 0.38 0.5, 0.26 0.86, 0.12 0.98', colour: '$' },
      { plate: '-0.43 0.2, 0 0.1, 0.43 0.2, 0.4 0.38, 0 0.28, -0.4 0.38', colour: '$2' },
      {
        plate:
          '-0.34 0.52, -0.17 0.44, 0 0.52, 0.17 0.44, 0.34 0.52, 0.32 0.58, 0.17 0.5, 0 0.58, -0.17 0.5, -0.32 0.58',
        colour: '#3f8a58',
        flat: true,
      },
    ],
    marks: '#b8302c',
  },
  beanie: {
    colour: '#3f7a9c',
    parts: [
      { plate: '-0.46 0.22, -0.44 0.6, -0.2 0.84, 0.2 0.84, 0.44 0.6, 0.46 0.22', colour: '$', curved: true },
      ...spread(7, -0.34, 0.34).map((x): Part => ({
        rod: `${x} 0.26, ${x * 0.9} 0.56, ${x * 0.3} 0.82`,
        radius: 0.012,
        colour: '$-',
        bent: true,
      })),
      { box: [-0.5, 0.02, 0.5, 0.3], colour: '$-', round: 0.08 },
      ...ribs(spread(13, -0.43, 0.43), 0.05, 0.27),
      { ball: [0, 0.87, 0.15, 0.13], colour: '#f2ece0' },
    ],
  },
  beret: {
    colour: '#a8302c',
    parts: [
      {
        plate: '-1.1 0.5, -0.9 0.86, -0.1 0.98, 0.7 0.86, 1.16 0.46, 0.9 0.24, 0 0.18, -0.8 0.24',
        colour: '$',
        curved: true,
      },
      { plate: '-0.7 0.06, 0.7 0.06, 0.74 0.26, 0 0.2, -0.74 0.26', colour: '$--', curved: true },
      { rod: '-0.06 0.94, -0.02 1.06', radius: 0.03, colour: '$-' },
    ],
  },
  'wizard-hat': {
    colour: '#4a3a8c',
    parts: [
      { ball: [0, 0.1, 0.53, 0.1], colour: '$-' },
      {
        plate: '-0.31 0.1, -0.2 0.4, -0.04 0.76, 0.16 0.99, 0.22 0.9, 0.14 0.76, 0.22 0.42, 0.31 0.1, 0 0.05',
        colour: '$',
      },
      { plate: '-0.31 0.1, 0 0.05, 0.31 0.1, 0.28 0.22, 0 0.17, -0.28 0.22', colour: '$2' },
      ...(['-0.06 0.34', '0.1 0.48', '0.04 0.66'] as const).map((at): Part => {
        const [x = 0, y = 0] = at.split(' ').map(Number);
        return { plate: star(x, y, 0.055), colour: '#f4dc7a', flat: true };
      }),
    ],
    marks: '#c89a3c',
  },
  'party-hat': {
    colour: '#e0527a',
    parts: [
      { plate: '-0.34 0.04, 0 0.9, 0.34 0.04, 0 -0.02', colour: '$' },
      ...[0.2, 0.44, 0.66].map((y): Part => {
        const half = 0.34 * (1 - y / 0.92);
        return {
          plate: `${-half} ${y}, ${half} ${y - 0.08}, ${half * 0.86} ${y + 0.04}, ${-half * 0.86} ${y + 0.1}`,
          colour: '$2',
          flat: true,
        };
      }),
      { ball: [0, 0.91, 0.1, 0.09], colour: '#f4dc7a' },
    ],
    marks: '#f4f0e4',
  },
  'santa-hat': {
    colour: '#c8282c',
    parts: [
      {
        plate: '-0.44 0.2, -0.32 0.66, 0 0.94, 0.34 0.8, 0.56 0.4, 0.42 0.34, 0.34 0.5, 0.42 0.2',
        colour: '$',
        curved: true,
      },
      { plate: '0.2 0.72, 0.34 0.6, 0.36 0.3, 0.3 0.3', colour: '$-', flat: true, alpha: 0.7 },
      { box: [-0.5, 0.02, 0.48, 0.24], colour: '#f6f2ea', round: 0.11 },
      { ball: [0.52, 0.34, 0.12], colour: '#f6f2ea' },
    ],
  },
  belt: {
    colour: '#6e4426',
    parts: [
      { ball: [0, 0.52, 0.72, 0.46], colour: '$' },
      { ball: [0, 0.56, 0.58, 0.36], colour: '$--', flat: true },
      { ball: [0, 0.58, 0.46, 0.28], colour: '#3a2a1c', flat: true, alpha: 0.4 },
      { rod: '0.3 0.14, 0.66 0.04, 0.76 0.1', radius: 0.07, colour: '$', bent: true },
      { box: [-0.2, 0, 0.14, 0.3], colour: GOLD, round: 0.05 },
      { box: [-0.12, 0.07, 0.06, 0.23], colour: '$', round: 0.02 },
      { rod: '-0.14 0.15, 0.06 0.15', radius: 0.02, colour: GOLD },
    ],
  },
  sandal: {
    colour: '#9c6a3c',
    parts: [
      { plate: '-1.2 0.06, 1 0.02, 1.22 0.14, 1 0.26, -1.16 0.3', colour: '#5a3c24' },
      { plate: '-1.16 0.26, 1 0.22, 1.16 0.22, 1 0.36, -1.14 0.38', colour: '$+' },
      { rod: '0.34 0.3, 0.5 0.74, 0.8 0.66, 0.96 0.3', radius: 0.12, colour: '$', bent: true },
      { rod: '-0.1 0.34, 0.06 0.82, 0.3 0.76, 0.44 0.3', radius: 0.1, colour: '$', bent: true },
      { rod: '-1.04 0.36, -1 0.94, -0.6 0.94, -0.2 0.5', radius: 0.08, colour: '$', bent: true },
      { box: [-0.66, 0.86, -0.48, 1.02], colour: GOLD, round: 0.04 },
    ],
  },
  'welding-mask': {
    colour: '#3a3e46',
    parts: [
      {
        plate: '-0.34 0.86, -0.2 0.99, 0.2 0.99, 0.34 0.86, 0.36 0.4, 0.2 0.06, 0 0, -0.2 0.06, -0.36 0.4',
        colour: '$',
        curved: true,
      },
      { box: [-0.26, 0.5, 0.26, 0.78], colour: '$-', round: 0.05 },
      { box: [-0.21, 0.55, 0.21, 0.73], colour: '#1f5a48', round: 0.03 },
      { plate: '-0.18 0.71, -0.04 0.71, -0.12 0.57, -0.2 0.57', colour: '#ffffff', flat: true, alpha: 0.3 },
      { ball: [-0.36, 0.66, 0.05], colour: '#8b929a' },
      { ball: [0.36, 0.66, 0.05], colour: '#8b929a' },
      ...[0.3, 0.24, 0.18].map((y): Part => ({ rod: `-0.1 ${y}, 0.1 ${y}`, radius: 0.012, colour: DARK })),
    ],
  },
  'gas-mask': {
    colour: '#4a5040',
    parts: [
      {
        plate: '-0.36 0.8, -0.24 0.98, 0.24 0.98, 0.36 0.8, 0.36 0.5, 0.24 0.24, 0 0.16, -0.24 0.24, -0.36 0.5',
        colour: '$',
        curved: true,
      },
      { ball: [-0.17, 0.66, 0.15], colour: DARK },
      { ball: [0.17, 0.66, 0.15], colour: DARK },
      { ball: [-0.17, 0.66, 0.11], colour: '#9fc0c4', gloss: 0.8 },
      { ball: [0.17, 0.66, 0.11], colour: '#9fc0c4', gloss: 0.8 },
      { turned: '0.16 0.02, 0.17 0.14, 0.15 0.3', colour: STEEL },
      { ball: [0, 0.04, 0.15, 0.04], colour: '#6a7076', flat: true },
      ...spread(4, -0.08, 0.08).map((x): Part => ({ ball: [x, 0.04, 0.014], colour: DARK, flat: true })),
    ],
  },
  'venetian-mask': {
    colour: '#c8a23c',
    parts: [
      {
        plate:
          '-0.8 0.62, -0.62 0.94, -0.3 0.8, 0 0.7, 0.3 0.8, 0.62 0.94, 0.8 0.62, 0.6 0.14, 0.24 0.08, 0.08 0.3, 0 0.24, -0.08 0.3, -0.24 0.08, -0.6 0.14',
        colour: '$',
        curved: true,
      },
      { plate: '-0.6 0.48, -0.36 0.64, -0.14 0.46, -0.36 0.34', colour: '#1c1822', curved: true, flat: true },
      { plate: '0.6 0.48, 0.36 0.64, 0.14 0.46, 0.36 0.34', colour: '#1c1822', curved: true, flat: true },
      { rod: '-0.68 0.52, -0.36 0.76, -0.08 0.52', radius: 0.02, colour: '$2', bent: true },
      { rod: '0.68 0.52, 0.36 0.76, 0.08 0.52', radius: 0.02, colour: '$2', bent: true },
      { ball: [0, 0.6, 0.08], colour: '#c8282c', gloss: 1 },
      ...[-1, 1].flatMap((s): readonly Part[] => [
        { ball: [s * 0.72, 0.72, 0.045], colour: '$2' },
        { rod: `${s * 0.78} 0.6, ${s * 0.84} 0.2`, radius: 0.018, colour: '#7a2c4c' },
      ]),
    ],
    marks: '#7a2c6c',
  },
  'diving-mask': {
    colour: '#2c6ea8',
    parts: [
      { rod: '0.5 0.3, 0.62 0.4, 0.62 0.98', radius: 0.05, colour: '$-', bent: true },
      { box: [0.55, 0.84, 0.69, 1], colour: '#e8602c', round: 0.03 },
      {
        plate: '-0.6 0.66, -0.5 0.86, 0.42 0.86, 0.5 0.66, 0.44 0.36, 0.1 0.3, -0.06 0.44, -0.22 0.3, -0.54 0.36',
        colour: '$',
        curved: true,
      },
      { box: [-0.5, 0.44, 0.4, 0.8], colour: '#a8d4e4', round: 0.14 },
      { plate: '-0.4 0.76, -0.2 0.76, -0.34 0.48, -0.46 0.48', colour: '#ffffff', flat: true, alpha: 0.5 },
      { plate: '-0.12 0.38, -0.05 0.56, 0.02 0.38', colour: '$-' },
    ],
  },
  'christmas-stocking': {
    colour: '#c0282c',
    shadow: 0,
    parts: [
      { rod: '0.2 0.94, 0.24 1, 0.28 0.94', radius: 0.014, colour: '#f6f2ea', bent: true },
      {
        plate: '-0.16 0.84, 0.24 0.84, 0.24 0.42, 0.2 0.14, 0.04 0.02, -0.26 0.04, -0.34 0.14, -0.26 0.26, -0.12 0.34',
        colour: '$',
        curved: true,
      },
      { plate: '-0.33 0.14, -0.24 0.05, -0.12 0.05, -0.14 0.2, -0.27 0.25', colour: '#f6f2ea', curved: true },
      { box: [-0.21, 0.76, 0.29, 0.94], colour: '#f6f2ea', round: 0.07 },
    ],
  },
  'hair-bow': {
    colour: '#d84a7a',
    parts: [
      { plate: '-0.04 0.4, -0.3 0.02, -0.16 0, 0.02 0.36', colour: '$-' },
      { plate: '0.04 0.4, 0.3 0.02, 0.16 0, -0.02 0.36', colour: '$-' },
      { plate: '0 0.56, -0.6 0.98, -0.78 0.7, -0.66 0.28, 0 0.5', colour: '$', curved: true },
      { plate: '0 0.56, 0.6 0.98, 0.78 0.7, 0.66 0.28, 0 0.5', colour: '$', curved: true },
      { plate: '-0.1 0.56, -0.5 0.72, -0.5 0.52', colour: '$--', flat: true },
      { plate: '0.1 0.56, 0.5 0.72, 0.5 0.52', colour: '$--', flat: true },
      { box: [-0.13, 0.38, 0.13, 0.7], colour: '$+', round: 0.08 },
    ],
  },
};

/** A star with five points, its middle and its radius in units of height. */
function star(x: number, y: number, radius: number): string {
  return Array.from({ length: 10 }, (_, index) => {
    const [turn, reach] = [Math.PI / 2 + (index * Math.PI) / 5, index % 2 === 0 ? radius : radius * 0.45];
    return `${x + reach * Math.cos(turn)} ${y + reach * Math.sin(turn)}`;
  }).join(', ');
}

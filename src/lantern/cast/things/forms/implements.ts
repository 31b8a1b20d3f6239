import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#b9c0c6';
const DARK = '#26282e';
const GOLD = '#d8b256';
const WOOD = '#8a5a34';
/** Tools of the hand, of the desk, of the laboratory and of needlework. */
export const IMPLEMENT_FORMS: Readonly<Record<string, Form>> = {
  'paint-roller': {
    colour: '#3f8ac0',
    parts: [
      { rod: '0 0.02, 0 0.34', radius: [0.055, 0.045], colour: '#d8443c' },
      { rod: '0 0.34, 0 0.5, 0.4 0.58, 0.4 0.84, 0.34 0.86', radius: 0.018, colour: STEEL },
      { rod: '-0.34 0.86, 0.32 0.86', radius: 0.125, colour: '$' },
      { ball: [0.33, 0.86, 0.04, 0.12], colour: '#e8e4da', flat: true },
      { rod: '-0.3 0.76, -0.3 0.62', radius: 0.026, colour: '$' },
      { rod: '-0.1 0.76, -0.1 0.68', radius: 0.02, colour: '$' },
    ],
  },
  'paint-can': {
    colour: '#3f8ac0',
    parts: [
      { rod: '-0.42 0.76, -0.3 0.98, 0.3 0.98, 0.42 0.76', radius: 0.012, colour: '#8b929a', bent: true },
      { turned: '0.42 0.02, 0.42 0.76', colour: STEEL, edged: true, gloss: 0.7 },
      { plate: '-0.42 0.16, 0 0.08, 0.42 0.16, 0.42 0.56, 0 0.48, -0.42 0.56', colour: '#f4f2ec' },
      { ball: [0, 0.32, 0.18, 0.13], colour: '$' },
      { ball: [0, 0.77, 0.43, 0.1], colour: '#d0d6da' },
      { ball: [0, 0.77, 0.36, 0.08], colour: '$' },
      { plate: '0.16 0.7, 0.3 0.72, 0.3 0.5, 0.26 0.42, 0.22 0.52, 0.19 0.6', colour: '$', curved: true },
      { plate: '-0.3 0.72, -0.22 0.7, -0.24 0.58, -0.28 0.56', colour: '$', curved: true },
    ],
  },
  chainsaw: {
    colour: '#e0702c',
    parts: [
      { plate: '0.1 0.3, 1.2 0.3, 1.32 0.4, 1.2 0.54, 0.1 0.56', colour: STEEL },
      ...spread(12, 0.2, 1.2).flatMap((x): readonly Part[] => [
        { plate: `${x - 0.03} 0.55, ${x + 0.03} 0.55, ${x + 0.03} 0.61`, colour: DARK },
        { plate: `${x - 0.03} 0.31, ${x + 0.03} 0.31, ${x - 0.03} 0.25`, colour: DARK },
      ]),
      { rod: '-0.7 0.52, -1.2 0.6, -1.24 0.24, -0.7 0.14', radius: 0.08, colour: '$-', bent: true },
      { plate: '-0.8 0.06, 0.2 0.06, 0.26 0.4, 0.14 0.66, -0.6 0.7, -0.84 0.46', colour: '$', curved: true },
      { rod: '-0.3 0.66, -0.24 0.98, 0.06 0.94, 0.12 0.62', radius: 0.055, colour: DARK, bent: true },
      { ball: [-0.42, 0.36, 0.13], colour: DARK },
      { box: [-0.16, 0.26, 0.1, 0.44], colour: '#f4f2ec', round: 0.04 },
    ],
  },
  crowbar: {
    colour: '#4a5a70',
    parts: [
      { rod: '-2.6 0.2, 2 0.3', radius: 0.17, colour: '$' },
      { rod: '2 0.3, 2.6 0.4, 2.9 0.8, 2.6 0.9', radius: [0.17, 0.1], colour: '$', bent: true },
      { plate: '-2.6 0.38, -3 0.26, -3 0.16, -2.6 0.04', colour: '$+' },
    ],
  },
  'spirit-level': {
    colour: '#f0b42c',
    parts: [
      { box: [-4, 0.06, 4, 0.9], colour: '$', round: 0.08 },
      { box: [-4, 0.06, 4, 0.2], colour: '$-', round: 0.04 },
      { box: [-4.02, 0.04, -3.7, 0.92], colour: DARK, round: 0.05 },
      { box: [3.7, 0.04, 4.02, 0.92], colour: DARK, round: 0.05 },
      { box: [-0.6, 0.3, 0.6, 0.76], colour: '#b8e84c', round: 0.2 },
      { ball: [0.05, 0.6, 0.16, 0.1], colour: '#f4fbe0' },
      ...[-0.24, 0.24].map((x): Part => ({ box: [x - 0.02, 0.3, x + 0.02, 0.76], colour: DARK, round: 0 })),
    ],
  },
  'feather-duster': {
    colour: '#c89a5a',
    parts: [
      { rod: '0 0.02, 0 0.42', radius: 0.028, colour: WOOD },
      ...spread(7, 0.46, 0.92).flatMap((y, i): readonly Part[] =>
        [-1, 1].map((s): Part => ({
          plate: `0 ${y - 0.08}, ${s * 0.14} ${y - 0.02}, ${s * (0.17 - i * 0.012)} ${y + 0.06}, 0 ${y + 0.06}`,
          colour: i % 2 === 0 ? '$' : '$-',
          curved: true,
        })),
      ),
      { plate: '-0.06 0.8, 0.06 0.8, 0.05 0.98, -0.03 1', colour: '$+', curved: true },
    ],
  },
  'lawn-mower': {
    colour: '#c8382c',
    parts: [
      { rod: '-0.2 0.36, -0.66 0.94, -0.76 0.96', radius: 0.02, colour: DARK },
      { rod: '0 0.36, -0.5 0.94, -0.6 0.96', radius: 0.02, colour: DARK },
      { plate: '-0.4 0.14, 0.6 0.14, 0.66 0.26, 0.5 0.36, -0.3 0.36, -0.44 0.26', colour: '$', curved: true },
      { box: [-0.06, 0.34, 0.32, 0.5], colour: '#3a3d44', round: 0.05 },
      { ball: [0.13, 0.51, 0.12, 0.03], colour: STEEL },
      { plate: '-0.4 0.2, -0.72 0.24, -0.7 0.56, -0.34 0.42', colour: '#4a5a4a' },
      { wheel: [-0.28, 0.13, 0.13], style: 'tyre' },
      { wheel: [0.5, 0.11, 0.11], style: 'tyre' },
    ],
  },
  workbench: {
    colour: '#a87844',
    parts: [
      ...[-0.72, 0.66].map((x): Part => ({ box: [x - 0.07, 0, x + 0.07, 0.78], colour: '$-', round: 0.01 })),
      { box: [-0.7, 0.2, 0.66, 0.26], colour: '$-', round: 0.01 },
      { box: [-0.88, 0.76, 0.8, 0.88], deep: 0.36, colour: '$', round: 0.01 },
      { box: [-0.6, 0.5, -0.1, 0.74], colour: '$+', round: 0.01 },
      { ball: [-0.35, 0.62, 0.03], colour: '#4a3826' },
      { box: [0.5, 0.62, 0.84, 0.78], colour: '#4a5a70', round: 0.02 },
      { rod: '0.67 0.66, 0.67 0.5', radius: 0.016, colour: STEEL },
      { rod: '0.57 0.5, 0.77 0.5', radius: 0.012, colour: STEEL },
    ],
  },
  chopsticks: {
    colour: '#a8443c',
    shadow: 0.12,
    parts: [-0.04, 0.04].flatMap((x): readonly Part[] => [
      { rod: `${x * 0.7} 0.02, ${x * 1.3} 0.98`, radius: [0.014, 0.026], colour: '$' },
      { rod: `${x * 1.26} 0.86, ${x * 1.3} 0.96`, radius: 0.027, colour: GOLD },
    ]),
  },
  'string-bow': {
    colour: '#7a3c20',
    shadow: 0.06,
    parts: [
      { rod: '0.02 0.04, 0.04 0.5, 0.02 0.97', radius: 0.02, colour: '$', bent: true },
      { rod: '-0.02 0.05, -0.01 0.95', radius: 0.004, colour: '#f4efe2' },
      { box: [-0.03, 0.06, 0.03, 0.13], colour: DARK, round: 0.01 },
      { box: [-0.015, 0.93, 0.03, 0.97], colour: DARK, round: 0.01 },
    ],
  },
  'sheet-music': {
    colour: '#fbf8ee',
    shadow: 0.8,
    parts: [
      { plate: '-0.9 0.1, -0.62 0.62, 0.5 0.66, 0.36 0.12', colour: '$-' },
      { plate: '-0.5 0.2, -0.2 0.94, 0.96 0.86, 0.7 0.16', colour: '$' },
      ...[0.3, 0.44, 0.58, 0.72].map((y): Part => ({
        rod: `${-0.36 + (y - 0.3) * 0.4} ${y}, ${0.64 + (y - 0.3) * 0.36} ${y - 0.04}`,
        radius: 0.007,
        colour: '#4a4a50',
      })),
      ...[0, 1, 2, 3, 4].map((k): Part => ({
        ball: [-0.14 + k * 0.16, 0.34 + (k % 3) * 0.15, 0.032, 0.026],
        colour: '#2a2a30',
        flat: true,
      })),
    ],
  },
  'herb-sprig': {
    colour: '#5a7a50',
    shadow: 0.1,
    parts: [
      { rod: '0 0.02, 0.02 0.5, -0.02 0.98', radius: 0.014, colour: '#7a6a44', bent: true },
      ...spread(13, 0.16, 0.96).flatMap((y): readonly Part[] =>
        [-1, 1].map((s): Part => ({
          plate: `0 ${y - 0.03}, ${s * 0.15} ${y + 0.06}, ${s * 0.17} ${y + 0.09}, 0 ${y + 0.01}`,
          colour: s < 0 ? '$' : '$+',
        })),
      ),
    ],
  },
  'sugar-heap': {
    colour: '#f8f6f0',
    parts: [
      { plate: '-1 0.02, -0.6 0.5, -0.16 0.94, 0.12 0.96, 0.6 0.5, 1 0.02', colour: '$', curved: true },
      ...spread(15, -0.7, 0.7).map((x, i): Part => ({
        ball: [x, 0.2 + ((i * 7) % 5) * 0.1 * (1 - Math.abs(x)), 0.025],
        colour: '#ffffff',
        flat: true,
      })),
    ],
  },
  key: {
    colour: GOLD,
    shadow: 0.1,
    parts: [
      { rod: '0 0.64, 0 0.04', radius: [0.045, 0.04], colour: '$' },
      { box: [0, 0.06, 0.2, 0.13], colour: '$', round: 0.02 },
      { box: [0, 0.19, 0.15, 0.26], colour: '$', round: 0.02 },
      { ball: [0, 0.62, 0.07, 0.035], colour: '$-' },
      ...spread(16, 0, 15).map((k): Part => {
        const at = (turn: number) => `${0.17 * Math.cos(turn)} ${0.8 + 0.17 * Math.sin(turn)}`;
        return { rod: `${at((k * Math.PI) / 8)}, ${at(((k + 1) * Math.PI) / 8)}`, radius: 0.045, colour: '$' };
      }),
    ],
  },
  'key-ring': {
    colour: GOLD,
    parts: [
      ...spread(20, 0, 19).map((k): Part => ({
        rod: `${0.24 * Math.cos((k * Math.PI) / 10)} ${0.74 + 0.24 * Math.sin((k * Math.PI) / 10)}, ${0.24 * Math.cos(((k + 1) * Math.PI) / 10)} ${0.74 + 0.24 * Math.sin(((k + 1) * Math.PI) / 10)}`,
        radius: 0.018,
        colour: STEEL,
      })),
      ...(
        [
          [-0.26, 0.06, '$-'],
          [0.02, 0, STEEL],
          [0.28, 0.08, '$'],
        ] as const
      ).flatMap(([x, y, colour]): readonly Part[] => [
        { rod: `${x * 0.5} 0.5, ${x} ${y + 0.02}`, radius: 0.032, colour },
        { ball: [x * 0.56, 0.46, 0.1, 0.09], colour },
        { ball: [x * 0.52, 0.49, 0.045, 0.04], colour: '#5a6058', flat: true },
        { box: [x, y + 0.02, x + 0.09, y + 0.06], colour, round: 0.01 },
        { box: [x - 0.02, y + 0.1, x + 0.06, y + 0.14], colour, round: 0.01 },
      ]),
    ],
  },
  'spell-book': {
    colour: '#5a2c3c',
    parts: [
      { box: [-0.36, 0.02, 0.3, 0.97], deep: 0.36, colour: '#e8dcb8', round: 0.01 },
      { box: [-0.38, 0.01, 0.32, 0.98], colour: '$', round: 0.03 },
      { box: [-0.38, 0.01, -0.29, 0.98], colour: '$-', round: 0.02 },
      ...[
        [0.26, 0.9],
        [0.26, 0.08],
      ].map(([x = 0, y = 0]): Part => ({
        plate: `${x + 0.06} ${y - 0.09}, ${x + 0.06} ${y + 0.07}, ${x - 0.1} ${y + (y > 0.5 ? 0.07 : -0.07)}`,
        colour: GOLD,
      })),
      { ball: [0.02, 0.5, 0.18], colour: GOLD },
      { ball: [0.02, 0.5, 0.14], colour: '$-', flat: true },
      {
        plate: '0.02 0.63, 0.06 0.54, 0.15 0.5, 0.06 0.46, 0.02 0.37, -0.02 0.46, -0.11 0.5, -0.02 0.54',
        colour: GOLD,
      },
      { box: [0.28, 0.44, 0.42, 0.56], colour: GOLD, round: 0.02 },
    ],
  },
  'ink-bottle': {
    colour: '#1c2a5a',
    parts: [
      { turned: '0.44 0.02, 0.48 0.1, 0.48 0.44, 0.36 0.58, 0.2 0.62, 0.2 0.72', colour: '$', gloss: 1 },
      { plate: '-0.3 0.16, 0.3 0.16, 0.3 0.42, -0.3 0.42', colour: '#f4ecd8' },
      { box: [-0.16, 0.3, 0.16, 0.33], colour: '#4a3a2a', round: 0 },
      { turned: '0.26 0.7, 0.28 0.74, 0.28 0.92, 0.24 0.98', colour: '#2a2624', gloss: 0.5 },
    ],
  },
  quill: {
    colour: '#f2ece0',
    shadow: 0.14,
    parts: [
      { plate: '-0.1 0.24, -0.16 0.5, 0.02 0.82, 0.24 0.99, 0.22 0.7, 0.06 0.4', colour: '$', curved: true },
      ...spread(6, 0.36, 0.84).map((y): Part => ({
        rod: `${-0.06 + y * 0.2} ${y}, ${-0.16 + y * 0.22} ${y + 0.06}`,
        radius: 0.006,
        colour: '$-',
      })),
      { rod: '-0.14 0.01, -0.08 0.24, 0.04 0.56, 0.22 0.96', radius: 0.01, colour: '#8a7a5a', bent: true },
      { plate: '-0.155 0, -0.12 0.06, -0.13 0.07', colour: DARK, flat: true },
    ],
  },
  'pencil-cup': {
    colour: '#4a7a9c',
    parts: [
      ...(
        [
          [-0.14, '#f0b42c', 0.96],
          [-0.04, '#d8443c', 0.99],
          [0.06, '#5aa84c', 0.9],
          [0.14, '#3f6ec0', 0.94],
        ] as const
      ).flatMap(([x, colour, top]): readonly Part[] => [
        { rod: `${x * 0.6} 0.3, ${x * 1.3} ${top - 0.06}`, radius: 0.03, colour },
        {
          plate: `${x * 1.3 - 0.03} ${top - 0.06}, ${x * 1.3 + 0.03} ${top - 0.06}, ${x * 1.36} ${top + 0.01}`,
          colour: '#e8d0a0',
        },
      ]),
      { turned: '0.25 0.02, 0.26 0.05, 0.27 0.58', colour: '$', edged: true, gloss: 0.4 },
    ],
  },
  postage: {
    colour: '#c8443c',
    parts: [
      { box: [-0.4, 0.02, 0.4, 0.98], colour: '#fbf8f0', round: 0.01 },
      ...spread(8, 0.06, 0.94).flatMap((y): readonly Part[] => [
        { ball: [-0.4, y, 0.03], colour: '#d8d4cc', flat: true },
        { ball: [0.4, y, 0.03], colour: '#d8d4cc', flat: true },
      ]),
      { box: [-0.31, 0.12, 0.31, 0.88], colour: '$', round: 0.01 },
      { ball: [0, 0.58, 0.14, 0.16], colour: '#f6dcc8' },
      { plate: '-0.24 0.14, 0.24 0.14, 0.18 0.4, -0.18 0.4', colour: '#f6dcc8' },
    ],
  },
  'ink-stone': {
    colour: '#34343a',
    parts: [
      { box: [-1.5, 0.02, 1.3, 0.62], deep: 1.1, colour: '$', round: 0.12 },
      { ball: [0, 0.76, 0.9, 0.1], colour: '#0c0c12' },
      { ball: [0.4, 0.78, 0.3, 0.03], colour: '#ffffff', flat: true, alpha: 0.2 },
    ],
  },
};

import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#b9c0c6';
const DARK = '#2b2c32';

/** What stands about in kitchens, halls and workshops for small jobs. */
export const CHORE_FORMS: Readonly<Record<string, Form>> = {
  'lemon-squeezer': {
    colour: '#7fb04c',
    parts: [
      { turned: '0.6 0.02, 0.92 0.34, 0.96 0.42', colour: '$', gloss: 0.6, open: '$-' },
      { rod: '0.9 0.36, 1.24 0.44, 1.2 0.16, 0.84 0.2', radius: 0.05, colour: '$', bent: true },
      { plate: '-0.98 0.44, -1.14 0.5, -0.9 0.36', colour: '$' },
      { turned: '0.5 0.4, 0.44 0.6, 0.24 0.86, 0.02 0.98', colour: '$+', gloss: 0.4 },
      ...[-0.3, -0.12, 0.08, 0.26].map((x): Part => ({
        rod: `${x * 1.5} 0.44, ${x} 0.7, ${x * 0.2} 0.95`,
        radius: 0.026,
        colour: '$-',
        bent: true,
      })),
      { ball: [0.56, 0.48, 0.2, 0.1], colour: '#f4dc4c' },
      { ball: [0.56, 0.52, 0.15, 0.06], colour: '#fbf2b0', flat: true },
    ],
  },
  'potato-masher': {
    colour: '#c8402c',
    parts: [
      { rod: '-0.06 0.62, -0.06 0.96', radius: [0.045, 0.055], colour: '$' },
      { rod: '-0.06 0.64, -0.06 0.4, -0.2 0.3, -0.2 0.1', radius: 0.018, colour: STEEL, bent: true },
      { rod: '-0.06 0.44, 0.14 0.3, 0.14 0.1', radius: 0.018, colour: STEEL, bent: true },
      {
        rod: '-0.32 0.06, -0.24 0.14, -0.16 0.03, -0.08 0.14, 0 0.03, 0.08 0.14, 0.16 0.03, 0.26 0.1',
        radius: 0.022,
        colour: STEEL,
        bent: true,
      },
    ],
  },
  'oven-mitt': {
    colour: '#c8483c',
    parts: [
      {
        plate:
          '-0.26 0.1, -0.3 0.5, -0.24 0.86, 0 0.99, 0.2 0.86, 0.24 0.58, 0.36 0.62, 0.46 0.5, 0.36 0.34, 0.22 0.26, 0.2 0.1',
        colour: '$',
        curved: true,
      },
      ...[0.34, 0.5, 0.66, 0.82].map((y): Part => ({
        rod: `-0.26 ${y}, 0.18 ${y + 0.02}`,
        radius: 0.006,
        colour: '$-',
      })),
      ...[-0.16, -0.04, 0.08].map((x): Part => ({ rod: `${x} 0.2, ${x} 0.92`, radius: 0.006, colour: '$-' })),
      { box: [-0.3, 0.01, 0.24, 0.16], colour: '#f4ecd8', round: 0.03 },
      { rod: '-0.28 0.06, -0.4 0.14, -0.34 0.24, -0.28 0.12', radius: 0.014, colour: '#f4ecd8', bent: true },
    ],
  },
  'cocktail-shaker': {
    colour: '#c4cad0',
    shadow: 0.22,
    parts: [
      { turned: '0.15 0, 0.19 0.06, 0.21 0.56', colour: '$', gloss: 1, edged: true },
      { turned: '0.22 0.55, 0.22 0.59', colour: '$-', edged: true },
      { turned: '0.21 0.58, 0.19 0.66, 0.11 0.76', colour: '$', gloss: 1 },
      { turned: '0.1 0.75, 0.1 0.78', colour: '$-', edged: true },
      { turned: '0.09 0.77, 0.095 0.9, 0.06 0.97, 0.02 0.99', colour: '$+', gloss: 1 },
    ],
  },
  'dish-rack': {
    colour: '#8a9098',
    parts: [
      ...[-0.66, -0.36, -0.06, 0.24].map((x, at): Part => ({
        ball: [x, 0.56, 0.16, 0.42],
        colour: at % 2 === 0 ? '#f6f2e8' : '#cfe0ea',
      })),
      ...[-0.66, -0.36, -0.06, 0.24].map((x): Part => ({
        ball: [x + 0.02, 0.56, 0.09, 0.27],
        colour: '#e4ecf0',
        flat: true,
      })),
      { box: [0.56, 0.3, 0.9, 0.7], deep: 0.12, colour: '$-', round: 0.02 },
      ...[0.62, 0.72, 0.82].map((x, at): Part => ({
        rod: `${x} 0.6, ${x + 0.03} ${0.94 - at * 0.05}`,
        radius: 0.022,
        colour: '#dfe5e9',
      })),
      ...spread(10, -0.9, 0.9).map((x): Part => ({ rod: `${x} 0.06, ${x} 0.36`, radius: 0.014, colour: '$' })),
      ...[0.08, 0.36].map((y): Part => ({ rod: `-0.96 ${y}, 0.96 ${y}`, radius: 0.022, colour: '$' })),
      { box: [-0.98, 0, 0.98, 0.06], deep: 0.1, colour: '$+', round: 0.01 },
    ],
  },
  doormat: {
    colour: '#a8743f',
    shadow: 0,
    parts: [
      { plate: '-3.3 0, 3.3 0, 2.7 1, -2.7 1', colour: '$' },
      { plate: '-3 0.08, 3 0.08, 2.5 0.92, -2.5 0.92', colour: '$-', flat: true },
      { plate: '-2.86 0.12, 2.86 0.12, 2.42 0.88, -2.42 0.88', colour: '$', flat: true },
      ...spread(34, -3.2, 3.2).map((x): Part => ({ rod: `${x} 0.02, ${x} -0.1`, radius: 0.03, colour: '$-' })),
      // W E L C O M E, laid in the mat.
      ...(
        [
          '-2 0.72, -1.86 0.32, -1.7 0.6, -1.54 0.32, -1.4 0.72',
          '-0.74 0.72, -1.16 0.72, -1.2 0.32, -0.76 0.32',
          '-1.16 0.52, -0.84 0.52',
          '-0.54 0.72, -0.56 0.32, -0.16 0.32',
          '0.36 0.68, 0.06 0.68, 0.06 0.34, 0.38 0.34',
          '0.56 0.7, 0.92 0.7, 0.96 0.34, 0.56 0.34, 0.56 0.7',
          '1.14 0.32, 1.12 0.72, 1.34 0.5, 1.54 0.72, 1.62 0.32',
          '2.2 0.72, 1.8 0.72, 1.86 0.32, 2.32 0.32',
          '1.84 0.52, 2.16 0.52',
        ] as const
      ).map((letter): Part => ({ rod: letter, radius: 0.06, colour: '#3a2414' })),
    ],
  },
  chisel: {
    colour: '#c8842c',
    parts: [
      { rod: '-1.9 0.5, -0.9 0.5', radius: [0.38, 0.46], colour: '$' },
      { rod: '-2 0.5, -1.86 0.5', radius: 0.44, colour: STEEL },
      { rod: '-0.92 0.5, -0.7 0.5', radius: [0.42, 0.24], colour: STEEL },
      { rod: '-0.7 0.5, -0.2 0.5', radius: 0.14, colour: '#98a0a8' },
      { plate: '-0.24 0.22, 1.6 0.16, 2 0.5, 1.6 0.84, -0.24 0.78', colour: STEEL },
      { plate: '1.56 0.18, 2 0.5, 1.56 0.82', colour: '#e4eaee', flat: true },
    ],
  },
  'hand-plane': {
    colour: '#a8642c',
    parts: [
      ...[0, 1, 2].map((curl): Part => ({
        rod: `${0.1 + curl * 0.1} 0.5, ${0.06 + curl * 0.22} 0.86, ${0.34 + curl * 0.16} 0.98, ${0.42 + curl * 0.14} 0.78, ${0.26 + curl * 0.14} 0.76`,
        radius: 0.03,
        colour: '#f0d8a4',
        bent: true,
      })),
      { rod: '-0.86 0.36, -0.98 0.76, -0.8 0.94', radius: [0.13, 0.09], colour: '$-', bent: true },
      { plate: '-0.3 0.3, 0 0.84, 0.14 0.8, -0.08 0.3', colour: STEEL },
      { box: [-1.4, 0.04, 1.26, 0.4], deep: 0.16, colour: '$', round: 0.04 },
      { rod: '0.86 0.4, 0.86 0.6', radius: 0.07, colour: '$-' },
      { ball: [0.86, 0.68, 0.14], colour: '$' },
      { box: [-1.42, 0, 1.28, 0.06], colour: STEEL, round: 0.01 },
    ],
  },
  blowtorch: {
    colour: '#2f6fc0',
    shadow: 0.2,
    parts: [
      { turned: '0.17 0, 0.19 0.03, 0.19 0.56, 0.12 0.64, 0.05 0.67', colour: '$', gloss: 0.6 },
      { turned: '0.192 0.2, 0.192 0.4', colour: '#f4f0e4', edged: true },
      { plate: '-0.05 0.24, 0 0.37, 0.06 0.24, 0.03 0.22, -0.02 0.22', colour: '#e0602c', curved: true, flat: true },
      { turned: '0.06 0.66, 0.06 0.74', colour: '#d8b256', edged: true },
      { rod: '0 0.72, 0.02 0.86, 0.22 0.92', radius: 0.03, colour: '#d8b256', bent: true },
      { rod: '-0.14 0.74, 0 0.74', radius: 0.034, colour: DARK },
      { rod: '0.22 0.92, 0.34 0.94', radius: [0.045, 0.06], colour: STEEL },
      { glow: [0.5, 0.965, 0.16, 0.04], colour: '#4aa0ff', reach: 0.3 },
      { plate: '0.34 0.98, 0.66 0.99, 0.34 0.91', colour: '#e4f2ff', flat: true },
    ],
  },
  'bird-bath': {
    colour: '#b4b2aa',
    shadow: 0.3,
    parts: [
      { turned: '0.26 0, 0.26 0.06, 0.16 0.1, 0.1 0.2, 0.12 0.3, 0.08 0.44, 0.12 0.62, 0.2 0.7', colour: '$' },
      { turned: '0.2 0.7, 0.44 0.82, 0.5 0.9', colour: '$', open: '$-' },
      { ball: [0, 0.895, 0.44, 0.07], colour: '#6fb4dc', flat: true },
      { ball: [-0.1, 0.91, 0.2, 0.02], colour: '#d4ecf8', flat: true, alpha: 0.7 },
    ],
  },
  'weather-vane': {
    colour: '#3a3d45',
    shadow: 0.1,
    parts: [
      { rod: '0 0, 0 0.66', radius: 0.016, colour: '$' },
      { rod: '-0.26 0.36, 0.26 0.36', radius: 0.011, colour: '$' },
      { rod: '-0.1 0.3, 0.1 0.42', radius: 0.011, colour: '$' },
      { rod: '-0.3 0.32, -0.3 0.41, -0.25 0.32, -0.25 0.41', radius: 0.009, colour: '$' },
      { rod: '0.31 0.41, 0.26 0.41, 0.26 0.365, 0.31 0.365, 0.31 0.32, 0.26 0.32', radius: 0.009, colour: '$' },
      { rod: '-0.44 0.6, 0.4 0.6', radius: 0.014, colour: '$' },
      { plate: '-0.42 0.66, -0.56 0.6, -0.42 0.54', colour: '$' },
      { plate: '0.3 0.6, 0.5 0.68, 0.5 0.52', colour: '$' },
      {
        plate:
          '-0.2 0.64, -0.06 0.68, 0.08 0.66, 0.18 0.8, 0.3 0.88, 0.26 0.98, 0.12 0.98, 0.02 0.84, -0.06 0.82, -0.14 0.9, -0.14 0.98, -0.22 0.99, -0.3 0.9, -0.28 0.74',
        colour: '$',
        curved: true,
      },
      { plate: '-0.28 0.93, -0.38 0.9, -0.28 0.88', colour: '#d8b256' },
      { ball: [0, 0.63, 0.03], colour: '#d8b256' },
    ],
  },
  sundial: {
    colour: '#b0aca0',
    shadow: 0.36,
    parts: [
      { turned: '0.28 0, 0.28 0.06, 0.18 0.1, 0.14 0.3, 0.18 0.52, 0.26 0.58', colour: '$' },
      { turned: '0.5 0.58, 0.5 0.66', colour: '$', edged: true },
      { ball: [0, 0.66, 0.5, 0.15], colour: '$+' },
      ...Array.from({ length: 12 }, (_, hour): Part => {
        const turn = (hour * Math.PI) / 6;
        return {
          rod: `${0.36 * Math.cos(turn)} ${0.66 + 0.11 * Math.sin(turn)}, ${0.46 * Math.cos(turn)} ${0.66 + 0.138 * Math.sin(turn)}`,
          radius: 0.01,
          colour: '#5a5850',
        };
      }),
      { plate: '-0.04 0.66, 0.36 0.71, 0.3 0.75, -0.04 0.69', colour: '#5a5850', flat: true, alpha: 0.6 },
      { plate: '-0.2 0.65, 0.12 0.66, -0.16 0.98', colour: '#8a7a3c' },
    ],
  },
  'steering-wheel': {
    colour: '#2b2c32',
    shadow: 0.2,
    parts: [
      {
        rod: Array.from(
          { length: 33 },
          (_, at) => [0.44 * Math.cos((at * Math.PI) / 16), 0.5 + 0.44 * Math.sin((at * Math.PI) / 16)] as const,
        ),
        radius: 0.055,
        colour: '$',
        bent: true,
      },
      { rod: '-0.42 0.54, 0 0.5, 0.42 0.54', radius: 0.055, colour: '$+', bent: true },
      { rod: '0 0.5, 0 0.08', radius: 0.055, colour: '$+' },
      { ball: [0, 0.5, 0.16, 0.15], colour: '$' },
      { ball: [0, 0.5, 0.06], colour: STEEL, gloss: 0.6 },
      ...[-0.26, 0.26].map((x): Part => ({ ball: [x, 0.53, 0.025], colour: '#c8ccd2', flat: true })),
    ],
  },
  'spark-plug': {
    colour: '#f4f0e6',
    shadow: 0.2,
    parts: [
      { rod: '0.04 0.02, 0.1 0.02, 0.1 0.1', radius: 0.016, colour: '#8a9098' },
      { rod: '0 0.05, 0 0.14', radius: 0.02, colour: '#d8b256' },
      { turned: '0.1 0.1, 0.1 0.34', colour: '#98a0a8', edged: true },
      ...spread(7, 0.13, 0.32).map((y): Part => ({
        rod: `-0.11 ${y}, 0.11 ${y + 0.012}`,
        radius: 0.012,
        colour: '#6b7078',
      })),
      { box: [-0.17, 0.35, 0.17, 0.48], colour: STEEL, round: 0.01 },
      { turned: '0.12 0.48, 0.1 0.6, 0.075 0.8', colour: '$', gloss: 0.8 },
      ...[0.58, 0.65, 0.72].map((y): Part => ({
        rod: `-${0.1 - (y - 0.58) * 0.1} ${y}, ${0.1 - (y - 0.58) * 0.1} ${y}`,
        radius: 0.014,
        colour: '$-',
      })),
      { turned: '0.05 0.8, 0.05 0.9, 0.065 0.92, 0.065 0.98', colour: STEEL, edged: true },
    ],
  },
  'number-plate': {
    colour: '#f6f4ec',
    parts: [
      { box: [-2.3, 0.02, 2.3, 0.98], colour: DARK, round: 0.08 },
      { box: [-2.22, 0.08, 2.22, 0.92], colour: '$', round: 0.06 },
      { box: [-2.22, 0.08, -1.82, 0.92], colour: '#2f5fc0', round: 0.06 },
      { ball: [-2.02, 0.6, 0.1], colour: '#f4d03c', flat: true },
      ...(
        [
          '-1.5 0.26, -1.34 0.76, -1.18 0.26',
          '-1.44 0.42, -1.24 0.42',
          '-0.94 0.26, -0.94 0.76, -0.66 0.7, -0.66 0.54, -0.94 0.5, -0.62 0.44, -0.62 0.28, -0.94 0.26',
          '0 0.64, 0.14 0.76, 0.14 0.26',
          '0.46 0.68, 0.62 0.76, 0.76 0.64, 0.46 0.26, 0.8 0.26',
          '1.06 0.74, 1.36 0.74, 1.2 0.54, 1.38 0.4, 1.22 0.26, 1.04 0.32',
          '1.92 0.26, 1.92 0.76, 1.62 0.42, 2.02 0.42',
        ] as const
      ).map((stroke): Part => ({ rod: stroke, radius: 0.05, colour: DARK })),
    ],
  },
  'pencil-sharpener': {
    colour: '#c8402c',
    parts: [
      { rod: '0.7 0.5, 2 0.62', radius: 0.2, colour: '#e8b23c' },
      { rod: '2 0.62, 2.2 0.64', radius: 0.2, colour: '#f090a0' },
      { box: [-0.8, 0.06, 0.8, 0.9], deep: 0.3, colour: '$', round: 0.08 },
      { plate: '-0.6 0.86, 0.6 0.98, 0.66 0.8, -0.56 0.7', colour: STEEL },
      { ball: [0, 0.84, 0.08], colour: '#6b7078' },
      ...[-0.5, -0.2, 0.1].map((x): Part => ({ rod: `${x} 0.12, ${x} 0.56`, radius: 0.03, colour: '$-' })),
      ...[0, 1].map((curl): Part => ({
        rod: `${-1 - curl * 0.4} 0.06, ${-1.3 - curl * 0.4} 0.26, ${-1.06 - curl * 0.4} 0.4, ${-0.9 - curl * 0.4} 0.24`,
        radius: 0.05,
        colour: '#e8c894',
        bent: true,
      })),
    ],
  },
  'rubber-stamp': {
    colour: '#8a4a28',
    parts: [
      { box: [-1, 0, 1, 0.03], colour: '#f8f6ee', round: 0 },
      { box: [-0.42, 0.04, 0.38, 0.14], deep: 0.12, colour: '#3a3d45', round: 0.01 },
      { box: [-0.42, 0.12, 0.38, 0.3], deep: 0.12, colour: '$', round: 0.03 },
      { turned: '0.1 0.3, 0.08 0.5, 0.14 0.68, 0.22 0.82, 0.18 0.94, 0.08 0.99', colour: '$', gloss: 0.6 },
      { rod: '0.6 0.05, 0.92 0.06', radius: 0.03, colour: '#c8302c' },
    ],
  },
  'sticky-notes': {
    colour: '#f4dc4c',
    parts: [
      ...[0, 1, 2].map((sheet): Part => ({
        box: [-0.5, sheet * 0.05, 0.5, 0.86 + sheet * 0.04],
        deep: 0.06,
        colour: sheet === 2 ? '$' : '$-',
        round: 0.01,
      })),
      { plate: '0.5 0.1, 0.22 0.1, 0.5 0.36', colour: '$-' },
      ...[0.74, 0.62, 0.5, 0.38].map((y, at): Part => ({
        rod: `-0.36 ${y}, ${at === 3 ? 0 : 0.34} ${y}`,
        radius: 0.014,
        colour: '#4a4d55',
      })),
    ],
  },
  folder: {
    colour: '#e0b25c',
    parts: [
      { plate: '-0.6 0.02, -0.6 0.9, -0.52 0.98, -0.2 0.98, -0.12 0.88, 0.6 0.88, 0.6 0.02', colour: '$-' },
      { box: [-0.52, 0.06, 0.54, 0.84], colour: '#fbf8f0', round: 0 },
      { box: [-0.5, 0.06, 0.56, 0.8], colour: '#f0ece0', round: 0 },
      { plate: '-0.6 0, 0.6 0, 0.68 0.72, -0.52 0.72', colour: '$' },
      { plate: '-0.24 0.3, 0.28 0.3, 0.3 0.46, -0.22 0.46', colour: '#fbf8f0', flat: true },
    ],
  },
  scalpel: {
    colour: '#c4cad0',
    parts: [
      { rod: '-3.4 0.5, 0.4 0.5', radius: [0.26, 0.34], colour: '$' },
      ...spread(7, -0.9, 0).map((x): Part => ({ rod: `${x} 0.24, ${x} 0.78`, radius: 0.04, colour: '$-' })),
      { plate: '0.3 0.34, 0.3 0.72, 2.2 0.96, 3.2 0.9, 2.7 0.4, 1.6 0.14', colour: '#e4eaee', curved: true },
      { rod: '0.6 0.54, 1.3 0.56', radius: 0.06, colour: '#8a9098' },
    ],
  },
  tweezers: {
    colour: '#c4cad0',
    parts: [
      { rod: '-2.2 0.5, -1.6 0.66, 0.4 0.84, 2.4 0.5', radius: [0.12, 0.06], colour: '$', bent: true },
      { rod: '-2.2 0.5, -1.6 0.34, 0.4 0.16, 2.4 0.46', radius: [0.12, 0.06], colour: '$-', bent: true },
      { ball: [-2.16, 0.5, 0.18], colour: '$' },
      ...spread(5, -0.5, 0.3).map((x): Part => ({
        rod: `${x} 0.76, ${x + 0.04} 0.9`,
        radius: 0.03,
        colour: '#8a9098',
      })),
    ],
  },
  inhaler: {
    colour: '#3f8fd0',
    shadow: 0.3,
    parts: [
      { turned: '0.13 0.6, 0.13 0.94, 0.1 0.98', x: -0.1, colour: STEEL, gloss: 0.8 },
      { plate: '-0.3 0.74, -0.26 0.04, 0.02 0, 0.06 0.2, 0.44 0.1, 0.5 0.34, 0.12 0.46, 0.1 0.74', colour: '$' },
      { ball: [0.47, 0.22, 0.06, 0.13], colour: '$--' },
      { box: [-0.22, 0.5, 0, 0.66], colour: '#f4f2ea', round: 0.01 },
    ],
  },
};

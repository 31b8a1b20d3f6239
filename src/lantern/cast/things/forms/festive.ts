import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const DARK = '#26282e';
const GOLD = '#d8b256';
const GAY = ['#d8443c', '#f0b42c', '#3f8ac0', '#4aa05c', '#8a5ab0'] as const;

/** The face of the middle tile. */
/** What feasts and rooms are hung with. */
export const FESTIVE_FORMS: Readonly<Record<string, Form>> = {
  'hula-hoop': {
    colour: '#d8527a',
    parts: spread(32, 0, 31).map((k): Part => ({
      rod: `${0.46 * Math.cos((k * Math.PI) / 16)} ${0.5 + 0.46 * Math.sin((k * Math.PI) / 16)}, ${0.46 * Math.cos(((k + 1) * Math.PI) / 16)} ${0.5 + 0.46 * Math.sin(((k + 1) * Math.PI) / 16)}`,
      radius: 0.03,
      colour: k % 4 < 2 ? '$' : '#f4f0e8',
    })),
  },
  'golf-club': {
    colour: '#b9c0c6',
    parts: [
      { rod: '0.02 0.06, -0.02 0.74', radius: 0.008, colour: '$' },
      { rod: '-0.02 0.72, -0.03 0.98', radius: 0.014, colour: DARK },
      { plate: '-0.02 0.07, 0.04 0.08, 0.11 0.05, 0.12 0.01, 0.02 0, -0.02 0.03', colour: '$', curved: true },
    ],
  },
  'balloon-dog': {
    colour: '#d8342c',
    parts: [
      { ball: [-0.36, 0.2, 0.075, 0.2], colour: '$-', gloss: 0.8 },
      { ball: [0.2, 0.2, 0.075, 0.2], colour: '$-', gloss: 0.8 },
      { ball: [-0.48, 0.66, 0.06, 0.17], colour: '$', gloss: 0.9 },
      { ball: [-0.08, 0.44, 0.34, 0.13], colour: '$', gloss: 0.9 },
      { ball: [-0.24, 0.19, 0.08, 0.19], colour: '$', gloss: 0.9 },
      { ball: [0.3, 0.19, 0.08, 0.19], colour: '$', gloss: 0.9 },
      { ball: [0.28, 0.6, 0.1, 0.16], colour: '$', gloss: 0.9 },
      { ball: [0.24, 0.84, 0.06, 0.14], colour: '$', gloss: 0.9 },
      { ball: [0.36, 0.86, 0.06, 0.14], colour: '$', gloss: 0.9 },
      { ball: [0.48, 0.7, 0.16, 0.1], colour: '$', gloss: 0.9 },
    ],
  },
  dreamcatcher: {
    colour: '#a8744c',
    shadow: 0,
    parts: [
      ...spread(24, 0, 23).map((k): Part => ({
        rod: `${0.22 * Math.cos((k * Math.PI) / 12)} ${0.74 + 0.22 * Math.sin((k * Math.PI) / 12)}, ${0.22 * Math.cos(((k + 1) * Math.PI) / 12)} ${0.74 + 0.22 * Math.sin(((k + 1) * Math.PI) / 12)}`,
        radius: 0.018,
        colour: '$',
      })),
      ...[0.21, 0.14, 0.08].flatMap((r, ring): readonly Part[] =>
        spread(8, 0, 7).map((k): Part => {
          const at = (i: number, rr: number) =>
            `${rr * Math.cos((i * Math.PI) / 4)} ${0.74 + rr * Math.sin((i * Math.PI) / 4)}`;
          return {
            rod: `${at(k + ring * 0.5, r)}, ${at(k + 0.5 + ring * 0.5, r * 0.66)}`,
            radius: 0.005,
            colour: '#f0e8d8',
          };
        }),
      ),
      ...[-0.16, 0, 0.16].flatMap((x): readonly Part[] => [
        { rod: `${x} ${x === 0 ? 0.52 : 0.58}, ${x} 0.34`, radius: 0.006, colour: '#e8dcc8' },
        { ball: [x, 0.36, 0.022], colour: '#3f8ac0' },
        {
          plate: `${x} 0.34, ${x + 0.05} 0.2, ${x} ${x === 0 ? 0 : 0.06}, ${x - 0.05} 0.2`,
          colour: '#f4efe4',
          curved: true,
        },
      ]),
    ],
  },
  'wind-chime': {
    colour: '#8a5a34',
    shadow: 0,
    parts: [
      { rod: '0 0.86, 0 1', radius: 0.008, colour: '#e8dcc8' },
      { ball: [0, 0.82, 0.17, 0.05], colour: '$' },
      ...[-0.14, -0.07, 0, 0.07, 0.14].flatMap((x, i): readonly Part[] => [
        { rod: `${x} 0.8, ${x} 0.68`, radius: 0.005, colour: '#e8dcc8' },
        { rod: `${x} 0.68, ${x} ${0.3 - (i % 3) * 0.08}`, radius: 0.022, colour: '#c0c6cc' },
      ]),
      { rod: '0 0.14, 0 0.06', radius: 0.005, colour: '#e8dcc8' },
      { plate: '-0.05 0, 0.05 0, 0.05 0.12, -0.05 0.12', colour: '$' },
    ],
  },
  'paper-fan': {
    colour: '#d8443c',
    shadow: 0.12,
    parts: [
      ...spread(11, 0.12, 0.88).map((s, i): Part => {
        const at = (turn: number, r: number) =>
          `${r * Math.cos(turn * Math.PI)} ${0.06 + r * Math.sin(turn * Math.PI)}`;
        const d = 0.038;
        return {
          plate: `${at(s - d, 0.34)}, ${at(s - d, 0.92)}, ${at(s + d, 0.92)}, ${at(s + d, 0.34)}`,
          colour: i % 2 === 0 ? '$' : '$-',
        };
      }),
      ...spread(11, 0.12, 0.88).map((s): Part => ({
        rod: `0 0.06, ${0.36 * Math.cos(s * Math.PI)} ${0.06 + 0.36 * Math.sin(s * Math.PI)}`,
        radius: 0.014,
        colour: '#8a5a34',
      })),
      ...[
        [-0.3, 0.6],
        [0.1, 0.72],
        [0.34, 0.5],
      ].flatMap(([x = 0, y = 0]): readonly Part[] => [
        { ball: [x, y, 0.07], colour: '#fbe0e4', flat: true },
        { ball: [x, y, 0.024], colour: '#f0c83c', flat: true },
      ]),
      { ball: [0, 0.07, 0.035], colour: GOLD },
    ],
  },
  'red-packet': {
    colour: '#c8202c',
    parts: [
      { box: [-0.28, 0.01, 0.28, 0.99], colour: '$', round: 0.03 },
      { plate: '-0.28 0.99, 0.28 0.99, 0.28 0.84, 0 0.74, -0.28 0.84', colour: '$-' },
      { ball: [0, 0.76, 0.06], colour: GOLD },
      { ball: [0, 0.42, 0.17, 0.17], colour: GOLD, flat: true },
      { ball: [0, 0.42, 0.14, 0.14], colour: '$', flat: true },
      { plate: '-0.09 0.36, 0.09 0.36, 0.09 0.48, -0.09 0.48', colour: GOLD, flat: true },
      { box: [-0.02, 0.3, 0.02, 0.54], colour: GOLD, round: 0 },
    ],
  },
  'chinese-knot': {
    colour: '#c8202c',
    shadow: 0,
    parts: [
      { rod: '0 0.9, -0.03 0.98, 0.03 0.98, 0 0.9', radius: 0.012, colour: '$', bent: true },
      ...[-0.16, 0.16].flatMap((x): readonly Part[] =>
        [0.56, 0.72].map((y): Part => ({ ball: [x, y, 0.07], colour: '$-' })),
      ),
      { plate: '0 0.9, 0.24 0.64, 0 0.38, -0.24 0.64', colour: '$' },
      ...[-0.12, 0, 0.12].flatMap((d): readonly Part[] => [
        { rod: `${-0.12 + d} 0.76, ${0.12 + d} 0.52`, radius: 0.016, colour: '$-' },
        { rod: `${0.12 + d} 0.76, ${-0.12 + d} 0.52`, radius: 0.016, colour: '$+' },
      ]),
      { ball: [0, 0.36, 0.035], colour: GOLD },
      { plate: '-0.04 0.34, 0.04 0.34, 0.07 0, -0.07 0', colour: '$' },
      ...[-0.03, 0, 0.03].map((x): Part => ({ rod: `${x} 0.32, ${x * 1.8} 0.02`, radius: 0.005, colour: '$--' })),
    ],
  },
  menorah: {
    colour: '#c8a04c',
    parts: [
      { turned: '0.2 0.02, 0.06 0.08, 0.03 0.2', colour: '$', gloss: 0.9 },
      { rod: '0 0.16, 0 0.72', radius: 0.026, colour: '$' },
      ...[0.16, 0.3, 0.44].map((r): Part => ({
        rod: `${-r} 0.7, ${-r * 0.96} ${0.62 - r * 0.5}, 0 ${0.56 - r * 0.8}, ${r * 0.96} ${0.62 - r * 0.5}, ${r} 0.7`,
        radius: 0.02,
        colour: '$',
        bent: true,
      })),
      ...[-0.44, -0.3, -0.16, 0, 0.16, 0.3, 0.44].flatMap((x): readonly Part[] => [
        { ball: [x, 0.72, 0.04, 0.018], colour: '$+' },
        { rod: `${x} 0.73, ${x} 0.88`, radius: 0.018, colour: '#fbf6e8' },
        { glow: [x, 0.94, 0.02, 0.045], colour: '#ffcf6a', reach: 0.14 },
      ]),
    ],
  },
  bauble: {
    colour: '#c8202c',
    shadow: 0.3,
    parts: [
      { ball: [0, 0.42, 0.42], colour: '$', gloss: 1 },
      { rod: '-0.38 0.5, 0 0.4, 0.38 0.5', radius: 0.02, colour: GOLD, bent: true },
      { rod: '-0.4 0.38, 0 0.28, 0.4 0.38', radius: 0.02, colour: GOLD, bent: true },
      { box: [-0.08, 0.8, 0.08, 0.9], colour: GOLD, round: 0.02 },
      { rod: '-0.05 0.9, 0 0.98, 0.05 0.9', radius: 0.015, colour: GOLD, bent: true },
    ],
  },
  'string-lights': {
    colour: '#f4c85a',
    shadow: 0,
    parts: [
      {
        rod: '-2 0.9, -1.5 0.62, -1 0.5, -0.5 0.62, 0 0.88, 0.5 0.62, 1 0.5, 1.5 0.62, 2 0.9',
        radius: 0.012,
        colour: '#2f3a34',
        bent: true,
      },
      ...spread(13, -1.8, 1.8).flatMap((x, i): readonly Part[] => {
        const y = 0.5 + 0.4 * ((Math.abs(x) % 2) - 1) ** 2;
        return [
          { box: [x - 0.03, y - 0.12, x + 0.03, y - 0.02], colour: '#2f3a34', round: 0.01 },
          {
            glow: [x, y - 0.18, 0.055, 0.075],
            colour: (['#ffd98a', '#ff9a8a', '#9ad8ff', '#b0f0a0'] as const)[i % 4]!,
            reach: 0.3,
          },
        ];
      }),
    ],
  },
  bunting: {
    colour: '#d8443c',
    shadow: 0,
    parts: [
      { rod: '-2.5 0.94, -1.25 0.66, 0 0.56, 1.25 0.66, 2.5 0.94', radius: 0.02, colour: '#e8dcc8', bent: true },
      ...spread(11, -2.3, 2.3).map((x, i): Part => {
        const y = 0.56 + 0.061 * x * x;
        return {
          plate: `${x - 0.18} ${y}, ${x + 0.18} ${y}, ${x} ${y - 0.5}`,
          colour: i % 5 === 0 ? '$' : GAY[i % 5]!,
        };
      }),
    ],
  },
};

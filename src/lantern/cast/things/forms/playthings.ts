import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const DARK = '#26282e';
const GOLD = '#d8b256';
const GAY = ['#d8443c', '#f0b42c', '#3f8ac0', '#4aa05c', '#8a5ab0'] as const;

const wheelAt = (x: number, y: number, r: number): readonly Part[] => [
  { ball: [x, y, r], colour: DARK },
  { ball: [x, y, r * 0.5], colour: '#e8e4da', flat: true },
];

/** The face of the middle tile. */
const RED_DRAGON: readonly Part[] = [
  { box: [-0.12, 0.2, -0.02, 0.76], colour: '#c8202c', round: 0 },
  { box: [-0.28, 0.38, 0.14, 0.62], colour: '#c8202c', round: 0.02 },
  { box: [-0.2, 0.44, 0.06, 0.56], colour: '$', round: 0 },
];

const dots = (x: number, colour: `#${string}`): readonly Part[] =>
  [0.26, 0.48, 0.7].flatMap((y) => [-0.2, 0.06].map((d): Part => ({ ball: [x + d, y, 0.085], colour })));

/** Toys, games and pastimes. */
export const PLAYTHING_FORMS: Readonly<Record<string, Form>> = {
  'puzzle-cube': {
    colour: '#1c1e22',
    parts: [
      { plate: '-0.5 0.62, 0 0.44, 0 0, -0.5 0.16', colour: '$' },
      { plate: '0.5 0.62, 0 0.44, 0 0, 0.5 0.16', colour: '$' },
      { plate: '-0.5 0.64, 0 0.46, 0.5 0.64, 0 0.98', colour: '$' },
      ...[0, 1, 2].flatMap((i) =>
        [0, 1, 2].flatMap((j): readonly Part[] => {
          const side = (s: 1 | -1) => {
            const at = (u: number, v: number) =>
              `${s * (0.5 - u * 0.5)} ${0.16 - u * 0.16 + v * (0.46 - u * 0.02) + 0.0}`;
            const [u, v] = [i / 3 + 0.02, j / 3 + 0.02];
            return `${at(u, v)}, ${at(u + 0.29, v)}, ${at(u + 0.29, v + 0.29)}, ${at(u, v + 0.29)}`;
          };
          const top = (u: number, v: number) =>
            `${-0.5 + (u + v) * 0.5} ${0.64 + (v - u) * 0.26 + (u + v > 1 ? 0 : 0)}`;
          const [u, v] = [i / 3 + 0.03, j / 3 + 0.03];
          return [
            { plate: side(-1), colour: (i * 2 + j) % 4 === 1 ? '#f4dc3c' : '#d8342c', flat: true },
            { plate: side(1), colour: (i + j * 2) % 5 === 2 ? '#f4f2ee' : '#2f6ec0', flat: true },
            {
              plate: `${top(u, v)}, ${top(u + 0.28, v)}, ${top(u + 0.28, v + 0.28)}, ${top(u, v + 0.28)}`,
              colour: (i + j) % 3 === 1 ? '#3fa85c' : '#f4dc3c',
              flat: true,
            },
          ];
        }),
      ),
    ],
  },
  jigsaw: {
    colour: '#5a9ac0',
    parts: [
      { plate: '-2.9 0.1, -2.1 0.86, 2 0.86, 2.9 0.1', colour: '$' },
      { plate: '-1.6 0.1, -1.3 0.46, 1.4 0.46, 1.7 0.1', colour: '#5aa85c', flat: true },
      ...[-1.7, -0.6, 0.6, 1.7].map((x): Part => ({
        rod: `${x} 0.1, ${x * 0.86} 0.48, ${x * 0.72} 0.86`,
        radius: 0.03,
        colour: '#e8f0f4',
      })),
      { rod: '-2.5 0.48, 2.5 0.48', radius: 0.03, colour: '#e8f0f4' },
      ...[-1.1, 0, 1.1].flatMap((x): readonly Part[] => [
        { ball: [x, 0.54, 0.15, 0.08], colour: '$+' },
        { ball: [x * 1.2 + 0.3, 0.26, 0.15, 0.08], colour: '#6ab86c' },
      ]),
      { ball: [1.2, 0.7, 0.3, 0.1], colour: '#f4dc5a', flat: true },
      { plate: '2.4 0.5, 2.9 0.5, 2.95 0.9, 2.5 0.95', colour: '#e0583c' },
      { ball: [2.66, 0.98, 0.13, 0.09], colour: '#e0583c' },
    ],
  },
  'playing-cards': {
    colour: '#fbfaf6',
    shadow: 0.5,
    parts: [-0.5, -0.25, 0, 0.25].flatMap((lean, i): readonly Part[] => {
      const at = (u: number, v: number) =>
        `${u * Math.cos(-lean) - v * Math.sin(-lean) * 1} ${u * Math.sin(-lean) + v * Math.cos(-lean)}`;
      const red = i % 2 === 1;
      const mark = (u: number, v: number, r: number): Part => ({
        plate: `${at(u, v + r)}, ${at(u + r * 0.7, v)}, ${at(u, v - r)}, ${at(u - r * 0.7, v)}`,
        colour: red ? '#c8202c' : '#1c1e24',
        flat: true,
      });
      return [
        { plate: `${at(-0.28, 0.08)}, ${at(0.28, 0.08)}, ${at(0.28, 0.92)}, ${at(-0.28, 0.92)}`, colour: '$' },
        mark(-0.2, 0.82, 0.07),
        mark(0, 0.5, 0.16),
      ];
    }),
  },
  mahjong: {
    colour: '#f6f0e0',
    parts: [-0.96, 0, 0.96].flatMap((x, i): readonly Part[] => [
      { box: [x - 0.4, 0.02, x + 0.3, 0.92], deep: 0.5, colour: '#3f9a5c', round: 0.1 },
      { box: [x - 0.42, 0.02, x + 0.28, 0.9], deep: 0.2, colour: '$', round: 0.1 },
      ...(i === 1 ? RED_DRAGON : dots(x, i === 0 ? '#2f6ec0' : '#3f9a5c')),
    ]),
  },
  'go-board': {
    colour: '#d8a858',
    parts: [
      { plate: '-1.3 0.4, -0.96 0.96, 1.04 0.96, 1.3 0.4', colour: '$' },
      { box: [-1.3, 0.02, 1.3, 0.42], colour: '$-', round: 0.02 },
      ...spread(9, -1, 1).map((s): Part => ({
        rod: `${s * 1.16} 0.44, ${s * 0.92 + 0.03} 0.92`,
        radius: 0.008,
        colour: '#5a3c1c',
      })),
      ...spread(6, 0, 1).map((v): Part => ({
        rod: `${-1.16 + v * 0.25} ${0.45 + v * 0.46}, ${1.16 - v * 0.22} ${0.45 + v * 0.46}`,
        radius: 0.008,
        colour: '#5a3c1c',
      })),
      ...[
        [-0.5, 0.6, 0],
        [-0.2, 0.7, 1],
        [0.1, 0.6, 0],
        [0.4, 0.78, 1],
        [0.7, 0.6, 1],
        [-0.7, 0.78, 1],
        [-0.1, 0.84, 0],
        [0.2, 0.52, 1],
      ].map(([x = 0, y = 0, c = 0]): Part => ({
        ball: [x, y, 0.1, 0.06],
        colour: c === 0 ? '#1c1c20' : '#fbfaf6',
        gloss: 0.8,
      })),
    ],
  },
  pinwheel: {
    colour: '#d8443c',
    shadow: 0.06,
    parts: [
      { rod: '0 0.02, 0 0.74', radius: 0.018, colour: '#e8d8b0' },
      ...[0, 1, 2, 3].flatMap((k): readonly Part[] => {
        const a = (k * Math.PI) / 2 + 0.3;
        const at = (turn: number, r: number) => `${r * Math.cos(a + turn)} ${0.73 + r * Math.sin(a + turn)}`;
        return [
          { plate: `0 0.73, ${at(0, 0.27)}, ${at(0.7, 0.25)}`, colour: GAY[k % 5]! },
          { plate: `0 0.73, ${at(0.7, 0.25)}, ${at(0.55, 0.1)}`, colour: '#fbf4e4' },
        ];
      }),
      { ball: [0, 0.73, 0.035], colour: GOLD, gloss: 0.8 },
    ],
  },
  'paper-plane': {
    colour: '#f6f4ee',
    parts: [
      { plate: '1.5 0.52, -1.5 0.98, -0.9 0.6', colour: '$-' },
      { plate: '1.5 0.52, -0.9 0.6, -0.8 0.02', colour: '$--' },
      { plate: '1.5 0.52, -1.34 0.42, -0.8 0.2', colour: '$' },
      { plate: '1.5 0.52, -1.5 0.98, -1.1 0.5', colour: '$+' },
    ],
  },
  'paper-crane': {
    colour: '#d8443c',
    parts: [
      { plate: '0.1 0.14, 0.5 0.4, 0.74 0.8, 0.62 0.74, 0.3 0.46', colour: '$-' },
      { plate: '-0.1 0.14, -0.5 0.36, -0.66 0.76, -0.58 0.76, -0.74 0.62, -0.5 0.58', colour: '$-' },
      { plate: '-0.06 0.42, 0.14 0.98, 0.3 0.34', colour: '$--' },
      { plate: '-0.36 0.36, 0 0.02, 0.36 0.36, 0 0.5', colour: '$' },
      { plate: '-0.24 0.38, -0.14 1, 0.2 0.36, 0 0.2', colour: '$+' },
      { plate: '-0.24 0.38, -0.14 1, -0.02 0.36', colour: '$' },
    ],
  },
  puppet: {
    colour: '#3f6ec0',
    shadow: 0.3,
    parts: [
      { rod: '-0.26 0.96, 0.26 0.98', radius: 0.02, colour: '#8a5a34' },
      { rod: '-0.06 0.92, 0.08 1', radius: 0.018, colour: '#8a5a34' },
      ...[
        [-0.24, -0.25, 0.42],
        [0.24, 0.26, 0.46],
        [-0.04, -0.07, 0.74],
        [0.04, 0.07, 0.74],
      ].map(([a = 0, b = 0, y = 0]): Part => ({ rod: `${a} 0.96, ${b} ${y}`, radius: 0.004, colour: '#e8e4da' })),
      { rod: '-0.06 0.28, -0.1 0.16, -0.08 0.04', radius: 0.032, colour: '#c89a60' },
      { rod: '0.06 0.28, 0.1 0.16, 0.12 0.04', radius: 0.032, colour: '#c89a60' },
      { box: [-0.16, 0, -0.04, 0.05], colour: '#5a2c1c', round: 0.02 },
      { box: [0.08, 0, 0.2, 0.05], colour: '#5a2c1c', round: 0.02 },
      { rod: '-0.11 0.5, -0.2 0.42, -0.26 0.42', radius: 0.03, colour: '#c89a60' },
      { rod: '0.11 0.5, 0.2 0.44, 0.27 0.46', radius: 0.03, colour: '#c89a60' },
      { plate: '-0.12 0.54, 0.12 0.54, 0.15 0.26, -0.15 0.26', colour: '$' },
      { box: [-0.04, 0.3, 0.04, 0.52], colour: '#d8443c', round: 0.01 },
      { ball: [0, 0.65, 0.115, 0.115], colour: '#e8c090' },
      { plate: '-0.13 0.7, 0 0.86, 0.13 0.7', colour: '#d8443c' },
      { ball: [-0.04, 0.66, 0.016], colour: DARK, flat: true },
      { ball: [0.04, 0.66, 0.016], colour: DARK, flat: true },
      { rod: '0 0.64, 0.03 0.62', radius: 0.016, colour: '#c88a5c' },
      { rod: '-0.04 0.6, 0 0.585, 0.04 0.6', radius: 0.008, colour: '#a8342c', bent: true },
    ],
  },
  slingshot: {
    colour: '#8a5a34',
    parts: [
      { rod: '-0.26 0.92, -0.24 0.66, 0 0.44', radius: 0.06, colour: '$', bent: true },
      { rod: '0.26 0.92, 0.24 0.66, 0 0.44', radius: 0.06, colour: '$', bent: true },
      { rod: '0 0.48, 0 0.05', radius: 0.07, colour: '$' },
      { rod: '-0.27 0.88, -0.1 0.66', radius: 0.018, colour: '#3a2a20' },
      { rod: '0.27 0.88, 0.1 0.66', radius: 0.018, colour: '#3a2a20' },
      { box: [-0.12, 0.6, 0.12, 0.7], colour: '#5a3a24', round: 0.03 },
    ],
  },
  'jump-rope': {
    colour: '#d8443c',
    parts: [
      {
        rod: '-0.6 0.4, -0.3 0.1, 0.2 0.12, 0.5 0.4, 0.2 0.7, -0.3 0.64, -0.4 0.34, 0 0.2, 0.6 0.3',
        radius: 0.04,
        colour: '#f0e6d0',
        bent: true,
      },
      { rod: '-0.6 0.4, -0.86 0.9', radius: 0.08, colour: '$' },
      { rod: '0.6 0.3, 0.9 0.8', radius: 0.08, colour: '$' },
    ],
  },
  'toy-car': {
    colour: '#d8342c',
    parts: [
      { plate: '-0.5 0.5, -0.36 0.94, 0.2 0.96, 0.44 0.54', colour: '$' },
      { plate: '-0.4 0.56, -0.3 0.86, -0.08 0.87, -0.08 0.56', colour: '#bfe0ec' },
      { plate: '-0.01 0.56, -0.01 0.87, 0.16 0.87, 0.34 0.56', colour: '#bfe0ec' },
      { box: [-0.92, 0.2, 0.92, 0.58], colour: '$', round: 0.18 },
      { ball: [0.84, 0.44, 0.07], colour: '#fbf0b0' },
      { box: [-0.92, 0.34, -0.84, 0.46], colour: '#f0b42c', round: 0.03 },
      ...wheelAt(-0.5, 0.2, 0.2),
      ...wheelAt(0.5, 0.2, 0.2),
    ],
  },
  'toy-truck': {
    colour: '#f0b42c',
    parts: [
      { plate: '-0.84 0.86, -0.74 0.4, 0.12 0.4, 0.2 0.98', colour: '$' },
      { plate: '-0.74 0.86, 0.14 0.94, 0.1 0.82, -0.7 0.76', colour: '#8a6a44' },
      { box: [0.22, 0.3, 0.72, 0.86], colour: '#d8443c', round: 0.08 },
      { box: [0.34, 0.54, 0.66, 0.78], colour: '#bfe0ec', round: 0.04 },
      { box: [-0.84, 0.24, 0.8, 0.38], colour: '#3a3d44', round: 0.03 },
      ...[-0.56, -0.16, 0.5].flatMap((x) => wheelAt(x, 0.18, 0.18)),
    ],
  },
  'toy-train': {
    colour: '#3f8ac0',
    parts: [
      { box: [0.1, 0.3, 1.1, 0.62], colour: '$', round: 0.12 },
      { box: [0, 0.26, 0.42, 0.94], colour: '#d8443c', round: 0.04 },
      { box: [0.08, 0.62, 0.32, 0.82], colour: '#fbf0c8', round: 0.03 },
      { box: [-0.04, 0.92, 0.46, 1], colour: '#f0b42c', round: 0.03 },
      { plate: '0.8 0.6, 0.96 0.6, 1.02 0.92, 0.76 0.92', colour: DARK },
      { ball: [1.1, 0.46, 0.09], colour: '#fbf0b0' },
      { box: [-1.24, 0.24, -0.2, 0.34], colour: '#8a5a34', round: 0.03 },
      { box: [-1.2, 0.32, -0.24, 0.66], colour: '#4aa05c', round: 0.04 },
      ...GAY.slice(0, 4).map((colour, i): Part => ({ ball: [-1.06 + i * 0.22, 0.72, 0.11], colour })),
      { rod: '-0.24 0.26, 0.04 0.26', radius: 0.03, colour: DARK },
      ...[-1, -0.46, 0.18, 0.56, 0.92].flatMap((x) => wheelAt(x, 0.16, 0.15)),
    ],
  },
  'toy-boat': {
    colour: '#d8443c',
    parts: [
      { rod: '0 0.26, 0 0.98', radius: 0.018, colour: '#8a5a34' },
      { plate: '0.04 0.94, 0.04 0.34, 0.44 0.34', colour: '#fbf6e8' },
      { plate: '-0.04 0.86, -0.04 0.36, -0.3 0.36', colour: '#f0e6cc' },
      { plate: '0 0.98, 0 0.9, -0.16 0.94', colour: '#3f8ac0' },
      { plate: '-0.54 0.28, 0.54 0.28, 0.36 0.02, -0.38 0.02', colour: '$' },
      { plate: '-0.54 0.28, 0.54 0.28, 0.5 0.21, -0.5 0.21', colour: '#fbf6e8', flat: true },
    ],
  },
  'toy-soldier': {
    colour: '#c8282c',
    parts: [
      { rod: '-0.06 0.3, -0.06 0.06', radius: 0.04, colour: '#2a3a6c' },
      { rod: '0.06 0.3, 0.06 0.06', radius: 0.04, colour: '#2a3a6c' },
      { box: [-0.16, 0, 0.16, 0.07], colour: '#3f6a3c', round: 0.02 },
      { rod: '-0.13 0.58, -0.16 0.4', radius: 0.036, colour: '$' },
      { rod: '0.13 0.58, 0.14 0.46, 0.1 0.4', radius: 0.036, colour: '$' },
      { plate: '-0.12 0.62, 0.12 0.62, 0.1 0.28, -0.1 0.28', colour: '$' },
      { plate: '-0.1 0.6, -0.06 0.6, 0.1 0.34, 0.06 0.34', colour: '#fbfaf6', flat: true },
      { plate: '0.1 0.6, 0.06 0.6, -0.1 0.34, -0.06 0.34', colour: '#fbfaf6', flat: true },
      { rod: '0.16 0.34, 0.2 0.84', radius: 0.014, colour: '#5a3a24' },
      { ball: [0, 0.69, 0.075], colour: '#f0c8a0' },
      { ball: [-0.025, 0.7, 0.011], colour: DARK, flat: true },
      { ball: [0.03, 0.7, 0.011], colour: DARK, flat: true },
      { box: [-0.085, 0.74, 0.085, 0.97], colour: '#1c1e24', round: 0.03 },
      { ball: [0, 0.84, 0.03], colour: GOLD },
    ],
  },
  'toy-plane': {
    colour: '#d8443c',
    parts: [
      { plate: '-0.8 0.5, -0.9 0.94, -0.66 0.9, -0.54 0.56', colour: '#f0b42c' },
      { plate: '-0.86 0.5, -0.2 0.76, 0.5 0.72, 0.78 0.52, 0.7 0.34, 0.2 0.24, -0.6 0.38', colour: '$', curved: true },
      { plate: '0.02 0.7, 0.1 0.84, 0.3 0.82, 0.36 0.68', colour: '#bfe0ec', curved: true },
      { plate: '-0.2 0.42, 0.36 0.46, 0.14 0.1, -0.16 0.06', colour: '#f0b42c' },
      { ball: [0.8, 0.48, 0.07], colour: GOLD },
      { rod: '0.84 0.1, 0.84 0.86', radius: 0.03, colour: '#fbfaf6' },
      ...wheelAt(0.2, 0.08, 0.08),
    ],
  },
  'plush-rabbit': {
    colour: '#e8dcd0',
    parts: [
      { rod: '-0.09 0.74, -0.13 0.94', radius: [0.05, 0.042], colour: '$' },
      { rod: '0.09 0.74, 0.14 0.92, 0.22 0.84', radius: [0.05, 0.042], colour: '$', bent: true },
      { rod: '-0.1 0.76, -0.13 0.92', radius: 0.02, colour: '#e8a8a8' },
      { ball: [-0.13, 0.09, 0.11, 0.085], colour: '$' },
      { ball: [0.13, 0.09, 0.11, 0.085], colour: '$' },
      { ball: [0, 0.27, 0.19, 0.21], colour: '$' },
      { ball: [0, 0.26, 0.12, 0.14], colour: '#fbf6f0' },
      { rod: '-0.16 0.36, -0.25 0.22', radius: 0.052, colour: '$' },
      { rod: '0.16 0.36, 0.25 0.22', radius: 0.052, colour: '$' },
      { ball: [0, 0.6, 0.185, 0.165], colour: '$' },
      { ball: [-0.07, 0.62, 0.022], colour: DARK, gloss: 1 },
      { ball: [0.07, 0.62, 0.022], colour: DARK, gloss: 1 },
      { ball: [0, 0.56, 0.026, 0.02], colour: '#d87a84' },
      { rod: '-0.04 0.52, 0 0.535, 0.04 0.52', radius: 0.008, colour: '#8a5a54', bent: true },
      { plate: '0 0.44, -0.1 0.49, -0.1 0.39', colour: '#3f8ac0' },
      { plate: '0 0.44, 0.1 0.49, 0.1 0.39', colour: '#3f8ac0' },
    ],
  },
  'plush-toy': {
    colour: '#c8946c',
    parts: [
      { plate: '-0.34 0.74, -0.44 0.54, -0.36 0.42, -0.24 0.6', colour: '$-', curved: true },
      { plate: '0.34 0.74, 0.44 0.54, 0.36 0.42, 0.24 0.6', colour: '$-', curved: true },
      { ball: [-0.2, 0.1, 0.16, 0.1], colour: '$' },
      { ball: [0.2, 0.1, 0.16, 0.1], colour: '$' },
      { ball: [0, 0.26, 0.26, 0.24], colour: '$' },
      { ball: [0, 0.24, 0.17, 0.16], colour: '#f6e6d0' },
      { ball: [-0.25, 0.3, 0.09, 0.13], colour: '$' },
      { ball: [0.25, 0.3, 0.09, 0.13], colour: '$' },
      { ball: [0, 0.68, 0.29, 0.26], colour: '$' },
      { ball: [0, 0.6, 0.15, 0.12], colour: '#f6e6d0' },
      { ball: [-0.11, 0.73, 0.034], colour: DARK, gloss: 1 },
      { ball: [0.11, 0.73, 0.034], colour: DARK, gloss: 1 },
      { ball: [0, 0.65, 0.05, 0.036], colour: '#3a2620', gloss: 0.8 },
      { rod: '-0.06 0.56, 0 0.53, 0.06 0.56', radius: 0.01, colour: '#5a3a2c', bent: true },
    ],
  },
  'robot-figure': {
    colour: '#b4bcc4',
    parts: [
      { rod: '0 0.9, 0 0.98', radius: 0.014, colour: '#8b929a' },
      { glow: [0, 0.98, 0.026], colour: '#ff5a4a', reach: 0.1 },
      ...[-0.11, 0.11].flatMap((x): readonly Part[] => [
        { rod: `${x} 0.3, ${x} 0.08`, radius: 0.05, colour: '$-' },
        { box: [x - 0.095, 0, x + 0.095, 0.09], colour: '$', round: 0.03 },
      ]),
      ...[-1, 1].flatMap((s): readonly Part[] => [
        { rod: `${s * 0.22} 0.54, ${s * 0.31} 0.42, ${s * 0.3} 0.3`, radius: 0.036, colour: '$-' },
        { ball: [s * 0.3, 0.27, 0.05], colour: '$' },
        { ball: [s * 0.23, 0.54, 0.055], colour: '$+' },
      ]),
      { box: [-0.2, 0.26, 0.2, 0.6], colour: '$', round: 0.05 },
      { box: [-0.12, 0.36, 0.12, 0.54], colour: '#34404c', round: 0.03 },
      { ball: [-0.05, 0.47, 0.026], colour: '#e0483c' },
      { ball: [0.05, 0.47, 0.026], colour: '#f0b42c' },
      { box: [-0.08, 0.39, 0.08, 0.42], colour: '#6ae0c0', round: 0.01 },
      { box: [-0.06, 0.58, 0.06, 0.66], colour: '#6a7278', round: 0.01 },
      { box: [-0.21, 0.64, 0.21, 0.92], colour: '$', round: 0.07 },
      { box: [-0.16, 0.7, 0.16, 0.86], colour: '#1c2630', round: 0.05 },
      { glow: [-0.07, 0.785, 0.034], colour: '#6ae8ff', reach: 0.09 },
      { glow: [0.07, 0.785, 0.034], colour: '#6ae8ff', reach: 0.09 },
      ...[-0.225, 0.225].map((x): Part => ({ ball: [x, 0.78, 0.035, 0.06], colour: '$-' })),
    ],
  },
};

import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#b9c0c6';
const DARK = '#26282e';
const GLASS = '#cfe4ea';

/** Needlework, medicine, the laboratory and small fittings. */
export const NEEDLEWORK_FORMS: Readonly<Record<string, Form>> = {
  'first-aid-kit': {
    colour: '#d8342c',
    parts: [
      { rod: '-0.2 0.76, -0.18 0.96, 0.16 0.96, 0.18 0.76', radius: 0.036, colour: DARK, bent: true },
      { box: [-0.64, 0.02, 0.54, 0.8], deep: 0.3, colour: '$', round: 0.08 },
      { ball: [-0.05, 0.42, 0.25], colour: '#fbfaf6', flat: true },
      { box: [-0.1, 0.26, 0, 0.58], colour: '$', round: 0 },
      { box: [-0.21, 0.37, 0.11, 0.47], colour: '$', round: 0 },
    ],
  },
  'pill-bottle': {
    colour: '#e08a2c',
    parts: [
      { turned: '0.25 0.02, 0.27 0.05, 0.27 0.7', colour: '$', clear: 0.1, gloss: 0.9 },
      { plate: '-0.26 0.14, 0 0.1, 0.26 0.14, 0.26 0.56, 0 0.52, -0.26 0.56', colour: '#fbfaf6' },
      ...[0.44, 0.36, 0.28].map((y, i): Part => ({
        box: [-0.16, y, 0.16 - i * 0.06, y + 0.03],
        colour: i === 0 ? '#2f6ea8' : '#8a8a90',
        round: 0,
      })),
      { turned: '0.3 0.7, 0.3 0.94, 0.26 0.98', colour: '#fbfaf6', edged: true },
      ...spread(7, -0.25, 0.25).map((x): Part => ({ rod: `${x} 0.72, ${x} 0.9`, radius: 0.008, colour: '#d0ccc4' })),
    ],
  },
  'laboratory-flask': {
    colour: '#5ac08a',
    parts: [
      { plate: '-0.37 0.04, 0.37 0.04, 0.2 0.42, -0.2 0.42', colour: '$' },
      { ball: [0, 0.42, 0.2, 0.04], colour: '$+', flat: true },
      { ball: [0, 0.97, 0.15, 0.03], colour: '#e4f0f4', flat: true },
      {
        turned: '0.36 0.02, 0.39 0.06, 0.11 0.62, 0.11 0.9, 0.15 0.97',
        colour: GLASS,
        clear: 0.7,
        gloss: 0.9,
        edged: true,
      },
      ...[
        [-0.12, 0.2],
        [0.1, 0.28],
        [0.02, 0.14],
        [0.16, 0.16],
      ].map(([x = 0, y = 0]): Part => ({ ball: [x, y, 0.03], colour: '#e8fbf0', flat: true, alpha: 0.8 })),
    ],
  },
  beaker: {
    colour: '#4a9ad8',
    parts: [
      { turned: '0.32 0.03, 0.33 0.06, 0.33 0.52', colour: '$', clear: 0.15 },
      { ball: [0, 0.52, 0.33, 0.07], colour: '$+', flat: true },
      { ball: [0, 0.97, 0.38, 0.07], colour: '#e4f0f4', flat: true },
      { turned: '0.34 0.02, 0.35 0.06, 0.35 0.9, 0.39 0.97', colour: GLASS, clear: 0.72, gloss: 0.9 },
      ...[0.22, 0.34, 0.46, 0.58, 0.7].map((y): Part => ({
        rod: `-0.02 ${y - 0.06}, 0.12 ${y - 0.05}`,
        radius: 0.01,
        colour: '#fbfaf6',
      })),
    ],
  },
  'bandage-roll': {
    colour: '#f6f0e4',
    parts: [
      { plate: '-0.1 0.02, 0.66 0.02, 0.66 0.2, 0 0.2', colour: '$-' },
      { ball: [-0.12, 0.5, 0.49], colour: '$' },
      { ball: [-0.12, 0.5, 0.3], colour: '$-', flat: true },
      { ball: [-0.12, 0.5, 0.2], colour: '$', flat: true },
      { ball: [-0.12, 0.5, 0.1], colour: '#8a8074', flat: true },
    ],
  },
  'needle-thread': {
    colour: '#c8343c',
    parts: [
      { ball: [-0.08, 0.1, 0.32, 0.09], colour: '#d8b47c' },
      { turned: '0.24 0.12, 0.26 0.3, 0.26 0.66, 0.24 0.82', colour: '$', x: -0.08 },
      ...spread(8, 0.16, 0.78).map((y): Part => ({
        rod: `-0.33 ${y}, -0.08 ${y - 0.05}, 0.17 ${y + 0.02}`,
        radius: 0.012,
        colour: '$-',
        bent: true,
      })),
      { ball: [-0.08, 0.86, 0.32, 0.09], colour: '#e4c48c' },
      { ball: [-0.08, 0.87, 0.08, 0.025], colour: '#6a4a2a', flat: true },
      { rod: '0.16 0.3, 0.3 0.2, 0.34 0.5, 0.4 0.82', radius: 0.012, colour: '$', bent: true },
      { rod: '0.38 0.06, 0.4 0.9', radius: [0.008, 0.018], colour: STEEL },
    ],
  },
  'knitting-needles': {
    colour: '#8a5ab0',
    parts: [
      { rod: '-0.5 0.2, 0.4 0.96', radius: 0.02, colour: '#d8c8a0' },
      { rod: '0.5 0.2, -0.4 0.96', radius: 0.02, colour: '#d8c8a0' },
      { ball: [0.41, 0.96, 0.04], colour: '#d8443c' },
      { ball: [-0.41, 0.96, 0.04], colour: '#d8443c' },
      { ball: [0, 0.4, 0.42, 0.4], colour: '$' },
      ...[-0.5, 0, 0.5].flatMap((s): readonly Part[] => [
        {
          rod: `-0.36 ${0.36 + s * 0.3}, 0 ${0.5 + s * 0.36}, 0.36 ${0.4 + s * 0.3}`,
          radius: 0.018,
          colour: '$-',
          bent: true,
        },
        {
          rod: `${-0.1 + s * 0.4} 0.06, ${s * 0.5} 0.4, ${0.1 + s * 0.4} 0.74`,
          radius: 0.018,
          colour: '$+',
          bent: true,
        },
      ]),
      { rod: '0.3 0.12, 0.5 0.04, 0.62 0.1', radius: 0.018, colour: '$', bent: true },
    ],
  },
  'sewing-button': {
    colour: '#3f7ac0',
    parts: [
      { ball: [0, 0.5, 0.49], colour: '$' },
      { ball: [0, 0.5, 0.38], colour: '$-', flat: true },
      { ball: [0, 0.5, 0.35], colour: '$' },
      ...[
        [-0.11, 0.61],
        [0.11, 0.61],
        [-0.11, 0.39],
        [0.11, 0.39],
      ].map(([x = 0, y = 0]): Part => ({ ball: [x, y, 0.06], colour: '#1c2230', flat: true })),
    ],
  },
  'clothes-peg': {
    colour: '#d8b078',
    parts: [
      { plate: '-0.17 0.98, -0.06 0.98, -0.01 0.5, -0.04 0.02, -0.16 0.1, -0.17 0.5', colour: '$' },
      { plate: '0.17 0.98, 0.06 0.98, 0.01 0.5, 0.04 0.02, 0.16 0.1, 0.17 0.5', colour: '$-' },
      { rod: '-0.17 0.54, 0.17 0.54', radius: 0.025, colour: STEEL },
      { ball: [0, 0.54, 0.06], colour: STEEL },
    ],
  },
  thimble: {
    colour: '#c4cad0',
    parts: [
      { turned: '0.42 0.04, 0.4 0.12, 0.3 0.7, 0.2 0.92, 0.06 0.98', colour: '$', gloss: 1 },
      ...spread(4, 0.4, 0.8).flatMap((y): readonly Part[] =>
        spread(5, -0.22, 0.22).map((x): Part => ({
          ball: [x * (1.3 - y * 0.5), y, 0.024],
          colour: '#7a828a',
          flat: true,
        })),
      ),
      { rod: '-0.42 0.06, 0 -0.02, 0.42 0.06', radius: 0.03, colour: '$+', bent: true },
    ],
  },
  faucet: {
    colour: '#c0c6cc',
    parts: [
      { ball: [0.16, 0.04, 0.16, 0.04], colour: '$-' },
      { rod: '0.16 0.04, 0.16 0.6, 0.1 0.9, -0.14 0.96, -0.3 0.84, -0.32 0.66', radius: 0.06, colour: '$', bent: true },
      { box: [-0.39, 0.6, -0.25, 0.68], colour: '$-', round: 0.02 },
      { rod: '0.2 0.4, 0.4 0.52', radius: 0.03, colour: '$' },
      { ball: [0.41, 0.53, 0.045], colour: '$+', gloss: 1 },
    ],
  },
  'light-switch': {
    colour: '#f4f2ec',
    shadow: 0,
    parts: [
      { box: [-0.34, 0.02, 0.32, 0.98], deep: 0.06, colour: '$', round: 0.06 },
      { box: [-0.16, 0.28, 0.14, 0.74], colour: '$-', round: 0.02 },
      { box: [-0.14, 0.5, 0.12, 0.72], colour: '#ffffff', round: 0.02 },
      ...[0.14, 0.86].map((y): Part => ({ ball: [0, y, 0.03], colour: STEEL })),
    ],
  },
};

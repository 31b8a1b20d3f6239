import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#b9c0c6';
const DARK = '#26282e';
const GOLD = '#d8b256';
const LABEL = '#fbf6ea';

/** A bright strip where a window shines on a side. */
const shine = (left: number, bottom: number, right: number, top: number): Part => ({
  plate: `${left} ${bottom}, ${right} ${bottom}, ${right} ${top}, ${left} ${top}`,
  colour: '#ffffff',
  flat: true,
  alpha: 0.38,
});

/** Lines of lettering on a label. */
const lettering = (left: number, right: number, ys: readonly number[]): readonly Part[] =>
  ys.map((y, index): Part => ({
    plate: `${left} ${y}, ${right - (index % 2) * (right - left) * 0.3} ${y}, ${right - (index % 2) * (right - left) * 0.3} ${y + 0.014}, ${left} ${y + 0.014}`,
    colour: '#6a5a4a',
    flat: true,
  }));

/** What cosmetics are sold in: glass, tubes, tins, and what burns for its scent. */
export const COSMETIC_FORMS: Readonly<Record<string, Form>> = {
  'dropper-bottle': {
    colour: '#a8662c',
    parts: [
      { turned: '0.185 0.02, 0.2 0.05, 0.2 0.5, 0.17 0.57, 0.09 0.61, 0.09 0.66', colour: '$', gloss: 0.9 },
      { plate: '-0.19 0.16, 0 0.12, 0.19 0.16, 0.19 0.44, 0 0.4, -0.19 0.44', colour: LABEL },
      ...lettering(-0.1, 0.1, [0.34, 0.3]),
      { plate: '-0.06 0.2, 0.06 0.2, 0.06 0.212, -0.06 0.212', colour: GOLD, flat: true },
      { turned: '0.12 0.62, 0.12 0.73', colour: DARK, edged: true, gloss: 0.6 },
      { turned: '0.06 0.73, 0.075 0.78, 0.075 0.9, 0.04 0.99, 0.02 1', colour: '#3a3640', gloss: 0.3 },
    ],
  },
  'pump-bottle': {
    colour: '#8fb8a8',
    parts: [
      { turned: '0.21 0.02, 0.225 0.05, 0.225 0.58, 0.2 0.66, 0.1 0.71, 0.1 0.74', colour: '$', gloss: 0.7 },
      { plate: '-0.17 0.14, 0.17 0.14, 0.17 0.5, -0.17 0.5', colour: LABEL },
      ...lettering(-0.1, 0.12, [0.42, 0.37, 0.24, 0.2]),
      { ball: [0, 0.31, 0.035], colour: '$-', flat: true },
      { turned: '0.115 0.72, 0.115 0.8', colour: '#f0ece4', edged: true },
      { rod: '0 0.8, 0 0.92', radius: 0.025, colour: '#e4e0d8' },
      { rod: '0.03 0.95, -0.12 0.95, -0.2 0.9', radius: [0.05, 0.024], colour: '#f0ece4', bent: true },
      { box: [-0.07, 0.92, 0.1, 0.99], colour: '#f0ece4', round: 0.03 },
    ],
  },
  'cream-jar': {
    colour: '#e8c4bc',
    parts: [
      { turned: '0.6 0.02, 0.68 0.1, 0.68 0.54, 0.64 0.6', colour: '$', gloss: 0.8 },
      { plate: '-0.4 0.16, 0.4 0.16, 0.4 0.44, -0.4 0.44', colour: LABEL, flat: true, alpha: 0.9 },
      ...lettering(-0.22, 0.24, [0.34, 0.25]),
      { turned: '0.68 0.58, 0.7 0.62, 0.7 0.9, 0.66 0.97', colour: GOLD, gloss: 1 },
      { ball: [0, 0.97, 0.64, 0.12], colour: '#e8cc7c' },
    ],
  },
  'cosmetic-tube': {
    colour: '#f0a860',
    parts: [
      { plate: '-0.17 0.98, 0.17 0.98, 0.18 0.92, 0.13 0.24, -0.13 0.24, -0.18 0.92', colour: '$' },
      { plate: '-0.175 1, 0.175 1, 0.175 0.93, -0.175 0.93', colour: '$-' },
      shine(-0.1, 0.3, -0.06, 0.88),
      { plate: '-0.05 0.42, 0.11 0.42, 0.12 0.78, -0.05 0.78', colour: LABEL, flat: true, alpha: 0.9 },
      ...lettering(-0.02, 0.09, [0.7, 0.64, 0.5]),
      { turned: '0.13 0, 0.135 0.03, 0.125 0.24', colour: '#f6f2ea', edged: true, gloss: 0.5 },
    ],
  },
  mascara: {
    colour: '#2c2630',
    parts: [
      { turned: '0.07 0.02, 0.075 0.06, 0.075 0.56', colour: '$', gloss: 0.9 },
      { turned: '0.06 0.56, 0.06 0.6', colour: GOLD, edged: true },
      { rod: '0.2 0.04, 0.2 0.36', radius: 0.012, colour: STEEL },
      ...spread(11, 0.04, 0.28).map((y): Part => ({
        rod: `0.155 ${y}, 0.245 ${y + 0.008}`,
        radius: 0.007,
        colour: DARK,
      })),
      { turned: '0.06 0.36, 0.065 0.42, 0.065 0.9, 0.05 0.97', colour: '$', x: 0.2, gloss: 0.9 },
      { turned: '0.066 0.36, 0.066 0.41', colour: GOLD, x: 0.2, edged: true },
      { plate: '-0.04 0.2, 0.02 0.2, 0.02 0.44, -0.04 0.44', colour: GOLD, flat: true, alpha: 0.9 },
    ],
  },
  'makeup-palette': {
    colour: '#2f2a34',
    parts: [
      { plate: '-0.68 0.5, 0.66 0.5, 0.72 0.99, -0.6 0.99', colour: '$-' },
      { plate: '-0.6 0.55, 0.6 0.55, 0.64 0.94, -0.53 0.94', colour: '#bcd4dc', flat: true },
      { plate: '-0.4 0.94, -0.2 0.94, -0.34 0.55, -0.54 0.55', colour: '#ffffff', flat: true, alpha: 0.5 },
      { plate: '-0.75 0.04, 0.75 0.04, 0.66 0.52, -0.68 0.52', colour: '$' },
      ...(['#e8b49c', '#c87860', '#8c4a3c', '#5c3c58', '#f0d4a8', '#d89aa8', '#a8587c', '#3c4a6c'] as const).map(
        (colour, index): Part => ({
          ball: [-0.48 + (index % 4) * 0.32, index < 4 ? 0.4 : 0.18, 0.12, 0.075],
          colour,
        }),
      ),
      { box: [-0.75, 0, 0.75, 0.05], colour: '$--', round: 0.02 },
    ],
  },
  compact: {
    colour: '#d8b4a4',
    parts: [
      { ball: [0, 0.66, 0.5, 0.34], colour: GOLD },
      { ball: [0, 0.66, 0.43, 0.28], colour: '#c4dce4', flat: true },
      { plate: '-0.16 0.9, 0 0.93, -0.14 0.42, -0.26 0.48', colour: '#ffffff', flat: true, alpha: 0.5 },
      { ball: [0, 0.2, 0.54, 0.2], colour: GOLD, gloss: 0.6 },
      { ball: [0, 0.23, 0.46, 0.15], colour: '#8a6a3c', flat: true },
      { ball: [0, 0.235, 0.42, 0.13], colour: '$' },
      { ball: [0.12, 0.26, 0.24, 0.1], colour: '#fbf0ea' },
    ],
  },
  'makeup-brush': {
    colour: '#2f2a34',
    shadow: 0.08,
    parts: [
      { rod: '0 0.02, 0 0.5', radius: [0.022, 0.036], colour: '$' },
      { turned: '0.036 0.48, 0.045 0.66', colour: GOLD, gloss: 0.9 },
      { plate: '-0.045 0.65, 0.045 0.65, 0.1 0.86, 0.04 0.98, -0.04 0.98, -0.1 0.86', colour: '#d8a890', curved: true },
    ],
  },
  deodorant: {
    colour: '#4a86b8',
    parts: [
      { turned: '0.21 0.02, 0.22 0.05, 0.22 0.58', colour: '$', gloss: 0.5 },
      { plate: '-0.17 0.14, 0.17 0.14, 0.17 0.48, -0.17 0.48', colour: LABEL },
      ...lettering(-0.1, 0.12, [0.4, 0.34, 0.22]),
      { turned: '0.2 0.58, 0.2 0.84, 0.14 0.96, 0.05 0.99', colour: '#f0f2f2', gloss: 0.6 },
    ],
  },
  'spray-can': {
    colour: '#d8442c',
    parts: [
      { turned: '0.17 0.01, 0.18 0.03, 0.175 0.05', colour: STEEL, edged: true },
      { turned: '0.175 0.04, 0.175 0.72', colour: '$', edged: true, gloss: 0.7 },
      { plate: '-0.17 0.2, 0 0.17, 0.17 0.2, 0.17 0.56, 0 0.53, -0.17 0.56', colour: LABEL },
      { ball: [0, 0.37, 0.1, 0.1], colour: '$' },
      { turned: '0.175 0.72, 0.14 0.8, 0.08 0.84', colour: STEEL, gloss: 0.8 },
      { turned: '0.075 0.84, 0.075 0.98', colour: '#f0f2f2', edged: true },
      { ball: [0.05, 0.93, 0.014], colour: DARK, flat: true },
    ],
  },
  'spray-bottle': {
    colour: '#5aa8d0',
    parts: [
      {
        plate: '-0.2 0.04, 0.2 0.04, 0.21 0.4, 0.12 0.6, 0.06 0.68, -0.06 0.68, -0.12 0.6, -0.21 0.4',
        colour: '$',
        curved: true,
      },
      { plate: '-0.14 0.14, 0.14 0.14, 0.14 0.4, -0.14 0.4', colour: LABEL },
      ...lettering(-0.08, 0.1, [0.32, 0.24]),
      { box: [-0.07, 0.66, 0.07, 0.76], colour: '#f0f2f2', round: 0.02 },
      { plate: '-0.2 0.86, -0.22 0.98, 0.16 0.98, 0.22 0.9, 0.1 0.78, -0.08 0.76', colour: '#e0483c' },
      { rod: '-0.1 0.84, -0.18 0.72, -0.17 0.6', radius: 0.026, colour: '#f0f2f2', bent: true },
      { box: [-0.26, 0.88, -0.18, 0.96], colour: '#f0f2f2', round: 0.02 },
    ],
  },
  'bath-bomb': {
    colour: '#d890b8',
    parts: [
      { ball: [0, 0.5, 0.49], colour: '$' },
      ...(['#f4dc8a', '#8ac0e0', '#f6f2ea', '#b0d8a0'] as const).flatMap((colour, index): readonly Part[] =>
        spread(4, 0, 1).map((s): Part => ({
          ball: [
            Math.cos(index * 1.7 + s * 5) * 0.34 * (0.3 + s),
            0.5 + Math.sin(index * 2.3 + s * 4) * 0.3 * (0.4 + s * 0.6),
            0.03,
          ],
          colour,
          flat: true,
        })),
      ),
    ],
  },
  'soap-bar': {
    colour: '#f0d8c0',
    parts: [
      { box: [-0.86, 0.04, 0.66, 0.72], deep: 0.8, colour: '$', round: 0.22 },
      { plate: '-0.5 0.28, 0.3 0.28, 0.34 0.5, -0.54 0.5', colour: '$-', curved: true, flat: true },
      { ball: [0.8, 0.1, 0.1], colour: '#ffffff', alpha: 0.6, gloss: 1 },
      { ball: [-0.94, 0.08, 0.08], colour: '#ffffff', alpha: 0.6, gloss: 1 },
    ],
  },
  diffuser: {
    colour: '#c8a070',
    parts: [
      ...spread(6, -0.18, 0.2).map((x): Part => ({
        rod: `${x * 0.2} 0.4, ${x} 0.99`,
        radius: 0.011,
        colour: '#b08a5a',
      })),
      {
        turned: '0.2 0.02, 0.215 0.05, 0.215 0.34, 0.16 0.42, 0.08 0.46, 0.08 0.54',
        colour: '$',
        gloss: 1,
        clear: 0.15,
      },
      { plate: '-0.14 0.1, 0.14 0.1, 0.14 0.3, -0.14 0.3', colour: LABEL },
      ...lettering(-0.08, 0.1, [0.23, 0.17]),
      { turned: '0.09 0.5, 0.09 0.55', colour: GOLD, edged: true },
    ],
  },
  'jar-candle': {
    colour: '#e8dcc4',
    parts: [
      { turned: '0.4 0.02, 0.43 0.06, 0.43 0.84', colour: '$', gloss: 0.7, open: '#fbf4e0' },
      { plate: '-0.28 0.18, 0.28 0.18, 0.28 0.54, -0.28 0.54', colour: LABEL },
      ...lettering(-0.16, 0.18, [0.42, 0.36, 0.26]),
      { rod: '0 0.82, 0.01 0.9', radius: 0.014, colour: DARK },
      { glow: [0.01, 0.96, 0.045, 0.09], colour: '#ffcf6a', reach: 0.6 },
    ],
  },
  'incense-burner': {
    colour: '#8a6a3c',
    parts: [
      { rod: '-0.26 0.2, -0.34 0', radius: [0.07, 0.05], colour: '$-' },
      { rod: '0.26 0.2, 0.34 0', radius: [0.07, 0.05], colour: '$-' },
      { rod: '0 0.18, 0 0', radius: [0.08, 0.06], colour: '$' },
      { rod: '-0.44 0.5, -0.58 0.6, -0.54 0.76', radius: 0.05, colour: '$-', bent: true },
      { rod: '0.44 0.5, 0.58 0.6, 0.54 0.76', radius: 0.05, colour: '$-', bent: true },
      { turned: '0.26 0.12, 0.44 0.26, 0.47 0.44, 0.4 0.58, 0.44 0.64', colour: '$', gloss: 0.6, open: '#c8bca8' },
      { rod: '-0.38 0.42, 0 0.36, 0.38 0.42', radius: 0.02, colour: '$+', bent: true },
      ...[-0.06, 0.02, 0.1].map((x): Part => ({ rod: `${x} 0.62, ${x * 1.3} 0.98`, radius: 0.014, colour: '#b0483c' })),
      ...[-0.08, 0.03, 0.13].map((x): Part => ({ glow: [x, 0.98, 0.02], colour: '#ff8a4a', reach: 0.09 })),
    ],
  },
  incense: {
    colour: '#b0483c',
    parts: [
      { ball: [0, 0.06, 0.24, 0.06], colour: '#8a6a3c' },
      { turned: '0.1 0.04, 0.07 0.16', colour: '#a88448', gloss: 0.6 },
      ...[-0.03, 0.01, 0.05].map((x): Part => ({ rod: `${x} 0.14, ${x * 2} 0.97`, radius: 0.01, colour: '$' })),
      ...[-0.06, 0.02, 0.1].map((x): Part => ({ glow: [x, 0.97, 0.018], colour: '#ff8a4a', reach: 0.08 })),
    ],
  },
  'hand-mirror': {
    colour: '#c8a04c',
    shadow: 0.12,
    parts: [
      { rod: '0 0.02, 0 0.46', radius: [0.05, 0.035], colour: '$' },
      { ball: [0, 0.05, 0.06], colour: '$+' },
      { ball: [0, 0.72, 0.245, 0.27], colour: '$' },
      { ball: [0, 0.72, 0.2, 0.225], colour: '#bcd8e2', flat: true },
      { plate: '-0.08 0.92, 0.02 0.93, -0.06 0.51, -0.14 0.55', colour: '#ffffff', flat: true, alpha: 0.55 },
    ],
  },
  'vanity-mirror': {
    colour: '#d0a45c',
    parts: [
      { ball: [0, 0.04, 0.24, 0.045], colour: '$-' },
      { rod: '0 0.04, 0 0.3', radius: 0.025, colour: '$' },
      { ball: [0, 0.62, 0.38, 0.38], colour: '$' },
      { ball: [0, 0.62, 0.335, 0.335], colour: '#bcd8e2', flat: true },
      { plate: '-0.14 0.92, 0.04 0.95, -0.1 0.3, -0.24 0.38', colour: '#ffffff', flat: true, alpha: 0.5 },
    ],
  },
  'cotton-pads': {
    colour: '#f6f4ee',
    parts: [0.16, 0.34, 0.52, 0.7, 0.86].map((y, index): Part => ({
      ball: [(index % 2) * 0.06 - 0.03, y, 0.6, 0.15],
      colour: '$',
    })),
  },
};

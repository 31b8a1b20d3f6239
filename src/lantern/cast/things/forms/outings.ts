import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const WOOD = '#9a6a3c';
const STEEL = '#b9bfc5';
const DARK = '#2b2b30';

/** What stands in bathrooms and hangs from ceilings, and what one takes out of doors. */
const ABOUT: Readonly<Record<string, Form>> = {
  plunger: {
    colour: '#c23a30',
    shadow: 0.2,
    parts: [
      { rod: '0 0.3, 0 0.99', radius: 0.03, colour: WOOD },
      { turned: '0.2 0, 0.21 0.05, 0.17 0.2, 0.07 0.31, 0.045 0.36', colour: '$', gloss: 0.5 },
    ],
  },
  'air-mattress': {
    colour: '#3f78b8',
    shadow: 3,
    parts: [
      { box: [-3.1, 0, 2.7, 0.62], deep: 1.7, colour: '$', round: 0.26 },
      ...spread(7, -2.6, 2.4).map((x): Part => ({ rod: `${x} 0.64, ${x + 0.46} 0.98`, radius: 0.05, colour: '$-' })),
      { rod: '-2.9 0.34, 2.5 0.34', radius: 0.03, colour: '$+' },
      { ball: [2.5, 0.2, 0.09, 0.1], colour: '#f4f2ea' },
      { rod: '-2.75 0.94, -2.5 1.1, -1.5 1.12', radius: 0.14, colour: '$+', bent: true },
    ],
  },
  'red-carpet': {
    colour: '#a8262c',
    shadow: 0,
    parts: [
      { plate: '-2.5 0, 2.2 0, 2.5 1, -2.1 1', colour: '$' },
      { plate: '-2.42 0.1, 2.16 0.1, 2.19 0.17, -2.39 0.17', colour: '#d8a83c', flat: true },
      { plate: '-2.16 0.83, 2.36 0.83, 2.39 0.9, -2.13 0.9', colour: '#d8a83c', flat: true },
      ...spread(9, 0.06, 0.94).map((y): Part => ({
        rod: `${2.2 + y * 0.3} ${y}, ${2.3 + y * 0.3} ${y - 0.01}`,
        radius: 0.012,
        colour: '#d8a83c',
      })),
    ],
  },
  'soap-bubble': {
    colour: '#cfe6f2',
    shadow: 0,
    parts: [
      { ball: [0, 0.5, 0.5], colour: '$', alpha: 0.34, flat: true },
      { ball: [0.02, 0.52, 0.46], colour: '$', alpha: 0.2, flat: true },
      {
        plate: '-0.44 0.36, -0.36 0.2, -0.14 0.06, -0.3 0.24, -0.4 0.44',
        colour: '#8fd8f0',
        curved: true,
        flat: true,
        alpha: 0.7,
      },
      { plate: '0.36 0.82, 0.46 0.62, 0.46 0.44, 0.42 0.62', colour: '#f4b8dc', curved: true, flat: true, alpha: 0.7 },
      {
        plate: '-0.34 0.72, -0.2 0.88, -0.06 0.92, -0.2 0.8',
        colour: '#ffffff',
        curved: true,
        flat: true,
        alpha: 0.95,
      },
      { ball: [0.2, 0.24, 0.06, 0.04], colour: '#ffffff', flat: true, alpha: 0.8 },
    ],
  },
  'beach-umbrella': {
    colour: '#d8433a',
    marks: '#f6f1e6',
    shadow: 0.08,
    parts: [
      { rod: '-0.1 0, 0.06 0.82', radius: 0.012, colour: '#e8e2d4' },
      {
        plate:
          '-0.52 0.6, -0.36 0.82, -0.12 0.97, 0.09 1, 0.3 0.96, 0.46 0.84, 0.55 0.66, 0.38 0.62, 0.2 0.63, 0.02 0.6, -0.18 0.62, -0.34 0.58',
        colour: '$',
      },
      { plate: '-0.34 0.58, -0.16 0.84, 0.09 1, -0.03 0.82, -0.18 0.62', colour: '$2', flat: true },
      { plate: '0.02 0.6, 0.07 0.82, 0.09 1, 0.16 0.84, 0.2 0.63', colour: '$2', flat: true },
      { plate: '0.38 0.62, 0.3 0.82, 0.09 1, 0.4 0.84, 0.55 0.66', colour: '$2', flat: true },
      { rod: '0.09 0.99, 0.1 1.03', radius: 0.012, colour: '#e8e2d4' },
    ],
  },
  sprinkler: {
    colour: '#3f8f5a',
    shadow: 0.4,
    parts: [
      { rod: '-0.44 0.04, 0.44 0.04', radius: 0.04, colour: DARK },
      { rod: '-0.3 0.02, 0 0.3, 0.3 0.02', radius: 0.03, colour: '$' },
      { rod: '0 0.1, 0 0.62', radius: 0.06, colour: '$' },
      { rod: '-0.34 0.7, 0 0.64, 0.34 0.7', radius: 0.045, colour: '$+' },
      { ball: [0, 0.66, 0.09], colour: '#d8b04a' },
    ],
  },
  'sleeping-bag': {
    colour: '#3f7a5a',
    shadow: 2.5,
    parts: [
      { rod: '-2.1 0.42, -1 0.46, 0.6 0.44, 2.2 0.34', radius: [0.42, 0.3], colour: '$', bent: true },
      { ball: [-2.1, 0.46, 0.56, 0.46], colour: '$-' },
      { ball: [-2.16, 0.5, 0.4, 0.3], colour: '#e8c98a' },
      ...spread(7, -1.4, 2).map((x): Part => ({
        rod: `${x} 0.1, ${x + 0.05} 0.46, ${x + 0.02} 0.8`,
        radius: 0.02,
        colour: '$-',
        bent: true,
      })),
      { rod: '-1.6 0.3, 0 0.24, 2.3 0.2', radius: 0.025, colour: '#e8c85a', bent: true },
      { ball: [-2.3, 0.62, 0.3, 0.2], colour: '#f2ead8' },
    ],
  },
  'camp-lantern': {
    colour: '#3f6f5a',
    shadow: 0.26,
    parts: [
      { rod: '-0.24 0.66, -0.24 0.96, 0 1.06, 0.24 0.96, 0.24 0.66', radius: 0.014, colour: DARK, bent: true },
      { turned: '0.26 0, 0.28 0.08, 0.2 0.18', colour: '$', edged: true },
      { glow: [0, 0.42, 0.13, 0.17], colour: '#ffd27a', reach: 0.8 },
      { turned: '0.17 0.18, 0.22 0.4, 0.17 0.66', colour: '#f6e2b0', clear: 0.6, gloss: 0.8 },
      { rod: '-0.2 0.18, -0.24 0.42, -0.2 0.68', radius: 0.014, colour: DARK, bent: true },
      { rod: '0.2 0.18, 0.24 0.42, 0.2 0.68', radius: 0.014, colour: DARK, bent: true },
      { turned: '0.22 0.66, 0.24 0.72, 0.1 0.86, 0.06 0.9', colour: '$', edged: true },
    ],
  },
  telescope: {
    colour: '#e9e7e0',
    shadow: 0.3,
    parts: [
      { rod: '0 0.62, -0.3 0', radius: 0.018, colour: WOOD },
      { rod: '0 0.62, 0.3 0', radius: 0.018, colour: WOOD },
      { rod: '0 0.62, 0.06 0.06', radius: 0.016, colour: '#7a5230' },
      { ball: [0, 0.64, 0.045], colour: DARK },
      { rod: '-0.36 0.54, 0.26 0.86', radius: 0.06, colour: '$' },
      { rod: '0.22 0.84, 0.38 0.925', radius: 0.078, colour: '#3a4a6a' },
      { rod: '-0.44 0.5, -0.34 0.55', radius: 0.032, colour: DARK },
      { rod: '-0.16 0.7, 0.06 0.815', radius: 0.018, colour: DARK },
      { ball: [0.395, 0.933, 0.03, 0.07], colour: '#a9cdea', flat: true },
    ],
  },
  longbow: {
    colour: '#8a5a30',
    shadow: 0.1,
    parts: [
      { rod: '-0.08 0.01, 0.1 0.24, 0.16 0.5, 0.1 0.76, -0.08 0.99', radius: 0.018, colour: '$', bent: true },
      { rod: '0.158 0.42, 0.163 0.58', radius: 0.026, colour: '#4a2c18' },
      { rod: '-0.08 0.01, -0.08 0.99', radius: 0.004, colour: '#efe8d8' },
      { rod: '-0.1 0.5, 0.28 0.5', radius: 0.008, colour: '#c9a06a' },
      { plate: '0.26 0.485, 0.34 0.5, 0.26 0.515', colour: STEEL },
      { plate: '-0.1 0.5, -0.13 0.53, -0.03 0.52, 0 0.5, -0.03 0.48, -0.13 0.47', colour: '#c23a30' },
    ],
  },
  quiver: {
    colour: '#6b4328',
    shadow: 0.2,
    parts: [
      ...spread(5, -0.1, 0.12).flatMap((x, at): readonly Part[] => [
        { rod: `${x} 0.6, ${x + (at - 2) * 0.02} 0.9`, radius: 0.008, colour: '#c9a06a' },
        {
          plate: `${x + (at - 2) * 0.02 - 0.04} 0.98, ${x + (at - 2) * 0.02 + 0.04} 0.98, ${x + (at - 2) * 0.02 + 0.035} 0.84, ${x + (at - 2) * 0.02} 0.8, ${x + (at - 2) * 0.02 - 0.035} 0.84`,
          colour: at % 2 === 0 ? '#c23a30' : '#f2ead8',
        },
      ]),
      { turned: '0.1 0, 0.12 0.04, 0.16 0.66, 0.17 0.7', colour: '$', open: '#2a1a10', edged: true },
      { rod: '-0.15 0.56, 0.15 0.56', radius: 0.02, colour: '#a8772f' },
      { rod: '-0.115 0.14, 0.115 0.14', radius: 0.02, colour: '#a8772f' },
      { rod: '0.15 0.62, 0.3 0.4, 0.11 0.1', radius: 0.014, colour: '#4a2c18', bent: true },
    ],
  },
  'bowling-pins': {
    colour: '#f4f0e6',
    shadow: 1,
    parts: [-0.3, 0.3, -0.9, 0.9, -0.6, 0, 0.6].flatMap((x, at): readonly Part[] => {
      const [y, k] = at < 2 ? [0.14, 0.82] : at < 4 ? [0.08, 0.86] : [0, 0.94];
      const up = (height: number) => y + height * k;
      return [
        {
          turned: `0.1 ${up(0)}, 0.17 ${up(0.2)}, 0.18 ${up(0.32)}, 0.1 ${up(0.58)}, 0.075 ${up(0.7)}, 0.11 ${up(0.84)}, 0.09 ${up(0.95)}, 0 ${up(1)}`,
          colour: '$',
          gloss: 0.7,
          x,
        },
        { rod: `${x - 0.075} ${up(0.66)}, ${x + 0.075} ${up(0.66)}`, radius: 0.018, colour: '#c8302c' },
        { rod: `${x - 0.078} ${up(0.73)}, ${x + 0.078} ${up(0.73)}`, radius: 0.018, colour: '#c8302c' },
      ];
    }),
  },
  'easter-basket': {
    colour: '#c79a5a',
    shadow: 0.45,
    parts: [
      { rod: '-0.48 0.5, -0.36 0.86, 0 0.99, 0.36 0.86, 0.48 0.5', radius: 0.035, colour: '$', bent: true },
      ...(['#e8596a', '#4f9fd8', '#f2c84a', '#7fbf5a', '#b07fd0', '#f09a4a'] as const).map((colour, at): Part => ({
        ball: [-0.36 + at * 0.145, 0.56 + (at % 2) * 0.06, 0.11, 0.14],
        colour,
        gloss: 0.6,
      })),
      ...spread(9, -0.46, 0.46).map((x, at): Part => ({
        plate: `${x - 0.05} 0.46, ${x + (at % 2 === 0 ? 0.06 : -0.06)} 0.58, ${x + 0.05} 0.46`,
        colour: '#5fa84a',
        flat: true,
      })),
      { turned: '0.38 0, 0.4 0.04, 0.52 0.4, 0.55 0.48', colour: '$', edged: true },
      ...[0.12, 0.24, 0.36].map((y): Part => ({
        rod: `${-0.42 - y * 0.25} ${y + 0.02}, 0 ${y - 0.07}, ${0.42 + y * 0.25} ${y + 0.02}`,
        radius: 0.02,
        colour: '$-',
        bent: true,
      })),
    ],
  },
  'potted-flowers': {
    colour: '#d8577f',
    shadow: 0.22,
    parts: [
      ...(
        [
          [-0.26, 0.72],
          [0.27, 0.74],
          [-0.06, 0.9],
          [0.1, 0.64],
          [-0.16, 0.58],
        ] as const
      ).flatMap(([x, y]): readonly Part[] => [
        { rod: `0 0.36, ${x * 0.5} ${(y + 0.36) / 2}, ${x} ${y}`, radius: 0.012, colour: '#4f8a3c', bent: true },
        {
          plate: `${x * 0.5} 0.5, ${x * 0.5 + (x < 0 ? -0.14 : 0.14)} 0.56, ${x * 0.5} 0.44`,
          colour: '#5fa04a',
          curved: true,
        },
        ...[0, 1, 2, 3, 4].map((leaf): Part => ({
          ball: [x + 0.06 * Math.cos(leaf * 1.257), y + 0.06 * Math.sin(leaf * 1.257), 0.055],
          colour: leaf % 2 === 0 ? '$' : '$+',
        })),
        { ball: [x, y, 0.035], colour: '#f2c84a' },
      ]),
      { turned: '0.17 0, 0.23 0.32', colour: '#b8643c', open: '#4a3222', edged: true },
      { turned: '0.25 0.3, 0.255 0.38', colour: '#c4714a', edged: true, open: '#4a3222' },
    ],
  },
};

const BLADES = 5;

/** A fan under a ceiling, so many radians on. */
export function ceilingFanAt(turn: number): Form {
  const blades = Array.from({ length: BLADES }, (_, blade) => turn + (blade / BLADES) * 2 * Math.PI)
    // The far ones first.
    .toSorted((a, b) => Math.sin(b) - Math.sin(a))
    .map((angle): Part => {
      const [c, s] = [Math.cos(angle), Math.sin(angle) * 0.3];
      const at = (along: number, aside: number) =>
        `${c * along - Math.sin(angle) * aside} ${0.34 + s * along + Math.cos(angle) * 0.3 * aside}`;
      return {
        plate: `${at(0.2, -0.08)}, ${at(1.25, -0.15)}, ${at(1.3, 0)}, ${at(1.25, 0.15)}, ${at(0.2, 0.08)}`,
        colour: '$',
      };
    });
  return {
    colour: '#8a5a34',
    shadow: 0,
    parts: [
      { rod: '0 0.4, 0 1', radius: 0.025, colour: '#5a5248' },
      ...blades,
      { turned: '0.08 0.2, 0.2 0.26, 0.22 0.38, 0.1 0.48', colour: '#5a5248' },
      { ball: [0, 0.16, 0.13, 0.1], colour: '#fdf0cc' },
    ],
  };
}

/** What stands about at home and out of doors, and to which things happen. */
export const OUTING_FORMS: Readonly<Record<string, Form>> = { ...ABOUT, 'ceiling-fan': ceilingFanAt(0.4) };

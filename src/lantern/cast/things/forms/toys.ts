import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const DARK = '#2b2c32';
const WOOD = '#b07a48';

/** Toys and games. */
export const TOY_FORMS: Readonly<Record<string, Form>> = {
  'toy-block': {
    colour: '#d9a860',
    parts: [
      { box: [-0.52, 0, 0.32, 0.84], deep: 0.68, colour: '$', round: 0.05 },
      { plate: '-0.44 0.08, 0.24 0.08, 0.24 0.76, -0.44 0.76', colour: '$+', flat: true, alpha: 0.75 },
      { plate: '-0.38 0.14, 0.18 0.14, 0.18 0.7, -0.38 0.7', colour: '$', flat: true },
      {
        plate: '-0.26 0.24, -0.19 0.24, -0.15 0.34, -0.05 0.34, -0.01 0.24, 0.06 0.24, -0.06 0.6, -0.14 0.6',
        colour: '$--',
        flat: true,
        alpha: 0.8,
      },
      { plate: '-0.13 0.41, -0.07 0.41, -0.1 0.51', colour: '$', flat: true },
    ],
  },
  'toy-train': {
    colour: '#3f8a52',
    shadow: 1.9,
    parts: [
      { rod: '-1.9 0.22, 0.9 0.22', radius: 0.03, colour: DARK },
      ...[-1.5, -0.62].flatMap((x, index): readonly Part[] => [
        { box: [x - 0.38, 0.22, x + 0.36, 0.56], deep: 0.14, colour: index === 0 ? '$-' : '$+', round: 0.03 },
        {
          plate: `${x - 0.28} 0.56, ${x - 0.1} 0.72, ${x + 0.1} 0.7, ${x + 0.28} 0.56`,
          colour: index === 0 ? '#caa26a' : '#8a5a34',
          curved: true,
        },
        { wheel: [x - 0.22, 0.13, 0.13], style: 'disc' },
        { wheel: [x + 0.22, 0.13, 0.13], style: 'disc' },
      ]),
      { box: [0.06, 0.22, 0.52, 0.92], deep: 0.14, colour: '$', round: 0.03 },
      { box: [0.14, 0.56, 0.42, 0.8], colour: '#bfe0f0', round: 0.03 },
      { box: [0, 0.9, 0.6, 0.99], deep: 0.16, colour: '$--', round: 0.02 },
      { rod: '0.52 0.46, 1.32 0.46', radius: 0.2, colour: '$' },
      { ball: [1.34, 0.46, 0.17, 0.19], colour: '#d8b256' },
      { turned: '0.07 0.62, 0.08 0.8, 0.12 0.94', x: 1.12, colour: DARK, edged: true, open: '#14151a' },
      { turned: '0.09 0.62, 0.08 0.72, 0.03 0.78', x: 0.78, colour: '#d8b256', gloss: 1 },
      { plate: '1.3 0.24, 1.66 0.06, 1.3 0.06', colour: '#c8303c' },
      { wheel: [0.24, 0.19, 0.19], style: 'spokes' },
      { wheel: [0.7, 0.15, 0.15], style: 'spokes' },
      { wheel: [1.1, 0.15, 0.15], style: 'spokes' },
    ],
  },
  doll: {
    colour: '#e0709a',
    shadow: 0.24,
    parts: [
      { rod: '-0.07 0.02, -0.07 0.3', radius: 0.04, colour: '#f3d3ba' },
      { rod: '0.07 0.02, 0.07 0.3', radius: 0.04, colour: '#f3d3ba' },
      { ball: [-0.09, 0.03, 0.07, 0.04], colour: DARK },
      { ball: [0.09, 0.03, 0.07, 0.04], colour: DARK },
      { rod: '-0.1 0.54, -0.26 0.36', radius: 0.035, colour: '#f3d3ba' },
      { rod: '0.1 0.54, 0.26 0.36', radius: 0.035, colour: '#f3d3ba' },
      { turned: '0.26 0.2, 0.2 0.36, 0.1 0.5, 0.11 0.58', colour: '$' },
      { turned: '0.262 0.2, 0.258 0.24', colour: '#ffffff', edged: true },
      { ball: [0, 0.78, 0.24, 0.22], colour: '#c8742a' },
      { ball: [-0.24, 0.66, 0.08, 0.13], colour: '#c8742a' },
      { ball: [0.24, 0.66, 0.08, 0.13], colour: '#c8742a' },
      { ball: [0, 0.74, 0.18, 0.17], colour: '#f3d3ba' },
      { ball: [-0.07, 0.74, 0.022], colour: DARK, flat: true },
      { ball: [0.07, 0.74, 0.022], colour: DARK, flat: true },
      { ball: [-0.11, 0.68, 0.03, 0.02], colour: '#f2a0a0', flat: true },
      { ball: [0.11, 0.68, 0.03, 0.02], colour: '#f2a0a0', flat: true },
      { rod: '-0.04 0.66, 0 0.645, 0.04 0.66', radius: 0.009, colour: '#b8404a', bent: true },
      { plate: '-0.18 0.8, -0.1 0.97, 0.1 0.97, 0.18 0.8, 0.06 0.88, -0.08 0.86', colour: '#c8742a', curved: true },
    ],
  },
  dollhouse: {
    colour: '#f0a8b8',
    shadow: 0.55,
    parts: [
      { box: [-0.5, 0, 0.5, 0.64], deep: 0.3, colour: '$', round: 0.01 },
      ...[
        [-0.46, 0.34, '#bfe0f0'],
        [0.02, 0.34, '#f7e3a8'],
        [-0.46, 0.03, '#cfe8c0'],
        [0.02, 0.03, '#e6d0f0'],
      ].map(([x = 0, y = 0, colour]): Part => ({
        plate: `${x} ${y}, ${Number(x) + 0.44} ${y}, ${Number(x) + 0.44} ${Number(y) + 0.27}, ${x} ${Number(y) + 0.27}`,
        colour: colour as '#bfe0f0',
        flat: true,
      })),
      { box: [-0.4, 0.34, -0.16, 0.43], colour: '#e0483c', round: 0.02 },
      { box: [0.16, 0.34, 0.36, 0.5], colour: WOOD, round: 0.01 },
      { box: [-0.34, 0.03, -0.12, 0.14], colour: '#3f8ad0', round: 0.02 },
      { rod: '0.24 0.03, 0.24 0.18', radius: 0.012, colour: DARK },
      { plate: '0.16 0.16, 0.32 0.16, 0.28 0.25, 0.2 0.25', colour: '#f0b83a' },
      { plate: '-0.58 0.62, 0.58 0.62, 0.06 0.98, -0.06 0.98', colour: '#8a4a6a' },
      { ball: [0, 0.76, 0.07], colour: '#bfe0f0', flat: true },
    ],
  },
  'building-blocks': {
    colour: '#e0483c',
    shadow: 0.8,
    parts: [
      { box: [-0.78, 0, -0.3, 0.34], deep: 0.2, colour: '#3f8ad0', round: 0.03 },
      { box: [-0.26, 0, 0.22, 0.34], deep: 0.2, colour: '#f0b83a', round: 0.03 },
      { box: [0.26, 0, 0.74, 0.34], deep: 0.2, colour: '#4fa05a', round: 0.03 },
      { box: [-0.5, 0.34, -0.04, 0.66], deep: 0.2, colour: '$', round: 0.03 },
      { box: [0, 0.34, 0.46, 0.66], deep: 0.2, colour: '#8a4ab0', round: 0.03 },
      { plate: '-0.24 0.67, 0.24 0.67, 0.02 0.99', colour: '#f08a3c' },
    ],
  },
  chessboard: {
    colour: '#8a5a34',
    shadow: 1.5,
    parts: [
      { plate: '-1.75 0.06, 1.75 0.06, 1.35 0.56, -1.35 0.56', colour: '$' },
      { plate: '-1.75 0, 1.75 0, 1.75 0.08, -1.75 0.08', colour: '$-' },
      ...spread(6, 0, 5).flatMap((row) =>
        spread(8, 0, 7).map((column): Part => {
          const y0 = 0.09 + row * 0.075;
          const edge = (y: number) => 1.62 - (y - 0.06) * 0.8;
          const at = (c: number, y: number) => `${(-1 + c / 4) * edge(y)} ${y}`;
          return {
            plate: `${at(column, y0)}, ${at(column + 1, y0)}, ${at(column + 1, y0 + 0.075)}, ${at(column, y0 + 0.075)}`,
            colour: (row + column) % 2 === 0 ? '#f0e2c4' : '#5a3a24',
            flat: true,
          };
        }),
      ),
      ...(
        [
          [-0.95, 0.4, '#f4efe2'],
          [-0.3, 0.44, '#f4efe2'],
          [0.45, 0.42, '#2b2c32'],
          [0.98, 0.34, '#2b2c32'],
          [0.1, 0.2, '#f4efe2'],
        ] as const
      ).map(([x, y, colour], index): Part => ({
        turned: `0.11 ${y}, 0.06 ${y + 0.08}, 0.045 ${y + 0.2}, 0.09 ${y + 0.26}, 0.06 ${y + (index % 2 === 0 ? 0.44 : 0.34)}, 0.02 ${y + (index % 2 === 0 ? 0.54 : 0.42)}`,
        x,
        colour,
        gloss: 0.5,
      })),
    ],
  },
  'spinning-top': {
    colour: '#e0483c',
    shadow: 0.14,
    parts: [
      { turned: '0.02 0.01, 0.12 0.12, 0.42 0.4, 0.44 0.5', colour: '$', gloss: 0.7 },
      { turned: '0.44 0.5, 0.3 0.66, 0.1 0.74', colour: '$+', gloss: 0.7 },
      { turned: '0.44 0.47, 0.44 0.53', colour: '$--', edged: true },
      { rod: '0 0.72, 0 0.97', radius: 0.04, colour: WOOD },
    ],
  },
  tyre: {
    colour: '#26282c',
    shadow: 0.3,
    parts: [
      { ball: [0, 0.5, 0.5], colour: '$' },
      { ball: [0, 0.5, 0.43], colour: '#34373c', flat: true },
      // Tread all round.
      ...spread(26, 0, 2 * Math.PI).map((angle): Part => ({
        rod: [
          [Math.sin(angle) * 0.44, 0.5 + Math.cos(angle) * 0.44],
          [Math.sin(angle + 0.09) * 0.495, 0.5 + Math.cos(angle + 0.09) * 0.495],
        ],
        radius: 0.014,
        colour: '#141518',
      })),
      { ball: [0, 0.5, 0.27], colour: '#c4c9ce', flat: true },
      { ball: [0, 0.5, 0.24], colour: '#8d949c', flat: true },
      ...spread(5, 0, 2 * Math.PI * 0.8).map((angle): Part => ({
        rod: [
          [Math.sin(angle) * 0.05, 0.5 + Math.cos(angle) * 0.05],
          [Math.sin(angle) * 0.23, 0.5 + Math.cos(angle) * 0.23],
        ],
        radius: 0.035,
        colour: '#dfe3e6',
      })),
      { ball: [0, 0.5, 0.07], colour: '#c4c9ce', flat: true },
    ],
  },
  'hula-hoop': {
    colour: '#e86a9a',
    shadow: 0.1,
    parts: [
      {
        rod: spread(25, 0, 2 * Math.PI).map((angle) => [Math.sin(angle) * 0.48, 0.5 - Math.cos(angle) * 0.48] as const),
        radius: 0.02,
        colour: '$',
        bent: true,
      },
      ...spread(7, 0.3, 5.6).map((angle): Part => ({
        rod: `${Math.sin(angle) * 0.48} ${0.5 - Math.cos(angle) * 0.48}, ${Math.sin(angle + 0.3) * 0.48} ${0.5 - Math.cos(angle + 0.3) * 0.48}`,
        radius: 0.021,
        colour: '#ffffff',
      })),
    ],
  },
  marble: {
    colour: '#3f8ad0',
    parts: [
      { ball: [0, 0.5, 0.49], colour: '$', gloss: 1 },
      { plate: '-0.3 0.42, -0.06 0.7, 0.3 0.56, 0.04 0.5', colour: '#ffffff', curved: true, flat: true, alpha: 0.6 },
    ],
  },
  sandcastle: {
    colour: '#dcb877',
    shadow: 0.8,
    parts: [
      { plate: '-0.84 0.01, 0.84 0.01, 0.6 0.16, -0.6 0.16', colour: '$-', curved: true },
      { box: [-0.5, 0.08, 0.5, 0.46], deep: 0.2, colour: '$', round: 0.02 },
      ...[-0.5, 0.5].flatMap((x): readonly Part[] => [
        { turned: '0.19 0.06, 0.16 0.62', x, colour: '$', edged: true, open: '$-' },
        ...[-0.12, 0, 0.12].map((dx): Part => ({
          box: [x + dx - 0.035, 0.6, x + dx + 0.035, 0.69],
          colour: '$+',
          round: 0.01,
        })),
      ]),
      { turned: '0.2 0.4, 0.17 0.8', colour: '$', edged: true, open: '$-' },
      { rod: '0 0.78, 0 0.99', radius: 0.012, colour: WOOD },
      { plate: '0 0.99, 0.18 0.93, 0 0.87', colour: '#e0483c' },
      { plate: '-0.1 0.08, 0.1 0.08, 0.1 0.22, 0 0.3, -0.1 0.22', colour: '$--', curved: true, flat: true },
      ...[-0.5, 0.5].map((x): Part => ({ ball: [x, 0.42, 0.03, 0.05], colour: '$--', flat: true })),
    ],
  },
};

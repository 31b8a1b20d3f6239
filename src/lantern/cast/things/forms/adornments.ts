import type { Form, Part } from '../form.ts';

const GOLD = '#e0b23c';
const DARK = '#2b2c32';

/** What one puts on and pins on. */
export const ADORNMENT_FORMS: Readonly<Record<string, Form>> = {
  fez: {
    colour: '#b8202c',
    parts: [
      { turned: '0.5 0.02, 0.36 0.94', colour: '$', edged: true, open: '$+' },
      { ball: [0, 0.94, 0.36, 0.075], colour: '$+' },
      { rod: '0 0.97, 0.3 0.95, 0.44 0.78, 0.46 0.5', radius: 0.014, colour: DARK, bent: true },
      { rod: '0.46 0.52, 0.47 0.24', radius: [0.03, 0.06], colour: DARK },
      { ball: [0, 0.96, 0.035], colour: DARK },
    ],
  },
  suspenders: {
    colour: '#b8302c',
    shadow: 0,
    parts: [
      { rod: '-0.3 0.1, -0.26 0.6, 0 0.96, 0.26 0.6, 0.3 0.1', radius: 0.042, colour: '$-', bent: true },
      { rod: '-0.2 0.08, -0.16 0.56, 0.1 0.94', radius: 0.046, colour: '$', bent: true },
      { rod: '0.2 0.08, 0.16 0.56, -0.1 0.94', radius: 0.046, colour: '$', bent: true },
      { plate: '-0.07 0.66, 0.07 0.66, 0.05 0.78, -0.05 0.78', colour: '#5a3a22' },
      ...[-0.3, -0.2, 0.2, 0.3].flatMap((x): readonly Part[] => [
        { box: [x - 0.04, 0, x + 0.04, 0.1], colour: '#b9c0c6', round: 0.01 },
        { rod: `${x - 0.03} 0.03, ${x + 0.03} 0.03`, radius: 0.008, colour: DARK },
      ]),
      ...[-0.176, 0.176].map((x): Part => ({ box: [x - 0.055, 0.36, x + 0.055, 0.42], colour: GOLD, round: 0.01 })),
    ],
  },
  clogs: {
    colour: '#e0a850',
    parts: [
      ...(
        [
          [-0.16, 0.12, '$-'],
          [0, 0, '$'],
        ] as const
      ).flatMap(([x, y, colour]): readonly Part[] => [
        {
          plate: `${x - 0.98} ${y + 0.06}, ${x - 1.02} ${y + 0.5}, ${x - 0.86} ${y + 0.76}, ${x - 0.56} ${y + 0.62}, ${x - 0.1} ${y + 0.72}, ${x + 0.5} ${y + 0.62}, ${x + 1.16} ${y + 0.84}, ${x + 1.06} ${y + 0.4}, ${x + 0.7} ${y + 0.04}, ${x - 0.2} ${y + 0.1}`,
          colour,
          curved: true,
        },
        {
          plate: `${x - 0.84} ${y + 0.64}, ${x - 0.56} ${y + 0.56}, ${x - 0.14} ${y + 0.66}, ${x - 0.5} ${y + 0.76}`,
          colour: '#5a3a1c',
          curved: true,
          flat: true,
        },
      ]),
      ...[0, 1, 2, 3, 4].map((petal): Part => ({
        ball: [0.4 + 0.13 * Math.cos(petal * 1.257), 0.42 + 0.11 * Math.sin(petal * 1.257), 0.075, 0.065],
        colour: '#c8302c',
        flat: true,
      })),
      { ball: [0.4, 0.42, 0.05], colour: '#f4d03c', flat: true },
    ],
  },
  brooch: {
    colour: '#3a8a5c',
    shadow: 0.3,
    parts: [
      { rod: '-0.62 0.24, 0.66 0.78', radius: 0.016, colour: '#b9c0c6' },
      ...Array.from({ length: 12 }, (_, at): Part => ({
        ball: [0.4 * Math.cos((at * Math.PI) / 6), 0.5 + 0.42 * Math.sin((at * Math.PI) / 6), 0.085],
        colour: at % 2 === 0 ? '#fbf6ea' : GOLD,
        gloss: 0.9,
      })),
      { ball: [0, 0.5, 0.38, 0.4], colour: GOLD, gloss: 0.5 },
      { ball: [0, 0.5, 0.29, 0.31], colour: '$', gloss: 1 },
      { plate: '-0.14 0.62, 0 0.72, 0.14 0.62, 0.1 0.56, -0.1 0.56', colour: '$+', flat: true, alpha: 0.7 },
    ],
  },
  cufflinks: {
    colour: '#2f5fb0',
    shadow: 0.7,
    parts: [-0.62, 0.62].flatMap((x): readonly Part[] => [
      { rod: `${x + 0.3} 0.2, ${x + 0.62} 0.14`, radius: 0.06, colour: '#b9c0c6' },
      { rod: `${x + 0.62} 0, ${x + 0.64} 0.3`, radius: 0.08, colour: '#d4dade' },
      { box: [x - 0.44, 0.1, x + 0.36, 0.94], deep: 0.1, colour: '#d4dade', round: 0.12 },
      { box: [x - 0.33, 0.22, x + 0.25, 0.83], colour: '$', round: 0.06 },
      { plate: `${x - 0.26} 0.74, ${x + 0.02} 0.78, ${x - 0.28} 0.44`, colour: '#ffffff', flat: true, alpha: 0.35 },
    ]),
  },
};

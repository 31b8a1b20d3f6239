import type { Form, Paint, Part } from '../form.ts';
import { spread } from './spread.ts';

const TWIG = '#6a4a34';
const BAMBOO = '#d8b880';

/** A leaf from its stalk to its tip, turned by so many radians. */
const leaf = (x: number, y: number, long: number, wide: number, turn: number, colour: Paint): Part => {
  const at = (along: number, across: number) =>
    `${(x + along * long * Math.sin(turn) + across * wide * Math.cos(turn)).toFixed(3)} ${(y + along * long * Math.cos(turn) - across * wide * Math.sin(turn)).toFixed(3)}`;
  return {
    plate: [at(0, 0), at(0.35, 0.5), at(0.75, 0.34), at(1, 0), at(0.75, -0.34), at(0.35, -0.5)].join(', '),
    colour,
    curved: true,
  };
};

const blossom = (x: number, y: number, radius: number): readonly Part[] => [
  ...spread(5, 0, 4).map((at): Part => ({
    ball: [x + radius * Math.sin(at * 1.257), y + radius * Math.cos(at * 1.257), radius * 0.8, radius * 0.72],
    colour: '$',
  })),
  { ball: [x, y, radius * 0.4], colour: '#f4d060', flat: true },
];

/** What is gathered outdoors or ground in kitchens, and lies in still lifes. */
export const GATHERING_FORMS: Readonly<Record<string, Form>> = {
  'star-anise': {
    colour: '#7a4424',
    shadow: 0.4,
    parts: [
      ...spread(8, 0, 7).flatMap((at): readonly Part[] => {
        const turn = (at * Math.PI) / 4 + 0.2;
        const [dx, dy] = [Math.sin(turn), Math.cos(turn)];
        return [
          {
            plate: `${-0.07 * dy} ${0.5 + 0.05 * dx}, ${0.34 * dx - 0.1 * dy} ${0.5 + 0.32 * dy + 0.1 * dx}, ${0.54 * dx} ${0.5 + 0.48 * dy}, ${0.34 * dx + 0.1 * dy} ${0.5 + 0.32 * dy - 0.1 * dx}, ${0.07 * dy} ${0.5 - 0.05 * dx}`,
            colour: at % 2 === 0 ? '$' : '$-',
          },
          { ball: [0.32 * dx, 0.5 + 0.3 * dy, 0.06, 0.05], colour: '#c88a4c', gloss: 1 },
        ];
      }),
      { ball: [0, 0.5, 0.08], colour: '$-' },
    ],
  },
  'vanilla-pods': {
    colour: '#3a241a',
    shadow: 0.2,
    parts: [-0.1, 0, 0.1].map((x, index): Part => ({
      rod: `${x * 0.6} 0.02, ${x * 1.4} 0.4, ${x * 1.6 + 0.04} 0.8, ${x * 1.2 + 0.08 - index * 0.03} 0.98`,
      radius: [0.03, 0.018],
      colour: index === 1 ? '$+' : '$',
      bent: true,
    })),
  },
  pampas: {
    colour: '#e4d2ac',
    shadow: 0.1,
    parts: [-0.16, 0.02, 0.18].flatMap((x, index): readonly Part[] => [
      { rod: `0 0, ${x * 0.5} 0.4, ${x} 0.62`, radius: 0.008, colour: '#b8a070', bent: true },
      {
        plate: `${x - 0.02} 0.5, ${x - 0.1} 0.7, ${x - 0.02} ${0.95 + index * 0.02}, ${x + 0.08} 0.9, ${x + 0.1} 0.66`,
        colour: index === 1 ? '$+' : '$',
        curved: true,
      },
      ...spread(5, 0.56, 0.86).map((y): Part => ({
        rod: `${x} ${y}, ${x + (x < 0 ? -0.11 : 0.12)} ${y + 0.08}`,
        radius: [0.02, 0.006],
        colour: '$',
      })),
    ]),
  },
  'eucalyptus-sprig': {
    colour: '#7fa08c',
    shadow: 0.1,
    parts: [
      { rod: '0 0, 0.03 0.4, -0.02 0.98', radius: [0.014, 0.006], colour: '#7a6a50', bent: true },
      ...spread(7, 0.24, 0.92).flatMap((y, index): readonly Part[] => [
        {
          ball: [-0.11 + index * 0.006, y, 0.11 - index * 0.008, 0.085 - index * 0.006],
          colour: index % 2 === 0 ? '$' : '$-',
        },
        {
          ball: [0.13 - index * 0.008, y + 0.04, 0.11 - index * 0.008, 0.085 - index * 0.006],
          colour: index % 2 === 0 ? '$+' : '$',
        },
      ]),
    ],
  },
  'monstera-leaf': {
    colour: '#2f7a4a',
    shadow: 0.1,
    parts: [
      { rod: '0 0, 0.02 0.2, 0 0.34', radius: 0.016, colour: '#4a8a54', bent: true },
      {
        plate: '0 0.3, -0.26 0.2, -0.42 0.4, -0.4 0.66, -0.24 0.88, 0 1, 0.24 0.88, 0.4 0.66, 0.42 0.4, 0.26 0.2',
        colour: '$',
        curved: true,
      },
      ...[-1, 1].flatMap((s) =>
        [0.4, 0.55, 0.7, 0.82].map((y): Part => ({
          rod: `0 ${y - 0.04}, ${s * (0.36 - Math.abs(y - 0.5) * 0.4)} ${y + 0.06}`,
          radius: 0.008,
          colour: '$+',
        })),
      ),
      ...[-1, 1].flatMap((s) =>
        [0.47, 0.62, 0.76].map((y): Part => ({ ball: [s * 0.2, y, 0.06, 0.02], colour: '$--', flat: true })),
      ),
      { rod: '0 0.3, 0 0.96', radius: 0.012, colour: '$+' },
    ],
  },
  'lotus-pod': {
    colour: '#8a9a5a',
    shadow: 0.1,
    parts: [
      { rod: '0 0, 0.03 0.4, 0 0.72', radius: 0.018, colour: '#7a8450', bent: true },
      { turned: '0.05 0.66, 0.14 0.8, 0.26 0.9, 0.27 0.95', colour: '$', gloss: 0.2 },
      { ball: [0, 0.95, 0.27, 0.07], colour: '$+' },
      ...(
        [
          [-0.16, 0.95],
          [-0.05, 0.98],
          [0.07, 0.975],
          [0.17, 0.95],
          [-0.08, 0.93],
          [0.06, 0.925],
        ] as const
      ).map(([x, y]): Part => ({ ball: [x, y, 0.035, 0.02], colour: '#4a5630', flat: true })),
    ],
  },
  'ginkgo-leaf': {
    colour: '#e8b83a',
    shadow: 0.2,
    parts: [
      { rod: '0 0, 0.03 0.2, 0 0.42', radius: 0.018, colour: '$-', bent: true },
      {
        plate:
          '0 0.36, -0.3 0.5, -0.56 0.66, -0.46 0.84, -0.26 0.97, -0.03 0.9, 0 0.72, 0.03 0.9, 0.26 0.97, 0.46 0.84, 0.56 0.66, 0.3 0.5',
        colour: '$',
        curved: true,
      },
      ...spread(8, -0.42, 0.42).map((x): Part => ({
        rod: `0 0.42, ${x} ${0.86 - Math.abs(x) * 0.3}`,
        radius: 0.006,
        colour: '$-',
      })),
    ],
  },
  'plum-branch': {
    colour: '#e88aa0',
    shadow: 0.1,
    parts: [
      { rod: '0 0, -0.08 0.24, 0.06 0.46, -0.04 0.7, 0.06 0.98', radius: [0.03, 0.01], colour: TWIG, bent: true },
      { rod: '0.04 0.42, 0.22 0.56, 0.26 0.74', radius: [0.018, 0.008], colour: TWIG, bent: true },
      { rod: '-0.06 0.26, -0.24 0.4, -0.26 0.56', radius: [0.018, 0.008], colour: TWIG, bent: true },
      ...blossom(0.26, 0.72, 0.055),
      ...blossom(-0.26, 0.56, 0.055),
      ...blossom(0.04, 0.9, 0.05),
      ...blossom(-0.05, 0.66, 0.05),
      ...blossom(0.18, 0.54, 0.045),
      ...blossom(-0.16, 0.38, 0.045),
      ...(
        [
          [0.08, 0.98],
          [0.24, 0.84],
          [-0.2, 0.64],
          [0.02, 0.5],
        ] as const
      ).map(([x, y]): Part => ({ ball: [x, y, 0.026], colour: '$-' })),
    ],
  },
  'coral-branch': {
    colour: '#e0604c',
    parts: [
      { rod: '0 0, 0.02 0.3, -0.04 0.6, 0.02 0.98', radius: [0.07, 0.03], colour: '$', bent: true },
      { rod: '0.01 0.24, -0.22 0.42, -0.3 0.74', radius: [0.05, 0.024], colour: '$', bent: true },
      { rod: '0 0.34, 0.24 0.5, 0.3 0.86', radius: [0.05, 0.024], colour: '$', bent: true },
      { rod: '-0.22 0.44, -0.42 0.5, -0.46 0.62', radius: [0.034, 0.02], colour: '$', bent: true },
      { rod: '0.24 0.52, 0.44 0.56, 0.48 0.7', radius: [0.034, 0.02], colour: '$', bent: true },
      { rod: '-0.03 0.58, -0.16 0.76, -0.14 0.92', radius: [0.034, 0.02], colour: '$', bent: true },
      { rod: '-0.02 0.62, 0.14 0.74, 0.15 0.9', radius: [0.034, 0.02], colour: '$', bent: true },
      { ball: [0, 0.02, 0.2, 0.05], colour: '$-' },
    ],
  },
  artichoke: {
    colour: '#7a9a5a',
    parts: [
      { rod: '0 0, 0 0.2', radius: 0.07, colour: '#8aa468' },
      { ball: [0, 0.52, 0.36, 0.38], colour: '$-' },
      ...[0.78, 0.62, 0.46, 0.3].flatMap((y, row): readonly Part[] =>
        spread(row % 2 === 0 ? 3 : 4, -0.24, 0.24).map((x): Part =>
          leaf(x * (0.6 + row * 0.22), y - 0.16, 0.32, 0.22, x * 1.2, row % 2 === 0 ? '$' : '$+'),
        ),
      ),
      leaf(0, 0.66, 0.34, 0.16, 0, '$+'),
    ],
  },
  'tea-whisk': {
    colour: BAMBOO,
    parts: [
      { turned: '0.2 0, 0.2 0.4', colour: '$', edged: true, gloss: 0.2 },
      { turned: '0.21 0.38, 0.21 0.44', colour: '#3a342c', edged: true },
      ...spread(13, -0.34, 0.34).map((x): Part => ({
        rod: `${x * 0.55} 0.44, ${x} 0.74, ${x * 0.8} 0.98`,
        radius: 0.012,
        colour: '$+',
        bent: true,
      })),
      ...spread(7, -0.2, 0.2).map((x): Part => ({
        rod: `${x * 0.5} 0.44, ${x} 0.72, ${x * 0.4} 0.92`,
        radius: 0.012,
        colour: '$-',
        bent: true,
      })),
    ],
  },
  gaiwan: {
    colour: '#f4f0e8',
    parts: [
      { turned: '0.5 0.01, 0.8 0.08, 0.84 0.12', colour: '$', gloss: 0.6 },
      { turned: '0.24 0.1, 0.3 0.16, 0.52 0.4, 0.62 0.64', colour: '$', gloss: 0.9 },
      { rod: '-0.5 0.44, -0.2 0.36, 0.1 0.44, 0.44 0.38', radius: 0.016, colour: '#3a6ac8', bent: true },
      { ball: [0.06, 0.4, 0.06], colour: '#3a6ac8', flat: true },
      { turned: '0.56 0.64, 0.5 0.72, 0.24 0.84, 0.1 0.88', colour: '$', gloss: 0.8 },
      { turned: '0.1 0.88, 0.13 0.98', colour: '$', edged: true },
    ],
  },
  'kitchen-scale': {
    colour: '#3f8f8a',
    parts: [
      { plate: '-0.4 0.02, 0.4 0.02, 0.3 0.66, -0.3 0.66', colour: '$' },
      { ball: [0, 0.36, 0.25], colour: '#fbf8ee' },
      ...spread(12, 0, 11).map((at): Part => ({
        ball: [0.2 * Math.sin(at * 0.5236), 0.36 + 0.2 * Math.cos(at * 0.5236), 0.012],
        colour: '#34383e',
        flat: true,
      })),
      { rod: '0 0.36, 0.1 0.52', radius: 0.014, colour: '#c4342c' },
      { ball: [0, 0.36, 0.028], colour: '#34383e' },
      { rod: '0 0.64, 0 0.78', radius: 0.05, colour: '#b9c0c6' },
      { turned: '0.3 0.76, 0.56 0.86, 0.6 0.96', colour: '#c8ced4', open: '#9aa2aa', gloss: 0.8 },
    ],
  },
  'river-stone': {
    colour: '#8b9097',
    parts: [
      { plate: '-0.86 0.36, -0.6 0.84, 0 1, 0.62 0.84, 0.9 0.4, 0.6 0.06, 0 0, -0.62 0.08', colour: '$', curved: true },
      { plate: '-0.5 0.62, -0.1 0.86, 0.4 0.76, 0.1 0.66', colour: '$+', curved: true, flat: true, alpha: 0.5 },
      { rod: '-0.6 0.3, 0 0.4, 0.7 0.3', radius: 0.014, colour: '$+', bent: true },
    ],
  },
};

import type { Form, Part, Spot } from '../form.ts';

const STEM = '#4f8a3e';

const petals = (
  x: number,
  y: number,
  count: number,
  from: number,
  to: number,
  wide: number,
  colour: '$' | '$-',
  turn = 0,
): readonly Part[] =>
  Array.from({ length: count }, (_, index): Part => {
    const angle = ((index + turn) / count) * 2 * Math.PI;
    const [s, c] = [Math.sin(angle), Math.cos(angle)];
    const at = (out: number, across: number): Spot => [x + s * out + c * across, y + (c * out - s * across) * 0.92];
    const middle = (from + to) / 2;
    return {
      plate: [
        at(from, 0),
        at(middle, wide),
        at(to * 0.94, wide * 0.7),
        at(to, 0),
        at(to * 0.94, -wide * 0.7),
        at(middle, -wide),
      ],
      colour,
      curved: true,
    };
  });

const leaf = (x: number, y: number, side: 1 | -1, size: number): Part => ({
  plate: [
    [x, y],
    [x + side * size * 0.5, y + size * 0.3],
    [x + side * size, y + size * 0.6],
    [x + side * size * 0.7, y + size * 0.1],
  ],
  colour: '#5a9a48',
  curved: true,
});

const clump = (x: number, y: number, r: number, colour: '$' | '$+' | '$-'): Part => ({
  ball: [x, y, r, r * 0.86],
  colour,
});

const TREE: Form = {
  colour: '#4f8a3e',
  shadow: 0.3,
  parts: [
    {
      rod: '0 0, 0.01 0.2, 0 0.5',
      radius: [0.06, 0.035],
      colour: '#5f4632',
      bent: true,
    },
    {
      rod: '0 0.3, 0.12 0.46',
      radius: [0.028, 0.016],
      colour: '#5f4632',
    },
    {
      rod: '0 0.34, -0.13 0.5',
      radius: [0.026, 0.016],
      colour: '#5f4632',
    },
    clump(-0.24, 0.54, 0.16, '$-'),
    clump(0.25, 0.53, 0.16, '$-'),
    clump(0, 0.5, 0.18, '$-'),
    clump(-0.17, 0.7, 0.18, '$'),
    clump(0.18, 0.7, 0.19, '$'),
    clump(0, 0.64, 0.18, '$'),
    clump(-0.05, 0.82, 0.17, '$'),
    clump(0.08, 0.84, 0.14, '$+'),
  ],
};

const PINE: Form = {
  colour: '#3a6b4a',
  shadow: 0.2,
  parts: [
    {
      rod: '0 0, 0 0.3',
      radius: [0.035, 0.028],
      colour: '#5f4632',
    },
    ...[
      [0.1, 0.26, 0.36],
      [0.26, 0.22, 0.32],
      [0.42, 0.18, 0.3],
      [0.58, 0.135, 0.26],
      [0.74, 0.09, 0.25],
    ].map(([y = 0, half = 0, tall = 0], index): Part => ({
      plate: [
        [-half, y + 0.02],
        [-half * 0.55, y + 0.035],
        [-half * 0.2, y],
        [half * 0.15, y + 0.02],
        [half * 0.6, y],
        [half, y + 0.03],
        [half * 0.4, y + tall * 0.55],
        [0, y + tall],
        [-half * 0.4, y + tall * 0.55],
      ],
      colour: index % 2 === 0 ? '$' : '$-',
    })),
  ],
};

/** A petal of a lotus that points so many radians off straight up. */
function lotusPetal(turn: number, long: number, colour: '$' | '$+' | '$-'): Part {
  const base = 0.58;
  const at = (along: number, aside: number) => {
    const x = Math.sin(turn) * along * long + Math.cos(turn) * aside;
    const y = base + Math.cos(turn) * along * long - Math.sin(turn) * aside;
    return `${x.toFixed(3)} ${y.toFixed(3)}`;
  };
  return {
    plate: [at(0, 0), at(0.45, -0.1), at(0.8, -0.07), at(1, 0), at(0.8, 0.07), at(0.45, 0.1)].join(', '),
    colour,
    curved: true,
  };
}

/** Flowers and trees. */
export const PLANT_FORMS: Readonly<Record<string, Form>> = {
  'bamboo-stalk': {
    colour: '#7fae4a',
    shadow: 0,
    parts: [
      { rod: '-0.04 0, 0.04 1', radius: [0.045, 0.034], colour: '$' },
      ...[0.16, 0.38, 0.6, 0.82].map((y): Part => ({ ball: [-0.04 + 0.08 * y, y, 0.05, 0.018], colour: '#5f8a34' })),
      ...[0.42, 0.62, 0.82, 0.97].flatMap((y, index): readonly Part[] => {
        const side = index % 2 === 0 ? 1 : -1;
        const x = -0.04 + 0.08 * y;
        return [
          {
            plate: `${x} ${y}, ${x + side * 0.14} ${y + 0.1}, ${x + side * 0.3} ${y + 0.04}, ${x + side * 0.13} ${y + 0.01}`,
            colour: '#5fa03c',
            curved: true,
          },
          {
            plate: `${x} ${y}, ${x + side * 0.12} ${y - 0.01}, ${x + side * 0.24} ${y - 0.1}, ${x + side * 0.09} ${y - 0.06}`,
            colour: '#6fb048',
            curved: true,
          },
        ];
      }),
    ],
  },
  lily: {
    colour: '#f7f4ec',
    shadow: 0.05,
    parts: [
      { plate: '0 0.2, 0.14 0.36, 0.2 0.56, 0.07 0.42', colour: '#4f8a3e', curved: true },
      { plate: '0 0.26, -0.13 0.4, -0.19 0.58, -0.07 0.46', colour: '#5a9a48', curved: true },
      { rod: '0 0, 0.012 0.4, 0 0.74', radius: 0.014, colour: STEM, bent: true },
      { plate: '0 0.7, -0.1 0.82, -0.1 1, -0.02 0.88', colour: '$-', curved: true },
      { plate: '0 0.7, 0.1 0.82, 0.1 1, 0.02 0.88', colour: '$-', curved: true },
      { plate: '0 0.68, -0.08 0.82, -0.24 0.92, -0.17 0.8', colour: '$', curved: true },
      { plate: '0 0.68, 0.08 0.82, 0.24 0.92, 0.17 0.8', colour: '$', curved: true },
      { plate: '0 0.67, -0.12 0.74, -0.22 0.7, -0.1 0.68', colour: '$+', curved: true },
      { plate: '0 0.67, 0.12 0.74, 0.22 0.7, 0.1 0.68', colour: '$+', curved: true },
      { plate: '0 0.66, -0.06 0.78, 0 0.93, 0.06 0.78', colour: '$+', curved: true },
      { rod: '0 0.72, -0.05 0.9', radius: 0.005, colour: '#b9c46a' },
      { rod: '0 0.72, 0.05 0.9', radius: 0.005, colour: '#b9c46a' },
      { ball: [-0.05, 0.905, 0.014, 0.009], colour: '#c8742a' },
      { ball: [0.05, 0.905, 0.014, 0.009], colour: '#c8742a' },
    ],
  },
  flower: {
    colour: '#e8e4f0',
    shadow: 0.06,
    parts: [
      {
        rod: '0.02 0, -0.02 0.4, 0 0.74',
        radius: [0.018, 0.013],
        colour: STEM,
        bent: true,
      },
      leaf(0, 0.26, 1, 0.22),
      leaf(-0.01, 0.36, -1, 0.2),
      ...petals(0, 0.78, 11, 0.04, 0.22, 0.05, '$-', 0.5),
      ...petals(0, 0.78, 11, 0.04, 0.21, 0.045, '$'),
      { ball: [0, 0.78, 0.07, 0.065], colour: '#e8b02e' },
    ],
  },
  lotus: {
    colour: '#f08ab4',
    shadow: 0,
    parts: [
      { ball: [-0.1, 0.1, 0.84, 0.16], colour: '#3f8a48', flat: true },
      { ball: [-0.1, 0.125, 0.8, 0.14], colour: '#5aa85a', flat: true },
      ...[-0.7, -0.3, 0.1, 0.5].map((x): Part => ({
        rod: `-0.1 0.12, ${x} ${0.05 + 0.12 * Math.abs(x)}`,
        radius: 0.008,
        colour: '#7cc070',
      })),
      { ball: [0.62, 0.06, 0.34, 0.08], colour: '#4a9650', flat: true },
      { rod: '0 0.12, 0.01 0.6', radius: 0.035, colour: '#4f8a3c' },
      ...([-0.95, -0.48, 0, 0.48, 0.95] as const).map((turn): Part => lotusPetal(turn, 0.43, '$-')),
      ...([-1.25, 1.25] as const).map((turn): Part => lotusPetal(turn, 0.44, '$')),
      { ball: [0, 0.72, 0.1, 0.07], colour: '#f2cf4a', flat: true },
      ...([-0.78, 0.78, -0.4, 0.4, 0] as const).map((turn, at): Part => lotusPetal(turn, 0.33 - 0.02 * at, '$+')),
    ],
  },
  'lily-pad': {
    colour: '#4f9a4a',
    shadow: 0,
    parts: [
      { ball: [0, 0.34, 4.5, 0.66], colour: '$-', flat: true },
      { ball: [0, 0.44, 4.4, 0.6], colour: '$', flat: true },
      { plate: '0.3 0.43, 4.4 0.1, 4.4 0.4', colour: '$-', flat: true },
      { rod: '0 0.44, -3.4 0.66', radius: [0.06, 0.03], colour: '$+' },
      { rod: '0 0.44, -3 0.14', radius: [0.06, 0.03], colour: '$+' },
      { rod: '0 0.44, 0.6 0.94', radius: [0.06, 0.03], colour: '$+' },
      { rod: '0 0.44, 3.4 0.7', radius: [0.06, 0.03], colour: '$+' },
    ],
  },
  // A limb that comes in from the side, as one sees where birds sit.
  branch: {
    colour: '#6b4a32',
    shadow: 0,
    parts: [
      { rod: '-0.66 -0.02, -0.62 0.4, -0.6 1', radius: [0.12, 0.085], colour: '$-', bent: true },
      { rod: '-0.6 0.56, -0.25 0.66, 0.1 0.675, 0.6 0.74', radius: [0.055, 0.016], colour: '$', bent: true },
      { rod: '0.22 0.68, 0.34 0.8, 0.42 0.92', radius: [0.018, 0.008], colour: '$', bent: true },
      { rod: '-0.34 0.63, -0.24 0.52, -0.1 0.46', radius: [0.018, 0.008], colour: '$', bent: true },
      leaf(0.58, 0.74, 1, 0.15),
      leaf(0.5, 0.72, 1, 0.12),
      leaf(0.42, 0.9, 1, 0.14),
      leaf(0.42, 0.9, -1, 0.12),
      leaf(0.36, 0.82, 1, 0.12),
      leaf(-0.12, 0.46, 1, 0.13),
      leaf(-0.2, 0.49, -1, 0.1),
      leaf(-0.6, 0.96, 1, 0.16),
      leaf(-0.62, 0.92, -1, 0.14),
    ],
  },
  rose: {
    colour: '#b8202e',
    shadow: 0.05,
    parts: [
      {
        rod: '0.02 0, -0.02 0.4, 0 0.74',
        radius: [0.018, 0.014],
        colour: '#3f7436',
        bent: true,
      },
      leaf(0, 0.28, 1, 0.2),
      leaf(-0.01, 0.42, -1, 0.18),
      {
        plate: '-0.1 0.72, 0 0.66, 0.1 0.72, 0.06 0.78, -0.06 0.78',
        colour: '#3f7436',
        curved: true,
      },
      { ball: [0, 0.84, 0.165, 0.15], colour: '$-' },
      {
        plate: '-0.17 0.86, -0.12 0.72, 0 0.69, 0.04 0.78, -0.04 0.9, -0.12 0.95',
        colour: '$',
        curved: true,
      },
      {
        plate: '0.17 0.87, 0.13 0.73, 0.02 0.69, -0.03 0.77, 0.03 0.89, 0.12 0.95',
        colour: '$',
        curved: true,
      },
      {
        plate: '-0.1 0.94, 0 0.99, 0.1 0.94, 0.07 0.85, 0 0.82, -0.07 0.85',
        colour: '$+',
        curved: true,
      },
      {
        plate: '-0.05 0.93, 0 0.955, 0.05 0.93, 0.02 0.88, -0.03 0.89',
        colour: '$--',
        curved: true,
        flat: true,
        alpha: 0.7,
      },
    ],
  },
  tulip: {
    colour: '#d8406a',
    shadow: 0.05,
    parts: [
      {
        plate: '0 0, -0.14 0.3, -0.2 0.58, -0.1 0.36, 0.02 0.1',
        colour: '#4f8a3e',
        curved: true,
      },
      {
        plate: '0 0, 0.14 0.26, 0.2 0.5, 0.11 0.32, 0 0.1',
        colour: '#5a9a48',
        curved: true,
      },
      {
        rod: '0 0, 0.01 0.4, 0 0.7',
        radius: 0.016,
        colour: STEM,
        bent: true,
      },
      {
        plate: '0 0.66, 0.1 0.72, 0.13 0.86, 0.09 0.97, 0 0.88, -0.09 0.97, -0.13 0.86, -0.1 0.72',
        colour: '$-',
        curved: true,
      },
      {
        plate: '0 0.65, -0.12 0.72, -0.14 0.86, -0.11 0.98, -0.02 0.86',
        colour: '$',
        curved: true,
      },
      {
        plate: '0 0.65, 0.12 0.72, 0.14 0.86, 0.11 0.98, 0.02 0.86',
        colour: '$',
        curved: true,
      },
      {
        plate: '0 0.65, 0.08 0.74, 0.07 0.9, 0 0.98, -0.07 0.9, -0.08 0.74',
        colour: '$+',
        curved: true,
      },
    ],
  },
  sunflower: {
    colour: '#f0b82a',
    shadow: 0.06,
    parts: [
      {
        rod: '0.02 0, -0.02 0.4, 0 0.76',
        radius: [0.02, 0.015],
        colour: STEM,
        bent: true,
      },
      leaf(0, 0.24, 1, 0.22),
      leaf(-0.01, 0.4, -1, 0.22),
      ...petals(0, 0.79, 16, 0.08, 0.21, 0.035, '$-', 0.5),
      ...petals(0, 0.79, 16, 0.08, 0.2, 0.032, '$'),
      { ball: [0, 0.79, 0.105, 0.1], colour: '#4a2f1c' },
      { ball: [0, 0.79, 0.06, 0.056], colour: '#33200f', flat: true },
    ],
  },
  tree: TREE,
  'cherry-tree': { ...TREE, colour: '#eeb4c8' },
  'birch-tree': { ...TREE, colour: '#82ad55' },
  'pine-tree': PINE,
  'cypress-tree': PINE,
};

import { between } from '../../skeleton.ts';
import { moved } from './solid.ts';
import type { Solid } from './solid.ts';
import type { Thing } from './thing.ts';

const DARK = '#2b2a31';
const GOLD = '#e8c45a';
const CUBE = ['#d8323c', '#f2c23e', '#3f8fd6', '#4fae4c', '#f0902a', '#f6f4ee'] as const;

/** What small doings use. */
export const HABIT_THING_MAKERS = {
  /** Notes that leave the lips and rise. */
  'flying-notes': ({ mouth, frame, time }) => {
    const k = frame.scale;
    return [0, 1, 2].flatMap((index): Solid[] => {
      const share = (time * 0.5 + index / 3) % 1;
      const at = moved(mouth, [0.14 + 0.5 * share, 0, 0.02 + 0.34 * share + 0.04 * Math.sin(share * 9 + index)], k);
      const alpha = Math.min(1, 3 * (1 - share));
      return [
        { is: 'ball', at, r: 0.03 * k, flat: 0.75, colour: DARK, alpha },
        {
          is: 'tube',
          from: moved(at, [0.026, 0, 0.01], k),
          to: moved(at, [0.026, 0, 0.15], k),
          r: 0.007 * k,
          colour: DARK,
          alpha,
        },
        {
          is: 'tube',
          from: moved(at, [0.026, 0, 0.15], k),
          to: moved(at, [0.075, 0, 0.11], k),
          r: 0.01 * k,
          colour: DARK,
          alpha,
        },
      ];
    });
  },
  'big-flower': (make) => [
    make.tube([-0.2, 0, 0], [0.1, 0, 0], 0.009, '#4f8f45'),
    make.ball([-0.06, 0.02, 0.03], 0.028, '#5fa050'),
    ...[0, 1, 2, 3, 4, 5].map((index) =>
      make.ball(
        [0.13 + 0.05 * Math.cos(index * 1.05), 0.05 * Math.sin(index * 1.05), 0.01],
        0.038,
        make.colour ?? '#e2435e',
      ),
    ),
    make.ball([0.13, 0, 0.015], 0.03, '#f2c23e'),
  ],
  /** Above the fingers that hold them by their temples. */
  spectacles: ({ right, left, frame, colour }) => {
    const k = frame.scale;
    const middle = moved(between(right, left, 0.5), [0.02, 0, 0.1], k);
    const rim = colour ?? DARK;
    const at = (l: number, u: number) => moved(middle, [0, l, u], k);
    const lens = (side: 1 | -1): Solid[] => {
      const through = Array.from({ length: 12 }, (_, index) => {
        const turn = (index / 12) * Math.PI * 2;
        return at(side * 0.062 + 0.048 * Math.cos(turn), 0.04 * Math.sin(turn));
      });
      return [
        { is: 'plate', outline: through, round: 0.9, colour: '#bfe0f2', alpha: 0.35 },
        { is: 'wire', closed: true, through, r: 0.006 * k, colour: rim },
        { is: 'tube', from: at(side * 0.11, 0.01), to: at(side * 0.145, 0.01), r: 0.006 * k, colour: rim },
      ];
    };
    return [
      ...lens(-1),
      ...lens(1),
      { is: 'tube', from: at(-0.015, 0.01), to: at(0.015, 0.01), r: 0.006 * k, colour: rim },
    ];
  },
  'hat-in-hands': ({ right, left, frame, colour }) => {
    const k = frame.scale;
    const middle = between(right, left, 0.5);
    const felt = colour ?? '#b0702e';
    return [
      { is: 'tube', from: moved(middle, [0, 0, 0], k), to: moved(middle, [0, 0, 0.025], k), r: 0.21 * k, colour: felt },
      {
        is: 'tube',
        from: moved(middle, [0, 0, 0.02], k),
        to: moved(middle, [0, 0, 0.17], k),
        r: 0.125 * k,
        r2: 0.105 * k,
        colour: felt,
      },
      {
        is: 'tube',
        from: moved(middle, [0, 0, 0.025], k),
        to: moved(middle, [0, 0, 0.06], k),
        r: 0.127 * k,
        colour: DARK,
      },
    ];
  },
  'shoe-in-hands': ({ right, left, feet, frame, colour }) => {
    const k = frame.scale;
    const middle = between(right, left, 0.5);
    const toe = { ...feet.right.ball };
    const leather = colour ?? '#d8432e';
    return [
      {
        is: 'tube',
        from: moved(toe, [-0.14, 0, 0.0], k),
        to: moved(toe, [0.07, 0, -0.02], k),
        r: 0.06 * k,
        r2: 0.05 * k,
        colour: leather,
      },
      {
        is: 'tube',
        from: moved(toe, [-0.16, 0, -0.05], k),
        to: moved(toe, [0.1, 0, -0.06], k),
        r: 0.02 * k,
        colour: '#f6f4ee',
      },
      {
        is: 'wire',
        through: [moved(toe, [-0.06, -0.02, 0.05], k), right, middle, left, moved(toe, [-0.04, 0.02, 0.05], k)],
        r: 0.009 * k,
        colour: '#f6f4ee',
      },
    ];
  },
  'polish-brush': (make) => [
    make.tube([-0.08, 0, 0], [0.04, 0, 0], 0.016, DARK, 0.012),
    make.tube([0.04, 0, 0], [0.1, 0, 0], 0.008, make.colour ?? '#e2346a'),
  ],
  'polish-bottles': (make) =>
    ['#e2346a', '#f0902a', '#8f5bb8', '#3fb8a8'].flatMap((colour, index) => [
      make.tube([0, -0.16 + 0.1 * index, 0], [0, -0.16 + 0.1 * index, 0.07], 0.036, colour),
      make.tube([0, -0.16 + 0.1 * index, 0.07], [0, -0.16 + 0.1 * index, 0.14], 0.018, DARK, 0.013),
    ]),
  'loud-hailer': (make) => [
    make.tube([-0.1, 0, 0.06], [0.02, 0, 0.06], 0.04, '#f6f4ee', 0.05),
    make.tube([0.02, 0, 0.06], [0.3, 0, 0.06], 0.05, make.colour ?? '#e2432e', 0.15),
    make.tube([0.3, 0, 0.06], [0.33, 0, 0.06], 0.15, '#f6f4ee', 0.155),
    make.tube([0, 0, 0.05], [0, 0, -0.08], 0.022, DARK),
  ],
  /** A crocodile and a girl who talk with each other, one on each hand. */
  'puppet-pair': ({ right, left, frame, time }) => {
    const k = frame.scale;
    const jaw = 0.012 + 0.012 * Math.sin(time * 9);
    return [
      {
        is: 'tube',
        from: moved(right, [0, 0, -0.1], k),
        to: moved(right, [0, 0, 0.1], k),
        r: 0.055 * k,
        r2: 0.055 * k,
        colour: '#4fae4c',
      },
      { is: 'ball', at: moved(right, [0.01, 0, 0.12], k), r: 0.068 * k, colour: '#4fae4c' },
      {
        is: 'tube',
        from: moved(right, [-0.03, 0, 0.1 + jaw], k),
        to: moved(right, [0.14, 0, 0.11 + jaw], k),
        r: 0.045 * k,
        r2: 0.03 * k,
        colour: '#4fae4c',
      },
      {
        is: 'tube',
        from: moved(right, [-0.03, 0, 0.08 - jaw], k),
        to: moved(right, [0.13, 0, 0.06 - jaw], k),
        r: 0.035 * k,
        r2: 0.024 * k,
        colour: '#3d8f3c',
      },
      { is: 'ball', at: moved(right, [0.02, -0.03, 0.17], k), r: 0.026 * k, colour: '#ffffff' },
      { is: 'ball', at: moved(right, [0.035, -0.045, 0.172], k), r: 0.012 * k, colour: DARK },
      {
        is: 'tube',
        from: moved(left, [0, 0, -0.1], k),
        to: moved(left, [0, 0, 0.06], k),
        r: 0.08 * k,
        r2: 0.045 * k,
        colour: '#e2547a',
      },
      { is: 'ball', at: moved(left, [0, 0, 0.14], k), r: 0.075 * k, colour: '#f2c9a8' },
      { is: 'ball', at: moved(left, [-0.02, 0, 0.19], k), r: 0.07 * k, flat: 0.7, colour: '#e8a02e' },
      { is: 'ball', at: moved(left, [0.05, -0.045, 0.15], k), r: 0.011 * k, colour: DARK },
      { is: 'ball', at: moved(left, [0.065, 0.005, 0.15], k), r: 0.011 * k, colour: DARK },
    ];
  },
  /** Nine squares on each of its faces, in colours that change with every turn. */
  'colour-cube': ({ right, left, frame, time }) => {
    const k = frame.scale;
    const middle = moved(between(right, left, 0.5), [0.02, 0, 0.05], k);
    const at = (f: number, l: number, u: number) => moved(middle, [f, l, u], k);
    const half = 0.075;
    const step = Math.floor(time * 1.25);
    const cell = (2 * half) / 3;
    const body: Solid = {
      is: 'box',
      corner: at(-half, -half, -half),
      edges: [
        { f: 2 * half * k, l: 0, u: 0 },
        { f: 0, l: 2 * half * k, u: 0 },
        { f: 0, l: 0, u: 2 * half * k },
      ],
      colour: DARK,
    };
    const squares = [0, 1, 2].flatMap((row) =>
      [0, 1, 2].flatMap((column): Solid[] => {
        const [a, b] = [-half + cell * (column + 0.08), -half + cell * (row + 0.08)];
        const w = cell * 0.84;
        const colour = (face: number) => CUBE[(row * (1 + face) + column * 2 + face * 3 + step * (row + 1)) % 6]!;
        const out = half + 0.004;
        return [
          {
            is: 'plate',
            round: 0.05,
            colour: colour(0),
            outline: [at(out, a, b), at(out, a + w, b), at(out, a + w, b + w), at(out, a, b + w)],
          },
          {
            is: 'plate',
            round: 0.05,
            colour: colour(1),
            outline: [at(a, -out, b), at(a + w, -out, b), at(a + w, -out, b + w), at(a, -out, b + w)],
          },
        ];
      }),
    );
    return [body, ...squares];
  },
  /** Red and round until the needle comes; then shreds fly. */
  'bursting-balloon': ({ left, frame, phase, colour }) => {
    const k = frame.scale;
    const middle = moved(left, [0.05, -0.02, 0.24], k);
    const paint = colour ?? '#e2432e';
    if (phase < 0.42 || phase > 0.96)
      return [
        { is: 'tube', from: left, to: moved(middle, [0, 0, -0.15], k), r: 0.006 * k, colour: '#f6f4ee' },
        { is: 'ball', at: middle, r: 0.17 * k, flat: 1.1, colour: paint },
        { is: 'ball', at: moved(middle, [0.05, -0.06, 0.07], k), r: 0.035 * k, colour: '#ffd8d0', alpha: 0.8 },
      ];
    const gone = (phase - 0.42) * 1.6;
    return Array.from({ length: 11 }, (_, index): Solid => {
      const turn = index * 0.571;
      const far = 0.1 + 0.42 * gone;
      const at = moved(middle, [far * Math.cos(turn), 0, far * Math.sin(turn) - 0.3 * gone * gone], k);
      const size = 0.035 + 0.012 * (index % 3);
      return index % 3 === 2
        ? {
            is: 'tube',
            from: moved(middle, [0.16 * Math.cos(turn), 0, 0.16 * Math.sin(turn)], k),
            to: moved(middle, [(0.24 + gone * 0.2) * Math.cos(turn), 0, (0.24 + gone * 0.2) * Math.sin(turn)], k),
            r: 0.01 * k,
            colour: GOLD,
            alpha: Math.max(0, 1 - 1.6 * gone),
          }
        : { is: 'ball', at, r: size * k, flat: 0.5, colour: paint, alpha: Math.max(0, 1 - 0.8 * gone) };
    });
  },
} as const satisfies Record<string, Thing>;

import { steam } from './kitchen-things.ts';
import type { Make, Thing } from './thing.ts';
import { between } from '../../skeleton.ts';
import { moved } from './solid.ts';
import type { Solid } from './solid.ts';

const WOOD = '#a8713f';
const PALE_WOOD = '#e2bb7c';
const STEEL = '#b9c0cc';

/** Logs that burn on the ground, with flames that lick. */
function fire(make: Make, size: number): Solid[] {
  return [
    ...[0, 1.05, 2.1].map((turn) => {
      const [c, s] = [0.24 * size * Math.cos(turn), 0.24 * size * Math.sin(turn)];
      return make.tube([-c, -s, 0.05], [c, s, 0.09], 0.045, '#5a3a24');
    }),
    { is: 'glow', at: make.place([0, 0, 0.2]), r: 0.75 * size * make.frame.scale, colour: '#ff8a2a', alpha: 0.5 },
    ...[-0.1, 0, 0.1, -0.05, 0.06].map((across, index): Solid => {
      const lick = 0.06 * Math.sin(make.time * 7 + index * 1.9);
      const tall = (0.3 - 0.5 * Math.abs(across)) * size + lick;
      const flame = make.tube(
        [0.02 * index - 0.04, across * size, 0.07],
        [0.02 * index - 0.04 + lick * 0.3, across * size * 0.7, 0.07 + Math.max(0.08, tall)],
        0.075 * size,
        ['#f2652a', '#ffb23e', '#f2652a', '#ffd85e', '#ff8f2e'][index]!,
        0.006,
      );
      return { ...flame, shines: true };
    }),
  ];
}

/** What odd jobs are done to and with. */
export const ODD_JOB_THINGS = {
  'hung-picture': (make) => [
    make.box([0, 0, 1.46], [0.03, 0.62, 0.46], '#7a4f28'),
    make.box([-0.01, 0, 1.46], [0.03, 0.54, 0.38], make.colour ?? '#8fc0dc'),
    make.box([-0.02, 0, 1.34], [0.02, 0.54, 0.14], '#5f9a52'),
    make.ball([-0.03, -0.14, 1.56], 0.045, '#f6d05a'),
  ],
  screwdriver: (make) => [
    make.tube([-0.05, 0, 0], [0.05, 0, 0], 0.018, '#e2a02c', 0.015),
    make.tube([0.05, 0, 0], [0.18, 0, 0], 0.006, STEEL),
  ],
  'half-shelf': (make) => [
    make.box([0, 0, 0.02], [0.3, 0.8, 0.03], PALE_WOOD),
    make.box([0, 0, 0.35], [0.3, 0.76, 0.025], PALE_WOOD),
    ...[-0.39, 0.39].map((across) => make.box([0, across, 0.34], [0.3, 0.03, 0.66], '#d3a765')),
    make.box([0.2, 0.62, 0.02], [0.26, 0.5, 0.03], '#d3a765'),
    ...[0, 1, 2, 3].map((index) => make.ball([-0.24 + 0.04 * index, -0.5 + 0.03 * (index % 2), 0.012], 0.014, STEEL)),
  ],
  'berry-bush': (make) => [
    ...[
      [0, -0.2, 0.14, 0.17],
      [0.06, 0.18, 0.15, 0.18],
      [0.1, 0, 0.22, 0.2],
      [-0.05, 0.02, 0.12, 0.16],
    ].map(([f, l, u, r], index): Solid => ({
      is: 'ball',
      at: make.place([f!, l!, u!]),
      r: r! * make.frame.scale,
      flat: 0.8,
      colour: index % 2 === 0 ? '#4f8f45' : '#5fa050',
    })),
    ...Array.from({ length: 9 }, (_, index) =>
      make.ball(
        [-0.17 + 0.03 * (index % 3), -0.3 + index * 0.075, 0.14 + 0.07 * ((index * 5) % 3)],
        0.034,
        make.colour ?? '#dc2f3c',
      ),
    ),
  ],
  'log-seat': (make) => [
    make.tube([0, -0.32, 0.24], [0, 0.32, 0.24], 0.2, '#6b4a30'),
    make.disc([0, -0.325, 0.24], 0.19, 'across', '#d9b27a'),
  ],
  'camp-fire': (make) => [
    ...Array.from({ length: 9 }, (_, index) => {
      const turn = (index / 9) * Math.PI * 2;
      return make.ball(
        [0.36 * Math.cos(turn), 0.36 * Math.sin(turn), 0.05],
        0.075,
        index % 2 === 0 ? '#8a8d94' : '#767a82',
      );
    }),
    ...fire(make, 1.1),
  ],
  'roasting-stick': (make) => [
    make.tube([-0.1, 0, 0], [0.66, 0, 0], 0.009, '#7a5433', 0.006),
    {
      is: 'ball',
      at: make.place([0.66, 0, 0.005]),
      r: 0.042 * make.frame.scale,
      flat: 0.85,
      colour: make.colour ?? '#fbf2e2',
    },
  ],
  'painted-egg': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.05], 0.06, '#e8e2d6', 0.05),
    {
      is: 'ball',
      at: make.place([0, 0, 0.13]),
      r: 0.095 * make.frame.scale,
      flat: 1.25,
      colour: make.colour ?? '#f2c94c',
    },
    ...[-0.06, -0.02, 0.02, 0.06].map((across) => make.ball([-0.075, across, 0.14], 0.017, '#e2445c')),
    ...[-0.04, 0, 0.04].map((across) => make.ball([-0.08, across, 0.1], 0.014, '#3f8fd6')),
    ...['#e2445c', '#3f8fd6', '#5fae4c', '#f2a03c'].map((colour, index) =>
      make.tube([0.04, 0.26 + index * 0.07, 0], [0.04, 0.26 + index * 0.07, 0.07], 0.03, colour),
    ),
  ],
  // A band with marks on it, out of a case in the hand.
  'stretched-tape': ({ right, left, frame, colour }) => {
    const k = frame.scale;
    const [low, high] = [-0.028, 0.028];
    const at = (share: number, lift: number) => moved(between(right, left, share), [0, 0, lift], k);
    const marks = Array.from({ length: 11 }, (_, index) => 0.08 + index * 0.084);
    return [
      {
        is: 'plate',
        outline: [at(0, low), at(1, low), at(1, high), at(0, high)],
        round: 0,
        colour: colour ?? '#ffd23a',
      },
      ...marks.map((share, index): Solid => ({
        is: 'wire',
        through: [at(share, high), at(share, index % 3 === 0 ? low : 0)],
        r: 0.006 * k,
        colour: '#22232a',
      })),
      { is: 'ball', at: right, r: 0.055 * k, colour: '#d8323c' },
    ];
  },
  shaker: ({ right, left, frame, colour }) => [
    { is: 'tube', from: right, to: left, r: 0.07 * frame.scale, r2: 0.052 * frame.scale, colour: colour ?? '#8fa0b3' },
    { is: 'ball', at: left, r: 0.046 * frame.scale, colour: '#5c6b7c' },
  ],
  'fire-pot': (make) => [
    ...fire(make, 0.9),
    ...[0.3, 2.4, 4.5].map((turn) =>
      make.tube([0.42 * Math.cos(turn), 0.42 * Math.sin(turn), 0], [0, 0, 1.12], 0.016, '#4a3626'),
    ),
    make.wire(
      [
        [0, 0, 1.1],
        [0, 0, 0.72],
      ],
      0.008,
      '#3a3e48',
    ),
    make.tube([0, 0, 0.36], [0, 0, 0.6], 0.15, '#34353d', 0.2),
    make.ring([0, 0, 0.6], 0.2, 'out', 0.012, '#565a64'),
    make.disc([0, 0, 0.6], 0.185, 'out', make.colour ?? '#d98a3a'),
    ...steam(make, [0, 0, 0.66], 0.1),
    make.tube([-0.1, -0.5, 0], [-0.1, -0.5, 0.05], 0.08, WOOD, 0.1),
  ],
} as const satisfies Record<string, Thing>;

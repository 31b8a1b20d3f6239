import { steam } from './kitchen-things.ts';
import type { Thing } from './thing.ts';

const STEEL = '#d6dbe4';

/** What is used to feed, to measure and to nurse somebody. */
export const NURSING_THINGS = {
  'knee-bandage': (make) => {
    // Round the shin below the knee, on the way from the seat to the foot.
    const { ball } = make.feet.right;
    const at = (share: number) => ({ f: 0.3 + (ball.f - 0.3) * share, l: ball.l, u: 0.5 + (ball.u - 0.5) * share });
    return [0.02, 0.08, 0.14].map((share) => ({
      is: 'tube' as const,
      from: at(share),
      to: at(share + 0.05),
      r: 0.07,
      colour: share === 0.08 ? '#e9eef2' : '#ffffff',
    }));
  },
  spoon: (make) => [
    make.tube([-0.06, 0, 0], [0.13, 0, 0], 0.007, STEEL),
    { is: 'ball', at: make.place([0.155, 0, 0.0]), r: 0.028, flat: 0.55, colour: STEEL },
    { is: 'ball', at: make.place([0.155, 0, 0.014]), r: 0.022, flat: 0.6, colour: make.colour ?? '#f3dfae' },
  ],
  'feeding-bowl': (make) => [
    make.tube([0.04, 0, -0.03], [0.04, 0, 0.05], 0.05, '#4f9ad8', 0.095),
    make.disc([0.04, 0, 0.05], 0.088, 'out', make.colour ?? '#f3dfae'),
    ...steam(make, [0.04, 0, 0.08], 0.05),
  ],
  'tape-measure': (make) => {
    const { right, left } = make;
    const at = (t: number, out = 0) => ({
      f: right.f + (left.f - right.f) * t - out,
      l: right.l + (left.l - right.l) * t,
      u: right.u + (left.u - right.u) * t,
    });
    return [
      { is: 'wire', through: [at(0), at(0.35, 0.012), at(0.7, 0.012), at(1)], r: 0.02, colour: '#f6d23c' },
      ...Array.from({ length: 9 }, (_, index) => ({
        is: 'ball' as const,
        at: at(0.1 + index * 0.1, 0.012),
        r: 0.007,
        colour: '#3a2f10',
      })),
      {
        is: 'wire',
        through: [at(1), { ...at(1), u: left.u - 0.12 }, { ...at(1), f: left.f - 0.05, u: left.u - 0.26 }],
        r: 0.018,
        colour: '#f6d23c',
      },
    ];
  },
  syringe: (make) => {
    const pushed = Math.min(1, Math.max(0, (make.phase - 0.4) * 2.5));
    return [
      make.tube([0.0, 0, 0], [0.17, 0, 0], 0.03, '#eaf3fa'),
      make.tube([0.05 + 0.06 * pushed, 0, 0], [0.165, 0, 0], 0.024, '#4fb0e0'),
      make.tube([-0.07 + 0.06 * pushed, 0, 0], [0.05 + 0.06 * pushed, 0, 0], 0.01, '#5d6878'),
      make.disc([-0.07 + 0.06 * pushed, 0, 0], 0.034, 'along', '#5d6878'),
      make.tube([0.17, 0, 0], [0.26, 0, 0], 0.006, '#8a94a2', 0.003),
    ];
  },
  thermometer: (make) => [
    make.box([0.03, 0, -0.03], [0.05, 0.035, 0.12], '#f7f9fb'),
    make.box([0.07, 0, 0.035], [0.11, 0.05, 0.05], '#f7f9fb'),
    make.disc([0.127, 0, 0.035], 0.02, 'along', '#3a3f4a'),
    make.box([0.04, 0, 0.063], [0.05, 0.036, 0.008], '#5fd08a'),
  ],
  'foot-basin': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.2], 0.21, make.colour ?? '#4f9ad8', 0.27),
    make.disc([0, 0, 0.2], 0.255, 'out', '#bfe0f2'),
    ...[0, 1, 2, 3].map((index) =>
      make.ball([0.12 * Math.cos(index * 1.7 + 1), 0.12 * Math.sin(index * 1.7 + 1), 0.21], 0.04, '#f4fbff'),
    ),
    ...steam(make, [0, 0, 0.28], 0.16),
  ],
} as const satisfies Record<string, Thing>;

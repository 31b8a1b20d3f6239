import type { AID_THINGS } from '../../../deeds/aid-things.ts';
import { moved } from './solid.ts';
import type { Thing } from './thing.ts';

const [STEEL, GOLD, SKIN, NAPPY] = ['#c9d1dc', '#f2c23e', '#e8b48c', '#fbfcfe'] as const;

/** What one helps or holds somebody with. */
export const AID_THING_MAKERS = {
  // On the fingertips, flat toward the forehead.
  'fever-patch': (make) => [
    make.box([0.125, 0, 0.075], [0.03, 0.2, 0.12], make.colour ?? '#4fb4e8'),
    make.box([0.108, 0, 0.075], [0.014, 0.14, 0.07], '#e6f6ff'),
  ],
  handcuffs: (make) => {
    const { right, left, frame } = make;
    const ring = (wrist: typeof right) => ({
      is: 'tube' as const,
      from: moved(wrist, [0.05, 0, 0.075], frame.scale),
      to: moved(wrist, [0.035, 0, 0.045], frame.scale),
      r: 0.07 * frame.scale,
      r2: 0.07 * frame.scale,
      colour: STEEL,
    });
    return [
      ring(right),
      ring(left),
      {
        is: 'wire',
        through: [moved(right, [0, 0, 0.06], frame.scale), moved(left, [0, 0, 0.06], frame.scale)],
        r: 0.02 * frame.scale,
        colour: '#8d96a3',
      },
    ];
  },
  // On its back across the table, the legs up in the air.
  'changed-baby': (make) => {
    const kick = 0.03 * Math.sin(make.time * 5);
    return [
      make.plate(
        [
          [-0.2, -0.3, 0.005],
          [-0.2, 0.42, 0.005],
          [0.2, 0.42, 0.005],
          [0.2, -0.3, 0.005],
        ],
        '#9fd0e6',
        0.15,
      ),
      make.tube([0, 0.02, 0.075], [0, 0.2, 0.085], 0.085, make.colour ?? '#f6e08a', 0.08),
      make.tube([0, -0.06, 0.07], [0, 0.03, 0.075], 0.09, NAPPY, 0.092),
      ...[-0.05, 0.05].flatMap((f) => [
        make.tube([f, -0.08, 0.08], [f * 1.5, -0.15, 0.2 + kick * Math.sign(f)], 0.042, SKIN, 0.034),
        make.tube(
          [f * 1.5, -0.15, 0.2 + kick * Math.sign(f)],
          [f * 1.3, -0.06, 0.27 + kick * Math.sign(f)],
          0.033,
          SKIN,
          0.03,
        ),
        make.tube(
          [f * 1.8, 0.17, 0.1],
          [f * 2.8, 0.22, 0.17 - kick * Math.sign(f)],
          0.03,
          make.colour ?? '#f6e08a',
          0.026,
        ),
        make.ball([f * 2.9, 0.23, 0.185 - kick * Math.sign(f)], 0.03, SKIN),
      ]),
      make.ball([0, 0.31, 0.11], 0.11, SKIN),
      make.ball([0.012, 0.37, 0.13], 0.075, '#6b4226'),
      make.ball([-0.075, 0.29, 0.165], 0.014, '#22262e'),
      make.ball([-0.02, 0.28, 0.21], 0.014, '#22262e'),
    ];
  },
  'clean-nappy': (make) => [
    make.plate(
      [
        [-0.02, 0, -0.12],
        [0.16, 0, -0.13],
        [0.13, 0, -0.04],
        [0.13, 0, 0.04],
        [0.16, 0, 0.12],
        [-0.02, 0, 0.11],
        [0.01, 0, 0.03],
        [0.01, 0, -0.04],
      ],
      NAPPY,
      0.15,
    ),
  ],
  'wedding-ring': (make) => [
    make.ring([0.11, 0, 0.03], 0.062, 'across', 0.016, GOLD),
    make.ball([0.11, 0, 0.105], 0.034, '#7fd4f4'),
    make.ball([0.103, -0.012, 0.114], 0.013, '#ffffff'),
  ],
} as const satisfies Record<(typeof AID_THINGS)[number], Thing>;

import { between } from '../../skeleton.ts';
import { moved } from './solid.ts';
import type { Solid } from './solid.ts';
import type { Make, Thing } from './thing.ts';

const DARK = '#2b2a31';

/** Flames on the ground that get smaller: 1 as they were, 0 out. */
function flames(make: Make, strength: number): Solid[] {
  return [-0.26, -0.1, 0.06, 0.22, -0.02, 0.12].map((across, index): Solid => {
    const lick = 0.1 * Math.sin(make.time * 8 + index * 1.9);
    const tall = (0.85 - Math.abs(across) * 1.4 + lick) * strength;
    return {
      ...make.tube(
        [0.1 * Math.sin(index * 2), across, 0.02],
        [0.1 * Math.sin(index * 2) + lick * 0.4, across * 0.7, 0.05 + Math.max(0.06, tall)],
        0.16 * (0.3 + 0.7 * strength),
        ['#f2652a', '#ffb23e', '#f2652a', '#ffd85e', '#ff8f2e', '#ffe08a'][index]!,
        0.008,
      ),
      shines: true,
    };
  });
}

/** How much of a fire is left while it is fought. */
function left(time: number): number {
  return Math.max(0.18, 1 - 0.17 * time);
}

/** Fire that is fought, and tricks of the hand. */
export const TRICK_THING_MAKERS = {
  'fire-bottle': (make) => [
    make.tube([-0.02, 0, 0], [0.04, 0, 0], 0.03, DARK),
    make.tube([0.05, 0, 0], [0.46, 0, 0], 0.085, make.colour ?? '#d8242e'),
    make.tube([0.2, 0, 0], [0.28, 0, 0], 0.087, '#f4f1e8'),
  ],
  'foam-spray': (make) => {
    const { left: hand, right } = make;
    return [
      { is: 'wire', through: [hand, between(hand, right, 0.45), right], r: 0.018 * make.frame.scale, colour: DARK },
      make.tube([0, 0, 0], [0.14, 0, 0], 0.022, DARK, 0.045),
      ...Array.from({ length: 16 }, (_, index): Solid => {
        const share = (make.time * 1.5 + index / 16) % 1;
        const spread = 0.3 * share;
        return {
          is: 'puff',
          at: make.place([0.16 + 1.35 * share, spread * Math.sin(index * 2.3), spread * 0.6 * Math.cos(index * 1.7)]),
          r: (0.06 + 0.24 * share) * make.frame.scale,
          colour: '#ffffff',
          alpha: 0.95 - 0.5 * share,
        };
      }),
    ];
  },
  'floor-fire': (make) => [
    ...[0, 1.1, 2.2].map((turn) =>
      make.tube(
        [-0.3 * Math.cos(turn), -0.3 * Math.sin(turn), 0.05],
        [0.3 * Math.cos(turn), 0.3 * Math.sin(turn), 0.08],
        0.05,
        '#3a2a20',
      ),
    ),
    {
      is: 'glow',
      at: make.place([0, 0, 0.3]),
      r: 0.9 * left(make.time) * make.frame.scale,
      colour: '#ff8a2a',
      alpha: 0.5,
    },
    ...flames(make, left(make.time)),
    ...[0, 1, 2].map((index): Solid => {
      const share = (make.time * 0.4 + index / 3) % 1;
      return {
        is: 'puff',
        at: make.place([0.1 * index, 0.05, 0.5 + share]),
        r: 0.2 + 0.2 * share,
        colour: '#6a6a70',
        alpha: 0.4 * (1 - share),
      };
    }),
  ],
  /** A hat on a small table, out of which a white rabbit comes at the touch of the wand. */
  'rabbit-hat': (make) => {
    const up = Math.min(1, Math.max(0, (make.phase - 0.3) * 6));
    const rabbit: Solid[] =
      up <= 0
        ? []
        : [
            ...[-0.045, 0.045].map((across) =>
              make.tube([0, across, 1.0 + 0.22 * up], [0, across * 1.7, 1.02 + 0.42 * up], 0.028, '#f6f2ee', 0.022),
            ),
            ...[-0.045, 0.045].map((across) =>
              make.tube([0.02, across * 1.1, 1.04 + 0.22 * up], [0.02, across * 1.6, 1.0 + 0.4 * up], 0.012, '#f2b4bc'),
            ),
            make.ball([0, 0, 0.94 + 0.2 * up], 0.1, '#fbf8f4'),
            make.ball([0.06, -0.04, 0.96 + 0.2 * up], 0.016, DARK),
            make.ball([0.06, 0.04, 0.96 + 0.2 * up], 0.016, DARK),
            make.ball([0.09, 0, 0.92 + 0.2 * up], 0.016, '#e8788a'),
          ];
    return [
      make.tube([0, 0, 0], [0, 0, 0.72], 0.03, '#6b2f3a'),
      make.tube([0, 0, 0.7], [0, 0, 0.74], 0.3, '#8a2f4a'),
      ...rabbit,
      make.tube([0, 0, 0.74], [0, 0, 0.99], 0.13, '#1c1b22', 0.15),
      make.tube([0, 0, 0.92], [0, 0, 0.96], 0.15, '#c8323e'),
      make.tube([0, 0, 0.98], [0, 0, 1.0], 0.22, '#26252e'),
      ...(up > 0
        ? [0, 1, 2, 3, 4, 5].map((index): Solid => ({
            is: 'glow',
            at: make.place([0, 0.32 * Math.sin(index * 1.3), 1.15 + 0.24 * Math.cos(index * 1.9 + make.time * 2)]),
            r: 0.08 * make.frame.scale,
            colour: '#ffe48a',
          }))
        : []),
    ];
  },
  'yo-yo-on-string': ({ right, frame, phase, time, colour }) => {
    const k = frame.scale;
    const down = Math.sin(Math.PI * Math.min(1, Math.max(0, phase))) ** 0.7;
    const at = moved(right, [0.04, 0, -0.06 - 0.66 * down], k);
    const [c, s] = [Math.cos(time * 22), Math.sin(time * 22)];
    return [
      { is: 'tube', from: right, to: at, r: 0.005 * k, colour: '#f6f4ee' },
      { is: 'ball', at, r: 0.075 * k, colour: colour ?? '#e2432e' },
      { is: 'ball', at: moved(at, [0.02, -0.03, 0], k), r: 0.042 * k, colour: '#f2c23e' },
      { is: 'ball', at: moved(at, [0.02 + 0.024 * c, -0.05, 0.024 * s], k), r: 0.014 * k, colour: '#ffffff' },
    ];
  },
  'blown-balloon': ({ mouth, frame, time, colour }) => {
    const k = frame.scale;
    const size = 0.055 + 0.165 * Math.min(1, time / 4.2) + 0.008 * Math.sin(time * 3);
    const neck = moved(mouth, [0.05, 0, -0.012], k);
    return [
      {
        is: 'tube',
        from: moved(mouth, [0.005, 0, 0], k),
        to: neck,
        r: 0.014 * k,
        r2: 0.03 * k,
        colour: colour ?? '#e2432e',
      },
      { is: 'ball', at: moved(neck, [size * 0.95, 0, 0.01], k), r: size * k, flat: 0.92, colour: colour ?? '#e2432e' },
      {
        is: 'ball',
        at: moved(neck, [size * 1.1, -0.02, size * 0.4], k),
        r: size * 0.2 * k,
        colour: '#ffd8d0',
        alpha: 0.7,
      },
    ];
  },
} as const satisfies Record<string, Thing>;

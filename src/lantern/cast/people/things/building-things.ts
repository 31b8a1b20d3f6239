import type { Make, Thing } from './thing.ts';
import type { Solid } from './solid.ts';

const SAND = '#e3c48a';
const WET_SAND = '#c9a466';
const STEEL = '#b9c0cc';
const WOOD = '#b07a45';

/** A tower of sand with a notched top, on a foot. */
function tower(make: Make, [f, l]: readonly [number, number], half: number, tall: number): Solid[] {
  return [
    make.tube([f, l, 0.1], [f, l, tall], half, SAND, half * 0.86),
    ...[-0.7, 0, 0.7].map((across) =>
      make.box([f - half * 0.3, l + across * half * 0.9, tall + 0.02], [half * 0.5, half * 0.42, 0.05], SAND),
    ),
    make.box([f - half * 0.92, l, tall * 0.72], [0.012, half * 0.4, 0.06], '#8a6a38'),
  ];
}

/** What is built, mounted and reached for. */
export const BUILDING_THINGS = {
  'sand-castle': (make) => [
    { is: 'ball', at: make.place([0, 0, 0]), r: 0.46 * make.frame.scale, flat: 0.26, colour: WET_SAND },
    make.box([0, 0, 0.15], [0.4, 0.44, 0.2], WET_SAND),
    ...tower(make, [0.16, -0.2], 0.09, 0.34),
    ...tower(make, [0.16, 0.2], 0.09, 0.34),
    ...tower(make, [0, 0], 0.12, 0.44),
    ...tower(make, [-0.18, -0.2], 0.09, 0.3),
    ...tower(make, [-0.18, 0.2], 0.09, 0.3),
    make.wire(
      [
        [0, 0, 0.44],
        [0, 0, 0.66],
      ],
      0.006,
      '#7a5433',
    ),
    make.plate(
      [
        [0, 0, 0.66],
        [0, -0.13, 0.62],
        [0, 0, 0.57],
      ],
      make.colour ?? '#e2445c',
    ),
    make.tube([-0.1, -0.62, 0], [-0.1, -0.62, 0.16], 0.07, '#3f8fd6', 0.1),
    make.disc([-0.1, -0.62, 0.16], 0.09, 'out', SAND),
  ],
  'sink-pipes': (make) => [
    // An open stand, so that what is under it is seen.
    make.box([-0.45, 0.34, 0.44], [1.1, 0.02, 0.86], '#7f95a0'),
    ...[-0.98, 0.08].flatMap((along) =>
      [-0.2, 0.26].map((across) => make.tube([along, across, 0], [along, across, 0.86], 0.022, '#d5dae0')),
    ),
    make.box([-0.45, 0.03, 0.89], [1.2, 0.62, 0.05], '#e7dfd0'),
    make.box([-0.45, 0.03, 0.79], [0.56, 0.42, 0.16], '#cfd6de'),
    make.tube([-0.45, 0, 0.72], [-0.45, 0, 0.54], 0.03, STEEL),
    make.wire(
      [
        [-0.45, 0, 0.56],
        [-0.43, 0, 0.47],
        [-0.36, 0, 0.45],
        [-0.29, 0, 0.49],
        [-0.28, 0, 0.58],
        [-0.2, 0.04, 0.6],
        [0.06, 0.24, 0.6],
      ],
      0.028,
      '#a9b2bf',
    ),
    make.tube([-0.45, 0, 0.57], [-0.45, 0, 0.63], 0.042, '#8d97a6'),
    make.wire(
      [
        [-0.5, 0.2, 0.91],
        [-0.5, 0.2, 1.12],
        [-0.44, 0.14, 1.16],
        [-0.4, 0.06, 1.08],
      ],
      0.018,
      STEEL,
    ),
    // The water that comes from it now and then, and the bucket that takes it.
    make.ball([-0.36, 0, 0.42 - 0.34 * ((make.time * 1.1) % 1)], 0.014, '#8fd0f0'),
    make.tube([0.02, -0.24, 0], [0.02, -0.24, 0.2], 0.1, '#d8502a', 0.13),
  ],
  'tall-shelf': (make) => [
    make.box([0, 0, 1.06], [1.5, 0.03, 2.12], '#5a3c24'),
    ...[-0.75, 0, 0.75].map((along) => make.box([along, 0, 1.06], [0.04, 0.24, 2.12], '#8a5f38')),
    ...[0.06, 0.52, 0.98, 1.44, 1.84, 2.12].map((up) => make.box([0, 0, up], [1.5, 0.24, 0.04], '#9a6c42')),
    ...[0.08, 0.54, 1, 1.46, 1.86].flatMap((up, row) =>
      Array.from({ length: 14 }, (_, index) => index)
        .filter((index) => (index * 5 + row * 3) % 11 !== 0)
        .map((index): Solid => {
          const tall = (row === 4 ? 0.17 : 0.27) + 0.03 * ((index * 7 + row * 3) % 3);
          const colour = ['#b2433a', '#3d6fa8', '#d9a441', '#4f8f5a', '#7a4f8a', '#e3d6bc'][(index + row * 2) % 6]!;
          return make.box([-0.68 + index * 0.105, 0, up + tall / 2], [0.085, 0.2, tall], colour);
        }),
    ),
  ],
  'picket-fence': (make) => [
    ...[-0.35, 0.05].map((up) => make.box([0.03, 0, up], [0.03, 1.7, 0.07], WOOD)),
    ...Array.from({ length: 8 }, (_, index): Solid => {
      const across = -0.74 + index * 0.21;
      // The nearest are painted already.
      const colour = index < 5 ? (make.colour ?? '#f4f2ec') : '#b98a58';
      return make.plate(
        [
          [0, across - 0.075, -0.68],
          [0, across + 0.075, -0.68],
          [0, across + 0.075, 0.2],
          [0, across, 0.3],
          [0, across - 0.075, 0.2],
        ],
        colour,
      );
    }),
    make.tube([-0.2, 0.5, -0.7], [-0.2, 0.5, -0.5], 0.08, STEEL, 0.09),
    make.disc([-0.2, 0.5, -0.5], 0.08, 'out', make.colour ?? '#f4f2ec'),
  ],
  'wash-tub': (make) => [
    make.tube([0.04, 0, 0], [0.04, 0, 0.24], 0.28, WOOD, 0.34),
    ...[0.06, 0.19].map((up) => make.ring([0.04, 0, up], 0.29 + up * 0.22, 'out', 0.01, '#6d7480')),
    make.disc([0.04, 0, 0.24], 0.32, 'out', '#a8d6ea'),
    ...[
      [-0.1, 0.12],
      [0.14, -0.14],
      [0.02, 0.2],
      [-0.08, -0.16],
      [0.2, 0.06],
    ].map(([f, l], index) => make.ball([f!, l!, 0.26], 0.045 + 0.012 * (index % 3), '#fbfdff')),
    make.box([0, 0, 0.3], [0.18, 0.2, 0.06], make.colour ?? '#e2748a'),
  ],
} as const satisfies Record<string, Thing>;

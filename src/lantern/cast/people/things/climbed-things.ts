import type { CLIMBED_THINGS } from '../../../deeds/climbed-things.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const [WOOD, RUNG] = ['#d8a24a', '#e9bd6a'] as const;
const [BARK, BARK_DARK] = ['#7a5436', '#5e3f28'] as const;
const LEAVES = ['#5f9a44', '#6fae52', '#548c3e'] as const;
const [PLASTER, PLASTER_EDGE, ROOF] = ['#d9c9ae', '#b9a78a', '#9c4f3a'] as const;
const [GLASS, FRAME] = ['#5b7f96', '#f3ede0'] as const;
/** The rungs of a ladder are as far apart as a step of who climbs it, metres; how far it leans for each metre up. */
const RUNG_METRES = 0.255;
const LEANS = 0.2;
const LADDER_METRES = 5;
/** The faces of a cliff: how wide and high one is, metres, and in how many columns and rows. */
const FACET = { wide: 1.5, high: 1.1, columns: 8, rows: 9 } as const;
const ROCK = ['#a58a70', '#957b63', '#b39a80', '#87705a'] as const;

/** A number from 0 to 1 for each place of a grid. */
function grain(column: number, row: number): number {
  const value = Math.sin(column * 12.9898 + row * 78.233) * 43758.5453;
  return value - Math.floor(value);
}

/** The face of a cliff, which goes on to the left of who climbs it: facets of stone round holds. */
function cliff(make: Make): readonly Solid[] {
  const corner = (column: number, row: number): At => {
    const edge = column === 0 ? 0.5 : 0.24;
    const aside = -2.6 + column * FACET.wide + edge * FACET.wide * (grain(column, row) - 0.5) * 2;
    const up = row === 0 ? -0.05 : row * FACET.high + 0.5 * FACET.high * (grain(row, column + 31) - 0.5);
    return [0, aside, up];
  };
  const facets = Array.from({ length: FACET.columns * FACET.rows }, (_, index) => {
    const [column, row] = [index % FACET.columns, Math.floor(index / FACET.columns)];
    const outline = [
      corner(column, row),
      corner(column + 1, row),
      corner(column + 1, row + 1),
      corner(column, row + 1),
    ];
    const colour = make.colour ?? ROCK[Math.floor(grain(column + 7, row + 3) * ROCK.length)] ?? ROCK[0];
    return { ...make.plate(outline, colour, 0), lit: (grain(column + 17, row) - 0.5) * 0.3 };
  });
  const cracks = [0, 1, 3, 4].map((crack) => {
    const [aside, up] = [-1.6 + 1.7 * crack, 0.6 + 1.3 * ((crack * 3) % 5)];
    const along = Array.from({ length: 5 }, (_, index): At => [
      -0.02,
      aside + 0.3 * (grain(crack, index) - 0.5),
      up + index * 0.36,
    ]);
    return make.wire(along, 0.012, '#5d4a3a');
  });
  return [...facets, ...cracks];
}

/** Small ledges where hands and feet of who climbs find hold, those of either side in turn. */
function holds(make: Make): readonly Solid[] {
  return Array.from({ length: 15 }, (_, step) => {
    const side = step % 2 === 0 ? 1 : -1;
    const up = (step + 1) * RUNG_METRES - 0.06;
    const aside = side * (0.27 + 0.07 * grain(step, 5));
    const half = 0.09 + 0.06 * grain(step, 9);
    return make.plate(
      [
        [-0.05, aside - half, up + 0.02],
        [-0.05, aside + half, up + 0.04],
        [-0.05, aside + 0.6 * half, up - 0.06],
        [-0.05, aside - 0.7 * half, up - 0.08],
      ],
      ROCK[2],
      0.5,
    );
  });
}

/** Things that are climbed: they stand before who climbs them, and go on above. */
export const CLIMBED_THING_MAKERS = {
  'leant-ladder': (make) => {
    const on = (up: number, aside: number): At => [LEANS * up, aside, up];
    const wall = LEANS * LADDER_METRES + 0.02;
    return [
      make.box([wall + 1.5, 0, 2.6], [3, 1.8, 5.2], PLASTER),
      make.box([wall + 1.5, -0.92, 0.25], [3, 0.06, 0.5], PLASTER_EDGE),
      make.box([wall + 1.45, -0.94, 2.6], [1.1, 0.04, 1.5], FRAME),
      make.box([wall + 1.45, -0.97, 2.6], [0.94, 0.02, 1.34], GLASS),
      make.box([wall + 1.45, -0.99, 2.6], [0.05, 0.02, 1.34], FRAME),
      make.box([wall + 1.45, -0.99, 2.75], [0.94, 0.02, 0.05], FRAME),
      make.box([wall + 1.4, 0, 5.3], [3.6, 2.3, 0.26], ROOF),
      ...[0.21, -0.21].map((aside) => make.tube(on(0, aside), on(LADDER_METRES, aside), 0.034, make.colour ?? WOOD)),
      ...Array.from({ length: 18 }, (_, index) => {
        const up = (index + 1) * RUNG_METRES;
        return make.tube(on(up, 0.21), on(up, -0.21), 0.02, make.colour ?? RUNG);
      }),
    ];
  },
  'climbed-rope': (make) => [
    make.wire(
      [
        [0, 0, 7],
        [0, 0, 0.5],
        [0.03, 0.02, 0.12],
      ],
      0.026,
      make.colour ?? '#d3ae72',
    ),
    ...Array.from({ length: 44 }, (_, index) =>
      make.tube([-0.018, 0, 0.24 + 0.15 * index], [0.018, 0, 0.28 + 0.15 * index], 0.007, '#93713f'),
    ),
  ],
  'climbed-pole': (make) => [
    make.tube([0, 0, 0], [0, 0, 8], 0.1, make.colour ?? '#a9a294', 0.08),
    ...Array.from({ length: 9 }, (_, index) =>
      make.tube([0, 0, 0.5 + 0.8 * index], [0, 0, 0.54 + 0.8 * index], 0.104, '#8a8376', 0.104),
    ),
  ],
  'climbed-tree': (make) => [
    make.tube([0, 0, 0], [0, 0.04, 4.2], 0.25, BARK, 0.18),
    make.tube([0, 0, 0], [0, 0, 0.3], 0.36, BARK, 0.25),
    make.tube([0, 0.02, 3], [-0.95, 0, 3.9], 0.1, BARK, 0.06),
    make.tube([0, 0.04, 3.3], [1, 0, 4.1], 0.1, BARK, 0.06),
    ...Array.from({ length: 19 }, (_, index) => {
      const turn = index * 2.4;
      const far = 0.25 + 0.085 * index;
      return make.ball(
        [far * Math.cos(turn), 0.1 + 0.02 * (index % 3), 4.75 + 0.5 * far * Math.sin(turn)],
        0.62 - 0.012 * index,
        make.colour ?? LEAVES[index % 3] ?? LEAVES[0],
      );
    }),
    ...[0, 1, 2, 3, 4, 5, 6].map((index) => {
      const [ahead, up] = [-0.14 + 0.1 * (index % 3), 0.4 + 0.45 * index];
      return make.tube([ahead, -0.2, up], [ahead + 0.02, -0.2, up + 0.3], 0.012, BARK_DARK);
    }),
  ],
  // Reaches out over who hangs from it.
  'low-bough': (make) => [
    make.tube([1.3, 0.1, 0], [1.2, 0.1, 3.2], 0.22, BARK, 0.16),
    make.tube([1.24, 0.1, 1.86], [-1.2, 0, 2.36], 0.09, BARK, 0.05),
    make.tube([1.22, 0.1, 2.6], [0.5, 0, 3.2], 0.07, BARK, 0.04),
    ...Array.from({ length: 16 }, (_, index) => {
      const turn = index * 2.4;
      const far = 0.2 + 0.07 * index;
      return make.ball(
        [1.1 + far * Math.cos(turn), 0.15, 3.3 + 0.45 * far * Math.sin(turn)],
        0.44 - 0.008 * index,
        make.colour ?? LEAVES[index % 3] ?? LEAVES[0],
      );
    }),
    ...[-1.15, -0.9, -0.6, 0.5].map((ahead, index) =>
      make.ball([ahead, 0.05, 2.38 - 0.2 * (ahead + 1.2) * 0.9 + 0.12], 0.16, LEAVES[index % 3] ?? LEAVES[0]),
    ),
  ],
  'rock-wall': (make) => {
    const { scale } = make.frame;
    const waist = (make.right.u + make.left.u) / 2 / scale - 0.72;
    return [
      ...cliff(make),
      ...holds(make),
      make.wire(
        [
          [-0.12, 0.1, 9],
          [-0.12, 0.02, waist],
        ],
        0.016,
        '#e2574c',
      ),
    ];
  },
} as const satisfies Record<(typeof CLIMBED_THINGS)[number], Thing>;

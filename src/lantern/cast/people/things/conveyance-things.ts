import type { Make, Thing } from './thing.ts';

const STEEL = '#b9c0cc';
const DARK = '#26272e';
const WOOD = '#b07a44';

/** A wheel with spokes that turn as it rolls. */
function wheel(make: Make, at: readonly [number, number, number], radius: number) {
  const turn = make.gone / radius / make.frame.scale;
  const [along, across, up] = at;
  return [
    make.ring([along, across, up], radius - 0.015, 'across', 0.016, DARK),
    ...[0, 1, 2, 3].map((index) => {
      const a = -turn + (index / 4) * Math.PI;
      const [c, s] = [Math.cos(a) * (radius - 0.03), Math.sin(a) * (radius - 0.03)];
      return make.wire(
        [
          [along - c, across, up - s],
          [along + c, across, up + s],
        ],
        0.003,
        '#c9ced8',
      );
    }),
    make.ball([along, across, up], 0.024, STEEL),
  ];
}

/** Water that is parted at a bow. */
function ripples(make: Make, from: number, to: number) {
  return Array.from({ length: 10 }, (_, index) => {
    const t = (make.time * 0.9 + index / 10) % 1;
    return {
      is: 'puff' as const,
      at: make.place([from + (to - from) * t, 0.12, 0.03 + 0.03 * Math.sin(t * 9 + index)]),
      r: 0.05 + 0.07 * t,
      colour: '#eaf6fc',
      alpha: 0.5 * (1 - t),
    };
  });
}

/** What people are taken along in. */
export const CONVEYANCE_THINGS = {
  kayak: (make) => {
    const hull = make.colour ?? '#e08a2a';
    return [
      make.plate(
        [
          [-2.0, 0.1, 0.3],
          [-1.5, 0.1, 0.16],
          [-0.9, 0.1, 0.03],
          [1.0, 0.1, 0.03],
          [1.7, 0.1, 0.18],
          [2.25, 0.1, 0.36],
          [1.5, 0.1, 0.32],
          [0.55, 0.1, 0.3],
          [-0.5, 0.1, 0.29],
          [-1.4, 0.1, 0.29],
        ],
        hull,
        0.3,
      ),
      make.wire(
        [
          [-1.98, 0.12, 0.3],
          [-0.5, 0.12, 0.29],
          [0.55, 0.12, 0.3],
          [2.22, 0.12, 0.36],
        ],
        0.022,
        '#fdf6e4',
      ),
      make.tube([-0.42, 0.12, 0.31], [0.5, 0.12, 0.32], 0.026, DARK),
      ...ripples(make, 2, -1.2),
    ];
  },
  paddle: (make) => {
    const blade = (side: 1 | -1) => {
      const at = (along: number, out: number) => [side < 0 ? along : 0.5 - along, 0, out] as const;
      return make.plate(
        [at(-0.62, 0.02), at(-0.68, 0.08), at(-0.98, 0.07), at(-1.04, 0), at(-0.98, -0.07), at(-0.68, -0.06)],
        '#f2c84a',
        0.4,
      );
    };
    return [make.tube([-0.66, 0, 0], [1.16, 0, 0], 0.016, '#3a3d46'), blade(-1), blade(1)];
  },
  toboggan: (make) => {
    const paint = make.colour ?? '#c8323e';
    const runner = (across: number) => [
      make.wire(
        [
          [-0.6, across, 0.03],
          [0.5, across, 0.03],
          [0.7, across, 0.1],
          [0.74, across, 0.26],
          [0.62, across, 0.3],
        ],
        0.022,
        paint,
      ),
      ...[-0.42, 0, 0.4].map((along) => make.tube([along, across, 0.04], [along, across, 0.25], 0.016, WOOD)),
    ];
    return [
      ...runner(0.2),
      ...[-0.16, -0.05, 0.06, 0.17].map((across) => make.box([-0.02, across, 0.27], [1.16, 0.085, 0.03], '#c99257')),
      ...runner(-0.2),
      ...Array.from({ length: 12 }, (_, index) => {
        const t = (make.time * 1.5 + index / 12) % 1;
        return {
          is: 'puff' as const,
          at: make.place([-0.5 - 0.9 * t, ((index * 5) % 12) / 20 - 0.3, 0.04 + 0.5 * t * (1 - t)]),
          r: 0.05 + 0.09 * t,
          colour: '#ffffff',
          alpha: 0.7 * (1 - t),
        };
      }),
    ];
  },
  wheelchair: (make) => {
    const paint = make.colour ?? '#2f5fa8';
    return [
      ...wheel(make, [-0.04, 0.3, 0.3], 0.3),
      make.box([0.0, 0, 0.46], [0.46, 0.46, 0.05], DARK),
      make.plate(
        [
          [-0.24, -0.22, 0.5],
          [-0.24, 0.22, 0.5],
          [-0.3, 0.22, 0.98],
          [-0.3, -0.22, 0.98],
        ],
        paint,
      ),
      make.tube([-0.22, 0.25, 0.46], [-0.32, 0.25, 1.02], 0.018, STEEL),
      make.tube([-0.32, 0.25, 1.02], [-0.46, 0.25, 1.02], 0.022, DARK),
      ...wheel(make, [0.36, 0.22, 0.09], 0.09),
      make.tube([0.22, -0.25, 0.46], [0.4, -0.25, 0.16], 0.016, STEEL),
      make.box([0.42, 0, 0.1], [0.2, 0.36, 0.025], DARK),
      make.tube([-0.22, -0.25, 0.46], [-0.32, -0.25, 1.02], 0.018, STEEL),
      make.tube([-0.32, -0.25, 1.02], [-0.46, -0.25, 1.02], 0.022, DARK),
      make.tube([-0.22, -0.27, 0.68], [0.2, -0.27, 0.68], 0.02, DARK),
      ...wheel(make, [0.36, -0.22, 0.09], 0.09),
      ...wheel(make, [-0.04, -0.3, 0.3], 0.3),
    ];
  },
  stroller: (make) => {
    const paint = make.colour ?? '#3f7fae';
    const hood = Array.from({ length: 9 }, (_, index) => {
      const a = Math.PI * (0.12 + (index / 8) * 0.62);
      return [0.12 + 0.42 * Math.cos(a), -0.2, 0.62 + 0.4 * Math.sin(a)] as const;
    });
    return [
      ...[0.24, -0.24].flatMap((across) => [
        make.tube([-0.3, across, 0.14], [0.14, across, 0.52], 0.014, STEEL),
        make.tube([0.4, across, 0.12], [-0.42, across, 0.98], 0.014, STEEL),
      ]),
      make.tube([-0.42, -0.24, 0.98], [-0.42, 0.24, 0.98], 0.022, DARK),
      ...wheel(make, [-0.3, 0.24, 0.14], 0.14),
      ...wheel(make, [0.42, 0.24, 0.11], 0.11),
      { is: 'ball', at: make.place([0.02, 0, 0.7]), r: 0.1, colour: '#f2c9a8' },
      make.plate(
        [
          [-0.32, -0.2, 0.66],
          [-0.26, -0.2, 0.42],
          [0.36, -0.2, 0.38],
          [0.5, -0.2, 0.62],
        ],
        paint,
        0.3,
      ),
      make.plate([...hood, [-0.22, -0.2, 0.62]], paint, 0.2),
      ...wheel(make, [-0.3, -0.24, 0.14], 0.14),
      ...wheel(make, [0.42, -0.24, 0.11], 0.11),
    ];
  },
} as const satisfies Record<string, Thing>;

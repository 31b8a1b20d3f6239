import { isWithin, thrown, within } from './flight.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const STEEL = '#b9c0cc';
const DARK = '#26272e';
const WHITE = '#f4f4f2';

/** A pin of a bowling lane, turned over by so many radians in the picture. */
function pin(make: Make, [f, l, u]: At, turn: number): readonly Solid[] {
  const on = (up: number): At => [f + Math.sin(turn) * up, l, u + Math.cos(turn) * up];
  return [
    make.tube(on(0.02), on(0.14), 0.05, '#fbfaf6', 0.06),
    make.tube(on(0.14), on(0.27), 0.06, '#fbfaf6', 0.028),
    make.tube(on(0.26), on(0.29), 0.03, '#d8322c'),
    make.ball(on(0.35), 0.042, '#fbfaf6'),
  ];
}

const PINS: readonly At[] = [
  [0, 0, 0],
  [0.16, -0.16, 0],
  [0.16, 0.16, 0],
  [0.34, -0.3, 0],
  [0.34, 0, 0],
  [0.34, 0.3, 0],
  [0.5, -0.18, 0],
  [0.5, 0.18, 0],
];

/** What games of aim are played with, and what it is aimed at. */
export const STRUCK_BALL_THINGS = {
  // Clay with the plate, the lines of the box and the base line that runs out from it.
  'home-plate': (make) => {
    const line = (from: At, to: At) => make.tube(from, to, 0.025, '#f7f4ec');
    return [
      { is: 'ball', at: make.place([0.3, 0, -0.02]), r: 2.6, flat: 0.14, colour: '#b9764a' },
      line([-0.5, -0.5, 0.01], [0.6, -0.5, 0.01]),
      line([-0.5, 0.5, 0.01], [0.6, 0.5, 0.01]),
      line([0.6, -0.5, 0.01], [0.6, 0.5, 0.01]),
      line([0.9, -0.9, 0.01], [6, -3.2, 0.01]),
      make.plate(
        [
          [0.1, -0.86, 0.02],
          [0.34, -0.86, 0.02],
          [0.34, -1.06, 0.02],
          [0.22, -1.2, 0.02],
          [0.1, -1.06, 0.02],
        ],
        '#ffffff',
        0,
      ),
    ];
  },
  'bowling-ball': (make) => [
    make.ball([0.03, 0, -0.06], 0.125, make.colour ?? '#2a56a8'),
    make.ball([0.06, -0.09, 0.02], 0.018, DARK),
    make.ball([0.09, -0.09, -0.01], 0.018, DARK),
  ],
  'bowling-lane': (make) => {
    const rolls = within(make.phase, 0.385, 0.6);
    const hit = within(make.phase, 0.59, 0.72);
    const at: At = [-3.6 + 3.55 * rolls, 0, 0.13];
    const standsAgain = make.phase > 0.97 || make.phase < 0.385;
    return [
      make.plate(
        [
          [-3.2, -0.55, 0.006],
          [0.95, -0.55, 0.006],
          [0.95, 0.55, 0.006],
          [-3.2, 0.55, 0.006],
        ],
        '#d9a868',
        0,
      ),
      make.plate(
        [
          [-3.2, -0.72, 0.006],
          [0.95, -0.72, 0.006],
          [0.95, -0.57, 0.006],
          [-3.2, -0.57, 0.006],
        ],
        '#4a3a30',
        0,
      ),
      ...[-2.4, -2.1, -1.8].map((along) =>
        make.plate(
          [
            [along, -0.08, 0.01],
            [along + 0.16, 0, 0.01],
            [along, 0.08, 0.01],
          ],
          '#6a3f22',
          0,
        ),
      ),
      ...PINS.toReversed().flatMap((spot, index) => {
        if (standsAgain || hit <= 0) return pin(make, spot, 0);
        const way = (index % 2 === 0 ? 1 : -1) * (1.2 + (index % 3) * 0.5);
        const fly = 0.55 * (0.4 + (index % 4) * 0.25);
        return pin(
          make,
          [spot[0] + fly * hit, spot[1] * (1 + 0.8 * hit), 0.05 * hit + fly * 2 * hit * (1 - hit)],
          way * hit,
        );
      }),
      ...(isWithin(make.phase, 0.385, 0.66)
        ? [
            make.ball([at[0] + 1.2 * within(make.phase, 0.6, 0.66), 0, 0.13], 0.125, make.colour ?? '#2a56a8'),
            make.ball([at[0] + 0.08 * Math.cos(rolls * 20), -0.1, 0.13 - 0.08 * Math.sin(rolls * 20)], 0.02, DARK),
          ]
        : []),
    ];
  },
  'hockey-stick': (make) => [
    make.tube([-0.26, 0, 0], [1.02, 0, 0], 0.02, make.colour ?? '#c99a58'),
    make.tube([-0.26, 0, 0], [0, 0, 0], 0.023, DARK),
    make.tube([1.02, 0, 0], [1.1, 0, 0.26], 0.035, DARK),
  ],
  'hockey-goal': (make) => {
    const t = within(make.phase, 0.44, 0.6);
    const puck: At = thrown(t, [-3.0, 0, 0.03], [0.55, 0, 0.34], 0.12);
    const mesh = (points: readonly At[]) => make.wire(points, 0.01, '#eef2f6');
    return [
      ...[-0.8, -0.4, 0, 0.4, 0.8].map((across) =>
        mesh([
          [0, across, 1.2],
          [0.5, across, 1.1],
          [0.95, across, 0],
        ]),
      ),
      ...[0.25, 0.5, 0.75, 1].flatMap((high) => [
        mesh([
          [0.95 - 0.4 * high, -0.9, high],
          [0.95 - 0.4 * high, 0.9, high],
        ]),
        mesh([
          [0, -0.9, high],
          [0.95 - 0.4 * high, -0.9, high],
        ]),
      ]),
      make.tube([0, 0.9, 0], [0, 0.9, 1.22], 0.04, '#d8322c'),
      make.tube([0, -0.9, 1.22], [0, 0.9, 1.22], 0.04, '#d8322c'),
      make.tube([0, -0.9, 0], [0, -0.9, 1.22], 0.04, '#d8322c'),
      ...(make.phase < 0.94
        ? [{ is: 'ball' as const, at: make.place(puck), r: 0.1, flat: 0.45, colour: '#15161a' }]
        : []),
    ];
  },
  cue: (make) => [
    make.tube([-0.45, 0, 0], [1.1, 0, 0], 0.017, make.colour ?? '#c98f4f', 0.009),
    make.tube([-0.45, 0, 0], [-0.1, 0, 0], 0.019, '#3a2420'),
    make.tube([1.1, 0, 0], [1.13, 0, 0], 0.01, '#4f7fc0'),
  ],
  'billiard-table': (make) => {
    const felt = '#1f7a4a';
    const wood = '#5a3420';
    const struck = within(make.phase, 0.455, 0.6);
    const spread = within(make.phase, 0.6, 0.92);
    const cueBall: At = [0.36 + 0.95 * struck - 0.1 * spread, 0, 0.9];
    const rack = ['#e8c23a', '#d8322c', '#2f62b4', '#7a3a9a', '#e8782c', '#1e1f24'];
    const pack: readonly At[] = [
      [1.42, 0, 0.9],
      [1.52, -0.07, 0.9],
      [1.52, 0.07, 0.9],
      [1.62, -0.13, 0.9],
      [1.62, 0, 0.9],
      [1.62, 0.13, 0.9],
    ];
    const slows = 1 - (1 - spread) ** 2;
    return [
      ...[0.2, 2.05].flatMap((along) =>
        [0.4, -0.4].map((across) => make.tube([along, across, 0], [along, across, 0.8], 0.06, wood)),
      ),
      make.box([1.12, 0, 0.76], [2.2, 1.1, 0.16], wood),
      make.box([1.12, 0, 0.845], [2.04, 0.96, 0.02], felt),
      make.box([1.12, 0.52, 0.88], [2.2, 0.08, 0.09], wood),
      ...pack.map((spot, index) =>
        make.ball(
          [
            spot[0] + slows * (0.1 + 0.12 * index) * (index % 2 === 0 ? 1 : 0.7),
            spot[1] + slows * (index % 3 === 0 ? 0.3 : index % 3 === 1 ? -0.32 : 0.1),
            0.9,
          ],
          0.05,
          rack[index] ?? WHITE,
        ),
      ),
      make.ball(cueBall, 0.05, '#fdfcf6'),
      make.box([1.12, -0.52, 0.87], [2.2, 0.08, 0.08], wood),
    ];
  },
  dart: (make) => dartAt(make, [0, 0, 0.02]),
  'dart-target': (make) => {
    const t = within(make.phase, 0.43, 0.52);
    const face = (r: number, colour: string, near: number): Solid => make.disc([-near, 0, 1.62], r, 'along', colour, 1);
    const oval = (r: number, colour: string, near: number): Solid =>
      make.plate(
        Array.from({ length: 20 }, (_, index): At => {
          const a = (index / 20) * Math.PI * 2;
          return [-near + 0.32 * r * Math.cos(a), r * Math.cos(a), 1.62 + r * Math.sin(a)];
        }),
        colour,
        0.5,
      );
    return [
      make.tube([0.16, 0, 0], [0.1, 0, 1.7], 0.035, '#5a3a24'),
      make.tube([0.1, 0.34, 0], [0.1, 0, 1.1], 0.025, '#5a3a24'),
      make.tube([0.1, -0.34, 0], [0.1, 0, 1.1], 0.025, '#5a3a24'),
      face(0.1, '#2a2420', -0.03),
      oval(0.46, '#1e1f24', 0),
      oval(0.4, '#e9dcc0', 0.01),
      oval(0.3, '#c8322c', 0.02),
      oval(0.24, '#e9dcc0', 0.03),
      oval(0.14, '#2a7a4a', 0.04),
      oval(0.06, '#d8322c', 0.05),
      ...dartAt(make, [-0.3, 0.12, 1.76]),
      ...(t > 0 && t < 1 ? dartAt(make, thrown(t, [-2.3, 0, 1.56], [-0.3, 0, 1.6], 0.06)) : []),
      ...(t >= 1 || make.phase < 0.2 ? dartAt(make, [-0.3, 0, 1.6]) : []),
    ];
  },
  mallet: (make) => [
    make.tube([-0.14, 0, 0], [0.72, 0, 0], 0.016, make.colour ?? '#c98f4f'),
    make.tube([0.74, 0, -0.17], [0.74, 0, 0.17], 0.06, '#8a5430'),
  ],
  'croquet-lawn': (make) => {
    const t = within(make.phase, 0.465, 0.8);
    const roll = 1 - (1 - t) ** 2;
    const hoop = (along: number) =>
      make.wire(
        [
          [along + 0.09, 0.24, 0],
          [along + 0.09, 0.24, 0.38],
          [along, 0, 0.5],
          [along - 0.09, -0.24, 0.38],
          [along - 0.09, -0.24, 0],
        ],
        0.022,
        WHITE,
      );
    const ball: At = [-2.02 + 2.7 * (make.phase > 0.96 ? 0 : roll), 0, 0.085];
    return [hoop(-0.5), hoop(0.9), make.ball(ball, 0.085, make.colour ?? '#d8322c')];
  },
  'curling-stone': (make) => {
    const t = within(make.phase, 0.5, 0.95);
    const slid = 1 - (1 - t) ** 2;
    const eased = (s: number) => s * s * (3 - 2 * s);
    // With the hand while it is held: by the keys of the deed.
    const held =
      make.phase < 0.14
        ? -0.34 - 0.04 * eased(within(make.phase, 0, 0.14))
        : -0.44 + 1.04 * eased(within(make.phase, 0.14, 0.5));
    const along = (make.phase < 0.5 ? held : 0.6) * 1.7 - 2.1 + 2.4 * slid;
    return [
      make.tube([along, 0, 0.02], [along, 0, 0.2], 0.2, '#8c939c', 0.19),
      make.tube([along, 0, 0.085], [along, 0, 0.135], 0.205, '#b9c0c8'),
      make.tube([along, 0, 0.2], [along, 0, 0.24], 0.15, make.colour ?? '#d8322c', 0.1),
      make.wire(
        [
          [along - 0.05, 0, 0.24],
          [along - 0.04, 0, 0.32],
          [along + 0.12, 0, 0.32],
        ],
        0.022,
        make.colour ?? '#d8322c',
      ),
    ];
  },
} as const satisfies Record<string, Thing>;

/** A dart with its flight, the point ahead. */
function dartAt(make: Make, [f, l, u]: At): readonly Solid[] {
  return [
    make.tube([f + 0.16, l, u], [f + 0.28, l, u], 0.008, STEEL, 0.002),
    make.tube([f + 0.02, l, u], [f + 0.17, l, u], 0.017, '#c9a23a'),
    make.plate(
      [
        [f + 0.03, l, u],
        [f - 0.08, l, u + 0.055],
        [f - 0.12, l, u],
        [f - 0.08, l, u - 0.055],
      ],
      make.colour ?? '#2f6fd0',
    ),
  ];
}

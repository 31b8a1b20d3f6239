import { hash2 } from '../../../../base/random.ts';
import type { OCCASION_THINGS } from '../../../deeds/occasion-things.ts';
import { plus } from '../../skeleton.ts';
import type { BodyPoint } from '../../skeleton.ts';
import { thrown, within } from './flight.ts';
import { cloud } from './puffs.ts';
import { placeIn } from './solid.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const [IRON, WOOD, DARK_WOOD, SKIN] = ['#3a4250', '#b9803f', '#7d4f26', '#e8b48c'] as const;
const SILKS = ['#e8402f', '#f2c23e', '#3f8fd8', '#4caf6a', '#a05ac8'] as const;

/** A card of a referee, from the fingers up. */
function card(make: Make, colour: string): readonly Solid[] {
  return [
    make.plate(
      [
        [0.02, -0.075, 0],
        [0.25, -0.075, 0],
        [0.25, 0.075, 0],
        [0.02, 0.075, 0],
      ],
      colour,
      0.06,
    ),
  ];
}

/** A bow of two loops and two ends, across. */
function bow([f, l, u]: At, size: number, make: Make, colour: string): readonly Solid[] {
  return [
    ...[-1, 1].flatMap((side) => [
      make.plate(
        [
          [f, l, u],
          [f, l + side * size, u + 0.6 * size],
          [f, l + side * size * 1.1, u - 0.25 * size],
        ],
        colour,
        0.3,
      ),
      make.plate(
        [
          [f, l, u],
          [f, l + side * size * 0.35, u - 1.5 * size],
          [f, l + side * size * 0.75, u - 1.35 * size],
        ],
        colour,
        0.1,
      ),
    ]),
    make.ball([f - 0.01, l, u], size * 0.26, colour),
  ];
}

/** What is cut, shown and wound on occasions. */
export const OCCASION_THING_MAKERS = {
  // Between two posts, with a bow beside where it is cut.
  'opening-ribbon': (make) => {
    const red = make.colour ?? '#d8202e';
    const wide = 0.05;
    const sag = (l: number) => 1 - 0.06 * (1 - (l / 0.95) ** 2);
    const posts = [-0.95, 0.95].flatMap((l) => [
      make.tube([0, l, 0], [0, l, 1.08], 0.03, '#e8c860'),
      make.ball([0, l, 1.1], 0.05, '#e8c860'),
      make.tube([0, l, 0], [0, l, 0.03], 0.16, '#b8983a', 0.12),
    ]);
    const band = (a: number, b: number) =>
      make.plate(
        [
          [0, a, sag(a) + wide],
          [0, b, sag(b) + wide],
          [0, b, sag(b) - wide],
          [0, a, sag(a) - wide],
        ],
        red,
      );
    return [
      ...posts,
      ...[-0.95, -0.62, -0.3, 0, 0.3, 0.62].map((l, index, all) => band(l, all[index + 1] ?? 0.95)),
      ...bow([-0.02, 0.34, sag(0.34)], 0.16, make, red),
    ];
  },
  'red-card': (make) => card(make, '#e0202e'),
  'yellow-card': (make) => card(make, '#f5c81e'),
  // Knotted end to end from one fist to the other, the last ones hang.
  'silk-scarves': (make) => {
    const { right, left, frame } = make;
    const [a, b] = [placeIn(frame, left), placeIn(frame, right)];
    const to = (t: number): At => [
      a[0] + (b[0] - a[0]) * t,
      a[1] + (b[1] - a[1]) * t,
      a[2] + (b[2] - a[2]) * t - 0.12 * Math.sin(Math.PI * t),
    ];
    const down = (t: number): At => [
      b[0] + 0.05 * t,
      b[1] - 0.08 * Math.sin(6 * t + make.time * 3) * t,
      b[2] - 0.75 * t,
    ];
    const silk = (from: At, end: At, index: number) =>
      make.tube(from, end, 0.016, SILKS[index % SILKS.length] ?? '#e8402f', 0.075);
    return [
      ...[0, 1, 2].map((index) => silk(to(index / 3), to((index + 1) / 3), index)),
      ...[0, 1, 2, 3].map((index) => silk(down(index / 4), down((index + 1) / 4), index + 3)),
    ];
  },
  'rising-dove': (make) => {
    const [f, l, u] = placeIn(make.frame, make.right);
    const t = within(make.phase, 0.22, 1);
    const at =
      t > 0 ? thrown(t, [f + 0.06, 0, u + 0.12], [0.75, 0.1, u + 0.3], 0.1) : ([f + 0.04, l + 0.07, u + 0.08] as const);
    const beat = t > 0 ? Math.sin(make.time * 16) : -0.6;
    const white = make.colour ?? '#fdfdff';
    const place = (along: number, across: number, up: number): At => [at[0] + along, at[1] + across, at[2] + up];
    return [
      make.tube(place(-0.12, 0, -0.02), place(0.1, 0, 0.04), 0.055, white, 0.05),
      make.ball(place(0.15, 0, 0.075), 0.045, white),
      make.tube(place(0.19, 0, 0.075), place(0.22, 0, 0.07), 0.012, '#e8a03e', 0.003),
      make.plate(
        [place(-0.1, 0.03, 0), place(-0.28, 0.07, -0.01), place(-0.28, -0.07, -0.01), place(-0.1, -0.03, 0)],
        white,
        0.1,
      ),
      ...[-1, 1].map((side) => ({
        ...make.plate(
          [
            place(0.08, side * 0.03, 0.03),
            place(0.06, side * 0.3, 0.03 + 0.22 * beat),
            place(-0.1, side * 0.26, 0.02 + 0.2 * beat),
            place(-0.1, side * 0.03, 0.02),
          ],
          white,
          0.15,
        ),
        lit: side > 0 ? -0.12 : 0,
      })),
    ];
  },
  // Closed up to the hands, open over them.
  'jacket-zip': (make) => {
    const { right, left, frame } = make;
    const k = frame.scale;
    const [, , hand] = placeIn(frame, { f: 0, l: 0, u: (right.u + left.u) / 2 });
    const [collar, up] = [0.46, Math.max(0.03, Math.min(0.4, hand))];
    const wide = 0.11 * ((collar - up) / collar);
    return [
      make.plate(
        [
          [0, 0, up],
          [0, wide, collar],
          [0, -wide, collar],
        ],
        '#f6f4ee',
      ),
      ...[-1, 1].map((side) =>
        make.wire(
          [
            [0.005, 0, up],
            [0.005, side * wide, collar],
          ],
          0.011,
          '#8d96a3',
        ),
      ),
      make.wire(
        [
          [0.005, 0, -0.06],
          [0.005, 0, up],
        ],
        0.011,
        '#8d96a3',
      ),
      { is: 'ball', at: make.place([0.012, 0, up]), r: 0.022 * k, colour: '#dfe4ea' },
    ];
  },
  'apron-strings': (make) => {
    const cloth = make.colour ?? '#f4f6f2';
    return [
      make.wire(
        [
          [-0.03, -0.2, 0],
          [0.02, 0, 0],
          [-0.03, 0.2, 0],
        ],
        0.02,
        cloth,
      ),
      ...bow([0.05, 0, 0], 0.13, make, cloth),
    ];
  },
  // Wound round the left fist, the roll in the right one.
  'hand-tape': (make) => {
    const { right, left, frame } = make;
    const k = frame.scale;
    const tape = make.colour ?? '#f7f7f2';
    const ring = (back: number, r: number): Solid => ({
      is: 'tube',
      from: plus(left, { f: -back * k, l: 0, u: -back * 0.4 * k }),
      to: plus(left, { f: (-back + 0.035) * k, l: 0, u: (-back + 0.035) * 0.4 * k }),
      r: r * k,
      colour: tape,
    });
    const hand: BodyPoint = plus(right, { f: 0.02 * k, l: 0, u: 0 });
    return [
      ring(0.11, 0.05),
      { ...ring(0.075, 0.055), lit: -0.12 },
      ring(0.04, 0.062),
      { ...ring(0.005, 0.064), lit: -0.12 },
      { is: 'wire', through: [left, hand], r: 0.022 * k, colour: tape },
      make.tube([0.03, -0.03, 0], [0.03, 0.03, 0], 0.045, tape),
    ];
  },
  'spinning-wheel': (make) => {
    const turn = make.time * 4.2;
    const hub: At = [0.05, 0, 0.72];
    const [f, , u] = placeIn(make.frame, make.left);
    return [
      make.tube([-0.5, 0, 0.3], [0.5, 0, 0.36], 0.04, DARK_WOOD),
      ...[-0.42, 0.38].flatMap((at) =>
        [-0.14, 0.14].map((l) => make.tube([at, l * 0.5, 0.32], [at + 0.06 * Math.sign(at), l, 0], 0.024, DARK_WOOD)),
      ),
      ...[-0.06, 0.06].map((l) => make.tube([0.05, l, 0.34], [0.05, l, 0.74], 0.022, DARK_WOOD)),
      make.ring(hub, 0.42, 'across', 0.028, WOOD),
      make.ring(hub, 0.37, 'across', 0.01, DARK_WOOD),
      ...Array.from({ length: 8 }, (_, index) => {
        const a = turn + (index / 8) * 6.283;
        return make.tube(hub, [hub[0] + 0.4 * Math.cos(a), 0, hub[2] + 0.4 * Math.sin(a)], 0.012, WOOD);
      }),
      make.ball(hub, 0.05, DARK_WOOD),
      make.tube([-0.48, 0, 0.32], [-0.48, 0, 0.62], 0.022, DARK_WOOD),
      make.tube([-0.58, 0, 0.62], [-0.38, 0, 0.62], 0.05, '#f4efe2', 0.03),
      make.wire(
        [
          [-0.55, 0, 0.62],
          [f, 0, u],
        ],
        0.009,
        '#f4efe2',
      ),
      make.ball([f - 0.02, 0, u + 0.03], 0.07, '#f7f3ea'),
    ];
  },
  'steaming-pot': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.2], 0.18, make.colour ?? '#b8c0ca', 0.19),
    make.dish([0, 0, 0], 0.17, '#e8963e', 0.205),
    ...[-0.21, 0.21].map((l) => make.tube([-0.04, l, 0.15], [0.04, l, 0.15], 0.018, IRON)),
    ...cloud(
      make,
      22,
      (t, index) => [
        0.14 * (hash2(index, 1) - 0.5) + 0.05 * Math.sin(t * 6 + index),
        0.26 * (hash2(index, 2) - 0.5),
        0.24 + 0.6 * t,
      ],
      0.1,
      '#ffffff',
    ),
  ],
  'pot-lid': (make) => {
    const [f, l, u] = placeIn(make.frame, make.right);
    return [
      make.tube([f + 0.06, l, u - 0.05], [f + 0.06, l, u - 0.1], 0.03, IRON),
      make.tube([f + 0.06, l, u - 0.1], [f + 0.06, l, u - 0.13], 0.07, '#aab3be', 0.2),
    ];
  },
  'bathed-baby': (make) => {
    const splash = 0.03 * Math.sin(make.time * 6);
    return [
      make.tube([0, 0.02, 0.23], [0, 0.02, 0.36], 0.085, SKIN, 0.07),
      ...[-0.09, 0.09].map((f) =>
        make.tube([f, 0.02, 0.33], [f * 1.6, -0.04, 0.24 + splash * Math.sign(f)], 0.03, SKIN),
      ),
      make.ball([0, 0.03, 0.47], 0.115, SKIN),
      make.ball([-0.02, 0.06, 0.53], 0.09, '#6b4226'),
      make.ball([0.09, -0.03, 0.485], 0.014, '#22262e'),
      make.ball([0.045, -0.08, 0.485], 0.014, '#22262e'),
      make.ball([0.06, -0.02, 0.585], 0.06, '#ffffff'),
      make.tube([0, 0, 0], [0, 0, 0.22], 0.25, make.colour ?? '#5fb4d8', 0.31),
      make.dish([0, 0, 0], 0.29, '#cdeefa', 0.225),
      ...Array.from({ length: 14 }, (_, index) => {
        const a = index * 0.45;
        return make.ball([0.2 * Math.cos(a), 0.2 * Math.sin(a), 0.24], 0.035 + 0.02 * hash2(index, 1), '#ffffff');
      }),
    ];
  },
} as const satisfies Record<(typeof OCCASION_THINGS)[number], Thing>;

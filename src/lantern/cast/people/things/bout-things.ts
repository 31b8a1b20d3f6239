import { placeIn } from './solid.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const STEEL = '#b9c0cc';
const DARK = '#26272e';

/** Two who play stand this far apart on the ground, metres, whatever their height. */
type Metres = number;

/** A place in metres of the ground, not of the body. */
function ground(make: Make, along: Metres, across: Metres, out: Metres) {
  const { scale } = make.frame;
  return [along / scale, across / scale, out / scale] as const;
}

/** A net across the middle between two, seen a little aslant so that its meshes show. */
function net(apart: Metres, low: Metres, high: Metres, half: Metres): Thing {
  return (make) => {
    const at = (across: number, up: number) => ground(make, apart / 2 + 0.36 * across, across, up);
    const meshes = 11;
    return [
      make.tube(at(half, 0), at(half, high + 0.06), 0.03 / make.frame.scale, '#5a6472'),
      ...Array.from({ length: meshes }, (_, index) => {
        const across = -half + (2 * half * index) / (meshes - 1);
        return make.wire([at(across, low), at(across, high)], 0.008, '#e9eef2');
      }),
      ...[0.2, 0.4, 0.6, 0.8].map((share) =>
        make.wire([at(-half, low + (high - low) * share), at(half, low + (high - low) * share)], 0.008, '#e9eef2'),
      ),
      make.tube(at(-half, high), at(half, high), 0.035 / make.frame.scale, '#ffffff'),
      make.tube(at(-half, 0), at(-half, high + 0.06), 0.03 / make.frame.scale, '#5a6472'),
    ];
  };
}

/** Where what goes to and fro between two is: it is hit in the middle of a round, and comes back at its end. */
function rally(
  make: Make,
  {
    apart,
    ends,
    rise,
    from,
  }: { readonly apart: Metres; readonly ends: Metres; readonly rise: Metres; readonly from: Metres },
) {
  const goes = make.phase >= 0.5;
  const t = goes ? (make.phase - 0.5) * 2 : make.phase * 2;
  const share = goes ? t : 1 - t;
  return ground(make, from + (apart - 2 * from) * share, -0.05, ends + 4 * rise * t * (1 - t));
}

/** As fast as the hands of who hauls bring in the rope. */
const HAULED_METRES_A_SECOND = 0.2;

/** A taut rope from `end` through both hands, with dark strands that go with it, and its slack in a coil behind. */
function hauledRope(make: Make, end: At): readonly Solid[] {
  const colour = make.colour ?? '#d0ac6c';
  const fists = [make.right, make.left].map((fist) => placeIn(make.frame, fist)).toSorted((a, b) => b[0] - a[0]);
  const [front, back] = [fists[0] ?? end, fists[1] ?? end];
  const near: At = [back[0] - 0.2, 0.02, back[2] - 0.1];
  const coil: At = placeIn(make.frame, { f: -0.5 * make.frame.scale, l: 0.12, u: 0.03 });
  const on = (t: number): At => [
    end[0] + (front[0] - end[0]) * t,
    end[1] + (front[1] - end[1]) * t,
    end[2] + (front[2] - end[2]) * t,
  ];
  const length = end[0] - front[0];
  // From where it is tied on a strand keeps its distance.
  const strands = Array.from(
    { length: Math.floor(length / STRAND_METRES) },
    (_, index) => (index + 0.5) * STRAND_METRES,
  );
  return [
    make.tube(end, front, 0.03, colour),
    make.tube(front, back, 0.03, colour),
    make.wire([back, near, [near[0] - 0.12, 0.05, (near[2] + coil[2]) / 2], coil], 0.03, colour),
    ...[0, 0.035, 0.07].map((up) => make.ring([coil[0] - 0.12, coil[1], coil[2] + up], 0.2 - up, 'out', 0.03, colour)),
    ...strands.map((far) => make.tube(on((far - 0.03) / length), on((far + 0.03) / length), 0.033, '#8a6a3a')),
  ];
}
const STRAND_METRES = 0.3;

/** What is played over nets and on tables. */
export const BOUT_THINGS = {
  'tennis-net': net(4.4, 0.04, 1.0, 1.5),
  'badminton-net': net(3.6, 0.8, 1.55, 1.3),
  'volleyball-net': net(3.2, 1.4, 2.35, 1.5),
  'tennis-ball': (make) => [make.ball(rally(make, { apart: 4.4, ends: 1, rise: 0.55, from: 0.55 }), 0.055, '#d8e84a')],
  volleyball: (make) => {
    const at = rally(make, { apart: 3.2, ends: 1.95, rise: 1, from: 0.4 });
    return [
      make.ball(at, 0.12, make.colour ?? '#f6f1e2'),
      make.wire(
        [
          [at[0] - 0.1, at[1] - 0.06, at[2] + 0.03],
          [at[0], at[1] - 0.1, at[2] - 0.02],
          [at[0] + 0.1, at[1] - 0.06, at[2] + 0.03],
        ],
        0.012,
        '#2f6fc0',
      ),
    ];
  },
  shuttlecock: (make) => {
    const at = rally(make, { apart: 3.6, ends: 1.75, rise: 0.75, from: 0.5 });
    return [make.tube(at, [at[0] - 0.06, at[1], at[2] + 0.1], 0.018, '#f8f8f4', 0.05), make.ball(at, 0.026, '#f2e8c8')];
  },
  'table-tennis-ball': (make) => [
    make.ball(rally(make, { apart: 3.4, ends: 1, rise: 0.28, from: 0.5 }), 0.032, '#ffffff'),
  ],
  'caught-ball': (make) => [
    make.ball(rally(make, { apart: 3, ends: 1.2, rise: 0.8, from: 0.4 }), 0.12, make.colour ?? '#d8432f'),
  ],
  'passed-frisbee': (make) => {
    const at = rally(make, { apart: 2.7, ends: 1.25, rise: 0.35, from: 0.4 });
    const tilt = 0.14 * Math.sin(make.time * 7);
    const [rim, top] = [make.colour ?? '#e8382f', '#ffd84a'];
    return [
      make.dish(at, 0.27, rim, 0, tilt),
      make.dish(at, 0.25, '#b8242c', 0.02, tilt),
      make.dish(at, 0.24, rim, 0.035, tilt),
      make.dish(at, 0.13, top, 0.045, tilt),
    ];
  },
  'table-tennis-table': (make) => {
    const s = 1 / make.frame.scale;
    const at = (along: number, across: number, up: number) => ground(make, along, across, up);
    return [
      ...[0.66, 2.74].flatMap((along) =>
        [0.55, -0.55].map((across) => make.tube(at(along, across, 0), at(along, across, 0.74), 0.03 * s, '#4a5058')),
      ),
      make.box(at(1.7, 0, 0.75), [2.5 * s, 1.3 * s, 0.05 * s], make.colour ?? '#2f6f9e'),
      make.box(at(1.7, -0.64, 0.765), [2.5 * s, 0.03 * s, 0.03 * s], '#ffffff'),
      make.plate([at(1.68, -0.7, 0.78), at(1.74, 0.7, 0.78), at(1.74, 0.7, 0.92), at(1.68, -0.7, 0.92)], '#e9eef2'),
      make.tube(at(1.69, -0.7, 0.76), at(1.69, -0.7, 0.94), 0.016 * s, DARK),
    ];
  },
  'badminton-racket': (make) => [
    make.tube([-0.08, 0, 0], [0.34, 0, 0], 0.012, '#2a2c34'),
    make.ring([0.46, 0, 0], 0.12, 'across', 0.01, make.colour ?? '#2f6fc0'),
    ...[-0.05, 0, 0.05].map((d) =>
      make.wire(
        [
          [0.36, 0, d],
          [0.56, 0, d],
        ],
        0.002,
        '#f4f4f2',
      ),
    ),
  ],
  'table-tennis-bat': (make) => [
    make.tube([-0.06, 0, 0], [0.06, 0, 0], 0.018, '#c99257'),
    make.disc([0.14, 0, 0], 0.085, 'across', make.colour ?? '#c9342c'),
  ],
  'held-basketball': (make) => [make.ball([0.08, 0, 0.04], 0.125, make.colour ?? '#d9722c')],
  'tug-rope': (make) => {
    const hand = make.left;
    const far = { f: hand.f + 1.2, l: hand.l * 0.4, u: hand.u };
    return [
      {
        is: 'wire',
        through: [{ f: make.right.f - 0.95, l: make.right.l, u: make.right.u - 0.02 }, make.right, hand, far],
        r: 0.022,
        colour: make.colour ?? '#c9a468',
      },
    ];
  },
  // Rope and crate come nearer at a steady pace, to a step before the feet; the slack lies in a coil behind.
  'hauled-crate': (make) => {
    const before = Math.max(1.2, 2.7 - HAULED_METRES_A_SECOND * make.time);
    const { scale } = make.frame;
    const crate = placeIn(make.frame, { f: before * scale, l: 0, u: 0 });
    const [along, across, floor] = crate;
    const slats = [-0.24, 0, 0.24].map((up) =>
      make.box([along + 0.36, across, floor + 0.36 + up], [0.76, 0.76, 0.07], '#6e4a28'),
    );
    return [
      make.box([along + 0.36, across, floor + 0.36], [0.72, 0.72, 0.72], '#a87444'),
      ...slats,
      make.ball([along - 0.03, across, floor + 0.5], 0.05, '#6b727c'),
      ...hauledRope(make, [along, across, floor + 0.5]),
    ];
  },
  // What is towed runs behind and is drawn by itself.
  'tow-rope': (make) => hauledRope(make, [1.5, 0, -0.55]),
  'side-goal': (make) => {
    const post = (across: number) => make.tube([0, across, 0], [0, across, 2.2], 0.05, '#ffffff');
    return [
      ...Array.from({ length: 9 }, (_, index) => {
        const across = -1.6 + (3.2 * index) / 8;
        return make.wire(
          [
            [0, across, 2.18],
            [0.7, across, 2],
            [1.3, across, 0],
          ],
          0.01,
          '#e8edf2',
        );
      }),
      ...[0.35, 0.75, 1.15, 1.55].map((high) =>
        make.wire(
          [
            [1.3 - 0.3 * high, -1.6, high],
            [1.3 - 0.3 * high, 1.6, high],
          ],
          0.01,
          '#e8edf2',
        ),
      ),
      ...[0.4, 0.8, 1.2, 1.6].map((high) =>
        make.wire(
          [
            [0, -1.6, high],
            [1.3 - 0.3 * high, -1.6, high],
          ],
          0.01,
          '#e8edf2',
        ),
      ),
      post(1.6),
      make.tube([0, -1.6, 2.2], [0, 1.6, 2.2], 0.05, '#ffffff'),
      make.tube([0, -1.6, 2.2], [1.3, -1.6, 0], 0.02, STEEL),
      post(-1.6),
    ];
  },
} as const satisfies Record<string, Thing>;

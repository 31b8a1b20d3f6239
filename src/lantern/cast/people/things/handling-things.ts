import { hash2 } from '../../../../base/random.ts';
import type { HANDLING_THINGS } from '../../../deeds/handling-things.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const WINGS = ['#f2b632', '#e2574c', '#4f9ad8', '#e98bc0'];
const CRACKER = '#d8241e';

/** A butterfly at a place: two wings that open and close. */
function butterfly(make: Make, [f, l, u]: At, colour: string, beat: number): Solid[] {
  const open = 0.05 + 0.05 * Math.abs(Math.sin(make.time * 9 + beat));
  return [1, -1].map((side) =>
    make.plate(
      [
        [f, l, u],
        [f - 0.05, l + side * open, u + 0.09],
        [f + 0.06, l + side * open, u + 0.08],
        [f + 0.03, l + side * open * 0.8, u - 0.04],
      ],
      colour,
      0.6,
    ),
  );
}

/** A sofa as it stands before whoever pushes it. */
function sofa(make: Make): readonly Solid[] {
  const cloth = make.colour ?? '#5f7fb0';
  return [
    make.box([0, 0, 0.25], [1.55, 0.8, 0.3], cloth),
    make.box([0, 0.34, 0.6], [1.5, 0.18, 0.62], cloth),
    make.box([0.7, 0, 0.42], [0.2, 0.84, 0.5], '#4f6c98'),
    make.box([-0.7, 0, 0.42], [0.2, 0.84, 0.5], '#4f6c98'),
    make.box([-0.3, -0.06, 0.46], [0.56, 0.6, 0.14], '#7f9cc8'),
    make.box([0.3, -0.06, 0.46], [0.56, 0.6, 0.14], '#7f9cc8'),
    ...[-0.66, 0.66].map((along) => make.tube([along, -0.3, 0], [along, -0.3, 0.1], 0.03, '#4a3424')),
  ];
}

/** A red string that hangs from a pole and bangs away from its foot, with sparks and smoke. */
function crackers(make: Make): readonly Solid[] {
  const burnt = 0.5 + 0.35 * ((make.time * 0.16) % 1);
  return [
    make.tube([0.1, 0, 0], [0.1, 0, 2.2], 0.028, '#7a5a36'),
    make.tube([0.1, 0, 2.16], [-0.28, 0, 2.16], 0.022, '#7a5a36'),
    ...Array.from({ length: 13 }, (_, k) => 2.08 - k * 0.12)
      .filter((up) => up > burnt)
      .flatMap((up, k): Solid[] => [
        make.tube([-0.28, -0.02, up], [-0.4, -0.1, up - 0.07], 0.03, CRACKER),
        make.tube([-0.28, 0.02, up], [-0.16, 0.1, up - 0.07], 0.03, k % 2 === 0 ? '#e2473a' : CRACKER),
      ]),
    { is: 'glow', at: make.place([-0.28, 0, burnt]), r: 0.5 * make.frame.scale, colour: '#ffd25a', shines: true },
    ...Array.from({ length: 16 }, (_, k): Solid => {
      const turn = hash2(k, Math.floor(make.time * 11)) * Math.PI * 2;
      const reach = 0.12 + 0.4 * hash2(k + 31, Math.floor(make.time * 11));
      const at = make.place([-0.28 + Math.cos(turn) * reach, 0, Math.max(0.03, burnt + Math.sin(turn) * reach)]);
      return { is: 'ball', at, r: 0.02, colour: k % 3 === 0 ? '#fff4c4' : '#ff9a3c', shines: true };
    }),
    ...[0, 1, 2, 3, 4].map((k): Solid => {
      const t = (make.time * 0.5 + k / 5) % 1;
      return {
        is: 'puff',
        at: make.place([-0.28 + 0.3 * (hash2(k, 3) - 0.5) + 0.2 * t, 0.05, burnt + t * 1.1]),
        r: (0.12 + 0.22 * t) * make.frame.scale,
        colour: '#c9c6c2',
        alpha: 0.55 * (1 - t),
      };
    }),
    ...Array.from({ length: 12 }, (_, k) =>
      make.box([-0.28 + (hash2(k, 7) - 0.5) * 1.1, (hash2(k, 9) - 0.5) * 0.5, 0.012], [0.05, 0.03, 0.02], CRACKER),
    ),
  ];
}

/** How each of the things that are handled is made. */
export const HANDLING_THING_MAKERS: Readonly<Record<(typeof HANDLING_THINGS)[number], Thing>> = {
  'butterfly-net': (make) => [
    make.tube([-0.3, 0, 0], [0.5, 0, 0], 0.014, '#a8713f'),
    make.ring([0.68, 0, 0], 0.18, 'out', 0.014, '#3f6f4c'),
    ...[-0.6, -0.2, 0.2, 0.6].map((share) =>
      make.wire(
        [
          [0.68 + 0.18 * share, 0.16, 0],
          [0.72, 0, -0.4],
          [0.68 + 0.18 * share, -0.16, 0],
        ],
        0.006,
        '#f4f7f2',
      ),
    ),
    {
      ...make.plate(
        [
          [0.5, 0, 0],
          [0.86, 0, 0],
          [0.78, 0, -0.3],
          [0.7, 0, -0.42],
          [0.6, 0, -0.3],
        ],
        '#e9f4ee',
        0.4,
      ),
      alpha: 0.6,
    },
  ],
  fluttering: (make) =>
    WINGS.flatMap((colour, k) =>
      butterfly(
        make,
        [
          0.32 * k - 0.3 + 0.1 * Math.sin(make.time * 1.7 + k * 2),
          0.2 * Math.cos(make.time + k),
          1.25 + 0.22 * k * (k % 2 === 0 ? 1 : -0.6) + 0.12 * Math.sin(make.time * 2.3 + k * 1.4),
        ],
        colour,
        k,
      ),
    ),
  'cracker-string': crackers,
  'pushed-sofa': sofa,
  'offered-leaves': (make) => [
    make.tube([-0.06, 0, 0], [0.16, 0, 0.02], 0.012, '#5f8a3c'),
    ...[-0.5, -0.2, 0.15, 0.45].map((turn, k) =>
      make.plate(
        [
          [0.06, 0, 0],
          [0.16, turn * 0.12, 0.05 + 0.03 * k],
          [0.27, turn * 0.2, 0.02 + 0.04 * (k % 2)],
          [0.16, turn * 0.22, -0.02],
        ],
        k % 2 === 0 ? '#6fb04a' : '#4f8f38',
        0.5,
      ),
    ),
  ],
  'shaken-bottle': (make) => [
    make.tube([-0.08, 0, 0], [0.13, 0, 0], 0.045, make.colour ?? '#4f9ad8'),
    make.tube([0.13, 0, 0], [0.19, 0, 0], 0.036, make.colour ?? '#4f9ad8', 0.018),
    make.tube([0.19, 0, 0], [0.24, 0, 0], 0.021, '#e9e2d4'),
    make.box([0.03, 0, 0], [0.09, 0.094, 0.094], '#f6f4ee'),
  ],
  /** A lid with a knob comes down on it by the middle of a round. */
  'covered-bowl': (make) => {
    const down = Math.min(1, Math.max(0, (make.phase - 0.1) / 0.38));
    const up = 1.06 + 0.3 * (1 - down);
    return [
      make.tube([0, 0, 0.92], [0, 0, 1.05], 0.09, '#4f7fb0', 0.18),
      make.dish([0, 0, 1.05], 0.175, '#e8d2a0'),
      make.dish([0, 0, up], 0.2, '#d8413a'),
      make.dish([0, 0, up], 0.15, '#e8665c', 0.01),
      make.ball([0, 0, up + 0.04], 0.032, '#f6f4ee'),
    ];
  },
  'shown-photo': (make) => [
    make.plate(
      [
        [0.02, -0.14, -0.02],
        [0.02, 0.3, -0.02],
        [0.02, 0.3, 0.3],
        [0.02, -0.14, 0.3],
      ],
      '#fbf8f0',
      0.02,
    ),
    make.plate(
      [
        [0.026, -0.11, 0.02],
        [0.026, 0.27, 0.02],
        [0.026, 0.27, 0.27],
        [0.026, -0.11, 0.27],
      ],
      '#8fcdf0',
      0,
    ),
    make.plate(
      [
        [0.028, -0.11, 0.02],
        [0.028, 0.27, 0.02],
        [0.028, 0.27, 0.1],
        [0.028, 0.14, 0.2],
        [0.028, 0.02, 0.09],
        [0.028, -0.11, 0.14],
      ],
      '#5f9a52',
      0,
    ),
    make.ball([0.03, 0.19, 0.22], 0.025, '#ffe27a'),
  ],
  'socket-wall': (make) => [
    make.box([0.02, 0, 0.52], [0.03, 0.16, 0.16], '#fdfcf8'),
    make.ball([0, -0.03, 0.52], 0.014, '#2b2a31'),
    make.ball([0, 0.03, 0.52], 0.014, '#2b2a31'),
  ],
  'plug-in-hand': (make) => [
    make.box([0.06, 0, 0], [0.07, 0.05, 0.05], '#2b2a31'),
    make.tube([0.09, -0.014, 0], [0.13, -0.014, 0], 0.006, '#c9ced6'),
    make.tube([0.09, 0.014, 0], [0.13, 0.014, 0], 0.006, '#c9ced6'),
    make.wire(
      [
        [0.03, 0, 0],
        [-0.1, 0.02, -0.06],
        [-0.22, 0.04, -0.3],
        [-0.4, 0.1, -0.42],
      ],
      0.011,
      '#2b2a31',
    ),
  ],
  /** It leaves the hand, falls, bounces twice and is in the hand again when the round begins anew. */
  'dropped-ball': (make) => {
    const t = make.phase;
    const hand = 1.12;
    const fall = Math.max(0, t - 0.22) / 0.3;
    const up =
      t < 0.22 ? hand : fall < 1 ? hand * (1 - fall * fall) : 0.34 * Math.abs(Math.sin((fall - 1) * Math.PI * 1.3));
    return [
      {
        is: 'ball',
        at: make.place([0, 0, Math.max(0.1, up)]),
        r: 0.1 * make.frame.scale,
        colour: make.colour ?? '#e2473a',
      },
    ];
  },
  'moved-chair': (make) => [
    make.box([0, 0, 0.46], [0.44, 0.44, 0.05], '#a8713f'),
    ...(
      [
        [-0.19, -0.19],
        [-0.19, 0.19],
        [0.19, -0.19],
        [0.19, 0.19],
      ] as const
    ).map(([f, l]) => make.tube([f, l, 0], [f, l, 0.46], 0.024, '#8a5a30')),
    ...[-0.19, 0.19].map((l) => make.tube([-0.2, l, 0.46], [-0.25, l, 0.98], 0.024, '#8a5a30')),
    ...[0.66, 0.8, 0.94].map((u) => make.box([-0.24, 0, u], [0.03, 0.4, 0.06], '#a8713f')),
  ],
  'beach-towel': (make) => [
    make.box([0, 0, 0.012], [2.0, 0.8, 0.02], make.colour ?? '#f2b632'),
    ...[-0.7, -0.2, 0.3, 0.8].map((along) => make.box([along, 0, 0.016], [0.16, 0.8, 0.02], '#fbf6ea')),
  ],
  bauble: (make) => [
    make.wire(
      [
        [0, 0, 0.02],
        [0.01, 0, -0.04],
      ],
      0.005,
      '#e0c48a',
    ),
    make.ball([0.01, 0, -0.09], 0.05, make.colour ?? '#d8302a'),
  ],
  'trimmed-tree': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.3], 0.07, '#6b4a2c'),
    ...[0.25, 0.7, 1.12, 1.5].map((up, k) =>
      make.tube([0, 0, up], [0, 0, up + 0.62], 0.62 - 0.14 * k, k % 2 === 0 ? '#2f7a42' : '#38894c', 0.05),
    ),
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((k) => {
      const up = 0.42 + 0.14 * k;
      const turn = k * 2.4;
      const reach = Math.max(0.1, 0.58 - 0.29 * (up - 0.3));
      return make.ball(
        [reach * Math.cos(turn) - 0.03, reach * Math.sin(turn), up],
        0.05,
        ['#d8302a', '#f2c84a', '#4f7fd0'][k % 3]!,
      );
    }),
    { is: 'ball', at: make.place([0, 0, 2.16]), r: 0.08 * make.frame.scale, colour: '#ffd84a', shines: true },
  ],
};

import type { VILLAGE_THINGS } from '../../../deeds/village-things.ts';
import { hash2 } from '../../../../base/random.ts';
import { between } from '../../skeleton.ts';
import { placeIn } from './solid.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const [WOOD, DARK_WOOD, STONE, STEEL, GRAIN, WATER] = [
  '#a8743c',
  '#6f4a2a',
  '#9a9a94',
  '#8f9aa6',
  '#e2b13c',
  '#a9d8f2',
] as const;

/** A place round a circle that lies, `lift` above its middle. */
function round(radius: number, turn: number, lift: number): At {
  return [radius * Math.cos(turn), radius * Math.sin(turn), lift];
}

/** Balls that fall from a height to the ground and begin again, each in its own time. */
function falling(make: Make, count: number, from: (index: number) => At, to: number, r: number, colour: string) {
  return Array.from({ length: count }, (_, index): Solid => {
    const t = (make.time * 0.9 + hash2(index, 5)) % 1;
    const [along, across, out] = from(index);
    return make.ball([along, across, out + (to - out) * t * t], r, colour);
  });
}

/** Strokes of a few written signs on the ground, one sign behind the other, each [along, across] pairs in its own square. */
const SIGNS: readonly (readonly (readonly (readonly [number, number])[])[])[] = [
  [
    [
      [0.1, -0.12],
      [0.1, 0.12],
    ],
    [
      [0.14, 0],
      [-0.14, 0],
    ],
    [
      [0.02, 0],
      [-0.12, 0.12],
    ],
    [
      [0.02, 0],
      [-0.12, -0.12],
    ],
  ],
  [
    [
      [0.12, -0.08],
      [0.12, 0.08],
    ],
    [
      [0, -0.11],
      [0, 0.11],
    ],
    [
      [-0.13, -0.13],
      [-0.13, 0.13],
    ],
    [
      [0.12, 0],
      [-0.13, 0],
    ],
  ],
  [
    [
      [0.13, 0.11],
      [-0.12, 0.11],
    ],
    [
      [0.13, -0.11],
      [-0.12, -0.11],
    ],
    [
      [0.13, -0.11],
      [0.13, 0.11],
    ],
    [
      [0, -0.11],
      [0, 0.11],
    ],
    [
      [-0.12, -0.11],
      [-0.12, 0.11],
    ],
  ],
];

/** Things of old work. */
export const VILLAGE_THING_MAKERS = {
  // A long handle and a block of wood across its end, which comes down with its face.
  'pound-mallet': (make) => [
    make.tube([-0.24, 0, 0], [0.82, 0, 0], 0.022, '#c79a5c'),
    make.tube([0.72, 0, -0.2], [0.72, 0, 0.2], 0.1, WOOD),
    make.tube([0.72, 0, -0.2], [0.72, 0, -0.16], 0.106, DARK_WOOD),
    make.tube([0.72, 0, 0.16], [0.72, 0, 0.2], 0.106, DARK_WOOD),
  ],
  'dough-mortar': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.12], 0.3, '#83837d', 0.24),
    make.tube([0, 0, 0.12], [0, 0, 0.54], 0.25, STONE, 0.37),
    make.disc([0, 0, 0.54], 0.36, 'out', '#77776f'),
    make.ball([-0.06, 0.06, 0.52], 0.2, '#f7f2e6'),
    make.ball([0.1, -0.06, 0.52], 0.21, '#fbf8f0'),
    make.ball([0.02, 0.02, 0.55 + 0.02 * Math.sin(make.phase * 6.28)], 0.19, '#ffffff'),
  ],
  'wash-paddle': (make) => [
    make.tube([-0.06, 0, 0], [0.14, 0, 0], 0.02, WOOD),
    make.box([0.31, 0, 0], [0.36, 0.12, 0.045], '#c79a5c'),
  ],
  // A flat stone at the water with wet cloth on it, and a basin of more beside it.
  'wash-stone': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.2], 0.44, '#8a8f92', 0.38),
    make.ball([-0.08, -0.02, 0.22], 0.14, make.colour ?? '#e0584a'),
    make.ball([0.1, 0.06, 0.21], 0.13, make.colour ?? '#e86a58'),
    make.ball([0.04, -0.12, 0.21], 0.1, '#f3e7d2'),
    make.tube([-0.1, 0.72, 0], [-0.1, 0.72, 0.2], 0.2, '#c08a4a', 0.27),
    ...[0, 1, 2].map((index) =>
      make.ball([-0.2 + 0.1 * index, 0.7 + 0.05 * (index % 2), 0.22], 0.12, ['#5a8ac8', '#f0d060', '#f3f0ea'][index]!),
    ),
    ...Array.from({ length: 7 }, (_, index): Solid => {
      const t = Math.max(0, (make.phase - 0.42) * 2.4);
      const turn = index * 0.9;
      return {
        ...make.ball([0.3 * t * Math.cos(turn), 0.3 * t * Math.sin(turn), 0.26 + 0.5 * t - 0.7 * t * t], 0.022, WATER),
        alpha: t > 0 && t < 1 ? 0.9 : 0,
      };
    }),
  ],
  'water-brush': (make) => [
    make.tube([-0.34, 0, 0], [0.8, 0, 0], 0.017, '#c9a15c'),
    make.tube([0.72, 0, 0], [0.82, 0, 0], 0.034, '#8a3a2a'),
    make.tube([0.82, 0, 0], [0.96, 0, 0], 0.05, '#3d4148', 0.012),
  ],
  // What was written last is dark and wet, what was written before dries.
  'wet-script': (make) =>
    SIGNS.flatMap((strokes, sign) => {
      const middle = 0.36 * (sign - 1);
      return strokes.map((stroke, index): Solid => ({
        ...make.wire(
          stroke.map(([along, across]): At => [along * 1.25, middle + across * 1.25, 0.012]),
          0.026,
          '#3e444b',
        ),
        alpha: 0.92 - 0.12 * ((sign + index) % 3),
      }));
    }),
  // A wide mat of grain with the furrows of the rake, and a heap that waits.
  'grain-mat': (make) => [
    make.box([0.1, 0, 0.012], [1.7, 2.4, 0.024], '#c9a877'),
    make.box([0.1, 0, 0.04], [1.55, 2.24, 0.04], make.colour ?? GRAIN),
    ...Array.from({ length: 8 }, (_, index) =>
      make.wire(
        [
          [-0.6, -0.98 + 0.28 * index, 0.065],
          [0.8, -0.98 + 0.28 * index, 0.065],
        ],
        0.022,
        '#c8922a',
      ),
    ),
    make.tube([0.55, 0.95, 0.04], [0.55, 0.95, 0.36], 0.42, '#edc253', 0.03),
  ],
  'winnow-basket': (make) => [
    make.dish([0.08, 0, -0.02], 0.3, '#b98a4a'),
    make.dish([0.08, 0, 0.005], 0.26, '#d8b070'),
    make.ring([0.08, 0, 0], 0.3, 'out', 0.022, '#8a5a2c'),
    ...Array.from({ length: 34 }, (_, index): Solid => {
      const t = (make.phase + 0.7 + 0.12 * hash2(index, 3)) % 1;
      const high = 0.7 * (4 * t * (1 - t)) * (0.5 + 0.5 * hash2(index, 7));
      const [along, across] = round(0.2 * hash2(index, 9), index * 2.4, 0);
      return make.ball([0.2 + along + 0.2 * high, across, 0.03 + high], 0.016, index % 4 === 0 ? '#f4e2a8' : GRAIN);
    }),
    ...Array.from({ length: 9 }, (_, index): Solid => {
      const t = (make.time * 0.8 + hash2(index, 13)) % 1;
      return {
        ...make.ball([0.2 + 0.6 * t, -0.2 + 0.4 * hash2(index, 17), 0.5 + 0.2 * t], 0.014, '#f6ecc8'),
        alpha: 1 - t,
      };
    }),
  ],
  'beating-pole': (make) => [make.tube([-0.5, 0, 0], [2.1, 0, 0], 0.022, '#b9a04a', 0.012)],
  'beaten-branch': (make) => {
    const shake = 0.03 * Math.sin(make.phase * 6.28);
    const leaves: readonly At[] = [
      [-0.45, 0, 0.1],
      [-0.1, 0.1, 0.25],
      [0.3, -0.05, 0.3],
      [0.7, 0.05, 0.28],
      [0.1, 0, -0.02],
      [0.5, 0, 0.02],
      [1, 0, 0.1],
    ];
    return [
      make.tube([1.7, 0, 0.2], [-0.5, 0, 0.05], 0.05, DARK_WOOD, 0.02),
      make.tube([1.45, 0.05, -2.2], [1.5, 0.05, 0.4], 0.14, '#6a4a30', 0.1),
      ...leaves.map(([a, b, c], index) =>
        make.ball([a + shake, b, c + shake], 0.25, index % 2 === 0 ? '#5c9a4a' : '#4a8340'),
      ),
      ...leaves.map(([a, b, c], index) =>
        make.ball([0.85 + a + shake, b, 0.3 + c], 0.36, index % 2 === 0 ? '#4f8c42' : '#3f7638'),
      ),
      ...leaves.flatMap(([a, b, c], index) => [
        make.ball([a - 0.1, b - 0.2, c - 0.12], 0.05, '#b8342a'),
        make.ball([a + 0.12, b - 0.2, c - 0.04], 0.05, index % 2 === 0 ? '#c8482e' : '#a02c26'),
      ]),
      ...falling(make, 7, (index) => [-0.4 + 0.2 * index, -0.15 + 0.1 * (index % 3), 0], -2.16, 0.05, '#b8342a'),
      ...Array.from({ length: 8 }, (_, index) =>
        make.ball([-0.5 + 0.21 * index, -0.3 + 0.17 * (index % 4), -2.15], 0.05, '#a83028'),
      ),
    ];
  },
  'yarn-ball': (make) => {
    const dye = make.colour ?? '#d8434f';
    const to = placeIn(make.frame, make.right);
    return [
      make.ball([0.06, 0, 0.02], 0.13, dye),
      ...[0, 0.8, 1.6, 2.4].map((turn) => {
        const tilt = turn + make.time * 2;
        return make.wire(
          Array.from({ length: 13 }, (_, index): At => {
            const a = (index / 12) * Math.PI * 1.5;
            return [
              0.06 + 0.132 * Math.cos(a) * Math.cos(tilt),
              0.132 * Math.sin(a),
              0.02 + 0.132 * Math.cos(a) * Math.sin(tilt),
            ];
          }),
          0.008,
          '#a82c3a',
        );
      }),
      make.wire([[0.06, 0, 0.14], to], 0.009, dye),
    ];
  },
  'yarn-basket': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.24], 0.2, '#b98a4a', 0.25),
    make.ring([0, 0, 0.24], 0.25, 'out', 0.02, '#8a5a2c'),
    make.ball([-0.06, 0.06, 0.27], 0.12, '#4f8ac0'),
    make.ball([0.1, -0.05, 0.27], 0.12, '#e8b83c'),
    make.ball([-0.04, -0.1, 0.26], 0.11, '#6aa45a'),
  ],
  // From both fists down into the vat, wet and dripping.
  'dyed-cloth': (make) => {
    const { right, left, frame } = make;
    const dye = make.colour ?? '#2f5aa8';
    const rim = 0.64 * frame.scale;
    const edge = (share: number) => between(right, left, share);
    const down = (share: number) => ({ ...edge(share), f: edge(share).f + 0.1 * frame.scale, u: rim });
    return [
      { is: 'plate', outline: [edge(0), edge(1), down(1), down(0)], round: 0, colour: dye },
      ...[0.2, 0.4, 0.6, 0.8].map((share): Solid => ({
        is: 'wire',
        through: [edge(share), down(share)],
        r: 0.01,
        colour: '#274a8c',
      })),
      ...Array.from({ length: 5 }, (_, index): Solid => {
        const t = (make.time * 0.9 + hash2(index, 5)) % 1;
        const from = edge(index / 4);
        return {
          is: 'ball',
          at: { ...down(index / 4), u: from.u + (rim - from.u) * t * t },
          r: 0.016,
          colour: '#7fa4e8',
        };
      }),
    ];
  },
  'dye-vat': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.7], 0.34, '#7a4f2c', 0.42),
    ...[0.14, 0.5].map((up) => make.ring([0, 0, up], 0.36 + 0.08 * up, 'out', 0.022, '#3d2c1e')),
    make.disc([0, 0, 0.68], 0.39, 'out', make.colour ?? '#24478c'),
    make.ring([0, 0, 0.7], 0.41, 'out', 0.028, '#9a6a3c'),
  ],
  // The handle goes with the fists; water runs from the spout into a pail.
  'hand-pump': (make) => {
    const grip = placeIn(make.frame, between(make.right, make.left, 0.5));
    const flow = Math.sin(make.phase * Math.PI) ** 0.5;
    return [
      make.tube([0, 0, 0], [0, 0, 0.14], 0.2, '#7f8790', 0.16),
      make.tube([0, 0, 0.1], [0, 0, 1.02], 0.085, make.colour ?? '#3f7f5c'),
      make.tube([0, 0, 1.02], [0, 0, 1.16], 0.11, '#357050', 0.05),
      make.tube([0.06, 0, 0.82], [0.4, 0, 0.74], 0.042, '#357050'),
      make.tube([grip[0] - 0.08, grip[1], grip[2]], [0.03, 0, 1.16], 0.024, '#4a4e55'),
      { ...make.tube([0.4, 0, 0.72], [0.43, 0, 0.3], 0.018 + 0.022 * flow, WATER), alpha: 0.9 },
      make.tube([0.44, 0, 0], [0.44, 0, 0.34], 0.15, STEEL, 0.19),
      make.disc([0.44, 0, 0.3], 0.17, 'out', WATER),
    ];
  },
  'ice-rod': (make) => {
    const tip: At = [0.62, 0, 0.02];
    const down = make.place(tip);
    return [
      make.tube([-0.1, 0, 0], [0.1, 0, 0], 0.022, '#c07a3c'),
      make.tube([0.1, 0, 0], tip, 0.012, '#3a3d44', 0.006),
      { is: 'tube', from: down, to: { f: down.f + 0.02, l: down.l, u: 0.02 }, r: 0.006, colour: '#f4f6f8' },
    ];
  },
  'ice-hole': (make) => [
    { ...make.dish([0.1, 0, 0.006], 1.15, '#cfe6f2'), alpha: 0.95 },
    make.dish([0, 0, 0.014], 0.32, '#f6fbff'),
    make.dish([0, 0, 0.02], 0.24, '#1f4a6a'),
    make.tube([0.55, -0.45, 0], [0.55, -0.45, 0.3], 0.14, '#3f78b8', 0.17),
    make.ball([0.52, -0.47, 0.32], 0.06, '#b8c4cc'),
    make.ball([0.6, -0.42, 0.31], 0.06, '#9fb0bc'),
    ...Array.from({ length: 7 }, (_, index) => {
      const [along, across] = round(0.36, index * 0.9, 0);
      return make.ball([along, across, 0.03], 0.06, '#ffffff');
    }),
  ],
} as const satisfies Record<(typeof VILLAGE_THINGS)[number], Thing>;

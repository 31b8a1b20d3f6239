import { hash2 } from '../../../../base/random.ts';
import type { DEVICE_THINGS } from '../../../deeds/device-things.ts';
import { within } from './flight.ts';
import { cloud } from './puffs.ts';
import { placeIn } from './solid.ts';
import type { Solid } from './solid.ts';
import { makeIn } from './thing.ts';
import type { At, Make, Thing } from './thing.ts';

const [STEEL, IRON, WOOD, DARK] = ['#c3cad4', '#3a4250', '#9a6a3a', '#22252d'] as const;

/** Where the wheels of an open car are, metres before its seat, and how large they are. */
const WHEELS = { front: 1.45, back: -0.95, radius: 0.33 } as const;

/** Tyre, hub and spokes, the same from either side. */
function wheel(make: Make, along: number): readonly Solid[] {
  const { radius } = WHEELS;
  const turn = make.gone / radius + make.time * 5;
  const disc = (r: number, across: number, colour: string) => make.disc([along, across, radius], r, 'across', colour);
  const spoke = (across: number, index: number): Solid => {
    const a = turn + (index * Math.PI * 2) / 5;
    const end: At = [along + 0.17 * Math.cos(a), across, radius - 0.17 * Math.sin(a)];
    return make.tube([along, across, radius], end, 0.022, STEEL);
  };
  return [
    disc(radius, -0.05, DARK),
    disc(radius, 0.05, DARK),
    ...[-0.06, 0.06].flatMap((across) => [
      disc(radius * 0.6, across, '#8a93a1'),
      ...[0, 1, 2, 3, 4].map((index) => spoke(across * 1.2, index)),
    ]),
  ];
}

/** What is steered, pressed, paid, sprayed and aimed with. */
export const DEVICE_THING_MAKERS = {
  /** The seat, the steering wheel on its column and the frame of the windscreen, behind the body. */
  'car-inside': (make) => [
    make.box([-0.02, 0, 0.42], [0.5, 1, 0.14], '#c98a4a'),
    make.box([-0.32, 0, 0.72], [0.16, 1, 0.62], '#b57840'),
    make.box([-0.36, 0, 1.12], [0.12, 0.3, 0.2], '#b57840'),
    make.box([0.86, 0, 0.82], [0.2, 1.2, 0.16], IRON),
    make.tube([0.78, 0, 0.84], [0.55, 0, 0.96], 0.03, DARK),
    ...steeringWheel(make),
    ...[-0.55, 0.55].map((l) => make.tube([0.98, l, 0.88], [0.72, l, 1.34], 0.025, STEEL)),
    make.tube([0.72, -0.55, 1.34], [0.72, 0.55, 1.34], 0.022, STEEL),
  ],
  /** The side of the car that is nearer to us, its two wheels and a lamp. */
  'open-car': (make) => {
    const paint = make.colour ?? '#c8373a';
    const y = 0;
    const side: readonly At[] = [
      [-1.6, y, 0.2],
      [-1.68, y, 0.72],
      [-1.3, y, 0.88],
      [-0.5, y, 0.86],
      [-0.3, y, 0.74],
      [0.7, y, 0.74],
      [0.95, y, 0.88],
      [1.8, y, 0.8],
      [2.12, y, 0.66],
      [2.1, y, 0.2],
    ];
    return [
      make.plate(side, paint, 0.25),
      make.plate(
        [
          [-1.6, y - 0.01, 0.2],
          [-1.64, y - 0.01, 0.34],
          [2.12, y - 0.01, 0.34],
          [2.1, y - 0.01, 0.2],
        ],
        '#8a2328',
      ),
      make.wire(
        [
          [-0.36, y - 0.01, 0.72],
          [-0.34, y - 0.01, 0.36],
          [0.72, y - 0.01, 0.36],
          [0.78, y - 0.01, 0.72],
        ],
        0.008,
        '#7d2026',
      ),
      make.box([-0.12, y - 0.02, 0.66], [0.16, 0.02, 0.03], STEEL),
      make.ball([2.06, y, 0.62], 0.08, '#ffeeb0'),
      make.box([-1.64, y - 0.01, 0.62], [0.08, 0.02, 0.1], '#ff6a4a'),
      ...wheel(make, WHEELS.back),
      ...wheel(make, WHEELS.front),
    ];
  },
  /** Sound that goes out over the bonnet while the horn is pressed. */
  'horn-arcs': (make) => {
    if (make.phase < 0.2 || make.phase > 0.75) return [];
    return [0, 1, 2].map((index): Solid => {
      const r = 0.18 + 0.14 * index + 0.1 * ((make.time * 3) % 1);
      const through = [-0.5, -0.25, 0, 0.25, 0.5].map((a): At => [
        2.2 + r * Math.cos(a),
        -0.6,
        0.3 + r * Math.sin(a) * 1.2,
      ]);
      return { ...make.wire(through, 0.016, '#ffffff'), alpha: 0.9 - 0.2 * index };
    });
  },
  'bank-card': (make) => [
    make.plate(
      [
        [-0.01, -0.055, 0.012],
        [0.17, -0.055, 0.012],
        [0.17, 0.055, 0.012],
        [-0.01, 0.055, 0.012],
      ],
      make.colour ?? '#3f6fd0',
      0.12,
    ),
    make.plate(
      [
        [0.02, -0.056, 0.014],
        [0.05, -0.056, 0.014],
        [0.05, 0.056, 0.014],
        [0.02, 0.056, 0.014],
      ],
      DARK,
    ),
    make.box([0.12, -0.02, 0.016], [0.03, 0.025, 0.004], '#e8c45a'),
  ],
  'pay-desk': (make) => [
    make.box([0.1, 0, 0.46], [0.56, 1.1, 0.92], '#b98550'),
    make.box([0.1, 0, 0.935], [0.64, 1.2, 0.04], '#e8dcc4'),
    make.box([0.28, 0.12, 1.06], [0.2, 0.3, 0.2], IRON),
    make.box([0.22, 0.12, 1.26], [0.03, 0.34, 0.24], DARK),
  ],
  'card-terminal': (make) => {
    const paid = make.phase > 0.42 && make.phase < 0.95;
    return [
      make.tube([0, 0, 0], [0, 0, 0.06], 0.07, IRON, 0.045),
      make.box([0, 0, 0.13], [0.1, 0.15, 0.18], '#2c323c'),
      { ...make.box([-0.052, 0, 0.175], [0.006, 0.12, 0.075], paid ? '#58d07a' : '#bfe3ff'), shines: true },
      ...[0, 1, 2].flatMap((row) =>
        [-0.04, 0, 0.04].map((l) => make.box([-0.053, l, 0.12 - 0.03 * row], [0.006, 0.026, 0.018], '#8a93a1')),
      ),
      ...(paid
        ? [
            {
              ...make.wire(
                [
                  [-0.06, 0.035, 0.175],
                  [-0.06, 0.01, 0.155],
                  [-0.06, -0.04, 0.2],
                ],
                0.008,
                '#ffffff',
              ),
              shines: true as const,
            },
          ]
        : []),
      ...(paid
        ? [{ is: 'glow', at: make.place([-0.06, 0, 0.18]), r: 0.2, colour: '#58d07a', alpha: 0.45 } as const]
        : []),
    ];
  },
  /** A glass jug on its motor, with what whirls in it. */
  blender: (whole) => {
    const make = makeIn({ ...whole.frame, scale: whole.frame.scale * 0.76 }, whole);
    const fruit = make.colour ?? '#e2588a';
    const shake = 0.004 * Math.sin(make.time * 60);
    return [
      make.tube([0, 0, 0], [0, 0, 0.13], 0.1, '#d8dde4', 0.075),
      make.disc([-0.09, -0.03, 0.06], 0.022, 'along', '#d8323c'),
      make.tube([shake, 0, 0.14], [shake, 0, 0.33], 0.066, fruit, 0.085),
      ...Array.from({ length: 9 }, (_, index) => {
        const a = make.time * 14 + index * 0.7;
        const r = 0.03 + 0.045 * hash2(index, 3);
        return make.ball(
          [r * Math.cos(a), r * Math.sin(a), 0.17 + 0.016 * index],
          0.016,
          index % 3 === 0 ? '#fff2f6' : '#b8325f',
        );
      }),
      { ...make.tube([0, 0, 0.13], [0, 0, 0.39], 0.07, '#dff1fa', 0.096), alpha: 0.35 },
      make.wire(
        [
          [0, -0.1, 0.35],
          [0, -0.17, 0.33],
          [0, -0.17, 0.2],
          [0, -0.085, 0.18],
        ],
        0.014,
        '#cfe4ee',
      ),
      make.tube([0, 0, 0.39], [0, 0, 0.43], 0.1, IRON, 0.07),
    ];
  },
  'cut-fruit': (make) => [
    make.box([0, 0, 0.01], [0.24, 0.3, 0.02], '#c99a5c'),
    make.ball([0, -0.06, 0.06], 0.05, '#e2435e'),
    make.ball([0.04, 0.07, 0.055], 0.045, '#f2b02e'),
    make.ball([-0.06, 0.03, 0.045], 0.035, '#e2435e'),
  ],
  'grab-strap': ({ right, frame }) => {
    const k = frame.scale;
    const at = (l: number, u: number) => ({ f: right.f, l: right.l + l * k, u: right.u + u * k });
    return [
      {
        is: 'tube',
        from: { f: right.f, l: right.l - 1.6 * k, u: right.u + 0.42 * k },
        to: { f: right.f, l: right.l + 1.6 * k, u: right.u + 0.42 * k },
        r: 0.022 * k,
        colour: STEEL,
      },
      { is: 'tube', from: at(0, 0.42), to: at(0, 0.16), r: 0.02 * k, colour: '#f0b43a' },
      {
        is: 'wire',
        closed: true,
        through: [at(0, 0.16), at(0.075, 0.02), at(0.06, -0.02), at(-0.06, -0.02), at(-0.075, 0.02)],
        r: 0.015 * k,
        colour: '#f4f1e8',
      },
    ];
  },
  'spray-lance': (make) => [
    make.tube([-0.1, 0, 0], [0.08, 0, 0], 0.022, IRON),
    make.tube([0.08, 0, 0], [0.85, 0, 0], 0.012, STEEL),
    ...cloud(
      make,
      22,
      (t, index) => [
        0.85 + 0.75 * t,
        0.5 * t * (hash2(index, 1) - 0.5),
        -0.3 * t * t + 0.35 * t * (hash2(index, 2) - 0.5),
      ],
      0.07,
      '#eef6fb',
    ),
  ],
  /** On the back by two straps, with a hose to the hand. */
  'back-tank': (make) => {
    const hand = placeIn(make.frame, make.right);
    return [
      make.tube([0, 0, -0.24], [0, 0, 0.16], 0.15, make.colour ?? '#3f8fd0', 0.14),
      make.tube([0, 0, 0.16], [0, 0, 0.22], 0.06, '#f4f1e8'),
      make.wire([[0.02, -0.12, -0.22], [0.16, -0.24, -0.26], hand], 0.012, DARK),
      ...[-0.1, 0.1].map((l) =>
        make.wire(
          [
            [0.04, l, 0.14],
            [0.2, l, 0.2],
            [0.28, l, 0.02],
            [0.1, l, -0.2],
          ],
          0.016,
          DARK,
        ),
      ),
    ];
  },
  /** The pole bends under its load; the baskets swing on their cords. */
  'pole-and-baskets': (make) => {
    const bounce = 0.03 * Math.sin(make.phase * 4 * Math.PI);
    const half = 0.92;
    const basket = (side: 1 | -1): readonly Solid[] => {
      const [f, u] = [side * half, -0.06 - bounce];
      const swing = 0.05 * Math.sin(make.time * 3.4 + side);
      const rim: At = [f + swing, 0, u - 0.52];
      return [
        ...[-0.17, 0.17].map((l) =>
          make.wire(
            [
              [f, 0, u],
              [rim[0] + l, l * 0.3, rim[2]],
            ],
            0.008,
            '#6d4a28',
          ),
        ),
        make.tube([rim[0], 0, rim[2] - 0.24], rim, 0.17, make.colour ?? '#c99a4c', 0.23),
        make.ring([rim[0], 0, rim[2]], 0.225, 'out', 0.014, '#8f6428'),
        ...[-0.1, 0, 0.1].map((l, index) =>
          make.ball([rim[0] + l, 0, rim[2] + 0.03 + 0.03 * (index % 2)], 0.085, index === 1 ? '#e08a2e' : '#7fae48'),
        ),
      ];
    };
    return [
      make.wire(
        [
          [-half, 0, -0.06 - bounce],
          [-0.4, 0, 0.005],
          [0, 0, 0.02],
          [0.4, 0, 0.005],
          [half, 0, -0.06 - bounce],
        ],
        0.022,
        WOOD,
      ),
      ...basket(1),
      ...basket(-1),
    ];
  },
  /** Rings of a paper target on its post, square to who aims. */
  'ring-target': (make) => [
    make.tube([0.04, 0, 0], [0.04, 0, 1], 0.035, WOOD),
    make.box([0.02, 0, 1.4], [0.03, 0.8, 0.9], '#f4f1e8'),
    ...[0.34, 0.25, 0.16, 0.07].map((r, index) =>
      make.disc(
        [-0.005 - 0.004 * index, 0, 1.42],
        r,
        'along',
        index === 3 ? '#d8323c' : index % 2 === 0 ? DARK : '#f4f1e8',
      ),
    ),
  ],
  /** Stock, barrel and sight; a flash and smoke when it goes off. */
  'sport-rifle': (make) => {
    const shot = within(make.phase, 0.6, 0.63) - within(make.phase, 0.63, 0.67);
    const smoke = within(make.phase, 0.62, 0.95);
    return [
      make.plate(
        [
          [-0.34, 0, -0.09],
          [-0.34, 0, 0.03],
          [-0.02, 0, 0.03],
          [0.1, 0, 0.0],
          [0.04, 0, -0.035],
          [-0.08, 0, -0.03],
        ],
        WOOD,
        0.2,
      ),
      make.tube([-0.02, 0, 0.02], [0.44, 0, 0.02], 0.026, '#8a5a30', 0.02),
      make.tube([0.0, 0, 0.035], [0.84, 0, 0.035], 0.014, DARK, 0.012),
      make.tube([0.06, 0, 0.085], [0.3, 0, 0.085], 0.02, DARK, 0.024),
      ...(shot > 0
        ? [{ is: 'glow', at: make.place([0.92, 0, 0.035]), r: 0.34, colour: '#ffd27a', alpha: shot } as const]
        : []),
      ...(smoke > 0 && smoke < 1
        ? [0, 1, 2].map((index): Solid => ({
            is: 'puff',
            at: make.place([0.95 + 0.2 * smoke * index, 0, 0.05 + 0.14 * smoke]),
            r: (0.05 + 0.12 * smoke) * make.frame.scale,
            colour: '#f1f3f5',
            alpha: 0.7 * (1 - smoke),
          }))
        : []),
    ];
  },
} as const satisfies Record<(typeof DEVICE_THINGS)[number], Thing>;

/** Square to its column, which leans to whoever sits there. */
function steeringWheel(make: Make): readonly Solid[] {
  const at = (a: number, r: number): At => [
    0.52 + 0.09 * Math.sin(a) * (r / 0.19),
    r * Math.cos(a),
    0.97 + r * Math.sin(a),
  ];
  const rim = Array.from({ length: 16 }, (_, index) => at((index / 16) * Math.PI * 2, 0.19));
  return [
    { ...make.wire([...rim, rim[0]!], 0.02, DARK) },
    ...[Math.PI, 0, -Math.PI / 2].map((a) => make.tube([0.52, 0, 0.97], at(a, 0.18), 0.014, IRON)),
    make.disc([0.51, 0, 0.97], 0.05, 'along', IRON),
  ];
}

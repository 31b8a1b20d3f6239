import type { BodyPoint } from '../../skeleton.ts';
import { BICYCLE } from '../deeds/stances.ts';
import type { Solid } from './solid.ts';
import type { Make, Thing } from './thing.ts';

const STEEL = '#b9c0cc';
const DARK = '#26272e';
/** Heights are measured on a body of this many metres. */
const H = 1.7;

/** A wheel with spokes that turn as it rolls. */
function wheel(make: Make, along: number, radius: number, rim: string): Solid[] {
  const turn = make.gone / radius;
  return [
    make.ring([along, 0, radius], radius - 0.02, 'across', 0.018, rim),
    make.ring([along, 0, radius], radius - 0.05, 'across', 0.006, STEEL),
    ...[0, 1, 2, 3, 4].map((index) => {
      const a = -turn + (index / 5) * Math.PI;
      const [c, s] = [Math.cos(a) * (radius - 0.04), Math.sin(a) * (radius - 0.04)];
      return make.wire(
        [
          [along - c, 0, radius - s],
          [along + c, 0, radius + s],
        ],
        0.002,
        '#c9ced8',
      );
    }),
    make.ball([along, 0, radius], 0.03, STEEL),
  ];
}

const bicycle: Thing = (make) => {
  const frame = make.colour ?? '#c8323e';
  const [crankF, crankU] = [BICYCLE.crank.f * H, BICYCLE.crank.u * H + 0.05];
  const seat = [-0.13, 0, BICYCLE.saddle * H - 0.04] as const;
  const turn = (make.gone / BICYCLE.metresATurn / make.frame.scale) * Math.PI * 2;
  const pedal = (sign: number) =>
    [
      crankF + sign * BICYCLE.pedal * H * Math.sin(turn),
      0.04 * -sign,
      crankU - 0.03 + sign * BICYCLE.pedal * H * Math.cos(turn),
    ] as const;
  return [
    ...wheel(make, -0.42, 0.34, DARK),
    ...wheel(make, 0.72, 0.34, DARK),
    make.tube([-0.42, 0, 0.34], [crankF, 0, crankU], 0.014, frame),
    make.tube([-0.42, 0, 0.34], [-0.08, 0, 0.82], 0.011, frame),
    make.tube([crankF, 0, crankU], [-0.1, 0, 0.86], 0.019, frame),
    make.tube([crankF, 0, crankU], [0.52, 0, 0.84], 0.02, frame),
    make.tube([-0.08, 0, 0.82], [0.52, 0, 0.88], 0.017, frame),
    make.tube([0.72, 0, 0.34], [0.5, 0, 0.98], 0.017, frame),
    make.tube([0.5, -0.24, 1.03], [0.5, 0.24, 1.03], 0.014, STEEL),
    make.tube([0.44, -0.24, 1.03], [0.52, -0.22, 1.03], 0.019, DARK),
    make.tube([0.44, 0.24, 1.03], [0.52, 0.22, 1.03], 0.019, DARK),
    make.box([seat[0], 0, seat[2]], [0.26, 0.13, 0.05], '#3a2a22'),
    make.ring([crankF, 0, crankU], 0.09, 'across', 0.01, STEEL),
    make.tube([crankF, 0.03, crankU], pedal(-1), 0.011, STEEL),
    make.tube([crankF, -0.03, crankU], pedal(1), 0.011, STEEL),
  ];
};

/** A finned cylinder on its crankcase, with the pipe that goes back from it. */
function engine(make: Make): readonly Solid[] {
  return [
    { is: 'ball', at: make.place([0.1, 0, 0.38]), r: 0.2 * make.frame.scale, flat: 0.8, colour: '#4d525c' },
    make.tube([0.16, 0, 0.4], [0.24, 0, 0.66], 0.12, '#6d7480', 0.1),
    ...[0.46, 0.52, 0.58, 0.64].map((up) =>
      make.tube([0.06 + 0.3 * (up - 0.4), 0.1, up], [0.32 + 0.3 * (up - 0.4), 0.1, up], 0.013, '#b9c0cc'),
    ),
    make.ball([0.06, 0.12, 0.37], 0.09, '#8d949f'),
    make.tube([0.3, 0.12, 0.5], [0.3, 0.12, 0.26], 0.03, STEEL),
  ];
}

/** What the soles stand on, wherever the feet are. */
function pegs({ feet, frame }: Make): readonly Solid[] {
  return (['right', 'left'] as const).map((side): Solid => {
    const { f, l, u } = feet[side].ball;
    const under = { f: f - 0.03, l, u: u - 0.035 };
    return { is: 'tube', from: { ...under, l: l * 0.3 }, to: under, r: 0.02 * frame.scale, colour: DARK };
  });
}

const motorcycle: Thing = (make) => {
  const body = make.colour ?? '#b3242e';
  return [
    ...wheel(make, -0.55, 0.32, DARK),
    ...wheel(make, 0.85, 0.32, DARK),
    make.ring([-0.55, 0, 0.32], 0.26, 'across', 0.05, DARK),
    make.ring([0.85, 0, 0.32], 0.26, 'across', 0.05, DARK),
    ...engine(make),
    ...pegs(make),
    make.tube([-0.55, 0.1, 0.34], [0.25, 0.1, 0.26], 0.035, STEEL),
    make.plate(
      [
        [-0.75, 0.02, 0.72],
        [-0.3, 0.02, 0.86],
        [0.1, 0.02, 0.82],
        [0.1, 0.02, 0.62],
        [-0.4, 0.02, 0.6],
      ],
      '#25262c',
      0.7,
    ),
    make.plate(
      [
        [0.02, 0.03, 0.66],
        [0.08, 0.03, 0.94],
        [0.4, 0.03, 0.98],
        [0.55, 0.03, 0.84],
        [0.45, 0.03, 0.62],
      ],
      body,
      0.8,
    ),
    make.tube([0.85, 0, 0.32], [0.55, 0, 1.02], 0.032, STEEL),
    make.tube([0.45, -0.3, 1.06], [0.45, 0.3, 1.06], 0.018, DARK),
    make.ball([0.66, 0, 0.92], 0.085, '#f4efdc'),
    make.plate(
      [
        [0.72, 0, 0.7],
        [0.98, 0, 0.7],
        [1.16, 0, 0.48],
        [0.9, 0, 0.66],
      ],
      body,
      0.8,
    ),
  ];
};

/** Outlines of a moped's body from the side, metres along and up: its floor, its tail, its shield, its mudguard; and its saddle. */
const SHELL: readonly (readonly (readonly [along: number, up: number])[])[] = [
  [
    [-0.12, 0.2],
    [0.4, 0.2],
    [0.44, 0.29],
    [-0.12, 0.29],
  ],
  [
    [-0.8, 0.56],
    [-0.7, 0.36],
    [-0.2, 0.28],
    [-0.04, 0.36],
    [-0.02, 0.7],
    [-0.6, 0.7],
  ],
  [
    [0.36, 0.24],
    [0.48, 0.28],
    [0.56, 0.6],
    [0.5, 1],
    [0.4, 0.98],
    [0.4, 0.6],
  ],
  [
    [0.44, 0.42],
    [0.62, 0.52],
    [0.86, 0.4],
    [0.82, 0.34],
    [0.62, 0.44],
  ],
];
const SADDLE = [
  [-0.66, 0.7],
  [-0.02, 0.69],
  [0.02, 0.76],
  [-0.3, 0.78],
  [-0.66, 0.81],
] as const;

const moped: Thing = (make) => {
  const body = make.colour ?? '#3fa0a8';
  const wheels = [-0.5, 0.62].flatMap((along) => [
    ...wheel(make, along, 0.22, DARK),
    make.ring([along, 0, 0.22], 0.17, 'across', 0.045, DARK),
  ]);
  const plate = (outline: readonly (readonly [number, number])[], colour: string) =>
    make.plate(
      outline.map(([along, up]) => [along, 0.02, up] as const),
      colour,
      0.4,
    );
  return [
    ...wheels,
    make.tube([0.62, 0, 0.22], [0.44, 0, 1.02], 0.03, STEEL),
    ...SHELL.map((outline) => plate(outline, body)),
    plate(SADDLE, '#25262c'),
    make.tube([0.4, -0.26, 1.04], [0.4, 0.26, 1.04], 0.018, DARK),
    make.tube([0.42, 0.2, 1.04], [0.36, 0.26, 1.22], 0.008, DARK),
    make.ball([0.34, 0.27, 1.25], 0.045, STEEL),
    make.ball([0.52, 0, 0.92], 0.065, '#f4efdc'),
    make.ball([-0.8, 0, 0.56], 0.04, '#d8302a'),
  ];
};

const board =
  (length: number, width: number, colour: string, up = 0.03): Thing =>
  (make) => {
    const half = length / 2;
    return [
      {
        ...make.plate(
          [
            [-width / 2, -half * 0.8, up],
            [0, -half, up + 0.05],
            [width / 2, -half * 0.8, up],
            [width / 2, half * 0.7, up],
            [0, half, up + 0.09],
            [-width / 2, half * 0.7, up],
          ],
          make.colour ?? colour,
          0.7,
        ),
      },
      make.wire(
        [
          [0, -half * 0.9, up + 0.03],
          [0, half * 0.9, up + 0.04],
        ],
        0.014,
        '#ffffff',
      ),
    ];
  };

/** Foam and drops that fly from where something cuts through water or snow. */
function sprayAt(make: Make, spread: number, high: number, colour: string): Solid[] {
  return Array.from({ length: 16 }, (_, index) => {
    const t = (make.time * 1.4 + index / 16) % 1;
    const side = ((index * 7) % 16) / 8 - 1;
    return {
      is: 'puff' as const,
      at: make.place([
        -0.2 - spread * t,
        side * 0.4 - spread * t * 0.3,
        0.04 + high * 4 * t * (1 - t) * (0.5 + 0.5 * Math.abs(side)),
      ]),
      r: 0.05 + 0.1 * t,
      colour,
      alpha: 0.75 * (1 - t),
    };
  });
}

/** What carries people over land, snow and water. */
export const RIDE_THINGS = {
  ski: (make) => [
    ...[-0.1, 0.1].map((across) =>
      make.plate(
        [
          [-0.6, across - 0.045, 0.02],
          [0.85, across - 0.04, 0.02],
          [1.08, across, 0.16],
          [0.85, across + 0.04, 0.02],
          [-0.6, across + 0.045, 0.02],
        ],
        make.colour ?? '#2f7fd0',
        0.2,
      ),
    ),
    ...sprayAt(make, 0.9, 0.16, '#ffffff'),
  ],
  'ski-pole': (make) => [
    make.tube([-0.06, 0, 0], [1.0, 0, 0], 0.008, '#3a3d46'),
    make.ring([0.92, 0, 0], 0.05, 'along', 0.006, '#d8435a'),
  ],
  surfboard: (make) => [...board(1.9, 0.5, '#f2c23e', 0.0)(make), ...sprayAt(make, 1.2, 0.32, '#ffffff')],
  snowboard: (make) => [...board(1.5, 0.3, '#d8435a', 0.01)(make), ...sprayAt(make, 1.1, 0.22, '#ffffff')],
  skateboard: (make) => [
    ...board(0.84, 0.22, '#8a4a2a', 0.1)(make),
    ...[-0.27, 0.27].flatMap((across) => [
      make.ball([-0.06, across, 0.04], 0.04, '#e8e2d2'),
      make.ball([0.06, across, 0.04], 0.04, '#f6f0e0'),
    ]),
  ],
  'ice-skate': (make) =>
    (['right', 'left'] as const).map((side) => {
      const { ball, pitch } = make.feet[side];
      const at = (along: number): BodyPoint => ({
        f: ball.f + along * Math.cos(pitch) * make.frame.scale,
        l: ball.l,
        u: ball.u - 0.012 + along * Math.sin(pitch) * make.frame.scale,
      });
      return { is: 'tube', from: at(-0.21), to: at(0.1), r: 0.011, r2: 0.011, colour: '#dfe6f0' } as const;
    }),
  bicycle,
  'walked-bicycle': bicycle,
  motorcycle,
  moped,
  scooter: (make) => [
    ...wheel(make, -0.32, 0.1, DARK),
    ...wheel(make, 0.5, 0.1, DARK),
    make.box([0.06, 0, 0.12], [0.7, 0.16, 0.03], make.colour ?? '#3aa0a8'),
    make.tube([0.48, 0, 0.14], [0.36, 0, 1.02], 0.02, STEEL),
    make.tube([0.36, -0.2, 1.04], [0.36, 0.2, 1.04], 0.018, DARK),
  ],
  oar: (make) => [
    make.tube([-0.15, 0, 0], [1.35, 0, 0], 0.018, '#c99a5c'),
    make.plate(
      [
        [1.3, 0, 0.07],
        [1.68, 0, 0.08],
        [1.72, 0, 0],
        [1.68, 0, -0.08],
        [1.3, 0, -0.07],
      ],
      '#d9b07a',
      0.3,
    ),
  ],
  'rowing-boat': (make) => [
    make.plate(
      [
        [-1.25, 0.1, 0.42],
        [-1.1, 0.1, 0.02],
        [1.2, 0.1, 0.02],
        [1.65, 0.1, 0.5],
      ],
      make.colour ?? '#9a5a30',
      0.25,
    ),
    make.wire(
      [
        [-1.25, 0.1, 0.42],
        [0, 0.12, 0.36],
        [1.65, 0.1, 0.5],
      ],
      0.03,
      '#e8d2a4',
    ),
    ...sprayAt(make, 0.7, 0.05, '#eaf6fc').map((solid) =>
      solid.is === 'puff' ? { ...solid, at: { ...solid.at, u: solid.at.u * 0.5 } } : solid,
    ),
  ],
  foam: (make) => sprayAt(make, 0.5, 0.12, '#ffffff'),
  treadmill: (make) => [
    make.box([0.1, 0, 0.08], [1.5, 0.66, 0.14], DARK),
    make.tube([0.72, -0.32, 0.1], [0.82, -0.32, 1.1], 0.03, STEEL),
    make.tube([0.72, 0.32, 0.1], [0.82, 0.32, 1.1], 0.03, STEEL),
    make.box([0.82, 0, 1.14], [0.1, 0.7, 0.16], DARK),
  ],
} as const satisfies Record<string, Thing>;

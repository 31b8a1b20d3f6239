import type { COUNTER_THINGS } from '../../../deeds/counter-things.ts';
import { within } from './flight.ts';
import { steam } from './kitchen-things.ts';
import { moved } from './solid.ts';
import { onDish, uprightAt } from './thing.ts';
import type { Solid } from './solid.ts';
import type { At, Thing } from './thing.ts';

const STEEL = '#c9d1dc';
const PACKS = ['#e8542e', '#3f8fd8', '#f2c23e', '#5fb06a', '#a86ad8'];

/** The outline of a heart round a place of a dish that leans; `size` is half its width, metres. */
function heart([along, across, out]: At, size: number, lean: number): readonly At[] {
  return Array.from({ length: 20 }, (_, step): At => {
    const turn = (step / 20) * Math.PI * 2;
    const l = size * Math.sin(turn) ** 3;
    const f = (size / 16) * (13 * Math.cos(turn) - 5 * Math.cos(2 * turn) - 2 * Math.cos(3 * turn));
    return [along - f, across + l, out - lean * -f];
  });
}

/** What stands on counters and before cameras. */
export const COUNTER_THING_MAKERS = {
  // Its wand and its spouts are toward whoever makes coffee with it.
  'espresso-machine': (make) => [
    make.box([0.12, -0.05, 0.24], [0.3, 0.62, 0.46], make.colour ?? '#b8c2ce'),
    make.box([0.0, -0.05, 0.44], [0.2, 0.64, 0.1], '#e8ecf0'),
    make.box([0, -0.05, 0.03], [0.3, 0.64, 0.06], '#3a3f4a'),
    make.box([-0.04, -0.05, 0.065], [0.2, 0.56, 0.01], '#8d96a3'),
    ...[-0.22, 0.02].flatMap((across): readonly Solid[] => [
      make.tube([-0.03, across, 0.4], [-0.03, across, 0.31], 0.05, STEEL, 0.045),
      make.tube([-0.05, across, 0.32], [-0.2, across, 0.3], 0.017, '#2a2420'),
      make.tube([-0.03, across, 0.3], [-0.03, across, 0.25], 0.014, STEEL),
    ]),
    make.tube([-0.04, -0.22, 0.07], [-0.04, -0.22, 0.16], 0.04, '#fbfaf6', 0.05),
    make.wire(
      [
        [-0.04, -0.22, 0.25],
        [-0.04, -0.22, 0.15],
      ],
      0.006,
      '#5a3018',
    ),
    ...[-0.28, -0.05, 0.16].map((across) => make.ball([-0.09, across, 0.45], 0.028, '#2a2420')),
    make.disc([-0.105, 0.07, 0.44], 0.035, 'along', '#fbfaf6'),
    make.wire(
      [
        [-0.06, 0.2, 0.4],
        [-0.16, 0.2, 0.34],
        [-0.25, 0.17, 0.2],
      ],
      0.011,
      STEEL,
    ),
    ...[-0.2, -0.08, 0.06, 0.18].map((across) =>
      make.tube([0.12, across, 0.48], [0.12, across, 0.56], 0.04, '#fbfaf6', 0.05),
    ),
    ...steam(make, [-0.26, 0.17, 0.3], 0.08),
  ],
  'milk-jug': (make) => [
    make.tube([-0.08, 0, 0.06], [0.07, 0, 0.06], 0.062, STEEL, 0.048),
    make.disc([0.07, 0, 0.06], 0.046, 'along', '#fbf6ea'),
    make.wire(
      [
        [0.05, 0, 0.01],
        [0.03, 0, -0.03],
        [-0.05, 0, -0.03],
        [-0.06, 0, 0.01],
      ],
      0.01,
      '#aab4c0',
    ),
  ],
  /** A small glass jug of what runs slowly, and the thread that falls from it to what stands below. */
  'syrup-jug': (make) => {
    const gold = make.colour ?? '#e39a22';
    const lip = make.place([0.13, 0, 0.01]);
    const scale = make.frame.scale;
    const runs = make.phase > 0.12 && make.phase < 0.95;
    return [
      make.tube([-0.07, 0, 0], [0.07, 0, 0.0], 0.05, gold, 0.042),
      { ...make.tube([0.07, 0, 0], [0.12, 0, 0.004], 0.042, '#eef6fa', 0.02), alpha: 0.8 },
      make.wire(
        [
          [0.05, 0, 0.05],
          [0, 0, 0.09],
          [-0.06, 0, 0.05],
        ],
        0.009,
        '#e4eef4',
      ),
      ...(runs
        ? [
            {
              is: 'wire' as const,
              through: [
                lip,
                { ...lip, f: lip.f + 0.01, u: lip.u - 0.04 },
                { ...lip, f: lip.f + 0.012, u: 1.03 * scale },
              ],
              r: 0.009,
              colour: gold,
            },
            {
              is: 'ball' as const,
              at: { ...lip, f: lip.f + 0.012, u: 1.025 * scale },
              r: 0.026 * scale,
              flat: 0.4,
              colour: gold,
            },
          ]
        : []),
    ];
  },
  'pancake-stack': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.012], 0.15, '#f3efe6', 0.17),
    ...[0, 1, 2, 3, 4].flatMap((layer) => [
      make.tube(
        [0.004 * (layer % 2), 0.006 * ((layer * 2) % 3), 0.014 + layer * 0.021],
        [0.004 * (layer % 2), 0.006 * ((layer * 2) % 3), 0.034 + layer * 0.021],
        0.112,
        '#f0cf8e',
      ),
      make.disc([0.004 * (layer % 2), 0.006 * ((layer * 2) % 3), 0.035 + layer * 0.021], 0.112, 'out', '#c98a44'),
    ]),
  ],
  'pouring-jug': (make) => {
    const lip = make.place([0.14, 0, -0.02]);
    const cup = make.left;
    return [
      make.tube([-0.05, 0, 0.01], [0.09, 0, 0.01], 0.052, '#7d8896', 0.042),
      make.tube([0.075, 0, 0.01], [0.095, 0, 0.01], 0.044, '#c3ccd6'),
      make.tube([0.09, 0, 0.0], [0.135, 0, -0.012], 0.026, '#97a2b0', 0.012),
      ...(make.phase > 0.12 && make.phase < 0.94
        ? [
            {
              is: 'wire' as const,
              through: [
                lip,
                { ...lip, u: lip.u - 0.02 },
                { f: cup.f + 0.02, l: lip.l, u: cup.u + 0.055 * make.frame.scale },
              ],
              r: 0.007,
              colour: '#fffaf0',
            },
          ]
        : []),
    ];
  },
  // Tipped toward whoever looks: white leaves grow on the brown of the coffee.
  'latte-cup': (make) => {
    const up = uprightAt(make, make.left);
    const [at, lean] = [[0.02, 0, 0.058] as const, -0.75];
    const grown = Math.min(1, Math.max(0, (make.phase - 0.16) / 0.7));
    const leaves = [0, 1, 2, 3].filter((leaf) => grown > leaf * 0.22);
    return [
      up.tube([0.02, 0, -0.035], [0.02, 0, 0.05], 0.046, make.colour ?? '#2f7f86', 0.07),
      up.dish(at, 0.074, '#fbf8f0', 0, lean),
      up.dish(at, 0.064, '#9a6236', 0.002, lean),
      ...leaves.map((leaf) =>
        up.plate(
          heart(onDish(at, 0.03 - leaf * 0.024, 0, 0.004), 0.018 + 0.007 * (3 - leaf) * Math.min(1, grown * 1.6), lean),
          '#fff6e2',
          0.5,
        ),
      ),
    ];
  },
  // The belt with what comes, the pane with its red beam, the screen on its post.
  till: (make) => [
    make.box([0, -0.36, 0.012], [0.36, 0.5, 0.02], '#2c3038'),
    make.box([0, 0, 0.014], [0.34, 0.2, 0.024], '#d6dbe2'),
    { ...make.box([0, 0, 0.028], [0.2, 0.12, 0.006], '#ff4a3a'), shines: true },
    { is: 'glow', at: make.place([-0.02, 0, 0.05]), r: 0.16 * make.frame.scale, colour: '#ff5a4a', alpha: 0.5 },
    make.tube([0.16, 0.26, 0], [0.16, 0.26, 0.34], 0.02, '#5d6878'),
    make.box([0.15, 0.26, 0.42], [0.035, 0.3, 0.22], '#2c3038'),
    { ...make.box([0.13, 0.26, 0.42], [0.01, 0.26, 0.18], '#8fd0ea'), shines: true },
    ...[-0.24, -0.38, -0.5].flatMap((across, index): readonly Solid[] => [
      make.box([0.06, across, 0.1], [0.1, 0.09, 0.16], PACKS[index] ?? STEEL),
      make.box([0.06, across, 0.12], [0.102, 0.092, 0.05], '#fbf8ee'),
    ]),
    make.tube([-0.07, -0.3, 0.02], [-0.07, -0.3, 0.2], 0.035, '#5fb06a', 0.02),
    make.ball([-0.08, -0.44, 0.06], 0.05, '#e8402f'),
    make.plate(
      [
        [0.04, 0.2, 0.02],
        [0.04, 0.46, 0.02],
        [0.04, 0.48, 0.26],
        [0.04, 0.18, 0.26],
      ],
      '#e8d8b0',
    ),
  ],
  'grocery-pack': (make) => [
    make.box([0.05, 0, 0.02], [0.13, 0.08, 0.18], make.colour ?? '#f2a23e'),
    make.box([0.05, 0, 0.04], [0.132, 0.082, 0.06], '#fbf8ee'),
    ...[-0.02, -0.01, 0.0, 0.015].map((across) => make.box([0.05, across, -0.05], [0.134, 0.006, 0.03], '#1c1c22')),
  ],
  'ring-light': (make) => [
    ...[
      [0.34, 0],
      [-0.17, 0.3],
      [-0.17, -0.3],
    ].map(([along = 0, across = 0]) => make.tube([along, across, 0], [0, 0, 0.5], 0.018, '#2c3038')),
    make.tube([0, 0, 0.5], [0, 0, 1.26], 0.018, '#2c3038'),
    { ...make.ring([0, 0, 1.5], 0.25, 'along', 0.045, '#fff6e2'), shines: true },
    { is: 'glow', at: make.place([-0.05, 0, 1.5]), r: 0.6 * make.frame.scale, colour: '#fff0d0', alpha: 0.4 },
    make.box([0, 0, 1.5], [0.02, 0.12, 0.22], '#16181e'),
    { ...make.box([-0.012, 0, 1.5], [0.004, 0.105, 0.2], '#8fd0ea'), shines: true },
  ],
  // Amber and hollow: it swells on its straw into a little animal.
  'sugar-figure': ({ mouth, frame, phase, colour = '#e8922a' }) => {
    const k = frame.scale;
    const grown = 0.35 + 0.65 * within(phase, 0, 0.7);
    const middle = moved(mouth, [0.2 + 0.03 * grown, 0, -0.01], k);
    const ball = (by: readonly [number, number, number], r: number): Solid => ({
      is: 'ball',
      at: moved(middle, [by[0] * grown, by[1] * grown, by[2] * grown], k),
      r: r * grown * k,
      colour,
      alpha: 0.94,
    });
    return [
      {
        is: 'wire',
        through: [moved(mouth, [0.005, 0, 0], k), moved(middle, [-0.08, 0, 0], k)],
        r: 0.011 * k,
        colour: '#f2d9a0',
      },
      ball([0, 0, 0], 0.1),
      ball([0.11, 0, 0.07], 0.064),
      ball([0.1, 0.035, 0.145], 0.022),
      ball([0.1, -0.035, 0.145], 0.022),
      ball([0.17, 0, 0.06], 0.024),
      ball([-0.09, 0, 0.06], 0.028),
      ball([0.05, 0.05, -0.1], 0.026),
      ball([-0.05, 0.05, -0.1], 0.026),
      {
        is: 'ball',
        at: moved(middle, [-0.03 * grown, 0.05, 0.05 * grown], k),
        r: 0.024 * grown * k,
        colour: '#fff0c8',
        alpha: 0.8,
      },
    ];
  },
  'half-bar': (make) => [
    make.box([0.09, 0, 0.01], [0.12, 0.1, 0.028], make.colour ?? '#5a2e18'),
    make.box([0.06, 0, 0.03], [0.045, 0.04, 0.016], '#7a4226'),
    make.box([0.12, 0, 0.03], [0.045, 0.04, 0.016], '#7a4226'),
    make.box([0.01, 0, 0.01], [0.07, 0.108, 0.034], '#d8402f'),
  ],
  // Round the neck, and from there an end to either hand.
  'scarf-ends': (make) => {
    const { right, left, frame } = make;
    const k = frame.scale;
    const colour = make.colour ?? '#d8281e';
    const neck = (l: number) => make.place([0.055, l, -0.005]);
    const end = (hand: typeof right, l: number): readonly Solid[] => [
      { is: 'tube', from: neck(l), to: hand, r: 0.034 * k, r2: 0.03 * k, colour },
      { is: 'tube', from: hand, to: moved(hand, [0.02, 0, -0.2], k), r: 0.03 * k, r2: 0.05 * k, colour },
    ];
    return [
      {
        is: 'wire',
        through: [
          neck(0.07),
          make.place([-0.05, 0.075, 0.04]),
          make.place([-0.08, 0, 0.05]),
          make.place([-0.05, -0.075, 0.04]),
          neck(-0.07),
        ],
        r: 0.04 * k,
        colour,
      },
      ...end(right, -0.05),
      ...end(left, 0.05),
    ];
  },
} as const satisfies Record<(typeof COUNTER_THINGS)[number], Thing>;

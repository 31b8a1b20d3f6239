import type { Solid } from './solid.ts';
import type { Make, Thing } from './thing.ts';

const STEEL = '#c3cad4';
const WHITE = '#f6f4ee';

/** A ball of lather by the head, heights of a head off its middle: forward, left, up. */
export function lather(make: Make, f: number, l: number, u: number, r: number): Solid {
  const { head, frame } = make;
  const k = 0.25 * frame.scale;
  return { is: 'ball', at: { f: head.f + f * k, l: head.l + l * k, u: head.u + u * k }, r: r * k, colour: WHITE };
}

/** Threads of falling water, each on its own beat. */
function fallingWater(make: Make, top: number, bottom: number, half: number): readonly Solid[] {
  return Array.from({ length: 16 }, (_, index): Solid => {
    const across = half * Math.sin(index * 2.4);
    const along = half * 0.7 * Math.cos(index * 3.7);
    const share = (make.time * 2.6 + index * 0.377) % 1;
    const from = top - (top - bottom) * share;
    return {
      ...make.tube([along, across, from], [along * 1.1, across * 1.1, Math.max(bottom, from - 0.3)], 0.007, '#d8f0fb'),
      alpha: 0.85,
      lit: 0.4,
    };
  });
}

/** What one does at the own face and body with. */
export const GROOMING_THINGS = {
  'brow-pencil': (make) => [
    make.tube([-0.1, 0, 0], [0.07, 0, 0], 0.011, make.colour ?? '#3a2a44'),
    make.tube([0.07, 0, 0], [0.1, 0, 0], 0.011, '#e8c9a4', 0.003),
  ],
  'hand-mirror': (make) => [
    make.tube([-0.07, 0, 0], [0.06, 0, 0], 0.012, make.colour ?? '#c2567e'),
    make.disc([0.15, 0, 0], 0.095, 'out', make.colour ?? '#c2567e'),
    { ...make.disc([0.15, 0, 0.004], 0.08, 'out', '#cfe6f2'), lit: 0.3 },
  ],
  // Hangs along `aim`: the knot, the blade that widens, and its point.
  'worn-tie': (make) => {
    const colour = make.colour ?? '#27408f';
    const swing = 0.012 * Math.sin(make.time * 2.2);
    return [
      make.plate(
        [
          [0.03, -0.028, 0.006],
          [0.34, -0.055 + swing, 0.012],
          [0.41, swing, 0.012],
          [0.34, 0.055 + swing, 0.012],
          [0.03, 0.028, 0.006],
        ],
        colour,
      ),
      ...[0.1, 0.18, 0.26].map((along) =>
        make.wire(
          [
            [along + 0.05, -0.036, 0.016],
            [along, 0.036, 0.016],
          ],
          0.008,
          '#e8d9a6',
        ),
      ),
      make.plate(
        [
          [-0.02, -0.034, 0.014],
          [0.05, -0.02, 0.016],
          [0.05, 0.02, 0.016],
          [-0.02, 0.034, 0.014],
        ],
        colour,
      ),
    ];
  },
  'nail-clipper': (make) => {
    const open = 0.012 + 0.012 * Math.abs(Math.sin(make.phase * Math.PI * 2));
    return [
      make.tube([-0.03, 0, 0], [0.085, 0, open], 0.008, STEEL),
      make.tube([-0.03, 0, 0], [0.085, 0, -open], 0.008, STEEL),
      make.tube([0.06, 0, open + 0.01], [-0.05, 0, open + 0.035], 0.006, '#8e97a6'),
    ];
  },
  'shaving-foam': (make) => [
    lather(make, 0.3, -0.16, -0.42, 0.16),
    lather(make, 0.36, 0, -0.46, 0.17),
    lather(make, 0.3, 0.16, -0.42, 0.16),
    lather(make, 0.2, 0.28, -0.3, 0.14),
    lather(make, 0.2, -0.28, -0.3, 0.13),
    lather(make, 0.46, 0.05, -0.19, 0.06),
    lather(make, 0.46, -0.06, -0.19, 0.06),
  ],
  'shower-pipe': (make) => [
    make.tube([0.3, 0, 0.9], [0.3, 0, 2.12], 0.016, STEEL),
    make.wire(
      [
        [0.3, 0, 2.12],
        [0.26, 0, 2.2],
        [0.06, 0, 2.2],
        [0, 0, 2.15],
      ],
      0.016,
      STEEL,
    ),
    make.tube([0, 0, 2.14], [0, 0, 2.08], 0.05, '#dfe5ec', 0.12),
    make.ball([0.3, 0, 1.1], 0.04, '#8e97a6'),
  ],
  // Steamed glass to the chest, water over it, and steam.
  'shower-cabin': (make) => [
    ...fallingWater(make, 2.06, 0.5, 0.17),
    {
      ...make.plate(
        [
          [0.34, -0.62, 0.02],
          [0.34, 0.5, 0.02],
          [0.34, 0.5, 1.3],
          [0.34, -0.62, 1.3],
        ],
        '#e4f0f2',
      ),
      alpha: 0.86,
      lit: 0.25,
    },
    {
      ...make.plate(
        [
          [0.34, -0.62, 1.3],
          [0.34, 0.5, 1.3],
          [0.34, 0.5, 2.02],
          [0.34, -0.62, 2.02],
        ],
        '#cfe6ee',
      ),
      alpha: 0.16,
    },
    make.tube([0.34, -0.63, 0], [0.34, -0.63, 2.05], 0.02, STEEL),
    make.tube([0.34, 0.51, 0], [0.34, 0.51, 2.05], 0.02, STEEL),
    make.tube([0.34, -0.63, 2.05], [0.34, 0.51, 2.05], 0.02, STEEL),
    ...[0, 1, 2].map((index): Solid => {
      const share = (make.time * 0.22 + index / 3) % 1;
      return {
        is: 'puff',
        at: make.place([0.36, -0.3 + 0.28 * index, 1.2 + 0.7 * share]),
        r: (0.16 + 0.1 * share) * make.frame.scale,
        colour: '#ffffff',
        alpha: 0.28 * (1 - share),
      };
    }),
  ],
  'worn-bandage': (make) => [
    make.tube([-0.1, 0, 0], [-0.02, 0, 0], 0.042, '#fbf8f0'),
    make.wire(
      [
        [-0.09, -0.04, 0.02],
        [-0.06, 0.04, -0.01],
      ],
      0.004,
      '#cfc8b8',
    ),
  ],
  'beer-mug': (make) => {
    const beer = make.colour ?? '#e8a22c';
    return [
      make.tube([-0.075, 0, 0], [0.075, 0, 0], 0.056, beer),
      { ...make.tube([-0.085, 0, 0], [-0.07, 0, 0], 0.058, '#f6dc9c'), lit: 0.2 },
      make.ball([0.085, 0.022, 0], 0.036, '#fffaf0'),
      make.ball([0.085, -0.022, 0.01], 0.036, '#fffaf0'),
      make.ball([0.1, 0, -0.01], 0.034, '#fffdf6'),
      make.wire(
        [
          [0.05, -0.055, 0],
          [0.045, -0.1, 0],
          [-0.035, -0.1, 0],
          [-0.045, -0.055, 0],
        ],
        0.012,
        '#f2d391',
      ),
    ];
  },
} as const satisfies Record<string, Thing>;

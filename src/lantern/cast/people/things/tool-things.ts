import { within } from './flight.ts';
import type { Frame, Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const STEEL = '#b9c0cc';
const WOOD = '#a06a3a';

/** A handle with an iron head across its end. */
function hafted(length: number, head: Thing): Thing {
  return (make) => [make.tube([-0.1, 0, 0], [length, 0, 0], 0.016, '#b98a52'), ...head(make)];
}

/** A shaving of wood, rolled up on itself; `size` is its radius, metres. */
function curl(make: Make, [along, across, up]: At, size: number): Solid {
  const turns = Array.from({ length: 13 }, (_, step): At => {
    const [angle, radius] = [step * 0.8, size * (1 - step / 17)];
    return [along + Math.sin(angle) * radius * 0.5, across + Math.sin(angle) * radius, up + Math.cos(angle) * radius];
  });
  return make.wire(turns, 0.009, '#f6deb0');
}

/** Where shavings lie, on the plank and on the floor: metres along, across, up, and their radius. */
const SHAVINGS: readonly (readonly [along: number, across: number, up: number, size: number])[] = [
  [-0.08, 0.42, 0.9, 0.05],
  [0.04, -0.44, 0.9, 0.045],
  [0.02, 0.56, 0.89, 0.035],
  [-0.2, 0.3, 0.05, 0.06],
  [-0.26, -0.3, 0.06, 0.07],
  [-0.1, -0.02, 0.05, 0.05],
  [-0.3, 0.6, 0.05, 0.055],
  [-0.22, -0.6, 0.05, 0.05],
];

/** How far along a tool that points down the ground is, metres; infinite for one that points up. */
function alongToGround({ origin, along, scale }: Frame): number {
  return along.u < -0.05 ? -origin.u / (along.u * scale) : Infinity;
}

/** What has been spread on a wall at `along` 0 so far: ragged below, and lower column by column with time. */
export function coat(make: Make, colour: string): Solid {
  const columns = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4].map((index): readonly [number, number] => {
    const done = index < 0 ? 0.45 : Math.min(1, Math.max(0.2, make.time * 1.1 + 0.5 - 0.6 * index));
    return [0.26 * index, 1.45 - 1.05 * done + 0.04 * (index % 2)];
  });
  const lower = columns.flatMap(([across, low]): readonly At[] => [
    [0, across, low],
    [0, across + 0.26, low + 0.02],
  ]);
  return make.plate([...lower, [0, 1.28, 2.36], [0, 0.3, 2.3], [0, -1.3, 2.36]], colour);
}

/** Tools, and what they work on. */
export const TOOL_THINGS = {
  hammer: hafted(0.26, (make) => [make.box([0.27, 0, 0.01], [0.05, 0.045, 0.15], '#5a5f6a')]),
  'nail-plank': (make) => [
    make.box([0, 0, 0.84], [0.34, 1.3, 0.06], '#c99a5c'),
    make.tube([-0.1, -0.5, 0], [-0.1, -0.5, 0.82], 0.03, WOOD),
    make.tube([0.12, -0.5, 0], [0.12, -0.5, 0.82], 0.03, WOOD),
    make.tube([-0.1, 0.5, 0], [-0.1, 0.5, 0.82], 0.03, WOOD),
    make.tube([0.12, 0.5, 0], [0.12, 0.5, 0.82], 0.03, WOOD),
    make.tube([-0.02, 0.0, 0.86], [-0.02, 0.0, 0.94], 0.007, STEEL),
  ],
  saw: (make) => [
    make.box([0.02, 0, 0], [0.1, 0.02, 0.1], '#c98a4a'),
    make.plate(
      [
        [0.06, 0, 0.05],
        [0.5, 0, 0.02],
        [0.5, 0, -0.02],
        [0.06, 0, -0.05],
      ],
      '#dfe5ee',
      0,
    ),
  ],
  'hand-plane': (make) => [
    make.box([0.04, 0, -0.05], [0.34, 0.09, 0.07], '#8a4f28'),
    make.tube([-0.06, 0, -0.02], [-0.09, 0, 0.05], 0.022, '#5a3018'),
    make.ball([0.16, 0, 0.02], 0.032, '#5a3018'),
    make.plate(
      [
        [0.03, 0, -0.03],
        [0.07, 0, -0.03],
        [0.0, 0, 0.09],
        [-0.03, 0, 0.08],
      ],
      STEEL,
      0,
    ),
    // The shaving that rises from its mouth is as long as the stroke has been.
    curl(make, [0.1, 0, 0.03], 0.03 + 0.05 * Math.min(1, make.phase * 2)),
  ],
  'planed-plank': (make) => [
    make.box([0, 0, 0.76], [0.4, 1.5, 0.08], '#8a5a34'),
    ...[-0.14, 0.14].flatMap((along) =>
      [-0.62, 0.62].map((across) => make.tube([along, across, 0], [along, across, 0.74], 0.04, WOOD)),
    ),
    make.box([0, 0, 0.83], [0.24, 1.3, 0.06], make.colour ?? '#e2bb7c'),
    ...SHAVINGS.map(([along, across, up, size]) => curl(make, [along, across, up], size)),
  ],
  wrench: (make) => [
    make.tube([0.08, 0, 0], [0.2, 0, 0], 0.013, STEEL),
    make.tube([-0.06, 0, 0], [0.1, 0, 0], 0.018, make.colour ?? '#c8323e'),
    make.ring([0.23, 0, 0], 0.03, 'out', 0.014, STEEL),
  ],
  axe: hafted(0.6, (make) => [
    make.plate(
      [
        [0.53, 0, 0.02],
        [0.62, 0, 0.02],
        [0.66, 0, -0.15],
        [0.5, 0, -0.14],
      ],
      '#c3cad4',
      0.15,
    ),
    make.box([0.58, 0, 0.01], [0.08, 0.03, 0.05], '#5a5f6a'),
  ]),
  // A billet on its block: at the stroke the halves fall to both sides, and another one is there for the next.
  log: (make) => {
    const split = within(make.phase, 0.5, 0.66);
    const fresh = within(make.phase, 0.86, 0.94);
    const block = [make.tube([0, 0, 0], [0, 0, 0.4], 0.22, '#6b4a30'), make.disc([0, 0, 0.4], 0.21, 'out', '#d9b27a')];
    const lying = [
      [-0.5, 0.5],
      [0.62, -0.3],
      [0.36, 0.62],
      [-0.34, -0.5],
    ].map(([f = 0, l = 0], index) =>
      make.tube(
        [f, l, 0.07],
        [f + 0.24, l + (index % 2 === 0 ? 0.12 : -0.1), 0.07],
        0.07,
        index % 2 === 0 ? '#c99a62' : '#8a5f3c',
      ),
    );
    if (split <= 0 || fresh > 0) {
      const drop = split <= 0 ? 0 : 0.3 * (1 - fresh);
      return [
        ...lying,
        ...block,
        make.tube([0, 0, 0.4 + drop], [0, 0, 0.68 + drop], 0.095, '#7a5433'),
        make.disc([0, 0, 0.68 + drop], 0.09, 'out', '#e0bd88'),
      ];
    }
    const half = (way: 1 | -1) => {
      const a = way * 1.5 * split;
      const [f, u] = [way * (0.06 + 0.42 * split), 0.4 + 0.24 * 4 * split * (1 - split) - 0.34 * split * split];
      const on = (up: number, aside: number): At => [
        f + Math.sin(a) * up + Math.cos(a) * aside,
        0,
        u + Math.cos(a) * up - Math.sin(a) * aside,
      ];
      return [
        make.plate([on(0, 0), on(0.28, 0), on(0.28, way * 0.09), on(0, way * 0.09)], '#7a5433', 0),
        make.plate([on(0, 0), on(0.28, 0), on(0.28, way * 0.03), on(0, way * 0.03)], '#e6c690', 0),
      ];
    };
    const chips = [0.4, 0.9, 1.5, 2.1, 2.7].map((a, index) =>
      make.ball(
        [0.5 * split * Math.cos(a), -0.1, 0.45 + 0.9 * split * Math.sin(a) - 0.8 * split * split],
        0.025 * (1 - 0.4 * split),
        index % 2 === 0 ? '#f0d9a8' : '#d9b27a',
      ),
    );
    return [...lying, ...block, ...half(1), ...half(-1), ...(split < 1 ? chips : [])];
  },
  /** Cut off where it goes into the ground. */
  spade: (make) => {
    const ground = alongToGround(make.frame);
    const tip: readonly At[] = ground < 1.18 ? [] : [[1.18, 0, 0.01]];
    const end = Math.min(1.06, ground);
    return [
      make.tube([-0.1, 0, 0], [Math.min(0.9, ground), 0, 0], 0.016, '#b98a52'),
      ...(end > 0.88
        ? [
            make.plate(
              [[0.86, -0.11, 0], [end, -0.11, 0.01], ...tip, [end, 0.11, 0.01], [0.86, 0.11, 0]],
              '#8f98a6',
              0.12,
            ),
          ]
        : []),
      make.tube([-0.1, -0.07, 0], [-0.1, 0.07, 0], 0.016, WOOD),
    ];
  },
  hoe: hafted(1.2, (make) => [
    make.plate(
      [
        [1.18, -0.1, 0],
        [1.18, 0.1, 0],
        [1.22, 0.11, -0.18],
        [1.22, -0.11, -0.18],
      ],
      '#8f98a6',
      0.1,
    ),
  ]),
  seedling: (make) => [
    make.ball([0.02, 0, -0.01], 0.045, '#5a3a26'),
    make.tube([0.02, 0, 0.02], [0.03, 0, 0.2], 0.008, '#5fa050'),
    make.plate(
      [
        [0.03, 0, 0.18],
        [0.07, 0.07, 0.24],
        [0.03, 0.13, 0.22],
      ],
      '#6fbb52',
      0.8,
    ),
    make.plate(
      [
        [0.03, 0, 0.18],
        [0.05, -0.07, 0.25],
        [0.03, -0.12, 0.22],
      ],
      '#5aa845',
      0.8,
    ),
  ],
  soil: (make) => [
    { is: 'ball', at: make.place([0, 0, 0.01]), r: 0.34, flat: 0.28, colour: '#5a3c28' },
    { is: 'ball', at: make.place([0.16, 0.2, 0.02]), r: 0.16, flat: 0.4, colour: '#6b4930' },
  ],
  box: (make) => [
    make.box([0.14, 0.0, 0.02], [0.34, 0.42, 0.3], make.colour ?? '#c99a62'),
    make.box([0.14, 0.0, 0.172], [0.342, 0.06, 0.006], '#e6d2a4'),
  ],
  'big-box': (make) => [
    make.box([0.42, 0, 0.5], [0.84, 0.9, 1.0], make.colour ?? '#b9854c'),
    make.box([0, 0, 0.08], [0.02, 0.9, 0.08], '#8a5f34'),
    make.box([0, 0, 0.92], [0.02, 0.9, 0.08], '#8a5f34'),
    make.tube([-0.01, -0.4, 0.1], [-0.01, 0.4, 0.9], 0.03, '#8a5f34'),
  ],
  roller: (make) => [
    make.tube([-0.05, 0, 0], [0.22, 0, 0], 0.011, STEEL),
    make.tube([0.25, -0.11, 0], [0.25, 0.11, 0], 0.035, make.colour ?? '#4f9ad8'),
  ],
  'bare-wall': (make) => [
    make.box([0.06, 0, 1.9], [0.1, 13, 3.5], '#f3ecdd'),
    make.box([0, 0, 0.22], [0.04, 13, 0.14], '#cdbd9f'),
  ],
  'wall-paint': (make) => [coat(make, make.colour ?? '#4f9ad8')],
  chisel: (make) => [
    make.tube([-0.06, 0, 0], [0.05, 0, 0], 0.014, WOOD),
    make.tube([0.05, 0, 0], [0.18, 0, 0], 0.009, STEEL),
  ],
  'stone-block': (make) => [
    make.box([0, 0, 0.3], [0.5, 0.6, 0.6], '#8a8780'),
    { is: 'ball', at: make.place([0, 0, 1.28]), r: 0.17, flat: 1.25, colour: '#d9d5cc' },
    make.tube([0, 0, 0.6], [0, 0, 1.15], 0.24, '#d0ccc2', 0.11),
    ...[0, 1, 2].map((index) => {
      const fall = (make.phase * 2 + index * 0.3) % 1;
      return make.ball([-0.18 - 0.12 * fall, 0.1 * (index - 1), 1.15 - fall * fall], 0.016, '#e8e4da');
    }),
  ],
  'potter-wheel': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.45], 0.08, WOOD),
    make.tube([0, 0, 0.45], [0, 0, 0.5], 0.26, '#8a8f9a'),
    make.tube([0, 0, 0.5], [0, 0, 0.62], 0.09, '#b8734a', 0.13 + 0.01 * Math.sin(make.time * 4)),
    make.tube([0, 0, 0.62], [0, 0, 0.74], 0.13, '#c07c50', 0.07),
    make.disc([0, 0, 0.74], 0.06, 'out', '#6a3d24'),
  ],
} as const satisfies Record<string, Thing>;

import { steam } from './kitchen-things.ts';
import type { At, Make, Thing } from './thing.ts';
import type { Solid } from './solid.ts';

const FLOUR = '#fbf6ea';
const DOUGH = '#efd9ae';
const STEEL = '#c3cad4';
const CHINA = '#f2efe8';

/** A ball that is pressed flat on what it lies on. */
function mound(make: Make, [f, l, u]: At, half: number, tall: number, colour: string): Solid[] {
  return [
    make.tube([f, l, u], [f, l, u + tall * 0.6], half, colour, half * 0.86),
    { is: 'ball', at: make.place([f, l, u + tall * 0.5]), r: half * 0.9 * make.frame.scale, flat: tall / half, colour },
  ];
}

/** Flour on a top: patches that reach out from under what is worked on. */
function floured(make: Make): Solid[] {
  return [
    make.disc([0.03, 0, 0.004], 0.26, 'out', FLOUR, 1.3),
    ...[
      [0.12, 0.34],
      [-0.06, -0.36],
      [0.16, -0.26],
      [-0.08, 0.42],
    ].map(([f, l], index) => make.disc([f!, l!, 0.005], 0.05 + 0.02 * (index % 2), 'out', FLOUR)),
  ];
}

/** A round vessel: from its foot to its rim, and what fills it. */
function bowl(make: Make, [f, l, u]: At, half: number, tall: number, colour: string, full: string): Solid[] {
  return [
    make.tube([f, l, u], [f, l, u + tall], half * 0.6, colour, half),
    make.disc([f, l, u + tall], half, 'out', colour),
    make.disc([f, l, u + tall], half * 0.88, 'out', full),
  ];
}

function plate(make: Make, [f, l, u]: At, half: number): Solid[] {
  return [
    make.disc([f, l, u + 0.012], half, 'out', CHINA),
    make.disc([f, l, u + 0.016], half * 0.72, 'out', '#e4ded2'),
  ];
}

/** Small balls in a ring, as berries, eggs or dumplings lie on a plate. */
function scattered(
  make: Make,
  [f, l, u]: At,
  ring: number,
  count: number,
  r: number,
  colours: readonly string[],
): Solid[] {
  return Array.from({ length: count }, (_, index) => {
    const turn = (index / count) * Math.PI * 2;
    const at: At = [f + ring * Math.cos(turn), l + ring * Math.sin(turn), u + r * 0.7];
    return make.ball(at, r, colours[index % colours.length] ?? '#ffffff');
  });
}

/** What is made by hand in a kitchen, and what stands in the middle of a table. */
export const FOOD_WORK_THINGS = {
  dough: (make) => {
    const pressed = 0.5 - 0.5 * Math.cos(make.phase * 2 * Math.PI);
    return [
      ...floured(make),
      ...mound(make, [0.02, 0, 0], 0.14 + 0.03 * pressed, 0.1 - 0.03 * pressed, make.colour ?? DOUGH),
    ];
  },
  /** A lump that becomes a wide thin sheet under the pin. */
  'dough-sheet': (make) => {
    const flat = Math.min(1, make.time / 5);
    const [r, tall] = [0.15 + 0.09 * flat, 0.06 - 0.045 * flat];
    return [
      ...floured(make),
      make.tube([0.02, 0, 0.004], [0.02, 0, tall], r, '#e3c184', r * 0.96),
      make.dish([0.02, 0, tall + 0.004], r, make.colour ?? '#f3d99c'),
    ];
  },
  flour: floured,
  'noodle-strands': ({ right, left, colour, frame }) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((index): Solid => {
      const sag = (0.1 + 0.022 * index) * frame.scale;
      const through = [0, 0.15, 0.32, 0.5, 0.68, 0.85, 1].map((share) => ({
        f: right.f + (left.f - right.f) * share + 0.012 * (index % 3) - 0.01,
        l: right.l + (left.l - right.l) * share,
        u: right.u + (left.u - right.u) * share - sag * (1 - (2 * share - 1) ** 2),
      }));
      return {
        is: 'wire',
        through,
        r: 0.007 * frame.scale,
        colour: colour ?? (index % 2 === 0 ? '#f5e6bd' : '#e8d39c'),
      };
    }),
  pod: (make) => [
    make.tube([-0.03, 0, 0.01], [0.12, 0.01, 0.02], 0.017, '#79b84a', 0.012),
    ...[0, 0.04, 0.08].map((along) => make.ball([along, 0, 0.026], 0.014, '#a5d86a')),
  ],
  'bean-basket': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.1], 0.13, '#b98a4e', 0.18),
    make.ring([0, 0, 0.1], 0.18, 'out', 0.014, '#8f6632'),
    make.ring([0, 0, 0.05], 0.155, 'out', 0.007, '#8f6632'),
    make.disc([0, 0, 0.1], 0.16, 'out', '#6ba23e'),
    ...scattered(make, [0, 0, 0.1], 0.1, 9, 0.026, ['#8cc653', '#79b84a', '#a5d86a']),
    ...scattered(make, [0, 0, 0.115], 0.04, 4, 0.028, ['#9bd05c', '#84bf4c']),
  ],
  'bean-heap': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.16], 0.17, '#a9793f', 0.22),
    make.ring([0, 0, 0.16], 0.22, 'out', 0.016, '#7c5528'),
    ...scattered(make, [0, 0, 0.17], 0.14, 9, 0.04, ['#5f9a3a', '#73ad45']),
    ...scattered(make, [0, 0, 0.2], 0.06, 5, 0.045, ['#6ea843', '#83ba50']),
  ],
  'piping-bag': (make) => [
    make.tube([-0.05, 0, 0], [0.05, 0, 0], 0.04, '#f4efe6', 0.03),
    make.tube([0.05, 0, 0], [0.12, 0, 0], 0.03, '#f9f5ee', 0.008),
    make.tube([0.12, 0, 0], [0.14, 0, 0], 0.009, make.colour ?? '#f2a0b8', 0.006),
  ],
  'cake-on-stand': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.03], 0.17, CHINA, 0.18),
    make.tube([0, 0, 0.03], [0, 0, 0.15], 0.15, '#f6e3d2', 0.15),
    make.disc([0, 0, 0.15], 0.15, 'out', '#fff4ea'),
    ...scattered(make, [0, 0, 0.15], 0.12, Math.min(12, 4 + Math.floor(make.time * 2.2)), 0.024, [
      make.colour ?? '#f08cab',
    ]),
    ...scattered(make, [0, 0, 0.035], 0.155, 14, 0.02, [make.colour ?? '#f08cab']),
  ],
  'toast-slice': (make) => [
    make.box([0.06, 0, 0.01], [0.15, 0.14, 0.022], '#d69a50'),
    make.box([0.06, 0, 0.023], [0.13, 0.12, 0.006], make.colour ?? '#c02f48'),
  ],
  'jam-jar': (make) => [
    make.tube([0.12, 0.2, 0], [0.12, 0.2, 0.11], 0.05, make.colour ?? '#b4233f', 0.05),
    make.tube([0.12, 0.2, 0.11], [0.12, 0.2, 0.13], 0.045, '#e8e2d6'),
    ...plate(make, [0, -0.04, 0], 0.13),
  ],
  'dressed-plate': (make) => [
    ...plate(make, [0, 0, 0], 0.2),
    ...mound(make, [0, 0, 0.015], 0.06, 0.06, make.colour ?? '#6d3a26'),
    ...scattered(make, [0, 0, 0.02], 0.1, 7, 0.018, ['#d8344e', '#7fb648', '#f0b43c']),
    ...plate(make, [0.06, 0.44, 0], 0.16),
    ...scattered(make, [0.06, 0.44, 0.02], 0.05, 4, 0.02, ['#d8344e', '#7fb648']),
  ],
  'carved-pumpkin': (make) => [
    ...[-0.08, 0, 0.08].map((across): Solid => ({
      is: 'ball',
      at: make.place([0, across, 0.12]),
      r: 0.125 * make.frame.scale,
      colour: make.colour ?? '#e87f22',
    })),
    make.tube([0, 0, 0.23], [0, 0.01, 0.29], 0.02, '#6b7d36', 0.012),
    ...[-0.02, 0.1].map((across) =>
      make.plate(
        [
          [-0.13, across - 0.03, 0.13],
          [-0.13, across + 0.03, 0.13],
          [-0.13, across, 0.18],
        ],
        '#3d2206',
      ),
    ),
    make.plate(
      [
        [-0.13, -0.06, 0.09],
        [-0.13, 0.14, 0.09],
        [-0.13, 0.04, 0.05],
      ],
      '#3d2206',
    ),
  ],
  egg: (make) => [
    { is: 'ball', at: make.place([0.03, 0, 0]), r: 0.034 * make.frame.scale, flat: 0.8, colour: '#f2d9ba' },
  ],
  'egg-bowl': (make) => [
    ...bowl(make, [0, 0, 0], 0.16, 0.12, CHINA, '#f7c948'),
    ...scattered(make, [0.1, 0.36, 0], 0.05, 4, 0.036, ['#f2d9ba', '#e8c8a2']),
  ],
  'rice-bowl': (make) => [
    ...bowl(make, [0.04, 0, -0.02], 0.075, 0.065, make.colour ?? '#e9edf2', '#fdfaf2'),
    { is: 'ball', at: make.place([0.04, 0, 0.045]), r: 0.058 * make.frame.scale, flat: 0.5, colour: '#fffdf6' },
  ],
  hotpot: (make) => [
    make.tube([0, 0, 0], [0, 0, 0.06], 0.12, '#3a3e48', 0.14),
    make.tube([0, 0, 0.06], [0, 0, 0.2], 0.22, STEEL, 0.25),
    make.ring([0, 0, 0.2], 0.25, 'out', 0.014, '#eef1f5'),
    make.disc([0, 0, 0.2], 0.235, 'out', '#cf3f22'),
    ...[-0.27, 0.27].map((across) => make.ring([0, across, 0.16], 0.035, 'along', 0.01, '#8d97a6')),
    ...scattered(make, [0, 0, 0.195], 0.14, 8, 0.036, ['#f3dfb4', '#6fae48', '#e9b48a', '#fbf4e4']),
    ...[-0.42, 0.42].flatMap((across) => [
      ...plate(make, [0.02, across, 0], 0.11),
      ...scattered(
        make,
        [0.02, across, 0.02],
        0.05,
        5,
        0.028,
        across < 0 ? ['#d9534a', '#e88a80'] : ['#6fae48', '#8cc65a'],
      ),
    ]),
    ...steam(make, [0, 0, 0.24], 0.15),
  ],
  'shared-dishes': (make) => [
    ...plate(make, [0, 0, 0], 0.17),
    ...mound(make, [0, 0, 0.02], 0.11, 0.06, '#b5562c'),
    ...scattered(make, [0, 0, 0.05], 0.06, 5, 0.022, ['#5f9a3a', '#e0b04a']),
    ...plate(make, [0.04, 0.34, 0], 0.12),
    ...scattered(make, [0.04, 0.34, 0.02], 0.06, 6, 0.034, ['#f3ecdc', '#e6dac0']),
    ...bowl(make, [0.04, -0.34, 0], 0.11, 0.08, '#4a78b0', '#7fb04a'),
    ...steam(make, [0, 0, 0.08], 0.06),
  ],
} as const satisfies Record<string, Thing>;

import { steam } from './kitchen-things.ts';
import { leapingFlames } from './flames.ts';
import type { Solid } from './solid.ts';
import type { Make, Thing } from './thing.ts';

const STEEL = '#c3cad4';
const DARK = '#2c2d34';
const WOOD = '#a06a3a';
const PALE = '#e2bb7c';
const RED = '#c8323e';
const BRICK = '#b4553c';

/** Sparks that fly from a place, each on a way of its own. */
function sparks(make: Make, [along, across, out]: readonly [number, number, number], count: number): readonly Solid[] {
  return Array.from({ length: count }, (_, index) => {
    const t = (make.time * 2.3 + index * 0.37) % 1;
    const way = index * 2.4;
    const far = 0.34 * t;
    const at = [along + Math.cos(way) * far * 0.7, across + Math.sin(way) * far, out + 0.3 * t - 0.75 * t * t] as const;
    return make.tube(
      at,
      [at[0] + 0.02 * Math.cos(way), at[1], at[2] + 0.03 * (0.5 - t)],
      0.007,
      t < 0.5 ? '#fff0b0' : '#ffa53c',
    );
  });
}

function bricks(make: Make, rows: number, across: number): readonly Solid[] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: across }, (_, column): Solid => {
      const shift = row % 2 === 0 ? 0 : 0.13;
      const shade = (row * 3 + column * 5) % 4;
      return make.box(
        [(column - (across - 1) / 2) * 0.26 + shift, 0, 0.055 + row * 0.115],
        [0.245, 0.2, 0.1],
        [BRICK, '#a84c36', '#bf6146', '#9f4632'][shade]!,
      );
    }),
  ).flat();
}

/** Bread dough, cheese and iron have their tools elsewhere: these are of sewing, trades and the orchard. */
export const MANUAL_THINGS = {
  'big-needle': (make) => [
    make.tube([-0.04, 0, 0], [0.16, 0, 0], 0.009, '#f4f7fb', 0.006),
    make.ring([0.165, 0, 0], 0.02, 'across', 0.006, '#f4f7fb'),
  ],
  'thread-end': (make) => [
    {
      is: 'wire',
      through: [
        make.place([0.11, 0, 0]),
        make.right,
        { f: make.right.f - 0.02, l: make.right.l - 0.1, u: make.right.u - 0.14 },
        { f: make.right.f - 0.1, l: make.right.l - 0.06, u: make.right.u - 0.34 },
      ],
      r: 0.005,
      colour: make.colour ?? RED,
    },
  ],
  'bead-string': (make) => {
    const { right, left } = make;
    const hang = (t: number) => ({
      f: left.f + (right.f - left.f) * t,
      l: left.l + (right.l - left.l) * t,
      u: left.u + (right.u - left.u) * t - 0.34 * t * (1 - t),
    });
    const beads = ['#e0475a', '#f2c84a', '#4f9ad8', '#5fae6a', '#a86ac0'];
    return [
      { is: 'wire', through: [0, 0.2, 0.4, 0.6, 0.8, 1].map(hang), r: 0.004, colour: '#e9dfc8' },
      ...Array.from({ length: 11 }, (_, index): Solid => ({
        is: 'ball',
        at: hang(0.1 + index * 0.065),
        r: 0.02,
        colour: make.colour ?? beads[index % beads.length]!,
      })),
    ];
  },
  'bead-tray': (make) => [
    make.box([0, 0, 0.01], [0.2, 0.28, 0.02], WOOD),
    ...['#e0475a', '#f2c84a', '#4f9ad8', '#5fae6a', '#a86ac0', '#e0475a', '#4f9ad8'].map((colour, index) =>
      make.ball([-0.05 + 0.05 * (index % 3), -0.09 + 0.045 * (index % 5), 0.03], 0.016, colour),
    ),
  ],
  'cut-sheet': (make) => {
    const colour = make.colour ?? '#e0475a';
    return [
      make.plate(
        [
          [-0.02, -0.1, 0],
          [0.2, -0.12, 0.03],
          [0.22, 0.1, 0.03],
          [0, 0.1, 0],
        ],
        colour,
      ),
      make.plate(
        [
          [0.12, -0.12, 0.03],
          [0.2, -0.15, 0.0],
          [0.18, -0.24, -0.12],
          [0.1, -0.2, -0.08],
        ],
        colour,
        0.4,
      ),
    ];
  },
  loom: (make) => [
    ...[-0.28, 0.28].flatMap((across) => [
      make.tube([-0.2, across * 1.5, 0], [-0.2, across * 1.5, 0.8], 0.035, WOOD),
      make.tube([0.3, across * 1.5, 0], [0.3, across * 1.5, 1.45], 0.035, WOOD),
      make.tube([-0.2, across * 1.5, 0.74], [0.3, across * 1.5, 0.74], 0.03, WOOD),
    ]),
    make.tube([-0.2, -0.46, 0.74], [-0.2, 0.46, 0.74], 0.05, '#8a5630'),
    make.tube([0.3, -0.46, 1.42], [0.3, 0.46, 1.42], 0.045, '#8a5630'),
    ...Array.from({ length: 15 }, (_, index) =>
      make.tube([-0.18, -0.35 + index * 0.05, 0.79], [0.3, -0.35 + index * 0.05, 1.42], 0.004, '#f3e9d4'),
    ),
    ...[0, 1, 2, 3, 4, 5].map((band) =>
      make.plate(
        [
          [-0.19 + band * 0.03, -0.36, 0.78 + band * 0.04],
          [-0.19 + band * 0.03, 0.36, 0.78 + band * 0.04],
          [-0.16 + band * 0.03, 0.36, 0.82 + band * 0.04],
          [-0.16 + band * 0.03, -0.36, 0.82 + band * 0.04],
        ],
        make.colour ?? ['#c8323e', '#f2c84a', '#2f6a8c'][band % 3]!,
      ),
    ),
    make.tube([-0.02, -0.42, 1.0 - 0.1 * make.phase], [-0.02, 0.42, 1.0 - 0.1 * make.phase], 0.025, PALE),
  ],
  'woven-basket': (make) => [
    ...[0, 1, 2, 3, 4].map((row) =>
      make.tube(
        [0, 0, -0.12 + row * 0.045],
        [0, 0, -0.08 + row * 0.045],
        0.13 + row * 0.008,
        row % 2 === 0 ? '#c99a5c' : '#b07f42',
      ),
    ),
    ...Array.from({ length: 12 }, (_, index) => {
      const a = (index / 12) * Math.PI * 2;
      const [c, s] = [Math.cos(a), Math.sin(a)];
      return make.tube(
        [0.16 * c, 0.16 * s, 0.09],
        [0.19 * c, 0.19 * s, 0.22 - 0.05 * ((index * 7) % 3)],
        0.007,
        '#d9b26f',
      );
    }),
  ],
  grater: (make) => [
    make.plate(
      [
        [-0.06, -0.07, 0.02],
        [-0.06, 0.07, 0.02],
        [-0.02, 0.05, 0.26],
        [-0.02, -0.05, 0.26],
      ],
      STEEL,
    ),
    make.plate(
      [
        [0.06, -0.07, 0.02],
        [0.06, 0.07, 0.02],
        [0.02, 0.05, 0.26],
        [0.02, -0.05, 0.26],
      ],
      '#a3abb8',
    ),
    make.tube([0, -0.04, 0.28], [0, 0.04, 0.28], 0.016, RED),
    ...[0, 1, 2, 3].flatMap((row) =>
      [-0.03, 0.01, 0.05].map((across) =>
        make.ball([-0.05 + row * 0.01, across - 0.01, 0.07 + row * 0.045], 0.008, '#6d7684'),
      ),
    ),
    { is: 'ball', at: make.place([-0.02, 0, 0.01]), r: 0.13, flat: 0.35, colour: make.colour ?? '#f6d774' },
  ],
  'cheese-block': (make) => [make.box([0.04, 0.02, -0.02], [0.12, 0.08, 0.09], make.colour ?? '#f2c84a')],
  wok: (make) => {
    const lift = Math.max(0, Math.sin(make.phase * Math.PI * 2 - 1.4));
    const food = ['#5fae4a', '#e2703a', '#f2d36b', '#7cc05a', '#d8432f', '#f4efdf'];
    return [
      make.tube([-0.06, 0, 0], [0.2, 0, 0.02], 0.018, WOOD),
      make.tube([0.4, 0, -0.06], [0.4, 0, 0.03], 0.11, '#33363f', 0.22),
      make.disc([0.4, 0, 0.03], 0.2, 'out', '#1d1f26'),
      ...food.concat(food).map((colour, index) => {
        const a = index * 2.4;
        const r = 0.05 + 0.1 * ((index * 5) % 7) * 0.14;
        const high = lift * (0.1 + 0.24 * ((index * 3) % 5) * 0.25);
        const [x, y, z] = [0.4 + r * Math.cos(a), r * Math.sin(a), 0.055 + high] as const;
        // Strands of noodle between the greens.
        if (index % 2 === 1) return make.ball([x, y, z], 0.026, colour);
        const strand = [-0.07, -0.03, 0.02, 0.07].map(
          (along, at) => [x + along, y, z + 0.02 * (at % 2 === 0 ? 1 : -1)] as const,
        );
        return make.wire(strand, 0.011, '#f0cf7a');
      }),
      ...steam(make, [0.4, 0, 0.12], 0.12),
    ];
  },
  /** A gas ring that roars: flames that leap past the wok, with the beat of the tossing. */
  'wok-flames': (make) => [...leapingFlames(make, 0.9, 0.5)],
  'corked-bottle': (make) => [
    make.tube([-0.14, 0, 0], [0.08, 0, 0], 0.048, '#2f5a3c'),
    make.tube([0.08, 0, 0], [0.13, 0, 0], 0.046, '#2f5a3c', 0.018),
    make.tube([0.13, 0, 0], [0.2, 0, 0], 0.018, '#7a2030'),
    make.tube([-0.1, 0, 0], [0.02, 0, 0], 0.05, '#efe6cf'),
  ],
  'corkscrew-in-hand': (make) => [
    make.tube([0, -0.07, 0], [0, 0.07, 0], 0.016, WOOD),
    {
      is: 'wire',
      through: [0, 1, 2, 3, 4, 5, 6, 7].map((k) =>
        make.place([0.014 * Math.cos(k * 1.6), 0.014 * Math.sin(k * 1.6), -0.02 - k * 0.012]),
      ),
      r: 0.005,
      colour: '#e6ebf2',
    },
    ...(make.phase > 0.62 ? [make.tube([0, 0, -0.05], [0, 0, -0.1], 0.019, '#d2a368')] : []),
  ],
  'power-drill': (make) => [
    make.tube([-0.08, 0, 0.03], [0.12, 0, 0.03], 0.048, make.colour ?? '#f0b429'),
    make.tube([-0.04, 0, 0.02], [-0.06, 0, -0.14], 0.032, DARK),
    make.box([-0.06, 0, -0.17], [0.12, 0.07, 0.05], DARK),
    make.tube([0.12, 0, 0.03], [0.17, 0, 0.03], 0.03, '#4a4e58', 0.016),
    make.tube([0.17, 0, 0.03], [0.34, 0, 0.03], 0.009, STEEL, 0.005),
  ],
  'drilled-board': (make) => [
    make.box([0, 0, 1.02], [0.07, 0.9, 1.5], PALE),
    ...[-0.3, 0.3].map((across) => make.box([0.1, across, 0.6], [0.1, 0.08, 1.2], WOOD)),
    make.ball([-0.04, -0.05, 1.29], 0.022, '#4a2f18'),
    make.ball([-0.04, 0.22, 1.29], 0.022, '#4a2f18'),
    ...Array.from({ length: 8 }, (_, index) => {
      const t = (make.time * 1.7 + index / 8) % 1;
      return make.ball([-0.06 - 0.14 * t, -0.05 + 0.05 * Math.sin(index * 2), 1.28 - 0.75 * t * t], 0.012, '#c99a5c');
    }),
  ],
  'welding-torch': (make) => [
    make.tube([-0.06, 0, 0], [0.1, 0, 0], 0.02, '#b5303a'),
    make.tube([0.1, 0, 0], [0.22, 0, -0.05], 0.011, STEEL),
    {
      is: 'glow',
      at: make.place([0.27, 0, -0.07]),
      r: 0.42 + 0.08 * Math.sin(make.time * 41),
      colour: '#bfe4ff',
      alpha: 0.95,
    },
    make.ball([0.27, 0, -0.07], 0.028, '#ffffff'),
    ...sparks(make, [0.27, 0, -0.07], 14),
  ],
  /** A helmet that is let down before the whole face, with a dark pane. */
  'welding-mask': ({ head, frame }) => {
    const k = frame.scale;
    const at = (f: number, l: number, u: number) => ({ f: head.f + f * k, l: head.l + l * k, u: head.u + u * k });
    const rim = (f: number, half: number, u: number) => [at(f, -half, u), at(f, half, u)] as const;
    const [crown, brow, chin] = [rim(0.1, 0.1, 0.12), rim(0.165, 0.105, 0.05), rim(0.14, 0.075, -0.17)];
    return [
      {
        is: 'wire',
        closed: true,
        through: [at(-0.12, 0, 0.07), at(0, -0.12, 0.08), at(0.11, 0, 0.09), at(0, 0.12, 0.08)],
        r: 0.014 * k,
        colour: '#22252d',
      },
      { is: 'ball', at: at(0.055, 0, -0.01), r: 0.125 * k, flat: 1.15, colour: '#3a404c' },
      {
        is: 'plate',
        outline: [crown[0], crown[1], brow[1], chin[1], chin[0], brow[0]],
        round: 0.25,
        colour: '#464d5b',
      },
      {
        is: 'plate',
        outline: [at(0.172, -0.075, 0.055), at(0.172, 0.075, 0.055), at(0.17, 0.075, -0.02), at(0.17, -0.075, -0.02)],
        round: 0.15,
        colour: '#0f2a22',
        lit: 0.3,
      },
    ];
  },
  /** A post on a girder, which lies away from who welds on two trestles. */
  'welded-beam': (make) => {
    const trestle = (along: number) =>
      [-0.2, 0.2].map((across) => make.tube([along, across, 0], [along, across * 0.35, 0.5], 0.03, '#c98a3a'));
    return [
      ...trestle(0.18),
      ...trestle(1.25),
      make.box([0.7, 0, 0.515], [1.6, 0.22, 0.03], '#7b8492'),
      make.box([0.7, 0, 0.59], [1.6, 0.05, 0.13], '#69727f'),
      make.box([0.7, 0, 0.665], [1.6, 0.22, 0.03], '#98a1ae'),
      make.box([0.62, 0, 0.98], [0.06, 0.2, 0.6], '#8a93a1'),
      make.box([0.53, 0, 0.98], [0.12, 0.05, 0.6], '#69727f'),
      make.box([0.45, 0, 0.98], [0.04, 0.2, 0.6], '#a3acb8'),
      { ...make.tube([0.43, -0.1, 0.69], [0.43, 0.1, 0.69], 0.016, '#ffb648'), shines: true },
    ];
  },
  trowel: (make) => [
    make.tube([-0.05, 0, 0.02], [0.06, 0, 0.02], 0.016, WOOD),
    make.plate(
      [
        [0.07, -0.055, 0],
        [0.22, 0, 0],
        [0.07, 0.055, 0],
      ],
      STEEL,
      0.05,
    ),
  ],
  'one-brick': (make) => [make.box([0.07, 0, -0.02], [0.11, 0.23, 0.07], BRICK)],
  'brick-wall': (make) => [
    ...bricks(make, 7, 5),
    ...[0, 1, 2].map((column) =>
      make.box([(column - 2) * 0.26, 0, 0.86], [0.245, 0.2, 0.1], column === 1 ? '#bf6146' : BRICK),
    ),
    make.box([0.3, 0, 0.815], [0.7, 0.19, 0.02], '#c9c4ba'),
  ],
  'scrub-brush': (make) => [
    make.box([0.03, 0, -0.01], [0.2, 0.08, 0.035], '#b07f42'),
    make.box([0.03, 0, -0.04], [0.19, 0.07, 0.03], '#f0ead8'),
    ...[0, 1, 2, 3, 4].map((index) =>
      make.ball([0.1 + 0.05 * Math.sin(make.time * 5 + index * 2), (index - 2) * 0.055, -0.05], 0.032, '#f4f9ff'),
    ),
  ],
  'soap-bucket': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.3], 0.13, make.colour ?? '#3f7fb8', 0.17),
    make.disc([0, 0, 0.3], 0.16, 'out', '#dcecf8'),
    ...[0, 1, 2, 3].map((index) =>
      make.ball([0.08 * Math.cos(index * 1.7), 0.08 * Math.sin(index * 1.7), 0.32], 0.045, '#f4f9ff'),
    ),
  ],
  'step-ladder': (make) => [
    ...[-0.2, 0.2].flatMap((across) => [
      make.tube([0.3, across * 1.2, 0], [0.1, across, 1.3], 0.024, '#d8a24a'),
      make.tube([-0.5, across * 1.2, 0], [0.04, across, 1.3], 0.02, '#b98436'),
    ]),
    ...[0.25, 0.5, 0.72, 0.96].map((up) => make.box([0.26 - up * 0.15, 0, up], [0.14, 0.46, 0.03], '#e6b861')),
    make.box([0.08, 0, 1.3], [0.2, 0.46, 0.04], '#e6b861'),
  ],
  'screwed-bulb': (make) => [
    make.tube([0.02, 0, 0], [0.07, 0, 0], 0.02, '#a9b0bc'),
    make.ball([0.11, 0, 0], 0.05, '#fff3c0'),
    make.tube([0.02, 0, 0], [-0.01, 0, 0], 0.03, '#f7f0d8'),
    { is: 'glow', at: make.place([0.1, 0, 0]), r: 0.32, colour: '#ffe08a', alpha: 0.55 + 0.4 * make.phase },
    make.tube([0.16, 0, 0], [0.9, 0, 0], 0.01, DARK),
    make.tube([0.14, 0, 0], [0.2, 0, 0], 0.05, '#e9e4d8', 0.03),
  ],
  'fruit-basket': (make) => [
    make.tube([0.03, 0, -0.26], [0.03, 0, -0.1], 0.11, '#b5834a', 0.15),
    {
      is: 'wire',
      through: [-2, -1, 0, 1, 2].map((k) => make.place([0.03, k * 0.07, -0.1 + 0.1 * (1 - (k * k) / 4)])),
      r: 0.011,
      colour: '#8f6332',
    },
    ...[0, 1, 2, 3, 4].map((index) =>
      make.ball(
        [0.03 + 0.07 * Math.cos(index * 1.3), 0.07 * Math.sin(index * 1.3), -0.08],
        0.042,
        make.colour ?? (index % 2 ? '#d8432f' : '#e0574a'),
      ),
    ),
  ],
  'fruit-branch': (make) => {
    const sway = 0.015 * Math.sin(make.time * 2.2);
    const leaves: Solid[] = Array.from({ length: 34 }, (_, index) => {
      const a = index * 2.39996;
      const r = 0.62 * Math.sqrt((index + 0.5) / 34);
      return {
        is: 'ball',
        at: make.place([0.06 + r * Math.cos(a), r * Math.sin(a), 1.94 + 0.3 * Math.sin(index * 1.7) + sway]),
        r: 0.2,
        flat: 0.8,
        colour: ['#4f8f3e', '#5fa348', '#437d36', '#6fb354'][index % 4]!,
      };
    });
    return [
      make.tube([0.5, 0, 0], [0.4, 0, 1.9], 0.13, '#6b4a30', 0.09),
      make.tube([0.44, 0, 1.3], [0.02, -0.1, 1.9], 0.05, '#6b4a30', 0.03),
      ...leaves,
      ...[0, 1, 2, 3, 4, 5, 6].map((index) =>
        make.ball(
          [-0.42 + 0.15 * index, -0.5 - 0.06 * (index % 2), 1.62 + 0.17 * ((index * 2) % 4) + sway],
          0.055,
          make.colour ?? '#d8432f',
        ),
      ),
    ];
  },
  'mended-shoe': (make) => [
    { is: 'ball', at: make.place([0.1, 0, 0.0]), r: 0.065, flat: 0.75, colour: make.colour ?? '#6b3f22' },
    make.box([0.0, 0, 0.0], [0.18, 0.1, 0.07], make.colour ?? '#6b3f22'),
    make.tube([-0.07, 0, 0.0], [-0.07, 0, -0.09], 0.05, make.colour ?? '#5a331a'),
    make.box([0.03, 0, 0.045], [0.28, 0.11, 0.018], '#2a1a10'),
    make.box([-0.08, 0, 0.06], [0.08, 0.1, 0.04], '#2a1a10'),
  ],
} as const satisfies Record<string, Thing>;

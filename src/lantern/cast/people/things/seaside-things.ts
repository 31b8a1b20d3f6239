import type { SEASIDE_THINGS } from '../../../deeds/seaside-things.ts';
import type { At, Thing } from './thing.ts';

/** Where the line from the harness reaches the boat, from the hips: metres before and below them. */
const BOAT = { before: 4.4, below: 1.15 } as const;

/** What one is pulled up by over the sea, and what one looks under it with. */
export const SEASIDE_THING_MAKERS = {
  // A round canopy over the harness, leant back by the wind that carries it.
  'parasail-canopy': (make) => {
    const panels = ['#e8402f', '#f6f4ea', '#3f8fd8', '#f2c23e', '#e8402f', '#f6f4ea', '#3f8fd8', '#f2c23e'];
    const rim = (share: number, high: number): At => {
      const turn = Math.PI * share;
      const [across, up] = [-1.1 * Math.cos(turn), 0.7 * Math.sin(turn) * high];
      return [0.95 + up, 0, across + 0.2];
    };
    return [
      ...[0.02, 0.26, 0.5, 0.74, 0.98].map((share) => {
        const [up, , back] = rim(share, 0);
        return make.wire(
          [
            [0.1, share < 0.5 ? 0.08 : -0.08, 0],
            [up, 0, back],
          ],
          0.007,
          '#f2f2ee',
        );
      }),
      ...panels.map((colour, index) => {
        const [a, b] = [index / panels.length, (index + 1) / panels.length];
        return make.plate(
          [rim(a, 0), rim(a, 1), rim((a + b) / 2, 1.03), rim(b, 1), rim(b, 0)],
          index === 0 ? (make.colour ?? colour) : colour,
          0.12,
        );
      }),
    ];
  },
  'parasail-line': (make) => [
    make.wire(
      [
        [0.06, 0, 0.05],
        [BOAT.before * 0.5, 0, -BOAT.below * 0.42],
        [BOAT.before, 0, -BOAT.below],
      ],
      0.014,
      '#f4f0e2',
    ),
  ],
  'tow-boat': (make) => {
    const bob = 0.03 * Math.sin(make.time * 2.6);
    const at = (f: number, u: number): At => [f, 0, u + bob];
    const spray = [0, 1, 2, 3, 4, 5, 6].map((index) => {
      const t = (make.time * 1.6 + index / 7) % 1;
      return {
        ...make.ball([-0.9 - 1.5 * t, -0.05, 0.08 + 0.3 * Math.sin(Math.PI * t)], 0.1 + 0.1 * t, '#ffffff'),
        alpha: 0.75 * (1 - t),
      };
    });
    return [
      ...spray,
      make.plate([at(-0.9, 0), at(-1, 0.5), at(0.6, 0.56), at(1.9, 0.72), at(1.3, 0.1)], make.colour ?? '#f4f6f8', 0.2),
      make.plate([at(-0.96, 0.3), at(-0.99, 0.42), at(1.75, 0.62), at(1.66, 0.48)], '#d8402f', 0.1),
      make.plate([at(0.2, 0.54), at(0.42, 0.9), at(0.5, 0.9), at(0.62, 0.56)], '#9fd0e6', 0.2),
      make.tube(at(-0.5, 0.5), at(-0.5, 1), 0.03, '#c8ccd4'),
      make.tube(at(0, 0.54), at(0.04, 0.94), 0.13, '#2f6fae', 0.1),
      make.ball(at(0.06, 1.08), 0.12, '#c98f62'),
    ];
  },
  // A mask over eyes and nose, and the pipe that stands up beside the head.
  snorkel: (make) => {
    const { head } = make;
    const k = make.frame.scale;
    const at = (f: number, u: number, l = 0) => ({ f: head.f + f * k, l: head.l + l * k, u: head.u + u * k });
    return [
      { is: 'tube', from: at(0.105, 0.03), to: at(0.135, 0.03), r: 0.058 * k, colour: '#1f2a44' },
      { is: 'tube', from: at(0.13, 0.03), to: at(0.14, 0.03), r: 0.044 * k, colour: '#9fe0ee' },
      {
        is: 'wire',
        through: [
          at(0.12, -0.06),
          at(0.12, -0.09, -0.07),
          at(0.04, -0.02, -0.12),
          at(-0.06, 0.16, -0.13),
          at(-0.14, 0.34, -0.13),
        ],
        r: 0.02 * k,
        colour: '#f2b32a',
      },
      { is: 'wire', through: [at(-0.1, 0.25, -0.13), at(-0.14, 0.34, -0.13)], r: 0.026 * k, colour: '#e8542e' },
    ];
  },
  'drawing-stick': (make) => [make.tube([-0.14, 0, 0], [0.53, 0, 0], 0.014, '#7a5433', 0.009)],
  // A heart and a line of letters, which come as the stick goes.
  'sand-drawing': (make) => {
    const groove = make.colour ?? '#8a6a38';
    const heart = Array.from({ length: 17 }, (_, index): At => {
      const t = (index / 16) * Math.PI * 2;
      return [
        0.02 + 0.014 * (13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t)),
        0.016 * 16 * Math.sin(t) ** 3,
        0.006,
      ];
    });
    const letters = Array.from({ length: 22 }, (_, index): At => [
      -0.36 + (index % 2 === 0 ? 0.05 : -0.05),
      0.42 - index * 0.04,
      0.006,
    ]);
    const part = (line: readonly At[], share: number) =>
      line.slice(0, Math.max(2, Math.ceil(line.length * Math.min(1, share))));
    return [
      make.wire(part(heart, 0.25 + make.phase * 1.3), 0.017, groove),
      ...(make.phase > 0.55 ? [make.wire(part(letters, (make.phase - 0.55) * 2.3), 0.014, groove)] : []),
    ];
  },
} as const satisfies Record<(typeof SEASIDE_THINGS)[number], Thing>;

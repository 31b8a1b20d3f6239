import type { REST_THINGS } from '../../../deeds/rest-things.ts';
import type { Solid } from './solid.ts';
import type { Thing } from './thing.ts';

const [ENAMEL, SHADE, FOAM, BRASS] = ['#f4f6f8', '#d3dbe3', '#ffffff', '#d9b04a'] as const;

/** What one sleeps over or lies in. */
export const REST_THING_MAKERS = {
  'open-exercise-book': (make) => [
    ...([1, -1] as const).map((side) =>
      make.plate(
        [
          [-0.15, 0, 0.006],
          [-0.15, side * 0.22, 0.014],
          [0.15, side * 0.22, 0.014],
          [0.15, 0, 0.006],
        ],
        side > 0 ? '#fbf6e6' : '#f1e9d2',
      ),
    ),
    ...[-0.09, -0.03, 0.03, 0.09].flatMap((along) =>
      ([1, -1] as const).map((side) =>
        make.wire(
          [
            [along, side * 0.03, 0.016],
            [along, side * 0.19, 0.022],
          ],
          0.003,
          '#8d97ad',
        ),
      ),
    ),
    make.tube([0.02, 0.3, 0.012], [0.14, 0.36, 0.012], 0.008, make.colour ?? '#e2a02c'),
  ],
  // The wall of the tub that is nearer to us hides the legs; foam heaps up over its rim.
  'foam-bath': (make) => {
    const rim = 0.62;
    const wall = (across: number, colour: string, drop = 0): Solid =>
      make.plate(
        [
          [-0.8, across, rim + 0.1],
          [-0.4, across, rim - drop],
          [0.7, across, rim - drop],
          [1.02, across, rim + 0.05],
          [0.9, across, 0.34],
          [0.72, across, 0.14],
          [-0.5, across, 0.14],
          [-0.68, across, 0.34],
        ],
        colour,
        0.25,
      );
    const side = (across: number): Solid[] => [
      ...[-0.44, 0.66].map((along) =>
        make.tube([along, across * 0.7, 0.16], [along * 1.06, across * 0.8, 0.02], 0.05, BRASS, 0.03),
      ),
      wall(across, make.colour ?? ENAMEL),
      make.wire(
        [
          [-0.6, across, 0.3],
          [-0.44, across * 1.01, 0.2],
          [0.66, across * 1.01, 0.2],
          [0.82, across, 0.3],
        ],
        0.03,
        SHADE,
      ),
      make.wire(
        [
          [-0.82, across, rim + 0.11],
          [-0.4, across, rim],
          [0.7, across, rim],
          [1.04, across, rim + 0.06],
        ],
        0.035,
        FOAM,
      ),
    ];
    const heap = (across: number): Solid[] =>
      Array.from({ length: 10 }, (_, index): Solid => {
        const bob = 0.012 * Math.sin(make.time * 1.8 + index * 1.7);
        const along = -0.16 + index * 0.1;
        return make.ball(
          [along, across, rim + 0.02 + 0.03 * ((index * 5) % 3) + bob],
          0.08 + 0.025 * ((index * 7) % 3),
          FOAM,
        );
      });
    return [
      ...side(0.34),
      ...side(-0.34),
      ...heap(0.2),
      ...heap(-0.2),
      make.tube([1.0, 0, rim], [1.0, 0, rim + 0.28], 0.024, BRASS),
      make.tube([1.0, 0, rim + 0.28], [0.84, 0, rim + 0.24], 0.022, BRASS),
      ...[0, 1, 2].map((index): Solid => {
        const share = (make.time * 0.25 + index / 3) % 1;
        const bubble = make.ball([0.1 + 0.3 * index, -0.1, rim + 0.25 + 0.6 * share], 0.035, '#dff3fb');
        return { ...bubble, alpha: 0.7 * (1 - share) };
      }),
    ];
  },
} as const satisfies Record<(typeof REST_THINGS)[number], Thing>;

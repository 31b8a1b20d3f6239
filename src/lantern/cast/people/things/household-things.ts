import { steam } from './kitchen-things.ts';
import type { Solid } from './solid.ts';
import type { Thing } from './thing.ts';

/** What stands in kitchens and libraries for a deed, and what dough becomes. */
export const HOUSEHOLD_THINGS = {
  'hot-pot': (make) => [
    make.tube([0, 0, 0.73], [0, 0, 0.8], 0.1, '#5a5f6a', 0.12),
    make.tube([0, 0, 0.8], [0, 0, 0.92], 0.2, '#c08a3a', 0.23),
    make.disc([0, 0, 0.92], 0.215, 'out', '#b8361f'),
    make.tube([0, 0, 0.9], [0, 0, 1.02], 0.06, '#d8a24a', 0.045),
    ...[0, 1, 2, 3, 4, 5].map((index) =>
      make.ball(
        [0.14 * Math.cos(index * 1.05), 0.14 * Math.sin(index * 1.05), 0.93],
        0.03,
        ['#5fae4a', '#f4efdf', '#e2703a'][index % 3]!,
      ),
    ),
    ...[-0.42, 0.42].flatMap((across, index): readonly Solid[] => [
      make.tube([0, across, 0.74], [0, across, 0.77], 0.1, '#f4f1ea', 0.12),
      make.ball([0, across, 0.78], 0.07, index === 0 ? '#5fae4a' : '#d8695a'),
    ]),
    ...steam(make, [0, 0, 1.02], 0.2),
    ...steam(make, [0.04, 0.1, 1.0], 0.16),
  ],
  'under-sink': (make) => [
    make.box([0.12, 0, 0.86], [0.6, 0.9, 0.08], '#d9dde3'),
    make.box([0.12, 0.06, 0.74], [0.4, 0.5, 0.16], '#b8c0ca'),
    make.box([0.12, 0.44, 0.42], [0.56, 0.05, 0.84], '#cfc6b2'),
    make.box([0.42, 0, 0.42], [0.05, 0.86, 0.84], '#e6e0d2'),
    make.tube([0.06, 0, 0.68], [0.06, 0, 0.5], 0.04, '#8a94a2'),
    make.wire(
      [
        [0.06, 0, 0.5],
        [0.05, 0, 0.36],
        [0.14, 0, 0.3],
        [0.24, 0, 0.36],
        [0.26, 0, 0.5],
        [0.4, 0, 0.5],
      ],
      0.04,
      '#8a94a2',
    ),
    make.tube([0.2, 0.1, 0.9], [0.2, 0.1, 1.08], 0.02, '#9aa4b2'),
    ...[0, 1, 2].map((index): Solid => {
      const t = (make.time * 1.2 + index / 3) % 1;
      return make.ball([0.06, -0.02, 0.42 - 0.4 * t * t], 0.018, '#7cc4e8');
    }),
  ],
  // Its books look across the way that one reaches.
  'book-case': (make) => [
    make.box([0, 0.14, 1.0], [1.3, 0.04, 2.0], '#7a4a28'),
    ...[-0.64, 0.64].map((along) => make.box([along, 0, 1.0], [0.05, 0.3, 2.0], '#8a5630')),
    ...[0.05, 0.5, 0.95, 1.4, 1.95].map((up) => make.box([0, 0, up], [1.28, 0.3, 0.04], '#8a5630')),
    ...[0.07, 0.52, 0.97, 1.42].flatMap((up, row) =>
      Array.from({ length: 11 }, (_, index): readonly Solid[] => {
        if (row === 3 && index < 2) return [];
        const high = 0.26 + 0.04 * ((index * 7 + row) % 4);
        const colour = ['#b5303a', '#2f6a8c', '#d8a24a', '#3f7f52', '#7a4a8c', '#e0d2b0'][(index * 5 + row) % 6]!;
        return [make.box([-0.54 + index * 0.108, -0.02, up + high / 2], [0.085, 0.2, high], colour)];
      }).flat(),
    ),
  ],
} as const satisfies Record<string, Thing>;

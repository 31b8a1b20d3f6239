import type { FIELD_THINGS } from '../../../deeds/field-things.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const [STEM, SHOOT, SHOOT_LIGHT] = ['#3f8a44', '#5fae3e', '#86c957'] as const;
const PETALS = ['#e2506e', '#f2c84a', '#f6f1ea', '#9a5fc0', '#ef8a3c'] as const;

/** A flower on its stem, from its foot to the middle of its head; the face leans to who stands behind it. */
function flower(make: Make, foot: At, head: At, r: number, colour: string): readonly Solid[] {
  const petals = [0, 1, 2, 3, 4, 5].map((index) => {
    const turn = (index / 6) * Math.PI * 2;
    return make.ball(
      [head[0] + r * 0.3 * Math.sin(turn), head[1] + r * Math.cos(turn), head[2] + r * Math.sin(turn)],
      r * 0.68,
      colour,
    );
  });
  return [
    make.tube(foot, head, 0.008, STEM),
    ...petals,
    make.ball(head, r * 0.62, colour === PETALS[1] ? '#b5651d' : PETALS[1]),
  ];
}

/** Three blades that part from one foot. */
function shoot(make: Make, [f, l, u]: At, tall: number): readonly Solid[] {
  return [-1, 0, 1].map((side) =>
    make.wire(
      [
        [f, l, u],
        [f + 0.03 * side, l + 0.02 * side, u + tall * 0.6],
        [f + 0.09 * side, l + 0.04 * side, u + tall * (side === 0 ? 1 : 0.86)],
      ],
      0.011,
      side === 0 ? SHOOT_LIGHT : SHOOT,
    ),
  );
}

/** Things of the field. */
export const FIELD_THING_MAKERS = {
  'plucked-flower': (make) => flower(make, [-0.12, 0, 0], [0.24, 0, 0], 0.05, make.colour ?? PETALS[0]),
  'picked-flowers': (make) =>
    [0, 1, 2, 3, 4].flatMap((index) => {
      const [ahead, aside] = [0.05 * (index - 2), 0.09 * Math.sin(index * 2.2)];
      return flower(
        make,
        [-0.14, 0, 0],
        [0.22 + 0.05 * (index % 2), aside, ahead],
        0.042,
        make.colour ?? PETALS[(index + 1) % PETALS.length]!,
      );
    }),
  'flower-patch': (make) =>
    Array.from({ length: 13 }, (_, index) => {
      const [ahead, aside] = [-0.16 + 0.11 * ((index * 5) % 9), -0.62 + 0.1 * index];
      const tall = 0.3 + 0.1 * ((index * 7) % 4);
      const sway = 0.015 * Math.sin(make.time * 1.7 + index);
      return [
        make.plate(
          [
            [ahead, aside, 0],
            [ahead + 0.08, aside + 0.03, tall * 0.55],
            [ahead + 0.02, aside, tall * 0.2],
          ],
          STEM,
          0.6,
        ),
        ...flower(
          make,
          [ahead, aside, 0],
          [ahead + sway, aside, tall],
          0.045,
          make.colour ?? PETALS[index % PETALS.length]!,
        ),
      ];
    }).flat(),
  'rice-shoot': (make) => [
    make.tube([-0.06, 0, 0], [0.14, 0, 0], 0.01, SHOOT),
    ...[-1, 0, 1].map((side) =>
      make.wire(
        [
          [-0.04, 0, 0],
          [-0.16, 0.02 * side, 0.03 * side],
          [-0.26, 0.05 * side, 0.08 * side],
        ],
        0.011,
        side === 0 ? SHOOT_LIGHT : SHOOT,
      ),
    ),
  ],
  'rice-bundle': (make) =>
    Array.from({ length: 11 }, (_, index) => {
      const side = (index - 5) / 5;
      return make.wire(
        [
          [-0.12, 0.01 * side, 0.02 * side],
          [0.1, 0.04 * side, 0.05 * side],
          [0.3 - 0.06 * Math.abs(side), 0.1 * side, 0.14 * side],
        ],
        0.012,
        index % 2 === 0 ? SHOOT : SHOOT_LIGHT,
      );
    }),
  // Water over mud, in which what is set already stands in rows.
  paddy: (make) => {
    const ring = (f: number, l: number, r: number): Solid => ({
      ...make.ring([f, l, 0.012], r, 'out', 0.008, '#dff2f4'),
      alpha: 0.7,
    });
    const ripple = 0.1 + 0.12 * ((make.time * 0.6) % 1);
    return [
      { is: 'ball', at: make.place([0, 0, -0.02]), r: 2.5, flat: 0.15, colour: '#7fa9ad' },
      { is: 'ball', at: make.place([0.1, 0.1, -0.01]), r: 2.1, flat: 0.12, colour: '#a3c8cc' },
      ring(-0.24, 0.18, ripple + 0.08),
      ring(-0.24, -0.18, ripple + 0.05),
      ring(0.38, -0.08, ripple),
      ...Array.from({ length: 24 }, (_, index) => {
        const [column, row] = [index % 6, Math.floor(index / 6)];
        const f = column < 3 ? -0.78 - 0.36 * column : 0.62 + 0.36 * (column - 3);
        return shoot(make, [f, -0.75 + 0.5 * row, 0], 0.24);
      }).flat(),
    ];
  },
} as const satisfies Record<(typeof FIELD_THINGS)[number], Thing>;

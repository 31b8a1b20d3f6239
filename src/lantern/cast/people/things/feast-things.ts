import { hash2 } from '../../../../base/random.ts';
import type { BodyPoint } from '../../skeleton.ts';
import { moved } from './solid.ts';
import type { Solid } from './solid.ts';
import { uprightAt } from './thing.ts';
import type { At, Make, Thing } from './thing.ts';

const GOLD = '#f2c23e';
const RED = '#d8281e';
const GREEN = '#2f9a5a';

/** A dragon's head that looks along, its neck at the origin: horns, mane, whiskers, a mouth that opens. */
function dragonHead(make: Make, colour: string, gape: number): readonly Solid[] {
  const side = (l: number): readonly Solid[] => [
    make.ball([0.16, l * 0.11, 0.13], 0.055, '#fdfdf8'),
    make.ball([0.2, l * 0.13, 0.13], 0.028, '#16120e'),
    make.tube([0, l * 0.07, 0.16], [-0.2, l * 0.14, 0.38], 0.035, GOLD, 0.012),
    make.wire(
      [
        [0.36, l * 0.08, -0.02],
        [0.5, l * 0.14, 0.06],
        [0.56, l * 0.18, 0.2],
      ],
      0.012,
      GOLD,
    ),
    make.ball([-0.06, l * 0.13, -0.02], 0.07, GREEN),
    make.ball([-0.12, l * 0.11, 0.08], 0.07, GREEN),
  ];
  return [
    make.tube([0.06, 0, -0.1 - gape], [0.36, 0, -0.08 - gape], 0.075, GOLD, 0.05),
    make.ball([0, 0, 0.04], 0.17, colour),
    make.tube([0.06, 0, 0.03], [0.4, 0, 0.0], 0.12, colour, 0.085),
    make.ball([0.42, 0, 0.04], 0.06, GOLD),
    ...side(1),
    ...side(-1),
  ];
}

/** What lions' fellows are made of: dragons on poles and on the water, couplets, envelopes; and tea. */
export const FEAST_THING_MAKERS = {
  // A long body on one pole: it winds behind its head as the pole is swung.
  'dance-dragon': (make) => {
    const colour = make.colour ?? RED;
    const k = make.frame.scale;
    const top = make.place([0.62, 0, 0]);
    const wave = (share: number): BodyPoint =>
      moved(
        top,
        [
          -2.1 * share + 0.1,
          0.1 * Math.sin(5 * share + make.phase * Math.PI * 4),
          0.26 * Math.sin(7.5 * share - make.phase * Math.PI * 4) - 0.1 * share,
        ],
        k,
      );
    const joints = Array.from({ length: 17 }, (_, index) => wave(index / 16));
    const head = uprightAt(make, moved(wave(0), [0.12, 0, 0.06], k));
    return [
      make.tube([-0.5, 0, 0], [0.62, 0, 0], 0.018, '#8a5a30'),
      ...joints.slice(1).flatMap((to, index): readonly Solid[] => {
        const from = joints[index] ?? to;
        const r = (0.15 - 0.1 * (index / 16) ** 2) * k;
        return [
          { is: 'tube', from, to, r, r2: r * 0.97, colour: index % 2 === 0 ? colour : GOLD },
          {
            is: 'tube',
            from: { ...to, u: to.u + r * 0.7 },
            to: { ...to, f: to.f - 0.06 * k, u: to.u + r * 1.7 },
            r: 0.03 * k,
            r2: 0.006 * k,
            colour: GREEN,
          },
        ];
      }),
      ...[0, 1, 2].map((index): Solid => ({
        is: 'tube',
        from: wave(1),
        to: moved(wave(1), [-0.22, 0, 0.14 * (index - 1)], k),
        r: 0.03 * k,
        r2: 0.006 * k,
        colour: GOLD,
      })),
      ...dragonHead(head, colour, 0.03 + 0.05 * Math.abs(Math.sin(make.phase * Math.PI * 4))),
    ];
  },
  // A long narrow hull with a head and a tail; other paddlers sit before and behind.
  'dragon-boat': (make) => {
    const colour = make.colour ?? '#c8281e';
    const bob = 0.015 * Math.sin(make.time * 5);
    const at = (f: number, l: number, u: number): At => [f, l, u + bob];
    const hull = (l: number) =>
      make.plate(
        [at(-2.3, l, 0.42), at(-1.9, l, 0.06), at(1.9, l, 0.06), at(2.3, l, 0.46), at(1.6, l, 0.36), at(-1.6, l, 0.34)],
        colour,
        0.15,
      );
    const stroke = Math.cos(make.phase * Math.PI * 2);
    const mate = (f: number, shirt: string): readonly Solid[] => {
      const lean = 0.12 * stroke;
      return [
        make.tube(at(f, 0, 0.4), at(f + 0.08 + lean, 0, 0.82), 0.15, shirt, 0.13),
        make.ball(at(f + 0.13 + lean * 1.3, 0, 1.02), 0.115, '#d9a47a'),
        make.ball(at(f + 0.09 + lean * 1.3, 0, 1.08), 0.105, '#2a1c14'),
        make.tube(at(f + 0.06 + lean, -0.14, 0.76), at(f + 0.32 + lean, -0.26, 0.66), 0.05, shirt, 0.04),
        make.tube(at(f + 0.3 + lean * 0.6, -0.26, 0.86), at(f + 0.2 - lean, -0.3, 0.0), 0.016, '#c8904a'),
        make.tube(at(f + 0.2 - lean, -0.3, 0.16), at(f + 0.17 - lean * 1.3, -0.3, -0.06), 0.055, '#c8904a'),
      ];
    };
    const prow = uprightAt(make, make.place(at(2.36, 0, 0.62)));
    return [
      ...[-1.35, -0.75, 0.75, 1.35].flatMap((f, index) =>
        mate(f, ['#f2c23e', '#f6f2ea', '#f2c23e', '#f6f2ea'][index] ?? GOLD),
      ),
      hull(0.2),
      hull(-0.2),
      make.plate([at(-1.85, -0.21, 0.22), at(1.85, -0.21, 0.22), at(1.9, -0.21, 0.3), at(-1.9, -0.21, 0.3)], GOLD, 0.1),
      make.plate([at(-1.85, 0.21, 0.22), at(1.85, 0.21, 0.22), at(1.9, 0.21, 0.3), at(-1.9, 0.21, 0.3)], GOLD, 0.1),
      make.tube(at(2.1, 0, 0.4), at(2.4, 0, 0.66), 0.1, colour, 0.12),
      make.wire([at(-2.2, 0, 0.4), at(-2.5, 0, 0.7), at(-2.44, 0, 0.95)], 0.05, GREEN),
      ...dragonHead(prow, colour, 0.04),
      ...[-2, -1, 0, 1, 2].map((f, index) => ({
        ...make.ball(
          at(f - 0.2 * ((make.time * 2 + index * 0.3) % 1), -0.24, 0.02),
          0.07 + 0.04 * hash2(index, 3),
          '#f4fbff',
        ),
        alpha: 0.8,
      })),
    ];
  },
  'boat-paddle': (make) => [
    make.tube([-0.42, 0, 0], [0.62, 0, 0], 0.018, '#c8904a'),
    make.tube([0.56, 0, 0], [0.86, 0, 0], 0.06, '#c8904a', 0.075),
  ],
  // Two strips of red paper with strokes of gold, on either side of where one works, and a square one over them.
  'spring-couplets': (make) => {
    const paper = make.colour ?? '#d8281e';
    const strip = (l: number): readonly Solid[] => [
      make.plate(
        [
          [0, l - 0.13, 0.85],
          [0, l + 0.13, 0.85],
          [0, l + 0.13, 2.1],
          [0, l - 0.13, 2.1],
        ],
        paper,
      ),
      ...[0, 1, 2, 3, 4].flatMap((index): readonly Solid[] => {
        const u = 1.95 - 0.24 * index;
        const mark = (a: readonly [number, number], b: readonly [number, number]) =>
          make.wire(
            [
              [-0.012, l + a[0], u + a[1]],
              [-0.012, l + b[0], u + b[1]],
            ],
            0.011,
            GOLD,
          );
        return [
          mark([-0.07, 0.05], [0.07, 0.06]),
          mark([0, 0.08], [0.01 * (index - 2), -0.08]),
          mark([-0.075, -0.03], [0.06, -0.02]),
          mark([-0.02, -0.02], [-0.08, -0.09]),
          mark([0.02, -0.02], [0.08, -0.09]),
        ];
      }),
    ];
    const square: readonly At[] = [
      [0, 0.0, 2.62],
      [0, 0.24, 2.38],
      [0, 0, 2.14],
      [0, -0.24, 2.38],
    ];
    return [
      ...strip(0),
      ...strip(-1.05),
      make.plate(
        square.map(([f, l, u]): At => [f, l - 0.52, u - 0.1]),
        paper,
      ),
      make.ring([-0.01, -0.52, 2.28], 0.09, 'along', 0.014, GOLD),
    ];
  },
  'red-envelope': (make) => {
    const { right, left, frame } = make;
    const middle = { f: (right.f + left.f) / 2, l: (right.l + left.l) / 2, u: (right.u + left.u) / 2 };
    const own = uprightAt(make, moved(middle, [0.03, 0, 0.09], frame.scale));
    return [
      own.box([0, 0, 0], [0.012, 0.14, 0.24], make.colour ?? RED),
      own.disc([0.008, 0, 0.01], 0.042, 'along', GOLD),
      own.disc([-0.008, 0, 0.01], 0.042, 'along', GOLD),
      own.box([0, 0, 0.09], [0.014, 0.142, 0.012], GOLD),
    ];
  },
  // A rounded hedge of tea with bright young leaves on its top.
  'tea-row': (make) => {
    const leaf = make.colour ?? '#3f8a3a';
    return [
      ...[-1.2, -0.6, 0, 0.6, 1.2].map((l) => make.box([0, l, 0.3], [0.6, 0.6, 0.58], leaf)),
      ...Array.from({ length: 110 }, (_, index): Solid => {
        const l = -1.5 + 3 * hash2(index, 2);
        const turn = -0.5 + 4.1 * hash2(index, 5);
        return make.ball(
          [0.34 * Math.cos(turn), l, 0.36 + 0.34 * Math.sin(turn)],
          0.11 + 0.06 * hash2(index, 7),
          ['#4f9f42', '#3a8036', '#62b04c'][index % 3] ?? leaf,
        );
      }),
      ...Array.from({ length: 26 }, (_, index) => {
        const [l, f] = [-1.4 + 2.8 * hash2(index, 11), 0.26 * (hash2(index, 12) - 0.5)];
        return make.tube([f, l, 0.72], [f + 0.05 * (hash2(index, 13) - 0.5), l + 0.03, 0.82], 0.03, '#a8d84a', 0.008);
      }),
    ];
  },
  'back-basket': (make) => [
    make.tube([-0.1, 0, -0.2], [-0.12, 0, 0.2], 0.14, '#c89a54', 0.18),
    ...[-0.1, 0, 0.1].map((out) => make.ring([-0.11, 0, out], 0.165 + 0.06 * out, 'out', 0.012, '#8f6a34')),
    ...[-0.07, 0, 0.07].flatMap((l, index) => [
      make.ball([-0.16, l, 0.2], 0.08, '#6fb24a'),
      make.ball([-0.06, l + 0.02 * index, 0.21], 0.075, '#8fc860'),
    ]),
  ],
} as const satisfies Partial<Record<string, Thing>>;

import type { SMALL_TRADE_THINGS } from '../../../deeds/small-trade-things.ts';
import { hash2 } from '../../../../base/random.ts';
import { between, minus, plus, times } from '../../skeleton.ts';
import type { BodyPoint } from '../../skeleton.ts';
import { thrown, within } from './flight.ts';
import { placeIn } from './solid.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const [ROPE, ROPE_SHADE, STEEL, WOOD, DARK_WOOD] = ['#d9b56a', '#b98f48', '#cfd6df', '#b9803f', '#7d4f26'] as const;

/** A hank of rings that hang from a hand. */
function hank(make: Make, r: number): readonly Solid[] {
  return [0, 1, 2, 3].map((index) =>
    make.ring([0.03 * index - 0.045, 0, -r], r - 0.008 * index, 'across', 0.02, index % 2 === 0 ? ROPE : ROPE_SHADE),
  );
}

/** A sleeve of silk that flies after a hand: white, wide, in waves. */
function sleeve(make: Make, hand: BodyPoint, side: 1 | -1): readonly Solid[] {
  const k = make.frame.scale;
  const from: BodyPoint = { f: 0, l: 0.12 * side * k, u: make.head.u - 0.32 * k };
  const out = minus(hand, from);
  const long = Math.hypot(out.f, out.l, out.u) || 1;
  const way = times(out, 1 / long);
  const at = (t: number): BodyPoint => {
    const wave = 0.13 * t * Math.sin(9 * t - make.phase * 12.566 + side);
    return plus(plus(hand, times(way, 1.5 * k * t * (1 - 0.3 * t))), {
      f: 0.5 * wave * k,
      l: 0.5 * wave * k,
      u: (wave - 0.75 * t * t + 0.22 * t) * k,
    });
  };
  const parts = 8;
  return Array.from({ length: parts }, (_, index) => {
    const [a, b] = [at(index / parts), at((index + 1) / parts)];
    const half = (t: number) => (0.055 + 0.075 * t) * k;
    const [wa, wb] = [half(index / parts), half((index + 1) / parts)];
    const wide = (place: BodyPoint, w: number): BodyPoint => plus(place, { f: 0.3 * w, l: 0.3 * w * side, u: w });
    return {
      is: 'plate' as const,
      outline: [wide(a, wa), wide(b, wb), wide(b, -wb), wide(a, -wa)],
      colour: make.colour ?? '#fbfcff',
      lit: index % 2 === 0 ? 0 : -0.12,
    };
  });
}

/** What old trades, temples and stages have in their hands, and small pleasures out of doors. */
export const SMALL_TRADE_THING_MAKERS = {
  'rope-coil': (make) => {
    const { right, left, frame } = make;
    const low: BodyPoint = plus(between(right, left, 0.5), { f: 0.02, l: 0, u: -0.1 * frame.scale });
    return [
      ...hank(make, 0.2),
      { is: 'wire', through: [left, low, right], r: 0.018 * frame.scale, colour: ROPE },
      {
        is: 'wire',
        through: [
          right,
          plus(right, { f: 0.05, l: -0.04, u: -0.2 * frame.scale }),
          plus(right, { f: 0.12, l: -0.06, u: -0.46 * frame.scale }),
        ],
        r: 0.018 * frame.scale,
        colour: ROPE,
      },
    ];
  },
  // Between two: a log on a trestle, and the blade from the hands of one to those of the other.
  'long-saw': (make) => {
    const [hand] = placeIn(make.frame, make.right);
    const [near, far] = [hand + 0.03, hand + 1.2];
    const teeth = Array.from({ length: 25 }, (_, index): At => [
      far - ((far - near) * index) / 24,
      0,
      index % 2 === 0 ? 0.8 : 0.835,
    ]);
    return [
      ...[-0.42, 0.42].flatMap((across) => [
        make.tube([-0.3, across, 0], [0.16, across, 0.82], 0.035, DARK_WOOD),
        make.tube([0.3, across, 0], [-0.16, across, 0.82], 0.035, DARK_WOOD),
      ]),
      make.tube([0, -0.85, 0.68], [0, 0.85, 0.68], 0.15, WOOD),
      make.disc([0, -0.86, 0.68], 0.15, 'across', '#e8c48a'),
      make.disc([0, -0.865, 0.68], 0.09, 'across', '#d3a866'),
      make.plate([[near, 0, 0.93], [(near + far) / 2, 0, 0.96], [far, 0, 0.93], ...teeth], STEEL),
      ...[near, far].map((f) => make.tube([f, 0, 0.8], [f, 0, 1.08], 0.025, DARK_WOOD)),
      ...Array.from({ length: 12 }, (_, index) => {
        const t = (make.time * 1.4 + hash2(index, 3)) % 1;
        return {
          ...make.ball(
            [0.2 * (hash2(index, 1) - 0.5), 0.2 * (hash2(index, 2) - 0.5), 0.62 - 0.6 * t * t],
            0.014,
            '#e8c48a',
          ),
          alpha: 1 - 0.5 * t,
        };
      }),
    ];
  },
  'dial-scale': (make) => {
    const swing = -0.6 + 2.2 * (0.6 + 0.4 * Math.sin(make.phase * 6.283));
    return [
      make.box([0, 0, 0.03], [0.24, 0.26, 0.06], make.colour ?? '#c8402e'),
      make.box([0, 0, 0.16], [0.12, 0.2, 0.22], make.colour ?? '#c8402e'),
      ...[-1, 1].flatMap((side) => [
        make.disc([0.066 * side, 0, 0.17], 0.1, 'along', '#f7f9fb'),
        make.wire(
          [
            [0.072 * side, 0, 0.17],
            [0.072 * side, 0.08 * Math.sin(swing), 0.17 + 0.08 * Math.cos(swing)],
          ],
          0.009,
          '#c8281e',
        ),
        ...[0, 1, 2, 3, 4, 5, 6, 7].map((tick) => {
          const turn = (tick / 8) * 6.283;
          return make.ball([0.07 * side, 0.082 * Math.sin(turn), 0.17 + 0.082 * Math.cos(turn)], 0.006, '#3a4250');
        }),
      ]),
      make.tube([0, 0, 0.26], [0, 0, 0.31], 0.03, STEEL),
      make.tube([0, 0, 0.31], [0, 0, 0.34], 0.12, STEEL, 0.2),
    ];
  },
  'steel-file': (make) => [
    make.tube([-0.06, 0, 0], [0.07, 0, 0], 0.02, DARK_WOOD, 0.016),
    make.box([0.25, 0, 0], [0.36, 0.035, 0.014], '#8d96a3'),
    make.plate(
      [
        [0.42, -0.017, 0],
        [0.42, 0.017, 0],
        [0.47, 0, 0],
      ],
      '#8d96a3',
    ),
  ],
  // A large key stands up in the jaws of a vice.
  'vice-key': (make) => [
    make.box([0, 0, 0.03], [0.2, 0.18, 0.06], '#3d6aa0'),
    make.box([-0.045, 0, 0.12], [0.05, 0.16, 0.16], '#3d6aa0'),
    make.box([0.05, 0, 0.12], [0.05, 0.16, 0.16], '#4d80bc'),
    make.tube([0.07, 0, 0.09], [0.22, 0, 0.09], 0.018, STEEL),
    make.tube([0.21, -0.07, 0.09], [0.21, 0.07, 0.09], 0.012, STEEL),
    make.tube([0, -0.03, 0.2], [0, 0.2, 0.31], 0.02, '#e8b83a'),
    make.ring([0, 0.26, 0.34], 0.06, 'along', 0.018, '#e8b83a'),
    ...[0, 0.035].map((along) => make.box([0, -0.02 + along, 0.235 + along * 0.5], [0.02, 0.022, 0.06], '#e8b83a')),
    ...[0, 1, 2].map((index) => {
      const t = (make.time * 3 + index / 3) % 1;
      return {
        ...make.ball([0.03 - 0.12 * t, 0.02 - 0.1 * t, 0.26 - 0.1 * t * t], 0.01, '#ffd98a'),
        alpha: 1 - t,
        shines: true as const,
      };
    }),
  ],
  // Its front is to us; the flap closes with the hand that draws the zip up.
  'zipped-tent': (make) => {
    const cloth = make.colour ?? '#f28a2e';
    const [zipAlong, , zipUp] = placeIn(make.frame, make.right);
    const [middle, half, top] = [1.1, 0.85, 1.35];
    const front: readonly At[] = [
      [middle - half, 0, 0],
      [middle, 0, top],
      [middle + half, 0, 0],
    ];
    const up = Math.min(1.1, zipUp);
    return [
      { ...make.plate(front, cloth), lit: 0.1 },
      make.plate(
        [
          [zipAlong, 0, up],
          [middle, 0, 1.18],
          [middle + 0.36 * (1 - up / 1.18), 0, up],
        ],
        '#2a1c14',
      ),
      make.wire(
        [
          [0.58, 0, 0.02],
          [zipAlong, 0, up],
          [middle, 0, 1.18],
        ],
        0.016,
        '#f6f2e4',
      ),
      make.wire(
        [
          [0.58, 0, 0.02],
          [1.5, 0, 0.02],
        ],
        0.016,
        '#f6f2e4',
      ),
      make.box([zipAlong + 0.02, 0, up], [0.04, 0.05, 0.06], STEEL),
      make.wire(
        [
          [middle - half, 0, 0.02],
          [middle, 0, top],
          [middle + half, 0, 0.02],
        ],
        0.014,
        '#a85a1c',
      ),
    ];
  },
  'prayer-beads': (make) => {
    const string = Array.from({ length: 22 }, (_, index) => {
      const turn = ((index + make.phase) / 22) * 6.283;
      return make.ball(
        [0.03 + 0.1 * Math.sin(turn), 0.02 * Math.cos(turn), -0.16 + 0.17 * Math.cos(turn)],
        0.021,
        make.colour ?? (index % 2 === 0 ? '#8a4a22' : '#6f3818'),
      );
    });
    return [
      ...string,
      make.ball([0.03, 0, -0.35], 0.03, '#c8402e'),
      make.tube([0.03, 0, -0.37], [0.03, 0, -0.47], 0.018, '#c8402e', 0.03),
    ];
  },
  'water-sleeves': (make) => [...sleeve(make, make.right, -1), ...sleeve(make, make.left, 1)],
  // A painted box on a trestle, with a head at one end and feet at the other.
  'saw-box': (make) => {
    const box = make.colour ?? '#7a3fa8';
    const kick = 0.02 * Math.sin(make.time * 6);
    return [
      ...[-0.5, 0.5].flatMap((l) => [
        make.tube([-0.18, l, 0], [-0.12, l, 0.78], 0.03, DARK_WOOD),
        make.tube([0.18, l, 0], [0.12, l, 0.78], 0.03, DARK_WOOD),
      ]),
      make.box([0, 0, 0.95], [0.42, 1.3, 0.36], box),
      ...[-0.63, -0.03, 0.03, 0.63].map((l) => make.box([0, l, 0.95], [0.44, 0.035, 0.38], '#f2c23e')),
      ...[-0.33, 0.33].map((l) => make.ball([-0.21, l, 0.96], 0.07, '#f2c23e')),
      ...[-0.33, 0.33].map((l) => make.ball([0.21, l, 0.96], 0.07, '#f2c23e')),
      make.tube([0, 0.65, 1], [0, 0.72, 1.01], 0.06, '#e8b48c'),
      make.ball([0, 0.82, 1.03], 0.125, '#e8b48c'),
      make.ball([0, 0.88, 1.06], 0.11, '#5a3018'),
      make.ball([0.09, 0.8, 1.12], 0.014, '#22262e'),
      make.ball([-0.09, 0.8, 1.12], 0.014, '#22262e'),
      ...[-0.08, 0.08].flatMap((f) => [
        make.tube([f, -0.65, 0.98], [f, -0.82, 0.98 + kick], 0.045, '#e8b48c'),
        make.tube([f, -0.83, 0.96 + kick], [f, -0.87, 1.14 + kick], 0.05, '#c8281e'),
      ]),
    ];
  },
  // A sun, a house and a flower in chalk on the ground, the sticks beside them.
  'pavement-chalk': (make) => {
    const line = (through: readonly At[], colour: string) => make.wire(through, 0.022, colour);
    const low = 0.006;
    const round = (f: number, l: number, r: number): readonly At[] =>
      Array.from({ length: 15 }, (_, index): At => {
        const turn = (index / 14) * 6.283;
        return [f + r * Math.cos(turn), l + r * Math.sin(turn), low];
      });
    return [
      line(round(0.34, -0.5, 0.16), '#ffd23e'),
      ...Array.from({ length: 8 }, (_, index) => {
        const turn = (index / 8) * 6.283;
        return line(
          [
            [0.34 + 0.21 * Math.cos(turn), -0.5 + 0.21 * Math.sin(turn), low],
            [0.34 + 0.32 * Math.cos(turn), -0.5 + 0.32 * Math.sin(turn), low],
          ],
          '#ffd23e',
        );
      }),
      line(
        [
          [-0.3, 0.08, low],
          [-0.3, 0.6, low],
          [0.12, 0.6, low],
          [0.12, 0.08, low],
          [-0.3, 0.08, low],
        ],
        '#fdfdf8',
      ),
      line(
        [
          [0.12, 0.02, low],
          [0.42, 0.34, low],
          [0.12, 0.66, low],
        ],
        '#ff7a9c',
      ),
      line(
        [
          [-0.3, 0.28, low],
          [-0.08, 0.28, low],
          [-0.08, 0.42, low],
          [-0.3, 0.42, low],
        ],
        '#7fd0ff',
      ),
      line(round(-0.06, -0.3, 0.09), '#ff7a9c'),
      line(
        [
          [-0.15, -0.3, low],
          [-0.42, -0.3, low],
        ],
        '#7fe08a',
      ),
      ...['#ffd23e', '#ff7a9c', '#7fd0ff'].map((colour, index) =>
        make.tube([-0.36 + 0.06 * index, -0.62, 0.02], [-0.3 + 0.06 * index, -0.5, 0.02], 0.022, colour),
      ),
      // The piece in the hand.
      make.tube(onHand(make, 0.02), onHand(make, -0.07), 0.018, '#fdfdf8'),
    ];
  },
  'paper-plane': (make) => {
    const [f, l, u] = placeIn(make.frame, make.right);
    const gone = within(make.phase, 0.3, 1);
    const [pf, pl, pu] = gone > 0 ? thrown(gone, [0.6, 0, 1.55], [3.3, 0, 1.35], 0.3) : [f + 0.06, l, u + 0.03];
    const pitch = gone > 0 ? 0.25 - 0.5 * gone : 0.25;
    const at = (along: number, across: number, up: number): At => [
      pf + along * Math.cos(pitch) - up * Math.sin(pitch),
      pl + across,
      pu + along * Math.sin(pitch) + up * Math.cos(pitch),
    ];
    const paper = make.colour ?? '#ffffff';
    return [
      { ...make.plate([at(0.26, 0, 0), at(-0.18, 0, -0.1), at(-0.18, 0, 0.01)], paper), lit: -0.35 },
      { ...make.plate([at(0.26, 0, 0), at(-0.18, 0.17, 0.09), at(-0.18, 0, 0)], paper), lit: -0.1 },
      make.plate([at(0.26, 0, 0), at(-0.18, -0.17, 0.09), at(-0.18, 0, 0)], paper),
    ];
  },
  // Large ones, about the lips that wait for them.
  'falling-flakes': (make) => {
    const k = make.frame.scale;
    return Array.from({ length: 26 }, (_, index) => {
      const t = (make.time * 0.3 + hash2(index, 5)) % 1;
      const [f, l] = [0.02 + 0.6 * hash2(index, 6), 0.5 * (hash2(index, 7) - 0.5)];
      const at = plus(make.mouth, { f: (f + 0.04 * Math.sin(t * 9 + index)) * k, l: l * k, u: (0.55 - 0.9 * t) * k });
      return { is: 'ball' as const, at, r: (0.014 + 0.014 * hash2(index, 8)) * k, colour: '#ffffff' };
    });
  },
  'shared-umbrella': (make) => {
    const [, , low] = placeIn(make.frame, make.right);
    const [top, wide, drop] = [low + 0.92, 0.82, 0.3];
    const colour = make.colour ?? '#c8323e';
    const rim = Array.from({ length: 10 }, (_, index): At => {
      const turn = (index / 10) * 6.283;
      return [wide * Math.cos(turn), wide * Math.sin(turn), top - drop];
    });
    return [
      make.tube([0, 0, low - 0.14], [0, 0, top + 0.06], 0.013, '#5a4632'),
      make.wire(
        [
          [0, 0, low - 0.14],
          [0.03, 0, low - 0.19],
          [0.07, 0, low - 0.15],
        ],
        0.016,
        '#5a4632',
      ),
      ...rim.map((at, index) => ({
        ...make.plate([[0, 0, top + 0.02], at, rim[(index + 1) % 10] ?? at], colour, 0.12),
        lit: index % 2 ? 0.12 : -0.08,
      })),
    ];
  },
  'lying-board': (make) => {
    const bob = 0.02 * Math.sin(make.time * 2);
    return [
      make.plate(
        [
          [1.15, 0, 0.1 + bob],
          [0.8, 0.22, 0.04 + bob],
          [-0.6, 0.25, 0.02 + bob],
          [-0.95, 0, 0.03 + bob],
          [-0.6, -0.25, 0.02 + bob],
          [0.8, -0.22, 0.04 + bob],
        ],
        make.colour ?? '#f2c23e',
        0.3,
      ),
      make.tube([-0.9, 0, 0 + bob], [1.1, 0, 0.07 + bob], 0.045, make.colour ?? '#f2c23e', 0.03),
      ...[0, 1, 2, 3, 4].map((index) => {
        const t = (make.time * 1.3 + index / 5) % 1;
        return {
          ...make.ball([-0.7 - 0.9 * t, 0.1, 0.04 + 0.14 * Math.sin(Math.PI * t)], 0.06 + 0.05 * t, '#ffffff'),
          alpha: 0.7 * (1 - t),
        };
      }),
    ];
  },
} as const satisfies Record<(typeof SMALL_TRADE_THINGS)[number], Thing>;

/** A place under the right fist, so many metres up. */
function onHand(make: Make, up: number): At {
  const [f, l, u] = placeIn(make.frame, make.right);
  return [f + 0.05, l, Math.max(0.01, u + up)];
}

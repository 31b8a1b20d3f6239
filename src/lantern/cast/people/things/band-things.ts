import type { BodyPoint } from '../../skeleton.ts';
import { boxIn, moved } from './solid.ts';
import type { Solid } from './solid.ts';
import { onDish } from './thing.ts';
import type { Make, Thing } from './thing.ts';

const BRASS = '#d9ac45';
const WOOD = '#8a5a34';
const DARK = '#2b2a31';
const STEEL = '#c3cad4';
const RAINBOW = ['#d8323c', '#ee7a2e', '#f2c23e', '#7cb84a', '#3fa58c', '#3f8fd6', '#5c62c9', '#8f5bb8', '#c75a9c'];

function tube(from: BodyPoint, to: BodyPoint, r: number, colour: string, r2 = r): Solid {
  return { is: 'tube', from, to, r, r2, colour };
}

/** How far a ring of sound has gone at this moment, 0 to 1, and how strong it still is. */
function rings(make: Make, count: number, pace: number): readonly (readonly [share: number, alpha: number])[] {
  return Array.from({ length: count }, (_, index) => {
    const share = (make.time * pace + index / count) % 1;
    return [share, 0.8 * (1 - share)] as const;
  });
}

/** The instruments of the band. */
export const BAND_THING_MAKERS = {
  bagpipes: (make) => {
    const { mouth, right, left, frame } = make;
    const k = frame.scale;
    const cloth = make.colour ?? '#2e6b4f';
    const middle = moved(right, [0.02, 0.02, -0.02], k);
    return [
      ...[-0.1, 0, 0.1].map((across, index) =>
        make.tube(
          [-0.04, 0.04 + across * 0.6, 0.06],
          [-0.14, 0.06 + across * 1.5, 0.72 - 0.1 * index],
          0.019,
          DARK,
          0.026,
        ),
      ),
      ...[-0.1, 0, 0.1].map((across, index) =>
        make.ball([-0.14, 0.06 + across * 1.5, 0.74 - 0.1 * index], 0.034, '#efe6d2'),
      ),
      { is: 'ball', at: make.place([0.03, 0.02, 0]), r: 0.18 * k, flat: 0.74, colour: cloth },
      ...[-0.09, 0.0, 0.09].map((across) =>
        make.wire(
          [
            [0.16, across, 0.1],
            [0.2, across * 1.1, 0],
            [0.16, across, -0.1],
          ],
          0.007,
          '#d8323c',
        ),
      ),
      make.wire(
        [
          [0.17, -0.14, 0.02],
          [0.2, 0.02, 0.03],
          [0.17, 0.17, 0.02],
        ],
        0.006,
        '#f2d24e',
      ),
      tube(make.place([0.06, -0.02, 0.1]), mouth, 0.012 * k, DARK, 0.009 * k),
      tube(make.place([0.12, -0.1, -0.02]), moved(left, [0, 0, 0.02], k), 0.016 * k, DARK),
      tube(moved(left, [0, 0, 0.02], k), moved(middle, [0, -0.01, -0.14], k), 0.016 * k, DARK, 0.026 * k),
    ];
  },
  didgeridoo: ({ mouth, frame, colour }) => {
    const k = frame.scale;
    const end = { f: mouth.f + 0.98 * k, l: mouth.l, u: 0.09 * k };
    const along = (share: number): BodyPoint => ({
      f: mouth.f + (end.f - mouth.f) * share,
      l: mouth.l,
      u: mouth.u + (end.u - mouth.u) * share,
    });
    return [
      tube(along(0), end, 0.026 * k, colour ?? '#a4622e', 0.072 * k),
      ...[0.2, 0.42, 0.62, 0.82].map((share, index) =>
        tube(
          along(share),
          along(share + 0.07),
          (0.03 + 0.045 * share) * k,
          index % 2 === 0 ? '#f2e2c0' : '#d8442e',
          (0.034 + 0.045 * share) * k,
        ),
      ),
    ];
  },
  'harmonica-at-mouth': ({ mouth, frame, time, colour }) => {
    const at = { ...frame, origin: moved(mouth, [0.03, 0.02 * Math.sin(time * 4.8), 0], frame.scale) };
    return [
      boxIn(at, [0, 0, 0], [0.05, 0.26, 0.056], colour ?? STEEL),
      boxIn(at, [0.002, 0, 0], [0.056, 0.26, 0.016], '#8a3a2a'),
    ];
  },
  'slide-trombone': ({ mouth, right, frame }) => {
    const k = frame.scale;
    const at = (f: number, l: number, u: number) => moved(mouth, [f, l, u], k);
    const far = right.f + 0.03 * k;
    const slide = (u: number) => ({ f: far, l: mouth.l, u: mouth.u + u * k });
    return [
      {
        is: 'wire',
        through: [at(0.24, 0.05, -0.075), at(-0.12, 0.09, -0.02), at(-0.16, 0.09, 0.08), at(0.1, 0.07, 0.12)],
        r: 0.014 * k,
        colour: BRASS,
      },
      tube(at(0.1, 0.07, 0.12), at(0.5, 0.05, 0.14), 0.016 * k, BRASS, 0.036 * k),
      tube(at(0.5, 0.05, 0.14), at(0.62, 0.05, 0.145), 0.036 * k, BRASS, 0.125 * k),
      {
        is: 'wire',
        through: [at(0.02, 0, 0), slide(-0.02), slide(-0.095), at(0.24, 0.02, -0.075)],
        r: 0.011 * k,
        colour: '#e8cf86',
      },
      { is: 'ball', at: at(0.02, 0, 0), r: 0.018 * k, colour: '#e8c76a' },
    ];
  },
  'tone-bars': (make) => [
    ...[-0.5, 0.5].flatMap((across) => [
      make.tube([-0.1, across, 0], [-0.1, across, 0.9], 0.02, '#6b4a30'),
      make.tube([0.16, across, 0], [0.16, across, 0.78], 0.02, '#6b4a30'),
    ]),
    make.box([0.03, 0, 0.77], [0.34, 1.06, 0.04], WOOD),
    ...RAINBOW.map((colour, index) => {
      const across = -0.46 + 0.115 * index;
      const half = 0.19 - 0.009 * index;
      return make.plate(
        [
          [-half, across - 0.046, 0.94],
          [-half, across + 0.046, 0.94],
          [half, across + 0.046, 0.8],
          [half, across - 0.046, 0.8],
        ],
        make.colour ?? colour,
        0.1,
      );
    }),
  ],
  'soft-mallet': (make) => [
    make.tube([-0.05, 0, 0], [0.28, 0, 0], 0.008, '#d8b27a'),
    make.ball([0.3, 0, 0], 0.038, '#c8323e'),
  ],
  cymbal: (make) => [
    make.disc([0.03, 0, 0], 0.2, 'across', BRASS),
    make.disc([0.03, 0.006, 0], 0.13, 'across', '#e8c76a'),
    make.ball([0.03, 0, 0], 0.045, '#c99a35'),
    ...(make.phase > 0.28 && make.phase < 0.55
      ? [0, 1, 2, 3, 4, 5].map((index): Solid => {
          const turn = index * 1.05;
          const [c, s] = [Math.cos(turn), Math.sin(turn)];
          const out = 0.26 + (make.phase - 0.28) * 0.5;
          return {
            ...make.tube([c * out, 0, s * out], [c * (out + 0.08), 0, s * (out + 0.08)], 0.008, '#ffd23f', 0.003),
            lit: 0.5,
          };
        })
      : []),
  ],
  'goblet-drum': (make) => [
    make.tube([0, 0, 0.02], [0, 0, 0.24], 0.13, make.colour ?? WOOD, 0.085),
    make.tube([0, 0, 0.24], [0, 0, 0.66], 0.085, make.colour ?? WOOD, 0.185),
    make.ring([0, 0, 0.62], 0.185, 'out', 0.014, '#d8323c'),
    make.disc([0, 0, 0.67], 0.19, 'out', '#f4ead6'),
    ...[-0.12, -0.04, 0.04, 0.12].map((across) =>
      make.wire(
        [
          [0.1, across, 0.6],
          [0.06, across * 0.6, 0.34],
        ],
        0.006,
        '#efe0c0',
      ),
    ),
  ],
  maraca: (make) => [
    make.tube([-0.08, 0, 0], [0.08, 0, 0], 0.014, '#c98f4e'),
    {
      is: 'ball',
      at: make.place([0.14, 0, 0]),
      r: 0.078 * make.frame.scale,
      flat: 1.1,
      colour: make.colour ?? '#d8323c',
    },
    make.ball([0.17, 0, 0], 0.03, '#f2c23e'),
  ],
  'jingle-ring': (make) => [
    make.disc([0.14, 0, 0], 0.145, 'across', '#f4ead6'),
    make.ring([0.14, 0, 0], 0.15, 'across', 0.022, make.colour ?? '#c8323e'),
    ...[0, 1, 2, 3, 4, 5, 6].map((index) => {
      const turn = index * 0.9 + 0.06 * Math.sin(make.time * 30 + index);
      return make.ball([0.14 + 0.15 * Math.cos(turn), 0, 0.15 * Math.sin(turn)], 0.024, '#e8c76a');
    }),
  ],
  /** Arcs of sound that leave the mouth. */
  'sound-arcs': (make) => {
    const { mouth, frame } = make;
    const k = frame.scale;
    return rings(make, 3, 1.6).map(([share, alpha]): Solid => {
      const r = 0.16 + 0.26 * share;
      const through = [-0.6, -0.3, 0, 0.3, 0.6].map((turn) =>
        moved(mouth, [Math.cos(turn) * r + 0.08, 0, Math.sin(turn) * r], k),
      );
      return { is: 'wire', through, r: 0.011 * k, colour: '#ffd23f', alpha };
    });
  },
  'worn-headphones': ({ head, frame, colour }) => {
    const k = frame.scale;
    const band = Array.from({ length: 9 }, (_, index) => {
      const turn = (index / 8) * Math.PI;
      return moved(head, [-0.01, 0.125 * Math.cos(turn), -0.01 + 0.165 * Math.sin(turn)], k);
    });
    return [
      { is: 'wire', through: band, r: 0.016 * k, colour: colour ?? DARK },
      ...[-1, 1].map((side): Solid => ({
        is: 'ball',
        at: moved(head, [0, side * 0.125, -0.02], k),
        r: 0.05 * k,
        flat: 1.25,
        colour: colour ?? DARK,
      })),
    ];
  },
  'dj-desk': (make) => [
    make.box([0, 0, 0.42], [0.5, 1.5, 0.84], '#23232c'),
    make.box([0.26, 0, 0.5], [0.02, 1.4, 0.1], '#e23a8f'),
    make.box([0.26, 0, 0.34], [0.02, 1.4, 0.04], '#3fb8d6'),
    ...[-0.42, 0.42].flatMap((across) => {
      const turn = make.time * 3;
      const middle = [0.05, across, 0.98] as const;
      return [
        make.dish(middle, 0.27, '#4a4a56', -0.02),
        make.dish(middle, 0.23, '#121218'),
        make.dish(middle, 0.08, make.colour ?? '#e2543a', 0.004),
        make.ball(onDish(middle, 0.17 * Math.cos(turn), 0.17 * Math.sin(turn)), 0.014, '#8b8b9a'),
      ];
    }),
    ...[-0.08, 0, 0.08].map((across, index) => make.box([0.1, across, 0.94 + 0.02 * index], [0.05, 0.03, 0.04], STEEL)),
  ],
  'gong-frame': (make) => {
    const hit = Math.max(0, 1 - Math.abs(make.phase - 0.5) * 5);
    const swing = 0.035 * hit * Math.sin(make.time * 38);
    return [
      ...[-0.5, 0.5].flatMap((across) => [
        make.tube([0, across, 0], [0, across, 1.75], 0.035, '#8a2a22'),
        make.box([0, across, 0.03], [0.5, 0.1, 0.06], '#6b1f1a'),
      ]),
      make.tube([0, -0.62, 1.72], [0, 0.62, 1.72], 0.04, '#8a2a22'),
      ...[-0.18, 0.18].map((across) => make.tube([0, across, 1.7], [swing, across, 1.42], 0.008, '#e8dcc0')),
      make.disc([swing, 0, 1.1], 0.42, 'along', make.colour ?? '#b8862c'),
      make.disc([swing - 0.006, 0, 1.1], 0.34, 'along', '#d9ac45'),
      make.disc([swing - 0.012, 0, 1.1], 0.13, 'along', '#f0cf78'),
      ...(hit > 0
        ? [0.5, 0.6].map((r) => ({
            ...make.ring([-0.05, 0, 1.1], r + 0.1 * (1 - hit), 'along', 0.01, '#ffd97a'),
            alpha: hit * 0.7,
          }))
        : []),
    ];
  },
  'hand-bell': (make) => [
    make.tube([-0.05, 0, 0], [0.06, 0, 0], 0.014, WOOD),
    make.tube([0.06, 0, 0], [0.2, 0, 0], 0.036, make.colour ?? BRASS, 0.085),
    make.ring([0.2, 0, 0], 0.085, 'along', 0.01, '#e8c76a'),
    make.ball([0.215, 0, 0], 0.022, '#8a6420'),
  ],
} as const satisfies Record<string, Thing>;

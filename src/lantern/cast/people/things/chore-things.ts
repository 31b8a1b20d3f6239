import { between } from '../../skeleton.ts';
import type { BodyPoint } from '../../skeleton.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const WOOD = '#8a5a34';
const LINEN = '#f4f0e6';

/** A bed that stands across the way one faces: head board to the left, its near edge before the knees. */
function bedAcross(make: Make, cover: string): readonly Solid[] {
  return [
    make.box([0, 0, 0.22], [0.95, 2, 0.2], WOOD),
    make.box([0, 0, 0.4], [0.92, 1.94, 0.2], LINEN),
    make.box([0, 1.02, 0.39], [0.98, 0.07, 0.74], '#6f4527'),
    make.box([0, -1.02, 0.3], [0.98, 0.07, 0.48], '#6f4527'),
    make.box([0.02, 0.72, 0.55], [0.7, 0.36, 0.12], '#ffffff'),
    make.box([0.02, -0.24, 0.52], [0.96, 1.4, 0.06], cover),
  ];
}

/** A bed along the way one faces, its head behind. */
function bedAlong(make: Make): readonly Solid[] {
  return [
    make.box([0.15, 0, 0.2], [2.05, 1.05, 0.2], WOOD),
    make.box([0.15, 0, 0.36], [1.98, 1, 0.16], LINEN),
    make.box([-0.9, 0, 0.55], [0.08, 1.1, 1], '#6f4527'),
    make.box([-0.66, 0, 0.52], [0.36, 0.66, 0.2], '#ffffff'),
  ];
}

/** A banknote, `turn` radians round the hand that holds it. */
function note(make: Make, turn: number, lift: number): Solid {
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  const at = (along: number, across: number): At => [along * cos - across * sin, along * sin + across * cos, lift];
  return make.plate([at(-0.02, -0.05), at(0.19, -0.05), at(0.19, 0.05), at(-0.02, 0.05)], '#7fb38a', 0.1);
}

/** The things of small work at home. */
export const CHORE_THINGS = {
  'low-bed': (make) => bedAcross(make, make.colour ?? '#5f86b8'),
  'own-bed': bedAlong,
  'bed-cover': (make) => [
    make.box([0.62, 0, 0.5], [1.1, 1.08, 0.16], make.colour ?? '#5f86b8'),
    make.box([0.1, 0, 0.56], [0.14, 1.08, 0.1], '#dfe8f2'),
  ],
  // From both hands to the far side of the bed: it fills with air while it is thrown.
  'bed-sheet': ({ right, left, frame, phase, colour }) => {
    const k = frame.scale;
    const air = Math.sin(Math.min(1, Math.max(0, (phase - 0.2) / 0.5)) * Math.PI);
    const far = (hand: BodyPoint, side: number): BodyPoint => ({
      f: Math.max(hand.f + 0.35 * k, 1.35 * k),
      l: hand.l + side * 0.16 * k,
      u: 0.56 * k,
    });
    const arched = (hand: BodyPoint, side: number, share: number): BodyPoint => {
      const on = between(hand, far(hand, side), share);
      return { ...on, u: on.u + Math.sin(share * Math.PI) * (0.06 + 0.34 * air) * k };
    };
    const shares = [0, 0.25, 0.5, 0.75, 1];
    return shares.slice(1).map((share, index): Solid => ({
      is: 'plate',
      outline: [
        arched(right, -1, shares[index] ?? 0),
        arched(left, 1, shares[index] ?? 0),
        arched(left, 1, share),
        arched(right, -1, share),
      ],
      colour: colour ?? '#eef2f8',
      lit: 0.1 - 0.14 * index * air,
    }));
  },
  'folding-shirt': ({ right, left, frame, phase, colour }) => {
    const k = frame.scale;
    // Hangs open, then is folded over itself.
    const fold = Math.min(1, Math.max(0, (phase - 0.25) / 0.35));
    const long = (0.42 - 0.26 * fold) * k;
    const cloth = colour ?? '#e06a4e';
    const hang = (hand: BodyPoint, inward: number): BodyPoint => ({
      f: hand.f + 0.03 * k,
      l: hand.l + inward * 0.03 * k,
      u: hand.u - long,
    });
    const sleeve = (hand: BodyPoint, side: number): Solid => ({
      is: 'plate',
      outline: [
        { ...hand, u: hand.u + 0.02 * k },
        { ...hand, l: hand.l + side * 0.1 * k, u: hand.u - 0.14 * k },
        { ...hand, l: hand.l + side * 0.04 * k, u: hand.u - 0.17 * k },
        { ...hand, l: hand.l - side * 0.02 * k, u: hand.u - 0.1 * k },
      ],
      colour: cloth,
      lit: -0.12,
    });
    return [
      ...(fold < 0.5 ? [sleeve(right, -1), sleeve(left, 1)] : []),
      { is: 'plate', outline: [right, left, hang(left, -1), hang(right, 1)], colour: cloth, round: 0.1 },
    ];
  },
  'clothes-pile': (make) =>
    ['#4f7fc0', '#f2eee2', '#e0b43c', '#6aa86a', '#c05a6e'].map((colour, index) =>
      make.box([0.02 * Math.sin(index * 2), -0.42 + 0.01 * index, 0.765 + index * 0.045], [0.26, 0.32, 0.045], colour),
    ),
  'card-cascade': ({ right, left, frame, phase }) => {
    const k = frame.scale;
    const cards = 11;
    const flies = phase < 0.84 ? Math.sin((phase / 0.84) * Math.PI) : 0;
    const card = (at: BodyPoint, lift: number, lit: number): Solid => ({
      is: 'plate',
      outline: [
        { f: at.f - 0.03 * k, l: at.l - 0.032 * k, u: at.u + lift - 0.035 * k },
        { f: at.f - 0.03 * k, l: at.l + 0.032 * k, u: at.u + lift - 0.035 * k },
        { f: at.f + 0.03 * k, l: at.l + 0.032 * k, u: at.u + lift + 0.05 * k },
        { f: at.f + 0.03 * k, l: at.l - 0.032 * k, u: at.u + lift + 0.05 * k },
      ],
      colour: lit > 0 ? '#fdfcf6' : '#c23a3a',
      round: 0.08,
    });
    const stack = (hand: BodyPoint): readonly Solid[] =>
      [0, 1, 2].map((index) => card({ ...hand, f: hand.f + 0.03 * k + index * 0.006 * k }, 0.02 * k, index - 1.5));
    const flying = Array.from({ length: cards }, (_, index) => {
      const share = (index + 1) / (cards + 1);
      return card(between(right, left, share), Math.sin(share * Math.PI) * 0.14 * flies * k, index % 2 === 0 ? 1 : -1);
    });
    return [...stack(right), ...stack(left), ...(flies > 0.05 ? flying : [])];
  },
  'card-stack': (make) => [
    make.box([0, 0, 0.755], [0.1, 0.07, 0.035], '#c23a3a'),
    make.box([0, 0, 0.775], [0.1, 0.07, 0.006], '#fdfcf6'),
  ],
  banknotes: (make) => {
    const moved = 0.5 * Math.sin(make.phase * Math.PI * 2);
    return [
      note(make, 0.6, 0),
      note(make, 0.36, -0.004),
      note(make, 0.12, -0.008),
      note(make, -0.14, -0.012),
      note(make, -0.4 - 0.5 * Math.max(0, moved), -0.016),
    ];
  },
  'money-stacks': (make) =>
    [-0.34, -0.12, 0.12, 0.34].flatMap((across, index) => [
      make.box([0.02, across, 0.775], [0.085, 0.16, 0.05 + 0.02 * (index % 2)], '#86b890'),
      make.box([0.02, across, 0.776], [0.087, 0.03, 0.054 + 0.02 * (index % 2)], '#f2eee2'),
    ]),
  whetstone: (make) => [
    make.box([0, 0, 0.935], [0.5, 0.2, 0.05], '#7a5232'),
    make.box([0, 0, 1.0], [0.44, 0.15, 0.08], '#aab2b8'),
    make.plate(
      [
        [-0.19, -0.05, 1.042],
        [0.19, -0.05, 1.042],
        [0.19, 0.05, 1.042],
        [-0.19, 0.05, 1.042],
      ],
      '#c9d3d8',
      0.3,
    ),
    // The edge throws sparks on its way forward.
    ...(make.phase < 0.55
      ? Array.from({ length: 9 }, (_, index): Solid => {
          const t = (make.time * 3.1 + index / 9) % 1;
          return {
            ...make.ball(
              [
                0.1 + 0.32 * t * (1 + (index % 3) * 0.3),
                0.1 * ((index % 5) - 2) * t,
                1.05 + 0.34 * t * (1 - t) * (1 + (index % 4) * 0.4),
              ],
              0.009,
              '#ffc83d',
            ),
            shines: true,
          };
        })
      : []),
  ],
  'peeled-fruit': (make) => {
    const peel = make.colour ?? '#c8322c';
    const curl = Array.from({ length: 9 }, (_, index): At => {
      const turn = index * 0.95 + make.time * 0.8;
      return [0.045 + 0.035 * Math.cos(turn), 0.035 * Math.sin(turn), -0.03 - index * 0.026];
    });
    return [
      make.ball([0.045, 0, 0.02], 0.055, '#f6ecc4'),
      make.ball([0.05, -0.028, 0.028], 0.036, peel),
      make.wire(curl, 0.011, peel),
    ];
  },
  'fruit-bowl': (make) => [
    make.tube([0, 0, 0.91], [0, 0, 0.99], 0.07, '#e9eef2', 0.15),
    make.ball([0.03, 0.05, 1.0], 0.055, '#c8322c'),
    make.ball([-0.04, -0.03, 1.0], 0.055, '#d8432f'),
    make.ball([0.01, 0, 1.05], 0.055, '#b92a26'),
  ],
  'left-shoe': (make) => [
    make.plate(
      [
        [-0.13, 0, 0.08],
        [-0.13, 0, -0.04],
        [0.24, 0, -0.04],
        [0.26, 0, 0],
        [0.13, 0, 0.045],
        [0.03, 0, 0.1],
        [-0.02, 0, 0.08],
      ],
      make.colour ?? '#8a4a24',
      0.35,
    ),
    make.box([0.06, 0, -0.048], [0.38, 0.1, 0.022], '#1c1412'),
    { is: 'glow', at: make.place([0.13, 0, 0.02]), r: 0.05 * make.frame.scale, colour: '#fff4e0', alpha: 0.8 },
  ],
  'shoe-brush': (make) => [
    make.box([0.02, 0, -0.005], [0.17, 0.055, 0.03], '#a8703c'),
    make.box([0.02, 0, -0.032], [0.16, 0.05, 0.03], '#2c2622'),
  ],
  'single-flower': (make) => [
    make.tube([-0.14, 0, 0], [0.12, 0, 0], 0.007, '#3f8a44'),
    ...[0, 1.26, 2.51, 3.77, 5.03].map((turn) =>
      make.ball([0.14, 0.03 * Math.cos(turn), 0.03 * Math.sin(turn)], 0.026, make.colour ?? '#e2506e'),
    ),
    make.ball([0.15, 0, 0], 0.02, '#f2c84a'),
  ],
  'vase-of-flowers': (make) => [
    make.tube([0, 0, 0.74], [0, 0, 0.9], 0.06, '#3f7fae', 0.085),
    make.tube([0, 0, 0.9], [0, 0, 1.0], 0.085, '#3f7fae', 0.05),
    ...Array.from({ length: 7 }, (_, index): readonly Solid[] => {
      const turn = index * 2.4;
      const out = 0.05 + 0.1 * ((index % 3) / 2);
      const top: At = [out * Math.cos(turn), out * 1.5 * Math.sin(turn), 1.2 + 0.07 * Math.cos(index * 1.7)];
      const colour = ['#e2506e', '#f2c84a', '#f6f1ea', '#9a5fc0'][index % 4] ?? '#e2506e';
      return [
        make.tube([0, 0, 0.98], top, 0.007, '#3f8a44'),
        make.ball(top, 0.05, colour),
        make.ball([top[0] + 0.02, top[1], top[2] + 0.02], 0.022, '#f6d66a'),
      ];
    }).flat(),
  ],
  // Leans on a stand with its face to the lens; the drawing on it grows line by line.
  'sketch-pad': (make) => {
    const on = (along: number, up: number): At => [along, 0.1 + up * 0.55, 0.75 + up];
    const drawing: readonly (readonly At[])[] = [
      [on(-0.1, 0.06), on(-0.1, 0.16), on(0.06, 0.16), on(0.06, 0.06), on(-0.1, 0.06)],
      [on(-0.13, 0.155), on(-0.02, 0.25), on(0.09, 0.155)],
      [on(-0.04, 0.06), on(-0.04, 0.115), on(0.0, 0.115), on(0.0, 0.06)],
      [on(0.13, 0.06), on(0.13, 0.14), on(0.1, 0.18), on(0.13, 0.23), on(0.17, 0.18), on(0.13, 0.14)],
      [on(-0.17, 0.06), on(0.18, 0.06)],
    ];
    const drawn = Math.min(drawing.length, 2 + Math.floor(make.time * 0.9));
    return [
      make.plate([on(-0.22, -0.005), on(0.23, -0.005), on(0.23, 0.31), on(-0.22, 0.31)], '#b98552'),
      make.plate([on(-0.2, 0.015), on(0.21, 0.015), on(0.21, 0.295), on(-0.2, 0.295)], '#fdfbf4'),
      ...drawing.slice(0, drawn).map((line) => make.wire(line, 0.007, make.colour ?? '#3a3f52')),
    ];
  },
  /** Its round door looks to us, and what is in it goes round. */
  'washing-machine': (make) => {
    const turn = make.time * 5;
    const front = -0.315;
    return [
      make.box([0, 0, 0.43], [0.6, 0.62, 0.86], '#f2f4f6'),
      make.box([0, front, 0.79], [0.54, 0.01, 0.1], '#c9d2dc'),
      make.disc([0.16, front - 0.01, 0.79], 0.035, 'across', '#4f86c6'),
      make.disc([0, front - 0.01, 0.4], 0.24, 'across', '#9aa4b0'),
      make.disc([0, front - 0.02, 0.4], 0.18, 'across', '#3c4a5a'),
      ...[0, 1.6, 3.1, 4.7].map((at, index) =>
        make.ball(
          [0.09 * Math.cos(turn + at), front - 0.03, 0.4 + 0.09 * Math.sin(turn + at)],
          0.06,
          ['#d8574a', '#4f86c6', '#f2eee2', '#f2c23e'][index] ?? '#ffffff',
        ),
      ),
      // Clothes that wait in a basket.
      make.tube([0.1, -0.62, 0], [0.1, -0.62, 0.26], 0.2, '#d8b27a', 0.25),
      ...[-0.1, 0, 0.11].map((along, index) =>
        make.ball([0.1 + along, -0.62, 0.3], 0.12, ['#d8574a', '#f2eee2', '#4f86c6'][index]!),
      ),
    ];
  },
} as const satisfies Record<string, Thing>;

import type { MARVEL_THINGS } from '../../../deeds/marvel-things.ts';
import { hash2 } from '../../../../base/random.ts';
import { between } from '../../skeleton.ts';
import type { BodyPoint } from '../../skeleton.ts';
import { thrown, within } from './flight.ts';
import { operaFace } from './opera-face.ts';
import { moved, placeIn } from './solid.ts';
import type { Solid } from './solid.ts';
import type { At, Thing } from './thing.ts';

const [WOOD, DARK, STEEL, WATER, BAMBOO] = ['#a8743c', '#24252b', '#b9c0cc', '#9fd2f4', '#c9ab5c'] as const;
const FLAMES = ['#ffe07a', '#f9a52c', '#e8561e'] as const;

/** What is marvelled at. */
export const MARVEL_THING_MAKERS = {
  'opera-face': operaFace,
  'fire-torch': (make) => [
    make.tube([-0.1, 0, 0], [0.26, 0, 0], 0.018, DARK),
    make.tube([0.24, 0, 0], [0.34, 0, 0], 0.035, '#4a3524'),
    { is: 'glow', at: make.place([0.36, 0, 0]), r: 0.35, colour: '#ffb14a', alpha: 0.8 },
    ...FLAMES.map((colour, index) => ({
      ...make.ball([0.38 + 0.04 * index, 0, 0], 0.07 - 0.015 * index, colour),
      shines: true as const,
    })),
  ],
  // From the lips over the torch, wider and redder with each metre.
  'fire-plume': ({ mouth, frame, phase, time }) => {
    const k = frame.scale;
    const force = Math.min(1, Math.max(0, (phase - 0.36) / 0.08)) * Math.min(1, Math.max(0, (0.97 - phase) / 0.08));
    if (force <= 0) return [];
    const puffs = Array.from({ length: 26 }, (_, index): Solid => {
      const t = (index / 26 + time * 1.7) % 1;
      const far = 0.2 + 1.5 * t * force;
      const wide = 0.045 + 0.26 * t;
      const wave = wide * 0.5 * Math.sin(time * 9 + index * 2.3);
      return {
        is: 'ball',
        at: moved(mouth, [far, wave * 0.5, 0.04 + 0.22 * t * t + wave], k),
        r: wide * k,
        colour: FLAMES[Math.min(2, Math.floor(t * 3.2))] ?? FLAMES[2],
        shines: true,
        alpha: 0.92 - 0.5 * t * t,
      };
    });
    return [
      { is: 'glow', at: moved(mouth, [0.9, 0, 0.1], k), r: 1.3 * k, colour: '#ff9a3a', alpha: 0.75 * force },
      ...puffs.toReversed(),
    ];
  },
  'spun-plates': (make) => {
    const tip = 0.62 + 0.01 * Math.sin(make.time * 11);
    const tilt = 0.05 * Math.sin(make.time * 15);
    const plate = (radius: number, lift: number, colour: string) =>
      make.plate(
        Array.from({ length: 16 }, (_, index): At => {
          const a = (index / 16) * Math.PI * 2;
          return [tip + lift + tilt * Math.cos(a), radius * Math.cos(a), radius * Math.sin(a) * 0.9];
        }),
        colour,
        0.9,
      );
    return [
      make.tube([-0.05, 0, 0], [0.62, 0, 0], 0.011, BAMBOO),
      plate(0.2, 0, '#2f6fb0'),
      plate(0.16, 0.012, '#f4f6f8'),
      plate(0.07, 0.02, '#d8434f'),
    ];
  },
  // A lit cloth in a frame on trestles, with two figures before it that the sticks in the hands move.
  'shadow-screen': (make) => {
    const hand = (fist: BodyPoint): At => placeIn(make.frame, fist);
    const puppet = (fist: BodyPoint, flip: 1 | -1, tall: number): readonly Solid[] => {
      const [, across, out] = hand(fist);
      const at = (side: number, up: number): At => [0.06, across + side * flip, out + 0.2 + up];
      const black = '#2a1a18';
      return [
        make.tube([-0.02, across, out], at(0, 0.06), 0.008, BAMBOO),
        make.plate([at(-0.08, 0), at(0.09, 0), at(0.05, tall * 0.5), at(-0.05, tall * 0.5)], '#7a2020', 0.1),
        make.plate(
          [at(-0.05, tall * 0.5), at(0.05, tall * 0.5), at(0.06, tall * 0.86), at(-0.04, tall * 0.86)],
          black,
          0.4,
        ),
        make.plate([at(-0.06, tall * 0.8), at(0.06, tall * 0.8), at(0, tall)], '#b8862c', 0.2),
        make.tube(at(0.02, tall * 0.42), at(0.2, tall * 0.62 + 0.05 * Math.sin(make.phase * 6.28)), 0.016, black),
        make.tube(at(-0.03, 0.02), at(-0.08, -0.1), 0.016, black),
        make.tube(at(0.04, 0.02), at(0.09, -0.1), 0.016, black),
      ];
    };
    return [
      ...[-0.7, 0.7].map((across) => make.box([0.1, across, 0.55], [0.06, 0.06, 1.1], WOOD)),
      make.box([0.1, 0, 1.0], [0.08, 1.5, 0.08], '#7a4a2c'),
      {
        ...make.plate(
          [
            [0.1, -0.7, 1.04],
            [0.1, 0.7, 1.04],
            [0.1, 0.7, 1.86],
            [0.1, -0.7, 1.86],
          ],
          '#fff0c4',
          0,
        ),
        shines: true,
      },
      make.box([0.1, 0, 1.88], [0.08, 1.5, 0.06], '#7a4a2c'),
      ...puppet(make.right, -1, 0.4),
      ...puppet(make.left, 1, 0.36),
    ];
  },
  // Bottles and toys in rows; one ring after the other flies and falls over a neck.
  'ring-stall': (make) => {
    const t = within(make.phase, 0.42, 0.8);
    const [along, across, out] = thrown(Math.min(1, Math.max(0, t)), [-1.35, -0.1, 1.2], [0.05, 0, 0.28], 0.5);
    return [
      make.box([0.3, 0, 0.02], [1.3, 1.5, 0.04], '#b8483c'),
      ...[0, 1, 2].flatMap((row) =>
        [-0.5, -0.17, 0.17, 0.5].map((side, index) => {
          const colour = ['#3f8a55', '#e8b83c', '#3567b5', '#d8619a'][(row + index) % 4]!;
          return make.tube([-0.1 + 0.34 * row, side, 0.04], [-0.1 + 0.34 * row, side, 0.26], 0.06, colour, 0.05);
        }),
      ),
      ...[0, 1, 2].flatMap((row) =>
        [-0.5, -0.17, 0.17, 0.5].map((side) =>
          make.tube([-0.1 + 0.34 * row, side, 0.26], [-0.1 + 0.34 * row, side, 0.38], 0.022, '#f4f2ea'),
        ),
      ),
      make.ring([0.24, 0.17, 0.28], 0.13, 'out', 0.022, '#f0483c'),
      make.ring([-0.1, -0.17, 0.28], 0.13, 'out', 0.022, '#ffd23c'),
      ...(make.phase > 0.4 ? [make.ring([along, across, out], 0.15, 'out', 0.026, '#ff5a3c')] : []),
      ...(make.phase <= 0.42
        ? [
            make.ring(
              placeIn(make.frame, moved(make.right, [0.08, 0, 0], make.frame.scale)),
              0.15,
              'out',
              0.026,
              '#ff5a3c',
            ),
          ]
        : []),
    ];
  },
  'water-gun': (make) => [
    make.tube([-0.04, 0, 0], [-0.06, 0, -0.14], 0.035, '#e8542e'),
    make.tube([-0.16, 0, 0.05], [0.3, 0, 0.05], 0.06, make.colour ?? '#2f9a4a'),
    make.tube([-0.1, 0, 0.14], [0.14, 0, 0.14], 0.075, '#ffb52e'),
    make.tube([0.3, 0, 0.05], [0.42, 0, 0.05], 0.03, '#e8542e', 0.02),
    ...Array.from({ length: 22 }, (_, index): Solid => {
      const t = ((index + make.time * 22) % 22) / 22;
      return {
        ...make.ball(
          [0.44 + 2.2 * t, 0.015 * Math.sin(index * 3), 0.05 + 0.25 * t - 0.75 * t * t],
          0.026 + 0.02 * t,
          WATER,
        ),
        alpha: 0.95 - 0.4 * t,
      };
    }),
  ],
  // A tube of bamboo with sticks; one of them climbs out.
  'lot-cup': (make) => [
    make.tube([-0.12, 0, 0], [0.16, 0, 0], 0.075, '#8a2f22', 0.08),
    make.ring([0.14, 0, 0], 0.08, 'along', 0.012, '#e0b040'),
    ...Array.from({ length: 11 }, (_, index) => {
      const a = index * 2.4;
      const at: [number, number] = [0.05 * Math.cos(a), 0.05 * Math.sin(a)];
      const out = index === 0 ? 0.14 + 0.05 * Math.sin(make.time * 12) : 0.02 * Math.sin(make.time * 18 + index);
      return make.box(
        [0.24 + out, at[0] * 1.2, at[1] * 1.2],
        [0.22, 0.022, 0.008],
        index === 0 ? '#f0d890' : '#dcb868',
      );
    }),
  ],
  'wine-bowl': (make) => [
    make.tube([-0.02, 0, 0], [0.03, 0, 0], 0.03, '#b8242c'),
    make.tube([0.03, 0, 0], [0.1, 0, 0], 0.035, '#d82f36', 0.075),
    make.ring([0.1, 0, 0], 0.075, 'along', 0.008, '#f0c050'),
  ],
  // Both fists have it over the crown; its water runs down over head and shoulders.
  'doused-bucket': (make) => {
    const { right, left, head, frame } = make;
    const k = frame.scale;
    const top = between(right, left, 0.5);
    const base = moved(top, [-0.1, 0, 0.2], k);
    const rim = moved(top, [0.12, 0, 0.0], k);
    const run = (index: number): Solid => {
      const t = (make.time * 1.3 + hash2(index, 3)) % 1;
      const turn = index * 2.4;
      return {
        is: 'ball',
        at: moved(
          head,
          [0.1 + 0.1 * Math.cos(turn) + 0.06 * t, 0.15 * Math.sin(turn) * (0.7 + 0.5 * t), 0.14 - 0.75 * t * t],
          k,
        ),
        r: (0.016 + 0.014 * hash2(index, 8)) * k,
        colour: WATER,
        alpha: 0.9,
      };
    };
    return [
      { is: 'tube', from: base, to: rim, r: 0.12 * k, r2: 0.16 * k, colour: make.colour ?? '#3f78c0' },
      {
        is: 'tube',
        from: moved(rim, [0.01, 0, -0.01], k),
        to: moved(head, [0.11, 0, 0.08], k),
        r: 0.09 * k,
        r2: 0.12 * k,
        colour: '#bfe4fa',
        alpha: 0.72,
      },
      ...Array.from({ length: 34 }, (_, index) => run(index)),
    ];
  },
  'ear-pick': (make) => [
    make.tube([-0.08, 0, 0], [0.2, 0, 0], 0.012, BAMBOO, 0.007),
    make.ball([0.21, 0, 0], 0.018, '#f6f2e8'),
    make.ball([-0.1, 0, 0], 0.035, '#ffffff'),
  ],
  // Two rows of glass cups, each with its red ring, and needles between them.
  'back-cups': (make) =>
    [0.14, 0.27, 0.4, 0.53].flatMap((along) =>
      [-0.08, 0.08].flatMap((across) => [
        make.dish([along, across, 0.235], 0.062, '#c8584e'),
        { ...make.tube([along, across, 0.24], [along, across, 0.33], 0.055, '#dff0f6', 0.035), alpha: 0.85 },
        make.ball([along, across, 0.345], 0.028, '#a9cbd8'),
      ]),
    ),
  'spin-bike': (make) => {
    const { right, left } = make.feet;
    const k = make.frame.scale;
    const crank: At = [0.26, 0, 0.42];
    const pedal = (foot: BodyPoint) => placeIn(make.frame, { ...foot, u: foot.u - 0.02 * k });
    const grip = placeIn(make.frame, between(make.right, make.left, 0.5));
    const turn = make.time * 9;
    return [
      make.box([-0.32, 0, 0.03], [0.1, 0.5, 0.06], DARK),
      make.box([0.95, 0, 0.03], [0.1, 0.5, 0.06], DARK),
      make.tube([-0.32, 0, 0.06], [0.95, 0, 0.1], 0.035, '#3a3e48'),
      make.tube([-0.3, 0, 0.06], [-0.1, 0, 0.96], 0.04, '#d8432f'),
      make.tube([-0.28, 0, 0.99], [0.06, 0, 1.01], 0.07, DARK, 0.035),
      make.tube([-0.05, 0, 0.5], [0.72, 0, 0.36], 0.035, '#d8432f'),
      make.disc([0.72, 0, 0.36], 0.3, 'across', '#5a606c'),
      make.ring([0.72, -0.03, 0.36], 0.3, 'across', 0.03, STEEL),
      ...[0, 1, 2].map((index) => {
        const a = turn + (index * Math.PI) / 3;
        return make.wire(
          [
            [0.72 - 0.26 * Math.cos(a), -0.06, 0.36 - 0.26 * Math.sin(a)],
            [0.72 + 0.26 * Math.cos(a), -0.06, 0.36 + 0.26 * Math.sin(a)],
          ],
          0.012,
          '#e6ebf2',
        );
      }),
      make.tube([0.72, 0, 0.36], [0.66, 0, 1.0], 0.04, '#d8432f'),
      make.tube([0.66, 0, 1.0], [grip[0], 0, grip[2]], 0.03, DARK),
      make.tube([grip[0], -0.26, grip[2]], [grip[0], 0.26, grip[2]], 0.024, DARK),
      make.box([0.74, 0, 1.12], [0.04, 0.2, 0.14], '#22252d'),
      make.disc(crank, 0.09, 'across', STEEL),
      make.tube([crank[0], -0.08, crank[2]], pedal(right.ball), 0.018, STEEL),
      make.tube([crank[0], 0.08, crank[2]], pedal(left.ball), 0.018, STEEL),
    ];
  },
  'pogo-stick': ({ right, left, feet, frame, phase }) => {
    const k = frame.scale;
    const top = between(right, left, 0.5);
    const step = Math.min(feet.right.ball.u, feet.left.ball.u) - 0.03 * k;
    const foot = { f: top.f - 0.08 * k, l: 0, u: Math.max(0, step - (0.22 + 0.1 * Math.sin(phase * Math.PI)) * k) };
    const bar = { f: (top.f + foot.f) / 2, l: 0, u: step };
    return [
      { is: 'tube', from: { ...foot }, to: { ...bar }, r: 0.016 * k, colour: STEEL },
      ...[0, 1, 2, 3, 4].map((index): Solid => {
        const share = (index + 0.5) / 5;
        return {
          is: 'ball',
          at: { f: foot.f + (bar.f - foot.f) * share, l: 0, u: foot.u + (bar.u - foot.u) * share },
          r: 0.034 * k,
          flat: 0.5,
          colour: '#8a929e',
        };
      }),
      { is: 'tube', from: bar, to: { ...top, l: 0 }, r: 0.034 * k, colour: '#d8432f' },
      { is: 'tube', from: { ...bar, l: -0.16 * k }, to: { ...bar, l: 0.16 * k }, r: 0.022 * k, colour: DARK },
      { is: 'tube', from: right, to: left, r: 0.022 * k, colour: DARK },
      { is: 'ball', at: foot, r: 0.035 * k, colour: DARK },
    ];
  },
} as const satisfies Record<(typeof MARVEL_THINGS)[number], Thing>;

import type { STREET_THINGS } from '../../../deeds/street-things.ts';
import { hash2 } from '../../../../base/random.ts';
import type { BodyPoint } from '../../skeleton.ts';
import { moved } from './solid.ts';
import type { Solid } from './solid.ts';
import type { At, Thing } from './thing.ts';

const HOOP = 0.36;

/** What is played and practised with out of doors. */
export const STREET_THING_MAKERS = {
  'rolled-hoop': (make) => [
    make.ring([0, 0, HOOP + 0.02], HOOP, 'across', 0.022, make.colour ?? '#4a5260'),
    // Small rings that jingle on it, and show that it turns.
    ...[0, 1, 2].map((index) => {
      const turn = -make.gone / HOOP + (index / 3) * Math.PI * 2;
      return make.ring(
        [HOOP * 0.9 * Math.cos(turn), 0, HOOP + 0.02 + HOOP * 0.9 * Math.sin(turn)],
        0.055,
        'across',
        0.012,
        '#e0b04a',
      );
    }),
  ],
  'hoop-hook': (make) => [
    make.tube([-0.08, 0, 0], [0.12, 0, 0], 0.018, '#8a4a2a'),
    make.tube([0.1, 0, 0], [0.56, 0, 0], 0.01, '#5d6878'),
    make.wire(
      [
        [0.56, 0, 0],
        [0.62, 0, 0.02],
        [0.62, 0, 0.1],
      ],
      0.011,
      '#5d6878',
    ),
  ],
  // Under both soles, as they are turned: it comes along where the feet go.
  'jumped-board': ({ feet, frame, colour = '#8a4a2a' }) => {
    const k = frame.scale;
    const { right, left } = feet;
    const under = (foot: typeof right, out: number): BodyPoint => ({
      f: foot.ball.f - 0.05 * k,
      l: foot.ball.l + out * k,
      u: foot.ball.u - 0.045 * k,
    });
    const [a, b] = [under(right, -0.2), under(left, 0.2)];
    const wheel = (share: number, f: number): Solid => ({
      is: 'ball',
      at: {
        f: a.f + (b.f - a.f) * share + f * k,
        l: a.l + (b.l - a.l) * share,
        u: a.u + (b.u - a.u) * share - 0.055 * k,
      },
      r: 0.036 * k,
      colour: '#f2ead8',
    });
    return [
      { is: 'tube', from: a, to: b, r: 0.03 * k, colour },
      { is: 'tube', from: moved(a, [0.05, 0, 0], k), to: moved(b, [0.05, 0, 0], k), r: 0.028 * k, colour },
      { is: 'tube', from: moved(a, [-0.05, 0, 0], k), to: moved(b, [-0.05, 0, 0], k), r: 0.028 * k, colour },
      { is: 'tube', from: a, to: moved(a, [0, -0.1, 0.06], k), r: 0.05 * k, r2: 0.03 * k, colour },
      { is: 'tube', from: b, to: moved(b, [0, 0.1, 0.06], k), r: 0.05 * k, r2: 0.03 * k, colour },
      ...[0.2, 0.8].flatMap((share) => [wheel(share, 0.06), wheel(share, -0.06)]),
    ];
  },
  'gym-rings': ({ right, left, frame }) => {
    const k = frame.scale;
    return [right, left].flatMap((hand): readonly Solid[] => [
      {
        is: 'wire',
        through: Array.from({ length: 14 }, (_, index) => {
          const turn = (index / 14) * Math.PI * 2;
          return moved(hand, [0.1 * Math.cos(turn), 0, 0.1 + 0.1 * Math.sin(turn)], k);
        }),
        r: 0.016 * k,
        closed: true,
        colour: '#e0bb80',
      },
      {
        is: 'wire',
        through: [moved(hand, [0, 0, 0.2], k), moved(hand, [0, 0, 3.4], k)],
        r: 0.014 * k,
        colour: '#d8dce4',
      },
    ]);
  },
  // Round two posts, as high as knees.
  'elastic-band': (make) => [
    ...[-1.25, 1.25].flatMap((across) => [
      make.tube([0, across, 0], [0, across, 0.62], 0.05, '#7a5a3a', 0.04),
      make.tube([0, across, 0], [0, across, 0.05], 0.13, '#5d6470'),
    ]),
    ...[-0.16, 0.16].map((along) =>
      make.wire(
        [
          [0, -1.25, 0.46],
          [along, -1.1, 0.45],
          [along, 0, 0.43 + 0.02 * Math.sin(make.time * 9)],
          [along, 1.1, 0.45],
          [0, 1.25, 0.46],
        ],
        0.014,
        make.colour ?? '#f05aa0',
      ),
    ),
  ],
  // A ridge tent with one flap open, and the peg that is being driven in on its line.
  'tent-frame': (make) => {
    const cloth = make.colour ?? '#f28a2e';
    const at = (f: number, l: number, u: number): At => [f, l, u];
    const [front, back] = [-0.75, 0.75];
    return [
      make.plate([at(front, -1.1, 0), at(back, -1.1, 0), at(back, 1.1, 0), at(front, 1.1, 0)], '#6a5a40'),
      {
        ...make.plate([at(front, 0.8, 0), at(back, 0.8, 0), at(back, 0.8, 0), at(0, 0.8, 1.25)], '#7a3f14'),
        lit: -0.2,
      },
      { ...make.plate([at(front, -0.8, 0), at(0, -0.8, 1.25), at(0, 0.8, 1.25), at(front, 0.8, 0)], cloth), lit: 0.15 },
      { ...make.plate([at(back, -0.8, 0), at(0, -0.8, 1.25), at(0, 0.8, 1.25), at(back, 0.8, 0)], cloth), lit: -0.1 },
      { ...make.plate([at(front, -0.82, 0), at(0, -0.82, 1.25), at(back, -0.82, 0)], cloth), lit: -0.15 },
      { ...make.plate([at(-0.25, -0.84, 0), at(0, -0.84, 1.02), at(0.25, -0.84, 0)], '#4a2a14'), lit: -0.2 },
      make.wire([at(0, -0.84, 1.25), at(0, -0.86, 0)], 0.02, '#d8dce4'),
      make.wire([at(-0.3, 0, 0.95), at(-1.2, -0.1, 0.1)], 0.01, '#f4f0e2'),
      make.tube([-1.2, -0.1, 0], [-1.24, -0.1, 0.2], 0.022, '#c8ccd4'),
    ];
  },
  'standing-grain': (make) =>
    Array.from({ length: 64 }, (_, index): readonly Solid[] => {
      const f = (index % 16) * 0.13 - 0.1 + 0.05 * hash2(index, 1);
      const l = Math.floor(index / 16) * 0.24 - 0.4 + 0.1 * hash2(index, 2);
      const sway = 0.05 * Math.sin(make.time * 1.8 + f * 3 + hash2(index, 3));
      const top = 0.78 + 0.16 * hash2(index, 4);
      return [
        make.wire(
          [
            [f, l, 0],
            [f + 0.02, l, top * 0.6],
            [f + 0.05 + sway, l, top],
          ],
          0.009,
          '#c89a34',
        ),
        make.tube([f + 0.05 + sway, l, top], [f + 0.12 + sway, l, top + 0.1], 0.024, '#e8bc4a', 0.01),
      ];
    }).flat(),
  'grain-sickle': (make) => [
    make.tube([-0.08, 0, 0], [0.08, 0, 0], 0.018, '#8a5a30'),
    make.wire(
      Array.from({ length: 9 }, (_, index): At => {
        const turn = -0.5 + (index / 8) * 2.6;
        return [0.22 - 0.15 * Math.cos(turn), 0.13 + 0.15 * Math.sin(turn) - 0.06, 0];
      }),
      0.016,
      '#c9d1dc',
    ),
  ],
  'cut-sheaf': (make) =>
    Array.from({ length: 9 }, (_, index): readonly Solid[] => {
      const [l, lean] = [(index - 4) * 0.014, (index - 4) * 0.03];
      return [
        make.wire(
          [
            [-0.02, l * 0.5, -0.32],
            [0, l * 0.5, 0],
            [0.04 + lean, l * 2, 0.3],
          ],
          0.009,
          '#c89a34',
        ),
        make.tube([0.04 + lean, l * 2, 0.3], [0.1 + lean, l * 2, 0.4], 0.022, '#e8bc4a', 0.01),
      ];
    }).flat(),
  // Red and white backs at the top of the water, and the rings that their mouths make.
  'fed-carp': (make) =>
    Array.from({ length: 6 }, (_, index): readonly Solid[] => {
      const turn = make.time * 0.5 + index * 1.05;
      const [f, l] = [0.35 + 0.42 * Math.cos(turn + index), 0.3 * Math.sin(turn * 1.2 + index * 2)];
      const head: At = [f - 0.14, l, 0.02];
      const tail: At = [f + 0.2, l + 0.05 * Math.sin(make.time * 6 + index), 0.0];
      const colour = make.colour ?? ['#f0642a', '#f8f2e6', '#e8402f'][index % 3] ?? '#f0642a';
      const ripple = (make.time * 0.8 + index * 0.37) % 1;
      return [
        { ...make.ring([f - 0.16, l, 0.005], 0.06 + 0.2 * ripple, 'out', 0.008, '#eef8fc'), alpha: 0.7 * (1 - ripple) },
        make.tube(head, tail, 0.065, colour, 0.02),
        make.ball([f - 0.15, l, 0.03], 0.062, index % 2 === 0 ? '#f8f2e6' : colour),
        make.plate([tail, [f + 0.3, l - 0.06, 0.04], [f + 0.3, l + 0.08, 0.02]], colour, 0.3),
      ];
    }).flat(),
  // Points down: its foot is on the ground.
  'walking-staff': (make) => [
    make.tube([-0.34, 0, 0], [1.14, 0, 0], 0.022, make.colour ?? '#8a5a30', 0.018),
    make.ball([-0.36, 0, 0], 0.034, '#9a6a3c'),
  ],
  crumbs: (make) =>
    Array.from({ length: 10 }, (_, index) => {
      const t = (make.time * 1.4 + index * 0.1) % 1;
      return make.ball(
        [0.06 + 0.2 * hash2(index, 2) * t + 0.05, 0.12 * (hash2(index, 5) - 0.5), -0.56 * t * t],
        0.012,
        '#d8a860',
      );
    }),
} as const satisfies Record<(typeof STREET_THINGS)[number], Thing>;

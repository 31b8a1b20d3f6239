import { isWithin, within } from './flight.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const WHITE = '#ffffff';

/** Foam that a board or a hull throws up and leaves behind it. */
function wake(make: Make, from: number, long: number, high: number): readonly Solid[] {
  return Array.from({ length: 16 }, (_, index): Solid => {
    const t = (make.time * 1.3 + index / 16) % 1;
    const up = high * (0.4 + (0.6 * ((index * 29) % 16)) / 16) * 4 * t * (1 - t);
    return {
      is: 'puff',
      at: make.place([from - long * t, (index % 2 === 0 ? -0.16 : 0.14) * (1 + t), 0.05 + up]),
      r: (0.05 + 0.07 * t) * make.frame.scale,
      colour: WHITE,
      alpha: 0.8 * (1 - t),
    };
  });
}

function hull(make: Make, half: number, wide: number, colour: string, up: number): readonly Solid[] {
  return [
    make.plate(
      [
        [-half, 0, up],
        [-half * 0.8, -wide, up],
        [half * 0.55, -wide, up],
        [half, 0, up + 0.09],
        [half * 0.55, wide, up],
        [-half * 0.8, wide, up],
      ],
      colour,
      0.4,
    ),
    make.tube([-half * 0.92, -wide * 0.4, up - 0.03], [half * 0.85, -wide * 0.4, up], 0.035, '#e9eef2'),
  ];
}

/** What carries people over water and what they wear in it. */
export const WATER_SPORT_THINGS = {
  'air-tank': (make) => [
    make.tube([-0.16, 0, 0], [0.24, 0, 0], 0.085, make.colour ?? '#e8b62c'),
    make.ball([0.24, 0, 0], 0.08, '#e8b62c'),
    make.tube([0.28, 0, 0], [0.36, 0, 0], 0.03, '#4a4e58'),
  ],
  'dive-fins': (make) =>
    (['right', 'left'] as const).map((side): Solid => {
      const { ball, pitch } = make.feet[side];
      const k = make.frame.scale;
      // Worn on the feet, which point down behind: the blade goes on from the toes.
      const on = (along: number, l: number) => ({
        f: ball.f + along * Math.cos(pitch - 1.1) * k,
        l: ball.l + l * k,
        u: ball.u + along * Math.sin(pitch - 1.1) * k,
      });
      return {
        is: 'plate',
        outline: [on(-0.04, -0.05), on(0.36, -0.11), on(0.4, 0), on(0.36, 0.11), on(-0.04, 0.05)],
        round: 0.2,
        colour: side === 'right' ? '#2fb0c8' : '#2698b0',
      };
    }),
  'dive-mask': (make) => {
    const { head } = make;
    const k = make.frame.scale;
    const at = (f: number, u: number, l = 0) => ({ f: head.f + f * k, l: head.l + l * k, u: head.u + u * k });
    return [
      { is: 'tube', from: at(0.105, 0.03), to: at(0.135, 0.03), r: 0.055 * k, colour: '#20242c' },
      { is: 'tube', from: at(0.13, 0.03), to: at(0.14, 0.03), r: 0.042 * k, colour: '#9fe0ee' },
      {
        is: 'wire',
        through: [at(0.12, -0.06), at(0.1, -0.07, -0.07), at(0.02, 0.04, -0.1), at(-0.03, 0.26, -0.09)],
        r: 0.014 * k,
        colour: '#e8542e',
      },
    ];
  },
  'air-bubbles': (make) =>
    Array.from({ length: 9 }, (_, index): Solid => {
      const t = (make.time * 0.5 + index / 9) % 1;
      return {
        is: 'ball',
        at: make.place([0.72 - 0.4 * t + 0.06 * Math.sin(index * 2 + make.time * 3), -0.1, 1.25 + 1.5 * t]),
        r: (0.018 + 0.03 * ((index * 7) % 5) * 0.3) * make.frame.scale,
        colour: '#e8fbff',
        alpha: 0.75 * (1 - t * 0.7),
      };
    }),
  'dive-board': (make) => [
    make.box([-0.6, 0, 0.4], [1.7, 0.9, 0.8], '#e6ebf0'),
    make.box([-0.6, -0.46, 0.72], [1.7, 0.02, 0.1], '#2f7fd0'),
    { ...make.box([-0.6, -0.46, 0.06], [1.74, 0.03, 0.12], '#5aa6c8'), alpha: 0.7 },
    make.box([0.0, 0, 0.83], [1.5, 0.5, 0.05], make.colour ?? '#3f8fd8'),
    make.tube([-0.9, -0.4, 0.8], [-0.9, -0.4, 1.6], 0.025, '#b9c0cc'),
    make.tube([-0.9, -0.4, 1.6], [-0.3, -0.4, 1.6], 0.025, '#b9c0cc'),
    make.tube([-0.3, -0.4, 1.6], [-0.3, -0.4, 0.8], 0.025, '#b9c0cc'),
  ],
  // Drops that fly up where they go in, and rings that run out from there.
  'dive-water': (make) => {
    const t = within(make.phase, 0.53, 0.72);
    const at: At = [0.0, 0, 0];
    const drops =
      t > 0 && t < 1
        ? Array.from({ length: 34 }, (_, index): Solid => {
            const a = ((index * 37) % 34) / 34 - 0.5;
            const high = 0.5 + 1.1 * (((index * 53) % 34) / 34) * (1 - Math.abs(a));
            return make.ball(
              [at[0] + a * (0.5 + 2.2 * t), -0.3, Math.max(0, high * 4 * t * (1 - t))],
              0.05 * (1 - 0.5 * t),
              index % 3 === 0 ? WHITE : '#bfe4f6',
            );
          })
        : [];
    const ripple = (r: number, alpha: number): Solid => ({
      is: 'wire',
      closed: true,
      through: Array.from({ length: 24 }, (_, index) => {
        const a = (index / 24) * Math.PI * 2;
        return make.place([r * Math.cos(a), 0.4 + 0.3 * r * Math.sin(a), 0.01]);
      }),
      r: 0.02 * make.frame.scale,
      colour: WHITE,
      alpha,
    });
    const rings = isWithin(make.phase, 0.55, 0.99)
      ? [0, 0.35, 0.7].map((late) => {
          const s = (make.time * 0.7 + late) % 1;
          return ripple(0.3 + 1.2 * s, 0.7 * (1 - s));
        })
      : [];
    return [...rings, ...drops];
  },
  windsurfer: (make) => {
    const sway = 0.05 * Math.sin(make.time * 1.7);
    const mast: At = [0.5, 0, 0.08];
    const top: At = [-0.15 + sway, 0.1, 3.7];
    return [
      ...hull(make, 1.5, 0.3, '#f4f1e6', 0.05),
      make.plate(
        [
          [0.47, 0, 0.5],
          [0.42, 0, 1.6],
          [0.1 + sway, 0, 2.9],
          top,
          [-0.75, 0, 2.6],
          [-1.3, 0, 1.4],
          [-1.25, 0, 1.15],
          [-0.4, 0, 0.6],
        ],
        make.colour ?? '#e8542e',
        0.16,
      ),
      make.plate(
        [
          [0.32, 0, 1.9],
          [0.1, 0, 2.5],
          [-0.85, 0, 2.3],
          [-1.05, 0, 1.9],
        ],
        '#fdf2d0',
        0,
      ),
      make.tube(mast, top, 0.028, '#3a3d46', 0.016),
      {
        is: 'wire',
        through: [make.place([0.42, 0, 1.36]), make.right, make.left, make.place([-1.25, 0.05, 1.3])],
        r: 0.022 * make.frame.scale,
        colour: '#3a3d46',
      },
      ...wake(make, -0.9, 1.6, 0.4),
      ...wake(make, 1.1, 0.7, 0.35),
    ];
  },
  'pulled-board': (make) => {
    const k = make.frame.scale;
    const hand = { f: (make.right.f + make.left.f) / 2, l: 0, u: (make.right.u + make.left.u) / 2 };
    const far = (f: number, u: number) => ({ f: hand.f + f * k, l: 0.1, u: hand.u + u * k });
    const lift = 0.12 * Math.sin(make.time * 1.6);
    const canopy = [
      [1.25, 1.5],
      [1.55, 2.15],
      [2.2, 2.5],
      [2.9, 2.35],
      [3.3, 1.75],
      [2.75, 2.1],
      [2.2, 2.2],
      [1.65, 1.95],
    ] as const;
    return [
      ...hull(make, 0.85, 0.2, make.colour ?? '#f2c23e', 0.06),
      ...canopy
        .slice(0, 5)
        .map(([f, u]): Solid => ({ is: 'wire', through: [hand, far(f, u + lift)], r: 0.008 * k, colour: '#30343c' })),
      { is: 'plate', outline: canopy.map(([f, u]) => far(f, u + lift)), round: 0.3, colour: '#d8322c' },
      {
        is: 'plate',
        outline: [canopy[2], canopy[3], canopy[5], canopy[6]].map(([f, u]) => far(f, u + lift)),
        round: 0,
        colour: '#f2f0e6',
      },
      {
        is: 'tube',
        from: { ...make.right, l: make.right.l - 0.06 * k },
        to: { ...make.left, l: make.left.l + 0.06 * k },
        r: 0.018 * k,
        colour: '#2a2c34',
      },
      ...wake(make, -0.3, 1.9, 0.6),
      ...wake(make, 0.8, 0.6, 0.3),
    ];
  },
  'water-skis': (make) => {
    const k = make.frame.scale;
    const hand = { f: (make.right.f + make.left.f) / 2, l: 0, u: (make.right.u + make.left.u) / 2 };
    const ski = (across: number) =>
      make.plate(
        [
          [-0.5, across - 0.06, 0.05],
          [0.7, across - 0.06, 0.08],
          [0.95, across, 0.24],
          [0.7, across + 0.06, 0.08],
          [-0.5, across + 0.06, 0.05],
        ],
        make.colour ?? '#f2c23e',
        0.2,
      );
    return [
      ski(0.14),
      ski(-0.14),
      {
        is: 'wire',
        through: [hand, { f: hand.f + 5 * k, l: 0, u: hand.u - 0.1 * k }],
        r: 0.012 * k,
        colour: '#f4f4f2',
      },
      { is: 'tube', from: { ...hand, l: -0.16 * k }, to: { ...hand, l: 0.16 * k }, r: 0.02 * k, colour: '#2a2c34' },
      ...wake(make, -0.2, 2.2, 0.8),
      ...wake(make, 0.7, 0.8, 0.5),
    ];
  },
  'long-paddle': (make) => [
    make.tube([-0.12, 0, 0], [1.3, 0, 0], 0.017, '#30343c'),
    make.plate(
      [
        [1.25, -0.04, 0],
        [1.4, -0.1, 0],
        [1.72, -0.08, 0],
        [1.76, 0, 0],
        [1.72, 0.08, 0],
        [1.4, 0.1, 0],
        [1.25, 0.04, 0],
      ],
      make.colour ?? '#f2a03a',
      0.3,
    ),
  ],
  'paddle-board': (make) => [...hull(make, 1.6, 0.36, make.colour ?? '#3fb0c8', 0.06), ...wake(make, -1.2, 0.8, 0.08)],
  'rubber-raft': (make) => {
    const bob = 0.06 * Math.sin(make.time * 3.1);
    const tube = make.colour ?? '#e8782c';
    return [
      make.tube([-1.45, -0.2, 0.32 + bob], [1.35, -0.2, 0.3 - bob], 0.27, tube),
      make.ball([-1.5, -0.2, 0.36 + bob], 0.27, tube),
      make.ball([1.5, -0.2, 0.4 - bob], 0.27, tube),
      make.tube([-1.4, -0.46, 0.36 + bob], [1.4, -0.46, 0.34 - bob], 0.02, '#fdf2d0'),
      ...wake(make, 1.7, 0.9, 0.8),
      ...wake(make, -1.3, 1.2, 0.5),
    ];
  },
  'wade-rings': (make) =>
    [0, 0.33, 0.66].map((late): Solid => {
      const t = (make.time * 0.9 + late) % 1;
      const r = 0.22 + 0.6 * t;
      return {
        is: 'wire',
        closed: true,
        through: Array.from({ length: 22 }, (_, index) => {
          const a = (index / 22) * Math.PI * 2;
          return make.place([r * Math.cos(a), 0.1 + 0.3 * r * Math.sin(a), 0.02]);
        }),
        r: 0.016 * make.frame.scale,
        colour: WHITE,
        alpha: 0.75 * (1 - t),
      };
    }),
  'jet-ski-hull': (make) => {
    const bob = 0.04 * Math.sin(make.time * 5);
    const paint = make.colour ?? '#e8402f';
    return [
      make.plate(
        [
          [-1.05, -0.2, 0.1 + bob],
          [-1.1, -0.2, 0.38 + bob],
          [-0.2, -0.2, 0.44 + bob],
          [0.35, -0.2, 0.72 + bob],
          [0.62, -0.2, 0.74 + bob],
          [1.35, -0.2, 0.42 + bob],
          [1.5, -0.2, 0.3 + bob],
          [0.9, -0.2, 0.04],
        ],
        paint,
        0.18,
      ),
      make.plate(
        [
          [-1.05, -0.22, 0.14 + bob],
          [1.42, -0.22, 0.3 + bob],
          [0.9, -0.22, 0.04],
          [-1, -0.22, 0.02],
        ],
        '#f6f4ee',
        0.1,
      ),
      make.tube([-0.95, -0.1, 0.46 + bob], [0.05, -0.1, 0.48 + bob], 0.09, '#20242c'),
      make.tube([0.5, -0.16, 0.72 + bob], [0.34, -0.16, 0.98 + bob], 0.03, '#20242c'),
      ...wake(make, -0.9, 2, 0.7),
      ...wake(make, 1.2, 0.7, 0.5),
    ];
  },
} as const satisfies Record<string, Thing>;

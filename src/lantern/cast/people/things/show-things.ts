import { between } from '../../skeleton.ts';
import type { Solid } from './solid.ts';
import type { At, Thing } from './thing.ts';

const GOLD = '#e8b93c';

/** What is given, waved and shown before an audience. */
export const SHOW_THINGS = {
  trophy: (make) => [
    make.box([-0.15, 0, 0], [0.06, 0.13, 0.13], '#3a2a22'),
    make.tube([-0.12, 0, 0], [-0.03, 0, 0], 0.02, make.colour ?? GOLD),
    make.tube([-0.03, 0, 0], [0.16, 0, 0], 0.035, make.colour ?? GOLD, 0.095),
    make.wire(
      [
        [0.13, 0.085, 0],
        [0.12, 0.15, 0],
        [0.04, 0.14, 0],
        [0.0, 0.05, 0],
      ],
      0.012,
      make.colour ?? GOLD,
    ),
    make.wire(
      [
        [0.13, -0.085, 0],
        [0.12, -0.15, 0],
        [0.04, -0.14, 0],
        [0.0, -0.05, 0],
      ],
      0.012,
      make.colour ?? GOLD,
    ),
    { is: 'glow', at: make.place([0.1, 0, 0]), r: 0.1 * make.frame.scale, colour: '#fff6cf', alpha: 0.7 },
  ],
  pompom: (make) => {
    const colour = make.colour ?? '#e2342e';
    const strands = Array.from({ length: 30 }, (_, index): Solid => {
      const turn = index * 2.39996;
      const lift = 1 - (2 * (index + 0.5)) / 30;
      const flat = Math.sqrt(1 - lift * lift);
      const r = 0.15 + 0.025 * Math.sin(make.time * 13 + index * 1.9);
      const end: At = [0.05 + r * flat * Math.cos(turn), r * flat * Math.sin(turn), r * lift];
      return make.tube([0.05, 0, 0], end, 0.012, index % 3 === 0 ? '#f8e9a8' : colour, 0.02);
    });
    return [make.ball([0.05, 0, 0], 0.095, colour), ...strands];
  },
  // A large screen with land, sun and rain on it, turned to the lens.
  'weather-map': (make) => {
    const on = (across: number, out: number, near = 0): At => [near, across, out];
    const sun = on(-0.55, 1.85, 0.02);
    const rays = Array.from({ length: 8 }, (_, index): Solid => {
      const turn = (index / 8) * Math.PI * 2 + make.time * 0.3;
      const ray = (r: number) => on(-0.55 + Math.cos(turn) * r, 1.85 + Math.sin(turn) * r, 0.025);
      return make.wire([ray(0.15), ray(0.21)], 0.014, '#ffd23c');
    });
    const cloud = (across: number, out: number, colour: string) => [
      make.ball(on(across - 0.1, out, 0.03), 0.09, colour),
      make.ball(on(across + 0.02, out + 0.05, 0.03), 0.12, colour),
      make.ball(on(across + 0.14, out, 0.03), 0.09, colour),
    ];
    const rain = [0, 1, 2, 3].map((index) => {
      const fall = (make.time * 0.7 + index * 0.27) % 0.2;
      const across = 0.12 + index * 0.08;
      return make.wire([on(across, 1.22 - fall, 0.03), on(across - 0.03, 1.14 - fall, 0.03)], 0.012, '#bfe2ff');
    });
    return [
      make.box([-0.05, 0, 1.42], [0.06, 2.1, 1.36], '#20242e'),
      make.plate([on(-0.99, 0.8), on(0.99, 0.8), on(0.99, 2.04), on(-0.99, 2.04)], '#3f8fd6'),
      make.plate(
        [
          on(-0.82, 1.05, 0.01),
          on(-0.62, 1.6, 0.01),
          on(-0.2, 1.72, 0.01),
          on(0.12, 1.86, 0.01),
          on(0.62, 1.72, 0.01),
          on(0.84, 1.3, 0.01),
          on(0.5, 0.98, 0.01),
          on(0.1, 1.08, 0.01),
          on(-0.3, 0.92, 0.01),
        ],
        '#6cb45c',
        0.5,
      ),
      make.ball(sun, 0.12, '#ffd23c'),
      ...rays,
      ...rain,
      ...cloud(0.24, 1.32, '#f4f7fa'),
      ...cloud(0.6, 1.72, '#e4eaf0'),
      ...[on(-0.35, 1.3, 0.03), on(0.62, 1.42, 0.03)].map((at) => make.ball(at, 0.03, '#e2342e')),
    ];
  },
  // The nearer the hands, the higher the bow between them.
  'bent-bar': ({ right, left, frame, colour }) => {
    const k = frame.scale;
    const apart = Math.hypot(right.f - left.f, right.l - left.l, right.u - left.u);
    const bow = Math.sqrt(Math.max(0, (0.84 * k) ** 2 - apart ** 2)) * 0.34;
    const ends = { past: 0.13 * k };
    const through = [-0.25, 0, 0.2, 0.4, 0.5, 0.6, 0.8, 1, 1.25].map((share) => {
      const at = between(right, left, Math.min(1, Math.max(0, share)));
      const out = share < 0 ? -ends.past : share > 1 ? ends.past : 0;
      return {
        f: at.f + 0.02 * k,
        l: at.l + out,
        u: at.u - bow * (1 - (2 * share - 1) ** 2) - (out === 0 ? 0 : -bow * 0.3),
      };
    });
    return [{ is: 'wire', through, r: 0.018 * k, colour: colour ?? '#8d96a2' }];
  },
} as const satisfies Record<string, Thing>;

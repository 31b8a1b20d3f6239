import { thrown, within } from './flight.ts';
import type { Solid } from './solid.ts';
import type { At, Thing } from './thing.ts';

/** What goes between two who play together. */
export const COMPANY_SPORT_THINGS = {
  // Leaves the hand at half of the round and bursts on the other one.
  'flying-snowball': (make) => {
    const s = 1 / make.frame.scale;
    const t = within(make.phase, 0.51, 0.66);
    const burst = within(make.phase, 0.66, 0.86);
    const hit: At = [1.0 * s, 0, 1 * s];
    return [
      ...(t > 0 && t < 1 ? [make.ball(thrown(t, [-0.75 * s, 0, 1.55 * s], hit, 0.22), 0.085, '#ffffff')] : []),
      ...(burst > 0 && burst < 1
        ? Array.from({ length: 16 }, (_, index): Solid => {
            const a = index * 2.4;
            const far = 0.55 * burst * (0.4 + (0.6 * ((index * 7) % 16)) / 16);
            return make.ball(
              [
                hit[0] + far * Math.cos(a),
                hit[1] - 0.1,
                Math.max(0.03, hit[2] + far * Math.sin(a) - 0.9 * burst * burst),
              ],
              0.05 * (1 - 0.6 * burst),
              '#ffffff',
            );
          })
        : []),
    ];
  },
  foil: (make) => [
    make.tube([-0.1, 0, 0], [0.03, 0, 0], 0.016, '#2a2c34'),
    make.ball([0.05, 0, 0], 0.05, '#c9ced6'),
    make.tube([0.06, 0, 0], [0.98, 0, 0], 0.011, make.colour ?? '#e9eef4', 0.005),
    make.ball([0.98, 0, 0], 0.014, '#d8322c'),
  ],
  // A wire mask over the whole face with its white bib.
  'fencing-mask': (make) => {
    const { head } = make;
    const k = make.frame.scale;
    const at = (f: number, u: number) => ({ f: head.f + f * k, l: head.l, u: head.u + u * k });
    return [
      { is: 'ball', at: at(0.005, 0.0), r: 0.132 * k, colour: '#f4f4f0' },
      { is: 'ball', at: at(0.045, 0.005), r: 0.105 * k, colour: '#3a3e48' },
      { is: 'ball', at: at(0.02, -0.12), r: 0.075 * k, flat: 0.9, colour: '#f4f4f0' },
    ];
  },
  // Short strokes round two palms that meet.
  'clap-spark': (make) => {
    const t = within(make.phase, 0.33, 0.48);
    if (t <= 0 || t >= 1) return [];
    const { right } = make;
    const k = make.frame.scale;
    return Array.from({ length: 9 }, (_, index): Solid => {
      const a = (index / 9) * Math.PI * 2;
      const at = (r: number) => ({
        f: right.f + 0.06 * k + r * Math.cos(a) * k,
        l: right.l - 0.1,
        u: right.u + 0.08 * k + r * Math.sin(a) * k,
      });
      return {
        is: 'tube',
        from: at(0.13 + 0.08 * t),
        to: at(0.19 + 0.14 * t),
        r: 0.012 * k,
        colour: '#fff2b0',
        shines: true,
      };
    });
  },
  'rugby-ball': (make) => [
    make.tube([-0.1, 0, 0.03], [0.05, 0, 0.03], 0.05, make.colour ?? '#8a4a2a', 0.1),
    make.tube([0.05, 0, 0.03], [0.2, 0, 0.03], 0.1, make.colour ?? '#8a4a2a', 0.045),
    make.tube([0.0, -0.085, 0.06], [0.1, -0.085, 0.06], 0.012, '#f4f4f2'),
  ],
  'hiding-bush': (make) =>
    [
      [-0.05, 0.24, 0.34],
      [0.28, 0.3, 0.38],
      [0.1, 0.5, 0.32],
      [-0.22, 0.2, 0.26],
      [0.5, 0.22, 0.28],
    ].map(([f = 0, u = 0, r = 0], index) =>
      make.ball([f, -0.2, u], r, ['#4f8a3c', '#5c9a46', '#6aaa50', '#467c36', '#558f40'][index] ?? '#4f8a3c'),
    ),
} as const satisfies Record<string, Thing>;

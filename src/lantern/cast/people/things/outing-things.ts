import { within } from './flight.ts';
import type { Solid } from './solid.ts';
import type { At, Thing } from './thing.ts';

/** Swings, nets and rafts. */
export const OUTING_THINGS = {
  // Hung from a place over the body: it turns with who sits on it.
  'swing-seat': (make) => {
    const k = make.frame.scale;
    const at = (f: number, l: number, u: number) => ({ f: f * k, l: l * k, u: u * k });
    const rope = (hand: typeof make.right, l: number): Solid => ({
      is: 'wire',
      through: [at(0, l, 2.57), { f: hand.f + 0.02 * k, l: hand.l, u: hand.u }, at(0.06, l, 0.48)],
      r: 0.014 * k,
      colour: '#8a6f4a',
    });
    return [
      rope(make.left, 0.24),
      {
        is: 'plate',
        outline: [at(-0.14, -0.26, 0.45), at(0.2, -0.26, 0.45), at(0.2, 0.26, 0.45), at(-0.14, 0.26, 0.45)],
        round: 0.1,
        colour: make.colour ?? '#c8402f',
      },
      { is: 'tube', from: at(-0.14, -0.24, 0.44), to: at(0.2, -0.24, 0.44), r: 0.028 * k, colour: '#8a4a2a' },
      rope(make.right, -0.24),
    ];
  },
  'swing-frame': (make) => [
    make.tube([0.85, 1.15, 0], [0, 0.95, 2.62], 0.05, '#7a5433'),
    make.tube([-0.85, 1.15, 0], [0, 0.95, 2.62], 0.05, '#7a5433'),
    make.tube([0, -0.98, 2.62], [0, 0.98, 2.62], 0.06, '#7a5433'),
    make.tube([0.85, -1.15, 0], [0, -0.95, 2.62], 0.05, '#8a6240'),
    make.tube([-0.85, -1.15, 0], [0, -0.95, 2.62], 0.05, '#8a6240'),
  ],
  'thrown-net': (make) => {
    const flies = within(make.phase, 0.24, 0.44);
    const sinks = within(make.phase, 0.44, 0.54);
    const back = within(make.phase, 0.68, 0.96);
    const k = make.frame.scale;
    const { right, left } = make;
    const cord = '#e9e2cc';
    if (make.phase < 0.24 || make.phase > 0.965) {
      // Gathered over both hands, its hem with the weights hanging down.
      const hang = (f: number, l: number, u: number, down: number): Solid => ({
        is: 'wire',
        through: [
          { f, l, u },
          { f: f + 0.04 * k, l, u: u - down * 0.5 * k },
          { f: f - 0.03 * k, l, u: u - down * k },
        ],
        r: 0.022 * k,
        colour: cord,
      });
      return [right, left].flatMap((hand, side) =>
        [-0.08, 0, 0.08].map((aside, index) =>
          hang(hand.f + aside * k, hand.l - 0.02 * k, hand.u, 0.5 + 0.1 * ((index + side) % 3)),
        ),
      );
    }
    const open = Math.sin(Math.PI * 0.5 * flies) * (1 - 0.75 * back);
    const radius = 0.2 + 0.95 * open;
    const middle: At = [
      -1.1 + 1.7 * flies - 2 * back,
      0,
      (1.5 + 0.9 * 4 * flies * (1 - flies) * 0.5 - 0.3 * flies) * (1 - sinks) + 0.03,
    ];
    const tilt = 0.62 * (1 - sinks) + 0.16;
    const on = (share: number, a: number): At => [
      middle[0] + radius * share * Math.cos(a),
      middle[1] + radius * share * Math.sin(a) * 0.5,
      Math.max(0.02, middle[2] + radius * share * Math.sin(a) * tilt * (sinks > 0.9 ? 0.25 : 1)),
    ];
    const ring = (share: number, r: number): Solid => ({
      is: 'wire',
      closed: true,
      through: Array.from({ length: 28 }, (_, index) => make.place(on(share, (index / 28) * Math.PI * 2))),
      r: r * k,
      colour: cord,
    });
    const spokes = Array.from({ length: 16 }, (_, index) =>
      make.wire([on(0.04, (index / 16) * Math.PI * 2), on(1, (index / 16) * Math.PI * 2)], 0.007, cord),
    );
    const weights = Array.from({ length: 16 }, (_, index) =>
      make.ball(on(1, (index / 16) * Math.PI * 2), 0.028, '#5a5f66'),
    );
    const rope: Solid = { is: 'wire', through: [make.place(on(0, 0)), left], r: 0.01 * k, colour: cord };
    const drops =
      sinks > 0 && sinks < 1
        ? Array.from({ length: 14 }, (_, index): Solid => {
            const [f, l] = on(1, (index / 14) * Math.PI * 2);
            return make.ball([f, l, 0.5 * sinks * (1 - sinks) * (1 + (index % 3))], 0.035, '#ffffff');
          })
        : [];
    return [rope, ...spokes, ring(0.35, 0.007), ring(0.68, 0.008), ring(1, 0.018), ...weights, ...drops];
  },
  'pushed-barrow': (make) => {
    const paint = make.colour ?? '#3f8a54';
    const turn = make.gone / 0.2 / make.frame.scale;
    const tray = (l: number): readonly At[] => [
      [-0.42, l, 0.74],
      [0.52, l, 0.7],
      [0.36, l * 0.6, 0.36],
      [-0.22, l * 0.6, 0.38],
    ];
    return [
      make.tube([-0.86, 0.28, 0.78], [0.5, 0.16, 0.24], 0.024, '#8a5f3c'),
      make.plate(tray(0.32), paint, 0.05),
      ...[-0.2, 0.05, 0.28].map((f, index) => make.ball([f, 0, 0.74], 0.17, index % 2 === 0 ? '#6b4a2c' : '#7d5a38')),
      make.plate(tray(-0.32), paint, 0.05),
      make.ring([0.62, 0, 0.2], 0.18, 'across', 0.035, '#26272e'),
      ...[0, 1, 2].map((index) => {
        const a = -turn + (index / 3) * Math.PI;
        return make.wire(
          [
            [0.62 - Math.cos(a) * 0.16, 0, 0.2 - Math.sin(a) * 0.16],
            [0.62 + Math.cos(a) * 0.16, 0, 0.2 + Math.sin(a) * 0.16],
          ],
          0.01,
          '#b9c0cc',
        );
      }),
      make.tube([-0.3, -0.24, 0.42], [-0.36, -0.26, 0.06], 0.024, '#5a5f66'),
      make.tube([-0.86, -0.28, 0.78], [0.62, -0.12, 0.2], 0.024, '#a8743c'),
    ];
  },
} as const satisfies Record<string, Thing>;

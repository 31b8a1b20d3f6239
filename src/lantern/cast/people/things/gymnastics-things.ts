import type { BodyPoint } from '../../skeleton.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const STEEL = '#9aa3b0';
const DARK = '#2a2c34';
const WOOD = '#c9965c';

/** The bar of a trapeze, through both fists and a little beyond them. */
function barOf({ right, left, frame }: Make) {
  const k = frame.scale;
  const end = (hand: BodyPoint, aside: number): BodyPoint => ({ ...hand, l: hand.l + aside * k });
  return {
    is: 'tube',
    from: end(right, -0.12),
    to: end(left, 0.12),
    r: 0.03 * k,
    colour: '#c8a04a',
  } as const satisfies Solid;
}

/** What gymnasts are on, and what is used in a gym. */
export const GYMNASTICS_THINGS = {
  trapeze: (make) => [barOf(make)],
  'trapeze-ropes': (make) => {
    const { from, to } = barOf(make);
    const k = make.frame.scale;
    return [from, to].map((end): Solid => ({
      is: 'wire',
      through: [end, { ...end, u: end.u + 4 * k }],
      r: 0.014 * k,
      colour: '#d9c9a0',
    }));
  },
  'chin-bar': (make) => [
    make.tube([0, -0.95, 0], [0, -0.95, 2.16], 0.045, DARK),
    make.tube([0, 0.95, 0], [0, 0.95, 2.16], 0.045, DARK),
    make.tube([-0.34, -0.95, 0.03], [0.34, -0.95, 0.03], 0.04, DARK),
    make.tube([-0.34, 0.95, 0.03], [0.34, 0.95, 0.03], 0.04, DARK),
    make.tube([0, -1, 2.12], [0, 1, 2.12], 0.028, make.colour ?? STEEL),
  ],
  'press-bench': (make) => [
    make.tube([0.5, 0.16, 0], [0.5, 0.16, 0.4], 0.03, DARK),
    make.tube([-0.5, 0.16, 0], [-0.5, 0.16, 0.4], 0.03, DARK),
    make.box([0, 0, 0.42], [1.3, 0.34, 0.09], make.colour ?? '#b8322e'),
    make.tube([0.5, -0.14, 0], [0.5, -0.14, 0.4], 0.03, DARK),
    make.tube([-0.5, -0.14, 0], [-0.5, -0.14, 0.4], 0.03, DARK),
    make.tube([-0.72, 0.5, 0], [-0.72, 0.5, 1.05], 0.03, STEEL),
    make.tube([-0.72, -0.5, 0], [-0.72, -0.5, 1.05], 0.03, STEEL),
  ],
  'rowing-machine': (make) => {
    const seat = { f: (make.right.f + make.left.f) / 2, u: (make.right.u + make.left.u) / 2 };
    const s = make.frame.scale;
    return [
      make.tube([-0.8, 0, 0.24], [0.75, 0, 0.3], 0.05, STEEL),
      make.tube([-0.72, -0.16, 0.02], [-0.72, 0.16, 0.02], 0.03, DARK),
      make.tube([-0.72, 0, 0.02], [-0.72, 0, 0.24], 0.03, DARK),
      make.disc([0.9, 0, 0.42], 0.32, 'across', DARK),
      make.disc([0.9, -0.05, 0.42], 0.22, 'across', make.colour ?? '#d8402f'),
      make.disc([0.9, -0.07, 0.42], 0.09, 'across', STEEL),
      make.tube([0.82, 0, 0.4], [0.7, 0, 0.98], 0.025, DARK),
      make.box([0.68, 0, 1.02], [0.05, 0.22, 0.16], '#20242c'),
      make.box([0.5, 0, 0.28], [0.1, 0.4, 0.3], DARK),
      {
        is: 'wire',
        through: [make.place([0.86, 0, 0.55]), { f: seat.f, l: 0, u: seat.u }],
        r: 0.008 * s,
        colour: '#20242c',
      },
      { is: 'tube', from: make.right, to: make.left, r: 0.02 * s, colour: '#8a6a44' },
    ];
  },
  beam: (make) => [
    make.box([0, 0, 1.04], [3.6, 0.16, 0.12], make.colour ?? WOOD),
    ...[-1.35, 1.35].flatMap((along) => [
      make.tube([along, 0, 0.05], [along, 0, 1], 0.05, STEEL),
      make.tube([along, -0.5, 0.04], [along, 0.5, 0.04], 0.045, DARK),
      make.tube([along - 0.3, -0.5, 0.02], [along, 0, 0.4], 0.03, STEEL),
    ]),
    make.box([0, 0, 0.05], [4.2, 1.6, 0.1], '#3f74c0'),
  ],
  // The mat gives where the feet press it, and throws them up.
  'jumped-trampoline': (make) => {
    const down = Math.max(0, 1 - Math.abs(((make.phase + 0.5) % 1) - 0.5) / 0.1) * 0.2;
    const ring = (r: number, up: number, sag: number): readonly At[] =>
      Array.from({ length: 32 }, (_, index): At => {
        const a = (index / 32) * Math.PI * 2;
        return [r * 0.8 * Math.cos(a), r * Math.sin(a), up - sag];
      });
    return [
      ...[-1.1, -0.4, 0.4, 1.1].map((across) => make.tube([0.3, across, 0], [0.3, across, 0.72], 0.03, STEEL)),
      make.plate(ring(1.45, 0.74, 0), make.colour ?? '#2f62c0', 0.5),
      make.plate(ring(1.2, 0.745, 0), '#16181e', 0.5),
      ...(down > 0.02
        ? [make.plate(ring(0.7, 0.73, down * 0.5), '#0c0d12', 0.5), make.plate(ring(0.3, 0.72, down), '#24262e', 0.5)]
        : []),
      ...[-1.25, -0.5, 0.5, 1.25].map((across) => make.tube([-0.7, across, 0], [-0.7, across, 0.72], 0.035, STEEL)),
    ];
  },
} as const satisfies Record<string, Thing>;

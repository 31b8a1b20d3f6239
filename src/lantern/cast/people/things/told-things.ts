import type { TOLD_THINGS } from '../../../deeds/told-things.ts';
import { KICKED_FROM } from './ball-sport-things.ts';
import { within } from './flight.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const [SNOW, COAL, RED] = ['#f7fafd', '#2b2d36', '#d8323c'] as const;

/** What tells small doings by its look. */
export const TOLD_THING_MAKERS = {
  'fat-wallet': (make) => [
    make.box([0.05, 0, 0], [0.16, 0.06, 0.12], make.colour ?? '#7a4526'),
    make.box([0.1, 0, 0.075], [0.1, 0.03, 0.05], '#7fc08a'),
  ],
  // Between the fingers by one end, its lenses to us.
  'held-spectacles': (make) => {
    const rim = make.colour ?? '#26272e';
    const lens = (along: number): Solid[] => {
      const round = Array.from({ length: 14 }, (_, index): At => {
        const turn = (index / 14) * Math.PI * 2;
        return [along + 0.062 * Math.cos(turn), 0, 0.03 + 0.055 * Math.sin(turn)];
      });
      return [{ ...make.plate(round, '#d6eefb', 0.9), alpha: 0.6 }, make.wire([...round, round[0]!], 0.009, rim)];
    };
    return [
      ...lens(0.07),
      ...lens(0.22),
      make.tube([0.125, 0, 0.045], [0.165, 0, 0.045], 0.009, rim),
      make.tube([0.0, 0, 0.045], [-0.02, 0.13, 0.05], 0.008, rim),
      make.tube([0.29, 0, 0.045], [0.3, 0.13, 0.05], 0.008, rim),
    ];
  },
  'sleeve-cloth': (make) => [
    make.plate(
      [
        [-0.02, -0.02, 0.04],
        [0.09, -0.03, 0.04],
        [0.1, -0.03, -0.05],
        [0.04, -0.02, -0.1],
        [-0.03, -0.02, -0.05],
      ],
      make.colour ?? '#f2d14a',
      0.3,
    ),
  ],
  'bolt-of-cloth': (make) => [
    make.plate(
      [
        [-0.26, -0.62, 0.012],
        [-0.26, 0.5, 0.012],
        [0.26, 0.5, 0.012],
        [0.26, -0.62, 0.012],
      ],
      make.colour ?? '#3f5fb0',
    ),
    // It hangs down over the edge of the table that is nearer to us.
    make.plate(
      [
        [-0.27, -0.62, 0.012],
        [-0.27, 0.5, 0.012],
        [-0.29, 0.48, -0.2],
        [-0.29, -0.6, -0.24],
      ],
      make.colour ?? '#35509a',
    ),
    make.tube([-0.26, 0.5, 0.07], [0.26, 0.5, 0.07], 0.075, make.colour ?? '#4a6cc2'),
    make.disc([-0.262, 0.5, 0.07], 0.03, 'along', '#c9a468'),
  ],
  'passed-football': (make) => {
    const goes = make.phase >= 0.5;
    const t = within(make.phase, goes ? 0.5 : 0, goes ? 1 : 0.5);
    const share = goes ? t : 1 - t;
    const far = PASSED_METRES / make.frame.scale - 2 * PASS_FROM;
    const at: At = [PASS_FROM + far * share, -0.05, 0.13];
    const spin = share * 16;
    return [
      make.ball(at, 0.13, make.colour ?? '#f4f5f7'),
      ...[0, 1, 2, 3].map((index) =>
        make.ball(
          [at[0] + 0.08 * Math.cos(spin + index * 1.57), at[1] - 0.1, at[2] + 0.08 * Math.sin(spin + index * 1.57)],
          0.032,
          '#22232a',
        ),
      ),
    ];
  },
  'roulette-table': rouletteTable,
  'scarfed-snowman': (make) => [
    make.ball([0, 0, 0.34], 0.38, SNOW),
    make.ball([0, 0, 0.82], 0.27, SNOW),
    make.ball([0, 0, 1.2], 0.2, SNOW),
    ...[0.72, 0.86].map((out) => make.ball([-0.26, 0, out], 0.026, COAL)),
    ...[-0.07, 0.07].map((across) => make.ball([-0.18, across, 1.25], 0.024, COAL)),
    make.tube([-0.19, 0, 1.18], [-0.38, 0, 1.16], 0.032, '#f08a24', 0.005),
    make.tube([0, 0.24, 0.86], [0.02, 0.56, 1.06], 0.018, '#6b4424'),
    make.tube([0, -0.24, 0.86], [0.02, -0.56, 1.06], 0.018, '#6b4424'),
    // Round the neck, and its ends to the hands that wind it.
    make.tube([0, 0, 1.0], [0, 0, 1.07], 0.2, make.colour ?? RED, 0.19),
    make.wire(
      [
        [-0.1, -0.14, 1.04],
        [-0.22, -0.1, 1.02],
      ],
      0.05,
      make.colour ?? RED,
    ),
    ...[make.right, make.left].map((fist): Solid => ({
      is: 'wire',
      through: [
        make.place([-0.14, 0, 1.03]),
        fist,
        { f: fist.f - 0.04, l: fist.l, u: fist.u - 0.22 * make.frame.scale },
      ],
      r: 0.045 * make.frame.scale,
      colour: make.colour ?? RED,
    })),
  ],
  'peeled-banana': (make) => {
    const open = 0.25 + 0.75 * Math.min(1, make.phase * 1.5);
    const spine = (share: number): At => [-0.03 + 0.21 * share, 0, -0.02 + 0.035 * Math.sin(share * 3)];
    const strip = (turn: number): Solid => {
      const [c, s] = [Math.cos(turn), Math.sin(turn)];
      const out = 0.09 * open;
      return make.wire(
        [
          [0.05, 0.02 * c, 0.02 * s],
          [0.09, (0.03 + out * 0.7) * c, (0.03 + out * 0.7) * s],
          [0.07 - 0.09 * open, (0.03 + out) * c, (0.03 + out) * s],
        ],
        0.016,
        '#f2c722',
      );
    };
    return [
      make.wire([spine(0.3), spine(0.6), spine(0.85), spine(1)], 0.027, '#fbf1c8'),
      make.wire([spine(-0.25), spine(0), spine(0.34)], 0.032, make.colour ?? '#f2c722'),
      ...[0.4, 1.9, 3.4, 4.9].map(strip),
    ];
  },
} as const satisfies Record<(typeof TOLD_THINGS)[number], Thing>;

/** How far apart two stand who pass a ball, metres, and how far before each it turns. */
const [PASSED_METRES, PASS_FROM] = [2.8, KICKED_FROM - 0.3];

/** Green baize, a wheel of red and black that goes round, and a ball that runs the other way. */
function rouletteTable(make: Make): readonly Solid[] {
  const spin = make.time * 2.2;
  const [radius, rise] = [0.3, 0.62];
  const at = (turn: number, r: number, lift: number): At => {
    const [f, l] = [r * Math.cos(turn), r * Math.sin(turn)];
    return [0.04 + f, 0.02 + l, 0.05 + rise * (radius - f) + lift];
  };
  const sector = (index: number): Solid => {
    const [from, to] = [spin + (index / 16) * Math.PI * 2, spin + ((index + 1) / 16) * Math.PI * 2];
    const colour = index === 0 ? '#2f9e56' : index % 2 === 0 ? '#c8262e' : '#1f1f26';
    return make.plate([at(from, 0.12, 0.02), at(from, 0.25, 0.02), at(to, 0.25, 0.02), at(to, 0.12, 0.02)], colour);
  };
  const rim = Array.from({ length: 20 }, (_, index) => at((index / 20) * Math.PI * 2, radius, 0.01));
  return [
    make.box([0, 0, 0.015], [0.6, 1.2, 0.03], '#1f7a4a'),
    make.plate(rim, '#7a4526', 0.9),
    ...Array.from({ length: 16 }, (_, index) => sector(index)),
    make.ball(at(0, 0, 0.05), 0.05, '#d9b04a'),
    make.ball(at(-make.time * 3.6, 0.27, 0.04), 0.02, '#ffffff'),
    ...[-0.46, 0.46].flatMap((across) =>
      ['#d8323c', '#2f6fc8', '#f0b93a'].map((colour, index) =>
        make.tube(
          [-0.18 + 0.09 * index, across, 0.03],
          [-0.18 + 0.09 * index, across, 0.08 + 0.02 * index],
          0.035,
          colour,
        ),
      ),
    ),
  ];
}

import { hash2 } from '../../../../base/random.ts';
import type { YARD_WORK_THINGS } from '../../../deeds/yard-work-things.ts';
import { bouncing, thrown, within } from './flight.ts';
import { cloud } from './puffs.ts';
import { placeIn } from './solid.ts';
import type { At, Thing } from './thing.ts';

const [STEEL, IRON, WOOD, DARK_WOOD] = ['#cfd6df', '#3a4250', '#b9803f', '#7d4f26'] as const;

/** Heavy and dusty things about the house and the field. */
export const YARD_WORK_THING_MAKERS = {
  // The roll goes on before the hands; what it has left lies behind it.
  'rolled-carpet': (make) => {
    const [hand] = placeIn(make.frame, make.right);
    const at = hand + 0.22;
    const cloth = make.colour ?? '#b8323e';
    const [from, low] = [-0.75, 0.008];
    const stripe = (l: number, colour: string) =>
      make.plate(
        [
          [from, l - 0.045, low + 0.004],
          [at, l - 0.045, low + 0.004],
          [at, l + 0.045, low + 0.004],
          [from, l + 0.045, low + 0.004],
        ],
        colour,
      );
    return [
      make.plate(
        [
          [from, -0.55, low],
          [at, -0.55, low],
          [at, 0.55, low],
          [from, 0.55, low],
        ],
        cloth,
      ),
      stripe(-0.42, '#f2c23e'),
      stripe(0.42, '#f2c23e'),
      make.tube([at, -0.55, 0.17], [at, 0.55, 0.17], 0.17, cloth),
      ...[-0.56, 0.56].flatMap((l) =>
        [0.15, 0.1, 0.05].map((r, index) =>
          make.disc([at, l, 0.17], r, 'across', index % 2 === 0 ? '#8a2430' : '#e0a04a'),
        ),
      ),
    ];
  },
  // Over a line beside where it is beaten, with dust in the air.
  'hung-rug': (make) => {
    const cloth = make.colour ?? '#a8324a';
    const swing = 0.05 * Math.max(0, Math.sin((make.phase - 0.4) * 6.283));
    const at = (f: number, u: number): At => [f + swing * (1.75 - u), 0, u];
    return [
      ...[-0.85, 0.85].map((f) => make.tube([f, 0, 0], [f, 0, 1.85], 0.035, DARK_WOOD)),
      make.wire(
        [
          [-0.85, 0, 1.8],
          [0, 0, 1.74],
          [0.85, 0, 1.8],
        ],
        0.014,
        '#efe9d8',
      ),
      make.plate([at(-0.6, 1.77), at(0.6, 1.77), at(0.6, 0.55), at(-0.6, 0.55)], cloth),
      ...[0.62, 1.68].map((u) =>
        make.plate([at(-0.6, u - 0.05), at(0.6, u - 0.05), at(0.6, u + 0.05), at(-0.6, u + 0.05)], '#f2c23e'),
      ),
      make.plate([at(0, 1.5), at(0.3, 1.16), at(0, 0.82), at(-0.3, 1.16)], '#f6e6c8'),
      make.plate([at(0, 1.36), at(0.17, 1.16), at(0, 0.96), at(-0.17, 1.16)], '#3f6fa8'),
      ...cloud(
        make,
        14,
        (t, index) => [
          -0.5 - 0.5 * t * hash2(index, 1),
          0.3 * (hash2(index, 2) - 0.5),
          1.1 + 0.5 * (hash2(index, 3) - 0.5) + 0.2 * t,
        ],
        0.09,
        '#d8cbb4',
      ),
    ];
  },
  'rug-beater': (make) => [
    make.tube([-0.08, 0, 0], [0.36, 0, 0], 0.014, WOOD),
    ...[0.09, 0.14].map((r) => make.ring([0.48, 0, 0], r, 'across', 0.014, WOOD)),
    ...[-0.06, 0.06].map((l) => make.ring([0.5, 0, l], 0.08, 'across', 0.012, DARK_WOOD)),
  ],
  'seed-bag': (make) => {
    const [f, l, u] = placeIn(make.frame, make.right);
    const flies = make.phase > 0.2 && make.phase < 0.9;
    const grains = Array.from({ length: flies ? 26 : 0 }, (_, index) => {
      const t = (make.phase * 1.6 + hash2(index, 4)) % 1;
      const way = thrown(t, [f, l, u], [f + 0.5 + 0.7 * hash2(index, 5), l - 0.5 * hash2(index, 6), -0.85], 0.22);
      return make.ball(way, 0.024, '#f2d98a');
    });
    return [
      make.tube([0, 0, -0.2], [0, 0, 0.03], 0.14, '#c9a66b', 0.11),
      make.disc([0, 0, 0.035], 0.1, 'out', '#e8c860'),
      make.wire(
        [
          [0, 0, 0.04],
          [-0.05, -0.12, 0.4],
          [-0.03, -0.24, 0.46],
        ],
        0.018,
        '#a8854b',
      ),
      ...grains,
    ];
  },
  jackhammer: (make) => {
    const [, , u] = placeIn(make.frame, make.right);
    return [
      make.tube([0, -0.2, u], [0, 0.2, u], 0.028, IRON),
      make.tube([0, 0, u - 0.02], [0, 0, u - 0.22], 0.06, '#f2b32a', 0.075),
      make.tube([0, 0, u - 0.22], [0, 0, 0.42], 0.085, '#f2b32a', 0.06),
      make.tube([0, 0, 0.42], [0, 0, 0.02], 0.026, STEEL, 0.012),
      make.wire(
        [
          [0.02, 0.06, u - 0.1],
          [0.3, 0.3, u - 0.3],
          [0.5, 0.6, 0.1],
          [1.2, 0.8, 0.03],
        ],
        0.022,
        '#22262e',
      ),
      ...[0, 1, 2, 3, 4].map((index) =>
        make.box([0.16 * Math.cos(index * 1.4), 0.16 * Math.sin(index * 1.4), 0.03], [0.13, 0.1, 0.07], '#6d7078'),
      ),
      ...[0, 1, 2, 3, 4, 5].map((index) => {
        const t = (make.time * 2.2 + index / 6) % 1;
        const way = thrown(t, [0, 0, 0.05], [0.5 * Math.cos(index * 2.1), 0.4 * Math.sin(index * 2.1), 0], 0.22);
        return make.box(way, [0.035, 0.03, 0.03], '#8a8d94');
      }),
      ...cloud(
        make,
        12,
        (t, index) => [0.5 * t * Math.cos(index), 0.4 * t * Math.sin(index), 0.06 + 0.4 * t],
        0.1,
        '#b8b2a8',
      ),
    ];
  },
  // Tipped forward by both hands, the water in a sheet down to the ground.
  'emptied-bucket': (make) => {
    const tip = within(make.phase, 0.12, 0.35);
    const a = 1.75 * tip;
    const at = (down: number, before: number): At => [
      before * Math.cos(a) + down * Math.sin(a) * -1,
      0,
      -down * Math.cos(a) - before * Math.sin(a),
    ];
    const body = make.colour ?? '#a9b2bd';
    const mouth = at(-0.06, 0.12);
    const pours = within(make.phase, 0.2, 0.4);
    const ground = -0.95;
    return [
      make.tube(at(0.26, 0), at(-0.06, 0), 0.12, body, 0.17),
      ...[0.2, 0.02].map((down) =>
        make.tube(at(down + 0.012, 0), at(down - 0.012, 0), 0.14 + 0.1 * (0.2 - down), '#7d8794'),
      ),
      make.tube(at(-0.055, 0), at(-0.07, 0), 0.175, '#d8dee6', 0.175),
      make.tube(at(-0.068, 0), at(-0.075, 0), 0.15, tip > 0.2 ? '#5d6672' : '#a9dcf2', 0.15),
      ...(pours > 0
        ? [
            make.plate(
              [
                [mouth[0], -0.1, mouth[2] + 0.04],
                [mouth[0] + 0.3, -0.1, mouth[2] - 0.25 * pours],
                [mouth[0] + 0.42, 0, ground * pours + mouth[2] * (1 - pours)],
                [mouth[0] + 0.22, 0.1, ground * pours + mouth[2] * (1 - pours)],
                [mouth[0] + 0.06, 0.1, mouth[2] - 0.2 * pours],
              ],
              '#a9dcf2',
              0.3,
            ),
            ...Array.from({ length: 12 }, (_, index) => {
              const t = (make.time * 1.8 + hash2(index, 9)) % 1;
              const way = thrown(
                t,
                [mouth[0] + 0.3, 0, ground],
                [mouth[0] + 0.3 + 0.6 * (hash2(index, 7) - 0.4), 0.3 * (hash2(index, 8) - 0.5), ground],
                0.18,
              );
              return { ...make.ball(way, 0.026, '#cdeefa'), alpha: pours };
            }),
          ]
        : []),
    ];
  },
  'brushed-dust': (make) =>
    cloud(
      make,
      16,
      (t, index) => [0.06 + 0.3 * t, 0.3 * (hash2(index, 1) - 0.5), 0.1 * (hash2(index, 2) - 0.3) - 0.45 * t],
      0.06,
      '#e6dcc8',
    ),
  // From over the head to the floor, where it springs up once.
  'falling-barbell': (make) => {
    const held = placeIn(make.frame, make.right)[2];
    const t = within(make.phase, 0.3, 0.95);
    const up = t > 0 ? bouncing(t, [0, 0, 1.9], 0, 0.24)[2] : held;
    const disc = (l: number, r: number, colour: string) =>
      make.tube([0, l, up], [0, l + 0.05 * Math.sign(l), up], r, colour);
    return [
      make.tube([0, -0.95, up], [0, 0.95, up], 0.018, STEEL),
      ...[-1, 1].flatMap((side) => [
        disc(side * 0.68, 0.24, '#c8281e'),
        disc(side * 0.75, 0.2, '#2f5fae'),
        disc(side * 0.82, 0.14, IRON),
      ]),
    ];
  },
} as const satisfies Record<(typeof YARD_WORK_THINGS)[number], Thing>;

import type { ERRAND_THINGS } from '../../../deeds/errand-things.ts';
import { mixHex } from '../../shapes.ts';
import { between, plus } from '../../skeleton.ts';
import type { BodyPoint } from '../../skeleton.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const [STEEL, WOOD, BAMBOO] = ['#cfd6df', '#8a5f3c', '#c9a452'] as const;
const REELS = ['#e0322e', '#f2b21e', '#3aa655'] as const;

const lighter = (colour: string) => mixHex(colour, '#f6ead2', 0.3);

/** A thick cushion, its two sides in two tones: along, across and up, metres. */
function cushion(make: Make, [f, l, u]: At, [long, wide, tall]: At, colour: string): readonly Solid[] {
  return [
    make.box([f, l, u], [long, wide, tall], colour),
    make.plate(
      [
        [f - long * 0.42, l - wide / 2 - 0.01, u - tall * 0.3],
        [f + long * 0.42, l - wide / 2 - 0.01, u - tall * 0.3],
        [f + long * 0.42, l - wide / 2 - 0.01, u + tall * 0.32],
        [f - long * 0.42, l - wide / 2 - 0.01, u + tall * 0.32],
      ],
      lighter(colour),
      0.4,
    ),
  ];
}

/** A string of sausages in pairs that sways from the pole at `along`, metres. */
function sausages(make: Make, along: number, links: number): readonly Solid[] {
  const sway = 0.02 * Math.sin(make.time * 1.7 + along * 5);
  return Array.from({ length: links }, (_, index) => {
    const [top, drift] = [1.7 - index * 0.15, sway * (index + 1)];
    const colour = index % 2 === 0 ? '#9c2f22' : '#b2402c';
    return [-0.04, 0.04].map((side) =>
      make.tube([along + side + drift, 0, top], [along + side + drift + sway, 0, top - 0.135], 0.032, colour, 0.027),
    );
  }).flat();
}

/** A sheet between both hands whose middle blows out and flaps. */
function sheet({ right, left, frame, time }: Make): readonly Solid[] {
  const [k, parts] = [frame.scale, 6];
  const edge = (t: number, low: number): BodyPoint =>
    plus(between(right, left, t * 1.16 - 0.08), {
      f: (0.03 + 0.12 * Math.sin(Math.PI * t) + 0.05 * Math.sin(time * 9 + t * 7 + low * 3)) * k,
      l: 0.03 * low * Math.sin(time * 7) * k,
      u: (0.07 - low * 0.5 + 0.05 * Math.sin(time * 8 + t * 9) * low) * k,
    });
  const inks = ['#cfe3b0', '#f3e7bd', '#bcd9e8', '#f3e7bd', '#d8e6b4', '#c4dcea'];
  return Array.from({ length: parts }, (_, index): Solid[] => {
    const [a, b] = [index / parts, (index + 1) / parts];
    const road = (t: number): BodyPoint => plus(edge(t, 0.3 + 0.3 * Math.sin(t * 8)), { f: 0.012 * k, l: 0, u: 0 });
    return [
      {
        is: 'plate',
        outline: [edge(a, 0), edge(b, 0), edge(b, 1), edge(a, 1)],
        colour: inks[index]!,
        lit: index % 2 === 0 ? 0.04 : -0.1,
        round: 0,
      },
      { is: 'wire', through: [road(a), road((a + b) / 2), road(b)], r: 0.008 * k, colour: '#d2553c' },
    ];
  }).flat();
}

/** What small errands and games at home are done with. */
export const ERRAND_THING_MAKERS = {
  'bathroom-scale': (make) => [
    make.box([0, 0, 0.03], [0.46, 0.52, 0.06], make.colour ?? '#d9485a'),
    make.plate(
      [
        [-0.19, -0.21, 0.064],
        [0.19, -0.21, 0.064],
        [0.19, 0.21, 0.064],
        [-0.19, 0.21, 0.064],
      ],
      '#9fb6c8',
      0.3,
    ),
    make.dish([0.17, 0, 0.07], 0.075, '#ffffff', 0.004),
    make.wire(
      [
        [0.17, 0, 0.08],
        [0.17 + 0.05 * Math.cos(make.time), 0.05 * Math.sin(make.time * 1.3), 0.08],
      ],
      0.008,
      '#d2321e',
    ),
  ],
  // Its face is on both sides, so that it is seen from either.
  'lever-machine': (make) => {
    const { right } = make;
    const red = make.colour ?? '#c02a3a';
    const face = (l: number, f0: number, f1: number, u0: number, u1: number, colour: string): Solid =>
      make.plate(
        [
          [f0, l, u0],
          [f1, l, u0],
          [f1, l, u1],
          [f0, l, u1],
        ],
        colour,
        0.1,
      );
    return [
      make.box([0.36, 0, 0.38], [0.66, 0.5, 0.76], '#5b2230'),
      make.box([0.36, 0, 1.14], [0.6, 0.44, 0.78], red),
      ...[-1, 1].flatMap((side) => [
        make.disc([0.36, 0.1 * side, 1.55], 0.24, 'across', '#f2c14a'),
        face(0.23 * side, 0.1, 0.62, 1.0, 1.34, '#fff8e6'),
        ...[0, 1, 2].map((index) => {
          const turning = Math.sin(make.time * (17 + index * 3));
          return make.ball([0.19 + 0.17 * index, 0.24 * side, 1.17 + 0.07 * turning], 0.055, REELS[index]!);
        }),
        face(0.26 * side, 0.12, 0.6, 0.74, 0.82, '#f2c14a'),
      ]),
      { is: 'wire', through: [make.place([0.08, 0, 0.95]), right], r: 0.024, colour: STEEL },
      { is: 'ball', at: right, r: 0.06, colour: '#e8362e' },
    ];
  },
  // Walls of sofa cushions with a blanket as the roof.
  'cushion-fort': (make) => [
    ...cushion(make, [-0.46, 0.1, 0.32], [0.16, 0.5, 0.64], '#d9694f'),
    ...cushion(make, [0.46, 0.1, 0.32], [0.16, 0.5, 0.64], '#4f8fb0'),
    make.plate(
      [
        [-0.4, 0.34, 0],
        [0.4, 0.34, 0],
        [0.4, 0.34, 0.62],
        [-0.4, 0.34, 0.62],
      ],
      '#2c2733',
    ),
    ...cushion(make, [0, 0.1, 0.71], [1.2, 0.56, 0.14], '#e0b04a'),
    ...cushion(make, [-0.28, 0.1, 0.9], [0.44, 0.3, 0.2], '#6aa36a'),
    ...cushion(make, [0.24, 0.1, 0.88], [0.4, 0.3, 0.16], '#c98ab0'),
    // A blanket hangs over the roof.
    make.plate(
      [
        [-0.62, -0.2, 0.8],
        [-0.06, -0.2, 0.8],
        [-0.1, -0.24, 0.34],
        [-0.6, -0.24, 0.28],
      ],
      '#7f6fb5',
    ),
    make.plate(
      [
        [-0.7, -0.2, 0.03],
        [-0.2, -0.34, 0.03],
        [0.1, -0.2, 0.03],
        [-0.3, -0.06, 0.03],
      ],
      '#8fb7d8',
      0.3,
    ),
  ],
  // White on the ice where it was thrown, what flies there, and the heap that it comes from.
  'road-salt': (make) => {
    const flies = make.phase > 0.42 && make.phase < 0.8 ? (make.phase - 0.42) / 0.38 : -1;
    return [
      make.dish([0.2, 0, 0.006], 0.75, '#d7e6f2', 0.002),
      ...Array.from({ length: 40 }, (_, index) =>
        make.ball(
          [
            0.2 + 0.6 * Math.sin(index * 2.4) * Math.sqrt((index + 1) / 40),
            0.65 * Math.cos(index * 2.4) * Math.sqrt((index + 1) / 40),
            0.02,
          ],
          0.022,
          '#ffffff',
        ),
      ),
      ...(flies < 0
        ? []
        : Array.from({ length: 26 }, (_, index) =>
            make.ball(
              [
                -0.45 + flies * (0.5 + 0.03 * index),
                0.3 * Math.sin(index * 1.9) * flies,
                0.75 + 0.35 * flies - flies * flies * (0.9 + 0.01 * index),
              ],
              0.024,
              '#ffffff',
            ),
          )),
      make.tube([-0.75, -0.55, 0], [-0.75, -0.55, 0.34], 0.22, '#3f78b0', 0.26),
      make.dish([-0.75, -0.55, 0.33], 0.22, '#f7fafd', 0.02, 0.2),
    ];
  },
  'drying-pole': (make) => [
    ...[-0.75, 1.15].map((along) => make.tube([along, 0, 0], [along, 0, 1.82], 0.035, WOOD)),
    make.tube([-0.95, 0, 1.76], [1.35, 0, 1.76], 0.03, BAMBOO),
    ...[0.24, 0.46, 0.68, 0.9].flatMap((along) => sausages(make, along, 4)),
    ...(make.phase > 0.3 ? sausages(make, 0, 3) : []),
  ],
  'flapping-map': sheet,
  'lunch-tin': (make) => [
    make.box([0.04, 0, 0.02], [0.2, 0.15, 0.075], make.colour ?? STEEL),
    make.box([0.04, 0, 0.06], [0.18, 0.13, 0.03], '#fbf7ee'),
    make.ball([0.0, 0.03, 0.08], 0.03, '#b8502c'),
    make.ball([0.06, -0.02, 0.08], 0.03, '#5aa04a'),
  ],
  // A closed trolley, as narrow as an aisle, with a jug, a can and cups on top.
  'drinks-trolley': (make) => [
    ...[0.1, 0.7].map((along) => make.ball([along, 0, 0.05], 0.05, '#2b2f36')),
    make.box([0.4, 0, 0.53], [0.74, 0.32, 0.88], make.colour ?? '#c3ccd6'),
    ...[-0.165, 0.165].flatMap((across) =>
      [0.24, 0.5, 0.76].map((up) =>
        make.plate(
          [
            [0.08, across, up - 0.09],
            [0.72, across, up - 0.09],
            [0.72, across, up + 0.1],
            [0.08, across, up + 0.1],
          ],
          '#8fa3b8',
          0.15,
        ),
      ),
    ),
    make.box([0.4, 0, 0.99], [0.8, 0.36, 0.05], '#eef2f6'),
    make.tube([0.2, 0, 1.01], [0.2, 0, 1.24], 0.06, '#f39a2b', 0.05),
    make.tube([0.36, 0.05, 1.01], [0.36, 0.05, 1.15], 0.035, '#c8322c'),
    make.tube([0.5, -0.04, 1.01], [0.5, -0.04, 1.11], 0.03, '#ffffff', 0.04),
    make.tube([0.62, 0.04, 1.01], [0.62, 0.04, 1.17], 0.05, '#3f8f5a'),
    make.tube([0.0, -0.14, 0.98], [0.0, 0.14, 0.98], 0.018, '#5d6470'),
  ],
} as const satisfies Record<(typeof ERRAND_THINGS)[number], Thing>;

import type { OLD_CRAFT_THINGS } from '../../../deeds/old-craft-things.ts';
import { between } from '../../skeleton.ts';
import { placeIn } from './solid.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const [STEEL, DARK, OAK, HOOP] = ['#b9c0cc', '#24252b', '#a8743c', '#5a4632'] as const;
const GRAPES = ['#6a2f7a', '#7d3f92', '#562664'] as const;

/** Half way between the fists, in the thing's own metres. */
function grip({ right, left, frame }: Make): At {
  return placeIn(frame, between(right, left, 0.5));
}

/** A rod from a barrel up to a bar between the fists. */
function plunger(make: Make, from: number, colour: string): readonly Solid[] {
  const [f, l, u] = grip(make);
  return [
    make.tube([f, l, from], [f, l, u], 0.014, colour),
    make.tube([f, l - 0.16, u], [f, l + 0.16, u], 0.02, colour),
  ];
}

/** Staves round something, from one radius to another, with hoops. */
function staves(make: Make, tall: number, low: number, high: number): readonly Solid[] {
  return [
    make.tube([0, 0, 0], [0, 0, tall], low, OAK, high),
    ...[0.2, 0.8].map((share) => {
      const radius = low + (high - low) * share;
      return make.tube([0, 0, tall * share - 0.02], [0, 0, tall * share + 0.02], radius + 0.006, HOOP);
    }),
  ];
}

/** Things of simple doings. */
export const OLD_CRAFT_THING_MAKERS = {
  // Pleats of paper on ribs, spread from the hand.
  'paper-fan': (make) => {
    const rib = (share: number, far: number): At => {
      const turn = (share - 0.5) * 2;
      return [0.03 + far * Math.cos(turn), far * Math.sin(turn), 0];
    };
    const pleats = Array.from({ length: 8 }, (_, index) =>
      make.plate(
        [rib(index / 8, 0.09), rib((index + 1) / 8, 0.09), rib((index + 1) / 8, 0.27), rib(index / 8, 0.27)],
        index % 2 === 0 ? (make.colour ?? '#f2e2c0') : '#fbf4e4',
        0,
      ),
    );
    const ribs = Array.from({ length: 9 }, (_, index) =>
      make.tube([-0.02, 0, 0.002], rib(index / 8, 0.27), 0.005, '#7a4a2c'),
    );
    return [...pleats, ...ribs];
  },
  'head-load': ({ head, frame, colour }) => {
    const k = frame.scale;
    const book = (low: number, half: number, cover: string): Solid => ({
      is: 'box',
      corner: { f: head.f - half * k, l: head.l - 0.1 * k, u: head.u + (0.135 + low) * k },
      edges: [
        { f: 2 * half * k, l: 0, u: 0 },
        { f: 0, l: 0.2 * k, u: 0 },
        { f: 0, l: 0, u: 0.045 * k },
      ],
      colour: cover,
    });
    return [book(0, 0.15, colour ?? '#3f6fae'), book(0.05, 0.14, '#f2c23e'), book(0.1, 0.13, '#c8433a')];
  },
  'floor-pump': (make) => [
    make.box([0, 0, 0.02], [0.16, 0.3, 0.04], DARK),
    make.tube([0, 0, 0.04], [0, 0, 0.52], 0.036, make.colour ?? '#d8432f'),
    make.wire(
      [
        [0.04, 0, 0.08],
        [0.26, 0.02, 0.03],
        [0.5, 0.06, 0.2],
        [0.56, 0.08, 0.33],
      ],
      0.012,
      DARK,
    ),
    ...plunger(make, 0.5, STEEL),
  ],
  'butter-churn': (make) => [
    ...staves(make, 0.62, 0.2, 0.14),
    make.tube([0, 0, 0.62], [0, 0, 0.66], 0.15, HOOP),
    ...plunger(make, 0.64, '#c79a5c'),
  ],
  // Its front hides the shins; what is trodden heaps up behind the rim.
  'grape-vat': (make) => [
    ...Array.from({ length: 26 }, (_, index): Solid => {
      const turn = index * 2.4;
      const far = 0.06 + 0.019 * index;
      return make.ball(
        [far * Math.cos(turn) * 0.9, far * Math.sin(turn), 0.4 + 0.02 * (index % 3)],
        0.06,
        GRAPES[index % 3] ?? GRAPES[0],
      );
    }),
    ...staves(make, 0.38, 0.56, 0.64),
    ...Array.from({ length: 9 }, (_, index): Solid => {
      const across = -0.52 + 0.13 * index;
      return make.ball([-0.02, across, 0.4 + 0.015 * (index % 2)], 0.055, GRAPES[(index + 1) % 3] ?? GRAPES[0]);
    }),
  ],
} as const satisfies Record<(typeof OLD_CRAFT_THINGS)[number], Thing>;

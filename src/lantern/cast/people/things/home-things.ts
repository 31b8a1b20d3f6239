import type { HOME_THINGS } from '../../../deeds/home-things.ts';
import { between } from '../../skeleton.ts';
import { moved } from './solid.ts';
import type { Solid } from './solid.ts';
import type { At, Thing } from './thing.ts';

const [CLOTH, CLOTH_SHADE, WOOD] = ['#c8543e', '#ad452f', '#8a5a34'] as const;
/** Folds of one curtain. */
const FOLDS = [0, 1, 2, 3, 4, 5] as const;
/** A step of moving stairs: how far it goes and rises, metres; and how fast it is. */
const STEP = { run: 0.4, rise: 0.22, metresASecond: 0.3 } as const;

/** Two curtains that go aside with the hands, or are drawn; behind them is the morning. */
function curtained(shuts: boolean): Thing {
  return (make) => {
    const open = Math.min(1, Math.max(0, ((shuts ? 1 - make.phase : make.phase) - 0.18) / 0.42));
    const curtain = (side: 1 | -1): Solid[] =>
      FOLDS.map((fold) => {
        const inner = 0.02 + 0.66 * open;
        const across = side * (inner + ((0.92 - inner) * fold) / (FOLDS.length - 1));
        const r = 0.105 - 0.05 * open;
        return make.tube(
          [-0.03, across, 2.12],
          [-0.03, across * 1.02, 0.5],
          r,
          fold % 2 === 0 ? (make.colour ?? CLOTH) : CLOTH_SHADE,
          r * 1.15,
        );
      });
    return [
      make.box([0.05, 0, 1.4], [0.05, 1.7, 1.3], '#f4efe2'),
      make.box([0.03, 0, 1.62], [0.02, 1.54, 0.72], '#a9d8f2'),
      make.box([0.03, 0, 1.02], [0.02, 1.54, 0.5], '#8cbf78'),
      make.disc([0.015, -0.42, 1.72], 0.11, 'along', '#fff0a8'),
      ...(open > 0.1
        ? [
            {
              is: 'glow' as const,
              at: make.place([0, 0, 1.5]),
              r: 1.1 * open * make.frame.scale,
              colour: '#fff2c0',
              alpha: 0.5 * open,
            },
          ]
        : []),
      make.box([0.01, 0, 1.4], [0.03, 0.05, 1.22], '#f4efe2'),
      make.box([0, 0, 0.74], [0.14, 1.84, 0.06], '#efe6d2'),
      ...curtain(1),
      ...curtain(-1),
      make.tube([-0.04, -1.1, 2.16], [-0.04, 1.1, 2.16], 0.03, WOOD),
    ];
  };
}

/** What stands at a window, on a floor or in a hall. */
export const HOME_THING_MAKERS = {
  'curtained-window': curtained(false),
  'curtained-window-shutting': curtained(true),
  // It rocks about its runners with whoever sits on it.
  'ridden-toy-horse': (make) => [
    {
      is: 'painted',
      at: make.place([0, 0, 0.02]),
      thing: { kind: 'rocking-horse', paint: make.colour },
      tall: 1.08 * make.frame.scale,
      aspect: 1.3,
      colour: '#000000',
      turns: true,
      turn: 0.1 * Math.sin(make.phase * Math.PI * 2),
      shadow: true,
    },
  ],
  // Dark and clear, with ribs and a spine.
  'xray-film': ({ right, left, frame }) => {
    const k = frame.scale;
    const middle = moved(between(right, left, 0.5), [0.05, 0, 0.16], k);
    const at = (across: number, up: number, near = 0) => moved(middle, [near, across, up], k);
    const ribs = [-0.07, -0.02, 0.03, 0.08];
    return [
      {
        is: 'plate',
        outline: [at(-0.2, -0.24), at(0.2, -0.24), at(0.2, 0.24), at(-0.2, 0.24)],
        round: 0.04,
        colour: '#16304a',
      },
      { is: 'wire', through: [at(0, -0.2, 0.004), at(0, 0.2, 0.004)], r: 0.016 * k, colour: '#e6f4ff' },
      ...ribs.flatMap((up): Solid[] =>
        [-1, 1].map((side) => ({
          is: 'wire' as const,
          through: [
            at(0, up + 0.04, 0.005),
            at(side * 0.09, up + 0.05, 0.005),
            at(side * 0.14, up - 0.02, 0.005),
            at(side * 0.1, up - 0.06, 0.005),
          ],
          r: 0.009 * k,
          colour: '#d3e8f8',
        })),
      ),
      {
        is: 'wire',
        through: [at(-0.15, 0.15, 0.004), at(0, 0.13, 0.004), at(0.15, 0.15, 0.004)],
        r: 0.011 * k,
        colour: '#d3e8f8',
      },
    ];
  },
  // Steps that go up under the feet, a wall of glass with a black rail behind them.
  escalator: (make) => {
    const shift = (make.time * STEP.metresASecond) % STEP.run;
    const slope = STEP.rise / STEP.run;
    const at = (along: number, across: number, up: number): At => [along, across, slope * along + up];
    const steps = Array.from({ length: 9 }, (_, index) => {
      const along = -1.8 + index * STEP.run + shift;
      const top = slope * along;
      return [
        make.box([along, 0, top - 0.07], [STEP.run, 0.7, 0.14], index % 2 === 0 ? '#7f8792' : '#969eaa'),
        make.box([along - STEP.run / 2 + 0.02, 0, top + 0.004], [0.05, 0.7, 0.014], '#f2c83a'),
      ];
    }).flat();
    return [
      {
        ...make.plate([at(-1.9, 0.4, -0.1), at(1.7, 0.4, -0.1), at(1.7, 0.4, 0.82), at(-1.9, 0.4, 0.82)], '#bfe0ec', 0),
        alpha: 0.6,
      },
      make.tube(at(-1.95, 0.4, 0.86), at(1.75, 0.4, 0.86), 0.05, '#22242b'),
      ...steps,
      make.tube(at(-1.95, -0.38, -0.24), at(1.75, -0.38, -0.24), 0.12, '#aab1ba'),
    ];
  },
} as const satisfies Record<(typeof HOME_THINGS)[number], Thing>;

import type { TAKEN_ALONG_THINGS } from '../../../deeds/taken-along-things.ts';
import type { Form } from '../../things/form.ts';
import { placeIn } from './solid.ts';
import type { At, Thing } from './thing.ts';

const [RUBBER, STEEL] = ['#17181d', '#b9c0cc'] as const;
/** Its height, metres, and its length as a share of it. */
export const CAR = { tall: 1.45, aspect: 3.1 } as const;

/** A saloon car with nobody in it, in units of its height, facing right. */
export const SEDAN: Form = {
  colour: '#4b83c4',
  shadow: 1.4,
  parts: [
    { plate: '-0.72 0.94, 0.34 0.96, 0.8 0.58, -1.06 0.58', colour: '$', curved: true },
    { plate: '-0.9 0.6, -0.62 0.88, -0.2 0.9, -0.2 0.6', colour: '#9cc4d6' },
    { plate: '-0.12 0.6, -0.12 0.9, 0.3 0.9, 0.66 0.6', colour: '#9cc4d6' },
    {
      plate: '-1.46 0.18, 1.46 0.18, 1.49 0.4, 1.38 0.54, 0.74 0.6, -1 0.6, -1.42 0.58, -1.5 0.4',
      colour: '$',
      curved: true,
    },
    { box: [-1.3, 0.16, 1.3, 0.22], colour: '#26282e', round: 0.02 },
    { box: [-0.17, 0.24, -0.155, 0.6], colour: '#26282e', flat: true, alpha: 0.35 },
    { box: [0.0, 0.49, 0.12, 0.515], colour: '#d9dee4', round: 0.01 },
    { box: [-0.62, 0.49, -0.5, 0.515], colour: '#d9dee4', round: 0.01 },
    { box: [-1.53, 0.24, -1.3, 0.31], colour: '#c6ccd2', round: 0.02 },
    { box: [1.3, 0.24, 1.52, 0.31], colour: '#c6ccd2', round: 0.02 },
    { wheel: [-0.9, 0.215, 0.215], style: 'tyre' },
    { wheel: [0.92, 0.215, 0.215], style: 'tyre' },
    { box: [1.38, 0.38, 1.48, 0.46], colour: '#fff2c8', round: 0.03 },
    { box: [-1.49, 0.4, -1.41, 0.52], colour: '#e0402e', round: 0.02 },
  ],
};

/** What is pulled or pushed along on wheels of its own. */
export const TAKEN_ALONG_THING_MAKERS = {
  // Leans back on its two wheels from the hand that pulls it.
  'wheeled-suitcase': (make) => {
    const shell = make.colour ?? '#2f7fb8';
    const hand = placeIn(make.frame, make.right);
    const long = Math.hypot(hand[0], hand[2]);
    const [f, u] = [hand[0] / long, hand[2] / long];
    /** Along the case toward the hand, and square to it. */
    const at = (along: number, aside: number): At => [f * along - u * aside, 0, 0.07 + u * along + f * aside];
    const box = (low: number, high: number, half: number) => [
      at(low, -half),
      at(high, -half),
      at(high, half),
      at(low, half),
    ];
    return [
      make.tube(at(0.5, 0.05), hand, 0.014, STEEL),
      make.plate(box(0.02, 0.64, 0.16), shell, 0.22),
      ...[-0.08, 0, 0.08].map((aside) => ({ ...make.tube(at(0.07, aside), at(0.59, aside), 0.009, shell), lit: -0.5 })),
      make.tube(at(0.66, -0.06), at(0.66, 0.06), 0.02, RUBBER),
      make.disc([0, -0.02, 0.065], 0.065, 'across', RUBBER),
      make.disc([0, -0.03, 0.065], 0.025, 'across', STEEL),
      make.tube([hand[0], -0.07, hand[2]], [hand[0], 0.07, hand[2]], 0.022, RUBBER),
    ];
  },
  'stalled-car': (make) => [
    {
      is: 'painted',
      at: make.place([0, 0, 0]),
      thing: { kind: 'car', paint: make.colour ?? '#4b83c4', form: SEDAN },
      tall: CAR.tall * make.frame.scale,
      aspect: CAR.aspect,
      colour: '#000000',
      turns: true,
      rolled: make.gone,
      shadow: true,
    },
  ],
} as const satisfies Record<(typeof TAKEN_ALONG_THINGS)[number], Thing>;

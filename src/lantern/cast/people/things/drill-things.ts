import { hash2 } from '../../../../base/random.ts';
import type { DRILL_THINGS } from '../../../deeds/drill-things.ts';
import { between } from '../../skeleton.ts';
import type { BodyPoint } from '../../skeleton.ts';
import { thrown, within } from './flight.ts';
import { moved, placeIn } from './solid.ts';
import type { Solid } from './solid.ts';
import type { At, Thing } from './thing.ts';

const [STEEL, WOOD, PALE, LEATHER] = ['#c3cad4', '#8a5a30', '#d8b478', '#7a4526'] as const;

/** What is twirled, broken, splashed and hung from. */
export const DRILL_THING_MAKERS = {
  'long-staff': (make) => [
    make.tube([-0.8, 0, 0], [0.8, 0, 0], 0.019, make.colour ?? '#a8652e'),
    ...[-0.8, 0.72].map((along) => make.tube([along, 0, 0], [along + 0.08, 0, 0], 0.022, '#d8323c')),
  ],
  /** One stick in the fist, the other one whirls round it on its chain. */
  'two-sticks': (make) => {
    const turn = make.phase * 4 * Math.PI;
    const joint: At = [0.17, 0, 0];
    const end = (r: number): At => [0.17 + r * Math.cos(turn), r * Math.sin(turn) * 0.55, r * Math.sin(turn) * 0.85];
    const blur = (lag: number): Solid => {
      const a = turn - lag;
      const tip: At = [0.17 + 0.3 * Math.cos(a), 0.3 * Math.sin(a) * 0.55, 0.3 * Math.sin(a) * 0.85];
      return { ...make.tube(end(0.3), tip, 0.012, '#ffffff'), alpha: 0.4 };
    };
    return [
      blur(0.5),
      make.tube([-0.12, 0, 0], joint, 0.018, WOOD),
      make.wire([joint, end(0.07)], 0.006, STEEL),
      make.tube(end(0.07), end(0.34), 0.018, WOOD),
    ];
  },
  /** Whole until the hand is down, then in two that lean on each other. */
  'boards-on-blocks': (make) => {
    const broken = make.phase > 0.385 && make.phase < 0.97;
    const block = (f: number) => make.box([f, 0, 0.24], [0.16, 0.34, 0.48], '#9aa0a8');
    const board = (row: number): readonly Solid[] => {
      const u = 0.5 + 0.035 * row;
      if (!broken) return [make.box([0, 0, u], [0.62, 0.3, 0.03], row % 2 === 0 ? PALE : '#cfa566')];
      const halves = [-1, 1].map((side): readonly At[] => [
        [side * 0.31, -0.15, u + 0.02],
        [side * 0.31, 0.15, u + 0.02],
        [side * 0.03, 0.15, u - 0.22],
        [side * 0.03, -0.15, u - 0.22],
      ]);
      return halves.map((outline) => make.plate(outline, row % 2 === 0 ? PALE : '#cfa566'));
    };
    const fly = within(make.phase, 0.385, 0.6);
    return [
      block(-0.27),
      block(0.27),
      ...[0, 1, 2].flatMap(board),
      ...(broken && fly < 1
        ? Array.from({ length: 9 }, (_, index) => {
            const way = thrown(
              fly,
              [0, 0, 0.5],
              [0.9 * (hash2(index, 1) - 0.5), 0.5 * (hash2(index, 2) - 0.5), 0.05],
              0.45,
            );
            return make.box(way, [0.05, 0.02, 0.02], PALE);
          })
        : []),
    ];
  },
  /** Drops in a bow from the hands of who throws to the other one, and rings round the feet. */
  'thrown-water': ({ right, left, frame, phase }) => {
    const k = frame.scale;
    const t = within(phase, 0.2, 0.62);
    const rings = [0.2, 0.34].map((r): Solid => ({
      is: 'wire',
      closed: true,
      through: Array.from({ length: 16 }, (_, index) => {
        const a = (index / 16) * Math.PI * 2;
        return { f: r * Math.cos(a) * k, l: r * Math.sin(a) * k, u: 0.01 };
      }),
      r: 0.008 * k,
      colour: '#eaf7fd',
      alpha: 0.7,
    }));
    if (t <= 0 || t >= 1) return rings;
    const from = between(right, left, 0.5);
    const drops = Array.from({ length: 34 }, (_, index): Solid => {
      const own = Math.min(1, Math.max(0, t * 1.35 - 0.35 * hash2(index, 1)));
      const way = thrown(
        own,
        [0.05, 0, -0.05],
        [0.75 + 0.5 * hash2(index, 2), 0.5 * (hash2(index, 3) - 0.5), -0.5 * hash2(index, 4)],
        0.18 + 0.3 * hash2(index, 5),
      );
      const at: BodyPoint = moved(from, way, k);
      return {
        is: 'ball',
        at,
        r: (0.016 + 0.024 * hash2(index, 6)) * k,
        colour: index % 3 === 0 ? '#ffffff' : '#a9dcf2',
        alpha: 0.92,
      };
    });
    return [...rings, ...drops];
  },
  'knee-bar': (make) => [
    make.tube([0, -0.75, 0], [0, -0.75, 1.86], 0.04, '#d8323c'),
    make.tube([0, 0.75, 0], [0, 0.75, 1.86], 0.04, '#d8323c'),
    make.tube([0, -0.75, 1.84], [0, 0.75, 1.84], 0.026, STEEL),
  ],
  /** Seat, horn and flaps of leather, and a stirrup on either side. */
  'riding-saddle': ({ right, left, frame, colour }) => {
    const k = frame.scale;
    const middle = between(right, left, 0.5);
    const at = (f: number, l: number, u: number) => moved(middle, [f, l, u], k);
    const hide = colour ?? LEATHER;
    return [
      {
        is: 'plate',
        outline: [at(-0.22, -0.2, -0.28), at(0.2, -0.2, -0.28), at(0.24, -0.05, 0.05), at(-0.26, -0.05, 0.05)],
        round: 0.3,
        colour: '#a8322e',
      },
      { is: 'tube', from: at(-0.24, 0, 0.06), to: at(0.22, 0, 0.04), r: 0.085 * k, r2: 0.075 * k, colour: hide },
      { is: 'tube', from: at(-0.25, 0, 0.04), to: at(-0.29, 0, 0.15), r: 0.06 * k, r2: 0.04 * k, colour: hide },
      { is: 'tube', from: at(0.2, 0, 0.06), to: at(0.24, 0, 0.17), r: 0.03 * k, r2: 0.026 * k, colour: hide },
      {
        is: 'plate',
        outline: [at(-0.12, -0.12, 0.02), at(0.14, -0.12, 0.02), at(0.1, -0.18, -0.26), at(-0.06, -0.18, -0.26)],
        round: 0.3,
        colour: '#8f5430',
      },
      { is: 'tube', from: at(0.03, -0.18, -0.24), to: at(0.03, -0.18, -0.38), r: 0.01 * k, colour: hide },
      {
        is: 'wire',
        closed: true,
        through: [at(0.03, -0.18, -0.36), at(0.06, -0.18, -0.42), at(0, -0.18, -0.42)],
        r: 0.01 * k,
        colour: '#6d7078',
      },
    ];
  },
  /** Between both hands, with gravel, water and a few grains that glitter. */
  'gold-pan': (make) => {
    const far = placeIn(make.frame, make.left)[0];
    const middle: At = [far / 2, 0, -0.01];
    const on = (a: number, r: number, lift: number): At => [middle[0] + r * Math.cos(a), r * Math.sin(a), lift];
    return [
      make.tube([middle[0], 0, -0.07], [middle[0], 0, 0.0], 0.14, '#5d6470', 0.22),
      make.dish(middle, 0.21, '#8a929c', 0.012),
      make.dish(middle, 0.18, '#7fb4c8', 0.016),
      ...Array.from({ length: 12 }, (_, index) =>
        make.ball(
          on(index * 2.1 + make.phase * 6.283, 0.05 + 0.1 * hash2(index, 1), 0.02),
          0.022,
          index % 2 === 0 ? '#8d7a5c' : '#6d6250',
        ),
      ),
      ...[0, 1, 2, 3, 4].map((index) => ({
        ...make.ball(on(index * 1.3 + make.phase * 6.283, 0.06 + 0.02 * index, 0.035), 0.017, '#ffd24a'),
        shines: true as const,
      })),
    ];
  },
} as const satisfies Record<(typeof DRILL_THINGS)[number], Thing>;

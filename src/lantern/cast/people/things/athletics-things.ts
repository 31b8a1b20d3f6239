import { isWithin, thrown, within } from './flight.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const STEEL = '#c4cad4';
const SAND = '#e6cf9c';

/** A spear that points along a slope, its middle at a place. */
function spear(make: Make, [f, l, u]: At, slope: number): readonly Solid[] {
  const [c, s] = [Math.cos(slope), Math.sin(slope)];
  const on = (along: number): At => [f + c * along, l, u + s * along];
  return [
    make.tube(on(-1.15), on(1), 0.017, make.colour ?? '#e9e2d0'),
    make.tube(on(1), on(1.28), 0.02, STEEL, 0.003),
    make.tube(on(-0.12), on(0.14), 0.026, '#c8342c'),
  ];
}

/** Sand or chips that fly up and fall: `t` 0 to 1, over how many metres, how high. */
function spray(make: Make, t: number, at: At, colour: string, wide: number, high: number): readonly Solid[] {
  if (t <= 0 || t >= 1) return [];
  return Array.from({ length: 24 }, (_, index): Solid => {
    const a = index * 2.4;
    const far = wide * (0.3 + (0.7 * ((index * 37) % 24)) / 24) * t;
    const up = high * (0.4 + (0.6 * ((index * 53) % 24)) / 24) * 4 * t * (1 - t);
    return make.ball(
      [at[0] + far * (0.4 + Math.cos(a)), at[1] + far * Math.sin(a), Math.max(0.02, at[2] + up)],
      0.05 * (1 - 0.6 * t),
      colour,
    );
  });
}

/** Two uprights, a bar between them that lies across the way, and a thick mat behind. */
function barAndMat(high: number): Thing {
  return (make) => {
    const half = 1.1;
    const aside = (across: number, up: number): At => [0.26 * across, across, up];
    return [
      make.box([1.35, 0, 0.23], [2.1, 2.1, 0.46], '#2f62b4'),
      make.box([1.35, 0, 0.475], [2.1, 2.1, 0.03], '#4f86d8'),
      make.tube(aside(half, 0), aside(half, high + 0.2), 0.035, '#e9edf2'),
      make.tube(aside(-half, 0), aside(-half, high + 0.2), 0.035, '#e9edf2'),
      make.tube(aside(half, high), aside(-half, high), 0.026, make.colour ?? '#e8402f'),
      make.tube(aside(half * 0.4, high), aside(-half * 0.4, high), 0.028, '#ffffff'),
    ];
  };
}

/** What athletes throw and what they jump over. */
export const ATHLETICS_THINGS = {
  javelin: (make) => [
    make.tube([-1.15, 0, 0.03], [1, 0, 0.03], 0.017, make.colour ?? '#e9e2d0'),
    make.tube([1, 0, 0.03], [1.28, 0, 0.03], 0.02, STEEL, 0.003),
    make.tube([-0.12, 0, 0.03], [0.14, 0, 0.03], 0.026, '#c8342c'),
  ],
  // Leaves the hand at half of the round, sticks in the turf and stays there until the next.
  'thrown-javelin': (make) => {
    const t = within(make.phase, 0.51, 0.7);
    if (!isWithin(make.phase, 0.51, 0.93)) return [];
    return spear(make, thrown(t, [-3.6, 0, 1.9], [0.35, 0, 0.72], 0.85), 0.55 - 1.35 * t);
  },
  shot: (make) => [make.ball([0.02, 0, 0.05], 0.085, make.colour ?? '#3a3d46')],
  'flying-shot': (make) => {
    const t = within(make.phase, 0.45, 0.66);
    const at = thrown(t, [-2.9, 0, 1.95], [0.2, 0, 0.08], 0.55);
    return [
      ...(isWithin(make.phase, 0.45, 0.9) ? [make.ball(at, 0.085, make.colour ?? '#3a3d46')] : []),
      ...spray(make, within(make.phase, 0.65, 0.8), [0.2, 0, 0], SAND, 0.5, 0.4),
    ];
  },
  discus: (make) => [
    make.disc([0.06, -0.01, 0], 0.125, 'across', make.colour ?? '#7a4f28'),
    make.ring([0.06, -0.012, 0], 0.118, 'across', 0.014, STEEL),
    make.disc([0.06, -0.02, 0], 0.045, 'across', STEEL),
  ],
  'flying-discus': (make) => {
    if (!isWithin(make.phase, 0.475, 0.75)) return [];
    const at = thrown(within(make.phase, 0.475, 0.75), [-2.7, 0, 1.6], [2.4, 0, 1.7], 0.5);
    return [
      { is: 'ball', at: make.place(at), r: 0.13, flat: 0.36, colour: make.colour ?? '#6a4a2a' },
      { is: 'ball', at: make.place([at[0], at[1], at[2] + 0.01]), r: 0.06, flat: 0.4, colour: STEEL },
    ];
  },
  // Whirls round the thrower on its wire, then flies off.
  'throwing-hammer': (make) => {
    const { right, left } = make;
    const hands = { f: (right.f + left.f) / 2, l: (right.l + left.l) / 2, u: (right.u + left.u) / 2 };
    const k = make.frame.scale;
    const gone = within(make.phase, 0.52, 0.7);
    if (make.phase > 0.7 && make.phase < 0.9) return [];
    const ballAt = (share: number) => {
      const a = (share / 0.52) * Math.PI * 6 - 1.2;
      return {
        f: hands.f + 1.05 * k * Math.cos(a),
        l: hands.l + 1.05 * k * Math.sin(a),
        u: hands.u + (0.05 + 0.45 * Math.sin(a - 0.6)) * k,
      };
    };
    const swung = ballAt(make.phase > 0.9 ? 0 : Math.min(0.52, make.phase));
    const at =
      gone > 0 ? { f: swung.f, l: swung.l + 3.4 * gone * k, u: swung.u + (2.2 * gone - 1.2 * gone * gone) * k } : swung;
    const grip = gone > 0 ? { f: at.f, l: at.l - 0.9 * k, u: at.u - 0.3 * k } : hands;
    return [
      { is: 'wire', through: [grip, at], r: 0.01 * k, colour: '#4a4e58' },
      { is: 'ball', at, r: 0.1 * k, colour: make.colour ?? '#30333c' },
    ];
  },
  'sand-pit': (make) => [
    make.plate(
      [
        [-1.6, -1.2, 0.006],
        [2, -1.2, 0.006],
        [2, 1.2, 0.006],
        [-1.6, 1.2, 0.006],
      ],
      SAND,
      0.03,
    ),
    make.box([-2.6, 0, 0.01], [0.22, 2.2, 0.02], '#f6f4ee'),
    ...Array.from({ length: 9 }, (_, index) =>
      make.plate(
        [
          [-1.4 + index * 0.36, -1 + ((index * 7) % 5) * 0.4, 0.01],
          [-1.2 + index * 0.36, -0.94 + ((index * 7) % 5) * 0.4, 0.01],
          [-1 + index * 0.36, -1 + ((index * 7) % 5) * 0.4, 0.01],
        ],
        '#d2b67e',
        0.4,
      ),
    ),
    ...spray(make, within(make.phase, 0.62, 0.74), [0.3, 0, 0.02], '#efdcae', 0.9, 0.75),
  ],
  'high-jump-bar': barAndMat(1.85),
  'vault-bar': barAndMat(3.05),
  // Carried, planted, bent, and let fall: its upper end goes with the hands.
  'vault-pole': (make) => {
    const k = make.frame.scale;
    const { right, left } = make;
    const at = (f: number, u: number) => ({ f: f * k, l: 0, u: u * k });
    const box = at(-0.1, 0.02);
    const carried = within(make.phase, 0, 0.34);
    const alongStart = -2.6 + within(make.phase, 0, 0.3) ** 2 * (3 - 2 * within(make.phase, 0, 0.3)) * 1.65;
    if (make.phase < 0.34) {
      const hand = { f: right.f + alongStart * 1.7 * k, l: 0, u: right.u };
      const fore = { f: left.f + alongStart * 1.7 * k, l: 0, u: left.u };
      const length = 3.1 * k;
      const slope = 0.42 - 0.8 * carried;
      return [
        {
          is: 'wire',
          through: [
            { f: hand.f - 0.4 * k, l: 0, u: hand.u - 0.1 * k },
            fore,
            { f: fore.f + length * Math.cos(slope), l: 0, u: Math.max(0.02, fore.u + length * Math.sin(slope)) },
          ],
          r: 0.02 * k,
          colour: make.colour ?? '#f0c23a',
        },
      ];
    }
    const t = within(make.phase, 0.34, 0.6);
    const fall = within(make.phase, 0.62, 0.85);
    const top = fall > 0 ? at(0.2 - 3 * fall, 3.1 * (1 - fall * fall) + 0.03) : at(-1.05 + 1.25 * t, 1.95 + 1.2 * t);
    const bend = Math.sin(Math.PI * Math.min(1, t / 0.95)) * (fall > 0 ? 0 : 1);
    const middle = at(-0.55 + 0.62 * t - 1.4 * fall + 0.75 * bend, 1 + 0.55 * t - 1.4 * fall * fall - 0.1 * bend);
    return [{ is: 'wire', through: [box, middle, top], r: 0.02 * k, colour: make.colour ?? '#f0c23a' }];
  },
} as const satisfies Record<string, Thing>;

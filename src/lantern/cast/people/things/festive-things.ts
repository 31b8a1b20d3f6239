import { smoothstep } from '../../../../base/interpolation.ts';
import type { FESTIVE_THINGS } from '../../../deeds/festive-things.ts';
import { hash2 } from '../../../../base/random.ts';
import { thrown, within } from './flight.ts';
import type { Solid } from './solid.ts';
import { uprightAt } from './thing.ts';
import type { At, Make, Thing } from './thing.ts';

const GOLD = '#f2c23e';
const RED = '#d8281e';

/** A paper lantern that hangs from its ring at a place: a ribbed red body between golden caps, with a tassel. */
function lanternAt(make: Make, [f, l, u]: At): readonly Solid[] {
  const red = make.colour ?? RED;
  return [
    { is: 'ball', at: make.place([f, l, u - 0.24]), r: 0.19 * make.frame.scale, flat: 0.86, colour: red },
    ...[-0.13, -0.065, 0, 0.065, 0.13].map((across): Solid => {
      const wide = Math.sqrt(1 - (across / 0.19) ** 2);
      return {
        ...make.wire(
          [
            [f + across * 0.4, l + across * 0.4, u - 0.24 + 0.16 * wide],
            [f + across, l + across, u - 0.24],
            [f + across * 0.4, l + across * 0.4, u - 0.24 - 0.16 * wide],
          ],
          0.006,
          GOLD,
        ),
        lit: 0.2,
      };
    }),
    make.tube([f, l, u - 0.1], [f, l, u - 0.06], 0.085, GOLD),
    make.tube([f, l, u - 0.42], [f, l, u - 0.38], 0.085, GOLD),
    make.tube([f, l, u - 0.42], [f, l, u - 0.62], 0.018, GOLD, 0.04),
    make.wire(
      [
        [f, l, u],
        [f, l, u - 0.06],
      ],
      0.008,
      '#5a4630',
    ),
    { is: 'glow', at: make.place([f, l, u - 0.24]), r: 0.4 * make.frame.scale, colour: '#ffb46a', alpha: 0.35 },
  ];
}

/** What feasts are kept with. */
export const FESTIVE_THING_MAKERS = {
  // A head of lacquer and fur that both hands hold over the dancer, and the cloth of the body behind it.
  'dance-lion': (make) => {
    const { right, left, frame, phase } = make;
    const k = frame.scale;
    const mid = { f: (right.f + left.f) / 2, l: (right.l + left.l) / 2, u: (right.u + left.u) / 2 };
    const at = (f: number, l: number, u: number) => ({ f: mid.f + f * k, l: mid.l + l * k, u: mid.u + u * k });
    const red = make.colour ?? RED;
    const jaw = 0.05 + 0.09 * Math.abs(Math.sin(phase * Math.PI * 4));
    const blink = Math.sin(phase * Math.PI * 2) > 0.94 ? 0.02 : 0.075;
    const fur = (f: number, l: number, u: number, r: number, colour = '#fbf7ee'): Solid => ({
      is: 'ball',
      at: at(f, l, u),
      r: r * k,
      colour,
    });
    const sway = 0.05 * Math.sin(phase * Math.PI * 2);
    const rump = at(-1.25, sway, -0.28);
    return [
      { is: 'tube', from: at(-0.1, 0, 0), to: at(-0.7, sway, 0.02), r: 0.36 * k, r2: 0.34 * k, colour: red },
      { is: 'tube', from: at(-0.7, sway, 0.02), to: rump, r: 0.34 * k, r2: 0.3 * k, colour: red },
      { is: 'ball', at: rump, r: 0.3 * k, colour: red },
      ...[0.2, 0.5, 0.8, 1.1].flatMap((back, index): readonly Solid[] => [
        {
          is: 'tube',
          from: at(-back, 0, 0.05 - 0.1 * back),
          to: at(-back - 0.07, 0, 0.045 - 0.1 * back),
          r: (0.37 - 0.03 * back) * k,
          colour: index % 2 === 0 ? GOLD : '#2f9a5a',
        },
      ]),
      ...Array.from({ length: 9 }, (_, index) => fur(-0.12 - index * 0.14, -0.3, -0.36 - 0.02 * index, 0.075)),
      ...Array.from({ length: 9 }, (_, index) => fur(-0.12 - index * 0.14, 0.3, -0.36 - 0.02 * index, 0.075)),
      ...[0, 1, 2].map((index) => fur(-1.52 - index * 0.07, sway, -0.2 + 0.09 * index, 0.09, GOLD)),
      {
        is: 'tube',
        from: at(0.16, -0.02, -0.2 - jaw),
        to: at(0.46, 0, -0.16 - jaw),
        r: 0.19 * k,
        r2: 0.16 * k,
        colour: GOLD,
      },
      { is: 'ball', at: at(0.12, 0, 0.08), r: 0.37 * k, colour: red },
      { is: 'ball', at: at(0.4, 0, -0.02), r: 0.24 * k, flat: 0.74, colour: red },
      { is: 'ball', at: at(0.6, 0, 0.06), r: 0.085 * k, colour: '#2f9a5a' },
      ...[-1, 1].flatMap((side): readonly Solid[] => [
        fur(0.3, side * 0.25, 0.3, 0.16),
        { is: 'ball', at: at(0.36, side * 0.27, 0.24), r: 0.12 * k, colour: GOLD },
        { is: 'ball', at: at(0.42, side * 0.3, 0.24), r: 0.1 * k, colour: '#fdfdf8' },
        { is: 'ball', at: at(0.48, side * 0.33, 0.24), r: blink * 0.8 * k, colour: '#16120e' },
        { is: 'ball', at: at(0.0, side * 0.34, 0.36), r: 0.12 * k, flat: 0.7, colour: GOLD },
        fur(0.42, side * 0.2, -0.12, 0.09),
        fur(0.52, side * 0.1, -0.13, 0.08),
        fur(0.1, side * 0.34, -0.14, 0.12),
        fur(-0.06, side * 0.35, -0.04, 0.11),
      ]),
      fur(0.2, 0, 0.45, 0.12),
      fur(0.05, 0, 0.47, 0.12),
      { is: 'ball', at: at(0.3, 0, 0.46), r: 0.085 * k, colour: '#2f7fd0' },
      fur(0.44, 0, -0.32 - jaw, 0.1),
      fur(0.34, 0, -0.36 - jaw, 0.1),
    ];
  },
  'sky-lantern': (make) => {
    const up = 1.1 + 0.42 * smoothstep(0, 0.3, make.phase) + 2.6 * within(make.phase, 0.3, 0.95) ** 1.4;
    const drift = 0.5 * within(make.phase, 0.3, 1) ** 2;
    const paper = make.colour ?? '#ffb45a';
    const at = (u: number): At => [drift, 0, up + u];
    return [
      { ...make.tube(at(0), at(0.5), 0.2, paper, 0.3), shines: true },
      { ...make.tube(at(0.5), at(0.66), 0.3, paper, 0.2), shines: true },
      { ...make.ball(at(0.14), 0.12, '#fff0b8'), shines: true },
      { is: 'glow', at: make.place(at(0.3)), r: 0.9 * make.frame.scale, colour: '#ffa84a', alpha: 0.6 },
    ];
  },
  'lantern-beam': (make) => [
    make.tube([0.75, 0, 0], [0.75, 0, 2.55], 0.07, '#7a3a26'),
    make.tube([-1.5, 0, 2.5], [1.2, 0, 2.5], 0.075, '#7a3a26'),
    make.wire(
      [
        [-0.02, 0, 2.46],
        [-0.02, 0, 1.86],
      ],
      0.008,
      '#5a4630',
    ),
    make.wire(
      [
        [-0.9, 0, 2.46],
        [-0.9, 0, 2.4],
      ],
      0.008,
      '#5a4630',
    ),
    ...lanternAt(make, [-0.9, 0, 2.42]),
  ],
  'red-lantern': (make) => {
    const { right, left } = make;
    const middle = { f: (right.f + left.f) / 2, l: (right.l + left.l) / 2, u: (right.u + left.u) / 2 };
    return lanternAt(uprightAt(make, middle), [0.03 * Math.sin(make.time * 3), 0, 0.03]);
  },
  'hung-pinata': (make) => {
    const hit = Math.exp(-4 * ((make.phase + 0.55) % 1));
    const swing = 0.34 * hit * Math.sin(make.time * 6) + 0.05 * Math.sin(make.time * 2);
    const at = (f: number, u: number, l = 0): At => [f + swing, l, u];
    const ray = (turn: number, r: number): At => at(r * Math.cos(turn), r * Math.sin(turn));
    const colours = [make.colour ?? '#f25a8a', '#f2c23e', '#3fb0d8', '#5fc06a', '#a86ad8', '#f28a3e', '#e8402f'];
    return [
      make.wire([[0, 0, 2.4], at(0, 0.3)], 0.012, '#c8b48a'),
      ...colours.map((colour, index) => {
        const turn = Math.PI / 2 + (index / colours.length) * Math.PI * 2;
        return make.plate([ray(turn - 0.46, 0.19), ray(turn, 0.5), ray(turn + 0.46, 0.19)], colour);
      }),
      ...colours.map((_, index) => {
        const turn = Math.PI / 2 + (index / colours.length) * Math.PI * 2;
        const [tip, fall] = [ray(turn, 0.5), ray(turn, 0.5)];
        return make.wire(
          [tip, [fall[0] + 0.03 * Math.sin(make.time * 4 + index), 0.02, fall[2] - 0.16]],
          0.012,
          '#f6f2e6',
        );
      }),
      make.ball(at(0, 0), 0.21, '#f2c23e'),
      make.disc(at(0, 0, -0.2), 0.14, 'across', '#f25a8a'),
      make.disc(at(0, 0, 0.2), 0.14, 'across', '#f25a8a'),
      ...[0, 1, 2, 3, 4, 5].flatMap((index): readonly Solid[] => {
        const t = (make.phase + 0.55) % 1;
        if (t > 0.6) return [];
        const to: At = [(hash2(index, 3) - 0.3) * 0.9, (hash2(index, 5) - 0.5) * 0.6, -1.6];
        return [make.ball(thrown(t / 0.6, at(0, -0.1), to, 0.2), 0.035, colours[index] ?? '#fff')];
      }),
    ];
  },
  'pinata-stick': (make) => [make.tube([-0.12, 0, 0], [0.78, 0, 0], 0.02, make.colour ?? '#c8904a', 0.026)],
  // A cloud that bursts from the hand, and what hangs in the air of those before.
  'colour-powder': (make) => {
    const pink = make.colour ?? '#f04a9a';
    const puff = (at: At, r: number, colour: string, alpha: number): Solid => ({
      is: 'puff',
      at: make.place(at),
      r: r * make.frame.scale,
      colour,
      alpha,
    });
    const burst = within(make.phase, 0.26, 1);
    const flies = Array.from({ length: 9 }, (_, index) => {
      const from: At = [0.5, -0.15, 1.5];
      const to: At = [1.1 + 0.9 * hash2(index, 2), 0.5 * (hash2(index, 4) - 0.5), 0.9 + 0.9 * hash2(index, 6)];
      return puff(
        thrown(Math.min(1, burst * 1.6), from, to, 0.16),
        0.1 + 0.3 * burst,
        index % 3 === 0 ? '#f2b23e' : pink,
        burst <= 0 ? 0 : 0.95 * (1 - burst),
      );
    });
    const hangs = Array.from({ length: 6 }, (_, index) =>
      puff(
        [
          0.2 + 0.3 * index,
          0.3 * (hash2(index, 8) - 0.5),
          1 + 0.8 * hash2(index, 9) + 0.05 * Math.sin(make.time + index),
        ],
        0.34,
        [pink, '#f2b23e', '#4ab0e8'][index % 3] ?? pink,
        0.3,
      ),
    );
    const stains = [make.ball([0.11, 0.04, 1.24], 0.05, pink), make.ball([0.1, -0.06, 1.12], 0.04, '#f2b23e')].map(
      (solid): Solid => ({ ...solid, alpha: 0.8 }),
    );
    return [...hangs, ...stains, ...flies];
  },
  // On its side on a stand, the skin toward the drummer.
  'big-drum': (make) => {
    const red = make.colour ?? '#b3241e';
    const struck = 0.012 * Math.sin(make.phase * Math.PI * 4);
    return [
      make.tube([-0.2, -0.34, 0], [0.05, -0.3, 0.62], 0.045, '#5a3420'),
      make.tube([0.5, -0.34, 0], [0.25, -0.3, 0.62], 0.045, '#5a3420'),
      make.tube([-0.2, 0.34, 0], [0.05, 0.3, 0.62], 0.045, '#5a3420'),
      make.tube([0.5, 0.34, 0], [0.25, 0.3, 0.62], 0.045, '#5a3420'),
      make.tube([-0.2, 0, 1.12], [0.15, 0, 1.12], 0.46, red, 0.54),
      make.tube([0.15, 0, 1.12], [0.5, 0, 1.12], 0.54, red, 0.46),
      make.tube([-0.25, 0, 1.12], [-0.19, 0, 1.12], 0.48, '#f3e6c8'),
      make.tube([0.49, 0, 1.12], [0.53, 0, 1.12], 0.48, '#f3e6c8'),
      make.disc([-0.26 - struck, 0, 1.12], 0.47, 'along', '#f8efd8'),
      ...Array.from({ length: 14 }, (_, index) => {
        const turn = (index / 14) * Math.PI * 2;
        return make.ball([-0.17, 0.475 * Math.cos(turn), 1.12 + 0.475 * Math.sin(turn)], 0.022, GOLD);
      }),
      make.ring([0.15, 0, 1.12], 0.545, 'along', 0.018, GOLD),
    ];
  },
  // High up on its yoke, with the rope that is pulled.
  'tower-bell': (make) => {
    const swing = 0.42 * Math.sin((make.phase - 0.2) * Math.PI * 2);
    const pivot = 2.75;
    const at = (f: number, u: number): At => [
      0.5 + f * Math.cos(swing) + u * Math.sin(swing),
      0,
      pivot - u * Math.cos(swing) + f * Math.sin(swing),
    ];
    const bronze = make.colour ?? '#c8903a';
    const pulled = make.phase < 0.45 ? make.phase / 0.45 : 1 - within(make.phase, 0.6, 1);
    return [
      make.tube([-0.4, 0, pivot + 0.06], [1.4, 0, pivot + 0.06], 0.07, '#6a4a30'),
      make.tube(at(0, 0.02), at(0, 0.16), 0.06, '#8a6a3a'),
      make.tube(at(0, 0.14), at(0, 0.4), 0.14, bronze, 0.24),
      make.tube(at(0, 0.4), at(0, 0.6), 0.24, bronze, 0.38),
      make.tube(at(0, 0.59), at(0, 0.64), 0.4, '#a8742a'),
      make.ball(at(-0.14 * Math.sign(swing), 0.7), 0.07, '#6a4a20'),
      make.wire(
        [
          [0, 0, pivot],
          [0, 0, 1.2],
          [0, 0, 0.55 - 0.35 * pulled],
          [0.06, 0.02, 0.2 - 0.1 * pulled],
        ],
        0.02,
        '#d9c08a',
      ),
    ];
  },
} as const satisfies Partial<Record<(typeof FESTIVE_THINGS)[number], Thing>>;

import type { MOMENTS_APART_THINGS } from '../../../deeds/moments-apart-things.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const [IRON, RIVET, COAL, COAL_LIT, PAPER] = ['#3a3f48', '#5c636e', '#1d1f24', '#343842', '#fbfaf4'] as const;

/** Lumps of coal over one another. */
function lumps(make: Make, places: readonly At[], r: number): readonly Solid[] {
  return places.map((at, index) => make.ball(at, r * (0.8 + 0.08 * (index % 4)), index % 3 === 0 ? COAL_LIT : COAL));
}

/** What stands or is held at the deeds of `deeds/moments-apart.ts`. */
export const MOMENTS_APART_THING_MAKERS = {
  /** The iron front of a boiler with a round door that stands open on the fire. */
  firebox: (make) => {
    const flare = 0.03 * Math.sin(make.time * 9) + 0.02 * Math.sin(make.time * 23);
    // Whichever side is seen, the fire is.
    const door = (side: 1 | -1): readonly Solid[] => {
      const at = (out: number, u: number): At => [0, side * (0.56 + out), u];
      return [
        make.disc(at(0.01, 0.8), 0.42, 'across', RIVET),
        make.disc(at(0.02, 0.8), 0.36, 'across', '#8a1f0c'),
        make.disc(at(0.03, 0.76), 0.3 + flare, 'across', '#f2641a'),
        make.disc(at(0.04, 0.73), 0.21 + flare, 'across', '#ffb02e'),
        make.disc(at(0.05, 0.7), 0.11 + flare, 'across', '#fff2b0'),
        ...[-0.46, 0.46].flatMap((f) => [0.2, 0.7, 1.2].map((u) => make.ball([f, side * 0.57, u], 0.03, RIVET))),
      ];
    };
    return [
      make.box([0, 0, 0.7], [1.1, 1.1, 1.4], IRON),
      make.tube([0, 0, 1.4], [0, 0, 2.3], 0.16, IRON),
      ...door(-1),
      ...door(1),
    ];
  },
  'coal-heap': (make) => [
    ...lumps(
      make,
      Array.from({ length: 16 }, (_, index): At => {
        const turn = index * 2.4;
        const far = 0.1 + 0.03 * index;
        return [far * Math.cos(turn), far * Math.sin(turn), 0.26 - 0.4 * far];
      }),
      0.13,
    ),
  ],
  /** On the blade while it is lifted. */
  'coal-load': (make) =>
    lumps(
      make,
      [
        [0.96, 0, 0.06],
        [1.06, 0.05, 0.06],
        [1.04, -0.06, 0.05],
        [1.0, 0, 0.13],
      ],
      0.085,
    ),
  /** A roll on a holder, a strip that runs from it to both hands, and the heap of what has come off. */
  'pulled-roll': (make) => {
    const turn = make.time * 5;
    const grown = Math.min(1, 0.3 + make.time / 5);
    const roll: At = [0.1, 0, 0.72];
    return [
      make.tube([0.22, 0, 0], [0.22, 0, 0.72], 0.02, '#b9c0c8'),
      make.tube([0.22, -0.16, 0.72], [0.22, 0.16, 0.72], 0.02, '#b9c0c8'),
      make.tube([roll[0], -0.13, roll[2]], [roll[0], 0.13, roll[2]], 0.15 - 0.04 * grown, PAPER),
      make.disc([roll[0], -0.135, roll[2]], 0.05, 'across', '#c49a6c'),
      ...[0, 1, 2, 3, 4, 5].map((index) =>
        make.plate(strip([-0.04 - 0.07 * index, 0.7 - 0.13 * index + 0.015 * Math.sin(turn + index)]), PAPER, 0.1),
      ),
      ...Array.from({ length: 9 }, (_, index) => {
        const round = index * 2.4;
        const far = (0.06 + 0.035 * index) * grown;
        return make.ball([-0.36 + far * Math.cos(round), far * Math.sin(round), 0.05], 0.09 + 0.03 * grown, PAPER);
      }),
    ];
  },
  /** It hums: the window glows, and the dish behind it turns. */
  'lit-microwave': (make) => {
    const turn = make.time * 2;
    const front = (side: 1 | -1): readonly Solid[] => [
      make.plate(pane(side * 0.205, -0.25, 0.12, 0.04, 0.3), '#22262e', 0.06),
      make.plate(pane(side * 0.21, -0.21, 0.08, 0.07, 0.27), '#ffcf6a', 0.06),
      make.ball([-0.065 + 0.05 * Math.sin(turn), side * 0.21, 0.12], 0.05, '#8a4b2a'),
      make.plate(pane(side * 0.21, 0.15, 0.26, 0.23, 0.29), '#2fd37a', 0),
      ...[0.2, 0.15, 0.1].map((u) => make.plate(pane(side * 0.21, 0.16, 0.25, u - 0.03, u), '#8b939d', 0)),
    ];
    // Whichever long side is seen has the door.
    return [make.box([0, 0, 0.17], [0.56, 0.4, 0.33], '#d9dde2'), ...front(-1), ...front(1)];
  },
  /** One rope of cloth between the hands of two, that drips. */
  'wrung-sheet': (make) => {
    const parts = 12;
    const colour = make.colour ?? '#f4f6fb';
    const at = (index: number): At => {
      const along = -0.64 + (1.28 * index) / parts;
      return [along, 0.025 * Math.sin(index * 1.7 + make.time * 3), 1.04 - 0.08 * (1 - (along / 0.64) ** 2)];
    };
    const drops = [0, 1, 2].map((index) => {
      const fallen = (make.time * 0.9 + index / 3) % 1;
      return make.ball([-0.2 + 0.2 * index, 0, 0.85 - 0.8 * fallen * fallen], 0.02, '#9fd3f2');
    });
    return [
      ...Array.from({ length: parts }, (_, index) =>
        make.tube(
          at(index),
          at(index + 1),
          0.07 + 0.015 * Math.sin(index * 2.2),
          index % 2 === 0 ? colour : '#c3cfe4',
          0.07 + 0.015 * Math.sin(index * 2.2 + 2.2),
        ),
      ),
      ...drops,
    ];
  },
  /** Of a water cooler: clear blue, ribbed, on its side between the hands of two. */
  'water-jug': (make) => [
    make.tube([-0.3, 0, 0.78], [0.26, 0, 0.78], 0.19, '#5fb4ea'),
    ...[-0.22, -0.05, 0.12].map((f) => make.ring([f, 0, 0.78], 0.19, 'along', 0.018, '#3b8fcb')),
    make.tube([0.26, 0, 0.78], [0.4, 0, 0.78], 0.17, '#5fb4ea', 0.07),
    make.tube([0.4, 0, 0.78], [0.48, 0, 0.78], 0.06, '#f4f6fb'),
    make.tube([-0.52, 0, 0.78], [-0.3, 0, 0.78], 0.03, '#b9803f'),
    make.tube([0.48, 0, 0.78], [0.6, 0, 0.78], 0.03, '#b9803f'),
  ],
  'carried-mattress': (make) => {
    const cover = make.colour ?? '#f1efe6';
    return [
      make.box([0, 0, 0.92], [1.5, 0.24, 0.86], cover),
      ...[-0.125, 0.125].flatMap((l) =>
        [-0.6, -0.3, 0, 0.3, 0.6].flatMap((f) => [0.7, 0.92, 1.14].map((u) => make.ball([f, l, u], 0.025, '#a9c0de'))),
      ),
      make.box([0, 0, 1.34], [1.5, 0.25, 0.03], '#7f9cc4'),
      make.box([0, 0, 0.5], [1.5, 0.25, 0.03], '#7f9cc4'),
    ];
  },
  /** Far too wide for any slot; string round it both ways. */
  'stuffed-parcel': (make) => {
    const paper = make.colour ?? '#c08a4e';
    return [
      make.box([0.12, 0, 0.02], [0.42, 0.5, 0.44], paper),
      make.box([0.12, 0, 0.02], [0.43, 0.03, 0.45], '#f0dcae'),
      make.box([0.12, 0, 0.02], [0.03, 0.51, 0.45], '#f0dcae'),
    ];
  },
  /** Cardboard in three colours, higher than whoever pushes it sees over. */
  'parcel-trolley': (make) => {
    const [pale, brown, dark] = ['#d9ab6c', '#c08a4e', '#a8733c'];
    const box = (f: number, u: number, size: readonly [number, number], colour: string) => [
      make.box([f, 0, u], [size[0], 0.5, size[1]], colour),
      make.box([f, 0, u], [0.07, 0.505, size[1] + 0.005], '#efdcae'),
    ];
    return [
      make.box([0.35, 0, 0.2], [0.95, 0.56, 0.06], '#4b5563'),
      ...[0, 0.7].flatMap((f) => [-0.22, 0.22].map((l) => make.disc([f, l, 0.09], 0.09, 'across', '#22262e'))),
      make.tube([-0.12, -0.24, 0.2], [-0.16, -0.24, 1.02], 0.02, '#8b939d'),
      make.tube([-0.12, 0.24, 0.2], [-0.16, 0.24, 1.02], 0.02, '#8b939d'),
      make.tube([-0.16, -0.24, 1.02], [-0.16, 0.24, 1.02], 0.02, '#8b939d'),
      ...box(0.14, 0.42, [0.42, 0.36], brown),
      ...box(0.59, 0.44, [0.44, 0.4], pale),
      ...box(0.22, 0.78, [0.54, 0.32], pale),
      ...box(0.66, 0.8, [0.3, 0.3], dark),
      ...box(0.32, 1.12, [0.46, 0.34], dark),
      ...box(0.4, 1.42, [0.36, 0.24], brown),
    ];
  },
  /** The front of a car with its bonnet up on a stay, the engine below and smoke that comes off it. */
  'open-bonnet': (make) => {
    const paint = make.colour ?? '#c8402e';
    const smoke = [0, 1, 2, 3, 4].map((index) => {
      const risen = (make.time * 0.4 + index / 5) % 1;
      return make.ball(
        [0.1 + 0.12 * Math.sin(index * 2 + risen * 4), 0.1 * index - 0.2, 0.95 + 0.9 * risen],
        0.08 + 0.16 * risen,
        risen < 0.5 ? '#c9ced6' : '#dfe3e9',
      );
    });
    return [
      make.box([0.35, 0, 0.55], [1.25, 1.6, 0.5], paint),
      make.box([1.5, 0, 0.66], [1.1, 1.6, 0.72], paint),
      make.box([1.75, 0, 1.24], [0.7, 1.4, 0.5], '#3d5266'),
      make.box([0.3, 0, 0.82], [1.0, 1.36, 0.06], '#22262e'),
      make.box([0.3, 0.1, 0.88], [0.5, 0.6, 0.14], '#7c848f'),
      make.tube([0.0, -0.5, 0.9], [0.6, -0.4, 0.9], 0.06, '#b9c0c8'),
      ...[-0.62, 0.62].map((l) => make.disc([-0.29, l, 0.6], 0.13, 'along', '#fff4cf')),
      make.box([-0.29, 0, 0.52], [0.04, 0.7, 0.16], '#22262e'),
      make.box([-0.3, 0, 0.36], [0.1, 1.62, 0.12], '#4b5563'),
      ...[-0.8, 0.8].map((l) => make.disc([0.3, l, 0.33], 0.33, 'across', '#22262e')),
      ...[-0.81, 0.81].map((l) => make.disc([0.3, l, 0.33], 0.17, 'across', '#aeb6c0')),
      make.plate(
        [
          [0.92, -0.78, 0.84],
          [0.92, 0.78, 0.84],
          [0.3, 0.74, 1.72],
          [0.3, -0.74, 1.72],
        ],
        paint,
        0.05,
      ),
      make.tube([0.1, 0.6, 0.84], [0.42, 0.6, 1.54], 0.015, '#8b939d'),
      ...smoke,
    ];
  },
  /** A long blade that is folded out of its handle. */
  'straight-razor': (make) => [
    make.tube([-0.1, 0, -0.05], [0.03, 0, 0], 0.014, '#2b2320'),
    make.plate(
      [
        [0.02, 0, -0.012],
        [0.2, 0, -0.012],
        [0.22, 0, 0.012],
        [0.2, 0, 0.036],
        [0.02, 0, 0.03],
      ],
      '#eef3f8',
      0,
    ),
    make.tube([0.02, 0, 0.034], [0.2, 0, 0.038], 0.006, '#8d98a6'),
  ],
} as const satisfies Record<(typeof MOMENTS_APART_THINGS)[number], Thing>;

/** A sheet of paper across, from one place down to the next. */
function strip([f, u]: readonly [f: number, u: number]): readonly At[] {
  return [
    [f, -0.1, u],
    [f, 0.1, u],
    [f - 0.08, 0.1, Math.max(0.04, u - 0.14)],
    [f - 0.08, -0.1, Math.max(0.04, u - 0.14)],
  ];
}

/** A pane on a side of what stands there. */
function pane(l: number, f0: number, f1: number, u0: number, u1: number): readonly At[] {
  return [
    [f0, l, u0],
    [f1, l, u0],
    [f1, l, u1],
    [f0, l, u1],
  ];
}

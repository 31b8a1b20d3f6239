import type { Thing } from './thing.ts';

const WOOD = '#a8572a';
const DARK = '#3a2418';
const BRASS = '#d9a83e';
const BLACK = '#23222a';
/** Cymbals hang toward the drummer. */
const CYMBAL_LEAN = 0.42;

/** A violin's outline from chin rest to where the neck begins, half of it, in lengths of its body. */
const WAIST: readonly (readonly [along: number, across: number])[] = [
  [0, 0.16],
  [0.06, 0.27],
  [0.26, 0.29],
  [0.44, 0.18],
  [0.56, 0.17],
  [0.7, 0.25],
  [0.88, 0.24],
  [1, 0.1],
];

function strung(length: number, neck: number, wood: string): Thing {
  return (make) => {
    const body = WAIST.map(([a, c]) => [a * length, c * length, 0] as const);
    const other = body.map(([a, c]) => [a, -c, 0] as const).toReversed();
    const top = [...body, ...other];
    return [
      make.plate(
        top.map(([a, c]) => [a, c, -0.035] as const),
        DARK,
        0.9,
      ),
      make.plate(top, make.colour ?? wood, 0.9),
      make.tube([length * 0.55, 0, 0.02], [length + neck, 0, 0.005], 0.013, DARK),
      make.tube([length * 0.1, 0, 0.012], [length * 0.36, 0, 0.02], 0.016, BLACK),
      make.tube([length * 0.4, -0.03, 0.02], [length * 0.4, 0.03, 0.02], 0.006, '#e6cf9c'),
      make.ball([length + neck + 0.02, 0, -0.005], 0.02, DARK),
      make.tube([length + neck, -0.03, 0], [length + neck, 0.03, 0], 0.006, BLACK),
    ];
  };
}

const guitar: Thing = (make) => {
  const wood = make.colour ?? '#c98a3e';
  const half: readonly (readonly [number, number])[] = [
    [-0.26, 0.05],
    [-0.24, 0.16],
    [-0.13, 0.2],
    [0, 0.13],
    [0.08, 0.12],
    [0.18, 0.145],
    [0.24, 0.07],
  ];
  const outline = [...half, ...half.map(([a, c]) => [a, -c] as const).toReversed()];
  const at = (out: number) => outline.map(([a, c]) => [a, c, out] as const);
  return [
    make.plate(at(-0.08), DARK, 0.9),
    make.plate(at(-0.03), '#7a4720', 0.9),
    make.plate(at(0.01), wood, 0.9),
    make.disc([0.08, 0, 0.018], 0.05, 'out', '#2a1710'),
    make.tube([0.18, 0, 0.02], [0.66, 0, 0.015], 0.022, '#4a2c1a'),
    make.box([0.72, 0, 0], [0.14, 0.07, 0.02], '#4a2c1a'),
    make.tube([-0.13, -0.06, 0.02], [-0.13, 0.06, 0.02], 0.009, BLACK),
    make.wire(
      [
        [-0.13, 0.008, 0.03],
        [0.68, 0.006, 0.04],
      ],
      0.0025,
      '#f2e9d0',
    ),
    make.wire(
      [
        [-0.13, -0.012, 0.03],
        [0.68, -0.008, 0.04],
      ],
      0.0025,
      '#f2e9d0',
    ),
  ];
};

/** A pear that tapers into the neck, with bamboo frets down the face and four pegs. */
const pipa: Thing = (make) => {
  const half: readonly (readonly [along: number, across: number])[] = [
    [-0.1, 0.05],
    [-0.06, 0.14],
    [0.04, 0.17],
    [0.16, 0.13],
    [0.3, 0.065],
    [0.42, 0.035],
  ];
  const outline = [...half, ...half.map(([a, c]) => [a, -c] as const).toReversed()];
  const at = (out: number) => outline.map(([a, c]) => [a, c, out] as const);
  return [
    make.plate(at(-0.05), '#5a2f1c', 0.9),
    make.plate(at(0), make.colour ?? '#c99455', 0.9),
    make.tube([0.38, 0, 0], [0.62, 0, 0], 0.022, '#5a2f1c', 0.018),
    make.wire(
      [
        [0.62, 0, 0],
        [0.68, 0, -0.03],
        [0.72, 0, -0.02],
      ],
      0.018,
      '#e8dcc0',
    ),
    ...[0.56, 0.6, 0.64, 0.68].map((along, index) =>
      make.tube([along, 0, -0.01], [along, index % 2 === 0 ? 0.09 : -0.09, -0.01], 0.009, DARK),
    ),
    make.box([-0.02, 0, 0.012], [0.02, 0.12, 0.014], '#5a2f1c'),
    ...[0.12, 0.16, 0.2, 0.24, 0.28, 0.33, 0.38].map((along) =>
      make.tube([along, -0.035, 0.012], [along, 0.035, 0.012], 0.005, '#f4ead0'),
    ),
    ...[-0.014, 0.014].map((across) =>
      make.wire(
        [
          [-0.02, across, 0.024],
          [0.6, across / 2, 0.024],
        ],
        0.0025,
        '#f8f2e2',
      ),
    ),
  ];
};

const piano: Thing = (make) => {
  const black = make.colour ?? '#1f1e26';
  const side = (u: number): (readonly [number, number, number])[] => [
    [0, -0.74, u],
    [0.35, -0.74, u],
    [0.8, -0.5, u],
    [1.15, -0.12, u],
    [1.35, 0.25, u],
    [1.3, 0.66, u],
    [1.1, 0.74, u],
    [0, 0.74, u],
  ];
  const wall = side(0.62).map((at, index, all) => {
    const next = all[(index + 1) % all.length] ?? at;
    return make.plate([at, next, [next[0], next[1], 0.9], [at[0], at[1], 0.9]], black, 0);
  });
  const lid = side(0.9)
    .filter(([along]) => along >= 0.3)
    .map(([along, across]) => {
      const open = 0.74 - across;
      return [along, 0.74 - open * 0.78, 0.92 + open * 0.62] as const;
    });
  return [
    make.tube([0.08, -0.62, 0], [0.08, -0.62, 0.62], 0.035, black, 0.05),
    make.tube([0.08, 0.62, 0], [0.08, 0.62, 0.62], 0.035, black, 0.05),
    make.tube([1.1, 0.4, 0], [1.1, 0.4, 0.62], 0.035, black, 0.05),
    make.plate(lid, black, 0.15),
    make.tube([0.7, -0.4, 0.9], [0.62, -0.16, 1.44], 0.012, BRASS),
    ...wall,
    make.plate(side(0.9), '#4b2f1e', 0.1),
    make.plate(
      side(0.905).filter(([along]) => along > 0.2),
      BRASS,
      0.1,
    ),
    make.box([-0.06, 0, 0.66], [0.2, 1.3, 0.07], black),
    make.box([-0.075, 0, 0.71], [0.15, 1.2, 0.025], '#f4efe2'),
    ...Array.from({ length: 12 }, (_, index) =>
      make.box([-0.04, -0.55 + index * 0.1, 0.727], [0.08, 0.03, 0.015], '#17161c'),
    ),
    make.box([0.14, 0, 1.06], [0.02, 0.5, 0.26], '#f6f1e4'),
  ];
};

const drums: Thing = (make) => {
  const shell = make.colour ?? '#b3242e';
  const drum = (at: readonly [number, number, number], radius: number, deep: number) => [
    make.tube([at[0], at[1], at[2] - deep], at, radius, shell),
    make.disc(at, radius, 'out', '#f2ede2'),
  ];
  const beat = 0.02 * Math.sin(make.time * 16);
  return [
    make.tube([1.0, -0.5, 0], [1.0, -0.5, 0.98], 0.012, '#b9bcc4'),
    make.tube([0.62, 0.62, 0], [0.62, 0.62, 1.16], 0.012, '#b9bcc4'),
    make.tube([0.22, 0, 0.28], [0.62, 0, 0.28], 0.28, shell),
    make.disc([0.63, 0, 0.28], 0.28, 'along', '#f2ede2'),
    make.disc([0.2, 0, 0.28], 0.28, 'along', '#e5dfd0'),
    make.tube([0.05, 0.36, 0], [0.05, 0.36, 0.5], 0.012, '#b9bcc4'),
    ...drum([0.05, 0.3, 0.66], 0.17, 0.14),
    ...drum([0.38, -0.2, 0.78], 0.15, 0.2),
    ...drum([0.38, 0.2, 0.78], 0.15, 0.2),
    ...drum([0.05, -0.42, 0.6], 0.2, 0.3),
    make.dish([1.0, -0.5, 0.98 + beat], 0.24, BRASS, 0, CYMBAL_LEAN),
    make.dish([0.62, 0.62, 1.16 - beat], 0.23, BRASS, 0, CYMBAL_LEAN),
  ];
};

const harp: Thing = (make) => [
  make.plate(
    [
      [0.02, 0, 0.1],
      [0.12, 0, 0.08],
      [-0.1, 0, 1.25],
      [-0.2, 0, 1.22],
    ],
    make.colour ?? '#c79a45',
    0.2,
  ),
  make.tube([0.62, 0, 0.06], [0.6, 0, 1.55], 0.035, make.colour ?? '#c79a45'),
  make.wire(
    [
      [-0.16, 0, 1.24],
      [0.05, 0, 1.42],
      [0.3, 0, 1.36],
      [0.6, 0, 1.58],
    ],
    0.03,
    make.colour ?? '#c79a45',
  ),
  make.box([0.34, 0, 0.05], [0.66, 0.2, 0.1], '#9a7433'),
  ...Array.from({ length: 12 }, (_, index) => {
    const share = (index + 1) / 13;
    return make.wire(
      [
        [-0.12 + 0.2 * share, 0, 1.15 - 1.02 * share],
        [-0.1 + 0.66 * share, 0, 1.3 + 0.1 * Math.sin(share * 5)],
      ],
      0.003,
      '#fff4dc',
    );
  }),
];

/** Instruments and what they are played with. */
export const MUSIC_THINGS = {
  violin: strung(0.36, 0.24, WOOD),
  cello: (make) => [...strung(0.76, 0.42, '#9a4c22')(make), make.tube([0, 0, 0], [-0.2, 0, -0.02], 0.008, '#c9ccd4')],
  'double-bass': (make) => [
    ...strung(0.98, 0.5, '#7a3f20')(make),
    make.tube([0, 0, 0], [-0.14, 0, -0.02], 0.009, '#c9ccd4'),
  ],
  pipa,
  'fiddle-bow': (make) => [
    make.tube([-0.06, 0, 0], [0.62, 0, 0.012], 0.006, DARK),
    make.wire(
      [
        [-0.04, 0, -0.022],
        [0.6, 0, -0.014],
      ],
      0.004,
      '#f6f0e0',
    ),
    make.box([-0.03, 0, -0.012], [0.05, 0.012, 0.022], BLACK),
  ],
  erhu: (make) => [
    make.tube([-0.1, -0.05, 0], [-0.1, 0.07, 0], 0.05, '#5a2a18'),
    make.tube([-0.1, 0, 0], [0.6, 0, 0], 0.011, '#3a1a12'),
    make.tube([0.52, 0, 0], [0.52, -0.1, 0], 0.008, BLACK),
    make.tube([0.46, 0, 0], [0.46, -0.1, 0], 0.008, BLACK),
  ],
  guitar,
  piano,
  drums,
  harp,
  drumstick: (make) => [
    make.tube([-0.06, 0, 0], [0.32, 0, 0], 0.008, '#e0bb80', 0.006),
    make.ball([0.33, 0, 0], 0.011, '#e0bb80'),
  ],
  flute: (make) => [
    make.tube([-0.3, 0, 0], [0.36, 0, 0], 0.012, make.colour ?? '#d5d9e2'),
    ...[-0.2, -0.12, -0.04, 0.05, 0.12].map((along) => make.ball([along, 0, 0.012], 0.009, '#9aa0ac')),
  ],
  /** From the lips through both hands and on to its bell. */
  recorder: ({ mouth, right, left, frame, colour }) => {
    const k = frame.scale;
    const beyond = (share: number) => ({
      f: mouth.f + (right.f - mouth.f) * share,
      l: mouth.l + (right.l - mouth.l) * share,
      u: mouth.u + (right.u - mouth.u) * share,
    });
    const [low, end] = [beyond(1.28), beyond(1.46)];
    const wood = colour ?? '#3a2218';
    return [
      { is: 'tube', from: mouth, to: low, r: 0.017 * k, r2: 0.021 * k, colour: wood },
      { is: 'tube', from: low, to: end, r: 0.021 * k, r2: 0.05 * k, colour: BRASS },
      ...[0.2, 0.38, 0.56, 0.74, 1.12].map((share) => ({
        is: 'ball' as const,
        at: { ...beyond(share), l: beyond(share).l - 0.012 * k },
        r: 0.013 * k,
        colour: '#d8dce4',
      })),
      { is: 'ball', at: left, r: 0.012 * k, colour: BRASS },
    ];
  },
  trumpet: (make) => [
    make.tube([-0.14, 0, 0], [0.2, 0, 0], 0.01, BRASS),
    make.tube([0.2, 0, 0], [0.36, 0, 0], 0.012, BRASS, 0.062),
    make.wire(
      [
        [0.18, 0, 0],
        [0.22, 0, -0.05],
        [0.16, 0, -0.085],
        [-0.02, 0, -0.085],
        [-0.07, 0, -0.05],
        [-0.02, 0, 0],
      ],
      0.009,
      BRASS,
    ),
    ...[0.02, 0.055, 0.09].map((along) => make.tube([along, 0, -0.09], [along, 0, 0.05], 0.011, '#e8c76a')),
    make.ball([-0.15, 0, 0], 0.014, '#e8c76a'),
  ],
  saxophone: (make) => [
    make.wire(
      [
        [-0.02, 0, 0.02],
        [0.06, 0, 0.05],
        [0.1, 0, 0],
        [0.1, 0, -0.3],
        [0.13, 0, -0.4],
        [0.2, 0, -0.42],
        [0.25, 0, -0.36],
      ],
      0.022,
      BRASS,
    ),
    make.tube([0.25, 0, -0.36], [0.3, 0, -0.16], 0.024, BRASS, 0.075),
    ...[-0.08, -0.15, -0.22].map((out) => make.ball([0.1, 0.01, out], 0.016, '#f0d486')),
  ],
  microphone: (make) => [
    make.tube([-0.05, 0, 0], [0.12, 0, 0], 0.014, BLACK, 0.018),
    make.ball([0.15, 0, 0], 0.032, '#8d919c'),
  ],
  baton: (make) => [make.tube([-0.02, 0, 0], [0.34, 0, 0], 0.005, '#f6f2e6', 0.003)],
  accordion: (make) => {
    const open = 0.34 + 0.14 * Math.sin(make.phase * Math.PI * 2);
    const folds = Array.from({ length: 9 }, (_, index) =>
      make.box(
        [0, -open / 2 + ((index + 0.5) / 9) * open, 0],
        [0.16, open / 11, 0.28],
        index % 2 ? '#7a1f24' : '#a33036',
      ),
    );
    return [
      ...folds,
      make.box([0.01, open / 2 + 0.05, 0], [0.18, 0.1, 0.32], '#2a2024'),
      make.box([0.01, -open / 2 - 0.05, 0], [0.18, 0.1, 0.32], '#2a2024'),
      make.box([0.08, -open / 2 - 0.05, 0], [0.04, 0.08, 0.28], '#f4efe2'),
    ];
  },
} as const satisfies Record<string, Thing>;

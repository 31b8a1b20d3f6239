import type { Kind } from '../../kinds/kinds.ts';

/** One cry of a call. */
export interface Cry {
  /** Seconds after the call began, and how long it lasts. */
  readonly at: number;
  readonly seconds: number;
  /** Pitch at its start, its middle and its end. */
  readonly hertz: readonly [number, number, number];
  /** Centres of the two resonances of throat and mouth at the start and at the end, Hz. */
  readonly mouth: readonly [from: readonly [number, number], to: readonly [number, number]];
  /** 0 to 1: noise in the voice. */
  readonly breath?: number;
  /** 0 to 1: how rough the voice is, and flutters of it a second. */
  readonly rough?: number;
  readonly flutterHz?: number;
  readonly gain?: number;
}

/** The voice of a kind: its cries in order. */
export type Call = readonly Cry[];

const bark = (hertz: number, scale: number): Call =>
  [0, 0.34].map((at) => ({
    at,
    seconds: 0.17,
    hertz: [hertz * 0.9, hertz * 1.35, hertz * 0.7],
    mouth: [
      [420 * scale, 1300 * scale],
      [900 * scale, 1700 * scale],
    ],
    breath: 0.35,
    rough: 0.5,
  }));

const roar = (hertz: number, seconds: number, scale: number): Call => [
  {
    at: 0,
    seconds,
    hertz: [hertz * 0.8, hertz * 1.25, hertz * 0.6],
    mouth: [
      [320 * scale, 900 * scale],
      [620 * scale, 1250 * scale],
    ],
    breath: 0.55,
    rough: 0.95,
    flutterHz: 27,
    gain: 1.2,
  },
];

const tweet = (hertz: number, notes: readonly number[]): Call =>
  notes.map((step, index) => ({
    at: index * 0.13,
    seconds: 0.09,
    hertz: [hertz * step, hertz * step * 1.18, hertz * step * 0.92],
    mouth: [
      [hertz, hertz * 2],
      [hertz, hertz * 2],
    ],
    gain: 0.45,
  }));

const NEIGH: Call = [
  {
    at: 0,
    seconds: 0.95,
    hertz: [620, 980, 420],
    mouth: [
      [900, 2100],
      [700, 1500],
    ],
    breath: 0.25,
    rough: 0.35,
    flutterHz: 11,
  },
];
const BAA: Call = [
  {
    at: 0,
    seconds: 0.75,
    hertz: [310, 330, 270],
    mouth: [
      [700, 1700],
      [800, 1850],
    ],
    rough: 0.7,
    flutterHz: 9,
    breath: 0.15,
  },
];

/** What animals are heard calling; pitches and rhythms as one hears them, not those of a recording. */
export const CALLS: Partial<Readonly<Record<Kind, Call>>> = {
  dog: bark(330, 1),
  corgi: bark(430, 1.15),
  husky: bark(290, 0.95),
  fox: bark(560, 1.3),
  wolf: [
    {
      at: 0,
      seconds: 1.5,
      hertz: [300, 560, 430],
      mouth: [
        [380, 820],
        [520, 980],
      ],
      breath: 0.08,
    },
  ],
  cat: [
    {
      at: 0,
      seconds: 0.6,
      hertz: [520, 720, 480],
      mouth: [
        [700, 2300],
        [950, 1300],
      ],
      breath: 0.08,
      rough: 0.1,
      gain: 0.7,
    },
  ],
  cow: [
    {
      at: 0,
      seconds: 1.3,
      hertz: [118, 165, 125],
      mouth: [
        [280, 800],
        [520, 1000],
      ],
      breath: 0.15,
      rough: 0.25,
    },
  ],
  sheep: BAA,
  goat: BAA.map((cry) => ({ ...cry, hertz: [390, 430, 350] as const })),
  pig: [0, 0.3, 0.55].map((at) => ({
    at,
    seconds: 0.2,
    hertz: [150, 190, 120] as const,
    mouth: [
      [420, 1500],
      [620, 1900],
    ] as const,
    breath: 0.7,
    rough: 0.9,
    flutterHz: 32,
  })),
  horse: NEIGH,
  zebra: NEIGH.map((cry) => ({ ...cry, seconds: 0.6, hertz: [760, 1050, 640] as const })),
  donkey: [
    {
      at: 0,
      seconds: 0.4,
      hertz: [480, 620, 500],
      mouth: [
        [800, 1900],
        [900, 2000],
      ],
      breath: 0.6,
      rough: 0.4,
    },
    {
      at: 0.45,
      seconds: 0.5,
      hertz: [260, 240, 190],
      mouth: [
        [600, 1300],
        [600, 1200],
      ],
      rough: 0.8,
      flutterHz: 22,
    },
  ],
  lion: roar(85, 1.5, 1),
  tiger: roar(105, 1.1, 1.05),
  leopard: roar(120, 0.9, 1.1),
  bear: roar(95, 1, 0.95),
  dragon: roar(60, 1.6, 0.85),
  dinosaur: roar(70, 1.4, 0.85),
  tyrannosaurus: roar(52, 1.7, 0.8),
  elephant: [
    {
      at: 0,
      seconds: 0.95,
      hertz: [330, 640, 520],
      mouth: [
        [800, 1900],
        [1100, 2500],
      ],
      breath: 0.35,
      rough: 0.6,
      flutterHz: 38,
    },
  ],
  monkey: [0, 0.2, 0.4].map((at) => ({
    at,
    seconds: 0.15,
    hertz: [420, 760, 520] as const,
    mouth: [
      [500, 1000],
      [900, 1500],
    ] as const,
    breath: 0.2,
  })),
  mouse: tweet(3600, [1, 1.1, 1]),
  frog: [0, 0.32].map((at) => ({
    at,
    seconds: 0.22,
    hertz: [150, 175, 140] as const,
    mouth: [
      [500, 1500],
      [800, 2100],
    ] as const,
    rough: 1,
    flutterHz: 42,
  })),
  chicken: [0, 0.26, 0.42, 0.72].map((at, index) => ({
    at,
    seconds: index === 3 ? 0.75 : 0.14,
    hertz: (index === 3 ? [760, 900, 520] : [600, 760, 640]) as readonly [number, number, number],
    mouth: [
      [1000, 2400],
      [1200, 2100],
    ] as const,
    breath: 0.1,
    rough: 0.3,
  })),
  duck: [0, 0.24, 0.46].map((at) => ({
    at,
    seconds: 0.17,
    hertz: [240, 280, 210] as const,
    mouth: [
      [1100, 2400],
      [1300, 2100],
    ] as const,
    rough: 0.8,
    flutterHz: 55,
  })),
  goose: [0, 0.3].map((at) => ({
    at,
    seconds: 0.24,
    hertz: [330, 520, 430] as const,
    mouth: [
      [900, 1900],
      [1100, 2100],
    ] as const,
    rough: 0.5,
  })),
  crow: [0, 0.42].map((at) => ({
    at,
    seconds: 0.3,
    hertz: [480, 540, 430] as const,
    mouth: [
      [1200, 2000],
      [1500, 2300],
    ] as const,
    breath: 0.4,
    rough: 1,
    flutterHz: 60,
  })),
  owl: [0, 0.42, 0.6].map((at, index) => ({
    at,
    seconds: index === 0 ? 0.3 : 0.22,
    hertz: [330, 370, 320] as const,
    mouth: [
      [380, 700],
      [380, 700],
    ] as const,
    breath: 0.05,
  })),
  sparrow: tweet(3200, [1, 1.25, 0.95, 1.3, 1.1]),
  parrot: [0, 0.32].map((at) => ({
    at,
    seconds: 0.24,
    hertz: [900, 1300, 800] as const,
    mouth: [
      [1500, 2800],
      [1900, 3100],
    ] as const,
    breath: 0.3,
    rough: 0.8,
    flutterHz: 48,
  })),
  seagull: [0, 0.34, 0.64].map((at) => ({
    at,
    seconds: 0.26,
    hertz: [1000, 1450, 900] as const,
    mouth: [
      [1300, 2600],
      [1700, 3000],
    ] as const,
    rough: 0.35,
  })),
  eagle: [0, 0.2, 0.38].map((at) => ({
    at,
    seconds: 0.17,
    hertz: [2300, 2700, 1900] as const,
    mouth: [
      [2200, 3600],
      [2400, 3800],
    ] as const,
    breath: 0.15,
    gain: 0.7,
  })),
};

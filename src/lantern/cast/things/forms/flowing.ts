import { smoothstep } from '../../../../base/interpolation.ts';
import { hash2 } from '../../../../base/random.ts';
import type { Form, Part, Spot } from '../form.ts';
import { spread } from './spread.ts';

const WOOD = '#7a4f30';
const SAND = '#e2b25a';

/** How long the sand of an hourglass runs, seconds: so that one sees in a film that it does. */
const RUNS_SECONDS = 8;
/** How wide a bulb is at its broadest, and its neck, as shares of its height. */
const BULB = 0.27;
const NECK_Y = 0.5;

/** An hourglass whose sand has been running for so many seconds. */
export function hourglassAt(seconds: number): Form {
  const gone = Math.min(0.94, 0.12 + seconds / RUNS_SECONDS);
  const halfAt = (y: number) => BULB * Math.min(1, (Math.abs(y - NECK_Y) / 0.3) ** 0.75);
  const top = NECK_Y + 0.36 * Math.sqrt(1 - gone);
  const heap = 0.1 + 0.27 * Math.sqrt(gone);
  const upper = spread(7, NECK_Y + 0.01, top);
  const sides = (side: 1 | -1): readonly Spot[] => upper.map((y): Spot => [side * halfAt(y) * 0.9, y]);
  const dip = 0.05 * Math.min(1, seconds);
  return {
    colour: WOOD,
    shadow: 0.34,
    parts: [
      ...[-0.29, 0.29].map((x): Part => ({ rod: `${x} 0.06, ${x} 0.94`, radius: 0.022, colour: '$' })),
      { plate: glassOutline(), colour: '#cfe4ec', curved: true, flat: true, alpha: 0.55 },
      { plate: [...sides(-1), [0, top - dip], ...sides(1).toReversed()], colour: SAND, flat: true },
      {
        plate: [
          [-BULB * 0.92, 0.1],
          [-0.1 * gone - 0.06, 0.1 + (heap - 0.1) * 0.7],
          [0, heap],
          [0.1 * gone + 0.06, 0.1 + (heap - 0.1) * 0.7],
          [BULB * 0.92, 0.1],
        ],
        colour: SAND,
        flat: true,
      },
      ...(gone < 0.94
        ? [
            {
              rod: [
                [0, NECK_Y + 0.02],
                [0, heap],
              ] as const,
              radius: 0.009,
              colour: '#d8a24a',
            } as const,
          ]
        : []),
      { plate: '-0.2 0.62, -0.12 0.62, -0.1 0.84, -0.18 0.8', colour: '#ffffff', curved: true, flat: true, alpha: 0.5 },
      { plate: '-0.19 0.2, -0.13 0.2, -0.1 0.36, -0.17 0.32', colour: '#ffffff', curved: true, flat: true, alpha: 0.4 },
      { turned: '0.34 0, 0.34 0.07', colour: '$', edged: true, gloss: 0.4 },
      { turned: '0.34 0.93, 0.34 1', colour: '$', edged: true, gloss: 0.4 },
    ],
  };
}

function glassOutline(): readonly Spot[] {
  const half: readonly Spot[] = [
    [BULB, 0.12],
    [BULB, 0.24],
    [0.16, 0.4],
    [0.03, NECK_Y],
    [0.16, 0.6],
    [BULB, 0.76],
    [BULB, 0.88],
  ];
  return [...half, ...half.map(([x, y]): Spot => [-x, y]).toReversed()];
}

const FLAKES = 34;

/** A snow globe with a small house in it, in which the snow has been whirling for so many seconds. */
export function snowGlobeAt(seconds: number): Form {
  const flakes = Array.from({ length: FLAKES }, (_, flake): Part => {
    const turn = seconds * (0.9 + 0.8 * hash2(7, flake)) + hash2(3, flake) * 6.28;
    const far = 0.34 * Math.sqrt(hash2(5, flake));
    const fall = 0.05 * Math.sin(seconds * 1.7 + flake);
    return {
      ball: [
        far * Math.cos(turn),
        Math.max(0.4, 0.62 + far * 0.85 * Math.sin(turn * 0.8 + flake) + fall),
        0.013 + 0.012 * hash2(9, flake),
      ],
      colour: '#ffffff',
      flat: true,
    };
  });
  return {
    colour: '#8a5a34',
    shadow: 0.4,
    parts: [
      { ball: [0, 0.6, 0.4], colour: '#7fb4d8', alpha: 0.75 },
      { plate: '-0.37 0.42, 0 0.38, 0.37 0.42, 0.28 0.28, -0.28 0.28', colour: '#f4f8fb', curved: true },
      { box: [-0.12, 0.42, 0.1, 0.56], colour: '#b8483a', round: 0 },
      { plate: '-0.16 0.55, 0.14 0.55, -0.01 0.69', colour: '#f4f8fb' },
      { box: [-0.04, 0.42, 0.02, 0.5], colour: '#f4d88a', round: 0 },
      { plate: '0.14 0.42, 0.28 0.42, 0.21 0.64', colour: '#2f7a4a' },
      ...flakes,
      { ball: [0, 0.6, 0.41], colour: '#e8f6fc', alpha: 0.14 },
      { ball: [-0.16, 0.76, 0.07, 0.1], colour: '#ffffff', alpha: 0.5, flat: true },
      { turned: '0.4 0.02, 0.38 0.1, 0.3 0.26', colour: '$', gloss: 0.6 },
      { turned: '0.4 0.02, 0.4 0.06', colour: '$-', edged: true },
    ],
  };
}

const WASHING = [
  { x: -0.62, wide: 0.34, long: 0.5, colour: '$' },
  { x: -0.24, wide: 0.26, long: 0.34, colour: '#d8705a' },
  { x: 0.06, wide: 0.4, long: 0.56, colour: '#f6f2ea' },
  { x: 0.5, wide: 0.24, long: 0.3, colour: '#e8c45a' },
] as const;

/** Washing on its line between two posts, at a moment of the wind. */
export function washingAt(seconds: number): Form {
  const lineY = (x: number) => 0.9 + 0.06 * (x / 0.86) ** 2;
  const cloths = WASHING.flatMap(({ x, wide, long, colour }, cloth): readonly Part[] => {
    // The foot is blown out to the right, in waves that run down.
    const blown = (share: number) =>
      (0.2 + 0.1 * Math.sin(seconds * 1.3 + cloth)) * share ** 1.4 +
      0.06 * share * Math.sin(seconds * 5.5 + cloth * 1.7 - share * 4);
    const edge = (side: number): readonly Spot[] =>
      spread(6, 0, 1).map((share): Spot => [
        x + side * wide + blown(share) + side * 0.012 * Math.sin(seconds * 6 + share * 5),
        lineY(x + side * wide) - long * share + 0.45 * blown(share) * share,
      ]);
    const fold = edge(0.45);
    return [
      { plate: [...edge(0), ...edge(1).toReversed()], colour },
      { rod: fold, radius: 0.006, colour: '#b8b4ac', bent: true },
      ...[0.04, wide - 0.04].map((peg): Part => ({
        box: [x + peg - 0.008, lineY(x + peg) - 0.03, x + peg + 0.008, lineY(x + peg) + 0.02],
        colour: '#c89a5a',
      })),
    ];
  });
  return {
    colour: '#8fb8d8',
    shadow: 0,
    parts: [
      ...[-0.86, 0.86].flatMap((x): readonly Part[] => [
        { rod: `${x} 0, ${x} 0.99`, radius: 0.022, colour: '#8a6238' },
        { rod: `${x - 0.06} 0.95, ${x + 0.06} 0.95`, radius: 0.016, colour: '#8a6238' },
      ]),
      { rod: spread(9, -0.86, 0.86).map((x): Spot => [x, lineY(x)]), radius: 0.006, colour: '#e8e2d4', bent: true },
      ...cloths,
    ],
  };
}

const FOLDS = 6;

/** Curtains at an open window, drawn to both sides, at a moment of the wind that blows in. */
export function curtainsAt(seconds: number): Form {
  const panel = (side: 1 | -1): readonly Part[] => {
    const blown = (share: number) => (0.16 + 0.1 * Math.sin(seconds * 1.5 + side)) * share ** 1.5;
    const at = (across: number, share: number): Spot => [
      side * (0.5 - across * 0.3 * (1 - 0.25 * Math.sin(share * Math.PI))) +
        blown(share) * (0.55 + 0.45 * across) +
        0.025 * share * Math.sin(seconds * 4.4 + across * 5 - share * 4),
      0.93 - 0.86 * share + 0.35 * blown(share) * share,
    ];
    const rows = spread(8, 0, 1);
    return [
      { plate: [...rows.map((share) => at(0, share)), ...rows.map((share) => at(1, share)).toReversed()], colour: '$' },
      ...spread(FOLDS, 0.12, 0.9).map((across, fold): Part => ({
        rod: rows.map((share) => at(across, share)),
        radius: 0.007,
        colour: fold % 2 === 0 ? '$-' : '$+',
        bent: true,
      })),
    ];
  };
  return {
    colour: '#e8dcc4',
    shadow: 0,
    parts: [
      { box: [-0.42, 0.16, 0.42, 0.9], colour: '#fbf7ee', round: 0 },
      { box: [-0.38, 0.2, 0.38, 0.86], colour: '#9fd0ee', round: 0 },
      {
        plate: '-0.38 0.2, -0.38 0.4, -0.1 0.46, 0.16 0.38, 0.38 0.44, 0.38 0.2',
        colour: '#7fae6a',
        curved: true,
        flat: true,
      },
      { box: [-0.015, 0.2, 0.015, 0.86], colour: '#fbf7ee', round: 0 },
      { box: [-0.5, 0.12, 0.5, 0.17], colour: '#f0e6d4', round: 0 },
      ...panel(-1),
      ...panel(1),
      { rod: '-0.6 0.95, 0.6 0.95', radius: 0.018, colour: '#8a6238' },
      { ball: [-0.61, 0.95, 0.03], colour: '#8a6238' },
      { ball: [0.61, 0.95, 0.03], colour: '#8a6238' },
    ],
  };
}

const STEPS = 4;
const STEP = { wide: 0.46, high: 0.13 } as const;
const STEP_SECONDS = 1.05;
const COILS = 15;

/** A coil spring that walks down steps, an end over the other, so many seconds after it was set going. */
export function slinkyAt(seconds: number): Form {
  const clock = seconds / STEP_SECONDS;
  const step = Math.floor(clock) % (STEPS - 1);
  const share = smoothstep(0.1, 0.9, clock % 1);
  const top = (index: number): Spot => [-0.69 + index * STEP.wide, 0.08 + (STEPS - 1 - index) * STEP.high];
  const [[fromX, fromY], [toX, toY]] = [top(step), top(step + 1)];
  // The end in the air goes over in an arch; the coils are shared out between the stack and what hangs.
  const headX = fromX + (toX - fromX) * share;
  const headY = fromY + (toY - fromY) * share + 0.46 * Math.sin(Math.PI * share) + 0.2 * (1 - share);
  const coils = spread(COILS, 0, 1).map((along): Part => {
    const loose = Math.sin(Math.PI * share);
    const stackY = along * 0.26;
    const x = fromX + (headX - fromX) * along;
    const arch = fromY + (headY - fromY) * along + 0.34 * loose * Math.sin(Math.PI * along);
    const settled = share > 0.5 ? toY + (1 - along) * 0.26 : fromY + stackY;
    const rest = share > 0.5 ? toX : fromX;
    return {
      ball: [rest + (x - rest) * loose, settled + (arch - settled) * loose + 0.03, 0.19, 0.042],
      colour: along * COILS - Math.floor(along * COILS * 0.5) * 2 < 1 ? '$' : '$+',
    };
  });
  return {
    colour: '#d8485a',
    shadow: 0,
    parts: [
      ...spread(STEPS, 0, STEPS - 1).map((index): Part => {
        const [x, y] = top(index);
        return {
          box: [x - STEP.wide / 2, 0, x + STEP.wide / 2, y],
          deep: 0.3,
          colour: index % 2 === 0 ? '#a8744a' : '#9a683f',
          round: 0,
        };
      }),
      ...coils,
    ],
  };
}

const ICICLES = [
  [-0.62, 0.5],
  [-0.4, 0.78],
  [-0.16, 0.4],
  [0, 0.96],
  [0.22, 0.56],
  [0.42, 0.82],
  [0.62, 0.44],
] as const;

/** Icicles that hang from the snow on an eave; the longest is in the middle, where they drip. */
const ICICLE_FORM: Form = {
  colour: '#cfe6f4',
  shadow: 0,
  parts: [
    ...ICICLES.map(([x, long]): Part => ({
      plate: [
        [x - 0.085, 0.9],
        [x - 0.05, 0.9 - long * 0.5],
        [x, 0.94 - long],
        [x + 0.05, 0.9 - long * 0.5],
        [x + 0.085, 0.9],
      ],
      colour: '$',
    })),
    ...ICICLES.map(([x, long]): Part => ({
      rod: `${x - 0.03} 0.86, ${x - 0.012} ${0.92 - long * 0.7}`,
      radius: 0.012,
      colour: '#ffffff',
    })),
    { box: [-0.8, 0.84, 0.8, 0.92], colour: '#6a4a34', round: 0 },
    {
      plate: '-0.84 0.9, -0.7 0.99, -0.3 1.02, 0.1 0.98, 0.5 1.02, 0.8 0.98, 0.84 0.9, 0.4 0.87, -0.2 0.88',
      colour: '#f6fafd',
      curved: true,
    },
  ],
};

/** The same at rest. */
export const FLOWING_FORMS: Readonly<Record<string, Form>> = {
  hourglass: hourglassAt(0),
  'snow-globe': snowGlobeAt(0),
  'clothes-line': washingAt(0),
  curtains: curtainsAt(0),
  slinky: slinkyAt(0),
  icicle: ICICLE_FORM,
};

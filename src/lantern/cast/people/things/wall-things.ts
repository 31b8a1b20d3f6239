import type { WALL_THINGS } from '../../../deeds/wall-things.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

/** A line of a drawing: where it goes across and up, metres, and its colour. */
type Stroke = readonly [colour: string, ...points: readonly (readonly [across: number, up: number])[]];

function circle(across: number, up: number, r: number): readonly (readonly [number, number])[] {
  return Array.from({ length: 15 }, (_, index) => {
    const turn = (index / 14) * Math.PI * 2;
    return [across + r * Math.cos(turn), up + r * Math.sin(turn)] as const;
  });
}

const [RED, BLUE, GREEN, YELLOW] = ['#d8323c', '#2f6fc8', '#3f9e4c', '#f0a818'] as const;

/** What a child draws, in the order in which it does; places from the shoulder of who draws. */
const CHILDS_DRAWING: readonly Stroke[] = [
  [YELLOW, ...circle(0.62, 0.32, 0.13)],
  [YELLOW, [0.62, 0.5], [0.62, 0.58]],
  [YELLOW, [0.8, 0.36], [0.88, 0.39]],
  [YELLOW, [0.44, 0.36], [0.36, 0.39]],
  [YELLOW, [0.75, 0.2], [0.81, 0.13]],
  [BLUE, [0.28, -0.3], [0.28, 0.06], [-0.06, 0.06], [-0.06, -0.3], [0.28, -0.3]],
  [RED, [0.34, 0.06], [0.11, 0.28], [-0.12, 0.06]],
  [BLUE, [0.16, -0.3], [0.16, -0.1], [0.06, -0.1], [0.06, -0.3]],
  [RED, ...circle(-0.56, 0.16, 0.1)],
  [RED, [-0.56, 0.06], [-0.56, -0.16], [-0.66, -0.32]],
  [RED, [-0.56, -0.16], [-0.46, -0.32]],
  [RED, [-0.72, 0.02], [-0.56, -0.02], [-0.4, 0.02]],
  [GREEN, [0.86, -0.32], [0.6, -0.29], [0.3, -0.33], [0, -0.3], [-0.4, -0.34], [-0.86, -0.31]],
];

/** A face and a heart. */
const SMILING_FACE: readonly Stroke[] = [
  ['#3f5f74', ...circle(0.3, 0.0, 0.22)],
  ['#3f5f74', [0.38, 0.09], [0.38, 0.04]],
  ['#3f5f74', [0.22, 0.09], [0.22, 0.04]],
  ['#3f5f74', [0.42, -0.06], [0.36, -0.12], [0.3, -0.14], [0.24, -0.12], [0.18, -0.06]],
];

/** The strokes of 福, in the order in which they are written: from the middle of the sheet, metres; the reader's right is below 0. */
const FORTUNE: readonly Stroke[] = (
  [
    [
      [-0.5, 0.72],
      [-0.38, 0.58],
    ],
    [
      [-0.68, 0.44],
      [-0.26, 0.46],
      [-0.68, -0.14],
    ],
    [
      [-0.44, 0.12],
      [-0.44, -0.76],
    ],
    [
      [-0.34, 0.02],
      [-0.2, -0.14],
    ],
    [
      [-0.08, 0.66],
      [0.7, 0.66],
    ],
    [
      [0.04, 0.42],
      [0.04, 0.08],
      [0.58, 0.08],
    ],
    [
      [0.04, 0.42],
      [0.58, 0.42],
      [0.58, 0.08],
    ],
    [
      [-0.04, -0.14],
      [-0.04, -0.72],
      [0.66, -0.72],
    ],
    [
      [-0.04, -0.14],
      [0.66, -0.14],
      [0.66, -0.72],
    ],
    [
      [-0.04, -0.43],
      [0.66, -0.43],
    ],
    [
      [0.31, -0.14],
      [0.31, -0.72],
    ],
  ] as const
).map((stroke): Stroke => ['#191720', ...stroke.map(([right, up]) => [-0.36 * right, 0.36 * up] as const)]);

/** The strokes so far, as wires on the wall; `middle` is where they lie. */
function drawn(make: Make, strokes: readonly Stroke[], share: number, middle: At, r: number): Solid[] {
  const total = strokes.reduce((sum, [, ...points]) => sum + points.length - 1, 0);
  let left = share * total;
  return strokes.flatMap(([colour, ...points]) => {
    const own = Math.min(points.length - 1, left);
    left -= points.length - 1;
    if (own <= 0) return [];
    const whole = points.slice(0, Math.floor(own) + 1);
    const [last, next] = [points[Math.floor(own)], points[Math.floor(own) + 1]];
    const t = own - Math.floor(own);
    const end =
      last === undefined || next === undefined
        ? []
        : [[last[0] + (next[0] - last[0]) * t, last[1] + (next[1] - last[1]) * t] as const];
    const through = [...whole, ...end].map(([across, up]): At => [middle[0], middle[1] + across, middle[2] + up]);
    return through.length < 2 ? [] : [make.wire(through, r, colour)];
  });
}

/** The middle of the sheet that is written on, metres from the middle of who writes and above the ground. */
const SHEET = { across: 0.3, up: 1.44 } as const;

/** How much of a drawing is there when the film begins. */
const BEGUN = 0.18;
const begun = (phase: number) => BEGUN + (1 - BEGUN) * phase;

/** What hangs on a wall or is drawn there. */
export const WALL_THING_MAKERS = {
  'wax-crayon': (make) => [
    make.tube([-0.07, 0, 0], [0.09, 0, 0], 0.02, make.colour ?? RED),
    make.tube([-0.04, 0, 0], [0.06, 0, 0], 0.022, '#f4ead2'),
    make.tube([0.09, 0, 0], [0.125, 0, 0], 0.018, make.colour ?? RED, 0.007),
  ],
  'wall-drawing': (make) => [...drawn(make, CHILDS_DRAWING, begun(make.phase), [0, 0, 1.34], 0.017)],
  'misted-pane': (make) => [
    make.box([0.05, 0, 1.36], [0.05, 1.74, 1.4], '#8a5a34'),
    make.box([0.02, 0, 1.36], [0.03, 1.6, 1.26], '#a9cbe0'),
    make.box([0.01, 0, 0.9], [0.03, 1.6, 0.34], '#8fb59a'),
    ...[-0.56, 0.1, 0.7].map((across, index): Solid => ({
      is: 'puff',
      at: make.place([-0.01, across, 1.2 + 0.2 * (index % 2)]),
      r: 0.5 * make.frame.scale,
      colour: '#e8f1f5',
      alpha: 0.55,
    })),
    ...drawn(make, SMILING_FACE, begun(make.phase), [-0.02, 0, 1.42], 0.02),
    make.box([-0.01, 0, 0.7], [0.12, 1.9, 0.07], '#a8713f'),
    make.tube([-0.03, -1.2, 2.16], [-0.03, 1.2, 2.16], 0.025, '#8a5a34'),
    // Curtains that are drawn aside, in folds.
    ...[-1, 1].flatMap((side) =>
      [0, 1, 2].map((fold) =>
        make.tube(
          [-0.04, side * (0.86 + 0.11 * fold), 2.14],
          [-0.04, side * (0.92 + 0.1 * fold), 0.56],
          0.075,
          fold % 2 === 0 ? '#c8543e' : '#b4472f',
          0.095,
        ),
      ),
    ),
  ],
  'writing-brush': (make) => [
    make.tube([-0.16, 0, 0], [0.08, 0, 0], 0.014, make.colour ?? '#8a5a30'),
    make.tube([0.08, 0, 0], [0.12, 0, 0], 0.02, '#e9dcc0'),
    make.tube([0.12, 0, 0], [0.2, 0, 0], 0.022, '#191720', 0.004),
  ],
  // Red paper on its corner, edged with gold.
  'big-character': (make) => {
    const corners = (half: number): At[] => [
      [0, SHEET.across, SHEET.up + half],
      [0, SHEET.across + half, SHEET.up],
      [0, SHEET.across, SHEET.up - half],
      [0, SHEET.across - half, SHEET.up],
    ];
    return [
      make.plate(corners(0.6), '#d9a32e'),
      make.plate(corners(0.57), make.colour ?? '#cf2430'),
      ...drawn(make, FORTUNE, 0.3 + 0.7 * make.phase, [-0.01, SHEET.across, SHEET.up], 0.027),
    ];
  },
  'belled-door': (make) => {
    const rings = Math.max(0, 1 - Math.abs(make.phase - 0.45) * 4);
    const bell: At = [-0.02, -0.34, 1.36];
    return [
      make.box([0.04, 0.42, 1.08], [0.08, 1.06, 2.16], '#5d3620'),
      make.box([0.02, 0.42, 1.04], [0.08, 0.9, 2.02], make.colour ?? '#2f6f5c'),
      ...[0.52, 1.5].map((out) => make.box([-0.02, 0.42, out], [0.02, 0.62, 0.7], '#285f4f')),
      make.ball([-0.06, 0.08, 1.0], 0.04, '#d9b04a'),
      make.box([0, bell[1], bell[2]], [0.03, 0.13, 0.2], '#f4f1e8'),
      make.disc([-0.02, bell[1], bell[2]], 0.04, 'along', rings > 0 ? '#ffd75a' : '#d89a3a'),
      ...[0.14, 0.22, 0.3].map((r, index): Solid => ({
        ...make.ring(
          [-0.03, bell[1], bell[2] + 0.02],
          r + 0.02 * Math.sin(make.time * 9 + index),
          'along',
          0.008,
          '#fff2b8',
        ),
        alpha: rings * (0.9 - 0.22 * index),
      })),
    ];
  },
  'prayer-wheels': (make) => {
    const drums = [-0.84, -0.28, 0.28, 0.84];
    return [
      make.box([0.06, 0, 1.78], [0.1, 2.4, 0.12], '#8a2f28'),
      make.box([0.06, 0, 0.72], [0.1, 2.4, 0.12], '#8a2f28'),
      ...drums.flatMap((across, index) => {
        const turn = make.time * (1.6 + 0.2 * index);
        return [
          make.tube([0, across, 0.84], [0, across, 1.66], 0.2, make.colour ?? '#d9a32e'),
          ...[0.9, 1.6].map((out) => make.tube([0, across, out - 0.03], [0, across, out + 0.03], 0.21, '#a8322a')),
          // The signs on it go round with it.
          ...[0, 1, 2, 3, 4, 5].flatMap((sign): Solid[] => {
            const at = turn + (sign / 6) * Math.PI * 2;
            if (Math.cos(at) < 0.15) return [];
            return [
              make.box(
                [-0.2 * Math.cos(at), across + 0.19 * Math.sin(at), 1.25],
                [0.012, 0.07 * Math.cos(at), 0.3],
                '#8a2f28',
              ),
            ];
          }),
        ];
      }),
    ];
  },
} as const satisfies Record<(typeof WALL_THINGS)[number], Thing>;

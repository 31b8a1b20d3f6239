import { ENERGY, PYTHAGORAS, writtenSigns } from './formulas.ts';
import { between } from '../../skeleton.ts';
import type { BodyPoint } from '../../skeleton.ts';
import { moved, placeIn } from './solid.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const PAPER = '#fbf8ee';
const WOOD = '#7a4526';
const GOLD = '#e8c45a';
const STEEL = '#b9c0cc';

/** Short lines that spring from a place when something is struck there, `strength` 1 at the blow to 0. */
function springing(at: BodyPoint, strength: number, k: number, colour = '#ffd23f'): Solid[] {
  if (strength <= 0) return [];
  return [-1, -0.5, 0, 0.5, 1].map((turn) => {
    const far = (0.08 + 0.06 * (1 - strength)) * k;
    const to = far + 0.07 * k;
    const place = (r: number) => ({ f: at.f + Math.sin(turn) * r, l: at.l, u: at.u + Math.cos(turn) * r });
    return {
      is: 'tube',
      from: place(far),
      to: place(to),
      r: 0.009 * k,
      r2: 0.003 * k,
      colour,
      alpha: strength,
      lit: 0.5,
    };
  });
}

/** A quarter sheet of paper at a hand, with a torn edge toward `side`. */
function half(hand: BodyPoint, side: 1 | -1, k: number): Solid {
  const edge = [0.16, 0.08, 0.0, -0.08, -0.16].map((u, index) =>
    moved(hand, [0, side * (0.02 + 0.018 * (index % 2)), u - 0.04], k),
  );
  return {
    is: 'plate',
    outline: [...edge, moved(hand, [0, -side * 0.13, -0.2], k), moved(hand, [0, -side * 0.13, 0.12], k)],
    round: 0.05,
    colour: PAPER,
  };
}

/** Whether the lid is off. */
function isOpen({ phase }: Make): boolean {
  return phase > 0.3 && phase < 0.94;
}

/** A line of words of joined letters on a board, from one side to the other, metres; `text` makes it another one. */
function handwriting(make: Make, from: number, to: number, up: number, text: number): readonly Solid[] {
  const words: Solid[] = [];
  let at = from;
  for (let word = text; at - LETTER_METRES > to; word++) {
    const letters = 2 + ((word * 7 + text) % 4);
    const end = Math.max(to, at - letters * LETTER_METRES);
    const strokes = Math.max(2, Math.round((at - end) / STROKE_METRES));
    const through = Array.from({ length: strokes + 1 }, (_, index): At => {
      const tall = (index * 5 + word) % 7 === 0 ? 0.085 : 0.042;
      return [-0.02, at - ((at - end) * index) / strokes, up + (index % 2 === 0 ? 0 : tall)];
    });
    words.push(make.wire(through, make.onWhite === true ? 0.007 : 0.006, inkOf(make)));
    at = end - 0.6 * LETTER_METRES;
  }
  return words;
}

const STROKE_METRES = 0.024;
const LETTER_METRES = 0.05;
/** How high the line is that is being written, metres. */
const LINE_METRES = 1.55;

/** Chalk on a blackboard, a felt pen on a white one. */
function inkOf({ onWhite }: Make): string {
  return onWhite === true ? '#2a4fa8' : '#f4f7f2';
}

/** Desk work and parcels. */
export const DESK_THING_MAKERS = {
  // As far as the chalk has come, under two lines that are written already.
  'chalk-writing': (make) => {
    const [, hand, high] = placeIn(make.frame, make.right);
    const [from, up] = [0.36, LINE_METRES];
    return [
      ...handwriting(make, from, -0.5, up + 0.3, 5),
      ...handwriting(make, from, -0.38, up + 0.15, 2),
      ...handwriting(make, from, hand, Math.min(up, high), 9),
    ];
  },
  /** Lines of writing, gone where a wiper has passed, with a cloud of dust round it. */
  'wiped-board': (make) => {
    const { scale } = make.frame;
    const [high, edge] = [1.5, -0.04];
    return [
      ...[0.15, 0, -0.15].flatMap((up, index) => [
        ...handwriting(make, 0.5, edge + 0.12, high + up, index * 4 + 1),
        ...handwriting(make, edge, -0.6, high + up, index * 4 + 2).map((word) => ({ ...word, alpha: 0.14 })),
      ]),
      ...[0, 1, 2].map((index): Solid => {
        const share = (make.time * 0.9 + index / 3) % 1;
        return {
          is: 'puff',
          at: moved(make.right, [-0.06, 0.05 * Math.sin(index * 2.1), -0.04 - 0.3 * share], scale),
          r: (0.03 + 0.05 * share) * scale,
          colour: inkOf(make),
          alpha: 0.3 * (1 - share),
        };
      }),
    ];
  },
  /** A felt block with a wooden back, flat on the board. */
  'board-wiper': (make) => [
    make.box([0.03, 0, 0], [0.05, 0.17, 0.075], '#4a5262'),
    make.box([0.0, 0, 0], [0.03, 0.17, 0.08], '#c98a3a'),
  ],
  /** A long thin stick, with a red tip. */
  'pointing-stick': (make) => [
    make.tube([-0.1, 0, 0], [0.5, 0, 0], 0.009, '#5d4028', 0.006),
    make.ball([0.5, 0, 0], 0.014, '#d8323c'),
  ],
  // A formula as far as the chalk has come, under one that is written already.
  'chalk-formula': (make) => {
    const [, hand, high] = placeIn(make.frame, make.right);
    const up = Math.min(LINE_METRES, high) - 0.06;
    return [...writtenSigns(PYTHAGORAS, 0.4, up + 0.27, -Infinity), ...writtenSigns(ENERGY, 0.4, up, hand)].map(
      (through) => make.wire(through, 0.008, inkOf(make)),
    );
  },
  'tap-lines': ({ right, phase, frame }) =>
    springing(
      moved(right, [0.08, 0, -0.02], frame.scale),
      Math.max(0, 1 - Math.abs(phase - 0.1) * 4, 1 - Math.abs(phase - 0.6) * 5),
      frame.scale,
      '#f7f4ea',
    ),
  gavel: (make) => [
    make.tube([-0.06, 0, 0], [0.26, 0, 0], 0.014, WOOD, 0.012),
    make.tube([0.27, 0, -0.09], [0.27, 0, 0.09], 0.05, '#8f5430'),
    ...[-0.07, 0.07].map((out) => make.tube([0.27, 0, out - 0.008], [0.27, 0, out + 0.008], 0.053, GOLD)),
  ],
  'sounding-block': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.045], 0.1, WOOD, 0.09),
    ...springing(make.place([0, 0, 0.06]), Math.max(0, 1 - Math.abs(make.phase - 0.48) * 5), make.frame.scale),
  ],
  'torn-sheet': ({ right, left, frame, phase }) => {
    const k = frame.scale;
    const torn = phase > 0.26;
    if (!torn) {
      const middle = between(right, left, 0.5);
      const corner = (l: number, u: number) => moved(middle, [0, l, u], k);
      return [
        {
          is: 'plate',
          outline: [corner(-0.17, 0.14), corner(0.17, 0.14), corner(0.17, -0.22), corner(-0.17, -0.22)],
          round: 0.05,
          colour: PAPER,
        },
        ...[0.06, 0, -0.06, -0.12].map((u): Solid => ({
          is: 'wire',
          through: [corner(-0.11, u), corner(0.11, u)],
          r: 0.006 * k,
          colour: '#8a93a6',
        })),
      ];
    }
    return [
      half(right, 1, k),
      half(left, -1, k),
      ...[0, 1, 2, 3, 4, 5].map((index): Solid => {
        const fall = Math.max(0, phase - 0.3) * 1.3;
        const at = moved(
          between(right, left, 0.2 + 0.12 * index),
          [0.03, 0.03 * Math.sin(index * 2.3 + phase * 9), -0.16 - fall * (0.6 + 0.1 * (index % 3))],
          k,
        );
        const corner = (l: number, u: number) => moved(at, [0, l, u], k);
        return {
          is: 'plate',
          outline: [corner(-0.025, 0.02), corner(0.02, 0.03), corner(0.03, -0.02), corner(-0.02, -0.025)],
          round: 0.1,
          colour: PAPER,
        };
      }),
    ];
  },
  /** A square that becomes a kite, then a crane with its wings up: folded anew every few seconds. */
  'folded-sheet': ({ right, left, frame, time, colour }) => {
    const k = frame.scale;
    const middle = moved(between(right, left, 0.5), [0.03, 0, 0.03], k);
    const paper = colour ?? '#f2f4fb';
    const at = (l: number, u: number) => moved(middle, [0, l, u], k);
    const shade = (outline: readonly BodyPoint[], tone: string): Solid => ({
      is: 'plate',
      outline,
      round: 0.02,
      colour: tone,
    });
    const step = Math.min(2, Math.floor(time / 1.5));
    if (step === 0)
      return [
        shade([at(-0.15, -0.11), at(0.15, -0.11), at(0.15, 0.17), at(-0.15, 0.17)], paper),
        shade([at(-0.15, 0.17), at(0.15, 0.17), at(0, 0.02)], '#d5dbec'),
      ];
    if (step === 1)
      return [
        shade([at(0, -0.14), at(0.14, 0.06), at(0, 0.18), at(-0.14, 0.06)], paper),
        shade([at(0, -0.14), at(0.14, 0.06), at(0, 0.18)], '#c3cbe2'),
      ];
    return [
      shade([at(-0.02, -0.05), at(-0.24, 0.2), at(-0.04, 0.08)], '#d5dbec'),
      shade([at(0.02, -0.05), at(0.24, 0.2), at(0.04, 0.08)], paper),
      shade([at(-0.06, -0.08), at(0.06, -0.08), at(0, 0.1)], '#e6eaf5'),
      shade([at(0.04, -0.06), at(0.2, 0.04), at(0.15, 0.1), at(0.18, 0.05)], '#c3cbe2'),
      shade([at(-0.04, -0.06), at(-0.2, 0.05), at(-0.05, -0.02)], '#c3cbe2'),
    ];
  },
  'fed-sheet': ({ right, left, frame, phase }) => {
    if (phase > 0.78) return [];
    const k = frame.scale;
    const middle = between(right, left, 0.5);
    const low = Math.max(0.8 * k, middle.u - 0.26 * k);
    const side = (l: number, u: number) => ({ f: middle.f + 0.02 * k, l: middle.l + l * k, u });
    return [
      {
        is: 'plate',
        outline: [side(-0.14, middle.u + 0.04 * k), side(0.14, middle.u + 0.04 * k), side(0.14, low), side(-0.14, low)],
        round: 0.05,
        colour: PAPER,
      },
    ];
  },
  shredder: (make) => [
    make.box([0, 0, 0.34], [0.34, 0.44, 0.68], '#8b939f'),
    { ...make.box([-0.02, -0.005, 0.3], [0.335, 0.4, 0.5], '#c9d2dc'), alpha: 0.9 },
    make.box([0, 0, 0.73], [0.4, 0.5, 0.14], '#2f323c'),
    make.box([0, 0, 0.803], [0.05, 0.36, 0.012], '#0f1116'),
    make.ball([-0.12, -0.24, 0.74], 0.02, '#4fd06a'),
    ...Array.from({ length: 11 }, (_, index) => {
      const across = -0.17 + index * 0.034;
      const long = 0.16 + 0.1 * ((make.time * 0.9 + index * 0.37) % 1);
      return make.wire(
        [
          [-0.19, across, 0.62],
          [-0.2, across + 0.012 * Math.sin(make.time * 5 + index), 0.62 - long * 0.5],
          [-0.19, across, 0.62 - long],
        ],
        0.008,
        PAPER,
      );
    }),
    { is: 'ball', at: make.place([-0.1, 0, 0.14]), r: 0.17 * make.frame.scale, flat: 0.45, colour: '#efeadb' },
  ],
  'big-pencil': (make) => [
    make.tube([-0.16, 0, 0], [0.06, 0, 0], 0.019, make.colour ?? '#f2b42e'),
    make.tube([-0.2, 0, 0], [-0.16, 0, 0], 0.021, '#e8788a'),
    make.tube([0.06, 0, 0], [0.11, 0, 0], 0.019, '#e6c79a', 0.006),
    make.tube([0.11, 0, 0], [0.13, 0, 0], 0.006, '#2b2a31', 0.002),
  ],
  sharpener: (make) => [
    make.box([0.01, 0, 0.01], [0.07, 0.07, 0.07], make.colour ?? '#3f8fd6'),
    make.box([0.01, 0, 0.05], [0.05, 0.05, 0.012], STEEL),
    ...[0, 1, 2].map((index) => {
      const share = (make.time * 0.8 + index / 3) % 1;
      const at = [
        0.03 + 0.03 * Math.sin(index * 2 + share * 4),
        0.02 * Math.cos(index),
        0.06 - 0.42 * share * share,
      ] as const;
      return make.wire(
        [
          [at[0], at[1], at[2]],
          [at[0] + 0.03, at[1], at[2] + 0.025],
          [at[0] + 0.05, at[1] + 0.02, at[2] - 0.005],
          [at[0] + 0.025, at[1] + 0.03, at[2] - 0.02],
        ],
        0.009,
        '#e8c48a',
      );
    }),
  ],
  'lifted-lid': (make) => {
    if (!isOpen(make) || make.phase > 0.58) return [];
    const { right, left, frame } = make;
    const k = frame.scale;
    const middle = between(right, left, 0.5);
    return [
      {
        is: 'tube',
        from: moved(middle, [0, -0.19, 0.02], k),
        to: moved(middle, [0, 0.19, 0.02], k),
        r: 0.05 * k,
        colour: '#d8324a',
      },
      { is: 'ball', at: moved(middle, [0, -0.05, 0.09], k), r: 0.05 * k, flat: 0.7, colour: GOLD },
      { is: 'ball', at: moved(middle, [0, 0.05, 0.09], k), r: 0.05 * k, flat: 0.7, colour: GOLD },
    ];
  },
  'opened-gift': (make) => {
    const colour = make.colour ?? '#d8324a';
    const box = [
      make.box([0, 0, 0.13], [0.32, 0.38, 0.26], colour),
      make.box([0, 0, 0.13], [0.326, 0.07, 0.264], GOLD),
    ];
    if (!isOpen(make))
      return [
        ...box,
        make.box([0, 0, 0.29], [0.35, 0.41, 0.06], colour),
        make.ball([0, 0.05, 0.36], 0.05, GOLD),
        make.ball([0, -0.05, 0.36], 0.05, GOLD),
      ];
    const up = Math.min(1, (make.phase - 0.3) * 5);
    return [
      // A toy bear looks out of the tissue paper, and it glitters.
      make.ball([0, -0.05, 0.28 + 0.16 * up], 0.035, '#a8713f'),
      make.ball([0, 0.05, 0.28 + 0.16 * up], 0.035, '#a8713f'),
      make.ball([0, 0, 0.22 + 0.16 * up], 0.085, '#b9824a'),
      make.ball([0.05, 0, 0.2 + 0.16 * up], 0.035, '#e6c79a'),
      ...[-0.13, -0.05, 0.05, 0.13].map((across, index) =>
        make.plate(
          [
            [0.06, across - 0.05, 0.24],
            [0.06, across + 0.05, 0.24],
            [0.05, across + 0.01 * index, 0.34],
          ],
          '#fdf1d8',
          0.1,
        ),
      ),
      ...box,
      ...[0, 1, 2, 3, 4].map((index): Solid => ({
        is: 'glow',
        at: make.place([
          0.05,
          0.2 * Math.sin(index * 2.2),
          0.42 + 0.07 * index * (0.6 + 0.4 * Math.sin(make.time * 3 + index)),
        ]),
        r: 0.06 * make.frame.scale,
        colour: '#ffe48a',
      })),
    ];
  },
  'ribbon-ends': ({ right, left, frame }) => {
    const k = frame.scale;
    const middle = { f: 0.55 * k, l: 0, u: 0.96 * k };
    return [right, left].map((hand): Solid => ({
      is: 'wire',
      through: [middle, between(middle, hand, 0.5), hand, moved(hand, [0, 0.02, -0.1], k)],
      r: 0.016 * k,
      colour: GOLD,
    }));
  },
  'bead-frame': (make) => {
    const row = (index: number) => [-0.13 + 0.05 * index, 0.02 + 0.034 * (5 - index)] as const;
    return [
      ...[-0.27, 0.27].map((across) => make.tube([0.14, across, 0.02], [-0.16, across, 0.22], 0.016, WOOD)),
      make.tube([0.14, -0.27, 0.02], [0.14, 0.27, 0.02], 0.016, WOOD),
      make.tube([-0.16, -0.27, 0.22], [-0.16, 0.27, 0.22], 0.016, WOOD),
      ...[0, 1, 2, 3, 4, 5].flatMap((index) => {
        const [along, out] = row(index);
        const slid = 0.1 * Math.sin(make.time * 1.7 + index * 2.1);
        return [
          make.tube([along, -0.26, out], [along, 0.26, out], 0.005, STEEL),
          ...[-0.2, -0.15, -0.1, 0.05, 0.1, 0.15].map((across, bead) =>
            make.ball(
              [along, across + slid * (bead < 3 ? 0.4 : 1), out],
              0.022,
              make.colour ?? (bead < 3 ? '#b3402e' : '#d8862e'),
            ),
          ),
        ];
      }),
    ];
  },
  'hand-stamp': (make) => [
    make.ball([-0.06, 0, 0], 0.038, WOOD),
    make.tube([-0.05, 0, 0], [0.06, 0, 0], 0.018, WOOD, 0.022),
    make.tube([0.06, 0, 0], [0.1, 0, 0], 0.045, '#2f323c', 0.05),
    make.tube([0.1, 0, 0], [0.112, 0, 0], 0.05, '#d8323c'),
  ],
  'stamped-page': (make) => [
    make.plate(
      [
        [-0.15, -0.15, 0.1],
        [-0.15, 0.17, 0.1],
        [0.16, 0.17, 0.0],
        [0.16, -0.15, 0.0],
      ],
      PAPER,
      0.05,
    ),
    ...[-0.09, 0.02]
      .flatMap((along, index) =>
        [-0.08, 0.06].map((across, second): Solid[] =>
          make.time * 0.9 > 1 + index * 2 + second
            ? [make.dish([along, across, 0.078 - 0.32 * along - 0.03], 0.045, '#d8323c')]
            : [],
        ),
      )
      .flat(),
    make.box([-0.02, -0.32, 0.02], [0.14, 0.12, 0.04], '#2f323c'),
    make.box([-0.02, -0.32, 0.043], [0.11, 0.09, 0.01], '#d8323c'),
  ],
  'knocked-door': (make) => [
    make.box([0.04, 0, 1.08], [0.08, 1.06, 2.16], '#5d3620'),
    make.box([0.02, 0, 1.04], [0.08, 0.9, 2.02], make.colour ?? '#9a6236'),
    ...[0.52, 1.5].map((out) => make.box([-0.02, 0, out], [0.02, 0.62, 0.7], '#875430')),
    make.ball([-0.06, -0.36, 1.0], 0.04, GOLD),
    ...springing(
      { ...make.right, f: make.place([-0.05, 0, 0]).f },
      Math.max(0, 1 - Math.abs(make.phase - 0.22) * 9, 1 - Math.abs(make.phase - 0.57) * 9),
      make.frame.scale,
    ),
  ],
  /** A switch, whose rocker goes down under the finger. */
  'light-switch': (make) => {
    const pressed = make.phase > 0.4;
    return [
      make.box([0.0, -0.12, 1.36], [0.02, 0.16, 0.22], '#f4f1e8'),
      make.box([-0.015, -0.12, pressed ? 1.34 : 1.38], [0.03, 0.07, 0.09], make.colour ?? '#d89a3a'),
    ];
  },
} as const satisfies Record<string, Thing>;

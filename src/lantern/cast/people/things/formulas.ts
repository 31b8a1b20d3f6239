import type { At } from './thing.ts';

/** A sign in chalk: its strokes, through places across (to the right) and up, in its own height. */
export type Sign = readonly (readonly (readonly [right: number, up: number])[])[];

const curve = (x: number, y: number, rx: number, ry: number, from: number, to: number) =>
  Array.from({ length: 10 }, (_, step): readonly [number, number] => {
    const turn = (from + ((to - from) * step) / 9) * Math.PI * 2;
    return [x + rx * Math.cos(turn), y + ry * Math.sin(turn)];
  });

const EQUALS: Sign = [
  [
    [0.1, 0.38],
    [0.6, 0.38],
  ],
  [
    [0.1, 0.2],
    [0.6, 0.2],
  ],
];
const SQUARED: Sign = [[...curve(0.12, 0.9, 0.11, 0.11, 0.45, -0.1), [0, 0.62], [0.26, 0.62]]];
const C: Sign = [curve(0.25, 0.28, 0.24, 0.28, 0.12, 0.88)];
/** The theorem of Pythagoras. */
export const PYTHAGORAS: readonly Sign[] = [
  [
    curve(0.22, 0.26, 0.2, 0.26, 0, 1),
    [
      [0.44, 0.54],
      [0.44, 0.02],
    ],
  ],
  SQUARED,
  [
    [
      [0.1, 0.28],
      [0.6, 0.28],
    ],
    [
      [0.35, 0.52],
      [0.35, 0.04],
    ],
  ],
  [
    [
      [0.04, 0.95],
      [0.04, 0],
    ],
    curve(0.24, 0.26, 0.2, 0.26, 0.5, -0.5),
  ],
  SQUARED,
  EQUALS,
  C,
  SQUARED,
];
/** Mass and energy. */
export const ENERGY: readonly Sign[] = [
  [
    [
      [0.5, 0.9],
      [0.05, 0.9],
      [0.05, 0],
      [0.5, 0],
    ],
    [
      [0.05, 0.46],
      [0.42, 0.46],
    ],
  ],
  EQUALS,
  [
    [
      [0.02, 0],
      [0.02, 0.52],
    ],
    curve(0.2, 0.36, 0.18, 0.17, 0.5, 0),
    [
      [0.38, 0.36],
      [0.38, 0],
    ],
    curve(0.56, 0.36, 0.18, 0.17, 0.5, 0),
    [
      [0.74, 0.36],
      [0.74, 0],
    ],
  ],
  C,
  SQUARED,
];

/** How tall a sign is, and how far the next one stands from its end, metres. */
const SIGN_METRES = 0.17;
const SIGN_GAP = 0.03;

/** The strokes of signs side by side on a board from `from` (metres to the left), as far as the hand has come, `until`. */
export function writtenSigns(
  signs: readonly Sign[],
  from: number,
  up: number,
  until: number,
): readonly (readonly At[])[] {
  let at = from;
  const written: (readonly At[])[] = [];
  for (const sign of signs) {
    if (at > until)
      written.push(
        ...sign.map((stroke) =>
          stroke.map(([right, high]): At => [-0.02, at - right * SIGN_METRES, up + high * SIGN_METRES]),
        ),
      );
    at -= Math.max(...sign.flat().map(([right]) => right)) * SIGN_METRES + SIGN_GAP;
  }
  return written;
}

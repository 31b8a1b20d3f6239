import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

/** A chess piece: its foot is the same for all of them. */
const onFoot = (...parts: readonly Part[]): Form => ({
  colour: '#f0e4cc',
  parts: [{ turned: '0.27 0, 0.3 0.03, 0.28 0.09, 0.2 0.12, 0.22 0.16, 0.13 0.24', colour: '$', gloss: 0.6 }, ...parts],
});

const crown = (y: number, wide: number): readonly Part[] =>
  spread(5, -1, 1).map((x): Part => ({
    ball: [x * wide, y + 0.02 * (1 - Math.abs(x)), 0.035],
    colour: '$+',
    gloss: 0.6,
  }));

/** The pieces of chess. */
export const CHESS_FORMS: Readonly<Record<string, Form>> = {
  'chess-king': onFoot(
    { turned: '0.13 0.22, 0.1 0.4, 0.11 0.54, 0.2 0.6, 0.14 0.63, 0.12 0.66', colour: '$', gloss: 0.6 },
    { turned: '0.12 0.66, 0.19 0.8, 0.14 0.85, 0.06 0.87', colour: '$', gloss: 0.6 },
    { rod: '0 0.86, 0 0.99', radius: 0.026, colour: '$' },
    { rod: '-0.065 0.93, 0.065 0.93', radius: 0.026, colour: '$' },
  ),
  'chess-queen': onFoot(
    { turned: '0.13 0.22, 0.09 0.42, 0.1 0.56, 0.19 0.62, 0.13 0.65, 0.11 0.68', colour: '$', gloss: 0.6 },
    { turned: '0.1 0.68, 0.2 0.86, 0.16 0.88', colour: '$', open: '$-', gloss: 0.6 },
    ...crown(0.89, 0.18),
    { ball: [0, 0.95, 0.045], colour: '$', gloss: 0.8 },
  ),
  'chess-bishop': onFoot(
    { turned: '0.13 0.22, 0.09 0.44, 0.1 0.56, 0.18 0.6, 0.12 0.64', colour: '$', gloss: 0.6 },
    { turned: '0.09 0.64, 0.15 0.74, 0.1 0.88, 0.02 0.94', colour: '$', gloss: 0.6 },
    { rod: '0.02 0.78, 0.1 0.88', radius: 0.014, colour: '$--' },
    { ball: [0, 0.96, 0.036], colour: '$', gloss: 0.8 },
  ),
  'chess-rook': onFoot(
    { turned: '0.15 0.22, 0.13 0.6, 0.22 0.68, 0.22 0.76', colour: '$', gloss: 0.5 },
    ...[-0.15, 0, 0.15].map((x): Part => ({
      box: [x - 0.055, 0.76, x + 0.05, 0.92],
      deep: 0.12,
      colour: '$',
      round: 0.01,
    })),
  ),
  'chess-knight': onFoot(
    {
      plate:
        '-0.15 0.2, -0.17 0.42, -0.02 0.6, -0.2 0.58, -0.28 0.66, -0.2 0.8, -0.06 0.92, -0.02 1, 0.06 0.92, 0.2 0.74, 0.22 0.46, 0.15 0.2',
      colour: '$',
      curved: true,
    },
    { rod: '0.06 0.9, 0.17 0.72, 0.18 0.48, 0.12 0.28', radius: 0.024, colour: '$-', bent: true },
    { ball: [-0.06, 0.78, 0.022], colour: '$--', flat: true },
    { rod: '-0.24 0.63, -0.16 0.65', radius: 0.01, colour: '$--' },
  ),
  'chess-pawn': onFoot(
    { turned: '0.13 0.22, 0.09 0.5, 0.17 0.58, 0.11 0.62', colour: '$', gloss: 0.6 },
    { ball: [0, 0.79, 0.2], colour: '$', gloss: 0.8 },
  ),
};

import type { SetPiece } from '../set.ts';
import { timeShown } from './clock-hands.ts';
import { trace } from './sketch.ts';
import { hung } from './wall-things.ts';

/** Segments of each figure: top, upper right, lower right, foot, lower left, upper left, middle. */
const FIGURES = [
  '1111110',
  '0110000',
  '1101101',
  '1111001',
  '0110011',
  '1011011',
  '1011111',
  '1110000',
  '1111111',
  '1111011',
];
/** Ends of each segment, in a cell of 1 by 2. */
const SEGMENTS = [
  'M 0.12 2 H 0.88',
  'M 1 1.88 V 1.12',
  'M 1 0.88 V 0.12',
  'M 0.12 0 H 0.88',
  'M 0 0.88 V 0.12',
  'M 0 1.88 V 1.12',
  'M 0.12 1 H 0.88',
] as const;
/** Where the four figures stand, in heights of half a figure. */
const CELLS = [-3.05, -1.55, 0.55, 2.05] as const;

/**
 * A clock with shining figures that tells the hour in the way of 24 hours: for halls that daylight does not reach.
 *
 * @param high Of its figures, metres.
 */
export function digitalClock(x: number, y: number, z: number, high = 0.22, colour = '#ff5a44'): SetPiece {
  const unit = high / 2;
  return hung(`digital clock ${high} ${colour}`, x, y, z, [unit * 4.2, unit * 2], (sketch) => {
    sketch.rect(-unit * 4, -unit * 1.7, unit * 8, unit * 3.4, '#15161a', 0);
    const [hours, minutes] = timeShown(sketch.pen.light.hour);
    const digits = [Math.floor(hours / 10), hours % 10, Math.floor(minutes / 10), minutes % 10];
    const { context } = sketch.pen;
    context.fillStyle = sketch.pen.glow(colour);
    for (const dot of [-0.45, 0.45]) context.fillRect(-unit * 0.14, unit * (dot - 0.14), unit * 0.28, unit * 0.28);
    for (const [cell, digit] of digits.entries())
      sketch.at(unit * CELLS[cell]!, -unit, unit, () => {
        context.strokeStyle = sketch.pen.glow(colour);
        context.lineWidth = 0.26;
        context.beginPath();
        for (const [segment, path] of SEGMENTS.entries()) if (FIGURES[digit]![segment] === '1') trace(context, path);
        context.stroke();
      });
  });
}

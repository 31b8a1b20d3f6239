import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import { fillOval } from './creature-brush.ts';

/** How high one hangs from a bough, units of its drawing. */
export const BOUGH_UNITS = 0.72;

/** Paints the bough that one hangs from head down, so high above the ground, units of its drawing. */
export function paintBoughAbove(pen: Pen, high: number): void {
  const { context } = pen;
  context.lineCap = 'round';
  for (const [lift, width, light] of [
    [0, 0.12, -0.2],
    [0.02, 0.07, 0.25],
  ] as const) {
    context.strokeStyle = pen.tone('#6b5038', light);
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(-2.2, high - 0.16 + lift);
    context.quadraticCurveTo(-0.6, high + 0.04 + lift, 0.4, high + lift);
    context.quadraticCurveTo(1.4, high - 0.02 + lift, 2.2, high + 0.2 + lift);
    context.stroke();
  }
  for (const [x, y, r] of [
    [-1.5, 0.02, 0.2],
    [1.25, 0.14, 0.22],
    [1.8, 0.02, 0.18],
  ] as const)
    fillOval(pen, x, high + y, r, r * 0.55, pen.tone('#4f7a3c', 0.1), 0.2);
}

/** A web is so wide, and its middle so high, units of the spider's drawing; a round of its spiral takes so long. */
const WEB = { radius: 1.15, high: 1.35, spokes: 12, rounds: 7, roundSeconds: 0.85 } as const;
/** How much of it is there at the start, rounds. */
const BEGUN = 2;

/** How many rounds of its spiral are laid after so many seconds. */
function laidAfter(seconds: number): number {
  return Math.min(WEB.rounds, BEGUN + seconds / WEB.roundSeconds);
}

/** Where a spider is on its web after so many seconds: on the spiral that it lays, from the middle outward. */
export function onWeb(seconds: number): WebPlace {
  return onSpiral(laidAfter(seconds));
}

interface WebPlace {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

function onSpiral(round: number): WebPlace {
  const [turn, reach] = [round * Math.PI * 2, (WEB.radius * (round + 0.6)) / (WEB.rounds + 1)];
  return { x: Math.cos(turn) * reach, y: WEB.high + Math.sin(turn) * reach, turn };
}

/** Paints a web between two twigs, as far as it is spun after so many seconds. */
export function paintWeb(pen: Pen, seconds: number): void {
  const { context } = pen;
  const { radius, high, spokes } = WEB;
  context.lineCap = 'round';
  context.strokeStyle = pen.tone('#5d4630', 0);
  context.lineWidth = 0.1;
  context.beginPath();
  for (const side of [-1, 1]) {
    context.moveTo(side * 1.15, 0);
    context.quadraticCurveTo(side * 1.5, high, side * 1.1, high * 2.05);
  }
  context.stroke();
  const thread = (width: number, colour: string, alpha: number) => {
    context.strokeStyle = pen.tone(colour, 0.4, alpha);
    context.lineWidth = Math.max(width, pen.pixelMetres * 0.8);
    context.beginPath();
    for (let spoke = 0; spoke < spokes; spoke++) {
      const turn = (spoke / spokes) * Math.PI * 2 + 0.13;
      const long = radius * (1.06 + 0.16 * hash2(spoke, 3));
      context.moveTo(0, high);
      context.lineTo(Math.cos(turn) * long, high + Math.sin(turn) * long);
    }
    for (let step = 0; step <= laidAfter(seconds) * spokes; step++) {
      const { x, y } = onSpiral(step / spokes);
      if (step === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    context.stroke();
  };
  thread(0.03, '#3a4048', 0.35);
  thread(0.014, '#ffffff', 0.95);
}

/** Paints a large open flower with its middle at a place, on a stem from the ground `low`; `size` is half of its width. */
export function paintBlossom(pen: Pen, x: number, y: number, size: number, low: number, colour = '#e85d8f'): void {
  const { context } = pen;
  context.strokeStyle = pen.tone('#4f8a3c', 0);
  context.lineWidth = size * 0.14;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(x, y);
  context.quadraticCurveTo(x + size * 0.5, (y + low) / 2, x + size * 0.2, low);
  context.stroke();
  for (const side of [-1, 1])
    fillOval(
      pen,
      x + size * (0.35 + 0.6 * side),
      y + (low - y) * 0.45,
      size * 0.6,
      size * 0.2,
      pen.tone('#5a9a42', 0.1),
      side * 0.5,
    );
  for (let petal = 0; petal < 8; petal++) {
    const turn = (petal / 8) * Math.PI * 2 + 0.2;
    fillOval(
      pen,
      x + Math.cos(turn) * size * 0.6,
      y + Math.sin(turn) * size * 0.36,
      size * 0.44,
      size * 0.26,
      pen.tone(colour, 0.15 + 0.25 * Math.sin(turn)),
      turn,
    );
  }
  fillOval(pen, x, y + size * 0.05, size * 0.34, size * 0.22, pen.tone('#f3c23c', 0.3), 0);
}

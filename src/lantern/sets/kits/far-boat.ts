import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A sailing boat under way, far off: hull, main and jib; it heels a little and drifts along at `speed` metres a second. */
export function sailingBoat(x: number, z: number, speed: number, variant: number): SetPiece {
  const way = speed < 0 ? -1 : 1;
  const [sail, hull] = SAILS[variant % SAILS.length]!;
  return {
    ...drawn(
      `sailing boat ${way} ${sail} ${hull}`,
      x,
      z,
      [-5, 5, 11, -0.6],
      (sketch) => {
        sketch.pen.context.scale(way, 1);
        sketch.pen.context.rotate(-0.05);
        sketch.fill('M -3.6 0.9 L 4.1 1.15 Q 3.2 -0.1 2.4 -0.4 L -3 -0.4 Q -3.6 0.1 -3.6 0.9 Z', hull, 0);
        sketch.fill('M -3.6 0.9 L 4.1 1.15 L 3.9 0.86 L -3.6 0.6 Z', '#f4efe2', 0.4);
        sketch.fill('M -2 0.98 L -1.6 1.5 L 0.9 1.55 L 1.8 1.08 Z', '#e8e2d2', 0.2);
        sketch.rect(0.36, 1, 0.12, 9.4, '#6a5844', 0.1);
        sketch.fill('M 0.3 1.7 L 0.3 10.1 Q -2.4 6 -3.5 1.9 Q -1.6 1.55 0.3 1.7 Z', sail, 0.1);
        sketch.fill('M 0.3 1.7 L 0.3 10.1 Q -0.7 6 -0.9 1.68 Z', sail, 0.75, 0.8);
        sketch.fill('M 0.56 9.2 Q 2.1 5.2 3.9 1.5 Q 2.2 1.5 0.62 1.9 Z', sail, 0.45);
      },
      { turn: 1 },
    ),
    driftX: speed,
  };
}

/** Of sail and hull. */
const SAILS = [
  ['#fbf6ea', '#33506e'],
  ['#f7efe0', '#8a3a30'],
  ['#c8583a', '#e8e2d4'],
] as const;

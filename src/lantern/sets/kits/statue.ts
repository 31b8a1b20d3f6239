import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A rider of bronze on a tall pedestal. */
export function statue(x: number, z: number): SetPiece {
  return drawn(
    'statue',
    x,
    z,
    [-3.4, 3.4, 8.4],
    (sketch) => {
      const stone = '#c2b8a6';
      const bronze = '#4f7a6c';
      sketch.fill('M -2.2 0 H 2.2 V 0.5 H -2.2 Z M -1.6 0.5 H 1.6 L 1.4 3.4 H -1.4 Z', stone, -0.15);
      sketch.rect(sketch.side > 0 ? 0.4 : -1.5, 0.5, 1.1, 2.9, stone, 0.5, 0.7);
      sketch.rect(-1.7, 3.3, 3.4, 0.35, stone, 0.4);
      sketch.fill(
        'M -1.5 5.4 Q -1.7 4.9 -1.2 4.7 L -1.5 3.65 L -1.2 3.65 L -0.8 4.7 L 0.5 4.7 L 0.7 3.65 L 1 3.65 L 1 4.8 Q 1.5 5.2 1.5 5.9 L 2.1 6.3 L 1.9 6.6 L 1.4 6.7 Q 0.9 6.5 0.7 5.7 L -0.9 5.8 Q -1.4 5.8 -1.5 5.4 Z',
        bronze,
        0,
      );
      sketch.fill('M -1.5 5.4 Q -2.2 5.2 -2 4.4 Q -1.7 5 -1.3 5.1 Z', bronze, -0.3);
      sketch.fill('M -0.4 5.7 L -0.2 5 L 0.2 5 L 0.3 5.8 L 0.5 6.9 L 0.1 7.2 L -0.3 6.9 Z', bronze, 0.3);
      sketch.disc(0.12, 7.45, 0.26, 0.3, bronze, 0.4);
      sketch.line('M 0.4 6.7 L 1.2 7.5 L 1.3 8.2', 0.14, bronze, 0.4);
      sketch.line('M -1.2 5.75 Q 0 5.85 0.8 5.75 Q 1.1 6.5 1.5 6.65', 0.1, bronze, 0.8);
    },
    { shadow: 2, turn: x > 0 ? -1 : 1 },
  );
}

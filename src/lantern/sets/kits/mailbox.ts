import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A letter box on a post with its red flag. */
export function mailbox(x: number, z: number): SetPiece {
  return drawn(
    'mailbox',
    x,
    z,
    [-0.5, 0.5, 1.5],
    (sketch) => {
      sketch.rect(-0.06, 0, 0.12, 0.95, '#8a6846', 0.1);
      sketch.fill('M -0.38 0.92 H 0.3 V 1.16 Q 0.3 1.34 0.12 1.34 H -0.2 Q -0.38 1.34 -0.38 1.16 Z', '#4a6a8a', 0);
      sketch.fill('M -0.38 1.2 Q -0.38 1.34 -0.2 1.34 H 0.12 Q 0.3 1.34 0.3 1.2 Q 0 1.28 -0.38 1.2 Z', '#4a6a8a', 0.7);
      sketch.rect(0.14, 1.1, 0.05, 0.32, '#c9382c', 0.3);
      sketch.rect(0.14, 1.32, 0.2, 0.1, '#c9382c', 0.4);
    },
    { shadow: 0.3, turn: 1 },
  );
}

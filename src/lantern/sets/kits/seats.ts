import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A bar stool. */
export function stool(x: number, z: number, colour: string, metal = '#3a3430'): SetPiece {
  return drawn(
    `stool ${colour} ${metal}`,
    x,
    z,
    [-0.3, 0.3, 0.85],
    (sketch) => {
      sketch.line('M -0.22 0 L -0.14 0.7 M 0.22 0 L 0.14 0.7 M -0.19 0.24 H 0.19', 0.035, metal, 0.2);
      sketch.fill('M -0.22 0.76 Q 0 0.82 0.22 0.76 L 0.2 0.68 Q 0 0.64 -0.2 0.68 Z', colour, 0.3);
    },
    { shadow: 0.25, turn: 1 },
  );
}

/** A chair from behind or from the front, seen at a slight angle. */
export function chair(x: number, z: number, colour: string, facing: 'toward' | 'away' = 'toward'): SetPiece {
  return drawn(
    `chair ${colour} ${facing}`,
    x,
    z,
    [-0.4, 0.4, 1.05],
    (sketch) => {
      const back = () => {
        sketch.fill(
          'M -0.22 0.46 L -0.24 0.98 Q 0 1.04 0.24 0.98 L 0.22 0.46 H 0.17 V 0.56 H -0.17 V 0.46 Z',
          colour,
          -0.15,
        );
        sketch.rect(-0.15, 0.62, 0.3, 0.22, colour, -0.65);
        sketch.rect(-0.03, 0.62, 0.06, 0.22, colour, 0);
      };
      if (facing === 'toward') back();
      sketch.line('M -0.16 0.44 L -0.18 0.08 M 0.16 0.44 L 0.18 0.08', 0.045, colour, -0.6);
      sketch.fill('M -0.2 0.52 H 0.2 L 0.25 0.42 H -0.25 Z', colour, 0.45);
      sketch.rect(-0.25, 0.38, 0.5, 0.05, colour, -0.1);
      sketch.line('M -0.22 0.4 L -0.24 0 M 0.22 0.4 L 0.24 0', 0.05, colour, 0);
      if (facing === 'away') back();
    },
    { shadow: 0.32, turn: 1 },
  );
}

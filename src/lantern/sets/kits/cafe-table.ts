import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A round table with two chairs under a parasol. */
export function cafeTable(x: number, z: number, colour: string, snow: boolean): SetPiece {
  return drawn(
    `cafe table ${colour} ${snow}`,
    x,
    z,
    [-1.6, 1.6, 2.9],
    (sketch) => {
      for (const side of [-1, 1]) {
        sketch.line(
          `M ${side * 0.95} 0 L ${side * 0.9} 0.46 L ${side * 1.02} 0.95 M ${side * 0.6} 0 L ${side * 0.62} 0.46`,
          0.05,
          '#3a3430',
          -0.1,
        );
        sketch.rect(side * 0.78 - 0.22, 0.44, 0.44, 0.06, '#8c6646', 0.4);
      }
      sketch.rect(-0.035, 0, 0.07, 2.5, '#d9d2c4', 0.1);
      sketch.fill('M -0.3 0 Q 0 0.12 0.3 0 Z', '#4a4440', 0);
      sketch.disc(0, 0.74, 0.52, 0.05, '#e6ddcc', 0.5);
      sketch.rect(0.12, 0.76, 0.07, 0.1, '#f4f0e6', 0.4);
      sketch.rect(-0.2, 0.76, 0.07, 0.1, '#f4f0e6', 0.4);
      for (let panel = 0; panel < 6; panel++) {
        const [a, b] = [-1.5 + panel * 0.5, -1 + panel * 0.5];
        const tint = snow ? '#eef3ff' : panel % 2 ? '#f2eadb' : colour;
        sketch.fill(
          `M 0 2.78 Q ${a * 0.6} 2.62 ${a} 2.05 L ${a + 0.06} 1.92 Q ${(a + b) / 2} 2.02 ${b - 0.06} 1.92 L ${b} 2.05 Q ${b * 0.6} 2.62 0 2.78 Z`,
          tint,
          ((panel - 2.5) / 2.5) * 0.6 * sketch.side + 0.1,
        );
      }
    },
    { shadow: 1.2, turn: 1 },
  );
}

import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/**
 * One rib of a Gothic nave: two clustered columns, the pointed arch between them, and the wall above it up to the vault,
 * with a lower arch to the aisle on either side. Ribs one behind the other make the nave.
 */
export function nave(x: number, z: number, half: number, high: number, stone = '#bfae92'): SetPiece {
  const spring = high * 0.5;
  const point = high * 0.9;
  const out = half + 2.5;
  return drawn(
    `nave ${half} ${high} ${stone}`,
    x,
    z,
    [-out - 0.05, out + 0.05, high + 0.3, 0],
    (sketch) => {
      const arch = (inset: number) =>
        `M ${-half + inset} ${spring} Q ${-half + inset} ${point - 1} 0 ${point - inset} Q ${half - inset} ${point - 1} ${half - inset} ${spring}`;
      sketch.fill(`${arch(0)} L ${out} ${spring} V ${high + 0.2} H ${-out} V ${spring} Z`, stone, -0.25);
      // The aisles: dark under lower arches.
      for (const side of [-1, 1]) {
        const [a, b] = [side * half, side * out];
        sketch.fill(
          `M ${a} ${spring * 0.7} Q ${a} ${spring} ${b} ${spring * 1.02} L ${b} ${spring + 0.1} L ${a} ${spring + 0.1} Z`,
          stone,
          -0.35,
        );
      }
      sketch.line(arch(0.05), 0.3, stone, 0.35);
      sketch.line(arch(0.34), 0.14, stone, -0.5);
      for (const side of [-1, 1]) {
        const at = side * (half + 0.25);
        sketch.rect(at - 0.5, 0, 1, 0.5, stone, -0.1);
        sketch.rect(at - 0.56, 0.46, 1.12, 0.12, stone, 0.4);
        for (const [shaft, lit] of [
          [-0.3, 0.35],
          [-0.1, 0.1],
          [0.12, -0.15],
          [0.3, -0.4],
        ] as const)
          sketch.rect(at + shaft * side * -sketch.side - 0.11, 0.58, 0.22, spring - 0.58, stone, lit);
        sketch.fill(
          `M ${at - 0.42} ${spring - 0.35} H ${at + 0.42} L ${at + 0.62} ${spring + 0.12} H ${at - 0.62} Z`,
          stone,
          0.45,
        );
      }
    },
    { turn: 1 },
  );
}

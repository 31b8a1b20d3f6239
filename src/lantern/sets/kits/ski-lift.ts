import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A pylon of a chair lift with two chairs on their cable; it stands `up` metres higher than the stage. */
export function liftPylon(x: number, z: number, up: number, heightMetres: number, variant: number): SetPiece {
  return drawn(
    `lift pylon ${variant % 2}`,
    x,
    z,
    [-5, 5, heightMetres + 1, -1],
    (sketch) => {
      sketch.fill(`M -0.22 -1 L 0.22 -1 L 0.13 ${heightMetres} L -0.13 ${heightMetres} Z`, '#5f6a78', -0.2);
      sketch.fill(`M 0.02 -1 L 0.22 -1 L 0.13 ${heightMetres} L 0.02 ${heightMetres} Z`, '#7f8a98', 0.4 * sketch.side);
      sketch.rect(-2.2, heightMetres - 0.3, 4.4, 0.26, '#4f5a68', 0.2);
      for (const at of [-2.1, 2.1]) {
        sketch.disc(at, heightMetres - 0.4, 0.24, 0.24, '#39424e', 0);
        sketch.line(`M ${at - 2.6} ${heightMetres - 0.9} L ${at + 2.6} ${heightMetres + 0.1}`, 0.06, '#2f3640', 0);
      }
      for (const [at, drop] of [
        [-3.4 + (variant % 2), 0.9],
        [2.9 - (variant % 2), 0.3],
      ] as const) {
        const top = heightMetres - drop;
        sketch.line(`M ${at} ${top} V ${top - 1.6}`, 0.07, '#2f3640', 0);
        sketch.fill(`M ${at - 0.8} ${top - 2.3} H ${at + 0.8} V ${top - 2.1} H ${at - 0.8} Z`, '#c8452f', 0.2);
        sketch.rect(at - 0.8, top - 2.1, 1.6, 0.6, '#a83a2a', -0.1);
        sketch.line(`M ${at - 0.8} ${top - 1.6} Q ${at} ${top - 1.2} ${at + 0.8} ${top - 1.6}`, 0.07, '#2f3640', 0);
      }
    },
    { y: up, mirrored: false },
  );
}

/** A pole with a pennant that marks the edge of a run. */
export function slopeFlag(x: number, z: number, colour: string): SetPiece {
  return drawn(
    `slope flag ${colour}`,
    x,
    z,
    [-0.3, 1, 2.2],
    (sketch) => {
      sketch.rect(-0.03, 0, 0.06, 2.1, '#d8d8d4', 0.3);
      sketch.fill('M 0.03 2.08 Q 0.4 2.1 0.85 1.8 Q 0.4 1.6 0.03 1.5 Z', colour, 0.2);
    },
    { motion: 'sway', shadow: 0.15 },
  );
}

import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A large steel refuse container with a sloped lid. */
export function skip(x: number, z: number, colour: string): SetPiece {
  return drawn(
    `skip ${colour}`,
    x,
    z,
    [-1.7, 1.7, 1.75],
    (sketch) => {
      for (const side of [-1, 1])
        sketch.face(
          [side * 1.2, 0.15, 0, side * 1.2, 0.15, 1.1, side * 1.2, 1.5, 1.1, side * 1.2, 1.15, 0],
          colour,
          sketch.flankLit,
        );
      sketch.fill('M -1.2 0.15 H 1.2 L 1.25 1.15 H -1.25 Z', colour, -0.1);
      sketch.face([-1.3, 1.15, -0.05, 1.3, 1.15, -0.05, 1.25, 1.55, 1.1, -1.25, 1.55, 1.1], '#3a3c40', 0.4);
      for (const at of [-0.75, 0, 0.75]) sketch.rect(at - 0.05, 0.15, 0.1, 1, colour, -0.5);
      sketch.rect(-1.25, 0.62, 2.5, 0.09, colour, 0.5);
      sketch.rect(-1.2, 0.15, 2.4, 0.3, '#241f26', -0.3, 0.3);
      for (const wheel of [-1, 1]) sketch.disc(wheel, 0.1, 0.11, 0.1, '#1c1c20', 0);
    },
    { shadow: 1.3 },
  );
}

/** A ribbed dustbin with a lid, or a sack beside it. */
export function dustbin(x: number, z: number, kind: number): SetPiece {
  return drawn(
    `dustbin ${kind}`,
    x,
    z,
    [-0.6, 0.6, 1.1],
    (sketch) => {
      const steel = '#7d8288';
      if (kind === 1) {
        sketch.fill('M -0.42 0 Q -0.6 0.5 -0.1 0.72 L 0 0.86 L 0.08 0.7 Q 0.56 0.5 0.44 0 Z', '#33333a', -0.1);
        sketch.fill(
          `M ${sketch.side * 0.1} 0.1 Q ${sketch.side * 0.4} 0.3 ${sketch.side * 0.15} 0.6 Q ${sketch.side * 0.2} 0.3 ${sketch.side * 0.1} 0.1 Z`,
          '#6a6a76',
          0.6,
        );
        return;
      }
      sketch.fill('M -0.33 0 H 0.33 L 0.4 0.82 H -0.4 Z', steel, -0.25);
      sketch.fill(
        `M ${sketch.side * 0.08} 0 L ${sketch.side * 0.33} 0 L ${sketch.side * 0.4} 0.82 H ${sketch.side * 0.1} Z`,
        steel,
        0.5,
      );
      for (const y of [0.25, 0.5]) sketch.rect(-0.37, y, 0.74, 0.035, steel, -0.6);
      sketch.fill('M -0.45 0.82 Q 0 1.02 0.45 0.82 L 0.45 0.77 H -0.45 Z', steel, 0.5);
      sketch.line('M -0.08 0.95 Q 0 1.06 0.08 0.95', 0.04, steel, 0.2);
    },
    { shadow: 0.45, turn: 1 },
  );
}

/** Wooden crates, stacked. */
export function crates(x: number, z: number, kind: number): SetPiece {
  return drawn(
    `crates ${kind}`,
    x,
    z,
    [-1.3, 1.3, 1.9],
    (sketch) => {
      const box = (at: number, y: number, size: number, colour: string) => {
        for (const side of [-1, 1])
          sketch.face(
            [
              at + (side * size) / 2,
              y,
              0,
              at + (side * size) / 2,
              y,
              size,
              at + (side * size) / 2,
              y + size,
              size,
              at + (side * size) / 2,
              y + size,
              0,
            ],
            colour,
            sketch.flankLit,
          );
        sketch.face(
          [
            at - size / 2,
            y + size,
            0,
            at + size / 2,
            y + size,
            0,
            at + size / 2,
            y + size,
            size,
            at - size / 2,
            y + size,
            size,
          ],
          colour,
          0.6,
        );
        for (let slat = 0; slat < 4; slat++)
          sketch.rect(
            at - size / 2,
            y + (size * slat) / 4 + 0.01,
            size,
            size / 4 - 0.03,
            colour,
            slat % 2 ? 0.05 : -0.15,
          );
        for (const edge of [-0.5, 0.42]) sketch.rect(at + edge * size, y, size * 0.08, size, colour, 0.35);
      };
      box(-0.45, 0, 0.8, '#9a7550');
      if (kind === 0) box(0.42, 0, 0.7, '#8a6846');
      box(kind === 0 ? -0.3 : -0.42, 0.8, 0.6, '#a88258');
    },
    { shadow: 0.9 },
  );
}

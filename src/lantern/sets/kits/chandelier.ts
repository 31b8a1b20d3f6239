import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A chandelier of arms and candles with drops of glass, hung at height `y` from a ceiling. */
export function chandelier(x: number, z: number, y: number, ceilingMetres: number, size = 1): SetPiece {
  const up = ceilingMetres - y;
  return drawn(
    `chandelier ${size} ${up.toFixed(1)}`,
    x,
    z,
    [-size - 0.2, size + 0.2, up, -size * 0.75],
    (sketch) => {
      sketch.line(`M 0 0.2 V ${up}`, 0.03, '#8a6b34', 0.1);
      sketch.at(0, 0, size, () => {
        sketch.fill('M -0.06 0.5 Q -0.14 0.2 -0.05 -0.3 L 0 -0.6 L 0.05 -0.3 Q 0.14 0.2 0.06 0.5 Z', '#c9a24a', 0.4);
        for (const arm of [0.5, 0.92]) {
          for (const side of [-1, 1])
            sketch.line(`M 0 -0.2 Q ${side * arm * 0.6} -0.4 ${side * arm} 0`, 0.04, '#c9a24a', 0.5);
        }
        for (const at of [-0.92, -0.5, 0, 0.5, 0.92]) {
          sketch.fill(`M ${at - 0.08} 0.02 H ${at + 0.08} L ${at + 0.04} -0.05 H ${at - 0.04} Z`, '#e3c878', 0.6);
          sketch.rect(at - 0.03, 0.02, 0.06, 0.18, '#f7f0dc', 0.4);
          sketch.shine(`M ${at - 0.05} 0.2 Q ${at} 0.46 ${at + 0.05} 0.2 Z`, '#ffe6a8', '#e9dcc0');
          for (const drop of [0.14, 0.24]) sketch.disc(at, -drop, 0.025, 0.04, '#dff0f8', 0.7, 0.8);
        }
        for (const at of [-0.7, -0.3, 0.3, 0.7]) sketch.disc(at, -0.32, 0.03, 0.05, '#dff0f8', 0.7, 0.8);
      });
    },
    { y, turn: 1 },
  );
}

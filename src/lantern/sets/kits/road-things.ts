import type { Light } from '../../light/light.ts';
import type { Face, SetPiece, Structure } from '../set.ts';
import { drawn } from './sketch.ts';

/** A steel guard rail that runs away along z. */
export function guardRail(x: number): Structure {
  const faces: Face[] = [];
  for (let z = 120; z > -8; z -= 6) {
    const quad = (y0: number, y1: number, lit: number) =>
      faces.push({ points: [x, y0, z - 6, x, y0, z, x, y1, z, x, y1, z - 6], colour: '#a4abb2', lit });
    if (z < 70)
      for (const post of [z - 1, z - 4])
        faces.push({
          points: [x - 0.07, 0, post, x + 0.07, 0, post, x + 0.07, 0.7, post, x - 0.07, 0.7, post],
          colour: '#6a7076',
          lit: 0,
        });
    quad(0.42, 0.58, -0.3);
    quad(0.58, 0.66, 0.5);
    quad(0.66, 0.82, 0);
  }
  return { z: 120, faces };
}

/** A bridge of signs over a motorway, with arrows to the lanes; lit by night. */
export function gantry(x: number, z: number, half: number, light: Light): SetPiece {
  return drawn(
    `gantry ${half} ${light.lampsLit}`,
    x,
    z,
    [-half - 2, half + 2, 10],
    (sketch) => {
      const steel = '#8d959c';
      for (const side of [-1, 1]) {
        sketch.rect(side * (half + 1.2) - 0.25, 0, 0.5, 9, steel, -0.1);
        sketch.rect(side * (half + 1.2) + (sketch.side > 0 ? 0.05 : -0.25), 0, 0.2, 9, steel, 0.6);
      }
      for (const y of [7.2, 8.8]) sketch.rect(-half - 1.2, y, half * 2 + 2.4, 0.22, steel, 0.3);
      for (let brace = -half; brace < half; brace += 1.6)
        sketch.line(`M ${brace} 7.3 L ${brace + 0.8} 8.8 L ${brace + 1.6} 7.3`, 0.1, steel, 0);
      for (const [left, wide, arrow] of [
        [-half * 0.92, half * 0.78, 1],
        [half * 0.08, half * 0.4, 0],
        [half * 0.54, half * 0.42, 2],
      ] as const) {
        sketch.shine(`M ${left} 5.4 H ${left + wide} V 9.4 H ${left} Z`, '#1f7a54', '#1f7a54');
        sketch.line(`M ${left + 0.2} 5.6 H ${left + wide - 0.2} V 9.2 H ${left + 0.2} Z`, 0.12, '#f2f4ee', 0.4);
        for (let line = 0; line < 2; line++)
          for (let word = 0; word < Math.floor(wide / 1.3); word++)
            sketch.rect(left + 0.7 + word * 1.15, 8.3 - line * 0.8, sketch.random.range(0.5, 1), 0.36, '#f2f4ee', 0.4);
        const middle = left + wide / 2;
        const lean = arrow === 2 ? 0.6 : 0;
        sketch.fill(
          `M ${middle - 0.16} 7 L ${middle + 0.16} 7 L ${middle + 0.16 + lean} 6.3 H ${middle + 0.5 + lean} L ${middle + lean} 5.8 L ${middle - 0.5 + lean} 6.3 H ${middle - 0.16 + lean} Z`,
          '#f2f4ee',
          0.4,
        );
      }
    },
    { turn: 1 },
  );
}

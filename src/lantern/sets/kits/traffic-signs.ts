import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A round blue sign on a post with three white arrows that chase one another: a roundabout (Vienna Convention of 1968, sign D, 3). */
export function roundaboutSign(x: number, z: number): SetPiece {
  return drawn('roundabout sign', x, z, [-0.6, 0.6, 3.2], (sketch) => {
    sketch.rect(-0.05, 0, 0.1, 2.2, '#8d949a', 0);
    sketch.disc(0, 2.55, 0.58, 0.58, '#f2f4f2', 0.3);
    sketch.disc(0, 2.55, 0.52, 0.52, '#2459a8', 0.2);
    for (let arrow = 0; arrow < 3; arrow++) {
      const at = (turn: number, reach: number) => {
        const angle = (arrow / 3 + turn) * Math.PI * 2;
        return `${reach * Math.cos(angle)} ${2.55 + reach * Math.sin(angle)}`;
      };
      sketch.line(`M ${at(0, 0.3)} Q ${at(0.09, 0.34)} ${at(0.18, 0.3)}`, 0.09, '#f4f6f4', 0.4);
      sketch.fill(`M ${at(0.17, 0.16)} L ${at(0.17, 0.45)} L ${at(0.27, 0.3)} Z`, '#f4f6f4', 0.4);
    }
  });
}

/** A low board of chevrons that tells which way to go round; `way` 1 points right, -1 left. */
export function chevronBoard(x: number, z: number, way: 1 | -1): SetPiece {
  return drawn(
    `chevron board ${way}`,
    x,
    z,
    [-1.5, 1.5, 1.3],
    (sketch) => {
      for (const post of [-1, 1]) sketch.rect(post - 0.06, 0, 0.12, 0.5, '#6f767c', -0.1);
      sketch.rect(-1.4, 0.4, 2.8, 0.8, '#1e2024', -0.1);
      for (let mark = 0; mark < 4; mark++) {
        const left = -1.3 + mark * 0.68;
        const tip = left + (way > 0 ? 0.5 : 0.1);
        const back = left + (way > 0 ? 0.14 : 0.46);
        const thick = 0.3 * way;
        sketch.fill(
          `M ${back} 0.46 L ${tip} 0.8 L ${back} 1.14 H ${back - thick * 0.2 + thick} L ${tip + thick} 0.8 L ${back + thick * 0.8} 0.46 Z`,
          '#f4f4f0',
          0.4,
        );
      }
    },
    { turn: 1 },
  );
}

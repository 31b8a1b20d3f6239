import type { Light } from '../../light/light.ts';
import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A bridge over the start with its lights and a chequered board. */
export function startGantry(x: number, z: number, light: Light): SetPiece {
  return drawn(
    `start gantry ${light.lampsLit}`,
    x,
    z,
    [-9, 9, 7.6],
    (sketch) => {
      for (const leg of [-7.6, 7.2]) {
        sketch.rect(leg, 0, 0.5, 5, '#c4cace', -0.1);
        sketch.rect(leg + (sketch.side > 0 ? 0.3 : 0), 0, 0.2, 5, '#c4cace', 0.6);
      }
      sketch.rect(-8, 4.8, 16, 2.2, '#23262c', -0.1);
      for (let row = 0; row < 2; row++)
        for (let block = 0; block < 40; block++)
          sketch.rect(-8 + block * 0.4, 6.2 + row * 0.4, 0.4, 0.4, (row + block) % 2 ? '#1c1d20' : '#f4f2ec', 0.3);
      for (let lamp = 0; lamp < 5; lamp++) {
        const cx = -2.4 + lamp * 1.2;
        sketch.rect(cx - 0.42, 5, 0.84, 1.05, '#0f1114', 0);
        sketch.shine(
          `M ${cx - 0.3} 5.5 Q ${cx - 0.3} 5.85 ${cx} 5.85 Q ${cx + 0.3} 5.85 ${cx + 0.3} 5.5 Q ${cx + 0.3} 5.15 ${cx} 5.15 Q ${cx - 0.3} 5.15 ${cx - 0.3} 5.5 Z`,
          '#ff3a2a',
          '#d8382c',
        );
      }
      for (const at of [-6.4, 4])
        for (let mark = 0; mark < 4; mark++) sketch.rect(at + mark * 0.62, 5.2, 0.42, 0.6, '#f4f2ec', 0.3);
    },
    { turn: 1 },
  );
}

/** A wall of stacked tyres, red and white. */
export function tyreWall(x: number, z: number): SetPiece {
  return drawn(
    'tyre wall',
    x,
    z,
    [-3, 3, 1.4],
    (sketch) => {
      for (let stack = 0; stack < 8; stack++)
        for (let tyre = 0; tyre < 4; tyre++) {
          const px = -2.6 + stack * 0.74;
          sketch.disc(px, 0.16 + tyre * 0.29, 0.37, 0.16, ['#d8382c', '#f2efe8'][Math.floor(stack / 2) % 2]!, -0.2);
          sketch.disc(px, 0.2 + tyre * 0.29, 0.34, 0.11, ['#d8382c', '#f2efe8'][Math.floor(stack / 2) % 2]!, 0.4);
        }
    },
    { shadow: 2, turn: 1 },
  );
}

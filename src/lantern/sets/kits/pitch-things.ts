import type { Light } from '../../light/light.ts';
import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A goal with its net, 7.3 m wide. */
export function goal(x: number, z: number): SetPiece {
  return drawn(
    'goal',
    x,
    z,
    [-4.6, 4.6, 3],
    (sketch) => {
      for (let rope = 0; rope <= 18; rope++)
        sketch.line(`M ${-3.66 + rope * 0.407} 2.4 L ${-3.5 + rope * 0.39} 0.25`, 0.02, '#e8ecee', 0.2, 0.6);
      for (let rope = 0; rope <= 7; rope++) sketch.line(`M -3.6 ${0.3 + rope * 0.3} H 3.6`, 0.02, '#e8ecee', 0.2, 0.6);
      for (const side of [-1, 1]) {
        sketch.rect(side * 3.66 - 0.07, 0, 0.14, 2.48, '#f6f7f4', 0.5);
        sketch.line(`M ${side * 3.66} 2.4 L ${side * 3.4} 0.25`, 0.05, '#d8dcde', 0.1);
      }
      sketch.rect(-3.73, 2.38, 7.46, 0.14, '#f6f7f4', 0.6);
    },
    { turn: 1 },
  );
}

/** A score board above a stand, its digits lit. */
export function scoreboard(x: number, z: number, light: Light): SetPiece {
  return drawn(
    `scoreboard ${light.lampsLit}`,
    x,
    z,
    [-9, 9, 30],
    (sketch) => {
      for (const leg of [-5, 5]) sketch.rect(leg - 0.3, 18, 0.6, 4, '#5a6268', 0);
      sketch.rect(-8, 21, 16, 7.4, '#1f2630', -0.2);
      sketch.rect(-7.6, 21.4, 15.2, 6.6, '#121820', -0.3);
      const digit = (at: number, shape: string) =>
        sketch.at(at, 22.6, 1, () => sketch.shine(shape, '#ffc23a', '#e8b43a'));
      digit(-5.4, 'M 0 0 H 2 V 0.5 H 0.5 V 1.6 H 2 V 4 H 0 V 3.5 H 1.5 V 2.1 H 0 Z');
      digit(3.6, 'M 0.7 0 H 1.4 V 4 H 0.4 V 3.4 H 0.7 Z');
      for (const dot of [1, 2.6]) digit(-0.3, `M 0 ${dot} H 0.6 V ${dot + 0.6} H 0 Z`);
      sketch.rect(-8.3, 28.2, 16.6, 0.5, '#8d959c', 0.5);
    },
    { turn: 1 },
  );
}

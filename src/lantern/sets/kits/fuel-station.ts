import type { Light } from '../../light/light.ts';
import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

const RED = '#c8352c';

/** A fuel pump with its screen and hoses. */
export function pump(x: number, z: number): SetPiece {
  return drawn(
    'fuel pump',
    x,
    z,
    [-0.9, 0.9, 2.3],
    (sketch) => {
      sketch.rect(-0.5, 0, 1, 0.16, '#8d9298', 0.2);
      sketch.rect(-0.42, 0.16, 0.84, 1.9, '#e8eaec', -0.1);
      sketch.rect(sketch.side > 0 ? 0.16 : -0.42, 0.16, 0.26, 1.9, '#e8eaec', 0.6);
      sketch.rect(-0.42, 0.16, 0.84, 0.6, RED, 0);
      sketch.rect(-0.46, 1.86, 0.92, 0.24, RED, 0.3);
      sketch.shine('M -0.3 1.3 H 0.3 V 1.7 H -0.3 Z', '#bfe8ff', '#31404a');
      for (let key = 0; key < 6; key++)
        sketch.rect(-0.24 + (key % 3) * 0.17, 0.94 + Math.floor(key / 3) * 0.14, 0.12, 0.1, '#5a6066', 0.2);
      for (const side of [-1, 1]) {
        sketch.line(
          `M ${side * 0.42} 1.6 Q ${side * 0.8} 1.4 ${side * 0.62} 0.5 Q ${side * 0.5} 0.24 ${side * 0.46} 0.9`,
          0.06,
          '#1f2226',
          0.1,
        );
        sketch.rect(side * 0.47 - 0.08, 0.9, 0.16, 0.36, '#2a2e32', 0.3);
      }
    },
    { shadow: 0.6, turn: 1 },
  );
}

/** The canopy over the pumps: a deep fascia with a stripe, columns, lights underneath. */
export function fuelCanopy(x: number, z: number, light: Light, snow: number): SetPiece {
  return drawn(
    `fuel canopy ${light.lampsLit} ${snow > 0.5}`,
    x,
    z,
    [-11, 11, 6.9],
    (sketch) => {
      for (const at of [-6.5, 6.5]) {
        sketch.rect(at - 0.24, 0, 0.48, 5, '#d8dce0', -0.1);
        sketch.rect(at + (sketch.side > 0 ? 0.06 : -0.24), 0, 0.18, 5, '#d8dce0', 0.6);
        sketch.rect(at - 0.3, 0, 0.6, 0.8, '#e8c23a', 0);
      }
      sketch.fill('M -9 4.75 H 9 L 9.8 5.2 H -9.8 Z', '#aab2b8', -0.4);
      for (let lamp = 0; lamp < 7; lamp++)
        sketch.shine(
          `M ${-7.6 + lamp * 2.3} 4.84 H ${-6.4 + lamp * 2.3} V 5.04 H ${-7.6 + lamp * 2.3} Z`,
          '#ffffff',
          '#dfe4e6',
        );
      sketch.shine('M -10 5.15 H 10 V 6.4 H -10 Z', '#fff4ea', '#eef0f0');
      sketch.shine('M -10 5.4 H 10 V 5.85 H -10 Z', '#ff4a38', RED);
      sketch.rect(-10, 6.38, 20, 0.14, snow > 0.5 ? '#f2f6ff' : '#c4cace', 0.5);
      sketch.shine('M -1.3 5.3 L 0 6.3 L 1.3 5.3 L 0 5.6 Z', '#ffc83a', '#e8b83a');
    },
    { turn: 1 },
  );
}

/** The shop of the station, all glass. */
export function fuelShop(x: number, z: number, light: Light): SetPiece {
  return drawn(
    `fuel shop ${light.lampsLit}`,
    x,
    z,
    [-9, 9, 4.6],
    (sketch) => {
      sketch.rect(-8, 0, 16, 3.9, '#d8d4cc', -0.1);
      sketch.shine('M -7.5 0.5 H 7.5 V 3 H -7.5 Z', '#fff0c8', '#6f8494');
      for (let shelf = 0; shelf < 26; shelf++)
        sketch.rect(
          -7.3 + (shelf % 13) * 1.13,
          0.6 + Math.floor(shelf / 13) * 0.8,
          sketch.random.range(0.4, 0.9),
          sketch.random.range(0.3, 0.6),
          sketch.random.pick(['#b5483c', '#3f6f8a', '#d8a03a', '#4f8a6c']),
          -0.2,
          0.75,
        );
      for (let bar = 0; bar < 8; bar++) sketch.rect(-7.5 + bar * 2.14, 0.3, 0.1, 2.8, '#8d9298', 0.2);
      sketch.shine('M -8.2 3.2 H 8.2 V 4.1 H -8.2 Z', '#ff5a44', RED);
      for (let sign = 0; sign < 5; sign++)
        sketch.shine(
          `M ${-2.2 + sign * 0.9} 3.45 H ${-1.7 + sign * 0.9} V 3.85 H ${-2.2 + sign * 0.9} Z`,
          '#ffffff',
          '#f4f2ea',
        );
    },
    { turn: 1 },
  );
}

/** The tall sign with prices. */
export function fuelSign(x: number, z: number, light: Light): SetPiece {
  return drawn(
    `fuel sign ${light.lampsLit}`,
    x,
    z,
    [-1.6, 1.6, 7.6],
    (sketch) => {
      for (const leg of [-0.9, 0.75]) sketch.rect(leg, 0, 0.16, 3, '#7d8388', 0.2);
      sketch.rect(-1.3, 2.8, 2.6, 4.5, '#2a3036', 0);
      sketch.shine('M -1.2 6 H 1.2 V 7.2 H -1.2 Z', '#ff5a44', RED);
      sketch.shine('M -0.6 6.2 L 0 7 L 0.6 6.2 L 0 6.45 Z', '#ffd24a', '#e8b83a');
      for (let row = 0; row < 3; row++) {
        sketch.rect(-1.1, 3 + row * 0.95, 0.6, 0.7, ['#3f8a5c', '#d8a03a', '#3f6f9c'][row]!, 0.2);
        for (let digit = 0; digit < 3; digit++)
          sketch.shine(
            `M ${-0.3 + digit * 0.48} ${3.08 + row * 0.95} H ${0.04 + digit * 0.48} V ${3.62 + row * 0.95} H ${-0.3 + digit * 0.48} Z`,
            '#fff2d0',
            '#e4e6e2',
            0.9,
          );
      }
    },
    { shadow: 1, turn: 1 },
  );
}

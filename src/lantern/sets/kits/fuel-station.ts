import type { Light } from '../../light/light.ts';
import type { Face, SetPiece, Structure } from '../set.ts';
import { drawn } from './sketch.ts';
import { alongside, solid, underside, upright } from './solid.ts';

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

/** The canopy over the pumps, metres: how far it reaches to each side, from z to z, and its underside. */
const CANOPY = { half: 9.6, near: 5.6, far: 12.4, under: 4.7, high: 5.9 } as const;

/** The canopy over the pumps: a deep fascia with a stripe, four columns, panels of light underneath. */
export function fuelCanopy(x: number, light: Light, snow: number): readonly Structure[] {
  const { half, near, far, under, high } = CANOPY;
  const lit = light.lampsLit;
  const across = [x - half, x + half] as const;
  const faces: Face[] = [
    { ...underside(across, under, [near, far], lit ? '#d8e4ea' : '#aab2b8', -0.3), ...(lit ? { shines: true } : {}) },
  ];
  for (let seam = 1; seam < 8; seam++)
    faces.push({
      ...underside([x - half + seam * 2.4, x - half + seam * 2.4 + 0.05], under - 0.01, [near, far], '#7f898f', -0.4),
      alpha: 0.5,
    });
  for (const z of [near + 0.9, near + 3.1, near + 5.3])
    for (let lamp = 0; lamp < 6; lamp++) {
      const at = x - half + 1.2 + lamp * 3.2;
      faces.push({
        ...underside([at, at + 1.3], under - 0.02, [z, z + 0.7], lit ? '#ffffff' : '#dfe4e6', 0.2),
        ...(lit ? { shines: true } : {}),
      });
    }
  const fascia = (y: readonly [number, number], colour: string, turn: number, shines: boolean): readonly Face[] => [
    { ...alongside(across[0], y, [near, far], colour, turn - 0.2), ...(shines ? { shines } : {}) },
    { ...alongside(across[1], y, [near, far], colour, turn - 0.3), ...(shines ? { shines } : {}) },
    { ...upright(across, y, near, colour, turn), ...(shines ? { shines } : {}) },
  ];
  faces.push(
    ...fascia([under, high], lit ? '#fff4ea' : '#eef0f0', 0.1, lit),
    ...fascia([under + 0.28, under + 0.78], lit ? '#ff4a38' : RED, 0.1, lit),
    upright(
      [across[0] - 0.1, across[1] + 0.1],
      [high, high + (snow > 0.5 ? 0.26 : 0.1)],
      near - 0.02,
      snow > 0.5 ? '#f2f6ff' : '#c4cace',
      0.5,
    ),
  );
  const column = (at: number, z: number): readonly Face[] => [
    ...solid([at - 0.2, at + 0.2], [0, under], [z - 0.2, z + 0.2], '#d8dce0', 0),
    ...solid([at - 0.26, at + 0.26], [0, 0.8], [z - 0.26, z + 0.26], '#e8c23a', 0.1),
  ];
  return [
    { z: far - 0.7, faces: [-6.6, 6.6].flatMap((at) => column(x + at, far - 1)) },
    // Over all that stands beneath it.
    { z: near + 1.2, faces: [-6.6, 6.6].flatMap((at) => column(x + at, near + 1)) },
    { z: near + 0.1, faces },
  ];
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

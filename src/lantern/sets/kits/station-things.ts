import type { Light } from '../../light/light.ts';
import type { Structure } from '../set.ts';
import { createBrush } from './facade.ts';
import type { LampPost } from './garden-things.ts';
import { drawn } from './sketch.ts';

/** A platform lamp: a slim mast with two arms. */
export function platformLamp(x: number, z: number, light: Light): LampPost {
  const piece = drawn(
    'platform lamp',
    x,
    z,
    [-1.3, 1.3, 5],
    (sketch) => {
      sketch.fill('M -0.1 0 H 0.1 L 0.05 4.6 H -0.05 Z', '#46525c', 0);
      for (const side of [-1, 1]) {
        sketch.line(`M 0 4.55 Q ${side * 0.3} 4.85 ${side * 0.7} 4.8`, 0.06, '#46525c', 0.2);
        sketch.fill(`M ${side * 0.5} 4.74 H ${side * 1.15} L ${side * 1.05} 4.9 H ${side * 0.6} Z`, '#46525c', 0.3);
        sketch.shine(`M ${side * 0.55} 4.68 H ${side * 1.1} V 4.75 H ${side * 0.55} Z`, '#fff2d0', '#e4e6e2');
      }
    },
    { shadow: 0.2, turn: 1 },
  );
  return {
    piece,
    lamps: light.lampsLit
      ? [-0.8, 0.8].map((side) => ({ x: x + side, y: 4.6, z, colour: '#ffe0a8', radius: 2, strength: 0.6, flicker: 0 }))
      : [],
  };
}

/** The platform across the tracks: its edge, a roof on posts, the wall of the station with doors and windows. */
export function farPlatform(light: Light, z: number, reach: number, white: boolean): readonly Structure[] {
  const wall = createBrush({ way: 'front', x: -reach, z: z + 6, length: reach * 2, height: 6 }, light);
  wall.rect(0, 0, reach * 2, 5.2, '#b5735c', 0);
  for (let u = 1; u < reach * 2; u += 4.2) {
    const lit = light.lampsLit;
    wall.rect(u, 1.2, u + 1.6, 3.7, '#efe6d4', 0.2);
    wall.rect(u + 0.14, 1.34, u + 1.46, 3.56, lit ? '#ffd58a' : '#6a8296', lit ? 0 : -0.1, { shines: lit });
    wall.rect(u + 0.74, 1.34, u + 0.84, 3.56, '#efe6d4', 0);
    wall.rect(u + 2.4, 0, u + 3.7, 2.9, '#5a4438', 0);
  }
  wall.rect(0, 5, reach * 2, 5.4, '#e0d4c0', 0.3, { out: 0.2 });
  const roof = createBrush({ way: 'front', x: -reach, z: z + 0.6, length: reach * 2, height: 5 }, light);
  roof.rect(0, 4, reach * 2, 4.9, white ? '#e6ecf8' : '#4f6a66', 0.4, { out: 0, outTop: -5 });
  roof.rect(0, 3.72, reach * 2, 4.05, '#e4dcc8', 0.1);
  for (let u = 0.4; u < reach * 2; u += 0.5) roof.shape([u, 3.72, u + 0.25, 3.5, u + 0.5, 3.72], '#e4dcc8', 0);
  for (let u = 2; u < reach * 2; u += 6) roof.rect(u, 0, u + 0.22, 3.72, '#3f5652', 0.2);
  const edge = createBrush({ way: 'front', x: -reach, z, length: reach * 2, height: 1 }, light);
  edge.rect(0, -0.2, reach * 2, 0.62, '#8d8880', -0.3);
  edge.rect(0, 0.56, reach * 2, 0.68, '#d8d2c4', 0.5);
  edge.rect(0, 0.64, reach * 2, 0.66, '#d8d2c4', 0.6, { out: 0, outTop: -6 });
  return [
    { z: z + 6, faces: wall.faces },
    { z: z + 0.6, faces: roof.faces },
    { z, faces: edge.faces },
  ];
}

import type { Light } from '../../light/light.ts';
import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A wooden water tank on iron legs, as stands over old city roofs. */
export function waterTank(x: number, z: number, white: boolean): SetPiece {
  return drawn(
    `water tank ${white}`,
    x,
    z,
    [-2, 2, 6.6],
    (sketch) => {
      for (const leg of [-1.3, -0.45, 0.45, 1.3]) sketch.rect(leg - 0.07, 0, 0.14, 2.4, '#33302f', -0.1);
      sketch.line('M -1.3 0.2 L 1.3 2.2 M 1.3 0.2 L -1.3 2.2', 0.06, '#33302f', 0.1);
      sketch.rect(-1.6, 2.3, 3.2, 0.18, '#33302f', 0.3);
      sketch.rect(-1.5, 2.45, 3, 2.7, '#8a6a50', -0.2);
      for (let stave = 0; stave < 11; stave++) {
        const at = -1.5 + stave * 0.273;
        sketch.rect(at, 2.45, 0.25, 2.7, '#8a6a50', (at + 0.12) * sketch.side * 0.42);
      }
      for (const hoop of [2.8, 3.5, 4.2, 4.8]) sketch.rect(-1.53, hoop, 3.06, 0.06, '#3a3432', 0.1);
      sketch.fill('M -1.7 5.1 L 0 6.3 L 1.7 5.1 Z', white ? '#eef3ff' : '#6d5a50', -0.1);
      sketch.fill(
        `M 0 6.3 L ${sketch.side * 1.7} 5.1 L ${sketch.side * 0.2} 5.1 Z`,
        white ? '#eef3ff' : '#6d5a50',
        0.6,
      );
    },
    { shadow: 1.5 },
  );
}

/** A cooling unit with its fan. */
export function airUnit(x: number, z: number, white: boolean): SetPiece {
  return drawn(
    `air unit ${white}`,
    x,
    z,
    [-1.3, 1.3, 1.7],
    (sketch) => {
      const steel = '#a9aeb2';
      for (const side of [-1, 1])
        sketch.face(
          [side * 0.85, 0.15, 0, side * 0.85, 0.15, 0.9, side * 0.85, 1.35, 0.9, side * 0.85, 1.35, 0],
          steel,
          sketch.flankLit,
        );
      sketch.face([-0.85, 1.35, 0, 0.85, 1.35, 0, 0.85, 1.35, 0.9, -0.85, 1.35, 0.9], white ? '#f2f6ff' : steel, 0.6);
      sketch.rect(-0.85, 0.15, 1.7, 1.2, steel, -0.1);
      sketch.disc(-0.2, 0.76, 0.48, 0.48, '#3f4448', -0.2);
      for (let blade = 0; blade < 4; blade++) {
        const angle = (blade / 4) * Math.PI * 2 + 0.4;
        sketch.line(
          `M -0.2 0.76 L ${-0.2 + Math.cos(angle) * 0.4} ${0.76 + Math.sin(angle) * 0.4}`,
          0.12,
          '#7d8388',
          0.2,
        );
      }
      for (let slot = 0; slot < 6; slot++) sketch.rect(0.4, 0.3 + slot * 0.16, 0.36, 0.06, '#5f656a', -0.2);
      for (const foot of [-0.75, 0.65]) sketch.rect(foot, 0, 0.12, 0.16, '#4a4e52', 0);
    },
    { shadow: 0.9 },
  );
}

/** A mast with aerials and a dish. */
export function antenna(x: number, z: number): SetPiece {
  return drawn(
    'antenna',
    x,
    z,
    [-1.2, 1.2, 4.6],
    (sketch) => {
      sketch.rect(-0.04, 0, 0.08, 4.4, '#4a4e54', 0.3);
      for (const y of [3, 3.4, 3.8, 4.2])
        sketch.rect(-0.9 + (y - 3) * 0.2, y, 1.8 - (y - 3) * 0.4, 0.04, '#5a5e64', 0.2);
      sketch.line('M 0 2.6 L -0.8 0 M 0 2.6 L 0.8 0', 0.03, '#4a4e54', 0.1);
      sketch.fill('M 0.05 1.5 Q 0.75 1.6 0.7 2.4 Q 0.2 2.2 0.05 1.5 Z', '#c9ccce', 0.3);
      sketch.line('M 0.34 1.95 L 0.66 1.6', 0.03, '#5a5e64');
    },
    { shadow: 0.4 },
  );
}

/** The hut over the stairs with its door and lamp. */
export function roofDoor(x: number, z: number, light: Light, white: boolean): SetPiece {
  return drawn(
    `roof door ${white}`,
    x,
    z,
    [-3, 3, 3.6],
    (sketch) => {
      const wall = '#b09a88';
      for (const side of [-1, 1])
        sketch.face(
          [side * 1.7, 0, 0, side * 1.7, 0, 2.4, side * 1.7, 2.9, 2.4, side * 1.7, 2.9, 0],
          wall,
          sketch.flankLit,
        );
      sketch.rect(-1.7, 0, 3.4, 2.9, wall, -0.1);
      sketch.rect(-1.85, 2.9, 3.7, 0.22, white ? '#f2f6ff' : '#8a7868', 0.4);
      sketch.rect(-0.55, 0, 1.1, 2.2, '#4a5f6a', 0);
      sketch.disc(0.36, 1.05, 0.06, 0.06, '#d8d4c8', 0.5);
      sketch.shine('M -0.15 2.4 H 0.15 V 2.58 H -0.15 Z', '#ffe6b0', '#d8d4c8');
      if (light.lampsLit) sketch.fill('M -0.1 2.4 L -1.2 0 H 1.2 L 0.1 2.4 Z', '#ffd08a', 1, 0.1);
    },
    { shadow: 1.7 },
  );
}

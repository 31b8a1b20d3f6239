import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { SetPiece } from '../set.ts';
import type { LampPost } from './garden-things.ts';
import { drawn } from './sketch.ts';
import { steam } from './smoke.ts';

/** A lantern of stone: a foot, a shaft, a light chamber, a roof. */
export function stoneLantern(x: number, z: number, light: Light, snow: number): LampPost {
  const stone = '#8d8a82';
  const piece = drawn(
    `stone lantern ${snow > 0.5}`,
    x,
    z,
    [-0.6, 0.6, 2],
    (sketch) => {
      sketch.fill('M -0.42 0 H 0.42 L 0.34 0.18 H -0.34 Z', stone, -0.2);
      sketch.fill('M -0.15 0.18 H 0.15 L 0.12 0.95 H -0.12 Z', stone, -0.15);
      sketch.rect(sketch.side > 0 ? 0.02 : -0.13, 0.18, 0.11, 0.77, stone, 0.6);
      sketch.fill('M -0.12 0.92 L -0.36 1.06 H 0.36 L 0.12 0.92 Z', stone, 0);
      sketch.rect(-0.24, 1.06, 0.48, 0.38, stone, -0.2);
      sketch.shine('M -0.14 1.1 H 0.14 V 1.4 H -0.14 Z', '#ffcf7a', '#3c3a38');
      sketch.fill(
        'M -0.55 1.46 Q -0.3 1.5 -0.12 1.74 H 0.12 Q 0.3 1.5 0.55 1.46 L 0.5 1.4 H -0.5 Z',
        snow > 0.5 ? '#eef3ff' : stone,
        0.35,
      );
      sketch.fill('M -0.1 1.72 Q 0 2 0.1 1.72 Z', stone, 0.4);
    },
    { shadow: 0.45, turn: 1 },
  );
  return {
    piece,
    lamps: light.lampsLit ? [{ x, y: 1.25, z, colour: '#ffbe6a', radius: 1.5, strength: 0.6, flicker: 0.15 }] : [],
  };
}

/** A bronze burner on three feet, with its smoke. */
export function incense(x: number, z: number, scenery: Scenery): readonly SetPiece[] {
  const burner = drawn(
    'incense burner',
    x,
    z,
    [-1.1, 1.1, 1.9],
    (sketch) => {
      const bronze = '#6a5a3c';
      for (const leg of [-0.6, 0, 0.6])
        sketch.fill(`M ${leg - 0.12} 0 H ${leg + 0.12} L ${leg * 0.9 + 0.1} 0.6 H ${leg * 0.9 - 0.1} Z`, bronze, -0.3);
      sketch.fill('M -0.85 1.2 Q -0.95 0.5 0 0.45 Q 0.95 0.5 0.85 1.2 Z', bronze, 0);
      sketch.fill(
        `M ${sketch.side * 0.85} 1.2 Q ${sketch.side * 0.95} 0.6 ${sketch.side * 0.3} 0.48 Q ${sketch.side * 0.5} 0.9 ${sketch.side * 0.4} 1.2 Z`,
        bronze,
        0.7,
      );
      sketch.fill('M -1 1.2 H 1 V 1.32 H -1 Z', bronze, 0.5);
      for (const ear of [-0.9, 0.9])
        sketch.line(`M ${ear} 1.3 Q ${ear * 1.15} 1.75 ${ear * 0.8} 1.72`, 0.12, bronze, 0.2);
    },
    { shadow: 0.9, turn: 1 },
  );
  return scenery.weather === 'rain' || scenery.weather === 'storm'
    ? [burner]
    : [burner, steam(x, z, 3.6, '#d8d4d0', 1.3)];
}

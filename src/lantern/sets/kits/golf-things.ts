import { createRandom } from '../../../base/random.ts';
import type { SetPiece } from '../set.ts';
import { createSketch, drawn } from './sketch.ts';

/** The flag of a hole, which flies in the wind. */
export function golfFlag(x: number, z: number): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: { left: -1.8, right: 2.4, top: 4.5, bottom: -0.15 },
    motion: 'live',
    contactShadow: 0.3,
    draw(pen) {
      const sketch = createSketch(pen, createRandom('flag'), 1);
      // Larger than life, since it is what one knows the place by.
      pen.context.scale(1.4, 1.4);
      const wave = (phase: number) => 0.12 * Math.sin(pen.time * 5 - phase);
      sketch.disc(0, 0, 0.3, 0.07, '#2a3a24', -0.4);
      sketch.rect(-0.035, 0, 0.07, 3, '#f4f2ea', 0.4);
      sketch.fill(
        `M 0 2.95 Q 0.45 ${2.95 + wave(1)} 0.8 ${2.78 + wave(2)} L 1.3 ${2.5 + wave(3)} L 0.8 ${2.32 + wave(2)} Q 0.4 ${2.2 + wave(1)} 0 2.15 Z`,
        '#d8382c',
        0.2,
      );
    },
  };
}

/** A small white cart with a roof. */
export function golfCart(x: number, z: number): SetPiece {
  return drawn(
    'golf cart',
    x,
    z,
    [-1.6, 1.6, 2.1],
    (sketch) => {
      sketch.fill(
        'M -1.3 0.4 Q -1.35 0.95 -1 1 H -0.4 L -0.3 0.62 H 0.5 L 0.8 1.05 Q 1.3 1 1.35 0.4 Z',
        '#f0f1ee',
        0.1,
      );
      sketch.rect(-0.95, 0.95, 0.7, 0.18, '#b08a5c', 0.3);
      sketch.line('M -1 1 L -0.95 1.85 M 0.8 1.05 L 0.5 1.85', 0.05, '#4a4e52', 0.2);
      sketch.fill('M -1.2 1.84 H 0.75 L 0.65 1.96 H -1.1 Z', '#f0f1ee', 0.6);
      for (const wheel of [-0.85, 0.9]) {
        sketch.disc(wheel, 0.3, 0.3, 0.3, '#1f2124', 0);
        sketch.disc(wheel, 0.3, 0.15, 0.15, '#b8bec4', 0.3);
      }
    },
    { shadow: 1.2, turn: 1 },
  );
}

import type { Lamp, SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';
import { steam } from './smoke.ts';

/** A hut of logs under a steep roof with one warm window, stacked wood and smoke from its chimney; `white`: snow lies on it. */
export function logHut(x: number, z: number, white: boolean): readonly SetPiece[] {
  return [hut(x, z, white), steam(x + 1.6, z + 1, 4.6, '#dfe2e8', 6.2)];
}

/** The light of its window. */
export function hutWindow(x: number, z: number): Lamp {
  return { x: x - 1.5, y: 1.7, z: z - 0.5, colour: '#ffb85a', radius: 3.4, strength: 0.85, flicker: 0.05 };
}

function hut(x: number, z: number, white: boolean): SetPiece {
  return drawn(
    `log hut ${white}`,
    x,
    z,
    [-5, 5.6, 7.2],
    (sketch) => {
      const log = '#7a5234';
      sketch.rect(-3.2, 0, 6.4, 2.8, log, 0);
      for (let row = 0; row < 9; row++) {
        sketch.rect(-3.3, row * 0.31, 6.6, 0.2, log, 0.3);
        sketch.rect(-3.3, row * 0.31 + 0.2, 6.6, 0.06, '#4a301e', -0.3);
        for (const at of [-3.3, 3.3]) sketch.disc(at, row * 0.31 + 0.12, 0.15, 0.14, '#b98a5a', 0.2);
      }
      sketch.rect(-3.3, 0, 6.6, 0.34, '#7d7c80', 0);
      sketch.rect(-2.5, 0.9, 2, 1.4, '#e8d8b8', 0.3);
      sketch.shine('M -2.38 1.02 H -0.62 V 2.18 H -2.38 Z', '#ffcf7a', '#9fb4c0');
      for (const at of [-1.54, -2.38, -0.66]) sketch.rect(at, 1.02, 0.07, 1.16, '#e8d8b8', 0.2);
      sketch.rect(-2.38, 1.58, 1.76, 0.06, '#e8d8b8', 0.2);
      for (const at of [-2.96, -0.46]) sketch.rect(at, 0.9, 0.42, 1.4, '#a8392f', 0.1);
      sketch.rect(0.7, 0.2, 1.3, 2.3, '#4a2f1e', 0);
      sketch.rect(0.8, 0.24, 1.1, 2.16, '#6f4527', 0.2);
      sketch.disc(1.7, 1.25, 0.06, 0.06, '#d9b25a', 0.6);
      for (let row = 0; row < 3; row++)
        for (let end = 0; end < 5 - row; end++)
          sketch.disc(2.5 + end * 0.24 + row * 0.12, 0.14 + row * 0.22, 0.12, 0.11, '#c49a64', 0.2);
      sketch.rect(1.3, 3.4, 0.7, 2.8, '#7d7c80', 0);
      const roof = white ? '#f0f4ff' : '#5a4638';
      sketch.fill('M -4.4 2.3 L 0 5.9 L 4.4 2.3 L 4.1 2 L 0 5.2 L -4.1 2 Z', roof, 0.5);
      sketch.fill('M -3.5 2.5 L 0 5.2 L 3.5 2.5 Z', log, 0.1);
      for (let plank = -6; plank <= 6; plank++)
        sketch.line(`M ${plank * 0.5} 2.6 V ${5.1 - Math.abs(plank) * 0.4}`, 0.035, '#4a301e', -0.2);
      if (white) {
        sketch.fill('M -4.5 2.3 Q -4 3.1 0 6.2 Q 4 3.1 4.5 2.3 L 4.1 2.2 L 0 5.6 L -4.1 2.2 Z', '#ffffff', 0.6);
        sketch.fill('M 1.2 6.2 Q 1.65 6.6 2.1 6.2 Z', '#ffffff', 0.6);
        sketch.fill('M -4.4 0 Q -2 0.5 0.4 0.14 Q 2.6 0.44 5 0 Z', '#eef3ff', 0.4);
      }
    },
    { shadow: 3.6, turn: 1 },
  );
}

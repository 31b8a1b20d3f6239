import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A screen on its foot with a window, a chart or lines of text in it; it stands at height `y`. */
export function monitor(x: number, z: number, y: number, variant: number): SetPiece {
  return drawn(
    `monitor ${variant % 3}`,
    x,
    z,
    [-0.4, 0.4, 0.62, -0.02],
    (sketch) => {
      sketch.rect(-0.05, 0, 0.1, 0.16, '#3a3d42', 0.1);
      sketch.rect(-0.16, 0, 0.32, 0.03, '#3a3d42', 0.3);
      sketch.rect(-0.36, 0.13, 0.72, 0.46, '#2a2c30', 0);
      const screen = ['#a9d4ec', '#dfe8ee', '#22384c'][variant % 3] ?? '#a9d4ec';
      sketch.shine('M -0.33 0.17 H 0.33 V 0.56 H -0.33 Z', screen, screen);
      if (variant % 3 === 0) {
        for (let bar = 0; bar < 6; bar++)
          sketch.rect(-0.28 + bar * 0.1, 0.2, 0.06, 0.08 + ((bar * 5) % 7) * 0.035, '#2f6aa0', 0.2);
      } else {
        for (let line = 0; line < 6; line++)
          sketch.rect(
            -0.28,
            0.5 - line * 0.055,
            0.2 + ((line * 3) % 5) * 0.07,
            0.02,
            variant % 3 === 1 ? '#5a6a7a' : '#7ad0a0',
            0.2,
          );
      }
    },
    { y, turn: 1 },
  );
}

/** A swivel chair seen from behind. */
export function officeChair(x: number, z: number, colour: string): SetPiece {
  return drawn(
    `office chair ${colour}`,
    x,
    z,
    [-0.4, 0.4, 1.2],
    (sketch) => {
      sketch.line(
        'M -0.3 0.04 L 0 0.14 L 0.3 0.04 M 0 0.14 V 0.45 M -0.12 0.02 L 0 0.14 L 0.14 0.02',
        0.05,
        '#2c2e32',
        0.1,
      );
      sketch.fill('M -0.27 0.45 H 0.27 Q 0.3 0.52 0.24 0.55 H -0.24 Q -0.3 0.52 -0.27 0.45 Z', colour, -0.2);
      sketch.fill('M -0.22 0.6 Q -0.27 1.12 -0.14 1.15 H 0.14 Q 0.27 1.12 0.22 0.6 Z', colour, 0.15);
      sketch.fill('M -0.16 0.66 Q -0.2 1.06 -0.12 1.08 H 0.02 L 0 0.66 Z', colour, 0.4);
    },
    { shadow: 0.35, turn: 1 },
  );
}

/** Papers, a mug and pencils, or a globe: what lies on a desk at height `y`. */
export function deskClutter(x: number, z: number, y: number, variant: number): SetPiece {
  return drawn(
    `desk clutter ${variant % 3}`,
    x,
    z,
    [-0.4, 0.4, 0.55, -0.02],
    (sketch) => {
      if (variant % 3 === 0) {
        sketch.disc(0, 0.3, 0.17, 0.17, '#4f93c0', 0.1);
        sketch.fill('M -0.1 0.38 Q 0.04 0.44 0.08 0.32 Q 0 0.22 -0.06 0.26 Z', '#7fae5c', 0.2);
        sketch.line('M -0.13 0.16 Q -0.24 0.3 -0.12 0.46', 0.022, '#c9a24a', 0.4);
        sketch.fill('M -0.12 0 H 0.12 L 0.03 0.13 H -0.03 Z', '#7a5636', 0.2);
      } else if (variant % 3 === 1) {
        sketch.rect(-0.3, 0, 0.34, 0.05, '#8a3d33', 0.1);
        sketch.rect(-0.28, 0.05, 0.3, 0.05, '#3f6a7a', 0.2);
        sketch.rect(-0.26, 0.1, 0.28, 0.045, '#d9a84a', 0.3);
        sketch.disc(-0.12, 0.2, 0.06, 0.06, '#c8402e', 0.3);
        sketch.rect(0.16, 0, 0.1, 0.12, '#f4efe4', 0.3);
      } else {
        sketch.rect(0.08, 0, 0.11, 0.13, '#3f6a7a', 0.2);
        sketch.line('M 0.11 0.13 L 0.08 0.28 M 0.14 0.13 V 0.3 M 0.17 0.13 L 0.2 0.27', 0.018, '#e0a43a', 0.4);
        sketch.rect(-0.32, 0, 0.3, 0.02, '#ffffff', 0.4);
      }
    },
    { y, turn: 1 },
  );
}

import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** A station in orbit: modules along a truss between wings of solar cells. `size` 1 is eighteen metres wide. */
export function spaceStation(x: number, y: number, z: number, size: number, speed: number): SetPiece {
  const piece = drawn(
    'space station',
    x,
    z,
    [-9.6 * size, 9.6 * size, 5 * size, -5 * size],
    (sketch) => {
      sketch.at(0, 0, size, () => {
        sketch.pen.context.rotate(0.16);
        sketch.rect(-8.4, -0.14, 16.8, 0.28, '#b8bcc4', 0.3);
        for (let bay = -8; bay < 8; bay++)
          sketch.line(`M ${bay} -0.14 L ${bay + 0.5} 0.14 L ${bay + 1} -0.14`, 0.04, '#6f757f', -0.2);
        for (const at of [-8.2, -5.9, 4.1, 6.4])
          for (const way of [1, -1]) {
            const from = way > 0 ? 0.3 : -4.3;
            sketch.rect(at, from, 1.8, 4, '#2b4a86', way > 0 ? 0.5 : 0);
            for (let row = 1; row < 8; row++) sketch.rect(at, from + row * 0.5, 1.8, 0.05, '#8fb0e0', 0.4);
            sketch.rect(at + 0.86, from, 0.08, 4, '#d8b46a', 0.4);
          }
        for (const [at, wide, high] of [
          [-3.2, 2.6, 1.3],
          [-0.5, 2.2, 1.6],
          [1.8, 1.7, 1.1],
        ] as const) {
          sketch.fill(
            `M ${at} ${-high / 2} Q ${at - 0.25} 0 ${at} ${high / 2} H ${at + wide} Q ${at + wide + 0.25} 0 ${at + wide} ${-high / 2} Z`,
            '#dfe2e8',
            -0.2,
          );
          sketch.fill(`M ${at} 0.05 V ${high / 2} H ${at + wide} V 0.05 Z`, '#f4f6fa', 0.6);
          for (let pane = 0; pane < 3; pane++)
            sketch.shine(`M ${at + 0.3 + pane * 0.6} -0.16 h 0.26 v 0.24 h -0.26 Z`, '#ffdf9a', '#33404e');
        }
        sketch.fill('M 0.2 -0.8 L 0.9 -0.8 L 0.8 -2.6 Q 0.55 -2.9 0.3 -2.6 Z', '#c9ccd4', -0.1);
        sketch.disc(0.55, 1.5, 0.7, 0.3, '#e8eaf0', 0.5);
        sketch.line('M 0.55 0.8 V 1.4', 0.08, '#9aa0aa', 0);
      });
    },
    { y, mirrored: false },
  );
  return { ...piece, driftX: speed };
}

import type { Light } from '../../light/light.ts';
import type { SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';

/** The arch over the way into a zoo, with its three letters. */
export function zooArch(x: number, z: number, light: Light): SetPiece {
  return drawn(
    `zoo arch ${light.lampsLit}`,
    x,
    z,
    [-4.6, 4.6, 7],
    (sketch) => {
      for (const side of [-1, 1]) {
        sketch.rect(side * 3.4 - 0.55, 0, 1.1, 4.2, '#b08a5c', -0.1);
        sketch.rect(side * 3.4 + (sketch.side > 0 ? 0.1 : -0.55), 0, 0.45, 4.2, '#b08a5c', 0.5);
        for (let stone = 0; stone < 9; stone++)
          sketch.rect(
            side * 3.4 - 0.5 + (stone % 2) * 0.5,
            stone * 0.46,
            0.48,
            0.4,
            '#b08a5c',
            sketch.random.range(-0.5, 0.4),
            0.6,
          );
      }
      sketch.fill('M -4.2 4 Q 0 6.4 4.2 4 V 5.4 Q 0 7.6 -4.2 5.4 Z', '#3f7a4c', 0);
      sketch.line('M -4.2 4 Q 0 6.4 4.2 4', 0.14, '#f0c23a', 0.4);
      sketch.line('M -4.2 5.4 Q 0 7.6 4.2 5.4', 0.14, '#f0c23a', 0.4);
      const paint = light.lampsLit ? '#ffe9a8' : '#fff4d8';
      sketch.line('M -1.95 6.02 H -0.95 L -1.95 5.12 H -0.95', 0.2, paint, 0.7);
      for (const at of [0.02, 1.36])
        sketch.line(
          `M ${at - 0.48} 5.66 Q ${at - 0.48} 6.2 ${at} 6.2 Q ${at + 0.48} 6.2 ${at + 0.48} 5.66 Q ${at + 0.48} 5.14 ${at} 5.14 Q ${at - 0.48} 5.14 ${at - 0.48} 5.66`,
          0.2,
          paint,
          0.7,
        );
    },
    { turn: 1 },
  );
}

/** A giraffe that stands in its paddock. */
export function giraffe(x: number, z: number, way: 1 | -1): SetPiece {
  return drawn(
    `giraffe ${way}`,
    x,
    z,
    [-2.4, 2.4, 5.4],
    (sketch) => {
      sketch.pen.context.scale(way, 1);
      const hide = '#e0b060';
      for (const leg of [-1.05, -0.75, 0.5, 0.8])
        sketch.fill(
          `M ${leg - 0.12} 2.4 L ${leg - 0.07} 0 H ${leg + 0.09} L ${leg + 0.14} 2.4 Z`,
          hide,
          leg === -0.75 || leg === 0.5 ? -0.4 : 0,
        );
      sketch.fill(
        'M -1.3 2.2 Q -1.4 2.9 -0.7 3 L 0.4 3.3 L 1.2 4.75 L 1.35 5.05 L 1.5 4.95 L 2.05 4.6 L 2 4.4 L 1.55 4.45 L 1.05 2.9 Q 0.9 2.1 0.4 2.05 L -0.9 2 Z',
        hide,
        0.15,
      );
      for (let spot = 0; spot < 30; spot++) {
        const t = sketch.random.next();
        const [px, py] =
          spot < 16
            ? [-1.1 + t * 1.9, 2.3 + sketch.random.next() * 0.6]
            : [0.65 + t * 0.65, 3 + t * 1.5 + sketch.random.range(-0.08, 0.12)];
        sketch.disc(px, py, 0.11, 0.1, '#9a5f2e', 0.1);
      }
      sketch.line('M 1.32 5 V 5.25 M 1.44 4.98 L 1.48 5.22', 0.06, '#6a4424', 0.2);
      sketch.line('M -1.3 2.6 Q -1.55 2 -1.45 1.5', 0.06, '#9a5f2e', 0);
      sketch.disc(1.62, 4.74, 0.05, 0.05, '#231a14', 0);
    },
    { shadow: 1.4 },
  );
}

/** An elephant with its trunk down. */
export function elephant(x: number, z: number, way: 1 | -1): SetPiece {
  return drawn(
    `elephant ${way}`,
    x,
    z,
    [-2.8, 2.8, 3.4],
    (sketch) => {
      sketch.pen.context.scale(way, 1);
      const hide = '#8d8e94';
      for (const [leg, lit] of [
        [-1.3, -0.1],
        [-0.8, -0.5],
        [0.5, -0.5],
        [0.95, 0],
      ] as const)
        sketch.fill(`M ${leg - 0.3} 1.4 L ${leg - 0.24} 0 H ${leg + 0.26} L ${leg + 0.32} 1.4 Z`, hide, lit);
      sketch.fill(
        'M -1.7 1.2 Q -1.9 2.7 -0.7 2.95 Q 0.4 3.1 1 2.7 Q 1.9 3 2.1 2.2 Q 2.3 1.2 2.2 0.5 Q 2.2 0.15 2.45 0.2 L 2.4 0.02 Q 2 -0.05 1.95 0.5 Q 1.9 1.3 1.6 1.5 Q 1.2 1.6 1 1.2 Z',
        hide,
        0.05,
      );
      sketch.fill('M -1.5 2.2 Q -1.2 2.9 -0.4 2.95 Q 0.5 3 1 2.7 Q 0.2 2.6 -0.6 2.6 Q -1.2 2.6 -1.5 2.2 Z', hide, 0.6);
      sketch.fill('M 0.75 2.6 Q 0.2 2.5 0.3 1.7 Q 0.5 1.2 0.95 1.3 Q 1.4 1.9 1.2 2.5 Z', hide, -0.35);
      sketch.fill('M 1.7 1.5 Q 2 1.1 2.45 1.2 L 2.5 1.3 Q 2.1 1.35 1.85 1.65 Z', '#f4ecd8', 0.3);
      sketch.disc(1.6, 2.15, 0.06, 0.06, '#1f1c1c', 0);
      sketch.line('M -1.75 1.9 Q -2 1.5 -1.95 1.1', 0.07, hide, -0.3);
    },
    { shadow: 1.9 },
  );
}

import { createRandom } from '../../../base/random.ts';
import type { SetPiece } from '../set.ts';
import { createSketch, drawn } from './sketch.ts';

/** A tower with a pointed roof, a ladder on one side and a slide on the other. */
export function slideTower(x: number, z: number, snow: number): SetPiece {
  return drawn(
    `slide tower ${snow > 0.5}`,
    x,
    z,
    [-4.6, 4.6, 5.4],
    (sketch) => {
      const way = x > 0 ? -1 : 1;
      for (const post of [-0.9, 0.9]) sketch.rect(post - 0.09, 0, 0.18, 3.6, '#3f78b0', 0.1);
      for (let rung = 0; rung < 6; rung++)
        sketch.rect(-way * 1.7 - 0.05 + way * rung * 0.14, rung * 0.3 + 0.15, 0.75, 0.08, '#e8c23a', 0.2);
      sketch.line(`M ${-way * 1.9} 0 L ${-way * 0.95} 2 M ${-way * 1.3} 0 L ${-way * 0.5} 2`, 0.08, '#e8c23a', 0.2);
      sketch.rect(-1, 1.85, 2, 0.16, '#8a6846', 0.3);
      for (let bar = 0; bar < 7; bar++) sketch.rect(-0.86 + bar * 0.28, 2, 0.07, 0.72, '#d8452f', 0.2);
      sketch.rect(-1, 2.7, 2, 0.1, '#d8452f', 0.5);
      sketch.fill('M -1.35 3.4 L 0 4.9 L 1.35 3.4 Z', snow > 0.5 ? '#eef3ff' : '#d8452f', 0);
      sketch.fill(
        `M 0 4.9 L ${sketch.side * 1.35} 3.4 L ${sketch.side * 0.2} 3.4 Z`,
        snow > 0.5 ? '#eef3ff' : '#d8452f',
        0.6,
      );
      const e = (value: number) => value * way;
      sketch.fill(
        `M ${e(0.9)} 2.05 Q ${e(1.9)} 1.9 ${e(2.7)} 0.9 Q ${e(3.2)} 0.34 ${e(4.1)} 0.3 L ${e(4.1)} 0.16 Q ${e(3)} 0.14 ${e(2.4)} 0.76 Q ${e(1.8)} 1.5 ${e(0.9)} 1.7 Z`,
        '#f0b429',
        0,
      );
      sketch.line(
        `M ${e(0.9)} 2.1 Q ${e(1.9)} 1.96 ${e(2.72)} 0.98 Q ${e(3.2)} 0.42 ${e(4.15)} 0.36`,
        0.1,
        '#f0b429',
        0.7,
      );
      sketch.rect(e(3.7) - 0.06, 0, 0.12, 0.25, '#3f78b0', 0);
    },
    { shadow: 1.8 },
  );
}

/** A frame with two swings that move a little in the wind. */
export function swings(x: number, z: number): readonly SetPiece[] {
  const frame = drawn(
    'swing frame',
    x,
    z,
    [-3.2, 3.2, 3.4],
    (sketch) => {
      for (const side of [-1, 1])
        for (const foot of [-0.55, 0.55])
          sketch.line(`M ${side * 2.6 + foot} 0 L ${side * 2.5} 3.1`, 0.13, '#3f8a5c', foot * sketch.side);
      sketch.line('M -2.7 3.1 H 2.7', 0.16, '#3f8a5c', 0.4);
    },
    { shadow: 1.6, turn: 1 },
  );
  const seats: SetPiece = {
    x,
    y: 0,
    z: z - 0.02,
    box: { left: -2.6, right: 2.6, top: 3.2, bottom: 0 },
    motion: 'live',
    draw(pen) {
      const sketch = createSketch(pen, createRandom('swing'), 1);
      for (const [index, at] of [-1.2, 1.2].entries()) {
        const lean = 0.12 * Math.sin(pen.time * 2.1 + index * 1.7) + 0.015 * pen.wind;
        const [sx, sy] = [at + Math.sin(lean) * 2.5, 3.08 - Math.cos(lean) * 2.5];
        sketch.line(
          `M ${at - 0.28} 3.08 L ${sx - 0.28} ${sy} M ${at + 0.28} 3.08 L ${sx + 0.28} ${sy}`,
          0.03,
          '#5a5e64',
          0.2,
        );
        sketch.rect(sx - 0.34, sy - 0.05, 0.68, 0.08, '#d8452f', 0.4);
      }
    },
  };
  return [frame, seats];
}

/** A plank on a block, one end down. */
export function seesaw(x: number, z: number): SetPiece {
  return drawn(
    'seesaw',
    x,
    z,
    [-2.4, 2.4, 1.7],
    (sketch) => {
      sketch.fill('M -0.4 0 H 0.4 L 0.12 0.72 H -0.12 Z', '#3f78b0', 0);
      sketch.line('M -2 0.22 L 2 1.16', 0.14, '#f0b429', 0.4);
      for (const [px, py] of [
        [-1.7, 0.3],
        [1.6, 1.06],
      ] as const) {
        sketch.line(`M ${px} ${py} V ${py + 0.5} M ${px - 0.18} ${py + 0.5} H ${px + 0.18}`, 0.06, '#d8452f', 0.2);
        sketch.disc(px * 1.12, py + 0.06, 0.22, 0.07, '#d8452f', 0.4);
      }
    },
    { shadow: 1 },
  );
}

/** A dome of bars to climb on. */
export function climbingDome(x: number, z: number): SetPiece {
  return drawn(
    'climbing dome',
    x,
    z,
    [-2.4, 2.4, 2.5],
    (sketch) => {
      for (const [rx, lit] of [
        [2.2, 0.3],
        [1.35, 0.1],
        [0.5, -0.1],
      ] as const)
        sketch.line(`M ${-rx} 0 Q ${-rx} 2.2 0 2.2 Q ${rx} 2.2 ${rx} 0`, 0.08, '#d8702f', lit);
      for (const [y, half] of [
        [0.75, 2.1],
        [1.4, 1.75],
        [1.95, 1.1],
      ] as const)
        sketch.line(`M ${-half} ${y} Q 0 ${y - 0.25} ${half} ${y}`, 0.07, '#3f78b0', 0.2);
    },
    { shadow: 1.6, turn: 1 },
  );
}

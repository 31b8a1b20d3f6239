import { createRandom } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { slab } from './furniture.ts';
import { fillHard, fillSoft } from './outline.ts';

/** A fireplace of brick with a mantel and a fire that moves. */
export function fireplace(x: number, z: number): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: { left: -1.4, right: 1.4, top: 2.6, bottom: -0.02 },
    motion: 'live',
    draw(pen) {
      const { context } = pen;
      slab(pen, -1.2, 0, 1.2, 1.32, '#a4604a', 0.05);
      bricks(pen);
      slab(pen, -0.72, 0, 0.72, 0.9, '#1d1412', -0.6);
      slab(pen, -1.36, 1.3, 1.36, 1.42, '#6b4a32', 0.4);
      slab(pen, -1.3, 1.22, 1.3, 1.3, '#4f3624', -0.3);
      fillHard(context, [-0.9, -0.02, 0.9, -0.02, 0.8, 0.06, -0.8, 0.06], pen.tone('#6f6660', 0.3));
      for (const [lx, ly, turn] of [
        [-0.36, 0.09, 0.04],
        [0.02, 0.08, -0.05],
        [-0.2, 0.2, -0.03],
      ] as const)
        fillHard(
          context,
          [lx, ly, lx + 0.5, ly + turn, lx + 0.5, ly + 0.11 + turn, lx, ly + 0.11],
          pen.glow('#5a2c18'),
        );
      flames(pen);
      mantelpiece(pen);
    },
  };
}

function bricks(pen: Pen): void {
  const random = createRandom('fireplace');
  for (let row = 0; row < 9; row++) {
    for (let brick = -4; brick < 5; brick++) {
      const bx = brick * 0.28 + (row % 2) * 0.14 - 0.14;
      if (Math.abs(bx + 0.12) < 0.76 && row < 6) continue;
      if (bx < -1.2 || bx > 0.96) continue;
      slab(pen, bx, 0.02 + row * 0.145, bx + 0.25, 0.14 + row * 0.145, '#b06a50', random.range(-0.35, 0.35));
    }
  }
}

/** Tongues of three colours that lick at their own pace. */
function flames(pen: Pen): void {
  const { context } = pen;
  for (const [colour, size, alpha] of [
    ['#ff6a22', 1, 0.75],
    ['#ffa030', 0.72, 0.85],
    ['#ffe28a', 0.4, 0.9],
  ] as const) {
    for (let tongue = -2; tongue <= 2; tongue++) {
      const seed = tongue * 2.1 + size * 5;
      const tall =
        size *
        (0.52 - Math.abs(tongue) * 0.09) *
        (0.8 + 0.25 * Math.sin(pen.time * 9 + seed) + 0.12 * Math.sin(pen.time * 17 + seed * 3));
      const tx = tongue * 0.15 * size + 0.03 * Math.sin(pen.time * 6 + seed);
      fillSoft(
        context,
        [
          tx - 0.1 * size,
          0.16,
          tx - 0.12 * size,
          0.16 + tall * 0.4,
          tx + 0.04 * Math.sin(pen.time * 7 + seed),
          0.16 + tall * 1.2,
          tx + 0.12 * size,
          0.16 + tall * 0.4,
          tx + 0.1 * size,
          0.16,
        ],
        pen.glow(colour, alpha),
      );
    }
  }
}

/** Vases and a candle. */
function mantelpiece(pen: Pen): void {
  const { context } = pen;
  for (const [vx, colour] of [
    [-1, '#5f7f86'],
    [0.82, '#c9a25c'],
  ] as const)
    fillSoft(
      context,
      [vx - 0.07, 1.42, vx - 0.12, 1.58, vx - 0.03, 1.76, vx + 0.05, 1.76, vx + 0.12, 1.58, vx + 0.07, 1.42],
      pen.tone(colour, 0.3),
    );
  slab(pen, 0.35, 1.42, 0.39, 1.62, '#efe6d2', 0.4);
  if (pen.light.lampsLit)
    fillSoft(
      context,
      [0.35, 1.63, 0.345, 1.68, 0.37, 1.76 + 0.02 * Math.sin(pen.time * 8), 0.395, 1.68, 0.39, 1.63],
      pen.glow('#ffd27a'),
    );
}

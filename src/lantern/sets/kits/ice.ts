import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { fillHard, fillSoft } from './outline.ts';

/** An iceberg: planes of white and blue ice, a waterline of turquoise, drifting slowly. */
export function iceberg(
  x: number,
  z: number,
  widthMetres: number,
  heightMetres: number,
  variant: number,
  speed: number,
): SetPiece {
  const kind = variant % 4;
  return {
    x,
    y: 0,
    z,
    box: {
      left: -widthMetres * 0.56,
      right: widthMetres * 0.56,
      top: heightMetres * 1.05,
      bottom: -heightMetres * 0.04,
    },
    motion: 'still',
    driftX: speed,
    draw: (pen) => drawBerg(pen, createRandom(`iceberg ${kind}`), widthMetres, heightMetres),
  };
}

function drawBerg(pen: Pen, random: Random, wide: number, tall: number): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const peaks = random.integer(2, 3);
  // From the far mass to the near one: each a crest with a lit and a shade flank.
  for (let peak = peaks; peak >= 0; peak--) {
    const middle = (random.range(-0.3, 0.3) + (peak % 2 ? 0.16 : -0.12)) * wide;
    const high = tall * (peak === 1 ? 1 : random.range(0.45, 0.8));
    const half = wide * random.range(0.2, 0.34);
    const crest = middle + random.range(-0.2, 0.2) * half;
    const [left, right] = [Math.max(-wide / 2, middle - half), Math.min(wide / 2, middle + half)];
    const foot = crest + side * -0.1 * half;
    const shoulder = (from: number, share: number) => from + (crest - from) * share;
    const outline = (edge: number) => [
      edge,
      0,
      shoulder(edge, 0.22),
      high * random.range(0.28, 0.46),
      shoulder(edge, 0.6),
      high * random.range(0.62, 0.84),
      crest,
      high,
    ];
    fillHard(context, [...outline(left), foot, 0], pen.tone('#cfe6f2', side > 0 ? -0.55 : 0.6));
    fillHard(context, [...outline(right), foot, 0], pen.tone('#e6f3fa', side > 0 ? 0.6 : -0.5));
    for (let plane = 0; plane < 9; plane++) {
      const px = left + random.next() * (right - left);
      const room = high * Math.max(0, 1 - Math.abs(px - crest) / (half * 1.15));
      const py = room * random.range(0.08, 0.7);
      const size = room * random.range(0.12, 0.32);
      fillHard(
        context,
        [px - size * 0.7, py, px, py + size, px + size * 0.6, py + size * 0.3, px + size * 0.1, py - size * 0.4],
        pen.tone(plane % 3 ? '#ffffff' : '#8cc4dc', (px > crest ? 1 : -1) * side * 0.5 + random.range(-0.2, 0.3), 0.6),
      );
    }
    for (let crack = 0; crack < 3; crack++) {
      const px = crest + random.range(-0.5, 0.5) * half;
      const py = high * random.range(0.3, 0.75) * Math.max(0.2, 1 - Math.abs(px - crest) / half);
      fillHard(
        context,
        [px, py, px + half * 0.03, py, px + half * random.range(-0.1, 0.1), 0, px - half * 0.02, 0],
        pen.tone('#4fa3c8', 0, 0.6),
      );
    }
  }
  fillSoft(
    context,
    [
      -wide * 0.5,
      tall * 0.02,
      -wide * 0.2,
      tall * 0.07,
      wide * 0.2,
      tall * 0.06,
      wide * 0.5,
      tall * 0.02,
      wide * 0.46,
      -tall * 0.03,
      -wide * 0.46,
      -tall * 0.03,
    ],
    pen.tone('#58b6cc', 0.2, 0.85),
  );
}

/** A flat floe with snow on it. */
export function iceFloe(x: number, z: number, widthMetres: number, variant: number, speed: number): SetPiece {
  const kind = variant % 4;
  const thick = widthMetres * 0.09;
  return {
    x,
    y: 0,
    z,
    box: { left: -widthMetres * 0.55, right: widthMetres * 0.55, top: thick * 2.2, bottom: -thick },
    motion: 'still',
    sprite: `ice floe ${kind}`,
    driftX: speed,
    draw(pen) {
      const random = createRandom(`ice floe ${kind}`);
      const half = widthMetres / 2;
      const upper = [
        -half,
        thick * random.range(0.7, 1),
        -half * 0.5,
        thick * random.range(1.3, 1.9),
        half * 0.3,
        thick * random.range(1.2, 1.9),
        half,
        thick * random.range(0.6, 1),
      ];
      fillHard(
        pen.context,
        [...upper, half * 0.9, -thick * 0.4, 0, -thick * 0.8, -half * 0.9, -thick * 0.4],
        pen.tone('#6fbad2', -0.15),
      );
      fillHard(
        pen.context,
        [...upper, half * 0.8, thick * 0.35, 0, thick * 0.1, -half * 0.8, thick * 0.35],
        pen.tone('#f2f8ff', 0.45),
      );
    },
  };
}

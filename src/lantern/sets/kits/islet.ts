import { createRandom } from '../../../base/random.ts';
import type { Season } from '../../script/screenplay.ts';
import type { SetPiece } from '../set.ts';
import { fillSoft, limb, lobes } from './outline.ts';

const SEDGE: Readonly<Record<Season, readonly string[]>> = {
  spring: ['#7f9a48', '#93ad56', '#6a8540'],
  summer: ['#6a8a3f', '#7d9c4a', '#587a3a'],
  autumn: ['#a58c4a', '#b89c55', '#8f7a40'],
  winter: ['#958a66', '#a3986f', '#857a5a'],
};

/** A low hummock in still water, tufted with sedge. */
export function islet(
  x: number,
  z: number,
  widthMetres: number,
  variant: number,
  season: Season,
  snow: number,
): SetPiece {
  const kind = variant % 3;
  const white = snow > 0.5;
  const half = widthMetres / 2;
  return {
    x,
    y: 0,
    z,
    box: { left: -half * 1.2, right: half * 1.2, top: widthMetres * 0.34, bottom: -widthMetres * 0.06 },
    motion: 'still',
    sprite: `islet ${kind} ${season} ${white}`,
    draw(pen) {
      const { context } = pen;
      const random = createRandom(`islet ${kind}`);
      context.scale(half, half);
      fillSoft(
        context,
        [-1.1, -0.05, -0.8, 0.1, -0.2, 0.18, 0.4, 0.16, 0.9, 0.07, 1.1, -0.05],
        pen.tone('#453f2c', -0.5),
      );
      fillSoft(context, lobes(random, 0, 0.12, 0.9, 0.1, 11, 0.1), pen.tone(white ? '#e8eefa' : SEDGE[season][2]!, 0));
      for (let blade = 0; blade < 70; blade++) {
        const foot = random.range(-0.85, 0.85);
        const tall = random.range(0.16, 0.46) * (1 - foot * foot * 0.6);
        fillSoft(
          context,
          limb(foot, 0.08, foot + random.range(-0.16, 0.16), 0.1 + tall, 0.014, 0.003),
          pen.tone(white && blade % 3 === 0 ? '#e8eefa' : random.pick(SEDGE[season]), random.range(-0.7, 0.5)),
        );
      }
    },
  };
}

/** Lily pads on the water with a flower or two. */
export function lilyPads(x: number, z: number, widthMetres: number, variant: number): SetPiece {
  const kind = variant % 3;
  return {
    x,
    y: 0,
    z,
    box: { left: -widthMetres, right: widthMetres, top: widthMetres * 0.26, bottom: -widthMetres * 0.16 },
    motion: 'still',
    mirrored: false,
    sprite: `lily pads ${kind}`,
    draw(pen) {
      const random = createRandom(`lily pads ${kind}`);
      pen.context.scale(widthMetres, widthMetres);
      for (let pad = 0; pad < 9; pad++) {
        const [px, py, r] = [random.range(-0.75, 0.75), random.range(-0.1, 0.07), random.range(0.12, 0.24)];
        fillSoft(
          pen.context,
          lobes(random, px, py, r, r * 0.16, 11, 0.03),
          pen.tone(random.pick(['#5f8a4a', '#6f9a52', '#4f7a44']), random.range(-0.3, 0.5)),
        );
        if (pad % 4 !== 0) continue;
        for (let petal = -2; petal <= 2; petal++)
          fillSoft(
            pen.context,
            limb(px, py + 0.01, px + petal * 0.035, py + 0.12 - Math.abs(petal) * 0.02, 0.022, 0.005),
            pen.tone(pad ? '#f2b6cc' : '#f6f1ec', 0.3 + petal * 0.15 * pen.lightSide),
          );
      }
    },
  };
}

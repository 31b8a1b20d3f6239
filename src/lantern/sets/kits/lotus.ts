import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Season } from '../../script/screenplay.ts';
import type { SetPiece } from '../set.ts';
import { fillSoft, limb, lobes } from './outline.ts';

const LEAVES: Readonly<Record<Season, readonly string[]>> = {
  spring: ['#7fb56a', '#6aa45c', '#93c277'],
  summer: ['#4f9660', '#5fa66a', '#3f8454'],
  autumn: ['#a8944f', '#8f9a55', '#b8843f'],
  winter: ['#7a6448', '#6a563f', '#8a7354'],
};

/** A stand of lotus: round leaves on stalks high over the water, pink flowers and buds among them in summer, dry leaves that hang in winter. */
export function lotusStand(x: number, z: number, heightMetres: number, variant: number, season: Season): SetPiece {
  const kind = variant % 4;
  const h = heightMetres;
  return {
    x,
    y: 0,
    z,
    box: { left: -h * 1.5, right: h * 1.5, top: h * 1.5, bottom: -h * 0.12 },
    motion: 'sway',
    sprite: `lotus ${kind} ${season}`,
    draw(pen) {
      const random = createRandom(`lotus ${kind}`);
      pen.context.scale(h, h);
      for (let leaf = 0; leaf < 9; leaf++) {
        const tall = 0.95 - leaf * 0.1 + random.range(-0.08, 0.08);
        const px = random.range(-1, 1);
        drawLeaf(pen, random, px, tall, season);
        if (leaf % 3 !== 0 || season === 'autumn' || season === 'winter') continue;
        const [aside, above, size] = [random.range(0.15, 0.5), random.range(0.15, 0.36), random.range(0.13, 0.18)];
        drawFlower(pen, random, px + aside, tall + above, size, leaf === 6);
      }
    },
  };
}

/** A leaf on its stalk, seen from a little above: the cup's dark rim behind, its face with veins before. */
function drawLeaf(pen: Pen, random: Random, px: number, tall: number, season: Season): void {
  const { context } = pen;
  const size = random.range(0.26, 0.42);
  const colour = random.pick(LEAVES[season]);
  fillSoft(context, limb(px * 0.85, -0.08, px, tall, 0.014, 0.012, random.range(-0.06, 0.06)), pen.tone(colour, -0.5));
  if (season === 'winter') {
    fillSoft(
      context,
      [px, tall + 0.03, px + size * 0.6, tall - 0.1, px + size * 0.2, tall - 0.36, px - size * 0.3, tall - 0.26],
      pen.tone(colour, -0.1),
    );
    return;
  }
  fillSoft(context, lobes(random, px, tall - 0.03, size, size * 0.3, 9, 0.04), pen.tone(colour, -0.55));
  fillSoft(
    context,
    lobes(random, px, tall, size * 0.98, size * 0.27, 9, 0.05),
    pen.tone(colour, random.range(0, 0.45)),
  );
  for (let vein = 0; vein < 7; vein++) {
    const angle = (vein / 7) * Math.PI * 2 + 0.3;
    fillSoft(
      context,
      limb(px, tall, px + Math.cos(angle) * size * 0.8, tall + Math.sin(angle) * size * 0.2, 0.007, 0.002),
      pen.tone(colour, 0.8, 0.6),
    );
  }
}

/** A flower open around its yellow heart, or a bud. */
function drawFlower(pen: Pen, random: Random, px: number, py: number, size: number, bud: boolean): void {
  const { context } = pen;
  fillSoft(context, limb(px - 0.1, -0.08, px, py, 0.012, 0.01, 0.04), pen.tone('#5f9660', -0.3));
  const petal = (turn: number, long: number, lit: number) => {
    const [dx, dy] = [Math.sin(turn), Math.cos(turn)];
    const [tx, ty] = [px + dx * long, py + dy * long];
    const [mx, my] = [px + dx * long * 0.5, py + dy * long * 0.5];
    const wide = size * 0.3;
    fillSoft(
      context,
      [px, py, px, py, mx + dy * wide, my - dx * wide, tx, ty, tx, ty, mx - dy * wide, my + dx * wide],
      pen.tone('#e97fa8', lit),
    );
  };
  if (bud) {
    for (const turn of [-0.18, 0.18, 0]) petal(turn, size * 1.15, turn === 0 ? 0.4 : -0.1);
    return;
  }
  for (const turn of [-0.9, 0.9, -0.45, 0.45, 0]) petal(turn, size * 1.25, -0.15 + turn * 0.3 * pen.lightSide);
  for (const turn of [-1.25, 1.25, -0.65, 0.65, 0.1]) petal(turn, size, 0.4 + turn * 0.25 * pen.lightSide);
  fillSoft(context, lobes(random, px, py + size * 0.12, size * 0.2, size * 0.1, 6, 0.05), pen.tone('#f2d25a', 0.4));
}

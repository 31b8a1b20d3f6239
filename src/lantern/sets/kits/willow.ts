import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Season } from '../../script/screenplay.ts';
import type { SetPiece } from '../set.ts';
import { fillSoft, limb } from './outline.ts';

const LEAVES: Readonly<Record<Season, readonly string[]>> = {
  spring: ['#a9c25a', '#bcd06a', '#93b04c'],
  summer: ['#6f9a48', '#84ac54', '#5c8640'],
  autumn: ['#c4a544', '#d4b452', '#a98a3a'],
  winter: ['#8a7a5c', '#97876a', '#786a50'],
};
const SNOW = '#eef3ff';

/** A weeping willow: a leaning trunk, arching limbs, strands of leaves that hang to the ground and move in the wind. */
export function willow(x: number, z: number, heightMetres: number, season: Season, snow: number): SetPiece {
  const white = snow > 0.5;
  return {
    x,
    y: 0,
    z,
    box: {
      left: -0.62 * heightMetres,
      right: 0.62 * heightMetres,
      top: 1.04 * heightMetres,
      bottom: -0.02 * heightMetres,
    },
    motion: 'sway',
    sprite: `willow ${season} ${white}`,
    contactShadow: heightMetres * 0.24,
    draw(pen) {
      pen.context.scale(heightMetres, heightMetres);
      drawWillow(pen, createRandom('willow'), season, white);
    },
  };
}

/** In units of its height. */
function drawWillow(pen: Pen, random: Random, season: Season, white: boolean): void {
  const { context } = pen;
  const bark = '#55483a';
  strands(pen, random, season, white, 34, -0.75);
  fillSoft(context, limb(-0.04, -0.02, 0.05, 0.55, 0.05, 0.034, 0.04), pen.tone(bark, -0.2));
  for (const [tx, ty] of [
    [-0.3, 0.86],
    [0.34, 0.84],
    [0.08, 0.94],
    [-0.12, 0.92],
  ] as const)
    fillSoft(context, limb(0.05, 0.5, tx, ty, 0.03, 0.008, tx * 0.2), pen.tone(bark, -0.3));
  strands(pen, random, season, white, 62, 0);
}

/** Each strand springs from the dome of the crown and hangs, narrow leaves on both sides. */
function strands(pen: Pen, random: Random, season: Season, white: boolean, count: number, shade: number): void {
  const colours = LEAVES[season];
  for (let strand = 0; strand < count; strand++) {
    const angle = Math.PI * random.range(0.04, 0.96);
    const out = random.range(0.7, 1);
    const [sx, sy] = [0.05 + Math.cos(angle) * 0.46 * out, 0.56 + Math.sin(angle) * 0.42 * out];
    const low = random.range(0.12, 0.42);
    const tx = sx + (sx - 0.05) * 0.12;
    const facing = ((sx - 0.05) / 0.46) * pen.lightSide * 0.5 + (sy - 0.7) * 0.8 + shade;
    const colour = white && strand % 3 === 0 ? SNOW : random.pick(colours);
    fillSoft(pen.context, limb(sx, sy, tx, low, 0.012, 0.004, (sx - 0.05) * 0.1), pen.tone(colour, facing - 0.2));
    if (season === 'winter') continue;
    for (let leaf = 0; leaf < 9; leaf++) {
      const share = (leaf + random.next()) / 9;
      const [lx, ly] = [sx + (tx - sx) * share, sy + (low - sy) * share];
      const way = leaf % 2 === 0 ? 1 : -1;
      fillSoft(
        pen.context,
        limb(lx, ly, lx + way * 0.02, ly - 0.045, 0.008, 0.002),
        pen.tone(colour, Math.min(1, facing + random.range(-0.25, 0.35))),
      );
    }
  }
}

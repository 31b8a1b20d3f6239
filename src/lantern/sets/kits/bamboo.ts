import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { fillHard, fillSoft, limb } from './outline.ts';

const CULMS = ['#7f9d4a', '#6f9147', '#93a850', '#5f8544'];
const LEAVES = ['#6f9a3e', '#86ad48', '#5a8438'];
const SNOW = '#f0f4ff';

/** A clump of bamboo: straight jointed culms that lean a little, feathered with narrow leaves toward their tips. */
export function bamboo(x: number, z: number, heightMetres: number, variant: number, snow: number): SetPiece {
  const kind = variant % 4;
  const load = snow > 0.5 ? 1 : 0;
  const h = heightMetres;
  return {
    x,
    y: 0,
    z,
    box: { left: -h * 0.24, right: h * 0.24, top: h * 1.05, bottom: -h * 0.02 },
    motion: 'sway',
    sprite: `bamboo ${kind} ${load}`,
    contactShadow: h * 0.07,
    draw(pen) {
      const random = createRandom(`bamboo ${kind}`);
      pen.context.scale(h, h);
      const fine = h > pen.pixelMetres * 260;
      for (let stem = 0; stem < 5; stem++)
        culm(pen, random, (stem - 2) * 0.034 + random.range(-0.014, 0.014), random.range(0.8, 1), load, fine);
    },
  };
}

function culm(pen: Pen, random: Random, foot: number, top: number, load: number, fine: boolean): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const tip = foot + random.range(-0.1, 0.1);
  const colour = random.pick(CULMS);
  const shade = random.range(-0.25, 0.1);
  const thick = random.range(0.0075, 0.0105);
  const joints = fine ? 15 : 8;
  const leaves = fine ? 6 : 3;
  const size = fine ? 1 : 1.6;
  const at = (y: number) => foot + (tip - foot) * (y / top) ** 2.2;
  for (let joint = 0; joint < joints; joint++) {
    const from = (joint / joints) * top - (joint === 0 ? 0.02 : 0);
    const to = ((joint + 1) / joints) * top;
    const wide = thick * (1 - 0.5 * (from / top));
    fillHard(
      context,
      [at(from) - wide, from, at(from) + wide, from, at(to) + wide * 0.94, to, at(to) - wide * 0.94, to],
      pen.tone(colour, shade - 0.35),
    );
    const edge = wide * 0.25 * side;
    fillHard(
      context,
      [
        at(from) + edge - wide * 0.3,
        from,
        at(from) + edge + wide * 0.3,
        from,
        at(to) + edge + wide * 0.3,
        to,
        at(to) + edge - wide * 0.3,
        to,
      ],
      pen.tone(colour, shade + 0.55),
    );
    fillHard(
      context,
      [
        at(to) - wide * 1.2,
        to - 0.002,
        at(to) + wide * 1.2,
        to - 0.002,
        at(to) + wide * 1.1,
        to + 0.002,
        at(to) - wide * 1.1,
        to + 0.002,
      ],
      pen.tone('#dfe3b0', shade + 0.2),
    );
  }
  for (let spray = 0; spray < 17; spray++) {
    const y = top * random.range(0.46, 1);
    const way = spray % 2 ? 1 : -1;
    const reach = random.range(0.04, 0.1);
    const [bx, by] = [at(y) + way * reach, y + reach * 0.35];
    fillSoft(context, limb(at(y), y, bx, by, 0.0022, 0.001), pen.tone('#6a7c3c', -0.2));
    for (let leaf = 0; leaf < leaves; leaf++) {
      const share = (leaf + 1) / leaves;
      const [lx, ly] = [at(y) + (bx - at(y)) * share, y + (by - y) * share];
      const [tx, ty] = [lx + way * random.range(0.01, 0.045), ly - random.range(0.015, 0.05)];
      fillSoft(
        context,
        limb(lx, ly, tx, ty, 0.004 * size, 0.001, 0.004 * way),
        pen.tone(random.pick(LEAVES), random.range(-0.5, 0.35) + way * side * 0.3),
      );
    }
    if (load) fillSoft(context, limb(at(y), y + 0.006, bx, by + 0.004, 0.008, 0.004), pen.tone(SNOW, 0.3));
  }
}

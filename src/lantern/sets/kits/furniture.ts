import { createRandom } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { fillHard, fillSoft, lobes } from './outline.ts';

type Box = SetPiece['box'];

/** A piece of furniture that stands still at x, z. */
function standing(
  sprite: string,
  x: number,
  z: number,
  box: Box,
  shadow: number,
  draw: (pen: Pen) => void,
  y = 0,
): SetPiece {
  return { x, y, z, box, motion: 'still', sprite, ...(shadow > 0 ? { contactShadow: shadow } : {}), draw };
}

/** A rectangle in the piece's metres. */
export function slab(pen: Pen, x0: number, y0: number, x1: number, y1: number, colour: string, lit = 0): void {
  fillHard(pen.context, [x0, y0, x1, y0, x1, y1, x0, y1], pen.tone(colour, lit));
}

/** A sofa for three with cushions, 2.4 m. */
export function sofa(x: number, z: number, colour: string): SetPiece {
  return standing(`sofa ${colour}`, x, z, { left: -1.4, right: 1.4, top: 1.1, bottom: -0.05 }, 1.5, (pen) => {
    const { context } = pen;
    for (const leg of [-1.1, 1]) slab(pen, leg, 0, leg + 0.1, 0.16, '#4a3324', -0.3);
    fillSoft(
      context,
      [-1.12, 0.3, -1.16, 0.9, -1.02, 1.02, 0, 1.05, 1.02, 1.02, 1.16, 0.9, 1.12, 0.3],
      pen.tone(colour, -0.1),
    );
    fillSoft(context, [-1.04, 0.82, -0.98, 0.98, 0, 1.02, 0.98, 0.98, 1.04, 0.82, 0, 0.92], pen.tone(colour, 0.45));
    for (const seat of [-0.7, 0, 0.7]) {
      fillSoft(
        context,
        [seat - 0.36, 0.36, seat - 0.37, 0.54, seat, 0.6, seat + 0.37, 0.54, seat + 0.36, 0.36, seat, 0.34],
        pen.tone(colour, 0.35),
      );
      fillSoft(
        context,
        [seat - 0.33, 0.37, seat, 0.35, seat + 0.33, 0.37, seat + 0.35, 0.43, seat - 0.35, 0.43],
        pen.tone(colour, -0.3),
      );
    }
    fillHard(context, [-1.1, 0.14, 1.1, 0.14, 1.1, 0.37, -1.1, 0.37], pen.tone(colour, -0.35));
    for (const side of [-1, 1]) {
      const lit = side * pen.lightSide * 0.3;
      fillSoft(
        context,
        [
          side * 1.02,
          0.14,
          side * 1.02,
          0.14,
          side * 1.04,
          0.66,
          side * 1.2,
          0.76,
          side * 1.36,
          0.64,
          side * 1.34,
          0.14,
          side * 1.34,
          0.14,
        ],
        pen.tone(colour, lit),
      );
      fillSoft(
        context,
        [side * 1.06, 0.6, side * 1.2, 0.75, side * 1.33, 0.6, side * 1.2, 0.66],
        pen.tone(colour, lit + 0.5),
      );
    }
    fillSoft(context, [-0.98, 0.5, -0.9, 0.92, -0.5, 0.88, -0.48, 0.52], pen.tone('#d9a05a', 0.2));
    fillSoft(context, [-0.9, 0.66, -0.86, 0.9, -0.55, 0.86, -0.7, 0.76], pen.tone('#d9a05a', 0.6));
    fillSoft(context, [0.55, 0.5, 0.5, 0.86, 0.9, 0.9, 0.95, 0.54], pen.tone('#e5dccb', 0.15));
  });
}

/** A bookshelf, filled; its books differ by variant. */
export function bookshelf(x: number, z: number, heightMetres: number, variant: number): SetPiece {
  const wide = 0.85;
  return standing(
    `bookshelf ${variant % 3} ${heightMetres}`,
    x,
    z,
    { left: -1, right: 1, top: heightMetres + 0.5, bottom: -0.02 },
    0.9,
    (pen) => {
      const random = createRandom(`bookshelf ${variant % 3}`);
      slab(pen, -wide - 0.06, 0, wide + 0.06, heightMetres, '#6b4a32', 0);
      slab(pen, -wide, 0.1, wide, heightMetres - 0.06, '#3a281d', -0.5);
      const shelves = Math.round(heightMetres / 0.42);
      for (let shelf = 0; shelf < shelves; shelf++) {
        const y = 0.1 + (shelf / shelves) * (heightMetres - 0.16);
        slab(pen, -wide, y - 0.03, wide, y + 0.02, '#7d5a3e', 0.4);
        let at = -wide + 0.03;
        while (at < wide - 0.1) {
          const thick = random.range(0.03, 0.075);
          const tall = random.range(0.2, 0.32);
          if (random.chance(0.12)) {
            fillSoft(
              pen.context,
              lobes(random, at + 0.1, y + 0.12, 0.07, 0.1, 6, 0.04),
              pen.tone(random.pick(['#c7a36a', '#7c8f96', '#b56a4c']), 0.3),
            );
            at += 0.24;
            continue;
          }
          const colour = random.pick([
            '#8a3d33',
            '#3f5b66',
            '#b58a4a',
            '#56703f',
            '#6a4a66',
            '#d8c8a4',
            '#2f3d52',
            '#a65f3c',
          ]);
          slab(pen, at, y + 0.02, at + thick, y + 0.02 + tall, colour, random.range(-0.3, 0.4));
          if (random.chance(0.5))
            slab(pen, at + 0.005, y + tall * 0.75, at + thick - 0.005, y + tall * 0.8, '#e3cf9a', 0.2);
          at += thick + 0.006;
        }
      }
      slab(pen, -wide - 0.12, heightMetres - 0.06, wide + 0.12, heightMetres + 0.02, '#80593c', 0.5);
      fillSoft(pen.context, lobes(random, 0.4, heightMetres + 0.2, 0.2, 0.2, 9, 0.25), pen.tone('#4f7a48', 0.2));
      slab(pen, 0.3, heightMetres, 0.5, heightMetres + 0.12, '#b5694a', 0.2);
    },
  );
}

/** A floor lamp with a cloth shade; it glows when lamps are lit. */
export function floorLamp(x: number, z: number): SetPiece {
  return standing('floor lamp', x, z, { left: -0.4, right: 0.4, top: 1.9, bottom: -0.02 }, 0.25, (pen) => {
    const { context } = pen;
    const lit = pen.light.lampsLit;
    fillSoft(context, [-0.18, 0, 0, 0.06, 0.18, 0, 0, -0.01], pen.tone('#4a4038', 0.2));
    slab(pen, -0.018, 0.03, 0.018, 1.45, '#8a6b3c', 0.2);
    fillHard(
      context,
      [-0.3, 1.35, 0.3, 1.35, 0.19, 1.82, -0.19, 1.82],
      lit ? pen.glow('#ffd08a') : pen.tone('#e8dcc4', 0.2),
    );
    fillHard(
      context,
      [-0.3, 1.35, -0.1, 1.35, -0.07, 1.82, -0.19, 1.82],
      lit ? pen.glow('#f0a75c', 0.6) : pen.tone('#c9bba0', -0.2),
    );
    if (lit) fillHard(context, [-0.14, 1.38, 0.14, 1.38, 0.09, 1.72, -0.09, 1.72], pen.glow('#fff0c8', 0.7));
  });
}

/** A low table with a bowl, books and a cup. */
export function lowTable(x: number, z: number): SetPiece {
  return standing('low table', x, z, { left: -0.8, right: 0.8, top: 0.75, bottom: -0.02 }, 0.8, (pen) => {
    for (const leg of [-0.62, 0.56]) slab(pen, leg, 0, leg + 0.06, 0.42, '#5a3f2b', -0.3);
    slab(pen, -0.72, 0.4, 0.72, 0.46, '#8f6845', 0.5);
    slab(pen, -0.7, 0.37, 0.7, 0.4, '#5a3f2b', -0.4);
    slab(pen, -0.5, 0.46, -0.12, 0.5, '#8a3d33', 0.2);
    slab(pen, -0.46, 0.5, -0.16, 0.535, '#e3d5b4', 0.3);
    fillSoft(pen.context, [0.1, 0.6, 0.14, 0.46, 0.34, 0.46, 0.4, 0.6], pen.tone('#6d8f96', 0.2));
    for (const [cx, colour] of [
      [0.18, '#c85a3c'],
      [0.26, '#d98a3a'],
      [0.32, '#b54a3a'],
    ] as const)
      fillSoft(pen.context, lobes(createRandom(1), cx, 0.6, 0.055, 0.05, 6, 0.02), pen.tone(colour, 0.4));
  });
}

/** A plant with broad leaves in a pot. */
export function housePlant(x: number, z: number, heightMetres: number, variant: number): SetPiece {
  const h = heightMetres;
  return {
    ...standing(
      `house plant ${variant % 3}`,
      x,
      z,
      { left: -h * 0.5, right: h * 0.5, top: h * 1.05, bottom: -0.02 },
      h * 0.22,
      (pen) => {
        const { context } = pen;
        const random = createRandom(`house plant ${variant % 3}`);
        context.scale(h, h);
        for (let leaf = 0; leaf < 16; leaf++) {
          const way = random.range(-1, 1);
          const tall = random.range(0.45, 0.98) * (1 - Math.abs(way) * 0.35);
          const tip = way * 0.42;
          const lit = way * pen.lightSide * 0.6 + random.range(-0.3, 0.3);
          fillSoft(
            context,
            [0, 0.24, way * 0.04 - 0.05, tall * 0.7, tip, tall, tip, tall, way * 0.2 + 0.06, tall * 0.66],
            pen.tone('#4d7b4a', lit),
          );
          fillSoft(
            context,
            [0, 0.24, way * 0.1, tall * 0.76, tip, tall, way * 0.12, tall * 0.7],
            pen.tone('#6c9a58', Math.min(1, lit + 0.4)),
          );
        }
        fillHard(context, [-0.15, 0.27, 0.15, 0.27, 0.11, 0, -0.11, 0], pen.tone('#b8694a', -0.1));
        fillHard(
          context,
          [0, 0.27, 0.15 * pen.lightSide, 0.27, 0.11 * pen.lightSide, 0, 0, 0],
          pen.tone('#c77b58', 0.4),
        );
        fillHard(context, [-0.17, 0.27, 0.17, 0.27, 0.17, 0.32, -0.17, 0.32], pen.tone('#c77b58', 0.3));
      },
    ),
    motion: 'still',
  };
}

/** A picture in a frame on the wall: a small landscape. */
export function picture(x: number, y: number, z: number, wide: number, high: number, variant: number): SetPiece {
  return standing(
    `picture ${variant % 4} ${wide} ${high}`,
    x,
    z,
    { left: -wide / 2 - 0.1, right: wide / 2 + 0.1, top: high / 2 + 0.1, bottom: -high / 2 - 0.1 },
    0,
    (pen) => {
      const { context } = pen;
      const [sky, hill, front] = [
        ['#e8c9a0', '#8d7f9c', '#4d5f6a'],
        ['#9fc4d6', '#6f9a72', '#3f5f4a'],
        ['#f0d9b8', '#c9744a', '#6a3d38'],
        ['#c9d6e4', '#5c7a96', '#2f4258'],
      ][variant % 4] ?? ['#e8c9a0', '#8d7f9c', '#4d5f6a'];
      const w = wide / 2;
      const h = high / 2;
      slab(pen, -w - 0.07, -h - 0.07, w + 0.07, h + 0.07, '#7a5a36', 0.1);
      slab(pen, -w - 0.07, h + 0.02, w + 0.07, h + 0.07, '#b08a54', 0.5);
      slab(pen, -w, -h, w, h, '#efe8da', 0.2);
      const m = 0.07;
      slab(pen, -w + m, -h + m, w - m, h - m, sky!, 0.2);
      context.save();
      context.beginPath();
      context.rect(-w + m, -h + m, wide - 2 * m, high - 2 * m);
      context.clip();
      fillSoft(
        context,
        [-w, -h, -w, h * 0.1, -w * 0.3, h * 0.4, w * 0.2, -h * 0.05, w, h * 0.3, w, -h],
        pen.tone(hill!, 0.1),
      );
      fillSoft(context, [-w, -h, -w, -h * 0.3, w * 0.1, -h * 0.05, w, -h * 0.5, w, -h], pen.tone(front!, 0));
      fillSoft(context, lobes(createRandom(variant), w * 0.4, h * 0.45, 0.08, 0.08, 8, 0), pen.tone('#fff3d2', 0.6));
      context.restore();
    },
    y,
  );
}

/** A lamp of brass and glass that hangs from the beams. */
export function pendant(x: number, z: number, ceilingMetres: number): SetPiece {
  return {
    x,
    y: 2.55,
    z,
    box: { left: -0.45, right: 0.45, top: ceilingMetres - 2.55, bottom: -0.1 },
    motion: 'still',
    sprite: 'pendant',
    draw(pen) {
      const { context } = pen;
      const lit = pen.light.lampsLit;
      fillHard(
        context,
        [-0.012, 0.4, 0.012, 0.4, 0.012, ceilingMetres - 2.55, -0.012, ceilingMetres - 2.55],
        pen.tone('#4a3a2a', -0.2),
      );
      fillSoft(
        context,
        [-0.38, 0.02, -0.38, 0.02, -0.26, 0.3, 0, 0.46, 0.26, 0.3, 0.38, 0.02, 0.38, 0.02],
        pen.tone('#9c7a3e', -0.1),
      );
      fillSoft(context, [0.02, 0.05, 0.2, 0.28, 0.3, 0.05, 0.3, 0.05], pen.tone('#d8b46a', 0.6));
      fillSoft(context, [-0.3, 0.02, 0, -0.12, 0.3, 0.02], lit ? pen.glow('#ffe9b4') : pen.tone('#efe6d0', 0.2));
    },
  };
}

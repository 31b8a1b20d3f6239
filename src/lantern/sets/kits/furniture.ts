import { createRandom } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { fillHard, fillSoft, lobes } from './outline.ts';

type Box = SetPiece['box'];

/** A piece of furniture that stands still at x, z. */
function standing(sprite: string, x: number, z: number, box: Box, shadow: number, draw: (pen: Pen) => void, y = 0): SetPiece {
  return { x, y, z, box, motion: 'still', sprite, ...(shadow > 0 ? { contactShadow: shadow } : {}), draw };
}

function slab(pen: Pen, x0: number, y0: number, x1: number, y1: number, colour: string, lit = 0): void {
  fillHard(pen.context, [x0, y0, x1, y0, x1, y1, x0, y1], pen.tone(colour, lit));
}

/** A sofa for three with cushions, 2.4 m. */
export function sofa(x: number, z: number, colour: string): SetPiece {
  return standing(`sofa ${colour}`, x, z, { left: -1.4, right: 1.4, top: 1.1, bottom: -0.05 }, 1.5, (pen) => {
    const { context } = pen;
    for (const leg of [-1.1, 1]) slab(pen, leg, 0, leg + 0.1, 0.16, '#4a3324', -0.3);
    fillSoft(context, [-1.12, 0.3, -1.16, 0.9, -1.02, 1.02, 0, 1.05, 1.02, 1.02, 1.16, 0.9, 1.12, 0.3], pen.tone(colour, -0.1));
    fillSoft(context, [-1.04, 0.82, -0.98, 0.98, 0, 1.02, 0.98, 0.98, 1.04, 0.82, 0, 0.92], pen.tone(colour, 0.45));
    for (const seat of [-0.7, 0, 0.7]) {
      fillSoft(context, [seat - 0.36, 0.36, seat - 0.37, 0.54, seat, 0.6, seat + 0.37, 0.54, seat + 0.36, 0.36, seat, 0.34], pen.tone(colour, 0.35));
      fillSoft(context, [seat - 0.33, 0.37, seat, 0.35, seat + 0.33, 0.37, seat + 0.35, 0.43, seat - 0.35, 0.43], pen.tone(colour, -0.3));
    }
    fillHard(context, [-1.1, 0.14, 1.1, 0.14, 1.1, 0.37, -1.1, 0.37], pen.tone(colour, -0.35));
    for (const side of [-1, 1]) {
      const lit = side * pen.lightSide * 0.3;
      fillSoft(context, [side * 1.02, 0.14, side * 1.02, 0.14, side * 1.04, 0.66, side * 1.2, 0.76, side * 1.36, 0.64, side * 1.34, 0.14, side * 1.34, 0.14], pen.tone(colour, lit));
      fillSoft(context, [side * 1.06, 0.6, side * 1.2, 0.75, side * 1.33, 0.6, side * 1.2, 0.66], pen.tone(colour, lit + 0.5));
    }
    fillSoft(context, [-0.98, 0.5, -0.9, 0.92, -0.5, 0.88, -0.48, 0.52], pen.tone('#d9a05a', 0.2));
    fillSoft(context, [-0.9, 0.66, -0.86, 0.9, -0.55, 0.86, -0.7, 0.76], pen.tone('#d9a05a', 0.6));
    fillSoft(context, [0.55, 0.5, 0.5, 0.86, 0.9, 0.9, 0.95, 0.54], pen.tone('#e5dccb', 0.15));
  });
}

/** A bookshelf, filled; its books differ by variant. */
export function bookshelf(x: number, z: number, heightMetres: number, variant: number): SetPiece {
  const wide = 0.85;
  return standing(`bookshelf ${variant % 3} ${heightMetres}`, x, z, { left: -1, right: 1, top: heightMetres + 0.5, bottom: -0.02 }, 0.9, (pen) => {
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
          fillSoft(pen.context, lobes(random, at + 0.1, y + 0.12, 0.07, 0.1, 6, 0.04), pen.tone(random.pick(['#c7a36a', '#7c8f96', '#b56a4c']), 0.3));
          at += 0.24;
          continue;
        }
        const colour = random.pick(['#8a3d33', '#3f5b66', '#b58a4a', '#56703f', '#6a4a66', '#d8c8a4', '#2f3d52', '#a65f3c']);
        slab(pen, at, y + 0.02, at + thick, y + 0.02 + tall, colour, random.range(-0.3, 0.4));
        if (random.chance(0.5)) slab(pen, at + 0.005, y + tall * 0.75, at + thick - 0.005, y + tall * 0.8, '#e3cf9a', 0.2);
        at += thick + 0.006;
      }
    }
    slab(pen, -wide - 0.12, heightMetres - 0.06, wide + 0.12, heightMetres + 0.02, '#80593c', 0.5);
    fillSoft(pen.context, lobes(random, 0.4, heightMetres + 0.2, 0.2, 0.2, 9, 0.25), pen.tone('#4f7a48', 0.2));
    slab(pen, 0.3, heightMetres, 0.5, heightMetres + 0.12, '#b5694a', 0.2);
  });
}

/** A floor lamp with a cloth shade; it glows when lamps are lit. */
export function floorLamp(x: number, z: number): SetPiece {
  return standing('floor lamp', x, z, { left: -0.4, right: 0.4, top: 1.9, bottom: -0.02 }, 0.25, (pen) => {
    const { context } = pen;
    const lit = pen.light.lampsLit;
    fillSoft(context, [-0.18, 0, 0, 0.06, 0.18, 0, 0, -0.01], pen.tone('#4a4038', 0.2));
    slab(pen, -0.018, 0.03, 0.018, 1.45, '#8a6b3c', 0.2);
    fillHard(context, [-0.3, 1.35, 0.3, 1.35, 0.19, 1.82, -0.19, 1.82], lit ? pen.glow('#ffd08a') : pen.tone('#e8dcc4', 0.2));
    fillHard(context, [-0.3, 1.35, -0.1, 1.35, -0.07, 1.82, -0.19, 1.82], lit ? pen.glow('#f0a75c', 0.6) : pen.tone('#c9bba0', -0.2));
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
    for (const [cx, colour] of [[0.18, '#c85a3c'], [0.26, '#d98a3a'], [0.32, '#b54a3a']] as const) fillSoft(pen.context, lobes(createRandom(1), cx, 0.6, 0.055, 0.05, 6, 0.02), pen.tone(colour, 0.4));
  });
}

/** A plant with broad leaves in a pot. */
export function housePlant(x: number, z: number, heightMetres: number, variant: number): SetPiece {
  const h = heightMetres;
  return {
    ...standing(`house plant ${variant % 3}`, x, z, { left: -h * 0.5, right: h * 0.5, top: h * 1.05, bottom: -0.02 }, h * 0.22, (pen) => {
      const { context } = pen;
      const random = createRandom(`house plant ${variant % 3}`);
      context.scale(h, h);
      for (let leaf = 0; leaf < 16; leaf++) {
        const way = random.range(-1, 1);
        const tall = random.range(0.45, 0.98) * (1 - Math.abs(way) * 0.35);
        const tip = way * 0.42;
        const lit = way * pen.lightSide * 0.6 + random.range(-0.3, 0.3);
        fillSoft(context, [0, 0.24, way * 0.04 - 0.05, tall * 0.7, tip, tall, tip, tall, way * 0.2 + 0.06, tall * 0.66], pen.tone('#4d7b4a', lit));
        fillSoft(context, [0, 0.24, way * 0.1, tall * 0.76, tip, tall, way * 0.12, tall * 0.7], pen.tone('#6c9a58', Math.min(1, lit + 0.4)));
      }
      fillHard(context, [-0.15, 0.27, 0.15, 0.27, 0.11, 0, -0.11, 0], pen.tone('#b8694a', -0.1));
      fillHard(context, [0, 0.27, 0.15 * pen.lightSide, 0.27, 0.11 * pen.lightSide, 0, 0, 0], pen.tone('#c77b58', 0.4));
      fillHard(context, [-0.17, 0.27, 0.17, 0.27, 0.17, 0.32, -0.17, 0.32], pen.tone('#c77b58', 0.3));
    }),
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
      const [sky, hill, front] = [['#e8c9a0', '#8d7f9c', '#4d5f6a'], ['#9fc4d6', '#6f9a72', '#3f5f4a'], ['#f0d9b8', '#c9744a', '#6a3d38'], ['#c9d6e4', '#5c7a96', '#2f4258']][variant % 4] ?? ['#e8c9a0', '#8d7f9c', '#4d5f6a'];
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
      fillSoft(context, [-w, -h, -w, h * 0.1, -w * 0.3, h * 0.4, w * 0.2, -h * 0.05, w, h * 0.3, w, -h], pen.tone(hill!, 0.1));
      fillSoft(context, [-w, -h, -w, -h * 0.3, w * 0.1, -h * 0.05, w, -h * 0.5, w, -h], pen.tone(front!, 0));
      fillSoft(context, lobes(createRandom(variant), w * 0.4, h * 0.45, 0.08, 0.08, 8, 0), pen.tone('#fff3d2', 0.6));
      context.restore();
    },
    y,
  );
}

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
      const random = createRandom('fireplace');
      for (let row = 0; row < 9; row++) {
        for (let brick = -4; brick < 5; brick++) {
          const bx = brick * 0.28 + (row % 2) * 0.14 - 0.14;
          if (Math.abs(bx + 0.12) < 0.76 && row < 6) continue;
          if (bx < -1.2 || bx > 0.96) continue;
          slab(pen, bx, 0.02 + row * 0.145, bx + 0.25, 0.14 + row * 0.145, '#b06a50', random.range(-0.35, 0.35));
        }
      }
      slab(pen, -0.72, 0, 0.72, 0.9, '#1d1412', -0.6);
      slab(pen, -1.36, 1.3, 1.36, 1.42, '#6b4a32', 0.4);
      slab(pen, -1.3, 1.22, 1.3, 1.3, '#4f3624', -0.3);
      fillHard(context, [-0.9, -0.02, 0.9, -0.02, 0.8, 0.06, -0.8, 0.06], pen.tone('#6f6660', 0.3));
      for (const [lx, ly, turn] of [[-0.36, 0.09, 0.04], [0.02, 0.08, -0.05], [-0.2, 0.2, -0.03]] as const) fillHard(context, [lx, ly, lx + 0.5, ly + turn, lx + 0.5, ly + 0.11 + turn, lx, ly + 0.11], pen.glow('#5a2c18'));
      for (const [colour, size, alpha] of [['#ff6a22', 1, 0.75], ['#ffa030', 0.72, 0.85], ['#ffe28a', 0.4, 0.9]] as const) {
        for (let tongue = -2; tongue <= 2; tongue++) {
          const seed = tongue * 2.1 + size * 5;
          const tall = size * (0.52 - Math.abs(tongue) * 0.09) * (0.8 + 0.25 * Math.sin(pen.time * 9 + seed) + 0.12 * Math.sin(pen.time * 17 + seed * 3));
          const tx = tongue * 0.15 * size + 0.03 * Math.sin(pen.time * 6 + seed);
          fillSoft(context, [tx - 0.1 * size, 0.16, tx - 0.12 * size, 0.16 + tall * 0.4, tx + 0.04 * Math.sin(pen.time * 7 + seed), 0.16 + tall * 1.2, tx + 0.12 * size, 0.16 + tall * 0.4, tx + 0.1 * size, 0.16], pen.glow(colour, alpha));
        }
      }
      for (const [vx, colour] of [[-1, '#5f7f86'], [0.82, '#c9a25c']] as const) fillSoft(context, [vx - 0.07, 1.42, vx - 0.12, 1.58, vx - 0.03, 1.76, vx + 0.05, 1.76, vx + 0.12, 1.58, vx + 0.07, 1.42], pen.tone(colour, 0.3));
      slab(pen, 0.35, 1.42, 0.39, 1.62, '#efe6d2', 0.4);
      if (pen.light.lampsLit) fillSoft(context, [0.35, 1.63, 0.345, 1.68, 0.37, 1.76 + 0.02 * Math.sin(pen.time * 8), 0.395, 1.68, 0.39, 1.63], pen.glow('#ffd27a'));
    },
  };
}

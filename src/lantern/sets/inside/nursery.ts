import { goodsShelf } from '../kits/goods-shelf.ts';
import { interior } from '../kits/interior.ts';
import { plate } from '../kits/pavement.ts';
import { drawn } from '../kits/sketch.ts';
import { hung, wallClock } from '../kits/wall-things.ts';

const WALL_Z = 5.2;

/** A nursery: a cot under a mobile of stars, shelves of toys, a rainbow on the wall, building blocks, a soft round rug. */
export const buildNursery = interior({
  name: 'nursery',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: 3.5,
    wall: { colour: '#bfe0e6', dado: '#fbf1da', dadoMetres: 0.9, trim: '#ffffff' },
    floor: { laid: 'boards', colours: ['#d9b384', '#e2be92'] },
    ceiling: { colour: '#f7f1e6', made: 'plain' },
  },
  bayMetres: 12,
  furnish(bay) {
    const { at, random } = bay;
    for (const [size, tint] of [
      [2.3, '#ffd27a'],
      [1.8, '#f7a08a'],
      [1.3, '#fff3d2'],
    ] as const)
      bay.lay({
        ...plate(at(0.4) - size * 1.5, 2.6 - size, at(0.4) + size * 1.5, 2.6 + size, tint, 0.2),
        smooth: true,
      });
    bay.put(
      cot(at(-2), 4.6),
      mobile(at(-2), 4.6),
      rainbow(at(0.9), 2.35, WALL_Z + 0.2),
      wallClock(at(3), 2.6, WALL_Z + 0.2),
    );
    bay.put(
      goodsShelf(at(3.4), WALL_Z + 0.1, {
        wide: 2.2,
        high: 1.7,
        rows: 3,
        goods: 'toys',
        variant: random.integer(0, 2),
        frame: '#fbf6ea',
        back: '#f2c9a0',
      }),
    );
    bay.window(-4.9, { wide: 2, foot: 1, high: 1.8, frame: '#ffffff', panes: [2, 2], curtains: '#f2b84a' });
    bay.put(blocks(at(0.9), 4.3), teddy(at(5.2), 4.6));
    bay.lamp({ x: at(-2), y: 2.6, z: 4.4, colour: '#ffd9a0', radius: 2.2, strength: 0.55 });
  },
});

function cot(x: number, z: number) {
  return drawn(
    'cot',
    x,
    z,
    [-1.2, 1.2, 1.4],
    (sketch) => {
      sketch.rect(-0.95, 0.45, 1.9, 0.22, '#ffffff', 0.1);
      sketch.fill('M -0.9 0.66 Q -0.2 0.86 0.9 0.66 Z', '#8fc4e0', 0.3);
      sketch.fill('M -0.86 0.66 Q -0.84 0.86 -0.6 0.84 Q -0.42 0.82 -0.44 0.66 Z', '#fff6e6', 0.4);
      for (let bar = 0; bar < 10; bar++) sketch.rect(-0.9 + bar * 0.19, 0.3, 0.05, 0.8, '#fbf6ea', 0.3);
      sketch.rect(-1, 1.08, 2, 0.08, '#ffffff', 0.6);
      sketch.rect(-1, 0.26, 2, 0.09, '#ffffff', 0.2);
      for (const at of [-1.06, 0.96]) {
        sketch.rect(at, 0, 0.1, 1.26, '#ffffff', 0.3);
        sketch.disc(at + 0.05, 1.3, 0.08, 0.08, '#f2b84a', 0.4);
      }
    },
    { shadow: 1.1, turn: 1 },
  );
}

function mobile(x: number, z: number) {
  return drawn(
    'cot mobile',
    x,
    z,
    [-0.8, 0.8, 1.5, -0.4],
    (sketch) => {
      sketch.line('M 0 0.5 V 1.4 M -0.6 0.42 Q 0 0.6 0.6 0.42', 0.025, '#a8743e', 0.3);
      for (const [at, drop, tint] of [
        [-0.6, 0.1, '#f2c33a'],
        [-0.25, -0.1, '#e8705a'],
        [0.2, 0, '#7ac0a0'],
        [0.6, 0.12, '#8a9ae0'],
      ] as const) {
        sketch.line(`M ${at} 0.46 V ${drop}`, 0.014, '#8a7a6a', 0.2);
        sketch.fill(
          `M ${at} ${drop + 0.14} L ${at + 0.05} ${drop + 0.04} L ${at + 0.16} ${drop + 0.03} L ${at + 0.07} ${drop - 0.04} L ${at + 0.1} ${drop - 0.15} L ${at} ${drop - 0.08} L ${at - 0.1} ${drop - 0.15} L ${at - 0.07} ${drop - 0.04} L ${at - 0.16} ${drop + 0.03} L ${at - 0.05} ${drop + 0.04} Z`,
          tint,
          0.4,
        );
      }
    },
    { y: 2.1, turn: 1 },
  );
}

function rainbow(x: number, y: number, z: number) {
  return hung('painted rainbow', x, y, z, [1.2, 0.75], (sketch) => {
    for (const [size, tint] of [
      [1.05, '#e8705a'],
      [0.88, '#f2b84a'],
      [0.71, '#7ac0a0'],
      [0.54, '#6aa8d8'],
      [0.37, '#bfe0e6'],
    ] as const)
      sketch.fill(
        `M ${-size} -0.5 C ${-size} ${-0.5 + size * 1.33} ${size} ${-0.5 + size * 1.33} ${size} -0.5 Z`,
        tint,
        0.2,
      );
    for (const side of [-0.8, 0.8])
      for (const [dx, r] of [
        [-0.2, 0.14],
        [0, 0.2],
        [0.2, 0.14],
      ] as const)
        sketch.disc(side + dx, -0.48, r, r, '#ffffff', 0.5);
  });
}

function blocks(x: number, z: number) {
  return drawn(
    'building blocks',
    x,
    z,
    [-0.7, 0.7, 1],
    (sketch) => {
      for (const [at, y, tint] of [
        [-0.45, 0, '#e8705a'],
        [-0.1, 0, '#6aa8d8'],
        [0.25, 0, '#f2c33a'],
        [-0.28, 0.3, '#7ac0a0'],
        [0.07, 0.3, '#e88ab0'],
        [-0.1, 0.6, '#f2c33a'],
      ] as const) {
        sketch.rect(at, y, 0.3, 0.3, tint, 0.1);
        sketch.rect(at + 0.06, y + 0.06, 0.18, 0.18, '#fff6e6', 0.3, 0.8);
      }
    },
    { shadow: 0.5, turn: 1 },
  );
}

function teddy(x: number, z: number) {
  return drawn(
    'big teddy',
    x,
    z,
    [-0.7, 0.7, 1.4],
    (sketch) => {
      const fur = '#b5834c';
      for (const side of [-1, 1]) {
        sketch.disc(side * 0.36, 0.16, 0.2, 0.17, fur, -0.1);
        sketch.disc(side * 0.4, 0.56, 0.14, 0.22, fur, 0.1 * side);
        sketch.disc(side * 0.25, 1.2, 0.11, 0.11, fur, -0.1);
      }
      sketch.disc(0, 0.46, 0.36, 0.42, fur, 0);
      sketch.disc(0, 0.44, 0.22, 0.27, '#e3c08a', 0.3);
      sketch.disc(0, 0.98, 0.3, 0.27, fur, 0.15);
      sketch.disc(0, 0.9, 0.13, 0.1, '#e3c08a', 0.4);
      sketch.disc(0, 0.94, 0.045, 0.035, '#2c2018', 0);
      for (const side of [-0.11, 0.11]) sketch.disc(side, 1.04, 0.03, 0.035, '#2c2018', 0);
    },
    { shadow: 0.6, turn: 1 },
  );
}

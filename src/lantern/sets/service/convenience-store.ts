import { counter } from '../kits/counter.ts';
import { goodsShelf } from '../kits/goods-shelf.ts';
import { interior } from '../kits/interior.ts';
import { till } from '../kits/shop-things.ts';
import { drawn } from '../kits/sketch.ts';
import { alongside, solid, upright } from '../kits/solid.ts';
import { hung } from '../kits/wall-things.ts';

const WALL_Z = 5.8;
const CEILING_METRES = 3.3;

/** A convenience store: glass doors to the street, fridges full of drinks behind glass, low shelves of snacks, the till with buns in a steamer and coffee. */
export const buildConvenienceStore = interior({
  name: 'convenience-store',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#eef2f0', dado: '#d9e4e0', dadoMetres: 0.4, trim: '#f8fbfa' },
    floor: { laid: 'tiles', colours: ['#e6e8e6', '#cfd4d2'], mirror: 0.26 },
    ceiling: { colour: '#f4f7f6', made: 'panels', dark: '#c9d0ce' },
  },
  bayMetres: 16,
  furnish(bay) {
    const { at } = bay;
    bay.window(-3.4, { wide: 3.6, foot: 0.12, high: 2.5, frame: '#3f8a6a', panes: [4, 1], outlook: 'street' });
    bay.put(handles(at(-3.4), WALL_Z + 0.2), stripes(at(0), 2.95, WALL_Z + 0.15));
    const variant = bay.random.integer(0, 5);
    for (let place = 0; place < 4; place++) bay.put(fridge(at(-0.5 + place * 1.12), WALL_Z - 0.1, place + variant));
    bay.lamp({ x: at(1.2), y: 1.5, z: WALL_Z - 0.7, colour: '#e4f6ff', radius: 2, strength: 0.45 }, 'always');
    bay.put(
      goodsShelf(at(-6.6), WALL_Z + 0.1, {
        wide: 2,
        high: 2.2,
        rows: 5,
        goods: 'boxes',
        frame: '#f4f7f6',
        back: '#d4dcda',
        variant: 1,
        lightStrip: '#ffffff',
      }),
    );
    bay.build(WALL_Z - 0.7, counter([at(4.2), at(7.4)], 4.2, 1, '#3f8a6a', '#f0f2f0'));
    bay.put(
      till(at(4.9), 4.5, 1),
      steamer(at(5.9), 4.5, 1),
      coffee(at(6.9), 4.6, 1),
      cigarettes(at(5.8), 2.35, WALL_Z + 0.1),
    );
    for (const [shelf, x] of [-2.4, 0.8].entries()) {
      bay.build(4.1, gondola(at(x), shelf));
      bay.put(snacks(at(x), 4.08, shelf));
    }
    for (const x of [-4, 0, 4])
      bay.lamp({ x: at(x), y: 3, z: 3, colour: '#f4fbff', radius: 2.6, strength: 0.35 }, 'always');
  },
});

/** A low shelf that stands in the room. */
function gondola(x: number, kind: number) {
  const tint = kind === 0 ? '#e8462e' : '#f0a42a';
  return [
    ...solid([x - 1.15, x + 1.15], [0, 1.2], [4.1, 4.7], '#e4e8e6', 0.1),
    upright([x - 1.15, x + 1.15], [1.2, 1.34], 4.1, tint, 0.2),
    alongside(x + 1.15, [1.2, 1.34], [4.1, 4.7], tint, -0.2),
  ];
}

/** Bags and boxes in three rows, price tags below each. */
function snacks(x: number, z: number, kind: number) {
  return drawn(
    `snack rows ${kind}`,
    x,
    z,
    [-1.2, 1.2, 1.3],
    (sketch) => {
      const tints = ['#e8462e', '#f4c02e', '#3f9a5a', '#3f7fd0', '#f08ab0', '#8a5fc0', '#f4f0e6'];
      for (const foot of [0.08, 0.46, 0.84]) {
        for (let pack = 0; pack < 11; pack++) {
          const left = -1.08 + pack * 0.198;
          const tint = tints[(Math.floor(pack / 2) + Math.round(foot * 5) + kind * 3) % tints.length]!;
          sketch.fill(
            `M ${left} ${foot + 0.04} L ${left + 0.02} ${foot + 0.3} H ${left + 0.16} L ${left + 0.18} ${foot + 0.04} Z`,
            tint,
            0.2,
          );
          sketch.disc(left + 0.09, foot + 0.17, 0.05, 0.05, '#ffffff', 0.5, 0.85);
        }
        sketch.rect(-1.12, foot, 2.24, 0.045, '#f8fbfa', 0.6);
        for (let tag = 0; tag < 6; tag++) sketch.rect(-1 + tag * 0.38, foot + 0.005, 0.14, 0.035, '#f4d23a', 0.4);
      }
    },
    { turn: 1 },
  );
}

/** Bottles and cans in rows behind a door of glass that shines. */
function fridge(x: number, z: number, kind: number) {
  return drawn(
    `drinks fridge ${kind}`,
    x,
    z,
    [-0.6, 0.6, 2.5],
    (sketch) => {
      sketch.rect(-0.54, 0, 1.08, 2.4, '#3f4a52', 0);
      sketch.shine('M -0.48 0.16 H 0.48 V 2.1 H -0.48 Z', '#eafaff', '#e0f0f4');
      const tints = ['#d83a2e', '#3f9a4a', '#2f7fd0', '#f0a02a', '#f4f4f0', '#7a4fb0'];
      for (let row = 0; row < 5; row++) {
        const foot = 0.2 + row * 0.38;
        for (let drink = 0; drink < 7; drink++) {
          const left = -0.44 + drink * 0.128;
          const tint = tints[(Math.floor(drink / 2) + row + kind * 2) % tints.length]!;
          if ((row + kind) % 2 === 0)
            sketch.fill(
              `M ${left} ${foot} H ${left + 0.1} V ${foot + 0.18} L ${left + 0.065} ${foot + 0.25} V ${foot + 0.3} H ${left + 0.035} V ${foot + 0.25} L ${left} ${foot + 0.18} Z`,
              tint,
              0.2,
            );
          else sketch.rect(left, foot, 0.1, 0.2, tint, 0.2);
          sketch.rect(left, foot + 0.07, 0.1, 0.05, '#ffffff', 0.5, 0.8);
        }
        sketch.rect(-0.48, foot - 0.03, 0.96, 0.03, '#8fa0a8', 0.4);
      }
      sketch.fill('M -0.46 0.2 H -0.3 L 0.1 2.06 H -0.1 Z', '#ffffff', 0.8, 0.22);
      sketch.rect(0.42, 0.9, 0.05, 0.6, '#c8d0d4', 0.6);
      sketch.rect(-0.54, 2.12, 1.08, 0.28, '#3f8a6a', 0.2);
    },
    { turn: 1 },
  );
}

function handles(x: number, z: number) {
  return drawn(
    'shop door handles',
    x,
    z,
    [-0.5, 0.5, 1.8],
    (sketch) => {
      for (const at of [-0.12, 0.12]) sketch.rect(at - 0.03, 0.8, 0.06, 0.7, '#c8d0d4', 0.6);
      sketch.rect(-0.44, 1.5, 0.26, 0.18, '#e8462e', 0.3);
    },
    { turn: 1 },
  );
}

/** Bands of colour along the wall under the ceiling. */
function stripes(x: number, y: number, z: number) {
  return hung('shop stripes', x, y, z, [8, 0.3], (sketch) => {
    for (const [foot, tint] of [
      [0.06, '#3f8a6a'],
      [-0.06, '#f4f4f0'],
      [-0.18, '#f08a2a'],
    ] as const)
      sketch.rect(-8, foot, 16, 0.12, tint, 0.2);
  });
}

function steamer(x: number, z: number, y: number) {
  return drawn(
    'bun steamer',
    x,
    z,
    [-0.45, 0.45, 0.9, -0.02],
    (sketch) => {
      sketch.rect(-0.38, 0, 0.76, 0.8, '#c8d0d4', 0.1);
      sketch.shine('M -0.32 0.08 H 0.32 V 0.74 H -0.32 Z', '#ffe8b4', '#f4e8d0');
      for (const foot of [0.1, 0.42])
        for (const at of [-0.2, 0, 0.2]) sketch.disc(at, foot + 0.08, 0.1, 0.08, '#fffaf0', 0.5);
      sketch.rect(-0.32, 0.38, 0.64, 0.03, '#8f9aa0', 0.4);
    },
    { y, turn: 1 },
  );
}

function coffee(x: number, z: number, y: number) {
  return drawn(
    'store coffee',
    x,
    z,
    [-0.4, 0.4, 0.9, -0.02],
    (sketch) => {
      sketch.rect(-0.28, 0, 0.56, 0.8, '#2c2f36', 0.2);
      sketch.shine('M -0.2 0.52 H 0.2 V 0.7 H -0.2 Z', '#7fe0b0', '#5f9a80');
      sketch.rect(-0.2, 0.06, 0.4, 0.34, '#15171c', 0);
      sketch.fill('M -0.07 0.06 H 0.07 L 0.09 0.24 H -0.09 Z', '#f4f0e6', 0.5);
    },
    { y, turn: 1 },
  );
}

function cigarettes(x: number, y: number, z: number) {
  return hung('wall of packs', x, y, z, [1.5, 0.55], (sketch) => {
    sketch.rect(-1.45, -0.5, 2.9, 1, '#4a525a', 0);
    for (let row = 0; row < 4; row++)
      for (let pack = 0; pack < 16; pack++)
        sketch.rect(
          -1.38 + pack * 0.175,
          -0.44 + row * 0.24,
          0.14,
          0.18,
          ['#f4f4f0', '#d83a2e', '#3f7fd0', '#e0b23a', '#3f9a5a'][(pack + row * 2) % 5]!,
          0.2,
        );
  });
}

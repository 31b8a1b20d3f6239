import { counter } from '../kits/counter.ts';
import { housePlant, pendant } from '../kits/furniture.ts';
import { goodsShelf } from '../kits/goods-shelf.ts';
import { interior } from '../kits/interior.ts';
import { clothesRail, mannequin, till } from '../kits/shop-things.ts';
import { drawn } from '../kits/sketch.ts';
import { hung } from '../kits/wall-things.ts';

const WALL_Z = 5.6;
const CEILING_METRES = 3.9;

/** A shop: figures in the window on the street, clothes on rails, shelves of toys and boxes, a counter with a till, a sale sign. */
export const buildShop = interior({
  name: 'shop',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#f0e2d0', dado: '#d98a7a', dadoMetres: 0.9, trim: '#fbf6ee' },
    floor: { laid: 'boards', colours: ['#c99a66', '#d2a572'], mirror: 0.1 },
    ceiling: { colour: '#f4ece0', made: 'ducts', dark: '#b9aea0' },
  },
  bayMetres: 15,
  furnish(bay) {
    const { at, random } = bay;
    bay.window(-4.6, { wide: 4.4, foot: 0.5, high: 2.7, frame: '#3f6f6a', panes: [3, 1], outlook: 'street' });
    bay.put(mannequin(at(-6), 5.1, 0), mannequin(at(-4.7), 5.2, 1), mannequin(at(-3.4), 5.1, 0));
    const shelf = { wide: 2, high: 2.6, rows: 5, frame: '#fbf6ee', back: '#d9c4ac', lightStrip: '#fff0d0' } as const;
    bay.put(
      goodsShelf(at(-0.8), WALL_Z + 0.1, { ...shelf, goods: 'toys', variant: 0 }),
      goodsShelf(at(5.6), WALL_Z + 0.1, { ...shelf, goods: 'boxes', variant: random.integer(1, 2) }),
      goodsShelf(at(1.5), WALL_Z + 0.1, { ...shelf, goods: 'jars', variant: 3 }),
    );
    bay.put(saleSign(at(3.6), 2.8, WALL_Z + 0.1), clothesRail(at(-1.4), 4.4, random.integer(0, 1)));
    bay.build(WALL_Z - 0.5, counter([at(2.3), at(4.9)], 4.5, 1.05, '#3f6f6a', '#d2a572'));
    bay.put(till(at(3.1), 4.75, 1.05), bags(at(4.75), 4.75, 1.05), clothesRail(at(6.4), 4.5, 1));
    bay.put(housePlant(at(7.3), WALL_Z - 0.3, 1.7, random.integer(0, 2)));
    for (const x of [-4.6, 0, 3.6]) {
      bay.put(pendant(at(x), 4.3, CEILING_METRES));
      bay.lamp({ x: at(x), y: 2.6, z: 4.3, colour: '#ffe0a4', radius: 1.9, strength: 0.5 });
    }
  },
});

/** A round red sign with a share off, as shops hang out. */
function saleSign(x: number, y: number, z: number) {
  return hung('sale sign', x, y, z, [0.75, 0.75], (sketch) => {
    sketch.disc(0, 0, 0.66, 0.66, '#c8302a', 0.2);
    sketch.disc(0, 0, 0.58, 0.58, '#e8483a', 0.3);
    sketch.disc(-0.24, 0.16, 0.14, 0.16, '#fff6e4', 0.6);
    sketch.disc(-0.24, 0.16, 0.07, 0.09, '#e8483a', 0.3);
    sketch.disc(0.24, -0.16, 0.14, 0.16, '#fff6e4', 0.6);
    sketch.disc(0.24, -0.16, 0.07, 0.09, '#e8483a', 0.3);
    sketch.line('M -0.26 -0.34 L 0.26 0.34', 0.08, '#fff6e4', 0.6);
  });
}

/** Paper bags with handles, filled. */
function bags(x: number, z: number, y: number) {
  return drawn(
    'shop bags',
    x,
    z,
    [-0.4, 0.4, 0.65, -0.02],
    (sketch) => {
      for (const [at, wide, high, tint] of [
        [-0.32, 0.28, 0.4, '#e8b0a0'],
        [0, 0.3, 0.34, '#f4ead4'],
      ] as const) {
        sketch.line(
          `M ${at + 0.07} ${high} Q ${at + wide / 2} ${high + 0.22} ${at + wide - 0.07} ${high}`,
          0.02,
          '#8a5a3c',
          0.2,
        );
        sketch.rect(at, 0, wide, high, tint, 0.2);
        sketch.fill(`M ${at + wide * 0.7} 0 H ${at + wide} V ${high} H ${at + wide * 0.85} Z`, tint, -0.35);
      }
    },
    { y, turn: 1 },
  );
}

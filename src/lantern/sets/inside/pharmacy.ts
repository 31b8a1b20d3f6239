import { counter } from '../kits/counter.ts';
import { goodsShelf } from '../kits/goods-shelf.ts';
import { interior } from '../kits/interior.ts';
import { till } from '../kits/shop-things.ts';
import { drawn } from '../kits/sketch.ts';
import { hung, wallClock } from '../kits/wall-things.ts';

const WALL_Z = 5.6;
const CEILING_METRES = 3.8;

/** A pharmacy: a green cross that glows over the counter, walls of white boxes and brown bottles, drawers, scales, a window on the street. */
export const buildPharmacy = interior({
  name: 'pharmacy',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#eef4f0', dado: '#2f9a6a', dadoMetres: 0.5, trim: '#2f9a6a' },
    floor: { laid: 'tiles', colours: ['#dfe8e4', '#b9cbc4'], mirror: 0.2 },
    ceiling: { colour: '#f2f6f4', made: 'panels' },
  },
  bayMetres: 14,
  furnish(bay) {
    const { at, random } = bay;
    const shelf = { wide: 2.1, high: 2.5, rows: 6, frame: '#f7faf8', back: '#c9ddd4', lightStrip: '#f4fff8' } as const;
    bay.put(goodsShelf(at(-3), WALL_Z + 0.1, { ...shelf, goods: 'medicine', variant: 0 }));
    bay.put(goodsShelf(at(6.1), WALL_Z + 0.1, { ...shelf, goods: 'medicine', variant: 1 }));
    bay.put(goodsShelf(at(-5.3), WALL_Z + 0.1, { ...shelf, goods: 'bottles', variant: random.integer(0, 1) }));
    bay.put(
      drawers(at(0), WALL_Z + 0.15),
      greenCross(at(0), 2.95, WALL_Z + 0.1),
      wallClock(at(-1.4), 2.95, WALL_Z + 0.1),
    );
    // Near enough to the counter to tell the hour in every frame.
    bay.window(3.35, { wide: 2.4, foot: 0.9, high: 2.1, frame: '#2f9a6a', panes: [2, 1], outlook: 'street' });
    bay.build(WALL_Z - 0.5, counter([at(-2.6), at(2.6)], 4.5, 1.05, '#f4f8f6', '#2f9a6a'));
    bay.put(till(at(1.5), 4.8, 1.05), scales(at(-1.5), 4.8, 1.05), leaflets(at(0.2), 4.75, 1.05));
    bay.put(stand(at(-4.4), 4.35), stand(at(4.2), 4.35));
    bay.lamp({ x: at(0), y: 2.95, z: WALL_Z - 0.3, colour: '#4fe08a', radius: 1.8, strength: 0.5 }, 'always');
  },
});

function greenCross(x: number, y: number, z: number) {
  return hung('green cross', x, y, z, [0.75, 0.75], (sketch) => {
    const cross = (out: number, arm: number) =>
      `M ${-arm} ${-out} H ${arm} V ${-arm} H ${out} V ${arm} H ${arm} V ${out} H ${-arm} V ${arm} H ${-out} V ${-arm} H ${-arm} Z`;
    sketch.fill(cross(0.7, 0.26), '#1f6a48', 0.2);
    sketch.shine(cross(0.62, 0.19), '#5fffa0', '#2fc47a');
    sketch.shine(cross(0.42, 0.06), '#e8fff0', '#d8ffe8');
  });
}

/** The old drawers of the trade, each with its label. */
function drawers(x: number, z: number) {
  return drawn(
    'pharmacy drawers',
    x,
    z,
    [-1.95, 1.95, 2.1, 0],
    (sketch) => {
      sketch.rect(-1.9, 0, 3.8, 2, '#c9a878', 0);
      for (let row = 0; row < 4; row++)
        for (let column = 0; column < 6; column++) {
          const [left, foot] = [-1.82 + column * 0.62, 0.3 + row * 0.42];
          sketch.rect(left, foot, 0.56, 0.36, '#dcbf92', 0.25);
          sketch.rect(left + 0.13, foot + 0.19, 0.3, 0.1, '#fbf8ee', 0.5);
          sketch.disc(left + 0.28, foot + 0.1, 0.03, 0.03, '#8a6a3c', 0.4);
        }
      sketch.rect(-1.95, 1.98, 3.9, 0.1, '#a8824e', 0.4);
    },
    { turn: 1 },
  );
}

/** A balance with two pans, and a mortar. */
function scales(x: number, z: number, y: number) {
  return drawn(
    'pharmacy scales',
    x,
    z,
    [-0.6, 0.6, 0.75, -0.02],
    (sketch) => {
      sketch.rect(-0.2, 0, 0.4, 0.05, '#8a6a3c', 0.3);
      sketch.line('M 0 0.05 V 0.6 M -0.34 0.54 L 0.34 0.62', 0.035, '#c9a24a', 0.5);
      for (const [at, top] of [
        [-0.34, 0.54],
        [0.34, 0.62],
      ] as const) {
        sketch.line(
          `M ${at} ${top} L ${at - 0.12} ${top - 0.3} M ${at} ${top} L ${at + 0.12} ${top - 0.3}`,
          0.012,
          '#c9a24a',
          0.3,
        );
        sketch.fill(
          `M ${at - 0.15} ${top - 0.3} H ${at + 0.15} Q ${at} ${top - 0.42} ${at - 0.15} ${top - 0.3} Z`,
          '#e3c06a',
          0.4,
        );
      }
    },
    { y, turn: 1 },
  );
}

function leaflets(x: number, z: number, y: number) {
  return drawn(
    'pharmacy leaflets',
    x,
    z,
    [-0.4, 0.4, 0.4, -0.02],
    (sketch) => {
      for (const [at, tint] of [
        [-0.3, '#6aa0d8'],
        [-0.08, '#f0a08a'],
        [0.14, '#7ac0b0'],
      ] as const) {
        sketch.rect(at, 0.02, 0.18, 0.3, tint, 0.3);
        sketch.rect(at + 0.03, 0.2, 0.12, 0.05, '#ffffff', 0.5);
      }
    },
    { y, turn: 1 },
  );
}

/** A stand of tubes and packets beside the counter. */
function stand(x: number, z: number) {
  return drawn(
    'pharmacy stand',
    x,
    z,
    [-0.55, 0.55, 1.5],
    (sketch) => {
      sketch.rect(-0.5, 0, 1, 1.35, '#dfeae6', -0.1);
      for (const [row, tint] of ['#7ac0b0', '#f0c86a', '#e88aa0'].entries()) {
        const y = 0.12 + row * 0.4;
        for (let item = 0; item < 6; item++)
          sketch.rect(-0.44 + item * 0.15, y, 0.11, 0.26, item % 2 ? tint : '#ffffff', 0.2);
        sketch.rect(-0.52, y - 0.05, 1.04, 0.05, '#f7faf8', 0.6);
      }
      sketch.rect(-0.5, 1.3, 1, 0.16, '#2f9a6a', 0.3);
    },
    { shadow: 0.5, turn: 1 },
  );
}

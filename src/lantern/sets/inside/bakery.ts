import { counter, pastryCase } from '../kits/counter.ts';
import { pendant } from '../kits/furniture.ts';
import { goodsShelf } from '../kits/goods-shelf.ts';
import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { menuBoard, wallClock } from '../kits/wall-things.ts';

const WALL_Z = 5.5;
const CEILING_METRES = 3.7;

/** A bakery: shelves of loaves, the brick oven with its fire, a case of cakes on the counter, baskets of bread. */
export const buildBakery = interior({
  name: 'bakery',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#f2dfba', dado: '#c9824a', finish: 'panelled', trim: '#8a5a34' },
    floor: { laid: 'checks', colours: ['#ecd9b8', '#b5764a'], mirror: 0.1 },
    ceiling: { colour: '#f0e2c6', made: 'beams', dark: '#8a5a34' },
  },
  bayMetres: 13,
  furnish(bay) {
    const { at, random } = bay;
    for (const [shelf, x] of [-1.4, 1.2].entries())
      bay.put(
        goodsShelf(at(x), WALL_Z + 0.1, {
          wide: 2.4,
          high: 2.7,
          rows: 5,
          goods: 'bread',
          variant: shelf + 2 * random.integer(0, 1),
          frame: '#9a6a3e',
          back: '#6a4426',
          lightStrip: '#ffe0a4',
        }),
      );
    bay.put(
      oven(at(4.5), WALL_Z - 0.3),
      menuBoard(at(-0.1), 3.2, WALL_Z - 0.1, 1.1),
      wallClock(at(2.9), 2.95, WALL_Z + 0.15),
    );
    bay.lamp(
      { x: at(4.5), y: 1.3, z: WALL_Z - 0.5, colour: '#ff9440', radius: 2.2, strength: 0.7, flicker: 0.7 },
      'always',
    );
    bay.window(-4.7, { wide: 2.8, foot: 0.9, high: 2.2, frame: '#8a5a34', panes: [3, 2], outlook: 'street' });
    bay.build(WALL_Z - 0.7, counter([at(-3), at(2.6)], 4.4, 1.02, '#d9a866', '#8a5a34'));
    bay.put(pastryCase(at(-2.05), 4.65, 1.02, 0.85), pastryCase(at(1.65), 4.65, 1.02, 0.85));
    bay.put(breadBasket(at(-4), 4.4), breadBasket(at(-5.4), 4.5), breadBasket(at(6.1), 4.5));
    for (const x of [-1.9, 0, 1.9]) {
      bay.put(pendant(at(x), 4.2, CEILING_METRES));
      bay.lamp({ x: at(x), y: 2.6, z: 4.2, colour: '#ffdca0', radius: 1.6, strength: 0.5 });
    }
  },
});

/** A domed oven of brick with a fire behind its mouth, a peel leaning on it. */
function oven(x: number, z: number) {
  return drawn(
    'brick oven',
    x,
    z,
    [-1.7, 1.7, 3.7],
    (sketch) => {
      sketch.rect(-0.4, 2.4, 0.8, 1.3, '#9a5a42', -0.1);
      sketch.fill('M -1.5 0 V 1.5 Q -1.4 2.7 0 2.75 Q 1.4 2.7 1.5 1.5 V 0 Z', '#b5694c', 0);
      for (let row = 0; row < 13; row++)
        sketch.rect(-1.45, 0.1 + row * 0.18, 2.9, 0.02, '#8a4a36', -0.2, row < 8 ? 0.8 : 0.4);
      sketch.fill('M -0.85 0.85 V 1.35 Q -0.8 2 0 2.02 Q 0.8 2 0.85 1.35 V 0.85 Z', '#d9a07a', 0.3);
      sketch.fill('M -0.66 0.9 V 1.33 Q -0.6 1.82 0 1.84 Q 0.6 1.82 0.66 1.33 V 0.9 Z', '#2a1410', -0.4);
      sketch.shine(
        'M -0.5 0.92 Q -0.46 1.4 -0.24 1.2 Q -0.12 1.66 0.06 1.26 Q 0.26 1.54 0.34 1.16 Q 0.5 1.3 0.5 0.92 Z',
        '#ff9a3a',
        '#ff9a3a',
      );
      sketch.shine(
        'M -0.3 0.92 Q -0.2 1.24 -0.08 1.06 Q 0.06 1.36 0.16 1.06 Q 0.28 1.2 0.3 0.92 Z',
        '#ffe08a',
        '#ffe08a',
      );
      sketch.rect(-1, 0.78, 2, 0.12, '#e3d3bc', 0.5);
      sketch.rect(-0.6, 0.12, 1.2, 0.5, '#3a2018', -0.3);
      for (let log = 0; log < 5; log++)
        sketch.disc(-0.45 + log * 0.22, 0.22 + (log % 2) * 0.16, 0.1, 0.1, '#b98a5a', 0.2);
      sketch.line('M 1.35 0.05 L 1.05 2.2', 0.05, '#c99a62', 0.3);
      sketch.fill('M 0.92 2.15 L 1.16 2.18 L 1.12 2.7 Q 0.98 2.8 0.88 2.66 Z', '#d9b07a', 0.4);
    },
    { turn: 1 },
  );
}

function breadBasket(x: number, z: number) {
  return drawn(
    'bread basket',
    x,
    z,
    [-0.6, 0.6, 1.35],
    (sketch) => {
      for (const [at, lean] of [
        [-0.25, -0.16],
        [-0.08, 0.04],
        [0.1, 0.1],
        [0.26, 0.2],
      ] as const) {
        sketch.line(`M ${at} 0.5 L ${at + lean} 1.14`, 0.13, '#c98a48', 0.2);
        sketch.line(`M ${at + 0.02} 0.7 L ${at + lean * 0.7 + 0.03} 1`, 0.03, '#f0d4a0', 0.5);
      }
      sketch.fill('M -0.44 0.66 H 0.44 L 0.34 0 H -0.34 Z', '#a8763e', 0);
      for (let row = 0; row < 5; row++)
        sketch.rect(-0.4 + (4 - row) * 0.01, 0.06 + row * 0.12, 0.8 - (4 - row) * 0.02, 0.04, '#c99a5a', 0.4);
      sketch.rect(-0.48, 0.62, 0.96, 0.08, '#8a5c2e', 0.4);
    },
    { shadow: 0.5, turn: 1 },
  );
}

import { interior } from '../kits/interior.ts';
import { pendant } from '../kits/furniture.ts';
import { clothesRail, mannequin } from '../kits/shop-things.ts';
import { drawn } from '../kits/sketch.ts';
import { table } from '../kits/solid.ts';
import { hung } from '../kits/wall-things.ts';

const WALL_Z = 5.4;
const CEILING_METRES = 3.6;
const TABLE_METRES = 0.9;
const CLOTHS = ['#c8402e', '#2f6f9f', '#e0a43a', '#5f8f5a', '#8a5aa0', '#d98aa0', '#3d4a6a', '#efe6d4'] as const;

/** A tailor's: bolts of cloth on shelves, spools in every colour, a cutting table under the lamps, a rail of work that is done. */
export const buildTailorShop = interior({
  name: 'tailor-shop',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#e6d8c4', dado: '#8fa39a', finish: 'panelled', trim: '#6b5240' },
    floor: { laid: 'boards', colours: ['#b58a5a', '#9a7246'], mirror: 0.08 },
    ceiling: { colour: '#efe6d6', made: 'plain' },
  },
  bayMetres: 13,
  furnish(bay) {
    const { at, random } = bay;
    bay.put(bolts(at(1.9), WALL_Z + 0.05), spools(at(-1), 2.15, WALL_Z + 0.15));
    const x = at(-1);
    bay.build(WALL_Z - 0.6, table([x - 1.5, x + 1.5], TABLE_METRES, [4.3, 5], '#a9774a', 0.07));
    bay.put(cutting(x, 4.5));
    bay.window(-4.6, { wide: 2.6, foot: 0.9, high: 2.1, frame: '#6b5240', panes: [3, 2], outlook: 'street' });
    bay.put(clothesRail(at(4.9), WALL_Z - 0.4, random.integer(0, 1)), mannequin(at(6.3), WALL_Z - 0.5, 1));
    for (const lamp of [-1.9, 1.9]) {
      bay.put(pendant(at(lamp), 4.1, CEILING_METRES));
      bay.lamp({ x: at(lamp), y: 2.5, z: 4.1, colour: '#ffe2ae', radius: 1.7, strength: 0.55 });
    }
  },
});

/** Bolts of cloth in pigeonholes, their ends toward us. */
function bolts(x: number, z: number) {
  return drawn(
    'bolts of cloth',
    x,
    z,
    [-1.4, 1.4, 2.75],
    (sketch) => {
      sketch.rect(-1.3, 0, 2.6, 2.65, '#7d5a3c', -0.1);
      sketch.rect(-1.22, 0.08, 2.44, 2.5, '#4a3526', -0.4);
      for (let row = 0; row < 5; row++) {
        for (let bolt = 0; bolt < 6; bolt++) {
          const [left, foot] = [-1.18 + bolt * 0.4, 0.1 + row * 0.5];
          const tint = CLOTHS[(row * 5 + bolt * 3) % CLOTHS.length] ?? '#c8402e';
          sketch.rect(left, foot, 0.36, 0.2, tint, 0);
          sketch.rect(left, foot + 0.15, 0.36, 0.05, tint, 0.5);
          const upper = CLOTHS[(row * 3 + bolt * 5 + 2) % CLOTHS.length] ?? '#2f6f9f';
          sketch.rect(left + 0.02, foot + 0.21, 0.32, 0.17, upper, 0.1);
          sketch.disc(left + 0.18, foot + 0.1, 0.05, 0.05, '#e8ddc4', 0.2);
        }
        sketch.rect(-1.26, 0.02 + row * 0.5, 2.52, 0.06, '#9a7048', 0.4);
      }
      sketch.rect(-1.34, 2.58, 2.68, 0.09, '#9a7048', 0.5);
    },
    { turn: 1 },
  );
}

/** A board with pegs, a spool of another colour on each, a tape and shears beside them. */
function spools(x: number, y: number, z: number) {
  return hung('thread board', x, y, z, [1.5, 0.75], (sketch) => {
    sketch.rect(-1.4, -0.62, 2.2, 1.26, '#c9a678', 0.2);
    for (let row = 0; row < 4; row++)
      for (let spool = 0; spool < 9; spool++) {
        const [left, foot] = [-1.3 + spool * 0.23, -0.54 + row * 0.3];
        sketch.rect(left, foot + 0.02, 0.15, 0.18, CLOTHS[(row * 2 + spool) % CLOTHS.length] ?? '#c8402e', 0.2);
        sketch.rect(left - 0.012, foot, 0.174, 0.03, '#8a6238', 0.3);
        sketch.rect(left - 0.012, foot + 0.19, 0.174, 0.03, '#8a6238', 0.4);
      }
    sketch.line('M 1.02 0.55 V -0.2 Q 1.04 -0.5 1.14 -0.3 V 0.5', 0.06, '#f2cf4a', 0.3);
    sketch.line('M 1.32 -0.5 L 1.38 0.2 M 1.44 -0.5 L 1.36 0.2', 0.04, '#b9c0cc', 0.4);
    sketch.disc(1.3, 0.3, 0.07, 0.09, '#2f3138', 0.1);
    sketch.disc(1.45, 0.3, 0.07, 0.09, '#2f3138', 0.1);
  });
}

/** Cloth that is being cut out, chalk and shears. */
function cutting(x: number, z: number) {
  return drawn(
    'cutting out',
    x,
    z,
    [-1.3, 1.3, 0.5, -0.5],
    (sketch) => {
      sketch.fill('M -1.1 0 H 0.5 V 0.05 H -1.1 Z', '#d98aa0', 0.4);
      sketch.fill('M -0.7 0 H -0.1 L -0.16 -0.38 Q -0.4 -0.44 -0.64 -0.36 Z', '#d98aa0', 0);
      sketch.line('M 0.3 0.05 L 0.7 0.1', 0.04, '#b9c0cc', 0.4);
      sketch.rect(0.84, 0, 0.3, 0.24, '#2f6f9f', 0.2);
      sketch.disc(0.99, 0.26, 0.15, 0.04, '#6f9fc4', 0.5);
    },
    { y: TABLE_METRES, turn: 1 },
  );
}

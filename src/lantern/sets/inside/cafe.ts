import { counter, espressoMachine, pastryCase, roundTable } from '../kits/counter.ts';
import { isDressed } from '../kits/dressed.ts';
import { housePlant, pendant } from '../kits/furniture.ts';
import { goodsShelf } from '../kits/goods-shelf.ts';
import { interior } from '../kits/interior.ts';
import { chair, stool } from '../kits/seats.ts';
import { menuBoard, wallClock } from '../kits/wall-things.ts';

const WALL_Z = 5.6;
const CEILING_METRES = 3.9;

/** A café: the counter with its coffee machine and cakes, the menu in chalk, brick, a window on the street, small tables. */
export const buildCafe = interior({
  name: 'cafe',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#b5735a', finish: 'brick', trim: '#4a3428' },
    floor: { laid: 'boards', colours: ['#8f6a48', '#9a7452'] },
    ceiling: { colour: '#4f463e', made: 'ducts', dark: '#6d655c' },
  },
  bayMetres: 13.5,
  furnish(bay) {
    const { at } = bay;
    bay.window(-4, { wide: 3.8, foot: 0.75, high: 2.5, frame: '#2f4a44', panes: [3, 2], outlook: 'street' });
    bay.put(menuBoard(at(2), 2.85, WALL_Z + 0.2, 2.1), wallClock(at(-1.1), 2.95, WALL_Z + 0.2));
    for (const [shelf, x] of [0.7, 3.3].entries())
      bay.put(
        goodsShelf(at(x), WALL_Z + 0.15, {
          wide: 2.2,
          high: 0.9,
          rows: 2,
          goods: shelf === 0 ? 'cups' : 'jars',
          y: 1.2,
          variant: shelf,
          lightStrip: '#ffd99a',
        }),
      );
    bay.build(WALL_Z - 0.5, counter([at(-0.6), at(4.8)], 4.5, 1.08, '#2f5a52', '#c99a66'));
    bay.put(espressoMachine(at(0.6), 4.8, 1.08), pastryCase(at(3.5), 4.75, 1.08, 0.95));
    for (const x of [0.2, 1.5, 4.2]) bay.put(stool(at(x), 4.2, '#c99a66'));
    for (const x of [-2.6, -5.2]) {
      bay.put(
        roundTable(at(x), 4.7, 'cups'),
        chair(at(x) - 0.75, 4.75, '#7a4f30'),
        chair(at(x) + 0.75, 4.75, '#7a4f30'),
      );
      bay.put(pendant(at(x), 4.4, CEILING_METRES));
    }
    if (bay.wants('table')) bay.put(roundTable(at(4.4), -3.2, 'cups', true), chair(at(5.3), -3.1, '#7a4f30'));
    if (bay.vacant)
      bay.put(roundTable(at(-1.9), 2.9, 'cups'), chair(at(-2.65), 2.95, '#7a4f30'), chair(at(-1.15), 2.95, '#7a4f30'));
    if (isDressed(bay.scenery)) bay.put(housePlant(at(5.9), WALL_Z - 0.3, 1.9, bay.random.integer(0, 2)));
    for (const x of [0.2, 2, 3.8]) {
      bay.put(pendant(at(x), 4.2, CEILING_METRES));
      bay.lamp({ x: at(x), y: 2.6, z: 4.2, colour: '#ffc880', radius: 1.8, strength: 0.55 });
    }
    bay.lamp({ x: at(-3.9), y: 2.6, z: 4.4, colour: '#ffc880', radius: 2, strength: 0.5 });
  },
});

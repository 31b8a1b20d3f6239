import { chandelier } from '../kits/chandelier.ts';
import { roundTable } from '../kits/counter.ts';
import { isDressed } from '../kits/dressed.ts';
import { housePlant, picture } from '../kits/furniture.ts';
import { goodsShelf } from '../kits/goods-shelf.ts';
import { interior } from '../kits/interior.ts';
import { plate } from '../kits/pavement.ts';
import { chair } from '../kits/seats.ts';
import { wallClock } from '../kits/wall-things.ts';

const WALL_Z = 5.8;
const CEILING_METRES = 4.2;

/** A restaurant: tables laid with cloths, glasses and candles, chandeliers, dark green walls, wine, a street at the window. */
export const buildRestaurant = interior({
  name: 'restaurant',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#2f5a4c', dado: '#6b4428', finish: 'panelled', trim: '#b08a4a' },
    floor: { laid: 'boards', colours: ['#6f4a30', '#7a5438'], mirror: 0.1 },
    ceiling: { colour: '#d9c8a4', made: 'plain' },
  },
  bayMetres: 14,
  furnish(bay) {
    const { at, random } = bay;
    bay.lay(
      plate(at(0) - 5.4, 3.9, at(0) + 5.4, 5.7, '#8c3a38', 0.1),
      plate(at(0) - 5.2, 4.05, at(0) + 5.2, 5.7, '#a34a44', 0.1),
    );
    bay.window(-3.9, {
      wide: 3,
      foot: 0.9,
      high: 2.6,
      frame: '#c9a866',
      panes: [3, 2],
      outlook: 'street',
      curtains: '#8c2f34',
    });
    bay.put(
      picture(at(1), 2.45, WALL_Z + 0.2, 2.3, 1.4, random.integer(0, 3)),
      wallClock(at(-1.1), 2.95, WALL_Z + 0.2),
    );
    bay.put(
      goodsShelf(at(4.4), WALL_Z + 0.1, {
        wide: 2.4,
        high: 2.9,
        rows: 6,
        goods: 'bottles',
        frame: '#5a3a24',
        lightStrip: '#ffcf8a',
      }),
    );
    for (const x of [-4.4, -1.3, 1.8, 4.9]) {
      bay.put(
        chair(at(x) - 0.95, 4.75, '#5a3a24'),
        chair(at(x) + 0.95, 4.75, '#5a3a24'),
        roundTable(at(x), 4.6, 'cloth'),
      );
      bay.lamp({ x: at(x), y: 1, z: 4.5, colour: '#ffb860', radius: 1.3, strength: 0.5, flicker: 0.4 });
    }
    if (bay.wants('table'))
      bay.put(roundTable(at(-4.6), -3.2, 'cloth', true), roundTable(at(4.8), -2.8, 'cloth', true));
    if (bay.vacant)
      for (const x of [-3.1, 3.3])
        bay.put(
          chair(at(x) - 0.95, 2.35, '#5a3a24'),
          chair(at(x) + 0.95, 2.35, '#5a3a24'),
          roundTable(at(x), 2.2, 'cloth'),
        );
    for (const x of [-3.5, 3.5]) {
      bay.put(chandelier(at(x), 2.8, 3.15, CEILING_METRES, 0.8));
      bay.lamp({ x: at(x), y: 3.2, z: 2.8, colour: '#ffd48a', radius: 2.2, strength: 0.55 });
    }
    if (isDressed(bay.scenery))
      bay.put(housePlant(at(6.5), WALL_Z - 0.4, 1.9, 0), housePlant(at(-6.6), WALL_Z - 0.4, 1.7, 1));
  },
});

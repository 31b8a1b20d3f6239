import { deskClutter } from '../kits/desk-things.ts';
import { goodsShelf } from '../kits/goods-shelf.ts';
import { interior } from '../kits/interior.ts';
import { chair } from '../kits/seats.ts';
import { drawn } from '../kits/sketch.ts';
import { table } from '../kits/solid.ts';
import { wallClock } from '../kits/wall-things.ts';

const WALL_Z = 5.8;
const CEILING_METRES = 4.6;
const SHELF = { wide: 2.3, high: 3.7, rows: 9, goods: 'books', frame: '#6b4428', back: '#2e1f16' } as const;

/** A library: walls of books up to the ceiling with ladders on a rail, tall windows, reading tables under green lamps. */
export const buildLibrary = interior({
  name: 'library',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#b89a74', dado: '#7d5636', finish: 'panelled', trim: '#5c3c24' },
    floor: { laid: 'boards', colours: ['#8a5c3a', '#946844'] },
    ceiling: { colour: '#c9ac86', made: 'beams', dark: '#5c3c24' },
  },
  bayMetres: 13,
  furnish(bay) {
    const { at, random } = bay;
    for (const [shelf, x] of [-5.2, -2.75, 1.5, 3.95].entries())
      bay.put(goodsShelf(at(x), WALL_Z + 0.1, { ...SHELF, variant: shelf }));
    bay.window(-0.65, { wide: 1.6, foot: 1, high: 2.8, frame: '#5c3c24', panes: [2, 4] });
    bay.window(5.95, { wide: 1.4, foot: 1, high: 2.8, frame: '#5c3c24', panes: [2, 4] });
    bay.put(ladder(at(-3.9), WALL_Z - 0.3), ladder(at(4.5), WALL_Z - 0.3), wallClock(at(-0.65), 4.18, WALL_Z + 0.15));
    if (bay.vacant) {
      bay.build(3.3, table([at(0) - 1.9, at(0) + 1.9], 0.78, [2.6, 3.4], '#7a4e2e'));
      bay.put(bankersLamp(at(0) + 0.5, 3, 0.78), deskClutter(at(0) - 0.6, 2.8, 0.78, 1));
      bay.lamp({ x: at(0) + 0.5, y: 1.05, z: 2.9, colour: '#ffdf9a', radius: 1.5, strength: 0.55 });
      bay.put(
        chair(at(0) - 1.5, 3.75, '#6b4428'),
        chair(at(0) + 1.4, 3.7, '#6b4428'),
        chair(at(0) + 2.4, 2.7, '#6b4428', 'away'),
      );
    }
    for (const x of [-4, 2.6]) {
      const middle = at(x);
      bay.build(WALL_Z - 0.9, table([middle - 1.6, middle + 1.6], 0.78, [4.4, 5.2], '#7a4e2e'));
      for (const lamp of [-0.9, 0.6]) {
        bay.put(bankersLamp(middle + lamp, 4.8, 0.78));
        bay.lamp({ x: middle + lamp, y: 1.05, z: 4.7, colour: '#ffdf9a', radius: 1.5, strength: 0.55 });
      }
      bay.put(deskClutter(middle - 0.2, 4.6, 0.78, 1), deskClutter(middle + 1.2, 4.65, 0.78, random.integer(0, 2)));
      bay.put(
        chair(middle - 1.9, 4.5, '#6b4428', 'away'),
        chair(middle + 0.1, 5.35, '#6b4428'),
        chair(middle + 1.1, 5.35, '#6b4428'),
      );
    }
  },
});

function ladder(x: number, z: number) {
  return drawn('library ladder', x, z, [-0.6, 0.6, 3.5], (sketch) => {
    sketch.line('M -0.42 0 L -0.2 3.4 M 0.2 0 L 0.28 3.4', 0.06, '#a8743e', 0.3);
    for (let rung = 1; rung < 9; rung++) {
      const y = rung * 0.38;
      sketch.line(`M ${-0.42 + (0.22 * y) / 3.4} ${y} H ${0.2 + (0.08 * y) / 3.4}`, 0.05, '#c08a50', 0.4);
    }
  });
}

/** A reading lamp with a shade of green glass. */
function bankersLamp(x: number, z: number, y: number) {
  return drawn(
    'bankers lamp',
    x,
    z,
    [-0.3, 0.3, 0.5, -0.02],
    (sketch) => {
      sketch.rect(-0.1, 0, 0.2, 0.03, '#c9a24a', 0.4);
      sketch.rect(-0.015, 0, 0.03, 0.34, '#c9a24a', 0.6);
      sketch.fill('M -0.24 0.3 Q -0.22 0.44 0 0.44 Q 0.22 0.44 0.24 0.3 Z', '#1f7a4c', 0.3);
      sketch.shine('M -0.22 0.3 H 0.22 L 0.18 0.26 H -0.18 Z', '#fff0c0', '#e8e0c8');
    },
    { y, turn: 1 },
  );
}

import { deskClutter, monitor, officeChair } from '../kits/desk-things.ts';
import { isDressed } from '../kits/dressed.ts';
import { housePlant } from '../kits/furniture.ts';
import { goodsShelf } from '../kits/goods-shelf.ts';
import { interior } from '../kits/interior.ts';
import { table } from '../kits/solid.ts';
import { hung, wallClock } from '../kits/wall-things.ts';

const WALL_Z = 5.8;
const DESK_METRES = 0.76;

/** An office high over a town: desks with screens before wide windows, swivel chairs, a whiteboard, files, tubes of light. */
export const buildOffice = interior({
  name: 'office',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: 3.5,
    wall: { colour: '#dfe2e2', trim: '#c4cacc' },
    floor: { laid: 'carpet', colours: ['#5f6f80', '#687a8c'], mirror: 0.02 },
    ceiling: { colour: '#eceeee', made: 'panels' },
  },
  bayMetres: 13,
  furnish(bay) {
    const { at, random } = bay;
    bay.window(-3.1, { wide: 5.6, foot: 0.7, high: 2.3, frame: '#8d979e', panes: [4, 1], outlook: 'towers' });
    for (const [desk, x] of [-5, -2.3, 1.6, 4.4].entries()) {
      const middle = at(x);
      bay.build(WALL_Z - 1, table([middle - 1.1, middle + 1.1], DESK_METRES, [4.35, 5.1], '#c79a66'));
      bay.put(monitor(middle - 0.25, 4.85, DESK_METRES, desk + bay.scenery.seed));
      bay.put(deskClutter(middle + 0.6, 4.75, DESK_METRES, random.integer(1, 2)));
      bay.put(
        officeChair(middle - 0.2, 4.15, ['#37414c', '#2f5a7a', '#b5583a'][(desk + bay.scenery.seed) % 3] ?? '#37414c'),
      );
    }
    bay.put(whiteboard(at(2.4), 1.95, WALL_Z + 0.25), wallClock(at(4.75), 2.7, WALL_Z + 0.25));
    bay.put(
      goodsShelf(at(5.75), WALL_Z + 0.1, {
        wide: 1.2,
        high: 2.1,
        rows: 5,
        goods: 'books',
        frame: '#a9b0b4',
        back: '#4a5258',
        variant: 3,
      }),
    );
    if (isDressed(bay.scenery)) {
      bay.put(housePlant(at(0.1), WALL_Z - 0.2, 1.7, 0), housePlant(at(-6.3), WALL_Z - 0.3, 1.4, 1));
    }
  },
});

/** A whiteboard with a chart, arrows and notes. */
function whiteboard(x: number, y: number, z: number) {
  return hung('whiteboard', x, y, z, [1.7, 0.9], (sketch) => {
    sketch.rect(-1.6, -0.78, 3.2, 1.56, '#9aa4aa', 0.2);
    sketch.rect(-1.53, -0.71, 3.06, 1.42, '#fbfcfa', 0.3);
    sketch.line('M -1.3 -0.4 V 0.45 M -1.3 -0.4 H -0.1', 0.03, '#3a3d42', 0);
    sketch.line('M -1.25 -0.3 L -0.9 -0.05 L -0.6 -0.15 L -0.15 0.4', 0.04, '#d9402e', 0.2);
    sketch.line(
      'M 0.2 0.4 H 0.7 V 0.1 H 0.2 Z M 0.7 0.25 H 1 M 1 0.4 H 1.4 V 0.1 H 1 Z M 0.45 0.1 V -0.2',
      0.028,
      '#2f6aa0',
      0.2,
    );
    for (const [nx, tint] of [
      [0.2, '#f2d268'],
      [0.5, '#8fd0b0'],
      [0.8, '#f0a08a'],
      [1.1, '#f2d268'],
    ] as const)
      sketch.rect(nx, -0.5, 0.2, 0.2, tint, 0.3);
    sketch.rect(-1.6, -0.84, 3.2, 0.06, '#7d878c', 0.4);
  });
}

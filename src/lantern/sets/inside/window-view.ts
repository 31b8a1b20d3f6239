import { interior } from '../kits/interior.ts';
import { housePlant } from '../kits/furniture.ts';
import { roomWindow } from '../kits/room-window.ts';
import { solid } from '../kits/solid.ts';

const WALL_Z = 2.6;
const CEILING_METRES = 3.6;
const BAY_METRES = 14;
/** The window's glass, metres. */
const GLASS = { wide: 2.9, foot: 0.72, high: 1.9 } as const;

/** Right before a large window with a deep sill: what is on its panes and behind them is the picture. */
export const buildWindowView = interior({
  name: 'window-view',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#cbbba2' },
    floor: { laid: 'boards', colours: ['#8a6242', '#93694a'], mirror: 0 },
    ceiling: { colour: '#e4dccb', made: 'plain' },
  },
  bayMetres: BAY_METRES,
  furnish(bay) {
    const { at, scenery, light } = bay;
    bay.put(
      roomWindow(at(0), WALL_Z, scenery, light, { ...GLASS, curtains: '#a8614c', panes: [2, 2], main: true }),
      housePlant(at(3.4), WALL_Z - 0.4, 1.3, 0),
    );
    bay.build(
      WALL_Z - 0.01,
      solid([at(-1.75), at(1.75)], [GLASS.foot - 0.14, GLASS.foot - 0.08], [WALL_Z - 0.36, WALL_Z], '#efe6d8', 0.2),
    );
  },
});

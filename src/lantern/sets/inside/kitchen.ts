import { ROOM_PLANS } from '../../fixtures/room-plans.ts';
import { interior, type Bay } from '../kits/interior.ts';
import { isDressed } from '../kits/dressed.ts';
import { housePlant, pendant } from '../kits/furniture.ts';
import {
  counterRun,
  cupboardFronts,
  fridge,
  island,
  panRail,
  range,
  tap,
  wallCupboards,
  worktopThings,
  type KitchenColours,
} from '../kits/kitchen-units.ts';
import { stool } from '../kits/seats.ts';
import { upright } from '../kits/solid.ts';
import { wallClock } from '../kits/wall-things.ts';

const WALL_Z = 5;
const CEILING_METRES = 3.5;
const FRONT_Z = WALL_Z - 0.55;
const { sink: SINK, stove: STOVE, worktop: ISLAND } = ROOM_PLANS.kitchen.fixtures;

/** A fitted kitchen: the range under its hood, a sink at the window, cupboards, tiles, and an island with stools. */
export const buildKitchen = interior({
  name: 'kitchen',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#f0dfb8', trim: '#f7f0e0' },
    floor: { laid: 'checks', colours: ['#d9cdb8', '#8d9a94'], mirror: 0.1 },
    ceiling: { colour: '#efe3cc', made: 'beams', dark: '#a87c50' },
  },
  bayMetres: 13,
  furnish(bay) {
    const { at } = bay;
    const colours: KitchenColours = {
      doors: ['#4a6f8c', '#4f7a68', '#b5654a'][bay.scenery.seed % 3] ?? '#4a6f8c',
      top: '#e9dfcc',
      metal: '#b9b6ae',
    };
    bay.build(WALL_Z + 0.4, backsplash(at(-6.5), at(6.5)));
    bay.window(SINK.x, { wide: 2.5, foot: 1.25, high: 1.7, frame: '#f4eee2', panes: [2, 1] });
    bay.build(WALL_Z, counterRun([at(-6.3), at(4.3)], FRONT_Z, colours));
    bay.build(WALL_Z - 0.01, basin(at(SINK.x), colours.metal));
    bay.put(
      cupboardFronts(at(-3.2), FRONT_Z - 0.01, 8, colours),
      cupboardFronts(at(2.6), FRONT_Z - 0.01, 5, colours),
      tap(at(SINK.x), FRONT_Z + 0.4, colours.metal),
      wallCupboards(at(2.9), WALL_Z + 0.1, 4, colours),
      wallCupboards(at(-5.65), WALL_Z + 0.1, 2, colours),
      range(at(STOVE.x), FRONT_Z - 0.04, CEILING_METRES, colours, bay.wants('pan')),
      wallClock(at((SINK.x + STOVE.x) / 2), 2.75, WALL_Z + 0.2),
      panRail(at(-1.15), WALL_Z + 0.2),
      fridge(at(5.1), FRONT_Z - 0.05, '#d8d5cc'),
      worktopThings(at(2.4), FRONT_Z + 0.3, 1),
      worktopThings(at(-5.4), FRONT_Z + 0.3, 2),
    );
    if (bay.scenery.fixture === 'worktop') {
      if (bay.index === 0) workIsland(bay, colours);
    } else if (bay.wants('table')) bay.put(island(at(4.7), -2.9, colours), stool(at(3.9), -3.6, '#8a5f3c'));
    if (isDressed(bay.scenery)) bay.put(housePlant(at(6.1), WALL_Z - 0.4, 1.3, bay.random.integer(0, 2)));
    for (const side of [-2.6, 2.6]) {
      bay.put(pendant(at(side), 2.4, CEILING_METRES));
      bay.lamp({ x: at(side), y: 2.6, z: 2.35, colour: '#ffdc9c', radius: 1.6, strength: 0.5 });
    }
    bay.lamp({ x: at(0.55), y: 1.5, z: FRONT_Z, colour: '#ffd9a0', radius: 1.3, strength: 0.6 });
  },
});

/** The block in the middle, where somebody works at it, with what lies ready on its ends. */
function workIsland({ at, build, put }: Bay, colours: KitchenColours): void {
  const [middle, front] = [at(ISLAND.x), ISLAND.z - 0.62];
  const half = 1.35;
  // Whoever stands behind it is painted over it, from the top up.
  build(ISLAND.z + 0.1, counterRun([middle - half, middle + half], front, colours));
  build(ISLAND.z + 0.05, [upright([middle - half, middle + half], [0, 0.1], front + 0.02, '#2c2622', -0.4)]);
  put(
    { ...cupboardFronts(middle, front - 0.01, 4, colours), z: front - 0.01 },
    worktopThings(middle - 0.95, front + 0.3, 0),
    worktopThings(middle + 1, front + 0.3, 1),
  );
}

/** The basin that is let into the worktop, with its draining board. */
function basin(x: number, metal: string) {
  const flat = (left: number, right: number, near: number, far: number, colour: string, lit: number) => ({
    points: [x + left, 0.925, near, x + right, 0.925, near, x + right, 0.925, far, x + left, 0.925, far],
    colour,
    lit,
  });
  const [near, far] = [FRONT_Z + 0.04, FRONT_Z + 0.46];
  return [
    flat(-0.46, 0.46, near, far, metal, 0.5),
    flat(-0.4, 0.4, near + 0.04, far - 0.04, metal, -0.75),
    flat(-0.38, 0.38, near + 0.04, near + 0.16, '#cfe2ea', 0.3),
    flat(0.52, 1.05, near, far, metal, 0.3),
    ...[0.6, 0.7, 0.8, 0.9].map((at) => flat(at, at + 0.03, near + 0.04, far - 0.04, metal, -0.3)),
  ];
}

/** Glazed tiles between worktop and cupboards. */
function backsplash(from: number, to: number) {
  const span = [Math.min(from, to), Math.max(from, to)] as const;
  const z = WALL_Z + 0.28;
  const faces = [upright(span, [0.9, 1.7], z, '#9fc0b4', 0.15)];
  for (let y = 1.1; y < 1.7; y += 0.2) faces.push(upright(span, [y, y + 0.015], z, '#e6efe8', 0.3));
  for (let x = span[0]; x < span[1]; x += 0.26) faces.push(upright([x, x + 0.015], [0.9, 1.7], z, '#e6efe8', 0.25));
  return faces;
}

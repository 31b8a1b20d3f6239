import { benches } from '../kits/court-things.ts';
import { interior } from '../kits/interior.ts';
import { plate } from '../kits/pavement.ts';
import { divingBoard, laneRope, poolLadder, startingBlock } from '../kits/pool-things.ts';
import { solid, upright } from '../kits/solid.ts';
import { wallClock } from '../kits/wall-things.ts';
import type { SetBuilder } from '../set.ts';

const WALL_Z = 19;
const FAR_Z = 15.4;
const CEILING_METRES = 8.4;

const hall = interior({
  name: 'indoor-pool',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#dfe8ea', finish: 'tiled', dado: '#3f8fb4', dadoMetres: 1.5, trim: '#f6fafa' },
    floor: { laid: 'tiles', colours: ['#d5dcdc', '#aab8ba'], mirror: 0.22 },
    ceiling: { colour: '#d6c3a2', made: 'beams', dark: '#a8885c' },
  },
  bayMetres: 24,
  furnish(bay) {
    const { at, scenery } = bay;
    for (const x of [-8, 0, 8])
      bay.window(x, { wide: 6.4, foot: 2.6, high: 4, frame: '#f6fafa', panes: [4, 2], outlook: 'garden' });
    const crowd = !scenery.excluded.includes('people') && scenery.deserted !== true;
    bay.put(benches(at(-7), 17.6, crowd), benches(at(7), 17.6, crowd), wallClock(at(-4), 6.9, WALL_Z + 0.2));
    bay.put(
      divingBoard(at(10), 16),
      poolLadder(at(4.8), nearEdge(scenery.vacant)),
      poolLadder(at(-9), nearEdge(scenery.vacant)),
    );
    for (const x of [-7.5, -5, -2.5, 0, 2.5, 5]) bay.put(startingBlock(at(x), FAR_Z + 0.5));
    bay.build(WALL_Z - 0.1, bunting(at(-12), at(12)));
    for (const x of [-6, 6]) bay.lamp({ x: at(x), y: 7.6, z: 8, colour: '#f4fbff', radius: 6, strength: 0.4 });
  },
});

/** A hall with a swimming pool: blue water in lanes from wall to wall, blocks to start from, a diving tower, benches, great windows, a roof of wooden beams. */
export const buildIndoorPool: SetBuilder = (scenery, light) => {
  const set = hall(scenery, light);
  const fromZ = nearEdge(scenery.vacant);
  return {
    ...set,
    ground: {
      ...set.ground,
      water: { fromZ, toZ: FAR_Z, colour: '#2fa6cc', mirror: 0.3, waveHeightMetres: 0.04 },
      marks: [
        ...(set.ground.marks ?? []),
        plate(-52, fromZ - 0.45, 52, fromZ - 0.1, '#3f8fb4', 0.2),
        plate(-52, fromZ - 0.1, 52, fromZ, '#f6fafa', 0.6),
      ],
    },
    pieces: [...set.pieces, ...[0.18, 0.38, 0.58, 0.78].map((share) => laneRope(fromZ + (FAR_Z - fromZ) * share))],
  };
};

/** Where nobody comes the water begins at our feet. */
function nearEdge(vacant: boolean | undefined): number {
  return vacant === true ? 1.6 : 5.2;
}

/** A line of little flags over the water. */
function bunting(from: number, to: number) {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const flags = Array.from({ length: 40 }, (_, flag) => {
    const x = left + ((right - left) * (flag + 0.5)) / 40;
    return {
      points: [x - 0.2, 3.1, 10, x + 0.2, 3.1, 10, x, 2.7, 10],
      colour: ['#d8452f', '#f6f4ee', '#3f7fae', '#e8b43a'][flag % 4]!,
      lit: 0.3,
    };
  });
  return [
    upright([left, right], [3.09, 3.12], 10, '#6d7a80', 0),
    ...flags,
    ...solid([left, left + 0.1], [0, 3.2], [10, 10.1], '#dfe6e8', 0.2),
  ];
}

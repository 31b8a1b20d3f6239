import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { eastHall, HALLS } from '../kits/east-hall.ts';
import { flowerBed } from '../kits/garden-things.ts';
import { lanternString } from '../kits/lantern-string.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { fishJar, sideWings, stoneTable } from '../kits/siheyuan.ts';
import type { BuiltSet } from '../set.ts';

const HALF_METRES = 8.2;
const BACK_Z = 20;

/** A siheyuan: halls with lattice windows and tiled eaves round a paved court, an old tree, lotus in jars, a table of stone, red lanterns. */
export function buildChineseCourtyard(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('chinese-courtyard');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const tree = broadleaf(-side * 4.8, 11.5, 8, season === 'spring' ? 2 : 1, season, snowCover);
  const things = [
    ...(snowCover > 0.5 ? [] : [fishJar(side * 5.6, 8.2), fishJar(-side * 6.6, 6.2), fishJar(side * 3.4, 17)]),
    stoneTable(side * 4.6, 11.8),
    flowerBed(-side * 6, 15.6, 2.6, ['#d9534f', '#e88bb4'], snowCover),
    flowerBed(side * 6.2, 15.2, 2.6, ['#f2c53d', '#d9534f'], snowCover),
    flowerBed(-side * 17, 3.6, 3, ['#d9534f', '#e88bb4'], snowCover),
    flowerBed(side * 18, 3.6, 3, ['#f2c53d', '#d9534f'], snowCover),
  ];
  const lanterns = [8, 15].map((z) =>
    lanternString(random.fork(`lanterns ${z}`), light, -HALF_METRES, HALF_METRES, z, 5.1),
  );
  return {
    ground: pavedGround(random, scenery, {
      colour: '#a9a49a',
      worn: '#7d786f',
      laid: 'slabs',
      toZ: BACK_Z,
      standing: [tree, ...things],
    }),
    pieces: [eastHall(0, BACK_Z - 0.6, 6.2, 1, HALLS.temple, snowCover), tree, ...things],
    structures: [
      ...sideWings(light, snowCover, { half: HALF_METRES, frontZ: 5, backZ: BACK_Z }),
      ...lanterns.map((each) => each.structure),
    ],
    lamps: [
      ...lanterns.flatMap((each) => each.lamps),
      ...(light.lampsLit
        ? [{ x: 0, y: 2.6, z: BACK_Z - 1.4, colour: '#ffb45a', radius: 5.5, strength: 0.55, flicker: 0.02 }]
        : []),
    ],
    openAir: true,
  };
}

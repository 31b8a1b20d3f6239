import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { bicycleRack, collegeHall } from '../kits/campus-things.ts';
import { hedge, lanternPost } from '../kits/garden-things.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { passerBy } from '../kits/passer-by.ts';
import { bench } from '../kits/street-things.ts';
import type { WayPoint } from '../kits/way.ts';
import type { BuiltSet } from '../set.ts';

/** A campus: paths over a lawn to a hall of brick with its clock tower, old trees, students on their way, bicycles in racks. */
export function buildCampus(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('campus');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const x = side * 2.4;
  const path: readonly WayPoint[] = [
    [-side * 2.2, -9, 2],
    [-side * 0.4, 0, 1.9],
    [x * 0.7, 12, 1.8],
    [x, 44, 1.8],
  ];
  const trees = [
    [-side * 7.6, 12, 9.5],
    [side * 13.5, 15, 10],
    [-side * 14, 21, 10],
    [side * 25, 22, 10],
    [-side * 27, 16, 10],
    [side * 39, 18, 9],
    [-side * 42, 20, 9],
  ].map(([at = 0, z = 0, tall = 0], index) => broadleaf(at, z, tall, index, season, snowCover));
  const racks = [bicycleRack(-side * 6.3, 6.2, 6), bicycleRack(side * 24, 6.4, 7), bicycleRack(-side * 27, 6.4, 5)];
  const seats = [bench(side * 6.4, 6.6), bench(-side * 17, 7)];
  const posts = [
    [side * 3.9, 8.4],
    [-side * 2.4, 17],
    [-side * 21, 9],
    [side * 19, 9],
  ].map(([at = 0, z = 0]) => lanternPost(at, z, light));
  const students = scenery.excluded.includes('people')
    ? []
    : [
        passerBy(-side * 9, 15.4, 0.9, scenery.seed),
        passerBy(side * 6, 19, -1, scenery.seed + 5),
        passerBy(side * 14, 25, -0.9, scenery.seed + 9),
      ];
  const { ground, grass } = lawnGround(random, scenery, { standing: [...trees, ...racks, ...seats], path, toZ: 12 });
  return {
    ground,
    pieces: [
      collegeHall(x, 46, snowCover),
      ...[-1, 1].map((each) => collegeHall(x + each * 56, 56, snowCover)),
      ...[-1, 1].flatMap((each) => [9, 20].map((at) => hedge(x + each * at, 39, 9, 0.9, snowCover))),
      ...trees,
      ...students,
      ...seats,
      ...racks,
      ...posts.map((post) => post.piece),
      ...grass,
    ],
    lamps: posts.flatMap((post) => post.lamps),
    openAir: true,
  };
}

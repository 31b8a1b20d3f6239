import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { fence } from '../kits/fence.ts';
import { lanternPost } from '../kits/garden-things.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { bush, rock } from '../kits/plants.ts';
import { rowOf } from '../kits/spread.ts';
import { besideWay, type WayPoint } from '../kits/way.ts';
import { woodland } from '../kits/woodland.ts';
import { elephant, giraffe, zooArch } from '../kits/zoo-things.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** A zoo: an arch with its name over the path, giraffes and an elephant in their paddocks behind rails, rocks and trees. */
export function buildZoo(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('zoo');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const path: readonly WayPoint[] = [
    [-side * 1, -9, 2.6],
    [0, 0, 2.5],
    [side * 1, 9, 2.2],
    [side * 1, 22, 2],
    [-side * 3, 36, 2],
  ];
  const beasts = [
    giraffe(side * 10.5, 19, 1),
    giraffe(side * 14.6, 22, -1),
    elephant(-side * 10, 16, 1),
    giraffe(-side * 31, 20, 1),
    elephant(side * 32, 17, -1),
  ];
  const trees = [-17, 19, -25, 27, -38, 40, -8, 8].map((x, index) =>
    broadleaf(side * x, 27 + (index % 3) * 2, 6.5 + (index % 3), index, season, snowCover),
  );
  const low: SetPiece[] = [];
  for (const spot of rowOf(random, 24, 6, 1, 3))
    low.push(
      random.chance(0.5)
        ? rock(spot.x, spot.z, random.range(0.5, 1.3), random.integer(0, 4), '#a89880', snowCover)
        : bush(spot.x, spot.z, random.range(0.7, 1.2), random.integer(0, 2), season, snowCover),
    );
  const rails = Array.from({ length: 34 }, (_, index) => fence((index - 17) * 2.6 + 1.3, 9.6, 2.6, snowCover));
  const posts = [lanternPost(side * 4.4, 6.2, light), lanternPost(-side * 4, 6.2, light)];
  const { ground, grass } = lawnGround(random, scenery, {
    standing: [...beasts, ...trees, ...low],
    path,
    toZ: 8,
  });
  return {
    ground,
    pieces: [
      ...woodland(scenery, { z: 50, heightMetres: 9, gap: 5, needled: 0.2 }),
      ...trees,
      ...besideWay(low, path),
      ...(scenery.excluded.includes('animal') ? [] : beasts),
      zooArch(side * 1, 12.4, light),
      ...besideWay(rails, path),
      ...posts.map((post) => post.piece),
      ...grass,
    ],
    lamps: posts.flatMap((post) => post.lamps),
    openAir: true,
  };
}

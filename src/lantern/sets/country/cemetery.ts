import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { church } from '../kits/church.ts';
import { gravestone, ironGate } from '../kits/graves.ts';
import { hills } from '../kits/hills.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { lanternPost } from '../kits/garden-things.ts';
import { rowOf } from '../kits/spread.ts';
import { besideWay, type WayPoint } from '../kits/way.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** A churchyard: rows of leaning stones and crosses in the grass, an iron gate over the path, a bare old tree, the church behind. */
export function buildCemetery(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('cemetery');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const path: readonly WayPoint[] = [
    [-side * 2, -9, 1.6],
    [-side * 0.5, 0, 1.5],
    [side * 1.5, 9, 1.3],
    [side * 3, 22, 1.2],
    [side * 5, 46, 1.2],
  ];
  const graves: SetPiece[] = [];
  for (const [z, gap] of [
    [5.2, 2.5],
    [8, 2.5],
    [11.2, 2.7],
    [15, 3],
    [20, 3.3],
  ] as const)
    for (const spot of rowOf(random, z, gap, 0.5, 0.5))
      graves.push(gravestone(spot.x, spot.z, random.integer(0, 4), snowCover));
  const trees = [
    broadleaf(-side * 9.4, 9.6, 8, 1, 'winter', snowCover),
    broadleaf(side * 14, 16, 9, 2, season, snowCover),
    broadleaf(-side * 20, 24, 8, 3, season, snowCover),
    broadleaf(side * 34, 15, 8, 1, 'winter', snowCover),
    broadleaf(-side * 36, 12, 8, 0, season, snowCover),
  ];
  const post = lanternPost(-side * 3.2, 6.4, light);
  const { ground, grass } = lawnGround(random, scenery, { standing: [...graves, ...trees], path, toZ: 12 });
  return {
    ground,
    pieces: [
      ...hills(scenery, { far: 40, near: 14 }),
      ...woodland(scenery, { z: 64, heightMetres: 9, gap: 4.6, needled: 0.6 }),
      church(side * 7.5, 48, 25, true, snowCover),
      ironGate(side * 3.4, 26),
      ...trees,
      ...besideWay(graves, path),
      post.piece,
      ...grass,
    ],
    lamps: post.lamps,
    openAir: true,
  };
}

import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { conifer } from '../kits/conifer.ts';
import { hills } from '../kits/hills.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { bush, rock } from '../kits/plants.ts';
import { stoneTower } from '../kits/stone-tower.ts';
import { besideWay, type WayPoint } from '../kits/way.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet } from '../set.ts';

/** A tower that stands alone: old round stone under a pointed roof at the end of a path, ivy, one lit window, woods and hills behind it. */
export function buildTower(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('tower');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const x = side * 4.4;
  const path: readonly WayPoint[] = [
    [-side * 3, -9, 1.5],
    [-side * 1.6, 0, 1.4],
    [side * 1.2, 10, 1.1],
    [x, 29, 0.8],
  ];
  const low = [
    bush(x - 4.6, 28, 1.5, 0, season, snowCover),
    bush(x + 4.4, 29, 1.3, 1, season, snowCover),
    rock(x + 6.8, 26, 1.1, 1, '#8d867c', snowCover),
    rock(x - 7, 27, 0.9, 3, '#8d867c', snowCover),
    bush(-side * 9, 9, 1.1, 2, season, snowCover),
  ];
  const trees = [
    broadleaf(-side * 9, 19, 7.5, 1, season, snowCover),
    conifer(-side * 15, 24, 9, 2, snowCover),
    conifer(x + side * 13, 24, 8.4, 1, snowCover),
    broadleaf(x + side * 20, 20, 7, 0, season, snowCover),
    ...[-46, -34, -25, 31, 43].map((at, index) =>
      broadleaf(side * at, 17 + (index % 2) * 4, 7, index, season, snowCover),
    ),
  ];
  const { ground, grass } = lawnGround(random, scenery, { standing: [...low, ...trees], path });
  return {
    ground,
    pieces: [
      ...hills(scenery, { far: 46, near: 18 }),
      ...woodland(scenery, { z: 70, heightMetres: 9, gap: 4.5, needled: 0.5 }),
      stoneTower(x, 31, 17.5, snowCover),
      ...trees,
      ...besideWay(low, path),
      ...grass,
    ],
    lamps: light.lampsLit ? [{ x, y: 10.2, z: 30, colour: '#ffc46a', radius: 3, strength: 0.7, flicker: 0.15 }] : [],
    openAir: true,
  };
}

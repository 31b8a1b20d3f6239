import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { fountain } from '../kits/fountain.ts';
import { flowerBed, hedge, lanternPost, topiary } from '../kits/garden-things.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { manor } from '../kits/manor.ts';
import type { WayPoint } from '../kits/way.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet } from '../set.ts';

/** A mansion: columns, shutters and lit windows at the end of a gravel drive that goes round a fountain; clipped trees, hedges, beds. */
export function buildMansion(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('mansion');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const x = side * 1.8;
  const path: readonly WayPoint[] = [
    [-side * 1.6, -9, 2.6],
    [0, 2, 2.5],
    [x, 11, 4],
    [x, 15, 6.4],
    [x, 19, 6.8],
    [x, 25, 4],
  ];
  const clipped = [
    topiary(x - 7.6, 21.5, 2.6, 'cone', snowCover),
    topiary(x + 7.6, 21.5, 2.6, 'cone', snowCover),
    topiary(x - 5.6, 8.6, 1.7, 'ball', snowCover),
    topiary(x + 5.6, 8.6, 1.7, 'ball', snowCover),
    topiary(x - 12.6, 21, 2.2, 'ball', snowCover),
    topiary(x + 12.6, 21, 2.2, 'ball', snowCover),
  ];
  const trees = [
    broadleaf(-side * 15, 16, 10.5, 1, season, snowCover),
    broadleaf(side * 19, 19, 10.5, 3, season, snowCover),
    broadleaf(-side * 31, 18, 10, 2, season, snowCover),
    broadleaf(side * 36, 17, 10, 0, season, snowCover),
  ];
  const low = [-1, 1].flatMap((each) => [
    flowerBed(x + each * 9, 12, 4.2, ['#e88bb4', '#f4f0e2'], snowCover),
    flowerBed(x + each * 8.6, 23.6, 4.2, ['#d9534f', '#f2c53d'], snowCover),
    hedge(x + each * 13.5, 24.2, 9, 0.9, snowCover),
    hedge(x + each * 27, 23, 14, 1.4, snowCover),
  ]);
  const posts = [-1, 1].flatMap((each) => [
    lanternPost(x + each * 4, 6.2, light),
    lanternPost(x + each * 6.6, 24.4, light),
    lanternPost(x + each * 24, 7, light),
  ]);
  const { ground, grass } = lawnGround(random, scenery, { standing: [...clipped, ...trees, ...low], path, toZ: 9 });
  return {
    ground,
    pieces: [
      ...woodland(scenery, { z: 60, heightMetres: 13, gap: 4.4, needled: 0.15 }),
      manor(x, 27, snowCover),
      ...trees,
      ...low,
      ...fountain(x, 16.5, 2.9, snowCover),
      ...clipped,
      ...posts.map((post) => post.piece),
      ...grass,
    ],
    lamps: [
      ...posts.flatMap((post) => post.lamps),
      ...(light.lampsLit ? [{ x, y: 3, z: 26.4, colour: '#ffd08a', radius: 6, strength: 0.5, flicker: 0 }] : []),
    ],
    openAir: true,
  };
}

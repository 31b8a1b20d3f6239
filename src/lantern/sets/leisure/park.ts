import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { fountain } from '../kits/fountain.ts';
import { flowerBed, hedge, lanternPost } from '../kits/garden-things.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { bush } from '../kits/plants.ts';
import { rowOf } from '../kits/spread.ts';
import { bench } from '../kits/street-things.ts';
import { towerRow } from '../kits/tower-block.ts';
import type { WayPoint } from '../kits/way.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** A city park: a path that winds between lawns to a fountain, benches and lanterns along it, great trees, towers over the crowns. */
export function buildPark(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('park');
  const { season, snowCover, excluded } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const path: readonly WayPoint[] = [
    [side * 5, -9, 2.4],
    [side * 1, -1, 2.3],
    [-side * 0.5, 5, 2.1],
    [side * 2, 12, 1.9],
    [side * 4, 19, 2.4],
  ];
  const trees: SetPiece[] = [];
  const tree = (x: number, z: number, tall: number) =>
    trees.push(broadleaf(x, z, tall, random.integer(0, 3), season, snowCover));
  tree(-side * 9.6, 6, 8.5);
  tree(side * 13, 11, 9.5);
  for (const [z, gap] of [
    [16, 11],
    [26, 9],
  ] as const)
    for (const spot of rowOf(random, z, gap, 0.9, 4))
      if (Math.abs(spot.x - side * 3.5) > 7) tree(spot.x, spot.z, random.range(6, 9));
  const lanterns = [
    [-side * 3.6, 6.4],
    [side * 8.6, 9],
    [-side * 6, 15],
    [side * 10, 21],
    [side * 24, 7],
    [-side * 22, 7.5],
    [side * 38, 8],
    [-side * 39, 8],
  ].map(([x = 0, z = 0]) => lanternPost(x, z, light));
  const seats = excluded.includes('bench')
    ? []
    : [bench(-side * 5.8, 5.2), bench(side * 6.6, 6.6), bench(side * 21, 5.4), bench(-side * 26, 5.6)];
  const low = [
    flowerBed(side * 9.4, 5.6, 3.4, ['#d9534f', '#f2c53d', '#f4f0e2'], snowCover),
    flowerBed(-side * 11.5, 8.4, 4, ['#8f7be0', '#e88bb4'], snowCover),
    flowerBed(side * 30, 6.4, 5, ['#f2c53d', '#d9534f'], snowCover),
  ];
  for (const spot of rowOf(random, 31, 5, 0.6, 2))
    low.push(bush(spot.x, spot.z, random.range(1, 1.6), random.integer(0, 2), season, snowCover));
  const { ground, grass } = lawnGround(random, scenery, { standing: [...trees, ...seats], path });
  return {
    ground,
    pieces: [
      ...(excluded.includes('building')
        ? []
        : towerRow(random.fork('city'), { z: 130, reach: 130, gap: 13, low: 14, high: 64, peakX: -side * 22 })),
      ...woodland(scenery, { z: 48, heightMetres: 9, gap: 5, needled: 0.1 }),
      ...fountain(side * 4, 21, 3.6, snowCover),
      hedge(-side * 15, 24, 12, 1.1, snowCover),
      hedge(side * 21, 23, 12, 1.1, snowCover),
      ...trees,
      ...lanterns.map((each) => each.piece),
      ...seats,
      ...low,
      ...grass,
    ],
    lamps: lanterns.flatMap((each) => each.lamps),
    openAir: true,
  };
}

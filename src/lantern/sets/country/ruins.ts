import { createRandom } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { hills } from '../kits/hills.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { bush, rock, tuft } from '../kits/plants.ts';
import { brokenWall, column } from '../kits/ruin-parts.ts';
import { onStage, rowOf } from '../kits/spread.ts';
import { besideWay, type WayPoint } from '../kits/way.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** Ruins of an old temple in the grass: broken columns, an arch that still stands, fallen drums, ivy and bushes between the stones. */
export function buildRuins(scenery: Scenery): BuiltSet {
  const random = createRandom(scenery.seed).fork('ruins');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const path: readonly WayPoint[] = [
    [-side * 3, -9, 1.8],
    [-side * 1, 0, 1.7],
    [side * 2, 9, 1.5],
    [side * 4, 24, 1.4],
    [side * 4, 34, 1.4],
  ];
  const stones: SetPiece[] = [
    brokenWall(side * 6, 34, 20, 'arch', snowCover),
    brokenWall(-side * 15, 38, 22, 'windows', snowCover),
    brokenWall(side * 30, 40, 22, 'windows', snowCover),
    brokenWall(-side * 40, 34, 20, 'arch', snowCover),
  ];
  for (const [index, [x, z]] of (
    [
      [-7.4, 8],
      [9.6, 9],
      [-10.4, 15],
      [12.5, 16],
      [-4.6, 24],
      [10.5, 25],
      [-22, 9],
      [-29, 12],
      [24, 10],
      [31, 12],
      [40, 9],
      [-41, 9],
    ] as const
  ).entries())
    stones.push(
      column(side * x, z, [6.4, 4.6, 7.2, 2.4, 6.8, 7.2, 5, 7, 3, 6.6, 7, 4][index]!, index % 3 !== 0, snowCover),
    );
  const low: SetPiece[] = [];
  for (const z of [6, 10, 18])
    for (const spot of rowOf(random, z, 4.5, 1, 3))
      low.push(
        random.chance(0.5)
          ? rock(spot.x, spot.z, random.range(0.2, 0.5), random.integer(0, 4), '#b0a690', snowCover)
          : bush(spot.x, spot.z, random.range(0.4, 0.9), random.integer(0, 2), season, snowCover),
      );
  for (const z of [-6, 5, 8])
    for (const spot of rowOf(random, z, 1.6, 1, 1))
      if (!onStage(spot)) low.push(tuft(spot.x, spot.z, random.range(0.3, 0.6), random.integer(0, 5), season));
  const trees = [-16, 19, -32, 37].map((x, index) =>
    broadleaf(side * x, 26 + index, 7 + index, index, season, snowCover),
  );
  const { ground, grass } = lawnGround(random, scenery, { standing: [...stones, ...trees, ...low], path });
  return {
    ground,
    pieces: [
      ...hills(scenery, { far: 60, near: 18, sharpness: 0.4 }),
      ...trees,
      ...stones,
      ...besideWay(low, path),
      ...grass,
    ],
    lamps: [],
    openAir: true,
  };
}

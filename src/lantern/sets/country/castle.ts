import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { castle } from '../kits/castle.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { conifer } from '../kits/conifer.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { hills } from '../kits/hills.ts';
import { bush } from '../kits/plants.ts';
import { rowOf } from '../kits/spread.ts';
import { besideWay, type WayPoint } from '../kits/way.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** A castle of towers on its hill, a road that winds up to the gate, dark firs at the sides, mountains behind. */
export function buildCastle(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('castle');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const gateX = side * 7;
  const road: readonly WayPoint[] = [
    [-side * 5, -9, 2.2],
    [-side * 3, 0, 2.1],
    [side * 2, 8, 1.9],
    [side * 9, 18, 1.7],
    [side * 6, 30, 1.6],
    [gateX, 52, 1.5],
  ];
  const trees: SetPiece[] = [];
  for (const [z, gap] of [
    [13, 7],
    [24, 8],
    [36, 9],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, 4)) {
      if (Math.abs(spot.x - gateX * 0.7) < 6 + z * 0.42) continue;
      const tall = random.range(5, 9);
      trees.push(
        random.chance(0.6)
          ? conifer(spot.x, spot.z, tall, random.integer(0, 3), snowCover)
          : broadleaf(spot.x, spot.z, tall * 0.8, random.integer(0, 3), season, snowCover),
      );
    }
  for (const spot of rowOf(random, 8, 5, 1, 3))
    trees.push(bush(spot.x, spot.z, random.range(0.5, 1), random.integer(0, 2), season, snowCover));
  const { ground, grass } = lawnGround(random, scenery, { standing: trees, path: road });
  return {
    ground,
    pieces: [
      ...hills(scenery, { far: 74, near: 20, sharpness: 0.8 }),
      castle(gateX, 60, snowCover),
      ...besideWay(trees, road),
      ...grass,
    ],
    lamps: light.lampsLit ? [{ x: gateX, y: 3, z: 59, colour: '#ffb45a', radius: 5, strength: 0.7, flicker: 0.2 }] : [],
    openAir: true,
  };
}

import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { bale, barn, silo } from '../kits/barn.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { fence } from '../kits/fence.ts';
import { hills } from '../kits/hills.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { besideWay, type WayPoint } from '../kits/way.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet } from '../set.ts';

/** A barn close by: red boards and white crossed doors under a great gambrel roof, a silo, a dirt lane up to it, fences and bales. */
export function buildBarn(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('barn');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const x = side * -2.6;
  const lane: readonly WayPoint[] = [
    [side * 3, -9, 2.2],
    [side * 1.4, 0, 2],
    [x * 0.8, 9, 1.8],
    [x, 19.5, 2.2],
  ];
  const bales = [
    [x + 9.5, 14, 1.35],
    [x + 11.2, 14.6, 1.35],
    [x - 8.6, 12, 1.3],
    [31, 12, 1.35],
    [-29, 13, 1.35],
    [-31, 13.4, 1.3],
  ].map(([at = 0, z = 0, high = 0]) => bale(at, z, high));
  const fences = Array.from({ length: 38 }, (_, index) => fence((index - 19) * 2.6, 8.6, 2.6, snowCover));
  const trees = [
    broadleaf(x - 13, 26, 9, 1, season, snowCover),
    broadleaf(x + 27, 28, 8.4, 0, season, snowCover),
    broadleaf(-38, 20, 7.6, 2, season, snowCover),
    broadleaf(40, 22, 7.6, 3, season, snowCover),
  ];
  const { ground, grass } = lawnGround(random, scenery, { standing: [...bales, ...trees], path: lane });
  return {
    ground,
    pieces: [
      ...hills(scenery, { far: 38, near: 14 }),
      ...woodland(scenery, { z: 80, heightMetres: 8, gap: 5, needled: 0.2 }),
      ...trees,
      silo(x - 8.4, 25, 11.5),
      barn(x, 21, 9.6, '#a8382f', snowCover),
      ...besideWay(fences, lane),
      ...bales,
      ...grass,
    ],
    lamps: light.lampsLit ? [{ x, y: 6.4, z: 20.5, colour: '#ffc46a', radius: 2.6, strength: 0.6, flicker: 0 }] : [],
    openAir: true,
  };
}

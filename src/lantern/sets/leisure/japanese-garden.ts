import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { archBridge } from '../kits/arch-bridge.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { conifer } from '../kits/conifer.ts';
import { eastHall, HALLS, pagoda, torii } from '../kits/east-hall.ts';
import { topiary } from '../kits/garden-things.ts';
import { hills } from '../kits/hills.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { rock } from '../kits/plants.ts';
import { stoneLantern } from '../kits/shrine-things.ts';
import { rowOf } from '../kits/spread.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** A Japanese garden: a pond with a red arched bridge, stone lanterns and round shrubs, a gate in the water's edge, maples, a tea house. */
export function buildJapaneseGarden(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('japanese-garden');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const bloom = { spring: 2, summer: 0, autumn: 1, winter: 0 }[season];
  const shore: SetPiece[] = [];
  for (const z of [5.6, 24.5])
    for (const spot of rowOf(random, z, 2.2, 1, 0.8))
      shore.push(rock(spot.x, spot.z, random.range(0.2, 0.55), random.integer(0, 4), '#8a8884', snowCover));
  const lanterns = [
    stoneLantern(-side * 4.6, 5, light, snowCover),
    stoneLantern(side * 12, 25.5, light, snowCover),
    stoneLantern(side * 21, 5, light, snowCover),
    stoneLantern(-side * 30, 5, light, snowCover),
  ];
  const trees: SetPiece[] = [
    broadleaf(side * 10.5, 5.2, 6, bloom, season, snowCover),
    broadleaf(-side * 11, 26, 8, bloom, season, snowCover),
    broadleaf(side * 19, 27, 7, 1, season, snowCover),
    broadleaf(-side * 24, 5.2, 6, bloom, season, snowCover),
    broadleaf(side * 33, 5.2, 6.4, bloom, season, snowCover),
  ];
  for (const spot of rowOf(random, 33, 6, 1, 4))
    if (Math.abs(spot.x + side * 6) > 8)
      trees.push(
        random.chance(0.5)
          ? conifer(spot.x, spot.z, random.range(6, 10), random.integer(0, 3), snowCover)
          : broadleaf(spot.x, spot.z, random.range(5, 7), bloom, season, snowCover),
      );
  const shrubs = [-7.6, -8.9, 6.4, 15, -15, -17, 27, -34].map((at, index) =>
    topiary(side * at, 5.1 + (index % 3) * 0.2, 1 + (index % 2) * 0.35, 'ball', snowCover),
  );
  const { ground, grass } = lawnGround(random, scenery, { standing: [...trees, ...shrubs], toZ: 5 });
  return {
    ground: { ...ground, water: { fromZ: 6.2, toZ: 23.5, colour: '#4f7f78', mirror: 0.55, waveHeightMetres: 0.03 } },
    pieces: [
      ...hills(scenery, { far: 70, near: 24, sharpness: 0.35 }),
      pagoda(side * 22, 66, 30, 3, HALLS.temple, snowCover),
      eastHall(-side * 6, 30, 5.4, 1, HALLS.plain, snowCover),
      torii(side * 6.5, 20, 5.4, snowCover),
      archBridge(-side * 0.6, 13, snowCover),
      ...trees,
      ...shore,
      ...shrubs,
      ...lanterns.map((each) => each.piece),
      ...grass,
    ],
    lamps: [
      ...lanterns.flatMap((each) => each.lamps),
      ...(light.lampsLit
        ? [{ x: -side * 6, y: 2, z: 29, colour: '#ffb45a', radius: 5, strength: 0.55, flicker: 0.03 }]
        : []),
    ],
    openAir: true,
  };
}

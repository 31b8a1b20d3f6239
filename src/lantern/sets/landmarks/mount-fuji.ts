import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { HALLS, pagoda } from '../kits/east-hall.ts';
import { hills } from '../kits/hills.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { rock } from '../kits/plants.ts';
import { snowCone } from '../kits/snow-cone.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet } from '../set.ts';

/** Mount Fuji over its lake: the lone white-headed cone and its image in the water, a red pagoda and cherry trees on the near shore. */
export function buildMountFuji(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('mount-fuji');
  const { season, snowCover } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const snowShare = white ? 0.06 : { spring: 0.5, summer: 0.74, autumn: 0.62, winter: 0.4 }[season];
  const trees = [
    [-side * 9.4, 7.6, 5.4],
    [side * 9.6, 8.4, 5.4],
    [-side * 20, 8.4, 5.6],
    [side * 24, 8, 6],
    [-side * 29, 8, 6.2],
    [side * 40, 8.2, 6],
    [-side * 44, 8, 5.6],
  ].map(([x = 0, z = 0, high = 0], index) => broadleaf(x, z, high, 2 + index * 4, season, snowCover));
  const stones = [-11, -4.6, 5.2, 12.5, 22, -24].map((x, index) =>
    rock(x, 8.8, 0.3 + (index % 3) * 0.22, index, '#7d7b78', snowCover),
  );
  const { ground, grass } = lawnGround(random, scenery, { standing: [...trees, ...stones], toZ: 8 });
  return {
    ground: {
      ...ground,
      water: { fromZ: 9.5, toZ: 90, colour: '#4f86a4', mirror: 0.62, waveHeightMetres: 0.04 },
    },
    pieces: [
      snowCone(side * 4, 300, 270, 92, { rock: '#5f739a', snowShare, flat: 0.07 }),
      ...hills(scenery, { far: 0.5, near: 9 }).slice(1),
      ...woodland(scenery, { z: 94, heightMetres: 5, gap: 4, needled: 0.6 }),
      pagoda(-side * 14.6, 9.3, 9, 5, HALLS.temple, snowCover),
      ...trees,
      ...stones,
      ...grass,
    ],
    lamps: light.lampsLit
      ? [{ x: -side * 14.6, y: 2.4, z: 9, colour: '#ffb060', radius: 4, strength: 0.5, flicker: 0.05 }]
      : [],
    openAir: true,
  };
}

import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { cloudTop } from '../kits/cloud-top.ts';
import { hills } from '../kits/hills.ts';
import { groundOf } from '../kits/soil.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, SetPiece } from '../set.ts';
import { isFair } from '../../light/veils.ts';

/** Nothing but sky: heaps of fair weather that sail by at many depths, the larger the nearer, over a low rim of land. */
export function buildOpenSky(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('open-sky');
  const fair = isFair(scenery.weather);
  return {
    ground: groundOf(scenery, 'grass'),
    pieces: [
      ...hills(scenery, { far: 15, near: 0 }),
      ...woodland(scenery, { z: 120, heightMetres: 6, gap: 3.2, needled: 0.25 }),
      ...(fair ? heaps(random, scenery, light.hour === 'night' ? 0.4 : 1) : []),
    ],
    lamps: [],
    openAir: true,
  };
}

/** Rows of cloud: far ones low, small and close together, near ones high and great. `share` 0 to 1 is how many there are. */
function heaps(random: Random, scenery: Scenery, share: number): readonly SetPiece[] {
  const wind = 1 + scenery.windMetresPerSecond * 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const rows = [
    { z: 520, foot: 62, gap: 120, wide: 105, tall: 20 },
    { z: 400, foot: 92, gap: 165, wide: 125, tall: 30 },
    { z: 300, foot: 132, gap: 230, wide: 130, tall: 36 },
  ];
  const clouds = rows.flatMap(({ z, foot, gap, wide, tall }, row) => {
    const count = Math.ceil((z * 3.2) / gap);
    return Array.from({ length: count }, (_, index) =>
      random.chance(share)
        ? cloudTop(
            (index - count / 2 + random.range(0.1, 0.9)) * gap,
            foot * random.range(0.85, 1.15),
            z - index,
            wide * random.range(0.6, 1.2),
            tall * random.range(0.7, 1.15),
            index + row * 2,
            wind * (1 + row * 0.3),
          )
        : [],
    ).flat();
  });
  // One great heap that the eye goes to.
  return [...clouds, cloudTop(side * 70, 66, 350, 190, 92, scenery.seed, wind)];
}

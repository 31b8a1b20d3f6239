import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { campfire, logSeat, tent } from '../kits/camp-things.ts';
import { conifer } from '../kits/conifer.ts';
import { hills } from '../kits/hills.ts';
import { lanternString } from '../kits/lantern-string.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { pool } from '../kits/pools.ts';
import { rowOf } from '../kits/spread.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** A camp in a clearing: tents that glow from inside, a fire in a ring of stones with logs round it, lights between tall firs, mountains behind. */
export function buildCampsite(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('campsite');
  const side = random.chance(0.5) ? 1 : -1;
  const trees = firs(random.fork('firs'), scenery, side);
  const tents = [
    tent(side * 4.7, 8.4, '#d8702f', light),
    tent(-side * 4.5, 11.5, '#3f8a7a', light),
    tent(side * 22, 9, '#3f6fae', light),
    tent(-side * 26, 9, '#c9483c', light),
    tent(side * 38, 10, '#3f8a7a', light),
  ];
  const fireX = -side * 0.9;
  const camp = [logSeat(fireX - 1.9, 5.9), logSeat(fireX + 2, 6.2), ...tents];
  const lights = lanternString(random.fork('lights'), light, -12, 12.5, 9.2, 4.4, {
    size: 0.09,
    gap: 1.2,
    colours: ['#ffe2a0', '#ffc878'],
  });
  const dark = light.lampsLit;
  const fire = !scenery.excluded.includes('campfire');
  const { ground, grass } = lawnGround(random, scenery, {
    standing: [...trees, ...camp],
    marks: dark
      ? [
          ...(fire ? pool(fireX, 5.2, 6.5, 4.5, '#ff9a4a', 0.16) : []),
          ...tents.flatMap(({ x, z }) => pool(x, z - 0.6, 3, 1.6, '#ffc070', 0.06)),
        ]
      : [],
  });
  return {
    ground,
    pieces: [
      ...hills(scenery, { far: 90, near: 20, sharpness: 0.8 }),
      ...trees,
      ...camp,
      ...(fire ? campfire(fireX, 5.4, scenery) : []),
      ...grass,
    ],
    structures: [lights.structure],
    lamps: [
      ...(!fire || scenery.weather === 'rain' || scenery.weather === 'storm'
        ? []
        : [
            {
              x: fireX,
              y: 0.7,
              z: 5.3,
              colour: '#ff9a4a',
              radius: dark ? 5 : 1.4,
              strength: dark ? 0.95 : 0.35,
              flicker: 0.8,
            },
          ]),
      ...(dark
        ? tents.map(({ x, z }) => ({
            x,
            y: 1,
            z: z - 0.1,
            colour: '#ffb866',
            radius: 2.2,
            strength: 0.5,
            flicker: 0.05,
          }))
        : []),
      ...lights.lamps,
    ],
    openAir: true,
  };
}

/** A wall of firs, open in the middle. */
function firs(random: Random, { snowCover }: Scenery, side: 1 | -1): readonly SetPiece[] {
  const trees: SetPiece[] = [
    conifer(-side * 10.5, 7, 9, 0, snowCover),
    conifer(side * 12.5, 9, 11, 2, snowCover),
    conifer(-side * 13, 11, 10, 1, snowCover),
  ];
  for (const [z, gap] of [
    [17, 4.6],
    [25, 5],
    [36, 5.5],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, 4))
      if (Math.abs(spot.x - side * 1.5) > 3 + z * 0.13)
        trees.push(conifer(spot.x, spot.z, random.range(7, 12), random.integer(0, 3), snowCover));
  return trees;
}

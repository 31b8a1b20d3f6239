import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { fence } from '../kits/fence.ts';
import { lanternPost } from '../kits/garden-things.ts';
import { house } from '../kits/house.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { climbingDome, seesaw, slideTower, swings } from '../kits/play-things.ts';
import { lens } from '../kits/ground-marks.ts';
import { rowOf } from '../kits/spread.ts';
import { bench } from '../kits/street-things.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** A playground: a slide tower with a pointed roof, swings that move, a seesaw, a climbing dome on a bed of sand, trees and a fence round it. */
export function buildPlayground(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('playground');
  const { season, snowCover } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const things = [
    slideTower(side * 4.7, 10, snowCover),
    ...swings(-side * 4.4, 9.4),
    seesaw(side * 0.6, 15),
    climbingDome(side * 14.5, 13),
    climbingDome(-side * 15, 15),
    slideTower(-side * 27, 10, snowCover),
    ...swings(side * 27, 9),
    seesaw(side * 36, 9),
  ];
  const trees: SetPiece[] = [];
  for (const spot of rowOf(random, 24, 9, 1, 5))
    trees.push(broadleaf(spot.x, spot.z, random.range(5.5, 8), random.integer(0, 3), season, snowCover));
  const posts = [lanternPost(-side * 10.6, 6, light), lanternPost(side * 10.8, 6, light)];
  const sand = {
    points: lens(random.fork('sand'), 0, 11.5, 40, 13),
    colour: white ? '#e3e9f6' : '#dcc08c',
    lit: 0.5,
    smooth: true,
  } as const;
  const rim = {
    ...sand,
    points: lens(random.fork('sand'), 0, 11.5, 41.4, 13.8),
    colour: white ? '#c6d0e4' : '#8f7a52',
    lit: 0,
  };
  const { ground, grass } = lawnGround(random, scenery, { standing: [...things, ...trees], marks: [rim, sand] });
  return {
    ground,
    pieces: [
      ...woodland(scenery, { z: 46, heightMetres: 8, gap: 5, needled: 0.1 }),
      ...[-34, -14, 9, 31].map((x, index) =>
        house(`flats ${index}`, x, 38, {
          wide: 13,
          deep: 8,
          storeys: 3,
          ridge: 'across',
          pitchMetres: 2.6,
          wall: ['#d8b49a', '#c9cfd4', '#e0cfae', '#cbb8ae'][index]!,
          roof: '#7d6a62',
          snow: snowCover,
        }),
      ),
      ...trees,
      ...[-40, -35, -30, -25, -20, -15, -10, -5, 0, 5, 10, 15, 20, 25, 30, 35, 40].map((x) =>
        fence(x, 19.5, 5, snowCover, true),
      ),
      ...things,
      bench(side * 2.2, 5),
      bench(-side * 20, 5.4),
      ...posts.map((post) => post.piece),
      ...grass.filter(({ z }) => z < 5),
    ],
    lamps: posts.flatMap((post) => post.lamps),
    openAir: true,
  };
}

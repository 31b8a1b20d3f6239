import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { conifer } from '../kits/conifer.ts';
import { golfCart, golfFlag } from '../kits/golf-things.ts';
import { lens } from '../kits/ground-marks.ts';
import { hills } from '../kits/hills.ts';
import { house } from '../kits/house.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { rowOf } from '../kits/spread.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

/** A golf course: a smooth green with its flag, bunkers of pale sand, a pond, mown fairways between groups of trees, the club house. */
export function buildGolfCourse(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('golf-course');
  const { season, snowCover } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const trees: SetPiece[] = [];
  for (const [z, gap] of [
    [27, 10],
    [40, 8],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, 5))
      if (Math.abs(spot.x - side * 4) > 9)
        trees.push(
          random.chance(0.35)
            ? conifer(spot.x, spot.z, random.range(6, 9), random.integer(0, 3), snowCover)
            : broadleaf(spot.x, spot.z, random.range(5, 7.5), random.integer(0, 3), season, snowCover),
        );
  const patch = (x: number, z: number, wide: number, deep: number, colour: string, lit: number): Face => ({
    points: lens(random, x, z, wide, deep),
    colour,
    lit,
    smooth: true,
  });
  const sand = (x: number, z: number, wide: number) => [
    patch(x, z, wide * 1.12, wide * 0.5, white ? '#b9c6de' : '#5a8040', -0.2),
    patch(x, z - 0.05, wide, wide * 0.42, white ? '#eef2fa' : '#ecdcb0', 0.7),
  ];
  const marks = [
    patch(side * 2, 30, 60, 26, white ? '#dfe6f4' : '#86b45c', 0.3),
    patch(side * 4, 12.5, 24, 10, white ? '#e6ecf8' : '#78ac54', 0.35),
    patch(side * 4, 12.5, 17, 6.4, white ? '#f2f6ff' : '#94c46a', 0.6),
    ...sand(-side * 9, 9.5, 7),
    ...sand(side * 15, 15, 7.6),
    ...sand(-side * 5.5, 19, 6),
    ...sand(side * 29, 10, 8),
    ...sand(-side * 30, 11, 8),
  ];
  const { ground, grass } = lawnGround(random, scenery, { standing: trees, marks, toZ: 7 });
  return {
    ground,
    pieces: [
      ...hills(scenery, { far: 50, near: 16 }),
      ...woodland(scenery, { z: 80, heightMetres: 9, gap: 5, needled: 0.3 }),
      house('club house', -side * 15, 56, {
        wide: 20,
        deep: 8,
        storeys: 1,
        ridge: 'across',
        pitchMetres: 4,
        wall: '#efe6d4',
        roof: '#6a5a50',
        trim: '#ffffff',
        snow: snowCover,
      }),
      ...trees,
      golfFlag(side * (scenery.vacant ? 1.6 : 4.4), 13),
      golfCart(side * 10.4, 7.4),
      golfFlag(side * 33, 14),
      golfFlag(-side * 35, 14),
      ...grass.filter(({ z }) => z < 5),
    ],
    lamps: light.lampsLit
      ? [{ x: -side * 15, y: 2, z: 55, colour: '#ffc878', radius: 6, strength: 0.5, flicker: 0 }]
      : [],
    openAir: true,
  };
}

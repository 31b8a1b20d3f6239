import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { fuelCanopy, fuelShop, fuelSign, pump } from '../kits/fuel-station.ts';
import { hills } from '../kits/hills.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { plate } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { parkedCar } from '../kits/road-cars.ts';
import { rowOf } from '../kits/spread.ts';
import type { BuiltSet, Lamp, SetPiece } from '../set.ts';

/** A petrol station: pumps on their island under a great lit canopy, the shop behind, a tall price sign at the road. */
export function buildPetrolStation(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('petrol-station');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const x = side * 1.4;
  const cars = scenery.excluded.includes('car')
    ? []
    : [parkedCar(x + side * 2.3, 6.9, 0, -1), parkedCar(-side * 22, 9, 1, 1), parkedCar(side * 30, 9, 3, 1)];
  const pumps = [-4.6, 0, 4.6].map((at) => pump(x + at, 9));
  const trees: SetPiece[] = [];
  for (const spot of rowOf(random, 30, 9, 1, 5))
    trees.push(broadleaf(spot.x, spot.z, random.range(5, 8), random.integer(0, 3), season, snowCover));
  const lit: readonly Lamp[] = light.lampsLit
    ? [-6, 0, 6].flatMap((at) =>
        [7, 10.4].map((z) => ({ x: x + at, y: 4.4, z, colour: '#f2f8ff', radius: 5, strength: 0.85, flicker: 0 })),
      )
    : [];
  const marks = [
    plate(x - 8, 8.2, x + 8, 9.9, '#c9c6bf', 0.4),
    plate(x - 8, 8, x + 8, 8.2, '#e8c23a', 0.4),
    ...lit.flatMap((lamp) => pool(lamp.x, lamp.z - 1, 6.4, 5, '#f2f8ff', 0.2)),
  ];
  return {
    ground: pavedGround(random, scenery, {
      colour: '#85868a',
      worn: '#6b6c70',
      laid: 'sheet',
      toZ: 30,
      standing: [...cars, ...pumps, ...trees],
      marks,
    }),
    pieces: [
      ...hills(scenery, { far: 44, near: 14 }),
      ...trees,
      fuelShop(x - side * 3, 20, light),
      ...cars,
      ...pumps,
      fuelSign(-side * 9, 7.4, light),
    ],
    structures: fuelCanopy(x, light, snowCover),
    lamps: [
      ...lit,
      ...(light.lampsLit
        ? [{ x: -side * 9, y: 5.4, z: 7.2, colour: '#ffd0a0', radius: 2.6, strength: 0.5, flicker: 0 }]
        : []),
    ],
    openAir: true,
  };
}

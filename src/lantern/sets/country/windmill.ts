import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { house } from '../kits/house.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { flowerRows } from '../kits/flower-rows.ts';
import { reeds } from '../kits/shore.ts';
import { rowOf } from '../kits/spread.ts';
import { windmill } from '../kits/windmill.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** Flat land under a wide sky: a tower mill whose sails turn, rows of tulips in bands of colour, a canal with reeds, a second mill far off. */
export function buildWindmill(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('windmill');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const banks: SetPiece[] = [];
  for (const z of [23.6, 29.8])
    for (const spot of rowOf(random, z, 2.4, 1, 0.6))
      banks.push(
        reeds(spot.x, spot.z, random.range(0.8, 1.5), random.integer(0, 2), season === 'autumn' || season === 'winter'),
      );
  const trees: SetPiece[] = [];
  for (const spot of rowOf(random, 48, 14, 1, 6))
    if (Math.abs(spot.x - side * 8) > 10)
      trees.push(broadleaf(spot.x, spot.z, random.range(5, 7), random.integer(0, 3), season, snowCover));
  const homes = [
    house('mill farm', side * 21, 40, {
      wide: 11,
      deep: 7,
      storeys: 1,
      ridge: 'across',
      pitchMetres: 4,
      wall: '#b5735c',
      roof: '#a8623f',
      shutters: '#3f6f5c',
      chimney: true,
      snow: snowCover,
    }),
    house('far farm', -side * 30, 46, {
      wide: 9,
      deep: 6,
      storeys: 1,
      ridge: 'deep',
      pitchMetres: 4,
      wall: '#efe4cc',
      roof: '#8c5a40',
      shutters: '#4a6a8a',
      chimney: true,
      snow: snowCover,
    }),
  ];
  const { ground, grass } = lawnGround(random, scenery, { standing: [...trees, ...homes], toZ: 6 });
  return {
    ground: { ...ground, water: { fromZ: 24.5, toZ: 29, colour: '#5f8a9c', mirror: 0.5, waveHeightMetres: 0.04 } },
    pieces: [
      ...woodland(scenery, { z: 95, heightMetres: 8, gap: 5, needled: 0.1 }),
      ...windmill(-side * 26, 84, 16, snowCover),
      ...trees,
      ...homes,
      ...windmill(side * 7.5, 38, 13.5, snowCover),
      ...banks,
      ...flowerRows(random.fork('tulips'), scenery),
      ...grass,
    ],
    lamps: light.lampsLit
      ? [{ x: side * 7.5, y: 2.4, z: 37, colour: '#ffc070', radius: 3, strength: 0.5, flicker: 0.02 }]
      : [],
    openAir: true,
  };
}

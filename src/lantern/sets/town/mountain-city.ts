import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { hills } from '../kits/hills.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { bush } from '../kits/plants.ts';
import { rowOf } from '../kits/spread.ts';
import { raisedWay } from '../kits/raised-way.ts';
import { solid } from '../kits/solid.ts';
import { stiltTower } from '../kits/stilt-tower.ts';
import { streetLamp } from '../kits/street-things.ts';
import { towerRow } from '../kits/tower-block.ts';
import { coach } from '../kits/train.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** The beam of the railway that runs over the street, metres. */
const BEAM_Z = 35;
const BEAM_METRES = 9.5;
/** How fast its train goes, metres per second. */
const TRAIN_PACE = 5;
/** Tiers of houses up the slope: depth, height of their floors, metres from house to house, storeys. */
const TIERS = [
  [70, 20, 9.5, 3],
  [60, 14.6, 9.5, 3],
  [50, 9.4, 10, 3],
  [42, 4.4, 10.5, 2],
] as const;

/** A city on a mountain: wooden houses on posts in tiers up the slope, towers that stand on its shoulders, a railway on a beam over the street. */
export function buildMountainCity(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('mountain-city');
  const { season, snowCover, excluded } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const homes: SetPiece[] = [];
  for (const [z, y, gap, storeys] of TIERS)
    for (const spot of rowOf(random, z, gap, 0.2, 1.2)) {
      homes.push(stiltTower(spot.x, y, spot.z, storeys + random.integer(0, 1), random.integer(0, 3), snowCover));
      if (random.chance(0.5))
        homes.push({
          ...bush(spot.x + gap * 0.5, spot.z - 0.6, random.range(1.6, 2.6), random.integer(0, 2), season, snowCover),
          y: y - 4.5,
        });
    }
  const posts = [-30, -17, -6.4, 6.8, 18, 31].map((x) => streetLamp(x, 5.8, x > 0 ? -1 : 1, light));
  const hedges = rowOf(random, 33, 3.4, 0.6, 0.6).map(({ x, z }) =>
    bush(x, z, random.range(1, 2.2), random.integer(0, 2), season, snowCover),
  );
  const cars = excluded.includes('train')
    ? []
    : [0, 1, 2].map((car) => ({
        ...coach(side * (-30 + car * 20.3), BEAM_Z - 0.1, '#2f7f9c', car === 2 ? side : 0, BEAM_METRES - 0.5),
        driftX: side * TRAIN_PACE,
        mirrored: false as const,
      }));
  return {
    ground: pavedGround(random, scenery, {
      colour: '#8f8983',
      worn: '#6f6a66',
      laid: 'slabs',
      toZ: 40,
      standing: posts.map(({ piece }) => piece),
    }),
    pieces: [
      ...hills(scenery, { far: 90, near: 0, sharpness: 0.3 }),
      ...towerRow(random.fork('far'), { z: 150, reach: 190, gap: 15, low: 50, high: 130, peakX: side * 20, y: 16 }),
      ...towerRow(random.fork('near'), { z: 104, reach: 140, gap: 14, low: 36, high: 84, peakX: side * -24, y: 16 }),
      ...homes,
      ...hedges,
      ...cars,
      ...posts.map(({ piece }) => piece),
    ],
    structures: [
      // The mountain itself, walled up in steps behind the houses.
      ...TIERS.map(([z, y]) => ({
        z: z + 3,
        faces: solid([-120, 120], [0, y], [z + 2.6, z + 3], '#6f6a62', -0.3),
        mirrored: false as const,
      })),
      raisedWay({
        z: BEAM_Z,
        topMetres: BEAM_METRES,
        deepMetres: 0.9,
        pierEvery: 18,
        pierMetres: 1,
        colour: '#bcb9b1',
      }),
    ],
    lamps: posts.flatMap(({ lamp }) => lamp ?? []),
    openAir: true,
  };
}

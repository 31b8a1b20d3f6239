import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { pavedGround } from '../kits/paved-ground.ts';
import { plate } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { carAway, carToward } from '../kits/road-cars.ts';
import { platformLamp } from '../kits/station-things.ts';
import { towerRow } from '../kits/tower-block.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

const ROWS = [7.4, 16, 21.4, 30] as const;
const BAY_METRES = 2.7;

/** A car park: rows of bays marked in white, most of them taken, lamps on tall masts, islands with trees, offices behind. */
export function buildCarPark(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('car-park');
  const { season, snowCover, excluded } = scenery;
  const cars: SetPiece[] = [];
  for (const [row, z] of ROWS.entries())
    for (let bay = -20; bay < 20; bay++) {
      const x = (bay + 0.5) * BAY_METRES;
      if (excluded.includes('car') || random.chance(0.3) || Math.abs(x) > 22 + z) continue;
      cars.push(row % 2 ? carAway(x, z, random.integer(0, 5)) : carToward(x, z, random.integer(0, 5)));
    }
  const masts = [-29, -10.5, 8.4, 27].flatMap((x) => [platformLamp(x, 11.6, light), platformLamp(x + 4, 26, light)]);
  const trees = [-39, -20, 18.5, 38].map((x, index) => broadleaf(x, 18.7, 5.4, index, season, snowCover));
  const bays: Face[] = ROWS.flatMap((z) =>
    Array.from({ length: 41 }, (_, index) =>
      plate((index - 20) * BAY_METRES - 0.06, z - 2.4, (index - 20) * BAY_METRES + 0.06, z + 2.4, '#eceae2', 0.5),
    ),
  );
  return {
    ground: pavedGround(random, scenery, {
      colour: '#77787c',
      worn: '#616266',
      laid: 'sheet',
      toZ: 36,
      standing: [...cars, ...trees],
      marks: [
        ...bays,
        ...(light.lampsLit ? masts.flatMap(({ piece }) => pool(piece.x, piece.z - 2, 5, 3.4, '#ffe0a8', 0.07)) : []),
      ],
    }),
    pieces: [
      ...towerRow(random.fork('offices'), { z: 70, reach: 90, gap: 20, low: 14, high: 32, peakX: 14 }),
      ...cars,
      ...trees,
      ...masts.map(({ piece }) => piece),
    ],
    lamps: masts.flatMap(({ lamps }) => lamps),
    openAir: true,
  };
}

import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { rowOf } from '../kits/spread.ts';
import { windTurbine } from '../kits/wind-turbine.ts';
import type { BuiltSet } from '../set.ts';
import { buildHills, hillRows, hillTop } from './hills.ts';

/** Rows of turbines from the farthest: metres between them and height of their hubs, in the order of the rows of hills. */
const ROWS = [
  { gap: 44, hub: 25 },
  { gap: 30, hub: 21 },
  { gap: 31, hub: 14.5 },
] as const;

/** Green hills whose crests are lined with white turbines; at night a red lamp is on each. */
export function buildWindFarm(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('wind-farm');
  const hills = buildHills(scenery);
  const stands = hillRows(scenery).flatMap((row, at) => {
    const { gap, hub } = ROWS[at]!;
    return rowOf(random, row.z - 1.5, gap, 0.3).map(({ x, z }) => ({
      x,
      z,
      y: hillTop(row, x) - 0.5,
      hub: hub * random.range(0.94, 1.06),
    }));
  });
  return {
    ...hills,
    pieces: [...hills.pieces, ...stands.flatMap(({ x, z, y, hub }) => windTurbine(x, z, y, hub))],
    lamps: light.lampsLit
      ? stands.map(({ x, z, y, hub }) => ({
          x,
          y: y + hub * 1.02,
          z: z - 0.5,
          colour: '#ff4a3c',
          radius: 1.6,
          strength: 0.7,
          flicker: 0.3,
        }))
      : [],
  };
}

import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { planet } from '../kits/planet.ts';
import { spaceStation } from '../kits/space-station.ts';
import type { BuiltSet } from '../set.ts';
import { NO_GROUND } from './no-ground.ts';

/** Above the earth: its bright limb fills the lower half, thin blue air along it, the moon, a station on its way. */
export function buildOrbit(scenery: Scenery, _light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('orbit');
  const side = random.chance(0.5) ? 1 : -1;
  return {
    ground: NO_GROUND,
    pieces: [
      planet({ x: side * -120, y: 128, z: 420, radiusMetres: 17, kind: 'moon', sunSide: side, seed: scenery.seed + 1 }),
      planet({
        x: side * -30,
        y: -322,
        z: 300,
        radiusMetres: 300,
        kind: 'earth',
        sunSide: side,
        seed: scenery.seed,
        lit: 0.8,
        close: true,
      }),
      spaceStation(side * 20, 9.5, 48, 1, 0.25 * -side),
    ],
    lamps: [],
    openAir: true,
  };
}

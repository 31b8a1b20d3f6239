import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { spiralGalaxy } from '../kits/spiral-galaxy.ts';
import type { BuiltSet } from '../set.ts';
import { NO_GROUND } from './no-ground.ts';

/** A spiral galaxy that fills the view, with two small companions far behind it. */
export function buildGalaxy(scenery: Scenery, _light: Light): BuiltSet {
  const side = createRandom(scenery.seed).fork('galaxy').chance(0.5) ? 1 : -1;
  return {
    ground: NO_GROUND,
    pieces: [
      spiralGalaxy(side * 8, 56, 400, 330, scenery.seed),
      spiralGalaxy(side * -205, 150, 460, 34, scenery.seed + 1),
      spiralGalaxy(side * 230, -70, 460, 22, scenery.seed + 2),
    ],
    lamps: [],
    openAir: true,
  };
}

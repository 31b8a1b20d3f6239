import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { createRandom } from '../../../base/random.ts';
import { added } from '../kits/added.ts';
import { hutWindow, logHut } from '../kits/log-hut.ts';
import { pool } from '../kits/pools.ts';
import type { BuiltSet } from '../set.ts';
import { buildMountains } from './mountains.ts';

const Z = 13;

/** A hut of logs below the peaks: a steep roof, one warm window, a door, smoke from its chimney, stacked wood. */
export function buildMountainHut(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('mountain-hut');
  const side = random.chance(0.5) ? 1 : -1;
  const x = side * random.range(1.6, 2.6);
  return added(buildMountains(scenery), {
    keeps: (piece) => piece.z > Z + 4 || piece.z < 4 || Math.abs(piece.x - x) > 7,
    pieces: [...logHut(x, Z, scenery.snowCover > 0.5)],
    lamps: light.lampsLit ? [hutWindow(x, Z)] : [],
    marks: light.lampsLit ? pool(x - 1.5, Z - 2.2, 3, 1.6, '#ffb85a', 0.16) : [],
  });
}

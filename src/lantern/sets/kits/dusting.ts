import { createRandom } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { Face, Ground } from '../set.ts';
import { patches } from './ground-marks.ts';

const SNOW = ['#eef2fb', '#f8faff', '#dfe6f5'] as const;
/** As far as patches are told from each other, metres. */
const TO_Z = 60;

/** Where light snow has only begun to lie: thin white patches, between which the ground of the place is seen. */
export function dusting({ dusted, seed }: Scenery, ground: Ground): readonly Face[] {
  if (dusted !== true || ground.kind === 'water' || ground.kind === 'floor' || ground.kind === 'snow') return [];
  const toZ = Math.min(TO_Z, (ground.edgeZ ?? TO_Z) - 1, (ground.water?.fromZ ?? TO_Z) - 1);
  if (toZ < -7) return [];
  return patches(createRandom(seed).fork('dusting'), {
    colours: SNOW,
    metres: 0.24,
    flatness: 0.8,
    count: 3000,
    alpha: 0.95,
    lit: [0.4, 0.9],
    fromZ: -8,
    toZ,
  });
}

import { createRandom } from '../../../base/random.ts';
import type { Underfoot } from '../../places/place-traits.ts';
import { traitsOf } from '../../places/places.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { Face, Ground } from '../set.ts';
import { patches } from './ground-marks.ts';

/** What looks through thin snow, by what feet land on without it. */
const BARE: Readonly<Record<Underfoot, readonly string[]>> = {
  leaves: ['#8a7350', '#6f6446', '#94805a'],
  grass: ['#7f8a56', '#8d8562', '#6f7d4c'],
  earth: ['#8a7862', '#776854', '#98876c'],
  sand: ['#cdb084', '#bda078', '#d8be94'],
  asphalt: ['#6d7078', '#7c7f86', '#63666e'],
  wood: ['#8a7358', '#78634c', '#96805f'],
};
/** As far as bare ground is told from shadows in the snow, metres. */
const TO_Z = 60;

/** Where light snow falls the ground is just dusted: it looks through in patches. None where it is winter always. */
export function thinSnow({ weather, force, place, snowCover, seed }: Scenery, ground: Ground): readonly Face[] {
  const { underfoot, season } = traitsOf(place);
  const light = weather === 'snow' && force === 'light' && snowCover > 0.5;
  if (!light || ground.kind === 'water' || ground.kind === 'floor' || season === 'winter') return [];
  const toZ = Math.min(TO_Z, (ground.edgeZ ?? TO_Z) - 1, (ground.water?.fromZ ?? TO_Z) - 1);
  if (toZ < 0) return [];
  return patches(createRandom(seed).fork('thin snow'), {
    colours: BARE[underfoot],
    metres: 0.75,
    flatness: 0.34,
    count: 380,
    alpha: 0.6,
    lit: [-0.2, 0.4],
    fromZ: -8,
    toZ,
  });
}

import { createRandom } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { Face, SetPiece } from '../set.ts';
import { cloudTop } from './cloud-top.ts';
import { LAND_Y } from './from-air.ts';
import { lens } from './ground-marks.ts';

/** Clouds, and the shades of others, on the land that is seen from the air. */
const CLOUDS = 9;
const SHADES = 16;

/** The clouds of a cloudy day as one who flies sees them: tops that drift between the lens and the land, and shades on it. */
export function cloudsBelow({ weather, seed, windMetresPerSecond }: Scenery): {
  readonly pieces: readonly SetPiece[];
  readonly marks: readonly Face[];
} {
  if (weather !== 'cloudy') return { pieces: [], marks: [] };
  const random = createRandom(seed).fork('clouds below');
  const shades = Array.from({ length: SHADES }, (): Face => {
    const z = 40 + 400 * random.next() ** 1.4;
    const wide = random.range(34, 80);
    const outline = lens(random, (random.next() - 0.5) * (60 + z * 1.8), z, wide, wide * 0.6);
    const points = outline.map((value, at) => (at % 3 === 1 ? LAND_Y : value));
    return { points, colour: '#2a3350', lit: -0.6, alpha: 0.3, smooth: true };
  });
  const tops = Array.from({ length: CLOUDS }, (_, index) => {
    const z = 110 + 40 * index;
    const wide = random.range(44, 74);
    return cloudTop(
      ((index % 3) - 1 + random.range(-0.4, 0.4)) * z * 0.5,
      LAND_Y + random.range(26, 38),
      z,
      wide,
      wide * 0.2,
      index,
      0.6 + windMetresPerSecond * 0.3,
    );
  });
  return { pieces: tops, marks: shades };
}

import type { SKY } from '../../places/sky.ts';
import type { SetBuilder } from '../set.ts';
import { buildFloatingIsland, buildSkyPalace } from './floating-isle.ts';
import { buildAboveClouds } from './above-clouds.ts';
import { buildAerialView } from './aerial-view.ts';
import { buildMars, buildMoonSurface } from './bare-worlds.ts';
import { buildCityFromAbove } from './city-from-above.ts';
import { buildCliffFromAbove } from './cliff-from-above.ts';
import { buildCoastFromAbove } from './coast-from-above.ts';
import { buildDeepSpace } from './deep-space.ts';
import { buildForestFromAbove } from './forest-from-above.ts';
import { buildGalaxy } from './galaxy.ts';
import { buildOpenSky } from './open-sky.ts';
import { buildOrbit } from './orbit.ts';
import { buildVillageFromAbove } from './village-from-above.ts';

/** Who builds the places of SKY. */
export const SKY_SETS: Readonly<Record<keyof typeof SKY, SetBuilder>> = {
  'above-clouds': buildAboveClouds,
  sky: buildOpenSky,
  'aerial-view': buildAerialView,
  'city-from-above': buildCityFromAbove,
  'village-from-above': buildVillageFromAbove,
  'forest-from-above': buildForestFromAbove,
  'coast-from-above': buildCoastFromAbove,
  'cliff-from-above': buildCliffFromAbove,
  orbit: buildOrbit,
  'deep-space': buildDeepSpace,
  galaxy: buildGalaxy,
  'moon-surface': buildMoonSurface,
  mars: buildMars,
  'floating-island': buildFloatingIsland,
  'sky-palace': buildSkyPalace,
};

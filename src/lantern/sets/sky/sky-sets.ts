import type { SKY } from '../../places/sky.ts';
import type { SetBuilder } from '../set.ts';
import { buildAboveClouds } from './above-clouds.ts';
import { buildAerialView } from './aerial-view.ts';
import { buildMars, buildMoonSurface } from './bare-worlds.ts';
import { buildDeepSpace } from './deep-space.ts';
import { buildOrbit } from './orbit.ts';

/** Who builds the places of SKY. */
export const SKY_SETS: Readonly<Record<keyof typeof SKY, SetBuilder>> = {
  'above-clouds': buildAboveClouds,
  'aerial-view': buildAerialView,
  orbit: buildOrbit,
  'deep-space': buildDeepSpace,
  'moon-surface': buildMoonSurface,
  mars: buildMars,
};

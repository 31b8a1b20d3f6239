import type { LAND } from '../../places/land.ts';
import type { SetBuilder } from '../set.ts';
import { buildForest } from './forest.ts';
import { buildMeadow } from './meadow.ts';
import { buildMountains } from './mountains.ts';
import { buildSnowfield } from './snowfield.ts';
import { buildDesert } from './desert.ts';

/** Who builds the places of LAND. */
export const LAND_SETS: Readonly<Record<keyof typeof LAND, SetBuilder>> = {
  forest: buildForest,
  meadow: buildMeadow,
  desert: buildDesert,
  mountains: buildMountains,
  snowfield: buildSnowfield,
};

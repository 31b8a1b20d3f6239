import type { TOWN } from '../../places/town.ts';
import type { SetBuilder } from '../set.ts';
import { buildCityStreet } from './city-street.ts';
import { buildNeonStreet } from './neon-street.ts';

/** Who builds the places of TOWN. */
export const TOWN_SETS: Readonly<Record<keyof typeof TOWN, SetBuilder>> = {
  'city-street': buildCityStreet,
  'neon-street': buildNeonStreet,
};

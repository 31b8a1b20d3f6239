import type { LEISURE } from '../../places/leisure.ts';
import type { SetBuilder } from '../set.ts';
import { buildPark } from './park.ts';

/** Who builds the places of LEISURE. */
export const LEISURE_SETS: Readonly<Record<keyof typeof LEISURE, SetBuilder>> = {
  park: buildPark,
};

import type { COUNTRY } from '../../places/country.ts';
import type { SetBuilder } from '../set.ts';
import { buildCastle } from './castle.ts';
import { buildVillage } from './village.ts';

/** Who builds the places of COUNTRY. */
export const COUNTRY_SETS: Readonly<Record<keyof typeof COUNTRY, SetBuilder>> = {
  castle: buildCastle,
  village: buildVillage,
};

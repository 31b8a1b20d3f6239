import type { COUNTRY } from '../../places/country.ts';
import type { SetBuilder } from '../set.ts';
import { buildCastle } from './castle.ts';
import { buildVillage } from './village.ts';
import { buildLighthouse } from './lighthouse.ts';
import { buildWindmill } from './windmill.ts';
import { buildHouse } from './house.ts';

/** Who builds the places of COUNTRY. */
export const COUNTRY_SETS: Readonly<Record<keyof typeof COUNTRY, SetBuilder>> = {
  castle: buildCastle,
  village: buildVillage,
  lighthouse: buildLighthouse,
  windmill: buildWindmill,
  house: buildHouse,
};

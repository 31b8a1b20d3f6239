import type { COUNTRY } from '../../places/country.ts';
import type { SetBuilder } from '../set.ts';
import { buildOrchard } from './orchard.ts';
import { buildCastle } from './castle.ts';
import { buildVillage } from './village.ts';
import { buildLighthouse } from './lighthouse.ts';
import { buildWindmill } from './windmill.ts';
import { buildHouse } from './house.ts';
import { buildForbiddenCity, buildPalace } from './palace.ts';
import { buildRuins } from './ruins.ts';
import { buildCemetery } from './cemetery.ts';
import { buildBarn } from './barn.ts';
import { buildTower } from './tower.ts';
import { buildMansion } from './mansion.ts';
import { buildDriveway } from './driveway.ts';

/** Who builds the places of COUNTRY. */
export const COUNTRY_SETS: Readonly<Record<keyof typeof COUNTRY, SetBuilder>> = {
  castle: buildCastle,
  village: buildVillage,
  lighthouse: buildLighthouse,
  windmill: buildWindmill,
  house: buildHouse,
  palace: buildPalace,
  'forbidden-city': buildForbiddenCity,
  ruins: buildRuins,
  cemetery: buildCemetery,
  barn: buildBarn,
  tower: buildTower,
  mansion: buildMansion,
  driveway: buildDriveway,
  orchard: buildOrchard,
};

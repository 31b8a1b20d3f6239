import { FIRST_LIGHT_CASES } from './cases/first-light.ts';
import { ANIMAL_CASES } from './cases/animals.ts';
import { LAND_CASES } from './cases/land.ts';
import { WATER_CASES } from './cases/water.ts';
import { COUNTRY_CASES } from './cases/country.ts';
import { LEISURE_CASES } from './cases/leisure.ts';
import { TRANSPORT_CASES } from './cases/transport.ts';
import { TOWN_CASES } from './cases/town.ts';
import { INSIDE_CASES } from './cases/inside.ts';
import { SKY_CASES } from './cases/sky.ts';
import { LIGHT_CASES, LOOKS_CASES } from './cases/looks.ts';
import { QUARTER_CASES } from './cases/quarters.ts';
import { CAST_CASES } from './cases/cast.ts';
import { GROUND_CASES } from './cases/grounds.ts';
import type { GoldenCase } from './cases/golden-case.ts';

/** Every place, hour, weather and rig at least once; a file for each topic. */
export const GOLDEN_CASES: readonly GoldenCase[] = [
  ...FIRST_LIGHT_CASES,
  ...ANIMAL_CASES,
  ...LAND_CASES,
  ...WATER_CASES,
  ...TOWN_CASES,
  ...QUARTER_CASES,
  ...COUNTRY_CASES,
  ...LEISURE_CASES,
  ...TRANSPORT_CASES,
  ...INSIDE_CASES,
  ...SKY_CASES,
  ...LOOKS_CASES,
  ...LIGHT_CASES,
  ...CAST_CASES,
  ...GROUND_CASES,
];

import type { FIELDS } from '../../places/fields.ts';
import type { LAND } from '../../places/land.ts';
import type { SetBuilder } from '../set.ts';
import { buildMountainHut } from './mountain-hut.ts';
import { buildOasis } from './oasis.ts';
import { buildCrystalCave } from './crystal-cave.ts';
import { buildWindFarm } from './wind-farm.ts';
import { buildForest } from './forest.ts';
import { buildMeadow } from './meadow.ts';
import { buildMountains } from './mountains.ts';
import { buildSnowfield } from './snowfield.ts';
import { BAMBOO_FOREST, BIRCH_FOREST, BROADLEAF_FOREST, FOREST_PATH, JUNGLE, PINE_FOREST } from './wood-kinds.ts';
import { woods } from './woods.ts';
import {
  FARM,
  LAVENDER_FIELD,
  OLIVE_GROVE,
  RAPESEED_FIELD,
  SUNFLOWER_FIELD,
  TULIP_FIELD,
  VINEYARD,
  WHEAT_FIELD,
} from './field-kinds.ts';
import { field } from './fields.ts';
import { buildCanyon } from './canyon.ts';
import { buildCave } from './cave.ts';
import { buildCliff } from './cliff.ts';
import { buildHills } from './hills.ts';
import { buildRiceTerraces } from './rice-terraces.ts';
import { buildGlacier, buildSkiSlope } from './snow-slopes.ts';
import { buildSummit } from './summit.ts';
import { buildValley } from './valley.ts';
import { buildVolcano } from './volcano.ts';
import { buildDesert } from './desert.ts';
import { buildRockyDesert } from './rocky-desert.ts';
import { buildSaltFlat } from './salt-flat.ts';
import { buildSavanna } from './savanna.ts';

/** Who builds the places of LAND and FIELDS. */
export const LAND_SETS: Readonly<Record<keyof typeof LAND | keyof typeof FIELDS, SetBuilder>> = {
  forest: buildForest,
  meadow: buildMeadow,
  desert: buildDesert,
  mountains: buildMountains,
  snowfield: buildSnowfield,
  summit: buildSummit,
  valley: buildValley,
  hills: buildHills,
  volcano: buildVolcano,
  glacier: buildGlacier,
  'ski-slope': buildSkiSlope,
  'rice-terraces': buildRiceTerraces,
  cliff: buildCliff,
  canyon: buildCanyon,
  cave: buildCave,
  'wheat-field': field(WHEAT_FIELD),
  'rapeseed-field': field(RAPESEED_FIELD),
  'lavender-field': field(LAVENDER_FIELD),
  'sunflower-field': field(SUNFLOWER_FIELD),
  'tulip-field': field(TULIP_FIELD),
  vineyard: field(VINEYARD),
  farm: field(FARM),
  'pine-forest': woods(PINE_FOREST),
  'broadleaf-forest': woods(BROADLEAF_FOREST),
  'birch-forest': woods(BIRCH_FOREST),
  'bamboo-forest': woods(BAMBOO_FOREST),
  jungle: woods(JUNGLE),
  'forest-path': woods(FOREST_PATH),
  savanna: buildSavanna,
  'rocky-desert': buildRockyDesert,
  'salt-flat': buildSaltFlat,
  'wind-farm': buildWindFarm,
  'olive-grove': field(OLIVE_GROVE),
  'crystal-cave': buildCrystalCave,
  oasis: buildOasis,
  'mountain-hut': buildMountainHut,
};

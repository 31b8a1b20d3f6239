import type { TOWN } from '../../places/town.ts';
import type { SetBuilder } from '../set.ts';
import { buildBusStop } from './bus-stop.ts';
import { buildAvenue } from './avenue.ts';
import { buildWaterTown } from './water-town.ts';
import { buildHutong } from './hutong.ts';
import { buildBalcony } from './balcony.ts';
import { buildHillsideTown } from './hillside-town.ts';
import { buildCityStreet } from './city-street.ts';
import { buildMountainCity } from './mountain-city.ts';
import { buildNeonStreet } from './neon-street.ts';
import { buildSkyline } from './skyline.ts';
import { buildTemple } from './temple.ts';
import { buildOldTown } from './old-town.ts';
import { buildAncientTown } from './ancient-town.ts';
import { buildAlley } from './alley.ts';
import { buildBridge } from './bridge.ts';
import { buildMarket } from './market.ts';
import { buildRooftop } from './rooftop.ts';
import { buildSmallTown } from './small-town.ts';
import { buildFountain, buildPlaza } from './plaza.ts';
import { buildCanal } from './canal.ts';
import { buildCrosswalk } from './crosswalk.ts';
import { buildSkyscraper } from './skyscraper.ts';
import { buildArch } from './arch.ts';
import { buildCourtyard } from './courtyard.ts';
import { buildChineseCourtyard } from './chinese-courtyard.ts';
import { buildCampus } from './campus.ts';
import { buildOverpass } from './overpass.ts';
import { buildPhoneBooth } from './phone-booth.ts';
import { buildNightMarket } from './night-market.ts';

/** Who builds the places of TOWN. */
export const TOWN_SETS: Readonly<Record<keyof typeof TOWN, SetBuilder>> = {
  'city-street': buildCityStreet,
  'neon-street': buildNeonStreet,
  skyline: buildSkyline,
  temple: buildTemple,
  'old-town': buildOldTown,
  'ancient-town': buildAncientTown,
  alley: buildAlley,
  bridge: buildBridge,
  overpass: buildOverpass,
  market: buildMarket,
  rooftop: buildRooftop,
  'small-town': buildSmallTown,
  plaza: buildPlaza,
  fountain: buildFountain,
  crosswalk: buildCrosswalk,
  skyscraper: buildSkyscraper,
  canal: buildCanal,
  'hillside-town': buildHillsideTown,
  'mountain-city': buildMountainCity,
  arch: buildArch,
  courtyard: buildCourtyard,
  'chinese-courtyard': buildChineseCourtyard,
  campus: buildCampus,
  'phone-booth': buildPhoneBooth,
  'night-market': buildNightMarket,
  balcony: buildBalcony,
  'water-town': buildWaterTown,
  hutong: buildHutong,
  avenue: buildAvenue,
  'bus-stop': buildBusStop,
};

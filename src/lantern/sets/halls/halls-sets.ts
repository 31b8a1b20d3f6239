import type { HALLS } from '../../places/halls.ts';
import type { SetBuilder } from '../set.ts';
import { buildAncestralHall } from './ancestral-hall.ts';
import { buildCarInterior } from './car-interior.ts';
import { buildDiner } from './diner.ts';
import { buildStationHall } from './station-hall.ts';
import { buildWetMarket } from './wet-market.ts';

/** Who builds the places of HALLS. */
export const HALLS_SETS: Readonly<Record<keyof typeof HALLS, SetBuilder>> = {
  diner: buildDiner,
  'wet-market': buildWetMarket,
  'station-hall': buildStationHall,
  'ancestral-hall': buildAncestralHall,
  'car-interior': buildCarInterior,
};

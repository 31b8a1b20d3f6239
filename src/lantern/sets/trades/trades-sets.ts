import type { TRADE_ROOMS } from '../../places/trade-rooms.ts';
import type { SetBuilder } from '../set.ts';
import { buildAirportHall } from './airport-hall.ts';
import { buildArtStudio } from './art-studio.ts';
import { buildBarbershop } from './barbershop.ts';
import { buildDentalPractice } from './dental-practice.ts';
import { buildPottery } from './pottery.ts';
import { buildSmithy } from './smithy.ts';
import { buildStoneCellar } from './stone-cellar.ts';
import { buildSumoRing } from './sumo-ring.ts';
import { buildTailorShop } from './tailor-shop.ts';

/** Who builds the places of TRADE_ROOMS. */
export const TRADES_SETS: Readonly<Record<keyof typeof TRADE_ROOMS, SetBuilder>> = {
  smithy: buildSmithy,
  'stone-cellar': buildStoneCellar,
  'tailor-shop': buildTailorShop,
  barbershop: buildBarbershop,
  'dental-practice': buildDentalPractice,
  pottery: buildPottery,
  'art-studio': buildArtStudio,
  'sumo-ring': buildSumoRing,
  'airport-hall': buildAirportHall,
};

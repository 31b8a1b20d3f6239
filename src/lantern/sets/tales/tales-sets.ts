import type { TALES } from '../../places/tales.ts';
import type { SetBuilder } from '../set.ts';
import { buildSkyCastle } from '../sky/floating-isle.ts';
import { buildMushroomForest } from './mushroom-forest.ts';
import { buildSunkenCity } from './sunken-city.ts';

/** Who builds the places of TALES. */
export const TALES_SETS: Readonly<Record<keyof typeof TALES, SetBuilder>> = {
  'mushroom-forest': buildMushroomForest,
  'sky-castle': buildSkyCastle,
  'sunken-city': buildSunkenCity,
};

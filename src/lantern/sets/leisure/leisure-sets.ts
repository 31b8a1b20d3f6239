import type { LEISURE } from '../../places/leisure.ts';
import type { SetBuilder } from '../set.ts';
import { buildPavilion } from './pavilion.ts';
import { buildHotSpring } from './hot-spring.ts';
import { buildGreenhouse } from './greenhouse.ts';
import { buildPark } from './park.ts';
import { buildStadium } from './stadium.ts';
import { buildGarden } from './garden.ts';
import { buildJapaneseGarden } from './japanese-garden.ts';
import { buildPlayground } from './playground.ts';
import { buildCampsite } from './campsite.ts';
import { buildAmusementPark } from './amusement-park.ts';
import { buildSwimmingPool } from './swimming-pool.ts';
import { buildRaceTrack } from './race-track.ts';
import { buildZoo } from './zoo.ts';
import { buildGolfCourse } from './golf-course.ts';
import { buildCarousel } from './carousel.ts';

/** Who builds the places of LEISURE. */
export const LEISURE_SETS: Readonly<Record<keyof typeof LEISURE, SetBuilder>> = {
  park: buildPark,
  stadium: buildStadium,
  garden: buildGarden,
  'japanese-garden': buildJapaneseGarden,
  playground: buildPlayground,
  campsite: buildCampsite,
  'amusement-park': buildAmusementPark,
  'swimming-pool': buildSwimmingPool,
  'race-track': buildRaceTrack,
  zoo: buildZoo,
  'golf-course': buildGolfCourse,
  greenhouse: buildGreenhouse,
  carousel: buildCarousel,
  'hot-spring': buildHotSpring,
  pavilion: buildPavilion,
};

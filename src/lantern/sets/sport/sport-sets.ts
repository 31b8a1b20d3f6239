import type { SPORT_PLACES } from '../../places/sport.ts';
import type { SetBuilder } from '../set.ts';
import { buildBoxingRing } from './boxing-ring.ts';
import { buildDanceStudio } from './dance-studio.ts';
import { buildIceRink } from './ice-rink.ts';
import { buildRunningTrack } from './running-track.ts';
import { buildSportsHall } from './sports-hall.ts';
import { buildTennisCourt } from './tennis-court.ts';
import { buildIndoorPool } from './indoor-pool.ts';
import { buildBowlingAlley } from './bowling-alley.ts';

/** Who builds the places of SPORT_PLACES. */
export const SPORT_SETS: Readonly<Record<keyof typeof SPORT_PLACES, SetBuilder>> = {
  'sports-hall': buildSportsHall,
  'boxing-ring': buildBoxingRing,
  'dance-studio': buildDanceStudio,
  'ice-rink': buildIceRink,
  'tennis-court': buildTennisCourt,
  'running-track': buildRunningTrack,
  'indoor-pool': buildIndoorPool,
  'bowling-alley': buildBowlingAlley,
};

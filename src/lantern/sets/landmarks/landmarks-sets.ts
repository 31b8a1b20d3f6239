import type { LANDMARKS } from '../../places/landmarks.ts';
import type { SetBuilder } from '../set.ts';
import { buildEiffelTower, buildGreatWall, buildPyramids } from './wonders.ts';
import { buildBigBen, buildStatueOfLiberty, buildTajMahal } from './cities.ts';
import { buildMountFuji } from './mount-fuji.ts';

/** Who builds the places of LANDMARKS. */
export const LANDMARKS_SETS: Readonly<Record<keyof typeof LANDMARKS, SetBuilder>> = {
  'eiffel-tower': buildEiffelTower,
  pyramids: buildPyramids,
  'great-wall': buildGreatWall,
  'big-ben': buildBigBen,
  'statue-of-liberty': buildStatueOfLiberty,
  'taj-mahal': buildTajMahal,
  'mount-fuji': buildMountFuji,
};

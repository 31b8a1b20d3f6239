import type { LANDMARKS } from '../../places/landmarks.ts';
import type { SetBuilder } from '../set.ts';
import { buildEiffelTower, buildGreatWall, buildPyramids } from './wonders.ts';

/** Who builds the places of LANDMARKS. */
export const LANDMARKS_SETS: Readonly<Record<keyof typeof LANDMARKS, SetBuilder>> = {
  'eiffel-tower': buildEiffelTower,
  pyramids: buildPyramids,
  'great-wall': buildGreatWall,
};

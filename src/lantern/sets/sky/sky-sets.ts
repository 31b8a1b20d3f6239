import type { SKY } from '../../places/sky.ts';
import type { SetBuilder } from '../set.ts';

/** Who builds the places of SKY. */
export const SKY_SETS: Readonly<Record<keyof typeof SKY, SetBuilder>> = {};

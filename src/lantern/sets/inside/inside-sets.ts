import type { INSIDE } from '../../places/inside.ts';
import type { SetBuilder } from '../set.ts';
import { buildRoom } from './room.ts';

/** Who builds the places of INSIDE. */
export const INSIDE_SETS: Readonly<Record<keyof typeof INSIDE, SetBuilder>> = {
  room: buildRoom,
};

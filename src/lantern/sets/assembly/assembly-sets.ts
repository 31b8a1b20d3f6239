import type { ASSEMBLY_ROOMS } from '../../places/assembly-rooms.ts';
import type { SetBuilder } from '../set.ts';
import { buildCircusRing } from './circus-ring.ts';
import { buildCourtroom } from './courtroom.ts';
import { buildGameArcade } from './game-arcade.ts';
import { buildNightclub } from './nightclub.ts';
import { buildTeaHouse } from './tea-house.ts';
import { buildTempleHall } from './temple-hall.ts';
import { buildThroneRoom } from './throne-room.ts';

/** Who builds the places of ASSEMBLY_ROOMS. */
export const ASSEMBLY_SETS: Readonly<Record<keyof typeof ASSEMBLY_ROOMS, SetBuilder>> = {
  'game-arcade': buildGameArcade,
  nightclub: buildNightclub,
  courtroom: buildCourtroom,
  'temple-hall': buildTempleHall,
  'throne-room': buildThroneRoom,
  'tea-house': buildTeaHouse,
  'circus-ring': buildCircusRing,
};

import type { INSIDE } from '../../places/inside.ts';
import type { SetBuilder } from '../set.ts';
import { buildKitchen } from './kitchen.ts';
import { buildBedroom } from './bedroom.ts';
import { buildOffice } from './office.ts';
import { buildCafe } from './cafe.ts';
import { buildClassroom } from './classroom.ts';
import { buildRoom } from './room.ts';

/** Who builds the places of INSIDE. */
export const INSIDE_SETS: Readonly<Record<keyof typeof INSIDE, SetBuilder>> = {
  kitchen: buildKitchen,
  bedroom: buildBedroom,
  office: buildOffice,
  cafe: buildCafe,
  classroom: buildClassroom,
  room: buildRoom,
};

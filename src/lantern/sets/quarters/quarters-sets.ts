import type { QUARTERS } from '../../places/quarters.ts';
import type { SetBuilder } from '../set.ts';
import { buildArcadeStreet } from './arcade-street.ts';
import { buildCaveDwelling } from './cave-dwelling.ts';
import { buildDesertOutpost } from './desert-outpost.ts';
import { buildDoorway } from './doorway.ts';
import { buildPorch } from './porch.ts';
import { buildSuburb } from './suburb.ts';
import { buildUnderBridge } from './under-bridge.ts';
import { buildUrbanVillage } from './urban-village.ts';

/** Who builds the places of QUARTERS. */
export const QUARTERS_SETS: Readonly<Record<keyof typeof QUARTERS, SetBuilder>> = {
  'under-bridge': buildUnderBridge,
  suburb: buildSuburb,
  'arcade-street': buildArcadeStreet,
  'urban-village': buildUrbanVillage,
  'cave-dwelling': buildCaveDwelling,
  'desert-outpost': buildDesertOutpost,
  porch: buildPorch,
  doorway: buildDoorway,
};

import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { traitsOf } from '../places/places.ts';
import type { Place } from '../places/places.ts';
import type { Slot } from './slot.ts';

/** How far before the edge of the water anglers sit, metres: the bay at their feet opens into it. */
const BEFORE_METRES = 1.9;

/** What is done at the shore, where there is water, is done at its edge: anglers sit there. */
export function atShore(slots: readonly Slot[], deeds: ReadonlyMap<string, Deed>, place: Place): readonly Slot[] {
  const { waterZ } = traitsOf(place);
  const asked = slots.some(({ member }) => isOfShore(deeds.get(member.id)));
  const alone = slots.every(({ z, y }) => Math.abs(z) < 1 && y === 0);
  if (waterZ === undefined || !asked || !alone) return slots;
  return slots.map((slot) => ({ ...slot, z: slot.z + waterZ - BEFORE_METRES }));
}

function isOfShore(deed: Deed | undefined): boolean {
  return deed !== undefined && DEEDS[deed].atShore === true;
}

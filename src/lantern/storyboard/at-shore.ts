import type { Deed } from '../deeds/deeds.ts';
import { traitsOf } from '../places/places.ts';
import type { Place } from '../places/places.ts';
import type { Slot } from './slot.ts';

/** How far before the edge of the water anglers sit, metres: the bay at their feet opens into it. */
const BEFORE_METRES = 1.9;

/** Who fishes where there is water does so at its edge. */
export function atShore(slots: readonly Slot[], deeds: ReadonlyMap<string, Deed>, place: Place): readonly Slot[] {
  const { waterZ } = traitsOf(place);
  const fishes = slots.some(({ member }) => deeds.get(member.id) === 'fish');
  const alone = slots.every(({ z, y }) => Math.abs(z) < 1 && y === 0);
  if (waterZ === undefined || !fishes || !alone) return slots;
  return slots.map((slot) => ({ ...slot, z: slot.z + waterZ - BEFORE_METRES }));
}

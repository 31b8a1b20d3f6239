import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { traitsOf } from '../places/places.ts';
import type { Place } from '../places/places.ts';
import type { Slot } from './slot.ts';

/** How far before the edge of the water anglers sit, metres: the bay at their feet opens into it. */
const BEFORE_METRES = 1.9;

/** Who only looks on stands so much nearer to us, on dry land, metres. */
const ASHORE_METRES = 2.3;
const ASIDE_METRES = 0.7;

/** What is done at the shore, where there is water, is done at its edge: anglers sit there. */
export function atShore(slots: readonly Slot[], deeds: ReadonlyMap<string, Deed>, place: Place): readonly Slot[] {
  const { waterZ, quayMetres = ASHORE_METRES } = traitsOf(place);
  const asked = slots.some(({ member }) => isOfShore(deeds.get(member.id)));
  const alone = slots.every(({ z, y }) => Math.abs(z) < 1 && y === 0);
  if (waterZ === undefined || !asked || !alone) return slots;
  return slots.map((slot) => {
    const nearer = isOfShore(deeds.get(slot.member.id)) ? 0 : quayMetres;
    // From so near a small step aside keeps them from before whom they look at.
    const aside = nearer === 0 ? 0 : Math.sign(slot.x) * ASIDE_METRES;
    return { ...slot, x: slot.x + aside, z: slot.z + waterZ - BEFORE_METRES - nearer };
  });
}

function isOfShore(deed: Deed | undefined): boolean {
  return deed !== undefined && DEEDS[deed].atShore === true;
}

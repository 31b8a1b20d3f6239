import { scaleOf } from './slot.ts';
import type { Slot, SlotRequest } from './slot.ts';

/** One alone on the left or right of the frame stands off the middle; two on their sides stand well apart. */
export function sided(slots: Slot[], request: Pick<SlotRequest, 'relations'>): Slot[] {
  const sideOf = (character: string) =>
    request.relations.find(({ subject, object }) => subject === character && object === 'frame')?.relation;
  return slots.map((slot) => {
    const side = sideOf(slot.character);
    if (side === undefined) return slot;
    const apart = slot.halfWidth + 0.9 * Math.max(scaleOf([slot.member]), slot.halfWidth);
    // Several on one side stand there as they stood beside each other.
    const those = slots.filter(({ character }) => sideOf(character) === side);
    const edge = side === 'left-of' ? Math.max(...those.map(({ x }) => x)) : -Math.min(...those.map(({ x }) => x));
    const inward = side === 'left-of' ? edge - slot.x : slot.x + edge;
    const x = those.length > 1 ? apart + inward : Math.max(Math.abs(slot.x), apart);
    return { ...slot, x: side === 'left-of' ? -x : x };
  });
}

import { cardOf, familyOf, isPerson } from '../kinds/kinds.ts';
import { halfWidthOf } from './slot.ts';
import type { Present, Slot, SlotRequest } from './slot.ts';

/** What is longer dwarfs a person who stands beside it, metres. */
const LONG_METRES = 6;
/** How far behind the people it stands, metres. */
const BEHIND_METRES = 4.6;

/** A bus or a train beside people who do something: it is what they are seen before, unless the prompt gives it a place. */
export function isBackdrop(one: Present, { present, relations, background }: SlotRequest): boolean {
  const { kind } = one.member;
  const tied = relations.some(({ subject, object }) => subject === one.character || object === one.character);
  return (
    familyOf(kind) === 'car' &&
    cardOf(kind).size.lengthMetres >= LONG_METRES &&
    !tied &&
    !background.has(one.character) &&
    present.some(({ member }) => isPerson(member.kind))
  );
}

/** Behind the row, its front beside those who stand before it; it does not make the frame wider. */
export function backdropSlot(one: Present, slots: readonly Slot[], request: SlotRequest): Slot {
  const halfWidth = halfWidthOf(one.member, request);
  const middle = slots.reduce((sum, { x }) => sum + x, 0) / Math.max(1, slots.length);
  return {
    member: one.member,
    character: one.character,
    x: middle - request.direction * Math.max(0, halfWidth - ASIDE_METRES),
    y: 0,
    z: BEHIND_METRES,
    halfWidth,
    bound: false,
    extra: true,
  };
}

/** How far its front reaches beyond those before it, metres. */
const ASIDE_METRES = 5;

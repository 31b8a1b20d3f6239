import type { Screenplay } from '../script/screenplay.ts';
import { halfWidthOf } from './slot.ts';
import type { Slot, SlotRequest } from './slot.ts';
import type { CastMember } from './storyboard.ts';

/** How large one of a litter is that suckles, as a share of a half-grown one. */
const NEWBORN = 0.6;

/** Those of a litter that suckle, as the newborns that they are: several of them find room at one belly. */
export function litterOf(id: string, members: readonly CastMember[], { beats }: Screenplay): readonly CastMember[] {
  const suckles = beats.some(({ actions }) => actions.some(({ who, deed }) => deed === 'suckle' && who.includes(id)));
  if (!suckles || members.length < 2) return members;
  return members.map((member) => ({ ...member, heightMetres: member.heightMetres * NEWBORN }));
}

/** Over how much of their mother's length a litter lies side by side at her belly, and how far before her, as shares of her height. */
const BELLY = { from: -0.62, to: 0.42, nearer: 0.34 } as const;

/** Puts several young that suckle in a row along the belly of their mother, before her; all others stay. */
export function atBelly(slots: readonly Slot[], request: SlotRequest): readonly Slot[] {
  const young = slots.filter(({ member }) => request.deeds.get(member.id) === 'suckle');
  const mother = slots.find(
    ({ member }) => member.kind === young[0]?.member.kind && request.deeds.get(member.id) !== 'suckle',
  );
  if (young.length < 2 || mother === undefined) return slots;
  const half = halfWidthOf(mother.member, request);
  return slots.map((slot) => {
    const index = young.indexOf(slot);
    if (slot === mother) return { ...slot, x: 0 };
    if (index < 0) return slot;
    const share = index / (young.length - 1);
    const along = BELLY.from + (BELLY.to - BELLY.from) * share;
    return { ...slot, x: along * half, z: mother.z - BELLY.nearer * mother.member.heightMetres };
  });
}

import { apartOf, areJoint } from '../deeds/deeds.ts';
import { familyOf } from '../kinds/kinds.ts';
import type { Relation } from '../script/screenplay.ts';
import { LAID_GAP } from './cast-members.ts';
import { orderRow } from './row-order.ts';
import { halfWidthOf, tieOf } from './slot.ts';
import type { Present, Slot, SlotRequest } from './slot.ts';

/** All who are under the same one. */
export function thoseUnder(over: string | undefined, { present, relations }: SlotRequest): readonly Present[] {
  return present.filter(({ character }) => tieOf(character, relations, ['under'], present)?.object === over);
}

/**
 * Where one is under something, metres from its middle: all who are there side by side; under a tree one alone beside the trunk,
 * where the land is behind, and two on its two sides, unless they do something together.
 */
export function underShelter(
  one: Present,
  { member, character }: Slot,
  index: number,
  halfWidth: number,
  request: SlotRequest,
): number {
  const { present, relations, direction } = request;
  const tie = tieOf(one.character, relations, ['under'], present);
  if (doTogether(one, request, tie)) return placeUnder(one, request, tie);
  const those = thoseUnder(character, request);
  const at = those.findIndex((each) => each.character === one.character) + index;
  const trunk =
    familyOf(member.kind) === 'thing' && member.heightMetres > TREE_METRES ? TRUNK_SHARE * member.heightMetres : 0;
  const apart = 2.4 * halfWidth + UNDER_GAP_METRES;
  const middle = at - (those.length - 1) / 2;
  if (those.length === 1) return trunk === 0 ? 0 : -direction * (trunk + halfWidth);
  return middle * apart + (Math.sign(middle) || direction) * trunk;
}

/** Between those under a tree, metres; what is higher is one, and so much of its height is half its trunk. */
const UNDER_GAP_METRES = 0.15;
export const TREE_METRES = 2.5;
export const TRUNK_SHARE = 0.07;

/** Under the table that somebody works at: before its feet, and to the side that it is seen on. */
export function underWork(one: Present, carrier: Slot, halfWidth: number, direction: 1 | -1): Slot {
  const x = carrier.x + direction * UNDER_WORK.aside;
  return {
    member: one.member,
    character: one.character,
    x,
    y: 0,
    z: carrier.z - UNDER_WORK.before,
    halfWidth,
    bound: true,
  };
}

const UNDER_WORK = { aside: 0.5, before: 0.3 } as const;

/** Two under one tree play chess: they sit at their board before its trunk. */
function doTogether(one: Present, request: SlotRequest, tie: Relation | undefined): boolean {
  const own = request.deeds.get(one.member.id);
  return thoseUnder(tie?.object, request).some(
    ({ member }) => member !== one.member && areJoint(own, request.deeds.get(member.id)),
  );
}

/** Of those who are under the same tree each has its own place before the trunk, two who do something together as near as that takes. */
export function placeUnder(one: Present, request: SlotRequest, tie: Relation | undefined): number {
  const those = orderRow(thoseUnder(tie?.object, request), request);
  const steps = those.map((each, index) => {
    const before = those[index - 1];
    if (before === undefined) return 0;
    const [deed, theirs] = [request.deeds.get(each.member.id), request.deeds.get(before.member.id)];
    const apart = areJoint(deed, theirs) ? apartOf(deed, theirs) : undefined;
    return apart ?? 1.1 * (halfWidthOf(each.member, request) + halfWidthOf(before.member, request)) + LAID_GAP * 0.2;
  });
  const places = steps.map((_, index) => steps.slice(0, index + 1).reduce((sum, step) => sum + step, 0));
  return (places[those.indexOf(one)] ?? 0) - (places.at(-1) ?? 0) / 2;
}

import { isPerson } from '../kinds/kinds.ts';
import { halfWidthOf, tieOf } from './slot.ts';
import type { Present, Slot, SlotRequest } from './slot.ts';

/** Air between the two, as a share of the height of the smaller one, and at most, metres. */
const AIR = { share: 0.35, least: 0.06, most: 1.5 } as const;
/** Between neighbours in the air, in their widths. */
const APART = 1.25;

/** So many times as high as what is under it, it would leave nothing of that: it is seen beyond. */
const HUGE_TIMES = 3;

/** In the air over somebody or something, whatever that does; several of them side by side. */
export function isAbove({ character, member }: Present, { relations, present }: SlotRequest): boolean {
  const tie = tieOf(character, relations, ['above'], present);
  const below = present.filter((one) => one.character === tie?.object);
  return below.some((one) => member.heightMetres < HUGE_TIMES * one.member.heightMetres);
}

/** Straight above the one it is tied to, and going where that goes. */
export function placeAbove(one: Present, slots: readonly Slot[], request: SlotRequest): Slot {
  const { relations, present } = request;
  const tie = tieOf(one.character, relations, ['above'], present);
  const below = slots.filter(({ character }) => character === tie?.object);
  const those = present.filter(
    ({ character }) => tieOf(character, relations, ['above'], present)?.object === tie?.object,
  );
  const at = those.findIndex(({ member }) => member.id === one.member.id);
  const under = below[below.length > 1 && below.length === those.length ? at : 0];
  const halfWidth = halfWidthOf(one.member, request);
  const tall = under?.member.heightMetres ?? 0;
  const air = Math.min(AIR.most, Math.max(AIR.least, AIR.share * Math.min(tall, one.member.heightMetres)));
  const middle =
    below.length > 1 && below.length !== those.length
      ? below.reduce((sum, { x }) => sum + x, 0) / below.length
      : (under?.x ?? 0);
  const row = below.length > 1 && below.length === those.length ? 0 : at - (those.length - 1) / 2;
  return {
    member: one.member,
    character: one.character,
    x: middle + row * 2 * APART * halfWidth,
    y: Math.max(0, ...below.map(({ y, member }) => y + member.heightMetres)) + air,
    z: (under?.z ?? 0) + BEHIND_METRES,
    halfWidth,
    bound: true,
    aloft: true,
    sunk: true,
    ...(isPerson(one.member.kind) ? { upright: true as const } : {}),
    ...(under === undefined ? {} : { carrier: under.member.id }),
  };
}

/** What is above is behind what is under it, so that nothing of that is hidden, metres. */
const BEHIND_METRES = 0.02;

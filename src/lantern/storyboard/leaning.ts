import { cardOf, familyOf, isVehicle } from '../kinds/kinds.ts';
import { TREE_METRES, TRUNK_SHARE } from './under-shelter.ts';
import type { Present, Slot, SlotRequest } from './slot.ts';
import type { CastMember } from './storyboard.ts';

/** What is long and leans against something is not upright; pictures of the lexicon have their own slant. */
export function leanOf({ character, member }: Present, request: SlotRequest): { lean?: number } {
  const leans = request.relations.some(({ subject, how }) => subject === character && how === 'leaning');
  return leans && isTall(member) ? { lean: request.direction * LEANS_RADIANS } : {};
}

/** Whether it is long and stands on its end. */
export function isTall({ kind }: CastMember): boolean {
  const { size, picture } = cardOf(kind);
  return familyOf(kind) === 'thing' && picture === undefined && size.heightMetres > 1.15 * size.lengthMetres;
}

/** How far it leans. */
export const LEANS_RADIANS = 0.2;

/** With its upper end at the edge of what it leans against, before it; what is long itself stands along it. */
export function leanAgainst(one: Present, object: Slot, halfWidth: number, direction: 1 | -1): Slot {
  const { heightMetres } = one.member;
  const tall = isTall(one.member);
  const tree = object.member.heightMetres > TREE_METRES;
  const flat = object.member.heightMetres > 1.4 * heightMetres && !tree;
  const edge = flat
    ? DOOR_SHARE * object.halfWidth
    : tree
      ? TRUNK_SHARE * object.member.heightMetres
      : object.halfWidth;
  const aside = tall
    ? edge + Math.sin(LEANS_RADIANS) * Math.min(heightMetres, object.member.heightMetres)
    : tree
      ? 0.5 * halfWidth
      : halfWidth > edge && isVehicle(one.member.kind)
        ? edge + 0.5 * halfWidth
        : 0.7 * edge;
  return {
    member: one.member,
    character: one.character,
    x: object.x - direction * aside,
    y: 0,
    z: object.z - LEANS_METRES,
    halfWidth,
    bound: true,
    ...(tall ? { lean: direction * LEANS_RADIANS } : {}),
  };
}

const LEANS_METRES = 0.18;
/** How far beside the middle of a door or a wardrobe one leans on it, as a share of half its width. */
const DOOR_SHARE = 0.1;

import { cardOf, familyOf } from '../kinds/kinds.ts';
import type { Relation } from '../script/screenplay.ts';
import { seatOf } from './bodies.ts';
import { LAID_GAP } from './cast-members.ts';
import { orderRow } from './row-order.ts';
import { halfWidthOf, tieOf } from './slot.ts';
import type { Present, Slot, SlotRequest } from './slot.ts';
import type { CastMember } from './storyboard.ts';

/** On top of, or riding: at the height of the other's seat, a hand's breadth nearer to us. */
export function mount(one: Present, slots: readonly Slot[], request: SlotRequest): Slot {
  const tie = tieOf(one.character, request.relations, ['on', 'riding', 'under'], request.present);
  const carriers = slots.filter(({ character }) => character === tie?.object);
  const shared = sharing(one, request, tie);
  const index = slots.filter((slot) => slot.character === one.character).length;
  const carrier = carriers[index % Math.max(1, carriers.length)];
  const halfWidth = halfWidthOf(one.member, request);
  const cabin = carrier !== undefined && cardOf(carrier.member.kind).cabin === true;
  const below = tie?.relation === 'under';
  if (
    carrier !== undefined &&
    familyOf(carrier.member.kind) === 'person' &&
    familyOf(one.member.kind) !== 'person' &&
    tie?.relation === 'riding'
  )
    return inArms(one, carrier, halfWidth);
  const seats = Math.ceil(
    request.present.filter(({ character }) => character === one.character).length / Math.max(1, carriers.length),
  );
  // In a vessel they lie closer, so that none falls out.
  const room = carrier === undefined ? Infinity : (1.7 * carrier.halfWidth - 2 * halfWidth) / Math.max(1, seats - 1);
  const vessel = carrier !== undefined && cardOf(carrier.member.kind).holds !== undefined;
  const apart = vessel ? Math.max(0.5 * halfWidth, Math.min(2 * LAID_GAP * halfWidth, room)) : 2 * LAID_GAP * halfWidth;
  const alone = (Math.floor(index / Math.max(1, carriers.length)) - (seats - 1) / 2) * apart;
  const shift = shared.length < 2 ? alone : placeAmong(one, shared, request, carrier);
  return {
    member: one.member,
    character: one.character,
    x: (carrier?.x ?? 0) + shift,
    y: below ? 0 : restingHeight(one.member, carrier),
    z: (carrier?.z ?? 0) + restingDepth(carrier, below),
    halfWidth,
    bound: true,
    ...(carrier === undefined ? {} : { carrier: carrier.member.id }),
    ...(cabin && tie?.relation === 'riding' ? { inside: true as const } : {}),
  };
}

/** Where arms hold a small animal, as a share of the height of the holder, and how far before it, metres. */
const ARMS = { height: 0.47, before: 0.2 } as const;

function inArms(one: Present, carrier: Slot, halfWidth: number): Slot {
  return {
    member: one.member,
    character: one.character,
    x: carrier.x,
    y: carrier.y + carrier.member.heightMetres * ARMS.height,
    z: carrier.z - ARMS.before,
    halfWidth,
    bound: true,
    carrier: carrier.member.id,
  };
}

/** All who rest on the same one, from left to right. */
function sharing(one: Present, request: SlotRequest, tie: Relation | undefined): readonly Present[] {
  const { present, relations } = request;
  const those = present.filter(({ character }) => {
    const own = tieOf(character, relations, ['on', 'riding', 'under'], present);
    return own !== undefined && own.object === tie?.object && own.relation === tie.relation;
  });
  const kinds = new Set(those.map(({ character }) => character));
  return kinds.size < 2 || tie?.relation === 'under' ? [one] : orderRow(those, request);
}

/** The middle of its own part of a seat or a top, less that of the whole, metres: each has as much room as it is wide. */
function placeAmong(one: Present, shared: readonly Present[], request: SlotRequest, carrier: Slot | undefined): number {
  const widths = shared.map(({ member }) => 2 * halfWidthOf(member, request));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const at = shared.indexOf(one);
  const before = widths.slice(0, at).reduce((sum, width) => sum + width, 0);
  const fits = carrier === undefined ? 1 : Math.min(1.15, (1.8 * carrier.halfWidth) / whole);
  return (before + widths[at]! / 2 - whole / 2) * fits;
}

/** How high one rests on another: on its seat, on its top, or sunk into a vessel. */
function restingHeight(member: CastMember, carrier: Slot | undefined): number {
  if (carrier === undefined) return 0;
  const { kind, heightMetres } = carrier.member;
  const { holds } = cardOf(kind);
  if (holds === undefined || (familyOf(member.kind) !== 'thing' && cardOf(kind).seat !== undefined))
    return carrier.y + heightMetres * seatOf(kind);
  return carrier.y + heightMetres * holds - Math.min(SUNK * member.heightMetres, heightMetres * holds * 0.7);
}

/** Of what is put into a vessel, this share is below its rim. */
const SUNK = 0.3;

/** How much farther away (or nearer, below 0) one rests than its carrier: in a vessel it is behind the rim. */
function restingDepth(carrier: Slot | undefined, below: boolean): number {
  const thing = carrier !== undefined && familyOf(carrier.member.kind) === 'thing';
  if (below) return thing ? -0.03 : -0.6;
  if (thing && cardOf(carrier.member.kind).holds !== undefined && cardOf(carrier.member.kind).seat === undefined)
    return 0.01;
  return thing ? -0.02 : -0.05;
}

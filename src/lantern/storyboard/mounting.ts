import type { Carried } from '../deeds/deed-card.ts';
import { DEEDS } from '../deeds/deeds.ts';
import { cardOf, familyOf, isPerson } from '../kinds/kinds.ts';
import type { Inside } from '../kinds/insides.ts';
import type { Relation } from '../script/screenplay.ts';
import { isOpenBelow } from '../kinds/clearance.ts';
import { OPEN_HULLS } from '../kinds/ships.ts';
import { seatOf } from './bodies.ts';
import { hangingPlace } from '../kinds/hanging.ts';
import { placeInside } from './in-vessel.ts';
import { LAID_GAP } from './cast-members.ts';
import { attached, isAttached, stuckInto } from './attached.ts';
import { orderRow } from './row-order.ts';
import { placeUnder, thoseUnder, TREE_METRES, underShelter, underWork } from './under-shelter.ts';
import { extentOf, halfWidthOf, lyingHalf, lyingLean, tieOf } from './slot.ts';
import type { Present, Slot, SlotRequest } from './slot.ts';
import type { CastMember } from './storyboard.ts';

/** A pot on a sill has its place before the cactus in it. */
export function carriersFirst(mounted: readonly Present[], { relations, present }: SlotRequest): readonly Present[] {
  const depth = (character: string, seen: readonly string[] = []): number => {
    const tie = tieOf(character, relations, ['on', 'riding', 'under'], present);
    return tie === undefined || seen.includes(character) ? 0 : 1 + depth(tie.object, [...seen, character]);
  };
  return mounted.toSorted((a, b) => depth(a.character) - depth(b.character));
}

/** A rooster on a barn: one sees it and what is right under it, not the whole barn. */
export function perched(slot: Slot, slots: readonly Slot[]): Slot {
  // What is under a bed is seen with the bed.
  const isUnder = (carrier: Slot, rider: Slot) =>
    rider.y - carrier.y < 0.1 * carrier.member.heightMetres && carrier.member.heightMetres < TREE_METRES;
  const towers = (carrier: Slot, rider: Slot) =>
    rider.aloft !== true &&
    familyOf(carrier.member.kind) === 'thing' &&
    !isUnder(carrier, rider) &&
    ((rider.y > 1 && carrier.member.heightMetres > PERCH_TIMES * rider.member.heightMetres) ||
      extentOf(carrier) > DWARF_TIMES * ridersWidth(carrier, slots));
  const carrier = slots.find(({ member }) => member.id === slot.carrier);
  if (carrier !== undefined && towers(carrier, slot))
    return { ...slot, roomBelow: Math.min(slot.y, ROOM_BELOW * slot.member.heightMetres) };
  const rider = slots.find((other) => other.carrier === slot.member.id && towers(slot, other));
  return rider === undefined ? slot : { ...slot, extra: true };
}

/** How much of it those take who are on it, side by side, metres; a person is never lost on anything. */
function ridersWidth(carrier: Slot, slots: readonly Slot[]): number {
  const riders = slots.filter((slot) => slot.carrier === carrier.member.id);
  if (riders.some(({ member }) => isPerson(member.kind))) return Infinity;
  return riders.reduce((sum, rider) => sum + extentOf(rider), 0);
}

/** A sofa under a kitten: larger than this many times those on it. */
const DWARF_TIMES = 3;
const PERCH_TIMES = 4;
const ROOM_BELOW = 2.2;

/** On top of, or riding: at the height of the other's seat, a hand's breadth nearer to us. */
export function mount(one: Present, slots: readonly Slot[], request: SlotRequest): Slot {
  const tie = tieOf(one.character, request.relations, ['on', 'riding', 'under'], request.present);
  const carriers = slots.filter(({ character }) => character === tie?.object);
  const shared = carriers.length > 1 ? [] : sharing(one, request, tie);
  // Of several vehicles each takes the next rider, whoever it is.
  const index = slots.filter((slot) =>
    carriers.length > 1 ? carriers.some(({ member }) => member.id === slot.carrier) : slot.character === one.character,
  ).length;
  const carrier = carriers[index % Math.max(1, carriers.length)];
  const halfWidth = halfWidthOf(one.member, request);
  const cabin = carrier !== undefined && cardOf(carrier.member.kind).cabin === true;
  const below = tie?.relation === 'under';
  const deed = request.deeds.get(one.member.id);
  const carried = deed === undefined ? undefined : DEEDS[deed].carried;
  if (carrier !== undefined && carried !== undefined && familyOf(carrier.member.kind) === 'person')
    return onSomebody(one, carrier, carried, halfWidth);
  if (
    carrier !== undefined &&
    familyOf(carrier.member.kind) === 'person' &&
    familyOf(one.member.kind) !== 'person' &&
    tie?.relation === 'riding'
  )
    return onShoulder(one, carrier, request)
      ? atShoulder(one, carrier, halfWidth, request.direction)
      : inArms(one, carrier, halfWidth, armsOf(carrier, request));
  if (carrier !== undefined && tie?.how === 'mouth') return inMouth(one, carrier, halfWidth);
  if (below && carrier !== undefined && request.deeds.has(carrier.member.id))
    return underWork(one, carrier, halfWidth, request.direction);
  const seats = Math.ceil(
    (carriers.length > 1 ? ridersOf(tie, request) : request.present.filter((each) => each.character === one.character))
      .length / Math.max(1, carriers.length),
  );
  const fast = carrier === undefined ? undefined : fastened(one, carrier, tie?.how, index, request);
  if (fast !== undefined) return fast;
  const mouth = carrier === undefined || below ? undefined : cardOf(carrier.member.kind).inside;
  // On a bowl is not in it, unless it is as flat as a plate.
  const onRim = mouth !== undefined && mouth.wall === undefined && tie?.how !== 'within' && tie?.relation === 'on';
  // A kettle on the stove is not in the oven.
  const onTop = mouth?.front === true && tie?.how !== 'within';
  const inside = onRim || onTop ? undefined : mouth;
  if (carrier !== undefined && inside !== undefined) return putInside(one, carrier, inside, request, carriers);
  if (carrier !== undefined && tie?.how === 'within' && isStuck(one, carrier))
    return stuckInto(one, carrier, index, request);
  const apart = 2 * LAID_GAP * halfWidth;
  const alone = (Math.floor(index / Math.max(1, carriers.length)) - (seats - 1) / 2) * apart;
  const shift = below
    ? placeUnder(one, request, tie)
    : shared.length < 2
      ? alone
      : placeAmong(one, shared, request, carrier);
  const lies = !below && !cabin && cardOf(one.member.kind).lies === true;
  const place = below && carrier !== undefined ? underShelter(one, carrier, index, halfWidth, request) : shift;
  return {
    member: one.member,
    character: one.character,
    x: (carrier?.x ?? 0) + place,
    y: below ? 0 : onRim && carrier !== undefined ? rimHeight(carrier, mouth) : restingHeight(carrier),
    z: (carrier?.z ?? 0) + restingDepth(carrier, below),
    halfWidth,
    bound: true,
    ...(lies
      ? {
          lean: (carrier?.lean ?? 0) > 0.25 ? -lyingLean(one.member) : lyingLean(one.member),
          halfWidth: lyingHalf(one.member),
        }
      : {}),
    // Who is under something goes on feet of his own.
    ...(carrier === undefined || (below && familyOf(one.member.kind) === 'person')
      ? {}
      : { carrier: carrier.member.id }),
    ...(cabin && tie?.relation === 'riding' ? { inside: true as const } : {}),
    ...(tie?.how === 'upright' ? { upright: true as const } : {}),
  };
}

/** Where one is that is drawn along by another one, tied to it, hangs from it or over it, or goes round it. */
function fastened(
  one: Present,
  carrier: Slot,
  how: Relation['how'],
  index: number,
  request: SlotRequest,
): Slot | undefined {
  const halfWidth = halfWidthOf(one.member, request);
  if (how === 'towed') return inTow(one, carrier, halfWidth, request.direction);
  if (how === 'tied' && cardOf(one.member.kind).stands === 'air')
    return tiedTo(one, carrier, halfWidth, index, request);
  if (how === 'hanging') return hung(one, carrier, index, request);
  return isAttached(how) ? attached(one, carrier, how, index, request) : undefined;
}

/** A thing in a thing that has no mouth. */
function isStuck(one: Present, { member }: Slot): boolean {
  return [one.member, member].every(({ kind }) => familyOf(kind) === 'thing') && cardOf(member.kind).cabin !== true;
}

/** What leans outward in a vessel: pencils, flowers. */
function isSlender({ kind }: CastMember): boolean {
  const { heightMetres, lengthMetres } = cardOf(kind).size;
  return familyOf(kind) === 'thing' && (cardOf(kind).cut === true || heightMetres > 2 * lengthMetres);
}

/** Right behind who draws it along. */
function inTow(one: Present, carrier: Slot, halfWidth: number, direction: 1 | -1): Slot {
  return {
    member: one.member,
    character: one.character,
    x: carrier.x - direction * (carrier.halfWidth + halfWidth + HITCH_METRES),
    y: 0,
    z: carrier.z,
    halfWidth,
    bound: true,
    carrier: carrier.member.id,
  };
}

const HITCH_METRES = 0.05;

/** In the air above what it is tied to, with all others that are, each with a string of its own. */
function tiedTo(one: Present, carrier: Slot, halfWidth: number, index: number, { present }: SlotRequest): Slot {
  const count = present.filter(({ character }) => character === one.character).length;
  const { heightMetres } = one.member;
  return {
    member: one.member,
    character: one.character,
    x: carrier.x + (index - (count - 1) / 2) * 1.5 * halfWidth,
    y: carrier.y + carrier.member.heightMetres * 0.9 + STRING_HEIGHTS * heightMetres * (index % 2 === 0 ? 1 : 0.72),
    z: carrier.z + 0.04 + index * 0.01,
    halfWidth,
    bound: true,
    sunk: true,
    carrier: carrier.member.id,
  };
}

/** How long the string of a balloon is, in its heights. */
const STRING_HEIGHTS = 1;

/** From what it hangs, with all others who hang there. */
function hung(one: Present, carrier: Slot, index: number, request: SlotRequest): Slot {
  const those = thoseUnder(carrier.character, request);
  const at = those.findIndex(({ member }) => member.id === one.member.id);
  const place = hangingPlace(carrier.member.kind, carrier.member.heightMetres, at < 0 ? index : at, those.length);
  return {
    member: one.member,
    character: one.character,
    x: carrier.x + place.x,
    y: carrier.y + place.y - one.member.heightMetres,
    z: carrier.z + place.z,
    halfWidth: halfWidthOf(one.member, request),
    bound: true,
    sunk: true,
    carrier: carrier.member.id,
  };
}

/** How far what lies on a plate is turned, radians, and how far before its middle its foot is, in its lengths. */
const LAID_RADIANS = 0.3;
const LAID_FOOT = 0.2;
const LAID_NEARER_METRES = -0.01;
/** How far apart they lie, in their widths. */
const LAID_APART = 0.7;

/** In a vessel with all others that are in it, whatever they are. */
function putInside(one: Present, carrier: Slot, inside: Inside, request: SlotRequest, carriers: readonly Slot[]): Slot {
  // Of several vessels each takes the next one.
  const inIt = ({ character, member }: Present): boolean => {
    const alike = request.present.filter((other) => other.character === character);
    const at = alike.findIndex((other) => other.member.id === member.id);
    return carriers.length < 2 || carriers[at % carriers.length] === carrier;
  };
  const within = request.present.filter(
    (each) =>
      tieOf(each.character, request.relations, ['on', 'riding'], request.present)?.object === carrier.character &&
      inIt(each),
  );
  // A fork and a knife on a plate lie side by side, away from us.
  const slender = isSlender(one.member);
  const alike = within.filter(({ member }) => isSlender(member) === slender);
  const laid = inside.wall === 'flat' && cardOf(one.member.kind).flat === true;
  const halves = alike.map(
    ({ member }) => halfWidthOf(member, request) + (laid ? (LAID_RADIANS * member.heightMetres) / 2 : 0),
  );
  const halfWidth = halfWidthOf(one.member, request);
  const at = alike.findIndex(({ member }) => member.id === one.member.id);
  const lying = placeInside(
    inside,
    carrier.member.heightMetres,
    {
      count: alike.length,
      halfWidth: halves.reduce((sum, half) => sum + half, 0) / Math.max(1, halves.length),
      tall: one.member.heightMetres,
      slender,
    },
    laid ? 0 : at,
  );
  const row = (at - (alike.length - 1) / 2) * 2 * LAID_APART * (halves[at] ?? halfWidth);
  // Whoever is in it and alive looks over the rim.
  const living = familyOf(one.member.kind) !== 'thing';
  return {
    member: one.member,
    character: one.character,
    x: carrier.x + (laid ? row : lying.x),
    y: carrier.y + lying.y - (laid ? LAID_FOOT * one.member.heightMetres : 0),
    z: carrier.z + (laid ? LAID_NEARER_METRES : lying.z),
    halfWidth,
    bound: true,
    ...(laid ? { lean: LAID_RADIANS } : { sunk: true as const }),
    ...(lying.lean === undefined || living ? {} : { lean: lying.lean }),
    carrier: carrier.member.id,
  };
}

/** All who ride or rest on the same. */
function ridersOf(tie: Relation | undefined, { present, relations }: SlotRequest): readonly Present[] {
  return present.filter(
    ({ character }) => tieOf(character, relations, ['on', 'riding', 'under'], present)?.object === tie?.object,
  );
}

/** A bird is on the shoulder of whoever does not hold it. */
function onShoulder({ member }: Present, carrier: Slot, { deeds }: SlotRequest): boolean {
  const deed = deeds.get(carrier.member.id);
  return familyOf(member.kind) === 'bird' && deed !== 'hold-pet' && deed !== 'hold-thing';
}

function atShoulder(one: Present, carrier: Slot, halfWidth: number, direction: 1 | -1): Slot {
  const tall = carrier.member.heightMetres;
  return {
    member: one.member,
    character: one.character,
    x: carrier.x - direction * SHOULDER.aside * tall,
    y: carrier.y + SHOULDER.up * tall,
    z: carrier.z + SHOULDER.behind,
    halfWidth,
    bound: true,
    carrier: carrier.member.id,
  };
}

/** Shares of the height of who carries it; metres behind. */
const SHOULDER = { aside: 0.12, up: 0.8, behind: -0.05 } as const;

/** Where arms hold a small animal, as a share of the height of the holder, and how far before it, metres. */
const ARMS = { height: 0.47, lap: 0.2, seated: 0.3, before: 0.2 } as const;

/** On the back, the shoulders or the arms of somebody, or behind somebody on a motorbike. */
function onSomebody(one: Present, carrier: Slot, { up, nearer }: Carried, halfWidth: number): Slot {
  const { heightMetres } = carrier.member;
  return {
    member: one.member,
    character: one.character,
    x: carrier.x,
    y: carrier.y + up * heightMetres,
    z: carrier.z - nearer * heightMetres,
    halfWidth,
    bound: true,
    carrier: carrier.member.id,
  };
}

/** How high somebody holds something, as a share of the own height: who sits down to a deed has it on a seat of its own. */
function armsOf({ member, carrier }: Slot, { sitting, deeds }: SlotRequest): number {
  if (sitting.has(member.id) || carrier !== undefined) return ARMS.lap;
  const deed = deeds.get(member.id);
  return deed !== undefined && DEEDS[deed].play.stance === 'seat' ? ARMS.seated : ARMS.height;
}

function inArms(one: Present, carrier: Slot, halfWidth: number, height: number): Slot {
  return {
    member: one.member,
    character: one.character,
    x: carrier.x,
    y: carrier.y + carrier.member.heightMetres * height,
    z: carrier.z - ARMS.before,
    halfWidth,
    bound: true,
    carrier: carrier.member.id,
  };
}

/** Between the teeth: the rig of the animal draws it where its head is. */
function inMouth(one: Present, carrier: Slot, halfWidth: number): Slot {
  const { heightMetres } = carrier.member;
  return {
    member: one.member,
    character: one.character,
    x: carrier.x,
    y: carrier.y + MOUTH_SHARE * heightMetres,
    z: carrier.z,
    halfWidth,
    bound: true,
    mouthed: true,
    carrier: carrier.member.id,
  };
}

/** About where a mouth is, as a share of the height of an animal: for the camera, and for what comes to it or leaves it. */
export const MOUTH_SHARE = 0.7;

/** All who rest on the same one, from left to right. */
function sharing(one: Present, request: SlotRequest, tie: Relation | undefined): readonly Present[] {
  const { present, relations } = request;
  const those = present.filter(({ character }) => {
    const own = tieOf(character, relations, ['on', 'riding', 'under'], present);
    const alike = own?.relation === tie?.relation || (own?.relation !== 'under' && tie?.relation !== 'under');
    return own !== undefined && own.object === tie?.object && alike;
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
  const fits = carrier === undefined ? 1 : Math.min(1.15, (1.6 * carrier.halfWidth) / whole);
  return (before + widths[at]! / 2 - whole / 2) * fits;
}

/** Where on the picture the middle of what lies flat is, as a share of its height for one as wide as it is high. */
const FLAT_TOP = 0.16;

/** How high one rests on another: on its seat, or on its top. */
function restingHeight(carrier: Slot | undefined): number {
  if (carrier === undefined) return 0;
  const { flat, lies, size } = cardOf(carrier.member.kind);
  if (lies === true && carrier.lean !== undefined) {
    const thick = carrier.member.heightMetres * (size.lengthMetres / size.heightMetres);
    return carrier.y + (flat === true ? FLAT_TOP * Math.max(0.3 * carrier.member.heightMetres, thick) : thick);
  }
  return carrier.y + carrier.member.heightMetres * seatOf(carrier.member.kind);
}

/** Behind the near legs of what it is under, metres. */
const BETWEEN_LEGS_METRES = 0.03;

/** How high the rim of a vessel is, metres above the ground. */
function rimHeight(carrier: Slot, mouth: Inside): number {
  return carrier.y + carrier.member.heightMetres * (mouth.lip[0]?.[1] ?? 1);
}

/** How much farther away (or nearer, below 0) one rests than its carrier. */
export function restingDepth(carrier: Slot | undefined, below: boolean): number {
  const thing = carrier !== undefined && familyOf(carrier.member.kind) === 'thing';
  if (below && carrier !== undefined && isOpenBelow(carrier.member.kind)) return BETWEEN_LEGS_METRES;
  if (below) return thing ? -0.03 : -0.6;
  if (carrier !== undefined && OPEN_HULLS.has(carrier.member.kind)) return BETWEEN_LEGS_METRES;
  return thing ? -0.02 : -0.05;
}

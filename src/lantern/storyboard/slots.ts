import { cardOf, familyOf, isVehicle } from '../kinds/kinds.ts';
import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { traitsOf, type Place } from '../places/places.ts';
import type { Relation, RelationName } from '../script/screenplay.ts';
import { roomBefore, seatOf, widthOf } from './bodies.ts';
import type { CastMember } from './storyboard.ts';

/** Where a member stands when nothing moves, metres. */
export interface Slot {
  readonly member: CastMember;
  readonly character: string;
  readonly x: number;
  /** Height of the feet, or of the seat of one who rides. */
  readonly y: number;
  readonly z: number;
  readonly halfWidth: number;
  /** The member that it sits or stands on, and moves with. */
  readonly carrier?: string;
  /** Hidden inside its carrier: a driver. */
  readonly inside?: true;
  /** Traffic behind someone: it may come and go, and does not make the frame wider. */
  readonly extra?: true;
  /** On the sofa or before the fire of a room. */
  readonly atHome?: true;
  /** Must not change sides with its neighbours. */
  readonly bound: boolean;
}

export interface SlotRequest {
  readonly present: readonly { readonly character: string; readonly member: CastMember }[];
  readonly relations: readonly Relation[];
  readonly place: Place;
  /** Who must be ahead of whom when they move: [behind, ahead]. */
  readonly chases: readonly (readonly [string, string])[];
  /** 1 to the right, -1 to the left. */
  readonly direction: 1 | -1;
  /** Seen from the side: they move across. */
  readonly fromSide: ReadonlySet<string>;
  /** The prompt gives them sides, so they stand apart. */
  readonly parted: boolean;
  /** What each member does most, if it is a deed. */
  readonly deeds: ReadonlyMap<string, Deed>;
  /** Members that sit, lie or stand together all the time: they keep close. */
  readonly atRest: ReadonlySet<string>;
}

const GAP_METRES_MAX = 0.85;
/** Between two who rest side by side, or stand as a couple. */
const CLOSE_GAP_METRES = 0.1;
/** How much nearer or farther than their neighbour those who walk together go, metres. */
const RANKS_METRES = [0, 0.45, -0.2, 0.3, 0.1, -0.3] as const;
/** More than this many stand in two rows, so that the frame need not be endless; long bodies sooner. */
const ONE_ROW_MAX = 5;
/** Between two things, as a share of half the width of one. */
const THINGS_GAP = 0.4;
const ONE_ROW_MAX_LONG = 3;
const LONG_HALF_METRES = 0.8;
const ROW_DEPTH_METRES = 1.5;
/** How far behind someone the traffic runs. */
const TRAFFIC_Z = 4.2;

/** Gives every member a place, with left, right, behind, on and beside as the prompt says and nobody hiding another. */
export function placeSlots(request: SlotRequest): readonly Slot[] {
  const { present, relations } = request;
  const mounted = present.filter(
    (one) => tieOf(one.character, relations, ['on', 'riding', 'under'], present) !== undefined,
  );
  const staggered = present.filter(
    (one) =>
      !mounted.includes(one) && tieOf(one.character, relations, ['behind', 'in-front-of'], present) !== undefined,
  );
  const row = orderRow(
    present.filter((one) => !mounted.includes(one) && !staggered.includes(one)),
    request,
  );
  const slots = layRow(row, request);
  for (const one of staggered) slots.push(stagger(one, slots, request));
  for (const one of mounted) slots.push(mount(one, slots, request));
  return slots;
}

type Present = SlotRequest['present'][number];

function tieOf(
  character: string,
  relations: readonly Relation[],
  names: readonly RelationName[],
  present: readonly Present[],
): Relation | undefined {
  return relations.find(
    ({ subject, relation, object }) =>
      subject === character && names.includes(relation) && present.some((one) => one.character === object),
  );
}

/** Left to right: who must be left of whom, else the order of the prompt; beside means next in the row. */
function orderRow(row: readonly Present[], request: SlotRequest): readonly Present[] {
  const before = new Map<string, Set<string>>();
  const demand = (left: string, right: string) => {
    if (left !== right) before.set(right, (before.get(right) ?? new Set()).add(left));
  };
  const characters = [...new Set(row.map(({ character }) => character))];
  for (const { subject, relation, object } of request.relations) {
    if (relation === 'left-of' && object !== 'frame') demand(subject, object);
    if (relation === 'right-of' && object !== 'frame') demand(object, subject);
    if (object !== 'frame') continue;
    for (const other of characters) {
      if (request.relations.some((tie) => tie.subject === other && tie.object === 'frame' && tie.relation === relation))
        continue;
      if (relation === 'left-of') demand(subject, other);
      else demand(other, subject);
    }
  }
  for (const [behind, ahead] of request.chases) if (request.direction > 0) demand(behind, ahead);
  for (const [behind, ahead] of request.chases) if (request.direction < 0) demand(ahead, behind);
  const ordered = sortByDemands(beside(characters, request.relations), before);
  return ordered.flatMap((character) => row.filter((one) => one.character === character));
}

/** Moves those who are beside or facing someone next to them. */
function beside(characters: readonly string[], relations: readonly Relation[]): readonly string[] {
  const order = [...characters];
  for (const { subject, relation, object } of relations) {
    if ((relation !== 'next-to' && relation !== 'facing') || !order.includes(subject) || !order.includes(object))
      continue;
    if (Math.abs(order.indexOf(subject) - order.indexOf(object)) === 1) continue;
    order.splice(order.indexOf(subject), 1);
    order.splice(order.indexOf(object) + 1, 0, subject);
  }
  return order;
}

/** A stable topological order (Kahn 1962); a circle of demands is broken at its first member. */
function sortByDemands(
  characters: readonly string[],
  before: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const open = [...characters];
  const ordered: string[] = [];
  while (open.length > 0) {
    const free =
      open.find((character) => [...(before.get(character) ?? [])].every((left) => !open.includes(left))) ?? open[0];
    if (free === undefined) break;
    ordered.push(free);
    open.splice(open.indexOf(free), 1);
  }
  return ordered;
}

function layRow(row: readonly Present[], request: SlotRequest): Slot[] {
  const long = row.some(({ member }) => halfWidthOf(member, request) > LONG_HALF_METRES);
  const crowded = row.length > (long ? ONE_ROW_MAX_LONG : ONE_ROW_MAX);
  const scale = scaleOf(row.map(({ member }) => member));
  const slots: Slot[] = [];
  let at = 0;
  for (const [index, { character, member }] of row.entries()) {
    const halfWidth = halfWidthOf(member, request);
    const walks = row.length > 1 && request.fromSide.has(member.id) && familyOf(member.kind) !== 'boat';
    const rank = walks && !crowded ? (RANKS_METRES[index % RANKS_METRES.length] ?? 0) : 0;
    const z = depthOf(member, request) + rank + (crowded && index % 2 === 1 ? ROW_DEPTH_METRES * scale : 0);
    const gap = crowded
      ? -halfWidth * (familyOf(member.kind) === 'thing' ? 0.2 : 0.4)
      : gapTo(row[index - 1]?.member, member, halfWidth, request);
    at += index === 0 ? halfWidth : gap + halfWidth;
    slots.push({ member, character, x: at, y: 0, z, halfWidth, bound: isBound(character, request) });
    at += halfWidth;
  }
  const [first, last] = [slots[0], slots.at(-1)];
  const middle =
    first === undefined || last === undefined ? 0 : (first.x - first.halfWidth + last.x + last.halfWidth) / 2;
  const centred = slots.map((slot) => ({ ...slot, x: (slot.x - middle) * spreadAt(slot.z) }));
  return sided(centred, request);
}

/** Who rests beside its like, or two people, keep close; all others have room to move. */
function gapTo(before: CastMember | undefined, member: CastMember, halfWidth: number, request: SlotRequest): number {
  const deed = request.deeds.get(member.id);
  const apart = deed === undefined ? undefined : DEEDS[deed].apart;
  if (before !== undefined && apart !== undefined && request.deeds.get(before.id) === deed)
    return apart - halfWidth - halfWidthOf(before, request);
  const alike =
    before !== undefined &&
    familyOf(before.kind) === familyOf(member.kind) &&
    ['person', 'animal'].includes(familyOf(member.kind));
  const together = alike && request.atRest.has(before.id) && request.atRest.has(member.id) && !request.parted;
  const things = before !== undefined && familyOf(before.kind) === 'thing' && familyOf(member.kind) === 'thing';
  if (things) return Math.min(GAP_METRES_MAX, THINGS_GAP * (request.parted ? 2 : 1) * halfWidth);
  return together
    ? CLOSE_GAP_METRES - (familyOf(member.kind) === 'animal' ? 0.6 * halfWidth : 0)
    : Math.min(GAP_METRES_MAX, 0.2 + 0.6 * halfWidth);
}

/** One alone on the left or right of the frame stands off the middle; two on their sides stand well apart. */
function sided(slots: Slot[], request: SlotRequest): Slot[] {
  const sideOf = (character: string) =>
    request.relations.find(({ subject, object }) => subject === character && object === 'frame')?.relation;
  return slots.map((slot) => {
    const side = sideOf(slot.character);
    if (side === undefined) return slot;
    const away = Math.max(Math.abs(slot.x), slot.halfWidth + 0.9 * Math.max(scaleOf([slot.member]), slot.halfWidth));
    return { ...slot, x: side === 'left-of' ? -away : away };
  });
}

/** Distances that are made for people, as a share for those who are much smaller: 1 for whoever is a metre tall. */
function scaleOf(members: readonly CastMember[]): number {
  const things = members.every(({ kind }) => familyOf(kind) === 'thing');
  const tallest = Math.max(...members.map(({ heightMetres }) => heightMetres));
  return things ? Math.min(1, Math.max(0.06, tallest)) : 1;
}

/** How far things spread at a depth, so that they keep their place on the picture: 1 on the stage, more behind it. */
export function spreadAt(z: number): number {
  return Math.max(1, (z + 9) / 9);
}

/** Deeds that are done on the water. */
const AFLOAT: ReadonlySet<Deed> = new Set<Deed>(['swim', 'row', 'surf']);

function depthOf(member: CastMember, request: SlotRequest): number {
  const deed = request.deeds.get(member.id);
  const afloat =
    ['boat', 'fish'].includes(familyOf(member.kind)) ||
    cardOf(member.kind).afloat === true ||
    (deed !== undefined && AFLOAT.has(deed));
  return afloat ? (traitsOf(request.place).waterZ ?? 0) : 0;
}

function halfWidthOf(member: CastMember, request: SlotRequest): number {
  const family = familyOf(member.kind);
  const side = isVehicle(member.kind) || family === 'animal' || family === 'thing' || request.fromSide.has(member.id);
  const umbrella = member.props.some(({ name }) => name === 'umbrella') ? 0.25 : 0;
  const deed = request.deeds.get(member.id);
  const room = deed === undefined ? 0 : roomBefore(deed);
  return Math.max(room, widthOf(member.kind, member.heightMetres, side) / 2 + umbrella);
}

function isBound(character: string, request: SlotRequest): boolean {
  return request.relations.some(
    ({ subject, relation, object }) =>
      (subject === character || object === character) && relation !== 'facing' && relation !== 'next-to',
  );
}

/** Behind or in front: another depth, and aside so that both are seen. */
function stagger(one: Present, slots: readonly Slot[], request: SlotRequest): Slot {
  const tie = tieOf(one.character, request.relations, ['behind', 'in-front-of'], request.present);
  const object = slots.find(({ character }) => character === tie?.object) ?? slots[0];
  const halfWidth = halfWidthOf(one.member, request);
  // All who stand behind or before the same one, of whatever kind, share its two sides.
  const siblings = slots.filter(
    ({ character }) =>
      tieOf(character, request.relations, ['behind', 'in-front-of'], request.present)?.object === tie?.object,
  ).length;
  const behind = tie?.relation === 'behind';
  if (behind && object !== undefined && isTraffic(one, object)) {
    const x = object.x + (siblings - 1) * halfWidth * 2.8 * spreadAt(TRAFFIC_Z);
    return {
      member: one.member,
      character: one.character,
      x,
      y: 0,
      z: object.z + TRAFFIC_Z,
      halfWidth,
      bound: false,
      extra: true,
    };
  }
  const tall = one.member.heightMetres > 0.8 * (object?.member.heightMetres ?? 1);
  const aside =
    (object?.halfWidth ?? 0.5) * (tall && (object?.halfWidth ?? 0) > 1 ? 0.95 : 1) + halfWidth * (tall ? 0.7 : 1.1);
  const side = siblings % 2 === 0 ? request.direction : -request.direction;
  return {
    member: one.member,
    character: one.character,
    x: (object?.x ?? 0) - side * (aside + Math.floor(siblings / 2) * halfWidth * 2.2),
    y: 0,
    z:
      (object?.z ?? 0) +
      (behind ? 1.8 : -1.4) * scaleOf([one.member, ...(object === undefined ? [] : [object.member])]),
    halfWidth,
    bound: true,
  };
}

/** Vehicles behind a person are its background. */
function isTraffic({ member }: Present, object: Slot): boolean {
  return familyOf(member.kind) === 'car' && familyOf(object.member.kind) === 'person';
}

/** On top of, or riding: at the height of the other's seat, a hand's breadth nearer to us. */
function mount(one: Present, slots: readonly Slot[], request: SlotRequest): Slot {
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
  const apart = vessel ? Math.max(0.5 * halfWidth, Math.min(2.2 * halfWidth, room)) : 2.2 * halfWidth;
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

import { doesAsAnimal } from '../kinds/animal-deeds.ts';
import { cardOf, familyOf, isPerson, isVehicle } from '../kinds/kinds.ts';
import { apartOf, areJoint, DEEDS } from '../deeds/deeds.ts';
import { MEASURE_METRES } from '../fixtures/fixture.ts';
import type { Deed } from '../deeds/deeds.ts';
import { traitsOf } from '../places/places.ts';
import type { Relation } from '../script/screenplay.ts';
import { carriersFirst, mount, perched, TREE_METRES, TRUNK_SHARE } from './mounting.ts';
import { gapOfBeasts, herdOverlap, nearerAt, rankInHerd } from './beasts-close.ts';
import { backdropSlot, isBackdrop } from './backdrop.ts';
import { isRinged, ringsOf } from './ring.ts';
import { heapSlots, isHeaped } from './heap.ts';
import { orderRow } from './row-order.ts';
import { halfWidthOf, liesDown, lyingLean, scaleOf, tieOf } from './slot.ts';
import type { Present, Slot, SlotRequest } from './slot.ts';
import { sided } from './sided.ts';
import { asideOf, awayOf } from './stagger.ts';
import type { CastMember } from './storyboard.ts';

const GAP_METRES_MAX = 0.85;
/** Between any two where it is tight. */
const TIGHT_GAP_METRES = 0.12;
/** Between two who rest side by side, or stand as a couple. */
const CLOSE_GAP_METRES = 0.1;
/** How much nearer or farther than their neighbour those who walk together go, metres. */
const RANKS_METRES = [0, 0.45, -0.2, 0.3, 0.1, -0.3] as const;
/** More than this many stand in two rows, so that the frame need not be endless; long bodies sooner. */
const ONE_ROW_MAX = 5;
/** Between two things, as a share of half the width of one. */
const THINGS_GAP = 0.4;
/** Between neighbours of two rows: low things are looked down on, so that those behind are seen over those before. */
const ROWS_OVERLAP = { lowThings: -0.4, others: 0.08 } as const;
/** Many boats lie at several distances on their water, so that the frame need not be as wide as all of them. */
const FLEET = { rows: 4, depthMetres: 4.5, overlap: -1 } as const;
const ONE_ROW_MAX_LONG = 3;
const LONG_HALF_METRES = 0.8;
const ROW_DEPTH_METRES = 1.5;
/** How far behind someone the traffic runs. */
const TRAFFIC_Z = 4.2;

/** Gives every member a place, with left, right, behind, on and beside as the prompt says and nobody hiding another. */
export function placeSlots(request: SlotRequest): readonly Slot[] {
  const { relations } = request;
  const present = request.present.filter(({ character }) => !request.background.has(character));
  const beneath = present.filter((one) => isBeneathAircraft(one, request));
  const mounted = present.filter(
    (one) =>
      !beneath.includes(one) && tieOf(one.character, relations, ['on', 'riding', 'under'], present) !== undefined,
  );
  const ringed = present.filter((one) => !mounted.includes(one) && isRinged(one, request));
  const staggered = present.filter(
    (one) =>
      !mounted.includes(one) &&
      !ringed.includes(one) &&
      tieOf(one.character, relations, ['behind', 'in-front-of'], present) !== undefined,
  );
  const heaped = present.filter((one) => isHeaped(one, request));
  const backdrops = present.filter((one) => isBackdrop(one, request));
  const row = orderRow(
    present.filter((one) =>
      [mounted, beneath, ringed, staggered, heaped, backdrops].every((those) => !those.includes(one)),
    ),
    request,
  );
  const slots = layRow(row, request);
  slots.push(...heapBeside(heapSlots(heaped, request), slots), ...ringsOf(ringed, slots, request));
  for (const one of beneath) slots.push(...layRow([one], request).map((slot) => ({ ...slot, bound: true })));
  for (const one of backdrops) slots.push(backdropSlot(one, slots, request));
  for (const one of staggered) slots.push(stagger(one, slots, request));
  for (const one of carriersFirst(mounted, request)) slots.push(mount(one, slots, request));
  const around = request.present.filter(({ character }) => request.background.has(character));
  return [
    ...slots.map((slot) => perched(slot, slots)),
    ...around.map((one, index) => standAround(one, index, slots[0], request)),
  ];
}

/** It is in the air: who is under it goes on the own ground or water. */
function isBeneathAircraft({ character }: Present, { relations, present }: SlotRequest): boolean {
  const tie = tieOf(character, relations, ['under'], present);
  const over = present.find((one) => one.character === tie?.object);
  return over !== undefined && tie?.how === undefined && familyOf(over.member.kind) === 'aircraft';
}

/** Behind those whom the film is about: vehicles at the kerb right behind them, all others on their two sides, or far off. */
function standAround(one: Present, index: number, lead: Slot | undefined, request: SlotRequest): Slot {
  const halfWidth = halfWidthOf(one.member, request);
  const far = request.background.get(one.character) === 'far';
  const parked = !far && isVehicle(one.member.kind);
  const side = index % 2 === 0 ? request.direction : -request.direction;
  const row = Math.ceil(index / 2) * AROUND.bay * halfWidth;
  const away = parked ? (index === 0 ? 0.35 * halfWidth : row) : AROUND.aside + Math.floor(index / 2) * AROUND.apart;
  const behind = far
    ? lead === undefined
      ? AROUND.alone
      : AROUND.far
    : parked
      ? AROUND.kerb
      : AROUND.behind + (index % 3) * AROUND.depth;
  const z = (lead?.z ?? 0) + behind;
  return {
    member: one.member,
    character: one.character,
    x: (lead?.x ?? 0) + side * away * (far ? spreadAt(z) : 1),
    y: 0,
    z: Math.max(z, depthOf(one.member, request)),
    halfWidth,
    bound: false,
    extra: true,
  };
}

/** Where those are who are only around, metres from the first lead. */
const AROUND = { aside: 1.3, apart: 1.1, behind: 2.2, depth: 0.7, kerb: 2.8, far: 11, alone: 30, bay: 2.3 } as const;

function layRow(row: readonly Present[], request: SlotRequest): Slot[] {
  const long = row.some(({ member }) => halfWidthOf(member, request) > LONG_HALF_METRES);
  const sides = row.some(({ member }) => DEEDS[request.deeds.get(member.id) ?? 'stretch'].teams === true);
  const crowded = !request.oneRow && !sides && row.length > (long ? ONE_ROW_MAX_LONG : ONE_ROW_MAX);
  const scale = scaleOf(row.map(({ member }) => member));
  const herd = row.every(({ member }) => familyOf(member.kind) === 'animal');
  const slots: Slot[] = [];
  let at = 0;
  for (const [index, { character, member }] of row.entries()) {
    const halfWidth = halfWidthOf(member, request);
    const walks = row.length > 1 && request.fromSide.has(member.id) && familyOf(member.kind) !== 'boat';
    const rank = walks && !crowded && !request.oneRow ? scale * (RANKS_METRES[index % RANKS_METRES.length] ?? 0) : 0;
    const fleet = familyOf(member.kind) === 'boat';
    const back = fleet
      ? (index % FLEET.rows) * FLEET.depthMetres
      : herd
        ? rankInHerd(index) * member.heightMetres
        : (index % 2) * ROW_DEPTH_METRES * scale;
    const before = nearerAt(request.deeds.get(member.id)) * scale;
    const z = depthOf(member, request) + rank - before + (crowded ? back : 0);
    const overlap = fleet
      ? FLEET.overlap
      : herd
        ? herdOverlap(walks)
        : isLowThing(member, halfWidth)
          ? ROWS_OVERLAP.lowThings
          : ROWS_OVERLAP.others;
    const gap = crowded
      ? overlap * halfWidth
      : (betweenSides(row, index, request) ?? gapTo(row[index - 1]?.member, member, halfWidth, request));
    at += index === 0 ? halfWidth : gap + halfWidth;
    const lies = liesDown(member, request) ? { lean: lyingLean(member) } : leanOf({ character, member }, request);
    slots.push({ member, character, x: at, y: 0, z, halfWidth, bound: isBound(character, request), ...lies });
    at += halfWidth;
  }
  const [first, last] = [slots[0], slots.at(-1)];
  const middle =
    first === undefined || last === undefined ? 0 : (first.x - first.halfWidth + last.x + last.halfWidth) / 2;
  const centred = slots.map((slot) => ({ ...slot, x: (slot.x - middle) * spreadAt(slot.z / scale) }));
  return sided(centred, request);
}

function isLowThing({ kind, heightMetres }: CastMember, halfWidth: number): boolean {
  return familyOf(kind) === 'thing' && heightMetres < 2.2 * halfWidth;
}

/** A heap stands in the middle, or beside all others. */
function heapBeside(heap: readonly Slot[], others: readonly Slot[]): readonly Slot[] {
  if (others.length === 0 || heap.length === 0) return heap;
  const right = Math.max(...others.map(({ x, halfWidth }) => x + halfWidth));
  const half = Math.max(...heap.map(({ x, halfWidth }) => x + halfWidth));
  return heap.map((slot) => ({ ...slot, x: slot.x + right + 1.3 * half }));
}

/** What is long and leans against something is not upright; pictures of the lexicon have their own slant. */
function leanOf({ character, member }: Present, request: SlotRequest): { lean?: number } {
  const leans = request.relations.some(({ subject, how }) => subject === character && how === 'leaning');
  return leans && isTall(member) ? { lean: request.direction * LEANS_RADIANS } : {};
}

function isTall({ kind }: CastMember): boolean {
  const { size, picture } = cardOf(kind);
  return familyOf(kind) === 'thing' && picture === undefined && size.heightMetres > 1.15 * size.lengthMetres;
}

const LEANS_RADIANS = 0.2;

/** Of two sides that play against each other: the gap in their middle, and less within a side; undefined for all others. */
function betweenSides(row: readonly Present[], index: number, request: SlotRequest): number | undefined {
  const deed = request.deeds.get(row[index]?.member.id ?? '');
  if (index === 0 || row.length < 3 || deed === undefined || DEEDS[deed].teams !== true) return undefined;
  if (row.some(({ member }) => request.deeds.get(member.id) !== deed)) return undefined;
  const halves = [row[index - 1], row[index]].map((one) => (one === undefined ? 0 : halfWidthOf(one.member, request)));
  const apart = index === Math.ceil(row.length / 2) ? (DEEDS[deed].apart ?? SIDE_METRES) : SIDE_METRES;
  return apart - halves.reduce((sum, half) => sum + half, 0);
}

/** Between neighbours on one side, metres. */
const SIDE_METRES = 0.95;

/** Who rests beside its like, or two people, keep close; all others have room to move. */
function gapTo(before: CastMember | undefined, member: CastMember, halfWidth: number, request: SlotRequest): number {
  const deed = request.deeds.get(member.id);
  const theirs = before === undefined ? undefined : request.deeds.get(before.id);
  const apart = areJoint(deed, theirs)
    ? apartOf(deed, theirs)
    : deed !== undefined && theirs === deed
      ? acrossTable(deed)
      : undefined;
  const close = before && gapOfBeasts([before, member], [theirs, deed], [halfWidthOf(before, request), halfWidth]);
  if (close !== undefined) return close;
  if (before !== undefined && apart !== undefined)
    return apart * sharedScale(deed, before, member) - halfWidth - halfWidthOf(before, request);
  // A cat that scratches a sofa is at it.
  if (theirs !== undefined && DEEDS[theirs].aims === true && before !== undefined && doesAsAnimal(before.kind, theirs))
    return -0.16 * halfWidthOf(before, request);
  // The hand that strokes comes to the head of the animal.
  const [strokes, other] = [
    strokesOf(member, deed, request),
    before === undefined ? undefined : strokesOf(before, theirs, request),
  ];
  if (before !== undefined && strokes !== undefined && !isPerson(before.kind)) return strokes - halfWidth;
  if (before !== undefined && other !== undefined && !isPerson(member.kind))
    return other - halfWidthOf(before, request);
  const alike =
    before !== undefined &&
    familyOf(before.kind) === familyOf(member.kind) &&
    ['person', 'animal'].includes(familyOf(member.kind));
  const together = alike && request.atRest.has(before.id) && request.atRest.has(member.id) && !request.parted;
  if (request.tight && !request.oneRow) return Math.min(TIGHT_GAP_METRES, 0.3 * halfWidth);
  const things = before !== undefined && familyOf(before.kind) === 'thing' && familyOf(member.kind) === 'thing';
  if (things) return Math.min(GAP_METRES_MAX, THINGS_GAP * (request.parted ? 2 : 1) * halfWidth);
  if (request.oneRow && request.atRest.has(member.id) && familyOf(member.kind) !== 'person')
    return 0.4 * CLOSE_GAP_METRES + 0.1 * halfWidth;
  return together
    ? CLOSE_GAP_METRES + (familyOf(member.kind) === 'animal' ? 0.1 * halfWidth : 0)
    : Math.min(GAP_METRES_MAX, 0.2 + 0.6 * halfWidth);
}

/** How far from an animal one is who strokes it, or who sits there and does, metres. */
function strokesOf(
  { id }: CastMember,
  deed: Deed | undefined,
  { present, relations, deeds }: SlotRequest,
): number | undefined {
  if (deed !== undefined) return DEEDS[deed].touches;
  const seat = present.find(({ member }) => member.id === id)?.character;
  const rider = present.find(
    ({ character, member }) =>
      DEEDS[deeds.get(member.id) ?? 'talk'].touches !== undefined &&
      tieOf(character, relations, ['on'], present)?.object === seat,
  );
  return rider === undefined ? undefined : DEEDS[deeds.get(rider.member.id) ?? 'talk'].touches;
}

/** Two who do the same at a table or a counter stand on its two sides, this many metres apart. */
function acrossTable(deed: Deed): number | undefined {
  const table = DEEDS[deed].play.around?.find(({ thing }) => thing === 'table' || thing === 'counter');
  return table === undefined ? undefined : 2 * table.at[0];
}

/** What stands between two grows with them: children are as much closer to it. */
function sharedScale(deed: Deed | undefined, a: CastMember, b: CastMember): number {
  const shares = deed !== undefined && DEEDS[deed].play.around?.some(({ shared }) => shared === true) === true;
  if (familyOf(a.kind) === 'bird') return Math.min(1, (a.heightMetres + b.heightMetres) / 2);
  return shares ? (a.heightMetres + b.heightMetres) / (2 * MEASURE_METRES) : 1;
}

/** How far things spread at a depth, so that they keep their place on the picture: 1 on the stage, more behind it. */
export function spreadAt(z: number): number {
  return Math.max(1, (z + 9) / 9);
}

/** How much nearer to us one stands who strokes a tall animal. */
const BEFORE_FLANK_METRES = -0.35;
const BEFORE_SEAT_METRES = -0.5;

/** Deeds that are done on the water. */
const AFLOAT: ReadonlySet<Deed> = new Set<Deed>([
  'swim',
  'backstroke',
  'butterfly',
  'row',
  'surf',
  'kayak',
  'race-dragon-boat',
  'sail',
  'windsurf',
  'kitesurf',
  'parasail',
  'water-ski',
  'paddleboard',
  'raft',
  'dive-in',
  'cast-net',
  'wade',
  'catch-fish',
  'paddle-board-out',
  'jet-ski',
]);

function depthOf(member: CastMember, request: SlotRequest): number {
  const deed = request.deeds.get(member.id);
  const afloat =
    ['boat', 'fish'].includes(familyOf(member.kind)) ||
    ((cardOf(member.kind).afloat === true || cardOf(member.kind).wades === true) && !request.ashore.has(member.id)) ||
    (['animal', 'thing'].includes(familyOf(member.kind)) && request.swimming.has(member.id)) ||
    (deed !== undefined && AFLOAT.has(deed));
  const before = deed !== undefined && (DEEDS[deed].touches ?? 0) < 0 ? BEFORE_FLANK_METRES : 0;
  // Who strokes it sits on a bench: it is before that.
  const atSeat = familyOf(member.kind) === 'animal' && [...request.deeds.values()].includes('pet-seated');
  return afloat ? (traitsOf(request.place).waterZ ?? 0) : atSeat ? BEFORE_SEAT_METRES : before;
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
  if (object !== undefined && cardOf(one.member.kind).backs === true) return back(one, object, tie, halfWidth);
  if (object !== undefined && tie?.how === 'leaning' && familyOf(one.member.kind) !== 'person')
    return leanAgainst(one, object, halfWidth, request.direction);
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
  if (behind && object?.member.kind === 'table' && familyOf(one.member.kind) === 'person')
    return standAtTable(one, object, siblings, request);
  if (!behind && object !== undefined && worksAt(one, object, request)) return atWork(one, object, request);
  const side = siblings % 2 === 0 ? request.direction : -request.direction;
  const still = request.atRest.has(one.member.id) && object !== undefined && request.atRest.has(object.member.id);
  const away = awayOf(one.member, object?.member, behind, still);
  const aside = asideOf(one.member, halfWidth, object, away);
  return {
    member: one.member,
    character: one.character,
    x: (object?.x ?? 0) - side * (aside + Math.floor(siblings / 2) * halfWidth * 2.2),
    y: 0,
    z: (object?.z ?? 0) + away,
    halfWidth,
    bound: true,
  };
}

/** With its upper end at the edge of what it leans against, before it; what is long itself stands along it. */
function leanAgainst(one: Present, object: Slot, halfWidth: number, direction: 1 | -1): Slot {
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

/** Who washes a car or milks a cow. */
function worksAt({ member }: Present, object: Slot, { deeds }: SlotRequest): boolean {
  const deed = deeds.get(member.id);
  const large = isVehicle(object.member.kind) || familyOf(object.member.kind) === 'animal';
  return large && deed !== undefined && DEEDS[deed].play.stance !== 'as-is' && familyOf(member.kind) === 'person';
}

/** Before the flank of what is worked at, nearer to one of its ends, within reach of it. */
function atWork(one: Present, object: Slot, request: SlotRequest): Slot {
  const deep = cardOf(object.member.kind).size.breadthMetres / 2;
  return {
    member: one.member,
    character: one.character,
    x: object.x - request.direction * AT_FLANK * object.halfWidth,
    y: 0,
    z: object.z - deep - REACH_METRES,
    halfWidth: halfWidthOf(one.member, request),
    bound: true,
  };
}

/** Where along what is worked at, as a share of half of its length, and how far before it, metres. */
const AT_FLANK = 0.5;
const REACH_METRES = 0.3;

/** A wall or a fence is across the whole view, right behind those before it, or low before those who leap it. */
function back(one: Present, object: Slot, tie: Relation | undefined, halfWidth: number): Slot {
  const behind = tie?.relation === 'behind';
  const room = behind ? BACK_METRES + Math.min(0.4, object.halfWidth * 0.3) : -BACK_METRES;
  return {
    member: one.member,
    character: one.character,
    x: object.x,
    y: 0,
    z: object.z + room,
    halfWidth,
    bound: true,
    extra: true,
  };
}

const BACK_METRES = 0.35;

/** All who are at a table are behind it, side by side, so that it hides nobody. */
function standAtTable(one: Present, table: Slot, index: number, request: SlotRequest): Slot {
  const all = request.present.filter(
    ({ character }) =>
      tieOf(character, request.relations, ['behind', 'in-front-of'], request.present)?.object === table.character,
  );
  return {
    member: one.member,
    character: one.character,
    x: table.x + (index - (all.length - 1) / 2) * AT_TABLE.apart,
    y: request.sitting.has(one.member.id) ? AT_TABLE.seat : 0,
    z: table.z + AT_TABLE.behind,
    halfWidth: halfWidthOf(one.member, request),
    bound: true,
  };
}

/** Metres: between neighbours at a table, behind it, and how high they sit. */
const AT_TABLE = { apart: 0.68, behind: 0.35, seat: 0.45 } as const;

/** Vehicles behind a person are its background. */
function isTraffic({ member }: Present, object: Slot): boolean {
  return familyOf(member.kind) === 'car' && familyOf(object.member.kind) === 'person';
}

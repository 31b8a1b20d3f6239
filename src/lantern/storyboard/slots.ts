import { cardOf, familyOf, isVehicle } from '../kinds/kinds.ts';
import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { traitsOf } from '../places/places.ts';
import { carriersFirst, mount, perched } from './mounting.ts';
import { herdOverlap, nearerAt, rankInHerd } from './beasts-close.ts';
import { isAbove, placeAbove } from './above.ts';
import { backdropSlot, isBackdrop } from './backdrop.ts';
import { isRinged, ringsOf } from './ring.ts';
import { heapSlots, isHeaped } from './heap.ts';
import { leanOf } from './leaning.ts';
import { atBelly } from './litter.ts';
import { betweenSides, gapTo } from './row-gaps.ts';
import { orderRow } from './row-order.ts';
import { spreadAt } from './spread.ts';
import { halfWidthOf, liesDown, lyingLean, scaleOf, tieOf } from './slot.ts';
import type { Present, Slot, SlotRequest } from './slot.ts';
import { sided } from './sided.ts';
import { stagger } from './stand-behind.ts';
import type { CastMember } from './storyboard.ts';

/** How much nearer or farther than their neighbour those who walk together go, metres. */
const RANKS_METRES = [0, 0.45, -0.2, 0.3, 0.1, -0.3] as const;
/** More than this many stand in two rows, so that the frame need not be endless; long bodies sooner. */
const ONE_ROW_MAX = 5;
/** Between neighbours of two rows: low things are looked down on, so that those behind are seen over those before. */
const ROWS_OVERLAP = { lowThings: -0.4, others: 0.08 } as const;
/** Many boats lie at several distances on their water, so that the frame need not be as wide as all of them. */
const FLEET = { rows: 4, depthMetres: 4.5, overlap: -1 } as const;
const ONE_ROW_MAX_LONG = 3;
const LONG_HALF_METRES = 0.8;
const ROW_DEPTH_METRES = 1.5;

/** Gives every member a place, with left, right, behind, on and beside as the prompt says and nobody hiding another. */
export function placeSlots(request: SlotRequest): readonly Slot[] {
  const { relations } = request;
  const present = request.present.filter(({ character }) => !request.background.has(character));
  const beneath = present.filter((one) => isBeneathAircraft(one, request));
  const above = present.filter((one) => isAbove(one, request));
  const mounted = present.filter(
    (one) =>
      !beneath.includes(one) &&
      !above.includes(one) &&
      tieOf(one.character, relations, ['on', 'riding', 'under'], present) !== undefined,
  );
  const ringed = present.filter((one) => !mounted.includes(one) && !above.includes(one) && isRinged(one, request));
  const staggered = present.filter(
    (one) =>
      !mounted.includes(one) &&
      !above.includes(one) &&
      !ringed.includes(one) &&
      tieOf(one.character, relations, ['behind', 'in-front-of'], present) !== undefined,
  );
  const heaped = present.filter((one) => isHeaped(one, request));
  const backdrops = present.filter((one) => isBackdrop(one, request));
  const row = orderRow(
    present.filter((one) =>
      [mounted, beneath, above, ringed, staggered, heaped, backdrops].every((those) => !those.includes(one)),
    ),
    request,
  );
  const slots = [...atBelly(layRow(row, request), request)];
  slots.push(...heapBeside(heapSlots(heaped, request), slots), ...ringsOf(ringed, slots, request));
  for (const one of beneath) slots.push(...layRow([one], request).map((slot) => ({ ...slot, bound: true })));
  for (const one of backdrops) slots.push(backdropSlot(one, slots, request));
  for (const one of staggered) slots.push(stagger(one, slots, request));
  for (const one of carriersFirst(mounted, request)) slots.push(mount(one, slots, request));
  for (const one of above) slots.push(placeAbove(one, slots, request));
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

import { cardOf, familyOf, isPerson, isVehicle } from '../kinds/kinds.ts';
import { traitsOf } from '../places/places.ts';
import { DEEDS } from '../deeds/deeds.ts';
import type { Relation } from '../script/screenplay.ts';
import { spreadAt } from './spread.ts';
import { leanAgainst } from './leaning.ts';
import { halfWidthOf, tieOf } from './slot.ts';
import type { Present, Slot, SlotRequest } from './slot.ts';
import { asideOf, awayOf } from './stagger.ts';

/** How far behind someone the traffic runs. */
const TRAFFIC_Z = 4.2;

/** Behind or in front: another depth, and aside so that both are seen. */
export function stagger(one: Present, slots: readonly Slot[], request: SlotRequest): Slot {
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

/** Those at a table: who stand, and the inner ones of who sit, are behind it side by side, so that it hides nobody; the outer two sit at its ends. */
function standAtTable(one: Present, table: Slot, index: number, request: SlotRequest): Slot {
  const all = request.present.filter(
    ({ character }) =>
      tieOf(character, request.relations, ['behind', 'in-front-of'], request.present)?.object === table.character,
  );
  const place = {
    member: one.member,
    character: one.character,
    halfWidth: halfWidthOf(one.member, request),
    bound: true,
  };
  const end = index === 0 ? -1 : index === all.length - 1 ? 1 : 0;
  const sit = all.every(({ member }) => isPerson(member.kind) && request.sitting.has(member.id));
  if (all.length > 1 && sit && end !== 0 && traitsOf(request.place).indoors === true)
    return {
      ...place,
      x: table.x + end * (table.halfWidth + AT_TABLE.edge),
      y: 0,
      z: table.z + AT_TABLE.end,
      atTable: true,
    };
  return {
    ...place,
    x: table.x + (index - (all.length - 1) / 2) * AT_TABLE.apart,
    y: request.sitting.has(one.member.id) ? AT_TABLE.seat : 0,
    z: table.z + AT_TABLE.behind,
  };
}

/** Metres: between neighbours at a table, behind it, how high they sit; from its ends to who sits there, and how far behind its middle. */
const AT_TABLE = { apart: 0.68, behind: 0.35, seat: 0.45, edge: -0.08, end: 0.12 } as const;

/** Vehicles behind a person are its background. */
function isTraffic({ member }: Present, object: Slot): boolean {
  return familyOf(member.kind) === 'car' && familyOf(object.member.kind) === 'person';
}

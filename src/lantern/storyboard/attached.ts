import type { Attachment } from '../kinds/attachments.ts';
import { DRAPED, HEADS, WORN_ON_HEAD, WOUND, WOUND_PLAIN } from '../kinds/attachments.ts';
import { hangingPlace, railMetres } from '../kinds/hanging.ts';
import { cardOf, familyOf } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { RelationHow } from '../script/screenplay.ts';
import { seatOf, widthOf } from './bodies.ts';
import { halfWidthOf } from './slot.ts';
import type { Present, Slot, SlotRequest } from './slot.ts';
import type { CastMember } from './storyboard.ts';

/** Whether one hangs over another, or is wound round it. */
export function isAttached(how: RelationHow | undefined): how is 'draped' | 'wrapped' {
  return how === 'draped' || how === 'wrapped';
}

/** Shares of what bears it: how far a cloth hangs down and how wide it is, how large what is hooked on is. */
const CLOTH = { down: 0.72, wide: 0.7 } as const;
const HOOKED = 0.6;
/** A cloth is not cut: it hangs down so far at least, as a share of its own size. */
const LEAST = 0.3;
/** A band stands off a little from what it goes round. */
const ROUND = 0.96;
/** How high round it, as a share of its height; what is flat is wound round its middle. */
const GIRTH = 0.42;
const LONG = 1.25;
const NECK = 0.3;
const BEFORE_METRES = -0.03;

/** What a thing is drawn as, and how large it is, when it hangs over another one or goes round it. */
export function attachedTo(one: CastMember, bearer: CastMember | undefined, how: RelationHow | undefined): CastMember {
  if (bearer === undefined || familyOf(one.kind) !== 'thing') return one;
  const head = wornBy(one, bearer);
  if (head !== undefined)
    return { ...one, heightMetres: rounded((head.wide * bearer.heightMetres) / aspectOf(one.kind)) };
  // Of an animal it is the neck.
  const neck = familyOf(bearer.kind) === 'thing' ? 1 : NECK;
  const wide = neck * widthOf(bearer.kind, bearer.heightMetres, true);
  const card = how === 'wrapped' ? (WOUND[one.kind] ?? WOUND_PLAIN) : DRAPED[one.kind];
  if (card === undefined) return { ...one, heightMetres: rounded(Math.min(one.heightMetres, HOOKED * topOf(bearer))) };
  const aspect = aspectOf(card.kind as Kind);
  // What is long is wound about where one grips it.
  if (how === 'wrapped') return turned(one, card, (ROUND * Math.min(wide, LONG * topOf(bearer))) / aspect);
  const tall = Math.max(LEAST * one.heightMetres, Math.min(CLOTH.down * topOf(bearer), (CLOTH.wide * wide) / aspect));
  return turned(one, card, tall);
}

/** Where one is on the head of what wears it, in units of its height, and how wide; undefined where nothing is worn. */
function wornBy({ kind }: CastMember, bearer: CastMember) {
  const [worn, head] = [WORN_ON_HEAD[kind], HEADS[bearer.kind]];
  if (worn === undefined || head === undefined) return undefined;
  return { x: head.x, foot: head.chin + worn.foot * (head.crown - head.chin), wide: worn.wide * head.wide };
}

function turned(one: CastMember, { kind, colour }: Attachment, heightMetres: number): CastMember {
  return {
    ...one,
    kind: kind as Kind,
    heightMetres: rounded(heightMetres),
    ...(one.colour === undefined && colour !== undefined ? { colour } : {}),
  };
}

function aspectOf(kind: Kind): number {
  const { lengthMetres, heightMetres } = cardOf(kind).size;
  return lengthMetres / heightMetres;
}

/** How high a cloth lies on it, metres: on the back of a chair, on the rim of a vessel, on the top of all else. */
function topOf({ kind, heightMetres }: CastMember): number {
  if (HUNG_ON.has(kind)) return hangingPlace(kind, heightMetres, 0, 1).y;
  const rim = cardOf(kind).inside?.lip[0]?.[1];
  return heightMetres * (rim ?? seatOf(kind));
}

/** Over these one hangs a coat where others hang: not on their seat. */
const HUNG_ON: ReadonlySet<Kind> = new Set<Kind>(['chair', 'coat-rack', 'ladder']);

/** Where one is that hangs over another one, or goes round it; several side by side, from the right. */
export function attached(
  one: Present,
  carrier: Slot,
  how: RelationHow | undefined,
  index: number,
  request: SlotRequest,
): Slot {
  const { member } = one;
  const head = wornBy(member, carrier.member);
  if (head !== undefined) return worn(one, carrier, head, request);
  const top = topOf(carrier.member);
  const round = how === 'wrapped';
  const open = cardOf(carrier.member.kind).inside !== undefined;
  const rail = HUNG_ON.has(carrier.member.kind) && railMetres(carrier.member.kind, carrier.member.heightMetres) === 0;
  const hooked = !round && !member.kind.startsWith('draped');
  const aside = round || rail ? 0 : hooked ? HOOKED_ASIDE : open ? RIM_ASIDE : 0;
  const side = request.direction * (index % 2 === 0 ? 1 : -1);
  const y = round
    ? Math.max(0, GIRTH * top - member.heightMetres / 2)
    : top - member.heightMetres * (hooked ? 0.9 : 0.97);
  return {
    member,
    character: one.character,
    x: carrier.x + side * aside * carrier.halfWidth,
    y: Math.max(0, carrier.y + y),
    z: carrier.z + BEFORE_METRES - index * 0.004,
    halfWidth: halfWidthOf(member, request),
    bound: true,
    // In a vessel it would be behind the wall of that.
    ...(open ? {} : { sunk: true as const }),
    carrier: carrier.member.id,
    ...(hooked ? { lean: -side * HOOKED_RADIANS } : {}),
  };
}

/** On the head of a bust, before it. */
function worn(
  { member, character }: Present,
  carrier: Slot,
  { x, foot }: { readonly x: number; readonly foot: number },
  request: SlotRequest,
): Slot {
  const tall = carrier.member.heightMetres;
  return {
    member,
    character,
    x: carrier.x + x * tall,
    y: carrier.y + foot * tall,
    z: carrier.z + BEFORE_METRES,
    halfWidth: halfWidthOf(member, request),
    bound: true,
    sunk: true,
    carrier: carrier.member.id,
  };
}

/** Stuck into what has no mouth, with its upper part out of it: a knife in a loaf, a ring in its case. */
export function stuckInto(one: Present, carrier: Slot, index: number, request: SlotRequest): Slot {
  const { member } = one;
  const count = request.present.filter(({ character }) => character === one.character).length;
  const share = count < 2 ? 0 : (2 * index) / (count - 1) - 1;
  return {
    member,
    character: one.character,
    x: carrier.x + STUCK.apart * share * carrier.halfWidth,
    y: Math.max(0, carrier.y + topOf(carrier.member) - STUCK.deep * member.heightMetres),
    z: carrier.z + STUCK.behindMetres,
    halfWidth: halfWidthOf(member, request),
    bound: true,
    sunk: true,
    carrier: carrier.member.id,
    lean: STUCK.radians * (count < 2 ? 1 : share),
  };
}

/** How much of it is hidden; how far apart several are, in half the width of what holds them. */
const STUCK = { deep: 0.38, apart: 0.45, behindMetres: 0.02, radians: 0.16 } as const;

/** How far beside its middle, in half its width, a cloth hangs over a rim and something is hooked on. */
const RIM_ASIDE = 0.45;
const HOOKED_ASIDE = 0.72;
const HOOKED_RADIANS = 0.2;

function rounded(metres: number): number {
  return Math.round(metres * 1000) / 1000;
}

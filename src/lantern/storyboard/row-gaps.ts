import { doesAsAnimal } from '../kinds/animal-deeds.ts';
import { familyOf, isPerson } from '../kinds/kinds.ts';
import { apartOf, areJoint, DEEDS } from '../deeds/deeds.ts';
import { MEASURE_METRES } from '../fixtures/fixture.ts';
import type { Deed } from '../deeds/deeds.ts';
import { gapOfBeasts } from './beasts-close.ts';
import { halfWidthOf, tieOf } from './slot.ts';
import type { Present, SlotRequest } from './slot.ts';
import type { CastMember } from './storyboard.ts';

const GAP_METRES_MAX = 0.85;
/** Between any two where it is tight. */
const TIGHT_GAP_METRES = 0.12;
/** Between two who rest side by side, or stand as a couple. */
const CLOSE_GAP_METRES = 0.1;
/** Between two things, as a share of half the width of one. */
const THINGS_GAP = 0.4;

/** Of two sides that play against each other: the gap in their middle, and less within a side; undefined for all others. */
export function betweenSides(row: readonly Present[], index: number, request: SlotRequest): number | undefined {
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
export function gapTo(
  before: CastMember | undefined,
  member: CastMember,
  halfWidth: number,
  request: SlotRequest,
): number {
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

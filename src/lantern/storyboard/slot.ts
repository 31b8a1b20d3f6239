import { cardOf, familyOf, isAnimal, isVehicle } from '../kinds/kinds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { traitsOf } from '../places/places.ts';
import type { Place } from '../places/places.ts';
import type { Relation, RelationName } from '../script/screenplay.ts';
import { roomBefore, widthOf } from './bodies.ts';
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
  /** The others come to it and pass it: it is in the frame only then. */
  readonly passed?: true;
  /**
   * Too large for the size of the shot: it stands beyond those whom the frame is made for. Half of what is seen there across,
   * metres, and whether it is so far that all of it is seen.
   */
  readonly beyond?: { readonly reach: number; readonly whole: boolean };
  /** Tiny: it is nearer to the lens than those whom the frame is made for. */
  readonly before?: true;
  /** Between others, or in front of one: in the middle of the picture. */
  readonly middle?: true;
  /** On the sofa or before the fire of a room. */
  readonly atHome?: true;
  /** How much of what it sits on must be seen with it, metres. */
  readonly roomBelow?: number;
  /** Stands on its carrier, and does not sit there. */
  readonly upright?: true;
  /** Stands in a vessel, so that it throws no shadow of its own. */
  readonly sunk?: true;
  /** How far it leans, radians to the right. */
  readonly lean?: number;
  /** In the air over its carrier, which it does not touch. */
  readonly aloft?: true;
  /** Sits at an end of a table, on a chair. */
  readonly atTable?: true;
  /** Between the teeth of its carrier. */
  readonly mouthed?: true;
  /** Must not change sides with its neighbours. */
  readonly bound: boolean;
}

/** The larger of its height and its width, metres. */
export function extentOf({ member, halfWidth }: Slot): number {
  return Math.max(member.heightMetres, 2 * halfWidth);
}

/** Whether a shot is made as large as it is for one: not for who is only round, too large or tiny. */
export function isMeasured({ extra, beyond, before }: Slot): boolean {
  return extra !== true && beyond === undefined && before !== true;
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
  /** They stand on something narrow: none behind another. */
  readonly oneRow: boolean;
  /** They stand as close as they can without hiding each other: the frame has no room to spare. */
  readonly tight: boolean;
  /** What each member does most, if it is a deed. */
  readonly deeds: ReadonlyMap<string, Deed>;
  /** Members that swim at any time. */
  readonly swimming: ReadonlySet<string>;
  /** Members that stay out of the water because somebody on the bank deals with them. */
  readonly ashore: ReadonlySet<string>;
  /** Members that sit at any time. */
  readonly sitting: ReadonlySet<string>;
  /** Characters that are round the others: behind them, and apart from the composition. */
  readonly background: ReadonlyMap<string, 'around' | 'far'>;
  /** Members that sit, lie or stand together all the time: they keep close. */
  readonly atRest: ReadonlySet<string>;
}

export type Present = SlotRequest['present'][number];

/** What ties a character by one of these relations to somebody who is there. */
export function tieOf(
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

/** A vehicle as small as a toy. */
export function isModel({ kind, heightMetres }: CastMember): boolean {
  return isVehicle(kind) && heightMetres < MODEL_SHARE * cardOf(kind).size.heightMetres;
}

const MODEL_SHARE = 0.3;

/** Distances that are made for people, as a share for those who are much smaller: 1 for whoever is a metre tall. */
export function scaleOf(members: readonly CastMember[]): number {
  const things = members.every(({ kind }) => familyOf(kind) === 'thing');
  const tallest = Math.max(...members.map(({ heightMetres }) => heightMetres));
  if (things) return Math.min(1, Math.max(0.06, tallest));
  // The lens comes near to chicks, where a step behind is far.
  return members.every(({ kind }) => isAnimal(kind)) ? Math.min(1, Math.max(0.3, 1.1 * tallest)) : 1;
}

/** Half of how wide one is on the picture, with what it does and holds, metres. */
export function halfWidthOf(member: CastMember, request: SlotRequest): number {
  const family = familyOf(member.kind);
  // All but people stand across, unless they come or go.
  const side = family !== 'person' || request.fromSide.has(member.id);
  const umbrella = member.props.some(({ name }) => name === 'umbrella') ? 0.25 : 0;
  const deed = request.deeds.get(member.id);
  const room = deed === undefined ? 0 : roomBefore(deed);
  if (liesDown(member, request)) return lyingHalf(member);
  return Math.max(
    request.tight ? Math.min(room, TIGHT_ROOM_METRES) : room,
    widthOf(member.kind, member.heightMetres, side) / 2 + umbrella,
  );
}

/** The most room that somebody has for what is done, where it is tight. */
const TIGHT_ROOM_METRES = 0.6;

/** What does not stand by itself, or a cut flower indoors, unless a vessel, a hand, something that it leans on or soft ground holds it. */
export function liesDown(member: CastMember, request: SlotRequest): boolean {
  const { lies, cut, planted } = cardOf(member.kind);
  const falls = lies === true || (cut === true && traitsOf(request.place).indoors === true);
  return falls && planted?.includes(request.place) !== true && !isHeld(member, request);
}

/** How far what lies is turned, radians: what is long lies across, what is about as wide as long a little aslant. */
export function lyingLean({ kind }: CastMember): number {
  const { flat, size } = cardOf(kind);
  if (flat !== true) return ACROSS_RADIANS;
  return size.lengthMetres < LONG_SHARE * size.heightMetres ? LONG_RADIANS : ASLANT_RADIANS;
}

const ACROSS_RADIANS = 1.5;
const LONG_RADIANS = 1.2;
const ASLANT_RADIANS = 0.32;
const LONG_SHARE = 0.7;

/** Half of how wide one is that lies, metres. */
export function lyingHalf(member: CastMember): number {
  const lean = lyingLean(member);
  const wide = widthOf(member.kind, member.heightMetres, true);
  return (member.heightMetres * Math.sin(lean) + (cardOf(member.kind).flat === true ? wide * Math.cos(lean) : 0)) / 2;
}

function isHeld({ id }: CastMember, { present, relations }: SlotRequest): boolean {
  const own = present.find(({ member }) => member.id === id)?.character;
  return relations.some(
    ({ subject, relation, object, how }) =>
      subject === own &&
      (how === 'leaning' || how === 'hanging' || (object !== 'ground' && (relation === 'on' || relation === 'riding'))),
  );
}

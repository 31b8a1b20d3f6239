import type { Carried } from '../deeds/deed-card.ts';
import { DEEDS } from '../deeds/deeds.ts';
import { cardOf, familyOf } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { HAPPENINGS } from '../script/happenings.ts';
import type { Action } from '../script/screenplay.ts';
import type { Act } from './acts.ts';
import { bearingOf, EXPRESSIONS } from './facing.ts';
import type { Slot } from './slot.ts';
import type { ActorKey, ActorTrack } from './storyboard.ts';

/** Who sits when the film opens has sat for a while. */
export const SETTLED_SECONDS = 10;

/** How far beside the middle of a body its arms hold something, by where it faces, metres. */
export const BEFORE_METRES: Readonly<Record<ActorKey['facing'], number>> = {
  left: -0.16,
  'three-quarter-left': -0.09,
  toward: 0,
  away: 0,
  'three-quarter-right': 0.09,
  right: 0.16,
  'away-left': -0.12,
  'away-right': 0.12,
};

/** How far beside the middle of its carrier one is who is carried, metres to the right. */
function aheadOf({ facing }: ActorKey, carried: Carried | undefined, under: Slot | undefined): number {
  if (carried === undefined || under === undefined) return 0;
  const way = facing.endsWith('right') ? 1 : facing.endsWith('left') ? -1 : 0;
  return way * carried.ahead * under.member.heightMetres * (facing.startsWith('three') ? 0.7 : 1);
}

/** Two who sit on one bench and do something together turn to each other. */
function turnedTo(slot: Slot, own: Act | undefined, slots: readonly Slot[]): Partial<ActorKey> {
  const other = slots.find(({ character }) => character === own?.target);
  if (own?.deed === undefined || other === undefined || other.carrier !== slot.carrier) return {};
  const { view, turned } = DEEDS[own.deed];
  const way = (other.x < slot.x ? -1 : 1) * (turned === true ? -1 : 1);
  const facing = view === 'facing-us' ? 'toward' : way < 0 ? 'three-quarter-left' : 'three-quarter-right';
  return { with: other.member.id, facing };
}

/** Who lies across the arms of one who faces us is seen from the side; all others look where their carrier looks. */
function carriedFacing(facing: ActorKey['facing'], { across }: Carried): ActorKey['facing'] {
  return across === true && (facing === 'toward' || facing === 'away') ? 'right' : facing;
}

/** A small animal on four legs lies along the arms. */
export function liesInArms(kind: Kind): boolean {
  return familyOf(kind) === 'animal' && cardOf(kind).gaits !== undefined;
}

/** What is done on one's feet, on furniture too. */
const UPRIGHT: ReadonlySet<Action> = new Set<Action>(['jump', 'dance']);

/** It begins where it is told of, and has not lasted for a while. */
function happens(act: Act | undefined): boolean {
  return act !== undefined && (HAPPENINGS as readonly Action[]).includes(act.action);
}

/** The moments of what is carried: those of its carrier, and where that stands still those at which something happens to it, too. */
function momentsOf(slot: Slot, { keys }: ActorTrack, acts: readonly Act[]): readonly ActorKey[] {
  const [first] = keys;
  if (first === undefined || keys.length > 1 || familyOf(slot.member.kind) !== 'thing') return keys;
  const later = acts.filter(({ start }) => start > first.atSeconds + 1e-6);
  return [first, ...later.map(({ start }) => ({ ...first, atSeconds: start }))];
}

/** A rider goes where its carrier goes. */
export function ridden(slot: Slot, carrier: ActorTrack, slots: readonly Slot[], acts: readonly Act[]): ActorTrack {
  const under = slots.find(({ member }) => member.id === carrier.member);
  const vessel = under !== undefined && cardOf(under.member.kind).inside !== undefined;
  const still = acts.every(({ action }) => action === 'stand' || action === 'look');
  const riding =
    familyOf(slot.member.kind) === 'person' || (vessel && still) || acts.every(({ action }) => action === 'sit');
  const held =
    under !== undefined && familyOf(under.member.kind) === 'person' && familyOf(slot.member.kind) !== 'person';
  const keys = momentsOf(slot, carrier, acts).map((key): ActorKey => {
    const {
      gaze: _gaze,
      expression: _expression,
      deed: _deed,
      thingColour: _colour,
      with: _with,
      lean: _lean,
      ...rest
    } = key;
    const own = acts.findLast(({ start }) => start <= key.atSeconds + 1e-6);
    // On a bed one can jump.
    const stands =
      slot.upright === true ||
      (own !== undefined && UPRIGHT.has(own.action) && under !== undefined && familyOf(under.member.kind) === 'thing');
    const carried = own?.deed === undefined ? undefined : DEEDS[own.deed].carried;
    return {
      ...rest,
      x: key.x + slot.x - (under?.x ?? 0) + (held ? BEFORE_METRES[key.facing] : 0) + aheadOf(key, carried, under),
      ...(carried === undefined ? {} : { with: carrier.member, facing: carriedFacing(key.facing, carried) }),
      ...(carried === undefined ? turnedTo(slot, own, slots) : {}),
      ...(slot.upright === true && own?.deed !== undefined
        ? { facing: bearingOf(slot.member.kind, own, undefined, 1, undefined).facing }
        : {}),
      ...(own?.feeling === undefined ? {} : { expression: EXPRESSIONS[own.feeling] }),
      // The height of one that is carried itself is in its track already.
      y: key.y + slot.y - (under?.carrier === undefined ? 0 : under.y),
      z: key.z + slot.z - (under?.z ?? 0),
      action: held && liesInArms(slot.member.kind) ? 'lie' : riding && !stands ? 'sit' : (own?.action ?? 'stand'),
      ...(own?.deed === undefined ? {} : { deed: own.deed }),
      ...(happens(own) && own?.thingColour !== undefined ? { thingColour: own.thingColour } : {}),
      ...(slot.lean === undefined ? {} : { lean: slot.lean }),
      ...(slot.sunk === undefined ? {} : { sunk: slot.sunk }),
      ...(slot.mouthed === undefined ? {} : { mouthedBy: carrier.member }),
      ...(happens(own) ? {} : { lastedSeconds: SETTLED_SECONDS }),
    };
  });
  return { member: slot.member.id, carriedBy: carrier.member, keys };
}

import { LEAP_SECONDS } from '../kinds/animal-deeds.ts';
import { cardOf, familyOf } from '../kinds/kinds.ts';
import type { Act } from './acts.ts';
import { go, keyOf, stay } from './path-keys.ts';
import type { PathKey, PathRequest, Spot } from './path-keys.ts';
import type { Slot } from './slot.ts';

/** How far before what it leaps from or onto, and to the side, it is on the ground, metres. */
const BEFORE_METRES = 0.65;
const ASIDE_METRES = 0.6;
/** How much of the floor before it is seen, metres. */
const FLOOR_METRES = 0.15;
/** Share of an act for which it is still where it starts, and the shares of a leap at which the feet leave and land. */
const WAITS_SHARE = 0.36;
const [PUSH_SHARE, LAND_SHARE] = [0.26, 0.74];
/** How far a bird that leaves its perch flies, metres. */
const FLIGHT_METRES = 3.2;

/** Whoever leaves what it is on, or gets up there, is not carried by it, and the ground below is seen. */
export function offPerches(slots: readonly Slot[], acts: ReadonlyMap<string, readonly Act[]>): readonly Slot[] {
  return slots.map((slot) => {
    const own = acts.get(slot.character) ?? [];
    // Of who rises from the ground, or dives to the water, what is below is seen as well.
    if (own.some((act) => leavesGround(slot, act))) {
      const high = cardOf(slot.member.kind).flightMetres ?? FLOWN_METRES;
      return { ...slot, roomBelow: Math.max(slot.roomBelow ?? 0, high + FLOOR_METRES) };
    }
    if (own.some((act) => act.action === 'drop')) return { ...slot, roomBelow: slot.y + FLOOR_METRES };
    if (!own.some((act) => leapsFrom(slot, act) || takesOff(slot, act))) return slot;
    const { carrier: _carrier, ...free } = slot;
    return { ...free, roomBelow: slot.y + FLOOR_METRES, halfWidth: slot.halfWidth + ASIDE_METRES };
  });
}

/** How high those fly of whom nothing else is said, metres. */
const FLOWN_METRES = 1.5;

function leavesGround({ member }: Slot, { action, begins, deed }: Act): boolean {
  return deed === 'dive-fish' || (action === 'fly' && begins === true && familyOf(member.kind) === 'aircraft');
}

/** An animal leaps down from something, or up onto it. */
export function leapsFrom({ member, y }: Slot, { action, leaps }: Act): boolean {
  return action === 'jump' && leaps !== undefined && y > 0 && familyOf(member.kind) === 'animal';
}

/** A bird that is on something flies off. */
export function takesOff({ member, y, aloft }: Slot, { action }: Act): boolean {
  return action === 'fly' && y > 0 && aloft !== true && familyOf(member.kind) === 'bird';
}

/** Waits, leaps from the one height to the other, and stands there; the rig adds the arc of the leap. */
export function leapKeys(request: PathRequest, act: Act): readonly PathKey[] {
  const { slot, direction } = request;
  const way = direction > 0 ? 'right' : 'left';
  const down = act.leaps === 'down';
  const top = { x: slot.x, y: slot.y, z: slot.z };
  const side = down ? direction : -direction;
  const ground = { x: slot.x + side * ASIDE_METRES, y: 0, z: slot.z - BEFORE_METRES };
  const [from, to] = down ? [top, ground] : [ground, top];
  const seconds = act.end - act.start;
  const begins = act.start + Math.max(0, Math.min(WAITS_SHARE * seconds, seconds - LEAP_SECONDS));
  const key = (action: Act['action'], at: number, until: number, spot: typeof top, next = spot): PathKey => ({
    ...keyOf(request, { ...act, action }, at, spot, way),
    y: spot.y,
    toX: next.x,
    toZ: next.z,
    until,
  });
  const [off, on] = [begins + PUSH_SHARE * LEAP_SECONDS, begins + LAND_SHARE * LEAP_SECONDS];
  const done = begins + LEAP_SECONDS;
  return [
    key('stand', act.start, begins, from),
    key('jump', begins, off, from),
    key('jump', off, on, from, to),
    key('jump', on, done, to),
    key('stand', done, act.end, to),
  ].filter(({ atSeconds, until }) => until > atSeconds);
}

/** Sits on its perch for a while, then flies off to the side; the height of the flight is set for all birds. */
export function takeOffKeys(request: PathRequest, act: Act, pace: number, at: Spot): readonly PathKey[] {
  const { slot, direction } = request;
  const off = act.start + WAITS_SHARE * (act.end - act.start);
  const rests = { ...stay(request, { ...act, action: 'stand' }, act.start, at), until: off };
  const away = { x: slot.x + direction * FLIGHT_METRES, z: slot.z };
  const flies = { ...act, start: off };
  return [rests, ...go(request, flies, at, away, Math.min(pace, FLIGHT_METRES / (act.end - off)))];
}

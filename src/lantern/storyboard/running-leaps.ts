import { LEAP_SECONDS } from '../kinds/animal-deeds.ts';
import { cardOf, familyOf } from '../kinds/kinds.ts';
import { traitsOf } from '../places/places.ts';
import type { Place } from '../places/places.ts';
import type { Relation } from '../script/screenplay.ts';
import type { Act } from './acts.ts';
import type { AtHome } from './at-home.ts';
import { paceOf } from './bodies.ts';
import { CONVOY_METRES_MAX } from './paths.ts';
import type { Slot } from './slot.ts';
import type { Shot } from './storyboard.ts';
import { secondsOf } from '../stage/track.ts';

/** Shorter than this there is no time for a run before a leap, seconds. */
const RUN_UP_SECONDS = 2.4;
/** When the only leap of a shot begins, as a share of it, and from one to the next of several, seconds. */
const LEAP_AT = 0.47;
const STRIDE_SECONDS = 0.45;
/** How far before who leaps over it something stands, metres. */
const BEFORE_METRES = 0.1;

/**
 * Who has four legs leaps in its run, where there is room: up to the fence, over it and on. What is leapt over then stands
 * where the leap is highest, and does not make the frame wider. Whoever is alone with nothing in the way leaps again and again.
 */
export function withRunUps(
  all: AtHome,
  {
    relations,
    place,
    direction,
    speed,
  }: {
    readonly relations: readonly Relation[];
    readonly place: Place;
    readonly direction: 1 | -1;
    readonly speed: number;
  },
): AtHome {
  const over = new Set(relations.flatMap(({ subject, how }) => (how === 'leapt' ? [subject] : [])));
  const units = all.slots.filter(
    ({ carrier, extra, character }) => carrier === undefined && extra !== true && !over.has(character),
  );
  const room = traitsOf(place).indoors !== true && traitsOf(place).medium !== 'water';
  if (!room || units.length === 0 || !units.every((unit) => leapsOnly(unit, all.acts.get(unit.character)))) return all;
  const pace = Math.min(...units.map(({ member }) => paceOf(member.kind, 'run')));
  const once = over.size > 0 || units.some(({ character }) => all.acts.get(character)?.[0]?.deed !== undefined);
  const leapers = new Set(units.map(({ character }) => character));
  const acts = new Map(
    [...all.acts].map(([id, own]) => [id, leapers.has(id) ? own.flatMap((act) => legsOf(act, once)) : own] as const),
  );
  const [act] = all.acts.get(units[0]?.character ?? '') ?? [];
  const seconds = act === undefined ? 0 : act.end - act.start;
  const metres = Math.min(CONVOY_METRES_MAX, Math.min(30, pace) * speed * seconds);
  const apex = LEAP_AT + LEAP_SECONDS / 2 / Math.max(seconds, 1) - 0.5;
  const slots = all.slots.map((slot) =>
    over.has(slot.character)
      ? {
          ...slot,
          extra: true as const,
          passed: true as const,
          x: direction * metres * apex,
          z: (units[0]?.z ?? slot.z) - BEFORE_METRES,
        }
      : slot,
  );
  return { slots, acts };
}

/** When leaps in a run are highest, as shares of a shot. */
export function leapShares(shot: Shot): readonly number[] {
  return shot.tracks.flatMap(({ keys }) =>
    keys.flatMap(({ action, atSeconds, x }, index) => {
      const next = keys[index + 1];
      const onward = action === 'jump' && next !== undefined && next.x !== x;
      const share = (atSeconds + LEAP_SECONDS / 2) / secondsOf(shot);
      return onward && share < 1 ? [share] : [];
    }),
  );
}

/** On its own four legs, on the ground, and with nothing else to do in the shot. */
function leapsOnly({ member, y, carrier }: Slot, acts: readonly Act[] = []): boolean {
  const [act] = acts;
  const free = act?.target === undefined && act?.crossing === undefined && carrier === undefined && y === 0;
  const runs =
    familyOf(member.kind) === 'animal' && cardOf(member.kind).gaits !== undefined && paceOf(member.kind, 'run') > 0;
  const plain = act?.deed === undefined || act.deed === 'catch-in-air';
  return acts.length === 1 && act?.action === 'jump' && plain && free && runs && act.end - act.start > RUN_UP_SECONDS;
}

function legsOf(act: Act, once: boolean): readonly Act[] {
  const run = { ...act, action: 'run' as const };
  const leap = { ...act, onward: true as const };
  if (once) {
    const from = act.start + LEAP_AT * (act.end - act.start);
    return [
      { ...run, end: from },
      { ...leap, start: from, end: from + LEAP_SECONDS },
      { ...run, start: from + LEAP_SECONDS },
    ];
  }
  const legs: Act[] = [];
  for (let at = act.start; at < act.end - 0.05;) {
    const up = Math.min(act.end, at + STRIDE_SECONDS);
    legs.push({ ...run, start: at, end: up });
    const down = Math.min(act.end, up + LEAP_SECONDS);
    if (down - up > 0.05) legs.push({ ...leap, start: up, end: down });
    at = down;
  }
  return legs;
}

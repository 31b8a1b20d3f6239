import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import type { Action, Character } from '../script/screenplay.ts';
import type { Act } from './acts.ts';
import type { Casting } from './cast-members.ts';
import type { SlotRequest } from './slot.ts';

/** What places everyone by what they do. */
export function doings(
  present: readonly Character[],
  casting: Casting,
  acts: ReadonlyMap<string, readonly Act[]>,
): Pick<SlotRequest, 'deeds' | 'swimming' | 'ashore' | 'sitting' | 'atRest' | 'fromSide'> {
  const those = (is: (own: readonly Act[]) => boolean) => membersWhere(present, casting, acts, is);
  return {
    deeds: deedsOf(present, casting, acts),
    // What sinks is out on the water, where there is some.
    swimming: those((own) => own.some(({ action }) => action === 'swim' || action === 'sink')),
    ashore: tendedOf(present, casting, acts),
    sitting: those((own) => own.some(({ action }) => action === 'sit')),
    atRest: those((own) => own.every(({ action }) => REST.has(action))),
    fromSide: those((own) => own.some(({ action }) => action === 'walk' || action === 'run')),
  };
}

/** The members that somebody does something to at arm's length, who therefore come out of the water: ducks that are fed. */
function tendedOf(
  present: readonly Character[],
  casting: Casting,
  acts: ReadonlyMap<string, readonly Act[]>,
): ReadonlySet<string> {
  const tended = present
    .flatMap(({ id }) => acts.get(id) ?? [])
    .filter(({ deed }) => deed !== undefined && (DEEDS[deed].aims === true || DEEDS[deed].touches !== undefined));
  return new Set(tended.flatMap(({ target }) => casting.get(target ?? '') ?? []).map((member) => member.id));
}

const REST: ReadonlySet<Action> = new Set<Action>(['sit', 'lie', 'stand']);

/** The members of those whose acts are of a sort. */
function membersWhere(
  present: readonly Character[],
  casting: Casting,
  acts: ReadonlyMap<string, readonly Act[]>,
  is: (acts: readonly Act[]) => boolean,
): ReadonlySet<string> {
  const those = present.filter(({ id }) => is(acts.get(id) ?? []));
  return new Set(those.flatMap(({ id }) => (casting.get(id) ?? []).map((member) => member.id)));
}

/** What each member does, if it is a deed. */
function deedsOf(
  present: readonly Character[],
  casting: Casting,
  acts: ReadonlyMap<string, readonly Act[]>,
): ReadonlyMap<string, Deed> {
  return new Map(
    present.flatMap(({ id }) => {
      const deed = acts.get(id)?.find((act) => act.deed !== undefined)?.deed;
      return deed === undefined ? [] : (casting.get(id) ?? []).map((member) => [member.id, deed] as const);
    }),
  );
}

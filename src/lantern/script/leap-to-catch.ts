import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import type { ActionDraft, Draft } from './draft.ts';
import { isPersonId } from './people-of.ts';

const THROWS: ReadonlySet<Deed> = new Set<Deed>(['throw', 'throw-stick']);

/** A dog for which something is thrown leaps up to it. */
export function leapToCatch(draft: Draft): void {
  for (const { actions } of draft.beats)
    for (const action of actions) {
      const [doer] = action.who;
      if (action.deed === undefined || !THROWS.has(action.deed) || doer === undefined || !isPersonId(draft, doer))
        continue;
      const dogs = draft.characters.filter(({ id, kind }) => DOGS.test(kind) && isIdle(actions, id));
      const [dog] = dogs;
      if (dog === undefined || dogs.length > 1 || dog.beast !== undefined) continue;
      action.target = dog.id;
      const leaps: ActionDraft = {
        who: [dog.id],
        action: DEEDS['catch-in-air'].base,
        deed: 'catch-in-air',
        target: doer,
        aims: false,
        drags: false,
        rides: false,
      };
      const waits = actions.findIndex(({ who }) => who.length === 1 && who[0] === dog.id);
      if (waits < 0) actions.push(leaps);
      else actions.splice(waits, 1, leaps);
    }
}

const DOGS = /^(?:dog|corgi|husky|puppy|poodle|dachshund|retriever|shepherd|dalmatian|bulldog|beagle)/u;

/** It does nothing of its own. */
function isIdle(actions: readonly ActionDraft[], id: string): boolean {
  return actions.every(
    ({ who, action, deed }) =>
      !who.includes(id) || (who.length === 1 && deed === undefined && (action === 'stand' || action === 'look')),
  );
}

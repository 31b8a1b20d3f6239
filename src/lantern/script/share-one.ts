import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { isPerson } from '../kinds/kinds.ts';
import { characterOf } from './draft.ts';
import type { ActionDraft, BeatDraft, CharacterDraft, Draft } from './draft.ts';
import { headCount } from './head-count.ts';
import { splitOff } from './split-off.ts';

/**
 * Of several who do something with one thing the first has it, and the others do what those do who have none: of two kids who
 * fly a kite one holds the string, of two women who bake a cake one is at the oven.
 */
export function shareOne(draft: Draft, beat: BeatDraft, action: ActionDraft): void {
  const { deed, shared, who } = action;
  const { others, one } = deed === undefined ? {} : DEEDS[deed];
  const people = who.map((id) => characterOf(draft, id)).filter((each) => each !== undefined);
  const [doer] = people;
  if (others === undefined || (shared !== true && one !== true) || doer === undefined) return;
  if (!people.every(({ kind }) => isPerson(kind)) || headCount(people) < 2) return;
  const rest = [...splitOff(draft, doer), ...people.slice(1)];
  action.who = [doer.id];
  beat.actions.push(lookingOn(others as Deed, rest, doer));
  if (!isAheadOf(deed)) return;
  // What stands before the doer is not behind the others: they come up from the other side.
  action.direction ??= 'right';
  for (const { id } of rest)
    if (!draft.relations.some(({ subject, object }) => [subject, object].includes(id)))
      draft.relations.push({ subject: id, relation: 'left-of', object: doer.id });
}

function lookingOn(deed: Deed, rest: readonly CharacterDraft[], doer: CharacterDraft): ActionDraft {
  const { base, feeling } = DEEDS[deed];
  return {
    who: rest.map(({ id }) => id),
    action: base,
    deed,
    target: doer.id,
    aims: false,
    drags: false,
    rides: false,
    ...(feeling === undefined ? {} : { feeling }),
  };
}

/** Whether what it is done with stands or flies before the body. */
function isAheadOf(deed: Deed | undefined): boolean {
  if (deed === undefined) return false;
  const { view, play } = DEEDS[deed];
  const standing = [...(play.around ?? []).map(({ at }) => at), ...(play.work === undefined ? [] : [play.work.at])];
  return view === 'side' || standing.some((at) => Array.isArray(at) && at[0] > AHEAD_METRES);
}

const AHEAD_METRES = 0.4;

import { cardOf, familyOf } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { characterOf, currentBeat } from './draft.ts';
import type { ActionDraft, Draft } from './draft.ts';
import { isPersonId } from './people-of.ts';

/** "Drives in a red car", "rides on a horse": who was said to drive or ride gets in. True when there is such a verb. */
export function boardIt(draft: Draft, [carrier]: readonly string[]): boolean {
  const { verb } = draft;
  const kind = characterOf(draft, carrier)?.kind;
  if (verb === undefined || carrier === undefined || kind === undefined || !verb.rides || !draft.verbOpen) return false;
  if (draft.heads.length > 0 || verb.who.includes(carrier) || cardOf(kind).ridden !== true) return false;
  if (!verb.who.some((id) => isPersonId(draft, id))) return false;
  ride(draft, verb, carrier, kind);
  return true;
}

/** Gets in or on: sits there from then on, and it goes as the verb says. */
export function ride(draft: Draft, verb: ActionDraft, carrier: string, kind: Kind): void {
  // Two girls ride horses: as many as they are.
  const mount = characterOf(draft, carrier);
  const riders = verb.who.reduce((sum, id) => sum + (characterOf(draft, id)?.count ?? 0), 0);
  if (mount?.unnumbered === true && riders > 0) mount.count = riders;
  for (const rider of verb.who) draft.relations.push({ subject: rider, relation: 'riding', object: carrier });
  const family = familyOf(kind);
  const gait =
    family === 'car'
      ? 'drive'
      : family === 'boat'
        ? 'sail'
        : family === 'aircraft'
          ? 'fly'
          : verb.action === 'drive'
            ? 'walk'
            : verb.action;
  const beat = currentBeat(draft);
  beat.actions.push({ ...verb, who: [...verb.who], action: 'sit', rides: false });
  Object.assign(verb, { who: [carrier], action: gait, rides: false });
}

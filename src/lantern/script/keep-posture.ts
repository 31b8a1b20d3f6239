import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import type { ActionDraft, Draft } from './draft.ts';
import { isPersonId } from './people-of.ts';

/** Friends sit round a fire and then sing: who sits goes on sitting while doing what one can do so, until they get up or go. */
export function keepPosture(draft: Draft): void {
  const seated = new Set<string>();
  for (const { actions } of draft.beats) {
    const people = actions.filter(({ who }) => who.some((id) => isPersonId(draft, id)));
    for (const action of people) {
      if (action.action === 'sit') continue;
      const seatedAll = action.who.every((id) => seated.has(id));
      const sitsDown = people
        .slice(0, people.indexOf(action))
        .some((other) => other.action === 'sit' && action.who.every((id) => other.who.includes(id)));
      // Sits on the steps and eats: in the hand, and without getting up.
      if (action.action === 'eat' && action.deed === undefined && (seatedAll || sitsDown)) {
        Object.assign(action, { action: 'sit', deed: 'eat-bite' });
        continue;
      }
      if (isDoneSeated(action) && seatedAll) {
        action.action = 'sit';
        continue;
      }
      if (RISES.test(action.said ?? '') || !STAYS.has(action.action)) for (const id of action.who) seated.delete(id);
    }
    for (const { action, deed, who } of people)
      if (action === 'sit' && (deed === undefined || isOfUpperBody(deed))) for (const id of who) seated.add(id);
  }
}

/** What is done with the hands and the face. */
function isDoneSeated({ action, deed, said = '', crossing }: ActionDraft): boolean {
  if (action !== 'stand' || crossing !== undefined || RISES.test(said)) return false;
  return deed === undefined || isOfUpperBody(deed);
}

/** It needs no feet and brings nothing to stand at. */
function isOfUpperBody(deed: Deed): boolean {
  const { stance, around = [] } = DEEDS[deed].play;
  return around.length === 0 && (stance === 'stand' || stance === 'as-is');
}

const RISES = /^(?:stand|stood|get up|gets up|got up|rise|rises|rose)|站|起身/u;
/** What is done without getting up. */
const STAYS: ReadonlySet<string> = new Set(['stand', 'look', 'smile', 'speak', 'wave', 'eat', 'lie']);

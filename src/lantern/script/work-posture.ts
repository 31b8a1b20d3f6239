import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import type { Stance } from '../deeds/deed-card.ts';
import type { ActionDraft, Draft } from './draft.ts';

/** What says no more than how low somebody is, and the stances in which work has it as well. */
const POSTURES: ReadonlySet<Deed | undefined> = new Set<Deed>(['kneel', 'crouch']);
const LOW: ReadonlySet<Stance> = new Set<Stance>(['kneel', 'half-kneel', 'squat', 'crouch', 'floor', 'lunge', 'crawl']);

/** Kneels on the floor and screws a shelf together: the work is what is seen, and it is done so low anyway. */
export function leavePostureToWork(draft: Draft): void {
  for (const [index, { actions }] of draft.beats.entries()) {
    const [here, next] = [actions.filter(isLowWork), (draft.beats[index + 1]?.actions ?? []).filter(isLowWork)];
    for (const action of actions.filter(({ deed }) => POSTURES.has(deed))) {
      const work = [...here, ...next].find(({ who }) => action.who.every((id) => who.includes(id)));
      if (work === undefined) continue;
      if (here.includes(work)) actions.splice(actions.indexOf(action), 1);
      else Object.assign(action, { action: work.action, deed: work.deed });
    }
  }
}

/** Squeezes into a lift with a cart: who pushes one is on foot. */
export function workOnFoot(draft: Draft): void {
  for (const action of draft.beats.flatMap(({ actions }) => actions)) {
    const { deed } = action;
    if (action.action === 'sit' && deed !== undefined && DEEDS[deed].base === 'walk') action.action = 'walk';
  }
}

function isLowWork({ deed }: ActionDraft): boolean {
  return deed !== undefined && !POSTURES.has(deed) && LOW.has(DEEDS[deed].play.stance);
}

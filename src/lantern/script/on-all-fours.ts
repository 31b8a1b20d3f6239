import type { Draft } from './draft.ts';
import type { BeatAction } from './screenplay.ts';

/** A baby that 爬 is on its hands and knees; whoever is larger climbs or walks by the same word. */
export function onAllFours(draft: Draft, action: BeatAction): BeatAction {
  const doer = draft.characters.find(({ id }) => id === action.who[0]);
  const goes = action.action === 'walk' && action.deed === undefined && action.said?.startsWith('爬') === true;
  return goes && doer?.size === 'small' ? { ...action, deed: 'crawl' } : action;
}

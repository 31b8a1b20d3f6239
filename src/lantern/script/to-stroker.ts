import { DEEDS } from '../deeds/deeds.ts';
import { familyOf } from '../kinds/kinds.ts';
import type { BeatDraft, Draft } from './draft.ts';
import type { BeatAction } from './screenplay.ts';

/** An animal at rest turns its head to whoever strokes it. */
export function toStroker(draft: Draft, beat: BeatDraft | undefined, action: BeatAction): BeatAction {
  const [id] = action.who;
  const rests = ['stand', 'sit', 'lie'].includes(action.action) && action.deed === undefined;
  const animal = familyOf(draft.characters.find((each) => each.id === id)?.kind ?? 'car') === 'animal';
  if (!rests || !animal || action.target !== undefined) return action;
  const stroker = draft.beats
    .filter((each) => beat === undefined || each === beat)
    .flatMap(({ actions }) => actions)
    .find(({ deed, target }) => target === id && deed !== undefined && DEEDS[deed].touches !== undefined)?.who[0];
  return stroker === undefined ? action : { ...action, target: stroker };
}

import { DEEDS } from '../deeds/deeds.ts';
import { cardOf, isAnimal } from '../kinds/kinds.ts';
import { characterOf } from './draft.ts';
import type { ActionDraft, Draft } from './draft.ts';
import { headCount } from './head-count.ts';

/**
 * Two rams charge and butt heads: the run that two animals take at each other is part of what they do to each other, or they
 * would run side by side.
 */
export function chargeEachOther(draft: Draft): void {
  const actions = draft.beats.flatMap((beat) => beat.actions);
  for (const [index, action] of actions.entries())
    if (isCharge(draft, action, actions[index + 1]))
      Object.assign(action, { action: DEEDS['butt-at'].base, deed: 'butt-at' });
}

/** Whether two who run are the two that clash next. */
function isCharge(draft: Draft, { who, action, deed, target }: ActionDraft, next: ActionDraft | undefined): boolean {
  const doers = who.flatMap((id) => characterOf(draft, id) ?? []);
  return (
    action === 'run' &&
    deed === undefined &&
    target === undefined &&
    next?.deed === 'butt-at' &&
    next.target === undefined &&
    headCount(doers) === 2 &&
    doers.every(({ id, kind }) => next.who.includes(id) && isAnimal(kind) && cardOf(kind).gaits !== undefined)
  );
}

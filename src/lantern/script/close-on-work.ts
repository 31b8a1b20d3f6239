import { isToldByHands } from '../deeds/deeds.ts';
import { isPerson } from '../kinds/kinds.ts';
import { characterOf } from './draft.ts';
import type { Draft } from './draft.ts';

/**
 * A close-up of nobody in particular is one of what is being done: "bread being sliced, macro" shows the hands, the knife and the
 * bread. What is done at the face is seen there anyway.
 */
export function closeOnWork(draft: Draft): void {
  for (const beat of draft.beats) {
    const [only, more] = beat.actions;
    if (!beat.camera.includes('close-up') || beat.aim !== undefined || only === undefined || more !== undefined)
      continue;
    const [doer] = only.who.map((id) => characterOf(draft, id));
    const alone = only.who.length === 1 && doer?.count === 1 && isPerson(doer.kind);
    if (!alone || only.deed === undefined || !isToldByHands(only.deed)) continue;
    beat.aim = { to: { character: doer.id, part: 'hands' } };
  }
}

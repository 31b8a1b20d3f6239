import { isToldByHands } from '../deeds/deeds.ts';
import { isPerson } from '../kinds/kinds.ts';
import { characterOf } from './draft.ts';
import type { BeatDraft, Draft } from './draft.ts';
import { HANDS } from './hands-alone.ts';

/**
 * A close-up of nobody in particular is one of what is being done: "bread being sliced, macro" shows the hands, the knife and the
 * bread. What is done at the face is seen there anyway.
 */
export function closeOnWork(draft: Draft): void {
  for (const beat of draft.beats) {
    const hands = handsOf(draft, beat);
    if (hands !== undefined && beat.aim === undefined) {
      if (!beat.camera.includes('close-up')) beat.camera.push('close-up');
      beat.aim = { to: { character: hands, part: 'hands' } };
    }
    const [only, more] = beat.actions;
    if (!beat.camera.includes('close-up') || beat.aim !== undefined || only === undefined || more !== undefined)
      continue;
    const [doer] = only.who.map((id) => characterOf(draft, id));
    const alone = only.who.length === 1 && doer?.count === 1 && isPerson(doer.kind);
    if (!alone || only.deed === undefined || !isToldByHands(only.deed)) continue;
    beat.aim = { to: { character: doer.id, part: 'hands' } };
  }
}

/** A hand comes in, lifts the bottle, opens it: as long as nobody else does anything, one sees no more of who has it. */
function handsOf(draft: Draft, { actions }: BeatDraft): string | undefined {
  const [first] = actions.flatMap(({ who }) => who);
  const own = actions.length > 0 && actions.every(({ who }) => who.length === 1 && who[0] === first);
  const named = characterOf(draft, first);
  return own && named !== undefined && HANDS.test(named.words.toLowerCase()) ? first : undefined;
}

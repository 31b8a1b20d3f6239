import { DEEDS } from '../deeds/deeds.ts';
import { cardOf } from '../kinds/kinds.ts';
import type { Word } from './choose-reading.ts';
import { animalsHere } from './carry-by-mouth.ts';
import type { Draft } from './draft.ts';
import type { ActionSense } from './lexicon/entry.ts';
import { isUnknownCraft } from './look-around.ts';
import { isHandling } from './pass-along.ts';
import { canBePiece } from './pieces.ts';
import { readAction } from './read-actions.ts';
import type { VerbContext } from './read-actions.ts';
import { HOLDS } from './read-handling.ts';
import { reportUnknown } from './report-unknown.ts';

/** What is done that nobody knows: whoever it is said of is there. */
export const FILLER = { is: 'action', action: 'stand', filler: true } as const;

/** The same, said of an animal: what comes next is what it is busy with. */
const FILLER_AT = { ...FILLER, aims: true } as const;

/** What is done that nobody knows, by those whom the sentence is about. */
export function fillerHere(draft: Draft): ActionSense {
  return animalsHere(draft).length > 0 ? FILLER_AT : FILLER;
}

/** What is larger does not stand on a table. */
const ON_TABLE_METRES_MAX = 0.8;

/**
 * A potter glazing a bowl: whatever it is that is done to a thing, it is done with both hands at a table. True where the
 * word at `index` is such a craft and the thing fits on one.
 */
export function readCraft(draft: Draft, words: readonly Word[], index: number, context: VerbContext): boolean {
  if (!isUnknownCraft(words, index)) return false;
  const object = words.slice(index + 1, index + 6).find(({ reading }) => reading?.sense.is === 'being')?.reading?.sense;
  if (draft.negated || object?.is !== 'being' || object.kind === 'person' || object.kind === 'child') return false;
  if (!canBePiece(object.kind) || cardOf(object.kind).size.heightMetres > ON_TABLE_METRES_MAX) return false;
  // Stealing a wallet: it comes into the hands.
  if (isHandling(words[index]?.text ?? '')) {
    readAction(draft, HOLDS, context);
    return true;
  }
  reportUnknown(draft, words, index);
  readAction(draft, { is: 'action', action: DEEDS['work-on'].base, deed: 'work-on' }, context);
  return true;
}

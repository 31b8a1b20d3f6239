import { DEEDS } from '../deeds/deeds.ts';
import { cardOf, isPerson } from '../kinds/kinds.ts';
import type { Word } from './choose-reading.ts';
import type { Draft } from './draft.ts';
import { isUnknownCraft } from './look-around.ts';
import { canBePiece } from './pieces.ts';
import { readAction } from './read-actions.ts';
import type { VerbContext } from './read-actions.ts';
import { reportUnknown } from './report-unknown.ts';

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
  reportUnknown(draft, words, index);
  readAction(draft, { is: 'action', action: DEEDS['work-on'].base, deed: 'work-on' }, context);
  return true;
}

/** A man holds a pizza: what is no prop of its own is held in both hands. */
export function readHold(draft: Draft, words: readonly Word[], index: number, context: VerbContext): boolean {
  const rest = words.slice(index + 1, index + 6);
  const end = rest.findIndex(({ kind, reading }) => kind !== 'known' || reading?.sense.is === 'connector');
  const object = (end < 0 ? rest : rest.slice(0, end)).find(({ reading }) =>
    ['being', 'prop', 'garment', 'sign'].includes(reading?.sense.is ?? ''),
  )?.reading?.sense;
  if (draft.negated || !draft.characters.some(({ kind }) => isPerson(kind))) return false;
  if (object?.is !== 'being' || object.kind === 'person' || object.kind === 'child') return false;
  if (isPerson(object.kind) || cardOf(object.kind).size.heightMetres > HELD_METRES_MAX) return false;
  readAction(draft, { is: 'action', action: 'stand', deed: 'hold-thing', aims: true }, context);
  return true;
}

/** Larger ones are not held in two hands. */
const HELD_METRES_MAX = 0.8;

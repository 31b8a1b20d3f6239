import { bearsIt } from './carry-by-mouth.ts';
import type { Word } from './choose-reading.ts';
import { isVehicle } from '../kinds/kinds.ts';
import { characterOf } from './draft.ts';
import type { Draft } from './draft.ts';
import type { ActionSense } from './lexicon/entry.ts';
import { isUnknownVerb } from './look-around.ts';
import { mayDoDeeds } from './may-do.ts';
import { readAction } from './read-actions.ts';
import { fillerHere, readCraft } from './read-craft.ts';
import { readDeed, readHold } from './read-deed.ts';
import { BRINGS, HOLDS, isTaken } from './read-handling.ts';
import { HANGS } from './read-modifiers.ts';
import { readStranger } from './read-strangers.ts';
import { readTow } from './read-tow.ts';
import { reportUnknown } from './report-unknown.ts';
import { isOneOfAnimals } from './senses.ts';
import { contextOf } from './verb-context.ts';

/** A word without a reading: somebody by name or trade, what somebody does, or a thing that nobody knows. */
export function readUnknown(draft: Draft, words: readonly Word[], index: number): void {
  if (readTow(draft, words, index)) return;
  if (HANGS.test(words[index]?.text ?? '')) {
    draft.hung = true;
    return;
  }
  if (readCraft(draft, words, index, contextOf(draft, words, index))) return;
  if (isUnknownVerb(words, index)) {
    if (readDeed(draft, words, index)) return;
    if (bearsIt(draft, words, index)) return readAction(draft, BRINGS, contextOf(draft, words, index));
    if (isTaken(draft, words, index) && mayDoDeeds(draft, 'hold-thing'))
      return readAction(draft, HOLDS, contextOf(draft, words, index));
    const way = goesSomehow(draft, words, index);
    if (way !== undefined) return readAction(draft, way, { ...contextOf(draft, words, index), form: 's' });
    reportUnknown(draft, words, index);
    // Whatever it is, it is done by the one before it; a thing that it is done with is in the hands.
    if (isOfAnimal(words, index) || !readHold(draft, words, index))
      readAction(draft, fillerHere(draft), { ...contextOf(draft, words, index), form: 's' });
    return;
  }
  if (!readStranger(draft, words, index)) reportUnknown(draft, words, index);
}

/** A tram creaks up a street, a cart rattles along: a verb that nobody knows with a way after it is how one goes that way. */
function goesSomehow(draft: Draft, words: readonly Word[], index: number): ActionSense | undefined {
  const [way, next] = [words[index + 1], words[index + 2]?.reading?.sense];
  const kinds = (draft.heads.length > 0 ? draft.heads : [draft.lastPhrase])
    .flatMap((phrase) => phrase?.ids ?? [])
    .flatMap((id) => characterOf(draft, id)?.kind ?? []);
  const vehicle = kinds.length > 0 && kinds.every((kind) => isVehicle(kind));
  const leads = next?.is === 'determiner' || next?.is === 'place';
  return vehicle && leads && WAYS.has(way?.text ?? '') ? { is: 'action', action: 'drive' } : undefined;
}

const WAYS: ReadonlySet<string> = new Set([
  'up',
  'down',
  'along',
  'through',
  'past',
  'across',
  'over',
  'around',
  'into',
  'by',
]);

/** What nobody knows is done to an animal, which is not taken up for it. */
function isOfAnimal(words: readonly Word[], index: number): boolean {
  const object = words.slice(index + 1).find(({ reading }) => reading?.sense.is === 'being')?.reading?.sense;
  return isOneOfAnimals(object);
}

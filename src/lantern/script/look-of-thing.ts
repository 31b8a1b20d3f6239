import type { Word } from './choose-reading.ts';
import { noteUnderstood } from './draft.ts';
import type { Draft } from './draft.ts';
import { textOf } from './text-of.ts';
import type { Look } from './screenplay.ts';
import { isOneOfPeople } from './senses.ts';

/** Whether a word of looks tells what the thing after it is like, and no look of the film: a vintage typewriter, a black-and-white cow. */
export function isOfThing(draft: Draft, words: readonly Word[], index: number, look: Look): boolean {
  if (look !== 'vintage' && look !== 'black-and-white') return false;
  const word = words[index];
  if (word === undefined || /film|movie|8mm|16mm|vhs/iu.test(word.text)) return false;
  const after = words.slice(index + 1, index + 4);
  const noun = after.find(({ reading }) => !DESCRIBES.has(reading?.sense.is ?? ''))?.reading?.sense;
  if (noun?.is !== 'being' && noun?.is !== 'prop' && noun?.is !== 'garment') return false;
  if (isOneOfPeople(noun)) return false;
  noteUnderstood(draft, textOf(draft, word), look === 'vintage' ? 'age: old' : 'colours: black and white');
  if (look === 'black-and-white' && noun.is === 'being' && !PIED.has(noun.kind)) {
    draft.modifiers.colour ??= 'black';
    draft.modifiers.marks ??= 'white';
  }
  return true;
}

const DESCRIBES: ReadonlySet<string> = new Set(['colour', 'size', 'age', 'length', 'state', 'taste']);
/** Black and white by nature. */
const PIED: ReadonlySet<string> = new Set(['cow', 'panda', 'zebra', 'penguin', 'soccer-ball', 'husky']);

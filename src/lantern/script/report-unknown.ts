import { noModifiers, noteAbsent } from './draft.ts';
import { dropRelation } from './read-relations.ts';
import type { Draft } from './draft.ts';
import { isNounLike } from './word-senses.ts';
import type { Word } from './choose-reading.ts';

/** Endings of words that describe: nobody misses a picture of `delicious`. */
const DESCRIBES = /(?:ly|ful|ous|less|able|ible|ish|esque|like|some)$/u;
/** The same before a noun, where `rusty`, `striped` and `golden` describe, too. */
const DESCRIBES_NOUN = /(?:y|ed|en|ing|ic|al|ive|ant|ent)$/u;

const BESIDE: ReadonlySet<string> = new Set(['colour', 'size', 'age', 'taste', 'length', 'state']);

/** Reports a word that the engine knows nothing for, when a viewer would miss its picture. */
export function reportUnknown(draft: Draft, words: readonly Word[], index: number): void {
  const word = words[index];
  if (word === undefined) return;
  // On rippling black silk: the noun comes after what else describes it.
  const next = words.slice(index + 1).find(({ reading }) => !BESIDE.has(reading?.sense.is ?? ''));
  // Muddy hands: a part of the one before.
  const beforeNoun = isNounLike(next) || (next?.reading?.sense.is === 'stop' && DESCRIBES_NOUN.test(word.text));
  const describes = DESCRIBES.test(word.text) || (beforeNoun && DESCRIBES_NOUN.test(word.text));
  // 呼呼, 哒哒: how it sounds.
  const sounds = word.han && /^(.)\1+(?:(.)\2+)?$/u.test(word.text);
  if (sounds) return;
  const tiny = word.han ? word.text.length < 2 : word.text.length < 3 || /\d/u.test(word.text);
  if (!describes && !tiny && !draft.negated) draft.notUnderstood.push(draft.prompt.slice(word.start, word.end));
  if (draft.negated && !tiny) draft.excluded.push(word.text);
  if (beforeNoun || describes) return;
  noteAbsent(draft);
  // Its bow, lying on a stool: what lies there is the bow.
  if (
    draft.modifiers.owners !== undefined &&
    !draft.phraseInSegment &&
    !draft.verbOpen &&
    draft.preposition === undefined
  )
    draft.absent = true;
  // What described an unknown thing must not fall on the next known one.
  draft.modifiers = { ...noModifiers(), garments: draft.modifiers.garments, props: draft.modifiers.props };
  dropRelation(draft);
  draft.phraseOpen = false;
  draft.preposition = undefined;
}

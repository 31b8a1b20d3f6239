import type { Word } from './choose-reading.ts';
import type { Draft } from './draft.ts';
import { standsBeforeNoun, subjectFollows } from './look-around.ts';
import type { VerbContext } from './read-actions.ts';
import { textOf } from './text-of.ts';

/** It, 它: of a thing or an animal. */
export function isIt(word: Word | undefined): boolean {
  const sense = word?.reading?.sense;
  return sense?.is === 'pronoun' && sense.who === 'it' && sense.owns !== true;
}

/** 挽着裤腿: with what it is done to. */
const LASTS = /^..?着./u;

/** What the sentence round the verb at `index` says about its subject. */
export function contextOf(draft: Draft, words: readonly Word[], index: number): VerbContext {
  const word = words[index];
  return {
    form: word?.reading?.form,
    ...(word?.reading?.form === 'past' && words[index - 1]?.reading?.sense.is === 'be'
      ? { passive: true as const }
      : {}),
    said: word === undefined ? '' : textOf(draft, word),
    ...(word?.han === true && (words[index + 1]?.text === '着' || LASTS.test(textOf(draft, word)))
      ? { lasting: true as const }
      : {}),
    han: word?.han === true,
    ofIt: isIt(words[index - 1]),
    beforeNoun: standsBeforeNoun(words, index),
    subjectFollows: subjectFollows(draft, words, index),
  };
}

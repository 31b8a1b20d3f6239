import { isPerson } from '../kinds/kinds.ts';
import type { Word } from './choose-reading.ts';
import type { Draft } from './draft.ts';
import type { BeingSense } from './lexicon/entry.ts';
import { isOneOfPeople } from './senses.ts';

/** His glasses pushed up on his forehead, glasses on his nose, a boy with round glasses: those that one sees by. */
export function isOnFace(words: readonly Word[], index: number): boolean {
  if (words[index]?.text !== 'glasses') return false;
  if (isOfBearer(words, index)) return true;
  const end = words.findIndex(({ kind }, at) => at > index && (kind === 'comma' || kind === 'stop'));
  const own = words.slice(index + 1, end < 0 ? words.length : end);
  return own.length <= ON_FACE_WORDS && own.some(({ text }) => /^(?:nose|forehead|head|face)$/u.test(text));
}

/** Somebody, `with` and no more than what describes them: a waiter carries his on a tray. */
function isOfBearer(words: readonly Word[], index: number): boolean {
  const link = words.findLastIndex(({ text }, at) => at < index && text === 'with');
  const between = words.slice(link + 1, index);
  const bearer = words[link - 1]?.reading?.sense;
  return link > 0 && between.every(({ reading }) => TELLS_LOOK.has(reading?.sense.is ?? '')) && isOneOfPeople(bearer);
}

const TELLS_LOOK: ReadonlySet<string> = new Set(['taste', 'size', 'colour', 'age', 'length']);

const ON_FACE_WORDS = 6;

/** Boots and glasses of somebody who was just said to wear something: not one more thing beside them. */
export function isWorn(draft: Draft, { kind }: BeingSense): boolean {
  return draft.wearing && WORN.has(kind) && draft.characters.some((each) => isPerson(each.kind));
}

const WORN: ReadonlySet<string> = new Set(['gloves', 'socks', 'glasses', 'goggles']);

/** Her red scarf flying behind her, his coat flapping: what is worn does it, and nobody else. */
export function isOfWorn(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  const form = word?.reading?.form;
  const worn = ['garment', 'hair'].includes(before?.reading?.sense.is ?? '') || isOnFace(words, index - 1);
  return worn && (form === 'ing' || form === 'past') && word?.han === false;
}

import { isPerson } from '../kinds/kinds.ts';
import type { Word } from './choose-reading.ts';
import type { Draft } from './draft.ts';
import type { BeingSense } from './lexicon/entry.ts';
import { isOneOfPeople } from './senses.ts';

/** His glasses pushed up on his forehead, glasses on his nose, a boy with round glasses: those that one sees by. */
export function isOnFace(words: readonly Word[], index: number): boolean {
  if (!/^(?:glasses|goggles|spectacles)$/u.test(words[index]?.text ?? '')) return false;
  if (isWithBearer(words, index)) return true;
  // Reflections in her glasses; who raises a toast has another one.
  const lead = words
    .slice(Math.max(0, index - 2), index)
    .map(({ text }) => text)
    .join(' ');
  if (/(?:^| )(?:in|on|over|behind|through|of) (?:his|her)$/u.test(lead)) return true;
  const end = words.findIndex(({ kind }, at) => at > index && (kind === 'comma' || kind === 'stop'));
  const own = words.slice(index + 1, end < 0 ? words.length : end);
  return own.length <= ON_FACE_WORDS && own.some(({ text }) => /^(?:nose|forehead|head|face)$/u.test(text));
}

/** Somebody, `with` and no more than what describes them: a waiter carries his on a tray. */
function isWithBearer(words: readonly Word[], index: number): boolean {
  const link = words.findLastIndex(({ text }, at) => at < index && text === 'with');
  const between = words.slice(link + 1, index);
  const bearer = words[link - 1]?.reading?.sense;
  return link > 0 && between.every(({ reading }) => LOOKS.has(reading?.sense.is ?? '')) && isOneOfPeople(bearer);
}

const ON_FACE_WORDS = 6;

/** Boots, glasses and jewellery of somebody who was just said to wear something: not one more thing beside them. */
export function isWorn(draft: Draft, { kind }: BeingSense): boolean {
  return draft.wearing && WORN.has(kind) && draft.characters.some((each) => isPerson(each.kind));
}

const WORN: ReadonlySet<string> = new Set([
  'gloves',
  'socks',
  'glasses',
  'goggles',
  'necklace',
  'bracelet',
  'brooch',
  'earrings',
  'ring',
  'watch',
  'belt',
  'cufflinks',
  'medal',
]);

/** Her red scarf flying behind her, his coat flapping: what is worn does it; who is in a red dress smiles herself. */
export function isOfWorn(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const form = word?.reading?.form;
  if (word?.han !== false) return false;
  // Her straw hat flies off: it opens the clause.
  if (form === 's') return isOwnGarment(words, index - 1, true);
  if (form !== 'ing' && form !== 'past') return false;
  return isOnFace(words, index - 1) || isOwnGarment(words, index - 1);
}

/** Whether a noun phrase that ends here is her scarf, and not the one that she is in. */
function isOwnGarment(words: readonly Word[], end: number, opens = false): boolean {
  if (!['garment', 'hair'].includes(words[end]?.reading?.sense.is ?? '')) return false;
  let start = end - 1;
  while (LOOKS.has(words[start]?.reading?.sense.is ?? '')) start--;
  const owner = words[start]?.reading?.sense;
  const before = words[start - 1];
  if (opens && before?.kind !== 'comma' && before?.kind !== 'stop' && before?.reading?.sense.is !== 'connector')
    return false;
  return owner?.is === 'pronoun' && owner.owns === true && !WEARS.test(before?.text ?? '');
}

/** What stands between an owner and what is worn. */
const LOOKS: ReadonlySet<string> = new Set([
  'colour',
  'second-colour',
  'marks',
  'size',
  'length',
  'age',
  'taste',
  'mood',
  'hair',
]);
const WEARS = /^(?:in|wearing|wears|wear|wore)$/u;

/** A baker in a white apron, a girl with curly hair: what ends the words for somebody, so that a verb may come. */
export function isOfBearer(words: readonly Word[], index: number): boolean {
  const is = words[index]?.reading?.sense.is;
  // In khaki.
  const inColour = is === 'colour' && words[index - 1]?.text === 'in';
  if (words[index]?.han !== false || (is !== 'garment' && is !== 'hair' && !inColour)) return false;
  const link = words.findLastIndex(({ text }, at) => at < index && HAS_ON.test(text));
  const between = words.slice(link + 1, index);
  const bearer = words[link - 1]?.reading?.sense;
  return link > 0 && between.length <= WORN_WORDS && between.every(isDescribing) && isOneOfPeople(bearer);
}

const HAS_ON = /^(?:in|with|wearing)$/u;
const WORN_WORDS = 5;

function isDescribing({ reading }: Word): boolean {
  const is = reading?.sense.is ?? '';
  return LOOKS.has(is) || is === 'determiner' || is === 'state' || is === 'hour';
}

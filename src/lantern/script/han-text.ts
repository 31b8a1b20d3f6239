import type { Dictionary } from './dictionary.ts';
import type { Token } from './tokenise.ts';

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** The Han characters that stand together from a token on, no more than `most`. */
export function hanFrom(tokens: readonly Token[], at: number, most: number): string {
  const from = tokens.slice(at, at + most);
  const end = from.findIndex(({ kind }) => kind !== 'han');
  return (end < 0 ? from : from.slice(0, end)).map(({ text }) => text).join('');
}

/** Whether a longer word that is known begins with the first character: 工作, 手机, 花瓶. */
export function beginsWord(words: Dictionary, text: string): boolean {
  for (let length = 2; length <= text.length; length++) if (words.readings.has(text.slice(0, length))) return true;
  return false;
}

/** The words of a text in Han characters by the rules of the language, and where each begins in it. */
export function hanWords(text: string): readonly { readonly segment: string; readonly index: number }[] {
  return [...SEGMENTER.segment(text)];
}

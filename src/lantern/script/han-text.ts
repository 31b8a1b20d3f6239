import type { Token } from './tokenise.ts';

/** The Han characters that stand together from a token on, no more than `most`. */
export function hanFrom(tokens: readonly Token[], at: number, most: number): string {
  const from = tokens.slice(at, at + most);
  const end = from.findIndex(({ kind }) => kind !== 'han');
  return (end < 0 ? from : from.slice(0, end)).map(({ text }) => text).join('');
}

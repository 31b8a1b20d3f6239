import { describesNoun, mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { writtenAs } from './written-as.ts';

/**
 * A man in a coat stands: after `a` comes no plural, so that a compound such as `coat stands` is a noun and its verb; and so it is
 * where it is what something is full of, and a preposition comes: a bottle of lemonade stands on a table.
 */
export function withSingularArticles(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at) => {
    const words = piece.text.split(' ');
    const plural = piece.readings.length > 0 && piece.readings.every((reading) => reading.plural);
    if (piece.han || words.length < 2 || !plural || !(hasArticle(pieces, at) || isContent(pieces, at))) return [piece];
    const verb = words.at(-1) ?? '';
    const start = piece.end - verb.length;
    return [
      ...writtenAs(words.slice(0, -1).join(' '), { ...piece, end: start - 1 }),
      ...writtenAs(verb, { ...piece, start }),
    ];
  });
}

/** `a` or `an`, with nothing but adjectives after it. */
function hasArticle(pieces: readonly Piece[], noun: number): boolean {
  let at = noun - 1;
  while (at >= 0 && pieces[at]?.text !== 'a' && pieces[at]?.text !== 'an' && describesNoun(pieces[at]!)) at--;
  return pieces[at]?.text === 'a' || pieces[at]?.text === 'an';
}

/** What comes after `of` and before a preposition. */
function isContent(pieces: readonly Piece[], noun: number): boolean {
  const next = pieces[noun + 1];
  return (
    pieces[noun - 1]?.text === 'of' && next !== undefined && (mayBe(next, 'preposition') || mayBe(next, 'relation'))
  );
}

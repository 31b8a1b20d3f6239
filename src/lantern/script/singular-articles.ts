import { describesNoun, hasOwner, isVerbal, mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { isOneOfAnimals, isOneOfPeople } from './senses.ts';
import { writtenAs } from './written-as.ts';

/**
 * A man in a coat stands: after `a` comes no plural, so that a compound such as `coat stands` is a noun and its verb; and so it is
 * where it is what something is full of, and a preposition comes: a bottle of lemonade stands on a table.
 */
export function withSingularArticles(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at) => {
    const owner = ownerWithoutMark(pieces, at);
    if (owner !== undefined) return owner;
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

/** A tourists sunglasses, its dads tail: people type no apostrophe, and after `a` and `its` one alone owns what comes. */
function ownerWithoutMark(pieces: readonly Piece[], at: number): readonly Piece[] | undefined {
  const [piece, next] = pieces.slice(at, at + 2);
  const living = piece?.readings.every(
    ({ sense, plural }) => plural && (isOneOfPeople(sense) || isOneOfAnimals(sense)),
  );
  if (piece?.kind !== 'known' || piece.han || !piece.text.endsWith('s') || living !== true) return undefined;
  const owned = next !== undefined && !isVerbal(next) && next.readings.some(({ sense }) => OWNED.has(sense.is));
  const one = hasArticle(pieces, at) || (pieces[at - 1] !== undefined && hasOwner(pieces[at - 1]!));
  if (!owned || !one || next.text === 'and') return undefined;
  const end = piece.end - 1;
  return [...writtenAs(piece.text.slice(0, -1), { ...piece, end }), ...writtenAs("'s", { ...piece, start: end })];
}

const OWNED: ReadonlySet<string> = new Set(['being', 'prop', 'garment', 'hair', 'stop']);

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

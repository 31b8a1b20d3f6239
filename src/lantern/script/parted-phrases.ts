import { isDoneToSomebody } from './deed-to-somebody.ts';
import { isDeedOf } from './find-deed.ts';
import type { Piece } from './recognise.ts';
import { mayBe } from './piece-grammar.ts';
import { writtenAs } from './written-as.ts';

/** How many words on the noun of a deed may stand. */
const REACH_WORDS = 7;

/**
 * Walks under a lamp, rolls down a runway, hands a bag over: a verb with its preposition or article that names a deed with some
 * nouns (walks under an umbrella) says without them what its words say. The pieces with such verbs in their words.
 */
export function withIdlePhrasesParted(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at) =>
    isIdle(piece, pieces.slice(at + 1)) ? partsOf(piece) : hasArticle(piece) ? withoutArticle(piece) : [piece],
  );
}

/** Onto the, outside a: a place is meant, and the article is still that of the noun. */
function hasArticle({ han, text, readings }: Piece): boolean {
  const leads = readings.every(({ sense }) => sense.is === 'preposition' || sense.is === 'relation');
  return !han && readings.length > 0 && leads && /\s(?:the|an?)$/u.test(text);
}

function withoutArticle(piece: Piece): readonly Piece[] {
  const at = piece.text.lastIndexOf(' ');
  return [{ ...piece, text: piece.text.slice(0, at) }, ...writtenAs(piece.text.slice(at + 1), piece)];
}

function isIdle(piece: Piece, rest: readonly Piece[]): boolean {
  const { kind, han, text, readings } = piece;
  if (kind !== 'known' || han || !text.includes(' ')) return false;
  if (!readings.every(({ sense }) => sense.is === 'action' && sense.wantsObject === true)) return false;
  if (isDoneToSomebody(text)) return false;
  const end = rest.findIndex((each) => each.kind !== 'known' && each.kind !== 'unknown');
  const reach = rest.slice(0, Math.min(REACH_WORDS, end < 0 ? rest.length : end));
  const named = reach.flatMap(({ text: noun }, at) => [noun, `${noun} ${reach[at + 1]?.text ?? ''}`]);
  if (named.some((noun) => isDeedOf(text, noun))) return false;
  const [verb, ...particles] = partsOf(piece);
  const acts = verb?.readings.some(({ sense }) => sense.is === 'action' && sense.wantsObject !== true) === true;
  return acts || particles.some((each) => mayBe(each, 'determiner'));
}

function partsOf(piece: Piece): readonly Piece[] {
  return piece.text.split(' ').flatMap((word) => writtenAs(word, piece));
}

import { mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { writtenAs } from './written-as.ts';

/** A redhead in a white dress, the blonde: the pieces with the woman whom a word for her hair alone names. */
export function withHairNamed(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at) => (namesByHair(pieces, at) ? [piece, ...writtenAs('woman', piece)] : [piece]));
}

/** After an article or what describes, and with no noun after it: `a blonde`, but `a blonde girl`, `a blonde ponytail`. */
function namesByHair(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (piece === undefined || piece.han || before === undefined || !NOUNS.test(piece.text)) return false;
  const opened = mayBe(before, 'determiner') || mayBe(before, 'age') || mayBe(before, 'size') || mayBe(before, 'taste');
  return opened && (next === undefined || !(OF_NOUN.some((is) => mayBe(next, is)) || next.kind === 'unknown'));
}

const NOUNS = /^(?:redhead|blonde|brunette)$/u;
const OF_NOUN = ['being', 'hair', 'age', 'size', 'colour', 'garment'] as const;

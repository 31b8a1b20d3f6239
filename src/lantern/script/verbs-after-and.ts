import { endsClause, mayBe, mayBeThing, orderOf } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';

/**
 * A boat fills with water and sinks: what closes its clause after `and` and could be the plural of a thing is the second verb, where
 * nothing was named after the first that it could be listed with. The pieces without its reading as a thing.
 */
export function withVerbsAfterAnd(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, at) => {
    const verbs = piece.readings.filter(isThirdPerson);
    const next = pieces[at + 1];
    const closes = next === undefined || endsClause(next);
    if (piece.han || verbs.length === 0 || !mayBeThing(piece) || !closes || !followsVerb(pieces, at)) return piece;
    return { ...piece, readings: verbs };
  });
}

/** Whether `and` stands before an index, and before that a verb in the third person with no being and no thing after it. */
function followsVerb(pieces: readonly Piece[], at: number): boolean {
  const and = pieces[at - 1];
  if (and === undefined || orderOf(and) !== 'and') return false;
  const first = pieces.slice(0, at - 1).findLastIndex(({ readings }) => readings.some(isThirdPerson));
  const between = pieces.slice(first + 1, at - 1);
  return first > 0 && !between.some((piece) => mayBe(piece, 'being') || endsClause(piece));
}

function isThirdPerson({ sense, form }: Piece['readings'][number]): boolean {
  return sense.is === 'action' && form === 's';
}

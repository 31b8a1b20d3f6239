import { inForm, mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';

/** A kettle starts to boil: it boils. The pieces with what begins in the place of its beginning. */
export function withBeginningsLeftOut(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at) => {
    const [first, second] = [pieces[at - 1], pieces[at - 2]];
    if (begins(piece, pieces[at + 1], pieces[at + 2])) return [];
    if (piece.text === 'to' && begins(first, piece, pieces[at + 1])) return [];
    return begins(second, first, piece) ? [inForm(piece, 's')] : [piece];
  });
}

function begins(verb: Piece | undefined, to: Piece | undefined, act: Piece | undefined): boolean {
  return (
    verb !== undefined &&
    act !== undefined &&
    BEGINS.test(verb.text) &&
    mayBe(verb, 'auxiliary') &&
    to?.text === 'to' &&
    act.readings.some(({ sense, form }) => sense.is === 'action' && form === 'base')
  );
}

const BEGINS = /^(?:starts?|started|begins?|began|continues?|continued)$/u;

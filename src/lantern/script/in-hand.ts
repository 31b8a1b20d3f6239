import type { Piece } from './recognise.ts';
import { mayBe } from './piece-grammar.ts';

/** She holds a hat in her hands: that is where one holds things, and no hands of somebody else's are held. */
export function withHandsLeftOut(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((_, at) => !isInHand(pieces, at));
}

/** Whether a piece is part of "in her hands" after a verb of holding in the same clause. */
function isInHand(pieces: readonly Piece[], at: number): boolean {
  const from = pieces.findLastIndex(({ text }, index) => index <= at && IN.test(text));
  if (from < 0 || at - from > 3) return false;
  const end = pieces.findIndex(({ text }, index) => index > from && HANDS.test(text));
  const between = pieces.slice(from + 1, end);
  if (end < at || end - from > 3 || between.length === 0 || !between.every(({ text }) => WHOSE.test(text)))
    return false;
  const clause = pieces.slice(
    pieces.findLastIndex(({ kind }, index) => index < from && kind !== 'known' && kind !== 'unknown') + 1,
    from,
  );
  return clause.some((piece) => mayBe(piece, 'hold'));
}

const IN = /^in$/u;
const HANDS = /^hands?$/u;
const WHOSE = /^(?:her|his|their|its|my|one|both|two|the|left|right|tiny|small|little|cupped|outstretched)$/u;

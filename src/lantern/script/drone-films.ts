import { endsClause, mayBe, orderOf } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { writtenAs } from './written-as.ts';

/**
 * The drone pulls up and away, a drone glides toward a house: where nobody flies it, it is what films. The pieces with a camera in its
 * stead that sees all from the air.
 */
export function withDroneAsCamera(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at) => {
    const goes = pieces[at - 1];
    if (films(pieces, at)) return asCamera(piece);
    return goes !== undefined && films(pieces, at - 1) && piece.text.includes(' ') ? parted(piece) : [piece];
  });
}

function films(pieces: readonly Piece[], at: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (piece?.text !== 'drone' || next === undefined || piece.han) return false;
  const before = pieces[at - 1];
  const article = before !== undefined && mayBe(before, 'determiner');
  const opening = article ? pieces[at - 2] : before;
  const opens = opening === undefined || endsClause(opening) || orderOf(opening) !== undefined;
  const known = pieces.slice(0, Math.max(0, at - 1)).some(({ text }) => /^(?:drones?|quadcopter)$/u.test(text));
  return opens && !known && GOES.test(next.text);
}

/** What a camera in the air does; one that is flown lifts off, hovers and lands. */
const GOES =
  /^(?:glid|ris|climb|descend|ascend|pull|push|circl|orbit|sweep|soar|track|retreat|div|drift|rac|mov|sink|back|zoom|spiral)(?:e?s|ing)?(?: |$)/u;

function asCamera(piece: Piece): readonly Piece[] {
  return [
    ...writtenAs('aerial', piece),
    { ...piece, kind: 'comma', text: ',', readings: [] },
    ...writtenAs('camera', piece),
  ];
}

/** Pulls up: each word says where it goes. */
function parted(piece: Piece): readonly Piece[] {
  return piece.text.split(' ').flatMap((word) => writtenAs(word, piece));
}

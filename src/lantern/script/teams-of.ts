import { isVerbal, mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { isOneOfPeople } from './senses.ts';

/** How many words say what they play: a girls' under-twelve football team. */
const BETWEEN_MAX = 3;

/** A girls' football team, a boys' choir: the pieces with those who are in it alone. */
export function withTeamsAsMembers(pieces: readonly Piece[]): readonly Piece[] {
  const plain: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const length = teamAt(pieces, at);
    if (length > 0 && mayBe(plain.at(-1) ?? pieces[at]!, 'determiner')) plain.pop();
    plain.push(pieces[at]!);
    at += length;
  }
  return plain;
}

/** How many pieces after the members name their team. */
function teamAt(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.han !== false || !pieces[at]!.readings.some(({ sense, plural }) => plural && isOneOfPeople(sense)))
    return 0;
  for (let length = 1; length <= BETWEEN_MAX + 1; length++) {
    const piece = pieces[at + length];
    if (piece === undefined || piece.kind === 'stop' || piece.kind === 'comma') return 0;
    if (TEAMS.test(piece.text)) return length;
    if (isVerbal(piece) || mayBe(piece, 'preposition') || mayBe(piece, 'connector')) return 0;
  }
  return 0;
}

const TEAMS = /^(?:team|squad|choir|band|club|class|orchestra|troupe|crew)$/u;

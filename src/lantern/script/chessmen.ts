import type { Kind } from '../kinds/kinds.ts';
import type { Piece } from './recognise.ts';

const OF_CHESS = /^(?:chess|chess ?board|chess set|chess game)\b|棋盘|国际象棋|象棋/u;
/** What chessmen are called without saying that they are such. */
const CHESSMEN: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:kings?|国王)$/u, 'chess-king'],
  [/^(?:queens?|王后|皇后)$/u, 'chess-queen'],
  [/^(?:bishops?|主教)$/u, 'chess-bishop'],
  [/^(?:knights?|骑士)$/u, 'chess-knight'],
  [/^(?:rooks?|castles?)$/u, 'chess-rook'],
];
/** Somebody plays: then a king may be one, too. */
const PLAYS = /^(?:play|plays|playing|player|players|下棋|对弈|下)$/u;

/** A chessboard with a white king and a black queen: pieces of the game. */
export function withChessmenNamed(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ text }) => OF_CHESS.test(text)) || pieces.some(({ text }) => PLAYS.test(text))) return pieces;
  return pieces.map((piece) => {
    const kind = CHESSMEN.find(([words]) => words.test(piece.text))?.[1];
    if (kind === undefined) return piece;
    const plural = piece.text.endsWith('s');
    return { ...piece, kind: 'known', readings: [{ sense: { is: 'being', kind }, also: [], plural }] };
  });
}

import { isSomebody } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';

/** 大叔一个人在舞台上拖地: right after somebody 一个人 says that nobody else is there, and names no second one; the pieces without it. */
export function withAloneLeftOut(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece, at) => {
    const [before, next] = [pieces[at - 1], pieces[at + 1]];
    if (piece.text === '一个' && next?.text === '人') return !isNamedInChinese(before);
    return !(piece.text === '人' && before?.text === '一个' && isNamedInChinese(pieces[at - 2]));
  });
}

function isNamedInChinese(piece: Piece | undefined): boolean {
  return piece?.han === true && isSomebody(piece);
}

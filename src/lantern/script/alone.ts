import { isSomebody } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { writtenAs } from './written-as.ts';

/** 大叔一个人在舞台上拖地: right after somebody 一个人 says that nobody else is there, and names no second one; the pieces with 独自 for it. */
export function withAloneTold(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at) => {
    const [before, next] = [pieces[at - 1], pieces[at + 1]];
    if (piece.text === '一个' && next?.text === '人' && isNamedInChinese(before)) return writtenAs('独自', piece);
    return piece.text === '人' && before?.text === '一个' && isNamedInChinese(pieces[at - 2]) ? [] : [piece];
  });
}

function isNamedInChinese(piece: Piece | undefined): boolean {
  return piece?.han === true && isSomebody(piece);
}

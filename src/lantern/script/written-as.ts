import { recognise } from './recognise.ts';
import type { Piece } from './recognise.ts';
import { tokenise } from './tokenise.ts';

/** What a prompt might have written in the place of one of its pieces: the pieces of `words`, told as that one. */
export function writtenAs(words: string, { start, end }: Piece): readonly Piece[] {
  return recognise(tokenise(words)).map((piece) => ({ ...piece, start, end }));
}

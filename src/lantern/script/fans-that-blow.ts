import type { Piece } from './recognise.ts';
import { writtenAs } from './written-as.ts';

/** What a machine does; whoever is fond of a team cheers. */
const BLOWS = /^(?:blow|whirr?|spin|hum|oscillat|rotat|cool)(?:e?s|ing)?(?: |$)/u;

/** A fan blows the cape back: the one that has blades. The pieces with an electric fan in its stead. */
export function withFansThatBlow(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at) =>
    /^fans?$/u.test(piece.text) && BLOWS.test(pieces[at + 1]?.text ?? '')
      ? writtenAs(`electric ${piece.text}`, piece)
      : [piece],
  );
}

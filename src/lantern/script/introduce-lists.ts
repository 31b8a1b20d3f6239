import type { Piece } from './recognise.ts';

/** What announces a list that a colon opens. */
const ANNOUNCES =
  /^(?:从左到右|由左到右|从左往右|从左至右|left to right|from left to right|依次是|依次|分别是|有|摆着|放着|是)$/u;
const COLON = /^[:：]$/u;

/** On the shelf from left to right: a globe, a cactus. The colon opens a list of the same clause, and ends nothing. */
export function withListsJoined(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ kind, text }, index) => !(kind === 'stop' && COLON.test(text) && announces(pieces, index)));
}

function announces(pieces: readonly Piece[], colon: number): boolean {
  const before = pieces.slice(Math.max(0, colon - 4), colon).map(({ text }) => text);
  const han = pieces[colon - 1]?.han === true;
  return before.some((_, index) => ANNOUNCES.test(before.slice(index).join(han ? '' : ' ')));
}

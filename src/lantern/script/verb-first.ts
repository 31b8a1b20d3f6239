import type { Piece } from './recognise.ts';

/** How many words may stand between 把 and its verb. */
const REACH_WORDS = 7;

/**
 * Chinese puts what is handled before the verb with 把: 男孩把足球踢进球门. The pieces with the verb in the place of 把, as all
 * readers expect it: 男孩踢足球进球门.
 */
export function withVerbFirst(pieces: readonly Piece[]): readonly Piece[] {
  const moved = [...pieces];
  for (let at = 1; at < moved.length; at++) {
    const particle = moved[at];
    const measure = moved[at - 1]?.readings.some(({ sense }) => sense.is === 'determiner' || sense.is === 'number');
    if (particle?.text !== '把' || measure === true) continue;
    const rest = moved.slice(at + 1, at + 1 + REACH_WORDS);
    const end = rest.findIndex(({ kind }) => kind !== 'known' && kind !== 'unknown');
    const verb = (end < 0 ? rest : rest.slice(0, end)).findIndex((piece, index) => index > 0 && isVerb(piece));
    if (verb < 0) continue;
    const [piece] = moved.splice(at + 1 + verb, 1);
    if (piece !== undefined) moved.splice(at, 1, piece);
  }
  return moved;
}

function isVerb({ kind, readings }: Piece): boolean {
  return (
    kind === 'known' &&
    readings.some(({ sense }) => sense.is === 'action' || sense.is === 'hold' || sense.is === 'wear')
  );
}

import type { Word } from './choose-reading.ts';
import { mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';

/** Whether the camera is the subject from here on: the camera pans, we push in, pan from the window. */
export function startsCameraClause(piece: Piece, words: readonly Word[], next: Piece | undefined): boolean {
  // "Pan from the window to the desk": no pan of the kitchen.
  const opens = words.length === 0 || words.at(-1)?.kind === 'stop' || words.at(-1)?.kind === 'comma';
  const turns = piece.readings.some(({ sense }) => sense.is === 'way' && (sense.way === 'pan' || sense.way === 'tilt'));
  if (opens && turns && next !== undefined && GOES_TO.test(next.text)) return true;
  // POV walking through a forest: whoever films walks.
  if (isEye(piece) && next?.readings.some(({ sense, form }) => sense.is === 'action' && form === 'ing') === true)
    return true;
  const films = mayBe(piece, 'camera-noun') || piece.text === 'we';
  if (!films || next === undefined || mayBe(next, 'of')) return false;
  // "We push in on a mug": who films.
  if (piece.text === 'we') return mayBe(next, 'camera') || mayBe(next, 'way');
  const article = words.at(-1)?.reading?.sense.is === 'determiner';
  const before = words.at(article ? -2 : -1)?.reading?.sense.is;
  return piece.text === 'shot' ? article : before !== 'preposition' && before !== 'action';
}

/** Whether a piece says that one sees with the eyes of whoever films. */
export function isEye({ text }: Pick<Piece, 'text'>): boolean {
  return POV.test(text);
}

const POV = /^(?:pov|pov shot|first person|first-person|first-person view|fpv)$/u;

/** Where a pan or a tilt goes. */
const GOES_TO = /^(?:from|to|across|along|over|over to)$/u;

/** Whether the camera is no longer the subject. */
export function endsCameraClause(piece: Piece): boolean {
  if (piece.kind === 'stop' || piece.kind === 'comma') return true;
  return piece.readings.some(({ sense }) => sense.is === 'connector' && sense.order !== 'and');
}

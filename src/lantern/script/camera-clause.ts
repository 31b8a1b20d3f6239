import type { Word } from './choose-reading.ts';
import { mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';

/** Whether the camera is the subject from here on: the camera pans, we push in, pan from the window. */
export function startsCameraClause(piece: Piece, words: readonly Word[], next: Piece | undefined): boolean {
  // "Pan from the window to the desk": no pan of the kitchen.
  const opens = words.length === 0 || words.at(-1)?.kind === 'stop' || words.at(-1)?.kind === 'comma';
  const turns = piece.readings.some(({ sense }) => sense.is === 'way' && (sense.way === 'pan' || sense.way === 'tilt'));
  if (opens && turns && next !== undefined && GOES_TO.test(next.text)) return true;
  // 镜头向左横移，扫过一排书架: it goes on after the comma.
  if (words.at(-1)?.kind === 'comma' && isFilming(words.at(-2)) && onlyWay(piece)) return true;
  if (words.at(-1)?.reading?.sense.is === 'camera' && onlyWay(piece)) return true;
  if (piece.han && opens && mayBe(piece, 'camera') && /^(?:镜头|摄像机|摄影机)/u.test(piece.text))
    return next !== undefined;
  if (piece.han && opens && FILMS_HAN.test(piece.text) && goesSomewhere(piece, next)) return true;
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

function isFilming(word: Word | undefined): boolean {
  return word?.ofCamera === true || word?.reading?.sense.is === 'camera';
}

/** What films in Chinese and is no word for the camera: a drone, the focus. */
const FILMS_HAN = /^(?:无人机|航拍|空拍|焦点|焦点从|焦点由|对焦从|对焦由|画面)$/u;

function goesSomewhere(piece: Piece, next: Piece | undefined): boolean {
  if (/[从由]$/u.test(piece.text) || next === undefined) return next !== undefined;
  return /^(?:从|由|自|沿着|顺着|低空)$/u.test(next.text) || WAYS.some((is) => mayBe(next, is));
}

const WAYS = ['way', 'manner', 'camera', 'direction'] as const;

/** A Chinese word that says nothing but how a camera goes: 扫过, 移到. */
export function onlyWay({ han, readings }: Piece): boolean {
  return han && readings.length > 0 && readings.every(({ sense }) => sense.is === 'way');
}

/** 微距拍摄, 逆光拍摄: after how it is taken nobody takes a photograph. */
export function takenSo(piece: Piece, previous: Word | undefined): Piece {
  const is = previous?.reading?.sense.is;
  const told = is === 'camera' || is === 'camera-noun' || is === 'lighting' || is === 'look';
  if (!told || !/^(?:拍摄|拍|拍下|摄)$/u.test(piece.text)) return piece;
  return { ...piece, readings: [{ sense: { is: 'stop' }, also: [], plural: false }] };
}

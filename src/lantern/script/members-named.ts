import { endsClause, isAgent, isVerbal, mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { writtenAs } from './written-as.ts';

/**
 * Two boys: one builds a castle, the other flies a kite; 一个…，另一个…: the pieces with `one of them` and `the rest of them` where a sentence
 * names one of several, or the others, by no more than that.
 */
export function withMembersNamed(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(namesSeveral)) return pieces;
  const named: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    const side = piece.han && opensClause(pieces, at) ? sideNamed(pieces, at) : undefined;
    if (side !== undefined) {
      named.push(...writtenAs(side, { ...piece, end: pieces[at + 1]?.end ?? piece.end }));
      at += 1;
      continue;
    }
    const [rest, one] = [restLength(pieces, at), oneLength(pieces, at)];
    const length = rest > 0 ? rest : one;
    if (length === 0 || !(opensClause(pieces, at) || (/^一人?$/u.test(piece.text) && namesSeveral(pieces[at - 1]!)))) {
      named.push(piece);
      continue;
    }
    const words = rest > 0 ? (piece.han ? '其余的' : 'rest of them') : piece.han ? '其中一个' : 'one of them';
    named.push(...writtenAs(words, { ...piece, end: pieces[at + length - 1]?.end ?? piece.end }));
    at += length - 1;
  }
  return named;
}

/** 左边的穿红色: the one on the left. */
function sideNamed(pieces: readonly Piece[], at: number): string | undefined {
  const [side, of, next] = pieces.slice(at, at + 3);
  const told = next !== undefined && (mayBe(next, 'wear') || isVerbal(next));
  return told && of?.text === '的' && /^(?:左边|右边|中间)$/u.test(side?.text ?? '') ? `${side?.text}那个` : undefined;
}

/** Two others wait: two other grown-ups. */
export function withOthersNamed(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at) => {
    const counted = pieces[at - 1]?.readings.some(({ sense }) => sense.is === 'number') === true;
    return counted && piece.text === 'others' ? writtenAs('other adults', piece) : [piece];
  });
}

/** More than one of somebody is named, or a word for several. */
function namesSeveral({ readings }: Piece): boolean {
  return readings.some(
    ({ sense, plural }) =>
      (sense.is === 'number' && sense.count > 1) || (sense.is === 'being' && (plural || sense.members !== undefined)),
  );
}

function opensClause(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return before === undefined || endsClause(before) || mayBe(before, 'connector');
}

/** How many pieces name one of them: `one`, `one of the boys`, 一个, before a verb. */
function oneLength(pieces: readonly Piece[], at: number): number {
  const text = pieces[at]?.text ?? '';
  if (/^(?:一个|一只|一位|其一)$/u.test(text)) return actsNext(pieces, at + 1) ? 1 : 0;
  // 爷孙俩一人举风筝、一人放线.
  if (/^一人?$/u.test(text)) {
    const whole = text === '一人' ? 1 : pieces[at + 1]?.text === '人' ? 2 : 0;
    return whole > 0 && pieces.slice(0, at).some(namesSeveral) && actsNext(pieces, at + whole) ? whole : 0;
  }
  if (text !== 'one') return 0;
  if (pieces[at + 1]?.text !== 'of') return actsNext(pieces, at + 1) ? 1 : 0;
  const noun = pieces.findIndex(
    (piece, index) => index > at + 1 && index < at + 5 && isAgent(piece) && !mayBe(piece, 'determiner'),
  );
  const known = noun > 0 && pieces.slice(0, at).some((piece) => namesSeveral(piece));
  return known && actsNext(pieces, noun + 1) ? noun + 1 - at : 0;
}

/** How many pieces name the others: `the other`, `the others`, 另一个, before a verb. */
function restLength(pieces: readonly Piece[], at: number): number {
  const text = pieces[at]?.text ?? '';
  if (/^(?:另一个|另一只|另一位|另外一个|其他人|其余的人|其他的|另外几个)$/u.test(text))
    return actsNext(pieces, at + 1) ? 1 : 0;
  if (/^(?:the others|the rest|the second)$/u.test(text)) return actsNext(pieces, at + 1) ? 1 : 0;
  if (text !== 'the') return 0;
  const other = pieces[at + 1]?.text ?? '';
  if (!/^(?:others?|second|rest)$/u.test(other)) return 0;
  const one = pieces[at + 2]?.text === 'one' || pieces[at + 2]?.text === 'ones' ? 1 : 0;
  return actsNext(pieces, at + 2 + one) ? 2 + one : 0;
}

/** A verb comes, and no noun before it. */
function actsNext(pieces: readonly Piece[], from: number): boolean {
  const next = pieces[from];
  if (next === undefined) return false;
  if (next.han) return isVerbal(next) || /^(?:给|把|在|正|正在|向|对|用|从)$/u.test(next.text);
  // One in red, one with a hat.
  if (next.text === 'in' || next.text === 'with') return true;
  if (mayBe(next, 'manner')) return actsNext(pieces, from + 1);
  return mayBe(next, 'be') || mayBe(next, 'wear') || (isVerbal(next) && !next.readings.every(({ plural }) => plural));
}

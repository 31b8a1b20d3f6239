import type { Reading } from './dictionary.ts';
import { isAgent, isVerbal, clauseEnd, clauseStart } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { isOneOfPeople } from './senses.ts';

const SEXED: ReadonlySet<string> = new Set(['man', 'woman', 'boy', 'girl']);

/**
 * The ways in which Chinese names one person by several words, as one word: 保安大叔 is one man, and 采茶姑娘背着竹篓 is a girl who has a
 * basket on her back now; what she is known to do is her name.
 */
export function withHanTitles(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const last = joined.at(-1);
    const one = last === undefined || !piece.han || last.end !== piece.start ? undefined : oneOf(last, piece);
    if (one !== undefined) joined[joined.length - 1] = one;
    else if (!isEpithet(pieces, at)) joined.push(piece);
  }
  return joined;
}

/** 保安大叔, 光头大汉: a trade, or one of the same sex, and then who it is. */
function oneOf(first: Piece, second: Piece): Piece | undefined {
  const [trade, person] = [personOf(first), personOf(second)];
  if (trade?.sense.is !== 'being' || person?.sense.is !== 'being' || !SEXED.has(person.sense.kind)) return undefined;
  const { sense } = trade;
  const same = sense.kind === person.sense.kind || (sense.kind === 'person' && person.sense.trade === undefined);
  const several = [sense, person.sense].some(({ count, members }) => count !== undefined || members !== undefined);
  if (!same || several || trade.plural) return undefined;
  const { kind, age } = person.sense;
  const whole = { ...trade, plural: person.plural, sense: { ...sense, kind, ...(age === undefined ? {} : { age }) } };
  return { ...first, text: first.text + second.text, end: second.end, readings: [whole] };
}

function personOf({ readings }: Piece): Reading | undefined {
  return readings.find(({ sense }) => isOneOfPeople(sense));
}

/** A whole deed right before somebody who opens the sentence and does something else: 采茶, 健身. */
function isEpithet(pieces: readonly Piece[], at: number): boolean {
  const [piece, person] = [pieces[at], pieces[at + 1]];
  if (piece === undefined || person === undefined || !piece.han || piece.end !== person.start) return false;
  if (personOf(person) === undefined || personOf(piece) !== undefined || ONGOING.test(piece.text)) return false;
  const whole = piece.readings.some(
    ({ sense }) =>
      sense.is === 'action' && sense.deed !== undefined && sense.wantsObject !== true && sense.aims !== true,
  );
  if (!whole || piece.text.length < 2 || pieces.slice(0, at).some(isAgent)) return false;
  const before = pieces.slice(clauseStart(pieces, at), at);
  if (
    !before.every(({ readings }) =>
      readings.some(({ sense }) => ['number', 'determiner', 'hour', 'season', 'place'].includes(sense.is)),
    )
  )
    return false;
  return pieces.slice(at + 2, clauseEnd(pieces, at + 2)).some((each) => isVerbal(each) && !SHOWS_OFF.test(each.text));
}

/** 街舞少年在地上旋转: what is done so is what the name says. */
const SHOWS_OFF = /^(?:旋转|转身|转圈|跳跃|起跳|腾空|表演|微笑|看|望)/u;
const ONGOING = /[着了到见过给]$/u;

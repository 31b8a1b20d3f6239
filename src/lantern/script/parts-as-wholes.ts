import { isVehicle } from '../kinds/kinds.ts';
import { ACTING_PARTS, PARTS, VEHICLE_PARTS } from './lexicon/parts.ts';
import { describesNoun, endsClause, mayBe, mayBeThing } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { namesKind } from './senses.ts';

/** How many words a part may have, and how many may describe it. */
const PART_WORDS_MAX = 2;
const DESCRIBED_BY_MAX = 2;

/** On the deck of a ship, on the handle of her spade, the pages of a book turn: the pieces without the part, since readers ask who is on what. */
export function withPartsAsWholes(pieces: readonly Piece[]): readonly Piece[] {
  const whole = [...pieces];
  for (let at = 0; at < whole.length; at++) {
    const length = partLength(whole, at);
    if (length > 0) whole.splice(at, length);
  }
  return whole;
}

/** How many pieces from `at`, right after a preposition, name a part of what comes after them. */
function partLength(pieces: readonly Piece[], at: number): number {
  const before = pieces[at - 1];
  const opens = before === undefined || endsClause(before);
  if (!opens && !BEARS.test(before.text)) return vehiclePartLength(pieces, at);
  let part = at;
  while (part - at <= DESCRIBED_BY_MAX && pieces[part] !== undefined && describesNoun(pieces[part]!)) part++;
  if (part === at) return 0;
  for (let length = PART_WORDS_MAX; length > 0; length--) {
    const named = pieces.slice(part, part + length).map(({ text }) => text);
    const of = pieces[part + length];
    const parts = opens ? ACTING_PARTS : PARTS;
    if (parts.has(named.join(' ')) && of?.text === 'of' && namesBearer(pieces, part + length + 1, opens))
      return part + length + 1 - at;
  }
  return 0;
}

/** Slams the hood of an old truck: nothing that is worn. */
function vehiclePartLength(pieces: readonly Piece[], at: number): number {
  const part = mayBe(pieces[at]!, 'determiner') ? at + 1 : at;
  if (!VEHICLE_PARTS.has(pieces[part]?.text ?? '') || pieces[part + 1]?.text !== 'of') return 0;
  let head = part + 2;
  while (pieces[head] !== undefined && describesNoun(pieces[head]!)) head++;
  const whole = pieces[head]?.readings.some(({ sense }) => namesKind(sense) && isVehicle(sense.kind)) === true;
  return whole ? part + 2 - at : 0;
}

const BEARS = /^(?:on|onto|at|from|off)$|(?:^| )(?:in|into|inside|on|onto)$/u;

function namesBearer(pieces: readonly Piece[], from: number, onlyThings: boolean): boolean {
  let at = from;
  while (at < from + 5 && pieces[at] !== undefined && describesNoun(pieces[at]!) && !mayBe(pieces[at]!, 'being')) at++;
  const noun = pieces[at];
  if (noun === undefined) return false;
  return onlyThings ? mayBeThing(noun) : mayBe(noun, 'being');
}

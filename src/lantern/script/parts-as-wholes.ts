import { PARTS } from './lexicon/parts.ts';
import { describesNoun, mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';

/** How many words a part may have, and how many may describe it. */
const PART_WORDS_MAX = 2;
const DESCRIBED_BY_MAX = 2;

/** On the deck of a ship, on the handle of her spade: the pieces without the part, since readers ask who is on what. */
export function withPartsAsWholes(pieces: readonly Piece[]): readonly Piece[] {
  const whole = [...pieces];
  for (let at = 1; at < whole.length; at++) {
    const length = partLength(whole, at);
    if (length > 0) whole.splice(at, length);
  }
  return whole;
}

/** How many pieces from `at`, right after a preposition, name a part of what comes after them. */
function partLength(pieces: readonly Piece[], at: number): number {
  const before = pieces[at - 1];
  if (before === undefined || !BEARS.test(before.text)) return 0;
  let part = at;
  while (part - at <= DESCRIBED_BY_MAX && pieces[part] !== undefined && describesNoun(pieces[part]!)) part++;
  if (part === at) return 0;
  for (let length = PART_WORDS_MAX; length > 0; length--) {
    const named = pieces.slice(part, part + length).map(({ text }) => text);
    const of = pieces[part + length];
    if (PARTS.has(named.join(' ')) && of?.text === 'of' && namesBearer(pieces, part + length + 1))
      return part + length + 1 - at;
  }
  return 0;
}

const BEARS = /^(?:on|onto|at|from|off)$|(?:^| )(?:in|into|inside|on|onto)$/u;

function namesBearer(pieces: readonly Piece[], from: number): boolean {
  let at = from;
  while (at < from + 5 && pieces[at] !== undefined && describesNoun(pieces[at]!) && !mayBe(pieces[at]!, 'being')) at++;
  const noun = pieces[at];
  return noun !== undefined && mayBe(noun, 'being');
}

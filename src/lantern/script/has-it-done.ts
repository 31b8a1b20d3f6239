import { clauseStart, endsClause, inForm, isAgent, isVerbal, mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { writtenAs } from './written-as.ts';

const HAS = /^(?:has|have|had|having|gets|get|got|getting)$/u;
const WHOSE = /^(?:his|her|their|its)$/u;
/** How many words may stand between the owner and the verb, and between the verb and `by`. */
const REACH_WORDS = 4;

/** A dad gets his nails painted by his daughter: the pieces with the one who does it first, his daughter paints the nails of a dad. */
export function withDoerOfHad(pieces: readonly Piece[]): readonly Piece[] {
  for (let at = 1; at < pieces.length; at++) {
    const turned = turnAt(pieces, at);
    if (turned !== undefined) return withDoerOfHad(turned);
  }
  return pieces;
}

function turnAt(pieces: readonly Piece[], at: number): readonly Piece[] | undefined {
  if (!HAS.test(pieces[at]!.text) || !WHOSE.test(pieces[at + 1]?.text ?? '')) return undefined;
  const verb = pieces.findIndex(
    (piece, index) => index > at + 2 && index <= at + 2 + REACH_WORDS && isVerbal(piece) && isPast(piece),
  );
  const by = pieces.findIndex(({ text }, index) => index > verb && index <= verb + REACH_WORDS && text === 'by');
  if (verb < 0 || by < 0 || pieces.slice(at, by).some(endsClause)) return undefined;
  const end = pieces.findIndex((piece, index) => index > by && isAgent(piece)) + 1;
  const start = clauseStart(pieces, at);
  const be = mayBe(pieces[at - 1]!, 'be') ? at - 1 : at;
  const owner = pieces.slice(start, be);
  if (end === 0 || pieces.slice(by + 1, end).some(endsClause) || !owner.some(isAgent)) return undefined;
  return [
    ...pieces.slice(0, start),
    ...pieces.slice(by + 1, end),
    inForm(pieces[verb]!, 's'),
    ...writtenAs('the', pieces[at + 1]!),
    ...pieces.slice(at + 2, verb),
    ...writtenAs('of', pieces[verb]!),
    ...owner,
    ...pieces.slice(verb + 1, by),
    ...pieces.slice(end),
  ];
}

function isPast({ readings }: Piece): boolean {
  return readings.some(({ form }) => form === 'past');
}

import { clauseEnd, describesNoun, inForm, isVerbal, mayBe, orderOf } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { writtenAs } from './written-as.ts';

/**
 * Before the guests arrive, the waiter lights candles; she smiles after reading a letter; 客人到来之前,她点燃蜡烛: the pieces of a sentence
 * with what happens first told first, since readers take what comes later for what happens later.
 */
export function withEventsInOrder(pieces: readonly Piece[]): readonly Piece[] {
  const ordered: Piece[] = [];
  let start = 0;
  for (let at = 0; at <= pieces.length; at++) {
    if (at < pieces.length && pieces[at]?.kind !== 'stop') continue;
    const sentence = pieces.slice(start, at);
    ordered.push(
      ...(beforeFirst(sentence) ?? afterFirst(sentence) ?? afterLast(sentence) ?? sentence),
      ...pieces.slice(at, at + 1),
    );
    start = at + 1;
  }
  return ordered;
}

/** Before X, Y: Y, then X. */
function beforeFirst(sentence: readonly Piece[]): readonly Piece[] | undefined {
  const comma = sentence.findIndex(({ kind }) => kind === 'comma');
  if (comma < 0) return undefined;
  const [first] = sentence;
  const last = sentence[comma - 1];
  const named = isBefore(first) ? sentence.slice(1, comma) : isBefore(last) ? sentence.slice(0, comma - 1) : undefined;
  const mark = sentence[comma];
  const main = sentence.slice(comma + 1);
  if (named === undefined || mark === undefined || !isTold(named) || !isTold(main)) return undefined;
  return [...main, mark, ...writtenAs(first?.han === true ? '然后' : 'then', mark), ...named];
}

function isBefore(piece: Piece | undefined): boolean {
  return piece !== undefined && /^(?:before(?: the| a| an)?|之前|以前)$/u.test(piece.text);
}

/** After doing Y, X: whoever does X did Y before. */
function afterFirst(sentence: readonly Piece[]): readonly Piece[] | undefined {
  const comma = sentence.findIndex(({ kind }) => kind === 'comma');
  const [after, first] = sentence;
  const mark = sentence[comma];
  if (comma < 0 || after?.text !== 'after' || first === undefined || mark === undefined || !isGerund(first))
    return undefined;
  const main = sentence.slice(comma + 1);
  const verb = main.findIndex((piece) => isVerbal(piece) && !describesNoun(piece));
  if (verb < 1 || !main.slice(0, verb).some((piece) => mayBe(piece, 'being') || mayBe(piece, 'pronoun')))
    return undefined;
  const told = [inForm(first, 's'), ...sentence.slice(2, comma)];
  return [...main.slice(0, verb), ...told, ...writtenAs('then', mark), ...main.slice(verb)];
}

function isGerund({ readings }: Piece): boolean {
  return readings.some(({ sense, form }) => sense.is === 'action' && form === 'ing');
}

/** X after Y, X after doing Y: Y, then X. */
function afterLast(sentence: readonly Piece[]): readonly Piece[] | undefined {
  const at = sentence.findIndex((piece, index) => index > 0 && piece.text === 'after' && orderOf(piece) === 'after');
  const mark = sentence[at];
  if (at < 0 || mark === undefined || mark.han) return undefined;
  const end = clauseEnd(sentence, at + 1);
  const [main, told] = [sentence.slice(0, at), sentence.slice(at + 1, end)];
  const verb = main.findIndex(isVerbal);
  const [first] = told;
  if (verb < 0 || first === undefined || main.some(({ kind }) => kind === 'comma')) return undefined;
  const then = writtenAs('then', mark);
  // After reading a letter: whoever does the rest read it.
  if (isGerund(first) && main.slice(0, verb).some((piece) => mayBe(piece, 'being')))
    return [
      ...main.slice(0, verb),
      inForm(first, 's'),
      ...told.slice(1),
      ...then,
      ...main.slice(verb),
      ...sentence.slice(end),
    ];
  return isTold(told) ? [...told, ...then, ...main, ...sentence.slice(end)] : undefined;
}

/** Somebody or something that does something: a time is none. */
function isTold(clause: readonly Piece[]): boolean {
  const doer = clause.findIndex((piece) => mayBe(piece, 'being') || mayBe(piece, 'pronoun'));
  return doer >= 0 && clause.slice(doer + 1).some(isVerbal);
}

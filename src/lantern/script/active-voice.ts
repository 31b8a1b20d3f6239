import {
  clauseEnd,
  clauseStart,
  describesNoun,
  endsClause,
  inForm,
  isAgent,
  isVerbal,
  mayBe,
  orderOf,
} from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { isOneOfPeople } from './senses.ts';
import { writtenAs } from './written-as.ts';

/** How many words may stand between a verb and `by`. */
const REACH_WORDS = 9;

/**
 * A horse is led out of a barn by a farmer, 小偷被警察追赶: the pieces with whoever does it before the verb, and whom it is done
 * to after it, so that all readers find them where they expect them. What is done by nobody is left as it is.
 */
export function withActiveVoice(pieces: readonly Piece[]): readonly Piece[] {
  let turned = pieces;
  for (let at = 0; at < turned.length; at++)
    turned = turnTrailing(turned, at) ?? turnEnglish(turned, at) ?? turnHan(turned, at) ?? turned;
  return turned;
}

/** Two children run, followed by a dog: the dog follows them. */
function turnTrailing(pieces: readonly Piece[], at: number): readonly Piece[] | undefined {
  const piece = pieces[at];
  if (piece?.text !== 'followed by') return undefined;
  const agentEnd = nounEnd(pieces, at + 1);
  const before = pieces[at - 1];
  if (agentEnd === undefined || before === undefined) return undefined;
  const agent = pieces.slice(at + 1, agentEnd);
  if (before.kind === 'comma') {
    const told = pieces.slice(clauseStart(pieces, at - 1), at - 1).some((each) => isAgent(each));
    if (!told) return undefined;
    return [
      ...pieces.slice(0, at),
      ...writtenAs('while', piece),
      ...agent,
      ...writtenAs('follow them', piece),
      ...pieces.slice(agentEnd),
    ];
  }
  const isBe = mayBe(before, 'be');
  const patientEnd = isBe ? at - 1 : at;
  const patientStart = nounStart(pieces, patientEnd);
  if (patientStart === undefined) return undefined;
  return [
    ...pieces.slice(0, patientStart),
    ...agent,
    ...writtenAs(isBe ? 'follows' : 'following', piece),
    ...pieces.slice(patientStart, patientEnd),
    ...pieces.slice(agentEnd),
  ];
}

/** The noun phrase, the verb and who does it, where the verb at `at` is in the passive. */
function turnEnglish(pieces: readonly Piece[], at: number): readonly Piece[] | undefined {
  const verb = pieces[at];
  if (verb === undefined || verb.han || !isVerbal(verb) || !isPast(verb)) return undefined;
  const by = pieces.findIndex(({ text }, index) => index > at && index <= at + REACH_WORDS && text === 'by');
  if (by < 0 || pieces.slice(at + 1, by).some((piece) => endsClause(piece) || isFinite(piece))) return undefined;
  const agentEnd = nounEnd(pieces, by + 1);
  if (agentEnd === undefined) return undefined;
  const aux = pieces.slice(Math.max(0, at - 3), at).findLastIndex((piece) => mayBe(piece, 'be'));
  const isBe = aux >= 0;
  const patientEnd = isBe ? firstOf(pieces, Math.max(0, at - 3) + aux) : at;
  if (!isBe && pieces[at - 1]?.kind === 'comma') return trailing(pieces, { at, by, agentEnd });
  const patientStart = nounStart(pieces, patientEnd);
  if (patientStart === undefined) return undefined;
  return [
    ...pieces.slice(0, patientStart),
    ...pieces.slice(by + 1, agentEnd),
    inForm(verb, isBe ? 's' : 'ing'),
    ...pieces.slice(patientStart, patientEnd),
    ...pieces.slice(at + 1, by),
    ...pieces.slice(agentEnd),
  ];
}

/** A monkey escapes, chased by a vendor: the vendor does so to whoever the clause before is about. */
function trailing(
  pieces: readonly Piece[],
  { at, by, agentEnd }: { readonly at: number; readonly by: number; readonly agentEnd: number },
): readonly Piece[] | undefined {
  const verb = pieces[at];
  const told = pieces.slice(clauseStart(pieces, at - 1), at - 1);
  const doer = told.find((piece) => isAgent(piece));
  if (verb === undefined || doer === undefined) return undefined;
  return [
    ...pieces.slice(0, at),
    ...writtenAs('while', verb),
    ...pieces.slice(by + 1, agentEnd),
    inForm(verb, 's'),
    ...writtenAs(objectPronoun(doer, told), verb),
    ...pieces.slice(at + 1, by),
    ...pieces.slice(agentEnd),
  ];
}

/** What stands for somebody where something is done to them. */
function objectPronoun(doer: Piece, told: readonly Piece[]): string {
  const several =
    doer.readings[0]?.plural === true ||
    told.some(({ readings }) => readings.some(({ sense }) => sense.is === 'number' && sense.count > 1));
  if (several) return 'them';
  const sense = doer.readings.find((reading) => reading.sense.is === 'being')?.sense;
  if (!isOneOfPeople(sense) || sense?.is !== 'being') return 'it';
  return sense.kind === 'woman' || sense.kind === 'girl' ? 'her' : 'him';
}

/** "Is being led": the first of several forms of `be`. */
function firstOf(pieces: readonly Piece[], be: number): number {
  const before = pieces[be - 1];
  return before !== undefined && mayBe(before, 'be') ? be - 1 : be;
}

/** 花瓶被小猫推倒: whoever does it, the verb, and what it is done to. */
function turnHan(pieces: readonly Piece[], at: number): readonly Piece[] | undefined {
  if (pieces[at]?.text !== '被') return undefined;
  const start = clauseStart(pieces, at);
  const end = clauseEnd(pieces, at + 1);
  const patient = pieces.slice(start, at);
  const verb = pieces.findIndex((piece, index) => index > at + 1 && index < end && isVerbal(piece));
  if (verb < 0 || !patient.some((piece) => mayBe(piece, 'being')) || patient.some(isVerbal)) return undefined;
  const agent = pieces.slice(at + 1, verb);
  if (!agent.some(isAgent)) return undefined;
  const done = pieces[verb];
  return [
    ...pieces.slice(0, start),
    ...agent,
    ...(done === undefined ? [] : [done]),
    ...patient,
    ...pieces.slice(verb + 1),
  ];
}

/** Where the noun phrase ends that begins at `from` and names somebody who can act; undefined for any other. */
function nounEnd(pieces: readonly Piece[], from: number): number | undefined {
  let at = from;
  while (at < from + 6 && pieces[at] !== undefined && (describesNoun(pieces[at]!) || pieces[at]!.kind === 'unknown'))
    at++;
  const noun = pieces[at];
  if (noun === undefined || !isAgent(noun)) return undefined;
  let end = at + 1;
  // A crowd of reporters, a police officer: the noun goes on.
  while (
    pieces[end] !== undefined &&
    (mayBe(pieces[end]!, 'being') || (pieces[end]!.text === 'of' && mayBe(pieces[end + 1] ?? noun, 'being'))) &&
    !isVerbal(pieces[end]!)
  )
    end++;
  // In a straw hat.
  if (/^(?:in|wearing)$/u.test(pieces[end]?.text ?? '')) {
    let worn = end + 1;
    while (pieces[worn] !== undefined && describesNoun(pieces[worn]!)) worn++;
    if (pieces[worn] !== undefined && mayBe(pieces[worn]!, 'garment')) end = worn + 1;
  }
  return end;
}

/** Where the noun phrase begins that ends before `end`; undefined where there is none. */
function nounStart(pieces: readonly Piece[], end: number): number | undefined {
  const noun = pieces[end - 1];
  if (noun === undefined || !(mayBe(noun, 'being') || mayBe(noun, 'pronoun') || mayBe(noun, 'garment')))
    return undefined;
  let start = end - 1;
  while (
    start > 0 &&
    !endsClause(pieces[start - 1]!) &&
    (describesNoun(pieces[start - 1]!) || (mayBe(pieces[start - 1]!, 'being') && orderOf(pieces[start]!) === undefined))
  )
    start--;
  return start;
}

function isPast({ readings, text }: Piece): boolean {
  return readings.some(({ form }) => form === 'past') || /(?:ed|en)$/u.test(text);
}

/** A verb of another clause. */
function isFinite({ readings }: Piece): boolean {
  return readings[0]?.sense.is === 'action' && readings[0].form === 's';
}

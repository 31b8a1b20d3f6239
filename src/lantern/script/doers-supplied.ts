import { isDeedOf } from './find-deed.ts';
import { describesNoun, endsClause, inForm, isVerbal, mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { isOneOfAnimals, isOneOfPeople } from './senses.ts';
import { writtenAs } from './written-as.ts';

/**
 * Coffee being poured into a cup, milk is poured over cereal, 面团被揉: what is done to a thing by nobody who is named is done by
 * somebody. The pieces with that one before the verb, and the thing after it.
 */
export function withDoersSupplied(pieces: readonly Piece[]): readonly Piece[] {
  let told = pieces;
  for (let at = 0; at < told.length; at++) told = supplyEnglish(told, at) ?? supplyHan(told, at) ?? told;
  return told;
}

const INTO = /^(?:into|onto|over|out of|through|across)$/u;

function supplyEnglish(pieces: readonly Piece[], at: number): readonly Piece[] | undefined {
  const verb = pieces[at];
  if (verb === undefined || verb.han || !isDone(verb)) return undefined;
  const be = beBefore(pieces, at);
  const noun = pieces[be - 1];
  if (be === at || noun === undefined || isLiving(noun) || !isDeedOf(verb.text, noun.text)) return undefined;
  // A table is set, a wall is painted white: that is how they are. It is being done, or goes somewhere.
  const goesOn = pieces.slice(be, at).some(({ text }) => text === 'being') || INTO.test(pieces[at + 1]?.text ?? '');
  if (!goesOn) return undefined;
  const start = nounStart(pieces, be - 1);
  return [
    ...pieces.slice(0, start),
    ...(isNear(pieces, at)
      ? [...writtenAs('hands', verb), inForm(verb, 'ing')]
      : [...writtenAs('a person', verb), inForm(verb, 's')]),
    ...pieces.slice(start, be),
    ...pieces.slice(at + 1),
  ];
}

/** 咖啡正在被倒进杯子: nobody stands between 被 and the verb. */
function supplyHan(pieces: readonly Piece[], at: number): readonly Piece[] | undefined {
  const [noun, verb] = [pieces[at - 1], pieces[at + 1]];
  if (pieces[at]?.text !== '被' || noun === undefined || verb === undefined || !isVerbal(verb)) return undefined;
  // 核桃被夹碎: it happens to it.
  if (verb.readings.some(({ sense }) => sense.is === 'action' && sense.ofThings !== undefined)) return undefined;
  const during = mayBe(noun, 'auxiliary') ? 1 : 0;
  const thing = pieces[at - 1 - during];
  if (thing === undefined || isLiving(thing) || !isDeedOf(verb.text, thing.text)) return undefined;
  const start = nounStart(pieces, at - 1 - during);
  return [
    ...pieces.slice(0, start),
    ...writtenAs(isNear(pieces, at) ? '一双手' : '一个人', verb),
    verb,
    ...pieces.slice(start, at - during),
    ...pieces.slice(at + 2),
  ];
}

function isLiving({ readings }: Piece): boolean {
  return readings.some(({ sense }) => sense.is === 'pronoun' || isOneOfPeople(sense) || isOneOfAnimals(sense));
}

/** A verb that says what is done, and not how something is: a candle is lit. */
function isDone(piece: Piece): boolean {
  return (
    isVerbal(piece) && piece.readings.some(({ form }) => form === 'past' || form === 'base') && !mayBe(piece, 'state')
  );
}

/** Whether the sentence is filmed from so near that one sees the hands alone. */
function isNear(pieces: readonly Piece[], at: number): boolean {
  const start = pieces.slice(0, at).findLastIndex(({ kind }) => kind === 'stop') + 1;
  const end = pieces.findIndex(({ kind }, index) => index > at && kind === 'stop');
  return pieces
    .slice(start, end < 0 ? pieces.length : end)
    .some(({ readings }) =>
      readings.some(({ sense }) => sense.is === 'camera' && (sense.word === 'close-up' || sense.word === 'extreme')),
    );
}

/** Index of the first of the forms of `be` right before a verb; that of the verb where there is none. */
function beBefore(pieces: readonly Piece[], at: number): number {
  let be = at;
  while (pieces[be - 1] !== undefined && mayBe(pieces[be - 1]!, 'be')) be--;
  return be;
}

/** Where the noun phrase begins whose noun is at `noun`. */
function nounStart(pieces: readonly Piece[], noun: number): number {
  let start = noun;
  while (start > 0 && !endsClause(pieces[start - 1]!) && describesNoun(pieces[start - 1]!)) start--;
  return start;
}

import { clauseEnd, clauseStart, isSomebody, isVerbal, mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { isOneOfAnimals, isOneOfPeople } from './senses.ts';
import { writtenAs } from './written-as.ts';

/** How many words a relative clause may have. */
const REACH_WORDS = 7;

/**
 * Chinese tells what somebody does before naming them: 骑骆驼的人穿过沙漠. The pieces with whoever does it before the verb, as all readers
 * expect: 人骑骆驼穿过沙漠.
 */
export function withRelativesOpened(pieces: readonly Piece[]): readonly Piece[] {
  let opened: readonly Piece[] = pieces.flatMap((piece, at) => wornBy(pieces, at) ?? [piece]);
  for (let at = 0; at < opened.length; at++) opened = openAt(opened, at) ?? openLong(opened, at) ?? opened;
  return opened;
}

/** Words that open what somebody does with, for or beside something before the verb that says what. */
const OPENS = /^(?:用|使用|一边|边|正在|正|帮|帮着|教|跟|跟着|给|替|向|对着|把)$/u;
/** How many words such a clause may have. */
const LONG_WORDS = 12;

/** 用拖把拖地的男人, 抱着花瓶走路的女孩: with what it is done, and then what is done, by a person. */
function openLong(pieces: readonly Piece[], at: number): readonly Piece[] | undefined {
  const opener = pieces[at];
  if (opener === undefined || !opener.han || !(OPENS.test(opener.text) || mayBe(opener, 'hold'))) return undefined;
  const start = clauseStart(pieces, at);
  // 然后把花送给心爱的人: who did it was named before.
  if (start > 0 && pieces[start - 1]?.kind !== 'stop') return undefined;
  if (!pieces.slice(start, at).every((piece) => mayBe(piece, 'number') || mayBe(piece, 'determiner'))) return undefined;
  const end = Math.min(clauseEnd(pieces, at), at + LONG_WORDS);
  const of = pieces.slice(0, end).findLastIndex(({ text }) => text === '的');
  const last = pieces[of - 1];
  const where = last !== undefined && (mayBe(last, 'relation') || mayBe(last, 'preposition'));
  const noun = of > at + 1 && !where ? nounAfter(pieces, of) : undefined;
  const told = pieces.slice(at + 1, Math.max(at + 1, of));
  if (noun === undefined || !told.some(isVerbal) || told.some((piece) => mayBe(piece, 'connector'))) return undefined;
  // 教狗握手: it is the dog that does it.
  if (opener.text === '教' && told.some(({ readings }) => readings.some(({ sense }) => isOneOfAnimals(sense))))
    return undefined;
  if (!isSomebody(pieces[noun]) || (pieces[noun + 1] !== undefined && mayBe(pieces[noun + 1]!, 'connector')))
    return undefined;
  return [
    ...pieces.slice(0, at),
    ...pieces.slice(of + 1, noun + 1),
    ...pieces.slice(at, of),
    ...pieces.slice(noun + 1),
  ];
}

/** 戴眼镜的队友: who has it on, and does not put it on now. */
function wornBy(pieces: readonly Piece[], at: number): readonly Piece[] | undefined {
  const piece = pieces[at];
  if (piece === undefined || !PUTS_ON.test(piece.text) || pieces[at + 1]?.text !== '的') return undefined;
  const wearer = pieces
    .slice(at + 2, at + 5)
    .some(({ readings }) => readings.some(({ sense }) => isOneOfPeople(sense)));
  return wearer ? writtenAs(`${piece.text[0]}着${piece.text.slice(1)}`, piece) : undefined;
}

const PUTS_ON = /^[戴穿](?!着|上).{1,3}$/u;

/** Where a clause begins with a verb, what it is done to, 的 and who does it. */
function openAt(pieces: readonly Piece[], at: number): readonly Piece[] | undefined {
  const verb = pieces[at];
  if (verb === undefined || !verb.han || !isTransitive(verb)) return undefined;
  const start = clauseStart(pieces, at);
  const counted = pieces.slice(start, at);
  if (!counted.every((piece) => mayBe(piece, 'number') || mayBe(piece, 'determiner'))) return undefined;
  const of = pieces.findIndex(
    ({ text }, index) => index > at + 1 && index <= at + REACH_WORDS && text === '的' && isOver(pieces, at, index),
  );
  if (of < 0) return undefined;
  const noun = nounAfter(pieces, of);
  if (noun === undefined) return undefined;
  return [
    ...pieces.slice(0, at),
    ...pieces.slice(of + 1, noun + 1),
    ...pieces.slice(at, of),
    ...pieces.slice(noun + 1),
  ];
}

/** Done to somebody or something that can be seen. */
function isTransitive(piece: Piece): boolean {
  return isVerbal(piece) && !piece.readings.some(({ sense }) => sense.is === 'wear' || sense.is === 'being');
}

/** Between the verb and 的 is what it is done to, and no other verb, place or end. */
function isOver(pieces: readonly Piece[], verb: number, of: number): boolean {
  const object = pieces.slice(verb + 1, of);
  const seen = object.some(({ readings }) => readings[0]?.sense.is === 'being');
  return (
    seen &&
    object.every((piece) => piece.kind === 'known' && !isVerbal(piece) && !PARTED.has(piece.readings[0]?.sense.is))
  );
}

const PARTED: ReadonlySet<string | undefined> = new Set(['place', 'ground', 'relation', 'preposition', 'connector']);

/** Index of somebody right after 的, described or not. */
function nounAfter(pieces: readonly Piece[], of: number): number | undefined {
  for (let at = of + 1; at <= of + 3; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.kind !== 'known') return undefined;
    if (piece.readings.some(({ sense }) => isOneOfPeople(sense) || isOneOfAnimals(sense))) return at;
    if (!mayBe(piece, 'colour') && !mayBe(piece, 'age') && !mayBe(piece, 'size')) return undefined;
  }
  return undefined;
}

import { clauseEnd, isVerbal, mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { isOneOfAnimals, isOneOfPeople } from './senses.ts';

/** Words before whom something is done to or for. */
const TO_WHOM = /^(?:给|替|为|帮|帮着|陪|向|对|对着|喂)$/u;
/** How many words may tell what such a one is doing. */
const REACH_WORDS = 7;

/**
 * 妈妈给坐在椅子上的女儿梳头: what whoever it is done to was doing stands between, and is over with what is done. The pieces with the one
 * right after the word that says so: 妈妈给女儿梳头.
 */
export function withReceiversPlain(pieces: readonly Piece[]): readonly Piece[] {
  return namesWhom(pieces) ? pieces.flatMap((piece, at) => (isTold(pieces, at) ? [] : [piece])) : pieces;
}

function namesWhom(pieces: readonly Piece[]): boolean {
  return pieces.some(({ han, text }) => han && TO_WHOM.test(text));
}

/** Whether a piece is part of what is told between the word and whom it is done to. */
function isTold(pieces: readonly Piece[], at: number): boolean {
  for (let from = at; from >= Math.max(0, at - REACH_WORDS - 1); from--) {
    const span = toldAfter(pieces, from);
    if (span !== undefined) return at >= span.start && at < span.end;
  }
  return false;
}

/** From the first verb after such a word to the end of 的, where somebody and then another verb follow. */
function toldAfter(pieces: readonly Piece[], at: number): { readonly start: number; readonly end: number } | undefined {
  const word = pieces[at];
  if (word === undefined || !word.han || !TO_WHOM.test(word.text)) return undefined;
  const counts = pieces[at + 1];
  const start = counts !== undefined && (mayBe(counts, 'number') || mayBe(counts, 'determiner')) ? at + 2 : at + 1;
  const first = pieces[start];
  if (first === undefined || !(isVerbal(first) || mayBe(first, 'auxiliary'))) return undefined;
  const close = clauseEnd(pieces, at);
  const of = pieces.findIndex(({ text }, index) => index > start && index <= start + REACH_WORDS && text === '的');
  if (of < 0 || of >= close) return undefined;
  const noun = pieces.findIndex(
    ({ readings }, index) =>
      index > of && index <= of + 2 && readings.some(({ sense }) => isOneOfPeople(sense) || isOneOfAnimals(sense)),
  );
  const done = noun < 0 ? -1 : pieces.findIndex((piece, index) => index > noun && index < close && isVerbal(piece));
  return done < 0 ? undefined : { start, end: of + 1 };
}

import { clauseEnd, clauseStart, describesNoun, isSomebody, isVerbal, mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { isOneOfAnimals, isOneOfPeople, namesKind } from './senses.ts';
import { familyOf } from '../kinds/kinds.ts';
import { writtenAs } from './written-as.ts';

/**
 * Gives a boy a kitten, shows her father a drawing: the pieces with what is given right after the verb and whoever gets it after
 * `to`, so that all readers need to know one order. Kisses, massages and haircuts, which are no things, stay where they are.
 */
export function withGiftFirst(pieces: readonly Piece[]): readonly Piece[] {
  let told: readonly Piece[] = pieces.flatMap((piece, at) =>
    givesAlone(pieces, at) ? writtenAs('递给', piece) : [piece],
  );
  for (let at = 0; at < told.length; at++) told = turned(told, at) ?? told;
  return told;
}

/** Verbs by which somebody gets something, in any form. */
const GIVES =
  /^(?:giv(?:e|es|ing)|gave|hand(?:s|ing|ed)?|pass(?:es|ing|ed)?|offer(?:s|ing|ed)?|bring(?:s|ing)?|brought|show(?:s|ing|ed)?|throw(?:s|ing)?|threw|toss(?:es|ing|ed)?|serv(?:e|es|ing|ed)|lend(?:s|ing)?|sell(?:s|ing)?|buy(?:s|ing)?)$/u;

function turned(pieces: readonly Piece[], at: number): readonly Piece[] | undefined {
  const verb = pieces[at];
  if (verb === undefined || verb.han || !GIVES.test(verb.text) || !(isVerbal(verb) || mayBe(verb, 'stop')))
    return undefined;
  const receiverEnd = nounEnd(pieces, at + 1, isSomebodyOrBeast);
  if (receiverEnd === undefined) return undefined;
  const giftEnd = nounEnd(pieces, receiverEnd, isGift);
  const first = pieces[receiverEnd];
  if (giftEnd === undefined || first === undefined) return undefined;
  // A bare noun in the singular goes with the one before it: a police dog.
  if (giftEnd === receiverEnd + 1 && !first.readings.some(({ plural }) => plural)) return undefined;
  const [receiver, gift] = [pieces.slice(at + 1, receiverEnd), pieces.slice(receiverEnd, giftEnd)];
  return [...pieces.slice(0, at + 1), ...gift, ...writtenAs('to', first), ...receiver, ...pieces.slice(giftEnd)];
}

/** 奶奶给孙女一个红包: where no verb follows it, 给 is one itself, and a thing goes from hand to hand. */
function givesAlone(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at]?.text !== '给' || !pieces.slice(clauseStart(pieces, at), at).some(isSomebody)) return false;
  const receiverEnd = nounEnd(pieces, at + 1, isSomebodyOrBeast);
  const giftEnd = receiverEnd === undefined ? undefined : nounEnd(pieces, receiverEnd, isGift);
  return giftEnd !== undefined && giftEnd === clauseEnd(pieces, at);
}

/** Index after a noun with what describes it; undefined where no such noun comes. */
function nounEnd(pieces: readonly Piece[], from: number, isNoun: (piece: Piece) => boolean): number | undefined {
  let at = from;
  while (pieces[at] !== undefined && describesNoun(pieces[at]!) && !isNoun(pieces[at]!)) at++;
  const noun = pieces[at];
  if (noun === undefined || !isNoun(noun)) return undefined;
  // A glass of water.
  const content = pieces[at + 1]?.text === 'of' ? nounEnd(pieces, at + 2, isGift) : undefined;
  return content ?? at + 1;
}

function isSomebodyOrBeast({ kind, readings }: Piece): boolean {
  return kind === 'known' && readings.some(({ sense }) => isOneOfPeople(sense) || isOneOfAnimals(sense));
}

function isGift(piece: Piece): boolean {
  const thing = piece.readings.some(({ sense }) => namesKind(sense) && familyOf(sense.kind) === 'thing');
  return piece.kind === 'known' && (thing || isSomebodyOrBeast(piece));
}

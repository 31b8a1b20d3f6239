import { isPerson } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { BeingSense } from './lexicon/entry.ts';
import { sexOfWord } from './lexicon/names.ts';
import { isSomebody } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';

/** Said right before what somebody is by trade or age: a female driver, 女司机. */
const FEMALE = /(?:女|女性|\b(?:female|woman)\s+)$/iu;
const MALE = /(?:男|男性|\bmale\s+)$/iu;

/** The kind of one person whose word fits any sex, where the word itself or the one before says more: a policewoman, a male nurse. */
export function sexNamed(prompt: string, text: string, start: number, sense: BeingSense): Kind | undefined {
  const { kind, members, trade, beast } = sense;
  if (members !== undefined) return undefined;
  const before = prompt.slice(0, start);
  const said = FEMALE.test(before) ? 0 : MALE.test(before) ? 1 : undefined;
  if (said !== undefined && kind === 'child') return (['girl', 'boy'] as const)[said];
  const ofTrade = trade !== undefined && beast === undefined && kind !== 'person' && isPerson(kind as Kind);
  if (said !== undefined && (kind === 'person' || ofTrade)) return (['woman', 'man'] as const)[said];
  return kind === 'person' ? sexOfWord(text) : undefined;
}

/** A male nurse is one person: the pieces without the word, which `sexNamed` reads where the noun stands. */
export function withSexesLeftOut(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ text }, at) => !/^(?:fe)?male$/iu.test(text) || !isSomebody(pieces[at + 1]));
}

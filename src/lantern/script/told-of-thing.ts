import type { Action, ColourName } from './screenplay.ts';
import { verbForms } from './inflect.ts';
import { listed } from './listed.ts';
import { describesNoun, endsClause, mayBeThing } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { writtenAs } from './written-as.ts';

/** All forms of English verbs. */
export function english(bases: string): ReadonlySet<string> {
  return new Set(listed(bases).flatMap((base) => verbForms(base).map(({ text }) => text)));
}

/** Chinese words as they are. */
export function han(words: string): ReadonlySet<string> {
  return new Set(listed(words));
}

/** What one to three pieces from an index say together. */
export function textsFrom(
  pieces: readonly Piece[],
  at: number,
): readonly { readonly text: string; readonly length: number }[] {
  return [1, 2, 3].flatMap((length) => {
    const span = pieces.slice(at, at + length);
    if (span.length < length || span.some(({ kind }) => kind !== 'known' && kind !== 'unknown')) return [];
    return [{ text: span.map(({ text }) => text).join(span[0]?.han === true ? '' : ' '), length }];
  });
}

/** What the longest words at an index say is done, by a table of verbs, and how many pieces they are; undefined where they say nothing of it. */
export function effectAt<Effect extends { readonly verbs: ReadonlySet<string> }>(
  pieces: readonly Piece[],
  at: number,
  effects: readonly Effect[],
): { readonly effect: Effect; readonly length: number } | undefined {
  for (const { text, length } of textsFrom(pieces, at).toReversed()) {
    const effect = effects.find(({ verbs }) => verbs.has(text));
    if (effect !== undefined) return { effect, length };
  }
  return undefined;
}

/** Where the clause begins of which a liquid or a force is the subject, with no more than an article, an amount or an adjective before it. */
export function opening(pieces: readonly Piece[], at: number): number | undefined {
  let from = at;
  const before = () => pieces[from - 1];
  while (before() !== undefined && !endsClause(before()!) && isBefore(before()!)) from--;
  return before() === undefined || endsClause(before()!) ? from : undefined;
}

function isBefore(piece: Piece): boolean {
  return describesNoun(piece) || AMOUNTS.has(piece.text) || piece.kind === 'unknown';
}

const AMOUNTS = new Set([
  'of',
  'drop',
  'drops',
  'stream',
  'hot',
  'cold',
  'fresh',
  'splash',
  'trickle',
  '滴',
  '一滴',
  '一股',
  '一阵',
  '阵',
  '一场',
  '股',
  '的',
]);

/** Where the noun phrase ends that begins at an index, if it names a thing. */
export function thingFrom(pieces: readonly Piece[], from: number): number | undefined {
  const leads = (piece: Piece | undefined, next: Piece | undefined) =>
    piece !== undefined &&
    !mayBeThing(piece) &&
    (describesNoun(piece) || piece.kind === 'unknown' || piece.text === 'of' || next?.text === 'of');
  let at = from;
  // A scoop of ice cream: the noun is the last of them.
  while (at < from + 5 && leads(pieces[at], pieces[at + 1])) at++;
  const noun = pieces[at];
  return noun !== undefined && mayBeThing(noun) ? at + 1 : undefined;
}

/** The verb of what happens, in the place of the one that was written. */
export function happens(verb: Piece, action: Action, thingColour?: ColourName): Piece {
  const [said = verb] = writtenAs('fills', verb);
  return {
    ...said,
    text: verb.text,
    readings: [
      {
        sense: { is: 'action', action, ...(thingColour === undefined ? {} : { thingColour }), ofThings: true },
        also: [],
        plural: false,
        form: 's',
      },
    ],
  };
}

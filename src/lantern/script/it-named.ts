import { isDeedOf } from './find-deed.ts';
import { isHandling } from './pass-along.ts';
import { endsClause, mayBeThing } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { writtenAs } from './written-as.ts';

/** How far back what `it` is may be named, in words. */
const REACH_WORDS = 40;
const IT = /^(?:it|them|它|它们)$/u;

/**
 * Finds a flower, … waters it; buys an apple and peels it: what is done to `it` is done to the thing that was named last of those to
 * which the verb does something. The pieces with its name in the place of the pronoun, since deeds are known by verb and noun.
 */
export function withItNamed(pieces: readonly Piece[]): readonly Piece[] {
  const told: Piece[] = [];
  for (const piece of pieces) {
    const verb = told.at(-1);
    const noun = IT.test(piece.text) && verb !== undefined ? nounFor(verb, told) : undefined;
    if (noun === undefined) told.push(piece);
    else told.push(...(piece.han ? [] : writtenAs('the', piece)), { ...noun, start: piece.start, end: piece.end });
  }
  return told;
}

function nounFor(verb: Piece, told: readonly Piece[]): Piece | undefined {
  // Picks it up, gives it to her: what goes from hand to hand is followed by itself.
  if (endsClause(verb) || isHandling(verb.text)) return undefined;
  return told
    .slice(-REACH_WORDS, -1)
    .findLast((each) => each.han === verb.han && isNamed(each) && isDeedOf(verb.text, each.text));
}

const PARTS: ReadonlySet<string> = new Set(['thing', 'unsupported', 'ground']);

function isNamed({ kind, readings }: Piece): boolean {
  // A door, a window: parts of places, and things of deeds.
  const part = readings.some(({ sense }) => PARTS.has(sense.is));
  return kind === 'known' && (part || mayBeThing({ readings }));
}

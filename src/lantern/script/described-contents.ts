import { describesNoun, mayBeThing } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { isThing } from './senses.ts';
import { writtenAs } from './written-as.ts';

/** How many words may describe what is in it: a cup of strong hot coffee. */
const DESCRIBING_MAX = 3;

/**
 * A bottle of amber perfume, a glass of cold orange juice: one thing, whose name is known without what describes it. The pieces with the
 * description before the whole name: an amber bottle of perfume.
 */
export function withContentsDescribed(pieces: readonly Piece[]): readonly Piece[] {
  const joined = [...pieces];
  for (let at = 0; at + 3 < joined.length; at++) {
    const [vessel, of] = joined.slice(at, at + 2);
    if (vessel === undefined || of?.text !== 'of' || vessel.kind !== 'known') continue;
    const rest = joined.slice(at + 2);
    const noun = rest.findIndex((piece) => !describesNoun(piece) || mayBeThing(piece));
    if (noun < 1 || noun > DESCRIBING_MAX) continue;
    const whole = writtenAs(`${vessel.text} of ${rest[noun]!.text}`, { ...vessel, end: rest[noun]!.end });
    if (whole.length !== 1 || whole[0]!.readings.every(({ sense }) => !isThing(sense))) continue;
    joined.splice(at, noun + 3, ...rest.slice(0, noun), ...whole);
  }
  return joined;
}

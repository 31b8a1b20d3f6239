import { clauseEnd, clauseStart, describesNoun, isAgent, mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { isThing } from './senses.ts';

/**
 * Chinese names what comes into sight after its verb: 洞里钻出一只兔子, 土里长出一棵小苗, 屋顶上蹲着一只猫. The pieces with whoever or whatever it is
 * before the verb, where all readers expect a subject.
 */
export function withSubjectsFirst(pieces: readonly Piece[]): readonly Piece[] {
  const moved = [...pieces];
  for (let at = 1; at < moved.length; at++) {
    const verbEnd = verbFrom(moved, at);
    const end = verbEnd === undefined ? undefined : nounFrom(moved, verbEnd);
    if (verbEnd === undefined || end === undefined || !comesInSight(moved[at]!, moved[end - 1]!)) continue;
    if (!opensWithPlace(moved, at)) continue;
    moved.splice(at, end - at, ...moved.slice(verbEnd, end), ...moved.slice(at, verbEnd));
    at = end - 1;
  }
  return moved;
}

/** What follows a verb of one who comes, goes or is there. */
const ASPECT = /^(?:了|着|过|来|去|出|起|下|上|进|出来|下来|过来|起来|起了|下了|出了|来了)$/u;
const IN_ASPECT = /[了着过来出起下落]$/u;
/** Where something is to be seen: 地上, 洞里, 门口, 远处. */
const PLACE = /[上下里中边旁处间前后外口空顶头]$/u;
/** What is there belongs to somebody, who does it: 手里牵着一条狗. */
const OF_BODY = /^(?:手|怀|嘴|口|背|肩|头|身|腰|脖|臂|腿|脚|心)/u;

/** Whether the clause up to an index says where, and names nobody who could do what comes. */
function opensWithPlace(pieces: readonly Piece[], at: number): boolean {
  const before = pieces.slice(clauseStart(pieces, at), at).filter((piece) => !mayBe(piece, 'manner'));
  const last = before.at(-1);
  if (last === undefined || !last.han || !PLACE.test(last.text) || before.some(isAgent)) return false;
  if (before.some(({ text }) => OF_BODY.test(text))) return false;
  return ['relation', 'preposition', 'place', 'ground', 'stop', 'thing', 'sky'].some((is) =>
    mayBe(last, is as 'relation'),
  );
}

/** Where the verb ends that begins at an index and says that something comes or is there. */
function verbFrom(pieces: readonly Piece[], at: number): number | undefined {
  const verb = pieces[at];
  if (verb === undefined || !mayBe(verb, 'action')) return undefined;
  let end = at + 1;
  while (pieces[end]?.han === true && ASPECT.test(pieces[end]!.text)) end++;
  return end > at + 1 || (verb.text.length > 1 && IN_ASPECT.test(verb.text)) ? end : undefined;
}

/** Where the noun phrase ends that begins with a number at an index, if the clause ends with it. */
function nounFrom(pieces: readonly Piece[], from: number): number | undefined {
  const [number] = pieces.slice(from, from + 1);
  if (number === undefined || !number.han || !mayBe(number, 'number')) return undefined;
  const end = clauseEnd(pieces, from);
  const rest = pieces.slice(from + 1, end);
  const noun = rest.at(-1);
  const told = rest.slice(0, -1);
  if (noun === undefined || !mayBe(noun, 'being')) return undefined;
  return told.every((piece) => describesNoun(piece) || mayBe(piece, 'of') || piece.kind === 'unknown')
    ? end
    : undefined;
}

/** Whether somebody does it by themselves, or it happens to a thing. */
function comesInSight(verb: Piece, noun: Piece): boolean {
  const things = noun.readings.every(({ sense }) => sense.is !== 'being' || isThing(sense));
  return verb.readings.some(
    ({ sense }) =>
      sense.is === 'action' &&
      (things
        ? sense.ofThings !== undefined
        : sense.aims !== true && (sense.deed === undefined ? sense.ofThings === undefined : sense.deed === 'crouch')),
  );
}

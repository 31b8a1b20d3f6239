import { endsClause } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { isOneOfAnimals } from './senses.ts';
import { writtenAs } from './written-as.ts';

/**
 * A tortoise carries a snail on its back, 乌龟驮着蜗牛: the pieces with the one on top told first, 蜗牛骑在乌龟背上, since it is
 * told of readers as who rides.
 */
export function withBorneOnBack(given: readonly Piece[]): readonly Piece[] {
  const pieces = withBacksOf(given);
  const verb = pieces.findIndex(({ text }) => BEARS.test(text));
  const said = pieces[verb];
  if (said === undefined) return pieces;
  const bearer = nounBefore(pieces, verb);
  const rider = pieces.findIndex((piece, at) => at > verb && isBeast(piece));
  if (bearer === undefined || rider < 0 || pieces.slice(verb, rider).some(endsClause)) return pieces;
  const onBack = said.han ? { end: rider + 1 } : backAfter(pieces, rider);
  if (onBack === undefined) return pieces;
  const { from } = bearer;
  const top = pieces.slice(verb + 1, rider + 1);
  const under = pieces.slice(from, verb);
  const rides = said.han
    ? [...top, ...writtenAs('骑在', said), ...under, ...writtenAs('背上', said)]
    : [
        ...top,
        ...writtenAs('sits on', said),
        ...under,
        ...writtenAs(', the', said),
        ...under.slice(-1),
        ...writtenAs('walks', said),
      ];
  return [...pieces.slice(0, from), ...rides, ...withBorneOnBack(pieces.slice(onBack.end))];
}

/** On an elephant's back: on the back of an elephant. */
function withBacksOf(pieces: readonly Piece[]): readonly Piece[] {
  const back = pieces.findIndex(
    ({ text }, at) =>
      /^(?:back|shell)$/u.test(text) && /^(?:'s|')$/u.test(pieces[at - 1]?.text ?? '') && isBeast(pieces[at - 2]),
  );
  const word = pieces[back];
  if (word === undefined) return pieces;
  const on = pieces.findLastIndex(({ text }, at) => at < back && /^(?:on|onto|upon)$|\bon$/u.test(text));
  if (on < 0 || pieces.slice(on, back).some(endsClause) || back - on > 6) return pieces;
  const rides = pieces[on - 1]?.text.startsWith('rid') === true && isBeast(pieces[on - 2]);
  return [
    ...(rides ? [...pieces.slice(0, on - 1), ...writtenAs('sits on', word)] : pieces.slice(0, on + 1)),
    ...writtenAs('the back of', word),
    ...pieces.slice(on + 1, back - 1),
    ...withBacksOf(pieces.slice(back + 1)),
  ];
}

const BEARS = /^(?:驮着|驮|驮起|背着|carry|carries|carrying|carried|bears?|bearing|ferries|gives)$/u;

/** Where the noun phrase begins and ends that is right before an index, if it names an animal. */
function nounBefore(pieces: readonly Piece[], at: number): { readonly from: number } | undefined {
  const noun = at - 1;
  if (!isBeast(pieces[noun])) return undefined;
  let from = noun;
  while (from > 0 && !endsClause(pieces[from - 1]!) && !isBeast(pieces[from - 1])) from--;
  return { from };
}

/** The words "on its back" after who is carried. */
function backAfter(pieces: readonly Piece[], at: number): { readonly end: number } | undefined {
  const back = pieces.findIndex(({ text }, each) => each > at && each <= at + 4 && /\b(?:back|shell)s?$/u.test(text));
  return back < 0 || pieces.slice(at, back).some(endsClause) ? undefined : { end: back + 1 };
}

function isBeast(piece: Piece | undefined): boolean {
  return piece?.readings.some(({ sense }) => isOneOfAnimals(sense)) === true;
}

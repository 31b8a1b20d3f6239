import { mayBeThing } from './piece-grammar.ts';
import { isDeedOf } from './find-deed.ts';
import { hanWords } from './han-text.ts';
import type { Piece } from './recognise.ts';

/** After or before a verb they only say how or whither it goes on: 扣下, 递向, 一笑. */
const WITH_VERB = /^[一了着过在到给上下进出起来去向住开完好掉成满了动干净碎断紧]+$/u;

/**
 * A verb or a noun of one character is none inside a longer word of the language that is something else: no crack is sewn (缝隙), nobody stands in
 * what is high-end (高端), a brand tastes of nothing (品牌). What such a word is stays unknown.
 */
export function withHanWordsWhole(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = [];
  for (let at = 0; at < pieces.length;) {
    const run = runFrom(pieces, at);
    whole.push(...(run.length > 1 ? wordsOfRun(run) : [pieces[at]!]));
    at += Math.max(1, run.length);
  }
  return whole;
}

/** The pieces in Han characters that follow each other without a mark. */
function runFrom(pieces: readonly Piece[], from: number): readonly Piece[] {
  const end = pieces.findIndex(
    (piece, at) => at >= from && (!piece.han || (at > from && piece.start !== pieces[at - 1]!.end)),
  );
  return pieces.slice(from, end < 0 ? pieces.length : end);
}

function wordsOfRun(run: readonly Piece[]): readonly Piece[] {
  if (!run.some((piece) => isLoneVerb(piece) || isLoneNoun(piece))) return run;
  const from = run[0]!.start;
  const words = hanWords(run.map(({ text }) => text).join('')).map(({ segment, index }) => ({
    start: from + index,
    end: from + index + segment.length,
  }));
  return run.map((piece) => {
    if (!isLoneVerb(piece) && !isLoneNoun(piece)) return piece;
    const word = words.find(({ start, end }) => start <= piece.start && end >= piece.end);
    const others = run.filter(({ start, end }) => word !== undefined && start >= word.start && end <= word.end);
    const rest = others.filter((other) => other !== piece);
    if (isLoneNoun(piece)) return isNoPart(piece, others) ? { ...piece, kind: 'unknown', readings: [] } : piece;
    const goesOn =
      rest.every((other) => WITH_VERB.test(other.text) || isNumber(other)) ||
      rest.some((other) => isNoun(other) || isDeedOf(piece.text, other.text));
    return goesOn ? piece : { ...piece, kind: 'unknown', readings: [] };
  });
}

/** A character that is the name of something by itself: noodles (面), a drum (鼓). */
function isLoneNoun({ kind, text, readings }: Piece): boolean {
  return kind === 'known' && text.length === 1 && mayBeThing({ readings });
}

/** 旗杆, 花椒, 切面: it begins a word of something else, or ends one that names a side; at the end it is what the word names (昙花, 国旗). */
function isNoPart(noun: Piece, word: readonly Piece[]): boolean {
  const last = word.at(-1) === noun && noun.text !== '面';
  return !last && word.some((piece) => piece !== noun && saysNothing(piece));
}

/** What is no part of a name for a thing. */
function saysNothing(piece: Piece): boolean {
  return piece.kind === 'unknown' || isLoneVerb(piece) || piece.readings.every(({ sense }) => sense.is === 'stop');
}

/** A character that says something is done, but not what one sees of it. */
function isLoneVerb({ kind, text, readings }: Piece): boolean {
  return (
    kind === 'known' &&
    text.length === 1 &&
    readings.length > 0 &&
    readings.every(({ sense }) => sense.is === 'action' && SEEN_LITTLE.has(sense.action))
  );
}

const SEEN_LITTLE: ReadonlySet<string> = new Set(['stand', 'drive', 'break', 'roll', 'hold']);

/** 咬了一口: how often. */
function isNumber({ readings }: Piece): boolean {
  return readings.some(({ sense }) => sense.is === 'number');
}

/** 骑马: the rest of the word is what it is done to. */
function isNoun({ kind, readings }: Piece): boolean {
  return (
    kind === 'known' &&
    readings.some(({ sense }) => sense.is === 'being' || sense.is === 'prop' || sense.is === 'garment')
  );
}

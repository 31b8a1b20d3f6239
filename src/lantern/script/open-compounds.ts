import { mayBeThing } from './piece-grammar.ts';
import { isPerson } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { isDeedOf } from './find-deed.ts';
import type { Piece } from './recognise.ts';

/**
 * English names actions as compounds: rock climbing, finger snapping, trimming or shaving a beard. The pieces as a sentence
 * would have them, for all readers alike: the verb before what it is done to, one verb of two that are offered, and whoever the
 * subject is said to be in its place.
 */
export function withCompoundsOpened(pieces: readonly Piece[]): readonly Piece[] {
  return withSubjectNamed(withVerbsFirst(withOneVerb(pieces)));
}

/** Of `catching or throwing a frisbee` the one that is known with what it is done to, or else the first. */
function withOneVerb(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(
    ({ text }, index) => text === 'or' && isGerund(pieces[index - 1]) && isGerund(pieces[index + 1]),
  );
  const [first, second] = [pieces[at - 1], pieces[at + 1]];
  if (at < 0 || first === undefined || second === undefined) return pieces;
  const rest = pieces.slice(at + 2);
  const pairs = (verb: Piece) => nounAfter(verb, rest) !== undefined;
  if (!pairs(first) && pairs(second)) return [...pieces.slice(0, at - 1), ...pieces.slice(at + 1)];
  // Riding or walking with a horse: what the second verb goes with goes, too.
  const tail = rest[0]?.text === 'with' || rest[0]?.text === 'to' ? rest.slice(1) : rest;
  return [...pieces.slice(0, at), ...tail];
}

/** What a verb is done to within the next words. */
function nounAfter(verb: Piece, rest: readonly Piece[]): Piece | undefined {
  return rest.slice(0, 3).find(({ text }) => isDeedOf(verb.text, text));
}

/** Sword fighting, clay pottery making: a gerund right after what it is done to, which nothing else introduces. */
function withVerbsFirst(pieces: readonly Piece[]): readonly Piece[] {
  const moved = [...pieces];
  for (let at = 1; at < moved.length; at++) {
    const verb = moved[at];
    if (verb === undefined || !isGerund(verb)) continue;
    for (const length of [2, 1]) {
      const nouns = moved.slice(at - length, at);
      const named = nouns.map(({ text }) => text).join(' ');
      if (nouns.length < length || !isDeedOf(verb.text, named) || !isBare(moved[at - length - 1])) continue;
      // Two women, a cat: who is counted acts for itself.
      if (nouns.some(({ readings }) => readings.some(({ plural }) => plural))) continue;
      // A robot dancing in a square: who opens the sentence does it.
      if (moved[at - length - 1] === undefined && (nouns.some(isSomebody) || happensTo(verb, nouns))) continue;
      moved.splice(at - length, length + 1, verb, ...nouns);
      break;
    }
  }
  return moved;
}

/** Whether what follows begins without an article: after is, goes, somebody, a qualifier that nobody knows, or nothing. */
function isBare(before: Piece | undefined): boolean {
  if (before === undefined || before.kind === 'comma' || before.kind === 'stop' || before.kind === 'unknown')
    return true;
  return before.readings.some(({ sense }) => ['be', 'auxiliary', 'being'].includes(sense.is)) || GOES.test(before.text);
}

const GOES = /^(?:go|goes|going|went|do|does|doing|tries|try|enjoys|enjoy|loves|love|practices|practises)$/u;

/** A person is crawling baby, is baby waking up: who the subject is said to be without an article is the subject. */
function withSubjectNamed(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ readings }) => readings.some(({ sense }) => sense.is === 'be'));
  const person = pieces[at - 1]?.readings.some(({ sense }) => sense.is === 'being' && sense.kind === 'person');
  if (at < 1 || person !== true) return pieces;
  const [next, after] = [pieces[at + 1], pieces[at + 2]];
  const said = isChild(next) && isGerund(after) ? true : isGerund(next) && isOwnDoing(next) && isChild(after);
  return said ? [...pieces.slice(0, at - 1), ...pieces.slice(at + 1)] : pieces;
}

/** Balloon bursting: what may happen to the thing by itself does. */
function happensTo({ readings }: Piece, nouns: readonly Piece[]): boolean {
  const happens = readings.some(({ sense }) => sense.is === 'action' && sense.ofThings === true);
  return happens && nouns.some(mayBeThing);
}

function isSomebody({ readings }: Piece): boolean {
  return readings.some(
    ({ sense }) => sense.is === 'being' && (sense.kind === 'person' || isPerson(sense.kind as Kind)),
  );
}

function isChild(piece: Piece | undefined): boolean {
  return (
    piece?.readings.some(({ sense, plural }) => sense.is === 'being' && sense.kind === 'child' && !plural) === true
  );
}

/** Done to nobody: crawls, sleeps. */
function isOwnDoing(piece: Piece | undefined): boolean {
  const [reading] = piece?.readings ?? [];
  return reading?.sense.is === 'action' && reading.sense.aims !== true && reading.sense.wantsObject !== true;
}

function isGerund(piece: Piece | undefined): boolean {
  return piece !== undefined && !piece.han && /^\p{L}{2,}ing(?: \p{L}+)?$/u.test(piece.text);
}

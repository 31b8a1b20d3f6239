import { BODY_NAMES } from './lexicon/parts.ts';
import type { Reading } from './dictionary.ts';
import { clauseStart, describesNoun, hasOwner, mayBe, mayBeThing, orderOf } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import type { Action } from './screenplay.ts';
import { isThing } from './senses.ts';
import { writtenAs } from './written-as.ts';

/**
 * Sweat on his temple, beams sweep over the sea, turns the periscope handles, with trembling fingers, drifting sand: what could be a
 * verb or a place by itself is a name, or describes one, where it stands. The pieces without those readings.
 */
export function withNamesNotVerbs(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at) => {
    if (piece.han) return [piece];
    if (isOfBody(pieces, at)) return [asName(piece, () => true)];
    if (isWornBySubject(pieces, at)) return parted(piece);
    if (tellsOfGarment(pieces, at)) return [{ ...piece, kind: 'known', readings: [HOW_MADE] }];
    if (piece.kind !== 'known' || !piece.readings.some(isVerb)) return [piece];
    if (isPhraseAfterNoun(pieces, at) || isCountedNoun(pieces, at)) return parted(piece);
    const described = at > 0 && pieces[at - 1]!.kind === 'known' && onlyDescribes(pieces, at - 1);
    return described || isNameHere(pieces, at) || onlyDescribes(pieces, at) ? [asName(piece, isVerb)] : [piece];
  });
}

/** On his temple, her palms: an owner's own, whatever else is called so. */
function isOfBody(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  const owner = before !== undefined && (hasOwner(before) || before.text === "'s");
  return owner && BODY_NAMES.has(pieces[at]!.text) && !describesNext(pieces[at + 1]);
}

/** A man in a coat and hat stands under a lamp: no hat stands. */
function isWornBySubject(pieces: readonly Piece[], at: number): boolean {
  const [before, next] = [pieces[at - 1], pieces[at + 1]];
  const placed = next?.readings.some(({ sense }) => sense.is === 'preposition' || sense.is === 'relation') === true;
  return /^(?:hat|coat) stands$/u.test(pieces[at]!.text) && before !== undefined && orderOf(before) === 'and' && placed;
}

function describesNext(next: Piece | undefined): boolean {
  return next !== undefined && mayBe(next, 'being');
}

function isNameHere(pieces: readonly Piece[], at: number): boolean {
  const forms = new Set(pieces[at]!.readings.filter(isVerb).map(({ form }) => form));
  if (forms.has('ing') || forms.has('past')) return false;
  const [before, next, second] = [pieces[at - 1], pieces[at + 1], pieces[at + 2]];
  if (next === undefined) return false;
  const opens = before === undefined || before.kind === 'comma' || before.kind === 'stop';
  // Sweat on his temple, fists on her hips.
  const placed = next.readings.some(({ sense }) => sense.is === 'preposition' || sense.is === 'relation');
  if (opens && placed && second !== undefined && hasOwner(second))
    return !forms.has('s') || BODY_NAMES.has(pieces[at]!.text);
  if (isNounOfArticle(pieces, at, forms)) return true;
  if (!forms.has('s') || forms.has('base')) return false;
  // Beams sweep, and lights flicker.
  const led =
    opens ||
    (before !== undefined && (orderOf(before) === 'and' || describesNoun(before) || isFirstNoun(pieces, at - 1)));
  if (led && isBareVerb(next) && !HELPS.test(pieces[at]!.text)) return true;
  // Scrolls and potions.
  if (opens && orderOf(next) === 'and' && second !== undefined && namesOnly(second)) return true;
  return isSecondNoun(pieces, at);
}

/** Water drops slide down: the first of two nouns, which opens its clause. */
function isFirstNoun(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  const noun = pieces[at];
  const matter =
    noun?.readings.some(({ sense }) => sense.is === 'thing') === true &&
    noun.readings.every((each) => each.sense.is === 'thing' || isVerb(each));
  const plain = matter || isPlainNoun(noun);
  return plain && (before === undefined || before.kind === 'comma' || before.kind === 'stop');
}

/** A faded photograph, the herd scatters: after an article and one word that is no plural stands no verb in its base form. */
function isNounOfArticle(pieces: readonly Piece[], at: number, forms: ReadonlySet<string | undefined>): boolean {
  const [article, before, next] = [pieces[at - 2], pieces[at - 1], pieces[at + 1]];
  if (!forms.has('base') || forms.size > 1 || before === undefined) return false;
  const acts = next?.readings.some((each) => isVerb(each) && each.form === 's') === true;
  // An open black umbrella: nobody opens it.
  if (ARTICLE.test(before.text)) return acts || (next !== undefined && mayBe(next, 'colour'));
  const past = before.readings.length > 0 && before.readings.every(({ form }) => form === 'past');
  const plain =
    before.readings.length > 0 && before.readings.every(({ sense, plural }) => sense.is === 'stop' && !plural);
  const describes = before.kind === 'unknown' || past || plain || (describesNoun(before) && !mayBe(before, 'number'));
  return describes && !before.text.endsWith('s') && ARTICLE.test(article?.text ?? '');
}

/** A verb in its base form and nothing else. */
function isBareVerb({ kind, readings }: Piece): boolean {
  return (
    kind === 'known' &&
    readings.length > 0 &&
    readings.every((each) => (isVerb(each) || each.sense.is === 'way') && each.form === 'base')
  );
}

const HELPS = /^(?:helps|lets|makes|watches|sees|hears|feels|dares|comes|goes)$/u;

function namesOnly({ kind, readings }: Piece): boolean {
  return kind === 'known' && readings.some(({ sense, plural }) => isThing(sense) && plural) && !readings.some(isVerb);
}

/** Turns the periscope handles: after a verb, an article and a word that nobody knows the noun goes on. */
function isSecondNoun(pieces: readonly Piece[], at: number): boolean {
  const [article, unknown] = [pieces[at - 2], pieces[at - 1]];
  if (unknown?.kind !== 'unknown' || article === undefined || !mayBe(article, 'determiner')) return false;
  return pieces.slice(clauseStart(pieces, at), at - 2).some(({ readings }) => readings.some(isVerb));
}

/** With trembling fingers, a painted face, …, drifting sand: what describes a noun that is no picture of its own. */
function onlyDescribes(pieces: readonly Piece[], at: number): boolean {
  const verbs = pieces[at]!.readings.filter(isVerb);
  const [before, next, second] = [pieces[at - 1], pieces[at + 1], pieces[at + 2]];
  if (verbs.length === 0 || !verbs.every(({ form }) => form === 'ing' || form === 'past')) return false;
  if (describesAmongOthers(pieces, at)) return true;
  if (!isPlainNoun(next)) return false;
  const led = before !== undefined && (mayBe(before, 'determiner') || hasOwner(before) || LEADS.test(before.text));
  if (led) return true;
  const opens = before === undefined || before.kind === 'comma' || before.kind === 'stop';
  const ends = second === undefined || second.kind === 'comma' || second.kind === 'stop' || orderOf(second) === 'and';
  const drifts = verbs.every(({ form, sense }) => form === 'ing' && sense.is === 'action' && DRIFTS.has(sense.action));
  return opens && ends && drifts;
}

/** A squeaking metal shutter, a patched grey jumpsuit: an article before it, more that describes and then what does nothing of it. */
function describesAmongOthers(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  if (before === undefined || !(mayBe(before, 'determiner') || hasOwner(before))) return false;
  let noun = at + 1;
  while (noun < at + ADJECTIVES_MAX && isAdjective(pieces[noun])) noun++;
  const named = pieces[noun];
  // A carved wooden bowl: what was once done to a thing.
  const made = pieces[at]!.readings.every((reading) => !isVerb(reading) || reading.form === 'past');
  const thing = made && named?.readings.some(({ sense }) => isThing(sense)) === true;
  return noun > at + 1 && named !== undefined && (thing || isPlainNoun(named) || isWorn(named));
}

const ADJECTIVES_MAX = 4;

function isAdjective(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.kind === 'known' && describesNoun(piece) && !mayBe(piece, 'determiner');
}

const HOW_MADE: Reading = { sense: { is: 'taste' }, also: [], plural: false };

/** A wool cap and waxed jacket: what was once done to clothes that are listed. */
function tellsOfGarment(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  const listed = before !== undefined && (orderOf(before) === 'and' || /^(?:in|with|wearing)$/u.test(before.text));
  const past = /[^aeiou]ed$/u.test(piece!.text) && !describesNoun(piece!);
  return listed && past && next !== undefined && isWorn(next);
}

function isWorn(piece: Piece): boolean {
  return mayBe(piece, 'garment') || mayBe(piece, 'prop');
}

const LEADS = /^(?:with|in|of|behind|past|under|through|over|by|between|among|against)$/u;

/** What moves so by itself; a participle of other verbs has its object after it. */
const DRIFTS: ReadonlySet<Action> = new Set<Action>([
  'drive',
  'fall',
  'fly',
  'glide',
  'walk',
  'run',
  'levitate',
  'swing',
  'roll',
]);

function isPlainNoun(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.han) return false;
  if (piece.kind === 'unknown') return /[a-z]{2}(?:s|ing)?$/u.test(piece.text);
  return (
    piece.kind === 'known' &&
    piece.readings.some(isPlain) &&
    piece.readings.every((each) => isPlain(each) || isVerb(each))
  );
}

/** Fingers, sand, thunder. */
function isPlain({ sense }: Reading): boolean {
  if (sense.is === 'place') return sense.strength === 1;
  return PLAIN.has(sense.is) && !(sense.is === 'stop' && sense.seen === true);
}

const PLAIN: ReadonlySet<string> = new Set(['stop', 'airborne', 'unsupported', 'weather']);

/** A crystal egg on a desk: no verb in its base form follows a single noun with its article. */
function isPhraseAfterNoun(pieces: readonly Piece[], at: number): boolean {
  const { text, readings } = pieces[at]!;
  if (!text.includes(' ') || !readings.every((each) => isVerb(each) && each.form === 'base')) return false;
  const [article, noun] = [pieces[at - 2], pieces[at - 1]];
  const single =
    noun?.readings.some(({ sense, plural, form }) => form === 'past' || (isThing(sense) && !plural)) === true;
  const led = ARTICLE.test(noun?.text ?? '') || (single && ARTICLE.test(article?.text ?? ''));
  if (!led) return false;
  return writtenAs(text.split(' ')[0] ?? '', pieces[at]!).some((first) => mayBe(first, 'being'));
}

/** Two white eggs on a table: a number and a colour are those of a noun, and what looks like a verb with its particle is that. */
function isCountedNoun(pieces: readonly Piece[], at: number): boolean {
  const [number, colour, piece] = [pieces[at - 2], pieces[at - 1], pieces[at]!];
  const led = number !== undefined && mayBe(number, 'number') && colour !== undefined && mayBe(colour, 'colour');
  if (!led || !piece.text.includes(' ') || !piece.readings.every(isVerb)) return false;
  return writtenAs(piece.text.split(' ')[0] ?? '', piece).some(mayBeThing);
}

const ARTICLE = /^(?:an?|one|the)$/u;

function parted(piece: Piece): readonly Piece[] {
  return piece.text.split(' ').flatMap((word) => writtenAs(word, piece));
}

function isVerb({ sense }: Reading): boolean {
  return sense.is === 'action' || sense.is === 'hold';
}

function asName(piece: Piece, drops: (reading: Reading) => boolean): Piece {
  const kept = piece.readings.filter((reading) => !drops(reading) && reading.sense.is !== 'way');
  const plural = /[^s]s$/u.test(piece.text);
  return { ...piece, kind: 'known', readings: kept.length > 0 ? kept : [{ sense: { is: 'stop' }, also: [], plural }] };
}

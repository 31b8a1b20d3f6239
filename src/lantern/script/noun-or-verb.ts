import type { Word } from './choose-reading.ts';
import type { Reading } from './dictionary.ts';
import { hasOwner, mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { isThing } from './senses.ts';
import { follows, isNounLike, NOUN_LIKE } from './word-senses.ts';

/** A box, the iron, her bow, rows of beans: the name of a deed is here a thing that nobody knows. */
export function isNounHere(
  { sense, form }: Reading,
  previous: Word | undefined,
  next: Piece | undefined,
  second: Word | undefined,
): boolean {
  if (sense.is === 'action' && form !== 'ing' && form !== 'past' && next?.text === 'of' && previous?.han !== true)
    return previous === undefined || !follows(previous, ['being', 'pronoun']);
  // The first row, the last dance.
  if (sense.is === 'action' && form === 'base' && ORDINAL.test(previous?.text ?? '')) return true;
  // An order, a report: what is said is more often a thing than what one walks or smiles.
  const deedWord =
    sense.is === 'action' && (sense.deed !== undefined || sense.wantsObject === true || sense.action === 'speak');
  const before = previous?.reading?.sense;
  // Off the roll, at the roll: a base form right after an article is no verb.
  if (sense.is === 'action' && form === 'base' && /^(?:the|a|an)$/u.test(previous?.text ?? '')) return true;
  if (!deedWord || previous?.han === true || (form !== 'base' && form !== 's') || before === undefined) return false;
  if (before.is === 'preposition') return before.word !== 'to';
  if (before.is === 'pronoun') return before.owns === true;
  // In her garden.
  if (before.is === 'wear') return true;
  // One garden does not "fence": after a single noun with an article a verb would have its -s.
  // Three kids in pyjamas sneak.
  const dressed = (before.is === 'garment' || before.is === 'hair') && second?.reading?.sense.is === 'preposition';
  const single =
    !dressed && before.is !== 'being' && isNounLike(previous) && previous?.reading?.plural !== true && form === 'base';
  if (single) return ['determiner', 'preposition'].includes(second?.reading?.sense.is ?? '');
  // "All three laugh": several who do it.
  if (before.is === 'number') return before.count === 1 || form === 's';
  // A goalkeeper in green dives.
  if (before.is === 'colour' && form === 's' && second?.text === 'in') return false;
  return ['determiner', 'colour', 'size', 'taste', 'of', 'age'].includes(before.is);
}

/** In her lap, on its back: after an owner and where it is, a part of the body is no verb. */
export function isOwnPart({ sense, form }: Reading, { readings }: Piece, words: readonly Word[]): boolean {
  const [second, previous] = words.slice(-2);
  if (sense.is !== 'action' || form !== 'base' || !readings.some((each) => each.sense.is === 'stop')) return false;
  if (/^in (?:her|his|its)$/u.test(previous?.text ?? '')) return true;
  const owner = previous?.reading?.sense;
  return owner?.is === 'pronoun' && owner.owns === true && second?.reading?.sense.is === 'preposition';
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|last|front|same)$/u;

/** A baker slides a tray, she ties her laces: a noun in the plural between somebody and an object is what they do. */
export function isVerbInstead(
  { sense, plural }: Reading,
  previous: Word | undefined,
  next: Piece | undefined,
  second: Word | undefined,
): boolean {
  const before = previous?.reading;
  // A girl braids her friend's hair: a cut that is in the plural by itself.
  const cut = sense.is === 'hair' && next !== undefined && hasOwner(next);
  if (!(plural || cut) || previous?.han === true || !NOUN_LIKE.has(sense.is) || next === undefined) return false;
  // It sprouts: after a pronoun stands no noun. And taps the loaf, …, waters it: of several things that somebody does.
  const pronoun = before?.sense.is === 'pronoun' && before.sense.owns !== true && before.sense.who !== 'each-other';
  if (pronoun) return true;
  if (before?.sense.is === 'connector') return next.readings.some(isObjectWord);
  if (previous?.kind === 'comma')
    return next.readings.some(isObjectWord) || mayBe(next, 'determiner') || hasOwner(next);
  // One cups his hands.
  if (before?.sense.is === 'number' && before.sense.count === 1) return hasOwner(next);
  // Rain drums on the roof.
  if (before?.sense.is === 'weather') return mayBe(next, 'preposition');
  // A kid in the back seat sticks her hand out.
  if (before?.sense.is === 'place' && sense.is === 'being') return hasOwner(next);
  // A ranger in khaki watches with binoculars.
  if (before?.sense.is === 'colour' && second?.text === 'in')
    return mayBe(next, 'preposition') || mayBe(next, 'determiner');
  // A baker in an apron slides a tray.
  const worn = before?.sense.is === 'garment' || before?.sense.is === 'hair';
  if (worn && ((sense.is === 'place' && sense.strength === 1) || sense.is === 'being'))
    return mayBe(next, 'determiner') || (sense.is === 'being' && mayBe(next, 'being'));
  const somebody =
    before?.sense.is === 'being' ? !before.plural : before?.sense.is === 'pronoun' && before.sense.owns !== true;
  if (!somebody) return false;
  if (mayBe(next, 'determiner') || hasOwner(next)) return true;
  // A gardener plants tulips, a monkey swings from branch to branch.
  const alive = before?.sense.is === 'being' && before.sense.kind !== 'child' && !isThing(before.sense);
  const away = next.readings.some(
    ({ sense: each }) =>
      each.is === 'preposition' && (AWAY.has(each.word) || (sense.is === 'place' && ALONG.has(each.word))),
  );
  // A man ladles water, a woman butters toast.
  const stuff = next.readings.some((each) => each.sense.is === 'thing' || each.sense.is === 'unsupported');
  return alive && (away || stuff || next.readings.some((each) => each.plural && each.sense.is === 'being'));
}

function isObjectWord({ sense }: Reading): boolean {
  return (sense.is === 'pronoun' && sense.owns !== true) || (sense.is === 'determiner' && sense.refers === 'known');
}

/** A penguin slides on the ice: no penguin has slides. */
const ALONG: ReadonlySet<string> = new Set(['on', 'along', 'across', 'down', 'around', 'off', 'toward', 'past']);
const AWAY: ReadonlySet<string> = new Set(['from', 'through', 'into', 'over', 'to']);

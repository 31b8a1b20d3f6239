import { clauseStart, describesNoun, inForm, isVerbal } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { writtenAs } from './written-as.ts';

/** How many words may stand between the start of a sentence and the hands: a pair of old wrinkled hands. */
const REACH_WORDS = 6;
/** Words for hands, whoever has them. */
export const HANDS = /^(?:hands?|fingers?|fingertips|手|双手|手指|小手|大手)$/u;
/** What only says which hands, or how many. */
const SAYS_WHICH = new Set(['determiner', 'number', 'age', 'size', 'taste', 'mood', 'of', 'colour', 'hair', 'state']);

/**
 * Hands that open a sentence as its subject are seen from near, whoever has them: `hands kneading dough`, 一双手在揉面. The pieces
 * as who orders such a shot would write them: `close-up of hands kneading dough`.
 */
export function withHandsFilmed(pieces: readonly Piece[]): readonly Piece[] {
  const seen = [...withOwnersActing(pieces)];
  for (let at = 0; at < seen.length; at++) {
    const first = seen[at];
    const opens = at === 0 || seen[at - 1]?.kind === 'stop' || bringsHand(seen, at);
    if (first === undefined || !opens || !handsOpen(seen.slice(at, at + REACH_WORDS + 2))) continue;
    seen.splice(at, 0, ...writtenAs(first.han ? '特写' : 'close-up of', first));
  }
  return seen;
}

/** Close-up of his weathered hands untying a rope: of his hands, and he unties it. */
function withOwnersActing(pieces: readonly Piece[]): readonly Piece[] {
  const told = [...pieces];
  for (let at = 1; at + 1 < told.length; at++) {
    const [hands, verb] = [told[at]!, told[at + 1]!];
    if (hands.han || !LIMBS.test(hands.text) || !isGoing(verb)) continue;
    const start = clauseStart(told, at);
    const owner = told.slice(start, at).findLast(({ text }) => OWNERS.has(text));
    if (owner === undefined || told.slice(start, at).some((piece) => isVerbal(piece) && !describesNoun(piece)))
      continue;
    const comma = { ...writtenAs(',', verb)[0]!, end: verb.start };
    told.splice(at + 1, 1, comma, ...writtenAs(OWNERS.get(owner.text)!, verb), inForm(verb, 's'));
  }
  return told;
}

const LIMBS = /^(?:hands?|fingers?|fingertips|forearms?|arms?|palms?)$/u;
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
]);

function isGoing({ text, readings }: Piece): boolean {
  const verbs = readings.filter(({ sense }) => sense.is === 'action' || sense.is === 'hold');
  return verbs.length > 0
    ? verbs.every(({ form }) => form === 'ing')
    : /^\p{L}{2,}ing$/u.test(text) && readings.length === 0;
}

/** …, then a hand lifts it: one that nobody was named for comes in. */
function bringsHand(pieces: readonly Piece[], at: number): boolean {
  const [before, first] = [pieces[at - 1], pieces[at]];
  const opens = before?.kind === 'comma' || before?.readings.some(({ sense }) => sense.is === 'connector') === true;
  return opens && first !== undefined && BRINGS_IN.test(first.text);
}

const BRINGS_IN = /^(?:an?|一只|一双)$/u;

function handsOpen(phrase: readonly Piece[]): boolean {
  const at = phrase.findIndex(({ text }) => HANDS.test(text));
  const follows = phrase[at + 1];
  if (at < 0 || follows === undefined || !phrase.slice(0, at).every(saysWhich)) return false;
  return isVerb(follows) || (STANDS_BEFORE_VERB.test(follows.text) && phrase[at + 2] !== undefined);
}

/** What Chinese has between somebody and the verb: 在, 从右边. */
const STANDS_BEFORE_VERB = /^(?:在|从)/u;

function saysWhich({ kind, readings }: Piece): boolean {
  return kind === 'unknown' || (kind === 'known' && readings.some(({ sense }) => SAYS_WHICH.has(sense.is)));
}

function isVerb({ kind, text, han, readings }: Piece): boolean {
  if (readings.some(({ sense }) => sense.is === 'action' || sense.is === 'hold')) return true;
  return !han && (kind === 'known' || kind === 'unknown') && /^\p{L}{2,}ing$/u.test(text);
}

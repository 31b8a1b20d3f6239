import { cardOf, isPerson } from '../kinds/kinds.ts';
import { WEAR } from '../kinds/things/wear.ts';
import type { Word } from './choose-reading.ts';
import { DEEDS } from '../deeds/deeds.ts';
import type { Draft } from './draft.ts';
import { verbForms } from './inflect.ts';
import type { ActionSense, Sense } from './lexicon/entry.ts';
import { HELD_METRES_MAX } from './held-metres.ts';
import { listed } from './listed.ts';
import { antecedents } from './antecedents.ts';
import { isHandling } from './pass-along.ts';
import { isThing, namesKind } from './senses.ts';

/** Whether what comes after a verb is held in both hands: a man holds a pizza, which is no prop of its own. */
export function isHeld(draft: Draft, words: readonly Word[], index: number): boolean {
  const rest = words.slice(index + 1, index + 6);
  const han = words[index]?.han === true;
  const end = rest.findIndex(
    ({ kind, reading }) => (kind !== 'known' && !(han && kind === 'unknown')) || reading?.sense.is === 'connector',
  );
  const phrase = end < 0 ? rest : rest.slice(0, end);
  const noun = phrase.find(({ reading }) => ['being', 'prop', 'garment', 'sign'].includes(reading?.sense.is ?? ''));
  const object = thereAlready(draft, phrase, noun) ?? noun?.reading?.sense;
  const somebody = draft.characters.some(({ kind }) => isPerson(kind));
  if (draft.negated || !somebody || object?.is !== 'being' || object.kind === 'person' || object.kind === 'child')
    return false;
  if (isPerson(object.kind)) return false;
  const { size, grip } = cardOf(object.kind);
  return grip !== undefined || size.heightMetres <= (object.kind in WEAR ? WEAR_METRES_MAX : HELD_METRES_MAX);
}

/** A mug on a table, … lifts the mug: what one might carry as one's own is the one that is there. */
function thereAlready({ characters }: Draft, phrase: readonly Word[], noun: Word | undefined): Sense | undefined {
  const known = phrase.some(({ reading }) => reading?.sense.is === 'determiner' && reading.sense.refers === 'known');
  const thing = noun?.readings.find(({ sense }) => isThing(sense))?.sense;
  return known && namesKind(thing) && characters.some(({ kind }) => kind === thing.kind) ? thing : undefined;
}

/** Whether something comes into hands or goes through them; nobody has a break or the bus in the hands for taking it. */
export function isTaken(draft: Draft, words: readonly Word[], index: number): boolean {
  const { text = '' } = words[index] ?? {};
  return isHandling(text) && (!TAKES_AT_ALL.test(text) || isHeld(draft, words, index));
}

const TAKES_AT_ALL = /^(?:tak(?:e|es|ing)|took)$/u;

/** The dragon hands him a flower: after somebody, and before a pronoun or an article, hands are what one does. */
export function handsOver(draft: Draft, words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.reading?.sense;
  const gets =
    next?.is === 'determiner' ||
    next?.is === 'number' ||
    next?.is === 'colour' ||
    words[index + 1]?.reading?.form === 'past' ||
    (next?.is === 'pronoun' && (next.owns !== true || words[index + 1]?.text === 'her'));
  const before = words[index - 1];
  const joined = (before?.reading?.sense.is === 'connector' || before?.kind === 'comma') && draft.subject !== undefined;
  return words[index]?.text === 'hands' && (draft.heads.length > 0 || joined) && gets;
}

/** 把兔子放在桌上: what somebody does something to is named before the verb in this part of the sentence. */
export function isDisposal(draft: Draft, word: Word, { action, deed }: ActionSense): boolean {
  return (
    action === 'stand' &&
    (deed === undefined || deed === 'hand-over') &&
    /[把将]/u.test(draft.prompt.slice(draft.boundary.end, word.start))
  );
}

/** Whether what is done by a verb is done with the thing in the hands: wields it, shows it off. */
export function isDoneInHands(verb: string): boolean {
  inHands ??= new Set([
    ...listed(DEEDS['hold-thing'].en.do).flatMap((each) => verbForms(each).map(({ text }) => text)),
    ...listed(DEEDS['hold-thing'].zh.do),
  ]);
  return inHands.has(verb);
}

let inHands: ReadonlySet<string> | undefined;

/** What happens to it in the hands is told by its verb. */
export const HOLDS: ActionSense = { is: 'action', action: 'stand', deed: 'hold-thing', aims: true };

/** An animal goes where it carries to what it has between its teeth. */
export const BRINGS: ActionSense = { is: 'action', action: 'walk', aims: true };

/** Clothes are held up by the shoulders. */
const WEAR_METRES_MAX = 1.2;

/** "Picks it up", 把它抱起来: a phrase for a deed that has the pronoun in it is about the one that was named last. */
export function handleIt(draft: Draft, phrase: string): void {
  const [thing] = /\bit\b|它/iu.test(phrase) ? antecedents(draft, 'it') : [];
  if (thing !== undefined && draft.verb !== undefined) draft.handled.push({ thing, verb: draft.verb });
}

import { DEEDS } from '../deeds/deeds.ts';
import { cardOf, isAnimal, isPerson } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Word } from './choose-reading.ts';
import { currentBeat, noModifiers } from './draft.ts';
import type { Draft } from './draft.ts';
import type { BeingSense, Sense } from './lexicon/entry.ts';
import { bearerFollows } from './look-around.ts';
import { isGiving } from './pass-along.ts';
import { canBePiece, workPointOf } from './pieces.ts';
import { isThing } from './senses.ts';

/** What is worn or carried is a thing of its own where nobody is there for it, or where something stands beside it. */
export function thingInstead(draft: Draft, words: readonly Word[], index: number): BeingSense | undefined {
  const sense = words[index]?.readings.find((reading) => isThing(reading.sense))?.sense;
  if (sense?.is !== 'being' || draft.modifiers.owners !== undefined) return undefined;
  // Hands her a cup of tea: it changes hands.
  const given = draft.verbOpen && draft.verb?.target !== undefined && isGiving(draft.verb.said ?? '');
  if (given && !draft.wearing) return sense;
  if (draft.wearing && bearerFollows(draft, words, index)) return undefined;
  // A mug on a table, … lifts the mug: it is there already.
  if (draft.modifiers.refers === 'known' && isThere(draft, sense.kind as Kind)) return sense;
  // Who is under an umbrella carries it.
  const sheltered = draft.relation?.name === 'under' && draft.characters.some(({ kind }) => isPerson(kind));
  if (sheltered) return undefined;
  if (liesAtHand(draft, words, index) || actsItself(draft, words, index)) return sense;
  // Who sits on a suitcase does not carry it.
  if (draft.preposition === 'on' && draft.verbOpen && BORNE.has(draft.verb?.action)) return sense;
  if (draft.verbOpen && workPointOf(draft.verb?.deed) !== undefined && canBePiece(sense.kind as Kind)) return sense;
  if (draft.relation?.subject !== undefined || draft.relation?.object !== undefined) return sense;
  // An animal wears a hat, but carries no balloon.
  const carried = words[index]?.readings.some((reading) => reading.sense.is === 'prop') === true;
  const wears = !carried && !isNamedBeside(draft, words, index);
  const somebody = draft.characters.some(({ kind }) => isPerson(kind) || (wears && isAnimal(kind)));
  if (somebody) return undefined;
  // "In a red hat, a woman": it waits for its wearer; "a red hat and a woman" does not.
  const worn =
    draft.wearing ||
    ['in', 'with'].includes(draft.preposition ?? '') ||
    // "Tilt up from muddy boots to the face of a farmer": they are the farmer's.
    currentBeat(draft).camera.some((each) => each.startsWith('tilt')) ||
    words.slice(0, index).some((word) => ['wear', 'hold'].includes(word.reading?.sense.is ?? ''));
  const waits = (worn || words[index]?.han === true) && bearerFollows(draft, words, index);
  return waits ? undefined : sense;
}

/** Of this kind there is one, which nobody wears or carries. */
function isThere({ characters }: Draft, kind: Kind): boolean {
  return characters.some((each) => each.kind === kind);
}

/** …; a candle burns on the left: what opens a part of the sentence and has a verb of its own is in nobody's hand. */
function actsItself({ heads, preposition, wearing, carries }: Draft, words: readonly Word[], index: number): boolean {
  const verb = words[index + 1]?.reading;
  const opens = heads.length === 0 && preposition === undefined && !wearing && carries === undefined;
  return opens && words[index]?.han === false && verb?.sense.is === 'action' && verb.form === 's';
}

/** A horse and a tie: with an article of its own after `and`, it is one of two. */
function isNamedBeside({ wearing, preposition }: Draft, words: readonly Word[], index: number): boolean {
  if (wearing || preposition !== undefined) return false;
  const before = words.slice(0, index).findLastIndex(({ reading }) => reading?.sense.is !== 'colour');
  const [and, article] = [words[before - 1], words[before]];
  return article?.reading?.sense.is === 'determiner' && /^(?:and|和|与)$/u.test(and?.text ?? '');
}

/** Chops carrots, a white mug on the right: what is named by itself beside somebody whose hands are full stands there. */
function liesAtHand(draft: Draft, words: readonly Word[], index: number): boolean {
  const { phraseInSegment, verbOpen, carries, wearing, preposition } = draft;
  if (phraseInSegment || verbOpen || carries !== undefined || wearing || preposition !== undefined) return false;
  const held = words.slice(index + 1, index + 6).some(({ text }) => /^(?:hands?|arms?|手里|手中|手上)$/u.test(text));
  return (
    !held &&
    currentBeat(draft).actions.some(({ deed }) => {
      const play = deed === undefined ? undefined : DEEDS[deed].play;
      return play?.held !== undefined || play?.around !== undefined;
    })
  );
}

const BORNE: ReadonlySet<string | undefined> = new Set(['sit', 'stand', 'lie', 'jump']);

const SHOULDER = /^(?:shoulder|lap|knee|head|nose|hand|palm|finger|fingertip|arm|wrist)s?$|^肩/u;

/** A parrot on his shoulder, a cat on her lap: it is carried there. False for any other word, and when nothing small was named just before. */
export function isPerched(draft: Draft, { text }: Word, sense: Sense): boolean {
  if (sense.is !== 'stop' || !SHOULDER.test(text)) return false;
  const [rider] = draft.lastPhrase?.ids ?? [];
  const [owner] = draft.modifiers.owners ?? [];
  const kind = draft.characters.find(({ id }) => id === rider)?.kind;
  // Puts its paw on her knee: no more than the paw is there.
  const touches = !draft.phraseOpen && draft.verb !== undefined && !RESTS.has(draft.verb.action);
  if (rider === undefined || owner === undefined || kind === undefined || rider === owner || isPerson(kind) || touches)
    return false;
  if (cardOf(kind).size.heightMetres > PERCHED_METRES_MAX) return false;
  draft.relations.push({ subject: rider, relation: 'riding', object: owner });
  draft.modifiers = noModifiers();
  draft.preposition = undefined;
  return true;
}

/** What brings a whole body there. */
const RESTS: ReadonlySet<string> = new Set(['sit', 'lie', 'jump', 'fly', 'walk', 'sleep']);

/** What is larger sits on no shoulder. */
const PERCHED_METRES_MAX = 0.8;

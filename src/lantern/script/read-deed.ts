import { colourOfLiquidIn } from './liquid-in.ts';
import { dictionary } from './dictionary.ts';
import { isPortable } from './pass-along.ts';
import { familyOf } from '../kinds/kinds.ts';
import { actAtCatch, carryByMouth, heldInPaws } from './carry-by-mouth.ts';
import { readGame } from './read-prey.ts';
import { DEEDS } from '../deeds/deeds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Word } from './choose-reading.ts';
import { noteUnderstood } from './draft.ts';
import type { Draft } from './draft.ts';
import type { ActionSense, Sense } from './lexicon/entry.ts';
import { findDeed } from './find-deed.ts';
import { readAction } from './read-actions.ts';
import { settleSex } from './read-beings.ts';
import { mayDoDeeds, mayDoHere } from './may-do.ts';
import { contextOf, isIt } from './verb-context.ts';
import { handleIt, HOLDS, isHeld } from './read-handling.ts';
import { textOf } from './text-of.ts';
import { fillsVessel } from './fill-vessel.ts';
import { readModifier } from './read-modifiers.ts';
import { isOneOfAnimals, isOneOfPeople, isThing, namesKind } from './senses.ts';
import { FILLER } from './read-craft.ts';

/** A word such as `holding`: what is filled, done with it, or had between the teeth or in the paws. */
export function readHolding(draft: Draft, words: readonly Word[], index: number, sense: Sense): void {
  if (fillsVessel(draft, words, index) || readDeed(draft, words, index) || readHold(draft, words, index)) return;
  if (readGame(draft, words, index)) return;
  const held = heldInPaws(draft, words, index);
  if (held !== undefined)
    return readAction(draft, { is: 'action', action: 'eat', pieces: [held] }, contextOf(draft, words, index));
  if (carryByMouth(draft, words, index)) {
    const caught = actAtCatch(draft, words[index]?.text ?? '');
    const act = caught.deed === undefined ? ({ action: 'walk' } as const) : caught;
    return readAction(draft, { is: 'action', ...act }, contextOf(draft, words, index));
  }
  const word = words[index];
  draft.carries = draft.negated || word === undefined ? undefined : textOf(draft, word);
  readModifier(draft, words, index, sense);
  // A man lifts a green flag and a dog runs: what is too large for the hands is no subject of what comes.
  const object = words
    .slice(index + 1)
    .find(({ kind, reading }) => kind !== 'known' || !BEFORE_OBJECT.has(reading?.sense.is ?? ''));
  if (word?.reading?.form === 's' && object?.reading?.sense.is === 'being' && isThing(object.reading.sense))
    readAction(draft, FILLER, contextOf(draft, words, index));
}

const BEFORE_OBJECT: ReadonlySet<string> = new Set(['determiner', 'colour', 'size', 'state', 'number', 'taste', 'age']);

/** A verb, or a word such as `holding` and `on`, that names a deed with the noun after it. True when it does. */
export function readDeed(draft: Draft, words: readonly Word[], index: number, plain?: ActionSense): boolean {
  const deed =
    draft.negated || saysWhere(words, index) ? undefined : findDeed(words, index, (each) => mayDoHere(draft, each));
  // A dog rides the skateboard that it rides: deeds, and what they make their own, are for people.
  if (!mayDoDeeds(draft, deed?.deed)) {
    const eaten = deed?.deed === 'eat-meal' ? deed.consumed.filter((at) => isAlive(words[at])) : [];
    for (const each of eaten) draft.consumed.add(each);
    return false;
  }
  const word = words[index];
  if (deed === undefined || word === undefined || saysOfThing(draft, words, index)) return false;
  if (deed.deed === 'pick-up' && isThereAlready(draft, words, index + 2)) return false;
  const { base, aims, feeling } = DEEDS[deed.deed];
  for (const each of deed.consumed) {
    draft.consumed.add(each);
    for (const { sense } of words[each]?.readings ?? [])
      if (namesKind(sense) && familyOf(sense.kind) === 'thing') draft.inDeeds.add(sense.kind);
  }
  // What a sentence in the passive names first comes before its verb.
  const own = [word, ...deed.consumed.flatMap((at) => words[at] ?? [])];
  const [from, to] = [Math.min(...own.map(({ start }) => start)), Math.max(...own.map(({ end }) => end))];
  const phrase = draft.prompt.slice(from, to);
  settleSex(draft, phrase);
  noteUnderstood(draft, phrase, `action: ${deed.deed}`);
  const poured = DEEDS[deed.deed].pours === true ? colourOfLiquidIn(clauseAround(words, index)) : undefined;
  const colour = deed.colour ?? poured;
  readAction(
    draft,
    {
      is: 'action',
      action: base,
      deed: deed.deed,
      ...(colour === undefined ? {} : { thingColour: colour }),
      ...(deed.piece === undefined ? {} : { pieces: [deed.piece] }),
      ...(aims === undefined ? {} : { aims }),
      ...(feeling === undefined ? {} : { feeling }),
      ...(deed.single === undefined ? {} : { shared: deed.single }),
      ...(plain === undefined ? {} : { plain }),
    },
    contextOf(draft, words, index),
  );
  noteMade(draft, words, index);
  handleIt(draft, phrase);
  return true;
}

/** The words from mark to mark round a verb. */
function clauseAround(words: readonly Word[], index: number): string {
  const ends = ({ kind }: Word) => kind === 'comma' || kind === 'stop';
  const from = words.slice(0, index).findLastIndex(ends) + 1;
  const to = words.slice(index).findIndex(ends);
  const clause = words.slice(from, to < 0 ? words.length : index + to);
  return clause.map(({ text }) => text).join(words[index]?.han === true ? '' : ' ');
}

/** 树上的苹果, 在案板上包饺子: after a thing, 上 says where something is; after somebody it is a verb: 服务员上菜. */
function saysWhere(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (word?.han !== true || word.reading?.sense.is !== 'preposition' || !LOCALISES.test(word.text)) return false;
  if (before === undefined || !before.han || before.end !== word.start) return false;
  return before.kind === 'unknown' || (before.reading !== undefined && !isOneOfPeople(before.reading.sense));
}

const LOCALISES = /^[上下里中内外]$/u;

/** A bottle stands there, … lifts the bottle: that one, and nothing that lies on the ground. */
function isThereAlready({ characters }: Draft, words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.reading?.sense;
  const text = words[at]?.text ?? '';
  if (before?.is !== 'determiner' || before.refers !== 'known') return false;
  return characters.some(({ kind, words: named }) => familyOf(kind) === 'thing' && named.toLowerCase().endsWith(text));
}

/** His cookie fell on the floor, and it fell: what a thing does is no deed of whoever has it. */
function saysOfThing(
  { heads, characters, phraseOpen, lastPhrase }: Draft,
  words: readonly Word[],
  index: number,
): boolean {
  const sense = words[index]?.reading?.sense;
  if (sense?.is !== 'action' || sense.ofThings !== true) return false;
  const named = heads.length === 0 && phraseOpen && lastPhrase !== undefined ? [lastPhrase] : heads;
  const kinds = named.flatMap(({ ids }) => characters.filter(({ id }) => ids.includes(id)).map(({ kind }) => kind));
  return isIt(words[index - 1]) || (kinds.length > 0 && kinds.every((kind) => familyOf(kind) === 'thing'));
}

/** What a deed is done with or to, as the last thing that its part of the sentence names and that two hands can carry. */
export function noteMade(draft: Draft, words: readonly Word[], index: number): void {
  const end = words.findIndex(({ kind }, at) => at > index && kind !== 'known' && kind !== 'unknown');
  const told = words.slice(index + 1, end < 0 ? words.length : end);
  const next = told.findIndex(({ reading }) => reading?.sense.is === 'connector' || reading?.form === 's');
  const own = next < 0 ? told : told.slice(0, next);
  // Bakes bread: the verb has its object with it.
  const within = words[index]?.text.split(' ').at(-1) ?? '';
  const named = [
    ...(dictionary().readings.get(within) ?? []).map((reading) => ({ reading, word: words[index] })),
    ...own.flatMap((word) => word.readings.map((reading) => ({ reading, word }))),
  ];
  const last = named.findLast(
    ({ reading: { sense } }) => namesKind(sense) && familyOf(sense.kind) === 'thing' && isPortable(sense.kind),
  );
  if (last === undefined || !namesKind(last.reading.sense)) return;
  draft.made = bunchOf(last.reading.sense.kind, last.word);
  if (draft.verb !== undefined) draft.verb.made = draft.made;
}

/** Flowers that are picked are given as a bunch. */
function bunchOf(kind: Kind, word: Word | undefined): Kind {
  return kind === 'flower' && word?.readings.some(({ plural }) => plural) === true ? 'bouquet' : kind;
}

/** Reads that something is held; false when nothing is. */
export function readHold(draft: Draft, words: readonly Word[], index: number): boolean {
  if (!isHeld(draft, words, index)) return false;
  readAction(draft, HOLDS, contextOf(draft, words, index));
  return true;
}

/** A fish that is eaten is food, not one more in the water. */
function isAlive(word: Word | undefined): boolean {
  return isOneOfAnimals(word?.reading?.sense);
}

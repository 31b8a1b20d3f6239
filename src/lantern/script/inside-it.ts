import { cardOf } from '../kinds/kinds.ts';
import type { Word } from './choose-reading.ts';
import type { Draft } from './draft.ts';
import { traitsOf } from '../places/places.ts';
import { readSetting } from './read-things.ts';
import { tie } from './tie.ts';

/** "A house on a hill, then inside, a sofa": in a room of it. True when it is so. */
function goesInside(draft: Draft, words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  const opens = before === undefined || before.kind !== 'known' || before.reading?.sense.is === 'connector';
  const ends = next?.kind === 'comma' || next?.kind === 'stop';
  const known = draft.mentions.findLast(({ place, strength }) => place !== undefined && strength >= 2)?.place;
  const outdoors = known === undefined || traitsOf(known).indoors !== true;
  if (word === undefined || !opens || !ends || !/^(?:inside|indoors)$/u.test(word.text) || !outdoors) return false;
  readSetting(draft, word, { is: 'place', place: 'room', strength: 3 });
  return true;
}

/** "Inside, he checks his watch. … He steps outside": back where the film was under the sky. True when it is so. */
export function goesOutside(draft: Draft, words: readonly Word[], index: number): boolean {
  const { verb, verbOpen, mentions } = draft;
  const word = words[index];
  if (word === undefined || verb === undefined || !verbOpen || !/^(?:outside|outdoors)$/u.test(word.text)) return false;
  const goes = verb.action === 'walk' || verb.action === 'run';
  const places = mentions.flatMap(({ place, strength }) => (place !== undefined && strength >= 2 ? [place] : []));
  const before = places.findLast((place) => traitsOf(place).indoors !== true);
  if (!goes || before === undefined || before === places.at(-1)) return false;
  readSetting(draft, word, { is: 'place', place: before, strength: 3 });
  return true;
}

/** Something that is in what was named before it, or a film that goes into the house. True when a word says so. */
export function readInside(draft: Draft, words: readonly Word[], index: number): boolean {
  return comesIn(draft, words, index) || endsInside(draft, words, index) || goesInside(draft, words, index);
}

/** "Then the manager walks in and tastes the sauce": nothing that somebody is in comes after it. */
function comesIn({ verb, verbOpen }: Draft, words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  const ends =
    next === undefined || next.kind === 'comma' || next.kind === 'stop' || next.reading?.sense.is === 'connector';
  if (words[index]?.text !== 'in' || !ends || verb === undefined || !verbOpen || verb.deed !== undefined) return false;
  if (verb.action !== 'walk' && verb.action !== 'run') return false;
  verb.crossing ??= 'enters';
  return true;
}

const INSIDE = /^(?:inside|within|inside of it|in it)$/u;

/**
 * "A box with an apple inside", "an oven with a pizza baking inside": the one that was named last is in the one before it. True
 * when it is so.
 */
function endsInside(draft: Draft, words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  const ends = next === undefined || next.kind === 'comma' || next.kind === 'stop';
  if (word === undefined || !ends || !INSIDE.test(word.text)) return false;
  const content = draft.characters.at(-1);
  // It is open, or opens for what is in it.
  const vessel = draft.characters.slice(0, -1).findLast(({ kind }) => cardOf(kind).holds !== undefined);
  if (content === undefined || vessel === undefined) return false;
  tie(draft, [content.id], 'on', [vessel.id], 'within');
  return true;
}

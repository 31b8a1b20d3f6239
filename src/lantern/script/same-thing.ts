import { familyOf } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { isThing } from './senses.ts';
import type { Word } from './choose-reading.ts';
import type { GroundName } from '../grounds/grounds.ts';
import type { CharacterDraft, Draft } from './draft.ts';
import type { BeingSense } from './lexicon/entry.ts';

/** Pots on a shelf, … under the shelf; frost on the glass: a part of the place that was named, or its panes. */
export function isAgainPlace(draft: Draft, { kind }: BeingSense): boolean {
  const { refers, colour, count } = draft.modifiers;
  if (refers === 'new' || count !== undefined || colour !== undefined) return false;
  const grounds = draft.mentions.flatMap(({ ground }) => ground?.name ?? []);
  if (kind === 'ledge' || kind === 'shelf') return grounds.includes('shelf');
  if (kind === 'glass')
    return (
      refers === 'known' &&
      draft.preposition === 'on' &&
      draft.characters.length < 2 &&
      draft.characters.every((each) => each.kind !== 'glass') &&
      draft.mentions.some(({ place }) => place !== undefined)
    );
  return grounds.includes(kind as GroundName);
}

/** A chocolate cake, … the cake; rain boots, … the boots: the things whose names end with this word. */
export function sameHead(
  characters: readonly CharacterDraft[],
  word: Word,
  sense: BeingSense,
  refers: string | undefined,
  count: number | undefined,
  colour: string | undefined,
): readonly CharacterDraft[] {
  const definite = refers === 'known' || (word.han && count === undefined && word.text.length > 1);
  if (!definite) return [];
  // A robot vacuum, … the robot: no second one, and nobody.
  if (!isThing(sense)) return characters.filter(({ kind, words }) => isNamedAfter(kind, words, word));
  const bare = (text: string) => text.toLowerCase().replace(/(?:es|s)$/u, '');
  const head = bare(word.text);
  return characters.filter(
    ({ kind, words, colour: own }) =>
      familyOf(kind) === 'thing' &&
      (colour === undefined || own === undefined || colour === own) &&
      (word.han ? words.endsWith(word.text) : bare(words).endsWith(` ${head}`)),
  );
}

/** A thing whose name begins with the word for somebody or some animal. */
function isNamedAfter(kind: Kind, words: string, { text, han }: Word): boolean {
  return familyOf(kind) === 'thing' && words.toLowerCase().startsWith(han ? text : `${text} `);
}

/** One thing was named by this word, with an article, and here it has none. */
export function isSameThing(matching: readonly CharacterDraft[], sense: BeingSense, word: Word): boolean {
  const [only, ...others] = matching;
  if (only === undefined || others.length > 0 || word.reading?.plural === true) return false;
  return only.isNew === true && only.count === 1 && only.kind === sense.kind && familyOf(only.kind) === 'thing';
}

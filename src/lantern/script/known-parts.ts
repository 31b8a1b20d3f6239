import type { Word } from './choose-reading.ts';
import { noModifiers, noteUnderstood } from './draft.ts';
import type { CharacterDraft, Draft } from './draft.ts';
import { PARTS_OF_KNOWN } from './lexicon/parts.ts';
import { takePhrase } from './read-beings.ts';
import { textOf } from './text-of.ts';

/**
 * A car winds along the coast, … the wheel spins; a bottle, … its golden cap: a part of a thing that was named is seen with it, and is no
 * second thing. True when the word is such a part.
 */
export function readKnownPart(draft: Draft, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const { refers, owners, count } = draft.modifiers;
  if (word === undefined || word.han || draft.negated || (refers !== 'known' && owners === undefined)) return false;
  if (count !== undefined || words[index + 1]?.reading?.sense.is === 'being' || words[index + 1]?.text === 'of')
    return false;
  const whole = PARTS_OF_KNOWN.filter(({ parts }) => parts.has(word.text))
    .flatMap(({ wholes }) => draft.characters.filter((each) => isWhole(each, wholes, owners)))
    .at(-1);
  if (whole === undefined) return false;
  noteUnderstood(draft, textOf(draft, word), `again ${whole.id}, a part of it`);
  draft.modifiers = noModifiers();
  takePhrase(draft, [whole.id]);
  return true;
}

function isWhole({ id, kind }: CharacterDraft, wholes: RegExp, owners: readonly string[] | undefined): boolean {
  return wholes.test(kind) && (owners === undefined || owners.includes(id));
}

import type { CharacterDraft, Draft } from './draft.ts';
import { isPerson } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Word } from './choose-reading.ts';
import type { BeingSense } from './lexicon/entry.ts';

/** Whom a word for several people means again, and which of them are new. */
export interface FamilyAgain {
  readonly ids: readonly string[];
  readonly missing: readonly Kind[];
}

/**
 * A grandfather and his granddaughter, 爷孙俩; a mother and a girl, 一家三口: those of a couple, a family or a pair who were named before;
 * undefined where none of them was, or the word brings in others.
 */
export function familyAgain(draft: Draft, word: Word, sense: BeingSense): FamilyAgain | undefined {
  const { members } = sense;
  const { refers, garments, owners } = draft.modifiers;
  if (members === undefined || !members.every((kind) => isPerson(kind))) return undefined;
  const again = refers === 'known' || (word.han && refers === undefined && draft.modifiers.count === undefined);
  if (!again || garments.length > 0 || owners !== undefined) return undefined;
  const free = draft.characters.filter(
    ({ kind, count, aside, trade }) => isPerson(kind) && count === 1 && aside === undefined && trade === undefined,
  );
  const ids: string[] = [];
  const missing: Kind[] = [];
  for (const kind of members) {
    const left = free.filter(({ id }) => !ids.includes(id));
    const one = left.find((each) => isOf(each, kind)) ?? left.find((each) => isChild(kind) && isChild(each.kind));
    if (one === undefined) missing.push(kind);
    else ids.push(one.id);
  }
  // One alone may be anybody: a man, and a couple who dance.
  return ids.length * 2 > members.length || (ids.length > 0 && word.han && free.length === 1)
    ? { ids, missing }
    : undefined;
}

/** Of that sex and age, or of a sex that nothing has settled. */
function isOf({ kind, neutral }: CharacterDraft, wanted: Kind): boolean {
  return kind === wanted || (neutral !== undefined && isChild(kind) === isChild(wanted));
}

function isChild(kind: Kind): boolean {
  return kind === 'girl' || kind === 'boy';
}

import { cardOf, familyOf } from '../kinds/kinds.ts';
import type { Word } from './choose-reading.ts';
import type { Draft } from './draft.ts';
import type { BeingSense } from './lexicon/entry.ts';
import { namesKind } from './senses.ts';

/** 坐在船头, 躺在沙发: Chinese need not say that it is on it, where nothing else is said. */
export function settlesOn(draft: Draft, words: readonly Word[], index: number, sense: BeingSense): boolean {
  const { verb, verbOpen, preposition, relation } = draft;
  if (words[index]?.han !== true || !verbOpen || preposition !== undefined || relation !== undefined) return false;
  const next = words[index + 1]?.reading?.sense.is;
  const placed = next === 'relation' || next === 'preposition' || next === 'of';
  if (placed || !RESTS_AT.test(verb?.said ?? '') || !namesKind(sense)) return false;
  return familyOf(sense.kind) === 'boat' || cardOf(sense.kind).seat !== undefined;
}

const RESTS_AT = /^[坐站躺趴卧]在$/u;

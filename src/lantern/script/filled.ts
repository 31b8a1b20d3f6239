import { cardOf } from '../kinds/kinds.ts';
import type { Word } from './choose-reading.ts';
import type { Sense } from './lexicon/entry.ts';
import type { Piece } from './recognise.ts';
import { isThing, namesKind } from './senses.ts';

/** Flowers in a bucket: what is in a vessel is no part of the place. */
export function isFilledIn(next: Piece | undefined, rest: readonly Piece[]): boolean {
  const inside = next?.readings.some(({ sense }) => sense.is === 'preposition' && sense.word === 'in') === true;
  return inside && rest.some(({ readings }) => readings.some(({ sense }) => isThing(sense) && isVessel(sense)));
}

/** A basket full of, a bowl of, 篮子里装满了: what comes is in it. */
export function fillsSomething(words: readonly Word[]): boolean {
  const named = words.findLast(({ reading, text }) => text !== '了' && !DESCRIBES.has(reading?.sense.is ?? 'being'));
  const at = named === undefined ? -1 : words.lastIndexOf(named);
  if (named === undefined || at < 0) return false;
  if (FILLS.test(named.text)) return true;
  const before = words[at - 1];
  if (named.text !== 'of' && named.text !== 'with') return false;
  const vessel = before?.readings.some(({ sense }) => isThing(sense) && isVessel(sense)) === true;
  return FILLS.test(before?.text ?? '') || (vessel && named.text === 'of');
}

const FILLS = /^(?:full|filled|packed|overflowing|brimming|装满了?|盛满了?|堆满了?|插满了?|装着|盛着|插着)$/u;

function isVessel(sense: Sense): boolean {
  return namesKind(sense) && cardOf(sense.kind).holds !== undefined;
}

/** What may stand between a noun and the word before it that says where or in what it is. */
export const DESCRIBES: ReadonlySet<Sense['is']> = new Set<Sense['is']>([
  'determiner',
  'colour',
  'size',
  'taste',
  'age',
  'state',
]);

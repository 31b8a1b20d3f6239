import { cardOf, isVehicle } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Word } from './choose-reading.ts';
import { characterOf, noteUnderstood } from './draft.ts';
import type { Draft } from './draft.ts';
import type { BeingSense } from './lexicon/entry.ts';
import { isOneOfPeople, isThing, namesKind } from './senses.ts';
import { textOf } from './text-of.ts';

/** How many are in a vessel that is full of them. */
export const FULL_OF = 8;

/** A bowl of oranges, a carton holding eggs: what comes next is in the one just named. */
export function fillsVessel(draft: Draft, words: readonly Word[], index: number): boolean {
  // "Filled with", but not "a bowl with".
  if (words[index]?.reading?.sense.is === 'preposition' && !FILLED.test(words[index - 1]?.text ?? '')) return false;
  const filled = FILLED.test(words[index - 1]?.text ?? '');
  const hedged = filled && HALF.test(words[index - 2]?.text ?? '') ? 1 : 0;
  const vessel = words[(filled ? index - 2 : index - 1) - hedged]?.reading?.sense;
  // A bottle of milk is full of it.
  const card = vessel?.is === 'being' && isThing(vessel) ? cardOf(vessel.kind as Kind) : undefined;
  // Not through the neck of a bottle.
  const wide = card !== undefined && (card.bare === undefined || card.size.lengthMetres > card.size.heightMetres);
  const holds = card?.holds !== undefined && wide;
  const next = words.slice(index + 1, index + 4).find((word) => word.reading?.sense.is === 'being');
  const ids = draft.lastPhrase?.ids;
  // A bus full of children.
  const people = filled && vessel?.is === 'being' && isVehicleSense(vessel) && isOneOfPeople(next?.reading?.sense);
  if (people && ids !== undefined) {
    draft.relation = { name: 'riding', object: ids };
    draft.modifiers.count ??= FULL_COUNT;
    return true;
  }
  if (!holds || ids === undefined || !isThing(next?.reading?.sense)) return false;
  // A bottle of lemonade: not the glass that it is drunk from.
  if (next !== undefined && card !== undefined && isTooWide(next, card)) {
    draft.consumed.add(words.indexOf(next));
    noteUnderstood(draft, textOf(draft, next), 'of what is named before it');
    return true;
  }
  draft.relation = { name: 'on', object: ids, how: 'within', closed: true };
  // Each of several vessels has its own.
  const vessels = ids.reduce((sum, id) => sum + (characterOf(draft, id)?.count ?? 1), 0);
  if (next?.reading?.plural === true)
    draft.modifiers.count ??= isSingle(next)
      ? Math.max(filled ? FULL_OF : SOME_OF, EACH_HAS * vessels)
      : filled && isBunch(next)
        ? BUNCHES * vessels
        : vessels;
  return true;
}

/** Whether a thing does not go through the neck of a bottle, so that it is only what the bottle is full of. */
function isTooWide({ reading }: Word, { size: { lengthMetres, heightMetres } }: ReturnType<typeof cardOf>): boolean {
  const sense = reading?.sense;
  if (!namesKind(sense) || lengthMetres > BOTTLE_SLIM * heightMetres) return false;
  const { size, scenery } = cardOf(sense.kind);
  return scenery !== true && size.lengthMetres > lengthMetres && size.heightMetres < heightMetres;
}

/** A bottle is so slim: its width is less than this share of its height. */
const BOTTLE_SLIM = 0.5;
const HALF = /^(?:half|almost|nearly|completely|all)$/u;

/** Whose picture is of one, so that many are many pictures. */
function isSingle({ reading }: Word): boolean {
  const sense = reading?.sense;
  if (!namesKind(sense)) return false;
  const { bunch, heap } = cardOf(sense.kind);
  return bunch !== true && heap !== true;
}

/** Whose picture is of a few, as of cherries. */
function isBunch({ reading }: Word): boolean {
  const sense = reading?.sense;
  return namesKind(sense) && cardOf(sense.kind).bunch === true;
}

/** So many bunches fill what is full of them. */
const BUNCHES = 4;

/** How many a bowl of oranges has in it, and at least each of several. */
const SOME_OF = 5;
const EACH_HAS = 3;
/** How many fill a bus. */
const FULL_COUNT = 6;
const FILLED = /^(?:full|filled|packed|crowded|loaded|crammed|overflowing|brimming)$/u;

function isVehicleSense({ kind }: BeingSense): boolean {
  return kind !== 'person' && kind !== 'child' && isVehicle(kind);
}

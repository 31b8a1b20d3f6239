import { isVehicle, familyOf } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Word } from './choose-reading.ts';
import { characterOf, noteUnderstood } from './draft.ts';
import type { Draft } from './draft.ts';
import type { ActionSense } from './lexicon/entry.ts';
import { readAction } from './read-actions.ts';
import { contextOf } from './verb-context.ts';

const TOWS = /^(?:pull|tow|haul|drag|draw)(?:s|ing)?$|^(?:拉着|拖着|牵引着|拉|拖)$/u;

/** What is drawn along behind another: whatever has wheels or runners and no rider of its own. */
const TOWED: ReadonlySet<string> = new Set([
  'trailer',
  'caravan',
  'handcart',
  'sled',
  'wheelbarrow',
  'boat',
  'carriage',
]);

const PULLS: ActionSense = { is: 'action', action: 'walk', manner: 'fast' };

/**
 * A tractor that pulls a trailer, 一辆拖拉机拉着拖车: a vehicle or a beast before the verb, something that is drawn along after it.
 * True when it is so; whoever comes next is then behind the one before.
 */
export function readTow(draft: Draft, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || draft.negated || !TOWS.test(word.text)) return false;
  const [puller] = draft.lastPhrase?.ids ?? [];
  const kind = characterOf(draft, puller)?.kind;
  if (puller === undefined || kind === undefined || !(isVehicle(kind) || familyOf(kind) === 'animal')) return false;
  const next = words.slice(index + 1, index + 7).find(({ reading }) => reading?.sense.is === 'being')?.reading?.sense;
  if (next?.is !== 'being' || next.kind === 'person' || next.kind === 'child') return false;
  if (!TOWED.has(next.kind) && !isVehicle(next.kind as Kind)) return false;
  noteUnderstood(draft, word.text, 'relation: towed');
  draft.towed = puller;
  // What is drawn along moves, and so does the beast before it.
  if (familyOf(kind) === 'animal') readAction(draft, PULLS, contextOf(draft, words, index));
  draft.phraseOpen = false;
  draft.verbOpen = false;
  return true;
}

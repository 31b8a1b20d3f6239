import type { Deed } from '../deeds/deeds.ts';
import { cardOf, familyOf } from './kinds.ts';
import type { Kind } from './kinds.ts';

/** Deeds that four-legged animals do in their own way. */
const OF_FOUR_LEGGED: ReadonlySet<Deed> = new Set<Deed>([
  'stretch',
  'dig',
  'fight',
  'rear-up',
  'shake-off',
  'roll-over',
  'beg',
  'howl',
  'arch-back',
  'wash-with-paw',
  'scratch-at',
  'butt-at',
  'swipe-at',
]);

/** Whether a kind does a deed as an animal does it. */
export function doesAsAnimal(kind: Kind, deed: Deed): boolean {
  return familyOf(kind) === 'animal' && cardOf(kind).gaits !== undefined && OF_FOUR_LEGGED.has(deed);
}

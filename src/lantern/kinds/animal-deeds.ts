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

/** Those that sit up and have in their forepaws what they eat or hold. */
export const HOLDS_IN_PAWS: ReadonlySet<Kind> = new Set<Kind>([
  'squirrel',
  'panda',
  'monkey',
  'hamster',
  'raccoon',
  'koala',
  'otter',
  'mouse',
]);

/** How high an animal reaches in a deed that changes it, as a share of its height. */
export const DEED_HEIGHTS: Partial<Readonly<Record<Deed, number>>> = {
  'rear-up': 1.55,
  'scratch-at': 1.3,
  beg: 1.2,
  howl: 1.25,
  'roll-over': 0.9,
};

/** Whether a kind does a deed as an animal does it. */
export function doesAsAnimal(kind: Kind, deed: Deed): boolean {
  return familyOf(kind) === 'animal' && cardOf(kind).gaits !== undefined && OF_FOUR_LEGGED.has(deed);
}

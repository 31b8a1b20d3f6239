import type { Deed } from './deeds.ts';
import { thingsOf } from './things-of.ts';
import type { ThingName } from './things.ts';

/** What places have of their own, by the names that they know it by, where a deed brings it. */
const INSTEAD_OF: Partial<Readonly<Record<ThingName, string>>> = {
  bed: 'bed',
  'own-bed': 'bed',
  'low-bed': 'bed',
  'camp-fire': 'campfire',
  'fire-pot': 'campfire',
  pan: 'pan',
  'pancake-pan': 'pan',
};

/** What of its own a place leaves out where a deed is done, because the deed has it: there is one campfire, and one bed. */
export function broughtBy(deed: Deed): readonly string[] {
  return thingsOf(deed).flatMap((thing) => INSTEAD_OF[thing] ?? []);
}

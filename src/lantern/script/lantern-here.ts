import type { Draft } from './draft.ts';
import type { Place } from '../places/places.ts';

/** Where a lantern is one with a handle and a flame, and none of paper. */
const CAMPS: ReadonlySet<Place> = new Set<Place>([
  'campsite',
  'porch',
  'barn',
  'farm',
  'cave',
  'forest',
  'pine-forest',
  'desert',
]);

/** A lantern beside a tent, on a porch or in a barn is one to carry, unless it hangs or is said to be of paper. */
export function lanternHere(draft: Draft, place: Place): void {
  if (!CAMPS.has(place)) return;
  for (const character of draft.characters) {
    const hangs = draft.relations.some(({ subject, how }) => subject === character.id && how === 'hanging');
    const plain = /^(?:an? |the |\w+ )?lanterns?$/iu.test(character.words.trim());
    if (character.kind === 'lantern' && plain && !hangs) character.kind = 'camp-lantern';
  }
}

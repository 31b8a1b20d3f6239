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

/** A lantern beside a tent, on a porch, in a barn or on a barrel is one to carry, unless it hangs or is said to be of paper. */
export function lanternHere(draft: Draft, place: Place): void {
  for (const character of draft.characters) {
    const hangs = draft.relations.some(({ subject, how }) => subject === character.id && how === 'hanging');
    const plain = /^(?:an? |the |\w+ )?lanterns?$/iu.test(character.words.trim());
    const stands = draft.relations.some(
      ({ subject, relation, object }) => subject === character.id && relation === 'on' && object !== 'ground',
    );
    if (character.kind === 'lantern' && plain && !hangs && (stands || CAMPS.has(place)))
      character.kind = 'camp-lantern';
  }
}

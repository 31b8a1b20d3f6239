import type { Deed } from '../deeds/deeds.ts';
import { canDoDeed, doesAsAnimal, isOnlyOfAnimals } from '../kinds/animal-deeds.ts';
import { insteadFor } from '../kinds/instead.ts';
import { isPerson } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { animalsHere } from './carry-by-mouth.ts';
import type { Draft } from './draft.ts';

/** What those do whom the sentence is about: animals do their own deeds, and people what people do. */
export function mayDoHere(draft: Draft, deed: Deed): boolean {
  const animals = animalsHere(draft);
  if (animals.length === 0) return !isOnlyOfAnimals(deed) && mayDoDeeds(draft, deed);
  // A deed of people that they do in a way of their own is second to one that is theirs alone.
  return animals.some(({ kind }) => doesAsAnimal(kind, deed) && insteadFor(kind, deed) === undefined);
}

/** Somebody is there who does what people do, or nobody at all yet. */
export function mayDoDeeds({ characters }: Draft, deed?: Deed): boolean {
  const does = (kind: Kind) => (deed === undefined ? isPerson(kind) : canDoDeed(kind, deed));
  return characters.length === 0 || characters.some(({ kind }) => does(kind));
}

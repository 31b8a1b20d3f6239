import { withFamiliesCounted } from './animal-families.ts';
import { withCollectivesListed } from './collectives.ts';
import { withGrownAnimals } from './grown-animals.ts';
import { withHandsFilmed } from './hands-alone.ts';
import { withListsJoined } from './introduce-lists.ts';
import { withCompoundsOpened } from './open-compounds.ts';
import type { Piece } from './recognise.ts';
import { withVerbFirst } from './verb-first.ts';

/** The pieces of a prompt as a plain sentence would have them, so that the readers need to know one way to say a thing. */
export function plainPieces(pieces: readonly Piece[]): readonly Piece[] {
  const counted = withFamiliesCounted(withCollectivesListed(withGrownAnimals(pieces)));
  return withCompoundsOpened(withHandsFilmed(withVerbFirst(withListsJoined(counted))));
}

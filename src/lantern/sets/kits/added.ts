import type { BuiltSet, Face, Lamp, SetPiece } from '../set.ts';

/** What a place has besides those of a place like it. */
export interface Additions {
  readonly pieces: readonly SetPiece[];
  readonly lamps?: readonly Lamp[];
  readonly marks?: readonly Face[];
  /** Which of the other place's own pieces stay; absent: all. */
  readonly keeps?: (piece: SetPiece) => boolean;
}

/** A place that is like another, with things of its own. */
export function added(set: BuiltSet, { pieces, lamps = [], marks = [], keeps = () => true }: Additions): BuiltSet {
  return {
    ...set,
    ground: { ...set.ground, marks: [...(set.ground.marks ?? []), ...marks] },
    pieces: [...set.pieces.filter(keeps), ...pieces],
    lamps: [...set.lamps, ...lamps],
  };
}

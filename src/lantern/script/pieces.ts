import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import type { WorkPoint } from '../deeds/deed-card.ts';
import { cardOf, familyOf, isVehicle } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { ColourName, Piece } from './screenplay.ts';

/** Whether a kind can be in the hands of a deed: things, and what has two wheels; a car or a cow stands there by itself. */
export function canBePiece(kind: Kind): boolean {
  return familyOf(kind) === 'thing' || (isVehicle(kind) && cardOf(kind).cabin !== true && familyOf(kind) === 'car');
}

/** The point of a deed at which a thing of the prompt is worked on; undefined for a deed without one. */
export function workPointOf(deed: Deed | undefined): WorkPoint | undefined {
  return deed === undefined ? undefined : DEEDS[deed].play.work;
}

/** A piece with only what is known of it. */
export function pieceOf(known: {
  readonly kind: Kind;
  readonly count: number;
  readonly colour?: ColourName | undefined;
  readonly marks?: ColourName | undefined;
  readonly beside?: Piece['beside'] | undefined;
  readonly holds?: Piece | undefined;
}): Piece {
  const { kind, count, colour, marks, beside, holds } = known;
  return {
    kind,
    count,
    ...(colour === undefined ? {} : { colour }),
    ...(marks === undefined ? {} : { marks }),
    ...(beside === undefined ? {} : { beside }),
    ...(holds === undefined ? {} : { holds }),
  };
}

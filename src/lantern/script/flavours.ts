import { DISHES } from '../kinds/things/dishes.ts';
import { FOOD } from '../kinds/things/food.ts';
import type { Piece } from './recognise.ts';

/** A strawberry cake, 巧克力甜甜圈: of two foods with nothing between them the first says what the second tastes of; the pieces without it. */
export function withFlavoursLeftOut(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece, at) => {
    const next = pieces[at + 1];
    return !(next !== undefined && next.han === piece.han && isFood(piece, false) && isFood(next, true));
  });
}

function isFood({ kind, text, han, readings }: Piece, last: boolean): boolean {
  const [reading] = readings;
  // Fries eggs: what is in the plural is no flavour.
  if (!last && !han && text.endsWith('s')) return false;
  if (kind !== 'known' || reading?.sense.is !== 'being') return false;
  return reading.sense.kind in FOOD || reading.sense.kind in DISHES;
}

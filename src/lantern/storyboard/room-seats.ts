import type { FixtureSpot, RoomPlan } from '../fixtures/fixture.ts';
import { four } from './path-keys.ts';
import type { Seat } from './storyboard.ts';

/** More do not find a seat. */
export const SEATS_MAX = 8;
/** How many sit in a row, and how far apart rows are, metres. */
const ROWS = { across: { most: 4, apart: 1.25 }, upright: { most: 3, apart: 1.25 } } as const;
/** How far to the side of who is attended to the first one sits, metres. */
const ASIDE_METRES = 0.35;
/** In an upright frame they sit closer. */
const CLOSER = 0.9;

/**
 * Seats in rows before a fixture, metres: on its side (1: right, -1: left) that leaves who is at it free, or, with 0, in
 * the middle.
 */
export function seatsOf(
  count: number,
  spot: FixtureSpot,
  { seats }: RoomPlan,
  side: 1 | 0 | -1,
  upright: boolean,
): readonly Seat[] {
  if (seats === undefined) return [];
  const { most, apart } = upright ? ROWS.upright : ROWS.across;
  const metres = seats.apartMetres * (upright ? CLOSER : 1);
  return Array.from({ length: count }, (_, index) => {
    const [row, at] = [Math.floor(index / most), index % most];
    const inRow = Math.min(most, count - row * most);
    return {
      x: four(
        spot.x +
          side * (ASIDE_METRES + ((inRow - 1) / 2) * metres) +
          (at - (inRow - 1) / 2) * metres +
          (row % 2) * 0.5 * seats.apartMetres,
      ),
      z: four(spot.z - seats.nearerMetres - row * apart),
    };
  });
}

/** A point in any plane. */
export type Point = readonly [x: number, y: number];

/** The corners of a bolt, from its cloud on. */
export type Way = readonly Point[];

/**
 * A jagged way between two points by midpoint displacement (Fournier, Fussell and Carpenter 1982): 2 ** `depth` pieces
 * that stray up to `spread` aside. `next` gives numbers from 0 to 1.
 */
export function jaggedWay(from: Point, to: Point, spread: number, depth: number, next: () => number): Way {
  if (depth === 0) return [from, to];
  const middle: Point = [
    (from[0] + to[0]) / 2 + (next() - 0.5) * spread * 2,
    (from[1] + to[1]) / 2 + (next() - 0.5) * spread * 0.6,
  ];
  return [
    ...jaggedWay(from, middle, spread / 2, depth - 1, next).slice(0, -1),
    ...jaggedWay(middle, to, spread / 2, depth - 1, next),
  ];
}

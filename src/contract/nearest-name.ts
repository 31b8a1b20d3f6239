/**
 * The name that somebody who wrote `name` most likely meant; undefined when none is near.
 * Case, hyphens and underscores do not count, so `aspectRatio` means `aspect_ratio`.
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > 64) return undefined;
  const wanted = simplify(name);
  let nearest: { candidate: string; distance: number } | undefined;
  for (const candidate of known) {
    const target = simplify(candidate);
    const distance = editDistance(wanted, target);
    const distanceMax = Math.max(1, Math.floor(target.length / 3));
    if (distance <= distanceMax && distance < (nearest?.distance ?? Infinity)) nearest = { candidate, distance };
  }
  return nearest?.candidate;
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[_\-\s.]/g, '');
}

/** Optimal string alignment distance: insertions, deletions, changes and swaps of neighbours each count 1. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const options = [at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + change];
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) options.push(at(beforeLast, column - 2) + 1);
      current.push(Math.min(...options));
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

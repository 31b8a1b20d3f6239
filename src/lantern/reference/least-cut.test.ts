import { expect, test } from 'vitest';
import { createRandom } from '../../base/random.ts';
import { createCutSolver, type CutGraph } from './least-cut.ts';

/** What a cut costs: the rooms of all ways that lead out of it. */
function costOf(on: ArrayLike<number>, { ends, rooms }: CutGraph, first: Float64Array, second: Float64Array): number {
  let cost = 0;
  for (let node = 0; node < first.length; node++) cost += on[node] === 1 ? second[node]! : first[node]!;
  for (let way = 0; way < rooms.length; way++) if (on[ends[way * 2]!] !== on[ends[way * 2 + 1]!]) cost += rooms[way]!;
  return cost;
}

test('createCutSolver() finds the cut that costs least of all there are, as often as it is asked', () => {
  const random = createRandom(4);
  const count = 9;
  for (let graph = 0; graph < 12; graph++) {
    const ways = Array.from({ length: 16 }, () => [random.integer(0, count - 1), random.integer(0, count - 1)]);
    const apart = ways.filter(([one, other]) => one !== other);
    const known = {
      count,
      ends: Int32Array.from(apart.flat()),
      rooms: Float64Array.from(apart, () => random.range(0.1, 4)),
    };
    const solver = createCutSolver(known);
    for (let ask = 0; ask < 3; ask++) {
      const first = Float64Array.from({ length: count }, () => random.range(0, 3));
      const second = Float64Array.from({ length: count }, () => random.range(0, 3));
      let least = Infinity;
      for (let code = 0; code < 1 << count; code++) {
        const on = Array.from({ length: count }, (_, node) => (code >> node) & 1);
        least = Math.min(least, costOf(on, known, first, second));
      }
      expect(costOf(solver.cut(first, second), known, first, second)).toBeCloseTo(least, 6);
    }
  }
});

import type { Part, Spot } from '../form.ts';

/** A bead at each of some spots, in a colour of its own or that of the thing (`$`). */
export function beads(spots: readonly Spot[], radius: number, colour: `#${string}` | '$' = '$'): readonly Part[] {
  return spots.map(([x, y]): Part => ({ ball: [x, y, radius], colour, gloss: 0.9 }));
}

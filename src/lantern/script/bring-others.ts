import { familyOf, isVehicle } from '../kinds/kinds.ts';
import { bringIn } from './bring-company.ts';
import type { Draft } from './draft.ts';

/** A herd of its kind, the rest of the flock. */
const OF_ITS_KIND =
  /\b(?:herd|flock|pack|pod|school|group|others?|rest) of (?:its|his|her|their)(?: own)? (?:kind|herd|flock|pack|pod)\b|\bjoin(?:s|ing)? (?:its|his|her|the) (?:herd|flock|pack|pod)\b|同伴|同类|族群/iu;
/** Where vehicles stand and wait, there are others. */
const TRAFFIC =
  /\b(?:stuck|waiting|caught|sitting) in (?:heavy |the |a )*(?:traffic|traffic jam|jam|rush hour)\b|\brush[- ]hour traffic\b|\btraffic jam\b|堵车|塞车|拥堵/iu;
const HERD = 4;
const QUEUE = 4;

/** Brings those whom the prompt speaks of without naming them: the herd that an animal joins, the traffic in which a car is stuck. */
export function bringOthers(draft: Draft): void {
  const [first] = draft.characters;
  if (first === undefined || draft.characters.length > 1) return;
  const isAnimal = ['animal', 'bird', 'fish'].includes(familyOf(first.kind));
  const herd = isAnimal && OF_ITS_KIND.test(draft.prompt);
  const queue = isVehicle(first.kind) && TRAFFIC.test(draft.prompt);
  if (herd) bringIn(draft, first.kind, first.beat, { count: HERD, aside: 'far' });
  else if (queue) bringIn(draft, 'car', first.beat, { count: QUEUE, aside: 'around' });
}

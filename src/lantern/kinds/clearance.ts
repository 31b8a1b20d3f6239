import { cardOf } from './kinds.ts';
import type { Kind } from './kinds.ts';

/** How high the room under furniture is, as a share of its height. */
const CLEARANCE: Partial<Readonly<Record<Kind, number>>> = {
  chair: 0.42,
  bench: 0.4,
  table: 0.86,
  bed: 0.2,
  couch: 0.1,
  stool: 0.8,
  'bar-stool': 0.78,
  'rocking-chair': 0.36,
  'office-chair': 0.38,
  'deck-chair': 0.3,
  'stone-bench': 0.66,
  'stone-table': 0.7,
  'high-chair': 0.48,
  'bunk-bed': 0.19,
  'ironing-board': 0.86,
};

/** What stands on legs that are so long is seen through: what is under it is behind its near legs. */
const OPEN_MIN = 0.28;

/** The room under a thing as a share of its height; undefined where nothing is above who is under it, or all of it is. */
export function clearanceOf(kind: Kind): number | undefined {
  return cardOf(kind).shelters === true ? CLEARANCE[kind] : undefined;
}

/** Whether one sees under it between its legs. */
export function isOpenBelow(kind: Kind): boolean {
  return (clearanceOf(kind) ?? 0) >= OPEN_MIN;
}

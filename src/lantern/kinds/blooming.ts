import type { Kind } from './kinds.ts';

/** Plants that are no flower themselves, and come into flower. */
const BLOOMING: ReadonlySet<Kind> = new Set<Kind>([
  'cactus',
  'potted-cactus',
  'tree',
  'cherry-tree',
  'potted-plant',
  'bonsai',
  'branch',
  'lily-pad',
]);

/** Whether flowers come out on a plant, in the place of its petals opening. */
export function blooms(kind: Kind): boolean {
  return BLOOMING.has(kind);
}

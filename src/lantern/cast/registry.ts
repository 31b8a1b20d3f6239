import type { Kind } from '../script/screenplay.ts';
import type { Rig } from './rig.ts';

const RIGS: readonly Rig[] = [];

/** The rig that draws a kind; undefined for one that has none. */
export function rigFor(kind: Kind): Rig | undefined {
  return RIGS.find((rig) => rig.kinds.includes(kind));
}

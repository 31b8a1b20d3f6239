import type { Ground } from './set.ts';

/** How high the ground is at a distance, metres: 0, or beyond an edge what lies below it, as for those who fly. */
export function groundLevel({ edgeZ, below }: Ground, z: number): number {
  if (edgeZ === undefined || z < edgeZ) return 0;
  return below === undefined ? -Infinity : -below.dropMetres;
}

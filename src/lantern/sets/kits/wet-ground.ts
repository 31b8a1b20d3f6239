import type { Ground } from '../set.ts';

/** So near to water it is stones and wet ground. */
const SHORE_METRES = 0.3;

/** Whether a spot lies in the water of a place, or just at its edge. */
export function isWet({ water }: Ground, x: number, z: number): boolean {
  if (water === undefined || z < water.fromZ - SHORE_METRES) return false;
  if (water.shore === undefined) return z < water.toZ;
  return [-SHORE_METRES, 0, SHORE_METRES].some((aside) => isWithin(water.shore ?? [], x + aside, z));
}

/** Whether a point lies within a polygon of corners x, z, x, z, …: a ray from it crosses the outline an odd number of times. */
export function isWithin(corners: readonly number[], x: number, z: number): boolean {
  let inside = false;
  for (let at = 0; at < corners.length; at += 2) {
    const [ax, az] = [corners[at]!, corners[at + 1]!];
    const [bx, bz] = [corners[(at + 2) % corners.length]!, corners[(at + 3) % corners.length]!];
    if (az > z !== bz > z && x < ax + ((z - az) / (bz - az)) * (bx - ax)) inside = !inside;
  }
  return inside;
}

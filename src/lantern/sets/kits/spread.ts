import type { Random } from '../../../base/random.ts';

/** A spot on the ground, metres. */
export interface Spot {
  readonly x: number;
  readonly z: number;
}

/** Half the width that is dressed at a depth, metres: what a wide lens sees from a camera that tracks 25 m to either side. */
export function reachAt(z: number): number {
  return 45 + 0.72 * Math.max(0, z + 10);
}

/** Spots in a row at a depth, about `gap` metres apart, shaken by `shake` (0 to 1) of the gap in x and by `deep` metres in z. */
export function rowOf(random: Random, z: number, gap: number, shake: number, deep = 0): readonly Spot[] {
  const reach = reachAt(z);
  const spots: Spot[] = [];
  for (let x = -reach + random.next() * gap; x < reach; x += gap) {
    spots.push({ x: x + random.range(-0.5, 0.5) * gap * shake, z: z + random.range(-0.5, 0.5) * deep });
  }
  return spots;
}

/** True where actors play: nothing tall may have its foot here. */
export function onStage(spot: Spot): boolean {
  return spot.z > -2.2 && spot.z < 4.2;
}

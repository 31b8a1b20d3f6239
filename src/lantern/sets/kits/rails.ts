import type { Face } from '../set.ts';
import { plate } from './pavement.ts';
import { reachAt } from './spread.ts';

/** A railway track along x at a depth: ballast, sleepers, two bright rails. */
export function trackAlong(z: number, white: boolean): readonly Face[] {
  const reach = reachAt(z);
  const made: Face[] = [plate(-reach, z - 1.4, reach, z + 1.4, white ? '#c3cbdc' : '#6b6460', -0.1)];
  for (let x = -reach; x < reach; x += 0.75) made.push(plate(x, z - 1.15, x + 0.28, z + 1.15, '#4d4038', -0.1));
  for (const rail of [-0.72, 0.72])
    made.push(
      plate(-reach, z + rail - 0.07, reach, z + rail + 0.07, '#3a3c42', -0.2),
      plate(-reach, z + rail - 0.03, reach, z + rail + 0.04, '#b9bec6', 0.9),
    );
  return made;
}

/** A railway track that runs away along z. */
export function trackAway(x: number, fromZ: number, toZ: number, white: boolean): readonly Face[] {
  const made: Face[] = [];
  for (let z = toZ; z > fromZ; z -= 8) made.push(plate(x - 1.9, z - 8, x + 1.9, z, white ? '#c3cbdc' : '#7a726a', 0));
  for (let z = Math.min(toZ, 70); z > fromZ; z -= 0.8 + Math.max(0, z) * 0.02)
    made.push(plate(x - 1.25, z - 0.3, x + 1.25, z, '#54453a', 0.1));
  for (let z = toZ; z > fromZ; z -= 10)
    for (const rail of [-0.72, 0.72])
      made.push(
        plate(x + rail - 0.09, z - 10, x + rail + 0.09, z, '#3a3c42', -0.2),
        plate(x + rail - 0.04, z - 10, x + rail + 0.05, z, '#c4c9d0', 0.9),
      );
  return made;
}
